//! Prepared responses for tests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::error::{TransportError, TransportErrorKind};
use super::send::{Limits, SendFuture, Transport};

/// A transport for tests: it returns prepared responses in order and records the requests.
///
/// Clones share the responses and the requests: keep one, and give the other to a client.
///
/// ```
/// use std::time::Duration;
/// # use alicloud_runtime::transport::{Limits, MockTransport, Transport};
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let mock = MockTransport::new().respond(200, r#"{"RequestId":"1"}"#);
/// let limits = Limits::new(Duration::from_secs(1), 1 << 20);
/// let response = mock.send(http::Request::default(), limits).await.unwrap();
/// assert_eq!(response.status(), 200);
/// assert_eq!(mock.requests().len(), 1);
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    responses: VecDeque<http::Response<Bytes>>,
    requests: Vec<http::Request<Bytes>>,
}

impl MockTransport {
    /// Creates a transport without responses: every call fails to connect.
    pub fn new() -> Self {
        MockTransport::default()
    }

    /// Adds a response with this status and body.
    ///
    /// # Panics
    /// The status is below 100 or above 999.
    #[must_use]
    pub fn respond(self, status: u16, body: impl Into<Bytes>) -> Self {
        let mut response = http::Response::new(body.into());
        *response.status_mut() = http::StatusCode::from_u16(status).expect("an HTTP status is 100 to 999");
        self.respond_with(response)
    }

    /// Adds a response with headers.
    #[must_use]
    pub fn respond_with(self, response: http::Response<Bytes>) -> Self {
        self.state().responses.push_back(response);
        self
    }

    /// Creates a transport that returns the responses of a
    /// [`RecordingTransport`](super::RecordingTransport).
    ///
    /// # Errors
    /// The text is not the output of
    /// [`RecordingTransport::to_json`](super::RecordingTransport::to_json). The message names the
    /// invalid exchange.
    pub fn replay(recording: &str) -> Result<Self, String> {
        let exchanges: Vec<serde_json::Value> =
            serde_json::from_str(recording).map_err(|error| format!("invalid recording: {error}"))?;
        exchanges.iter().enumerate().try_fold(MockTransport::new(), |mock, (index, exchange)| {
            let response = response_of(exchange)
                .ok_or_else(|| format!("invalid recording: exchange {index} is not a response"))?;
            Ok(mock.respond_with(response))
        })
    }

    /// Returns the requests so far, in order.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn response_of(exchange: &serde_json::Value) -> Option<http::Response<Bytes>> {
    let status = u16::try_from(exchange.get("status")?.as_u64()?).ok()?;
    let body = exchange.get("body")?.as_str()?.to_owned();
    let mut response = http::Response::builder().status(status);
    for (name, value) in exchange.get("headers")?.as_object()? {
        response = response.header(name, value.as_str()?);
    }
    response.body(body.into()).ok()
}

/// Shows the number of responses and requests. Requests contain credentials.
impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let mut shown = f.debug_struct("MockTransport");
        shown.field("responses", &state.responses.len()).field("requests", &state.requests.len()).finish()
    }
}

impl Transport for MockTransport {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> SendFuture<'_> {
        let mut state = self.state();
        state.requests.push(request);
        let response = state.responses.pop_front();
        Box::pin(std::future::ready(response.ok_or_else(|| {
            TransportError::new(TransportErrorKind::Connect, "the mock has no response left")
        })))
    }
}
