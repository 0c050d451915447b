//! What the default chain finds on a machine.

use super::credential::Credentials;
use super::files;
use super::provider_config::ProviderConfig;

/// What the [`DefaultChain`](super::DefaultChain) found for one of its providers: an item of
/// [`DefaultChain::diagnose`](super::DefaultChain::diagnose).
///
/// ```
/// # use alicloud_runtime::credentials::{DefaultChain, ProviderConfig, ProviderOutcome};
/// #
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let config = ProviderConfig::new().home("/nowhere").variables(|name| match name {
///     "ALIBABA_CLOUD_ACCESS_KEY_ID" => Some("LTAI5tExample".to_owned()),
///     "ALIBABA_CLOUD_ECS_METADATA_DISABLED" => Some("true".to_owned()),
///     _ => None,
/// });
/// for found in DefaultChain::new().configure(config).diagnose().await {
///     match (found.provider, found.outcome) {
///         ("environment", ProviderOutcome::Skipped(reason)) => {
///             assert_eq!(found.setting.as_deref(), Some("ALIBABA_CLOUD_ACCESS_KEY_ID"));
///             assert_eq!(reason, "ALIBABA_CLOUD_ACCESS_KEY_SECRET not set in the environment");
///         }
///         _ => assert_eq!(found.setting, None),
///     }
/// }
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ProviderDiagnosis {
    /// The name of the provider, such as `CLI profile`.
    pub provider: &'static str,
    /// What asks for the provider on this machine: the name of a variable that is set, or the path of a file
    /// that exists. `None` if nothing does, or if a variable disables the provider.
    pub setting: Option<String>,
    /// Whether the provider has credentials.
    pub outcome: ProviderOutcome,
}

/// Whether a provider of the [`DefaultChain`](super::DefaultChain) has credentials.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProviderOutcome {
    /// The chain uses these credentials.
    Chosen(Credentials),
    /// The provider has no credentials, for this reason. The chain went on to the next one.
    Skipped(String),
    /// The provider failed for a reason that may pass. The chain has failed.
    Stopped(String),
    /// The provider was not asked, because an earlier one was chosen or stopped the chain.
    NotTried,
}

/// What asks for a provider, and what disables it.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) variables: &'static [&'static str],
    /// The default files, beneath the home directory.
    pub(super) files: &'static [&'static str],
    pub(super) disabling: &'static [&'static str],
}

impl Settings {
    /// Returns the variable or the file that asks for the provider.
    pub(super) async fn find(&self, config: &ProviderConfig) -> Option<String> {
        if self.disabling.iter().any(|variable| config.is_true(variable)) {
            return None;
        }
        if let Some(variable) = self.variables.iter().find(|variable| config.variable(variable).is_some()) {
            return Some((*variable).to_owned());
        }
        for file in self.files {
            let path = config.file_at_home(file).ok()?;
            if files::exists(&path).await {
                return Some(path.display().to_string());
            }
        }
        None
    }
}
