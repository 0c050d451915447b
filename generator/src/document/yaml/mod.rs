//! Reads YAML: texts into nodes, and paths to nodes into spans. Only this module uses the YAML parsers.

mod repeated;
mod spans;
mod visitor;

use crate::node::Node;
use crate::problem::{Point, Position, ProblemKind};

pub(super) use repeated::remove_repeated_keys;
pub(super) use spans::Spans;

/// The deepest nesting of a file. `serde_yaml` has the same limit, but only after it has scanned the
/// whole file, which takes quadratic time for nested brackets.
const DEEPEST: usize = 127;

/// Parses one document. Of a map that repeats a key, the result has all entries.
///
/// # Errors
/// The text is not YAML, or has what a description may not have: tags, several documents, control
/// characters.
pub(super) fn parse(text: &str) -> Result<Node, (Position, ProblemKind)> {
    if let Some((point, letter)) = control_character(text) {
        return Err((at(point), ProblemKind::ControlCharacter(letter.escape_unicode().to_string())));
    }
    if may_be_deep(text)
        && let Some(point) = spans::deeper_than(text, DEEPEST)
    {
        return Err((at(point), ProblemKind::DeepNesting(DEEPEST)));
    }
    serde_yaml::from_str(without_mark(text)).map_err(|error| {
        let message = error.to_string();
        if let Some(second) = spans::second_document(text) {
            return (at(second), ProblemKind::SeveralDocuments);
        }
        let (what, positions) = split_message(&message);
        // The last position of a message is where a construct began, which helps more than where the file ended.
        let position =
            positions.last().copied().or_else(|| error.location().map(|at| (at.line(), at.column())));
        let (line, column) = position.unwrap_or((1, 1));
        if what.contains("recursion limit") {
            return (Position::Line(line.max(1), column.max(1)), ProblemKind::DeepNesting(DEEPEST));
        }
        (Position::Line(line.max(1), column.max(1)), ProblemKind::NotYaml(what))
    })
}

fn at(point: Point) -> Position {
    Position::Line(point.line, point.column)
}

/// The first character that YAML does not allow outside escapes, and its place.
///
/// `serde_yaml` reports it without a line.
fn control_character(text: &str) -> Option<(Point, char)> {
    let forbidden = |letter: char| {
        (letter.is_control() && !matches!(letter, '\t' | '\n' | '\r' | '\u{85}'))
            || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    let offset = text.find(forbidden)?;
    let (before, from) = text.split_at(offset);
    Some((Point::after(without_mark(before)), from.chars().next()?))
}

/// Whether brackets may nest deeper than the limit. It counts those in strings, too, so it only
/// decides whether a closer look is needed.
fn may_be_deep(text: &str) -> bool {
    let mut depth = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

/// Returns a text without a byte order mark at its beginning. `serde_yaml` counts it as a column, so the keys of
/// the document would not be in line.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Splits a message of `serde_yaml` into its text and its positions. A path to the node at its
/// beginning is removed, because the report shows the line.
fn split_message(message: &str) -> (String, Vec<(usize, usize)>) {
    let mut positions = Vec::new();
    let mut parts = message.split(" at line ");
    let mut what = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (position, after) = part.split_once(',').unwrap_or((part, ""));
        if let Some((line, column)) = position.split_once(" column ")
            && let (Ok(line), Ok(column)) = (line.parse(), column.parse())
        {
            positions.push((line, column));
        }
        if !after.is_empty() {
            what.push(',');
            what.push_str(after);
        }
    }
    match what.split_once(": ") {
        Some((path, rest)) if !path.contains(' ') => (rest.to_owned(), positions),
        _ => (what, positions),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_text_and_numbers_their_digits() {
        let node =
            parse("{0x10: 18446744073709551616, +5: 1e3, 0o17: -1, ~: null, true: 007}").expect("it is YAML");
        assert_eq!(
            node.to_string(),
            r#"{"0x10": 18446744073709551616, "+5": 1000.0, "0o17": -1, "~": null, "true": "007"}"#
        );
    }

    #[test]
    fn what_is_not_one_document_has_a_line() {
        let problem = |text: &str| {
            let (position, kind) = parse(text).expect_err("it is refused");
            (position, <&str>::from(&kind))
        };
        assert_eq!(problem("a: 1\nb: \u{0}"), (Position::Line(2, 4), "control-character"));
        assert_eq!(problem("a: 1\n---\nb: 1\n"), (Position::Line(2, 1), "several-documents"));
        assert_eq!(problem("a: 1\n...\nb: 1\n"), (Position::Line(3, 1), "several-documents"));
        assert_eq!(problem("a:\n  b: !x 1"), (Position::Line(2, 6), "not-yaml"));
        let deep = |open: &str, count: usize| open.repeat(count);
        assert_eq!(problem(&format!("a: {}", deep("[", 100_000))).1, "deep-nesting");
        assert_eq!(problem(&format!("a: {}{}", deep("[", 200), deep("]", 200))).1, "deep-nesting");
        assert_eq!(problem(&deep("- ", 3_000)).1, "deep-nesting");
        assert!(parse(&format!("a: '{}'", deep("[", 1_000))).is_ok(), "brackets in a string do not nest");
        assert!(parse(&format!("a: {}{}", deep("[", 126), deep("]", 126))).is_ok());
    }
}
