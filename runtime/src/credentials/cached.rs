//! A cache of credentials that refreshes them before they expire.
//!
//! # The refresh protocol
//!
//! `state` is locked for moments, never across an await. A [`Turn`] is held by the one caller that
//! refreshes, while it awaits the provider.
//!
//! 1. A caller looks at the state. Fresh credentials are returned at once.
//! 2. If they are stale, the caller tries to take the turn. If another caller has it, the stale
//!    credentials are returned: they have not expired.
//! 3. If there are none, the caller waits for the turn.
//! 4. With the turn, the caller looks again, because the previous holder may have refreshed them.
//!    So a crowd of callers makes one request.
//!
//! The turn is part of the caller's future. If the caller goes away, hangs, or is not polled any more,
//! the next caller takes over: nothing is spawned. The result of a caller that was overtaken is older,
//! so it does not replace a newer one that is valid. If there is no such result, it is used: a provider
//! that blocks its thread makes every caller be overtaken.
//!
//! A caller without valid credentials also waits out the backoff from a passing failure, because its
//! own retries would otherwise end before the provider is asked again. A failure of the fetch that it
//! waited for is its failure, though: otherwise a thousand callers would make a thousand fetches.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;

use super::cache_state::{CacheState, CacheStatus};
use super::credential::Credentials;
use super::error::no_credentials;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::turn::{Turn, Turns};
use crate::async_runtime::require_tokio_runtime;
use crate::{Error, Result};

const REFRESH_BEFORE: SignedDuration = SignedDuration::from_mins(15);
/// How long a caller with valid credentials waits for a refresh. A call with a timeout of one second
/// must not fail because of a slow provider while valid credentials are at hand. A provider that is
/// always slower is waited for when they have expired.
const REFRESH_TIMEOUT: Duration = Duration::from_millis(500);

/// A cache that keeps the credentials of a provider and refreshes them before they expire.
///
/// - Credentials are refreshed 15 minutes before they expire, but not before half of their
///   lifetime has passed, and at the latest after an hour.
/// - Of concurrent callers, only one refreshes. Meanwhile the others use the cached credentials if
///   these are valid, and wait otherwise. If the refreshing caller is cancelled, or its future is not
///   polled for a second because it blocks or was suspended, another takes over.
/// - If a refresh fails, the cached credentials are used until they expire, and never after. The
///   provider is not asked again for a second after its first failure, and for twice as long after
///   each further one, up to 16 seconds. Callers without valid credentials get the same error
///   during that time.
/// - If the failure is retryable and there are no valid credentials, that time is 0.2 to 2 seconds,
///   and callers wait for it to pass.
/// - Credentials without an expiration are refreshed after an hour. They stay in use as long as the
///   provider fails.
/// - Credentials that have expired already when they are fetched are a retryable failure.
/// - Credentials that the service rejected are discarded, even if they are valid
///   ([`invalidate`](ProvideCredentials::invalidate)). If the provider returns the same ones again,
///   they are used, and further rejections are ignored for 10 seconds.
///
/// A caller with valid credentials waits at most 500 milliseconds for a refresh. If the provider is
/// slower, the refresh counts as failed, and no other caller waits until the provider is asked again.
/// So calls do not fail because of a provider that hangs while the credentials are valid.
///
/// A caller without valid credentials waits until the provider returns, or its call times out. If
/// the caller that asks the provider gets no credentials within 3 seconds, one of those that wait
/// asks it as well, after 6 more seconds the next one, and so on. The first credentials are for all of
/// them.
///
/// The providers of this module that fetch credentials are cached already. Wrap your own:
///
/// ```
/// use std::{future::Future, pin::Pin};
/// # use alicloud_runtime::credentials::{Credentials, ProvideCredentials, CachedCredentials};
/// # use alicloud_runtime::{Result, Timestamp};
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
    cache: Cache,
}

impl<P> CachedCredentials<P> {
    /// Creates a cache for a provider.
    pub fn new(provider: P) -> Self {
        let cache = Cache {
            refresh_before: REFRESH_BEFORE,
            config: ProviderConfig::new(),
            state: Mutex::default(),
            turns: Turns::default(),
        };
        CachedCredentials { provider, cache }
    }

    /// Sets how long before their expiration credentials are refreshed. The default is 15 minutes.
    #[must_use]
    pub fn refresh_before(mut self, before: Duration) -> Self {
        self.cache.refresh_before = SignedDuration::try_from(before).unwrap_or(SignedDuration::MAX);
        self
    }

    /// Sets the configuration. The cache uses its clock.
    #[must_use]
    pub fn configure(mut self, config: ProviderConfig) -> Self {
        self.cache.config = config;
        self
    }

    /// Changes a setting of the provider, before anything is cached.
    pub(super) fn update(mut self, set: impl FnOnce(&mut P)) -> Self {
        set(&mut self.provider);
        self
    }
}

/// A cache without its provider: it is compiled once, and not for each kind of provider.
struct Cache {
    refresh_before: SignedDuration,
    config: ProviderConfig,
    /// Never held across an await.
    state: Mutex<CacheState>,
    /// Taken by the caller that awaits the provider.
    turns: Turns,
}

