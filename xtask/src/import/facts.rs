//! What a schema of the metadata says, in the words of OpenAPI.

use serde_yaml::{Mapping, Value};

use super::metadata::SCHEMAS;

/// The facts of a schema in the words of OpenAPI. Prose is left behind, and so is what is
/// not about the wire. A reference is from the folder of the root document.
pub(super) fn facts(schema: &Value) -> Mapping {
    let mut words = Mapping::new();
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix(SCHEMAS))
    {
        words.insert("$ref".into(), format!("schemas/{name}.yaml").into());
        return words;
    }
    let kind = schema.get("type").and_then(Value::as_str);
    let mut keep = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            words.insert(name.into(), value);
        }
    };
    keep("type", kind.map(Value::from));
    let format = schema.get("format").and_then(Value::as_str);
    keep("format", format.map(|format| if format == "iso8601" { "date-time" } else { format }.into()));
    let values = schema.get("enum").and_then(Value::as_sequence).filter(|_| kind == Some("string"));
    let values: Vec<Value> =
        values.into_iter().flatten().filter(|value| value.is_string()).cloned().collect();
    let is_set = !values.is_empty();
    keep("x-extensible-enum", is_set.then_some(Value::Sequence(values)));
    // The length of a value of a set says nothing.
    for bound in BOUNDS.iter().filter(|bound| !(is_set && bound.ends_with("Length"))) {
        keep(bound, schema.get(*bound).and_then(|value| bound_of(value, kind)));
    }
    let pattern = schema.get("pattern").and_then(Value::as_str).filter(|pattern| !pattern.is_empty());
    keep("pattern", pattern.map(Value::from));
    keep("default", schema.get("default").and_then(|value| typed(value, kind)));
    if schema.get("deprecated") == Some(&Value::Bool(true)) {
        keep("deprecated", Some(Value::Bool(true)));
    }
    keep("items", schema.get("items").map(|items| facts(items).into()));
    if let Some(Value::Mapping(members)) = schema.get("properties") {
        let required: Vec<Value> = members
            .iter()
            .filter(|(name, member)| is_required(schema, name, member))
            .map(|(name, _)| name.clone())
            .collect();
        keep("required", (!required.is_empty()).then_some(Value::Sequence(required)));
        let members = members.iter().map(|(name, member)| (name.clone(), facts(member).into()));
        keep("properties", Some(Value::Mapping(members.collect())));
    }
    keep(
        "additionalProperties",
        schema.get("additionalProperties").map(|more| match more {
            Value::Bool(more) => Value::Bool(*more),
            more => facts(more).into(),
        }),
    );
    keep("example", schema.get("example").and_then(|value| typed(value, kind)));
    words
}

/// Bounds of a value.
pub(super) const BOUNDS: &[&str] = &["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

/// Metadata says at a member that it is required; other tools say it in a list beside.
fn is_required(schema: &Value, name: &Value, member: &Value) -> bool {
    let listed = schema.get("required").and_then(Value::as_sequence);
    member.get("required") == Some(&Value::Bool(true)) || listed.is_some_and(|names| names.contains(name))
}

/// Whether the schema of a parameter says that it must be given.
pub(super) fn requires(schema: &Value) -> bool {
    schema.get("required") == Some(&Value::Bool(true))
}

/// A bound, which metadata writes as a number or as a text. Only that of a `number` may have a
/// fraction.
pub(super) fn bound_of(value: &Value, kind: Option<&str>) -> Option<Value> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite())?;
    if kind == Some("number") {
        return Some(number.into());
    }
    // Up to 2^53 a whole number with a point is the one without.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within 2^53")]
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some((number as i64).into())
}

/// An example or a default, which metadata often writes as text. One that is no list or no
/// object where that is wanted shows nothing, and is left behind.
fn typed(value: &Value, kind: Option<&str>) -> Option<Value> {
    let text = match (value, kind) {
        (Value::Null, _) => return None,
        (Value::String(text), _) => text,
        (Value::Sequence(_), Some("object")) | (Value::Mapping(_), Some("array")) => return None,
        (value, Some("object" | "array")) if !value.is_sequence() && !value.is_mapping() => return None,
        (value, _) => return Some(value.clone()),
    };
    let trimmed = text.trim();
    let or_text = |read: Option<Value>| Some(read.unwrap_or_else(|| value.clone()));
    match kind {
        Some("integer") => or_text(trimmed.parse::<i64>().ok().map(Value::from)),
        Some("number") => {
            let fraction =
                || trimmed.parse::<f64>().ok().filter(|number| number.is_finite()).map(Value::from);
            or_text(trimmed.parse::<i64>().ok().map(Value::from).or_else(fraction))
        }
        Some("boolean") => or_text(trimmed.to_ascii_lowercase().parse::<bool>().ok().map(Value::from)),
        Some("object") => serde_json::from_str(trimmed).ok().filter(is_filled_map),
        Some("array") => serde_json::from_str(trimmed).ok().filter(is_filled_list),
        _ => Some(value.clone()),
    }
}

fn is_filled_map(value: &Value) -> bool {
    value.as_mapping().is_some_and(|map| !map.is_empty())
}

fn is_filled_list(value: &Value) -> bool {
    value.as_sequence().is_some_and(|items| !items.is_empty())
}
