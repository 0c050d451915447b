//! Keys that are kept until they have to be renewed.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::{Asked, Credentials, NONE, ProvideCredentials, ProviderConfig, none, retold};
use crate::{Error, Result};

const AHEAD: SignedDuration = SignedDuration::from_mins(15);
const AT_LEAST_EVERY: SignedDuration = SignedDuration::from_hours(1);
const FIRST_PAUSE: SignedDuration = SignedDuration::from_secs(1);
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_secs(16);
/// How long a caller who has good keys waits for others.
const LONGEST_RENEWAL: Duration = Duration::from_secs(10);

/// Keeps the keys of a source, and renews them before they expire.
///
/// - Keys are renewed 15 minutes before they expire, or when half of the time is over that
///   they had when they came, whichever is later. Whatever their expiration is, they are
///   asked for again after an hour.
/// - However many callers there are, one of them renews. Meanwhile the others go on with the
///   keys there are, as long as these are good, and wait only if there are none. If the
///   caller who renews goes away, another takes over.
/// - If a renewal fails, the keys there are stay in use until they expire, and never after
///   that. The source is left in peace for a second after its first failure, then for twice as
///   long each time, at most 16 seconds; who has no keys then is told the same error again.
/// - What the source gives without an expiration is kept, and stays in use as long as the
///   source fails.
///
/// Who has good keys and renews them waits 10 seconds at most, and then goes on with those; who
/// has none waits for as long as the source takes, or the call has.
///
/// The sources of this module are in one already. Put your own into one where it fetches:
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
    source: P,
    ahead: SignedDuration,
    config: ProviderConfig,
    /// Held for moments only.
    state: Mutex<State>,
    /// Held by the caller who asks the source.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    failure: Option<Failure>,
}

struct Kept {
    credentials: Credentials,
    fetched: Timestamp,
    due: Timestamp,
}

/// The latest failure since the source last gave keys.
struct Failure {
    error: Arc<Error>,
    at: Timestamp,
    pause: SignedDuration,
}

enum Look {
    /// To be used as they are.
    Fresh(Credentials),
    /// Still good, and it is time to renew them.
    Due(Credentials),
    Nothing,
}

impl<P> CachedCredentials<P> {
    /// Keeps what this source gives.
    pub fn new(source: P) -> Self {
        CachedCredentials {
            source,
            ahead: AHEAD,
            config: ProviderConfig::new(),
            state: Mutex::default(),
            turn: tokio::sync::Mutex::default(),
        }
    }

    /// Renews so long before the expiration, in place of 15 minutes.
    #[must_use]
    pub fn ahead(mut self, ahead: Duration) -> Self {
        self.ahead = SignedDuration::try_from(ahead).unwrap_or(SignedDuration::MAX);
        self
    }

