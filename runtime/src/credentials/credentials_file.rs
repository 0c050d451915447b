//! The INI file of credentials.
//!
//! The crate `configparser` parses it. The official SDK for Python uses the module of that name, and
//! the crate follows its dialect: `=` and `:` as delimiters, `#` and `;` for comments.

use std::collections::HashMap;
use std::path::PathBuf;

use configparser::ini::Ini;
use secrecy::zeroize::{Zeroize, Zeroizing};

use super::cached::CachedCredentials;
use super::cached_provider::cached_provider;
use super::credential::Credentials;
use super::diagnosis::Settings;
use super::error::{in_context, no_credentials};
use super::oidc_role::OidcRoleProvider;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::{PROFILE, ProviderConfig};
use super::role_session::RoleSession;
use super::{ecs_role, files, ram_role};
use crate::Result;

const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
/// The libraries for Python and Java read the first file, the library for Go reads the second one.
const DEFAULT_FILES: [&str; 2] = [".alibabacloud/credentials.ini", ".alibabacloud/credentials"];
pub(super) const SETTINGS: Settings = Settings { variables: &[FILE], files: &DEFAULT_FILES, disabling: &[] };

/// Credentials from a section of an INI file.
///
/// The default file is `ALIBABA_CLOUD_CREDENTIALS_FILE`, or else `.alibabacloud/credentials.ini` in
/// the home directory, or else `.alibabacloud/credentials` there. The default section is `ALIBABA_CLOUD_PROFILE`, or else `default`. The file
/// is read at each refresh.
///
/// ```ini
/// [default]
/// type = access_key
/// access_key_id = LTAI5tExample
/// access_key_secret = ...          # a comment
///
/// [editor]
/// type = ram_role_arn
/// access_key_id = LTAI5tExample
/// access_key_secret = ...
/// role_arn = acs:ram::1234567890123456:role/editor
/// role_session_name = nightly
/// ```
///
/// | `type` | other keys |
/// | --- | --- |
/// | `access_key` | `access_key_id`, `access_key_secret` |
/// | `sts` | `access_key_id`, `access_key_secret`, `security_token` |
/// | `bearer` | `bearer_token` |
/// | `ram_role_arn` | `access_key_id`, `access_key_secret`, `role_arn`; optional: `role_session_name`, `role_session_expiration` in seconds, `policy` |
/// | `oidc_role_arn` | `role_arn`, `oidc_provider_arn`, `oidc_token_file_path`, each with a default from the environment; optional: `role_session_name`, `policy` |
/// | `ecs_ram_role` | optional: `role_name` |
///
/// `rsa_key_pair` is not supported. A `#` begins a comment at the beginning of a line and after a
/// space, so a secret may contain one; in the official SDK for Python, every `#` begins a comment.
/// `enable` is ignored, as in that SDK.
///
/// ```
/// # use alicloud_runtime::credentials::{CredentialsFile, ProvideCredentials};
/// #
/// # let file = std::env::temp_dir().join(format!("credentials-{}.ini", std::process::id()));
/// # std::fs::write(&file, "[mine]\ntype = access_key\naccess_key_id = LTAI5tExample\naccess_key_secret = s\n")?;
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let section = CredentialsFile::new().section("mine");
/// # let section = section.file(&file);
/// assert_eq!(section.credentials().await?.access_key_id(), Some("LTAI5tExample"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # std::fs::remove_file(file)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct CredentialsFile(CachedCredentials<CredentialsFileProvider>);

#[derive(Debug, Default)]
struct CredentialsFileProvider {
    file: Option<PathBuf>,
    section: Option<String>,
    config: ProviderConfig,
}

impl CredentialsFile {
    /// Creates a provider for the default section of the default file.
    pub fn new() -> Self {
        CredentialsFile(CachedCredentials::new(CredentialsFileProvider::default()))
    }

    /// Sets the file.
    #[must_use]
    pub fn file(self, path: impl Into<PathBuf>) -> Self {
        self.update(|provider| provider.file = Some(path.into()))
    }

    /// Sets the name of the section.
    #[must_use]
    pub fn section(self, name: impl Into<String>) -> Self {
        self.update(|provider| provider.section = Some(name.into()))
    }
}

impl Default for CredentialsFile {
    fn default() -> Self {
        CredentialsFile::new()
    }
}

cached_provider!(CredentialsFile, CredentialsFileProvider);

impl CredentialsFileProvider {
    async fn fetch(&self) -> Result<Credentials> {
        let config = &self.config;
        let name = config
            .setting_or_variable(self.section.as_deref(), PROFILE)
            .unwrap_or_else(|| "default".to_owned());
        let (path, text) = self.read().await?;
        let section = Section::parse(&text, &name).map_err(|error| in_context(error, path.display()))?;
        let credentials = self.credentials_of(&section).await;
        credentials.map_err(|error| in_context(error, format_args!("{}: section `{name}`", path.display())))
    }

