//! HTTP transports. A client can use any [`Transport`].
//!
//! The default transport sends HTTPS requests over pooled connections, with HTTP/2 if the server
//! offers it. It closes idle connections after 15 seconds, accepts gzip, and follows no redirects.
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
