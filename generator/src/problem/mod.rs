//! Problems of a description: what is wrong, where, and what to do about it.

mod kind;
mod report;

pub use kind::ProblemKind;
pub(crate) use kind::closest;
pub use report::Report;

/// A place in a description: a file, and a position in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The path of the file, relative to the folder of the root document.
    pub file: String,
    /// The position in the file.
    pub position: Position,
}

/// A position in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// A line and a column, both from 1.
    Line(usize, usize),
    /// The value at the end of a path of keys and indexes.
    Node(Vec<String>),
    /// The key at the end of a path, not its value.
    Key(Vec<String>),
}

impl Location {
    /// Returns the location of a whole file.
    pub fn file(file: &str) -> Self {
        Location { file: file.to_owned(), position: Position::Node(Vec::new()) }
    }

    /// The value under a key.
    pub(crate) fn child(&self, key: &str) -> Self {
        let mut path = match &self.position {
            Position::Node(path) | Position::Key(path) => path.clone(),
            Position::Line(..) => Vec::new(),
        };
        path.push(key.to_owned());
        Location { file: self.file.clone(), position: Position::Node(path) }
    }

    /// The key of the value at this location.
    pub(crate) fn as_key(&self) -> Self {
        let position = match &self.position {
            Position::Node(path) | Position::Key(path) => Position::Key(path.clone()),
            line @ Position::Line(..) => line.clone(),
        };
        Location { file: self.file.clone(), position }
    }
}

/// Something that is wrong with a description.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it is.
    pub location: Location,
    /// What it is.
    pub kind: ProblemKind,
}
