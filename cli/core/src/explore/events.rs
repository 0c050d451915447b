//! What happens during a call, as lines of JSON that the page shows as they come.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use alicloud_runtime::{Client, ClientBuilder, Outcome, Timestamp};
use bytes::Bytes;
use futures_util::stream::poll_fn;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use serde_json::{Value as Json, json};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use super::server::Body;

tokio::task_local! {
    /// The events of the call that this task makes. The hooks of a client serve all of its calls.
    static CURRENT: Arc<Events>;
}

/// The events of one call of the page, which may be several calls of the service.
pub(super) struct Events {
    sender: UnboundedSender<Bytes>,
    seen: Mutex<Seen>,
}

/// What the history keeps.
#[derive(Default)]
pub(super) struct Seen {
    /// The events, as lines.
    pub(super) lines: String,
    /// The calls of the service.
    pub(super) calls: Vec<Json>,
}

impl Events {
    /// Returns the events, and the body of the response that has them.
    pub(super) fn new() -> (Arc<Self>, Body) {
        let (sender, mut receiver) = unbounded_channel::<Bytes>();
        let stream = poll_fn(move |context| match receiver.poll_recv(context) {
            Poll::Ready(line) => Poll::Ready(line.map(|line| Ok::<_, Infallible>(Frame::data(line)))),
            Poll::Pending => Poll::Pending,
        });
        (Arc::new(Events { sender, seen: Mutex::default() }), StreamBody::new(stream).boxed_unsync())
    }

    /// Adds an event.
    pub(super) fn add(&self, event: &Json) {
        let line = format!("{event}\n");
        self.seen().lines += &line;
        // Without a reader, the call is stopped.
        let _ = self.sender.send(line.into());
    }

    /// Returns when the page does not read the events any more.
    pub(super) async fn closed(&self) {
        self.sender.closed().await;
    }

    /// Takes what was seen.
    pub(super) fn take(&self) -> Seen {
        std::mem::take(&mut self.seen())
    }

    /// Lets the calls of a future add events.
    pub(super) async fn observe<F: Future>(self: Arc<Self>, future: F) -> F::Output {
        CURRENT.scope(self, future).await
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        // A thread that panicked left whole lines.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lets a client add an event for each attempt, and note each call.
pub(super) fn observed(builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
    builder
        .after_attempt(|outcome| {
            let _ = CURRENT.try_with(|events| events.add(&attempt(outcome)));
        })
        .after_call(|outcome| {
            // A request that failed validation was not sent.
            if outcome.attempts() > 0 {
                let _ = CURRENT.try_with(|events| events.seen().calls.push(call(outcome)));
            }
        })
}

fn attempt(outcome: &Outcome<'_>) -> Json {
    json!({
        "kind": "attempt",
        "operation": outcome.operation().name,
        "attempt": outcome.attempts(),
        "status": outcome.http_status(),
        "requestId": outcome.request_id(),
        "milliseconds": milliseconds(outcome.duration()),
        "error": outcome.error().map(|error| error.code().map_or_else(|| error.to_string(), str::to_owned)),
    })
}

fn call(outcome: &Outcome<'_>) -> Json {
    json!({
        "time": Timestamp::now().to_string(),
        "operation": outcome.operation().name,
        "status": outcome.http_status(),
        "request_id": outcome.request_id(),
        "attempts": outcome.attempts(),
        "milliseconds": milliseconds(outcome.duration()),
        "code": outcome.error().and_then(|error| error.code()),
    })
}

/// Returns a time in milliseconds, with a tenth.
pub(super) fn milliseconds(duration: std::time::Duration) -> f64 {
    (duration.as_secs_f64() * 10_000.0).round() / 10.0
}
