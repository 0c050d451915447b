use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;
use crate::transport::error::TransportErrorKind;

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn decoder(codings: &str) -> ChunkDecoder {
    let (mut head, ()) =
        http::Response::builder().header(CONTENT_ENCODING, codings).body(()).unwrap().into_parts();
    let decoder = ChunkDecoder::new(&mut head).unwrap();
    assert!(head.headers.is_empty() || codings == "identity");
    decoder
}

/// Returns the pieces of what was pushed so far.
fn pieces(decoder: &mut ChunkDecoder) -> Result<Vec<Bytes>, TransportError> {
    std::iter::from_fn(|| decoder.pull().transpose()).collect()
}

/// Decodes a body that arrives in chunks of this length.
fn decode(codings: &str, body: &[u8], length: usize) -> Result<Vec<u8>, TransportError> {
    let mut decoder = decoder(codings);
    let mut plain = Vec::new();
    for chunk in body.chunks(length) {
        decoder.push(Bytes::copy_from_slice(chunk));
        plain.extend(pieces(&mut decoder)?.concat());
    }
    decoder.end();
    plain.extend(pieces(&mut decoder)?.concat());
    Ok(plain)
}

#[test]
fn chunks_of_any_length_are_decoded() {
    let plain: Vec<u8> = (0..3000_u32).flat_map(|number| number.to_string().into_bytes()).collect();
    for (codings, body) in [
        ("identity", plain.clone()),
        ("gzip", gzip(&plain)),
        ("gzip, gzip", gzip(&gzip(&plain))),
        ("gzip, gzip, gzip", gzip(&gzip(&gzip(&plain)))),
        ("gzip", [gzip(&plain[..1000]), gzip(&plain[1000..]), vec![0; 40_000]].concat()),
    ] {
        for length in [1, 2, 7, 100, usize::MAX] {
            assert!(decode(codings, &body, length).unwrap() == plain, "{codings} {length}");
        }
    }
    assert!(decode("gzip", b"", 1).unwrap().is_empty());
}

/// As an event that the server flushes and that another one does not follow for a while.
#[test]
fn what_has_arrived_is_decoded_at_once() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let mut decoder = decoder("gzip");
    for event in ["data: 1\n\n", "data: 2\n\n"] {
        encoder.write_all(event.as_bytes()).unwrap();
        encoder.flush().unwrap();
        decoder.push(std::mem::take(encoder.get_mut()).into());
        assert_eq!(pieces(&mut decoder).unwrap().concat(), event.as_bytes());
    }
}

#[test]
fn the_pieces_of_a_bomb_are_short() {
    let bomb = gzip(&vec![b' '; 32 << 20]);
    for (codings, body) in [("gzip", bomb.clone()), ("gzip, gzip", gzip(&bomb))] {
        let mut decoder = decoder(codings);
        decoder.push(body.into());
        decoder.end();
        let (mut total, mut longest) = (0, 0);
        while let Some(piece) = decoder.pull().unwrap() {
            total += piece.len();
            longest = longest.max(piece.len());
        }
        assert_eq!(total, 32 << 20);
        assert!(longest <= 64 << 10, "{longest}");
    }
    // Nothing is decoded, and other tasks can run nevertheless.
    let empty = gzip(&gzip(b"").repeat(100_000));
    let mut decoder = decoder("gzip, gzip");
    decoder.push(empty.into());
    let yields = pieces(&mut decoder).unwrap();
    assert!(yields.len() > 20 && yields.iter().all(Bytes::is_empty), "{}", yields.len());
}

#[test]
fn a_malformed_body_is_an_error_after_what_could_be_decoded() {
    let whole = gzip(b"abc");
    for end in 1..whole.len() {
        let error = decode("gzip", &whole[..end], 5).unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::InvalidBody { status: StatusCode::OK });
    }
    let mut changed = gzip(b"abc");
    let at = changed.len() - 5;
    changed[at] ^= 1;
    let mut decoder = decoder("gzip");
    decoder.push(changed.into());
    decoder.end();
    let pulled: Vec<_> = std::iter::from_fn(|| decoder.pull().transpose()).take(9).collect();
    assert!(pulled.iter().any(|piece| piece.as_ref().is_ok_and(|piece| piece.as_ref() == b"abc")));
    assert!(pulled.iter().any(Result::is_err));
}
