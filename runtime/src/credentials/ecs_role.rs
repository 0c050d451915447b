//! The role of an ECS instance.

use std::time::Duration;

use http::{Method, StatusCode, Uri};

use super::cached::CachedCredentials;
use super::cached_provider::cached_provider;
use super::credential::Credentials;
use super::diagnosis::Settings;
use super::error::no_credentials;
use super::http::{HttpSource, Response, request};
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::secret_json::{require_success, temporary_credentials};
use crate::Result;

const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
pub(super) const ROLE: &str = "ALIBABA_CLOUD_ECS_METADATA";
pub(super) const SETTINGS: Settings = Settings { variables: &[ROLE], files: &[], disabling: &[DISABLED] };
const V1_DISABLED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

const TOKEN_HEADER: &str = "x-aliyun-ecs-metadata-token";
const LIFETIME_HEADER: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
const LIFETIME_SECONDS: &str = "21600";

/// Credentials of the RAM role of an ECS instance or an ECI container, from its metadata service.
///
/// The service is at `http://100.100.100.200`, which only the instance itself can reach. The
/// default transport never uses a proxy for it, and each request has a time limit of one second.
/// Version 2 of the service, with a token, is tried first. If it fails, version 1 is tried, unless
/// [`v2_only`](Self::v2_only) or `ALIBABA_CLOUD_IMDSV1_DISABLED` = `true` is set. Credentials are
/// refreshed at least every hour, because the service rotates them.
///
/// `ALIBABA_CLOUD_ECS_METADATA` names the role, which saves two requests.
/// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` = `true` disables the provider.
///
/// ```
/// # use alicloud_runtime::credentials::{EcsRole, ProvideCredentials, ProviderConfig};
/// # use alicloud_runtime::transport::MockTransport;
/// #
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let metadata = MockTransport::new().respond(200, "a token").respond(200, r#"{"Code":"Success",
///     "AccessKeyId":"STS.id","AccessKeySecret":"s","SecurityToken":"t",
///     "Expiration":"2099-01-01T00:00:00Z"}"#);
/// let config = ProviderConfig::new().variables(|_| None).transport(metadata);
/// let role = EcsRole::new().role_name("editor").configure(config);
/// assert_eq!(role.credentials().await?.access_key_id(), Some("STS.id"));
/// # Ok::<(), alicloud_runtime::Error>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct EcsRole(CachedCredentials<EcsRoleProvider>);

#[derive(Debug, Default)]
struct EcsRoleProvider {
    role_name: Option<String>,
    v2_only: Option<bool>,
    config: ProviderConfig,
}

impl EcsRole {
    /// Creates a provider for the role of this instance.
    pub fn new() -> Self {
        EcsRole(CachedCredentials::new(EcsRoleProvider::default()))
    }

    /// Sets the name of the role. The default is to ask the metadata service for it.
    #[must_use]
    pub fn role_name(self, name: impl Into<String>) -> Self {
        self.update(|provider| provider.role_name = Some(name.into()))
    }

    /// Sets whether only version 2 of the metadata service is used.
    #[must_use]
    pub fn v2_only(self, only: bool) -> Self {
        self.update(|provider| provider.v2_only = Some(only))
    }
}

impl Default for EcsRole {
    fn default() -> Self {
        EcsRole::new()
    }
}

cached_provider!(EcsRole, EcsRoleProvider);

impl EcsRoleProvider {
    async fn fetch(&self) -> Result<Credentials> {
        fetch(self.role_name.as_deref(), self.v2_only, &self.config).await
    }
}

/// Fetches the credentials of a role from the metadata service.
pub(super) async fn fetch(
    role_name: Option<&str>,
    v2_only: Option<bool>,
    config: &ProviderConfig,
) -> Result<Credentials> {
    if config.is_true(DISABLED) {
        return Err(no_credentials(format_args!("disabled by {DISABLED}")));
    }
    let server = HttpSource {
        name: "ECS metadata service",
        use_proxy: false,
        // On a machine that is not an ECS instance, the address does not respond, and the default
        // chain has to wait for the timeout.
        timeout: Duration::from_secs(1),
        quotes_error_responses: false,
    };
    let v2_only = v2_only.unwrap_or_else(|| config.is_true(V1_DISABLED));
    let metadata = Metadata { server, config, v2_only };
    let role = match config.setting_or_variable(role_name, ROLE) {
        Some(role) => role,
        None => metadata.read("", Metadata::role_name).await?,
    };
    // The name becomes part of a path, and it may come from a server.
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    if role.len() > 64 || role.starts_with('.') || !role.chars().all(allowed) {
        return Err(metadata.server.error("invalid role name"));
    }
    metadata.read(&role, Metadata::credentials).await
}

/// The metadata service of an instance.
struct Metadata<'a> {
    server: HttpSource<'a>,
    config: &'a ProviderConfig,
    v2_only: bool,
}

impl Metadata<'_> {
    /// Reads a path with version 2 of the service and, if that fails, with version 1.
    async fn read<T>(&self, path: &str, parse: fn(&Self, &Response) -> Result<T>) -> Result<T> {
        let token = match self.token().await {
            Ok(token) => Some(token),
            Err(error) if self.v2_only => return Err(error),
            Err(_) => None,
        };
        if let Some(token) = &token {
            let response = self.get(path, &[(TOKEN_HEADER, token)]).await;
            let parsed = response.and_then(|response| parse(self, &response));
            if parsed.is_ok() || self.v2_only {
                return parsed;
            }
        }
        parse(self, &self.get(path, &[]).await?)
    }

    async fn token(&self) -> Result<String> {
        let uri = Uri::from_static("http://100.100.100.200/latest/api/token");
        let put = request(Method::PUT, uri, &[(LIFETIME_HEADER, LIFETIME_SECONDS)], String::new())?;
        let response = self.server.send(self.config, put).await?;
        self.first_line(&response)
    }

    async fn get(&self, path: &str, headers: &[(&'static str, &str)]) -> Result<Response> {
        let uri = format!("http://100.100.100.200/latest/meta-data/ram/security-credentials/{path}");
        let uri: Uri = uri.parse().map_err(|error| self.server.error(error))?;
        self.server.send(self.config, request(Method::GET, uri, headers, String::new())?).await
    }

    fn first_line(&self, response: &Response) -> Result<String> {
        self.server.require_ok(response, &[])?;
        let line =
            std::str::from_utf8(&response.body).ok().and_then(|text| text.lines().next()).map(str::trim);
        match line.filter(|line| !line.is_empty()) {
            Some(line) => Ok(line.to_owned()),
            None => Err(self.server.invalid_response("empty or not UTF-8")),
        }
    }

    fn role_name(&self, response: &Response) -> Result<String> {
        match response.status {
            StatusCode::NOT_FOUND => Err(self.server.error("the instance has no RAM role")),
            _ => self.first_line(response),
        }
    }

    fn credentials(&self, response: &Response) -> Result<Credentials> {
        let json = self.server.json(response, &[])?;
        require_success(json.value())
            .and_then(temporary_credentials)
            .map_err(|reason| self.server.invalid_response(reason))
    }
}
