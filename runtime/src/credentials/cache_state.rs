//! The state of a cache of credentials: what is cached, when it is due for a refresh, and how long
//! a failing provider is not asked again. It has no clock and no lock; both are in `cached.rs`.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::credential::Credentials;
use super::error::{copy_of, no_credentials};
use crate::{Error, Result};

const MAX_AGE: SignedDuration = SignedDuration::from_hours(1);
const FIRST_BACKOFF: SignedDuration = SignedDuration::from_secs(1);
const LONGEST_BACKOFF: SignedDuration = SignedDuration::from_secs(16);
/// The backoff from a passing failure while callers wait for credentials. It begins like the backoff
/// of the retry policy and stays short, so that a call with a few seconds left tries again.
const FIRST_WAIT: SignedDuration = SignedDuration::from_millis(200);
const LONGEST_WAIT: SignedDuration = SignedDuration::from_secs(2);
/// How long a second rejection of the same credentials is ignored.
const KEEP_REJECTED: SignedDuration = SignedDuration::from_secs(10);

/// What is cached, and the latest failure.
#[derive(Default)]
pub(super) struct CacheState {
    cached: Option<Cached>,
    failure: Option<Failure>,
    /// The number of failures so far.
    failures: u64,
    /// The latest turn of which the result is known.
    latest_turn: u64,
    /// The credentials that the service rejected last.
    rejected: Option<Credentials>,
}

struct Cached {
    credentials: Credentials,
    fetched: Timestamp,
    refresh_at: Timestamp,
}

/// The latest failure since the provider last returned credentials.
struct Failure {
    error: Arc<Error>,
    at: Timestamp,
    backoff: SignedDuration,
}

pub(super) enum CacheStatus {
    /// Valid, and not due for a refresh.
    Fresh(Credentials),
    /// Valid, and due for a refresh.
    Stale(Credentials),
    /// Nothing is cached, or it has expired.
    Empty,
    /// Nothing valid is cached, and the provider is not asked again for a while.
    BackedOff { error: Error, remaining: Duration },
}

impl CacheState {
    /// Returns what a caller can use now.
    pub(super) fn status(&self, now: Timestamp) -> CacheStatus {
        let backed_off = self.failure.as_ref().and_then(|failure| Some((failure, failure.remaining(now)?)));
        match (self.cached.as_ref().filter(|cached| cached.is_valid(now)), backed_off) {
            // While a failed provider is not asked again, valid credentials count as fresh.
            (Some(cached), backed_off) if backed_off.is_some() || !cached.is_stale(now) => {
                CacheStatus::Fresh(cached.credentials.clone())
            }
            (Some(cached), _) => CacheStatus::Stale(cached.credentials.clone()),
            (None, Some((failure, remaining))) => {
                CacheStatus::BackedOff { error: copy_of(&failure.error), remaining }
            }
            (None, None) => CacheStatus::Empty,
        }
    }

    pub(super) fn failures(&self) -> u64 {
        self.failures
    }

    /// Stores what the provider returned in a turn, and returns what the caller gets.
    ///
    /// A caller that was overtaken may come with its result after a later turn. Its result is older,
    /// so it is used only if nothing valid is cached, and its failure is for that caller alone.
    ///
    /// # Errors
    /// The provider failed, and nothing valid is cached.
    pub(super) fn store(
        &mut self,
        fetched: Result<Credentials>,
        turn: u64,
        now: Timestamp,
        refresh_before: SignedDuration,
    ) -> Result<Credentials> {
        let fetched = fetched.and_then(|credentials| not_expired(credentials, now));
        if turn < self.latest_turn {
            if let Some(cached) = self.cached.as_ref().filter(|cached| cached.is_valid(now)) {
                return Ok(cached.credentials.clone());
            }
            let is_rejected =
                |found: &Credentials| self.rejected.as_ref().is_some_and(|rejected| rejected.is_same(found));
            if fetched.as_ref().map_or(true, is_rejected) {
                return fetched;
            }
        }
        self.latest_turn = self.latest_turn.max(turn);
        match fetched {
            Ok(credentials) => {
                let before = credentials.refresh_before().unwrap_or(refresh_before);
                let refresh_at = refresh_time(now, credentials.expiration(), before);
                self.failure = None;
                self.rejected.take_if(|rejected| !rejected.is_same(&credentials));
                self.cached = Some(Cached { credentials: credentials.clone(), fetched: now, refresh_at });
                Ok(credentials)
            }
            Err(error) => self.fail(Arc::new(error), now),
        }
    }

    /// Discards what is cached if these credentials are cached.
    pub(super) fn invalidate(&mut self, rejected: &Credentials, now: Timestamp) {
        let is_again = self.rejected.as_ref().is_some_and(|before| before.is_same(rejected));
        let is_cached = |cached: &mut Cached| {
            // The provider returned them once more after they had been rejected. To fetch them for
            // each call that is rejected would not help.
            let is_kept = is_again && cached.is_younger(KEEP_REJECTED, now);
            cached.credentials.is_same(rejected) && !is_kept
        };
        if self.cached.take_if(is_cached).is_some() {
            self.rejected = Some(rejected.clone());
        }
    }

