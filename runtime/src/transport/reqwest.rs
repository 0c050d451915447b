//! The default transport.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;

use super::{Exchange, Limits, Transport, TransportError, TransportErrorKind, too_long};

const POOL_IDLE: Duration = Duration::from_secs(15);

/// One connection pool, TLS by rustls, the proxies of the environment, no redirects. Who sends
/// bounds the time.
#[derive(Debug)]
pub(crate) struct Reqwest(::reqwest::Client);

impl Reqwest {
    pub(crate) fn new(
        proxies: bool,
        connect_timeout: Duration,
    ) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        // The provider is named here, so that no process-wide default is needed or changed.
        let tls = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_platform_verifier()?
            .with_no_client_auth();
        let mut builder = ::reqwest::Client::builder();
        if !proxies {
            builder = builder.no_proxy();
        }
        let client = builder
            .tls_backend_preconfigured(tls)
            .connect_timeout(connect_timeout)
            .redirect(::reqwest::redirect::Policy::none())
            // Whether another attempt is safe is the client's to say.
            .retry(::reqwest::retry::never())
            .http1_only()
            // Shorter than gateways keep a connection, so that few are found closed.
            .pool_idle_timeout(POOL_IDLE)
            .build()?;
        Ok(Reqwest(client))
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let request = ::reqwest::Request::try_from(request).map_err(kind_of)?;
        let mut answer = self.0.execute(request).await.map_err(kind_of)?;
        let mut body = BytesMut::new();
        while let Some(chunk) = answer.chunk().await.map_err(kind_of)? {
            if body.len() + chunk.len() > limits.answer_bytes {
                return Err(too_long(limits.answer_bytes));
            }
            body.extend_from_slice(&chunk);
        }
        let mut whole = http::Response::new(body.freeze());
        *whole.status_mut() = answer.status();
        *whole.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(whole)
    }
}

impl Transport for Reqwest {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> Exchange<'_> {
        Box::pin(self.exchange(request, limits))
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
