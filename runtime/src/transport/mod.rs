//! How bytes travel. A client can be given any [`Transport`].
//!
//! Without one it sends with HTTPS over connections that it keeps for 15 seconds, in HTTP/2 where
//! the server offers it, takes answers compressed with gzip, and follows no redirect.
//!
//! Proxies are those that the variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`
//! name, in capitals or small letters, and else those of the settings of macOS or Windows. One may
//! have a name and a password in its URL, and its kind may be `http`, `https`, `socks5` or
//! `socks5h`. A server on this machine is reached without one.
//!
//! Whom the system trusts is trusted. To trust a certificate authority of your own, add it to
//! the system's. On Linux, the variable `SSL_CERT_FILE` can name a file of all that are trusted
//! instead.
//!
//! For anything else, give the client a `ReqwestTransport`: with the feature `reqwest`, a client of that
//! crate is a transport, too.

#[cfg(feature = "default-https-client")]
mod connect;
#[cfg(feature = "default-https-client")]
mod https;
mod mock;
mod recording;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

use crate::{Error, ErrorKind};

#[cfg(feature = "default-https-client")]
pub(crate) use self::https::Https;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use mock::MockTransport;
pub use recording::RecordingTransport;

/// The future of an HTTP exchange.
pub type SendFuture<'a> =
    Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'a>>;

/// Sends one HTTP request and brings the whole answer.
///
/// It must not follow redirects: the request carries credentials for one host. It must not
/// send a request twice either, unless the first certainly never arrived: whether another
/// attempt is safe is the client's to say. It gives up when a limit is passed.
///
/// Whatever is to be done around every exchange is a transport that holds another one: a
/// proxy, a cache, a count.
///
/// ```
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// use alicloud_runtime::transport::{SendFuture, Limits, MockTransport, Transport};
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
    /// Exchanges a request for an answer, of any status.
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_>;
}

/// The bounds of one exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// From the beginning to the last byte of the answer; after it, the transport says
    /// [`TransportErrorKind::Timeout`].
    pub timeout: Duration,
    /// How long the body of an answer may be; of a longer one, the transport says
    /// [`TransportErrorKind::TooLong`].
    pub max_response_bytes: usize,
}

impl Limits {
    /// The bounds of time and of length.
    pub const fn new(timeout: Duration, max_response_bytes: usize) -> Self {
        Limits { timeout, max_response_bytes }
    }
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        (**self).send(request, limits)
    }
}

/// A transport whose exchanges end when their time is over.
#[derive(Debug, Clone)]
pub(crate) struct InTime<T>(pub(crate) T);

impl<T: Transport> Transport for InTime<T> {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        Box::pin(async move {
            let sent = tokio::time::timeout(limits.timeout, self.0.send(request, limits));
            sent.await.map_err(|_| time_is_over(limits.timeout))?
        })
    }
}

pub(crate) fn time_is_over(timeout: Duration) -> TransportError {
    TransportError::new(TransportErrorKind::Timeout, format!("{timeout:?} were over"))
}

pub(crate) fn too_long(max_response_bytes: usize) -> TransportError {
    TransportError::new(TransportErrorKind::TooLong, format!("more than {max_response_bytes} bytes"))
}

/// No answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// Why no answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection was made, or the one there was had been closed, so the service never saw
    /// the request.
    Connect,
    /// There was a connection, and the service says that it has not looked at the request.
    Refused,
    /// The connection broke; the service may have seen the request.
    Interrupted,
    /// Time was over; the service may have seen the request.
    Timeout,
    /// The answer is longer than allowed.
    TooLong,
}

impl TransportError {
    /// Wraps what went wrong underneath.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        TransportError { kind, source: source.into() }
    }

    /// Why no answer came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// The error of a call, which says what lies at the bottom of it.
    pub(crate) fn into_error(self) -> Error {
        let kind = match self.kind {
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::TooLong => ErrorKind::InvalidResponse,
            TransportErrorKind::Connect | TransportErrorKind::Refused | TransportErrorKind::Interrupted => {
                ErrorKind::Connection
            }
        };
        let mut root: &(dyn StdError + 'static) = &*self.source;
        while let Some(deeper) = root.source() {
            root = deeper;
        }
        let perhaps = !matches!(self.kind, TransportErrorKind::Connect | TransportErrorKind::Refused);
        Error::new(kind, format!("{self}: {root}")).with_may_have_executed(perhaps).with_source(self.source)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection could be made; nothing was sent",
            TransportErrorKind::Refused => "the service did not take the request; nothing was carried out",
            TransportErrorKind::Interrupted => "the connection broke before the answer was complete",
            TransportErrorKind::Timeout => "no complete answer came in time",
            TransportErrorKind::TooLong => "the answer is longer than the transport takes",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
