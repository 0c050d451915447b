//! Reads YAML: texts into nodes, and paths to nodes into spans. Only this module uses the YAML parsers.

mod spans;

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor,
};

use crate::node::Node;
use crate::problem::{Point, Position, ProblemKind};

pub(super) use spans::Spans;

/// The deepest nesting of a file. `serde_yaml` has the same limit, but only after it has scanned the
/// whole file, which takes quadratic time for nested brackets.
const DEEPEST: usize = 127;

/// Parses one document. Of a map that repeats a key, the result has all entries.
///
/// # Errors
/// The text is not YAML, or has what a description may not have: tags, several documents, control
/// characters.
pub(super) fn parse(text: &str) -> Result<Node, (Position, ProblemKind)> {
    if let Some((point, letter)) = control_character(text) {
        return Err((at(point), ProblemKind::ControlCharacter(letter.escape_unicode().to_string())));
    }
    if may_be_deep(text)
        && let Some(point) = spans::deeper_than(text, DEEPEST)
    {
        return Err((at(point), ProblemKind::DeepNesting(DEEPEST)));
    }
    serde_yaml::from_str(without_mark(text)).map_err(|error| {
        let message = error.to_string();
        if let Some(second) = spans::second_document(text) {
            return (at(second), ProblemKind::SeveralDocuments);
        }
        let (what, positions) = split_message(&message);
        // The last position of a message is where a construct began, which helps more than where the file ended.
        let position =
            positions.last().copied().or_else(|| error.location().map(|at| (at.line(), at.column())));
        let (line, column) = position.unwrap_or((1, 1));
        if what.contains("recursion limit") {
            return (Position::Line(line.max(1), column.max(1)), ProblemKind::DeepNesting(DEEPEST));
        }
        (Position::Line(line.max(1), column.max(1)), ProblemKind::NotYaml(what))
    })
}

fn at(point: Point) -> Position {
    Position::Line(point.line, point.column)
}

