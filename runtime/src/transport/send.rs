//! The interface of a transport.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::body::BodyStream;
use super::error::TransportError;

/// How much of the body of an error response is read. The errors of services have a few hundred bytes; a
/// longer body is the page of a proxy, whose status matters and whose end does not. The client keeps less of
/// it: it needs what follows to find a secret that begins before the end.
pub(crate) const MAX_ERROR_BYTES: usize = 256 << 10;

/// The future of [`Transport::send`].
pub type SendFuture<'a> =
    Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// The future of [`Transport::stream`].
pub type StreamFuture<'a> =
    Pin<Box<dyn Future<Output = Result<http::Response<BodyStream>, TransportError>> + Send + 'a>>;

/// Sends one HTTP request and returns the response: whole, or its head and then its body while it arrives.
///
/// An implementation must not follow redirects, because the request carries credentials for one
/// host. It must not send a request twice unless the first one certainly did not arrive: only the
/// client knows whether a retry is safe. It returns bodies decoded: the client does not read
/// `Content-Encoding`. It should enforce the [`Limits`]; the client enforces them as well.
///
/// The extensions of the request have the operation: `request.extensions().get::<&'static
/// OperationInfo>()`.
///
/// To add behaviour to every exchange, as a cache or a counter, wrap another transport:
///
/// ```
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// # use alicloud_runtime::transport::{SendFuture, Limits, MockTransport, Transport};
///
/// #[derive(Debug)]
/// struct Counted<T> {
///     inner: T,
///     failed: AtomicUsize,
/// }
///
/// impl<T: Transport> Transport for Counted<T> {
///     fn send(&self, request: http::Request<bytes::Bytes>, limits: Limits) -> SendFuture<'_> {
///         Box::pin(async move {
///             let result = self.inner.send(request, limits).await;
///             if result.is_err() {
///                 self.failed.fetch_add(1, Ordering::Relaxed);
///             }
///             result
///         })
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let counted = Counted { inner: MockTransport::new(), failed: AtomicUsize::new(0) };
/// let limits = Limits::new(std::time::Duration::from_secs(1), 1 << 20);
/// counted.send(http::Request::default(), limits).await.unwrap_err();
/// assert_eq!(counted.failed.load(Ordering::Relaxed), 1);
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a request and returns the response, with any status.
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_>;

    /// Sends a request and returns the response as soon as its head has arrived. The body follows as a stream.
    /// Dropping the stream ends the exchange. Calls of [`Call::stream`](crate::Call::stream) and
    /// [`Call::events`](crate::Call::events) use it.
    ///
    /// The default implementation calls [`send`](Self::send), so the body arrives as one chunk, in memory, and within
    /// the limits of `send`. The transports of this crate implement it. A transport that wraps another one should
    /// forward it:
    ///
    /// ```
    /// # use alicloud_runtime::transport::{Limits, SendFuture, StreamFuture, Transport};
    /// #[derive(Debug)]
    /// struct Wrapper<T>(T);
    ///
    /// impl<T: Transport> Transport for Wrapper<T> {
    ///     fn send(&self, request: http::Request<bytes::Bytes>, limits: Limits) -> SendFuture<'_> {
    ///         self.0.send(request, limits)
    ///     }
    ///
    ///     fn stream(&self, request: http::Request<bytes::Bytes>, limits: Limits) -> StreamFuture<'_> {
    ///         self.0.stream(request, limits)
    ///     }
    /// }
    /// ```
    fn stream(&self, request: http::Request<Bytes>, limits: Limits) -> StreamFuture<'_> {
        let sent = self.send(request, limits);
        Box::pin(async move { Ok(sent.await?.map(BodyStream::from)) })
    }
}

/// The limits of one exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The time from the start to the last byte of the response. An exchange that takes longer
    /// fails with [`TransportErrorKind::Timeout`](super::TransportErrorKind::Timeout). For a
    /// [stream](Transport::stream), it is the time until the head, and then the wait for each chunk.
    pub timeout: Duration,
    /// The maximum length of the decoded response body. A longer one fails with
    /// [`TransportErrorKind::TooLong`](super::TransportErrorKind::TooLong). The body of a successful response that
    /// is [streamed](Transport::stream) has no limit: it is not kept in memory.
    pub max_response_bytes: usize,
}

impl Limits {
    /// Creates limits.
    pub const fn new(timeout: Duration, max_response_bytes: usize) -> Self {
        Limits { timeout, max_response_bytes }
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        (**self).send(request, limits)
    }

    fn stream(&self, request: http::Request<Bytes>, limits: Limits) -> StreamFuture<'_> {
        (**self).stream(request, limits)
    }
}