    /// Returns the path and the text of the file.
    async fn read(&self) -> Result<(PathBuf, Zeroizing<String>)> {
        if let Some(path) = self.file.clone().or_else(|| self.config.variable(FILE).map(PathBuf::from)) {
            let text = files::read(&path).await?;
            return Ok((path, text));
        }
        let [first, second] = DEFAULT_FILES.map(|path| self.config.file_at_home(path));
        let (first, second) = (first?, second?);
        match files::read(&first).await {
            Ok(text) => Ok((first, text)),
            Err(error) if files::is_not_found(&error) => {
                // The error names the usual file.
                files::read(&second)
                    .await
                    .map(|text| (second, text))
                    .map_err(|other| if files::is_not_found(&other) { error } else { other })
            }
            Err(error) => Err(error),
        }
    }

    async fn credentials_of(&self, section: &Section) -> Result<Credentials> {
        let config = &self.config;
        match section.required("type")? {
            "access_key" => section.access_key(),
            "sts" => Ok(section.access_key()?.with_security_token(section.required("security_token")?)),
            "bearer" => Ok(Credentials::bearer(section.required("bearer_token")?)),
            "ram_role_arn" => ram_role::assume(&section.access_key()?, &section.session()?, config).await,
            "oidc_role_arn" => {
                let role = OidcRoleProvider {
                    session: section.session()?,
                    provider_arn: section.owned("oidc_provider_arn"),
                    token_file: section.owned("oidc_token_file_path").map(PathBuf::from),
                    config: config.clone(),
                };
                role.fetch().await
            }
            "ecs_ram_role" => ecs_role::fetch(section.member("role_name"), None, config).await,
            "rsa_key_pair" => {
                Err(no_credentials("unsupported type `rsa_key_pair`: use `access_key` or `ram_role_arn`"))
            }
            other => Err(no_credentials(format_args!("unknown type `{other}`"))),
        }
    }
}

/// A section of the file. Its values are zeroized when it is dropped.
struct Section(HashMap<String, String>);

impl Section {
    fn parse(text: &str, name: &str) -> Result<Self> {
        // The parser would begin a comment at every `#`, and cut off a secret that contains one. So
        // `without_comment` removes comments after a value.
        let mut ini = Ini::new_cs();
        let mut settings = ini.defaults();
        settings.enable_inline_comments = false;
        ini.load_defaults(settings);
        ini.read(text.trim_start_matches('\u{feff}').to_owned()).map_err(no_credentials)?;
        let mut section = Section(HashMap::new());
        let found = ini.get_map_ref().get(name).map(|members| {
            for (name, value) in members {
                let value = without_comment(value.as_deref().unwrap_or_default());
                section.0.insert(name.to_ascii_lowercase(), value.to_owned());
            }
        });
        // The parser has no `Drop` that does it.
        ini.get_mut_map().values_mut().flat_map(HashMap::values_mut).flatten().for_each(Zeroize::zeroize);
        match found {
            Some(()) => Ok(section),
            None => Err(no_credentials(format_args!("section `{name}` not found"))),
        }
    }

    fn member(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.member(name).map(str::to_owned)
    }

    fn required(&self, name: &str) -> Result<&str> {
        self.member(name).ok_or_else(|| no_credentials(format_args!("`{name}` is missing or empty")))
    }

    fn access_key(&self) -> Result<Credentials> {
        Ok(Credentials::new(self.required("access_key_id")?, self.required("access_key_secret")?))
    }

    fn session(&self) -> Result<RoleSession> {
        let seconds = self.member("role_session_expiration").map(str::parse).transpose();
        let seconds: Option<u64> =
            seconds.map_err(|_| no_credentials("`role_session_expiration` is not a number of seconds"))?;
        Ok(RoleSession {
            role_arn: self.owned("role_arn"),
            name: self.owned("role_session_name"),
            // 0 stands for the default, as in the library for Go.
            seconds: seconds.filter(|seconds| *seconds > 0),
            policy: self.owned("policy"),
            ..RoleSession::default()
        })
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        self.0.values_mut().for_each(Zeroize::zeroize);
    }
}

/// Returns the value before a `#` that follows a space or is at the beginning.
fn without_comment(value: &str) -> &str {
    let begins = |(at, _): &(usize, &str)| {
        value.get(..*at).is_none_or(|before| before.trim_end() != before || before.is_empty())
    };
    match value.match_indices('#').find(begins) {
        Some((at, _)) => value.get(..at).unwrap_or(value).trim_end(),
        None => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_begins_after_a_space() {
        assert_eq!(without_comment("a#b # c # d"), "a#b");
        assert_eq!(without_comment("a#b"), "a#b");
        assert_eq!(without_comment("# c"), "");
        assert_eq!(without_comment("a\t#"), "a");
    }
}
