//! What the mock returns: a response, or a fault.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};

use super::super::body::BodyStream;
use super::super::error::{TransportError, TransportErrorKind};
use super::body::{Step, body_of};
use crate::Error;
use crate::protocol::RETRY_AFTER_MS;
use crate::wire::{Structure, response_body};

/// A response or a fault of a [`MockTransport`](super::MockTransport).
///
/// | fault | reports |
/// | --- | --- |
/// | [`error`](Self::error) | an error of the service |
/// | [`throttled`](Self::throttled) | a rate limit that rejected the request |
/// | [`expired_credentials`](Self::expired_credentials) | a security token that the service rejects |
/// | [`connect_failure`](Self::connect_failure) | no connection: nothing was sent |
/// | [`lost`](Self::lost) | a connection that broke: the operation may have executed |
/// | [`timeout`](Self::timeout) | an attempt that timed out: the operation may have executed |
/// | [`hang`](Self::hang) | a server that never responds |
/// | [`fault`](Self::fault) | any other error of a transport |
///
/// A body can arrive in [chunks](Self::chunk), with [pauses](Self::pause), and [break off](Self::then_lost).
///
/// A provider of your own reports missing credentials: see
/// [`Error::credentials`](crate::Error::credentials).
///
/// ```
/// # use std::time::Duration;
/// # use alicloud_runtime::transport::{MockResponse, MockTransport};
/// // The first attempt is throttled, the second one is lost, the third one succeeds.
/// let mock = MockTransport::new()
///     .respond_with(MockResponse::throttled(Duration::from_millis(1)))
///     .respond_with(MockResponse::lost())
///     .respond_with(MockResponse::new(200, "{}").header("x-source", "mock"));
/// # drop(mock);
/// ```
#[derive(Clone)]
pub struct MockResponse {
    kind: Kind,
    delay: Duration,
    /// What follows the body of the response.
    pub(super) steps: Vec<Step>,
}

#[derive(Clone)]
enum Kind {
    Response(http::Response<Bytes>),
    Fault(TransportErrorKind, String),
    Hang,
}

