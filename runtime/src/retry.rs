//! Whether a call that failed is tried again, and after what pause.

use std::time::{Duration, SystemTime};

use retry_policies::policies::ExponentialBackoff;
use retry_policies::{Jitter, RetryDecision, RetryPolicy as _};
use tower::retry::budget::{Budget as _, TpsBudget};

use crate::Error;

const LONGEST_FIRST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// How often a call that failed is tried again, and how long it waits before.
///
/// The default is three attempts, the first included. Pauses grow from 0.2 to 20 seconds,
/// and each is cut to a random part of itself, so that clients which failed together do not
/// come back together. Where the service says how long to wait, the pause is that much
/// longer; where that is longer than the call has time left, the call fails at once.
///
/// | failure | an operation that only reads, or a request with a `ClientToken` | any other |
/// | --- | --- | --- |
/// | no connection was made | tried again | tried again |
/// | the service refused because of too many calls | tried again | tried again |
/// | the connection broke, no answer came in time, or a status from 500 | tried again | not: it may have been carried out |
/// | anything else | not | not |
///
/// Beyond that, a client has a budget: ten retries a second, and one for every two calls
/// that go well. An outage is not made worse by everybody trying everything three times.
///
/// ```
/// use std::time::Duration;
/// use alicloud_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_attempts(6).backoff(Duration::from_secs(1), Duration::from_secs(60));
/// assert_eq!(RetryPolicy::none(), RetryPolicy::new().max_attempts(1));
/// # let _ = patient;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    first_pause: Duration,
    longest_pause: Duration,
}

impl RetryPolicy {
    /// Three attempts, with pauses from 0.2 to 20 seconds.
    pub const fn new() -> Self {
        RetryPolicy {
            max_attempts: 3,
            first_pause: Duration::from_millis(200),
            longest_pause: Duration::from_secs(20),
        }
    }

    /// One attempt and no other.
    pub const fn none() -> Self {
        RetryPolicy::new().max_attempts(1)
    }

    /// How many attempts there are at most, the first included. None counts as one.
    #[must_use]
    pub const fn max_attempts(self, attempts: u32) -> Self {
        RetryPolicy { max_attempts: if attempts == 0 { 1 } else { attempts }, ..self }
    }

    /// How long the first pause is at most, and every one; each is twice the one before. A
    /// hint of the service comes on top.
    #[must_use]
    pub const fn backoff(self, first: Duration, longest: Duration) -> Self {
        RetryPolicy { first_pause: first, longest_pause: longest, ..self }
    }

    /// The pause before another attempt, if this many have been made and there may be another.
    pub(crate) fn pause(&self, attempts: u32, hint: Option<Duration>) -> Option<Duration> {
        let first = self.first_pause.min(self.longest_pause);
        let pause = pause(first, self.longest_pause, Jitter::Full, attempts.saturating_sub(1));
        (attempts < self.max_attempts).then(|| pause.saturating_add(hint.unwrap_or_default()))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy::new()
    }
}

/// A pause that doubles each time, up to the longest.
pub(crate) fn pause(first: Duration, longest: Duration, jitter: Jitter, earlier: u32) -> Duration {
    // The bounds keep the doubling within what a duration can hold.
    let first = first.min(LONGEST_FIRST_PAUSE);
    let longest = longest.clamp(first, LONGEST_FIRST_PAUSE);
    let pauses = ExponentialBackoff::builder().retry_bounds(first, longest).jitter(jitter);
    let now = SystemTime::now();
    match pauses.build_with_max_retries(u32::MAX).should_retry(now, earlier) {
        RetryDecision::Retry { execute_after } => execute_after.duration_since(now).unwrap_or_default(),
        RetryDecision::DoNotRetry => longest,
    }
}

/// Whether the same request may be sent after this failure, as far as the service goes.
/// `repeatable` says that it does no harm to carry it out twice.
pub(crate) fn may_be_repeated(failure: &Error, repeatable: bool) -> bool {
    failure.is_retryable() && (repeatable || !failure.may_have_executed())
}

/// What a client may spend on retries.
#[derive(Debug)]
pub(crate) struct Budget(TpsBudget);

impl Budget {
    pub(crate) fn new() -> Self {
        const MEMORY: Duration = Duration::from_secs(10);
        const RETRIES_PER_SECOND: u32 = 10;
        const RETRIES_PER_SUCCESS: f32 = 0.5;
        Budget(TpsBudget::new(MEMORY, RETRIES_PER_SECOND, RETRIES_PER_SUCCESS))
    }

    pub(crate) fn earn(&self) {
        self.0.deposit();
    }

    /// Takes a retry out of the budget, if there is one left.
    pub(crate) fn spend(&self) -> bool {
        self.0.withdraw()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_are_random_and_end() {
        let policy = RetryPolicy::new().max_attempts(40);
        let longest =
            |attempts| (0..200).filter_map(|_| policy.pause(attempts, None)).max().unwrap_or_default();
        assert!((0.1..=0.2).contains(&longest(1).as_secs_f64()), "{:?}", longest(1));
        assert!((0.2..=0.4).contains(&longest(2).as_secs_f64()), "{:?}", longest(2));
        assert!((10.0..=20.0).contains(&longest(39).as_secs_f64()), "{:?}", longest(39));
        assert_eq!(policy.pause(40, None), None);
        let different: std::collections::HashSet<_> = (0..50).filter_map(|_| policy.pause(5, None)).collect();
        assert!(different.len() > 40);
    }

    #[test]
    fn a_hint_is_the_least_that_is_waited() {
        let pause = RetryPolicy::new().pause(1, Some(Duration::from_secs(30))).unwrap();
        assert!((30.0..=30.2).contains(&pause.as_secs_f64()), "{pause:?}");
    }

    #[test]
    fn no_pause_is_too_long_to_be_counted() {
        for (first, longest) in [(Duration::MAX, Duration::ZERO), (Duration::ZERO, Duration::MAX)] {
            let policy = RetryPolicy::new().max_attempts(u32::MAX).backoff(first, longest);
            assert!(policy.pause(u32::MAX - 1, Some(Duration::MAX)).is_some());
        }
        assert_eq!(RetryPolicy::none().pause(1, None), None);
        assert_eq!(RetryPolicy::new().max_attempts(0), RetryPolicy::none());
    }

    #[test]
    fn a_budget_is_spent_and_earned() {
        let budget = Budget::new();
        let spent = std::iter::repeat_with(|| budget.spend()).take_while(|spent| *spent).count();
        assert_eq!(spent, 100, "ten a second for ten seconds");
        budget.earn();
        assert!(!budget.spend());
        budget.earn();
        assert!(budget.spend() && !budget.spend());
    }
}
