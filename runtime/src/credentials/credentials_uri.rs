//! Credentials from a server of the user.

use std::fmt;

use http::uri::Scheme;
use http::{Method, Uri};

use super::cached::CachedCredentials;
use super::cached_provider::cached_provider;
use super::credential::Credentials;
use super::diagnosis::Settings;
use super::error::no_credentials;
use super::http::{HttpSource, request};
use super::plain_http;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::secret_json::{require_success, temporary_credentials};
use crate::Result;

const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
pub(super) const SETTINGS: Settings = Settings { variables: &[VARIABLE], files: &[], disabling: &[] };

/// Credentials from a server of your own, at an `http` or `https` URI. The default is
/// `ALIBABA_CLOUD_CREDENTIALS_URI`.
///
/// The request is a `GET` with a time limit of ten seconds. The response is JSON with `Code`
/// (`Success`), `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`. Plain HTTP is
/// refused, except to `localhost`, a loopback or link-local address and `100.100.100.200`: anywhere
/// else it is readable on the network. The default transport uses no proxy for it.
///
/// The query of the URI may be a secret, so neither `Debug` nor an error shows it. A URI with a
/// user name is refused.
///
/// ```
/// # use alicloud_runtime::credentials::{CredentialsUri, ProvideCredentials, ProviderConfig};
/// # use alicloud_runtime::transport::MockTransport;
/// #
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let response = r#"{"Code":"Success","AccessKeyId":"STS.id","AccessKeySecret":"s",
///     "SecurityToken":"t","Expiration":"2099-01-01T00:00:00Z"}"#;
/// let config = ProviderConfig::new().transport(MockTransport::new().respond(200, response));
/// let server = CredentialsUri::new().uri("http://127.0.0.1:8000/keys?for=me").configure(config);
/// assert_eq!(server.credentials().await?.access_key_id(), Some("STS.id"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct CredentialsUri(CachedCredentials<CredentialsUriProvider>);

#[derive(Default)]
struct CredentialsUriProvider {
    uri: Option<String>,
    config: ProviderConfig,
}

impl CredentialsUri {
    /// Creates a provider for the server that the environment names.
    pub fn new() -> Self {
        CredentialsUri(CachedCredentials::new(CredentialsUriProvider::default()))
    }

    /// Sets the URI of the server.
    #[must_use]
    pub fn uri(self, uri: impl Into<String>) -> Self {
        self.update(|provider| provider.uri = Some(uri.into()))
    }
}

impl Default for CredentialsUri {
    fn default() -> Self {
        CredentialsUri::new()
    }
}

cached_provider!(CredentialsUri, CredentialsUriProvider);

impl CredentialsUriProvider {
    async fn fetch(&self) -> Result<Credentials> {
        fetch(self.uri.as_deref(), &self.config).await
    }
}

/// Fetches credentials from a URI; the default is that of the environment.
pub(super) async fn fetch(uri: Option<&str>, config: &ProviderConfig) -> Result<Credentials> {
    let Some(text) = config.setting_or_variable(uri, VARIABLE) else {
        return Err(no_credentials(format_args!("{VARIABLE} not set")));
    };
    let Some(uri) = text.parse::<Uri>().ok().filter(is_valid) else {
        return Err(no_credentials("invalid credentials URI: expected `https://host:port/path`"));
    };
    let name = without_query(&uri);
    let is_plain = uri.scheme() == Some(&Scheme::HTTP);
    if is_plain && !uri.host().is_some_and(plain_http::is_allowed) {
        return Err(no_credentials(format_args!(
            "{name}: plain HTTP to another machine is refused, because the network path could read the \
             credentials; use https, or a server at a loopback or link-local address"
        )));
    }
    // Plain HTTP is for this machine and its link, which a proxy cannot reach.
    let use_proxy = !is_plain;
    let server = HttpSource { use_proxy, quotes_error_responses: false, ..HttpSource::named(&name) };
    let get = request(Method::GET, uri, &[], String::new())?;
    let response = server.send(config, get).await?;
    let json = server.json(&response, &[])?;
    require_success(json.value())
        .and_then(temporary_credentials)
        .map_err(|reason| server.invalid_response(reason))
}

fn is_valid(uri: &Uri) -> bool {
    let Some(authority) = uri.authority() else { return false };
    // Without a user name, which may be a secret, and with a valid port: `port_u16` returns `None` for
    // an invalid one, and the request would go to the default port.
    let has_valid_port =
        authority.as_str() == authority.host() || authority.port_u16().is_some_and(|port| port > 0);
    matches!(uri.scheme_str(), Some("http" | "https")) && has_valid_port && !authority.as_str().contains('@')
}

fn without_query(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    format!("{scheme}://{authority}{}", uri.path())
}

impl fmt::Debug for CredentialsUriProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = if self.uri.is_some() { "custom" } else { "of the environment" };
        f.debug_struct("CredentialsUriProvider")
            .field("uri", &format_args!("{origin}"))
            .finish_non_exhaustive()
    }
}
