//! The default transport: `hyper` and `rustls`.

use std::fmt;
use std::io::Write;
use std::sync::Arc;

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap, HeaderValue, PROXY_AUTHORIZATION,
};
use http::response::Parts;
use http::uri::{Scheme, Uri};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper_util::client::proxy::matcher::Matcher;
use tokio::time::Instant;
use tracing::Instrument;

use super::connect::{BoxError, Connector, Tls};
use super::default::ConnectionSettings;
use super::error::{TransportError, TransportErrorKind};
use super::pool::{Failure, Pool, Resend};
use super::progress::{Progress, Stage};
use super::send::{Limits, SendFuture, Transport};
use super::tied::spawn_tied;
use crate::per_process::PerProcess;

/// How often a request that was not processed is sent again at once. Each time, the server has closed
/// the connection that was about to be used.
const MAX_RESENDS: u32 = 3;

/// Sends requests over pooled connections with TLS by `rustls`, HTTP/2, and the proxies of the
/// environment. It follows no redirects. It enforces no time limit but that for connecting: the
/// caller has a timer already.
pub(super) struct HttpsTransport {
    connector: Connector,
    proxies: Option<Arc<Matcher>>,
    settings: ConnectionSettings,
    /// After a `fork`, two processes must not write to the same connection.
    pool: PerProcess<Arc<Pool>>,
}

impl HttpsTransport {
    /// Creates a transport. `secure` loads the trusted certificates now and not with the first
    /// connection, so that a missing certificate store is found early.
    ///
    /// # Errors
    /// The system has no trusted certificates.
    pub(super) fn new(proxies: bool, secure: bool, settings: ConnectionSettings) -> Result<Self, BoxError> {
        let tls = Tls::default();
        if secure {
            tls.to_servers()?;
        }
        let proxies = proxies.then(|| Arc::new(Matcher::from_system()));
        let connector = Connector::new(tls, proxies.clone(), settings.connect_timeout);
        Ok(HttpsTransport { connector, proxies, settings, pool: PerProcess::new() })
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
        let pool = self.pool.get_or_init(|| Arc::new(Pool::new(self.connector.clone(), &self.settings)));
        let exchange = exchange(Arc::clone(pool), request, max_bytes).in_current_span();
        // A task of its own, which ends with the call: a call that is not polled for a while, such as
        // one of a buffered stream, would keep a connection that other calls wait for.
        spawn_tied(exchange).await.unwrap_or_else(|| Err(interrupted("the runtime is shutting down")))
    }

    /// Returns the credentials for a proxy that forwards plain HTTP requests. For HTTPS, the tunnel
    /// sends them; inside of the tunnel they would reach the server.
    fn proxy_authorization(&self, uri: &Uri) -> Option<HeaderValue> {
        let proxies = self.proxies.as_ref().filter(|_| uri.scheme() == Some(&Scheme::HTTP))?;
        let mut value = proxies.intercept(uri)?.basic_auth()?.clone();
        value.set_sensitive(true);
        Some(value)
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
        let may_reuse = resends == 0 && !progress.needs_new_connection();
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
            // The same bytes would be rejected if they had arrived: they contain a nonce.
            Resend::IfIdempotent if may_reuse => {
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

/// Reads a body up to a maximum length and decodes it.
async fn read_body(head: &mut Parts, body: Incoming, max_bytes: usize) -> Result<Bytes, TransportError> {
    if !is_gzip(&head.headers) {
        return read_plain(body, max_bytes).await;
    }
    // They describe the compressed body.
    head.headers.remove(CONTENT_ENCODING);
    head.headers.remove(CONTENT_LENGTH);
    gunzip(body, max_bytes).await
}

fn is_gzip(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_ENCODING).is_some_and(|coding| coding.as_bytes().eq_ignore_ascii_case(b"gzip"))
}

async fn read_plain(body: Incoming, max_bytes: usize) -> Result<Bytes, TransportError> {
    match Limited::new(body, max_bytes).collect().await {
        Ok(whole) => Ok(whole.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(TransportError::too_long(max_bytes)),
        Err(error) => Err(interrupted(error)),
    }
}

/// Decompresses a body while it arrives, so that a decompression bomb is stopped at the limit.
async fn gunzip(mut body: Incoming, max_bytes: usize) -> Result<Bytes, TransportError> {
    let mut plain = MultiGzDecoder::new(BoundedBuffer { bytes: Vec::new(), max_bytes });
    let mut is_empty = true;
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(interrupted)?.into_data() {
            is_empty &= data.is_empty();
            plain.write_all(&data).map_err(|error| gunzip_error(error, max_bytes))?;
        }
    }
    if is_empty {
        return Ok(Bytes::new());
    }
    plain.finish().map(|plain| plain.bytes.into()).map_err(|error| gunzip_error(error, max_bytes))
}

/// A buffer that rejects more than its limit.
struct BoundedBuffer {
    bytes: Vec<u8>,
    max_bytes: usize,
}

impl Write for BoundedBuffer {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.len() > self.max_bytes - self.bytes.len() {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn gunzip_error(error: std::io::Error, max_bytes: usize) -> TransportError {
    match error.kind() {
        std::io::ErrorKind::FileTooLarge => TransportError::too_long(max_bytes),
        _ => interrupted(error),
    }
}

fn interrupted(error: impl Into<BoxError>) -> TransportError {
    TransportError::new(TransportErrorKind::Interrupted, error)
}
