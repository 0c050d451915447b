use std::collections::BTreeMap;

use alicloud_catalogue::{Field, Operation, Scalar, Shape, Type, TypeKind};
use jiff::Timestamp;
use serde_json::{Map, Number, Value as Json, json};

/// How often a structure may contain itself.
const DEPTH: usize = 2;

/// The value of a string without an example.
const NO_EXAMPLE: &str = "text";

/// The times of what a response shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Times {
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    /// `None` if it is not finished.
    pub(crate) finished: Option<Timestamp>,
}

impl Times {
    pub(crate) fn all(now: Timestamp) -> Self {
        Times { created: now, modified: now, finished: Some(now) }
    }
}

/// Returns a response with each documented member, made of examples. Each list has one item, and the times are those
/// given. The `RequestId` is left out.
pub(crate) fn sample(operation: &Operation, times: Times) -> Map<String, Json> {
    let mut members = sample_members(&operation.response, &operation.types, times);
    members.remove("RequestId");
    members
}

/// Returns each member of a structure, made of examples.
pub(crate) fn sample_members(
    fields: &[Field],
    types: &BTreeMap<String, Type>,
    times: Times,
) -> Map<String, Json> {
    Sampler { types, times, open: Vec::new() }.members(fields)
}

struct Sampler<'a> {
    types: &'a BTreeMap<String, Type>,
    times: Times,
    /// The structures around the current one.
    open: Vec<&'a str>,
}

impl<'a> Sampler<'a> {
    fn members(&mut self, fields: &'a [Field]) -> Map<String, Json> {
        let types = self.types;
        let chosen = fields.iter().map(|field| first_alternative(types, field));
        chosen.filter_map(|field| Some((field.name.clone(), self.field(field)?))).collect()
    }

    fn field(&mut self, field: &'a Field) -> Option<Json> {
        if matches!(field.shape.without_string(), Shape::Scalar(Scalar::Timestamp)) {
            return self.time(field);
        }
        let value = self.value(&field.shape, field.example.as_ref())?;
        Some(match (&value, &field.example) {
            (Json::String(text), None)
                if text == NO_EXAMPLE && field.name.to_ascii_lowercase().ends_with("url") =>
            {
                "https://example.com/example".into()
            }
            _ => value,
        })
    }

    fn value(&mut self, shape: &'a Shape, example: Option<&Json>) -> Option<Json> {
        match shape {
            // The example of a document means something; all of its members together do not.
            Shape::InString(inner) if matches!(**inner, Shape::Named(_)) && is_document(example) => {
                example.cloned()
            }
            Shape::InString(inner) => match self.value(inner, example)? {
                Json::String(text) => Some(Json::String(text)),
                document => Some(Json::String(document.to_string())),
            },
            Shape::List(item) => {
                let example = example.and_then(|example| example.get(0)).or(example);
                Some(self.value(item, example).into_iter().collect())
            }
            Shape::Map(entry) => match example {
                Some(Json::Object(_)) => example.cloned(),
                _ => Some(json!({"key": self.value(entry, None)?})),
            },
            Shape::Scalar(scalar) => Some(scalar_value(*scalar, example)),
            Shape::Named(path) => self.named(path, example),
        }
    }

    fn named(&mut self, path: &'a str, example: Option<&Json>) -> Option<Json> {
        let types = self.types;
        match &types.get(path)?.kind {
            TypeKind::Structure(structure) => {
                if self.open.iter().filter(|open| **open == path).count() == DEPTH {
                    return None;
                }
                self.open.push(path);
                let members = self.members(&structure.fields);
                self.open.pop();
                // A structure that is not described further.
                match (members.is_empty(), example) {
                    (true, Some(Json::Object(_))) => example.cloned(),
                    _ => Some(Json::Object(members)),
                }
            }
            TypeKind::OpenEnum(values) | TypeKind::ClosedEnum(values) => {
                let first = values.first().map(|value| value.value.clone());
                Some(example.and_then(text_of).or(first).unwrap_or_default().into())
            }
            TypeKind::Choice(_) => None,
        }
    }

    /// Returns the time that a member means, written like its example.
    fn time(&self, field: &Field) -> Option<Json> {
        let Times { created, modified, finished } = self.times;
        let has = |words: &[&str]| words.iter().any(|word| field.name.contains(word));
        let time = match () {
            // What a response shows is not deleted.
            () if has(&["Delet"]) => return None,
            () if has(&["Complete", "Finish", "End"]) => finished?,
            () if has(&["Modif", "Update"]) => modified,
            () => created,
        };
        Some(written_like(field.example.as_ref(), time))
    }
}

/// Returns the alternative of a choice that a response has, or the field itself.
fn first_alternative<'a>(types: &'a BTreeMap<String, Type>, field: &'a Field) -> &'a Field {
    let Shape::Named(path) = &field.shape else { return field };
    match types.get(path).map(|found| &found.kind) {
        Some(TypeKind::Choice(alternatives)) => alternatives.first().map_or(field, |first| &first.field),
        _ => field,
    }
}

/// Returns whether an example is the text of an object or a list.
fn is_document(example: Option<&Json>) -> bool {
    let text = example.and_then(Json::as_str);
    let parsed = text.and_then(|text| serde_json::from_str::<Json>(text).ok());
    parsed.is_some_and(|document| document.is_object() || document.is_array())
}

fn scalar_value(scalar: Scalar, example: Option<&Json>) -> Json {
    match (scalar, example) {
        (Scalar::Boolean, Some(Json::Bool(value))) => Json::Bool(*value),
        (Scalar::Boolean, example) => Json::Bool(example.and_then(text_of).as_deref() != Some("false")),
        (Scalar::Int32 | Scalar::Int64 | Scalar::Number, Some(Json::Number(number))) => number.clone().into(),
        (Scalar::Int32 | Scalar::Int64, example) => {
            json!(example.and_then(text_of).and_then(|text| text.parse::<i64>().ok()).unwrap_or(1))
        }
        (Scalar::Number, example) => {
            let number = example.and_then(text_of).and_then(|text| text.parse::<Number>().ok());
            number.unwrap_or_else(|| 1.into()).into()
        }
        (Scalar::Any, example) => example.cloned().unwrap_or_else(|| json!({})),
        (Scalar::String | Scalar::Secret | Scalar::Timestamp | Scalar::Bytes, example) => {
            example.and_then(text_of).unwrap_or_else(|| NO_EXAMPLE.to_owned()).into()
        }
    }
}

fn text_of(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// Writes a time like an example of it: responses have many forms of times.
pub(crate) fn written_like(example: Option<&Json>, time: Timestamp) -> Json {
    let text = example.and_then(text_of).unwrap_or_default();
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty();
    let milliseconds = time.as_millisecond();
    let number = match text.len() {
        _ if !is_digits => None,
        ..=10 => Some(milliseconds / 1000),
        _ => Some(milliseconds),
    };
    match (number, example) {
        (Some(number), Some(Json::Number(_))) => json!(number),
        (Some(number), _) => json!(number.to_string()),
        (None, _) => {
            let fraction = if text.contains('.') { "%.3f" } else { "" };
            let (separator, zone) = if text.contains(' ') { (" ", "") } else { ("T", "Z") };
            let form = match text.len() {
                10 => "%Y-%m-%d".to_owned(),
                _ => format!("%Y-%m-%d{separator}%H:%M:%S{fraction}{zone}"),
            };
            json!(time.strftime(&form).to_string())
        }
    }
}
