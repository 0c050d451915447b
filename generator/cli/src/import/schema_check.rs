//! Checks of the names and schemas of the metadata.

use super::json_node::JsonNode;
use super::keywords::{BOUNDS, SCHEMAS, parse_bound};
use crate::yaml::{Yaml, plain};

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

/// The known formats of each type that has any.
const FORMATS: &[(&str, &[&str])] = &[
    ("integer", &["int32", "int64"]),
    ("number", &["float", "double"]),
    (
        "string",
        &[
            "int32",
            "int64",
            "float",
            "double",
            "boolean",
            "date-time",
            "iso8601",
            "password",
            "uri",
            "uuid",
            "byte",
        ],
    ),
];

/// Whether a name can be that of a file and, in another case, of an item in Rust.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Reports a name of an operation or a schema that could lead out of a folder.
pub(super) fn check_name(node: &JsonNode, name: &str, problems: &mut Vec<String>) {
    if !is_name(name) {
        problems.push(format!(
            "{}: invalid name `{name}`; expected a letter, then letters, digits and `_`",
            node.path
        ));
    }
}

/// Reports the problems of a schema and of the schemas in it. Code that reads a schema later
/// relies on this check and reports nothing.
pub(super) fn check_schema(node: &JsonNode, problems: &mut Vec<String>) {
    if !matches!(node.value, Yaml::Mapping(_)) {
        problems.push(node.mismatch("an object"));
        return;
    }
    if let Some(reference) = node.get("$ref") {
        // Keywords beside a reference have no meaning.
        check_reference(&reference, problems);
        return;
    }
    check_type(node, problems);
    check_parts(node, problems);
}

fn check_reference(reference: &JsonNode, problems: &mut Vec<String>) {
    let is_known = |text: &str| text.strip_prefix(SCHEMAS).is_some_and(|name| !name.is_empty());
    if let Some(text) = reference.text(problems)
        && !is_known(text)
    {
        problems.push(format!("{}: invalid reference `{text}`; expected `{SCHEMAS}<name>`", reference.path));
    }
}

/// Checks the type, and the keywords whose values depend on it.
fn check_type(node: &JsonNode, problems: &mut Vec<String>) {
    if let Some(found) = node.get("type")
        && let Some(text) = found.text(problems)
        && !TYPES.contains(&text)
    {
        problems.push(format!("{}: unknown type `{text}`", found.path));
    }
    let schema_type = node.get("type").and_then(|found| found.value.as_str());
    for keyword in ["format", "pattern"] {
        if let Some(found) = node.get(keyword) {
            found.text(problems);
        }
    }
    if let Some(format) = node.get("format").and_then(|format| format.value.as_str())
        && let Some((_, known)) = FORMATS.iter().find(|(of, _)| Some(*of) == schema_type)
        && !known.contains(&format)
    {
        problems.push(format!("{}.format: unknown format `{format}`", node.path));
    }
    if schema_type == Some("array") && node.get("items").is_none() {
        problems.push(format!("{}: missing `items`", node.path));
    }
    for bound in BOUNDS {
        if let Some(found) = node.get(bound)
            && parse_bound(found.value, schema_type).is_none()
        {
            problems.push(format!(
                "{}: invalid bound `{}`; expected a 64-bit integer, or a finite number if the type is `number`",
                found.path,
                plain(found.value)
            ));
        }
    }
}

/// Checks the members, the items, and the values of a map.
fn check_parts(node: &JsonNode, problems: &mut Vec<String>) {
    for (name, member) in node.get("properties").map(|members| members.members(problems)).unwrap_or_default()
    {
        if name.is_empty() {
            problems.push(format!("{}: empty name of a member", node.path));
        }
        check_schema(&member, problems);
    }
    if let Some(items) = node.get("items") {
        check_schema(&items, problems);
    }
    if let Some(values) = node.get("additionalProperties").filter(|values| !values.value.is_bool()) {
        check_schema(&values, problems);
    }
}
