//! Reads scalars leniently: services write numbers as strings, strings as numbers, and booleans as
//! `0` or `"True"`.
//!
//! Each conversion exists once, for JSON values and for [`InString`](super::InString), so that both accept
//! the same notations.

use std::borrow::Cow;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use serde_json::Value;

use super::reader::Token;
use super::{Mismatch, Reader, StringEnum, enum_from_str};

/// Reads bytes: those of a plain body, or a string in Base64.
pub(super) fn bytes(reader: &mut Reader<'_>) -> Result<Bytes, Mismatch> {
    if let Some(body) = reader.plain.take() {
        return Ok(body);
    }
    let text = text(reader)?;
    let decoded = BASE64_STANDARD.decode(text);
    decoded.map(Bytes::from).map_err(|_| Mismatch::new("bytes in Base64", "another string"))
}

pub(super) fn text(reader: &mut Reader<'_>) -> Result<String, Mismatch> {
    if let Some(body) = reader.plain.take() {
        return Ok(String::from_utf8_lossy(&body).into_owned());
    }
    let text = text_of(reader)?;
    reader.charge_text(&text)?;
    Ok(text.into_owned())
}

/// Reads a value as text: a string as it is, anything else as it is written.
fn text_of<'a>(reader: &mut Reader<'a>) -> Result<Cow<'a, str>, Mismatch> {
    // The usual case is much faster without a token in between.
    if reader.peek() == Some(b'"') {
        return reader.string();
    }
    Ok(match reader.token()? {
        Token::Null => return Err(Mismatch::absent()),
        Token::String(text) => text,
        Token::Boolean(true) => Cow::Borrowed("true"),
        Token::Boolean(false) => Cow::Borrowed("false"),
        Token::Number(digits) => Cow::Borrowed(digits),
        Token::List | Token::Object => Cow::Borrowed(reader.raw()?),
    })
}

pub(super) fn boolean(reader: &mut Reader<'_>) -> Result<bool, Mismatch> {
    let token = reader.token()?;
    match &token {
        Token::Boolean(value) => Ok(*value),
        _ => parse(&token, "a boolean", boolean_of),
    }
}

pub(super) fn int64(reader: &mut Reader<'_>) -> Result<i64, Mismatch> {
    parse(&reader.token()?, "a 64-bit integer", integer_of)
}

pub(super) fn int32(reader: &mut Reader<'_>) -> Result<i32, Mismatch> {
    parse(&reader.token()?, "a 32-bit integer", |text| integer_of(text)?.try_into().ok())
}

pub(super) fn float(reader: &mut Reader<'_>) -> Result<f64, Mismatch> {
    parse(&reader.token()?, "a number", float_of)
}

/// Parses a number or a string.
fn parse<T>(
    token: &Token<'_>,
    expected: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Mismatch> {
    let parsed = match token {
        Token::Null => return Err(Mismatch::absent()),
        Token::String(text) if text.is_empty() => return Err(Mismatch::absent()),
        Token::String(text) => parse(text),
        Token::Number(digits) => parse(digits),
        Token::Boolean(_) | Token::List | Token::Object => None,
    };
    parsed.ok_or_else(|| Mismatch::new(expected, token.kind()))
}

/// Reads a value of a string enum, for [`string_enum!`](crate::string_enum).
///
/// # Errors
/// The enum is closed and does not have the value, or the value is `null`.
#[doc(hidden)]
pub fn read_enum<T: StringEnum>(reader: &mut Reader<'_>) -> Result<T, Mismatch> {
    let text = text_of(reader)?;
    reader.charge_text(&text)?;
    enum_from_str(&text).ok_or_else(|| Mismatch::new("a declared value of the enum", "another one"))
}

/// Reads a value without a declared shape.
pub(super) fn any(reader: &mut Reader<'_>) -> Result<Value, Mismatch> {
    // A list has twice the places that it needs, at most.
    reader.charge(2 * size_of::<Value>())?;
    Ok(match reader.token()? {
        Token::Null => Value::Null,
        Token::Boolean(value) => Value::Bool(value),
        Token::String(text) => {
            reader.charge_text(&text)?;
            Value::String(text.into_owned())
        }
        // A word that is no number of JSON is kept as text.
        Token::Number(digits) => {
            digits.parse().map_or_else(|_| Value::String(digits.to_owned()), Value::Number)
        }
        Token::List => {
            let mut items = Vec::new();
            reader.enter()?;
            reader.take(b'[');
            while reader.has_next(items.is_empty(), b']')? {
                items.push(any(reader)?);
            }
            reader.leave();
            Value::Array(items)
        }
        Token::Object => {
            let mut members = serde_json::Map::new();
            reader.enter()?;
            reader.take(b'{');
            while reader.has_next(members.is_empty(), b'}')? {
                let name = reader.name()?.into_owned();
                reader.charge(size_of::<String>())?;
                reader.charge_text(&name)?;
                members.insert(name, any(reader)?);
            }
            reader.leave();
            Value::Object(members)
        }
    })
}

/// Parses `true` or `false`, `1` or `0`, in any case.
pub(crate) fn boolean_of(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// Parses an integer of 64 bits, which may be written as a float.
pub(crate) fn integer_of(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| whole(text.parse().ok()?))
}

/// Returns a float as an integer if it is one: `12.0`, but not `12.5`. From 2^53 on, a float may be
/// the rounded form of another integer, so the value that the service meant is unknown.
fn whole(value: f64) -> Option<i64> {
    const INEXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "it is an integer below 2^53")]
    (value.fract() == 0.0 && value.abs() < INEXACT).then_some(value as i64)
}

