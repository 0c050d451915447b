//! Text for terminals: styles, widths, and lines that fit.

mod markdown;

pub(crate) use markdown::from_markdown;

use std::fmt::Display;

use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSplitter, WrapAlgorithm};

use crate::terminal;

/// The style of headings.
pub(crate) const HEADING: Style = AnsiColor::Green.on_default().bold();
/// The style of what is typed as it stands: operations, parameters, commands.
pub(crate) const LITERAL: Style = AnsiColor::Cyan.on_default().bold();
/// The style of what stands for something else, such as `<string>`, and of code.
pub(crate) const PLACEHOLDER: Style = AnsiColor::Cyan.on_default();
/// The style of warnings, such as `deprecated`.
pub(crate) const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// The longest line of prose. Longer ones are hard to read.
const LONGEST_LINE: usize = 100;
/// The shortest line that text is wrapped to. A narrower terminal wraps the lines itself.
const SHORTEST_LINE: usize = 40;

/// Returns the width of lines on the terminal, or `None` if standard output is not a terminal.
pub(crate) fn terminal_width() -> Option<usize> {
    terminal::width().map(|width| width.max(SHORTEST_LINE))
}

/// Returns the width of prose: that of the terminal, and at most 100 columns.
pub(crate) fn prose_width() -> usize {
    terminal_width().unwrap_or(LONGEST_LINE).min(LONGEST_LINE)
}

/// Returns a text in a style.
pub(crate) fn styled(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Returns a text of a description without characters that change how a terminal shows other text.
pub(crate) fn visible(text: &str) -> String {
    // The marks and overrides of bidirectional text.
    const REORDERING: [std::ops::RangeInclusive<char>; 3] =
        ['\u{200e}'..='\u{200f}', '\u{202a}'..='\u{202e}', '\u{2066}'..='\u{2069}'];
    let text = text.replace('\t', " ");
    let reorders = |letter: char| REORDERING.iter().any(|range| range.contains(&letter));
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control() && !reorders(*letter)).collect()
}

/// Lines of at most a width.
pub(crate) struct Page {
    text: String,
    width: usize,
}

impl Page {
    pub(crate) fn new(width: usize) -> Self {
        Page { text: String::new(), width }
    }

    /// Adds a heading with a blank line above it.
    pub(crate) fn heading(&mut self, text: &str) {
        self.blank();
        self.text.push_str(&styled(HEADING, text));
        self.text.push('\n');
    }

    /// Adds a blank line, unless the last one is blank or there is no line.
    pub(crate) fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Adds a paragraph.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) {
        self.hanging(indent, indent, text);
    }

    /// Adds a paragraph whose first line has another indentation than the following ones.
    pub(crate) fn hanging(&mut self, first: usize, rest: usize, text: &str) {
        let (first, rest) = (" ".repeat(first), " ".repeat(rest));
        let options = Options::new(self.width)
            .initial_indent(&first)
            .subsequent_indent(&rest)
            .break_words(false)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for line in textwrap::wrap(text, options) {
            self.line(&line);
        }
    }

    /// Adds a line as it stands.
    pub(crate) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end_matches(' '));
        self.text.push('\n');
    }

    /// Adds rows of a name and a text. The texts begin in the same column; one that has a long name begins in the
    /// next line.
    pub(crate) fn rows<'a>(&mut self, indent: usize, rows: impl Iterator<Item = (String, &'a str)> + Clone) {
        const LONGEST_NAME: usize = 34;
        let widths = rows.clone().map(|(name, _)| textwrap::core::display_width(&name));
        let column = indent + 2 + widths.filter(|width| *width <= LONGEST_NAME).max().unwrap_or(LONGEST_NAME);
        for (name, text) in rows {
            let used = indent + textwrap::core::display_width(&name);
            if text.is_empty() {
                self.hanging(indent, column, &name);
            } else if used + 2 > column || column + longest_word(text) > self.width {
                self.hanging(indent, column, &name);
                // A word that does not fit beside the names gets as much of the line as possible.
                let fits = column + longest_word(text) <= self.width;
                self.paragraph(if fits { column } else { indent + 4 }, text);
            } else {
                // Spaces that are part of the first indentation are kept.
                let gap = " ".repeat(column - used);
                let start = self.text.len();
                self.hanging(column, column, text);
                let padded = format!("{}{name}{gap}", " ".repeat(indent));
                self.text.replace_range(start..start + column, &padded);
            }
        }
    }

    /// Adds a command of the shell. Its lines break between words, and end with `\` then.
    pub(crate) fn command(&mut self, indent: usize, words: &[String]) {
        let mut line = " ".repeat(indent);
        let mut has_word = false;
        for (index, word) in words.iter().enumerate() {
            let is_last = index + 1 == words.len();
            let needed = line.chars().count() + 1 + word.chars().count() + if is_last { 0 } else { 2 };
            if has_word && needed > self.width {
                self.line(&format!("{line} \\"));
                line = " ".repeat(indent + 4);
                has_word = false;
            }
            if has_word {
                line.push(' ');
            }
            line.push_str(word);
            has_word = true;
        }
        self.line(&line);
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(textwrap::core::display_width).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_change_the_display_of_others_are_removed() {
        assert_eq!(visible("a\u{1b}[31mb\u{7}\r\n\u{202e}c\u{9b}\td"), "a[31mb\nc d");
    }

    #[test]
    fn styles_do_not_count_as_width() {
        let mut page = Page::new(20);
        let word = styled(LITERAL, "word");
        page.paragraph(2, &format!("{word} {word} {word} {word} {word}"));
        let plain = anstream::adapter::strip_str(&page.finish()).to_string();
        assert_eq!(plain, "  word word word\n  word word\n");
    }

    #[test]
    fn rows_are_aligned_and_a_long_name_has_a_line_of_its_own() {
        let mut page = Page::new(30);
        let rows = [("a", "one two three four five six"), ("abc", ""), (&"x".repeat(40), "long")];
        page.rows(2, rows.iter().map(|(name, text)| ((*name).to_owned(), *text)));
        let long = "x".repeat(40);
        let expected = format!("  a    one two three four five\n       six\n  abc\n  {long}\n       long\n");
        assert_eq!(page.finish(), expected);
    }
}
