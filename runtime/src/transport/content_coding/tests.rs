use std::time::Duration;

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use http::StatusCode;
use http_body_util::Full;

use super::*;

const PLAIN: &[u8] = br#"{"RequestId":"r","NonExists":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]}"#;

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn zlib(plain: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn raw_deflate(plain: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

/// Reads a body with these `Content-Encoding` lines.
fn read(lines: &[&str], body: Vec<u8>, max_bytes: usize) -> Result<Bytes, String> {
    let mut response = http::Response::builder();
    for line in lines {
        response = response.header(CONTENT_ENCODING, *line);
    }
    let (mut head, ()) = response.body(()).unwrap().into_parts();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let read = runtime.block_on(read_body(&mut head, Full::new(Bytes::from(body)), max_bytes));
    read.map_err(|error| {
        if error.kind() != TransportErrorKind::TooLong {
            assert_eq!(error.kind(), TransportErrorKind::InvalidBody { status: StatusCode::OK });
        }
        error.into_error().to_string()
    })
}

/// Decodes a body that arrives in pieces of this length.
fn decode(coding: Coding, body: &[u8], piece: usize, max_bytes: usize) -> Result<Vec<u8>, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let mut decoder = Decoder::new(coding, max_bytes, false);
        for piece in body.chunks(piece) {
            decoder.decode(piece).await?;
        }
        decoder.finish()
    })
}

#[test]
fn a_coding_has_several_spellings_and_lines() {
    let twice = gzip(&gzip(PLAIN));
    let mixed = gzip(&zlib(PLAIN));
    for (lines, body) in [
        (&[][..], PLAIN.to_vec()),
        (&[""], PLAIN.to_vec()),
        (&["identity"], PLAIN.to_vec()),
        (&["gzip"], gzip(PLAIN)),
        (&["x-gzip"], gzip(PLAIN)),
        (&["GZip"], gzip(PLAIN)),
        (&["\tgzip "], gzip(PLAIN)),
        (&["identity, gzip"], gzip(PLAIN)),
        (&[", gzip ,,"], gzip(PLAIN)),
        (&["Identity", "X-GZIP"], gzip(PLAIN)),
        (&["gzip,gzip"], twice.clone()),
        (&["gzip", "gzip"], twice),
        (&["deflate, gzip"], mixed),
        (&["deflate"], zlib(PLAIN)),
        (&["deflate"], raw_deflate(PLAIN)),
        (&["gzip, gzip, gzip"], gzip(&gzip(&gzip(PLAIN)))),
        (&["gzip"], Vec::new()),
        (&["gzip, gzip"], Vec::new()),
    ] {
        let expected = if body.is_empty() { b"" } else { PLAIN };
        assert_eq!(read(lines, body, 1000).unwrap(), expected, "{lines:?}");
    }
}

