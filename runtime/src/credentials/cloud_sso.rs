//! Keys for a sign-in of CloudSSO, which the CLI keeps.

use http::Method;
use serde_json::{Value, json};

use super::answer::{required, temporary_keys};
use super::exchange::{Server, request};
use super::{Credentials, ProviderConfig, none};
use crate::{Endpoint, Result};

/// Asks for keys with the access token of a profile.
pub(super) async fn fetch(profile: &Value, config: &ProviderConfig) -> Result<Credentials> {
    let member = |name| required(profile, name).map_err(none);
    let url = member("cloud_sso_sign_in_url")?;
    let account = member("cloud_sso_account_id")?;
    let configuration = member("cloud_sso_access_config")?;
    let token = member("access_token")?;
    let expire = profile.get("cloud_sso_access_token_expire").and_then(Value::as_i64).unwrap_or(0);
    if expire <= config.now().as_second() {
        return Err(none("the sign-in of CloudSSO has expired; sign in again with `aliyun configure`"));
    }
    // Of the address where people sign in, only the host counts.
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let endpoint = Endpoint::parse(&format!("{scheme}://{host}"))
        .map_err(|error| none(format_args!("`cloud_sso_sign_in_url`: {error}")).with_source(error))?;
    let name = format!("CloudSSO at {}", endpoint.host());
    let server = Server { proxies: !endpoint.is_loopback(), ..Server::named(&name) };
    let uri = format!("{endpoint}/cloud-credentials");
    let uri = uri.parse().map_err(|error: http::uri::InvalidUri| server.error(&error).with_source(error))?;
    let authorization = format!("Bearer {token}");
    let headers = [
        ("accept", "application/json"),
        ("content-type", "application/json"),
        ("authorization", authorization.as_str()),
    ];
    let body = json!({"AccountId": account, "AccessConfigurationId": configuration}).to_string();
    let answer = server.ask(config, request(Method::POST, uri, &headers, body)?).await?;
    let json = server.json(&answer, &[token])?;
    let keys = json.value().get("CloudCredential").ok_or("`CloudCredential` is missing".to_owned());
    keys.and_then(temporary_keys)
        .map_err(|reason| server.error(format_args!("the answer cannot be used: {reason}")))
}
