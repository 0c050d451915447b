//! Credentials for the CloudSSO sign-in of the CLI.

use http::Method;
use serde_json::{Value, json};

use super::cli_file::stored_credentials;
use super::credential::Credentials;
use super::error::no_credentials;
use super::expiration::expiration;
use super::http::{HttpSource, request};
use super::provider_config::ProviderConfig;
use super::secret_json::{required, temporary_credentials};
use crate::{Endpoint, Result};

/// Returns the credentials that the CLI stored in a profile while they are valid, or else exchanges the
/// access token of the profile for new ones.
pub(super) async fn fetch(
    profile: &Value,
    rejected: Option<&Credentials>,
    config: &ProviderConfig,
) -> Result<Credentials> {
    if let Some(stored) = stored_credentials(profile, config.now(), rejected) {
        return Ok(stored);
    }
    let member = |name| required(profile, name).map_err(no_credentials);
    let url = member("cloud_sso_sign_in_url")?;
    let account = member("cloud_sso_account_id")?;
    let configuration = member("cloud_sso_access_config")?;
    let token = member("access_token")?;
    if expiration(profile, "cloud_sso_access_token_expire")
        .is_some_and(|expiration| expiration <= config.now())
    {
        return Err(no_credentials("expired CloudSSO sign-in: sign in again with `aliyun configure`"));
    }
    // The profile has the URL of the sign-in page. The API is on the same host.
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let endpoint = Endpoint::parse(&format!("{scheme}://{host}")).map_err(|error| {
        no_credentials(format_args!("`cloud_sso_sign_in_url`: {error}")).with_source(error)
    })?;
    let name = format!("CloudSSO at {}", endpoint.host());
    let server = HttpSource { use_proxy: !endpoint.is_loopback(), ..HttpSource::named(&name) };
    let uri = format!("{endpoint}/cloud-credentials");
    let uri = uri.parse().map_err(|error: http::uri::InvalidUri| server.error(&error).with_source(error))?;
    let authorization = format!("Bearer {token}");
    let headers = [
        ("accept", "application/json"),
        ("content-type", "application/json"),
        ("authorization", authorization.as_str()),
    ];
    let body = json!({"AccountId": account, "AccessConfigurationId": configuration}).to_string();
    let response = server.send(config, request(Method::POST, uri, &headers, body)?).await?;
    let json = server.json(&response, &[token])?;
    let credentials = json.value().get("CloudCredential").ok_or("`CloudCredential` is missing".to_owned());
    credentials.and_then(temporary_credentials).map_err(|reason| server.invalid_response(reason))
}
