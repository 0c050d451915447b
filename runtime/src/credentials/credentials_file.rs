//! The INI file of credentials.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use configparser::ini::Ini;
use secrecy::zeroize::Zeroize;

use super::cli_profile::PROFILE;
use super::sts::Session;
use super::{
    Asked, CachedCredentials, Credentials, ProvideCredentials, ProviderConfig, ecs_role, files, none,
    oidc_role, ram_role, within,
};
use crate::Result;

const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";

/// Keys from a section of an INI file: the one that is set here or that
/// `ALIBABA_CLOUD_CREDENTIALS_FILE` names, else `.alibabacloud/credentials.ini` in the home
/// directory.
///
/// The section is the one that is set here or that `ALIBABA_CLOUD_PROFILE` names, else
/// `default`. The file is read at each renewal.
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
/// | `type` | the other members |
/// | --- | --- |
/// | `access_key` | `access_key_id`, `access_key_secret` |
/// | `ram_role_arn` | these, `role_arn`; it may have `role_session_name`, `policy` |
/// | `oidc_role_arn` | `role_arn`, `oidc_provider_arn`, `oidc_token_file_path`, of which each may stand in the environment; it may have `role_session_name`, `policy` |
/// | `ecs_ram_role` | it may have `role_name` |
///
/// `rsa_key_pair` is refused. A `#` begins a comment at the beginning of a line and after a
/// space, so that a secret may contain one; in the official Python library, every `#` does.
/// `enable` is not looked at, as in that library.
///
/// ```
/// use alicloud_runtime::credentials::{CredentialsFile, ProvideCredentials};
///
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
pub struct CredentialsFile(CachedCredentials<Source>);

#[derive(Debug, Default)]
struct Source {
    file: Option<PathBuf>,
    section: Option<String>,
    config: ProviderConfig,
}

impl CredentialsFile {
    /// The usual section of the usual file.
    pub fn new() -> Self {
        CredentialsFile(CachedCredentials::new(Source::default()))
    }

    /// Another file.
    #[must_use]
    pub fn file(self, path: impl Into<PathBuf>) -> Self {
        self.setting(|source| source.file = Some(path.into()))
    }

    /// The name of the section.
    #[must_use]
    pub fn section(self, name: impl Into<String>) -> Self {
        self.setting(|source| source.section = Some(name.into()))
    }

    /// Uses this configuration in place of that of this process.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        CredentialsFile(self.0.configure(config.clone())).setting(|source| source.config = config)
    }

    fn setting(self, set: impl FnOnce(&mut Source)) -> Self {
        CredentialsFile(self.0.setting(set))
    }
}

impl Default for CredentialsFile {
    fn default() -> Self {
        CredentialsFile::new()
    }
}

impl Source {
    async fn fetch(&self) -> Result<Credentials> {
        let config = &self.config;
        let path = match (&self.file, config.variable(FILE)) {
            (Some(path), _) => path.clone(),
            (None, Some(path)) => PathBuf::from(path),
            (None, None) => config.file_at_home(".alibabacloud/credentials.ini")?,
        };
        let name = config.given_or(self.section.as_deref(), PROFILE).unwrap_or_else(|| "default".to_owned());
        let section = Section::read(&path, &name)?;
        let keys = self.keys(&section).await;
        keys.map_err(|error| within(error, format_args!("{}: section `{name}`", path.display())))
    }

    async fn keys(&self, section: &Section) -> Result<Credentials> {
        let config = &self.config;
        match section.required("type")? {
            "access_key" => section.keys(),
            "ram_role_arn" => ram_role::assume(&section.keys()?, &section.session(), config).await,
            "oidc_role_arn" => {
                let role = oidc_role::Source {
                    session: section.session(),
                    provider_arn: section.owned("oidc_provider_arn"),
                    token_file: section.owned("oidc_token_file_path").map(PathBuf::from),
                    config: config.clone(),
                };
                role.fetch().await
            }
            "ecs_ram_role" => ecs_role::fetch(section.member("role_name"), None, config).await,
            "rsa_key_pair" => Err(none(
                "keys of the type `rsa_key_pair` are not supported; make an access key, or take a role with \
                 `ram_role_arn`",
            )),
            other => Err(none(format_args!("the type `{other}` is not known"))),
        }
    }
}

/// A section of the file. Its values are wiped when it is dropped.
struct Section(HashMap<String, String>);

impl Section {
    fn read(path: &Path, name: &str) -> Result<Self> {
        let text = files::read(path)?;
        // Comments that follow a value are cut off here: the parser does not ask for a space.
        let mut ini = Ini::new_cs();
        let mut settings = ini.defaults();
        settings.enable_inline_comments = false;
        ini.load_defaults(settings);
        ini.read(text.trim_start_matches('\u{feff}').to_owned())
            .map_err(|reason| none(format_args!("{}: {reason}", path.display())))?;
        let mut section = Section(HashMap::new());
        let found = ini.get_map_ref().get(name).map(|members| {
            for (name, value) in members {
                let value = without_comment(value.as_deref().unwrap_or_default());
                section.0.insert(name.to_ascii_lowercase(), value.to_owned());
            }
        });
        ini.get_mut_map().values_mut().flat_map(HashMap::values_mut).flatten().for_each(Zeroize::zeroize);
        match found {
            Some(()) => Ok(section),
            None => Err(none(format_args!("{}: there is no section `{name}`", path.display()))),
        }
    }

    fn member(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.member(name).map(str::to_owned)
    }

    fn required(&self, name: &str) -> Result<&str> {
        self.member(name).ok_or_else(|| none(format_args!("`{name}` is missing or empty")))
    }

    fn keys(&self) -> Result<Credentials> {
        Ok(Credentials::new(self.required("access_key_id")?, self.required("access_key_secret")?))
    }

    fn session(&self) -> Session {
        Session {
            role_arn: self.owned("role_arn"),
            name: self.owned("role_session_name"),
            policy: self.owned("policy"),
            ..Session::default()
        }
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        self.0.values_mut().for_each(Zeroize::zeroize);
    }
}

/// The value before a `#` that follows a space or stands first.
fn without_comment(value: &str) -> &str {
    let begins = |(at, _): &(usize, &str)| {
        value.get(..*at).is_none_or(|before| before.trim_end() != before || before.is_empty())
    };
    match value.match_indices('#').find(begins) {
        Some((at, _)) => value.get(..at).unwrap_or(value).trim_end(),
        None => value,
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(self.fetch())
    }
}

impl ProvideCredentials for CredentialsFile {
    fn credentials(&self) -> Asked<'_> {
        self.0.credentials()
    }
}
