//! Readers of nodes. Every keyword is read by name, in the one place that knows its meaning; a keyword that
//! no code asked for is reported as unknown. So no second list of the keywords of OpenAPI has to be kept.

use std::cell::RefCell;

use crate::document::{Located, Node, NodePath};
use crate::problem::{Level, Location, Problem, ProblemKind, Suggestions, closest, counterpart};

/// The keywords of this project. One that resembles them is a misspelt one.
const OWN_KEYWORDS: &[&str] = &[
    "x-acs-caused-by",
    "x-acs-corrections",
    "x-acs-crate-name",
    "x-acs-crate-version",
    "x-acs-errors",
    "x-acs-example",
    "x-acs-network",
    "x-acs-one-of",
    "x-acs-pages",
    "x-acs-product",
    "x-acs-ram",
    "x-acs-read-only",
    "x-acs-regions",
    "x-acs-rust-name",
    "x-acs-rust-names",
    "x-acs-style",
    "x-acs-waiter",
    "x-enumDescriptions",
    "x-extensible-enum",
];

/// The problems found so far. It is shared, because checking continues after each of them.
#[derive(Debug, Default)]
pub(super) struct Problems {
    found: RefCell<Vec<Problem>>,
    suggestions: Suggestions,
}

impl Problems {
    pub(super) fn add(&self, at: impl Into<Location>, kind: ProblemKind) {
        self.push(Problem::new(at, kind));
    }

    /// The known name that is nearest to a misspelt one.
    pub(super) fn closest_of<'k>(
        &self,
        name: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Option<&'k str> {
        self.suggestions.closest_of(name, known)
    }

    pub(super) fn push(&self, problem: Problem) {
        self.found.borrow_mut().push(problem);
    }

    /// Removes a problem that was added a short time ago.
    fn remove(&self, problem: &Problem) {
        const RECENT: usize = 200;
        let mut found = self.found.borrow_mut();
        if let Some(index) = found.iter().rev().take(RECENT).position(|other| other == problem) {
            let index = found.len() - 1 - index;
            found.remove(index);
        }
    }

    pub(super) fn has_errors(&self) -> bool {
        self.found.borrow().iter().any(|problem| problem.kind.level() == Level::Error)
    }

    pub(super) fn into_vec(self) -> Vec<Problem> {
        self.found.into_inner()
    }
}

/// A map that is being read, keyword by keyword.
pub(super) struct Object<'d, 'p> {
    pub(super) path: NodePath<'d>,
    entries: &'d [(String, Node)],
    /// The keywords that were read: all that are known here.
    known: Vec<&'static str>,
    /// The required keywords that are missing.
    missing: Vec<&'static str>,
    problems: &'p Problems,
}

impl<'d, 'p> Object<'d, 'p> {
    /// Begins to read a map. Another value is a problem.
    pub(super) fn open(located: &Located<'d>, problems: &'p Problems) -> Option<Self> {
        let entries = entries(located, problems)?;
        Some(Object { path: located.path.clone(), entries, known: Vec::new(), missing: Vec::new(), problems })
    }