impl MockResponse {
    /// Creates a response with a status and a body.
    ///
    /// # Panics
    /// The status is below 100 or above 999.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        let mut response = http::Response::new(body.into());
        *response.status_mut() = http::StatusCode::from_u16(status).expect("an HTTP status is 100 to 999");
        response.into()
    }

    /// Creates a successful response from a typed one.
    ///
    /// ```
    /// # use alicloud_runtime::transport::MockResponse;
    /// # #[derive(Clone, Default)]
    /// # struct GetMediaInfoResponse { request_id: Option<String> }
    /// # alicloud_runtime::structure! {
    /// #     GetMediaInfoResponse { request_id: alicloud_runtime::wire::Field::member("RequestId") }
    /// # }
    /// let mut response = GetMediaInfoResponse::default();
    /// response.request_id = Some("1".to_owned());
    /// let mocked = MockResponse::ok(&response);
    /// # drop(mocked);
    /// ```
    pub fn ok(response: &impl Structure) -> Self {
        MockResponse::new(200, response_body(response))
    }

    /// Creates an error of the service.
    ///
    /// # Panics
    /// The status is below 100 or above 999.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let body = serde_json::json!({"RequestId": "mock", "Code": code, "Message": message});
        MockResponse::new(status, body.to_string())
    }

    /// Creates the error of a rate limit, which asks to retry after a delay.
    pub fn throttled(retry_after: Duration) -> Self {
        let response =
            MockResponse::error(429, "Throttling.User", "request was denied due to user flow control");
        response.header(RETRY_AFTER_MS, retry_after.as_millis().to_string())
    }

    /// Creates the error of credentials that have expired. A client asks its provider for others.
    pub fn expired_credentials() -> Self {
        MockResponse::error(403, "InvalidSecurityToken.Expired", "the security token has expired")
    }

    /// Creates a failure to connect. Nothing was sent.
    pub fn connect_failure() -> Self {
        MockResponse::fault(TransportErrorKind::Connect, "connection refused")
    }

    /// Creates the loss of a response: the connection breaks after the request was sent, so the operation
    /// may have executed.
    pub fn lost() -> Self {
        MockResponse::fault(TransportErrorKind::Interrupted, "connection reset by peer")
    }

    /// Creates an attempt that timed out, at once. The operation may have executed.
    pub fn timeout() -> Self {
        MockResponse::fault(TransportErrorKind::Timeout, "timed out")
    }

    /// Creates a request that is never responded to: the client's own timeouts end it.
    pub fn hang() -> Self {
        MockResponse { kind: Kind::Hang, delay: Duration::ZERO, steps: Vec::new() }
    }

    /// Creates any error of a transport.
    pub fn fault(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        MockResponse { kind: Kind::Fault(kind, message.into()), delay: Duration::ZERO, steps: Vec::new() }
    }

    /// Sets a header of the response. It has no effect on a fault.
    ///
    /// # Panics
    /// The name or the value is not valid in a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        if let Kind::Response(response) = &mut self.kind {
            let name: HeaderName = name.parse().expect("the name of a header has no such character");
            let value: HeaderValue =
                value.as_ref().parse().expect("the value of a header has no such character");
            response.headers_mut().insert(name, value);
        }
        self
    }

    /// Sets how long the response is delayed. It needs a `tokio` runtime with time enabled.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Returns the error that a call without retries ends in, to test code that handles errors. A
    /// response that is no error becomes an [`InvalidResponse`](crate::ErrorKind::InvalidResponse).
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use alicloud_runtime::transport::MockResponse;
    /// let throttled = MockResponse::throttled(Duration::from_secs(1)).into_error();
    /// assert!(throttled.is_throttling() && !throttled.may_have_executed());
    /// let lost = MockResponse::lost().into_error();
    /// assert!(lost.is_retryable() && lost.may_have_executed());
    /// ```
    pub fn into_error(self) -> Error {
        let interrupted = |kind, message| TransportError::new(kind, message).into_error();
        let error = match self.kind {
            Kind::Response(_) if matches!(self.steps.last(), Some(Step::Lost)) => {
                interrupted(TransportErrorKind::Interrupted, "connection reset by peer")
            }
            Kind::Response(_) if matches!(self.steps.last(), Some(Step::Hang)) => {
                interrupted(TransportErrorKind::Timeout, "timed out")
            }
            Kind::Response(response) if response.status().is_success() => {
                Error::invalid_body(response.status(), "invalid response".to_owned())
            }
            Kind::Response(response) => Error::service(&response),
            Kind::Fault(kind, message) => TransportError::new(kind, message).into_error(),
            Kind::Hang => interrupted(TransportErrorKind::Timeout, "timed out"),
        };
        error.with_attempts(1)
    }

    /// Returns what a transport returns.
    pub(super) async fn send(self) -> Result<http::Response<Bytes>, TransportError> {
        let (head, mut body) = self.stream().await?.into_parts();
        let (body, _) = body.read_to(usize::MAX).await?;
        Ok(http::Response::from_parts(head, body))
    }

    /// Returns what a transport that streams returns.
    pub(super) async fn stream(self) -> Result<http::Response<BodyStream>, TransportError> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        match self.kind {
            Kind::Response(response) => Ok(response.map(|first| body_of(first, self.steps))),
            Kind::Fault(kind, message) => Err(TransportError::new(kind, message)),
            Kind::Hang => std::future::pending().await,
        }
    }
}

impl From<http::Response<Bytes>> for MockResponse {
    fn from(response: http::Response<Bytes>) -> Self {
        MockResponse { kind: Kind::Response(response), delay: Duration::ZERO, steps: Vec::new() }
    }
}

/// Shows the status or the fault.
impl fmt::Debug for MockResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("MockResponse");
        match &self.kind {
            Kind::Response(response) => shown.field("status", &response.status().as_u16()),
            Kind::Fault(kind, _) => shown.field("fault", kind),
            Kind::Hang => shown.field("fault", &"hang"),
        };
        shown.finish_non_exhaustive()
    }
}
