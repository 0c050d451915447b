//! Who is calling: access keys, and where they come from.
//!
//! A client takes anything that implements [`ProvideCredentials`]: keys as they are
//! ([`Credentials`]), one of the sources here, or a source of your own. Given none, it asks
//! the [`DefaultChain`].
//!
//! | source | where the keys are |
//! | --- | --- |
//! | [`EnvironmentCredentials`] | environment variables |
//! | [`OidcRole`] | a role that STS gives for an OIDC token, as in a Kubernetes cluster |
//! | [`RamRole`] | a role that STS gives for other keys |
//! | [`CliProfile`] | `~/.aliyun/config.json`, which `aliyun configure` writes |
//! | [`CredentialsFile`] | `~/.alibabacloud/credentials.ini` |
//! | [`EcsRole`] | the role of the ECS instance, told by its metadata service |
//! | [`CredentialsUri`] | a server of your own |
//! | [`ProcessCredentials`] | a program of your own |
//! | [`DefaultChain`] | the first of these that has some |
//!
//! What a source is not told, it reads from the environment when it is asked for keys.
//! [`ProviderConfig`] are that environment, and can be others. Temporary keys are fetched once
//! and kept until they have to be renewed: see [`CachedCredentials`], which does the same for a source
//! of your own.
//!
//! ```no_run
//! use alicloud_runtime::credentials::{EcsRole, ProvideCredentials, RamRole};
//!
//! # async fn example() -> alicloud_runtime::Result<()> {
//! // The role of this machine may take another one, of another account.
//! let role = RamRole::new(EcsRole::new(), "acs:ram::1234567890123456:role/editor");
//! let keys = role.credentials().await?;
//! assert!(keys.expiration().is_some());
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//! A source that has no keys says so with an [`ErrorKind::Credentials`](crate::ErrorKind),
//! on one line, and says what it lacks. What it was sent is not in the error: it may hold
//! secrets.
//!
//! # What is secret
//! Secrets are wiped from memory when what holds them is dropped. What they are read from, a
//! file or an answer, is wiped where this crate has the only copy; a transport and an HTTP
//! library may keep others.

mod answer;
mod cached;
mod chain;
mod cli_profile;
mod cloud_sso;
mod credentials_file;
mod credentials_uri;
mod ecs_role;
mod environment;
mod exchange;
mod files;
mod oauth;
mod oidc_role;
mod process;
mod provider_config;
mod ram_role;
mod sts;

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};

use crate::{Error, ErrorKind, Result};

