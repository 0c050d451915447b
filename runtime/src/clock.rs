//! The clock of a client: the time of this machine, corrected by what the service reported.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// The difference from which a request counts as stamped with the wrong time. The service accepts
/// 15 minutes; a `Date` has whole seconds, and a response takes some.
const NOTABLE_MS: u64 = 60_000;

/// The clock that stamps the requests of a client. The clones of a client share it.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// What is added to the time of this machine, in milliseconds.
    offset_ms: AtomicI64,
}

impl Clock {
    /// Returns the corrected time.
    pub(crate) fn now(&self) -> Timestamp {
        let offset = SignedDuration::from_millis(self.offset_ms.load(Ordering::Relaxed));
        let now = Timestamp::now();
        now.checked_add(offset).unwrap_or(now)
    }

    /// Corrects the clock after the service rejected a request because of its time. `server` is the
    /// `Date` of that response, and `stamped` the time in the request.
    ///
    /// Returns whether a new request would have a notably different time. It is stamped correctly
    /// even if a concurrent call has corrected the clock before.
    pub(crate) fn correct(&self, server: Timestamp, stamped: Timestamp) -> bool {
        if milliseconds(server, stamped).unsigned_abs() < NOTABLE_MS {
            return false;
        }
        let measured = milliseconds(server, Timestamp::now());
        // Of concurrent calls that measure the same difference, one changes the clock and logs it.
        let changed = self.offset_ms.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |known| {
            (known.abs_diff(measured) >= NOTABLE_MS).then_some(measured)
        });
        if changed.is_ok() {
            tracing::warn!(
                offset_s = measured / 1000,
                "the clock of this machine differs from that of the service: requests are stamped with the corrected time"
            );
        }
        true
    }
}

/// Returns `later - earlier`.
fn milliseconds(later: Timestamp, earlier: Timestamp) -> i64 {
    // All timestamps are within 20,000 years, so the difference in milliseconds fits.
    later.as_millisecond().saturating_sub(earlier.as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_seconds(seconds: i64) -> Timestamp {
        Timestamp::now().checked_add(SignedDuration::from_secs(seconds)).unwrap()
    }

    fn offset_s(clock: &Clock) -> i64 {
        let difference = milliseconds(clock.now(), Timestamp::now());
        (difference + difference.signum() * 500) / 1000
    }

    #[test]
    fn a_notable_difference_corrects_the_clock_in_both_directions() {
        for seconds in [3600, -3600, 86_400 * 400, 61, -61] {
            let clock = Clock::default();
            assert_eq!(offset_s(&clock), 0);
            assert!(clock.correct(in_seconds(seconds), clock.now()), "{seconds}");
            assert_eq!(offset_s(&clock), seconds);
        }
    }

    #[test]
    fn a_small_difference_changes_nothing() {
        let clock = Clock::default();
        for seconds in [0, 2, -2, 59, -59] {
            assert!(!clock.correct(in_seconds(seconds), clock.now()), "{seconds}");
            assert_eq!(offset_s(&clock), 0);
        }
    }

    /// The second call was stamped before the first one corrected the clock.
    #[test]
    fn a_request_that_was_stamped_before_a_correction_is_sent_again() {
        let clock = Clock::default();
        let stamped = clock.now();
        assert!(clock.correct(in_seconds(3600), stamped));
        assert!(clock.correct(in_seconds(3602), stamped));
        assert_eq!(offset_s(&clock), 3600, "two seconds are not notable");
        assert!(!clock.correct(in_seconds(3601), clock.now()), "the clock is correct already");
        assert!(clock.correct(in_seconds(0), clock.now()), "the machine's clock was set");
        assert_eq!(offset_s(&clock), 0);
    }

    #[test]
    fn extreme_dates_do_not_panic() {
        let clock = Clock::default();
        for date in [Timestamp::MIN, Timestamp::MAX] {
            assert!(clock.correct(date, clock.now()));
            let _ = clock.now();
        }
    }
}
