//! The values of a description.

use std::fmt;

/// A value of a description. The entries of a map keep their order.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names document them")]
pub enum Node {
    Null,
    Boolean(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

/// The number of characters of a string that a message shows.
const LONG: usize = 40;

impl Node {
    /// Returns what this value is, for a message: a scalar with its value, such as ``the integer `1` ``.
    pub fn described(&self) -> String {
        match self {
            Node::Null => "null".to_owned(),
            Node::Boolean(value) => format!("the boolean `{value}`"),
            Node::Integer(value) => format!("the integer `{value}`"),
            Node::Float(value) => format!("the number `{value:?}`"),
            Node::Text(text) => match text.char_indices().nth(LONG) {
                Some((end, _)) => format!("the string `{}...`", text.get(..end).unwrap_or_default()),
                None => format!("the string `{text}`"),
            },
            Node::List(_) => "a list".to_owned(),
            Node::Map(_) => "a map".to_owned(),
        }
    }

    /// Returns whether the value contains others.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(self, Node::List(_) | Node::Map(_))
    }

    /// Returns the value of an integer, which may be written as `1.0` or `1e3`.
    pub(crate) fn integer(&self) -> Option<i128> {
        match self {
            Node::Integer(value) => Some(*value),
            #[expect(clippy::cast_possible_truncation, reason = "the value is whole and below 2^63")]
            Node::Float(value) if value.fract() == 0.0 && value.abs() < 9.0e18 => Some(*value as i128),
            _ => None,
        }
    }

    /// Returns the value of a key or an index.
    pub fn child(&self, step: &str) -> Option<&Node> {
        match self {
            Node::Map(entries) => entries.iter().find(|(name, _)| name == step).map(|(_, value)| value),
            Node::List(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        }
    }
}

/// Writes JSON, with a space after commas and colons.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let comma = |index: usize| if index > 0 { ", " } else { "" };
        match self {
            Node::Null => f.write_str("null"),
            Node::Boolean(value) => write!(f, "{value}"),
            Node::Integer(value) => write!(f, "{value}"),
            Node::Float(value) => write!(f, "{value:?}"),
            Node::Text(value) => quoted(value, f),
            Node::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", comma(index))?;
                }
                f.write_str("]")
            }
            Node::Map(entries) => {
                f.write_str("{")?;
                for (index, (name, value)) in entries.iter().enumerate() {
                    f.write_str(comma(index))?;
                    quoted(name, f)?;
                    write!(f, ": {value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

/// Writes a text as a string of JSON.
fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_shown_as_json() {
        let text = "\"quoted\" \\ line\nend\u{1}";
        let value = Node::Map(vec![
            ("a\"b".to_owned(), Node::List(vec![Node::Text(text.to_owned()), Node::Integer(-1), Node::Null])),
            ("c".to_owned(), Node::Float(0.5)),
        ]);
        let shown = value.to_string();
        assert_eq!(shown, r#"{"a\"b": ["\"quoted\" \\ line\nend\u0001", -1, null], "c": 0.5}"#);
        let parsed: serde_json::Value = serde_json::from_str(&shown).expect("it is JSON");
        assert_eq!(parsed["a\"b"][0], text);
    }
}
