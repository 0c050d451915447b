//! The profiles of the Alibaba Cloud CLI.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::cached::CachedCredentials;
use super::cached_provider::cached_provider;
use super::cli_file::{CliFile, profile_of};
use super::credential::Credentials;
use super::error::{in_context, no_credentials};
use super::oidc_role::OidcRoleProvider;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::role_session::RoleSession;
use super::secret_json::{required, text};
use super::{bearer, cloud_sso, credentials_uri, ecs_role, oauth, process, ram_role};
use crate::Result;

const STS_ENDPOINT: &str = "ALIBABA_CLOUD_STS_ENDPOINT";
const EXTERNAL_ID: &str = "ALIBABA_CLOUD_EXTERNAL_ID";
const EXTERNAL_DISABLED: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";

/// Credentials of a profile of the Alibaba Cloud CLI, from the file that `aliyun configure` writes.
///
/// The default file is `ALIBABA_CLOUD_CONFIG_FILE`, or else `.aliyun/config.json` in the home directory. The
/// default profile is `ALIBABA_CLOUD_PROFILE`, or else the `current` one of the file.
/// `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` or `ALIBABA_CLOUD_IGNORE_PROFILE` = `true` disables the provider. The
/// file is read at each refresh, so that a new sign-in has an effect.
///
/// | mode | credentials |
/// | --- | --- |
/// | `AK`, `StsToken` | those in the profile |
/// | `RamRoleArn` | a role, assumed with the access key in the profile |
/// | `ChainableRamRoleArn` | a role, assumed with the credentials of the profile `source_profile` |
/// | `EcsRamRole` | those of an [`EcsRole`](super::EcsRole) |
/// | `RamRoleArnWithRoleName` | a role, assumed with those of an [`EcsRole`](super::EcsRole) |
/// | `OIDC` | those of an [`OidcRole`](super::OidcRole) |
/// | `CloudSSO` | those in the profile, or else those for the access token of a sign-in, until it expires |
/// | `OAuth` | those in the profile, or else those for the tokens of a sign-in, which are refreshed |
/// | `External` | those that a program prints, as for [`ProcessCredentials`](super::ProcessCredentials) |
/// | `CredentialsURI` | those of a server, as for [`CredentialsUri`](super::CredentialsUri) |
/// | `BearerToken` | the [bearer token](Credentials::bearer) in the profile |
/// | `Anonymous` | [anonymous](Credentials::anonymous) ones |
///
/// `RsaKeyPair` is not supported. `External` and `CredentialsURI` are refused if
/// `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` is `1` or `true`. [The module](super) lists the members of a
/// profile.
///
/// In the mode `OAuth`, new tokens and credentials are written to the file, because a refresh token
/// is valid once. The rest of the file keeps its content, but not its formatting. Changes that other
/// programs make at the same time are kept. The other modes do not write.
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
        let file = CliFile::read(self.file.as_deref(), self.profile.as_deref(), &self.config).await?;
        let rejected = self.rejected().clone();
        let profiles = Profiles { file: &file, config: &self.config, rejected: rejected.as_ref() };
        let credentials = profiles.credentials(&file.profile, Vec::new()).await;
        credentials.map_err(|error| in_context(error, file.path.display()))
    }

    fn reject(&self, rejected: &Credentials) {
        *self.rejected() = Some(rejected.clone());
    }

    fn rejected(&self) -> MutexGuard<'_, Option<Credentials>> {
        self.rejected.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The profiles of a file.
struct Profiles<'a> {
    file: &'a CliFile,
    config: &'a ProviderConfig,
    rejected: Option<&'a Credentials>,
}

