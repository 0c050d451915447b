//! The interface of a credentials provider.

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

use super::credential::Credentials;
use crate::Result;

/// A provider of credentials. A client asks it before every attempt, so it may return different
/// credentials each time.
///
/// A provider that fetches credentials should set their expiration and be wrapped in
/// [`CachedCredentials`](super::CachedCredentials).
///
/// ```
/// use std::{future::Future, pin::Pin};
/// # use alicloud_runtime::{Credentials, ProvideCredentials, Result};
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
    /// Returns the credentials for the next attempt.
    fn credentials(&self) -> CredentialsFuture<'_>;

    /// Discards cached credentials that the service rejected, so that the next call fetches new
    /// ones. The default does nothing.
    ///
    /// The client asks for credentials again afterwards. If they differ, it repeats the attempt.
    ///
    /// A provider that wraps another one passes the call on. One that caches compares `rejected` with
    /// what it has cached: of many calls that are rejected at once, only the first should have an
    /// effect.
    fn invalidate(&self, rejected: &Credentials) {
        let _ = rejected;
    }
}

/// The future of [`ProvideCredentials::credentials`].
pub type CredentialsFuture<'a> = Pin<Box<dyn Future<Output = Result<Credentials>> + Send + 'a>>;

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> CredentialsFuture<'_> {
        Box::pin(ready(Ok(self.clone())))
    }
}

impl<T: ProvideCredentials + ?Sized> ProvideCredentials for Arc<T> {
    fn credentials(&self) -> CredentialsFuture<'_> {
        (**self).credentials()
    }

    fn invalidate(&self, rejected: &Credentials) {
        (**self).invalidate(rejected);
    }
}
