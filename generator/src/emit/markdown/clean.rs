//! Characters that no line of documentation may have.

use std::borrow::Cow;

/// Returns whether a character changes the direction of text. rustc denies these in comments and
/// literals (`text_direction_codepoint_in_comment`).
fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether a character ends a line for some programs, but not in a comment of Rust.
fn is_separator(letter: char) -> bool {
    matches!(letter, '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_unwanted(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t')) || is_direction(letter) || is_separator(letter)
}

/// Returns a text with `\n` at the ends of its lines, without white space before them, and without
/// characters that cannot be in a comment.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let trailing = text.as_bytes().windows(2).any(|two| matches!(two, [b' ' | b'\t', b'\n']));
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n'));
    if !trailing && (plain || !text.contains(|letter| is_unwanted(letter) || !letter.is_ascii())) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        clean.push_str(without_unwanted(line).trim_end());
        clean.push('\n');
    }
    Cow::Owned(clean.trim().to_owned())
}

/// Returns a text without characters that cannot be in a comment; separators are spaces.
pub(super) fn without_unwanted(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unwanted) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter_map(|letter| match letter {
        letter if is_separator(letter) => Some(' '),
        letter => Some(letter).filter(|letter| !is_unwanted(*letter)),
    });
    Cow::Owned(kept.collect())
}

/// Returns a text on one line, without characters that cannot be in a comment.
pub(in crate::emit) fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a value on one line, with escapes for characters that cannot be seen.
pub(super) fn visible(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if !line.contains(is_unwanted) {
        return line;
    }
    let mut visible = String::with_capacity(line.len() + 8);
    for letter in line.chars() {
        match is_unwanted(letter) {
            true => visible.extend(letter.escape_unicode()),
            false => visible.push(letter),
        }
    }
    visible
}

/// Returns JSON with escapes for characters that cannot be in a comment. They can only be in its strings.
pub(in crate::emit) fn escaped_json(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for letter in json.chars() {
        match is_unwanted(letter) {
            true => escaped.push_str(&format!("\\u{:04x}", u32::from(letter))),
            false => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_direction_characters_are_left_out() {
        assert!(matches!(clean("a `b`\n\n\u{e9}"), Cow::Owned(text) if text == "a `b`\n\n\u{e9}"));
        assert!(matches!(clean(" a `b`\nc "), Cow::Borrowed("a `b`\nc")));
        assert_eq!(clean("a\r\nb\rc \t\nd\u{b}e\u{2028}f\0g\u{202e}h\u{85}"), "a\nb\nc\nd e fgh");
        assert_eq!(one_line("a\r\n\n b\u{202e}\tc"), "a b c");
    }

    #[test]
    fn invisible_characters_of_a_value_are_escaped() {
        assert_eq!(visible("a\u{202e}b \n c\0"), r"a\u{202e}b c\u{0}");
    }
}
