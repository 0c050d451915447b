//! The profiles of the Alibaba Cloud CLI.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::cached::CachedCredentials;
use super::cached_provider::cached_provider;
use super::credential::Credentials;
use super::error::{in_context, no_credentials};
use super::oidc_role::OidcRoleProvider;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::{PROFILE, ProviderConfig};
use super::role_session::RoleSession;
use super::secret_json::{SecretJson, required, text};
use super::{cloud_sso, ecs_role, files, oauth, process, ram_role};
use crate::Result;

const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
const EXTERNAL_DISABLED: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";

/// Credentials of a profile of the Alibaba Cloud CLI, from the file `.aliyun/config.json` in the
/// home directory, which `aliyun configure` writes.
///
/// The default profile is `ALIBABA_CLOUD_PROFILE`, or else the `current` one of the file.
/// `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` = `true` disables the provider. The file is read at each
/// refresh, so that a new sign-in has an effect.
///
/// | mode | credentials |
/// | --- | --- |
/// | `AK`, `StsToken` | those in the profile |
/// | `RamRoleArn` | a role, assumed with the access key in the profile |
/// | `ChainableRamRoleArn` | a role, assumed with the credentials of the profile `source_profile` |
/// | `EcsRamRole` | those of an [`EcsRole`](super::EcsRole) |
/// | `OIDC` | those of an [`OidcRole`](super::OidcRole) |
/// | `CloudSSO` | those for the access token of a sign-in, until it expires |
/// | `OAuth` | those for the tokens of a sign-in, which are refreshed |
/// | `External` | those that a program prints, as for [`ProcessCredentials`](super::ProcessCredentials), unless `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` is `1` or `true` |
///
/// The modes of roles also use `sts_region`, `enable_vpc`, `sts_endpoint`, `ram_session_name`,
/// `expired_seconds`, `policy` and `external_id`. `RamRoleArn` sends `sts_token`, if it is there.
///
/// In the mode `OAuth`, new tokens and credentials are written to the file, because a refresh token
/// is valid once. The rest of the file keeps its content, but not its formatting. The other modes
/// do not write.
///
/// ```
/// # use alicloud_runtime::credentials::{CliProfile, ProvideCredentials};
/// #
/// # let file = std::env::temp_dir().join(format!("document-{}.json", std::process::id()));
/// # std::fs::write(&file, r#"{"profiles":[{"name":"production","mode":"AK",
/// #     "access_key_id":"LTAI5tExample","access_key_secret":"a secret"}]}"#)?;
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let profile = CliProfile::new().profile("production");
/// # let profile = profile.file(&file);
/// assert_eq!(profile.credentials().await?.access_key_id(), Some("LTAI5tExample"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # std::fs::remove_file(file)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct CliProfile(CachedCredentials<CliProfileProvider>);

#[derive(Debug, Default)]
struct CliProfileProvider {
    file: Option<PathBuf>,
    profile: Option<String>,
    config: ProviderConfig,
    /// The credentials that the service rejected last. They may be in the file. Never locked across an
    /// await.
    rejected: Mutex<Option<Credentials>>,
}

impl CliProfile {
    /// Creates a provider for the current profile in the default file.
    pub fn new() -> Self {
        CliProfile(CachedCredentials::new(CliProfileProvider::default()))
    }

    /// Sets the name of the profile.
    #[must_use]
    pub fn profile(self, name: impl Into<String>) -> Self {
        self.update(|provider| provider.profile = Some(name.into()))
    }

    /// Sets the file.
    #[must_use]
    pub fn file(self, path: impl Into<PathBuf>) -> Self {
        self.update(|provider| provider.file = Some(path.into()))
    }
}

impl Default for CliProfile {
    fn default() -> Self {
        CliProfile::new()
    }
}

cached_provider!(CliProfile, CliProfileProvider, invalidate: reject);

impl CliProfileProvider {
    async fn fetch(&self) -> Result<Credentials> {
        if self.config.is_true(DISABLED) {
            return Err(no_credentials(format_args!("disabled by {DISABLED}")));
        }
        let path = match &self.file {
            Some(path) => path.clone(),
            None => self.config.file_at_home(".aliyun/config.json")?,
        };
        let text = files::read(&path).await?;
        let for_file = |error| in_context(error, path.display());
        let document = SecretJson::parse(text.as_bytes()).map_err(no_credentials).map_err(for_file)?;
        let current = || text_of(document.value(), "current");
        let chosen = self.config.setting_or_variable(self.profile.as_deref(), PROFILE).or_else(current);
        let name =
            chosen.ok_or_else(|| for_file(no_credentials("no profile is set, and `current` is empty")))?;
        let rejected = self.rejected().clone();
        let file = ConfigFile {
            path: &path,
            document: document.value(),
            config: &self.config,
            rejected: rejected.as_ref(),
        };
        file.credentials(&name, Vec::new()).await.map_err(for_file)
    }

