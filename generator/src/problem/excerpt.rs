//! What of a source line is shown.

use std::fmt::Write;
use std::ops::Range;

use super::Place;

/// The number of characters that are shown on each side of a place in a long line.
const CONTEXT: usize = 60;

/// The part of a line around a place.
pub(super) struct Excerpt {
    pub(super) text: String,
    /// The bytes of `text` to underline.
    pub(super) marked: Range<usize>,
}

impl Excerpt {
    /// The first line of a place. Of a long line, such as that of a minified file, it is the part around
    /// the place.
    pub(super) fn of(place: &Place) -> Self {
        let line = place.source.trim_end();
        let length = line.chars().count();
        let (start, end) = (place.span.start, place.span.end);
        let from = (start.column - 1).min(length);
        let to = if end.line == start.line { end.column - 1 } else { length };
        // A place has at least one mark, even if it is the end of a line.
        let to = to.min(length).max(from + 1);
        let (first, last) = match length > 3 * CONTEXT {
            true => (from.saturating_sub(CONTEXT), (to.min(from + CONTEXT) + CONTEXT).min(length)),
            false => (0, length),
        };
        let mut text = String::from(if first > 0 { "..." } else { "" });
        let mut marked = text.len()..text.len();
        for (index, letter) in line.chars().enumerate().skip(first).take(last.saturating_sub(first)) {
            if index == from {
                marked.start = text.len();
            }
            push_visible(&mut text, letter);
            if index < to {
                marked.end = text.len();
            }
        }
        if from >= last {
            // A mark behind the text needs a character to stand under.
            marked = text.len()..text.len() + 1;
            text.push(' ');
        }
        if last < length {
            text.push_str("...");
        }
        Excerpt { text, marked }
    }
}

/// Returns a text for a terminal: characters that are invisible, move the cursor or change the
/// direction of text are escaped.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    text.chars().for_each(|letter| push_visible(&mut shown, letter));
    shown
}

fn push_visible(text: &mut String, letter: char) {
    let invisible = letter.is_control() && letter != '\t'
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}');
    match invisible {
        // Writing to a string does not fail.
        true => drop(write!(text, "{}", letter.escape_unicode())),
        false => text.push(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::{Point, Span};

    /// The excerpt of a line, with brackets around what is underlined.
    fn excerpt(source: &str, columns: Range<usize>) -> String {
        let point = |column| Point { line: 1, column };
        let span = Span { start: point(columns.start), end: point(columns.end) };
        let Excerpt { text, marked } =
            Excerpt::of(&Place { file: String::new(), span, source: source.to_owned() });
        format!("{}[{}]{}", &text[..marked.start], &text[marked.clone()], &text[marked.end..])
    }

    #[test]
    fn the_whole_place_is_underlined() {
        assert_eq!(excerpt("typ: string", 1..4), "[typ]: string");
        assert_eq!(excerpt("这是: x", 5..6), "这是: [x]");
        assert_eq!(excerpt("a", 1..9), "[a]");
        assert_eq!(excerpt("a", 5..5), "a[ ]");
        assert_eq!(excerpt("", 1..1), "[ ]");
    }

    #[test]
    fn invisible_characters_are_escaped() {
        assert_eq!(excerpt("a\u{202e}b\u{7}c\td", 4..5), "a\\u{202e}b[\\u{7}]c\td");
    }

    #[test]
    fn of_a_long_line_the_part_around_the_place_is_shown() {
        let line = "a".repeat(1000);
        let shown = excerpt(&line, 501..503);
        assert_eq!(shown, format!("...{}[aa]{}...", "a".repeat(60), "a".repeat(60)));
        assert_eq!(excerpt(&line, 1..900), format!("[{}]...", "a".repeat(120)));
        assert_eq!(excerpt(&line, 1001..1002), format!("...{}[ ]", "a".repeat(60)));
    }
}
