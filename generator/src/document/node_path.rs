//! Where a node stands, as it is told while one is read: a step added to the way so far. Few places
//! are ever told, so only those become a [`Location`], which holds its whole way.

use std::rc::Rc;

use crate::problem::{Location, Position};

/// The way to a node, or to its name.
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

/// A name or an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step<'d> {
    Name(&'d str),
    Index(usize),
}

impl<'d> From<&'d str> for Step<'d> {
    fn from(name: &'d str) -> Self {
        Step::Name(name)
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

    /// The value under a name or an index.
    pub(crate) fn child(&self, step: impl Into<Step<'d>>) -> Self {
        let link = Link { before: self.last.clone(), step: step.into() };
        NodePath { file: self.file, last: Some(Rc::new(link)), is_key: false }
    }

    /// A name itself.
    pub(crate) fn key(&self, name: &'d str) -> Self {
        NodePath { is_key: true, ..self.child(name) }
    }

    /// The name of the value that this is the way to.
    pub(crate) fn as_key(&self) -> Self {
        NodePath { is_key: true, ..self.clone() }
    }

    /// The last step, unless it is the whole of a file.
    pub(crate) fn last(&self) -> Option<Step<'d>> {
        self.last.as_ref().map(|link| link.step)
    }
}

impl From<NodePath<'_>> for Location {
    fn from(way: NodePath<'_>) -> Self {
        let mut steps = Vec::new();
        let mut link = way.last.as_deref();
        while let Some(Link { before, step }) = link {
            steps.push(match step {
                Step::Name(name) => (*name).to_owned(),
                Step::Index(index) => index.to_string(),
            });
            link = before.as_deref();
        }
        steps.reverse();
        let spot = if way.is_key { Position::Key } else { Position::Node };
        Location { file: way.file.to_owned(), spot: spot(steps) }
    }
}
