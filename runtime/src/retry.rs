//! The retry policy: which failures are retried, how often, and after what backoff.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tower::retry::budget::{Budget as _, TpsBudget};

use crate::Error;
use crate::per_process::PerProcess;

/// Keeps the doubling of a backoff far from the largest `Duration`.
const MAX_BACKOFF: Duration = Duration::from_secs(24 * 60 * 60);

/// How often a failed call is retried, and how long it backs off before each retry.
///
/// The default is three attempts, including the first. The backoff doubles from 0.2 to 20
/// seconds with full jitter: the actual pause is a random part of it, so that clients which
/// failed together do not retry together. A delay that the service asks for is added to the
/// pause. The call fails at once if its timeout would expire during the pause.
///
/// | failure | idempotent call | any other call |
/// | --- | --- | --- |
/// | no connection was made | retried | retried |
/// | the service throttled the request: status 429, a code such as `Throttling.User`, or the header `x-acs-retry-after` | retried | retried |
/// | the service was busy and rejected the request: a code such as `ServiceUnavailable`, `SystemBusy` or `OperationConflict` with a status below 500 | retried | retried |
/// | the connection broke, or the attempt timed out | retried | not retried: the operation may have executed |
/// | status 500 or higher, except 501 and 505; status 408 or 425; or a code such as `InternalError` or `LastTokenProcessing` | retried | not retried: the operation may have executed |
/// | the service rejected the time of the request | retried at once with its time | the same |
/// | the service rejected the credentials, and the provider has others now | retried at once with those | the same |
/// | any other | not retried | not retried |
///
/// A call is idempotent if its operation only reads, if its request has an idempotency token
/// (`ClientToken`), or if [`Call::idempotent`](crate::Call::idempotent) states so. By default, each
/// call of an operation that has the parameter gets a token.
///
/// The client keeps the time of the service for later requests. It takes it from the `Date` of the
/// error, if that differs from the time in the request by a minute or more. The retries for the time
/// and the credentials happen once in a call each. They count as attempts, so
/// [`none`](Self::none) excludes them, but then the next call has the correct time and asks the
/// provider for other credentials.
///
/// A [classifier](crate::ClientBuilder::retry_classifier) can retry other errors or stop retries.
///
/// In addition, each client has a retry budget, so that retries do not multiply the load during an
/// outage. An operation has ten retries per second and one for every two successful calls, and all
/// operations together have forty per second and the same credit. Attempts whose request was not
/// sent, and the two retries at once, are free.
///
/// ```
/// use std::time::Duration;
/// # use alicloud_runtime::RetryPolicy;
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

    /// Returns the maximum number of attempts.
    pub(crate) fn attempts(&self) -> u32 {
        self.max_attempts
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

/// Returns whether sending the same request again cannot duplicate work. `idempotent` states that
/// executing it twice has the effect of executing it once.
pub(crate) fn is_safe_to_repeat(failure: &Error, idempotent: bool) -> bool {
    idempotent || !failure.may_have_executed()
}

/// The retries that a client may still make: for each operation, and for all of them together.
///
/// AWS has one budget for each service and region, because such a client calls one fleet. Behind one
/// endpoint of Alibaba Cloud, operations belong to systems that fail separately: transcoding, search,
/// live streams. So failures of one operation must not use up the retries of the others. The budget
/// of the client limits what a failure of all of them adds. One operation cannot exhaust it, because
/// its own budget ends first.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    client: TpsBudget,
    /// By name. The names are those of the operations of a service, so there are no more.
    /// After a `fork`, the lock may be held by a thread that the child does not have.
    operations: PerProcess<Mutex<HashMap<&'static str, TpsBudget>>>,
}

impl RetryBudget {
    pub(crate) fn new() -> Self {
        RetryBudget { client: budget(RETRIES_PER_SECOND_OF_CLIENT), operations: PerProcess::new() }
    }

    /// Credits a successful call.
    pub(crate) fn deposit(&self, operation: &'static str) {
        self.of_operation(operation, |budget| budget.deposit());
        self.client.deposit();
    }

    /// Takes one retry from the budgets, and returns whether there was one.
    pub(crate) fn withdraw(&self, operation: &'static str) -> bool {
        // The operation comes first: once its budget is exhausted, it takes nothing from the client.
        self.of_operation(operation, |budget| budget.withdraw()) && self.client.withdraw()
    }

    fn of_operation<T>(&self, operation: &'static str, act: impl FnOnce(&TpsBudget) -> T) -> T {
        let operations = self.operations.get_or_init(Mutex::default);
        let mut operations = operations.lock().unwrap_or_else(PoisonError::into_inner);
        act(operations.entry(operation).or_insert_with(|| budget(RETRIES_PER_SECOND)))
    }
}

const RETRIES_PER_SECOND: u32 = 10;
const RETRIES_PER_SECOND_OF_CLIENT: u32 = 4 * RETRIES_PER_SECOND;

fn budget(retries_per_second: u32) -> TpsBudget {
    /// How long a successful call counts.
    const WINDOW: Duration = Duration::from_secs(10);
    const RETRIES_PER_SUCCESS: f32 = 0.5;
    TpsBudget::new(WINDOW, retries_per_second, RETRIES_PER_SUCCESS)
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
    fn a_request_is_repeated_if_it_is_idempotent_or_has_not_executed() {
        let failure = |executed| Error::new(ErrorKind::Connection, "broken").with_may_have_executed(executed);
        assert!(is_safe_to_repeat(&failure(true), true) && is_safe_to_repeat(&failure(false), true));
        assert!(is_safe_to_repeat(&failure(false), false));
        assert!(!is_safe_to_repeat(&failure(true), false), "the operation could execute twice");
    }

    fn exhaust(budget: &RetryBudget, operation: &'static str) -> u32 {
        (0..10_000).take_while(|_| budget.withdraw(operation)).count().try_into().unwrap()
    }

    #[test]
    fn an_operation_does_not_use_up_the_retries_of_another() {
        let budget = RetryBudget::new();
        let first = exhaust(&budget, "A");
        assert!((100..=110).contains(&first), "{first}");
        let second = exhaust(&budget, "B");
        assert!((100..=110).contains(&second), "{second}");
    }

    #[test]
    fn all_operations_together_have_a_limit() {
        let budget = RetryBudget::new();
        let all: u32 = ["A", "B", "C", "D", "E", "F", "G"].iter().map(|name| exhaust(&budget, name)).sum();
        assert!((400..=440).contains(&all), "{all}");
    }

    /// The successes of one operation let it retry more, at the expense of no other.
    #[test]
    fn successes_earn_retries_for_their_operation() {
        let budget = RetryBudget::new();
        (0..1000).for_each(|_| budget.deposit("A"));
        let first = exhaust(&budget, "A");
        assert!((600..=610).contains(&first), "{first}");
        let second = exhaust(&budget, "B");
        assert!((100..=110).contains(&second), "{second}");
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