#[test]
fn a_coding_that_cannot_be_decoded_is_named() {
    for (lines, reason) in [
        (&["br"][..], r#"unsupported content coding "br": only gzip and deflate are supported"#),
        (&["gzip, ZSTD"], r#"unsupported content coding "zstd": only gzip and deflate are supported"#),
        (&["gzip;q=1"], r#"unsupported content coding: only gzip and deflate are supported"#),
        (&["gzip,gzip", "gzip,gzip"], "4 content codings of one body: at most 3 are decoded"),
    ] {
        let expected = format!("HTTP 200: invalid response: {reason}");
        assert!(read(lines, PLAIN.to_vec(), 1000).unwrap_err().starts_with(&expected), "{lines:?}");
    }
    let long = "a".repeat(10_000);
    assert!(read(&[&long], PLAIN.to_vec(), 1000).unwrap_err().len() < 200);
}

#[test]
fn pieces_of_any_length_are_decoded() {
    let zipped = gzip(PLAIN);
    let members = [gzip(&PLAIN[..20]), gzip(b""), gzip(&PLAIN[20..])].concat();
    for piece in 1..=zipped.len() {
        assert_eq!(decode(Coding::Gzip, &zipped, piece, 1000).unwrap(), PLAIN, "{piece}");
        assert_eq!(decode(Coding::Gzip, &members, piece, 1000).unwrap(), PLAIN, "{piece}");
        assert_eq!(decode(Coding::Deflate, &zlib(PLAIN), piece, 1000).unwrap(), PLAIN, "{piece}");
        assert_eq!(decode(Coding::Deflate, &raw_deflate(PLAIN), piece, 1000).unwrap(), PLAIN, "{piece}");
    }
}

#[test]
fn bytes_after_the_end_are_ignored() {
    let padding = [&[0; 1][..], &[0; 8], &[0; 70_000], b"\n", b"garbage", b"\x1f\x00"];
    for after in padding {
        for piece in [1, 3, usize::MAX] {
            let gzip = [&gzip(PLAIN), after].concat();
            assert_eq!(decode(Coding::Gzip, &gzip, piece, 1000).unwrap(), PLAIN, "{after:?}");
            let zlib = [&zlib(PLAIN), after].concat();
            assert_eq!(decode(Coding::Deflate, &zlib, piece, 1000).unwrap(), PLAIN, "{after:?}");
        }
    }
}

#[test]
fn a_truncated_or_changed_body_is_malformed() {
    let zipped = gzip(PLAIN);
    let two = [gzip(PLAIN), gzip(PLAIN)].concat();
    for (coding, whole, ends) in [
        (Coding::Gzip, &zipped, &[][..]),
        // A member is complete at its end, and not within the header of the next one.
        (Coding::Gzip, &two, &[zipped.len()]),
        (Coding::Deflate, &zlib(PLAIN), &[]),
        (Coding::Deflate, &raw_deflate(PLAIN), &[]),
    ] {
        for end in (1..whole.len()).filter(|end| !ends.contains(end)) {
            for piece in [1, usize::MAX] {
                let error = decode(coding, &whole[..end], piece, 1000).unwrap_err();
                assert!(matches!(error, Error::Invalid(_)), "{coding} {end}: {error:?}");
            }
        }
    }
    // The check value, then the length.
    for at in zipped.len() - 8..zipped.len() {
        let mut changed = zipped.clone();
        changed[at] ^= 1;
        assert!(matches!(decode(Coding::Gzip, &changed, 7, 1000), Err(Error::Invalid(_))), "{at}");
    }
    let mut changed = zlib(PLAIN);
    *changed.last_mut().unwrap() ^= 1;
    assert!(matches!(decode(Coding::Deflate, &changed, 7, 1000), Err(Error::Invalid(_))));
    let plain = read(&["gzip"], PLAIN.to_vec(), 1000).unwrap_err();
    assert!(plain.starts_with("HTTP 200: invalid response: malformed gzip body: no gzip header"), "{plain}");
}

#[test]
fn a_body_can_be_as_long_as_the_limit() {
    for (coding, body) in [(Coding::Gzip, gzip(PLAIN)), (Coding::Deflate, zlib(PLAIN))] {
        assert_eq!(decode(coding, &body, 9, PLAIN.len()).unwrap(), PLAIN);
        assert_eq!(decode(coding, &body, 9, PLAIN.len() - 1), Err(Error::TooLong));
        assert_eq!(decode(coding, &body, 9, 0), Err(Error::TooLong));
    }
    assert_eq!(read(&[], PLAIN.to_vec(), PLAIN.len()).unwrap(), PLAIN);
    assert!(read(&[], PLAIN.to_vec(), PLAIN.len() - 1).unwrap_err().contains("too long"));
}

/// The limit exceeds the length of the bomb, so only the timeout ends it.
#[test]
fn a_timeout_ends_the_decoding_of_a_bomb() {
    let bomb = gzip(&vec![b' '; 64 << 20]);
    let twice = gzip(&bomb);
    for (lines, body) in [(&["gzip"][..], bomb), (&["gzip, gzip"], twice)] {
        let (mut head, ()) =
            http::Response::builder().header(CONTENT_ENCODING, lines[0]).body(()).unwrap().into_parts();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let begin = std::time::Instant::now();
        let read = read_body(&mut head, Full::new(Bytes::from(body)), usize::MAX);
        let ended = runtime.block_on(async { tokio::time::timeout(Duration::from_millis(5), read).await });
        assert!(ended.is_err(), "{lines:?}");
        assert!(begin.elapsed() < Duration::from_millis(100), "{:?}", begin.elapsed());
    }
}

#[test]
fn the_beginning_of_a_long_error_body_is_read() {
    let page = "<p>some page</p>".repeat(20_000).into_bytes();
    let page = &page[..];
    // Of a body that is little longer, the last part is decoded at the end.
    let longer = &page[..MAX_ERROR_BYTES + 20_000];
    for (coding, body) in [
        ("identity", page.to_vec()),
        ("gzip", gzip(page)),
        ("gzip", gzip(longer)),
        ("deflate", zlib(page)),
        ("deflate", raw_deflate(longer)),
        ("gzip, deflate", zlib(&gzip(page))),
    ] {
        let response = http::Response::builder().status(502).header(CONTENT_ENCODING, coding);
        let (mut head, ()) = response.body(()).unwrap().into_parts();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let read = runtime.block_on(read_body(&mut head, Full::new(Bytes::from(body)), 8 << 20)).unwrap();
        assert_eq!(read, page[..MAX_ERROR_BYTES], "{coding}");
    }
}
