//! JSON as text. It is printed as it came: the order of members, numbers and escapes stay, which a tree of
//! values would change.

use std::borrow::Cow;
use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::failure::{Failure, Outcome};

const NAME: Style = AnsiColor::Blue.on_default().bold();
const STRING: Style = AnsiColor::Green.on_default();
const OTHER: Style = AnsiColor::Cyan.on_default();

/// Returns a JSON document with a line for each member and item, in colours. A text that is not JSON stays as
/// it is.
pub(crate) fn indented(text: &str) -> String {
    indent(text, true)
}

/// Returns a JSON document as [`indented`] does, without colours.
pub(crate) fn indented_plain(text: &str) -> String {
    indent(text, false)
}

fn indent(text: &str, has_colors: bool) -> String {
    if !is_json(text) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() * 2);
    let mut depth = 0_usize;
    let mut tokens = Tokens(text).peekable();
    while let Some(token) = tokens.next() {
        match token {
            "{" | "[" => {
                out.push_str(token);
                if let Some(end) = tokens.next_if(|next| matches!(*next, "}" | "]")) {
                    out.push_str(end);
                } else {
                    depth += 1;
                    new_line(&mut out, depth);
                }
            }
            "}" | "]" => {
                depth = depth.saturating_sub(1);
                new_line(&mut out, depth);
                out.push_str(token);
            }
            "," => {
                out.push(',');
                new_line(&mut out, depth);
            }
            ":" => out.push_str(": "),
            value => {
                let style = match (value.starts_with('"'), tokens.peek()) {
                    _ if !has_colors => Style::new(),
                    (true, Some(&":")) => NAME,
                    (true, _) => STRING,
                    (false, _) => OTHER,
                };
                // A string can always be written to.
                let _ = write!(out, "{style}{}{style:#}", escaped(value));
            }
        }
    }
    out
}

/// Returns a JSON document on one line. A text that is not JSON stays as it is, except for its line ends.
pub(super) fn on_one_line(text: &str) -> String {
    match is_json(text) {
        true => Tokens(text).map(escaped).collect(),
        false => text.replace(['\r', '\n'], " "),
    }
}

/// Members that are deeper stay on the line of their parents: the indentation of a response with 100,000 levels would
/// fill the memory.
const DEEPEST_LINE: usize = 32;

fn new_line(out: &mut String, depth: usize) {
    if depth > DEEPEST_LINE {
        return;
    }
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Returns a token in which the control characters that JSON permits in strings are escaped. A terminal would obey them.
fn escaped(token: &str) -> Cow<'_, str> {
    if !token.contains(char::is_control) {
        return token.into();
    }
    let letters = token.chars().map(|letter| match letter.is_control() {
        true => format!("\\u{:04x}", u32::from(letter)),
        false => letter.to_string(),
    });
    letters.collect::<String>().into()
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text.trim()).is_ok()
}

/// The tokens of a JSON document: punctuation, strings and other scalars, without the spaces between them.
struct Tokens<'a>(&'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let text = self.0.trim_ascii_start();
        let first = text.bytes().next()?;
        let length = match first {
            b'{' | b'}' | b'[' | b']' | b',' | b':' => 1,
            b'"' => string_length(text),
            _ => text.find(|letter: char| "{}[],:\" \t\r\n".contains(letter)).unwrap_or(text.len()),
        };
        let (token, rest) = text.split_at_checked(length)?;
        self.0 = rest;
        Some(token)
    }
}

/// Returns the length of the string at the beginning of a text, with its quotes.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns the items of the list at a path of a document, as they came. A list that is missing has no items.
///
/// # Errors
/// The document is not JSON.
pub(crate) fn items_at(document: &str, path: &str) -> Outcome<Vec<Box<RawValue>>> {
    let mut value: Box<RawValue> = read(document)?;
    for name in path.split('.') {
        let Some((_, member)) = members(value.get())?.into_iter().find(|(known, _)| known == name) else {
            return Ok(Vec::new());
        };
        value = member;
    }
    // A list that is null, or an object in place of a list, has no items to print.
    Ok(serde_json::from_str(value.get()).unwrap_or_default())
}