impl Profiles<'_> {
    /// Returns the credentials of a profile. `referrers` are the profiles whose `source_profile`
    /// led here.
    fn credentials<'f>(
        &'f self,
        name: &'f str,
        referrers: Vec<&'f str>,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + 'f>> {
        // Boxed, because it is recursive.
        Box::pin(async move {
            let credentials = match profile_of(self.file.document(), name) {
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
        referrers: Vec<&'f str>,
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
                self.assume(&own, profile).await
            }
            "ChainableRamRoleArn" => {
                let own = self.credentials_of_source(name, member("source_profile")?, referrers).await?;
                self.assume(&own, profile).await
            }
            "EcsRamRole" => ecs_role::fetch(text(profile, "ram_role_name"), None, config).await,
            "RamRoleArnWithRoleName" => {
                let own = ecs_role::fetch(text(profile, "ram_role_name"), None, config).await?;
                self.assume(&own, profile).await
            }
            "OIDC" => self.oidc_role(profile).await,
            "CloudSSO" => cloud_sso::fetch(profile, self.rejected, config).await,
            "OAuth" => oauth::fetch(&self.file.path, name, profile, self.rejected, config).await,
            "External" => {
                self.require_external()?;
                process::fetch(member("process_command")?).await
            }
            "CredentialsURI" => {
                self.require_external()?;
                credentials_uri::fetch(text(profile, "credentials_uri"), config).await
            }
            "BearerToken" => {
                let member = |name| text(profile, name);
                bearer::credentials(member("bearer_token"), member("bearer_token_header_key"), config)?
                    .ok_or_else(|| no_credentials("`bearer_token` is missing, empty or not a string"))
            }
            "Anonymous" => Ok(Credentials::anonymous()),
            "RsaKeyPair" => Err(no_credentials(
                "unsupported mode `RsaKeyPair`, which the CLI has deprecated: configure an access key or a role \
                 with `aliyun configure --mode AK` or `--mode RamRoleArn`",
            )),
            other => Err(no_credentials(format_args!("unknown mode `{other}`"))),
        }
    }

    /// Returns the credentials of a `source_profile`.
    async fn credentials_of_source<'f>(
        &'f self,
        name: &'f str,
        source: &'f str,
        mut referrers: Vec<&'f str>,
    ) -> Result<Credentials> {
        referrers.push(name);
        if referrers.contains(&source) {
            referrers.push(source);
            let circle = referrers.join(", ");
            return Err(no_credentials(format_args!("circular `source_profile`: {circle}")));
        }
        self.credentials(source, referrers).await
    }

    /// Assumes the role of a profile.
    async fn assume(&self, own: &Credentials, profile: &Value) -> Result<Credentials> {
        ram_role::assume(own, &self.session(profile)?, self.config).await
    }

    async fn oidc_role(&self, profile: &Value) -> Result<Credentials> {
        let mut session = self.session(profile)?;
        session.name = text_of(profile, "role_session_name").or(session.name);
        let role = OidcRoleProvider {
            session,
            provider_arn: text_of(profile, "oidc_provider_arn"),
            token_file: text(profile, "oidc_token_file").map(PathBuf::from),
            config: self.config.clone(),
        };
        role.fetch().await
    }

    /// Returns the role settings of a profile. The variables are those that the CLI alone reads.
    fn session(&self, profile: &Value) -> Result<RoleSession> {
        Ok(RoleSession {
            role_arn: text_of(profile, "ram_role_arn"),
            name: text_of(profile, "ram_session_name"),
            seconds: seconds(profile, "expired_seconds")?,
            policy: text_of(profile, "policy"),
            external_id: self.config.setting_or_variable(text(profile, "external_id"), EXTERNAL_ID),
            region: text_of(profile, "sts_region"),
            endpoint: self.config.setting_or_variable(text(profile, "sts_endpoint"), STS_ENDPOINT),
            vpc: profile.get("enable_vpc").and_then(Value::as_bool),
        })
    }

    /// Checks that programs and servers of the user may be asked for credentials.
    fn require_external(&self) -> Result<()> {
        let is_disabled = self.config.variable(EXTERNAL_DISABLED).is_some_and(|value| value == "1")
            || self.config.is_true(EXTERNAL_DISABLED);
        match is_disabled {
            true => Err(no_credentials(format_args!("disabled by {EXTERNAL_DISABLED}"))),
            false => Ok(()),
        }
    }
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
