//! Callbacks: events that a service posts to a URL, and their signatures.
//!
//! A generated crate declares the events of its service with [`events!`](crate::events), and exports what a receiver
//! needs from here.

mod signature;

use std::fmt;

use serde_json::Value as Json;

use crate::wire::{InString, Mismatch, Structure, read_body};
use crate::{Timestamp, structure};

pub use signature::{InvalidSignature, Verifier, signature};

/// A callback: an event, when it happened, and the account in which it happened.
///
/// A message of a queue has the same text as the body of a request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Callback<E> {
    /// The ID of the account.
    pub user_id: Option<String>,
    /// When the event happened.
    pub event_time: Option<InString<Timestamp>>,
    /// What has happened.
    pub event: E,
}

impl<E: Event> Callback<E> {
    /// Reads the body of a request.
    ///
    /// As in a response, a malformed member is left out and does not fail the rest. An event that is not known, or
    /// whose body is no object, is kept as it is.
    ///
    /// # Errors
    /// The body is not a JSON object with a member `EventType`.
    pub fn from_json(body: &[u8]) -> Result<Self, InvalidCallback> {
        let envelope: Envelope = read_body(body).map_err(|mismatch| InvalidCallback(mismatch.to_string()))?;
        let Some(event_type) = envelope.event_type.filter(|name| !name.is_empty()) else {
            return Err(InvalidCallback("missing field `EventType`".to_owned()));
        };
        let body = envelope.message_body.unwrap_or_default();
        let event = E::read(&event_type, &body)
            .unwrap_or_else(|| E::unknown(UnknownEvent { event_type, message_body: body }));
        Ok(Callback { user_id: envelope.user_id, event_time: envelope.event_time, event })
    }
}

/// An event that a version of a crate has no name for, or whose body is not an object.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// The name of the event.
    pub event_type: String,
    /// What the service reports about it; `null` if the callback has no body.
    pub message_body: Json,
}

/// A body that is not a callback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidCallback(String);

impl fmt::Display for InvalidCallback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid callback: {}", self.0)
    }
}

impl std::error::Error for InvalidCallback {}

/// The events of a service. [`events!`](crate::events) implements it.
pub trait Event: Sized {
    /// Reads the body of an event; `None` if the event is not known, or its body is not an object.
    fn read(event_type: &str, body: &Json) -> Option<Self>;

    /// Returns an event that is not known.
    fn unknown(event: UnknownEvent) -> Self;
}

/// Reads the body of an event, for [`events!`](crate::events).
#[doc(hidden)]
pub fn read_event<T: Structure>(body: &Json) -> Option<T> {
    // Some messages have the body as a string.
    let text = body.as_str().map_or_else(|| body.to_string(), str::to_owned);
    read_body(text.as_bytes()).map_err(|_: Mismatch| ()).ok()
}

