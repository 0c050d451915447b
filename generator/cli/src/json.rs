//! JSON: reading it, also what parsers of others accept and that of this crate does not.

use std::borrow::Cow;

use anyhow::{Result, bail};
use serde::Deserialize;

use crate::yaml::Yaml;

/// The deepest nesting that is read. Every level takes a part of the stack.
const DEEPEST: usize = 512;

/// Parses a JSON document into the values of descriptions. A byte order mark, a half of a surrogate pair, which becomes
/// U+FFFD, and a key that is there twice, of which the last one counts, are no errors.
///
/// # Errors
/// The text is not JSON, or nests more than 512 levels.
pub fn parse(text: &str) -> Result<Yaml> {
    let text = text.trim_start_matches('\u{feff}');
    let (text, depth) = scan(text);
    if depth > DEEPEST {
        bail!("it nests {depth} levels; at most {DEEPEST} are read");
    }
    let mut reader = serde_json::Deserializer::from_str(&text);
    reader.disable_recursion_limit();
    let parsed = Yaml::deserialize(&mut reader);
    if parsed.as_ref().is_err_and(|error| error.to_string().starts_with("duplicate entry")) {
        let mut reader = serde_json::Deserializer::from_str(&text);
        reader.disable_recursion_limit();
        let value = serde_json::Value::deserialize(&mut reader)?;
        reader.end()?;
        return Ok(serde_yaml_value(value));
    }
    let parsed = parsed?;
    reader.end()?;
    Ok(parsed)
}

fn serde_yaml_value(value: serde_json::Value) -> Yaml {
    use serde_json::Value;
    match value {
        Value::Array(items) => Yaml::Sequence(items.into_iter().map(serde_yaml_value).collect()),
        Value::Object(members) => Yaml::Mapping(
            members.into_iter().map(|(name, value)| (name.into(), serde_yaml_value(value))).collect(),
        ),
        // A scalar has no keys.
        scalar => Yaml::deserialize(scalar).unwrap_or_default(),
    }
}

/// Returns a document without halves of surrogate pairs, and how deeply it nests.
fn scan(text: &str) -> (Cow<'_, str>, usize) {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut in_string = false;
    let mut halves = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let mut length = 1;
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => {
                length = 2;
                match (surrogate(bytes, at), surrogate(bytes, at + 6)) {
                    (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => length = 12,
                    (Some(0xd800..=0xdfff), _) => halves.push(at),
                    _ => {}
                }
            }
            b'{' | b'[' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += length;
    }
    if halves.is_empty() {
        return (Cow::Borrowed(text), deepest);
    }
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for half in halves {
        whole.push_str(text.get(from..half).unwrap_or_default());
        whole.push_str("\\ufffd");
        from = half + 6;
    }
    whole.push_str(text.get(from..).unwrap_or_default());
    (Cow::Owned(whole), deepest)
}

/// The code of an escape `\uXXXX` at a place.
fn surrogate(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_parsers_accept_is_read() {
        let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
        assert!(parse(&deep).is_ok());
        assert_eq!(parse("\u{feff}[1]").unwrap(), parse("[1]").unwrap());
        assert_eq!(
            parse(r#"{"a": 1, "b": {"c": 1, "c": [2.5, null]}}"#).unwrap(),
            parse(r#"{"a": 1, "b": {"c": [2.5, null]}}"#).unwrap()
        );
        let half = r#"["\ud83d", "\ud83dx\ude00", "\\ud83d", "\ud83d\ude00", "{{{"]"#;
        let read = r#"["�", "�x�", "\\ud83d", "😀", "{{{"]"#;
        assert_eq!(parse(half).unwrap(), parse(read).unwrap());
    }

    #[test]
    fn what_is_no_json_is_an_error() {
        for text in ["", "{", "[1] x", "{\"a\": 1, \"a\": }", "{a: 1}", "\"\\ud83"] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert_eq!(
            parse(&"[".repeat(100_000)).unwrap_err().to_string(),
            "it nests 100000 levels; at most 512 are read"
        );
    }
}
