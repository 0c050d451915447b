//! The calls that wait for a connection of one lane.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use tokio::sync::oneshot;

use super::Connection;
use crate::transport::connect::BoxError;

/// What a call that waits receives.
pub(super) type Received = Result<Connection, DialError>;

/// The error of a connection that was not made, for all calls that waited for it.
#[derive(Debug, Clone)]
pub(super) struct DialError(Arc<BoxError>);

impl From<BoxError> for DialError {
    fn from(error: BoxError) -> Self {
        DialError(Arc::new(error))
    }
}

impl DialError {
    /// Returns whether the process or the system has too many open files.
    pub(super) fn is_out_of_descriptors(&self) -> bool {
        /// `EMFILE` and `ENFILE` of Unix, or `WSAEMFILE` of Windows.
        const CODES: &[i32] = if cfg!(windows) { &[10024] } else { &[24, 23] };
        let mut cause: Option<&(dyn Error + 'static)> = Some(&**self.0);
        while let Some(error) = cause {
            let code = error.downcast_ref::<io::Error>().and_then(io::Error::raw_os_error);
            if code.is_some_and(|code| CODES.contains(&code)) {
                return true;
            }
            cause = error.source();
        }
        false
    }
}

impl fmt::Display for DialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for DialError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

/// The calls that wait, in the order in which they are served.
#[derive(Default)]
pub(super) struct Queue(VecDeque<Waiter>);

/// A call that waits for a connection.
struct Waiter {
    sender: oneshot::Sender<Received>,
    may_reuse: bool,
}

impl Queue {
    /// Adds a call. `first` puts it before the others: it has waited already.
    pub(super) fn add(&mut self, first: bool, may_reuse: bool) -> oneshot::Receiver<Received> {
        let (sender, receiver) = oneshot::channel();
        let waiter = Waiter { sender, may_reuse };
        match first {
            true => self.0.push_front(waiter),
            false => self.0.push_back(waiter),
        }
        receiver
    }

    /// Removes the call that has waited longest for a connection like this.
    pub(super) fn next(&mut self, is_new: bool) -> Option<oneshot::Sender<Received>> {
        let may_take = |waiter: &Waiter| !waiter.sender.is_closed() && (is_new || waiter.may_reuse);
        let index = self.0.iter().position(may_take)?;
        self.0.remove(index).map(|waiter| waiter.sender)
    }

    /// Fails the calls, but keeps those that may reuse a connection if one `is_in_use`.
    pub(super) fn fail(&mut self, error: &DialError, is_in_use: bool) {
        let waiters = std::mem::take(&mut self.0);
        let (kept, failed): (_, VecDeque<_>) =
            waiters.into_iter().partition(|waiter| is_in_use && waiter.may_reuse);
        self.0 = kept;
        for waiter in failed {
            // Fails if the call was dropped.
            let _ = waiter.sender.send(Err(error.clone()));
        }
    }

    /// Forgets calls that no longer wait. They leave in about the order in which they came, so the
    /// queue stays short.
    pub(super) fn forget_cancelled(&mut self) {
        while self.0.front().is_some_and(|waiter| waiter.sender.is_closed()) {
            self.0.pop_front();
        }
    }

    /// Returns the number of calls that wait, up to a maximum.
    pub(super) fn count(&self, max: usize) -> usize {
        self.0.iter().filter(|waiter| !waiter.sender.is_closed()).take(max).count()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
