//! A cache of credentials that refreshes them before they expire.
//!
//! # The refresh protocol
//!
//! Two locks keep callers apart. `state` is held for moments, never across an await. `refresh_lock`
//! is held by the one caller that refreshes, while it awaits the provider.
//!
//! 1. A caller looks at the state. Fresh credentials are returned at once.
//! 2. If they are stale, the caller tries to take `refresh_lock`. If another caller has it, the
//!    stale credentials are returned: they have not expired.
//! 3. If there are none, the caller waits for `refresh_lock`.
//! 4. With the lock, the caller looks again, because the previous holder may have refreshed them.
//!    So a crowd of callers makes one request.
//!
//! The lock is part of the caller's future. If the caller goes away, the lock is released and the
//! next caller takes over: nothing is spawned.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::credential::Credentials;
use super::error::{copy_of, no_credentials};
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use crate::{Error, Result};

const REFRESH_BEFORE: SignedDuration = SignedDuration::from_mins(15);
const MAX_AGE: SignedDuration = SignedDuration::from_hours(1);
const FIRST_BACKOFF: SignedDuration = SignedDuration::from_secs(1);
const LONGEST_BACKOFF: SignedDuration = SignedDuration::from_secs(16);

/// How long a caller with valid credentials waits for a refresh. Its call has 60 seconds by
/// default, and must not time out for a slow provider while it could be signed.
const REFRESH_TIMEOUT: Duration = Duration::from_secs(10);

/// A cache that keeps the credentials of a provider and refreshes them before they expire.
///
/// - Credentials are refreshed 15 minutes before they expire, but not before half of their
///   lifetime has passed, and at the latest after an hour.
/// - One caller refreshes for all. Meanwhile the others use the cached credentials if these are
///   valid, and wait otherwise. If the refreshing caller is cancelled, another takes over.
/// - If a refresh fails, the cached credentials are used until they expire, and never after. The
///   provider is not asked again for a second after its first failure, and for twice as long after
///   each further one, up to 16 seconds. Callers without valid credentials get the same error
///   during that time.
/// - Credentials without an expiration stay in use as long as the provider fails.
///
/// A caller with valid credentials waits at most 10 seconds for a refresh. A caller without them
/// waits until the provider returns, or its call times out.
///
/// The providers of this module that fetch credentials are cached already. Wrap your own:
///
/// ```
/// use std::{future::Future, pin::Pin};
/// use alicloud_runtime::credentials::{Credentials, ProvideCredentials, CachedCredentials};
/// use alicloud_runtime::{Result, Timestamp};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
///         Box::pin(async {
///             // ... ask the vault ...
///             let expiration: Timestamp = "2099-01-01T00:00:00Z".parse().expect("this is a time");
///             Ok(Credentials::new("STS.id", "a secret").with_security_token("t").expires_at(expiration))
///         })
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let vault = CachedCredentials::new(Vault);
/// assert_eq!(vault.credentials().await?.access_key_id(), Some("STS.id"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct CachedCredentials<P> {
    provider: P,
    refresh_before: SignedDuration,
    config: ProviderConfig,
    /// Never held across an await.
    state: Mutex<State>,
    /// Held by the caller that awaits the provider.
    refresh_lock: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
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

enum CacheStatus {
    /// Valid, and not due for a refresh.
    Fresh(Credentials),
    /// Valid, and due for a refresh.
    Stale(Credentials),
    /// Nothing is cached, or it has expired.
    Empty,
}

impl<P> CachedCredentials<P> {
    /// Creates a cache for a provider.
    pub fn new(provider: P) -> Self {
        CachedCredentials {
            provider,
            refresh_before: REFRESH_BEFORE,
            config: ProviderConfig::new(),
            state: Mutex::default(),
            refresh_lock: tokio::sync::Mutex::default(),
        }
    }

    /// Sets how long before their expiration credentials are refreshed. The default is 15 minutes.
    #[must_use]
    pub fn refresh_before(mut self, before: Duration) -> Self {
        self.refresh_before = SignedDuration::try_from(before).unwrap_or(SignedDuration::MAX);
        self
    }