/// The first character that YAML does not allow outside escapes, and its place.
///
/// `serde_yaml` reports it without a line.
fn control_character(text: &str) -> Option<(Point, char)> {
    let forbidden = |letter: char| {
        (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{85}'))
            || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    let offset = text.find(forbidden)?;
    let (before, from) = text.split_at(offset);
    Some((Point::after(without_mark(before)), from.chars().next()?))
}

/// Whether brackets may nest deeper than the limit. It counts those in strings, too, so it only
/// decides whether a closer look is needed.
fn may_be_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

/// Returns a text without a byte order mark at its beginning. `serde_yaml` counts it as a column, so the keys of
/// the document would not be in line.
pub(super) fn without_mark(text: &str) -> &str {
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

/// Removes the entries of maps whose keys are repeated, and returns their positions and keys.
pub(super) fn remove_repeated_keys(node: &mut Node) -> Vec<(Position, String)> {
    let mut found = Vec::new();
    remove_repeated(node, &mut Vec::new(), &mut found);
    found
}

/// Nodes nest no deeper than [`DEEPEST`], so the recursion is bounded.
fn remove_repeated(node: &mut Node, path: &mut Vec<String>, found: &mut Vec<(Position, String)>) {
    let mut visit = |step: String, child: &mut Node| {
        path.push(step);
        remove_repeated(child, path, found);
        path.pop();
    };
    match node {
        Node::List(items) => {
            let nested = items.iter_mut().enumerate().filter(|(_, item)| item.is_collection());
            nested.for_each(|(index, item)| visit(index.to_string(), item));
        }
        Node::Map(entries) => {
            let nested = entries.iter_mut().filter(|(_, value)| value.is_collection());
            nested.for_each(|(name, value)| visit(name.clone(), value));
            if has_repeated(entries) {
                let mut known = BTreeSet::new();
                let mut repeated: Vec<String> = Vec::new();
                entries.retain(|(name, _)| {
                    let is_new = known.insert(name.clone());
                    repeated.extend((!is_new).then(|| name.clone()));
                    is_new
                });
                for (index, name) in repeated.iter().enumerate() {
                    let nth = repeated.iter().take(index).filter(|other| *other == name).count() + 1;
                    let path = path.iter().chain([name]).cloned().collect();
                    found.push((Position::Repeat { path, nth }, name.clone()));
                }
            }
        }
        _ => {}
    }
}

/// Whether two entries have one key. A set pays off from a few dozen keys on, and most maps are smaller.
fn has_repeated(entries: &[(String, Node)]) -> bool {
    const MANY: usize = 32;
    if entries.len() < MANY {
        let is_before = |(index, (name, _)): (usize, &(String, Node))| {
            entries.iter().take(index).any(|(other, _)| other == name)
        };
        return entries.iter().enumerate().any(is_before);
    }
    let names: BTreeSet<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
    names.len() < entries.len()
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
        Ok(Node::Integer(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Integer(value.into()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "an integer of this size can only be documentation")]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        Ok(i128::try_from(value).map_or(Node::Float(value as f64), Node::Integer))
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
        let mut map = Vec::new();
        while let Some(name) = entries.next_key_seed(Key)? {
            map.push((name, entries.next_value()?));
        }
        Ok(Node::Map(map))
    }
}

/// A visitor of a key. It asks for a string, so that a key such as `0x10` or `+5` keeps its text,
/// which is a name on the wire.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is text")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<String, E> {
        Ok(name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_keys_are_removed_from_small_and_large_maps() {
        for count in [1, 31, 32, 33, 96] {
            let keys: String = (0..count).map(|index| format!("n{index}: {index}\n")).collect();
            let mut node = parse(&format!("{keys}a: {{b: 1, b: 2}}\nn0: 1\nn0: 2\n")).expect("it is YAML");
            let positions: Vec<Position> =
                remove_repeated_keys(&mut node).into_iter().map(|(position, _)| position).collect();
            let repeat = |path: &[&str], nth| Position::Repeat {
                path: path.iter().map(|step| (*step).to_owned()).collect(),
                nth,
            };
            assert_eq!(positions, [repeat(&["a", "b"], 1), repeat(&["n0"], 1), repeat(&["n0"], 2)]);
            let Node::Map(entries) = &node else { panic!("{node} is a map") };
            assert_eq!(entries.len(), count + 1);
            assert_eq!(node.child("n0"), Some(&Node::Integer(0)));
        }
    }

    #[test]
    fn keys_keep_their_text_and_numbers_their_digits() {
        let node =
            parse("{0x10: 18446744073709551616, +5: 1e3, 0o17: -1, ~: null, true: 007}").expect("it is YAML");
        assert_eq!(
            node.to_string(),
            r#"{"0x10": 18446744073709551616, "+5": 1000.0, "0o17": -1, "~": null, "true": "007"}"#
        );
    }

    #[test]
    fn what_is_not_one_document_has_a_line() {
        let problem = |text: &str| {
            let (position, kind) = parse(text).expect_err("it is refused");
            (position, <&str>::from(&kind))
        };
        assert_eq!(problem("a: 1\nb: \u{0}"), (Position::Line(2, 4), "control-character"));
        assert_eq!(problem("a: 1\n---\nb: 1\n"), (Position::Line(2, 1), "several-documents"));
        assert_eq!(problem("a: 1\n...\nb: 1\n"), (Position::Line(3, 1), "several-documents"));
        assert_eq!(problem("a:\n  b: !x 1"), (Position::Line(2, 6), "not-yaml"));
        let deep = |open: &str, count: usize| open.repeat(count);
        assert_eq!(problem(&format!("a: {}", deep("[", 100_000))).1, "deep-nesting");
        assert_eq!(problem(&format!("a: {}{}", deep("[", 200), deep("]", 200))).1, "deep-nesting");
        assert_eq!(problem(&deep("- ", 3_000)).1, "deep-nesting");
        assert!(parse(&format!("a: '{}'", deep("[", 1_000))).is_ok(), "brackets in a string do not nest");
        assert!(parse(&format!("a: {}{}", deep("[", 126), deep("]", 126))).is_ok());
    }
}
