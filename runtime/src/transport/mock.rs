//! Answers without a network, for tests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::{Limits, SendFuture, Transport, TransportError, TransportErrorKind};

/// A transport that gives prepared answers in order and remembers what it was sent.
///
/// Clones share the answers and the memory: keep one, give the other to a client.
///
/// ```
/// use std::time::Duration;
/// use alicloud_runtime::transport::{Limits, MockTransport, Transport};
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let script = MockTransport::new().respond(200, r#"{"RequestId":"1"}"#);
/// let answer = script.send(http::Request::default(), Limits::new(Duration::from_secs(1), 1 << 20)).await.unwrap();
/// assert_eq!(answer.status(), 200);
/// assert_eq!(script.requests().len(), 1);
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<Script>>);

#[derive(Default)]
struct Script {
    answers: VecDeque<http::Response<Bytes>>,
    sent: Vec<http::Request<Bytes>>,
}

impl MockTransport {
    /// A transport with no answers yet: every call fails to connect.
    pub fn new() -> Self {
        MockTransport::default()
    }

    /// Adds an answer of this status and body.
    ///
    /// # Panics
    /// The status is not one of HTTP: below 100 or above 999.
    #[must_use]
    pub fn respond(self, status: u16, body: impl Into<Bytes>) -> Self {
        let mut answer = http::Response::new(body.into());
        *answer.status_mut() = http::StatusCode::from_u16(status).expect("a status of HTTP, from 100 to 999");
        self.response(answer)
    }

    /// Adds an answer with headers of its own.
    #[must_use]
    pub fn response(self, answer: http::Response<Bytes>) -> Self {
        self.script().answers.push_back(answer);
        self
    }

    /// A transport that gives the answers which a [`Recording`](super::RecordingTransport) has kept.
    ///
    /// # Errors
    /// The text is not what [`Recording::to_json`](super::RecordingTransport::to_json) writes; the
    /// message says which part is not.
    pub fn replay(recording: &str) -> Result<Self, String> {
        let exchanges: Vec<serde_json::Value> =
            serde_json::from_str(recording).map_err(|error| format!("not a recording: {error}"))?;
        exchanges.iter().enumerate().try_fold(MockTransport::new(), |script, (index, exchange)| {
            let answer = answer_of(exchange).ok_or_else(|| format!("exchange {index} is not one"))?;
            Ok(script.response(answer))
        })
    }

    /// Everything that was sent, in order.
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.script().sent.clone()
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn answer_of(exchange: &serde_json::Value) -> Option<http::Response<Bytes>> {
    let status = u16::try_from(exchange.get("status")?.as_u64()?).ok()?;
    let body = exchange.get("body")?.as_str()?.to_owned();
    let mut answer = http::Response::builder().status(status);
    for (name, value) in exchange.get("headers")?.as_object()? {
        answer = answer.header(name, value.as_str()?);
    }
    answer.body(body.into()).ok()
}

/// How much there is, and none of it: requests hold what callers may keep to themselves.
impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let script = self.script();
        let mut shown = f.debug_struct("MockTransport");
        shown.field("answers", &script.answers.len()).field("sent", &script.sent.len()).finish()
    }
}

impl Transport for MockTransport {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> SendFuture<'_> {
        let mut script = self.script();
        script.sent.push(request);
        let answer = script.answers.pop_front();
        Box::pin(std::future::ready(answer.ok_or_else(|| {
            TransportError::new(TransportErrorKind::Connect, "the script has no answer left")
        })))
    }
}
