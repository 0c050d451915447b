//! Paths to nodes. While a description is read, each node adds one step to the path of its parent,
//! which it shares. Few paths are ever reported; only those become a [`Location`], which owns all
//! its steps.

use std::rc::Rc;

use crate::problem::{Location, Position};

/// The path to a node, or to its key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct NodePath<'d> {
    pub(crate) file: &'d str,
    last: Option<Rc<Link<'d>>>,
    is_key: bool,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Link<'d> {
    before: Option<Rc<Link<'d>>>,
    step: Step<'d>,
}

/// A key or an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step<'d> {
    Key(&'d str),
    Index(usize),
}

impl<'d> From<&'d str> for Step<'d> {
    fn from(key: &'d str) -> Self {
        Step::Key(key)
    }
}

impl From<usize> for Step<'_> {
    fn from(index: usize) -> Self {
        Step::Index(index)
    }
}

impl<'d> NodePath<'d> {
    /// The whole of a file.
    pub(crate) fn file(file: &'d str) -> Self {
        NodePath { file, last: None, is_key: false }
    }

    /// The value under a key or an index.
    pub(crate) fn child(&self, step: impl Into<Step<'d>>) -> Self {
        let link = Link { before: self.last.clone(), step: step.into() };
        NodePath { file: self.file, last: Some(Rc::new(link)), is_key: false }
    }

    /// A key itself.
    pub(crate) fn key(&self, key: &'d str) -> Self {
        NodePath { is_key: true, ..self.child(key) }
    }

    /// The key of the value that this path leads to.
    pub(crate) fn as_key(&self) -> Self {
        NodePath { is_key: true, ..self.clone() }
    }

    /// The path to the node that contains this one.
    pub(crate) fn parent(&self) -> Option<Self> {
        let last = self.last.as_ref()?;
        Some(NodePath { file: self.file, last: last.before.clone(), is_key: false })
    }

    /// The last step; `None` for the whole of a file.
    pub(crate) fn last(&self) -> Option<Step<'d>> {
        self.last.as_ref().map(|link| link.step)
    }
}

impl From<NodePath<'_>> for Location {
    fn from(path: NodePath<'_>) -> Self {
        let mut steps = Vec::new();
        let mut link = path.last.as_deref();
        while let Some(Link { before, step }) = link {
            steps.push(match step {
                Step::Key(key) => (*key).to_owned(),
                Step::Index(index) => index.to_string(),
            });
            link = before.as_deref();
        }
        steps.reverse();
        let position = if path.is_key { Position::Key } else { Position::Node };
        Location { file: path.file.to_owned(), position: position(steps) }
    }
}