/// Returns a document with other items in the list at a path.
///
/// # Errors
/// The document is not JSON.
pub(crate) fn with_items_at(document: &str, path: &str, items: &[Box<RawValue>]) -> Outcome<String> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let mut out = String::from("{");
    let mut is_found = false;
    for (known, member) in members(document)? {
        let value = match (known == name, rest) {
            (true, Some(rest)) => with_items_at(member.get(), rest, items)?,
            (true, None) => listed(items),
            (false, _) => member.get().to_owned(),
        };
        is_found |= known == name;
        push_member(&mut out, &known, &value);
    }
    if !is_found && rest.is_none() {
        push_member(&mut out, name, &listed(items));
    }
    Ok(out + "}")
}

fn push_member(out: &mut String, name: &str, value: &str) {
    if out.len() > 1 {
        out.push(',');
    }
    // A string can always be written to.
    let _ = write!(out, "{}:{value}", serde_json::Value::from(name));
}

fn listed(items: &[Box<RawValue>]) -> String {
    format!("[{}]", items.iter().map(|item| item.get()).collect::<Vec<_>>().join(","))
}

fn read(document: &str) -> Outcome<Box<RawValue>> {
    serde_json::from_str(document).map_err(|error| not_json(&error))
}

/// Returns the members of an object in their order; none if the value is no object.
fn members(document: &str) -> Outcome<Vec<(String, Box<RawValue>)>> {
    if !document.trim_start().starts_with('{') {
        return Ok(Vec::new());
    }
    let mut reader = serde_json::Deserializer::from_str(document);
    reader.deserialize_map(Members).map_err(|error| not_json(&error))
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, Box<RawValue>)>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}

fn not_json(error: &serde_json::Error) -> Failure {
    Failure::internal(format!("the response is not JSON: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(&indented(text)).to_string()
    }

    #[test]
    fn a_document_keeps_its_order_its_numbers_and_its_escapes() {
        let document =
            r#"{"Z":1.10,"A":[],"B":{"x":"a\"b\u00e9 {,}"},"C":[1e3,12345678901234567890123,null,true]}"#;
        let expected = "{\n  \"Z\": 1.10,\n  \"A\": [],\n  \"B\": {\n    \"x\": \"a\\\"b\\u00e9 {,}\"\n  },\n  \"C\": \
                        [\n    1e3,\n    12345678901234567890123,\n    null,\n    true\n  ]\n}";
        assert_eq!(plain(document), expected);
        assert_eq!(on_one_line(expected), document);
    }

    #[test]
    fn control_characters_in_strings_are_escaped() {
        let document = "{\"a\u{9b}31m\":\"\u{7f}\u{e9}\"}";
        assert_eq!(on_one_line(document), "{\"a\\u009b31m\":\"\\u007f\u{e9}\"}");
        assert_eq!(plain(document), "{\n  \"a\\u009b31m\": \"\\u007f\u{e9}\"\n}");
    }

    #[test]
    fn a_document_with_many_levels_does_not_grow_with_their_square() {
        let document = "[".repeat(100_000) + &"]".repeat(100_000);
        let shown = plain(&document);
        assert!(shown.len() < 300_000, "{}", shown.len());
        assert_eq!(on_one_line(&shown), document);
    }

    #[test]
    fn a_text_that_is_not_json_stays() {
        for text in ["<html>", "", "{\"a\":", "{\"a\":1} x", "\u{e9}\u{20ac}"] {
            assert_eq!(indented(text), text);
        }
    }

    #[test]
    fn the_items_of_a_list_are_replaced_in_place() {
        let document = r#"{"R":{"Total":2,"Items":[{"b":1,"a":2.0}],"Next":"t"},"Id":"x"}"#;
        let items = items_at(document, "R.Items").unwrap();
        assert_eq!(items.iter().map(|item| item.get()).collect::<Vec<_>>(), [r#"{"b":1,"a":2.0}"#]);
        let twice: Vec<_> = items.iter().chain(&items).cloned().collect();
        assert_eq!(
            with_items_at(document, "R.Items", &twice).unwrap(),
            r#"{"R":{"Total":2,"Items":[{"b":1,"a":2.0},{"b":1,"a":2.0}],"Next":"t"},"Id":"x"}"#
        );
        assert_eq!(with_items_at("{}", "Items", &twice[..1]).unwrap(), r#"{"Items":[{"b":1,"a":2.0}]}"#);
        for (document, path) in
            [("{}", "Items"), (r#"{"Items":null}"#, "Items"), (r#"{"Items":{}}"#, "Items.Item")]
        {
            assert_eq!(items_at(document, path).unwrap().len(), 0, "{document}");
        }
    }
}
