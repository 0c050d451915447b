//! From a place to a line and a column.
//!
//! Nodes do not carry positions: they are needed only when something is wrong. Then
//! the file is read once more, along the way to the node, and the reader is stopped
//! there; it knows the position at which it stopped.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Sources;
use crate::problem::{Location, Position, Problem, Report};

/// Adds line, column and text to a problem.
pub(crate) fn report(sources: &Sources, problem: Problem) -> Report {
    let Problem { at: Location { file, spot }, kind } = problem;
    let text = sources.get(&file).map_or("", String::as_str);
    let (line, column) = match &spot {
        Position::Line(line, column) => (*line, *column),
        Position::Node(way) => position(text, way, false),
        Position::Key(way) => position(text, way, true),
    };
    let source = text.lines().nth(line - 1).unwrap_or_default().trim_end().to_owned();
    Report { file, line, column, source, kind }
}

fn position(text: &str, way: &[String], key: bool) -> (usize, usize) {
    let Err(stopped) = (Walk { way, key }).deserialize(serde_yaml::Deserializer::from_str(text)) else {
        return (1, 1);
    };
    stopped.location().map_or((1, 1), |at| (at.line().max(1), at.column().max(1)))
}

/// Walks to the end of the way and fails there.
struct Walk<'w> {
    way: &'w [String],
    key: bool,
}

const HERE: &str = "here";

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HERE)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.way.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        while let Some(found) =
            entries.next_key_seed(Name { wanted: step, stop: self.key && rest.is_empty() })?
        {
            if found {
                return entries.next_value_seed(Walk { way: rest, key: self.key });
            }
            entries.next_value::<IgnoredAny>()?;
        }
        Err(A::Error::custom(HERE))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.way.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        for _ in 0..step.parse().unwrap_or(0) {
            items.next_element::<IgnoredAny>()?;
        }
        items.next_element_seed(Walk { way: rest, key: self.key })?;
        Err(A::Error::custom(HERE))
    }
}

/// Reads a name and tells whether it is the wanted one.
struct Name<'w> {
    wanted: &'w str,
    stop: bool,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Name<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HERE)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        let found = name == self.wanted;
        if found && self.stop { Err(E::custom(HERE)) } else { Ok(found) }
    }

    fn visit_u64<E: Error>(self, name: u64) -> Result<bool, E> {
        self.visit_str(&name.to_string())
    }

    fn visit_i64<E: Error>(self, name: i64) -> Result<bool, E> {
        self.visit_str(&name.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_those_of_names_and_values() {
        let text = "a:\n  b:\n    - x: 1\n    - y: 2\n      200: {q: deep}\nc d: |\n  long\n";
        let way = |steps: &str| steps.split('/').map(str::to_owned).collect::<Vec<_>>();
        let at = |steps: &str, key| position(text, &way(steps), key);
        assert_eq!(at("a", true), (1, 1));
        assert_eq!(at("a/b", true), (2, 3));
        assert_eq!(at("a/b/1/y", false), (4, 10));
        assert_eq!(at("a/b/1/200/q", true), (5, 13));
        assert_eq!(at("a/b/1/200/q", false), (5, 16));
        assert_eq!(at("c d", true), (6, 1));
    }
}
