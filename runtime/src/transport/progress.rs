//! How far a transport has got with a request.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::time::Instant;

/// How far a transport has got with a request. It travels with the request, among its extensions,
/// so it also passes through transports that wrap the default one.
///
/// The transport has no timer of its own. With this, the timers of the call know whether anything
/// was sent, and when.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    stage: Arc<Mutex<Stage>>,
    needs_new_connection: bool,
}

#[derive(Clone, Copy, Default, PartialEq)]
#[cfg_attr(not(feature = "default-https-client"), allow(dead_code))]
pub(crate) enum Stage {
    /// The transport does not report it: the request may have been sent.
    #[default]
    Unknown,
    /// The request waits for a connection. Nothing was sent.
    Waiting,
    /// A connection has the request since this time.
    Sending(Instant),
    /// A connection that had been used before was closed without a response. Most likely the server
    /// had closed it without reading the request.
    Stale,
}

impl Progress {
    /// Returns the progress of the request that follows. It does not reuse a connection if that of
    /// this request was stale.
    pub(crate) fn next(&self) -> Self {
        Progress { stage: Arc::default(), needs_new_connection: self.stage() == Stage::Stale }
    }

    #[cfg_attr(not(feature = "default-https-client"), allow(dead_code))]
    pub(crate) fn needs_new_connection(&self) -> bool {
        self.needs_new_connection
    }

    pub(crate) fn stage(&self) -> Stage {
        *self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg_attr(not(feature = "default-https-client"), allow(dead_code))]
    pub(crate) fn set(&self, stage: Stage) {
        *self.stage.lock().unwrap_or_else(PoisonError::into_inner) = stage;
    }
}