pub use cached::CachedCredentials;
pub use chain::DefaultChain;
pub use cli_profile::CliProfile;
pub use credentials_file::CredentialsFile;
pub use credentials_uri::CredentialsUri;
pub use ecs_role::EcsRole;
pub use environment::EnvironmentCredentials;
pub use oidc_role::OidcRole;
pub use process::ProcessCredentials;
pub use provider_config::ProviderConfig;
pub use ram_role::RamRole;

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
pub struct Credentials {
    /// Shared, for every attempt has a copy.
    kind: Arc<Kind>,
    expiration: Option<Timestamp>,
    /// How long before the expiration they are renewed, where that is not for the holder to say.
    renewed_ahead: Option<SignedDuration>,
}

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
        Credentials::of(Kind::AccessKey {
            id: access_key_id.into(),
            secret: access_key_secret.into().into(),
            security_token: None,
        })
    }

    /// A bearer token, which the service takes in place of a signature.
    pub fn bearer(token: impl Into<String>) -> Self {
        Credentials::of(Kind::Bearer(token.into().into()))
    }

    /// None at all, for a client that calls only operations which need none.
    pub fn anonymous() -> Self {
        Credentials::of(Kind::Anonymous)
    }

    fn of(kind: Kind) -> Self {
        Credentials { kind: Arc::new(kind), expiration: None, renewed_ahead: None }
    }

    /// Adds the security token that STS gave with the key. An empty one counts as none,
    /// and one beside anything but a key has no effect.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        let token = token.into();
        if let Kind::AccessKey { security_token, .. } = Arc::make_mut(&mut self.kind) {
            *security_token = (!token.is_empty()).then(|| token.into());
        }
        self
    }

    /// Says until when they are good. [`CachedCredentials`] goes by it; a client does not.
    ///
    /// ```
    /// use alicloud_runtime::{Credentials, Timestamp};
    ///
    /// let at: Timestamp = "2099-01-01T00:00:00Z".parse()?;
    /// let credentials = Credentials::new("STS.id", "a secret").with_security_token("t").expires_at(at);
    /// assert_eq!(credentials.expiration(), Some(at));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn expires_at(mut self, expiration: Timestamp) -> Self {
        self.expiration = Some(expiration);
        self
    }

    /// Until when they are good; `None` if they do not expire, or nobody said when.
    pub fn expiration(&self) -> Option<Timestamp> {
        self.expiration
    }

    /// Has them renewed so long before they expire.
    fn renewed_ahead(mut self, ahead: SignedDuration) -> Self {
        self.renewed_ahead = Some(ahead);
        self
    }

    /// The ID of the key, if this is one. It is not a secret: it travels in every request.
    pub fn access_key_id(&self) -> Option<&str> {
        match self.kind() {
            Kind::AccessKey { id, .. } => Some(id),
            Kind::Bearer(_) | Kind::Anonymous => None,
        }
    }

    pub(crate) fn kind(&self) -> &Kind {
        &self.kind
    }

    /// Everything that must not be shown.
    pub(crate) fn secrets(&self) -> Vec<&str> {
        match self.kind() {
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
        match self.kind() {
            Kind::AccessKey { id, security_token, .. } => {
                let mut shown = f.debug_struct("AccessKey");
                shown.field("id", id).field("secret", &"***");
                shown.field("security_token", &security_token.as_ref().map(|_| "***"));
                if let Some(expiration) = &self.expiration {
                    shown.field("expiration", &expiration.to_string());
                }
                shown.finish()
            }
            Kind::Bearer(_) => f.debug_tuple("Bearer").field(&"***").finish(),
            Kind::Anonymous => f.write_str("Anonymous"),
        }
    }
}

/// A source of credentials; asked before every call, so it may hand out new ones.
///
/// A source that has to fetch them says when they expire and is put into a [`CachedCredentials`],
/// which asks it no more often than needed.
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

/// What [`ProvideCredentials::credentials`] gives.
type Asked<'a> = Pin<Box<dyn Future<Output = Result<Credentials>> + Send + 'a>>;

/// How every message of a source begins.
const NONE: &str = "no credentials: ";

/// There are no credentials, and why.
fn none(reason: impl fmt::Display) -> Error {
    Error::new(ErrorKind::Credentials, format!("{NONE}{reason}"))
}

/// An error about something, which says so first.
fn within(error: Error, what: impl fmt::Display) -> Error {
    let message = error.message().unwrap_or_default();
    let message = format!("{NONE}{what}: {}", message.strip_prefix(NONE).unwrap_or(message));
    retold(&Arc::new(error), message)
}

/// An error in other words, with the same cause.
fn retold(error: &Arc<Error>, message: String) -> Error {
    let told = Error::new(error.kind(), message).passing(error.is_retryable());
    match error.source() {
        Some(_) => told.with_source(Cause(Arc::clone(error))),
        None => told,
    }
}

/// What caused an error that is told more than once.
#[derive(Debug)]
struct Cause(Arc<Error>);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.source().map_or(Ok(()), |cause| write!(f, "{cause}"))
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()?.source()
    }
}

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(ready(Ok(self.clone())))
    }
}

impl<T: ProvideCredentials + ?Sized> ProvideCredentials for Arc<T> {
    fn credentials(&self) -> Asked<'_> {
        (**self).credentials()
    }
}
