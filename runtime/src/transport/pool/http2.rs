//! HTTP/2 connections.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::{Body, Frame, SizeHint};
use hyper::client::conn::http2::{self, Connection, SendRequest};
use hyper::rt::Executor;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::Notify;
use tokio::time::{Instant, timeout};

use super::lane::Key;
use super::{Failure, Pool, Resend};
use crate::transport::connect::{BoxError, Stream};
use crate::transport::delivery::Delivery;
use crate::transport::error::{TransportError, TransportErrorKind};

/// HTTP/2 multiplexes all calls on one connection. A broken one is detected within 10 seconds, before
/// the attempts on it time out after 15, so that the next attempt makes a new connection.
const PING_INTERVAL: Duration = Duration::from_secs(5);
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// How many requests are sent before the settings of the server arrive, a round trip later at most.
/// Afterwards it is the limit of the server. A request beyond it would be refused, or would wait within
/// h2, where it looks like one that was sent.
const INITIAL_CALLS: usize = 1;

/// The limit of h2 until then. No server sends it, so it is known to have changed. The pool has the
/// limit above: h2 loses a request that reaches its own if a GOAWAY arrives.
const UNKNOWN_STREAMS: usize = usize::MAX - 1;

/// How many bytes of all responses may be under way or unread. A server sends no more, for whichever call.
const CONNECTION_WINDOW: u32 = 256 << 20;

/// The protocols that are offered to a server, the preferred one first.
pub(in crate::transport) const PROTOCOLS: &[&[u8]] = &[b"h2", b"http/1.1"];

pub(super) type Sender = SendRequest<TrackedBody>;

/// A connection that has to be driven.
pub(super) struct Driven {
    connection: Connection<TokioIo<Stream>, TrackedBody, Spawner>,
    polled: Arc<Notify>,
}

/// Spawns the tasks into which hyper divides a connection, which end with it. Notifies the driver after
/// each poll, because hyper does not report that the settings of the server have changed.
#[derive(Clone)]
struct Spawner(Arc<Notify>);

impl<F: Future<Output = ()> + Send + 'static> Executor<F> for Spawner {
    fn execute(&self, future: F) {
        let polled = Arc::clone(&self.0);
        let mut future = Box::pin(future);
        tokio::spawn(poll_fn(move |context| {
            let poll = future.as_mut().poll(context);
            polled.notify_one();
            poll
        }));
    }
}

/// The HTTP/2 connection that all calls of a lane share.
pub(super) struct Http2 {
    /// The only sender that outlives the start of a request. When the connection ends, it is dropped
    /// and takes the queue of the connection along, so that a request that is lost in it is returned
    /// instead of waiting for its timeout: <https://github.com/hyperium/hyper/issues/4122>.
    sender: Sender,
    number: u64,
    calls: usize,
    /// The number of calls at the same time that the server allows.
    max_calls: usize,
    last_used: Instant,
}

impl Http2 {
    pub(super) fn new(sender: Sender, number: u64) -> Self {
        Http2 { sender, number, calls: 0, max_calls: INITIAL_CALLS, last_used: Instant::now() }
    }

    pub(super) fn number(&self) -> u64 {
        self.number
    }

    pub(super) fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Returns whether the server allows another call.
    pub(super) fn has_room(&self) -> bool {
        self.calls < self.max_calls
    }

    pub(super) fn allow(&mut self, max_calls: usize) {
        self.max_calls = max_calls;
    }

    pub(super) fn begin(&mut self, pool: &Arc<Pool>, key: &Key) -> Http2Call {
        self.calls += 1;
        let use_of = Use { pool: Arc::clone(pool), key: key.clone(), number: self.number };
        Http2Call { sender: self.sender.clone(), _use: use_of }
    }

    pub(super) fn end(&mut self) {
        self.calls -= 1;
        self.last_used = Instant::now();
    }

