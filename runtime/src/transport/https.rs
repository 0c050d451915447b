//! The default transport: `hyper` and `rustls`.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HeaderValue, PROXY_AUTHORIZATION};
use http::uri::{Scheme, Uri};
use http_body_util::Full;
use hyper::body::Incoming;
use tokio::time::Instant;
use tracing::Instrument;

use super::connect::{BoxError, Connector};
use super::content_coding::read_body;
use super::default::ConnectionSettings;
use super::error::{TransportError, TransportErrorKind};
use super::pool::{Failure, Pool, Resend};
use super::progress::{Progress, Stage};
use super::proxy::{Proxies, Proxy};
use super::send::{Limits, SendFuture, Transport};
use super::tied::spawn_tied;
use super::tls::Tls;
use crate::per_process::PerProcess;
use crate::redact::redact_response;

/// How often a request that was not processed is sent again at once. Each time, the server has closed
/// the connection that was about to be used.
const MAX_RESENDS: u32 = 3;

/// Sends requests over pooled connections with TLS by `rustls`, HTTP/2, and the proxies of the
/// environment. It follows no redirects. It enforces no time limit but that for connecting: the
/// caller has a timer already.
pub(super) struct HttpsTransport {
    connector: Connector,
    proxies: Option<Arc<Proxies>>,
    settings: ConnectionSettings,
    /// After a `fork`, two processes must not write to the same connection.
    pool: PerProcess<Arc<Pool>>,
}

impl HttpsTransport {
    /// Creates a transport. `secure` loads the trusted certificates now and not with the first
    /// connection, so that a missing certificate store is found early.
    ///
    /// # Errors
    /// The system has no trusted certificates, a root certificate is malformed, or a variable that
    /// sets a proxy cannot be read.
    pub(super) fn new(proxies: bool, secure: bool, settings: ConnectionSettings) -> Result<Self, BoxError> {
        let tls = Tls::new(&settings.root_certificates)?;
        if secure {
            tls.to_servers()?;
        }
        let proxies = proxies.then(|| Arc::new(Proxies::of_system()));
        if let Some(proxies) = &proxies {
            proxies.check(secure)?;
        }
        let connector = Connector::new(tls, proxies.clone(), settings.connect_timeout);
        Ok(HttpsTransport { connector, proxies, settings, pool: PerProcess::new() })
    }

    async fn exchange(
        &self,
        mut request: http::Request<Bytes>,
        max_bytes: usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let headers = request.headers_mut();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        let proxy = self.forwarding_proxy(request.uri());
        let mut login = Vec::new();
        if let Some(Proxy { authorization: Some(authorization), login: known, .. }) = proxy {
            login.extend(
                authorization.to_str().ok().and_then(|text| Some(text.split_once(' ')?.1.to_owned())),
            );
            login.extend(known.map(|(_, password)| password));
            request.headers_mut().insert(PROXY_AUTHORIZATION, authorization);
        }
        let pool = self.pool.get_or_init(|| Arc::new(Pool::new(self.connector.clone(), &self.settings)));
        let exchange = exchange(Arc::clone(pool), request, max_bytes).in_current_span();
        // A task of its own, which ends with the call: a call that is not polled for a while, such as
        // one of a buffered stream, would keep a connection that other calls wait for.
        let exchanged = spawn_tied(exchange).await.unwrap_or_else(|| {
            Err(TransportError::new(TransportErrorKind::Interrupted, "the runtime is shutting down"))
        });
        let response = exchanged?;
        // The page of a proxy may repeat its login, which the client does not know.
        Ok(if login.is_empty() { response } else { redact_response(&response, &login, usize::MAX) })
    }

    /// Returns the proxy that forwards plain HTTP requests to a server. It gets its login with each
    /// request. For HTTPS, the tunnel sends the login; inside of the tunnel it would reach the server.
    fn forwarding_proxy(&self, uri: &Uri) -> Option<Proxy> {
        let proxies = self.proxies.as_ref().filter(|_| uri.scheme() == Some(&Scheme::HTTP))?;
        // An error of `proxy_for` is that of the connection.
        proxies.proxy_for(uri).ok()?
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

/// Sends a request and receives the whole response.
async fn exchange(
    pool: Arc<Pool>,
    mut request: http::Request<Bytes>,
    max_bytes: usize,
) -> Result<http::Response<Bytes>, TransportError> {
    let progress = request.extensions_mut().remove::<Progress>().unwrap_or_default();
    let request = request.map(Full::new);
    let mut resends = 0;
    loop {
        progress.enter(Stage::Waiting);
        let may_reuse = resends == 0 && progress.stale() == 0;
        let connection = pool.connect(request.uri(), may_reuse).await?;
        if !progress.enter(Stage::Sending(Instant::now())) {
            return Err(TransportError::new(TransportErrorKind::Connect, "the call was given up"));
        }
        let Failure { error, resend } = match connection.exchange(request.clone(), max_bytes).await {
            Ok(response) => return Ok(response),
            Err(failure) => failure,
        };
        match resend {
            Resend::Always if resends < MAX_RESENDS => resends += 1,
            // The same bytes would be rejected if they had arrived: they contain a nonce. An HTTP/2 connection
            // that other calls share may be closed several times in a row.
            Resend::IfIdempotent if progress.stale() < MAX_RESENDS => {
                progress.enter(Stage::Stale);
                return Err(error);
            }
            _ => return Err(error),
        }
    }
}

/// Receives the body of a response. The errors of `hyper` do not contain the URL, whose parameters
/// must not reach a log.
pub(super) async fn receive(
    response: http::Response<Incoming>,
    max_bytes: usize,
) -> Result<http::Response<Bytes>, TransportError> {
    let (mut head, body) = response.into_parts();
    let body = read_body(&mut head, body, max_bytes).await?;
    Ok(http::Response::from_parts(head, body))
}
