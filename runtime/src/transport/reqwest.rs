//! A client of `reqwest` as a transport.

use std::error::Error as _;

use bytes::{Bytes, BytesMut};
use http::StatusCode;

use super::body::BodyStream;
use super::error::{TransportError, TransportErrorKind};
use super::send::{Limits, MAX_ERROR_BYTES, SendFuture, StreamFuture, Transport};
use super::timeout::WithTimeout;

/// A transport that sends with a client of the crate [`reqwest`]: with its proxies, certificates,
/// DNS and connections. Requires the feature `reqwest`.
///
/// A request carries credentials for one host and may be a write. So the `reqwest` client must
/// neither follow redirects nor retry; [`build`](Self::build) switches both off.
///
/// Responses are compressed if `reqwest` is compiled with a feature such as `gzip`.
///
/// ```no_run
/// # use alicloud_runtime::transport::ReqwestTransport;
/// #
/// # fn main() -> Result<(), reqwest::Error> {
/// let proxy = reqwest::Proxy::all("http://proxy:3128")?;
/// let transport = ReqwestTransport::build(reqwest::Client::builder().proxy(proxy))?;
/// // ... `.transport(transport)` when a client is set up ...
/// # let _ = transport;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ReqwestTransport(WithTimeout<Client>);

#[derive(Debug, Clone)]
struct Client(::reqwest::Client);

impl ReqwestTransport {
    /// Builds a client that neither follows redirects nor retries. It overrides these settings of the builder.
    ///
    /// # Errors
    /// The same as [`reqwest::ClientBuilder::build`].
    pub fn build(builder: ::reqwest::ClientBuilder) -> ::reqwest::Result<Self> {
        let builder = builder.redirect(::reqwest::redirect::Policy::none()).retry(::reqwest::retry::never());
        builder.build().map(ReqwestTransport::from)
    }
}

/// Uses a client as it is, to share its connections. It must have been built with
/// [`redirect::Policy::none()`](reqwest::redirect::Policy::none) and without a
/// [`retry`](reqwest::ClientBuilder::retry) policy; neither can be checked here. With the default
/// redirects of `reqwest`, a security token may be sent to another host.
impl From<::reqwest::Client> for ReqwestTransport {
    fn from(client: ::reqwest::Client) -> Self {
        ReqwestTransport(WithTimeout(Client(client)))
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        self.0.send(request, limits)
    }

    fn stream(&self, request: http::Request<Bytes>, limits: Limits) -> StreamFuture<'_> {
        self.0.stream(request, limits)
    }
}

impl Transport for Client {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        Box::pin(async move {
            let mut response = self.execute(request).await?;
            let status = response.status();
            let mut body = BytesMut::new();
            // Chunk by chunk, because the announced length may be missing or wrong.
            let max_bytes = if status.is_success() { limits.max_response_bytes } else { MAX_ERROR_BYTES };
            while let Some(chunk) = response.chunk().await.map_err(|error| body_error(error, status))? {
                let room = max_bytes - body.len();
                body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
                if chunk.len() > room {
                    match status.is_success() {
                        true => return Err(TransportError::too_long(max_bytes)),
                        false => break,
                    }
                }
            }
            let mut whole = http::Response::new(body.freeze());
            *whole.status_mut() = status;
            *whole.headers_mut() = std::mem::take(response.headers_mut());
            Ok(whole)
        })
    }

    fn stream(&self, request: http::Request<Bytes>, _: Limits) -> StreamFuture<'_> {
        Box::pin(async move {
            let mut response = self.execute(request).await?;
            let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
            let body = BodyStream::unfold(response, move |mut response| async move {
                let chunk = response.chunk().await.map_err(|error| body_error(error, status)).transpose()?;
                Some((chunk, response))
            });
            let mut head = http::Response::new(body);
            (*head.status_mut(), *head.headers_mut()) = (status, headers);
            Ok(head)
        })
    }
}

impl Client {
    async fn execute(&self, request: http::Request<Bytes>) -> Result<::reqwest::Response, TransportError> {
        let request = ::reqwest::Request::try_from(request).map_err(transport_error)?;
        self.0.execute(request).await.map_err(transport_error)
    }
}

fn body_error(error: ::reqwest::Error, status: StatusCode) -> TransportError {
    match is_malformed(&error) {
        true => TransportError::new(TransportErrorKind::InvalidBody { status }, error.without_url()),
        false => transport_error(error),
    }
}

/// Returns whether a body could not be decoded. `reqwest` reports a broken connection as a decoding
/// error as well, but then the cause is an error of `hyper`.
fn is_malformed(error: &::reqwest::Error) -> bool {
    error.is_decode() && error.source().is_some_and(|cause| cause.is::<std::io::Error>())
}

fn transport_error(error: ::reqwest::Error) -> TransportError {
    let kind = if error.is_connect() || error.is_builder() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    // The URL contains the parameters, which must not reach a log.
    TransportError::new(kind, error.without_url())
}