impl Cache {
    fn state(&self) -> MutexGuard<'_, CacheState> {
        // Nothing that can panic runs between two changes of the state, so a poisoned one is valid.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    // A function, so that the guard is dropped before the caller awaits.
    fn status(&self) -> CacheStatus {
        let now = self.config.now();
        self.state().status(now)
    }

    /// Stores what the provider returned in a turn, and returns what the caller gets.
    fn store(&self, fetched: Result<Credentials>, turn: &Turn<'_>) -> Result<Credentials> {
        // The clock may be code of the user, so it is read before the lock is taken.
        let now = self.config.now();
        self.state().store(fetched, turn.number(), now, self.refresh_before)
    }

    async fn get(&self, provider: &dyn ProvideCredentials) -> Result<Credentials> {
        let arrived_after = self.state().failures();
        let has_failed_since = || self.state().failures() != arrived_after;
        let mut has_waited = false;
        loop {
            let ended = self.turns.ended();
            match self.status() {
                CacheStatus::Fresh(credentials) => return Ok(credentials),
                CacheStatus::Stale(credentials) => {
                    require_tokio_runtime()?;
                    let Some(turn) = self.turns.try_take() else { return Ok(credentials) };
                    if let Some(done) = self.refresh(provider, turn).await {
                        return done;
                    }
                }
                CacheStatus::BackedOff { error, .. } if !error.is_retryable() || has_failed_since() => {
                    return Err(error);
                }
                CacheStatus::BackedOff { remaining, .. } if !has_waited => {
                    require_tokio_runtime()?;
                    has_waited = tokio::time::timeout(remaining, ended).await.is_err();
                }
                CacheStatus::BackedOff { .. } | CacheStatus::Empty => match self.turns.try_take() {
                    Some(turn) => {
                        if let Some(done) = self.fetch(provider, turn, arrived_after).await {
                            return done;
                        }
                    }
                    None => {
                        require_tokio_runtime()?;
                        self.turns.wait(ended).await;
                    }
                },
            }
        }
    }

    /// Fetches credentials while there are none. Returns `None` if another holder of the turn has
    /// fetched them, or has failed between the caller's look at the state and this turn.
    async fn fetch(
        &self,
        provider: &dyn ProvideCredentials,
        turn: Turn<'_>,
        arrived_after: u64,
    ) -> Option<Result<Credentials>> {
        if matches!(self.status(), CacheStatus::BackedOff { .. }) && self.state().failures() != arrived_after
        {
            return None;
        }
        let is_done = || matches!(self.status(), CacheStatus::Fresh(_) | CacheStatus::Stale(_));
        let fetched = turn.run(provider.credentials(), is_done).await?;
        Some(self.store(fetched, &turn))
    }

    /// Refreshes credentials that are still valid. Returns `None` if another holder of the turn has
    /// refreshed them, or has failed.
    async fn refresh(
        &self,
        provider: &dyn ProvideCredentials,
        turn: Turn<'_>,
    ) -> Option<Result<Credentials>> {
        // If the caller is cancelled here, no caller asks the provider again for a while: otherwise
        // each of the next callers would begin the same wait.
        let guard = RefreshGuard { cache: self, turn: &turn, is_armed: true };
        let is_done = || matches!(self.status(), CacheStatus::Fresh(_));
        let fetched = tokio::time::timeout(REFRESH_TIMEOUT, turn.run(provider.credentials(), is_done)).await;
        guard.disarm();
        let fetched = fetched.unwrap_or_else(|_| Some(Err(provider_timed_out())))?;
        Some(self.store(fetched, &turn))
    }
}

/// Records a failed refresh if it is dropped: the refreshing caller was cancelled.
struct RefreshGuard<'a> {
    cache: &'a Cache,
    turn: &'a Turn<'a>,
    is_armed: bool,
}

impl RefreshGuard<'_> {
    fn disarm(mut self) {
        self.is_armed = false;
    }
}

impl Drop for RefreshGuard<'_> {
    fn drop(&mut self) {
        if self.is_armed {
            // A cancelled refresh counts as a timeout of the provider, so that the provider is not asked
            // again at once. The result is for the caller, which no longer exists.
            let _ = self.cache.store(Err(provider_timed_out()), self.turn);
        }
    }
}

fn provider_timed_out() -> Error {
    no_credentials("the provider timed out").with_credentials_retryable(true)
}

impl<P: ProvideCredentials> ProvideCredentials for CachedCredentials<P> {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(self.cache.get(&self.provider))
    }

    fn invalidate(&self, rejected: &Credentials) {
        // Passed on first, so that the next fetch cannot get them from a cache of the provider.
        self.provider.invalidate(rejected);
        let now = self.cache.config.now();
        self.cache.state().invalidate(rejected, now);
    }
}

impl<P: fmt::Debug> fmt::Debug for CachedCredentials<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedCredentials")
            .field("provider", &self.provider)
            .field("refresh_before", &self.cache.refresh_before)
            .finish_non_exhaustive()
    }
}
