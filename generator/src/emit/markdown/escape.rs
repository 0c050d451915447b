//! Texts as Markdown: with as few escapes as possible, or with all.

/// Where a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    /// In the label of a link, where `]` has a meaning.
    Label,
    /// In a cell of a table, where `|` has a meaning.
    Cell,
}

/// Adds a text, and escapes characters that would have a meaning where they are.
///
/// It leaves most of them alone, so that the source stays readable. The caller parses the result, so
/// a character that should have been escaped here does no harm.
pub(super) fn push_text(out: &mut String, text: &str, place: Place) {
    let mut before = out.chars().next_back();
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        let begins_line = matches!(before, None | Some('\n'));
        let after = rest.clone().next();
        let escaped = match letter {
            '`' | '[' => true,
            ']' => place == Place::Label,
            '|' => place == Place::Cell || begins_line,
            '\\' => after.is_none_or(|after| after.is_ascii_punctuation()),
            '<' => after.is_none_or(|after| after.is_ascii_alphabetic() || "/!?".contains(after)),
            '&' => begins_entity(rest.as_str()),
            '*' | '~' => !(is_space(before) && is_space(after)) || begins_line,
            '_' => !(is_word(before) && is_word(after) || is_space(before) && is_space(after)) || begins_line,
            '!' => after.is_none(),
            '#' => begins_line && !is_word(after) && after != Some('!'),
            '>' | '=' | ':' => begins_line,
            '-' | '+' => begins_line && !is_word(after),
            '.' | ')' => begins_number(out) && after.is_none_or(char::is_whitespace),
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(letter);
        before = Some(letter);
    }
}

fn is_space(letter: Option<char>) -> bool {
    letter.is_some_and(char::is_whitespace)
}

fn is_word(letter: Option<char>) -> bool {
    letter.is_some_and(char::is_alphanumeric)
}

/// Whether an entity such as `&lt;` continues with this text, or the text ends before that is clear.
fn begins_entity(text: &str) -> bool {
    let after = text.trim_start_matches(|letter: char| letter == '#' || letter.is_ascii_alphanumeric());
    after.is_empty() || after.starts_with(';')
}

/// Whether the last line consists of digits, so that a full stop would make it an item of a list.
fn begins_number(out: &str) -> bool {
    let before = out.trim_end_matches(|letter: char| letter.is_ascii_digit());
    before.len() < out.len() && (before.is_empty() || before.ends_with('\n'))
}

/// Returns text as a code span. The fence is longer than any run of backticks in the text.
pub(super) fn span(text: &str) -> String {
    let fence = "`".repeat(longest_run(text, '`') + 1);
    let touches = text.starts_with('`') || text.ends_with('`') || text.is_empty();
    // Markdown removes one space from both ends.
    let loses = text.starts_with(' ') && text.ends_with(' ') && !text.trim_matches(' ').is_empty();
    let space = if touches || loses { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Returns the length of the longest run of a character.
pub(super) fn longest_run(text: &str, letter: char) -> usize {
    text.split(|other| other != letter).map(str::len).max().unwrap_or_default()
}

/// Returns the target of a link.
pub(super) fn target(url: &str) -> String {
    let url = if url.contains(';') { url.replace('&', "&amp;") } else { url.to_owned() };
    if url.contains(['(', ')']) { format!("<{url}>") } else { url }
}

/// Returns a clean text as paragraphs of words in which no character has a meaning.
///
/// Each character of ASCII punctuation is escaped and white space is single spaces, so Markdown sees
/// nothing but text: this needs no check.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        for (index, word) in line.split_whitespace().enumerate() {
            if index > 0 {
                plain.push(' ');
            }
            for letter in word.chars() {
                if letter.is_ascii_punctuation() {
                    plain.push('\\');
                }
                plain.push(letter);
            }
        }
        plain.push('\n');
    }
    plain.trim().to_owned()
}
