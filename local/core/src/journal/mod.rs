//! What a server has received.

mod calls;
mod line;

use std::collections::VecDeque;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use crate::http::all_values;

pub use calls::{Call, Calls};
pub(crate) use line::{callback_line, line};

/// A request that was received.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The HTTP method.
    pub method: String,
    /// The request target, not decoded.
    pub target: String,
    /// The headers in their order. Names are unchanged, values have no surrounding spaces.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The name of the operation; empty if it was missing.
    pub operation: String,
    /// The decoded parameters of the query string, then those of a form body.
    pub parameters: Vec<(String, String)>,
    /// The parameters as JSON, with the types of the description. Empty if the request was rejected before they were
    /// read.
    pub values: Map<String, Json>,
    /// The parameter by which the service recognizes a repeated request, if the request has it.
    pub idempotency_token: Option<String>,
    /// When the request was received.
    pub time: Timestamp,
    /// The number of the attempt, from 1. The SDKs state in the header `x-acs-retry-attempts` that they retry. A program
    /// that sends the same call again makes a new call.
    pub attempt: u32,
    /// What the response was made from.
    pub response: ResponseSource,
    /// The HTTP status of the response; `None` if there was no response.
    pub status: Option<u16>,
    /// The code with which the server rejected the request. A scripted error and a fault are no rejections.
    pub rejected: Option<String>,
    /// What is suspicious about the request, but not documented to be rejected.
    pub warnings: Vec<String>,
}

/// What a response was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResponseSource {
    /// From resources that earlier calls have created.
    State,
    /// From a job that an earlier call has started.
    Job,
    /// From the examples in the description alone.
    Sample,
    /// From a response that a test has queued.
    Scripted,
    /// From a recording.
    Recording,
    /// From a fault.
    Fault,
    /// From a check that the request did not pass.
    Rejection,
}

impl Received {
    /// Returns the first header of a name, in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        all_values(&self.headers, name).next()
    }

    /// Returns the first parameter of a name.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let (_, value) = self.parameters.iter().find(|(given, _)| given == name)?;
        Some(value)
    }

    /// Returns how often the client states to have sent this request before.
    fn retries(&self) -> u32 {
        self.header("x-acs-retry-attempts").and_then(|number| number.parse().ok()).unwrap_or_default()
    }

    /// Returns whether two requests have the same operation and parameters.
    pub(crate) fn is_same(&self, other: &Received) -> bool {
        self.operation == other.operation && self.own_parameters().eq(other.own_parameters())
    }

    /// Returns the parameters without those that are new in each request with the older signature.
    fn own_parameters(&self) -> impl Iterator<Item = &(String, String)> {
        let is_older = self.header("authorization").is_none();
        let is_new =
            move |name: &str| is_older && ["Signature", "SignatureNonce", "Timestamp"].contains(&name);
        self.parameters.iter().filter(move |(name, _)| !is_new(name))
    }
}

/// The requests of an account, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    pub(crate) received: VecDeque<Received>,
    /// How many of the oldest were forgotten.
    pub(crate) forgotten: u64,
}

impl Journal {
    pub(crate) fn add(&mut self, received: Received, most: usize) {
        self.received.push_back(received);
        while self.received.len() > most {
            self.received.pop_front();
            self.forgotten += 1;
        }
    }

    /// Returns the number of the attempt that a request is.
    ///
    /// A client may send a request that is safe to repeat on another connection, when the first one ends without a
    /// response, and does not count that.
    pub(crate) fn attempt(&self, received: &Received, is_repeatable: bool) -> u32 {
        // A client retries soon, but other calls may come in between.
        let earlier = self.received.iter().rev().take(1000).find(|earlier| received.is_same(earlier));
        let is_retry =
            |earlier: &&Received| received.retries() > 0 || is_repeatable && earlier.status.is_none();
        earlier.filter(is_retry).map_or(1, |earlier| earlier.attempt.saturating_add(1))
    }
}
