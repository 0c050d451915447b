//! What a caller sees of a wait that goes on.

use std::time::Duration;

use crate::job::WaitedJob;

/// What a wait has found so far, for [`Waiter::on_progress`](crate::Waiter::on_progress).
#[derive(Debug)]
#[non_exhaustive]
pub struct WaitProgress<'a, R> {
    /// The number of lookups so far.
    pub lookups: u32,
    /// The time since the wait began.
    pub elapsed: Duration,
    /// The jobs in the response.
    pub jobs: &'a [WaitedJob],
    /// The response of the last lookup.
    pub response: &'a R,
}
