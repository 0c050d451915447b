//! Creates the default transport, if this build has one.

use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "default-https-client")]
use super::proxy::Proxies;
use super::send::Transport;
#[cfg(feature = "default-https-client")]
use crate::Endpoint;
use crate::{Error, ErrorKind, Result};

/// The settings of the connections of the default transport.
#[derive(Debug, Clone)]
pub(crate) struct ConnectionSettings {
    /// The time limit for making a connection.
    pub(crate) connect_timeout: Duration,
    /// The maximum number of HTTP/1 connections that are open at the same time.
    pub(crate) max_connections: usize,
    /// How long an idle connection is kept.
    pub(crate) idle_timeout: Duration,
    /// PEM of the root certificates that are trusted in addition to those of the system.
    pub(crate) root_certificates: Vec<Vec<u8>>,
}

impl Default for ConnectionSettings {
    fn default() -> Self {
        ConnectionSettings {
            connect_timeout: Duration::from_secs(5),
            // Leaves half of the descriptors to a process that may have 64, the smallest limit in
            // use. More connections bring little: a call takes less than a millisecond of CPU time.
            max_connections: 32,
            // Shorter than the idle timeout of gateways (60 seconds is usual), so that few connections
            // turn out to be closed when they are used.
            idle_timeout: Duration::from_secs(15),
            root_certificates: Vec::new(),
        }
    }
}

/// Creates the default transport. It does not enforce [`Limits::timeout`](super::Limits::timeout):
/// the caller does, with the timer that it has anyway.
///
/// # Errors
/// `tls` is set and the system has no trusted certificates, a root certificate is malformed, a variable
/// that sets a proxy cannot be read, the maximum number of connections is zero, or the feature
/// `default-https-client` is off.
#[cfg(feature = "default-https-client")]
pub(crate) fn default_transport(
    proxies: bool,
    tls: bool,
    settings: ConnectionSettings,
) -> Result<Arc<dyn Transport>> {
    if settings.max_connections == 0 {
        let message = "invalid `max_connections` 0: at least 1 connection is needed";
        return Err(Error::new(ErrorKind::Configuration, message));
    }
    let transport = super::https::HttpsTransport::new(proxies, tls, settings).map_err(|source| {
        let message = format!("no HTTP transport: {source}");
        Error::new(ErrorKind::Configuration, message).with_source(source)
    })?;
    Ok(Arc::new(transport))
}

/// Returns the proxy that the default transport uses for an endpoint: its scheme, host and port, without the user
/// name and the password. `None` if the endpoint is reached directly.
///
/// ```
/// # use alicloud_runtime::{Endpoint, transport};
/// #
/// let endpoint = Endpoint::parse("http://127.0.0.1:8080")?;
/// assert_eq!(transport::proxy_for(&endpoint)?, None, "a proxy cannot reach a server on this machine");
/// # Ok::<(), alicloud_runtime::Error>(())
/// ```
///
/// # Errors
/// A variable that sets a proxy cannot be read.
#[cfg(feature = "default-https-client")]
pub fn proxy_for(endpoint: &Endpoint) -> Result<Option<String>> {
    if endpoint.is_loopback() {
        return Ok(None);
    }
    let configuration = |message: String| Error::new(ErrorKind::Configuration, message);
    let uri = endpoint.uri("/", "").map_err(|error| configuration(error.to_string()))?;
    let proxy = Proxies::of_system().proxy_for(&uri).map_err(|error| configuration(error.to_string()))?;
    Ok(proxy.map(|proxy| proxy.uri.to_string().trim_end_matches('/').to_owned()))
}

#[cfg(not(feature = "default-https-client"))]
pub(crate) fn default_transport(_: bool, _: bool, _: ConnectionSettings) -> Result<Arc<dyn Transport>> {
    let message = "no HTTP transport: call `.transport(..)`, or enable the feature `default-https-client`";
    Err(Error::new(ErrorKind::Configuration, message))
}
