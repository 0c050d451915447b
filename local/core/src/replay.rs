//! Recorded responses, by operation and parameters.

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
    pub(crate) fn reply(&mut self, operation: &str, parameters: &[(String, String)]) -> Option<Reply> {
        let exchanges = self.0.iter_mut().filter(|exchange| {
            exchange.operation == operation
                && exchange.parameters.as_ref().is_none_or(|known| is_match(known, parameters))
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

fn is_match(known: &Map<String, Json>, given: &[(String, String)]) -> bool {
    known.len() == given.len()
        && given.iter().all(|(name, value)| {
            known.get(name).is_some_and(|known| known == MASK || is_same(known, &value.as_str().into()))
        })
}
