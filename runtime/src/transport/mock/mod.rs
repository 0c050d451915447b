//! Prepared responses for tests.

mod body;
mod call;
mod response;

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::error::TransportErrorKind;
use super::send::{Limits, SendFuture, StreamFuture, Transport};

pub use call::MockCall;
pub use response::MockResponse;

/// A transport for tests: it returns prepared responses and records the calls.
///
/// A response is chosen by the [operation](Self::on), or is the next one in
/// [order](Self::respond_with). It can be a fault: see [`MockResponse`]. Clones share the responses and the
/// calls: keep one, and give the other to a client. Each attempt of a call is a call of the mock.
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
/// assert_eq!(mock.calls().len(), 1);
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    responses: VecDeque<MockResponse>,
    by_operation: HashMap<String, Respond>,
    calls: Vec<MockCall>,
}

type Respond = Arc<dyn Fn(&MockCall) -> MockResponse + Send + Sync>;

impl MockTransport {
    /// Creates a transport without responses: every call fails to connect.
    pub fn new() -> Self {
        MockTransport::default()
    }

    /// Adds a response with this status and body to those that are returned in order.
    ///
    /// # Panics
    /// The status is below 100 or above 999.
    #[must_use]
    pub fn respond(self, status: u16, body: impl Into<Bytes>) -> Self {
        self.respond_with(MockResponse::new(status, body))
    }

    /// Adds a response or a fault to those that are returned in order. Each is returned once. They are
    /// for the operations that have [no response of their own](Self::on).
    #[must_use]
    pub fn respond_with(self, response: impl Into<MockResponse>) -> Self {
        self.state().responses.push_back(response.into());
        self
    }

    /// Sets the function that returns the response of each call of an operation. `Request::INFO.name` of
    /// an [`Operation`](crate::Operation) is its name on the wire.
    ///
    /// ```
    /// # use alicloud_runtime::transport::{MockResponse, MockTransport};
    /// let mock = MockTransport::new()
    ///     .on("GetMediaInfo", |call| match call.parameter("MediaId").as_str() {
    ///         Some("a") => MockResponse::new(200, r#"{"MediaInfo":{"MediaId":"a"}}"#),
    ///         _ => MockResponse::error(404, "InvalidMedia.NotFound", "no such media"),
    ///     })
    ///     // The first lookup finds the job running, the second one finished.
    ///     .on("GetSmartHandleJob", |call| match call.number() {
    ///         1 => MockResponse::new(200, r#"{"State":"Executing"}"#),
    ///         _ => MockResponse::new(200, r#"{"State":"Finished"}"#),
    ///     });
    /// # drop(mock);
    /// ```
    #[must_use]
    pub fn on(
        self,
        operation: impl Into<String>,
        respond: impl Fn(&MockCall) -> MockResponse + Send + Sync + 'static,
    ) -> Self {
        self.state().by_operation.insert(operation.into(), Arc::new(respond));
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

    /// Returns the calls so far, in order.
    pub fn calls(&self) -> Vec<MockCall> {
        self.state().calls.clone()
    }

    /// Returns the HTTP requests so far, in order.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().calls.iter().map(|call| call.http().clone()).collect()
    }

    /// Records a request, and returns what a transport returns for it.
    fn response(&self, request: http::Request<Bytes>) -> MockResponse {
        let mut state = self.state();
        let operation = call::operation_of(&request);
        let earlier = state.calls.iter().filter(|call| call.operation() == operation).count();
        let call = MockCall::new(request, earlier + 1);
        state.calls.push(call.clone());
        if let Some(respond) = state.by_operation.get(call.operation()).cloned() {
            // The function may look at the calls so far.
            drop(state);
            return respond(&call);
        }
        state.responses.pop_front().unwrap_or_else(|| {
            let message = match call.operation() {
                "" => "the mock has no response left".to_owned(),
                operation => {
                    // A name that differs in its case is a mistake that is hard to see.
                    let close = |known: &&String| strsim::jaro_winkler(known, operation) > 0.9;
                    let hint = state.by_operation.keys().find(close);
                    let hint = hint.map(|known| format!("; it responds to `{known}`")).unwrap_or_default();
                    format!("the mock has no response left for `{operation}`{hint}")
                }
            };
            MockResponse::fault(TransportErrorKind::Connect, message)
        })
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

/// Shows the number of responses and calls. Calls contain credentials.
impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("MockTransport")
            .field("responses", &state.responses.len())
            .field("operations", &state.by_operation.keys())
            .field("calls", &state.calls.len())
            .finish()
    }
}

impl Transport for MockTransport {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> SendFuture<'_> {
        let response = self.response(request);
        Box::pin(response.send())
    }

    fn stream(&self, request: http::Request<Bytes>, _: Limits) -> StreamFuture<'_> {
        let response = self.response(request);
        Box::pin(response.stream())
    }
}
