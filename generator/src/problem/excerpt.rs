//! What of a source line is shown.

use std::cell::OnceCell;
use std::fmt::Write;
use std::ops::Range;

use super::Span;

/// The number of characters that are shown on each side of a place in a long line.
const CONTEXT: usize = 60;

/// The part of a line around a place, as it is shown: characters that are invisible or move the cursor are
/// escaped.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Excerpt {
    /// The text, with `...` where the line continues.
    pub text: String,
    /// The first byte of `text` to underline.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

/// A line of a file.
pub(crate) struct Line<'t> {
    text: &'t str,
    /// Of a long line, the first byte of each character. Many problems can be on one line.
    offsets: OnceCell<Vec<usize>>,
}

impl<'t> Line<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Line { text: text.trim_end(), offsets: OnceCell::new() }
    }

    /// The part of the line around a place that begins in it. Of a long line, such as that of a minified
    /// file, it is a window.
    pub(crate) fn excerpt(&self, span: Span) -> Excerpt {
        let offsets = self.offsets.get_or_init(|| self.text.char_indices().map(|(at, _)| at).collect());
        let length = offsets.len();
        let (start, end) = (span.start, span.end);
        let from = (start.column - 1).min(length);
        let to = if end.line == start.line { end.column - 1 } else { length };
        // A place has at least one mark, even if it is the end of a line.
        let to = to.min(length).max(from + 1);
        let (first, last) = match length > 3 * CONTEXT {
            true => (from.saturating_sub(CONTEXT), (to.min(from + CONTEXT) + CONTEXT).min(length)),
            false => (0, length),
        };
        let byte = |index: usize| offsets.get(index).copied().unwrap_or(self.text.len());
        let shown = self.text.get(byte(first)..byte(last)).unwrap_or_default();
        let mut text = String::from(if first > 0 { "..." } else { "" });
        let mut marked = text.len()..text.len();
        for (index, letter) in (first..).zip(shown.chars()) {
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
        Excerpt { text, start: marked.start, end: marked.end }
    }
}

impl Excerpt {
    /// The bytes to underline.
    pub(super) fn marked(&self) -> Range<usize> {
        self.start..self.end
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
    use crate::problem::Point;

    /// The excerpt of a line, with brackets around what is underlined.
    fn excerpt(source: &str, columns: Range<usize>) -> String {
        let point = |column| Point { line: 1, column };
        let span = Span { start: point(columns.start), end: point(columns.end) };
        let excerpt = Line::new(source).excerpt(span);
        let (text, marked) = (&excerpt.text, excerpt.marked());
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