/// Parses a finite number.
pub(crate) fn float_of(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|value: &f64| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::super::reader::Strictness;
    use super::*;

    fn read<T>(json: &str, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Mismatch>) -> Option<T> {
        read(&mut Reader::new(json, Strictness::Lenient, 1 << 14)).ok()
    }

    #[test]
    fn a_boolean_is_read_from_a_number_and_a_string_too() {
        for (value, expected) in [
            ("true", Some(true)),
            ("0", Some(false)),
            ("1", Some(true)),
            (r#"" True ""#, Some(true)),
            (r#""0""#, Some(false)),
            ("2", None),
            ("1.0", None),
            (r#""yes""#, None),
            (r#""""#, None),
            ("null", None),
            ("[true]", None),
        ] {
            assert_eq!(read(value, boolean), expected, "{value}");
        }
    }

    #[test]
    fn an_integer_is_read_from_a_whole_number_in_any_notation() {
        for (value, expected) in [
            ("-9223372036854775808", i64::MIN),
            (r#""9223372036854775807""#, i64::MAX),
            (r#"" -7 ""#, -7),
            ("12.0", 12),
            (r#""12.0""#, 12),
            ("1e3", 1000),
            ("9007199254740991.0", 9_007_199_254_740_991),
            ("007", 7),
            ("+7", 7),
        ] {
            assert_eq!(read(value, int64), Some(expected), "{value}");
        }
        assert_eq!((read("2147483647", int32), read("2147483648", int32)), (Some(i32::MAX), None));
    }

    #[test]
    fn a_fraction_and_a_float_that_may_be_rounded_are_not_integers() {
        for value in [
            "12.5",
            "9007199254740992.0",
            "9007199254740993.0",
            "-9007199254740994.0",
            "Infinity",
            "18446744073709551615",
            "true",
            "null",
            r#""many""#,
            r#""""#,
            r#""1e300""#,
            "{}",
        ] {
            assert_eq!(read(value, int64), None, "{value}");
        }
    }

    #[test]
    fn a_float_is_read_from_a_finite_number_in_any_notation() {
        for (value, expected) in [
            ("-3", Some(-3.0)),
            ("18446744073709551615", Some(18_446_744_073_709_551_615.0)),
            ("0.5", Some(0.5)),
            (r#"" 2.5e1 ""#, Some(25.0)),
            ("1.863176253381716e-294", Some(1.863_176_253_381_716e-294)),
            ("NaN", None),
            (r#""inf""#, None),
            ("1e400", None),
            ("true", None),
        ] {
            assert_eq!(read(value, float), expected, "{value}");
        }
    }

    #[test]
    fn a_string_is_read_from_every_value_but_null_as_it_is_written() {
        for (value, expected) in [
            (r#""a""#, Some("a")),
            ("1.10", Some("1.10")),
            ("1e3", Some("1e3")),
            ("123456789012345678901", Some("123456789012345678901")),
            ("NaN", Some("NaN")),
            ("false", Some("false")),
            (r#"[1, "b"]"#, Some(r#"[1, "b"]"#)),
            (r#"{"a":[]}"#, Some(r#"{"a":[]}"#)),
            ("null", None),
        ] {
            assert_eq!(read(value, text).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn a_value_without_a_shape_keeps_null_and_malformed_numbers() {
        let value = read(r#"{"a": [null, 1e400, {"b": 1.5}], "c": "d"}"#, any);
        assert_eq!(value, Some(serde_json::json!({"a": [null, "1e400", {"b": 1.5}], "c": "d"})));
        let deep = "[".repeat(101) + &"]".repeat(101);
        assert_eq!(read(&deep, any), None);
        assert!(read(&deep[1..201], any).is_some());
    }
}
