//! Query strings and forms.

pub(crate) fn split_target(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}

/// Decodes a query string or a form. `%` without two hexadecimal digits stays as it is.
pub(crate) fn decode_pairs(text: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let pairs = text.split(|&b| b == b'&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let mut sides = pair.splitn(2, |&b| b == b'=');
            let mut side = || decode(sides.next().unwrap_or_default());
            (side(), side())
        })
        .collect()
}

/// Returns the decoded names and values of a query string or a form.
pub fn text_pairs(encoded: &[u8]) -> Vec<(String, String)> {
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    decode_pairs(encoded).into_iter().map(|(name, value)| (text(name), text(value))).collect()
}

pub(crate) fn decode(text: &[u8]) -> Vec<u8> {
    let digit = |index: usize| char::from(*text.get(index)?).to_digit(16);
    let mut decoded = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        at += 1;
        match (byte, digit(at), digit(at + 1)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) => decoded.push(b' '),
            _ => decoded.push(byte),
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_decoded_and_malformed_escapes_stay() {
        let pair = |name: &[u8], value: &[u8]| (name.to_vec(), value.to_vec());
        assert_eq!(
            decode_pairs(b"a+b=%e4%BD%A0=&&c&%=%4&=%zz"),
            [pair(b"a b", "你=".as_bytes()), pair(b"c", b""), pair(b"%", b"%4"), pair(b"", b"%zz")]
        );
    }
}
