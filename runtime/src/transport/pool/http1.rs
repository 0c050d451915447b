//! HTTP/1 connections.

use std::future::{Future, poll_fn};
use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::uri::{PathAndQuery, Uri};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;

use super::Failure;
use crate::transport::connect::Stream;
use crate::transport::error::{TransportError, TransportErrorKind};
use crate::transport::https::receive;

/// An HTTP/1 connection between two exchanges: only its byte stream. hyper gets the stream for one
/// exchange at a time, and the call itself drives that. So there is no task that could end between
/// the pool and the request, a call that is dropped closes its connection at once, and an idle
/// connection is independent of its runtime and can be dropped anywhere.
pub(super) struct Http1Stream {
    bytes: TokioIo<Stream>,
    /// The number of bytes that the stream has accepted, of all requests.
    written: u64,
}

impl Http1Stream {
    pub(super) fn new(stream: Stream) -> Self {
        Http1Stream { bytes: TokioIo::new(stream), written: 0 }
    }

    /// Returns whether the server has closed the idle connection or has sent something on it. This
    /// looks at the socket itself: the runtime learns of an event only when it polls for events
    /// again, and until then a request would be written to a closed connection.
    pub(super) fn is_stale(&self) -> bool {
        self.bytes.inner().has_input()
    }

    /// Returns whether a request was sent on this connection before.
    pub(super) fn is_reused(&self) -> bool {
        self.written > 0
    }

    /// Sends a request and receives the whole response. The stream is returned if it can be used
    /// again.
    pub(super) async fn exchange(
        self,
        mut request: http::Request<Full<Bytes>>,
        max_bytes: usize,
    ) -> Result<(http::Response<Bytes>, Option<Self>), Failure> {
        // Proxies that forward requests need the absolute form: RFC 9112, section 3.2.2.
        if !self.bytes.inner().is_forwarded() {
            let path = request.uri().path_and_query().cloned();
            *request.uri_mut() = Uri::from(path.unwrap_or_else(|| PathAndQuery::from_static("/")));
        }
        let (before, is_reused) = (self.written, self.is_reused());
        let failure = |error: hyper::Error, is_unsent: bool| {
            let kind = if is_unsent { TransportErrorKind::Connect } else { TransportErrorKind::Interrupted };
            // A new connection that breaks before anything was sent is like one that failed: the
            // retry policy decides.
            Failure { error: TransportError::new(kind, error), may_resend: is_unsent && is_reused }
        };
        // It exchanges no bytes.
        let (mut sender, connection) = http1::handshake(self).await.map_err(|error| failure(error, true))?;
        let sent = sender.try_send_request(request);
        let (result, stream) = drive(connection, sent, max_bytes).await;
        match result {
            Ok(response) => Ok((response, stream.filter(|_| sender.is_ready()))),
            Err(Broken::Receiving(error)) => Err(Failure { error, may_resend: false }),
            Err(Broken::Sending { error, is_returned }) => {
                let is_unsent = is_returned || stream.is_some_and(|stream| stream.written == before);
                Err(failure(error, is_unsent))
            }
        }
    }
}

/// Why an exchange failed.
enum Broken {
    /// There is no response. `is_returned` states that hyper had not begun to write the request.
    Sending { error: hyper::Error, is_returned: bool },
    /// The response cannot be received.
    Receiving(TransportError),
}

/// Drives a connection until a request on it has been exchanged, and takes the stream back.
async fn drive(
    connection: http1::Connection<Http1Stream, Full<Bytes>>,
    sent: impl Future<Output = Result<http::Response<Incoming>, TrySendError<http::Request<Full<Bytes>>>>>,
    max_bytes: usize,
) -> (Result<http::Response<Bytes>, Broken>, Option<Http1Stream>) {
    let mut exchange = pin!(async {
        let response = sent.await.map_err(|mut error| Broken::Sending {
            is_returned: error.take_message().is_some(),
            error: error.into_error(),
        })?;
        receive(response, max_bytes).await.map_err(Broken::Receiving)
    });
    let mut connection = Some(connection);
    let mut ended = None;
    let result = poll_fn(|context| {
        if connection.as_mut().is_some_and(|running| Pin::new(running).poll(context).is_ready()) {
            // This also drops the queue of the connection, and so returns a request that is still
            // in it.
            ended = connection.take().map(http1::Connection::into_parts);
        }
        exchange.as_mut().poll(context)
    })
    .await;
    let stream = match (connection, ended) {
        // Bytes after the response belong to no request.
        (Some(running), _) => Some(running.into_parts()).filter(|parts| parts.read_buf.is_empty()),
        (None, parts) => parts,
    };
    (result, stream.map(|parts| parts.io))
}

impl Read for Http1Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.bytes).poll_read(context, buffer)
    }
}

impl Write for Http1Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let accepted = Pin::new(&mut self.bytes).poll_write(context, bytes);
        self.count(accepted)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.bytes).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.bytes).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.bytes.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let accepted = Pin::new(&mut self.bytes).poll_write_vectored(context, parts);
        self.count(accepted)
    }
}

impl Http1Stream {
    fn count(&mut self, accepted: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if let Poll::Ready(Ok(bytes)) = &accepted {
            self.written += *bytes as u64;
        }
        accepted
    }
}
