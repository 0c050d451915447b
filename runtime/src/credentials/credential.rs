//! The credentials of a caller.

use std::fmt;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};

/// The credentials of a caller: an access key, temporary credentials with a security token, or a
/// bearer token.
///
/// Secrets are zeroized when the value is dropped, and `Debug` does not show them.
///
/// ```
/// # use alicloud_runtime::Credentials;
/// #
/// let credentials = Credentials::new("LTAI5tExample", "a secret").with_security_token("a token");
/// let shown = format!("{credentials:?}");
/// assert!(shown.contains("LTAI5tExample") && !shown.contains("a secret") && !shown.contains("a token"));
/// ```
#[derive(Clone)]
pub struct Credentials {
    /// Shared, because each attempt gets a clone: a secret must not be copied around in memory.
    kind: Arc<CredentialKind>,
    expiration: Option<Timestamp>,
    /// How long before their expiration they are refreshed, if the provider overrides the cache.
    refresh_before: Option<SignedDuration>,
}

/// The kind of credentials, which determines how a request is authenticated.
#[derive(Clone)]
pub(crate) enum CredentialKind {
    /// Requests are signed.
    AccessKey { id: String, secret: SecretString, security_token: Option<SecretString> },
    /// Requests carry the token instead of a signature.
    Bearer(SecretString),
    /// Only operations that need no credentials can be called.
    Anonymous,
}

impl Credentials {
    /// Creates credentials from an access key.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Self {
        Credentials::of(CredentialKind::AccessKey {
            id: access_key_id.into(),
            secret: access_key_secret.into().into(),
            security_token: None,
        })
    }

    /// Creates credentials from a bearer token.
    pub fn bearer(token: impl Into<String>) -> Self {
        Credentials::of(CredentialKind::Bearer(token.into().into()))
    }

    /// Creates anonymous credentials, for a client that calls only operations that need none.
    pub fn anonymous() -> Self {
        Credentials::of(CredentialKind::Anonymous)
    }

    fn of(kind: CredentialKind) -> Self {
        Credentials { kind: Arc::new(kind), expiration: None, refresh_before: None }
    }

    /// Sets the security token of temporary credentials. An empty token counts as no token. It has
    /// an effect on access keys only.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        let token = token.into();
        if let CredentialKind::AccessKey { security_token, .. } = Arc::make_mut(&mut self.kind) {
            *security_token = (!token.is_empty()).then(|| token.into());
        }
        self
    }

    /// Sets when the credentials expire. [`CachedCredentials`](super::CachedCredentials) refreshes
    /// them before; a client ignores it.
    ///
    /// ```
    /// # use alicloud_runtime::{Credentials, Timestamp};
    /// #
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

    /// Sets when the credentials expire, if it is known.
    pub(super) fn with_expiration(mut self, expiration: Option<Timestamp>) -> Self {
        self.expiration = expiration;
        self
    }

    /// Returns when the credentials expire; `None` if they do not expire, or if it is unknown.
    pub fn expiration(&self) -> Option<Timestamp> {
        self.expiration
    }

    /// Sets how long before their expiration the cache refreshes them.
    pub(super) fn with_refresh_before(mut self, before: SignedDuration) -> Self {
        self.refresh_before = Some(before);
        self
    }

    pub(super) fn refresh_before(&self) -> Option<SignedDuration> {
        self.refresh_before
    }

    /// Returns the access key ID. It is not a secret: every request contains it.
    pub fn access_key_id(&self) -> Option<&str> {
        match self.kind() {
            CredentialKind::AccessKey { id, .. } => Some(id),
            CredentialKind::Bearer(_) | CredentialKind::Anonymous => None,
        }
    }

    /// Returns whether the credentials are an access key with a security token.
    pub fn is_temporary(&self) -> bool {
        matches!(self.kind(), CredentialKind::AccessKey { security_token: Some(_), .. })
    }

    /// Returns whether the credentials are anonymous, so that only operations that need none can be called.
    pub fn is_anonymous(&self) -> bool {
        matches!(self.kind(), CredentialKind::Anonymous)
    }

    /// Returns whether a service sees the same credentials: the same access key ID and token. It does
    /// not depend on the expiration.
    pub(super) fn is_same(&self, other: &Credentials) -> bool {
        use CredentialKind::{AccessKey, Anonymous, Bearer};
        match (self.kind(), other.kind()) {
            (
                AccessKey { id, security_token, .. },
                AccessKey { id: other_id, security_token: other_token, .. },
            ) => {
                let token = security_token.as_ref().map(ExposeSecret::expose_secret);
                id == other_id && token == other_token.as_ref().map(ExposeSecret::expose_secret)
            }
            (Bearer(token), Bearer(other_token)) => token.expose_secret() == other_token.expose_secret(),
            (Anonymous, Anonymous) => true,
            _ => false,
        }
    }

    pub(crate) fn kind(&self) -> &CredentialKind {
        &self.kind
    }

    /// Returns the values that must not be shown anywhere.
    pub(crate) fn secrets(&self) -> Vec<&str> {
        match self.kind() {
            CredentialKind::AccessKey { secret, security_token, .. } => {
                std::iter::once(secret).chain(security_token).map(ExposeSecret::expose_secret).collect()
            }
            CredentialKind::Bearer(token) => vec![token.expose_secret()],
            CredentialKind::Anonymous => Vec::new(),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            CredentialKind::AccessKey { id, security_token, .. } => {
                let mut shown = f.debug_struct("AccessKey");
                shown.field("id", id).field("secret", &"***");
                shown.field("security_token", &security_token.as_ref().map(|_| "***"));
                if let Some(expiration) = &self.expiration {
                    shown.field("expiration", &expiration.to_string());
                }
                shown.finish()
            }
            CredentialKind::Bearer(_) => f.debug_tuple("Bearer").field(&"***").finish(),
            CredentialKind::Anonymous => f.write_str("Anonymous"),
        }
    }
}
