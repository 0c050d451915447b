//! Metadata as it was imported: its facts, without prose, to hold a description to in tests.

use serde_yaml::{Mapping, Value};

use super::facts::BOUNDS;

/// The words that are kept, by where they stand.
const ROOT: &[&str] = &["version", "info", "components", "apis", "endpoints"];
const INFO: &[&str] = &["style", "product", "version"];
const ENDPOINT: &[&str] = &["regionId", "endpoint"];
const OPERATION: &[&str] = &["methods", "security", "deprecated", "accessLevel", "parameters", "responses"];
const PARAMETER: &[&str] = &["name", "in", "style", "schema"];
const SCHEMA: &[&str] = &[
    "$ref",
    "type",
    "format",
    "enum",
    "required",
    "deprecated",
    "default",
    "example",
    "pattern",
    "items",
    "properties",
    "additionalProperties",
];

/// JSON, with one line for each operation and each schema.
pub(super) fn record(document: &Value) -> String {
    let mut root = keep(document, ROOT);
    edit(&mut root, "info", |info| keep(&info, INFO));
    edit(&mut root, "endpoints", |all| each(all, |endpoint| keep(&endpoint, ENDPOINT)));
    edit(&mut root, "components", |components| {
        let mut components = keep(&components, &["schemas"]);
        edit(&mut components, "schemas", |all| each(all, schema));
        components
    });
    edit(&mut root, "apis", |all| each(all, operation));
    let mut text = String::from("{");
    for (index, (word, value)) in root.as_mapping().into_iter().flatten().enumerate() {
        let comma = if index > 0 { ",\n" } else { "" };
        let word = word.as_str().unwrap_or_default();
        let lines = match word {
            "apis" => lines(value),
            "components" => {
                format!("{{\"schemas\":{}}}", value.get("schemas").map_or("{}".to_owned(), lines))
            }
            _ => json(value),
        };
        text.push_str(&format!("{comma}{word:?}:{lines}"));
    }
    text + "}\n"
}

fn operation(operation: Value) -> Value {
    let mut kept = keep(&operation, OPERATION);
    edit(&mut kept, "parameters", |all| {
        each(all, |parameter| {
            let mut kept = keep(&parameter, PARAMETER);
            edit(&mut kept, "schema", schema);
            kept
        })
    });
    edit(&mut kept, "responses", |responses| {
        let mut responses = keep(&responses, &["200"]);
        edit(&mut responses, "200", |answer| {
            let mut answer = keep(&answer, &["schema"]);
            edit(&mut answer, "schema", schema);
            answer
        });
        responses
    });
    kept
}

fn schema(node: Value) -> Value {
    let mut kept = keep(&node, &[SCHEMA, BOUNDS].concat());
    edit(&mut kept, "items", schema);
    edit(&mut kept, "properties", |all| each(all, schema));
    edit(&mut kept, "additionalProperties", schema);
    kept
}

fn keep(node: &Value, words: &[&str]) -> Value {
    let Value::Mapping(all) = node else { return node.clone() };
    let kept = all.iter().filter(|(word, _)| word.as_str().is_some_and(|word| words.contains(&word)));
    Value::Mapping(kept.map(|(word, value)| (word.clone(), value.clone())).collect())
}

fn edit(node: &mut Value, word: &str, change: impl FnOnce(Value) -> Value) {
    if let Some(value) = node.get_mut(word) {
        *value = change(std::mem::take(value));
    }
}

fn each(node: Value, change: impl Fn(Value) -> Value) -> Value {
    match node {
        Value::Mapping(all) => {
            Value::Mapping(all.into_iter().map(|(name, value)| (name, change(value))).collect::<Mapping>())
        }
        Value::Sequence(all) => Value::Sequence(all.into_iter().map(change).collect()),
        other => other,
    }
}

/// An object with a line for each entry.
fn lines(node: &Value) -> String {
    let entries = node.as_mapping().into_iter().flatten();
    let entries: Vec<String> =
        entries.map(|(name, value)| format!("{}:{}", json(name), json(value))).collect();
    format!("{{\n{}\n}}", entries.join(",\n"))
}

fn json(value: &Value) -> String {
    // Metadata was JSON, so it can be written as JSON.
    serde_json::to_string(value).unwrap_or_default()
}
