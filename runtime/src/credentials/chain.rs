//! The default chain of credentials providers.

use tokio::sync::OnceCell;

use super::cli_profile::CliProfile;
use super::credential::Credentials;
use super::credentials_file::CredentialsFile;
use super::credentials_uri::CredentialsUri;
use super::ecs_role::EcsRole;
use super::environment::EnvironmentCredentials;
use super::error::{no_credentials, reason};
use super::oidc_role::OidcRole;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use crate::Result;

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
/// A provider that fails is skipped. If all fail, the error contains the reason of each, and the
/// next call tries them again. Once a provider has been chosen, its failure is the failure of the
/// chain: a program does not change its identity while it runs.
///
/// On a machine that is not an ECS instance, the chain waits about two seconds for the metadata
/// service to time out.
///
/// ```
/// use alicloud_runtime::credentials::{DefaultChain, ProvideCredentials, ProviderConfig};
///
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
    /// The index of the chosen provider.
    chosen: OnceCell<usize>,
}

#[derive(Debug)]
struct Link {
    name: &'static str,
    provider: Box<dyn ProvideCredentials>,
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
        let link = |name, provider: Box<dyn ProvideCredentials>| Link { name, provider };
        let config = || config.clone();
        let links = vec![
            link("environment", Box::new(EnvironmentCredentials::new().configure(config()))),
            link("OIDC role", Box::new(OidcRole::new().configure(config()))),
            link("CLI profile", Box::new(CliProfile::new().configure(config()))),
            link("credentials file", Box::new(CredentialsFile::new().configure(config()))),
            link("ECS role", Box::new(EcsRole::new().configure(config()))),
            link("credentials URI", Box::new(CredentialsUri::new().configure(config()))),
        ];
        DefaultChain { links, chosen: OnceCell::new() }
    }

    async fn get(&self) -> Result<Credentials> {
        // One caller tries the providers while the others wait. If it is cancelled, the next one
        // starts again.
        let chosen = self.chosen.get_or_try_init(|| self.choose()).await?;
        match self.links.get(*chosen) {
            Some(link) => link.provider.credentials().await,
            None => Err(no_credentials("the chain has no such provider")),
        }
    }

    /// Returns the index of the first provider with credentials.
    async fn choose(&self) -> Result<usize> {
        let mut reasons = Vec::new();
        let mut retryable = false;
        for (index, link) in self.links.iter().enumerate() {
            match link.provider.credentials().await {
                Ok(_) => {
                    tracing::debug!(provider = link.name, "found credentials");
                    return Ok(index);
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

impl Default for DefaultChain {
    fn default() -> Self {
        DefaultChain::new()
    }
}

impl ProvideCredentials for DefaultChain {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(self.get())
    }
}