    /// Uses the clock of this configuration.
    #[must_use]
    pub fn configure(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    /// Changes the source while it is set up.
    pub(super) fn setting(mut self, set: impl FnOnce(&mut P)) -> Self {
        set(&mut self.source);
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What there is now.
    ///
    /// # Errors
    /// There is nothing, and the source has failed so recently that it is not asked again.
    fn look(&self) -> Result<Look> {
        let now = self.config.now();
        let state = self.state();
        let pausing = state.failure.as_ref().filter(|failure| failure.is_recent(now));
        match (state.kept.as_ref().filter(|kept| kept.is_good(now)), pausing) {
            (Some(kept), pausing) if pausing.is_some() || !kept.is_due(now) => {
                Ok(Look::Fresh(kept.credentials.clone()))
            }
            (Some(kept), _) => Ok(Look::Due(kept.credentials.clone())),
            (None, Some(failure)) => Err(again(&failure.error)),
            (None, None) => Ok(Look::Nothing),
        }
    }
}

impl<P: ProvideCredentials> CachedCredentials<P> {
    async fn give(&self) -> Result<Credentials> {
        let turn = match self.look()? {
            Look::Fresh(credentials) => return Ok(credentials),
            Look::Due(credentials) => match self.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => return Ok(credentials),
            },
            Look::Nothing => self.turn.lock().await,
        };
        // The one before may have renewed them, or may have failed.
        let answer = match self.look()? {
            Look::Fresh(credentials) => return Ok(credentials),
            // A call with good keys does not wait for a source that is slow; and if the call is
            // over before, the next one is not to begin the same wait.
            Look::Due(_) => {
                let given_up = GivenUp(Some(self));
                let asked = tokio::time::timeout(LONGEST_RENEWAL, self.source.credentials()).await;
                given_up.not();
                asked.unwrap_or_else(|_| Err(too_slow()))
            }
            Look::Nothing => self.source.credentials().await,
        };
        let given = self.keep(answer);
        drop(turn);
        given
    }

    /// Keeps what the source has answered.
    fn keep(&self, answer: Result<Credentials>) -> Result<Credentials> {
        let now = self.config.now();
        let answer = answer.and_then(|credentials| match credentials.expiration() {
            Some(expiration) if expiration <= now => {
                Err(none(format_args!("the keys that came have expired at {expiration}")))
            }
            _ => Ok(credentials),
        });
        let mut state = self.state();
        match answer {
            Ok(credentials) => {
                let ahead = credentials.renewed_ahead.unwrap_or(self.ahead);
                let due = due(now, credentials.expiration(), ahead);
                state.failure = None;
                state.kept = Some(Kept { credentials: credentials.clone(), fetched: now, due });
                Ok(credentials)
            }
            Err(error) => {
                let pause = state
                    .failure
                    .take()
                    .map_or(FIRST_PAUSE, |failure| failure.pause.saturating_mul(2).min(LONGEST_PAUSE));
                let error = Arc::new(error);
                state.failure = Some(Failure { error: Arc::clone(&error), at: now, pause });
                state.kept.take_if(|kept| !kept.is_good(now));
                match &state.kept {
                    Some(kept) => {
                        tracing::warn!(%error, "credentials could not be renewed; those there are stay in use");
                        Ok(kept.credentials.clone())
                    }
                    None => Err(again(&error)),
                }
            }
        }
    }
}

/// Tells, when it is dropped, that the caller who renewed has gone away.
struct GivenUp<'a, P: ProvideCredentials>(Option<&'a CachedCredentials<P>>);

impl<P: ProvideCredentials> GivenUp<'_, P> {
    fn not(mut self) {
        self.0 = None;
    }
}

impl<P: ProvideCredentials> Drop for GivenUp<'_, P> {
    fn drop(&mut self) {
        if let Some(renewing) = self.0 {
            // The keys there are stay in use.
            let _ = renewing.keep(Err(too_slow()));
        }
    }
}

fn too_slow() -> Error {
    none("the source has not answered in time").passing(true)
}

/// When it is time to renew keys that came at a moment.
fn due(fetched: Timestamp, expiration: Option<Timestamp>, ahead: SignedDuration) -> Timestamp {
    let latest = fetched.saturating_add(AT_LEAST_EVERY).unwrap_or(Timestamp::MAX);
    let Some(expiration) = expiration else { return latest };
    let half_time = expiration.duration_since(fetched) / 2;
    let ahead = ahead.max(SignedDuration::ZERO).min(half_time);
    latest.min(expiration.saturating_sub(ahead).unwrap_or(fetched))
}

impl Kept {
    fn is_good(&self, now: Timestamp) -> bool {
        self.credentials.expiration().is_none_or(|expiration| now < expiration)
    }

    /// A clock that was set back says little about how old they are.
    fn is_due(&self, now: Timestamp) -> bool {
        !(self.fetched..self.due).contains(&now)
    }
}

impl Failure {
    fn is_recent(&self, now: Timestamp) -> bool {
        self.at <= now && now.duration_since(self.at) < self.pause
    }
}

/// The same error for another caller.
fn again(error: &Arc<Error>) -> Error {
    retold(error, error.message().unwrap_or(NONE).to_owned())
}

impl<P: ProvideCredentials> ProvideCredentials for CachedCredentials<P> {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(self.give())
    }
}

impl<P: fmt::Debug> fmt::Debug for CachedCredentials<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedCredentials")
            .field("source", &self.source)
            .field("ahead", &self.ahead)
            .finish_non_exhaustive()
    }
}
