//! Reads and skips the strings of JSON.

use std::borrow::Cow;

use memchr::memchr2;

use super::{Mismatch, Reader};

/// The memory that the first string with escapes is decoded in. Most are no longer.
const MIN_DECODED_BYTES: usize = 256;

/// The longest text for which a reader keeps the memory that it was decoded in.
const MAX_KEPT_BYTES: usize = 1 << 16;

impl<'a> Reader<'a> {
    /// Reads a string; its quote is the next byte.
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, Mismatch> {
        self.at += 1;
        let start = self.at;
        match memchr2(b'"', b'\\', self.bytes()) {
            Some(length) if self.bytes().get(length) == Some(&b'"') => {
                self.at += length + 1;
                Ok(Cow::Borrowed(self.slice(start, start + length)))
            }
            Some(_) => self.escaped_string().map(Cow::Owned),
            None => Err(self.unterminated()),
        }
    }

    fn unterminated(&mut self) -> Mismatch {
        self.at = self.text.len();
        self.expected("`\"`")
    }

    /// Reads the rest of a string that has escapes.
    fn escaped_string(&mut self) -> Result<String, Mismatch> {
        self.decoded.clear();
        self.decoded.reserve(MIN_DECODED_BYTES);
        while let Some(length) = memchr2(b'"', b'\\', self.bytes()) {
            let end = self.at + length;
            self.decoded.push_str(self.slice(self.at, end));
            self.at = end + 1;
            if self.text.as_bytes().get(end) == Some(&b'"') {
                let is_kept = self.decoded.len() <= MAX_KEPT_BYTES;
                return Ok(if is_kept { self.decoded.clone() } else { std::mem::take(&mut self.decoded) });
            }
            let rest = self.slice(self.at, self.text.len());
            let Some((letter, length)) = unescape(rest) else { break };
            self.decoded.push(letter);
            self.at += length;
        }
        Err(self.unterminated())
    }

    /// Skips a string; its quote is the next byte.
    pub(super) fn skip_string(&mut self) -> Result<(), Mismatch> {
        self.at += 1;
        while let Some(length) = memchr2(b'"', b'\\', self.bytes()) {
            let is_end = self.bytes().get(length) == Some(&b'"');
            self.at += length + 1;
            if is_end {
                return Ok(());
            }
            // The escaped character. If it has several bytes, the others are no quote and no backslash.
            self.at += 1;
        }
        Err(self.unterminated())
    }
}

/// Decodes what follows a backslash: the character, and the length of its escape. An escape that JSON
/// does not define stands for the character after the backslash, half of a surrogate pair for U+FFFD.
fn unescape(rest: &str) -> Option<(char, usize)> {
    let letter = rest.chars().next()?;
    let unit = |at: usize| {
        let digits =
            rest.get(at..at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        u16::from_str_radix(digits?, 16).ok()
    };
    Some(match letter {
        'b' => ('\u{8}', 1),
        'f' => ('\u{c}', 1),
        'n' => ('\n', 1),
        'r' => ('\r', 1),
        't' => ('\t', 1),
        'u' => match unit(1) {
            None => ('u', 1),
            Some(high) => {
                let low = rest.get(5..7).filter(|next| *next == "\\u").and_then(|_| unit(7));
                match char::decode_utf16([high].into_iter().chain(low)).next() {
                    Some(Ok(letter)) => (letter, 6 * letter.len_utf16() - 1),
                    _ => ('\u{fffd}', 5),
                }
            }
        },
        other => (other, other.len_utf8()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::reader::Strictness;
    use super::*;

    #[test]
    fn a_string_is_read_whatever_it_contains_and_skipped_to_the_same_place() {
        for (json, expected) in [
            (r#""""#, ""),
            (r#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{c}\n\r\t"),
            (r#""\u79d8\ud83D\ude00\u00e9秘""#, "秘😀é秘"),
            ("\"a\tb\nc\u{0}\"", "a\tb\nc\u{0}"),
            (r#""it\'s \x41 \é \秘a""#, "it's x41 é 秘a"),
            (r#""\ud83d--de00 \ud83d\n""#, "\u{fffd}--de00 \u{fffd}\n"),
            (r#""\u12 \uzzzz \u+123 \u12é""#, "u12 uzzzz u+123 u12é"),
            (r#""\ud83d \ude00 \ud83dx \ud83d\u0041""#, "\u{fffd} \u{fffd} \u{fffd}x \u{fffd}A"),
        ] {
            let text = format!("{json} 7");
            let mut reader = Reader::new(&text, Strictness::Lenient, 0);
            assert_eq!(reader.string().expect(json), expected);
            assert_eq!(reader.bytes(), b" 7", "{json}");
            let mut reader = Reader::new(&text, Strictness::Lenient, 0);
            reader.skip_string().expect(json);
            assert_eq!(reader.bytes(), b" 7", "{json}");
        }
    }

    #[test]
    fn a_string_without_an_end_is_an_error() {
        for json in [r#"""#, r#""a"#, r#""a\"#, r#""a\""#, r#""a\u00"#, r#""a\é"#] {
            let message = |result: Result<(), Mismatch>| result.unwrap_err().to_string();
            let expected = format!("invalid JSON: expected `\"` at byte {}, found the end", json.len());
            assert_eq!(message(Reader::new(json, Strictness::Lenient, 0).string().map(drop)), expected);
            assert_eq!(message(Reader::new(json, Strictness::Lenient, 0).skip_string()), expected);
        }
    }
}
