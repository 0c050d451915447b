//! YAML into nodes. The one user of `serde_yaml`, with [`locate`](super::locate).

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::problem::Spot;
use crate::value::Value as Node;

/// Parses one document.
pub(super) fn parse(text: &str) -> Result<Node, (Spot, String)> {
    serde_yaml::from_str(text).map_err(|error| {
        let (line, column) = error.location().map_or((1, 1), |at| (at.line().max(1), at.column().max(1)));
        let message = error.to_string();
        // The position is told apart from the message.
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(before, _)| before);
        (Spot::Line(line, column), message.to_owned())
    })
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

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        i64::try_from(value).map(Node::Integer).map_err(|_| E::custom("the number has more than 64 bits"))
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
        while let Some(key) = entries.next_key::<Node>()? {
            let name = match key {
                Node::Text(name) => name,
                // A status such as `200` may be written without quotes.
                Node::Integer(number) => number.to_string(),
                other => return Err(A::Error::custom(format!("{} cannot be a name", other.kind()))),
            };
            if map.iter().any(|(known, _)| *known == name) {
                return Err(A::Error::custom(format!("`{name}` stands here twice")));
            }
            map.push((name, entries.next_value()?));
        }
        Ok(Node::Map(map))
    }
}
