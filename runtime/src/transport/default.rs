//! Creates the default transport, if this build has one.

use std::sync::Arc;
use std::time::Duration;

use super::send::Transport;
use crate::{Error, ErrorKind, Result};

/// The default time limit for making a connection.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// Creates the default transport. It does not enforce [`Limits::timeout`](super::Limits::timeout):
/// the caller does, with the timer that it has anyway.
///
/// # Errors
/// `tls` is set and the system has no trusted certificates, one of `own_roots` is malformed, a
/// variable that sets a proxy cannot be read, or the feature `default-https-client` is off.
#[cfg(feature = "default-https-client")]
pub(crate) fn default_transport(
    proxies: bool,
    tls: bool,
    own_roots: &[Vec<u8>],
    connect_timeout: Duration,
) -> Result<Arc<dyn Transport>> {
    match super::https::HttpsTransport::new(proxies, tls, own_roots, connect_timeout) {
        Ok(transport) => Ok(Arc::new(transport)),
        Err(source) => {
            let message = format!("no HTTP transport: {source}");
            Err(Error::new(ErrorKind::Configuration, message).with_source(source))
        }
    }
}

#[cfg(not(feature = "default-https-client"))]
pub(crate) fn default_transport(_: bool, _: bool, _: &[Vec<u8>], _: Duration) -> Result<Arc<dyn Transport>> {
    let message = "no HTTP transport: call `.transport(..)`, or enable the feature `default-https-client`";
    Err(Error::new(ErrorKind::Configuration, message))
}
