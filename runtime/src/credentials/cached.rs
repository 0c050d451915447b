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
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;

use super::cache_state::{CacheState, CacheStatus};
use super::credential::Credentials;
use super::error::no_credentials;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use crate::{Error, Result};

const REFRESH_BEFORE: SignedDuration = SignedDuration::from_mins(15);
/// How long a caller with valid credentials waits for a refresh. The call has 60 seconds by
/// default, and must not time out because of a slow provider while valid credentials are at hand.
const REFRESH_TIMEOUT: Duration = Duration::from_secs(10);

/// A cache that keeps the credentials of a provider and refreshes them before they expire.
///
/// - Credentials are refreshed 15 minutes before they expire, but not before half of their
///   lifetime has passed, and at the latest after an hour.
/// - Of concurrent callers, only one refreshes. Meanwhile the others use the cached credentials if
///   these are valid, and wait otherwise. If the refreshing caller is cancelled, another takes
///   over.
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
    state: Mutex<CacheState>,
    /// Held by the caller that awaits the provider.
    refresh_lock: tokio::sync::Mutex<()>,
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

    fn state(&self) -> MutexGuard<'_, CacheState> {
        // Nothing that can panic runs between two changes of the state, so a poisoned one is valid.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    // A function, so that the guard is dropped before the caller awaits.
    fn status(&self) -> Result<CacheStatus> {
        let now = self.config.now();
        self.state().status(now)
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
                // If the caller is cancelled here, no caller asks the provider again for a while:
                // otherwise each of the next callers would begin the same long wait.
                let guard = RefreshGuard(Some(self));
                let fetched = tokio::time::timeout(REFRESH_TIMEOUT, self.provider.credentials()).await;
                guard.disarm();
                fetched.unwrap_or_else(|_| Err(provider_timed_out()))
            }
            CacheStatus::Empty => self.provider.credentials().await,
        };
        self.store(fetched)
    }

    fn store(&self, fetched: Result<Credentials>) -> Result<Credentials> {
        // The clock may be code of the user, so it is read before the lock is taken.
        let now = self.config.now();
        self.state().store(fetched, now, self.refresh_before)
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
            // A cancelled refresh counts as a timeout of the provider, so that the provider is not asked
            // again at once. The result is for the caller, which no longer exists.
            let _ = cache.store(Err(provider_timed_out()));
        }
    }
}

fn provider_timed_out() -> Error {
    no_credentials("the provider timed out").with_credentials_retryable(true)
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
