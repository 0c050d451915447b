//! HTTP/1 connections.

use std::future::{Future, poll_fn};
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::uri::{PathAndQuery, Uri};
use http_body_util::Full;
use hyper::client::conn::http1::{self, Parts};
use hyper::rt::{Read, ReadBuf, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;

use super::{Failure, Resend};
use crate::transport::connect::Stream;
use crate::transport::delivery::Delivery;
use crate::transport::error::{TransportError, TransportErrorKind};

/// An HTTP/1 connection between two exchanges: only its byte stream. hyper gets the stream for one
/// exchange at a time, and the exchange itself drives it. So there is no task that could end between
/// the pool and the request, an exchange that is aborted closes its connection, and an idle connection
/// can be closed on any thread.
pub(super) struct Http1Stream {
    bytes: TokioIo<Stream>,
    /// The number of bytes that the stream has accepted, of all requests.
    written: u64,
    head: Head,
}

/// The head of the response that is being received, with the interim responses before it.
#[derive(Clone, Default)]
struct Head {
    is_complete: Arc<AtomicBool>,
    bytes: usize,
}

/// The maximum length of a head with its interim responses. hyper bounds each of them, but skips any
/// number of interim responses, without yielding as long as there are more.
const MAX_HEAD_BYTES: usize = 256 << 10;

impl Http1Stream {
    pub(super) fn new(stream: Stream) -> Self {
        Http1Stream { bytes: TokioIo::new(stream), written: 0, head: Head::default() }
    }

    /// Returns whether no request was sent on the connection.
    pub(super) fn is_new(&self) -> bool {
        self.written == 0
    }

    /// Returns whether the server has closed the idle connection or has sent something on it. This
    /// looks at the socket itself: the runtime learns of an event only when it polls for events
    /// again, and until then a request would be written to a closed connection.
    pub(super) fn is_stale(&mut self) -> bool {
        self.bytes.inner_mut().has_input()
    }

    /// Sends a request and receives the response. The stream is returned if it can be used
    /// again.
    pub(super) async fn exchange(
        mut self,
        mut request: http::Request<Full<Bytes>>,
        delivery: &Delivery,
    ) -> Result<(http::Response<Bytes>, Option<Self>), Failure> {
        // Proxies that forward requests need the absolute form: RFC 9112, section 3.2.2.
        if !self.bytes.inner().is_forwarded() {
            let path = request.uri().path_and_query().cloned();
            *request.uri_mut() = Uri::from(path.unwrap_or_else(|| PathAndQuery::from_static("/")));
        }
        let before = self.written;
        self.head = Head::default();
        let has_head = Arc::clone(&self.head.is_complete);
        // It exchanges no bytes.
        let (mut sender, connection) =
            http1::handshake(self).await.map_err(|error| failure(error, Lost::Unsent, before > 0))?;
        let sent = sender.try_send_request(request);
        let exchange = async {
            let response = sent.await.map_err(|mut error| Broken::Sending {
                is_returned: error.take_message().is_some(),
                error: error.into_error(),
            })?;
            has_head.store(true, Ordering::Relaxed);
            delivery.receive(response).await.map_err(Broken::Receiving)
        };
        let (result, connection) = drive(connection, exchange).await;
        match result {
            Ok(response) => {
                // hyper is ready for another request if it has written all of this one and read all
                // of the response.
                let Driven::Running(connection) = connection else { return Ok((response, None)) };
                let is_ready = sender.is_ready();
                let parts = connection.into_parts();
                // Bytes after the response belong to no request.
                let can_be_used_again = is_ready && parts.read_buf.is_empty();
                Ok((response, can_be_used_again.then_some(parts.io)))
            }
            Err(Broken::Receiving(error)) => Err(Failure { error, resend: Resend::Never }),
            Err(Broken::Sending { error, is_returned }) => {
                let parts = connection.into_parts();
                let lost = match is_returned || parts.io.written == before {
                    true => Lost::Unsent,
                    false if parts.read_buf.is_empty() && !error.is_parse() => Lost::WithoutResponse,
                    false => Lost::WithinResponse,
                };
                Err(failure(error, lost, before > 0))
            }
        }
    }
}

/// How much of an exchange happened before it broke.
enum Lost {
    Unsent,
    WithoutResponse,
    WithinResponse,
}

/// Classifies the error of a request without a response.
fn failure(error: hyper::Error, lost: Lost, is_reused: bool) -> Failure {
    let kind = match lost {
        Lost::Unsent => TransportErrorKind::Connect,
        Lost::WithoutResponse | Lost::WithinResponse => TransportErrorKind::Interrupted,
    };
    let resend = match lost {
        // A new connection that breaks is like one that could not be made: the retry policy decides.
        _ if !is_reused => Resend::Never,
        Lost::Unsent => Resend::Always,
        // Most likely the server has closed the idle connection without reading the request:
        // RFC 9112, section 9.3.1. But it may have failed while it processed the request.
        Lost::WithoutResponse => Resend::IfIdempotent,
        Lost::WithinResponse => Resend::Never,
    };
    Failure { error: TransportError::new(kind, error), resend }
}

type Connection = http1::Connection<Http1Stream, Full<Bytes>>;

/// Why an exchange failed.
enum Broken {
    /// There is no response. `is_returned` states that hyper had not begun to write the request.
    Sending { error: hyper::Error, is_returned: bool },
    /// The response cannot be received.
    Receiving(TransportError),
}

/// A connection after an exchange.
#[expect(clippy::large_enum_variant, reason = "there is one, and it is moved twice")]
enum Driven {
    Running(Connection),
    Ended(Parts<Http1Stream>),
}

impl Driven {
    fn into_parts(self) -> Parts<Http1Stream> {
        match self {
            Driven::Running(connection) => connection.into_parts(),
            Driven::Ended(parts) => parts,
        }
    }
}

/// Drives a connection until an exchange on it has ended.
async fn drive<T>(connection: Connection, exchange: impl Future<Output = T>) -> (T, Driven) {
    let mut exchange = pin!(exchange);
    let mut connection = Some(Driven::Running(connection));
    let result = poll_fn(|context| {
        if let Some(Driven::Running(running)) = &mut connection
            && Pin::new(running).poll(context).is_ready()
        {
            // This also drops the queue of the connection, and so returns a request that is still
            // in it.
            connection = connection.take().map(|ended| Driven::Ended(ended.into_parts()));
        }
        exchange.as_mut().poll(context)
    })
    .await;
    (result, connection.expect("it is taken only to be replaced"))
}

impl Read for Http1Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        mut buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.head.is_complete.load(Ordering::Relaxed) {
            return Pin::new(&mut self.bytes).poll_read(context, buffer);
        }
        // Bytes can only be counted in a buffer of our own. A head is short.
        let mut piece = [MaybeUninit::uninit(); 4096];
        let length = piece.len().min(buffer.remaining());
        let mut piece = ReadBuf::uninit(piece.get_mut(..length).unwrap_or_default());
        ready!(Pin::new(&mut self.bytes).poll_read(context, piece.unfilled()))?;
        self.head.bytes += piece.filled().len();
        if self.head.bytes > MAX_HEAD_BYTES {
            let message = format!("the head of the response exceeds {MAX_HEAD_BYTES} bytes");
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, message)));
        }
        buffer.put_slice(piece.filled());
        Poll::Ready(Ok(()))
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
