//! Recorded responses, by operation and parameters.

use alicloud_catalogue::Operation;
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use crate::http::reply::Reply;
use crate::resources::is_same;

/// The responses that a `RecordingTransport` has written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Recording(Vec<Exchange>);

#[derive(Debug, Clone, Deserialize)]
struct Exchange {
    operation: String,
    /// The parameters of the request. Older recordings have none, and match all requests in their order.
    #[serde(default)]
    parameters: Option<Map<String, Json>>,
    status: u16,
    #[serde(default)]
    headers: Map<String, Json>,
    #[serde(default)]
    body: String,
    #[serde(skip)]
    used: u64,
}

/// What a recording has in place of a secret.
const MASK: &str = "***";

impl Recording {
    /// Reads what `RecordingTransport::to_json` has returned.
    ///
    /// # Errors
    /// The text is no recording.
    pub(crate) fn from_json(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map(Recording).map_err(|error| format!("invalid recording: {error}"))
    }

    /// Returns whether it has a response of an operation.
    pub(crate) fn has(&self, operation: &str) -> bool {
        self.0.iter().any(|exchange| exchange.operation == operation)
    }

    /// Returns the response to a request: of those with its parameters, the one that was used least.
    pub(crate) fn reply(&mut self, operation: &Operation, parameters: &Map<String, Json>) -> Option<Reply> {
        let exchanges = self.0.iter_mut().filter(|exchange| {
            exchange.operation == operation.name
                && exchange.parameters.as_ref().is_none_or(|known| is_match(operation, known, parameters))
        });
        // The last one is repeated.
        let mut exchanges: Vec<&mut Exchange> = exchanges.collect();
        let next = exchanges
            .iter()
            .position(|exchange| exchange.used == 0)
            .unwrap_or(exchanges.len().saturating_sub(1));
        let exchange = exchanges.get_mut(next)?;
        exchange.used += 1;
        let reply = Reply::bytes(exchange.status, "application/json;charset=utf-8", exchange.body.as_bytes());
        let headers = exchange.headers.iter().filter_map(|(name, value)| Some((name, value.as_str()?)));
        // The body is complete and not encoded, and the connection is another one.
        let is_own = |name: &str| {
            ["content-type", "content-length", "content-encoding", "transfer-encoding", "connection", "date"]
                .iter()
                .any(|own| name.eq_ignore_ascii_case(own))
        };
        Some(
            headers
                .filter(|(name, _)| !is_own(name))
                .fold(reply, |reply, (name, value)| reply.header(name, value)),
        )
    }
}

/// Returns whether the parameters of a request are the recorded ones. The idempotency token differs in each run.
fn is_match(operation: &Operation, known: &Map<String, Json>, given: &Map<String, Json>) -> bool {
    let counts = |name: &&String| Some(*name) != operation.idempotency_token.as_ref();
    known.keys().filter(counts).count() == given.keys().filter(counts).count()
        && given
            .iter()
            .filter(|(name, _)| counts(name))
            .all(|(name, value)| known.get(name).is_some_and(|known| is_recorded(known, value)))
}

/// Returns whether a value is the recorded one, in which `***` stands for a secret.
fn is_recorded(known: &Json, given: &Json) -> bool {
    match (known, given) {
        (Json::String(known), _) if known == MASK => true,
        (Json::Object(known), Json::Object(given)) => {
            known.len() == given.len()
                && given
                    .iter()
                    .all(|(name, given)| known.get(name).is_some_and(|known| is_recorded(known, given)))
        }
        (Json::Array(known), Json::Array(given)) => {
            known.len() == given.len()
                && known.iter().zip(given).all(|(known, given)| is_recorded(known, given))
        }
        (known, given) => is_same(known, given),
    }
}
