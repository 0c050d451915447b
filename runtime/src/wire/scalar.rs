//! Scalars, read from whatever services write them as.

use std::borrow::Cow;

use super::input::{Input, Mismatch};
use super::{TextSet, Value};

fn read<T>(
    input: &Input<'_>,
    expected: &'static str,
    of: impl FnOnce(&Value<'_>) -> Option<T>,
) -> Result<T, Mismatch> {
    of(&input.value).ok_or_else(|| Mismatch::scalar(expected, &input.value))
}

pub(super) fn text(input: Input<'_>) -> Result<String, Mismatch> {
    match input.value {
        Value::Text(text) => Ok(text.into_owned()),
        other => match text_of(&other) {
            Some(text) => Ok(text.into_owned()),
            None => Err(Mismatch::scalar("text", &other)),
        },
    }
}

pub(super) fn any(input: Input<'_>) -> Result<serde_json::Value, Mismatch> {
    read(&input, "JSON", |value| serde_json::to_value(value).ok())
}

pub(super) fn boolean(input: Input<'_>) -> Result<bool, Mismatch> {
    read(&input, "a boolean", boolean_of)
}

pub(super) fn int64(input: Input<'_>) -> Result<i64, Mismatch> {
    read(&input, "a whole number of 64 bits", integer_of)
}

pub(super) fn int32(input: Input<'_>) -> Result<i32, Mismatch> {
    read(&input, "a whole number of 32 bits", |value| integer_of(value)?.try_into().ok())
}

pub(super) fn float(input: Input<'_>) -> Result<f64, Mismatch> {
    read(&input, "a number", float_of)
}

/// What [`open_set!`](crate::open_set) and [`closed_set!`](crate::closed_set) call.
///
/// # Errors
/// The set is closed and has no such value, or it is no text.
#[doc(hidden)]
pub fn text_set<T: TextSet>(input: Input<'_>) -> Result<T, Mismatch> {
    read(&input, "one of the declared values", |value| T::named(&text_of(value)?))
}

fn text_of<'v>(value: &'v Value<'_>) -> Option<Cow<'v, str>> {
    match value {
        Value::Null => None,
        Value::Text(text) => Some(Cow::Borrowed(text)),
        other => serde_json::to_string(other).ok().map(Cow::Owned),
    }
}

pub(crate) fn boolean_of(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Boolean(value) => Some(*value),
        Value::Integer(0) => Some(false),
        Value::Integer(1) => Some(true),
        Value::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

pub(crate) fn integer_of(value: &Value<'_>) -> Option<i64> {
    match value {
        Value::Integer(value) => Some(*value),
        Value::Float(value) => whole(*value),
        Value::Text(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| whole(text.parse().ok()?))
        }
        _ => None,
    }
}

/// `12.0` is a whole number; `12.5` is not, and beyond 2^53 nobody can tell.
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within 2^53")]
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

pub(crate) fn float_of(value: &Value<'_>) -> Option<f64> {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "the nearest f64 is what a JSON reader gives, too")]
        Value::Integer(value) => Some(*value as f64),
        #[expect(clippy::cast_precision_loss, reason = "the nearest f64 is what a JSON reader gives, too")]
        Value::Unsigned(value) => Some(*value as f64),
        Value::Float(value) => Some(*value),
        Value::Text(text) => text.trim().parse().ok().filter(|value: &f64| value.is_finite()),
        _ => None,
    }
}
