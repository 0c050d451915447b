//! Values of a description.

use std::fmt;

/// A value as it stands in a description. The entries of a map keep their order.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Node {
    Null,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The word for this value in a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Null => "nothing",
            Node::Boolean(_) => "a boolean",
            Node::Integer(_) => "a whole number",
            Node::Float(_) => "a number",
            Node::Text(_) => "text",
            Node::List(_) => "a list",
            Node::Map(_) => "a map",
        }
    }

    /// The value of a name or of an index.
    pub fn child(&self, step: &str) -> Option<&Node> {
        match self {
            Node::Map(entries) => entries.iter().find(|(name, _)| name == step).map(|(_, value)| value),
            Node::List(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        }
    }
}

/// JSON's notation.
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
