//! Who is calling: access keys, and where they come from.

mod environment;

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;

use secrecy::{ExposeSecret, SecretString};

use crate::Result;

pub use environment::Environment;

/// An access key, or temporary credentials with their security token.
///
/// The secret and the token are wiped from memory when the value is dropped, and
/// `Debug` does not show them.
///
/// ```
/// use alicloud_runtime::Credentials;
///
/// let credentials = Credentials::new("LTAI5tExample", "a secret").with_security_token("a token");
/// let shown = format!("{credentials:?}");
/// assert!(shown.contains("LTAI5tExample") && !shown.contains("a secret") && !shown.contains("a token"));
/// ```
#[derive(Clone)]
pub struct Credentials {
    access_key_id: String,
    access_key_secret: SecretString,
    security_token: Option<SecretString>,
}

impl Credentials {
    /// An access key of a RAM user, or the key part of temporary credentials.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Self {
        Credentials {
            access_key_id: access_key_id.into(),
            access_key_secret: access_key_secret.into().into(),
            security_token: None,
        }
    }

    /// Adds the security token that STS gave with the key. An empty one counts as none.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        let token = token.into();
        self.security_token = (!token.is_empty()).then(|| token.into());
        self
    }

    /// The ID of the key. It is not a secret: it travels in every request.
    pub fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    pub(crate) fn access_key_secret(&self) -> &str {
        self.access_key_secret.expose_secret()
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        self.security_token.as_ref().map(ExposeSecret::expose_secret)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("access_key_secret", &"***")
            .field("security_token", &self.security_token.as_ref().map(|_| "***"))
            .finish()
    }
}

/// A source of credentials; asked before every call, so it may hand out new ones.
///
/// ```
/// use std::{future::Future, pin::Pin};
/// use alicloud_runtime::{Credentials, ProvideCredentials, Result};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideCredentials for Vault {
///     fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
///         Box::pin(async { Ok(Credentials::new("id", "a secret from the vault")) })
///     }
/// }
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// The credentials to sign the next call with.
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>>;
}

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        Box::pin(ready(Ok(self.clone())))
    }
}

impl<T: ProvideCredentials + ?Sized> ProvideCredentials for std::sync::Arc<T> {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        (**self).credentials()
    }
}
