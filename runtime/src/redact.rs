//! Redaction: removes secrets from a response before it becomes part of an error.
//!
//! Services and gateways repeat parts of a request in their errors, escaped in the way of the
//! format that they write. So each body is searched as it is, and again after its escapes are
//! decoded once and twice. Only failed responses are redacted; the search is too slow for all.

use std::ops::Range;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use memchr::memchr3;
use memchr::memmem::Finder;

/// How many levels of nested escapes are decoded: two, as for a URL inside JSON.
const ESCAPE_LEVELS: usize = 2;

/// How many bytes of a body can stand for one byte of a secret: `&#x2F;` has six bytes, and each
/// of them can be escaped again.
const MAX_ESCAPE_BYTES: usize = 36;

/// How much of a body is searched at a time. The index of a decoded piece takes eight times the
/// memory of the piece.
const PIECE: usize = 64 << 10;

/// Shorter values are not redacted: they would match by accident.
const MIN_SECRET_BYTES: usize = 4;

/// Returns the response with the secrets in its headers and body replaced by `***`, and with at most
/// this many bytes of its body.
pub(crate) fn redact_response(
    response: &http::Response<Bytes>,
    secrets: &[String],
    max_bytes: usize,
) -> http::Response<Bytes> {
    let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    let mut clean = response.clone();
    redact_headers(clean.headers_mut(), &secrets);
    let body = response.body();
    let kept = body.len().min(max_bytes);
    match redact_prefix(body, &secrets, kept) {
        Some(body) => *clean.body_mut() = body,
        None if kept < body.len() => {
            // A copy, because a slice would keep the memory of the whole body.
            *clean.body_mut() = Bytes::copy_from_slice(body.get(..kept).unwrap_or_default());
        }
        None => {}
    }
    clean
}

/// Replaces the secrets in the values of headers by `***`.
pub(crate) fn redact_headers(headers: &mut HeaderMap, secrets: &[&str]) {
    for value in headers.values_mut() {
        if let Some(shown) = redact(value.as_bytes(), secrets) {
            *value = HeaderValue::from_maybe_shared(shown).unwrap_or(HeaderValue::from_static("***"));
        }
    }
}

/// Returns the text with the secrets in it replaced by `***`.
pub(crate) fn redact_text(text: &str, secrets: &[String]) -> String {
    let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    match redact(text.as_bytes(), &secrets) {
        Some(clean) => String::from_utf8_lossy(&clean).into_owned(),
        None => text.to_owned(),
    }
}

/// Returns the body with the secrets replaced by `***`, or `None` if it contains none. Secrets are
/// found as they are, and escaped for a URL, for JSON or for HTML.
pub(crate) fn redact(body: &[u8], secrets: &[&str]) -> Option<Bytes> {
    redact_prefix(body, secrets, body.len())
}

/// Returns the first bytes of a body with the secrets replaced, or `None` if they contain none.
fn redact_prefix(body: &[u8], secrets: &[&str], length: usize) -> Option<Bytes> {
    let secrets: Vec<&str> =
        secrets.iter().copied().filter(|secret| secret.len() >= MIN_SECRET_BYTES).collect();
    // Pieces overlap, so that a secret that begins in one and ends in the next is found.
    let overlap = secrets.iter().map(|secret| secret.len()).max().unwrap_or_default() * MAX_ESCAPE_BYTES;
    let mut matches: Vec<Range<usize>> = Vec::new();
    for from in (0..length).step_by(PIECE) {
        let piece = body.get(from..body.len().min(from + PIECE + overlap)).unwrap_or_default();
        matches.extend(search(piece, &secrets).into_iter().map(|found| from + found.start..from + found.end));
    }
    matches.retain(|found| found.start < length);
    matches.sort_unstable_by_key(|found| (found.start, found.end));
    let mut clean = Vec::with_capacity(length);
    let mut end = 0;
    for found in &matches {
        // Matches that overlap become one `***`.
        if found.start >= end {
            clean.extend_from_slice(body.get(end..found.start).unwrap_or_default());
            clean.extend_from_slice(b"***");
        }
        end = end.max(found.end);
    }
    clean.extend_from_slice(body.get(end..length).unwrap_or_default());
    (!matches.is_empty()).then(|| clean.into())
}

/// Returns the ranges of the secrets in a piece of a body.
fn search(piece: &[u8], secrets: &[&str]) -> Vec<Range<usize>> {
    let mut matches = Vec::new();
    let mut decoded = Decoded { bytes: piece.to_vec(), starts: (0..=piece.len()).collect() };
    for level in 0..=ESCAPE_LEVELS {
        if level > 0 {
            if memchr3(b'%', b'\\', b'&', &decoded.bytes).is_none() {
                break;
            }
            decoded = decoded.unescape();
        }
        for secret in secrets {
            decoded.find(secret.as_bytes(), &mut matches);
        }
    }
    matches
}

/// A piece of a body whose escapes are decoded, with the position of each byte in the piece.
struct Decoded {
    bytes: Vec<u8>,
    /// The offset in the piece at which each byte begins; last, the length of the piece.
    starts: Vec<usize>,
}

