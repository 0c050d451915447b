//! The error of a transport.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::{Error, ErrorKind};

/// The error of an exchange without a complete response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// Why an exchange has no complete response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, or an idle one had been closed. The service has not received the
    /// request.
    Connect,
    /// The service reported that it did not process the request.
    Refused,
    /// The connection broke. The service may have received the request.
    Interrupted,
    /// The exchange timed out. The service may have received the request.
    Timeout,
    /// The response exceeds the size limit.
    TooLong,
    /// The response is complete, but its body cannot be decoded: its content coding is unsupported
    /// or malformed.
    InvalidBody {
        /// The status of the response.
        status: StatusCode,
    },
}

impl TransportError {
    /// Creates an error from its cause.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        TransportError { kind, source: source.into() }
    }

    /// Creates the error of an exchange that exceeded its time limit.
    pub(crate) fn timed_out(timeout: Duration) -> Self {
        TransportError::new(TransportErrorKind::Timeout, format!("timed out after {timeout:?}"))
    }

    /// Creates the error of a body that stopped arriving for this time.
    pub(crate) fn stalled(timeout: Duration) -> Self {
        TransportError::new(TransportErrorKind::Timeout, format!("nothing arrived for {timeout:?}"))
    }

    /// Creates the error of a response that exceeds its size limit.
    pub(crate) fn too_long(max_response_bytes: usize) -> Self {
        TransportError::new(TransportErrorKind::TooLong, format!("more than {max_response_bytes} bytes"))
    }

    /// Returns why there is no complete response.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Converts it to the error of a call. The message ends with the root cause: the errors in
    /// between repeat that a connection failed.
    pub(crate) fn into_error(self) -> Error {
        let mut root: &(dyn StdError + 'static) = &*self.source;
        while let Some(deeper) = root.source() {
            root = deeper;
        }
        let message = format!("{self}: {root}");
        let kind = match self.kind {
            TransportErrorKind::InvalidBody { status } => {
                return Error::invalid_body(status, message).with_source(self.source);
            }
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::TooLong => ErrorKind::InvalidResponse,
            TransportErrorKind::Connect | TransportErrorKind::Refused | TransportErrorKind::Interrupted => {
                ErrorKind::Connection
            }
        };
        let may_have_executed =
            !matches!(self.kind, TransportErrorKind::Connect | TransportErrorKind::Refused);
        Error::new(kind, message)
            .with_may_have_executed(may_have_executed)
            .with_nothing_sent(self.kind == TransportErrorKind::Connect)
            .with_source(self.source)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection, nothing was sent",
            TransportErrorKind::Refused => "request refused by the server, nothing was executed",
            TransportErrorKind::Interrupted => "connection interrupted before the response was complete",
            TransportErrorKind::Timeout => "no complete response",
            TransportErrorKind::TooLong => "response too long",
            TransportErrorKind::InvalidBody { .. } => "invalid response",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