    /// The value of a keyword.
    pub(super) fn get(&mut self, keyword: &'static str) -> Option<Located<'d>> {
        self.known.push(keyword);
        let (_, node) = self.entries.iter().find(|(name, _)| name == keyword)?;
        Some(Located { node, path: self.path.child(keyword) })
    }

    /// The value of a keyword that is required.
    pub(super) fn need(&mut self, keyword: &'static str) -> Option<Located<'d>> {
        let found = self.get(keyword);
        if found.is_none() {
            self.missing.push(keyword);
            self.problems.add(self.path.clone(), ProblemKind::Missing(keyword));
        }
        found
    }

    /// Accepts keywords that have no effect on generated code.
    pub(super) fn ignore(&mut self, keywords: &[&'static str]) {
        self.known.extend(keywords);
    }

    pub(super) fn text(&mut self, keyword: &'static str) -> Option<&'d str> {
        let located = self.get(keyword)?;
        text(&located, self.problems)
    }

    pub(super) fn need_text(&mut self, keyword: &'static str) -> Option<&'d str> {
        let located = self.need(keyword)?;
        text(&located, self.problems)
    }

    /// The value of a keyword that supports only some strings. Another string is reported.
    pub(super) fn supported(&mut self, keyword: &'static str, known: &[&'static str]) -> Option<&'d str> {
        let value = self.text(keyword)?;
        if !known.contains(&value) {
            let kind = ProblemKind::UnknownValue { keyword, value: value.to_owned(), known: known.to_vec() };
            self.problems.add(self.path.child(keyword), kind);
        }
        Some(value)
    }

    pub(super) fn boolean(&mut self, keyword: &'static str) -> Option<bool> {
        let located = self.get(keyword)?;
        match located.node {
            Node::Boolean(value) => Some(*value),
            other => wrong_type(self.problems, &located, "`true` or `false`", other),
        }
    }

    pub(super) fn count(&mut self, keyword: &'static str) -> Option<u32> {
        let located = self.get(keyword)?;
        match located.node.integer().and_then(|value| u32::try_from(value).ok()) {
            Some(value) => Some(value),
            None => wrong_type(self.problems, &located, "an integer from 0 to 4294967295", located.node),
        }
    }

    pub(super) fn list(&mut self, keyword: &'static str) -> Vec<Located<'d>> {
        self.get(keyword).map(|located| list(&located, self.problems)).unwrap_or_default()
    }

    pub(super) fn map(&mut self, keyword: &'static str) -> Vec<(&'d str, Located<'d>)> {
        self.get(keyword).map(|located| map(&located, self.problems)).unwrap_or_default()
    }

    /// Reports every keyword that was not read. Those that begin with `x-` and not with `x-acs-`
    /// belong to other tools, unless they resemble a keyword of this project.
    pub(super) fn close(mut self) {
        let entries = self.entries;
        for (keyword, _) in entries {
            if self.known.contains(&keyword.as_str()) {
                continue;
            }
            let at = self.path.key(keyword);
            let mut meant = None;
            if keyword.starts_with("x-") && !keyword.starts_with("x-acs-") {
                match self.misspelt(keyword) {
                    // A keyword that is known elsewhere is not misspelt.
                    Some(own) => meant = Some(own).filter(|own| *own != keyword),
                    None if counterpart(keyword).is_some() => {
                        self.problems.add(at, ProblemKind::ForeignKeyword(keyword.clone()));
                        continue;
                    }
                    None => continue,
                }
            }
            self.take_back_missing(keyword);
            let known = self.known.clone();
            self.problems.add(at, ProblemKind::UnknownKeyword { keyword: keyword.clone(), meant, known });
        }
    }

    /// A misspelt keyword is not missing, too.
    fn take_back_missing(&mut self, misspelt: &str) {
        let meant = closest(misspelt, &self.missing);
        if let Some(index) = self.missing.iter().position(|missing| Some(*missing) == meant) {
            let missing = ProblemKind::Missing(self.missing.swap_remove(index));
            self.problems.remove(&Problem::new(self.path.clone(), missing));
        }
    }

    /// The keyword of this project that a keyword with `x-` is meant to be: one that resembles it, or
    /// one that is known here and has another prefix, as in `x-pages` and `x-aliyun-pages`.
    fn misspelt(&self, keyword: &str) -> Option<&'static str> {
        let without_prefix = |own: &'static str| own.strip_prefix("x-acs-").unwrap_or(own);
        let has_rest = |own: &&&'static str| {
            let rest = keyword.strip_suffix(without_prefix(own));
            self.known.contains(*own) && rest.is_some_and(|rest| rest.ends_with('-'))
        };
        closest(keyword, OWN_KEYWORDS).or_else(|| OWN_KEYWORDS.iter().find(has_rest).copied())
    }
}

/// Reports a value of another type than the expected one.
pub(super) fn wrong_type<T>(
    problems: &Problems,
    at: &Located<'_>,
    expected: &'static str,
    found: &Node,
) -> Option<T> {
    problems.add(at.path.clone(), ProblemKind::WrongType { expected, found: found.described() });
    None
}

fn entries<'d>(located: &Located<'d>, problems: &Problems) -> Option<&'d [(String, Node)]> {
    match located.node {
        Node::Map(entries) => Some(entries),
        other => wrong_type(problems, located, "a map", other),
    }
}

pub(super) fn text<'d>(located: &Located<'d>, problems: &Problems) -> Option<&'d str> {
    match located.node {
        Node::Text(text) => Some(text),
        other => wrong_type(problems, located, "a string", other),
    }
}

pub(super) fn list<'d>(located: &Located<'d>, problems: &Problems) -> Vec<Located<'d>> {
    match located.node {
        Node::List(items) => (0_usize..)
            .zip(items)
            .map(|(index, node)| Located { node, path: located.path.child(index) })
            .collect(),
        other => wrong_type(problems, located, "a list", other).unwrap_or_default(),
    }
}

pub(super) fn map<'d>(located: &Located<'d>, problems: &Problems) -> Vec<(&'d str, Located<'d>)> {
    entries(located, problems)
        .unwrap_or_default()
        .iter()
        .map(|(name, node)| (name.as_str(), Located { node, path: located.path.child(name.as_str()) }))
        .collect()
}
