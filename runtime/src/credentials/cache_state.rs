//! The state of a cache of credentials: what is cached, when it is due for a refresh, and how long
//! a failing provider is not asked again. It has no clock and no lock; both are in `cached.rs`.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::credential::Credentials;
use super::error::{copy_of, no_credentials};
use crate::{Error, Result};

const MAX_AGE: SignedDuration = SignedDuration::from_hours(1);
const FIRST_BACKOFF: SignedDuration = SignedDuration::from_secs(1);
const LONGEST_BACKOFF: SignedDuration = SignedDuration::from_secs(16);

/// What is cached, and the latest failure.
#[derive(Default)]
pub(super) struct CacheState {
    cached: Option<Cached>,
    failure: Option<Failure>,
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
}

impl CacheState {
    /// Returns what a caller can use now.
    ///
    /// # Errors
    /// Nothing valid is cached, and the provider is not asked again yet: its last error.
    pub(super) fn status(&self, now: Timestamp) -> Result<CacheStatus> {
        let backed_off = self.failure.as_ref().filter(|failure| failure.is_backed_off(now));
        match (self.cached.as_ref().filter(|cached| cached.is_valid(now)), backed_off) {
            // While a failed provider is not asked again, valid credentials count as fresh.
            (Some(cached), backed_off) if backed_off.is_some() || !cached.is_stale(now) => {
                Ok(CacheStatus::Fresh(cached.credentials.clone()))
            }
            (Some(cached), _) => Ok(CacheStatus::Stale(cached.credentials.clone())),
            (None, Some(failure)) => Err(copy_of(&failure.error)),
            (None, None) => Ok(CacheStatus::Empty),
        }
    }

    /// Stores what the provider returned, and returns what the caller gets.
    ///
    /// # Errors
    /// The provider failed, and nothing valid is cached.
    pub(super) fn store(
        &mut self,
        fetched: Result<Credentials>,
        now: Timestamp,
        refresh_before: SignedDuration,
    ) -> Result<Credentials> {
        let fetched = fetched.and_then(|credentials| match credentials.expiration() {
            Some(expiration) if expiration <= now => {
                Err(no_credentials(format_args!("the credentials that were fetched expired at {expiration}")))
            }
            _ => Ok(credentials),
        });
        match fetched {
            Ok(credentials) => {
                let before = credentials.refresh_before().unwrap_or(refresh_before);
                let refresh_at = refresh_time(now, credentials.expiration(), before);
                self.failure = None;
                self.cached = Some(Cached { credentials: credentials.clone(), fetched: now, refresh_at });
                Ok(credentials)
            }
            Err(error) => self.fail(Arc::new(error), now),
        }
    }

    fn fail(&mut self, error: Arc<Error>, now: Timestamp) -> Result<Credentials> {
        let backoff = self
            .failure
            .take()
            .map_or(FIRST_BACKOFF, |failure| failure.backoff.saturating_mul(2).min(LONGEST_BACKOFF));
        self.failure = Some(Failure { error: Arc::clone(&error), at: now, backoff });
        // Expired credentials are dropped, which zeroizes them.
        self.cached.take_if(|cached| !cached.is_valid(now));
        match &self.cached {
            Some(cached) => {
                tracing::warn!(%error, "credentials not refreshed; the cached ones are used");
                Ok(cached.credentials.clone())
            }
            None => Err(copy_of(&error)),
        }
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
}

impl Failure {
    fn is_backed_off(&self, now: Timestamp) -> bool {
        self.at <= now && now.duration_since(self.at) < self.backoff
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
            assert!(state.store(Err(error), now, SignedDuration::ZERO).is_err());
            let backoff = SignedDuration::from_secs(seconds);
            assert!(state.status(now + backoff - SignedDuration::from_millis(1)).is_err(), "{seconds}");
            now += backoff;
            assert!(matches!(state.status(now), Ok(CacheStatus::Empty)), "{seconds}");
        }
    }
}
