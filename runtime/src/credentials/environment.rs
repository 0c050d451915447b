//! Credentials from the environment.

use std::future::ready;

use super::bearer;
use super::credential::Credentials;
use super::diagnosis::Settings;
use super::error::no_credentials;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use crate::Result;

const ACCESS_KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const ACCESS_KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";
const MODE: &str = "ALIBABA_CLOUD_PROFILE_MODE";
pub(super) const SETTINGS: Settings =
    Settings { variables: &[ACCESS_KEY_ID, ACCESS_KEY_SECRET, bearer::TOKEN], files: &[], disabling: &[] };

/// Credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for
/// temporary credentials, `ALIBABA_CLOUD_SECURITY_TOKEN`.
///
/// Without an access key, `ALIBABA_CLOUD_BEARER_TOKEN` is a bearer token, and
/// `ALIBABA_CLOUD_PROFILE_MODE` = `Anonymous` stands for [anonymous](Credentials::anonymous) credentials. The
/// CLI sets both variables for its plug-ins.
///
/// An empty variable counts as not set. The variables are read for each attempt.
#[derive(Debug, Clone, Default)]
pub struct EnvironmentCredentials {
    config: ProviderConfig,
}

impl EnvironmentCredentials {
    /// Creates a provider that reads the environment of this process.
    pub fn new() -> Self {
        EnvironmentCredentials::default()
    }

    /// Creates a provider that reads other variables, as for a test.
    ///
    /// ```
    /// # use alicloud_runtime::{EnvironmentCredentials, ErrorKind, ProvideCredentials};
    /// #
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// let empty = EnvironmentCredentials::from_variables(|_| None);
    /// let error = empty.credentials().await.unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Credentials);
    /// # });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn from_variables(variable: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        EnvironmentCredentials::new().configure(ProviderConfig::new().variables(variable))
    }

    /// Sets the configuration. The default is that of this process.
    #[must_use]
    pub fn configure(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    fn find(&self) -> Result<Credentials> {
        let value = |name| self.config.variable(name);
        match (value(ACCESS_KEY_ID), value(ACCESS_KEY_SECRET)) {
            (Some(id), Some(secret)) => {
                Ok(Credentials::new(id, secret)
                    .with_security_token(value(SECURITY_TOKEN).unwrap_or_default()))
            }
            (None, Some(_)) => {
                Err(no_credentials(format_args!("{ACCESS_KEY_ID} not set in the environment")))
            }
            (Some(_), None) => {
                Err(no_credentials(format_args!("{ACCESS_KEY_SECRET} not set in the environment")))
            }
            (None, None) => match bearer::credentials(None, None, &self.config)? {
                Some(credentials) => Ok(credentials),
                None if value(MODE).is_some_and(|mode| mode.eq_ignore_ascii_case("Anonymous")) => {
                    Ok(Credentials::anonymous())
                }
                None => Err(no_credentials(format_args!(
                    "{ACCESS_KEY_ID} and {ACCESS_KEY_SECRET} not set in the environment"
                ))),
            },
        }
    }
}

impl ProvideCredentials for EnvironmentCredentials {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(ready(self.find()))
    }
}
