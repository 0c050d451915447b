//! HTTP transports. A client can use any [`Transport`].
//!
//! The default transport sends HTTPS requests over pooled connections, with HTTP/2 if the server
//! offers it. It opens at most 32 HTTP/1 connections, for which further calls wait, and closes idle
//! ones after 15 seconds; the [`ClientBuilder`](crate::ClientBuilder) has settings for both. It
//! accepts gzip, and follows no redirects.
//!
//! A client can be used on several `tokio` runtimes, each of which has its own connections, and in
//! a child process after a `fork`. The child opens connections of its own. There, it must be used on
//! a runtime that the child has created.
//!
//! Proxies come from the environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and
//! `NO_PROXY`, in upper or lower case, or else from the settings of macOS or Windows. Their URL can
//! contain a user name and a password, and its scheme can be `http`, `https`, `socks5` or `socks5h`.
//! Servers on this machine are reached directly.
//!
//! The default transport trusts the certificates that the system trusts. To trust your own
//! certificate authority, add it to the system. On Linux, the variable `SSL_CERT_FILE` can name a
//! file that replaces the trusted certificates.
//!
//! For anything else, use a `ReqwestTransport`: the feature `reqwest` turns a client of that crate
//! into a transport. For tests, use a [`MockTransport`].

#[cfg(feature = "default-https-client")]
mod connect;
mod default;
mod error;
#[cfg(feature = "default-https-client")]
mod https;
mod mock;
#[cfg(feature = "default-https-client")]
mod pool;
mod progress;
mod recording;
#[cfg(feature = "reqwest")]
mod reqwest;
mod send;
#[cfg(feature = "default-https-client")]
mod tied;
mod timeout;

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub(crate) use default::{ConnectionSettings, default_transport};
pub use error::{TransportError, TransportErrorKind};
pub use mock::MockTransport;
pub(crate) use progress::{Progress, Stage};
pub use recording::RecordingTransport;
pub use send::{Limits, SendFuture, Transport};
pub(crate) use timeout::WithTimeout;
