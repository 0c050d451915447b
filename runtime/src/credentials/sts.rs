//! Requests to the Security Token Service (STS).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha1::Sha1;

use super::credential::Credentials;
use super::error::no_credentials;
use super::http::{HttpSource, request};
use super::provider_config::ProviderConfig;
use super::role_session::{Pairs, RoleSession};
use super::secret_json::temporary_credentials;
use crate::protocol::RPC_PATH;
use crate::sign::{canonical_query, percent_encode};
use crate::{Endpoint, Error, Result, Service};

const REGION: &str = "ALIBABA_CLOUD_STS_REGION";
const STS: Service = Service::new("Sts", "2015-04-01", "sts{network}.{region}.aliyuncs.com");
const VPC: &str = "ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED";

/// Sends a request with the parameters for a time to STS and reads the credentials. If STS rejects
/// that time, the request is sent once more with the time of STS. These secrets are redacted from an
/// error.
pub(super) async fn assume_role(
    session: &RoleSession,
    config: &ProviderConfig,
    parameters: impl Fn(Timestamp) -> Result<Pairs>,
    secrets: &[&str],
) -> Result<Credentials> {
    let endpoint = endpoint(session, config)?;
    let name = format!("STS at {}", endpoint.host());
    let sts = HttpSource::named(&name);
    let send = async |time: Timestamp| {
        let uri = endpoint.uri(RPC_PATH, &canonical_query(&mut parameters(time)?)).map_err(|error| {
            sts.error(format_args!("{error}: shorten the policy or the token")).with_source(error)
        })?;
        sts.send(config, request(http::Method::GET, uri, &[], String::new())?).await
    };
    let mut response = send(config.now()).await?;
    if let Some(time) = response.correct_time() {
        tracing::warn!("the clock of this machine differs from that of STS: sending again with its time");
        response = send(time).await?;
    }
    let json = sts.json(&response, secrets)?;
    let credentials = json.value().get("Credentials").ok_or("`Credentials` is missing".to_owned());
    credentials.and_then(temporary_credentials).map_err(|reason| sts.invalid_response(reason))
}

fn endpoint(session: &RoleSession, config: &ProviderConfig) -> Result<Endpoint> {
    let vpc = session.vpc.unwrap_or_else(|| config.is_true(VPC));
    if let Some(endpoint) = session.endpoint.as_deref().map(str::trim).filter(|endpoint| !endpoint.is_empty())
    {
        // The CLI uses HTTPS even if the profile has `http`.
        let host = endpoint.strip_prefix("http://").unwrap_or(endpoint);
        return Endpoint::parse(host).map_err(invalid);
    }
    let endpoint = match config.setting_or_variable(session.region.as_deref(), REGION) {
        Some(region) => Endpoint::of_region(&STS, &region, vpc),
        // The central endpoint has no address inside VPCs.
        None => Endpoint::parse("sts.aliyuncs.com"),
    };
    endpoint.map_err(invalid)
}

fn invalid(error: Error) -> Error {
    no_credentials(format_args!("STS endpoint: {error}")).with_source(error)
}

/// Signs a `GET` with the older signature, HMAC-SHA1 over the sorted parameters. STS accepts it
/// from every account, and the official SDKs sign this way.
pub(super) fn sign(pairs: &mut Pairs, access_key_secret: &str) {
    pairs.push(("SignatureMethod", "HMAC-SHA1".to_owned()));
    pairs.push(("SignatureVersion", "1.0".to_owned()));
    let mut to_sign = "GET&".to_owned();
    percent_encode(RPC_PATH, &mut to_sign);
    to_sign.push('&');
    // The query is encoded a second time, as the protocol requires.
    percent_encode(&canonical_query(pairs), &mut to_sign);
    let key = secrecy::zeroize::Zeroizing::new(format!("{access_key_secret}&"));
    let mut mac = Hmac::<Sha1>::new_from_slice(key.as_bytes()).expect("HMAC accepts a key of any length");
    mac.update(to_sign.as_bytes());
    pairs.push(("Signature", STANDARD.encode(mac.finalize().into_bytes())));
}
