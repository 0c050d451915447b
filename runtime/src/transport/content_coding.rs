//! Reads the bodies of responses and decodes their content codings: RFC 9110, section 8.4.

mod chunks;

use std::fmt;
use std::io::{self, Write};
use std::pin::pin;

use bytes::{Bytes, BytesMut};
use flate2::write::{DeflateDecoder, GzDecoder, ZlibDecoder};
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use http_body_util::BodyExt;
use hyper::body::Body;

pub(super) use self::chunks::ChunkDecoder;
use super::connect::BoxError;
use super::error::{TransportError, TransportErrorKind};
use super::send::MAX_ERROR_BYTES;

/// The maximum number of codings of one body. Each one multiplies what a small body can expand to.
const MAX_CODINGS: usize = 3;

/// The first two bytes of each gzip member: RFC 1952, section 2.3.1.
const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// After this many bytes were read or decoded, the decoder yields to the executor, so that a
/// decompression bomb does not hold up the timers. A small body is decoded without yielding.
const YIELD_AFTER: usize = 32 << 10;

/// Reads a body up to a maximum length and decodes it while it arrives. Of the body of an error
/// response, it reads the beginning.
///
/// # Errors
/// The connection broke, the decoded body of a successful response is longer than `max_bytes`, or a
/// content coding is unsupported or malformed.
pub(super) async fn read_body<B>(
    head: &mut http::response::Parts,
    body: B,
    max_bytes: usize,
) -> Result<Bytes, TransportError>
where
    B: Body<Data = Bytes, Error: Into<BoxError>>,
{
    let is_error = !head.status.is_success();
    let max_bytes = if is_error { MAX_ERROR_BYTES } else { max_bytes };
    let status = head.status;
    let invalid = |error: Error| error.into_transport_error(max_bytes, status);
    let mut codings = codings(&head.headers).map_err(invalid)?;
    // The header lists codings in the order in which the server applied them.
    let Some(last) = codings.pop() else {
        let (plain, is_whole) = read_plain(body, max_bytes).await?;
        return if is_whole || is_error { Ok(plain) } else { Err(TransportError::too_long(max_bytes)) };
    };
    let mut decoder = Decoder::new(last, max_bytes, is_error);
    let mut body = pin!(body);
    while !decoder.is_cut
        && let Some(frame) = body.frame().await
    {
        if let Ok(data) = frame.map_err(interrupted)?.into_data() {
            decoder.decode(&data).await.map_err(invalid)?;
        }
    }
    let mut plain = decoder.finish().map_err(invalid)?;
    while let Some(coding) = codings.pop() {
        let mut decoder = Decoder::new(coding, max_bytes, is_error);
        decoder.decode(&plain).await.map_err(invalid)?;
        plain = decoder.finish().map_err(invalid)?;
    }
    // They describe the coded body.
    head.headers.remove(CONTENT_ENCODING);
    head.headers.remove(CONTENT_LENGTH);
    Ok(plain.into())
}

/// Reads a body up to a maximum length. Returns it, and whether it is the whole body.
async fn read_plain<B>(body: B, max_bytes: usize) -> Result<(Bytes, bool), TransportError>
where
    B: Body<Data = Bytes, Error: Into<BoxError>>,
{
    let mut body = pin!(body);
    let mut plain = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(interrupted)?.into_data() else { continue };
        let room = max_bytes - plain.len();
        plain.extend_from_slice(data.get(..room).unwrap_or(&data));
        if data.len() > room {
            return Ok((plain.freeze(), false));
        }
    }
    Ok((plain.freeze(), true))
}

fn interrupted(error: impl Into<BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::Interrupted, error)
}

/// Why a body cannot be decoded.
#[derive(Debug, PartialEq)]
enum Error {
    TooLong,
    Invalid(String),
}

impl Error {
    fn into_transport_error(self, max_bytes: usize, status: StatusCode) -> TransportError {
        match self {
            Error::TooLong => TransportError::too_long(max_bytes),
            Error::Invalid(reason) => TransportError::new(TransportErrorKind::InvalidBody { status }, reason),
        }
    }
}

/// A content coding that can be decoded.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Coding {
    Gzip,
    Deflate,
}

