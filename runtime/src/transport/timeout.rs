//! A time limit for transports that have none.

use bytes::Bytes;

use super::error::TransportError;
use super::send::{Limits, SendFuture, Transport};

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
}
