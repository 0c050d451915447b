//! Faults: what goes wrong between a client and the service, on purpose.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::http::reply::Reply;
use crate::signature::sha256_hex;

/// Which requests a fault strikes, and how.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    /// The operation; all of them if absent.
    pub(crate) operation: Option<String>,
    /// Strikes the request with this number alone, from 1.
    pub(crate) nth: Option<u64>,
    /// Strikes every n-th request.
    pub(crate) every: Option<u64>,
    /// Strikes one in n requests, at random.
    pub(crate) one_in: Option<u64>,
    /// Makes another choice of requests with `one_in`.
    #[serde(default)]
    pub(crate) seed: u64,
    /// Strikes so many requests at most.
    pub(crate) times: Option<u64>,
    /// What happens to the request.
    pub(crate) fault: FaultKind,
    /// How many requests it could have struck.
    #[serde(skip)]
    pub(crate) seen: u64,
    /// How many requests it has struck.
    #[serde(skip)]
    pub(crate) struck: u64,
}

/// What happens to a request.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FaultKind {
    /// The connection is reset before the operation is executed.
    #[default]
    Reset,
    /// The connection is reset after the operation was executed: its response is lost.
    Lost,
    /// The connection is closed before the operation is executed.
    HangUp,
    /// The operation is executed, and half of the response is sent.
    CutBody,
    /// The response is sent after so many milliseconds.
    Delay(u64),
    /// The request is rejected because of a rate limit.
    Throttled,
    /// The same, and the response asks the client to wait for so many milliseconds.
    ThrottledFor(u64),
    /// The service is unavailable: 503.
    Unavailable,
    /// The service fails: 500.
    InternalError,
    /// A gateway responds with a page in HTML: 502.
    Html,
    /// These responses, in turn.
    #[serde(skip)]
    Replies(Vec<Reply>),
}

/// A fault that strikes a request.
#[derive(Debug)]
pub(crate) enum Strike {
    /// This is sent in place of the response. The operation is executed before if the reply has that set.
    Reply(Reply),
    /// The response is sent with a change.
    Change(Change),
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    CutBody,
    Delay(Duration),
}

impl Fault {
    /// Checks the numbers of requests.
    ///
    /// # Errors
    /// One of them is 0.
    pub(crate) fn check(&self) -> Result<(), String> {
        match [self.nth, self.every, self.one_in].contains(&Some(0)) {
            true => Err("nth, every and one_in of a fault are at least 1".to_owned()),
            false => Ok(()),
        }
    }

    /// Counts a request, and returns whether the fault strikes it.
    pub(crate) fn counts(&mut self, operation: &str) -> bool {
        if self.operation.as_deref().is_some_and(|chosen| chosen != operation) {
            return false;
        }
        self.seen += 1;
        self.nth.is_none_or(|nth| nth == self.seen)
            && self.every.is_none_or(|every| self.seen.is_multiple_of(every.max(1)))
            && self.one_in.is_none_or(|one_in| self.is_chosen(one_in.max(1)))
            && self.times.is_none_or(|times| self.struck < times)
    }

    /// Returns what happens to a request that the fault strikes.
    pub(crate) fn strike(&mut self) -> Strike {
        self.struck += 1;
        self.fault.strike(self.struck)
    }

    fn is_chosen(&self, one_in: u64) -> bool {
        let digest = sha256_hex(format!("{} {}", self.seed, self.seen).as_bytes());
        let number =
            digest.get(..15).and_then(|digits| u64::from_str_radix(digits, 16).ok()).unwrap_or_default();
        number.is_multiple_of(one_in)
    }
}

impl FaultKind {
    fn strike(&self, number: u64) -> Strike {
        let error = |status, code: &str, message: &str| {
            Reply::json(status, json!({"Code": code, "Message": message, "RequestId": "LOCAL-FAULT"}))
        };
        let empty = || Reply::bytes(200, "application/json", "");
        let throttled = || error(429, "Throttling.User", "Request was denied due to user flow control.");
        Strike::Reply(match self {
            FaultKind::Reset => empty().reset(),
            FaultKind::Lost => empty().reset().after_execution(),
            FaultKind::HangUp => empty().hang_up(),
            FaultKind::CutBody => return Strike::Change(Change::CutBody),
            FaultKind::Delay(milliseconds) => {
                return Strike::Change(Change::Delay(Duration::from_millis(*milliseconds)));
            }
            FaultKind::Throttled => throttled(),
            FaultKind::ThrottledFor(milliseconds) => throttled()
                .header("x-acs-retry-after", &milliseconds.to_string())
                .header("Retry-After", &milliseconds.div_ceil(1000).to_string()),
            FaultKind::Unavailable => error(
                503,
                "ServiceUnavailable",
                "The request has failed due to a temporary failure of the server.",
            ),
            FaultKind::InternalError => {
                error(500, "InternalError", "The request processing has failed due to some unknown error.")
            }
            FaultKind::Html => {
                Reply::bytes(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>")
            }
            FaultKind::Replies(replies) => {
                let turn = usize::try_from(number.saturating_sub(1)).unwrap_or_default();
                replies.iter().cycle().nth(turn % replies.len().max(1)).cloned().unwrap_or_else(empty)
            }
        })
    }
}