impl fmt::Display for Coding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Coding::Gzip => "gzip",
            Coding::Deflate => "deflate",
        })
    }
}

/// Returns the codings of a body without `identity`, in the order in which they were applied.
fn codings(headers: &HeaderMap) -> Result<Vec<Coding>, Error> {
    let mut codings = Vec::new();
    for line in headers.get_all(CONTENT_ENCODING) {
        // An element may be empty: RFC 9110, section 5.6.1.2.
        for name in line.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii) {
            match &*name.to_ascii_lowercase() {
                b"" | b"identity" => {}
                // Section 8.4.1.3: `x-gzip` is equivalent to `gzip`.
                b"gzip" | b"x-gzip" => codings.push(Coding::Gzip),
                b"deflate" => codings.push(Coding::Deflate),
                _ => return Err(Error::Invalid(unsupported(name))),
            }
        }
    }
    match codings.len() {
        0..=MAX_CODINGS => Ok(codings),
        number => {
            let reason = format!("{number} content codings of one body: at most {MAX_CODINGS} are decoded");
            Err(Error::Invalid(reason))
        }
    }
}

fn unsupported(name: &[u8]) -> String {
    /// The registered codings that are not supported. Any other text may repeat a secret.
    const NAMES: [&str; 9] =
        ["aes128gcm", "br", "compress", "dcb", "dcz", "exi", "pack200-gzip", "x-compress", "zstd"];
    let name = NAMES.into_iter().find(|known| name.eq_ignore_ascii_case(known.as_bytes()));
    let name = name.map(|name| format!(" {name:?}")).unwrap_or_default();
    format!("unsupported content coding{name}: only gzip and deflate are supported")
}

/// Decodes one coding, piece by piece.
struct Decoder {
    coding: Coding,
    /// The first bytes of a stream, until two of them determine its format.
    start: Vec<u8>,
    stream: Option<Stream>,
    /// Whether a stream has ended. A gzip body can consist of several.
    has_ended: bool,
    /// Whether all further bytes are ignored.
    is_over: bool,
    /// Whether the beginning of a body that is too long is of use.
    may_cut: bool,
    /// Whether the rest of the body is missing.
    is_cut: bool,
    plain: Vec<u8>,
    max_bytes: usize,
    /// The number of bytes that were read and decoded since the decoder yielded.
    since_yield: usize,
}

impl Decoder {
    fn new(coding: Coding, max_bytes: usize, may_cut: bool) -> Self {
        Decoder {
            coding,
            start: Vec::new(),
            stream: None,
            has_ended: false,
            is_over: false,
            may_cut,
            is_cut: false,
            plain: Vec::new(),
            max_bytes,
            since_yield: 0,
        }
    }

    async fn decode(&mut self, mut bytes: &[u8]) -> Result<(), Error> {
        while !bytes.is_empty() && !self.is_over {
            let read = self.advance(bytes)?;
            bytes = bytes.get(read..).unwrap_or_default();
            self.since_yield += read;
            if self.since_yield >= YIELD_AFTER {
                self.since_yield = 0;
                tokio::task::yield_now().await;
            }
        }
        Ok(())
    }

    /// Decodes a part of these bytes. Returns the number of bytes that were read: none at the end of a stream, after
    /// which the next one begins.
    fn advance(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        match bytes.first() {
            Some(first) if self.stream.is_none() => self.begin(*first).map(|()| 1),
            _ => self.step(bytes),
        }
    }

    /// Decodes what was read as far as it can be decoded.
    fn flush(&mut self) -> Result<(), Error> {
        let Some(stream) = &mut self.stream else { return Ok(()) };
        stream.writer().flush().map_err(|error| self.invalid(error))?;
        self.keep()
    }

    /// Takes what was decoded since the last time.
    fn take_plain(&mut self) -> Option<Bytes> {
        Some(std::mem::take(&mut self.plain)).filter(|plain| !plain.is_empty()).map(Bytes::from)
    }

