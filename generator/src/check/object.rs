//! Reading nodes: every word is asked for by name, and those that nobody asked for
//! are problems.

use std::cell::RefCell;

use crate::document::{Located, Node, NodePath};
use crate::problem::{Location, Problem, ProblemKind, closest};

/// Words of ours that other tools know, too.
const SHARED_WORDS: &[&str] = &["x-extensible-enum", "x-enumDescriptions"];

/// The problems found so far. Checking goes on after each.
#[derive(Debug, Default)]
pub(super) struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    pub(super) fn add(&self, at: impl Into<Location>, kind: ProblemKind) {
        self.0.borrow_mut().push(Problem { location: at.into(), kind });
    }

    pub(super) fn into_vec(self) -> Vec<Problem> {
        self.0.into_inner()
    }
}

/// A map that is being read.
pub(super) struct Object<'d, 'p> {
    pub(super) path: NodePath<'d>,
    entries: &'d [(String, Node)],
    asked: Vec<&'static str>,
    problems: &'p Problems,
}

impl<'d, 'p> Object<'d, 'p> {
    /// Begins to read a map.
    pub(super) fn open(located: &Located<'d>, problems: &'p Problems) -> Option<Self> {
        let entries = entries(located, problems)?;
        Some(Object { path: located.path.clone(), entries, asked: Vec::new(), problems })
    }

    /// The value of a word, which is known from here on.
    pub(super) fn get(&mut self, word: &'static str) -> Option<Located<'d>> {
        self.asked.push(word);
        let (_, node) = self.entries.iter().find(|(name, _)| name == word)?;
        Some(Located { node, path: self.path.child(word) })
    }

    /// The value of a word that must be there.
    pub(super) fn need(&mut self, word: &'static str) -> Option<Located<'d>> {
        let found = self.get(word);
        if found.is_none() {
            self.problems.add(self.path.clone(), ProblemKind::Missing(word));
        }
        found
    }

    /// Knows words that have no effect on generated code.
    pub(super) fn pass(&mut self, words: &[&'static str]) {
        self.asked.extend(words);
    }

    pub(super) fn text(&mut self, word: &'static str) -> Option<&'d str> {
        let located = self.get(word)?;
        text(&located, self.problems)
    }

    pub(super) fn need_text(&mut self, word: &'static str) -> Option<&'d str> {
        let located = self.need(word)?;
        text(&located, self.problems)
    }

    pub(super) fn boolean(&mut self, word: &'static str) -> Option<bool> {
        let located = self.get(word)?;
        match located.node {
            Node::Boolean(value) => Some(*value),
            other => wrong_type(self.problems, &located, "`true` or `false`", other),
        }
    }

    pub(super) fn count(&mut self, word: &'static str) -> Option<u32> {
        let located = self.get(word)?;
        match located.node {
            Node::Integer(value) if u32::try_from(*value).is_ok() => u32::try_from(*value).ok(),
            other => wrong_type(self.problems, &located, "a whole number from 0 to 4294967295", other),
        }
    }

    pub(super) fn list(&mut self, word: &'static str) -> Vec<Located<'d>> {
        self.get(word).map(|located| list(&located, self.problems)).unwrap_or_default()
    }

    pub(super) fn map(&mut self, word: &'static str) -> Vec<(&'d str, Located<'d>)> {
        self.get(word).map(|located| map(&located, self.problems)).unwrap_or_default()
    }

    /// Tells every word that nobody asked for. Words that begin with `x-` and not
    /// with `x-acs-` belong to other tools.
    pub(super) fn close(self) {
        for (word, _) in self.entries {
            // A word of another tool, unless it is one of ours with a slip of the pen.
            let foreign = word.starts_with("x-")
                && !word.starts_with("x-acs-")
                && closest(word, SHARED_WORDS).is_none();
            if !foreign && !self.asked.contains(&word.as_str()) {
                let kind = ProblemKind::UnknownWord { word: word.clone(), known: self.asked.clone() };
                self.problems.add(self.path.key(word), kind);
            }
        }
    }
}

/// Reports a value of another type than the expected one.
pub(super) fn wrong_type<T>(
    problems: &Problems,
    at: &Located<'_>,
    expected: &'static str,
    found: &Node,
) -> Option<T> {
    problems.add(at.path.clone(), ProblemKind::WrongType { expected, found: found.kind() });
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
        other => wrong_type(problems, located, "text", other),
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
