//! Callbacks: the events of what jobs and operations have done, posted to a URL as the service does it.
//!
//! A request that completes something makes callbacks ([`event`]). They are in the [`queue`] once the response of that
//! request was sent, and one thread posts them ([`worker`]).

mod address;
mod event;
mod post;
mod queue;
mod worker;

use serde_json::{Value as Json, json};

pub(crate) use event::make;
pub(crate) use queue::{Callbacks, Waiting};
pub(crate) use worker::run;

/// An event that a server has posted to a callback URL, or has to post.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostedCallback {
    /// The name of the event, such as `ProduceMediaComplete`.
    pub event_type: String,
    /// The URL of the receiver, as it was configured.
    pub url: String,
    /// The JSON document that is posted.
    pub body: Json,
    /// How often it was posted so far: up to three times.
    pub attempts: u32,
    /// What has become of it.
    pub outcome: CallbackOutcome,
}

/// What has become of a callback.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackOutcome {
    /// It is to be posted, or posted again.
    Pending,
    /// The receiver has responded with the status 200 within 3 seconds.
    Delivered,
    /// Three attempts have failed. Contains what was wrong with the last one.
    Dropped(String),
    /// The server does not post it. Contains the reason.
    NotPosted(String),
}

impl PostedCallback {
    /// Returns the callback as JSON, for the control and the journal.
    pub(crate) fn document(&self) -> Json {
        let (outcome, reason) = match &self.outcome {
            CallbackOutcome::Pending => ("pending", None),
            CallbackOutcome::Delivered => ("delivered", None),
            CallbackOutcome::Dropped(reason) => ("dropped", Some(reason)),
            CallbackOutcome::NotPosted(reason) => ("not_posted", Some(reason)),
        };
        json!({
            "event_type": self.event_type,
            "url": self.url,
            "body": self.body,
            "attempts": self.attempts,
            "outcome": outcome,
            "reason": reason,
        })
    }
}
