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
pub(super) fn parse(text: &str) -> Result<Node, Box<YamlError>> {
    if let Some((point, letter)) = control_character(text) {
        return Err(YamlError::new(
            point,
            ProblemKind::ControlCharacter(letter.escape_unicode().to_string()),
        ));
    }
    if may_be_deep(text)
        && let Some(point) = spans::deeper_than(text, DEEPEST)
    {
        return Err(YamlError::new(point, ProblemKind::DeepNesting(DEEPEST)));
    }
    let node: Node = serde_yaml::from_str(without_mark(text)).map_err(|error| yaml_error(text, &error))?;
    let most = MOST_REPEATED.max(text.len());
    match count(&node, most) {
        Some(_) => Ok(node),
        None => Err(YamlError::new(Point::default(), ProblemKind::ManyAliases(most))),
    }
}

/// The number of nodes of a file up to which aliases may repeat others. Without aliases, a file has fewer
/// nodes than characters.
const MOST_REPEATED: usize = 100_000;

/// The number of nodes, unless it is more than `most`.
fn count(node: &Node, most: usize) -> Option<usize> {
    let children: &mut dyn Iterator<Item = &Node> = match node {
        Node::List(items) => &mut items.iter(),
        Node::Map(entries) => &mut entries.iter().map(|(_, value)| value),
        _ => return most.checked_sub(1).map(|_| 1),
    };
    let mut counted = 1;
    for child in children {
        counted += count(child, most.checked_sub(counted)?)?;
    }
    (counted <= most).then_some(counted)
}

/// Why a file is not read.
#[derive(Debug)]
pub(super) struct YamlError {
    pub(super) position: Position,
    pub(super) kind: ProblemKind,
    /// Where the construct began that is wrong.
    pub(super) began: Option<Position>,
}

impl YamlError {
    fn new(point: Point, kind: ProblemKind) -> Box<Self> {
        Box::new(YamlError { position: Position::Line(point.line, point.column), kind, began: None })
    }
}

fn yaml_error(text: &str, error: &serde_yaml::Error) -> Box<YamlError> {
    if let Some(second) = spans::second_document(text) {
        return YamlError::new(second, ProblemKind::SeveralDocuments);
    }
    let message = error.to_string();
    let (what, positions) = split_message(&message);
    let point = |(line, column): (usize, usize)| Point { line: line.max(1), column: column.max(1) };
    let located = error.location().map(|at| (at.line(), at.column()));
    let found = point(positions.first().copied().or(located).unwrap_or((1, 1)));
    if what.contains("recursion limit") {
        return YamlError::new(found, ProblemKind::DeepNesting(DEEPEST));
    }
    // A message has the position of the mistake, then that of the construct. If the construct does not end,
    // the mistake is where it began.
    let began = positions.get(1..).and_then(<[_]>::last).copied().map(point).filter(|began| *began < found);
    let kind = ProblemKind::NotYaml(what);
    match began {
        Some(began) if found >= Point::after(text.trim_end()) => YamlError::new(began, kind),
        began => {
            let began = began.map(|began| Position::Line(began.line, began.column));
            Box::new(YamlError { began, ..*YamlError::new(found, kind) })
        }
    }
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
            let YamlError { position, kind, .. } = *parse(text).expect_err("it is refused");
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
        let aliases = format!("a: &a [{}]\nb: [{}]\n", "1,".repeat(2_000), "*a,".repeat(2_000));
        assert_eq!(problem(&aliases).1, "many-aliases");
        assert!(parse(&format!("a: {}{}", deep("[", 126), deep("]", 126))).is_ok());
    }
}
