//! How a description is laid out: one way for everything, which readers of YAML 1.1 and of
//! YAML 1.2 understand alike.

use std::fmt::Write;

use anyhow::{Result, bail};
use serde_yaml::{Mapping, Value};

/// A file of a description.
///
/// `serde_yaml` writes YAML 1.2, in which `On`, `2020-11-09` and `16:9` are plain texts. Many
/// OpenAPI tools read them as a boolean, a date and a number.
pub(super) fn to_text(path: &str, value: &Value) -> Result<String> {
    let mut text = String::new();
    match value {
        Value::Mapping(map) if !map.is_empty() => write_map(map, 0, false, &mut text),
        Value::Sequence(items) if !items.is_empty() => write_list(items, 0, &mut text),
        other => text = scalar(other) + "\n",
    }
    // Whatever the rules below may have missed, nothing is written that says something else.
    if serde_yaml::from_str::<Value>(&text).is_ok_and(|read| read == *value) {
        return Ok(text);
    }
    bail!("`{path}` has a text that cannot be laid out; nothing was written")
}

/// `in_item`: the first entry stands on the line of a `- `.
fn write_map(map: &Mapping, indent: usize, in_item: bool, text: &mut String) {
    for (index, (name, value)) in map.iter().enumerate() {
        if index > 0 || !in_item {
            text.push_str(&" ".repeat(indent));
        }
        text.push_str(&scalar(name));
        text.push(':');
        write_value(value, indent, text);
    }
}

/// A value after a name, from the space on.
fn write_value(value: &Value, indent: usize, text: &mut String) {
    match value {
        Value::Mapping(map) if !map.is_empty() => {
            text.push('\n');
            write_map(map, indent + 2, false, text);
        }
        Value::Sequence(items) if !items.is_empty() => {
            text.push('\n');
            write_list(items, indent, text);
        }
        Value::String(lines) if is_block(lines) => write_block(lines, indent + 2, text),
        other => {
            text.push(' ');
            text.push_str(&scalar(other));
            text.push('\n');
        }
    }
}

fn write_list(items: &[Value], indent: usize, text: &mut String) {
    for item in items {
        text.push_str(&" ".repeat(indent));
        text.push('-');
        match item {
            Value::Mapping(map) if !map.is_empty() => {
                text.push(' ');
                write_map(map, indent + 2, true, text);
            }
            Value::Sequence(items) if !items.is_empty() => {
                text.push('\n');
                write_list(items, indent + 2, text);
            }
            other => write_value(other, indent, text),
        }
    }
}

/// Whether a text of several lines can stand as it is.
fn is_block(text: &str) -> bool {
    let lines = text.strip_suffix('\n').unwrap_or(text);
    lines.contains('\n') && !lines.starts_with([' ', '\n']) && !lines.ends_with('\n') && !has_control(lines)
}

fn write_block(text: &str, indent: usize, written: &mut String) {
    written.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
    for line in text.lines() {
        if !line.is_empty() {
            written.push_str(&" ".repeat(indent));
            written.push_str(line);
        }
        written.push('\n');
    }
}

fn has_control(text: &str) -> bool {
    text.chars().any(|letter| {
        (letter.is_control() && letter != '\n') || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
    })
}

/// A value on one line.
fn scalar(value: &Value) -> String {
    let Value::String(text) = value else {
        // Numbers, booleans, null and what is empty are written alike everywhere.
        return serde_yaml::to_string(value).unwrap_or_default().trim_end().to_owned();
    };
    if has_control(text) || text.contains('\n') {
        return double_quoted(text);
    }
    if is_plain(text) { text.clone() } else { format!("'{}'", text.replace('\'', "''")) }
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if u32::from(letter) <= 0xff && letter.is_control() => {
                let _ = write!(quoted, "\\x{:02x}", u32::from(letter));
            }
            letter if has_control(letter.encode_utf8(&mut [0; 4])) => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// Whether a text needs no quotes in either version of YAML.
fn is_plain(text: &str) -> bool {
    const INDICATORS: &[char] = &[
        '-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', '=',
        '<', '~', ' ',
    ];
    let words = ["true", "false", "null", "y", "n", "yes", "no", "on", "off"];
    !text.is_empty()
        && !text.starts_with(INDICATORS)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !words.contains(&text.to_ascii_lowercase().as_str())
        && !may_be_a_number(text)
}

/// Whether a text looks like a number, a date, a time or a fraction of sixty.
fn may_be_a_number(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first.is_ascii_digit() || first == '.' || first == '+');
    begins
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && text.chars().all(|letter| letter.is_ascii_hexdigit() || "xXoO_.:+-eETtZz ".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_other_readers_would_mistake_is_quoted() {
        let value: Value = serde_yaml::from_str(
            "On: 'no'\n'16:9': {x: '2020-11-09T10:00:00Z', y: '2021-11-26 it''s fine'}\nlist: ['off', '007', 'a: b', 'N', '- x', 1, 1.5, null, true, {}, []]\ntext: |\n  On\n  date: 2020-11-09\nodd: \"  no\\nyes\\n on: x\"\nitems:\n- description: |-\n    a\n\n    b\n  default: '2020-11-09'\n- [[a], b]\nlast: \"tab\\tand\\u2028 \\\"'#\"\n",
        )
        .unwrap();
        let text = to_text("a", &value).unwrap();
        assert_eq!(
            text,
            "'On': 'no'\n'16:9':\n  x: '2020-11-09T10:00:00Z'\n  'y': 2021-11-26 it's fine\nlist:\n- 'off'\n- '007'\n- 'a: b'\n- 'N'\n- '- x'\n- 1\n- 1.5\n- null\n- true\n- {}\n- []\ntext: |\n  On\n  date: 2020-11-09\nodd: \"  no\\nyes\\n on: x\"\nitems:\n- description: |-\n    a\n\n    b\n  default: '2020-11-09'\n-\n  -\n    - a\n  - b\nlast: \"tab\\tand\\u2028 \\\"'#\"\n"
        );
        assert_eq!(serde_yaml::from_str::<Value>(&text).unwrap(), value);
    }
}
