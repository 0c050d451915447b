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
//! A request is plain data until its call is awaited. The whole way of a call:
//! check the limits, ask for credentials, [`request::prepare`], [`transport::Transport::send`],
//! read the answer. There are no retries yet; [`Error::is_retryable`] tells what is
//! worth another try.

pub mod credentials;
pub mod request;
pub mod sign;
pub mod transport;
pub mod wire;

mod client;
mod endpoint;
mod error;
mod operation;
mod redact;

pub use client::{Call, Client, ClientBuilder};
pub use credentials::{Credentials, Environment, ProvideCredentials};
pub use endpoint::Endpoint;
pub use error::{Error, ErrorKind, Result};
pub use operation::{Group, Method, Operation, OperationInfo, Service};
pub use wire::{SecretText, Text};

pub use jiff::Timestamp;
pub use serde_json::Value as Json;

#[doc(hidden)]
pub use serde;
