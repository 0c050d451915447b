//! Taking secrets out of what a server has written: it may repeat what it was sent.

use std::ops::Range;

use bytes::Bytes;
use http::HeaderValue;

/// How many escapes may stand in each other, as in a URL inside JSON.
const LAYERS: usize = 2;

/// How many bytes may stand for one byte of a secret, in as many layers.
const LONGEST_ESCAPE: usize = 36;

/// How much of a body is looked at at once.
const PIECE: usize = 64 << 10;

/// Anything shorter is no secret, and is in every other word.
const SHORTEST: usize = 4;

/// The answer without the secrets in its headers and its body, or `None` if it has none of them.
pub(crate) fn without_secrets(
    answer: &http::Response<Bytes>,
    secrets: &[&str],
) -> Option<http::Response<Bytes>> {
    let body = redacted(answer.body(), secrets);
    let mut clean = answer.clone();
    let mut changed = body.is_some();
    for value in clean.headers_mut().values_mut() {
        if let Some(shown) = redacted(value.as_bytes(), secrets) {
            // What is left of a header can be one.
            *value = HeaderValue::from_maybe_shared(shown).unwrap_or(HeaderValue::from_static("***"));
            changed = true;
        }
    }
    if let Some(body) = body {
        *clean.body_mut() = body;
    }
    changed.then_some(clean)
}

/// The body without the secrets, or `None` if it has none of them: as they are, or escaped for
/// a URL, for JSON or for HTML.
pub(crate) fn redacted(body: &[u8], secrets: &[&str]) -> Option<Bytes> {
    let secrets: Vec<&str> = secrets.iter().copied().filter(|secret| secret.len() >= SHORTEST).collect();
    // A piece after the other, with what a secret that begins in one may need of the next: what
    // is known of a byte takes more room than the byte.
    let overlap = secrets.iter().map(|secret| secret.len()).max().unwrap_or_default() * LONGEST_ESCAPE;
    let mut places: Vec<Range<usize>> = Vec::new();
    for from in (0..body.len()).step_by(PIECE) {
        let piece = body.get(from..body.len().min(from + PIECE + overlap)).unwrap_or_default();
        places.extend(found(piece, &secrets).into_iter().map(|place| from + place.start..from + place.end));
    }
    places.sort_unstable_by_key(|place| (place.start, place.end));
    let mut clean = Vec::with_capacity(body.len());
    let mut end = 0;
    for place in &places {
        if place.start >= end {
            clean.extend_from_slice(body.get(end..place.start).unwrap_or_default());
            clean.extend_from_slice(b"***");
        }
        end = end.max(place.end);
    }
    clean.extend_from_slice(body.get(end..).unwrap_or_default());
    (!places.is_empty()).then(|| clean.into())
}

/// Where the secrets stand in a piece of a body.
fn found(piece: &[u8], secrets: &[&str]) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut reading = Reading { bytes: piece.to_vec(), starts: (0..=piece.len()).collect() };
    for layer in 0..=LAYERS {
        if layer > 0 {
            reading = reading.unescaped();
        }
        for secret in secrets {
            reading.find(secret.as_bytes(), &mut places);
        }
    }
    places
}

/// A body with its escapes undone.
struct Reading {
    bytes: Vec<u8>,
    /// Where each byte begins in the body, and at last where the body ends.
    starts: Vec<usize>,
}

impl Reading {
    fn find(&self, secret: &[u8], places: &mut Vec<Range<usize>>) {
        for (at, window) in self.bytes.windows(secret.len()).enumerate() {
            if window == secret
                && let (Some(start), Some(end)) = (self.starts.get(at), self.starts.get(at + secret.len()))
            {
                places.push(*start..*end);
            }
        }
    }

    fn unescaped(&self) -> Self {
        let mut plain = Reading { bytes: Vec::with_capacity(self.bytes.len()), starts: Vec::new() };
        let mut at = 0;
        while let Some(rest @ [first, ..]) = self.bytes.get(at..) {
            let (letter, length) = escaped(rest).unwrap_or((Letter::Byte(*first), 1));
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

/// The letter that an escape at the beginning stands for, and how long the escape is.
fn escaped(text: &[u8]) -> Option<(Letter, usize)> {
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
            // Before another escape it is one letter of the text.
            b'%' | b'&' if escaped(after).is_some() => None,
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
    fn a_secret_is_taken_out_however_it_is_written() {
        let told = |body: &[u8]| redacted(body, &["a+b/=", "a+", ""]).map(|body| body.to_vec());
        assert_eq!(told(b"x a+b/= y a+b/="), Some(b"x *** y ***".to_vec()));
        assert_eq!(told(b"\xff a%2Bb%2F%3D a+b%2f="), Some(b"\xff *** ***".to_vec()));
        assert_eq!(told(br"a+b\/= a\u002Bb\u002F\u003D a\u002bb/\u003d"), Some(b"*** *** ***".to_vec()));
        assert_eq!(told(b"a+ a"), None, "what is this short is no secret");
        assert_eq!(told(b"nothing"), None);
    }

    #[test]
    fn escapes_of_html_and_escapes_of_escapes_are_known() {
        let told = |body: &str| redacted(body.as_bytes(), &["a+b/="]).map(|body| body.to_vec());
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
            assert_eq!(told(&format!("({body})")), Some(b"(***)".to_vec()), "{body}");
        }
        assert_eq!(told(r"(\\\%61+b/=)").as_deref(), Some(&br"(\\\***)"[..]));
        assert_eq!(told(r"a\&%+b/="), None);
        assert_eq!(told(r"%+1 \u+0a1 \ud83d\u0041 \ud83d &#x110000; &; \"), None);
        let secret = "秘😀\n";
        let body =
            format!(r#"{{"\u79d8\uD83D\ude00\n%E7%A7%98%F0%9F%98%80%0a{secret}&#31192;&#x1F600;&#10;"}}"#);
        assert_eq!(redacted(body.as_bytes(), &[secret]).as_deref(), Some(&br#"{"************"}"#[..]));
    }

    #[test]
    fn a_secret_across_two_pieces_is_taken_out() {
        for (at, written) in
            [(PIECE - 1, "a+b/="), (PIECE - 3, r"a\u00252Bb/="), (2 * PIECE - 4, "a%252Bb%252f=")]
        {
            let body = format!("{}{written}{}", "x".repeat(at), "y".repeat(PIECE));
            let clean = format!("{}***{}", "x".repeat(at), "y".repeat(PIECE));
            assert_eq!(redacted(body.as_bytes(), &["a+b/="]).as_deref(), Some(clean.as_bytes()), "{written}");
        }
    }

    #[test]
    fn secrets_that_run_into_each_other_are_both_taken_out() {
        assert_eq!(redacted(b"<abcdef>", &["abcd", "cdef"]).as_deref(), Some(&b"<***>"[..]));
        assert_eq!(redacted(b"<aaaaaaaaa>", &["aaaa"]).as_deref(), Some(&b"<***>"[..]));
    }
}
