//! The role that STS grants for an OIDC token.

use std::path::{Path, PathBuf};

use super::cached::CachedCredentials;
use super::cached_provider::cached_provider;
use super::credential::Credentials;
use super::diagnosis::Settings;
use super::error::no_credentials;
use super::provide::{CredentialsFuture, ProvideCredentials};
use super::provider_config::ProviderConfig;
use super::role_session::{ROLE_ARN, RoleSession, role_session_setters};
use super::{files, sts};
use crate::Result;

const PROVIDER_ARN: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";
// Other providers use the ARN of a role, too.
pub(super) const SETTINGS: Settings =
    Settings { variables: &[PROVIDER_ARN, TOKEN_FILE], files: &[], disabling: &[] };

/// Credentials of a RAM role that STS grants for an OIDC token (`AssumeRoleWithOIDC`). Pods in a
/// Kubernetes cluster get their credentials this way (RRSA).
///
/// The role, the provider and the token file are required; their defaults are
/// `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
/// The token file is read at each refresh, because Kubernetes rotates the token. Its content is
/// sent unchanged, including a line break at the end.
///
/// ```
/// # use alicloud_runtime::credentials::{OidcRole, ProvideCredentials, ProviderConfig};
/// # use alicloud_runtime::transport::MockTransport;
/// #
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
pub struct OidcRole(CachedCredentials<OidcRoleProvider>);

#[derive(Debug, Default)]
pub(super) struct OidcRoleProvider {
    pub(super) session: RoleSession,
    pub(super) provider_arn: Option<String>,
    pub(super) token_file: Option<PathBuf>,
    pub(super) config: ProviderConfig,
}

impl OidcRole {
    /// Creates a provider for the role that the environment names.
    pub fn new() -> Self {
        OidcRole(CachedCredentials::new(OidcRoleProvider::default()))
    }

    /// Sets the ARN of the role, such as `acs:ram::1234567890123456:role/editor`.
    #[must_use]
    pub fn role_arn(self, arn: impl Into<String>) -> Self {
        self.update(|provider| provider.session.role_arn = Some(arn.into()))
    }

    /// Sets the ARN of the OIDC provider that issued the token.
    #[must_use]
    pub fn provider_arn(self, arn: impl Into<String>) -> Self {
        self.update(|provider| provider.provider_arn = Some(arn.into()))
    }

    /// Sets the file that contains the token.
    #[must_use]
    pub fn token_file(self, path: impl Into<PathBuf>) -> Self {
        self.update(|provider| provider.token_file = Some(path.into()))
    }

    role_session_setters!();
}

impl Default for OidcRole {
    fn default() -> Self {
        OidcRole::new()
    }
}

cached_provider!(OidcRole, OidcRoleProvider);

impl OidcRoleProvider {
    pub(super) async fn fetch(&self) -> Result<Credentials> {
        let config = &self.config;
        let role_arn = config.setting_or_variable(self.session.role_arn.as_deref(), ROLE_ARN);
        let provider_arn = config.setting_or_variable(self.provider_arn.as_deref(), PROVIDER_ARN);
        let token_file = self.token_file.as_deref().filter(|path| !path.as_os_str().is_empty());
        let token_file =
            token_file.map(Path::to_owned).or_else(|| config.variable(TOKEN_FILE).map(PathBuf::from));
        let (Some(_), Some(provider_arn), Some(token_file)) = (&role_arn, &provider_arn, &token_file) else {
            let settings = [
                (ROLE_ARN, role_arn.is_none()),
                (PROVIDER_ARN, provider_arn.is_none()),
                (TOKEN_FILE, token_file.is_none()),
            ];
            let missing: Vec<&str> =
                settings.iter().filter(|(_, missing)| *missing).map(|(name, _)| *name).collect();
            return Err(no_credentials(format_args!("{} not set", missing.join(", "))));
        };
        let token = files::read(token_file).await?;
        let parameters = |time| {
            let mut pairs = self.session.parameters("AssumeRoleWithOIDC", config, time)?;
            pairs.push(("OIDCProviderArn", provider_arn.clone()));
            pairs.push(("OIDCToken", String::clone(&token)));
            Ok(pairs)
        };
        // A server may trim the token before it repeats it.
        let secrets: &[&str] = &[&token, token.trim_end()];
        sts::assume_role(&self.session, config, parameters, secrets).await
    }
}
