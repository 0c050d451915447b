//! The default transport.

use std::error::Error as StdError;
use std::fmt;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, HeaderValue, PROXY_AUTHORIZATION,
};
use http::uri::{Scheme, Uri};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper_util::client::legacy;
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::connect::{BoxError, Connector, Tls};
use super::{Limits, SendFuture, Transport, TransportError, TransportErrorKind, too_long};

/// Shorter than gateways keep a connection, so that few are found closed.
const POOL_IDLE: Duration = Duration::from_secs(15);

/// A connection that many calls share is given up before the attempts on it are.
const PING_EVERY: Duration = Duration::from_secs(5);
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// One pool of connections, TLS by rustls, HTTP/2 where the server offers it, the proxies of
/// the environment, no redirects. Who sends bounds the time.
pub(crate) struct Https {
    client: legacy::Client<Connector, Full<Bytes>>,
    proxies: Option<Arc<Matcher>>,
}

impl Https {
    /// # Errors
    /// It is to be ready for TLS, and the system trusts nobody.
    pub(crate) fn new(proxies: bool, secure: bool, connect_timeout: Duration) -> Result<Self, BoxError> {
        let tls = Tls::default();
        if secure {
            tls.to_servers()?;
        }
        let proxies = proxies.then(|| Arc::new(Matcher::from_system()));
        let connector = Connector::new(tls, proxies.clone(), connect_timeout);
        let client = legacy::Client::builder(TokioExecutor::new())
            // Whether another attempt is safe is the client's to say.
            .retry_canceled_requests(false)
            // The header is signed, so it is there.
            .set_host(false)
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(POOL_IDLE)
            .http2_keep_alive_interval(PING_EVERY)
            .http2_keep_alive_timeout(PING_TIMEOUT)
            .build(connector);
        Ok(Https { client, proxies })
    }

    async fn exchange(
        &self,
        mut request: http::Request<Bytes>,
        longest: usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let proxy_authorization = self.proxy_authorization(request.uri());
        let headers = request.headers_mut();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        if let Some(proxy_authorization) = proxy_authorization {
            headers.insert(PROXY_AUTHORIZATION, proxy_authorization);
        }
        let answer = self.client.request(request.map(Full::new)).await.map_err(unanswered)?;
        let (mut head, body) = answer.into_parts();
        let body = match is_gzip(&head.headers) {
            true => {
                head.headers.remove(CONTENT_ENCODING);
                head.headers.remove(CONTENT_LENGTH);
                unzipped(body, longest).await?
            }
            false => whole(body, longest).await?,
        };
        Ok(http::Response::from_parts(head, body))
    }

    /// What a proxy wants to see in a request that it passes on; through a tunnel it sees none.
    fn proxy_authorization(&self, uri: &Uri) -> Option<HeaderValue> {
        let proxies = self.proxies.as_ref().filter(|_| uri.scheme() == Some(&Scheme::HTTP))?;
        let mut value = proxies.intercept(uri)?.basic_auth()?.clone();
        value.set_sensitive(true);
        Some(value)
    }
}

impl Transport for Https {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        Box::pin(self.exchange(request, limits.max_response_bytes))
    }
}

/// Nothing of it, for proxies may have passwords.
impl fmt::Debug for Https {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Https").finish_non_exhaustive()
    }
}

fn is_gzip(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_ENCODING).is_some_and(|coding| coding.as_bytes().eq_ignore_ascii_case(b"gzip"))
}

async fn whole(body: Incoming, longest: usize) -> Result<Bytes, TransportError> {
    match Limited::new(body, longest).collect().await {
        Ok(whole) => Ok(whole.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_long(longest)),
        Err(error) => Err(interrupted(error)),
    }
}

/// The body decompressed as it comes, so that never more than it may have is in memory.
async fn unzipped(mut body: Incoming, longest: usize) -> Result<Bytes, TransportError> {
    let mut plain = MultiGzDecoder::new(AtMost { bytes: Vec::new(), longest });
    let mut is_empty = true;
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(interrupted)?.into_data() {
            is_empty &= data.is_empty();
            plain.write_all(&data).map_err(|error| undecoded(error, longest))?;
        }
    }
    if is_empty {
        return Ok(Bytes::new());
    }
    plain.finish().map(|plain| plain.bytes.into()).map_err(|error| undecoded(error, longest))
}

/// Takes so many bytes and no more.
struct AtMost {
    bytes: Vec<u8>,
    longest: usize,
}

impl Write for AtMost {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.len() > self.longest - self.bytes.len() {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn undecoded(error: std::io::Error, longest: usize) -> TransportError {
    match error.kind() {
        std::io::ErrorKind::FileTooLarge => too_long(longest),
        _ => interrupted(error),
    }
}

fn interrupted(error: impl Into<BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::Interrupted, error)
}

/// There was no answer. What these errors say has no part of the URL, whose parameters have no
/// place in a log.
fn unanswered(error: legacy::Error) -> TransportError {
    let cause = error.source().and_then(|cause| cause.downcast_ref::<hyper::Error>());
    // Hyper calls canceled what it gives back as it was, for the connection had been closed.
    let kind = if error.is_connect() || cause.is_some_and(hyper::Error::is_canceled) {
        TransportErrorKind::Connect
    } else if cause.and_then(StdError::source).and_then(|cause| cause.downcast_ref()).is_some_and(is_refusal)
    {
        TransportErrorKind::Refused
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, error)
}

/// Whether the other side says that it has not looked at the request: RFC 9113, sections 8.7
/// and 6.8.
fn is_refusal(error: &h2::Error) -> bool {
    let reason = match (error.is_reset(), error.is_go_away()) {
        (true, _) => h2::Reason::REFUSED_STREAM,
        // Where a server says that it goes, this is the error of those requests alone that it
        // will not answer, as long as nothing else is the matter.
        (_, true) => h2::Reason::NO_ERROR,
        _ => return false,
    };
    error.is_remote() && error.reason() == Some(reason)
}
