//! A role for other keys.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::ExposeSecret;

use super::sts::{self, Session};
use super::{Asked, CachedCredentials, Credentials, Kind, ProvideCredentials, ProviderConfig, none};
use crate::Result;
use crate::request::RequestStamp;

/// Keys of a RAM role that STS gives for other keys (`AssumeRole`).
///
/// The other keys come from any source: [`Credentials`] as they are, an
/// [`EcsRole`](super::EcsRole), another role. They are asked for at each renewal.
///
/// What is not set is read from the environment: `ALIBABA_CLOUD_ROLE_SESSION_NAME`,
/// `ALIBABA_CLOUD_STS_REGION` and `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`.
///
/// The call has the older signature, HMAC-SHA1. A policy with spaces is signed right, which the
/// official Python library gets wrong.
///
/// ```
/// use alicloud_runtime::credentials::{Credentials, ProvideCredentials, RamRole, ProviderConfig};
/// use alicloud_runtime::transport::MockTransport;
///
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
pub struct RamRole(CachedCredentials<Source>);

struct Source {
    own: Arc<dyn ProvideCredentials>,
    session: Session,
    config: ProviderConfig,
}

impl RamRole {
    /// The role of this ARN, as in `acs:ram::1234567890123456:role/editor`, for the keys of a
    /// source.
    pub fn new(source: impl ProvideCredentials + 'static, role_arn: impl Into<String>) -> Self {
        let session = Session { role_arn: Some(role_arn.into()), ..Session::default() };
        let config = ProviderConfig::new();
        RamRole(CachedCredentials::new(Source { own: Arc::new(source), session, config }))
    }

    /// The name of the session, which the logs of ActionTrail show.
    #[must_use]
    pub fn session_name(self, name: impl Into<String>) -> Self {
        self.setting(|source| source.session.name = Some(name.into()))
    }

    /// How long the keys are good, from 15 minutes up to what the role allows. The default is
    /// an hour.
    #[must_use]
    pub fn duration(self, duration: Duration) -> Self {
        self.setting(|source| source.session.seconds = Some(duration.as_secs()))
    }

    /// A policy in JSON that narrows what the role may do.
    #[must_use]
    pub fn policy(self, policy: impl Into<String>) -> Self {
        self.setting(|source| source.session.policy = Some(policy.into()))
    }

    /// The ID that the other account asks for in the trust policy of the role.
    #[must_use]
    pub fn external_id(self, id: impl Into<String>) -> Self {
        self.setting(|source| source.session.external_id = Some(id.into()))
    }

    /// The region whose STS is asked.
    #[must_use]
    pub fn sts_region(self, region: impl Into<String>) -> Self {
        self.setting(|source| source.session.region = Some(region.into()))
    }

    /// Whether STS is asked at its address within a VPC. It has one only with a region.
    #[must_use]
    pub fn vpc_endpoint(self, vpc: bool) -> Self {
        self.setting(|source| source.session.vpc = Some(vpc))
    }

    /// Uses this configuration in place of that of this process. The source keeps its own.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        RamRole(self.0.configure(config.clone())).setting(|source| source.config = config)
    }

    fn setting(self, set: impl FnOnce(&mut Source)) -> Self {
        RamRole(self.0.setting(set))
    }
}

/// Takes a role for these keys.
pub(super) async fn assume(
    own: &Credentials,
    session: &Session,
    config: &ProviderConfig,
) -> Result<Credentials> {
    let Kind::AccessKey { id, secret, security_token } = own.kind() else {
        return Err(none("a role is given for access keys, and the source has none"));
    };
    let mut pairs = session.parameters("AssumeRole", config)?;
    pairs.push(("SignatureNonce", RequestStamp::now()?.nonce));
    pairs.push(("AccessKeyId", id.clone()));
    if let Some(token) = security_token {
        pairs.push(("SecurityToken", token.expose_secret().to_owned()));
    }
    sts::sign(&mut pairs, secret.expose_secret());
    session.send(config, pairs, &own.secrets()).await
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(async { assume(&self.own.credentials().await?, &self.session, &self.config).await })
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("own", &self.own)
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for RamRole {
    fn credentials(&self) -> Asked<'_> {
        self.0.credentials()
    }
}