    fn reject(&self, rejected: &Credentials) {
        *self.rejected() = Some(rejected.clone());
    }

    fn rejected(&self) -> MutexGuard<'_, Option<Credentials>> {
        self.rejected.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The parsed file.
struct ConfigFile<'a> {
    path: &'a Path,
    document: &'a Value,
    config: &'a ProviderConfig,
    rejected: Option<&'a Credentials>,
}

impl ConfigFile<'_> {
    /// Returns the credentials of a profile. `referrers` are the profiles whose `source_profile`
    /// led here.
    fn credentials<'f>(
        &'f self,
        name: &'f str,
        referrers: Vec<&'f str>,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + 'f>> {
        // Boxed, because it is recursive.
        Box::pin(async move {
            let credentials = match profile_of(self.document, name) {
                Some(profile) => self.credentials_of(name, profile, referrers).await,
                None => Err(no_credentials("not found in the file")),
            };
            credentials.map_err(|error| in_context(error, format_args!("profile `{name}`")))
        })
    }

    async fn credentials_of<'f>(
        &'f self,
        name: &'f str,
        profile: &'f Value,
        mut referrers: Vec<&'f str>,
    ) -> Result<Credentials> {
        let config = self.config;
        let member = |name| required(profile, name).map_err(no_credentials);
        let own = || Ok(Credentials::new(member("access_key_id")?, member("access_key_secret")?));
        match member("mode")? {
            "AK" => own(),
            "StsToken" => Ok(own()?.with_security_token(member("sts_token")?)),
            "RamRoleArn" => {
                // The access key may be a temporary one, which STS refuses without its token.
                let own = own()?.with_security_token(text(profile, "sts_token").unwrap_or_default());
                ram_role::assume(&own, &session(profile)?, config).await
            }
            "ChainableRamRoleArn" => {
                let source = member("source_profile")?;
                referrers.push(name);
                if referrers.contains(&source) {
                    referrers.push(source);
                    return Err(no_credentials(format_args!(
                        "circular `source_profile`: {}",
                        referrers.join(", ")
                    )));
                }
                let own = self.credentials(source, referrers).await?;
                ram_role::assume(&own, &session(profile)?, config).await
            }
            "EcsRamRole" => ecs_role::fetch(text(profile, "ram_role_name"), None, config).await,
            "OIDC" => {
                let mut session = session(profile)?;
                session.name = text_of(profile, "role_session_name").or(session.name);
                let role = OidcRoleProvider {
                    session,
                    provider_arn: text_of(profile, "oidc_provider_arn"),
                    token_file: text(profile, "oidc_token_file").map(PathBuf::from),
                    config: config.clone(),
                };
                role.fetch().await
            }
            "CloudSSO" => cloud_sso::fetch(profile, config).await,
            "OAuth" => oauth::fetch(self.path, name, profile, self.rejected, config).await,
            "External" => {
                if config.variable(EXTERNAL_DISABLED).is_some_and(|value| value == "1")
                    || config.is_true(EXTERNAL_DISABLED)
                {
                    return Err(no_credentials(format_args!("disabled by {EXTERNAL_DISABLED}")));
                }
                process::fetch(member("process_command")?).await
            }
            other => Err(no_credentials(format_args!("unknown mode `{other}`"))),
        }
    }
}

/// Returns the profile with a name.
pub(super) fn profile_of<'v>(document: &'v Value, name: &str) -> Option<&'v Value> {
    let profiles = document.get("profiles")?.as_array()?;
    profiles.iter().find(|profile| text(profile, "name") == Some(name))
}

/// Returns the role settings of a profile.
fn session(profile: &Value) -> Result<RoleSession> {
    Ok(RoleSession {
        role_arn: text_of(profile, "ram_role_arn"),
        name: text_of(profile, "ram_session_name"),
        seconds: seconds(profile, "expired_seconds")?,
        policy: text_of(profile, "policy"),
        external_id: text_of(profile, "external_id"),
        region: text_of(profile, "sts_region"),
        endpoint: text_of(profile, "sts_endpoint"),
        vpc: profile.get("enable_vpc").and_then(Value::as_bool),
    })
}

fn text_of(profile: &Value, name: &str) -> Option<String> {
    text(profile, name).map(str::to_owned)
}

/// Returns a number of seconds. The CLI writes 0 for the default.
fn seconds(profile: &Value, name: &str) -> Result<Option<u64>> {
    match profile.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => match value.as_u64() {
            Some(0) => Ok(None),
            Some(seconds) => Ok(Some(seconds)),
            None => Err(no_credentials(format_args!("`{name}` is not a number of seconds"))),
        },
    }
}
