//! The retry policy: which failures are retried, how often, and after what backoff.

use std::time::Duration;

use tower::retry::budget::{Budget as _, TpsBudget};

use crate::Error;

/// Keeps the doubling of a backoff far from the largest `Duration`.
const MAX_BACKOFF: Duration = Duration::from_secs(24 * 60 * 60);

/// How often a failed call is retried, and how long it backs off before each retry.
///
/// The default is three attempts, including the first. The backoff doubles from 0.2 to 20
/// seconds with full jitter: the actual pause is a random part of it, so that clients which
/// failed together do not retry together. A delay that the service asks for is added to the
/// pause. The call fails at once if its timeout would expire during the pause.
///
/// | failure | read-only operation, or request with a `ClientToken` | any other operation |
/// | --- | --- | --- |
/// | no connection was made | retried | retried |
/// | the service throttled the request | retried | retried |
/// | the connection broke, the attempt timed out, or the status is 500 or higher | retried | not retried: the operation may have executed |
/// | any other | not retried | not retried |
///
/// In addition, each client has a retry budget of ten retries per second and one for every two
/// successful calls, so that retries do not multiply the load during an outage.
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
    first_backoff: Duration,
    longest_backoff: Duration,
}

impl RetryPolicy {
    /// Creates the default policy: three attempts, backoff from 0.2 to 20 seconds.
    pub const fn new() -> Self {
        RetryPolicy {
            max_attempts: 3,
            first_backoff: Duration::from_millis(200),
            longest_backoff: Duration::from_secs(20),
        }
    }

    /// Creates a policy without retries.
    pub const fn none() -> Self {
        RetryPolicy::new().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. 0 counts as 1.
    #[must_use]
    pub const fn max_attempts(self, attempts: u32) -> Self {
        RetryPolicy { max_attempts: if attempts == 0 { 1 } else { attempts }, ..self }
    }

    /// Sets the backoff before the first retry, and the longest backoff. The backoff doubles in
    /// between; the pause is a random part of it. A delay that the service asks for is added.
    #[must_use]
    pub const fn backoff(self, first: Duration, longest: Duration) -> Self {
        RetryPolicy { first_backoff: first, longest_backoff: longest, ..self }
    }

    /// Returns the pause before the next attempt, or `None` after the last attempt.
    pub(crate) fn pause(&self, attempts: u32, requested: Option<Duration>) -> Option<Duration> {
        let first = self.first_backoff.min(self.longest_backoff);
        let pause = jittered(backoff(first, self.longest_backoff, attempts.saturating_sub(1)));
        (attempts < self.max_attempts).then(|| pause.saturating_add(requested.unwrap_or_default()))
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy::new()
    }
}

/// Returns the exponential backoff without jitter: `first`, doubled `doublings` times, at most
/// `longest`.
pub(crate) fn backoff(first: Duration, longest: Duration, doublings: u32) -> Duration {
    let first = first.min(MAX_BACKOFF);
    let longest = longest.clamp(first, MAX_BACKOFF);
    let factor = 1u32.checked_shl(doublings).unwrap_or(u32::MAX);
    first.saturating_mul(factor).min(longest)
}

/// Returns a random duration up to this one: full jitter.
///
/// The randomness is the operating system's. The crate that did this before seeded itself from
/// the clock, so clients that started together could have backed off together.
pub(crate) fn jittered(pause: Duration) -> Duration {
    // Without randomness the whole pause is the safe choice.
    let Ok(random) = getrandom::u32() else { return pause };
    let nanos = u64::try_from(pause.min(MAX_BACKOFF).as_nanos()).unwrap_or(u64::MAX);
    // A day in nanoseconds has 47 bits, so the product fits into 128.
    let part = (u128::from(nanos) * u128::from(random)) >> u32::BITS;
    Duration::from_nanos(u64::try_from(part).unwrap_or(nanos))
}

/// Returns whether the same request may be sent again after this failure. `idempotent` states
/// that executing it twice has the effect of executing it once.
pub(crate) fn may_retry(failure: &Error, idempotent: bool) -> bool {
    failure.is_retryable() && (idempotent || !failure.may_have_executed())
}

/// The retries that a client may still make.
#[derive(Debug)]
pub(crate) struct RetryBudget(TpsBudget);

impl RetryBudget {
    pub(crate) fn new() -> Self {
        /// How long a successful call counts.
        const WINDOW: Duration = Duration::from_secs(10);
        const RETRIES_PER_SECOND: u32 = 10;
        const RETRIES_PER_SUCCESS: f32 = 0.5;
        RetryBudget(TpsBudget::new(WINDOW, RETRIES_PER_SECOND, RETRIES_PER_SUCCESS))
    }

