//! Decisions of a caller about retries.

use std::sync::Arc;

use crate::Error;

/// What a retry classifier decides about a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryAction {
    /// The attempt may be repeated, as if the error were [retryable](Error::is_retryable).
    ///
    /// The limits of the [`RetryPolicy`](crate::RetryPolicy) still apply. A call that is not
    /// idempotent and [may have executed](Error::may_have_executed) is not repeated.
    Retry,
    /// No further attempt is made.
    Stop,
}

/// A function that decides about a failed attempt; `None` leaves the decision to this crate.
pub(crate) type RetryClassifier = Arc<dyn Fn(&Error) -> Option<RetryAction> + Send + Sync>;
