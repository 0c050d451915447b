//! The default chain of credentials providers.

use std::error::Error as _;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::cli_file;
use super::cli_profile::CliProfile;
use super::credential::Credentials;
use super::credentials_file::{self, CredentialsFile};
use super::credentials_uri::{self, CredentialsUri};
use super::diagnosis::{ProviderDiagnosis, ProviderOutcome, Settings};
use super::ecs_role::{self, EcsRole};
use super::environment::{self, EnvironmentCredentials};
use super::error::{copy_of, no_credentials, reason};
use super::oidc_role::{self, OidcRole};
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::turn::Turns;
use crate::async_runtime::require_tokio_runtime;
use crate::{Error, Result};

/// The providers in the order in which the SDKs of Alibaba Cloud try them. The first one with
/// credentials is used from then on.
///
/// 1. [`EnvironmentCredentials`]
/// 2. [`OidcRole`]
/// 3. [`CliProfile`], unless `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` = `true`
/// 4. [`CredentialsFile`]
/// 5. [`EcsRole`], unless `ALIBABA_CLOUD_ECS_METADATA_DISABLED` = `true`
/// 6. [`CredentialsUri`]
///
/// A provider without credentials is skipped. If all fail, the error contains the reason of each, and
/// the next call tries them again. [`diagnose`](Self::diagnose) returns what each provider has. Once a provider has been chosen, its failure is the failure of the
/// chain: a program does not change its identity while it runs.
///
/// A provider that fails for a reason that may pass, such as a timeout or a status of 500 or higher,
/// is not skipped: the program would get another identity. The chain fails, and a retry tries the
/// same provider again. The metadata service of ECS is an exception: if it does not respond and
/// `ALIBABA_CLOUD_ECS_METADATA` is not set, this machine is taken for one that has none.
///
/// On a machine that is not an ECS instance, the chain waits about two seconds for the metadata
/// service to time out, in each attempt.
///
/// ```
/// # use alicloud_runtime::credentials::{DefaultChain, ProvideCredentials, ProviderConfig};
/// #
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let config = ProviderConfig::new().variables(|name| match name {
///     "ALIBABA_CLOUD_ACCESS_KEY_ID" => Some("LTAI5tExample".to_owned()),
///     "ALIBABA_CLOUD_ACCESS_KEY_SECRET" => Some("a secret".to_owned()),
///     _ => None,
/// });
/// let chain = DefaultChain::new().configure(config);
/// assert_eq!(chain.credentials().await?.access_key_id(), Some("LTAI5tExample"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct DefaultChain {
    links: Vec<Link>,
    config: ProviderConfig,
    /// The index of the chosen provider.
    chosen: OnceLock<usize>,
    /// Taken by the caller that tries the providers.
    turns: Turns,
    /// Never held across an await.
    failures: Mutex<Failures>,
}

#[derive(Debug)]
struct Link {
    name: &'static str,
    provider: Box<dyn ProvideCredentials>,
    settings: Settings,
    /// Whether no setting asks for the provider: it is tried on every machine.
    is_probe: bool,
}

/// The attempts to choose a provider that failed.
#[derive(Debug, Default)]
struct Failures {
    count: u64,
    latest: Option<Arc<Error>>,
}

impl DefaultChain {
    /// Creates the chain with the configuration of this process.
    pub fn new() -> Self {
        DefaultChain::of(&ProviderConfig::new())
    }

    /// Sets the configuration of all providers.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        DefaultChain::of(&config)
    }

    fn of(config: &ProviderConfig) -> Self {
        let link = |name, settings, provider: Box<dyn ProvideCredentials>| Link {
            name,
            provider,
            settings,
            is_probe: false,
        };
        let ecs_role = Box::new(EcsRole::new().configure(config.clone()));
        let is_probe = config.variable(ecs_role::ROLE).is_none();
        let config = || config.clone();
        let links = vec![
            link(
                "environment",
                environment::SETTINGS,
                Box::new(EnvironmentCredentials::new().configure(config())),
            ),
            link("OIDC role", oidc_role::SETTINGS, Box::new(OidcRole::new().configure(config()))),
            link("CLI profile", cli_file::SETTINGS, Box::new(CliProfile::new().configure(config()))),
            link(
                "credentials file",
                credentials_file::SETTINGS,
                Box::new(CredentialsFile::new().configure(config())),
            ),
            Link { is_probe, ..link("ECS role", ecs_role::SETTINGS, ecs_role) },
            link(
                "credentials URI",
                credentials_uri::SETTINGS,
                Box::new(CredentialsUri::new().configure(config())),
            ),
        ];
        DefaultChain {
            links,
            config: config(),
            chosen: OnceLock::new(),
            turns: Turns::default(),
            failures: Mutex::default(),
        }
    }

    /// Tries the providers as a call would, and returns what was found for each, in their order. It does not
    /// choose one. The result has no secrets, except in the credentials themselves.
    pub async fn diagnose(&self) -> Vec<ProviderDiagnosis> {
        let mut results = self.try_in_order().await.into_iter();
        let mut found = Vec::with_capacity(self.links.len());
        for link in &self.links {
            let outcome = match results.next() {
                Some(Ok(credentials)) => ProviderOutcome::Chosen(credentials),
                Some(Err(error)) if link.stops_chain(&error) => {
                    ProviderOutcome::Stopped(reason(&error).to_owned())
                }
                Some(Err(error)) => ProviderOutcome::Skipped(reason(&error).to_owned()),
                None => ProviderOutcome::NotTried,
            };
            let setting = link.settings.find(&self.config).await;
            found.push(ProviderDiagnosis { provider: link.name, setting, outcome });
        }
        found
    }

    async fn get(&self) -> Result<Credentials> {
        let arrived_after = self.failures().count;
        loop {
            let ended = self.turns.ended();
            if let Some(chosen) = self.chosen() {
                return chosen.provider.credentials().await;
            }
            if let Some(error) = self.failure_since(arrived_after) {
                return Err(error);
            }
            // One caller tries the providers while the others wait.
            let Some(turn) = self.turns.try_take() else {
                require_tokio_runtime()?;
                self.turns.wait(ended).await;
                continue;
            };
            // The previous holder of the turn may have ended after the look at the result.
            if self.chosen.get().is_some() || self.failure_since(arrived_after).is_some() {
                continue;
            }
            match turn.run(self.choose(), || self.chosen.get().is_some()).await {
                None => {}
                // A caller that was overtaken may come second. Then the first choice stays.
                Some(Ok(index)) => drop(self.chosen.set(index)),
                Some(Err(error)) if turn.is_latest() => {
                    let error = Arc::new(error);
                    let mut failures = self.failures();
                    failures.count = failures.count.wrapping_add(1);
                    failures.latest = Some(Arc::clone(&error));
                    return Err(copy_of(&error));
                }
                Some(Err(error)) => return Err(error),
            }
        }
    }

    fn chosen(&self) -> Option<&Link> {
        self.links.get(*self.chosen.get()?)
    }

    /// Returns the failure of an attempt to choose that ended after a caller arrived. It is that of
    /// the caller, too: otherwise each of many callers would make its own attempt, one after another.
    fn failure_since(&self, arrived_after: u64) -> Option<Error> {
        let failures = self.failures();
        failures.latest.as_ref().filter(|_| failures.count != arrived_after).map(copy_of)
    }

    fn failures(&self) -> MutexGuard<'_, Failures> {
        // Nothing that can panic runs between two changes, so a poisoned value is valid.
        self.failures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the results of the providers, up to the first one that has credentials or stops the chain.
    async fn try_in_order(&self) -> Vec<Result<Credentials>> {
        let mut results = Vec::with_capacity(self.links.len());
        for link in &self.links {
            let result = link.provider.credentials().await;
            let is_last = result.as_ref().map_or_else(|error| link.stops_chain(error), |_| true);
            results.push(result);
            if is_last {
                break;
            }
        }
        results
    }

    /// Returns the index of the first provider with credentials.
    async fn choose(&self) -> Result<usize> {
        let mut reasons = Vec::new();
        let mut retryable = false;
        for (index, (link, result)) in self.links.iter().zip(self.try_in_order().await).enumerate() {
            match result {
                Ok(_) => {
                    tracing::debug!(provider = link.name, "found credentials");
                    return Ok(index);
                }
                Err(error) if link.stops_chain(&error) => {
                    let reason = reason(&error);
                    return Err(no_credentials(format_args!(
                        "{}: {reason}; this failure may pass, so the other providers were not tried",
                        link.name
                    ))
                    .with_credentials_retryable(true));
                }
                Err(error) => {
                    retryable |= error.is_retryable();
                    reasons.push(format!("{}: {}", link.name, reason(&error)));
                }
            }
        }
        let reasons = reasons.join("; ");
        Err(no_credentials(format_args!(
            "{reasons}; configure one of these, or call `.credentials(..)` on the client's builder"
        ))
        .with_credentials_retryable(retryable))
    }
}

impl Link {
    /// Returns whether a failure may pass, so that the other providers are not tried.
    fn stops_chain(&self, error: &Error) -> bool {
        error.is_retryable() && !self.may_be_absent(error)
    }

    /// Returns whether a failure may mean that this machine does not have the provider.
    fn may_be_absent(&self, error: &Error) -> bool {
        // The error has a cause if there was no response: that of the transport.
        self.is_probe && error.source().is_some()
    }
}

impl Default for DefaultChain {
    fn default() -> Self {
        DefaultChain::new()
    }
}

impl ProvideCredentials for DefaultChain {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(self.get())
    }

    fn invalidate(&self, rejected: &Credentials) {
        if let Some(chosen) = self.chosen() {
            chosen.provider.invalidate(rejected);
        }
    }
}
