//! The configuration file of the CLI, which other programs read and write at the same time.

use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use secrecy::zeroize::Zeroizing;
use serde_json::Value;

use super::credential::Credentials;
use super::diagnosis::Settings;
use super::error::{in_context, no_credentials};
use super::expiration::expiration;
use super::files;
use super::provider_config::{PROFILE, ProviderConfig};
use super::secret_json::{SecretJson, text};
use crate::Result;
use crate::nonce::nonce;

/// The path of the file, as in the official library for Go.
const FILE: &str = "ALIBABA_CLOUD_CONFIG_FILE";
const DEFAULT_FILE: &str = ".aliyun/config.json";
/// The official libraries read the first variable, the CLI the second one.
const DISABLED: [&str; 2] = ["ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "ALIBABA_CLOUD_IGNORE_PROFILE"];
pub(super) const SETTINGS: Settings =
    Settings { variables: &[FILE], files: &[DEFAULT_FILE], disabling: &DISABLED };
/// How often the file is merged anew if another program changed it while it was rewritten.
const REWRITES: usize = 10;

/// The parsed file, and the name of the profile that is used.
pub(super) struct CliFile {
    pub(super) path: PathBuf,
    document: SecretJson,
    pub(super) profile: String,
}

impl CliFile {
    /// Reads a file; the default one is that of the environment, as is the default profile.
    ///
    /// # Errors
    /// Profiles are disabled, the file cannot be read or is not JSON, or it has no current profile.
    pub(super) async fn read(
        file: Option<&Path>,
        profile: Option<&str>,
        config: &ProviderConfig,
    ) -> Result<Self> {
        if let Some(variable) = DISABLED.into_iter().find(|variable| config.is_true(variable)) {
            return Err(no_credentials(format_args!("disabled by {variable}")));
        }
        let path = match (file, config.variable(FILE)) {
            (Some(path), _) => path.to_owned(),
            (None, Some(path)) => PathBuf::from(path),
            (None, None) => config.file_at_home(DEFAULT_FILE)?,
        };
        let document = files::read_json(&path).await?;
        let current = || text(document.value(), "current").map(str::to_owned);
        match config.setting_or_variable(profile, PROFILE).or_else(current) {
            Some(profile) => Ok(CliFile { path, document, profile }),
            None => {
                Err(in_context(no_credentials("no profile is set, and `current` is empty"), path.display()))
            }
        }
    }

    pub(super) fn document(&self) -> &Value {
        self.document.value()
    }
}

/// Returns the `region_id` of a profile, or of the one that the [`DefaultChain`](super::DefaultChain) uses, and a
/// description of its place; or else, why the profile has no region.
///
/// # Errors
/// The file cannot be used, or the profile is not in it.
pub(crate) async fn region_of_profile(
    name: Option<&str>,
    config: &ProviderConfig,
) -> Result<Result<(String, String), String>> {
    let file = CliFile::read(None, name, config).await?;
    let (path, name) = (file.path.display(), &file.profile);
    let missing = |reason: &str| no_credentials(format_args!("{path}: profile `{name}`: {reason}"));
    let profile = profile_of(file.document(), name).ok_or_else(|| missing("not found in the file"))?;
    Ok(match text(profile, "region_id") {
        Some(region) => Ok((region.to_owned(), format!("`region_id` of profile `{name}` in {path}"))),
        None => Err(format!("{path}: profile `{name}`: `region_id` is missing or empty")),
    })
}

/// Returns the profile with a name.
pub(super) fn profile_of<'v>(document: &'v Value, name: &str) -> Option<&'v Value> {
    let profiles = document.get("profiles")?.as_array()?;
    profiles.iter().find(|profile| text(profile, "name") == Some(name))
}

