//! The settings of a role session, which all providers of roles share.

use std::fmt;

use jiff::Timestamp;

use super::error::no_credentials;
use super::provider_config::ProviderConfig;
use crate::Result;

pub(super) const ROLE_ARN: &str = "ALIBABA_CLOUD_ROLE_ARN";
const SESSION_NAME: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";

const DEFAULT_SECONDS: u64 = 3600;
/// The shortest session that STS grants.
const MIN_SECONDS: u64 = 900;

/// The settings of a role session. Settings that are `None` are read from the environment.
#[derive(Clone, Default)]
pub(super) struct RoleSession {
    pub(super) role_arn: Option<String>,
    pub(super) name: Option<String>,
    pub(super) seconds: Option<u64>,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<String>,
    /// The region of STS.
    pub(super) region: Option<String>,
    /// The host of STS. It takes precedence over the region.
    pub(super) endpoint: Option<String>,
    /// Whether to call the VPC endpoint of STS.
    pub(super) vpc: Option<bool>,
}

/// The parameters of a request to STS.
pub(super) type Pairs = Vec<(&'static str, String)>;

impl RoleSession {
    /// Returns the parameters that every action of STS has, for a request at this time.
    ///
    /// # Errors
    /// There is no role ARN, or the session is too short.
    pub(super) fn parameters(&self, action: &str, config: &ProviderConfig, now: Timestamp) -> Result<Pairs> {
        let Some(role_arn) = config.setting_or_variable(self.role_arn.as_deref(), ROLE_ARN) else {
            return Err(no_credentials(format_args!("no role: set its ARN, or {ROLE_ARN}")));
        };
        let seconds = self.seconds.unwrap_or(DEFAULT_SECONDS);
        if seconds < MIN_SECONDS {
            return Err(no_credentials(format_args!(
                "invalid session duration {seconds}s: STS requires at least {MIN_SECONDS}s"
            )));
        }
        let name = config.setting_or_variable(self.name.as_deref(), SESSION_NAME);
        let mut pairs = vec![
            ("Action", action.to_owned()),
            ("Format", "JSON".to_owned()),
            ("Version", "2015-04-01".to_owned()),
            ("Timestamp", now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            ("DurationSeconds", seconds.to_string()),
            ("RoleArn", role_arn),
            ("RoleSessionName", name.unwrap_or_else(|| format!("alicloud-rust-{}", now.as_second()))),
        ];
        for (name, value) in [("Policy", &self.policy), ("ExternalId", &self.external_id)] {
            if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) {
                pairs.push((name, value.clone()));
            }
        }
        Ok(pairs)
    }
}

/// Shows the role. The other settings may be secret, as an external ID often is.
impl fmt::Debug for RoleSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RoleSession").field("role_arn", &self.role_arn).finish_non_exhaustive()
    }
}

/// Writes the setters of a [`RoleSession`] for a provider with a field `session`.
macro_rules! role_session_setters {
    () => {
        /// Sets the name of the session, which ActionTrail logs. The default is
        /// `ALIBABA_CLOUD_ROLE_SESSION_NAME`, or `alicloud-rust-` and the time.
        #[must_use]
        pub fn session_name(self, name: impl Into<String>) -> Self {
            self.update(|provider| provider.session.name = Some(name.into()))
        }

        /// Sets how long the credentials are valid, from 15 minutes to the maximum of the role.
        /// The default is an hour.
        #[must_use]
        pub fn duration(self, duration: std::time::Duration) -> Self {
            self.update(|provider| provider.session.seconds = Some(duration.as_secs()))
        }

        /// Sets a policy in JSON that restricts the permissions of the role.
        #[must_use]
        pub fn policy(self, policy: impl Into<String>) -> Self {
            self.update(|provider| provider.session.policy = Some(policy.into()))
        }

        /// Sets the region of STS. The default is `ALIBABA_CLOUD_STS_REGION`, or the central
        /// endpoint.
        #[must_use]
        pub fn sts_region(self, region: impl Into<String>) -> Self {
            self.update(|provider| provider.session.region = Some(region.into()))
        }

        /// Sets whether to call the VPC endpoint of STS, which exists for a region only. The
        /// default is `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`, or `false`.
        #[must_use]
        pub fn vpc_endpoint(self, vpc: bool) -> Self {
            self.update(|provider| provider.session.vpc = Some(vpc))
        }
    };
}

pub(super) use role_session_setters;
