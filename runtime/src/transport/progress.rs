//! How far a transport has got with a request.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;

/// How far a transport has got with a request. It travels with the request, among its extensions,
/// so it also passes through transports that wrap the default one.
///
/// The transport has no timer of its own. With this, the timers of the call know whether anything
/// was sent, and when.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    stage: Arc<Mutex<Stage>>,
    /// The number of stale connections that earlier requests of the attempt met.
    stale: u32,
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
    /// A connection that had been used before, or is shared, was closed without a response. Most likely, the
    /// server has not read the request. The error reports whether that is certain.
    Stale,
    /// The call gave up while the request waited. It must not be sent anymore.
    Cancelled,
}

impl Progress {
    /// Returns the progress of the request that follows.
    pub(crate) fn next(&self) -> Self {
        let stale = if self.stage() == Stage::Stale { self.stale.saturating_add(1) } else { 0 };
        Progress { stage: Arc::default(), stale }
    }

    /// Returns how many connections in a row were stale before this request.
    #[cfg_attr(not(feature = "default-https-client"), allow(dead_code))]
    pub(crate) fn stale(&self) -> u32 {
        self.stale
    }

    pub(crate) fn stage(&self) -> Stage {
        *self.lock()
    }

    /// Gives up if the request still waits, and returns whether nothing of it was sent or will be.
    /// The transport may run on another thread, so this is one step.
    pub(crate) fn cancel(&self) -> bool {
        let mut stage = self.lock();
        let is_waiting = *stage == Stage::Waiting;
        if is_waiting {
            *stage = Stage::Cancelled;
        }
        is_waiting
    }

    /// Changes the stage, and returns whether the call still wants the request to be sent.
    #[cfg_attr(not(feature = "default-https-client"), allow(dead_code))]
    pub(crate) fn enter(&self, next: Stage) -> bool {
        let mut stage = self.lock();
        let is_wanted = *stage != Stage::Cancelled;
        if is_wanted {
            *stage = next;
        }
        is_wanted
    }

    fn lock(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_was_given_up_while_it_waited_is_not_sent() {
        let progress = Progress::default();
        assert!(!progress.cancel(), "a transport that reports nothing may have sent it");
        assert!(progress.enter(Stage::Waiting) && progress.cancel());
        assert!(!progress.enter(Stage::Sending(Instant::now())) && !progress.enter(Stage::Waiting));

        let progress = Progress::default();
        assert!(progress.enter(Stage::Sending(Instant::now())) && !progress.cancel());
    }
}
