//! Who is calling: access keys, and where they come from.

mod environment;

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;

use secrecy::{ExposeSecret, SecretString};

use crate::Result;

pub use environment::Environment;

/// An access key, temporary credentials with their security token, or a bearer token.
///
/// What is secret is wiped from memory when the value is dropped, and `Debug` does not
/// show it.
///
/// ```
/// use alicloud_runtime::Credentials;
///
/// let credentials = Credentials::new("LTAI5tExample", "a secret").with_security_token("a token");
/// let shown = format!("{credentials:?}");
/// assert!(shown.contains("LTAI5tExample") && !shown.contains("a secret") && !shown.contains("a token"));
/// ```
#[derive(Clone)]
pub struct Credentials(Kind);

/// What a caller has to show.
#[derive(Clone)]
pub(crate) enum Kind {
    /// Requests are signed.
    AccessKey { id: String, secret: SecretString, security_token: Option<SecretString> },
    /// Requests carry a token in place of a signature.
    Bearer(SecretString),
    /// Nothing: only operations that need no credentials can be called.
    Anonymous,
}

impl Credentials {
    /// An access key of a RAM user, or the key part of temporary credentials.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Self {
        Credentials(Kind::AccessKey {
            id: access_key_id.into(),
            secret: access_key_secret.into().into(),
            security_token: None,
        })
    }

    /// A bearer token, which the service takes in place of a signature.
    pub fn bearer(token: impl Into<String>) -> Self {
        Credentials(Kind::Bearer(token.into().into()))
    }

    /// None at all, for a client that calls only operations which need none.
    pub fn anonymous() -> Self {
        Credentials(Kind::Anonymous)
    }

    /// Adds the security token that STS gave with the key. An empty one counts as none,
    /// and one beside anything but a key has no effect.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        let token = token.into();
        if let Kind::AccessKey { security_token, .. } = &mut self.0 {
            *security_token = (!token.is_empty()).then(|| token.into());
        }
        self
    }

    /// The ID of the key, if this is one. It is not a secret: it travels in every request.
    pub fn access_key_id(&self) -> Option<&str> {
        match &self.0 {
            Kind::AccessKey { id, .. } => Some(id),
            Kind::Bearer(_) | Kind::Anonymous => None,
        }
    }

    pub(crate) fn kind(&self) -> &Kind {
        &self.0
    }

    /// Everything that must not be shown.
    pub(crate) fn secrets(&self) -> Vec<&str> {
        match &self.0 {
            Kind::AccessKey { secret, security_token, .. } => {
                std::iter::once(secret).chain(security_token).map(ExposeSecret::expose_secret).collect()
            }
            Kind::Bearer(token) => vec![token.expose_secret()],
            Kind::Anonymous => Vec::new(),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::AccessKey { id, security_token, .. } => f
                .debug_struct("AccessKey")
                .field("id", id)
                .field("secret", &"***")
                .field("security_token", &security_token.as_ref().map(|_| "***"))
                .finish(),
            Kind::Bearer(_) => f.debug_tuple("Bearer").field(&"***").finish(),
            Kind::Anonymous => f.write_str("Anonymous"),
        }
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