    /// Credits a successful call.
    pub(crate) fn deposit(&self) {
        self.0.deposit();
    }

    /// Takes one retry from the budget, and returns whether there was one.
    pub(crate) fn withdraw(&self) -> bool {
        self.0.withdraw()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn backoff_doubles_up_to_the_longest() {
        let backoffs: Vec<_> = (0..5).map(|doublings| backoff(ms(200), ms(1000), doublings)).collect();
        assert_eq!(backoffs, [ms(200), ms(400), ms(800), ms(1000), ms(1000)]);
        assert_eq!(backoff(ms(200), ms(1000), u32::MAX), ms(1000));
        assert_eq!(backoff(Duration::MAX, Duration::ZERO, 7), MAX_BACKOFF);
        assert_eq!(backoff(Duration::ZERO, Duration::MAX, 40), Duration::ZERO);
    }

    #[test]
    fn jitter_is_uniform_up_to_the_backoff() {
        let samples: Vec<_> = (0..1000).map(|_| jittered(ms(1000))).collect();
        assert!(samples.iter().all(|sample| *sample <= ms(1000)));
        // The chance that 1000 samples miss a tenth is 1e-45.
        assert!(samples.iter().any(|sample| *sample < ms(100)));
        assert!(samples.iter().any(|sample| *sample > ms(900)));
        let mean = samples.iter().sum::<Duration>() / 1000;
        assert!((ms(400)..ms(600)).contains(&mean), "{mean:?}");
        assert_eq!(jittered(Duration::ZERO), Duration::ZERO);
        assert!(jittered(Duration::MAX) <= MAX_BACKOFF);
    }

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
    fn a_requested_delay_is_the_shortest_pause() {
        let pause = RetryPolicy::new().pause(1, Some(Duration::from_secs(30))).unwrap();
        assert!((30.0..=30.2).contains(&pause.as_secs_f64()), "{pause:?}");
    }

    #[test]
    fn a_failure_is_retried_if_it_is_idempotent_or_has_not_executed() {
        let failure = |executed| Error::new(ErrorKind::Connection, "broken").with_may_have_executed(executed);
        assert!(failure(true).is_retryable());
        assert!(may_retry(&failure(true), true) && may_retry(&failure(false), true));
        assert!(may_retry(&failure(false), false));
        assert!(!may_retry(&failure(true), false), "the operation could execute twice");
        let invalid = Error::new(ErrorKind::InvalidRequest, "invalid");
        assert!(!may_retry(&invalid, true) && !may_retry(&invalid, false));
    }

    #[test]
    fn extreme_policies_do_not_overflow() {
        for (first, longest) in [(Duration::MAX, Duration::ZERO), (Duration::ZERO, Duration::MAX)] {
            let policy = RetryPolicy::new().max_attempts(u32::MAX).backoff(first, longest);
            assert!(policy.pause(u32::MAX - 1, Some(Duration::MAX)).is_some());
        }
        assert_eq!(RetryPolicy::none().pause(1, None), None);
        assert_eq!(RetryPolicy::new().max_attempts(0), RetryPolicy::none());
    }
}