impl Decoded {
    fn find(&self, secret: &[u8], matches: &mut Vec<Range<usize>>) {
        let finder = Finder::new(secret);
        let mut from = 0;
        // The search goes on after the first byte of a match, as matches may overlap.
        while let Some(found) = self.bytes.get(from..).and_then(|rest| finder.find(rest)) {
            let at = from + found;
            if let (Some(start), Some(end)) = (self.starts.get(at), self.starts.get(at + secret.len())) {
                matches.push(*start..*end);
            }
            from = at + 1;
        }
    }

    /// Decodes one level of escapes.
    fn unescape(&self) -> Self {
        let mut plain = Decoded { bytes: Vec::with_capacity(self.bytes.len()), starts: Vec::new() };
        let mut at = 0;
        while let Some(rest @ [first, ..]) = self.bytes.get(at..) {
            let (letter, length) = decode_escape(rest).unwrap_or((Letter::Byte(*first), 1));
            match letter {
                Letter::Byte(byte) => plain.bytes.push(byte),
                Letter::Char(letter) => plain.bytes.extend(letter.encode_utf8(&mut [0; 4]).bytes()),
            }
            plain.starts.resize(plain.bytes.len(), self.starts.get(at).copied().unwrap_or_default());
            at += length;
        }
        plain.starts.extend(self.starts.last());
        plain
    }
}

enum Letter {
    Byte(u8),
    Char(char),
}

/// Decodes the escape at the beginning of a text: its letter and its length in bytes.
fn decode_escape(text: &[u8]) -> Option<(Letter, usize)> {
    let (first, after) = text.split_first()?;
    match first {
        b'%' => Some((Letter::Byte(u8::try_from(number(after.get(..2)?, 16)?).ok()?), 3)),
        b'\\' => match after.first()? {
            b'u' => {
                let unit = |at| u16::try_from(number(after.get(at..at + 4)?, 16)?).ok();
                let (high, low) =
                    (unit(1)?, after.get(5..7).filter(|next| *next == b"\\u").and_then(|_| unit(7)));
                let mut letters = char::decode_utf16([high].into_iter().chain(low));
                let letter = letters.next()?.ok()?;
                Some((Letter::Char(letter), 6 * letter.len_utf16()))
            }
            b'n' => Some((Letter::Byte(b'\n'), 2)),
            b'r' => Some((Letter::Byte(b'\r'), 2)),
            b't' => Some((Letter::Byte(b'\t'), 2)),
            // JSON does not escape `%` and `&`. Before one of their escapes, the backslash is text.
            b'%' | b'&' if decode_escape(after).is_some() => None,
            other => Some((Letter::Byte(*other), 2)),
        },
        b'&' => {
            const LONGEST: usize = 10;
            let length = after.iter().take(LONGEST).position(|byte| *byte == b';')?;
            let letter = match after.get(..length)? {
                [b'#', b'x' | b'X', digits @ ..] => char::from_u32(number(digits, 16)?)?,
                [b'#', digits @ ..] => char::from_u32(number(digits, 10)?)?,
                b"amp" => '&',
                b"quot" => '"',
                b"lt" => '<',
                b"gt" => '>',
                b"sol" => '/',
                b"plus" => '+',
                b"equals" => '=',
                _ => return None,
            };
            Some((Letter::Char(letter), length + 2))
        }
        _ => None,
    }
}

