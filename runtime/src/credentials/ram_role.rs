//! The role that STS grants for other credentials.

use std::fmt;
use std::sync::Arc;

use secrecy::ExposeSecret;

use super::cached::CachedCredentials;
use super::cached_provider::cached_provider;
use super::credential::{CredentialKind, Credentials};
use super::error::no_credentials;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::role_session::{RoleSession, role_session_setters};
use super::sts;
use crate::Result;
use crate::nonce::nonce;

/// Credentials of a RAM role that STS grants for other credentials (`AssumeRole`).
///
/// The other credentials come from any provider: fixed [`Credentials`], an
/// [`EcsRole`](super::EcsRole), another role. They are fetched at each refresh, with the
/// configuration of their own provider.
///
/// The request has the older signature, HMAC-SHA1. A policy with spaces is signed correctly, which
/// the official Python SDK does not do.
///
/// ```
/// # use alicloud_runtime::credentials::{Credentials, ProvideCredentials, RamRole, ProviderConfig};
/// # use alicloud_runtime::transport::MockTransport;
/// #
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let sts = MockTransport::new().respond(200, r#"{"Credentials":{"AccessKeyId":"STS.id",
///     "AccessKeySecret":"s","SecurityToken":"t","Expiration":"2099-01-01T00:00:00Z"}}"#);
/// let own = Credentials::new("LTAI5tExample", "a secret");
/// let role = RamRole::new(own, "acs:ram::1234567890123456:role/editor")
///     .session_name("nightly")
///     .configure(ProviderConfig::new().transport(sts));
/// assert_eq!(role.credentials().await?.access_key_id(), Some("STS.id"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct RamRole(CachedCredentials<RamRoleProvider>);

struct RamRoleProvider {
    source: Arc<dyn ProvideCredentials>,
    session: RoleSession,
    config: ProviderConfig,
}

impl RamRole {
    /// Creates a provider for the role with this ARN, as in
    /// `acs:ram::1234567890123456:role/editor`, from the provider of other credentials.
    pub fn new(source: impl ProvideCredentials + 'static, role_arn: impl Into<String>) -> Self {
        let session = RoleSession { role_arn: Some(role_arn.into()), ..RoleSession::default() };
        let config = ProviderConfig::new();
        RamRole(CachedCredentials::new(RamRoleProvider { source: Arc::new(source), session, config }))
    }

    /// Sets the external ID that the trust policy of the role requires.
    #[must_use]
    pub fn external_id(self, id: impl Into<String>) -> Self {
        self.update(|provider| provider.session.external_id = Some(id.into()))
    }

    role_session_setters!();
}

cached_provider!(RamRole, RamRoleProvider, invalidate: pass_on);

impl RamRoleProvider {
    async fn fetch(&self) -> Result<Credentials> {
        let own = self.source.credentials().await?;
        match assume(&own, &self.session, &self.config).await {
            // STS may have rejected the other credentials, as if they were revoked.
            Err(error) if !error.is_retryable() => {
                self.source.invalidate(&own);
                let renewed = self.source.credentials().await?;
                if renewed.is_same(&own) {
                    return Err(error);
                }
                assume(&renewed, &self.session, &self.config).await
            }
            done => done,
        }
    }

    fn pass_on(&self, rejected: &Credentials) {
        self.source.invalidate(rejected);
    }
}

/// Assumes a role with an access key.
pub(super) async fn assume(
    own: &Credentials,
    session: &RoleSession,
    config: &ProviderConfig,
) -> Result<Credentials> {
    let CredentialKind::AccessKey { id, secret, security_token } = own.kind() else {
        return Err(no_credentials("cannot assume a role: the other credentials are not an access key"));
    };
    let signed = |time| {
        let mut pairs = session.parameters("AssumeRole", config, time)?;
        pairs.push(("SignatureNonce", nonce()?));
        pairs.push(("AccessKeyId", id.clone()));
        if let Some(token) = security_token {
            pairs.push(("SecurityToken", token.expose_secret().to_owned()));
        }
        sts::sign(&mut pairs, secret.expose_secret());
        Ok(pairs)
    };
    sts::assume_role(session, config, signed, &own.secrets()).await
}

impl fmt::Debug for RamRoleProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RamRoleProvider")
            .field("source", &self.source)
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}
