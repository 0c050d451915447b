//! The profiles of the command line interface.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;

use serde_json::Value;

use super::answer::{SecretJson, required, text};
use super::sts::Session;
use super::{
    Asked, CachedCredentials, Credentials, ProvideCredentials, ProviderConfig, cloud_sso, ecs_role, files,
    none, oauth, oidc_role, process, ram_role, within,
};
use crate::Result;

const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
pub(super) const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";

/// Keys of a profile of the Alibaba Cloud CLI, from the file `.aliyun/config.json` in the home
/// directory, which `aliyun configure` writes.
///
/// The profile is the one that is set here, the one that `ALIBABA_CLOUD_PROFILE` names, or the
/// file's `current` one. `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` = `true` switches the source off.
/// The file is read at each renewal, so that a new sign-in is noticed.
///
/// | mode | the keys |
/// | --- | --- |
/// | `AK`, `StsToken` | stand in the profile |
/// | `RamRoleArn` | a role, for keys that stand in the profile |
/// | `ChainableRamRoleArn` | a role, for the keys of the profile `source_profile` |
/// | `EcsRamRole` | as an [`EcsRole`](super::EcsRole) gives them |
/// | `OIDC` | as an [`OidcRole`](super::OidcRole) gives them |
/// | `CloudSSO` | for the access token of a sign-in, as long as that is good |
/// | `OAuth` | for the tokens of a sign-in, which are renewed |
/// | `External` | as a program prints them: see [`ProcessCredentials`](super::ProcessCredentials) |
///
/// In the mode `OAuth`, new tokens and keys are written back to the file, for the old ones
/// are used up; everything else in it stays as it is, but for the layout. In the other modes
/// nothing is written.
///
/// ```
/// use alicloud_runtime::credentials::{CliProfile, ProvideCredentials};
///
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
pub struct CliProfile(CachedCredentials<Source>);

#[derive(Debug, Default)]
struct Source {
    file: Option<PathBuf>,
    profile: Option<String>,
    config: ProviderConfig,
}

impl CliProfile {
    /// The current profile of the usual file.
    pub fn new() -> Self {
        CliProfile(CachedCredentials::new(Source::default()))
    }

    /// The name of the profile.
    #[must_use]
    pub fn profile(self, name: impl Into<String>) -> Self {
        self.setting(|source| source.profile = Some(name.into()))
    }

    /// Another file.
    #[must_use]
    pub fn file(self, path: impl Into<PathBuf>) -> Self {
        self.setting(|source| source.file = Some(path.into()))
    }

    /// Uses this configuration in place of that of this process.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        CliProfile(self.0.configure(config.clone())).setting(|source| source.config = config)
    }

    fn setting(self, set: impl FnOnce(&mut Source)) -> Self {
        CliProfile(self.0.setting(set))
    }
}

impl Default for CliProfile {
    fn default() -> Self {
        CliProfile::new()
    }
}

impl Source {
    async fn fetch(&self) -> Result<Credentials> {
        if self.config.is_on(DISABLED) {
            return Err(none(format_args!("switched off by {DISABLED}")));
        }
        let path = match &self.file {
            Some(path) => path.clone(),
            None => self.config.file_at_home(".aliyun/config.json")?,
        };
        let text = files::read(&path)?;
        let about = |error| within(error, path.display());
        let document = SecretJson::parse(text.as_bytes()).map_err(none).map_err(about)?;
        let current = || text_of(document.value(), "current");
        let chosen = self.config.given_or(self.profile.as_deref(), PROFILE).or_else(current);
        let name = chosen.ok_or_else(|| about(none("no profile is named, and none is `current`")))?;
        let file = ConfigFile { path: &path, document: document.value(), config: &self.config };
        file.keys(&name, Vec::new()).await.map_err(about)
    }
}

/// The file, as it was read.
struct ConfigFile<'a> {
    path: &'a Path,
    document: &'a Value,
    config: &'a ProviderConfig,
}

impl<'a> ConfigFile<'a> {
    /// The keys of a profile, which these others name as their source.
    fn keys<'f>(
        &'f self,
        name: &'f str,
        above: Vec<&'f str>,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + 'f>> {
        Box::pin(async move {
            let keys = match self.profile(name) {
                Some(profile) => self.keys_of(name, profile, above).await,
                None => Err(none("there is none of this name")),
            };
            keys.map_err(|error| within(error, format_args!("profile `{name}`")))
        })
    }

    async fn keys_of<'f>(
        &'f self,
        name: &'f str,
        profile: &'f Value,
        mut above: Vec<&'f str>,
    ) -> Result<Credentials> {
        let config = self.config;
        let member = |name| required(profile, name).map_err(none);
        let own = || Ok(Credentials::new(member("access_key_id")?, member("access_key_secret")?));
        match member("mode")? {
            "AK" => own(),
            "StsToken" => Ok(own()?.with_security_token(member("sts_token")?)),
            "RamRoleArn" => ram_role::assume(&own()?, &session(profile)?, config).await,
            "ChainableRamRoleArn" => {
                let source = member("source_profile")?;
                above.push(name);
                if above.contains(&source) {
                    above.push(source);
                    return Err(none(format_args!(
                        "`source_profile` goes in a circle: {}",
                        above.join(", ")
                    )));
                }
                let own = self.keys(source, above).await?;
                ram_role::assume(&own, &session(profile)?, config).await
            }
            "EcsRamRole" => ecs_role::fetch(text(profile, "ram_role_name"), None, config).await,
            "OIDC" => {
                let mut session = session(profile)?;
                session.name = text_of(profile, "role_session_name").or(session.name);
                let role = oidc_role::Source {
                    session,
                    provider_arn: text_of(profile, "oidc_provider_arn"),
                    token_file: text(profile, "oidc_token_file").map(PathBuf::from),
                    config: config.clone(),
                };
                role.fetch().await
            }
            "CloudSSO" => cloud_sso::fetch(profile, config).await,
            "OAuth" => oauth::fetch(self.path, name, profile, config).await,
            "External" => process::fetch(member("process_command")?).await,
            other => Err(none(format_args!("the mode `{other}` is not known"))),
        }
    }

    fn profile(&self, name: &str) -> Option<&'a Value> {
        let profiles = self.document.get("profiles")?.as_array()?;
        profiles.iter().find(|profile| text(profile, "name") == Some(name))
    }
}

/// What a profile says about a role.
fn session(profile: &Value) -> Result<Session> {
    Ok(Session {
        role_arn: text_of(profile, "ram_role_arn"),
        name: text_of(profile, "ram_session_name"),
        seconds: seconds(profile, "expired_seconds")?,
        policy: text_of(profile, "policy"),
        external_id: text_of(profile, "external_id"),
        region: text_of(profile, "sts_region"),
        vpc: profile.get("enable_vpc").and_then(Value::as_bool),
    })
}

fn text_of(profile: &Value, name: &str) -> Option<String> {
    text(profile, name).map(str::to_owned)
}

/// A number of seconds; the CLI writes 0 where none was said.
fn seconds(profile: &Value, name: &str) -> Result<Option<u64>> {
    match profile.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => match value.as_u64() {
            Some(0) => Ok(None),
            Some(seconds) => Ok(Some(seconds)),
            None => Err(none(format_args!("`{name}` is no number of seconds"))),
        },
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(self.fetch())
    }
}

impl ProvideCredentials for CliProfile {
    fn credentials(&self) -> Asked<'_> {
        self.0.credentials()
    }
}
