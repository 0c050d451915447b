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
//! The body of a response can be [streamed](Transport::stream). A stream keeps its connection until its last byte was
//! read or it is dropped, and counts towards the 32 connections.
//!
//! # Proxies
//!
//! Environment variables set the proxies, as for curl:
//!
//! | variable | sets the proxy for |
//! | --- | --- |
//! | `https_proxy`, `HTTPS_PROXY` | endpoints with `https://` |
//! | `http_proxy`, `HTTP_PROXY` | endpoints with `http://` |
//! | `all_proxy`, `ALL_PROXY` | endpoints whose own variable is not set |
//! | `no_proxy`, `NO_PROXY` | hosts that are reached directly |
//!
//! The lower-case spelling takes precedence, and an empty variable counts as not set. `HTTP_PROXY` is
//! ignored in a CGI program (if `REQUEST_METHOD` is set), because clients of the web server can set
//! it. Without a variable, the settings of macOS or Windows apply. Servers on this machine are
//! reached directly.
//!
//! A value is `scheme://user:password@host:port`. Only the host is required. The scheme is `http`
//! (the default, port 80), `https` (port 443), `socks5` or `socks5h` (port 1080); with `socks5h`, the
//! proxy resolves host names. Characters such as `/`, `#` and `@` in a password must be
//! percent-encoded. A variable that cannot be read is an error of
//! [`ClientBuilder::build`](crate::ClientBuilder::build) that names the variable: a request never goes
//! past a proxy that was set. The user name and the password are sent only to the proxy.
//!
//! `NO_PROXY` is a list with commas. A host name matches the host and its subdomains, with or without
//! a leading dot. An IP address can have a prefix length, as in `10.0.0.0/8`. An entry can have a
//! port, as in `ice.test:8080`. `*` matches every host.
//!
//! # Trusted certificates
//!
//! The default transport trusts the root certificates of the system. On Linux, the variables
//! `SSL_CERT_FILE` and `SSL_CERT_DIR` replace them. A process loads them once.
//!
//! [`ClientBuilder::root_certificates_pem`](crate::ClientBuilder::root_certificates_pem) adds those of
//! your own certificate authority. With the feature `webpki-roots`, the root certificates of Mozilla
//! are compiled in and take the place of those of the system, as in an image that has none.
//!
//! # Other transports
//!
//! For anything else, use a `ReqwestTransport`: the feature `reqwest` turns a client of that crate
//! into a transport. For tests, use a [`MockTransport`].

mod body;
#[cfg(feature = "default-https-client")]
mod connect;
#[cfg(feature = "default-https-client")]
mod content_coding;
mod default;
#[cfg(feature = "default-https-client")]
mod delivery;
mod error;
#[cfg(feature = "default-https-client")]
mod https;
mod mock;
#[cfg(feature = "default-https-client")]
mod no_proxy;
#[cfg(feature = "default-https-client")]
// Without HTTP/2, its connections do not exist, and the compiler sees that what handles them is never reached.
#[cfg_attr(not(feature = "http2"), allow(dead_code, unreachable_code, unused_variables))]
mod pool;
mod progress;
#[cfg(feature = "default-https-client")]
mod proxy;
mod recording;
#[cfg(feature = "reqwest")]
mod reqwest;
mod send;
#[cfg(feature = "default-https-client")]
mod tied;
mod timeout;
#[cfg(feature = "default-https-client")]
mod tls;
#[cfg(feature = "default-https-client")]
mod tunnel;

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use body::BodyStream;
pub(crate) use body::ResponseSecrets;
#[cfg(feature = "default-https-client")]
pub use default::proxy_for;
pub(crate) use default::{ConnectionSettings, default_transport};
pub use error::{TransportError, TransportErrorKind};
pub use mock::{MockCall, MockResponse, MockTransport};
pub(crate) use progress::{Progress, Stage};
pub use recording::RecordingTransport;
pub(crate) use send::MAX_ERROR_BYTES;
pub use send::{Limits, SendFuture, StreamFuture, Transport};
pub(crate) use timeout::WithTimeout;
