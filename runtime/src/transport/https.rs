//! The default transport: `hyper` and `rustls`.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HeaderValue, PROXY_AUTHORIZATION};
use http::uri::{Scheme, Uri};
use http_body_util::Full;
use tokio::time::Instant;
use tracing::Instrument;

use super::body::{BodyStream, ResponseSecrets};
use super::connect::{BoxError, Connector};
use super::default::ConnectionSettings;
use super::delivery::{Delivery, deliver, shut_down};
use super::error::{TransportError, TransportErrorKind};
use super::pool::{Failure, Pool, Resend};
use super::progress::{Progress, Stage};
use super::proxy::{Proxies, Proxy};
use super::send::{Limits, SendFuture, StreamFuture, Transport};
use super::tied::spawn_tied;
use super::tls::Tls;
use crate::per_process::PerProcess;
use crate::redact::{redact_headers, redact_response};

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

/// A request that can be sent.
struct Prepared {
    pool: Arc<Pool>,
    request: http::Request<Bytes>,
    /// The secrets of a proxy that the request contains.
    login: Vec<String>,
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

    async fn send_whole(
        &self,
        request: http::Request<Bytes>,
        max_bytes: usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let Prepared { pool, request, login } = self.prepare(request);
        let exchange = Box::pin(exchange(pool, request, Delivery::Whole(max_bytes)).in_current_span());
        // A task of its own, which ends with the call: a call that is not polled for a while, such as
        // one of a buffered stream, would keep a connection that other calls wait for.
        let response = spawn_tied(exchange).await.unwrap_or_else(|| Err(shut_down()))?;
        // The page of a proxy may repeat its login, which the client does not know.
        Ok(if login.is_empty() { response } else { redact_response(&response, &login, usize::MAX) })
    }

    async fn send_streamed(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<BodyStream>, TransportError> {
        let Prepared { pool, request, login } = self.prepare(request);
        let deliver = deliver(|delivery| exchange(pool, request, delivery).in_current_span());
        let mut response = deliver.await?;
        if !login.is_empty() {
            redact_headers(response.headers_mut(), &login.iter().map(String::as_str).collect::<Vec<_>>());
            response.extensions_mut().insert(ResponseSecrets(login));
        }
        Ok(response)
    }

    /// Adds what the transport adds to every request.
    fn prepare(&self, mut request: http::Request<Bytes>) -> Prepared {
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
        Prepared { pool: Arc::clone(pool), request, login }
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
        Box::pin(self.send_whole(request, limits.max_response_bytes))
    }

    fn stream(&self, request: http::Request<Bytes>, _: Limits) -> StreamFuture<'_> {
        Box::pin(self.send_streamed(request))
    }
}

/// Shows nothing: the URLs of proxies may contain passwords.
impl fmt::Debug for HttpsTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpsTransport").finish_non_exhaustive()
    }
}

/// Sends a request and receives the response.
async fn exchange(
    pool: Arc<Pool>,
    mut request: http::Request<Bytes>,
    delivery: Delivery,
) -> Result<http::Response<Bytes>, TransportError> {
    let progress = request.extensions_mut().remove::<Progress>().unwrap_or_default();
    let mut request = request.map(Full::new);
    let mut resends = 0;
    loop {
        progress.enter(Stage::Waiting);
        let may_reuse = resends == 0 && progress.stale() == 0;
        let connection = pool.connect(request.uri(), may_reuse).await?;
        if !progress.enter(Stage::Sending(Instant::now())) {
            return Err(TransportError::new(TransportErrorKind::Connect, "the call was given up"));
        }
        let Failure { error, resend } = match connection.exchange(request, &delivery).await {
            Ok(response) => return Ok(response),
            Err(failure) => failure,
        };
        match resend {
            Resend::Unsent(unsent) if resends < MAX_RESENDS => {
                request = *unsent;
                resends += 1;
            }
            // The same bytes would be rejected if they had arrived: they contain a nonce. An HTTP/2 connection
            // that other calls share may be closed several times in a row.
            Resend::ByCall if progress.stale() < MAX_RESENDS => {
                progress.enter(Stage::Stale);
                return Err(error);
            }
            _ => return Err(error),
        }
    }
}