    /// Reads one of the first bytes of a stream.
    fn begin(&mut self, byte: u8) -> Result<(), Error> {
        self.start.push(byte);
        let &[first, second] = &*self.start else { return Ok(()) };
        let mut stream = match self.coding {
            Coding::Gzip if self.start == GZIP_MAGIC => Stream::Gzip(GzDecoder::new(Vec::new())),
            // After a member, gzip accepts zeros as padding and ignores anything else, as browsers do.
            Coding::Gzip if self.has_ended => {
                self.is_over = true;
                return Ok(());
            }
            Coding::Gzip => return Err(self.invalid("no gzip header")),
            Coding::Deflate if is_zlib(first, second) => Stream::Zlib(ZlibDecoder::new(Vec::new())),
            Coding::Deflate => Stream::Raw(DeflateDecoder::new(Vec::new())),
        };
        stream.writer().write_all(&self.start).map_err(|error| self.invalid(error))?;
        self.start.clear();
        self.stream = Some(stream);
        Ok(())
    }

    /// Decodes at most 32 KiB, the buffer of `flate2`. Returns the number of bytes that were read.
    fn step(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        let Some(stream) = &mut self.stream else { return Ok(0) };
        match stream.writer().write(bytes) {
            Ok(0) => self.end().map(|()| 0),
            Ok(read) => self.keep().map(|()| read),
            Err(error) => Err(self.invalid(error)),
        }
    }

    /// Verifies the check value and the length at the end of a stream.
    fn end(&mut self) -> Result<(), Error> {
        if let Some(stream) = &mut self.stream {
            stream.finish().map_err(|error| self.invalid(error))?;
        }
        self.keep()?;
        self.stream = None;
        self.has_ended = true;
        self.is_over |= self.coding == Coding::Deflate;
        Ok(())
    }

    /// Moves what was decoded to the result, if that does not become too long.
    fn keep(&mut self) -> Result<(), Error> {
        let Some(stream) = &mut self.stream else { return Ok(()) };
        let decoded = stream.plain();
        let room = self.max_bytes - self.plain.len();
        if decoded.len() > room {
            if !self.may_cut {
                return Err(Error::TooLong);
            }
            self.plain.extend_from_slice(decoded.get(..room).unwrap_or_default());
            (self.is_cut, self.is_over) = (true, true);
            return Ok(());
        }
        self.since_yield += decoded.len();
        self.plain.append(decoded);
        Ok(())
    }

    /// Returns the decoded body. An empty one decodes to an empty one.
    fn finish(mut self) -> Result<Vec<u8>, Error> {
        if !self.is_cut {
            self.end_of_body()?;
        }
        Ok(self.plain)
    }

    fn end_of_body(&mut self) -> Result<(), Error> {
        if self.stream.is_some() {
            return self.end();
        }
        let is_complete = self.start.is_empty() || self.has_ended && !GZIP_MAGIC.starts_with(&self.start);
        if is_complete { Ok(()) } else { Err(self.invalid("truncated header")) }
    }

    fn invalid(&self, reason: impl fmt::Display) -> Error {
        Error::Invalid(format!("malformed {} body: {reason}", self.coding))
    }
}

/// Returns whether a stream has the header of zlib: RFC 1950, section 2.2. RFC 9110 requires it for
/// `deflate`, but some servers leave it out.
fn is_zlib(first: u8, second: u8) -> bool {
    first & 0x0f == 8 && first >> 4 <= 7 && u16::from_be_bytes([first, second]).is_multiple_of(31)
}

/// A compressed stream.
enum Stream {
    Gzip(GzDecoder<Vec<u8>>),
    Zlib(ZlibDecoder<Vec<u8>>),
    Raw(DeflateDecoder<Vec<u8>>),
}

impl Stream {
    fn writer(&mut self) -> &mut dyn Write {
        match self {
            Stream::Gzip(stream) => stream,
            Stream::Zlib(stream) => stream,
            Stream::Raw(stream) => stream,
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        match self {
            Stream::Gzip(stream) => stream.try_finish(),
            Stream::Zlib(stream) => stream.try_finish(),
            Stream::Raw(stream) => stream.try_finish(),
        }
    }

    fn plain(&mut self) -> &mut Vec<u8> {
        match self {
            Stream::Gzip(stream) => stream.get_mut(),
            Stream::Zlib(stream) => stream.get_mut(),
            Stream::Raw(stream) => stream.get_mut(),
        }
    }
}

#[cfg(test)]
mod tests;
