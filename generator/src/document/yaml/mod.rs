//! Reads YAML: texts into nodes, and paths to nodes into positions. Only this module uses `serde_yaml`.

mod position;

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor,
};

use crate::node::Node;
use crate::problem::Position;

pub(super) use position::line_and_column;

/// Parses one document.
///
/// # Errors
/// The text is not YAML, or has what a description may not have: tags, duplicate keys, several
/// documents. The error has the position and the message.
pub(super) fn parse(text: &str) -> Result<Node, (Position, String)> {
    serde_yaml::from_str(without_mark(text)).map_err(|error| {
        let message = error.to_string();
        let (what, positions) = split_message(&message);
        // The last position of a message is where a construct began, which helps more than where the file ended.
        let position =
            positions.last().copied().or_else(|| error.location().map(|at| (at.line(), at.column())));
        let (line, column) = position.unwrap_or((1, 1));
        (Position::Line(line.max(1), column.max(1)), what)
    })
}

/// Returns a text without a byte order mark at its beginning. `serde_yaml` counts it as a column, so the keys of
/// the document would not be in line.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Splits a message of `serde_yaml` into its text and its positions. A path to the node at its
/// beginning is removed, because the report shows the line.
fn split_message(message: &str) -> (String, Vec<(usize, usize)>) {
    let mut positions = Vec::new();
    let mut parts = message.split(" at line ");
    let mut what = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (position, after) = part.split_once(',').unwrap_or((part, ""));
        if let Some((line, column)) = position.split_once(" column ")
            && let (Ok(line), Ok(column)) = (line.parse(), column.parse())
        {
            positions.push((line, column));
        }
        if !after.is_empty() {
            what.push(',');
            what.push_str(after);
        }
    }
    match what.split_once(": ") {
        Some((path, rest)) if !path.contains(' ') => (rest.to_owned(), positions),
        _ => (what, positions),
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value without tags")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    /// Reads an empty file.
    fn visit_none<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Node, A::Error> {
        Err(A::Error::custom("tags such as `!Name` are not supported"))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        i64::try_from(value).map(Node::Integer).map_err(|_| E::custom("the number does not fit into 64 bits"))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Float(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut map: Vec<(String, Node)> = Vec::new();
        let mut set = None;
        while let Some(name) = entries.next_key_seed(Key { known: &map, set: set.as_ref() })? {
            if map.len() >= MANY {
                let set: &mut BTreeSet<String> =
                    set.get_or_insert_with(|| map.iter().map(|(name, _)| name.clone()).collect());
                set.insert(name.clone());
            }
            map.push((name, entries.next_value()?));
        }
        Ok(Node::Map(map))
    }
}

/// From this many keys on, a set finds duplicates; below, a scan of the list costs less.
const MANY: usize = 32;

/// A visitor of a key. It reports a duplicate while the key is read, because the reader is then at
/// the position of the key.
struct Key<'m> {
    known: &'m [(String, Node)],
    /// The same keys as a set, from [`MANY`] on.
    set: Option<&'m BTreeSet<String>>,
}

impl Key<'_> {
    fn is_known(&self, name: &str) -> bool {
        match self.set {
            Some(set) => set.contains(name),
            None => self.known.iter().any(|(known, _)| known == name),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is text")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<String, E> {
        if self.is_known(name) {
            return Err(E::custom(format!("duplicate key `{name}`")));
        }
        Ok(name.to_owned())
    }

    /// Reads an HTTP status such as `200`, which may be written without quotes.
    fn visit_u64<E: Error>(self, name: u64) -> Result<String, E> {
        self.visit_str(&name.to_string())
    }

    fn visit_i64<E: Error>(self, name: i64) -> Result<String, E> {
        self.visit_str(&name.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicate_keys_are_errors_in_small_and_large_maps() {
        for count in [1, MANY, MANY + 1, 3 * MANY] {
            let document = |extra: &str| {
                let keys: String = (0..count).map(|index| format!("n{index}: {index}\n")).collect();
                parse(&(keys + extra))
            };
            let Ok(Node::Map(entries)) = document("other: 1\n") else { panic!("{count} keys are a map") };
            assert_eq!(entries.len(), count + 1);
            let last = count - 1;
            for repeated in ["n0".to_owned(), format!("n{last}")] {
                let (position, message) = document(&format!("{repeated}: 1\n")).unwrap_err();
                assert_eq!(message, format!("duplicate key `{repeated}`"));
                assert_eq!(position, Position::Line(count + 1, 1));
            }
        }
    }
}