    /// Returns how long the connection may still be idle.
    pub(super) fn idle_left(&self, idle_timeout: Duration) -> Duration {
        match self.calls {
            0 => idle_timeout.saturating_sub(self.last_used.elapsed()),
            _ => idle_timeout.max(PING_INTERVAL),
        }
    }
}

/// How the calls and the driver of a connection change its lane.
impl Pool {
    fn end_http2_call(self: &Arc<Self>, key: &Key, number: u64) {
        self.change_lane(key, |lane, trash| {
            if let Some(http2) = lane.http2(number) {
                http2.end();
            }
            lane.serve_from_http2(self, trash);
        });
    }

    fn allow_http2_calls(self: &Arc<Self>, key: &Key, number: u64, max_calls: usize) {
        self.change_lane(key, |lane, trash| {
            if let Some(http2) = lane.http2(number) {
                http2.allow(max_calls);
            }
            lane.serve_from_http2(self, trash);
        });
    }

    fn remove_http2(self: &Arc<Self>, key: &Key, number: u64) {
        self.change_lane(key, |lane, trash| lane.remove_http2(number, trash));
    }

    /// Returns how long a connection may still be idle, and removes it if that is over.
    fn http2_idle_left(self: &Arc<Self>, key: &Key, number: u64) -> Option<Duration> {
        let left = self.change_lane(key, |lane, trash| {
            let left = lane.http2(number)?.idle_left(self.idle_timeout);
            if left.is_zero() {
                lane.remove_http2(number, trash);
            }
            Some(left)
        });
        left.flatten().filter(|left| !left.is_zero())
    }
}

/// A call on a shared connection.
pub(in crate::transport) struct Http2Call {
    sender: Sender,
    _use: Use,
}

struct Use {
    pool: Arc<Pool>,
    key: Key,
    number: u64,
}

impl Drop for Use {
    fn drop(&mut self) {
        self.pool.end_http2_call(&self.key, self.number);
    }
}

impl Http2Call {
    /// Sends a request and receives the response.
    pub(super) async fn exchange(
        self,
        request: http::Request<Full<Bytes>>,
        delivery: &Delivery,
    ) -> Result<http::Response<Bytes>, Failure> {
        let Http2Call { mut sender, _use } = self;
        let is_begun = Arc::new(AtomicBool::new(false));
        let request = request.map(|body| TrackedBody { body, is_begun: Arc::clone(&is_begun) });
        let sent = sender.try_send_request(request);
        drop(sender);
        match sent.await {
            Ok(response) => {
                delivery.receive(response).await.map_err(|error| Failure { error, resend: Resend::Never })
            }
            Err(mut error) => {
                let returned =
                    error.take_message().map(|request| Box::new(request.map(|tracked| tracked.body)));
                Err(failure(error.into_error(), returned, is_begun.load(Ordering::Acquire)))
            }
        }
    }
}

