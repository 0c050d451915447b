//! A time limit for transports that have none.

use bytes::Bytes;

use super::error::TransportError;
use super::send::{Limits, SendFuture, StreamFuture, Transport};

/// A transport that enforces [`Limits::timeout`] on another one.
#[derive(Debug, Clone)]
pub(crate) struct WithTimeout<T>(pub(crate) T);

impl<T: Transport> Transport for WithTimeout<T> {
    fn send(&self, request: http::Request<Bytes>, limits: Limits) -> SendFuture<'_> {
        Box::pin(async move {
            let sent = tokio::time::timeout(limits.timeout, self.0.send(request, limits));
            sent.await.map_err(|_| TransportError::timed_out(limits.timeout))?
        })
    }

    fn stream(&self, request: http::Request<Bytes>, limits: Limits) -> StreamFuture<'_> {
        Box::pin(async move {
            let head = tokio::time::timeout(limits.timeout, self.0.stream(request, limits));
            let response = head.await.map_err(|_| TransportError::timed_out(limits.timeout))??;
            Ok(response.map(|body| body.with_idle_timeout(limits.timeout)))
        })
    }
}
