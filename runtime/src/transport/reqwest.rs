//! A client of `reqwest` as a transport.

use bytes::{Bytes, BytesMut};

use super::{InTime, Limits, SendFuture, Transport, TransportError, TransportErrorKind, too_long};

/// A client of the crate [`reqwest`] as a transport, for programs that have one: with the proxies,
/// the certificates, the DNS, the connections of that client. Needs the feature `reqwest`.
///
/// A request carries credentials for one host and may make something, so it must neither be sent
/// to another host nor be sent again where the client of this crate does not know it.
/// [`build`](Self::build) sees to that; take it if you can.
///
/// Compressed answers are asked for if `reqwest` is compiled with a feature such as `gzip`.
///
/// ```no_run
/// use alicloud_runtime::transport::ReqwestTransport;
///
/// # fn main() -> Result<(), reqwest::Error> {
/// let transport = ReqwestTransport::build(reqwest::Client::builder().proxy(reqwest::Proxy::all("http://proxy:3128")?))?;
/// // ... `.transport(transport)` when a client is set up ...
/// # let _ = transport;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ReqwestTransport(InTime<Untimed>);

#[derive(Debug, Clone)]
struct Untimed(::reqwest::Client);

impl ReqwestTransport {
    /// Makes a client that follows no redirect and sends nothing again, whatever was set before.
    ///
    /// # Errors
    /// Those of [`reqwest::ClientBuilder::build`].
    pub fn build(builder: ::reqwest::ClientBuilder) -> ::reqwest::Result<Self> {
        let builder = builder.redirect(::reqwest::redirect::Policy::none()).retry(::reqwest::retry::never());
        builder.build().map(ReqwestTransport::from)
    }
}

/// Takes a client as it is, to share its connections. It must have been made with
/// [`redirect::Policy::none()`](reqwest::redirect::Policy::none), and without a policy of your own
/// for [`retry`](reqwest::ClientBuilder::retry): neither can be seen from outside. With the
/// redirects that `reqwest` follows by default, a security token may reach a host that it is not
/// for.
impl From<::reqwest::Client> for ReqwestTransport {
    fn from(client: ::reqwest::Client) -> Self {
        ReqwestTransport(InTime(Untimed(client)))
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        self.0.send(request, limits)
    }
}

impl Transport for Untimed {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        Box::pin(async move {
            let request = ::reqwest::Request::try_from(request).map_err(kind_of)?;
            let mut answer = self.0.execute(request).await.map_err(kind_of)?;
            let mut body = BytesMut::new();
            while let Some(chunk) = answer.chunk().await.map_err(kind_of)? {
                if body.len() + chunk.len() > limits.max_response_bytes {
                    return Err(too_long(limits.max_response_bytes));
                }
                body.extend_from_slice(&chunk);
            }
            let mut whole = http::Response::new(body.freeze());
            *whole.status_mut() = answer.status();
            *whole.headers_mut() = std::mem::take(answer.headers_mut());
            Ok(whole)
        })
    }
}

fn kind_of(error: ::reqwest::Error) -> TransportError {
    let kind = if error.is_connect() || error.is_builder() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Interrupted
    };
    // The URL carries the parameters, which have no place in a log.
    TransportError::new(kind, error.without_url())
}
