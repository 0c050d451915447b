//! The sources in the usual order.

use tokio::sync::OnceCell;

use super::{
    Asked, CliProfile, Credentials, CredentialsFile, CredentialsUri, EcsRole, EnvironmentCredentials, NONE,
    OidcRole, ProvideCredentials, ProviderConfig, none,
};
use crate::Result;

/// The sources in the order in which Alibaba Cloud's SDKs try them; the first that has keys is
/// kept, and asked alone from then on.
///
/// 1. [`EnvironmentCredentials`]
/// 2. [`OidcRole`]
/// 3. [`CliProfile`], unless `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` = `true`
/// 4. [`CredentialsFile`]
/// 5. [`EcsRole`], unless `ALIBABA_CLOUD_ECS_METADATA_DISABLED` = `true`
/// 6. [`CredentialsUri`]
///
/// What an earlier source lacks, or fails with, sends the chain on to the next. Where none has
/// keys, the error says why for each, and the next call tries them again. Once a source is
/// kept, its failure is the failure of the chain: a program does not become somebody else
/// while it runs.
///
/// On a machine that is no ECS instance, the chain waits about two seconds for a metadata
/// service that is not there.
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
    /// Which link has had keys.
    kept: OnceCell<usize>,
}

#[derive(Debug)]
struct Link {
    name: &'static str,
    source: Box<dyn ProvideCredentials>,
}

impl DefaultChain {
    /// The sources of this process.
    pub fn new() -> Self {
        DefaultChain::of(&ProviderConfig::new())
    }

    /// Uses this configuration in place of that of this process.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        DefaultChain::of(&config)
    }

    fn of(config: &ProviderConfig) -> Self {
        let new = |name, source| Link { name, source };
        let seen = || config.clone();
        let first: Box<dyn ProvideCredentials> = Box::new(EnvironmentCredentials::new().configure(seen()));
        let links = vec![
            new("environment", first),
            new("OIDC role", Box::new(OidcRole::new().configure(seen()))),
            new("CLI profile", Box::new(CliProfile::new().configure(seen()))),
            new("credentials file", Box::new(CredentialsFile::new().configure(seen()))),
            new("ECS role", Box::new(EcsRole::new().configure(seen()))),
            new("credentials URI", Box::new(CredentialsUri::new().configure(seen()))),
        ];
        DefaultChain { links, kept: OnceCell::new() }
    }

    async fn give(&self) -> Result<Credentials> {
        // One caller walks along the chain; if it goes away, the next begins anew.
        let kept = self.kept.get_or_try_init(|| self.first_with_keys()).await?;
        match self.links.get(*kept) {
            Some(link) => link.source.credentials().await,
            None => Err(none("the chain has no such source")),
        }
    }

    async fn first_with_keys(&self) -> Result<usize> {
        let mut told = Vec::new();
        let mut passing = false;
        for (index, link) in self.links.iter().enumerate() {
            match link.source.credentials().await {
                Ok(_) => {
                    tracing::debug!(source = link.name, "found credentials");
                    return Ok(index);
                }
                Err(error) => {
                    passing |= error.is_retryable();
                    let message = error.message().unwrap_or_default();
                    told.push(format!("{}: {}", link.name, message.strip_prefix(NONE).unwrap_or(message)));
                }
            }
        }
        let told = told.join("; ");
        Err(none(format_args!(
            "{told}. Set one of these up, or give the client credentials with `.credentials(..)`"
        ))
        .passing(passing))
    }
}

impl Default for DefaultChain {
    fn default() -> Self {
        DefaultChain::new()
    }
}

impl ProvideCredentials for DefaultChain {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(self.give())
    }
}