/// Implements [`Event`](crate::callback::Event) for an enum. Each variant is followed by the name of the event.
///
/// ```
/// # use alicloud_runtime::callback::{Callback, UnknownEvent};
/// # use alicloud_runtime::{events, structure};
///
/// #[derive(Clone, Default)]
/// pub struct JobDone {
///     pub job_id: Option<String>,
/// }
/// structure! { JobDone { job_id: "JobId" } }
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Event {
///     JobDone(JobDone),
///     Unknown(UnknownEvent),
/// }
/// events! { Event { JobDone: "JobComplete" } }
///
/// let body = br#"{"EventType": "JobComplete", "UserId": 12, "MessageBody": {"JobId": "j-1"}}"#;
/// let callback = Callback::<Event>::from_json(body)?;
/// assert_eq!(callback.user_id.as_deref(), Some("12"));
/// assert_eq!(callback.event.event_type(), "JobComplete");
/// let Event::JobDone(done) = callback.event else { panic!("another event") };
/// assert_eq!(done.job_id.as_deref(), Some("j-1"));
/// # Ok::<(), alicloud_runtime::callback::InvalidCallback>(())
/// ```
#[macro_export]
macro_rules! events {
    ($name:ident { $($variant:ident: $event:literal),* $(,)? }) => {
        impl $name {
            /// Returns the name of the event as the service writes it.
            #[inline]
            pub fn event_type(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $event,)*
                    Self::Unknown(event) => &event.event_type,
                }
            }
        }

        impl $crate::callback::Event for $name {
            #[inline]
            fn read(event_type: &str, body: &$crate::Json) -> ::core::option::Option<Self> {
                match event_type {
                    $($event => $crate::callback::read_event(body).map(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn unknown(event: $crate::callback::UnknownEvent) -> Self {
                Self::Unknown(event)
            }
        }
    };
}

/// What all callbacks have.
#[derive(Clone, Default)]
struct Envelope {
    event_type: Option<String>,
    user_id: Option<String>,
    event_time: Option<InString<Timestamp>>,
    message_body: Option<Json>,
}

structure! { Envelope {
    event_type: "EventType",
    user_id: "UserId",
    event_time: "EventTime",
    message_body: "MessageBody",
} }

#[cfg(test)]
mod tests {
    #![expect(unreachable_pub, reason = "the macro makes public methods")]

    use serde_json::json;

    use super::*;

    #[derive(Clone, Default)]
    struct Done {
        job_id: Option<String>,
        percent: Option<i64>,
    }

    structure! { Done { job_id: "JobId", percent: "Percent" } }

    #[derive(Clone, Debug, PartialEq)]
    enum Jobs {
        Done(Done),
        Unknown(UnknownEvent),
    }

    events! { Jobs { Done: "JobComplete" } }

    fn read(body: &Json) -> Result<Callback<Jobs>, InvalidCallback> {
        Callback::from_json(body.to_string().as_bytes())
    }

    #[test]
    fn a_known_event_is_read_into_its_type() {
        for body in [json!({"JobId": "j", "Percent": "7"}), json!(r#"{"JobId": "j", "Percent": 7}"#)] {
            let callback = read(&json!({
                "EventType": "JobComplete", "UserId": "1", "EventTime": "2026-01-02T03:04:05Z", "MessageBody": body
            }));
            let callback = callback.unwrap();
            let done = Done { job_id: Some("j".to_owned()), percent: Some(7) };
            assert_eq!((callback.event.event_type(), &callback.event), ("JobComplete", &Jobs::Done(done)));
            assert_eq!(callback.event_time.unwrap().value(), Ok("2026-01-02T03:04:05Z".parse().unwrap()));
        }
    }

    #[test]
    fn what_is_not_known_is_kept() {
        for (name, body) in [("Other", json!({"A": 1})), ("JobComplete", json!([1])), ("Other", json!(null))]
        {
            let event = read(&json!({"EventType": name, "MessageBody": body})).unwrap().event;
            assert_eq!(event.event_type(), name);
            let unknown = UnknownEvent { event_type: name.to_owned(), message_body: body };
            assert_eq!(event, Jobs::Unknown(unknown));
        }
    }

    #[test]
    fn a_malformed_member_does_not_fail_the_rest() {
        let body = json!({"EventType": "JobComplete", "MessageBody": {"JobId": "j", "Percent": {}}});
        let done = Done { job_id: Some("j".to_owned()), percent: None };
        assert_eq!(read(&body).unwrap().event, Jobs::Done(done));
    }

    #[test]
    fn what_is_not_a_callback_is_an_error_that_says_why() {
        for (body, why) in [
            ("", "invalid JSON"),
            ("[]", "expected an object, found a list"),
            ("{}", "missing field `EventType`"),
            (r#"{"EventType": ""}"#, "missing field `EventType`"),
        ] {
            let error = Callback::<Jobs>::from_json(body.as_bytes()).unwrap_err().to_string();
            assert!(error.starts_with("invalid callback: ") && error.contains(why), "{body}: {error}");
        }
    }
}
