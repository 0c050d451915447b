//! The default transport: `hyper` and `rustls`.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HeaderValue, PROXY_AUTHORIZATION};
use http::uri::{Scheme, Uri};
use http_body_util::Full;
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::connect::{BoxError, Connector};
use super::content_coding::read_body;
use super::error::{TransportError, TransportErrorKind};
use super::proxy::Proxies;
use super::send::{Limits, SendFuture, Transport};
use super::tls::Tls;

/// How long an idle connection is kept. Shorter than the idle timeout of gateways (60 seconds is
/// usual), so that few connections turn out to be closed when they are used.
const POOL_IDLE: Duration = Duration::from_secs(15);

/// HTTP/2 multiplexes all calls on one connection. A broken one is detected within 10 seconds, before
/// the attempts on it time out after 15, so that the next attempt makes a new connection.
const PING_INTERVAL: Duration = Duration::from_secs(5);
const PING_TIMEOUT: Duration = Duration::from_secs(5);

/// A pool of connections with TLS by `rustls`, HTTP/2, and the proxies of the environment. It follows
/// no redirects and enforces no time limit: the caller has a timer already.
pub(super) struct HttpsTransport {
    client: legacy::Client<Connector, Full<Bytes>>,
    proxies: Option<Arc<Proxies>>,
}

impl HttpsTransport {
    /// Creates a transport. `secure` loads the trusted certificates now and not with the first
    /// connection, so that a missing certificate store is found early.
    ///
    /// # Errors
    /// The system has no trusted certificates, one of `own_roots` is malformed, or a variable that
    /// sets a proxy cannot be read.
    pub(super) fn new(
        proxies: bool,
        secure: bool,
        own_roots: &[Vec<u8>],
        connect_timeout: Duration,
    ) -> Result<Self, BoxError> {
        let tls = Tls::new(own_roots)?;
        if secure {
            tls.to_servers()?;
        }
        let proxies = proxies.then(|| Arc::new(Proxies::of_system()));
        if let Some(proxies) = &proxies {
            proxies.check(secure)?;
        }
        let connector = Connector::new(tls, proxies.clone(), connect_timeout);
        let client = legacy::Client::builder(TokioExecutor::new())
            // Only the retry policy knows whether a request may be sent again.
            .retry_canceled_requests(false)
            // Every request has the header already, because it is signed.
            .set_host(false)
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(POOL_IDLE)
            .http2_keep_alive_interval(PING_INTERVAL)
            .http2_keep_alive_timeout(PING_TIMEOUT)
            .build(connector);
        Ok(HttpsTransport { client, proxies })
    }

    async fn exchange(
        &self,
        mut request: http::Request<Bytes>,
        max_bytes: usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let proxy_authorization = self.proxy_authorization(request.uri());
        let headers = request.headers_mut();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        if let Some(proxy_authorization) = proxy_authorization {
            headers.insert(PROXY_AUTHORIZATION, proxy_authorization);
        }
        let response = self.client.request(request.map(Full::new)).await.map_err(without_response)?;
        let (mut head, body) = response.into_parts();
        let body = read_body(&mut head, body, max_bytes).await?;
        Ok(http::Response::from_parts(head, body))
    }

    /// Returns the credentials for a proxy that forwards plain HTTP requests. For HTTPS, the tunnel
    /// sends them; inside of the tunnel they would reach the server.
    fn proxy_authorization(&self, uri: &Uri) -> Option<HeaderValue> {
        let proxies = self.proxies.as_ref().filter(|_| uri.scheme() == Some(&Scheme::HTTP))?;
        // An error of `proxy_for` is that of the connection.
        proxies.proxy_for(uri).ok()??.authorization
    }
}

impl Transport for HttpsTransport {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        Box::pin(self.exchange(request, limits.max_response_bytes))
    }
}

/// Shows nothing: the URLs of proxies may contain passwords.
impl fmt::Debug for HttpsTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpsTransport").finish_non_exhaustive()
    }
}

/// Classifies the error of a request without a response. The errors of `hyper` do not contain the URL,
/// whose parameters must not reach a log.
fn without_response(error: legacy::Error) -> TransportError {
    let cause = error.source().and_then(|cause| cause.downcast_ref::<hyper::Error>());
    // `is_canceled` means that hyper returned the request unsent, because a pooled connection had
    // been closed.
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

/// Returns whether the server reported that it did not process the request: RFC 9113, sections 8.7
/// and 6.8.
fn is_refusal(error: &h2::Error) -> bool {
    let reason = match (error.is_reset(), error.is_go_away()) {
        (true, _) => h2::Reason::REFUSED_STREAM,
        // A graceful GOAWAY fails only the streams above its last stream ID, which the server has
        // not processed.
        (_, true) => h2::Reason::NO_ERROR,
        _ => return false,
    };
    error.is_remote() && error.reason() == Some(reason)
}
