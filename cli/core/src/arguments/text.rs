//! Turns the text of a parameter into JSON of its shape.

use alicloud_catalogue::{Operation, Scalar, Shape, TypeKind};
use alicloud_runtime::{InString, Timestamp};
use serde_json::Value as Json;

use crate::failure::{Failure, Outcome};

/// Turns a text into JSON of a shape. `place` names the value in messages, such as `--JobIds`.
///
/// # Errors
/// The text has no value of the shape.
pub(crate) fn to_json(operation: &Operation, shape: &Shape, text: &str, place: &str) -> Outcome<Json> {
    match shape {
        Shape::Scalar(scalar) => to_scalar(*scalar, text, place),
        Shape::InString(inner) => match inner.as_ref() {
            // The service gets the document as it was typed: parsing it would change the order of its members.
            Shape::Scalar(Scalar::Any) if is_document(text) => checked_document(text, place),
            Shape::Scalar(Scalar::Any) => Ok(text.into()),
            Shape::Named(_) | Shape::Map(_) => {
                to_json(operation, inner, text, place)?;
                checked_document(text, place)
            }
            // In the format that the service documents. The SDK rejects what is no time.
            Shape::Scalar(Scalar::Timestamp) => {
                Ok(InString::<Timestamp>::from(text.trim()).into_string().into())
            }
            Shape::Scalar(scalar) => to_scalar(*scalar, text, place).map(|_| text.trim().into()),
            inner => to_json(operation, inner, text, place),
        },
        Shape::List(_) if is_list(text) => match document(text, place)? {
            list @ Json::Array(_) => Ok(list),
            _ => Err(Failure::usage(format!("{place}: expected a list"))),
        },
        Shape::List(item) if is_text(operation, item) => {
            // A file has an item on each line.
            let items = text.split([',', '\n']).map(str::trim).filter(|item_text| !item_text.is_empty());
            let items: Vec<&str> = items.collect();
            let is_url = |item_text: &&str| item_text.contains("://");
            if items.first().is_some_and(is_url)
                && let Some(part) = items.iter().find(|item_text| !is_url(item_text))
            {
                return Err(Failure::usage(format!(
                    "{place}: `{part}` is no URL; write %2C for a comma in a URL, because commas separate the items"
                )));
            }
            items.into_iter().map(|item_text| to_json(operation, item, item_text, place)).collect()
        }
        // One object is a list of one.
        Shape::List(item) => Ok(Json::Array(vec![to_json(operation, item, text, place)?])),
        Shape::Map(_) => to_object(text, place),
        Shape::Named(_) => match operation.type_of(shape).map(|found| &found.kind) {
            Some(TypeKind::Structure(_)) => to_object(text, place),
            _ => Ok(without_line_end(text).into()),
        },
    }
}

/// Returns whether a value of a shape is written as a text without structure.
fn is_text(operation: &Operation, shape: &Shape) -> bool {
    match shape {
        Shape::Scalar(_) => true,
        Shape::Named(_) => operation.type_of(shape).is_some_and(|found| found.kind.values().is_some()),
        Shape::InString(inner) => is_text(operation, inner),
        Shape::List(_) | Shape::Map(_) => false,
    }
}

fn to_scalar(scalar: Scalar, text: &str, place: &str) -> Outcome<Json> {
    let trimmed = text.trim();
    let wrong = |kind: &str| Failure::usage(format!("{place}: expected {kind}, not `{trimmed}`"));
    match scalar {
        Scalar::Boolean => match trimmed.to_ascii_lowercase().as_str() {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err(wrong("true or false")),
        },
        Scalar::Int32 => trimmed.parse::<i32>().map(Json::from).map_err(|_| wrong("an integer of 32 bits")),
        Scalar::Int64 => trimmed.parse::<i64>().map(Json::from).map_err(|_| wrong("an integer")),
        // The digits of a number are kept.
        Scalar::Number => {
            let number = serde_json::from_str(trimmed).map(Json::Number);
            number.map_err(|_| wrong("a number"))
        }
        Scalar::String | Scalar::Secret | Scalar::Timestamp | Scalar::Bytes => {
            Ok(without_line_end(text).into())
        }
        Scalar::Any => Ok(serde_json::from_str(text).unwrap_or_else(|_| text.into())),
    }
}

/// Editors end a file with a line end that is not part of its value.
fn without_line_end(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\r').unwrap_or(text)
}

fn to_object(text: &str, place: &str) -> Outcome<Json> {
    if !text.trim_start().starts_with('{') {
        let name = place.trim_start_matches('-');
        return Err(Failure::usage(format!(
            "{place}: expected a JSON object; write --{name} '{{\"Member\": \"value\"}}', --{name} @FILE, or \
             --{name}.Member VALUE"
        )));
    }
    document(text, place)
}

fn is_list(text: &str) -> bool {
    text.trim_start().starts_with('[')
}

fn is_document(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// Returns a document as a string.
fn checked_document(text: &str, place: &str) -> Outcome<Json> {
    document(text, place).map(|_| text.trim().into())
}

fn document(text: &str, place: &str) -> Outcome<Json> {
    serde_json::from_str(text).map_err(|error| Failure::usage(format!("{place}: invalid JSON: {error}")))
}
