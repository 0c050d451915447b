//! Places in a description.

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
    /// A key that stands in the same map more than once.
    Repeat {
        /// The path that ends with the key.
        path: Vec<String>,
        /// How often the key stands before.
        nth: usize,
    },
}

/// A point in a text: a line and a column, both from 1. A column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A part of a text, from its first character to the one after its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Span {
    /// The first character.
    pub start: Point,
    /// The character after the last one.
    pub end: Point,
}

impl Default for Point {
    fn default() -> Self {
        Point { line: 1, column: 1 }
    }
}

impl Point {
    /// Returns the point after a text that begins a file.
    pub(crate) fn after(text: &str) -> Self {
        let line = text.rsplit(['\n', '\r']).next().unwrap_or_default();
        // `\r\n` is one line break, so a `\r` counts only if no `\n` follows.
        let breaks = text.matches('\n').count() + text.matches('\r').count() - text.matches("\r\n").count();
        Point { line: breaks + 1, column: line.chars().count() + 1 }
    }
}

impl Location {
    /// Returns the location of a whole file.
    pub fn file(file: &str) -> Self {
        Location { file: file.to_owned(), position: Position::Node(Vec::new()) }
    }

    /// Returns the keys and indexes that lead to this location.
    pub fn steps(&self) -> &[String] {
        match &self.position {
            Position::Node(path) | Position::Key(path) | Position::Repeat { path, .. } => path,
            Position::Line(..) => &[],
        }
    }

    /// The value under a key.
    pub(crate) fn child(&self, key: &str) -> Self {
        let path = self.steps().iter().map(String::as_str).chain([key]).map(str::to_owned).collect();
        Location { file: self.file.clone(), position: Position::Node(path) }
    }

    /// The key of the value at this location.
    pub(crate) fn as_key(&self) -> Self {
        let position = match &self.position {
            Position::Node(path) => Position::Key(path.clone()),
            other => other.clone(),
        };
        Location { file: self.file.clone(), position }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_counts_lines_of_every_kind() {
        for (text, line, column) in
            [("", 1, 1), ("ab", 1, 3), ("a\nb", 2, 2), ("a\r\nb\r\n", 3, 1), ("a\rb\n\nü", 4, 2)]
        {
            assert_eq!(Point::after(text), Point { line, column }, "{text:?}");
        }
    }
}