    /// Sets the configuration. The cache uses its clock.
    #[must_use]
    pub fn configure(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    /// Changes a setting of the provider, before anything is cached.
    pub(super) fn update(mut self, set: impl FnOnce(&mut P)) -> Self {
        set(&mut self.provider);
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic leaves no half-written state: every update is one assignment.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the status of the cache.
    ///
    /// # Errors
    /// The cache is empty and the provider is backed off.
    fn status(&self) -> Result<CacheStatus> {
        let now = self.config.now();
        let state = self.state();
        let backed_off = state.failure.as_ref().filter(|failure| failure.is_backed_off(now));
        match (state.cached.as_ref().filter(|cached| cached.is_valid(now)), backed_off) {
            // While the provider is backed off, valid credentials count as fresh.
            (Some(cached), backed_off) if backed_off.is_some() || !cached.is_stale(now) => {
                Ok(CacheStatus::Fresh(cached.credentials.clone()))
            }
            (Some(cached), _) => Ok(CacheStatus::Stale(cached.credentials.clone())),
            (None, Some(failure)) => Err(copy_of(&failure.error)),
            (None, None) => Ok(CacheStatus::Empty),
        }
    }
}

impl<P: ProvideCredentials> CachedCredentials<P> {
    async fn get(&self) -> Result<Credentials> {
        let _lock = match self.status()? {
            CacheStatus::Fresh(credentials) => return Ok(credentials),
            CacheStatus::Stale(credentials) => match self.refresh_lock.try_lock() {
                Ok(lock) => lock,
                Err(_) => return Ok(credentials),
            },
            CacheStatus::Empty => self.refresh_lock.lock().await,
        };
        // The previous holder of the lock may have refreshed them, or may have failed.
        let fetched = match self.status()? {
            CacheStatus::Fresh(credentials) => return Ok(credentials),
            CacheStatus::Stale(_) => {
                // If the caller is cancelled here, the provider is backed off: otherwise each of
                // the next callers would begin the same long wait.
                let guard = RefreshGuard(Some(self));
                let fetched = tokio::time::timeout(REFRESH_TIMEOUT, self.provider.credentials()).await;
                guard.disarm();
                fetched.unwrap_or_else(|_| Err(provider_timed_out()))
            }
            CacheStatus::Empty => self.provider.credentials().await,
        };
        self.store(fetched)
    }

    /// Stores what the provider returned, and returns what a caller gets.
    fn store(&self, fetched: Result<Credentials>) -> Result<Credentials> {
        let now = self.config.now();
        let fetched = fetched.and_then(|credentials| match credentials.expiration() {
            Some(expiration) if expiration <= now => {
                Err(no_credentials(format_args!("the credentials that were fetched expired at {expiration}")))
            }
            _ => Ok(credentials),
        });
        let mut state = self.state();
        match fetched {
            Ok(credentials) => {
                let before = credentials.refresh_before().unwrap_or(self.refresh_before);
                let refresh_at = refresh_time(now, credentials.expiration(), before);
                state.failure = None;
                state.cached = Some(Cached { credentials: credentials.clone(), fetched: now, refresh_at });
                Ok(credentials)
            }
            Err(error) => {
                let backoff = state
                    .failure
                    .take()
                    .map_or(FIRST_BACKOFF, |failure| failure.backoff.saturating_mul(2).min(LONGEST_BACKOFF));
                let error = Arc::new(error);
                state.failure = Some(Failure { error: Arc::clone(&error), at: now, backoff });
                // Expired credentials are dropped, which zeroizes them.
                state.cached.take_if(|cached| !cached.is_valid(now));
                match &state.cached {
                    Some(cached) => {
                        tracing::warn!(%error, "credentials not refreshed; the cached ones are used");
                        Ok(cached.credentials.clone())
                    }
                    None => Err(copy_of(&error)),
                }
            }
        }
    }
}

/// Records a failed refresh if it is dropped: the refreshing caller was cancelled.
struct RefreshGuard<'a, P: ProvideCredentials>(Option<&'a CachedCredentials<P>>);

impl<P: ProvideCredentials> RefreshGuard<'_, P> {
    fn disarm(mut self) {
        self.0 = None;
    }
}

impl<P: ProvideCredentials> Drop for RefreshGuard<'_, P> {
    fn drop(&mut self) {
        if let Some(cache) = self.0 {
            // The result is for a caller, who is gone.
            let _ = cache.store(Err(provider_timed_out()));
        }
    }
}

fn provider_timed_out() -> Error {
    no_credentials("the provider timed out").with_credentials_retryable(true)
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

impl<P: ProvideCredentials> ProvideCredentials for CachedCredentials<P> {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(self.get())
    }
}

impl<P: fmt::Debug> fmt::Debug for CachedCredentials<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedCredentials")
            .field("provider", &self.provider)
            .field("refresh_before", &self.refresh_before)
            .finish_non_exhaustive()
    }
}

/// Implements what the cached providers have in common: the method `configure`, the private
/// `update` of a setting, and `ProvideCredentials` by means of `fetch`.
macro_rules! cached_provider {
    ($cached:ident, $provider:ident) => {
        impl $cached {
            /// Sets the configuration: environment variables, home directory, transport and clock.
            /// The default is that of this process.
            #[must_use]
            pub fn configure(self, config: ProviderConfig) -> Self {
                $cached(self.0.configure(config.clone())).update(|provider| provider.config = config)
            }

            fn update(self, set: impl FnOnce(&mut $provider)) -> Self {
                $cached(self.0.update(set))
            }
        }

        impl ProvideCredentials for $provider {
            fn credentials(&self) -> CredentialsFuture<'_> {
                Box::pin(self.fetch())
            }
        }

        impl ProvideCredentials for $cached {
            fn credentials(&self) -> CredentialsFuture<'_> {
                self.0.credentials()
            }
        }
    };
}

pub(super) use cached_provider;

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
}
