//! YAML: reading it, and one layout for every file of a description.
//!
//! This is the only module that names the YAML crate. Everything else uses [`Yaml`], [`YamlMap`]
//! and the functions below.

use std::fmt::Write;

use anyhow::{Result, bail};
use serde::de::DeserializeOwned;

pub use serde_yaml::{Mapping as YamlMap, Value as Yaml};

/// Parses a YAML document.
///
/// # Errors
/// The text is not YAML, or is not of the shape of a `T`.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T> {
    Ok(serde_yaml::from_str(text)?)
}

/// Returns a mapping with these entries, in this order.
pub fn map<const N: usize>(entries: [(&str, Yaml); N]) -> Yaml {
    Yaml::Mapping(entries.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

/// Returns a scalar or an empty collection as it is written in YAML 1.2.
pub fn plain(value: &Yaml) -> String {
    serde_yaml::to_string(value).unwrap_or_default().trim().to_owned()
}

/// Returns the text of a file of a description. Parsers of YAML 1.1 and of YAML 1.2 read the same
/// values from it.
///
/// The YAML crate has a writer of its own, but it writes YAML 1.2, in which `On`, `2020-11-09` and
/// `16:9` are plain strings. Many OpenAPI tools read those as a boolean, a date and a number.
///
/// # Errors
/// The text would not parse to the same value. `path` names the file in the message.
pub fn layout(path: &str, value: &Yaml) -> Result<String> {
    let mut text = String::new();
    match value {
        Yaml::Mapping(map) if !map.is_empty() => write_map(map, 0, false, &mut text),
        Yaml::Sequence(items) if !items.is_empty() => write_list(items, 0, &mut text),
        other => text = scalar(other) + "\n",
    }
    // The rules of quoting below are ours, so a gap in them must not change what a file states.
    if parse::<Yaml>(&text).is_ok_and(|parsed| parsed == *value) {
        return Ok(text);
    }
    bail!("cannot write `{path}`: its text would not parse to the same value; nothing was written")
}

/// Writes a mapping. With `in_item`, its first entry follows a `- ` on the same line.
fn write_map(map: &YamlMap, indent: usize, in_item: bool, text: &mut String) {
    for (index, (name, value)) in map.iter().enumerate() {
        if index > 0 || !in_item {
            text.push_str(&" ".repeat(indent));
        }
        text.push_str(&scalar(name));
        text.push(':');
        write_value(value, indent, text);
    }
}

/// Writes the value of a name, beginning with the space or line break after the colon.
fn write_value(value: &Yaml, indent: usize, text: &mut String) {
    match value {
        Yaml::Mapping(map) if !map.is_empty() => {
            text.push('\n');
            write_map(map, indent + 2, false, text);
        }
        Yaml::Sequence(items) if !items.is_empty() => {
            text.push('\n');
            write_list(items, indent, text);
        }
        Yaml::String(lines) if is_block(lines) => write_block(lines, indent + 2, text),
        other => {
            text.push(' ');
            text.push_str(&scalar(other));
            text.push('\n');
        }
    }
}

fn write_list(items: &[Yaml], indent: usize, text: &mut String) {
    for item in items {
        text.push_str(&" ".repeat(indent));
        text.push('-');
        match item {
            Yaml::Mapping(map) if !map.is_empty() => {
                text.push(' ');
                write_map(map, indent + 2, true, text);
            }
            Yaml::Sequence(items) if !items.is_empty() => {
                text.push('\n');
                write_list(items, indent + 2, text);
            }
            other => write_value(other, indent, text),
        }
    }
}

/// Whether a text of several lines can be a block scalar. One that starts with a space or a line
/// break, or ends with two line breaks, would need indentation or chomping indicators.
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

/// Whether a text has characters that only a double-quoted scalar can hold.
fn has_control(text: &str) -> bool {
    text.chars().any(|letter| {
        (letter.is_control() && letter != '\n') || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
    })
}

/// Returns a value on one line.
fn scalar(value: &Yaml) -> String {
    let Yaml::String(text) = value else {
        // Numbers, booleans, null and empty collections are the same in both versions.
        return plain(value);
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

/// Whether a text is a string without quotes in both versions of YAML.
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

/// Whether a text looks like a number, a date, a time or a sexagesimal number (`16:9`), which YAML
/// 1.1 has. It errs on the side of quoting.
fn may_be_a_number(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first.is_ascii_digit() || first == '.' || first == '+');
    begins
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && text.chars().all(|letter| letter.is_ascii_hexdigit() || "xXoO_.:+-eETtZz ".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A value in an inconvenient notation, and the layout of it.
    #[track_caller]
    fn assert_layout(written: &str, expected: &str) {
        let value: Yaml = parse(written).unwrap();
        let text = layout("a.yaml", &value).unwrap();
        assert_eq!(text, expected);
        assert_eq!(parse::<Yaml>(&text).unwrap(), value);
    }

    #[test]
    fn strings_that_yaml_1_1_reads_as_other_types_are_quoted() {
        assert_layout(
            "{On: 'no', '16:9': '2020-11-09T10:00:00Z', y: '2021-11-26 it''s fine', c: ['off', '007', 'N']}",
            "'On': 'no'\n'16:9': '2020-11-09T10:00:00Z'\n'y': 2021-11-26 it's fine\nc:\n- 'off'\n- '007'\n- 'N'\n",
        );
    }

    #[test]
    fn strings_with_indicators_are_quoted() {
        assert_layout(
            "['a: b', '- x', 'a #b', '*', '@', 'a:', ' a', 'a ', '~', a-b, 'a#b']",
            "- 'a: b'\n- '- x'\n- 'a #b'\n- '*'\n- '@'\n- 'a:'\n- ' a'\n- 'a '\n- '~'\n- a-b\n- a#b\n",
        );
    }

    #[test]
    fn scalars_and_empty_collections_are_plain() {
        assert_layout("[1, 1.5, null, true, {}, []]", "- 1\n- 1.5\n- null\n- true\n- {}\n- []\n");
    }

    #[test]
    fn texts_of_several_lines_are_blocks_where_a_block_needs_no_indicator() {
        assert_layout(
            "text: |\n  On\n  date: 2020-11-09\nitems:\n- a: |-\n    a\n\n    b\n  b: c\n",
            "text: |\n  On\n  date: 2020-11-09\nitems:\n- a: |-\n    a\n\n    b\n  b: c\n",
        );
        assert_layout("a: \"  no\\nyes\\n on: x\"", "a: \"  no\\nyes\\n on: x\"\n");
        assert_layout("a: \"b\\n\\n\"", "a: \"b\\n\\n\"\n");
    }

    #[test]
    fn control_characters_are_escaped() {
        assert_layout("a: \"tab\\tand\\u2028 \\\"'#\\x07\\\\\"", "a: \"tab\\tand\\u2028 \\\"'#\\x07\\\\\"\n");
    }

    #[test]
    fn lists_in_lists_are_indented() {
        assert_layout("- [[a], b]\n- {a: [b]}\n", "-\n  -\n    - a\n  - b\n- a:\n  - b\n");
    }
}
