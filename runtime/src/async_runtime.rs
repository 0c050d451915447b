//! The asynchronous runtime that calls need.

use crate::{Error, ErrorKind, Result};

/// Checks that a `tokio` runtime is running. Timers and connections panic without one, so every
/// future that uses them begins with this check.
///
/// # Errors
/// The future is polled outside of a `tokio` runtime.
pub(crate) fn require_tokio_runtime() -> Result<()> {
    tokio::runtime::Handle::try_current().map(drop).map_err(|_| {
        let message = "no tokio runtime: await the call on one, or enable the feature `blocking` and use methods such \
                       as `send_blocking`";
        Error::new(ErrorKind::Configuration, message)
    })
}
