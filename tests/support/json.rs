//! Responses in JSON: the metadata that describes them, and how two of them differ.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

/// Reads the recorded metadata of ICE.
///
/// # Panics
/// The file does not exist, or is not JSON.
#[must_use]
pub fn metadata() -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("metadata/ice.json"));
    serde_json::from_str(&text.expect("the metadata is in the repository")).expect("the metadata is JSON")
}

/// Returns the first difference between two responses, with its path. Empty values are equal to
/// missing ones: null, and objects and lists without other values. So is the member `UnknownMember`,
/// which only a map keeps.
#[must_use]
pub fn difference(found: &Value, expected: &Value) -> Option<String> {
    // Most are equal, and need no copies without empty values.
    if found == expected {
        return None;
    }
    first_difference(&without_empty_values(found), &without_empty_values(expected))
}

fn first_difference(found: &Value, expected: &Value) -> Option<String> {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            let names = found.keys().chain(expected.keys());
            names.into_iter().find_map(|name| {
                let pair =
                    (found.get(name).unwrap_or(&Value::Null), expected.get(name).unwrap_or(&Value::Null));
                first_difference(pair.0, pair.1).map(|inner| format!("{name}.{inner}"))
            })
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            found.iter().zip(expected).find_map(|(found, expected)| first_difference(found, expected))
        }
        _ => (found != expected).then(|| format!(" found {found}, expected {expected}")),
    }
}

fn without_empty_values(value: &Value) -> Value {
    let is_not_empty = |value: &Value| match value {
        Value::Null => false,
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| (name.clone(), without_empty_values(member)))
            .filter(|(name, member)| is_not_empty(member) && name != "UnknownMember")
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => {
            items.iter().map(without_empty_values).filter(is_not_empty).collect::<Vec<_>>().into()
        }
        // Every digit counts; a float would round.
        Value::Number(number) => json!({"number": number.to_string().trim_end_matches(".0")}),
        other => other.clone(),
    }
}
