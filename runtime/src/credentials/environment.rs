//! Credentials from the environment.

use std::future::ready;

use super::{Asked, Credentials, ProvideCredentials, ProviderConfig, none};
use crate::Result;

const ACCESS_KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const ACCESS_KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// Credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
/// and, for temporary ones, `ALIBABA_CLOUD_SECURITY_TOKEN`.
///
/// An empty variable counts as one that is not set. The variables are read at each call.
#[derive(Debug, Clone, Default)]
pub struct EnvironmentCredentials {
    config: ProviderConfig,
}

impl EnvironmentCredentials {
    /// Reads the environment of this process.
    pub fn new() -> Self {
        EnvironmentCredentials::default()
    }

    /// Reads variables from another place, as a test does.
    ///
    /// ```
    /// use alicloud_runtime::{EnvironmentCredentials, ErrorKind, ProvideCredentials};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// let nothing = EnvironmentCredentials::from_variables(|_| None);
    /// let error = nothing.credentials().await.unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Credentials);
    /// # });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn from_variables(variable: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        EnvironmentCredentials::new().configure(ProviderConfig::new().variables(variable))
    }

    /// Uses this configuration in place of that of this process.
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
            (None, Some(_)) => Err(none(format_args!("{ACCESS_KEY_ID} not set in the environment"))),
            (Some(_), None) => Err(none(format_args!("{ACCESS_KEY_SECRET} not set in the environment"))),
            (None, None) => {
                Err(none(format_args!("{ACCESS_KEY_ID} and {ACCESS_KEY_SECRET} not set in the environment")))
            }
        }
    }
}

impl ProvideCredentials for EnvironmentCredentials {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(ready(self.find()))
    }
}
