//! A record of imported metadata: its facts without prose, with which tests compare a description.

use super::keywords::BOUNDS;
use crate::yaml::{Yaml, YamlMap};

/// The keywords that are kept, by the object that they are in.
const ROOT: &[&str] = &["version", "info", "components", "apis", "endpoints"];
const INFO: &[&str] = &["style", "product", "version"];
const ENDPOINT: &[&str] = &["regionId", "endpoint"];
const OPERATION: &[&str] =
    &["methods", "security", "deprecated", "accessLevel", "errorCodes", "parameters", "responses"];
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

/// Returns the record as JSON, with one line for each operation and each schema, so that diffs are
/// readable.
pub(super) fn record(document: &Yaml) -> String {
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
    for (index, (keyword, value)) in root.as_mapping().into_iter().flatten().enumerate() {
        let comma = if index > 0 { ",\n" } else { "" };
        let keyword = keyword.as_str().unwrap_or_default();
        let lines = match keyword {
            "apis" => lines(value),
            "components" => {
                format!("{{\"schemas\":{}}}", value.get("schemas").map_or("{}".to_owned(), lines))
            }
            _ => json(value),
        };
        text.push_str(&format!("{comma}{keyword:?}:{lines}"));
    }
    text + "}\n"
}

fn operation(operation: Yaml) -> Yaml {
    let mut kept = keep(&operation, OPERATION);
    edit(&mut kept, "parameters", |all| {
        each(all, |parameter| {
            let mut kept = keep(&parameter, PARAMETER);
            edit(&mut kept, "schema", schema);
            kept
        })
    });
    edit(&mut kept, "errorCodes", |statuses| {
        each(statuses, |errors| each(errors, |error| keep(&error, &["errorCode"])))
    });
    edit(&mut kept, "responses", |responses| {
        let mut responses = keep(&responses, &["200"]);
        edit(&mut responses, "200", |response| {
            let mut response = keep(&response, &["schema"]);
            edit(&mut response, "schema", schema);
            response
        });
        responses
    });
    kept
}

fn schema(node: Yaml) -> Yaml {
    let mut kept = keep(&node, &[SCHEMA, BOUNDS].concat());
    edit(&mut kept, "items", schema);
    edit(&mut kept, "properties", |all| each(all, schema));
    edit(&mut kept, "additionalProperties", schema);
    kept
}

fn keep(node: &Yaml, keywords: &[&str]) -> Yaml {
    let Yaml::Mapping(all) = node else { return node.clone() };
    let kept =
        all.iter().filter(|(keyword, _)| keyword.as_str().is_some_and(|keyword| keywords.contains(&keyword)));
    Yaml::Mapping(kept.map(|(keyword, value)| (keyword.clone(), value.clone())).collect())
}

fn edit(node: &mut Yaml, keyword: &str, change: impl FnOnce(Yaml) -> Yaml) {
    if let Some(value) = node.get_mut(keyword) {
        *value = change(std::mem::take(value));
    }
}

fn each(node: Yaml, change: impl Fn(Yaml) -> Yaml) -> Yaml {
    match node {
        Yaml::Mapping(all) => {
            Yaml::Mapping(all.into_iter().map(|(name, value)| (name, change(value))).collect::<YamlMap>())
        }
        Yaml::Sequence(all) => Yaml::Sequence(all.into_iter().map(change).collect()),
        other => other,
    }
}

/// Returns an object with a line for each entry.
fn lines(node: &Yaml) -> String {
    let entries = node.as_mapping().into_iter().flatten();
    let entries: Vec<String> =
        entries.map(|(name, value)| format!("{}:{}", json(name), json(value))).collect();
    format!("{{\n{}\n}}", entries.join(",\n"))
}

fn json(value: &Yaml) -> String {
    // It was parsed from JSON, so writing it as JSON cannot fail.
    serde_json::to_string(value).unwrap_or_default()
}
