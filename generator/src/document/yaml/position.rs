//! The position of a node: the line and column of a path.
//!
//! Nodes do not carry positions, because a description without problems needs none of them. For a
//! problem the file is read once more, along the path to the node, and a custom error stops the
//! reader there: the error has the position. Nothing is paid for positions while there are no
//! problems, and no second YAML reader can disagree with the first.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Returns the line and column of the value at the end of a path, or of its key, both from 1.
pub(in crate::document) fn line_and_column(text: &str, path: &[String], key: bool) -> (usize, usize) {
    let Err(stopped) =
        (Seeker { path, key }).deserialize(serde_yaml::Deserializer::from_str(super::without_mark(text)))
    else {
        return (1, 1);
    };
    stopped.location().map_or((1, 1), |at| (at.line().max(1), at.column().max(1)))
}

/// A visitor that follows a path and fails at its end.
struct Seeker<'p> {
    path: &'p [String],
    key: bool,
}

/// The message of the error that stops the reader. It is never shown.
const HERE: &str = "here";

impl<'de> DeserializeSeed<'de> for Seeker<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seeker<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HERE)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.path.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        while let Some(found) =
            entries.next_key_seed(Key { wanted: step, stop: self.key && rest.is_empty() })?
        {
            if found {
                return entries.next_value_seed(Seeker { path: rest, key: self.key });
            }
            entries.next_value::<IgnoredAny>()?;
        }
        Err(A::Error::custom(HERE))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Some((step, rest)) = self.path.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        // Values before the wanted one are read and ignored, so that the reader arrives at it.
        for _ in 0..step.parse().unwrap_or(0) {
            items.next_element::<IgnoredAny>()?;
        }
        items.next_element_seed(Seeker { path: rest, key: self.key })?;
        Err(A::Error::custom(HERE))
    }
}

/// A visitor that compares a key with the wanted one.
struct Key<'w> {
    wanted: &'w str,
    stop: bool,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
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
    fn finds_keys_and_values() {
        let text = "a:\n  b:\n    - x: 1\n    - y: 2\n      200: {q: deep}\nc d: |\n  long\n";
        let path = |steps: &str| steps.split('/').map(str::to_owned).collect::<Vec<_>>();
        let at = |steps: &str, key| line_and_column(text, &path(steps), key);
        assert_eq!(at("a", true), (1, 1));
        assert_eq!(at("a/b", true), (2, 3));
        assert_eq!(at("a/b/1/y", false), (4, 10));
        assert_eq!(at("a/b/1/200/q", true), (5, 13));
        assert_eq!(at("a/b/1/200/q", false), (5, 16));
        assert_eq!(at("c d", true), (6, 1));
    }
}
