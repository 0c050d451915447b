//! The configuration that credentials providers share.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;

use super::error::no_credentials;
use crate::Result;
use crate::transport::{ConnectionSettings, Transport, WithTimeout, default_transport};

/// The variable that names a profile of the CLI or a section of the credentials file.
pub(super) const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";

/// The configuration of a credentials provider: environment variables, home directory, transport
/// and clock.
///
/// The default is that of this process. A test can replace it:
///
/// ```
/// # use alicloud_runtime::credentials::{CredentialsUri, ProvideCredentials, ProviderConfig};
/// # use alicloud_runtime::transport::MockTransport;
/// #
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let response = r#"{"Code":"Success","AccessKeyId":"STS.id","AccessKeySecret":"s",
///     "SecurityToken":"t","Expiration":"2099-01-01T00:00:00Z"}"#;
/// let config = ProviderConfig::new()
///     .variables(|name| (name == "ALIBABA_CLOUD_CREDENTIALS_URI").then(|| "http://127.0.0.1:8000/keys".into()))
///     .transport(MockTransport::new().respond(200, response));
/// let credentials = CredentialsUri::new().configure(config).credentials().await?;
/// assert_eq!(credentials.access_key_id(), Some("STS.id"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Clones share the connections of the default transport.
#[derive(Clone, Default)]
pub struct ProviderConfig {
    variables: Option<Variables>,
    home: Option<PathBuf>,
    transport: Option<Arc<dyn Transport>>,
    root_certificates: Vec<Vec<u8>>,
    clock: Option<Arc<dyn Fn() -> Timestamp + Send + Sync>>,
    defaults: Arc<Defaults>,
}

type Variables = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// The default transports, each created when it is first needed.
#[derive(Default)]
struct Defaults {
    through_proxies: OnceLock<Arc<dyn Transport>>,
    direct: OnceLock<Arc<dyn Transport>>,
}

impl ProviderConfig {
    /// Creates the configuration of this process.
    pub fn new() -> Self {
        ProviderConfig::default()
    }

    /// Replaces the environment variables. An empty variable counts as not set.
    #[must_use]
    pub fn variables(mut self, variable: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.variables = Some(Arc::new(variable));
        self
    }

    /// Sets the home directory, which contains the files of credentials. The default is the variable
    /// `HOME`, or else the home directory of the user account. On Windows it is `USERPROFILE`, or else
    /// `HOMEDRIVE` and `HOMEPATH`, or else that of the account.
    #[must_use]
    pub fn home(mut self, directory: impl Into<PathBuf>) -> Self {
        self.home = Some(directory.into());
        self
    }

    /// Sets the transport. It must not use a proxy for the ECS metadata service at
    /// `100.100.100.200`: the proxy would return the credentials of its own instance.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Trusts these root certificates in addition to those of the system: PEM with one certificate
    /// or several. They apply to the default transport only.
    #[must_use]
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        // A clone may have created the transports already.
        self.defaults = Arc::default();
        self
    }

    /// Sets the clock.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(now));
        self
    }

    /// Returns the value of an environment variable, unless it is empty.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        let value = match &self.variables {
            Some(variable) => variable(name),
            None => std::env::var(name).ok(),
        };
        value.filter(|value| !value.is_empty())
    }

    /// Returns whether an environment variable is `true`, in any case.
    pub(super) fn is_true(&self, name: &str) -> bool {
        self.variable(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// Returns a setting, or else the value of an environment variable.
    pub(super) fn setting_or_variable(&self, setting: Option<&str>, variable: &str) -> Option<String> {
        setting.filter(|setting| !setting.is_empty()).map(str::to_owned).or_else(|| self.variable(variable))
    }

    pub(super) fn file_at_home(&self, path: &str) -> Result<PathBuf> {
        let system = || self.variables.is_none().then(std::env::home_dir).flatten();
        let home = self.home.clone().or_else(|| home_of(cfg!(windows), |name| self.variable(name)));
        home.or_else(system).map(|home| home.join(path)).ok_or_else(|| {
            let variable = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
            no_credentials(format_args!("home directory of `{path}` not found: {variable} is not set"))
        })
    }

    /// Returns the time of the clock.
    pub(super) fn now(&self) -> Timestamp {
        self.clock.as_ref().map_or_else(Timestamp::now, |now| now())
    }

    /// Returns the configured transport, or else the default one with or without proxies.
    pub(super) fn transport_for(&self, use_proxy: bool) -> Result<Arc<dyn Transport>> {
        if let Some(transport) = &self.transport {
            return Ok(Arc::clone(transport));
        }
        let default = if use_proxy { &self.defaults.through_proxies } else { &self.defaults.direct };
        if let Some(transport) = default.get() {
            return Ok(Arc::clone(transport));
        }
        let settings = ConnectionSettings {
            root_certificates: self.root_certificates.clone(),
            ..ConnectionSettings::default()
        };
        let transport = default_transport(use_proxy, use_proxy, settings)
            .map_err(|error| no_credentials(&error).with_source(error))?;
        Ok(Arc::clone(default.get_or_init(|| Arc::new(WithTimeout(transport)))))
    }
}

/// Shows what differs from this process, but not the values of variables.
impl fmt::Debug for ProviderConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = |is_set: bool| if is_set { "custom" } else { "of this process" };
        f.debug_struct("ProviderConfig")
            .field("variables", &format_args!("{}", origin(self.variables.is_some())))
            .field("home", &self.home)
            .field("transport", &self.transport)
            .field("clock", &format_args!("{}", origin(self.clock.is_some())))
            .finish()
    }
}

/// Returns the home directory that variables name.
///
/// The order on Windows is that of the official libraries. The CLI prefers `HOMEDRIVE` and `HOMEPATH`, which are
/// the same directory, except for accounts of a domain with a home on the network.
fn home_of(windows: bool, variable: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let home = match windows {
        false => variable("HOME"),
        true => variable("USERPROFILE").or_else(|| {
            let path = variable("HOMEPATH")?;
            // Some programs set the whole path, as the official library for Python notes.
            let has_drive = path.as_bytes().get(1) == Some(&b':');
            let drive = if has_drive { String::new() } else { variable("HOMEDRIVE").unwrap_or_default() };
            Some(drive + &path)
        }),
    };
    home.map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_directory_is_that_of_the_variables_of_the_system() {
        for (windows, variables, home) in [
            (false, &[("HOME", "/home/u"), ("USERPROFILE", "C:\\u")][..], Some("/home/u")),
            (false, &[("HOMEDRIVE", "C:"), ("HOMEPATH", "\\u")], None),
            (true, &[("HOME", "/home/u")], None),
            (
                true,
                &[("USERPROFILE", "C:\\Users\\u"), ("HOMEDRIVE", "H:"), ("HOMEPATH", "\\")],
                Some("C:\\Users\\u"),
            ),
            (true, &[("HOMEDRIVE", "H:"), ("HOMEPATH", "\\Users\\u")], Some("H:\\Users\\u")),
            (true, &[("HOMEDRIVE", "H:"), ("HOMEPATH", "D:\\u")], Some("D:\\u")),
            (true, &[("HOMEPATH", "\\Users\\\u{fc}")], Some("\\Users\\\u{fc}")),
            (true, &[("HOMEDRIVE", "H:")], None),
        ] {
            let find = |name: &str| {
                variables.iter().find(|(given, _)| *given == name).map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(home_of(windows, find), home.map(PathBuf::from), "{variables:?}");
        }
    }
}