fn number(digits: &[u8], radix: u32) -> Option<u32> {
    let text = std::str::from_utf8(digits).ok().filter(|text| !text.starts_with('+'))?;
    u32::from_str_radix(text, radix).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_redacted_in_every_notation() {
        let clean = |body: &[u8]| redact(body, &["a+b/=", "a+", ""]).map(|body| body.to_vec());
        assert_eq!(clean(b"x a+b/= y a+b/="), Some(b"x *** y ***".to_vec()));
        assert_eq!(clean(b"\xff a%2Bb%2F%3D a+b%2f="), Some(b"\xff *** ***".to_vec()));
        assert_eq!(clean(br"a+b\/= a\u002Bb\u002F\u003D a\u002bb/\u003d"), Some(b"*** *** ***".to_vec()));
        assert_eq!(clean(b"a+ a"), None, "too short to be redacted");
        assert_eq!(clean(b"nothing"), None);
    }

    #[test]
    fn html_escapes_and_nested_escapes_are_decoded() {
        let clean = |body: &str| redact(body.as_bytes(), &["a+b/="]).map(|body| body.to_vec());
        for body in [
            "a&#43;b&#x2F;&#x3d;",
            "a&plus;b&sol;&equals;",
            "a&#043;b/=",
            "a%252Bb%252f=",
            r"a+b\\\/=",
            r"a\\u002bb/=",
            r"a\u00252Bb/=",
            "a&amp;#43;b/=",
            "a%26%2343%3Bb/=",
        ] {
            assert_eq!(clean(&format!("({body})")), Some(b"(***)".to_vec()), "{body}");
        }
        assert_eq!(clean(r"(\\\%61+b/=)").as_deref(), Some(&br"(\\\***)"[..]));
        assert_eq!(clean(r"a\&%+b/="), None);
        assert_eq!(clean(r"%+1 \u+0a1 \ud83d\u0041 \ud83d &#x110000; &; \"), None);
        let secret = "秘😀\n";
        let body =
            format!(r#"{{"\u79d8\uD83D\ude00\n%E7%A7%98%F0%9F%98%80%0a{secret}&#31192;&#x1F600;&#10;"}}"#);
        assert_eq!(redact(body.as_bytes(), &[secret]).as_deref(), Some(&br#"{"************"}"#[..]));
    }

    #[test]
    fn a_secret_across_two_pieces_is_redacted() {
        for (at, written) in [
            (PIECE - 1, "a+b/="),
            (PIECE - 3, r"a\u00252Bb/="),
            (2 * PIECE - 4, "a%252Bb%252f="),
            (PIECE + 1000, "a+b/="),
        ] {
            let body = format!("{}{written}{}", "x".repeat(at), "y".repeat(PIECE));
            let clean = format!("{}***{}", "x".repeat(at), "y".repeat(PIECE));
            assert_eq!(redact(body.as_bytes(), &["a+b/="]).as_deref(), Some(clean.as_bytes()), "{written}");
        }
    }

    #[test]
    fn a_secret_across_the_end_of_the_prefix_is_redacted_whole() {
        let redacted = |length| redact_prefix(b"x sEcReT y", &["sEcReT"], length);
        assert_eq!(redacted(2), None);
        assert_eq!(redacted(3).as_deref(), Some(&b"x ***"[..]));
        assert_eq!(redacted(9).as_deref(), Some(&b"x *** "[..]));
        let response = http::Response::new(Bytes::from_static(b"x sEcReT y"));
        let secrets = ["sEcReT".to_owned()];
        assert_eq!(redact_response(&response, &secrets, 4).body(), "x ***");
        assert_eq!(redact_response(&response, &[], 4).body(), "x sE");
    }

    /// Each byte of the longest notation has 36 bytes: an escape of HTML, each letter of which is escaped.
    #[test]
    fn a_secret_in_the_longest_notation_is_redacted_across_two_pieces() {
        let html = |byte: u8| format!("&#x{byte:02X};");
        let escaped = |letter: char| format!("\\u{:04x}", u32::from(letter));
        let written: String =
            "sEcReT".bytes().flat_map(|byte| html(byte).chars().map(escaped).collect::<Vec<_>>()).collect();
        assert_eq!(written.len(), 6 * MAX_ESCAPE_BYTES);
        let body = format!("{}{written}", "x".repeat(PIECE - 1));
        let clean = redact(body.as_bytes(), &["sEcReT"]).expect("it has a secret");
        assert_eq!(clean.len(), PIECE - 1 + "***".len());
    }

    #[test]
    fn a_text_that_only_looks_like_an_escape_is_not_decoded() {
        for (body, secret) in [
            (r"\ud83d--de00", "\u{1f600}"),
            ("ab%+acd", "ab\ncd"),
            (r"ab\u+00acd", "ab\ncd"),
            (r"\ud83d", "\u{fffd}x"),
        ] {
            assert_eq!(redact(body.as_bytes(), &[secret]), None, "{body}");
        }
        assert_eq!(redact(br"a\%zzz", &["a%zzz"]).as_deref(), Some(&b"***"[..]));
    }

    #[test]
    fn a_secret_in_a_header_is_redacted() {
        let mut response = http::Response::new(Bytes::from_static(b"sEcReT"));
        response.headers_mut().insert("location", HeaderValue::from_static("/p?token=s%45cReT&x"));
        response.headers_mut().insert("date", HeaderValue::from_static("today"));
        let clean = redact_response(&response, &["sEcReT".to_owned()], usize::MAX);
        assert_eq!(
            (&clean.headers()["location"], &clean.headers()["date"]),
            (&HeaderValue::from_static("/p?token=***&x"), &HeaderValue::from_static("today"))
        );
        assert_eq!(clean.body(), "***");
        assert_eq!(redact_text("a sEcReT", &["sEcReT".to_owned(), "a".to_owned()]), "a ***");
    }

    #[test]
    fn overlapping_secrets_are_both_redacted() {
        assert_eq!(redact(b"<abcdef>", &["abcd", "cdef"]).as_deref(), Some(&b"<***>"[..]));
        assert_eq!(
            redact(b"<abcdefgh>", &["cdef", "abcdefgh"]).as_deref(),
            Some(&b"<***>"[..]),
            "one in another"
        );
        assert_eq!(redact(b"<abcdefgh>", &["abcd", "efgh"]).as_deref(), Some(&b"<******>"[..]));
        assert_eq!(redact(b"<aaaaaaaaa>", &["aaaa"]).as_deref(), Some(&b"<***>"[..]));
    }
}
