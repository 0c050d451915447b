//! Credentials from the environment.

use std::future::{Future, ready};
use std::pin::Pin;

use super::{Credentials, ProvideCredentials};
use crate::{Error, ErrorKind, Result};

const ACCESS_KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const ACCESS_KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// Credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
/// and, for temporary ones, `ALIBABA_CLOUD_SECURITY_TOKEN`.
///
/// An empty variable counts as one that is not set.
#[derive(Debug, Clone, Copy)]
pub struct Environment {
    variable: fn(&str) -> Option<String>,
}

impl Environment {
    /// Reads the environment of this process.
    pub const fn new() -> Self {
        Environment { variable: |name| std::env::var(name).ok() }
    }

    /// Reads variables from another place, as a test does.
    ///
    /// ```
    /// use alicloud_runtime::{Environment, ErrorKind, ProvideCredentials};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// let nothing = Environment::from_variables(|_| None);
    /// let error = nothing.credentials().await.unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::Credentials);
    /// # });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub const fn from_variables(variable: fn(&str) -> Option<String>) -> Self {
        Environment { variable }
    }

    fn find(&self) -> Result<Credentials> {
        let value = |name| (self.variable)(name).filter(|value| !value.is_empty());
        match (value(ACCESS_KEY_ID), value(ACCESS_KEY_SECRET)) {
            (Some(id), Some(secret)) => {
                Ok(Credentials::new(id, secret)
                    .with_security_token(value(SECURITY_TOKEN).unwrap_or_default()))
            }
            (id, secret) => {
                let missing: Vec<_> = [(ACCESS_KEY_ID, id), (ACCESS_KEY_SECRET, secret)]
                    .into_iter()
                    .filter(|(_, value)| value.is_none())
                    .map(|(name, _)| name)
                    .collect();
                Err(Error::new(
                    ErrorKind::Credentials,
                    format!(
                        "no credentials: {} not set in the environment; set the variables or give the client \
                         credentials with `.credentials(..)`",
                        missing.join(" and ")
                    ),
                ))
            }
        }
    }
}

impl Default for Environment {
    fn default() -> Self {
        Environment::new()
    }
}

impl ProvideCredentials for Environment {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        Box::pin(ready(self.find()))
    }
}
