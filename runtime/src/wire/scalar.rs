//! Reads scalars leniently: services write numbers as strings, strings as numbers, and booleans as
//! `0` or `"True"`.
//!
//! Each conversion exists once, for JSON values and for [`InString`](super::InString), so that both accept the
//! same notations. A value that cannot be converted is a scalar [`Mismatch`], which a lenient reader
//! drops.

use std::borrow::Cow;

use super::input::{Input, Mismatch};
use super::{JsonValue, StringEnum, enum_from_str};

fn read<T>(
    input: &Input<'_>,
    expected: &'static str,
    of: impl FnOnce(&JsonValue<'_>) -> Option<T>,
) -> Result<T, Mismatch> {
    of(&input.value).ok_or_else(|| Mismatch::scalar(expected, &input.value))
}

pub(super) fn text(input: Input<'_>) -> Result<String, Mismatch> {
    match input.value {
        JsonValue::String(text) => Ok(text.into_owned()),
        other => match text_of(&other) {
            Some(text) => Ok(text.into_owned()),
            None => Err(Mismatch::scalar("a string", &other)),
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
    read(&input, "a 64-bit integer", integer_of)
}

pub(super) fn int32(input: Input<'_>) -> Result<i32, Mismatch> {
    read(&input, "a 32-bit integer", |value| integer_of(value)?.try_into().ok())
}

pub(super) fn float(input: Input<'_>) -> Result<f64, Mismatch> {
    read(&input, "a number", float_of)
}

/// Reads a value of a string enum, for [`string_enum!`](crate::string_enum).
///
/// # Errors
/// The enum is closed and does not have the value, or the value is not a scalar.
#[doc(hidden)]
pub fn read_enum<T: StringEnum>(input: Input<'_>) -> Result<T, Mismatch> {
    read(&input, "a declared value of the enum", |value| enum_from_str(&text_of(value)?))
}

/// Returns a value other than `null` as text: a string as it is, anything else as JSON.
fn text_of<'v>(value: &'v JsonValue<'_>) -> Option<Cow<'v, str>> {
    match value {
        JsonValue::Null => None,
        JsonValue::String(text) => Some(Cow::Borrowed(text)),
        other => serde_json::to_string(other).ok().map(Cow::Owned),
    }
}

/// Returns `true` or `false`, `1` or `0`, or one of these as a string in any case.
pub(crate) fn boolean_of(value: &JsonValue<'_>) -> Option<bool> {
    match value {
        JsonValue::Boolean(value) => Some(*value),
        JsonValue::Integer(0) => Some(false),
        JsonValue::Integer(1) => Some(true),
        JsonValue::String(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// Returns an integer of 64 bits, which may be written as a float or a string.
pub(crate) fn integer_of(value: &JsonValue<'_>) -> Option<i64> {
    match value {
        JsonValue::Integer(value) => Some(*value),
        JsonValue::Float(value) => whole(*value),
        JsonValue::String(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| whole(text.parse().ok()?))
        }
        _ => None,
    }
}

/// Returns a float as an integer if it is one: `12.0`, but not `12.5`. Beyond 2^53 a float does not
/// hold every integer, so the value that the service meant is unknown.
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is an integer within 2^53")]
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

/// Returns a finite number, which may be written as a string.
pub(crate) fn float_of(value: &JsonValue<'_>) -> Option<f64> {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "a JSON reader returns the nearest f64 as well")]
        JsonValue::Integer(value) => Some(*value as f64),
        #[expect(clippy::cast_precision_loss, reason = "a JSON reader returns the nearest f64 as well")]
        JsonValue::Unsigned(value) => Some(*value as f64),
        JsonValue::Float(value) => Some(*value),
        JsonValue::String(text) => text.trim().parse().ok().filter(|value: &f64| value.is_finite()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn string(text: &str) -> JsonValue<'_> {
        JsonValue::String(text.into())
    }

    #[test]
    fn a_boolean_is_read_from_a_number_and_a_string_too() {
        for (value, expected) in [
            (JsonValue::Boolean(true), Some(true)),
            (JsonValue::Integer(0), Some(false)),
            (JsonValue::Integer(1), Some(true)),
            (string(" True "), Some(true)),
            (string("0"), Some(false)),
            (JsonValue::Integer(2), None),
            (JsonValue::Float(1.0), None),
            (string("yes"), None),
            (string(""), None),
            (JsonValue::Null, None),
        ] {
            assert_eq!(boolean_of(&value), expected, "{value:?}");
        }
    }

    #[test]
    fn an_integer_is_read_from_a_whole_number_in_any_notation() {
        for (value, expected) in [
            (JsonValue::Integer(i64::MIN), Some(i64::MIN)),
            (string("9223372036854775807"), Some(i64::MAX)),
            (string(" -7 "), Some(-7)),
            (JsonValue::Float(12.0), Some(12)),
            (string("12.0"), Some(12)),
            (string("1e3"), Some(1000)),
            (JsonValue::Float(9_007_199_254_740_992.0), Some(9_007_199_254_740_992)),
        ] {
            assert_eq!(integer_of(&value), expected, "{value:?}");
        }
    }

    #[test]
    fn a_fraction_and_a_float_that_may_be_rounded_are_not_integers() {
        for value in [
            JsonValue::Float(12.5),
            JsonValue::Float(9_007_199_254_740_994.0),
            JsonValue::Float(f64::INFINITY),
            JsonValue::Unsigned(u64::MAX),
            JsonValue::Boolean(true),
            string("many"),
            string(""),
            string("1e300"),
        ] {
            assert_eq!(integer_of(&value), None, "{value:?}");
        }
    }

    #[test]
    fn a_float_is_read_from_a_finite_number_in_any_notation() {
        for (value, expected) in [
            (JsonValue::Integer(-3), Some(-3.0)),
            (JsonValue::Unsigned(u64::MAX), Some(18_446_744_073_709_551_615.0)),
            (JsonValue::Float(0.5), Some(0.5)),
            (string(" 2.5e1 "), Some(25.0)),
            (string("NaN"), None),
            (string("inf"), None),
            (string("1e400"), None),
            (JsonValue::Boolean(true), None),
        ] {
            assert_eq!(float_of(&value), expected, "{value:?}");
        }
    }

    #[test]
    fn a_string_is_read_from_every_value_but_null() {
        for (value, expected) in [
            (string("a"), Some("a")),
            (JsonValue::Integer(12), Some("12")),
            (JsonValue::Float(200.0), Some("200.0")),
            (JsonValue::Boolean(false), Some("false")),
            (JsonValue::List(vec![JsonValue::Integer(1), string("b")]), Some(r#"[1,"b"]"#)),
            (JsonValue::Null, None),
        ] {
            assert_eq!(text_of(&value).as_deref(), expected, "{value:?}");
        }
    }
}
