//! Roles that the Security Token Service (STS) gives.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

use super::answer::temporary_keys;
use super::exchange::{Server, request};
use super::{Credentials, ProviderConfig, none};
use crate::sign::{canonical_query, percent_encode};
use crate::{Endpoint, Result};

const REGION: &str = "ALIBABA_CLOUD_STS_REGION";
const VPC: &str = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";
pub(super) const ROLE_ARN: &str = "ALIBABA_CLOUD_ROLE_ARN";
const SESSION_NAME: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";

const USUAL_SECONDS: u64 = 3600;
const FEWEST_SECONDS: u64 = 900;

/// What is asked for when a role is taken. What is not said is read from the environment.
#[derive(Clone, Default)]
pub(super) struct Session {
    pub(super) role_arn: Option<String>,
    pub(super) name: Option<String>,
    pub(super) seconds: Option<u64>,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) region: Option<String>,
    pub(super) vpc: Option<bool>,
}

/// The parameters of a call.
pub(super) type Pairs = Vec<(&'static str, String)>;

impl Session {
    /// The parameters that both ways to take a role have.
    pub(super) fn parameters(&self, action: &str, config: &ProviderConfig) -> Result<Pairs> {
        let Some(role_arn) = config.given_or(self.role_arn.as_deref(), ROLE_ARN) else {
            return Err(none(format_args!("no role: neither an ARN is given nor {ROLE_ARN} set")));
        };
        let seconds = self.seconds.unwrap_or(USUAL_SECONDS);
        if seconds < FEWEST_SECONDS {
            let reason =
                format!("a session of {seconds} s is too short; STS gives {FEWEST_SECONDS} s or more");
            return Err(none(reason));
        }
        let now = config.now();
        let name = config.given_or(self.name.as_deref(), SESSION_NAME);
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

    /// Sends a call, and reads the keys. An error does not repeat these secrets.
    pub(super) async fn send(
        &self,
        config: &ProviderConfig,
        mut pairs: Pairs,
        secrets: &[&str],
    ) -> Result<Credentials> {
        let endpoint = self.endpoint(config)?;
        let name = format!("STS at {}", endpoint.host());
        let sts = Server::named(&name);
        let uri = endpoint.uri(&canonical_query(&mut pairs)).map_err(|error| {
            sts.error("the role, the policy or the token is too long for a URL").with_source(error)
        })?;
        let answer = sts.ask(config, request(http::Method::GET, uri, &[], String::new())?).await?;
        let json = sts.json(&answer, secrets)?;
        let keys = json.value().get("Credentials").ok_or("`Credentials` is missing".to_owned());
        keys.and_then(temporary_keys)
            .map_err(|reason| sts.error(format_args!("the answer cannot be used: {reason}")))
    }

    fn endpoint(&self, config: &ProviderConfig) -> Result<Endpoint> {
        let vpc = self.vpc.unwrap_or_else(|| config.is_on(VPC));
        let endpoint = match config.given_or(self.region.as_deref(), REGION) {
            Some(region) => Endpoint::of_region("sts{network}.{region}.aliyuncs.com", &region, vpc),
            // There is no endpoint in a VPC without a region.
            None => Endpoint::parse("sts.aliyuncs.com"),
        };
        endpoint.map_err(|error| none(format_args!("the region of STS: {error}")).with_source(error))
    }
}

/// The role. What else is asked for may be somebody's secret, as an external ID is to many.
impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("role_arn", &self.role_arn).finish_non_exhaustive()
    }
}

/// Signs a `GET` in the older way, HMAC-SHA1 over the sorted parameters: STS takes it from
/// everybody, and the official libraries sign so.
pub(super) fn sign(pairs: &mut Pairs, access_key_secret: &str) {
    pairs.push(("SignatureMethod", "HMAC-SHA1".to_owned()));
    pairs.push(("SignatureVersion", "1.0".to_owned()));
    let mut to_sign = "GET&%2F&".to_owned();
    percent_encode(&canonical_query(pairs), &mut to_sign);
    let key = secrecy::zeroize::Zeroizing::new(format!("{access_key_secret}&"));
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).expect("HMAC takes a key of any length");
    mac.update(to_sign.as_bytes());
    pairs.push(("Signature", STANDARD.encode(mac.finalize().into_bytes())));
}
