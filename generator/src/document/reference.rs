//! `$ref`: references within a file and from file to file.

use std::collections::BTreeSet;

use super::{Document, Located, Node, NodePath, Step};
use crate::problem::{ProblemKind, closest_of};

/// The target of a reference.
#[derive(Debug)]
pub(crate) enum Resolved<'d> {
    /// A node that is not a reference itself, and the references on the way to it.
    Found(Located<'d>, Vec<NodePath<'d>>),
    /// A node of a file that did not parse, which is a problem already.
    Unparsed,
    /// There is no target.
    Wrong(ProblemKind),
}

impl Document {
    /// Follows a reference in `file`, and further references, to their target.
    pub(crate) fn resolve<'d>(&'d self, file: &'d str, reference: &'d str) -> Resolved<'d> {
        let mut seen: Vec<NodePath<'_>> = Vec::new();
        let mut known = BTreeSet::new();
        let (mut file, mut reference) = (file, reference);
        loop {
            let located = match self.step(file, reference) {
                Target::Found(located) => located,
                Target::Unparsed => return Resolved::Unparsed,
                Target::Wrong(kind) => return Resolved::Wrong(kind),
            };
            if !known.insert(located.path.clone()) {
                return Resolved::Wrong(ProblemKind::CircularReference(reference.to_owned()));
            }
            let Some(Node::Text(next)) = located.node.child("$ref") else {
                return Resolved::Found(located, seen);
            };
            seen.push(located.path.clone());
            (file, reference) = (located.path.file, next);
        }
    }

    /// The files that are reachable from the root document.
    pub(crate) fn used_files(&self) -> BTreeSet<String> {
        let mut used = BTreeSet::from([self.root.clone()]);
        let mut waiting = vec![self.root.clone()];
        while let Some(file) = waiting.pop() {
            let Some(Some(node)) = self.files.get(&file) else { continue };
            // References are not resolved here: a file counts as used even if what refers to it has a
            // problem, which would otherwise be reported twice.
            let mut references = Vec::new();
            collect(node, &mut references);
            for reference in references {
                let path = reference.split('#').next().unwrap_or_default();
                let target = if path.is_empty() { None } else { joined(&file, path) };
                waiting.extend(target.filter(|target| used.insert(target.clone())));
            }
        }
        used
    }

    fn step(&self, file: &str, reference: &str) -> Target<'_> {
        let dangling = |closest| {
            Target::Wrong(ProblemKind::DanglingReference { reference: reference.to_owned(), closest })
        };
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if reference.is_empty() {
            return dangling(None);
        }
        let target = if path.is_empty() { Some(file.to_owned()) } else { joined(file, path) };
        let Some(target) = target else {
            return Target::Wrong(ProblemKind::ForeignReference(reference.to_owned()));
        };
        let (target, node) = match self.files.get_key_value(&target) {
            None => return dangling(self.closest_file(file, &target, fragment)),
            Some((_, None)) => return Target::Unparsed,
            Some((target, Some(node))) => (target, node),
        };
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return dangling(None);
        }
        let mut found = Located { node, path: NodePath::file(target) };
        for (index, step) in fragment.split('/').enumerate().skip(1) {
            // The order of RFC 6901, section 4: `~01` stands for `~1`.
            let step = step.replace("~1", "/").replace("~0", "~");
            let Some(child) = child(&found, &step) else {
                let closest = self.closest_key(found.node, &step).map(|key| {
                    let mut steps: Vec<String> = fragment.split('/').map(str::to_owned).collect();
                    steps.iter_mut().skip(index).take(1).for_each(|step| *step = escaped(key));
                    format!("{path}#{}", steps.join("/"))
                });
                return dangling(closest);
            };
            found = child;
        }
        Target::Found(found)
    }

    /// A reference to the existing file whose path is nearest to `wanted`.
    fn closest_file(&self, file: &str, wanted: &str, fragment: &str) -> Option<String> {
        let found = self.suggest(|| closest_of(wanted, self.paths()))?;
        let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        Some(relative(file, found) + &fragment)
    }

    fn closest_key<'n>(&self, node: &'n Node, wanted: &str) -> Option<&'n str> {
        let Node::Map(entries) = node else { return None };
        self.suggest(|| closest_of(wanted, entries.iter().map(|(name, _)| name.as_str())))
    }

    /// Searches for a suggestion, unless there were many already: each search compares all names.
    fn suggest<T>(&self, search: impl FnOnce() -> Option<T>) -> Option<T> {
        let left = self.suggestions.get().checked_sub(1)?;
        self.suggestions.set(left);
        search()
    }
}

/// The target of one reference.
enum Target<'d> {
    Found(Located<'d>),
    Unparsed,
    Wrong(ProblemKind),
}

/// A key as a step of a fragment.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The path from the folder of one file to another file.
fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count().min(from.len() - 1);
    let up = from.iter().skip(common + 1).map(|_| "..");
    up.chain(to.into_iter().skip(common)).collect::<Vec<_>>().join("/")
}

/// The value of a key or an index.
fn child<'d>(located: &Located<'d>, step: &str) -> Option<Located<'d>> {
    let (step, node) = match located.node {
        Node::Map(entries) => {
            let (name, node) = entries.iter().find(|(name, _)| name == step)?;
            (Step::Key(name), node)
        }
        Node::List(items) => {
            let index = step.parse::<usize>().ok()?;
            (Step::Index(index), items.get(index)?)
        }
        _ => return None,
    };
    Some(Located { node, path: located.path.child(step) })
}

/// Collects the values of all keys `$ref`.
fn collect<'n>(node: &'n Node, references: &mut Vec<&'n str>) {
    match node {
        Node::Map(entries) => {
            for (name, value) in entries {
                match value {
                    Node::Text(reference) if name == "$ref" => references.push(reference),
                    _ => collect(value, references),
                }
            }
        }
        Node::List(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}

/// Resolves a path relative to a file; `None` if it leads out of the description.
fn joined(file: &str, path: &str) -> Option<String> {
    // No URLs, no drives and separators of Windows, nothing outside the folder of the root document.
    if path.contains(':') || path.contains('\\') || path.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
