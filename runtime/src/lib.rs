//! What every generated Alibaba Cloud client stands on.
//!
//! A generated crate such as `alicloud-ice` has the requests, the responses and the
//! client of one service. This crate has what they share: it signs and sends
//! requests, reads answers, and says what went wrong. A caller meets
//! [`Credentials`], [`Call`], [`Error`] and [`Text`], each re-exported by the
//! generated crate.
//!
//! | module | what it is for |
//! | --- | --- |
//! | [`credentials`] | who is calling: access keys, and the sources of them |
//! | [`sign`] | the signature ACS3-HMAC-SHA256, as pure functions |
//! | [`request`] | from a typed request to the bytes that travel |
//! | [`transport`] | how the bytes travel; bring your own, or answers for a test |
//! | [`wire`] | tables from which generated structures are read and written |
//!
//! A request is plain data until its call is awaited. The whole way of a call: check the
//! limits; then, for each attempt, ask for credentials, [`request::prepare`],
//! [`transport::Transport::send`], read the answer; and if that failed for a reason that may
//! pass, pause and try again as the [`RetryPolicy`] says. [`Paginated`] calls walk through
//! listings, and [`Waitable`] ones wait for jobs.
//!
//! # Beside the official SDKs
//!
//! What the official SDK for Python makes of 67 answers was recorded, and a test gives the
//! same answers to this crate, on a real connection. Where the two differ:
//!
//! | | official SDK | here |
//! | --- | --- | --- |
//! | retries | none unless a client is set up for them | up to three attempts, where nothing can be made twice |
//! | a list or an object where an answer should have the other | the whole answer is dropped, without an error | what can be read is read; else an error with the place and the body |
//! | `null`, a list or a text in place of an answer | no answer, without an error | an error with the body |
//! | an error of a proxy in HTML, or an empty one | the status and the text are lost | an error with both |
//! | an error under status 200 | an answer without content | an error, unless the operation declares a `Code`, which is for the caller to read then |
//! | a byte order mark, or bytes that are not UTF-8 | an error without the answer | read |
//! | `NaN`, or a number beyond 64 bits | passed on | left out; everything else is read |
//! | a redirect | followed, with the security token | an error that says where it leads |
//! | `Retry-After`, and status 429 | not looked at | obeyed |
//! | a parameter name with a space or beyond ASCII | signed wrongly, and so refused | signed as documented |
//!
//! The test holds the pairs in a snapshot, one for each answer.

pub mod credentials;
pub mod request;
pub mod sign;
pub mod transport;
pub mod wire;

#[cfg(feature = "blocking")]
pub mod blocking;

mod async_runtime;
mod attempt;
mod call;
mod call_state;
mod client;
mod client_builder;
mod endpoint;
mod error;
mod nonce;
mod operation;
mod pagination;
mod protocol;
mod redact;
mod response;
mod retry;
mod retry_loop;
mod service_error;
mod settings;
mod waiter;

pub use call::Call;
pub use client::Client;
pub use client_builder::ClientBuilder;
pub use credentials::{Credentials, EnvironmentCredentials, ProvideCredentials};
pub use endpoint::Endpoint;
pub use error::{Error, ErrorKind, Result};
pub use operation::{Group, Method, Operation, OperationInfo, PaginationInfo, Service, WaiterInfo};
pub use pagination::{Items, Pages, Paginated};
pub use retry::RetryPolicy;
pub use waiter::{Waitable, Waiter, submitted_ids};
pub use wire::{SecretText, Text};

pub use jiff::Timestamp;
pub use serde_json::Value as Json;

#[doc(hidden)]
pub use serde;