    fn fail(&mut self, error: Arc<Error>, now: Timestamp) -> Result<Credentials> {
        // Expired credentials are dropped, which zeroizes them.
        self.cached.take_if(|cached| !cached.is_valid(now));
        let (first, longest) = match self.cached.is_none() && error.is_retryable() {
            true => (FIRST_WAIT, LONGEST_WAIT),
            false => (FIRST_BACKOFF, LONGEST_BACKOFF),
        };
        let doubled = self.failure.take().map(|failure| failure.backoff.saturating_mul(2));
        let backoff = doubled.unwrap_or(first).clamp(first, longest);
        self.failure = Some(Failure { error: Arc::clone(&error), at: now, backoff });
        self.failures = self.failures.wrapping_add(1);
        match &self.cached {
            Some(cached) => {
                tracing::warn!(%error, "credentials not refreshed; the cached ones are used");
                Ok(cached.credentials.clone())
            }
            None => Err(copy_of(&error)),
        }
    }
}

/// # Errors
/// They have expired. That passes: a server that rotates credentials may return the old ones for a
/// moment.
fn not_expired(credentials: Credentials, now: Timestamp) -> Result<Credentials> {
    match credentials.expiration() {
        Some(expiration) if expiration <= now => {
            Err(no_credentials(format_args!("the credentials that were fetched expired at {expiration}"))
                .with_credentials_retryable(true))
        }
        _ => Ok(credentials),
    }
}

impl Cached {
    fn is_valid(&self, now: Timestamp) -> bool {
        self.credentials.expiration().is_none_or(|expiration| now < expiration)
    }

    /// A time before `fetched` means that the clock was set back: the age is unknown then, so the
    /// credentials are refreshed.
    fn is_stale(&self, now: Timestamp) -> bool {
        !(self.fetched..self.refresh_at).contains(&now)
    }

    fn is_younger(&self, age: SignedDuration, now: Timestamp) -> bool {
        self.fetched <= now && now.duration_since(self.fetched) < age
    }
}

impl Failure {
    /// Returns how long the provider is not asked again; `None` if it may be asked.
    fn remaining(&self, now: Timestamp) -> Option<Duration> {
        let passed = now.duration_since(self.at);
        let backed_off = !passed.is_negative() && passed < self.backoff;
        backed_off.then(|| Duration::try_from(self.backoff.saturating_sub(passed)).unwrap_or_default())
    }
}

/// Returns when credentials are due for a refresh. The limit of half their lifetime keeps
/// credentials with a lifetime below 15 minutes from being refreshed by every call.
fn refresh_time(fetched: Timestamp, expiration: Option<Timestamp>, before: SignedDuration) -> Timestamp {
    let latest = fetched.saturating_add(MAX_AGE).unwrap_or(Timestamp::MAX);
    let Some(expiration) = expiration else { return latest };
    let half_life = expiration.duration_since(fetched) / 2;
    let before = before.max(SignedDuration::ZERO).min(half_life);
    latest.min(expiration.saturating_sub(before).unwrap_or(fetched))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_due_before_they_expire_but_not_before_half_of_their_lifetime() {
        let fetched: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let due_after = |lifetime: Option<i64>, before: i64| {
            let expiration = lifetime.map(|minutes| fetched + SignedDuration::from_mins(minutes));
            let due = refresh_time(fetched, expiration, SignedDuration::from_mins(before));
            due.duration_since(fetched).as_mins()
        };
        assert_eq!(due_after(Some(60), 15), 45);
        assert_eq!(due_after(Some(20), 15), 10, "half of the lifetime");
        assert_eq!(due_after(Some(600), 15), 60, "the maximum age");
        assert_eq!(due_after(None, 15), 60);
        assert_eq!(due_after(Some(60), -5), 60);
    }

    #[test]
    fn a_failing_provider_is_backed_off_for_longer_each_time() {
        let mut state = CacheState::default();
        let mut now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        for seconds in [1, 2, 4, 8, 16, 16] {
            let error = Error::credentials("sealed");
            assert!(state.store(Err(error), 1, now, SignedDuration::ZERO).is_err());
            let backoff = SignedDuration::from_secs(seconds);
            let status = state.status(now + backoff - SignedDuration::from_millis(1));
            let CacheStatus::BackedOff { remaining, .. } = status else {
                panic!("not backed off: {seconds}")
            };
            assert_eq!(remaining, Duration::from_millis(1));
            now += backoff;
            assert!(matches!(state.status(now), CacheStatus::Empty), "{seconds}");
        }
    }
}
