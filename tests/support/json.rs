//! Answers as JSON: what the metadata says of them, and whether two say the same.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// The metadata of ICE.
///
/// # Panics
///
/// The file is not there, or is not JSON.
#[must_use]
pub fn metadata() -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("metadata/ice.json"));
    serde_json::from_str(&text.expect("the metadata is there")).expect("the metadata is JSON")
}

/// The first place where two answers say something else. What says nothing does not count:
/// null, objects and lists of nothing else, and the member `UnknownMember`, which is there only
/// if a map keeps it.
#[must_use]
pub fn difference(found: &Value, expected: &Value) -> Option<String> {
    place(&without_nothing(found), &without_nothing(expected))
}

fn place(found: &Value, expected: &Value) -> Option<String> {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            let names = found.keys().chain(expected.keys());
            names.into_iter().find_map(|name| {
                let pair =
                    (found.get(name).unwrap_or(&Value::Null), expected.get(name).unwrap_or(&Value::Null));
                place(pair.0, pair.1).map(|inner| format!("{name}.{inner}"))
            })
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            found.iter().zip(expected).find_map(|(found, expected)| place(found, expected))
        }
        _ => (found != expected).then(|| format!(" found {found}, expected {expected}")),
    }
}

fn without_nothing(value: &Value) -> Value {
    let is_something = |value: &Value| match value {
        Value::Null => false,
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| (name.clone(), without_nothing(member)))
            .filter(|(name, member)| is_something(member) && name != "UnknownMember")
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => {
            items.iter().map(without_nothing).filter(is_something).collect::<Vec<_>>().into()
        }
        // To the last digit, which a float would round.
        Value::Number(number) => json!({"number": number.to_string().trim_end_matches(".0")}),
        other => other.clone(),
    }
}
