//! HTTP/1 connections.

use std::future::{Future, poll_fn};
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicBool, AtomicUsize};
use std::task::{Context, Poll, Waker, ready};

use bytes::Bytes;
use http::uri::{PathAndQuery, Uri};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper::rt::{Read, ReadBuf, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;

use super::{Failure, Resend};
use crate::transport::connect::Stream;
use crate::transport::delivery::Delivery;
use crate::transport::error::{TransportError, TransportErrorKind};

/// An HTTP/1 connection. The exchange that uses it also drives it. So there is no task that could end between the pool
/// and the request, an exchange that is aborted closes its connection, and an idle connection can be closed on any
/// thread.
pub(super) struct Http1Connection {
    sender: http1::SendRequest<Full<Bytes>>,
    /// `None` when it has ended.
    connection: Option<http1::Connection<MeteredStream, Full<Bytes>>>,
    meter: Arc<Meter>,
    is_forwarded: bool,
}

impl Http1Connection {
    /// Makes a connection of a stream. No bytes are exchanged.
    pub(super) async fn new(stream: Stream) -> Result<Box<Self>, hyper::Error> {
        let (is_forwarded, meter) = (stream.is_forwarded(), Arc::<Meter>::default());
        let stream = MeteredStream { bytes: TokioIo::new(stream), meter: Arc::clone(&meter) };
        let (sender, connection) = http1::handshake(stream).await?;
        // It is handed from one owner to the next, and has hundreds of bytes.
        Ok(Box::new(Http1Connection { sender, connection: Some(connection), meter, is_forwarded }))
    }

    /// Returns whether no request was sent on the connection.
    pub(super) fn is_new(&self) -> bool {
        self.meter.written.load(Relaxed) == 0
    }

    /// Returns whether the server has closed the idle connection or has sent something on it. This
    /// looks at the socket itself: the runtime learns of an event only when it polls for events
    /// again, and until then a request would be written to a closed connection.
    pub(super) fn is_stale(&mut self) -> bool {
        let Some(connection) = &mut self.connection else { return true };
        self.meter.looks_at_socket.store(true, Relaxed);
        // Between two exchanges, hyper reads to notice the end of the connection.
        let polled = connection.poll_without_shutdown(&mut Context::from_waker(Waker::noop()));
        self.meter.looks_at_socket.store(false, Relaxed);
        polled.is_ready()
    }

    /// Drives the connection.
    fn poll(&mut self, context: &mut Context<'_>) {
        if let Some(connection) = &mut self.connection
            && Pin::new(connection).poll(context).is_ready()
        {
            // This also drops the queue of the connection, and so returns a request that is still in it.
            self.connection = None;
        }
    }

    /// Sends a request and receives the response. The connection is returned if it can be used again.
    pub(super) async fn exchange(
        mut self: Box<Self>,
        mut request: http::Request<Full<Bytes>>,
        delivery: &Delivery,
    ) -> Result<(http::Response<Bytes>, Option<Box<Self>>), Failure> {
        let uri = request.uri().clone();
        // Proxies that forward requests need the absolute form: RFC 9112, section 3.2.2.
        if !self.is_forwarded {
            let path = request.uri().path_and_query().cloned();
            *request.uri_mut() = Uri::from(path.unwrap_or_else(|| PathAndQuery::from_static("/")));
        }
        let before = self.meter.begin_exchange();
        let meter = Arc::clone(&self.meter);
        let sent = self.sender.try_send_request(request);
        let exchange = async {
            let response = sent.await.map_err(|mut error| Broken::Sending {
                returned: error.take_message().map(Box::new),
                error: error.into_error(),
            })?;
            meter.has_head.store(true, Relaxed);
            delivery.receive(response).await.map_err(Broken::Receiving)
        };
        match self.drive(exchange).await {
            Ok(response) => {
                // hyper is ready for another request if it has written all of this one and read all
                // of the response. If more bytes have arrived, it finds them when it is polled next.
                let can_be_used_again = self.connection.is_some() && self.sender.is_ready();
                Ok((response, can_be_used_again.then_some(self)))
            }
            Err(Broken::Receiving(error)) => Err(Failure { error, resend: Resend::Never }),
            Err(Broken::Sending { error, returned }) => {
                let lost = match returned {
                    Some(mut request) => {
                        *request.uri_mut() = uri;
                        Lost::Returned(request)
                    }
                    None if meter.written.load(Relaxed) == before => Lost::Unsent,
                    None if meter.received.load(Relaxed) == 0 => Lost::WithoutResponse,
                    None => Lost::WithinResponse,
                };
                Err(failure(error, lost, before > 0))
            }
        }
    }

    /// Drives the connection until an exchange on it has ended.
    async fn drive<T>(&mut self, exchange: impl Future<Output = T>) -> T {
        let mut exchange = pin!(exchange);
        poll_fn(|context| {
            self.poll(context);
            exchange.as_mut().poll(context)
        })
        .await
    }
}

/// How much of an exchange happened before it broke.
enum Lost {
    /// hyper had not begun to write the request.
    Returned(Box<http::Request<Full<Bytes>>>),
    /// Nothing of the request was written.
    Unsent,
    WithoutResponse,
    WithinResponse,
}

/// Classifies the error of a request without a response.
fn failure(error: hyper::Error, lost: Lost, is_reused: bool) -> Failure {
    let kind = match lost {
        Lost::Returned(_) | Lost::Unsent => TransportErrorKind::Connect,
        Lost::WithoutResponse | Lost::WithinResponse => TransportErrorKind::Interrupted,
    };
    let resend = match lost {
        // A new connection that breaks is like one that could not be made: the retry policy decides.
        _ if !is_reused => Resend::Never,
        Lost::Returned(request) => Resend::Unsent(request),
        // Most likely the server has closed the idle connection without reading the request:
        // RFC 9112, section 9.3.1. But it may have failed while it processed the request.
        Lost::WithoutResponse | Lost::Unsent => Resend::ByCall,
        Lost::WithinResponse => Resend::Never,
    };
    Failure { error: TransportError::new(kind, error), resend }
}

/// Why an exchange failed.
enum Broken {
    /// There is no response. hyper returns the request if it had not begun to write it.
    Sending { error: hyper::Error, returned: Option<Box<http::Request<Full<Bytes>>>> },
    /// The response cannot be received.
    Receiving(TransportError),
}

/// The byte stream of a connection.
struct MeteredStream {
    bytes: TokioIo<Stream>,
    meter: Arc<Meter>,
}

/// What a connection knows of its byte stream, which hyper has.
#[derive(Default)]
struct Meter {
    /// The number of bytes that the stream has accepted, of all requests.
    written: AtomicUsize,
    /// The number of bytes of the head of this response that have arrived, with the interim responses before it.
    received: AtomicUsize,
    has_head: AtomicBool,
    /// Whether reading asks the socket, and not the runtime.
    looks_at_socket: AtomicBool,
}

impl Meter {
    /// Returns the number of bytes written before.
    fn begin_exchange(&self) -> usize {
        self.received.store(0, Relaxed);
        self.has_head.store(false, Relaxed);
        self.written.load(Relaxed)
    }

    fn count(&self, accepted: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if let Poll::Ready(Ok(bytes)) = &accepted {
            self.written.fetch_add(*bytes, Relaxed);
        }
        accepted
    }
}

/// The maximum length of a head with its interim responses. hyper bounds each of them, but skips any
/// number of interim responses, without yielding as long as there are more.
const MAX_HEAD_BYTES: usize = 256 << 10;

impl Read for MeteredStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        mut buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.meter.looks_at_socket.load(Relaxed) {
            // One byte is enough: nothing may arrive on an idle connection.
            let mut byte = [0];
            return match self.bytes.inner_mut().read_arrived(&mut byte) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => Poll::Pending,
                read => {
                    Poll::Ready(read.map(|length| buffer.put_slice(byte.get(..length).unwrap_or_default())))
                }
            };
        }
        if self.meter.has_head.load(Relaxed) {
            return Pin::new(&mut self.bytes).poll_read(context, buffer);
        }
        // Bytes can only be counted in a buffer of our own. A head is short.
        let mut piece = [MaybeUninit::uninit(); 4096];
        let length = piece.len().min(buffer.remaining());
        let mut piece = ReadBuf::uninit(piece.get_mut(..length).unwrap_or_default());
        ready!(Pin::new(&mut self.bytes).poll_read(context, piece.unfilled()))?;
        let length = piece.filled().len();
        if self.meter.received.fetch_add(length, Relaxed) + length > MAX_HEAD_BYTES {
            let message = format!("the head of the response exceeds {MAX_HEAD_BYTES} bytes");
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, message)));
        }
        buffer.put_slice(piece.filled());
        Poll::Ready(Ok(()))
    }
}

impl Write for MeteredStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let accepted = Pin::new(&mut self.bytes).poll_write(context, bytes);
        self.meter.count(accepted)
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
        self.meter.count(accepted)
    }
}
