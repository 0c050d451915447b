//! Texts that need no parser. Nearly all texts are prose, and generating them takes a third less time
//! than with a parser.

/// Returns whether a clean text consists of paragraphs of words and code spans.
///
/// It is enough that every line begins with a letter or a code span, that code spans have single
/// backticks and end on their line, and that other characters with a meaning in Markdown are within
/// code spans. Then no line begins a block other than a paragraph, no line can be the underline of a
/// heading or a table, and no span, link, HTML or entity begins within a paragraph.
pub(super) fn is_prose(text: &str) -> bool {
    text.split('\n').all(is_line)
}

fn is_line(line: &str) -> bool {
    let bytes = line.as_bytes();
    let begins = matches!(bytes, [] | [b'a'..=b'z' | b'A'..=b'Z' | b'`', ..]) || !line.is_char_boundary(1);
    let mut in_code = false;
    let mut before = 0;
    for &byte in bytes {
        match byte {
            b'`' if before == b'`' => return false,
            b'`' => in_code = !in_code,
            _ if in_code => {}
            b'\\' | b'*' | b'_' | b'~' | b'[' | b'<' | b'&' | b'|' | b'\t' => return false,
            // `http://` would have to be a link.
            b'/' if before == b'/' => return false,
            _ => {}
        }
        before = byte;
    }
    begins && !in_code
}

/// Returns the first sentence of the first paragraph of prose, on one line.
pub(super) fn first_sentence(prose: &str) -> String {
    let paragraph = prose.split("\n\n").next().unwrap_or_default();
    let paragraph = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut counted, mut backticks) = (0, 0);
    let end = sentence_ends(&paragraph).find(|&end| {
        backticks += paragraph.get(counted..end).map_or(0, |part| part.matches('`').count());
        counted = end;
        backticks % 2 == 0
    });
    end.and_then(|end| paragraph.get(..end)).unwrap_or(&paragraph).to_owned()
}

/// The offsets behind the full stops that end sentences before the last one.
pub(super) fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    const ABBREVIATIONS: [&str; 4] = ["e.g", "i.e", "etc", "vs"];
    let ends = |at: &usize| {
        let before = text.get(..*at).unwrap_or_default();
        !ABBREVIATIONS.iter().any(|short| before.ends_with(short))
    };
    text.match_indices(". ").map(|(at, _)| at).filter(ends).map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_has_words_and_code_spans_only() {
        for prose in ["", "A word.", "A `<b>` c\n`d` e.\n\nF, 1-2: (g)! h|".trim_end_matches('|'), "\u{4f60}"]
        {
            assert!(is_prose(prose), "{prose}");
        }
        for other in [
            "- a",
            " a",
            "1. a",
            "a ``b`` c",
            "a `b\nc` d",
            "a <b>",
            "a [b]",
            "a\n---",
            "a|b",
            "https://a.b",
            "```a",
            "==",
        ] {
            assert!(!is_prose(other), "{other}");
        }
    }

    #[test]
    fn a_sentence_ends_outside_code_and_not_after_an_abbreviation() {
        assert_eq!(first_sentence("Set `a. b`, e.g. c.\nD. E.\n\nF."), "Set `a. b`, e.g. c.");
        assert_eq!(first_sentence("All of it\n\nF."), "All of it");
    }
}