/// Returns the credentials that a sign-in stored in its profile, unless they have expired or were rejected.
pub(super) fn stored_credentials(
    profile: &Value,
    now: Timestamp,
    rejected: Option<&Credentials>,
) -> Option<Credentials> {
    let member = |name| text(profile, name);
    let expiration = expiration(profile, "sts_expiration").filter(|expiration| *expiration > now)?;
    let stored = Credentials::new(member("access_key_id")?, member("access_key_secret")?)
        .with_security_token(member("sts_token")?)
        .expires_at(expiration);
    rejected.is_none_or(|rejected| !rejected.is_same(&stored)).then_some(stored)
}

/// Changes a profile in the file, atomically: a new file with the same permissions replaces it.
pub(super) fn rewrite(path: &Path, profile_name: &str, members: Vec<(&'static str, Value)>) -> Result<()> {
    // The target of a symbolic link is replaced, not the link.
    let path = path.canonicalize().map_err(|error| files::io_error(path, error))?;
    let members = Members(members);
    for _ in 0..REWRITES {
        let (before, mut config) = files::read_json_now(&path)?;
        let written = changed(&mut config, profile_name, &members)
            .map_err(|reason| no_credentials(format_args!("{}: {reason}", path.display())))?;
        if replace(&path, &before, &written)? {
            return Ok(());
        }
    }
    Err(no_credentials(format_args!(
        "{}: not replaced: other programs changed it {REWRITES} times meanwhile",
        path.display()
    )))
}

/// Members to store, which are zeroized when they are dropped.
struct Members(Vec<(&'static str, Value)>);

impl Drop for Members {
    fn drop(&mut self) {
        for (_, value) in &mut self.0 {
            drop(SecretJson::from(value.take()));
        }
    }
}

/// Returns the text of a configuration with changed members of a profile, or the reason why there is none.
fn changed(config: &mut SecretJson, name: &str, members: &Members) -> Result<Zeroizing<String>, String> {
    let profiles = config.value_mut().get_mut("profiles").and_then(Value::as_array_mut);
    let profile = profiles
        .and_then(|profiles| profiles.iter_mut().find(|profile| text(profile, "name") == Some(name)))
        .and_then(Value::as_object_mut)
        .ok_or_else(|| format!("profile `{name}` not found"))?;
    for (name, value) in &members.0 {
        if let Some(replaced) = profile.insert((*name).to_owned(), value.clone()) {
            drop(SecretJson::from(replaced));
        }
    }
    serde_json::to_string_pretty(config.value()).map(Zeroizing::new).map_err(|error| error.to_string())
}

/// Replaces a file. Returns `false` if its text is not the expected one any more: the CLI replaces the file
/// without a lock, so only a comparison just before finds its change.
fn replace(path: &Path, expected: &str, text: &str) -> Result<bool> {
    let temporary = path.with_extension(format!("json.{}", nonce()?));
    let replaced =
        write_new(&temporary, path, text).map_err(|error| files::io_error(path, error)).and_then(|()| {
            let is_unchanged = files::read_now(path)?.as_str() == expected;
            if is_unchanged {
                std::fs::rename(&temporary, path).map_err(|error| files::io_error(path, error))?;
            }
            Ok(is_unchanged)
        });
    if !matches!(replaced, Ok(true)) {
        // It may not exist, if creating it failed.
        let _ = std::fs::remove_file(&temporary);
    }
    replaced
}

/// Writes a new file with the permissions of another one.
fn write_new(path: &Path, like: &Path, text: &str) -> std::io::Result<()> {
    let permissions = std::fs::metadata(like)?.permissions();
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    // Private from the start; `set_permissions` alone would leave a moment in which others can read.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.set_permissions(permissions)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_only_if_it_is_the_one_that_was_read() {
        let folder = std::env::temp_dir().join(format!("replaced-{}", nonce().unwrap()));
        std::fs::create_dir(&folder).unwrap();
        let path = folder.join("config.json");
        std::fs::write(&path, "of another program").unwrap();
        assert!(!replace(&path, "as it was read", "new").unwrap());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "of another program");
        assert!(replace(&path, "of another program", "new").unwrap());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "no temporary file is left");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
