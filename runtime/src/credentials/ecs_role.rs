//! The role of an ECS instance.

use std::time::Duration;

use http::{Method, StatusCode, Uri};

use super::answer::{temporary_keys, text};
use super::exchange::{Answer, Server, request};
use super::{Asked, CachedCredentials, Credentials, ProvideCredentials, ProviderConfig, none};
use crate::Result;

const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
const ROLE: &str = "ALIBABA_CLOUD_ECS_METADATA";
const V1_DISABLED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

const TOKEN_HEADER: &str = "x-aliyun-ecs-metadata-token";
const LIFETIME_HEADER: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
const LIFETIME_SECONDS: &str = "21600";

/// Keys of the RAM role that an ECS instance or an ECI container has, told by its metadata
/// service.
///
/// The service is at `http://100.100.100.200`, which only the instance itself reaches. No
/// default transport takes a proxy to it, and each exchange with it has a second. It is asked
/// in its second version, with a token; if that fails, in its first one, unless
/// [`v2_only`](Self::v2_only) or `ALIBABA_CLOUD_IMDSV1_DISABLED` = `true` forbids it. Keys are
/// fetched again every hour, for the service hands out new ones now and then.
///
/// `ALIBABA_CLOUD_ECS_METADATA` names the role, which saves two exchanges;
/// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` = `true` switches the source off.
///
/// ```
/// use alicloud_runtime::credentials::{EcsRole, ProvideCredentials, ProviderConfig};
/// use alicloud_runtime::transport::MockTransport;
///
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
pub struct EcsRole(CachedCredentials<Source>);

#[derive(Debug, Default)]
struct Source {
    role_name: Option<String>,
    v2_only: Option<bool>,
    config: ProviderConfig,
}

impl EcsRole {
    /// The role of this instance.
    pub fn new() -> Self {
        EcsRole(CachedCredentials::new(Source::default()))
    }

    /// The name of the role, which is asked for otherwise.
    #[must_use]
    pub fn role_name(self, name: impl Into<String>) -> Self {
        self.setting(|source| source.role_name = Some(name.into()))
    }

    /// Whether to ask with a token or not at all.
    #[must_use]
    pub fn v2_only(self, only: bool) -> Self {
        self.setting(|source| source.v2_only = Some(only))
    }

    /// Uses this configuration in place of that of this process.
    #[must_use]
    pub fn configure(self, config: ProviderConfig) -> Self {
        EcsRole(self.0.configure(config.clone())).setting(|source| source.config = config)
    }

    fn setting(self, set: impl FnOnce(&mut Source)) -> Self {
        EcsRole(self.0.setting(set))
    }
}

impl Default for EcsRole {
    fn default() -> Self {
        EcsRole::new()
    }
}

/// Asks for keys.
pub(super) async fn fetch(
    role_name: Option<&str>,
    v2_only: Option<bool>,
    config: &ProviderConfig,
) -> Result<Credentials> {
    if config.is_on(DISABLED) {
        return Err(none(format_args!("switched off by {DISABLED}")));
    }
    let server = Server {
        name: "the metadata service of ECS",
        proxies: false,
        timeout: Duration::from_secs(1),
        quoted: false,
    };
    let v2_only = v2_only.unwrap_or_else(|| config.is_on(V1_DISABLED));
    let metadata = Metadata { server, config, v2_only };
    let role = match config.given_or(role_name, ROLE) {
        Some(role) => role,
        None => metadata.read("", Metadata::role_name).await?,
    };
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    if role.len() > 64 || role.starts_with('.') || !role.chars().all(allowed) {
        return Err(metadata.server.error("what should be the name of a role is none"));
    }
    metadata.read(&role, Metadata::keys).await
}

/// The metadata service.
struct Metadata<'a> {
    server: Server<'a>,
    config: &'a ProviderConfig,
    v2_only: bool,
}

impl Metadata<'_> {
    /// Reads beneath the roles, with a token, and without one where that fails and may.
    async fn read<T>(&self, path: &str, understand: fn(&Self, &Answer) -> Result<T>) -> Result<T> {
        let token = match self.token().await {
            Ok(token) => Some(token),
            Err(error) if self.v2_only => return Err(error),
            Err(_) => None,
        };
        if let Some(token) = &token {
            let answer = self.get(path, &[(TOKEN_HEADER, token)]).await;
            let understood = answer.and_then(|answer| understand(self, &answer));
            if understood.is_ok() || self.v2_only {
                return understood;
            }
        }
        understand(self, &self.get(path, &[]).await?)
    }

    async fn token(&self) -> Result<String> {
        let uri = Uri::from_static("http://100.100.100.200/latest/api/token");
        let put = request(Method::PUT, uri, &[(LIFETIME_HEADER, LIFETIME_SECONDS)], String::new())?;
        let answer = self.server.ask(self.config, put).await?;
        self.plain(&answer)
    }

    async fn get(&self, path: &str, headers: &[(&'static str, &str)]) -> Result<Answer> {
        let uri = format!("http://100.100.100.200/latest/meta-data/ram/security-credentials/{path}");
        let uri: Uri = uri.parse().map_err(|error| self.server.error(error))?;
        self.server.ask(self.config, request(Method::GET, uri, headers, String::new())?).await
    }

    /// An answer that is one line of text.
    fn plain(&self, answer: &Answer) -> Result<String> {
        self.server.accept(answer, &[])?;
        let line = std::str::from_utf8(&answer.body).ok().and_then(|text| text.lines().next()).map(str::trim);
        match line.filter(|line| !line.is_empty()) {
            Some(line) => Ok(line.to_owned()),
            None => Err(self.server.error("the answer is empty or no text")),
        }
    }

    fn role_name(&self, answer: &Answer) -> Result<String> {
        match answer.status {
            StatusCode::NOT_FOUND => Err(self.server.error("the instance has no RAM role")),
            _ => self.plain(answer),
        }
    }

    fn keys(&self, answer: &Answer) -> Result<Credentials> {
        let json = self.server.json(answer, &[])?;
        successful(json.value())
            .and_then(temporary_keys)
            .map_err(|reason| self.server.error(format_args!("the answer cannot be used: {reason}")))
    }
}

/// The answer, if its `Code` says that it is one.
pub(super) fn successful(json: &serde_json::Value) -> Result<&serde_json::Value, String> {
    let is_word = |code: &&str| {
        code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
    };
    match text(json, "Code") {
        Some("Success") => Ok(json),
        Some(code) => Err(format!("`Code` is {}", Some(code).filter(is_word).unwrap_or("not `Success`"))),
        None => Err("`Code` is missing".to_owned()),
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> Asked<'_> {
        Box::pin(fetch(self.role_name.as_deref(), self.v2_only, &self.config))
    }
}

impl ProvideCredentials for EcsRole {
    fn credentials(&self) -> Asked<'_> {
        self.0.credentials()
    }
}
