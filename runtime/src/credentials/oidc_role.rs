//! A role for an OIDC token.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::sts::{ROLE_ARN, Session};
use super::{Asked, CachedCredentials, Credentials, ProvideCredentials, ProviderConfig, files, none};
use crate::Result;

const PROVIDER_ARN: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// Keys of a RAM role that STS gives for an OIDC token (`AssumeRoleWithOIDC`): how a pod in a
/// Kubernetes cluster gets its keys (RRSA).
///
/// What is not set is read from the environment: `ALIBABA_CLOUD_ROLE_ARN`,
/// `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE`, which must be there;
/// `ALIBABA_CLOUD_ROLE_SESSION_NAME`, `ALIBABA_CLOUD_STS_REGION` and
/// `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`, which may. The token is read from its file anew each
/// time, and sent as it stands there, a line break at its end included.
///
/// ```
/// use alicloud_runtime::credentials::{OidcRole, ProvideCredentials, ProviderConfig};
/// use alicloud_runtime::transport::MockTransport;
///
/// # let directory = std::env::temp_dir().join(format!("oidc-{}", std::process::id()));
/// # std::fs::create_dir_all(&directory)?;
/// # std::fs::write(directory.join("token"), "eyJhbGciOi...")?;
/// # let token_file = directory.join("token");
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let sts = MockTransport::new().respond(200, r#"{"Credentials":{"AccessKeyId":"STS.id",
///     "AccessKeySecret":"s","SecurityToken":"t","Expiration":"2099-01-01T00:00:00Z"}}"#);
/// let role = OidcRole::new()
///     .role_arn("acs:ram::1234567890123456:role/editor")
///     .provider_arn("acs:ram::1234567890123456:oidc-provider/ack")
///     .token_file(token_file)
///     .configure(ProviderConfig::new().transport(sts));
/// assert_eq!(role.credentials().await?.access_key_id(), Some("STS.id"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # std::fs::remove_dir_all(directory)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct OidcRole(CachedCredentials<Source>);

#[derive(Debug, Default)]
pub(super) struct Source {
    pub(super) session: Session,
    pub(super) provider_arn: Option<String>,
    pub(super) token_file: Option<PathBuf>,
    pub(super) config: ProviderConfig,
}

impl OidcRole {
    /// The role of the environment.
    pub fn new() -> Self {
        OidcRole(CachedCredentials::new(Source::default()))
    }

    /// The ARN of the role, as in `acs:ram::1234567890123456:role/editor`.
    #[must_use]
    pub fn role_arn(self, arn: impl Into<String>) -> Self {
        self.setting(|source| source.session.role_arn = Some(arn.into()))
    }

    /// The ARN of the OIDC provider that has issued the token.
    #[must_use]
    pub fn provider_arn(self, arn: impl Into<String>) -> Self {
        self.setting(|source| source.provider_arn = Some(arn.into()))
    }

    /// The file in which the token is.
    #[must_use]
    pub fn token_file(self, path: impl Into<PathBuf>) -> Self {
        self.setting(|source| source.token_file = Some(path.into()))
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

    /// Uses this configuration in place of that of this process.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        OidcRole(self.0.configure(config.clone())).setting(|source| source.config = config)
    }

    fn setting(self, set: impl FnOnce(&mut Source)) -> Self {
        OidcRole(self.0.setting(set))
    }
}

impl Default for OidcRole {
    fn default() -> Self {
        OidcRole::new()
    }
}

impl Source {
    pub(super) async fn fetch(&self) -> Result<Credentials> {
        let config = &self.config;
        let provider_arn = config.given_or(self.provider_arn.as_deref(), PROVIDER_ARN);
        let token_file = self.token_file.as_deref().filter(|path| !path.as_os_str().is_empty());
        let token_file =
            token_file.map(Path::to_owned).or_else(|| config.variable(TOKEN_FILE).map(PathBuf::from));
        let role_arn = config.given_or(self.session.role_arn.as_deref(), ROLE_ARN);
        let (Some(provider_arn), Some(token_file), true) = (&provider_arn, &token_file, role_arn.is_some())
        else {
            let missing = [
                (ROLE_ARN, role_arn.is_none()),
                (PROVIDER_ARN, provider_arn.is_none()),
                (TOKEN_FILE, token_file.is_none()),
            ];
            let missing: Vec<&str> =
                missing.iter().filter(|(_, missing)| *missing).map(|(name, _)| *name).collect();
            return Err(none(format_args!("{} not set", missing.join(", "))));
        };
        let token = files::read(token_file)?;
        let mut pairs = self.session.parameters("AssumeRoleWithOIDC", config)?;
        pairs.push(("OIDCProviderArn", provider_arn.clone()));
        pairs.push(("OIDCToken", String::clone(&token)));
        let secrets: &[&str] = &[&token, token.trim_end()];
        self.session.send(config, pairs, secrets).await
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(self.fetch())
    }
}

impl ProvideCredentials for OidcRole {
    fn credentials(&self) -> Asked<'_> {
        self.0.credentials()
    }
}
