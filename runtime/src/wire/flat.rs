//! Parameters for the values inside of one: `Name.1=a&Name.2=b`, `Tag.1.Key=a`, `Disk.Size=1`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Display;

use super::View;
use super::write::{Pair, present, text};
use crate::Json;

/// Adds a pair for each scalar inside a value: items have numbers from 1, members and entries their names. A list or an
/// object without any is not sent.
pub(super) fn flatten(name: Cow<'static, str>, view: View<'_>, pairs: &mut Vec<Pair>) {
    let inside = |part: &dyn Display| Cow::Owned(format!("{name}.{part}"));
    match view {
        View::Absent => {}
        View::List(list) => {
            for (number, item) in (1_usize..).zip(list.items()) {
                flatten(inside(&number), item.view(), pairs);
            }
        }
        View::Structure(structure) => {
            for (field, value) in present(structure) {
                match value {
                    // The map of members without a field of their own.
                    View::Map(map) if field.is_others() => {
                        map.entries().for_each(|(key, value)| flatten(inside(&key), value.view(), pairs));
                    }
                    value => flatten(inside(&field.name), value, pairs),
                }
            }
        }
        View::Map(map) => map.entries().for_each(|(key, value)| flatten(inside(&key), value.view(), pairs)),
        View::Any(Json::Array(items)) => {
            (1_usize..)
                .zip(items)
                .for_each(|(number, item)| flatten(inside(&number), View::Any(item), pairs));
        }
        View::Any(Json::Object(members)) => {
            members.iter().for_each(|(key, value)| flatten(inside(key), View::Any(value), pairs));
        }
        View::Any(Json::Null) => {}
        View::Any(Json::String(value)) => pairs.push((name, value.clone())),
        value => pairs.push((name, text(value))),
    }
}

/// Takes the pairs of a value that was flattened, and returns the value. Its scalars are strings.
pub(crate) fn unflatten(name: &str, pairs: &mut Vec<(String, String)>) -> Option<Json> {
    let mut root = Node::default();
    pairs.retain(|(known, value)| {
        let Some(rest) = known.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')) else {
            return true;
        };
        root.insert(rest, value);
        false
    });
    (!root.inside.is_empty()).then(|| root.into_json())
}

/// A value by the parts of the names of its pairs.
#[derive(Default)]
struct Node {
    value: String,
    inside: BTreeMap<String, Node>,
}

impl Node {
    fn insert(&mut self, path: &str, value: &str) {
        let node = path.split('.').fold(self, |node, part| node.inside.entry(part.to_owned()).or_default());
        value.clone_into(&mut node.value);
    }

    /// Numbers from 1 are the items of a list.
    fn into_json(self) -> Json {
        if self.inside.is_empty() {
            return Json::String(self.value);
        }
        let mut items: BTreeMap<usize, Node> = BTreeMap::new();
        let mut members = serde_json::Map::new();
        for (name, node) in self.inside {
            match name.parse() {
                Ok(number) if number > 0 => drop(items.insert(number, node)),
                _ => drop(members.insert(name, node.into_json())),
            }
        }
        if members.is_empty() {
            return Json::Array(items.into_values().map(Node::into_json).collect());
        }
        members.extend(items.into_iter().map(|(number, node)| (number.to_string(), node.into_json())));
        Json::Object(members)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_flattened_value_is_read_back() {
        let value = json!({
            "Tag": [{"Key": "a", "Value": "b"}, {"Key": "c"}],
            "Disk": {"Size": "1", "Ids": ["x", "y"]},
        });
        let mut pairs = Vec::new();
        flatten(Cow::Borrowed("Spec"), View::Any(&value), &mut pairs);
        let mut pairs: Vec<(String, String)> =
            pairs.into_iter().map(|(name, value)| (name.into_owned(), value)).collect();
        let names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "Spec.Disk.Ids.1",
                "Spec.Disk.Ids.2",
                "Spec.Disk.Size",
                "Spec.Tag.1.Key",
                "Spec.Tag.1.Value",
                "Spec.Tag.2.Key"
            ]
        );
        pairs.push(("Spec2".to_owned(), String::new()));
        assert_eq!(unflatten("Spec", &mut pairs), Some(value));
        assert_eq!(pairs.len(), 1);
        assert_eq!(unflatten("Spec", &mut pairs), None);
    }

    #[test]
    fn items_are_in_the_order_of_their_numbers() {
        let mut pairs: Vec<(String, String)> =
            (1..=11).rev().map(|number| (format!("A.{number}"), number.to_string())).collect();
        let list = unflatten("A", &mut pairs).unwrap();
        assert_eq!((list[1].as_str(), list[10].as_str()), (Some("2"), Some("11")));
    }
}
