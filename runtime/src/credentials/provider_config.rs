//! What sources of credentials see of the world.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;

use super::none;
use crate::Result;
use crate::client::{CONNECT_TIMEOUT, default_transport};
use crate::transport::{InTime, Transport};

/// What sources of credentials see of the world: environment variables, the home directory,
/// the network, the clock.
///
/// They are those of this process unless others are given, as in a test:
///
/// ```
/// use alicloud_runtime::credentials::{CredentialsUri, ProvideCredentials, ProviderConfig};
/// use alicloud_runtime::transport::MockTransport;
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let answer = r#"{"Code":"Success","AccessKeyId":"STS.id","AccessKeySecret":"s",
///     "SecurityToken":"t","Expiration":"2099-01-01T00:00:00Z"}"#;
/// let config = ProviderConfig::new()
///     .variables(|name| (name == "ALIBABA_CLOUD_CREDENTIALS_URI").then(|| "http://127.0.0.1:8000/keys".into()))
///     .transport(MockTransport::new().respond(200, answer));
/// let keys = CredentialsUri::new().configure(config).credentials().await?;
/// assert_eq!(keys.access_key_id(), Some("STS.id"));
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
    clock: Option<Arc<dyn Fn() -> Timestamp + Send + Sync>>,
    defaults: Arc<Defaults>,
}

type Variables = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// The default transports, each made when it is first needed.
#[derive(Default)]
struct Defaults {
    through_proxies: OnceLock<Arc<dyn Transport>>,
    direct: OnceLock<Arc<dyn Transport>>,
}

impl ProviderConfig {
    /// Those of this process.
    pub fn new() -> Self {
        ProviderConfig::default()
    }

    /// Reads environment variables from another place. A variable with an empty value counts
    /// as one that is not set.
    #[must_use]
    pub fn variables(mut self, variable: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.variables = Some(Arc::new(variable));
        self
    }

    /// Where the files of credentials are looked for. The default is the variable `HOME`
    /// (`USERPROFILE` on Windows), and what the system says where that is not set.
    #[must_use]
    pub fn home(mut self, directory: impl Into<PathBuf>) -> Self {
        self.home = Some(directory.into());
        self
    }

    /// Sends through this transport. It is used as it is: see to it that it takes no proxy
    /// to the metadata service of ECS, which the default transport never does.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Takes the time from another clock.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(now));
        self
    }

    /// The value of a variable, unless it is not set or empty.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        let value = match &self.variables {
            Some(variable) => variable(name),
            None => std::env::var(name).ok(),
        };
        value.filter(|value| !value.is_empty())
    }

    /// Whether a variable says `true`, in any spelling.
    pub(super) fn is_on(&self, name: &str) -> bool {
        self.variable(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The value that was given, or else that of a variable.
    pub(super) fn given_or(&self, given: Option<&str>, variable: &str) -> Option<String> {
        given.filter(|given| !given.is_empty()).map(str::to_owned).or_else(|| self.variable(variable))
    }

    pub(super) fn file_at_home(&self, path: &str) -> Result<PathBuf> {
        const HOME: &str = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
        let system = || self.variables.is_none().then(std::env::home_dir).flatten();
        let home = self.home.clone().or_else(|| self.variable(HOME).map(PathBuf::from)).or_else(system);
        match home {
            Some(home) => Ok(home.join(path)),
            None => Err(none(format_args!("`{path}` is in the home directory, and {HOME} is not set"))),
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.as_ref().map_or_else(Timestamp::now, |now| now())
    }

    /// The transport that was given, or else the default one.
    pub(super) fn chosen_transport(&self, proxies: bool) -> Result<Arc<dyn Transport>> {
        if let Some(transport) = &self.transport {
            return Ok(Arc::clone(transport));
        }
        let made = if proxies { &self.defaults.through_proxies } else { &self.defaults.direct };
        if let Some(transport) = made.get() {
            return Ok(Arc::clone(transport));
        }
        let transport = default_transport(proxies, proxies, CONNECT_TIMEOUT)
            .map_err(|error| none(&error).with_source(error))?;
        Ok(Arc::clone(made.get_or_init(|| Arc::new(InTime(transport)))))
    }
}

/// What is not as in this process, but no variable's value.
impl fmt::Debug for ProviderConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = |given: bool| if given { "given" } else { "of this process" };
        f.debug_struct("ProviderConfig")
            .field("variables", &format_args!("{}", own(self.variables.is_some())))
            .field("home", &self.home)
            .field("transport", &self.transport)
            .field("clock", &format_args!("{}", own(self.clock.is_some())))
            .finish()
    }
}
