//! Shared runtime for the generated Alibaba Cloud clients: credentials, signing, transport, retries
//! and errors.
//!
//! A generated crate such as `alicloud-ice` has the requests, responses and client of one service, and
//! re-exports from here what callers need: [`Credentials`], [`Call`], [`Error`], [`RetryPolicy`],
//! [`InString`]. Depend on this crate directly only to write something for several services, such as a
//! [`Transport`](transport::Transport) or a credentials provider.
//!
//! | module | what it is for |
//! | --- | --- |
//! | [`credentials`] | credentials, and the providers that fetch them |
//! | [`transport`] | HTTP transports: the default one, your own, and mocks for tests |
//! | [`request`] | builds and authenticates the HTTP request of a typed request |
//! | [`sign`] | the signature algorithm ACS3-HMAC-SHA256, as pure functions |
//! | [`document`] | checks JSON documents that parameters contain |
//! | [`wire`] | the field tables by which generated types are serialized, deserialized and validated |
//! | `blocking` | blocking calls, with the feature `blocking` |
//! | `callback` | events that a service posts to a URL, with the feature `callback` |
//!
//! # How a call is sent
//!
//! A request is plain data until its [`Call`] is awaited. Then:
//!
//! 1. The request is validated against the documented limits.
//! 2. An attempt gets credentials from the provider, calls the
//!    [`before_signing`](ClientBuilder::before_signing) hooks, builds and signs the request
//!    ([`request::prepare`]), sends it ([`transport::Transport::send`]) and reads the response.
//! 3. If it fails and a retry cannot duplicate work, the call backs off and makes the next attempt, as
//!    the [`RetryPolicy`] allows and as long as its timeout has not expired. If the service rejected the
//!    time or the credentials of the request, they are corrected, and the next attempt follows at once.
//!
//! [`after_attempt`](ClientBuilder::after_attempt) and [`after_call`](ClientBuilder::after_call) hooks see
//! how attempts and calls end.
//!
//! All attempts of a call have the same idempotency token, which is filled in if the operation has a
//! parameter for it and the request does not set it.
//!
//! A [`DynamicRequest`] calls an operation that is known at run time only. Everything here applies to it as well.
//!
//! A call of an operation whose response is a stream, of bytes or of events, ends with the head of the response:
//! [`Call::stream`], [`Call::events`]. It is retried until then.
//!
//! A [`Paginated`] call sends the request once for each page. A [`Waitable`] call sends it again
//! and again until the jobs have succeeded or one has failed.
//!
//! # Differences from the official SDK
//!
//! A test replays 67 responses that were recorded with the official SDK for Python, on a real
//! connection, and compares the results. A snapshot shows the two results of each response side by
//! side. The two differ in this:
//!
//! | | official SDK | this crate |
//! | --- | --- | --- |
//! | a request with a wrong time, or with credentials that have expired | returns an error | corrects them, and repeats the call once |
//! | `ClientToken` | is sent if the caller sets it | is filled in otherwise |
//! | retries | none unless configured | up to three attempts, if a retry cannot duplicate work |
//! | a list instead of an object in a response, or the reverse | drops the whole response, without an error | reads it if its meaning is clear; otherwise leaves the member empty, logs its path, and reads the rest |
//! | a response that is `null`, a list or a string | returns nothing, without an error | returns an error with the body |
//! | an error of a proxy that is HTML or empty | loses the status and the text | returns an error with both |
//! | an error with status 200 | returns a response without content | returns an error, unless the response type of the operation has a member `Code`, which the caller interprets then |
//! | a byte order mark, or bytes that are not UTF-8 | returns an error without the response | reads the response |
//! | `NaN`, or an integer that exceeds 64 bits | returns it | leaves a number empty, logs its path, and reads the rest; a string keeps the digits |
//! | a control character or an undefined escape in a string | returns an error without the response | reads the string |
//! | a redirect | follows it, with the security token | returns an error that names the host |
//! | `Retry-After`, and status 429 | ignores them | waits as long as the service asks |
//! | a parameter name with a space or a non-ASCII character | signs it wrongly, so the service rejects it | signs it as documented |

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "callback")]
pub mod callback;
pub mod credentials;
pub mod document;
pub mod request;
pub mod sign;
pub mod transport;
pub mod wire;

#[cfg(feature = "blocking")]
pub mod blocking;

mod app_name;
mod async_runtime;
mod attempt;
mod call;
mod call_state;
mod client;
mod client_builder;
mod clock;
mod dynamic;
mod endpoint;
mod error;
mod error_body;
mod error_codes;
mod fetch_once;
mod hooks;
mod http_date;
mod job;
#[cfg(feature = "opentelemetry")]
mod metrics;
mod nonce;
mod operation;
mod pagination;
mod per_process;
mod protocol;
mod redact;
mod region;
mod reply;
mod response;
mod response_headers;
mod response_metadata;
mod retry;
mod retry_classifier;
mod retry_loop;
mod service_error;
mod settings;
mod streams;
mod waiter;

/// The version of this crate.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub use call::{Call, CallFuture};
pub use client::Client;
pub use client_builder::ClientBuilder;
pub use credentials::{Credentials, EnvironmentCredentials, ProvideCredentials};
pub use dynamic::{DynamicRequest, DynamicResponse};
pub use endpoint::{Endpoint, ResolvedEndpoint};
pub use error::{Error, ErrorKind, Result};
pub use hooks::{Outcome, UnsignedRequest};
pub use job::{JobPhase, WaitedJob};
pub use operation::{
    Group, Method, Operation, OperationInfo, PaginationInfo, Request, Service, Streaming, StreamsBytes,
    StreamsEvents, WaiterInfo,
};
pub use pagination::{Items, Pages, Paginated};
pub use response_metadata::{ResponseMetadata, ResponseWithMetadata};
pub use retry::RetryPolicy;
pub use retry_classifier::RetryAction;
pub use streams::{ByteStream, EventStream, ServerSentEvent};
pub use waiter::{WaitProgress, Waitable, Waiter, submitted_ids};
pub use wire::{InString, Problem, SecretString};

pub use bytes;
pub use http;
pub use jiff::Timestamp;
pub use serde_json::Value as Json;

#[doc(hidden)]
pub use serde;
