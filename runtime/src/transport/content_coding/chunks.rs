//! Decodes the content codings of a body that is passed on while it arrives.

use bytes::{Buf, Bytes};
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

use super::{Decoder, Error, YIELD_AFTER, codings};
use crate::transport::error::TransportError;

/// Decodes the chunks of a body. Neither what it keeps nor a piece that it returns is longer than some 64 KiB, however
/// much a chunk expands to. A body without a coding passes unchanged.
pub(in crate::transport) struct ChunkDecoder {
    /// In the order in which they decode: the first one reads the body.
    levels: Vec<Level>,
    /// A chunk of a body without a coding.
    plain: Bytes,
    /// Whether the last chunk was pushed.
    has_ended: bool,
    status: StatusCode,
}

/// One coding.
struct Level {
    decoder: Decoder,
    input: Bytes,
    /// The number of bytes that were read since the last piece.
    read: usize,
    is_finished: bool,
}

impl ChunkDecoder {
    /// Creates the decoder of a body, and removes the headers that describe the coded one.
    ///
    /// # Errors
    /// A coding is unsupported.
    pub(in crate::transport) fn new(head: &mut http::response::Parts) -> Result<Self, TransportError> {
        let status = head.status;
        let codings =
            codings(&head.headers).map_err(|error| error.into_transport_error(usize::MAX, status))?;
        // The header lists codings in the order in which the server applied them.
        let levels: Vec<Level> = codings.into_iter().rev().map(Level::new).collect();
        if !levels.is_empty() {
            head.headers.remove(CONTENT_ENCODING);
            head.headers.remove(CONTENT_LENGTH);
        }
        Ok(ChunkDecoder { levels, plain: Bytes::new(), has_ended: false, status })
    }

    /// Adds a chunk. All pieces of the one before must have been [pulled](Self::pull).
    pub(in crate::transport) fn push(&mut self, chunk: Bytes) {
        match self.levels.first_mut() {
            Some(first) => first.input = chunk,
            None => self.plain = chunk,
        }
    }

    /// Notes that the body has no further chunk.
    pub(in crate::transport) fn end(&mut self) {
        self.has_ended = true;
    }

    /// Returns the next piece of the chunks so far. An empty one asks the caller to let other tasks run.
    ///
    /// # Errors
    /// The body is malformed.
    pub(in crate::transport) fn pull(&mut self) -> Result<Option<Bytes>, TransportError> {
        if self.levels.is_empty() {
            return Ok(Some(std::mem::take(&mut self.plain)).filter(|plain| !plain.is_empty()));
        }
        let pulled = pull(&mut self.levels, self.has_ended);
        pulled.map_err(|error| error.into_transport_error(usize::MAX, self.status))
    }
}

/// Decodes the next piece of what the last of these levels returns.
fn pull(levels: &mut [Level], has_ended: bool) -> Result<Option<Bytes>, Error> {
    let Some((level, below)) = levels.split_last_mut() else { return Ok(None) };
    loop {
        if let Some(piece) = level.decode()? {
            return Ok(Some(piece));
        }
        match pull(below, has_ended)? {
            Some(piece) if piece.is_empty() => return Ok(Some(piece)),
            Some(piece) => level.input = piece,
            None if has_ended && !level.is_finished => {
                level.is_finished = true;
                level.decoder.end_of_body()?;
                return Ok(level.decoder.take_plain());
            }
            None => return Ok(None),
        }
    }
}

impl Level {
    fn new(coding: super::Coding) -> Self {
        Level {
            decoder: Decoder::new(coding, usize::MAX, false),
            input: Bytes::new(),
            read: 0,
            is_finished: false,
        }
    }

    /// Decodes the next piece of the input. `None` if there is no further input.
    fn decode(&mut self) -> Result<Option<Bytes>, Error> {
        while !self.input.is_empty() && !self.decoder.is_over {
            let read = self.decoder.advance(&self.input)?;
            self.input.advance(read);
            self.read += read;
            let piece = self.decoder.take_plain();
            if piece.is_some() || self.read >= YIELD_AFTER {
                self.read = 0;
                return Ok(Some(piece.unwrap_or_default()));
            }
        }
        self.input.clear();
        // The decoder keeps what it has decoded until there is more of it. But the next chunk may be late.
        self.decoder.flush()?;
        Ok(self.decoder.take_plain())
    }
}

#[cfg(test)]
mod tests;
