//! Keys from a server of one's own.

use std::fmt;

use http::uri::Scheme;
use http::{Method, Uri};

use super::answer::temporary_keys;
use super::ecs_role::successful;
use super::exchange::{Server, request};
use super::{Asked, CachedCredentials, Credentials, ProvideCredentials, ProviderConfig, none};
use crate::Result;

const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

/// Keys from a server of your own, at an `http` or `https` URI that is set here or in
/// `ALIBABA_CLOUD_CREDENTIALS_URI`.
///
/// It is asked with `GET` and has ten seconds for an answer, which is JSON with `Code`
/// (`Success`), `AccessKeyId`, `AccessKeySecret`, `SecurityToken` and `Expiration`. Keys that
/// come over plain HTTP are for whoever sees them: use it on this machine only. No default
/// transport takes a proxy to a plain HTTP server.
///
/// What follows the `?` of the URI may be a secret, so neither `Debug` nor an error shows it.
/// A URI with a user name in it is refused.
///
/// ```
/// use alicloud_runtime::credentials::{CredentialsUri, ProvideCredentials, ProviderConfig};
/// use alicloud_runtime::transport::MockTransport;
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let answer = r#"{"Code":"Success","AccessKeyId":"STS.id","AccessKeySecret":"s",
///     "SecurityToken":"t","Expiration":"2099-01-01T00:00:00Z"}"#;
/// let config = ProviderConfig::new().transport(MockTransport::new().respond(200, answer));
/// let server = CredentialsUri::new().uri("http://127.0.0.1:8000/keys?for=me").configure(config);
/// assert_eq!(server.credentials().await?.access_key_id(), Some("STS.id"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct CredentialsUri(CachedCredentials<Source>);

#[derive(Default)]
struct Source {
    uri: Option<String>,
    config: ProviderConfig,
}

impl CredentialsUri {
    /// The server that the environment names.
    pub fn new() -> Self {
        CredentialsUri(CachedCredentials::new(Source::default()))
    }

    /// The address of the server.
    #[must_use]
    pub fn uri(self, uri: impl Into<String>) -> Self {
        self.setting(|source| source.uri = Some(uri.into()))
    }

    /// Uses this configuration in place of that of this process.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        CredentialsUri(self.0.configure(config.clone())).setting(|source| source.config = config)
    }

    fn setting(self, set: impl FnOnce(&mut Source)) -> Self {
        CredentialsUri(self.0.setting(set))
    }
}

impl Default for CredentialsUri {
    fn default() -> Self {
        CredentialsUri::new()
    }
}

impl Source {
    async fn fetch(&self) -> Result<Credentials> {
        let Some(text) = self.config.given_or(self.uri.as_deref(), VARIABLE) else {
            return Err(none(format_args!("{VARIABLE} not set")));
        };
        let uri = text.parse::<Uri>().ok().filter(|uri| {
            matches!(uri.scheme_str(), Some("http" | "https"))
                && uri.authority().is_some_and(|authority| !authority.as_str().contains('@'))
        });
        let Some(uri) = uri else {
            return Err(none("the credentials URI is not of the form `http://host:port/path`"));
        };
        let name = shown(&uri);
        let proxies = uri.scheme() != Some(&Scheme::HTTP);
        let server = Server { proxies, quoted: false, ..Server::named(&name) };
        let get = request(Method::GET, uri, &[], String::new())?;
        let answer = server.ask(&self.config, get).await?;
        let json = server.json(&answer, &[])?;
        successful(json.value())
            .and_then(temporary_keys)
            .map_err(|reason| server.error(format_args!("the answer cannot be used: {reason}")))
    }
}

/// The URI without what follows `?`.
fn shown(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    format!("{scheme}://{authority}{}", uri.path())
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let given = if self.uri.is_some() { "given" } else { "of the environment" };
        f.debug_struct("Source").field("uri", &format_args!("{given}")).finish_non_exhaustive()
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(self.fetch())
    }
}

impl ProvideCredentials for CredentialsUri {
    fn credentials(&self) -> Asked<'_> {
        self.0.credentials()
    }
}
