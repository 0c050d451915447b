//! The parameters of a request as JSON, and what the description shows to be wrong with them.

mod check;

use alicloud_catalogue::{Field, Operation, Scalar, Shape, Style, TypeKind};
use serde_json::{Map, Value as Json};

use check::Checker;

/// The names that every request may have among its parameters.
const PROTOCOL: &[&str] = &[
    "AccessKeyId",
    "Action",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// The decoded parameters of a request.
#[derive(Debug, Default)]
pub(crate) struct Parameters {
    pub(crate) values: Map<String, Json>,
    pub(crate) problems: Vec<Problem>,
}

/// Something that is wrong with a parameter.
#[derive(Debug)]
pub(crate) struct Problem {
    /// The code with which the service rejects it; `None` if it is not documented to do so.
    pub(crate) code: Option<String>,
    pub(crate) message: String,
}

/// Decodes the parameters of a request, each of which is a name and a value.
pub(crate) fn read(operation: &Operation, pairs: &[(String, String)]) -> Parameters {
    let mut checker = Checker { operation, problems: Vec::new() };
    let mut values = Map::new();
    for field in operation.sent_parameters() {
        if let Some(value) = read_field(&mut checker, field, pairs) {
            values.insert(field.name.clone(), value);
        }
    }
    let is_sent = |name: &str| pairs.iter().any(|(given, value)| given == name && !value.is_empty());
    checker.check_presence(&mut values, is_sent);
    for name in unknown_names(operation, pairs) {
        checker.suspicious(format!("{} has no parameter {name}", operation.name));
    }
    Parameters { values, problems: checker.problems }
}

fn read_field(checker: &mut Checker, field: &Field, pairs: &[(String, String)]) -> Option<Json> {
    if field.style == Style::Flat {
        return read_numbered(checker, field, pairs);
    }
    let mut given = pairs.iter().filter(|(name, _)| *name == field.name).map(|(_, value)| value.as_str());
    let text = given.next()?;
    if given.next().is_some() {
        checker.suspicious(format!("{} is sent more than once", field.name));
    }
    // Some clients send a parameter that was not set as an empty string or as an empty list.
    let is_text = matches!(field.shape, Shape::Scalar(Scalar::String | Scalar::Secret));
    if text.is_empty() && !is_text || text == "[]" && !field.required {
        return None;
    }
    // An empty string may clear a value, whatever the shortest one is that can be set.
    if text.is_empty() && !field.required {
        return Some(text.into());
    }
    let value = match (&field.style, &field.shape) {
        (Style::CommaList, Shape::List(item)) => {
            let items: Vec<&str> = text.split(',').filter(|item| !item.is_empty()).collect();
            items
                .into_iter()
                .map(|text| decode(checker.operation, item, text))
                .collect::<Option<Vec<_>>>()
                .map(Json::Array)
        }
        (_, shape) => decode(checker.operation, shape, text),
    };
    match value {
        Some(value) => {
            checker.check_value(field, &value);
            Some(value)
        }
        None => {
            checker.malformed(&field.name, &field.shape, text);
            None
        }
    }
}

fn read_numbered(checker: &mut Checker, field: &Field, pairs: &[(String, String)]) -> Option<Json> {
    let prefix = format!("{}.", field.name);
    let mut numbered: Vec<(u32, &str)> = pairs
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix(&prefix)?.parse().ok()?, value.as_str())))
        .collect();
    numbered.sort_unstable_by_key(|(number, _)| *number);
    if numbered.is_empty() {
        return None;
    }
    let item = match &field.shape {
        Shape::List(item) => item,
        other => other,
    };
    let mut items = Vec::new();
    for (number, text) in numbered {
        match decode(checker.operation, item, text) {
            Some(value) => items.push(value),
            None => checker.malformed(&format!("{prefix}{number}"), item, text),
        }
    }
    let value = Json::Array(items);
    checker.check_value(field, &value);
    Some(value)
}

/// Returns the value that a text stands for, or `None` if it is none of that shape.
fn decode(operation: &Operation, shape: &Shape, text: &str) -> Option<Json> {
    match shape {
        Shape::InString(inner) => decode(operation, inner, text),
        // The clients for Python send `True` and `False`.
        Shape::Scalar(Scalar::Boolean) => match text.to_ascii_lowercase().as_str() {
            "true" => Some(true.into()),
            "false" => Some(false.into()),
            _ => None,
        },
        Shape::Scalar(Scalar::Int32) => text.parse::<i32>().ok().map(Json::from),
        Shape::Scalar(Scalar::Int64) => text.parse::<i64>().ok().map(Json::from),
        Shape::Scalar(Scalar::Number) => text.parse::<serde_json::Number>().ok().map(Json::from),
        Shape::Scalar(Scalar::String | Scalar::Secret | Scalar::Timestamp | Scalar::Bytes) => {
            Some(text.into())
        }
        // The service takes any text where it documents JSON of any shape.
        Shape::Scalar(Scalar::Any) => Some(serde_json::from_str(text).unwrap_or_else(|_| text.into())),
        Shape::List(_) | Shape::Map(_) => serde_json::from_str(text).ok(),
        Shape::Named(_) => match operation.type_of(shape).map(|found| &found.kind) {
            Some(TypeKind::Structure(_)) => serde_json::from_str(text).ok(),
            _ => Some(text.into()),
        },
    }
}

/// Returns the parameters as the service keeps them. A document in a string stays the text that was sent: the service
/// returns it unchanged, with its spaces and the order of its members.
pub(crate) fn kept(
    operation: &Operation,
    values: &Map<String, Json>,
    pairs: &[(String, String)],
) -> Map<String, Json> {
    let mut kept = values.clone();
    for field in operation.sent_parameters().filter(|field| is_document(operation, &field.shape)) {
        let text = pairs.iter().find(|(name, _)| *name == field.name).map(|(_, text)| text.as_str());
        if let (Some(value), Some(text)) = (kept.get_mut(&field.name), text) {
            *value = text.into();
        }
    }
    kept
}

/// Returns whether a parameter is a string with a JSON document. A list of plain values is none: it can be one of IDs.
fn is_document(operation: &Operation, shape: &Shape) -> bool {
    let Shape::InString(inner) = shape else { return false };
    let is_structure =
        |shape| operation.type_of(shape).is_some_and(|found| matches!(found.kind, TypeKind::Structure(_)));
    matches!(**inner, Shape::Scalar(Scalar::Any) | Shape::Map(_)) || is_structure(inner.innermost())
}

fn unknown_names<'a>(operation: &Operation, pairs: &'a [(String, String)]) -> Vec<&'a str> {
    let is_known = |name: &str| {
        PROTOCOL.contains(&name)
            || operation.sent_parameters().any(|field| match field.style {
                Style::Flat => is_numbered(name, &field.name),
                _ => field.name == name,
            })
    };
    pairs.iter().map(|(name, _)| name.as_str()).filter(|name| !is_known(name)).collect()
}

/// Returns whether a parameter is an item of a list, as `Name.1` is.
fn is_numbered(name: &str, list: &str) -> bool {
    let number = name.strip_prefix(list).and_then(|rest| rest.strip_prefix('.'));
    number.is_some_and(|number| number.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests;