/// A body that records whether hyper has begun to send it. That is after the stream was opened, so an
/// error that follows is one of the stream. Before, it may be one of the connection: hyper reports a
/// GOAWAY that it receives just after it has queued a request as the error of this request, even if
/// the server then processes it.
pub(super) struct TrackedBody {
    body: Full<Bytes>,
    is_begun: Arc<AtomicBool>,
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.is_begun.store(true, Ordering::Release);
        Pin::new(&mut self.body).poll_frame(context)
    }

    /// hyper does not poll a body that has ended, so an empty one ends when it is polled.
    fn is_end_stream(&self) -> bool {
        self.is_begun.load(Ordering::Acquire) && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Classifies the error of a request without a response.
fn failure(
    error: hyper::Error,
    returned: Option<Box<http::Request<Full<Bytes>>>>,
    is_begun: bool,
) -> Failure {
    let cause = error.source().and_then(|cause| cause.downcast_ref::<h2::Error>());
    let is = |cause: &h2::Error, reason| cause.is_remote() && cause.reason() == Some(reason);
    let (kind, resend) = match (cause, returned) {
        (_, Some(request)) => (TransportErrorKind::Connect, Resend::Unsent(request)),
        // RFC 9113, section 6.8: a graceful GOAWAY fails only the streams above its last stream ID,
        // which the server has not processed. It asks for another connection.
        (Some(cause), None) if cause.is_go_away() && is(cause, h2::Reason::NO_ERROR) => match is_begun {
            true => (TransportErrorKind::Refused, Resend::ByCall),
            false => (TransportErrorKind::Interrupted, Resend::ByCall),
        },
        // Section 8.7. A server refuses streams if it is overloaded, so the retry policy decides.
        (Some(cause), None) if cause.is_reset() && is(cause, h2::Reason::REFUSED_STREAM) => {
            (TransportErrorKind::Refused, Resend::Never)
        }
        _ => (TransportErrorKind::Interrupted, Resend::Never),
    };
    Failure { error: TransportError::new(kind, error), resend }
}

/// Begins HTTP/2 on a stream.
pub(super) async fn handshake(stream: Stream) -> Result<(Sender, Driven), BoxError> {
    let polled = Arc::new(Notify::new());
    let mut builder = http2::Builder::new(Spawner(Arc::clone(&polled)));
    builder.initial_max_send_streams(UNKNOWN_STREAMS);
    // A stream that is read slowly keeps up to its own window, 2 MiB by default, and must not use up the window that
    // all calls share. This suffices for 128 of them.
    builder.initial_connection_window_size(CONNECTION_WINDOW);
    builder.timer(TokioTimer::new()).keep_alive_interval(PING_INTERVAL).keep_alive_timeout(PING_TIMEOUT);
    let (sender, connection) = builder.handshake(TokioIo::new(stream)).await?;
    Ok((sender, Driven { connection, polled }))
}

/// Drives a connection until it ends, and removes it from the pool when it ends or has been idle for
/// too long.
pub(super) struct Driver {
    driven: Driven,
    max_calls: usize,
    // After the connection: when it is removed from the pool, it must have ended.
    entry: Entry,
}

struct Entry {
    pool: Weak<Pool>,
    key: Key,
    number: u64,
}

impl Driver {
    pub(super) fn new(driven: Driven, pool: &Arc<Pool>, key: &Key, number: u64) -> Self {
        let entry = Entry { pool: Arc::downgrade(pool), key: key.clone(), number };
        Driver { driven, max_calls: UNKNOWN_STREAMS, entry }
    }

    pub(super) async fn run(mut self, idle_timeout: Duration) {
        let mut left = idle_timeout;
        while timeout(left, self.drive()).await.is_err() {
            let Entry { pool, key, number } = &self.entry;
            match pool.upgrade().and_then(|pool| pool.http2_idle_left(key, *number)) {
                Some(time) => left = time,
                // Without a sender, the connection ends after its last response.
                None => left = Duration::MAX,
            }
        }
    }

    /// Drives the connection until it ends, and reports how many calls the server allows.
    async fn drive(&mut self) {
        let Driven { connection, polled } = &mut self.driven;
        loop {
            let mut polled = pin!(polled.notified());
            let has_ended = poll_fn(|context| match Pin::new(&mut *connection).poll(context) {
                // Also its error is of no use here: each call has its own.
                Poll::Ready(_) => Poll::Ready(true),
                Poll::Pending => polled.as_mut().poll(context).map(|()| false),
            });
            if has_ended.await {
                return;
            }
            let max_calls = connection.current_max_send_streams();
            if std::mem::replace(&mut self.max_calls, max_calls) != max_calls
                && let Some(pool) = self.entry.pool.upgrade()
            {
                pool.allow_http2_calls(&self.entry.key, self.entry.number, max_calls);
            }
        }
    }
}

/// Also if the runtime of the driver has been shut down.
impl Drop for Entry {
    fn drop(&mut self) {
        if let Some(pool) = self.pool.upgrade() {
            pool.remove_http2(&self.key, self.number);
        }
    }
}
