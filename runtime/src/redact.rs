//! Taking secrets out of what a server has written: it may repeat what it was sent.

use bytes::Bytes;

/// The body without the secrets, or `None` if it has none of them.
pub(crate) fn redacted(body: &[u8], secrets: &[&str]) -> Option<Bytes> {
    let mut clean = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((first, after)) = rest.split_first() {
        let longest = secrets.iter().filter_map(|secret| spelled(rest, secret)).max();
        match longest {
            Some(length) => {
                clean.extend_from_slice(b"***");
                rest = rest.get(length..).unwrap_or_default();
            }
            None => {
                clean.push(*first);
                rest = after;
            }
        }
    }
    (clean != body).then(|| clean.into())
}

/// How many bytes spell a secret at the beginning, each of its bytes as it is, or escaped
/// for a URL or for JSON.
fn spelled(body: &[u8], secret: &str) -> Option<usize> {
    let mut rest = body;
    for byte in secret.bytes() {
        // Most positions of a body are none at which a secret begins.
        if !rest.first().is_some_and(|first| *first == byte || matches!(first, b'%' | b'\\')) {
            return None;
        }
        let escaped = [format!("%{byte:02x}"), format!("\\u{byte:04x}"), format!("\\{}", char::from(byte))];
        let length = match rest.first() {
            Some(first) if *first == byte => 1,
            _ => escaped.iter().map(String::len).find(|&length| {
                let written = rest.get(..length).unwrap_or_default();
                escaped.iter().any(|escaped| written.eq_ignore_ascii_case(escaped.as_bytes()))
            })?,
        };
        rest = rest.get(length..)?;
    }
    (!secret.is_empty()).then_some(body.len() - rest.len())
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
        assert_eq!(told(b"a+ a"), Some(b"*** a".to_vec()));
        assert_eq!(told(b"nothing"), None);
    }
}
