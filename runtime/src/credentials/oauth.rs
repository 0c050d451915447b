//! Credentials for the OAuth sign-in of the CLI.

use std::path::{Path, PathBuf};
use std::time::Duration;

use http::Method;
use jiff::SignedDuration;
use secrecy::zeroize::Zeroizing;
use serde_json::{Value, json};

use super::cli_file::{profile_of, rewrite, stored_credentials};
use super::credential::{CredentialKind, Credentials};
use super::error::no_credentials;
use super::expiration::expiration;
use super::files;
use super::http::{HttpSource, request};
use super::provider_config::ProviderConfig;
use super::secret_json::{SecretJson, required, temporary_credentials, text};
use crate::Result;
use crate::async_runtime::require_tokio_runtime;
use crate::sign::canonical_query;

/// The sites: name, server and client ID of the CLI.
const SITES: [(&str, &str, &str); 2] = [
    ("CN", "https://oauth.aliyun.com", "4038181954557748008"),
    ("INTL", "https://oauth.alibabacloud.com", "4103531455503354461"),
];

/// An access token is refreshed when it expires within this time, as in the CLI.
const REFRESH_TOKEN_BEFORE: SignedDuration = SignedDuration::from_mins(20);
const DEFAULT_TOKEN_SECONDS: i64 = 3600;
const STORE_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a refresh waits for another one in this process: two requests with their timeouts.
const REFRESH_TURN: Duration = Duration::from_secs(20);

/// The sign-in of a profile.
struct SignIn {
    path: PathBuf,
    profile_name: String,
    base: &'static str,
    client_id: &'static str,
    server: HttpSource<'static>,
    rejected: Option<Credentials>,
    config: ProviderConfig,
}

/// What leads to credentials.
enum Step {
    /// The credentials in the profile are valid.
    Use(Credentials),
    /// The access token is valid.
    Exchange(Zeroizing<String>),
    /// The refresh token has to be used.
    Refresh(Zeroizing<String>),
}

/// Returns the credentials in a profile while they are valid, and fetches new ones for its tokens
/// after that, or if the service rejected those in the profile.
pub(super) async fn fetch(
    path: &Path,
    profile_name: &str,
    profile: &Value,
    rejected: Option<&Credentials>,
    config: &ProviderConfig,
) -> Result<Credentials> {
    let (base, client_id) = site(profile)?;
    let server = HttpSource::named(base);
    let (path, profile_name) = (path.to_owned(), profile_name.to_owned());
    let rejected = rejected.cloned();
    let sign_in = SignIn { path, profile_name, base, client_id, server, rejected, config: config.clone() };
    match sign_in.next_step(profile)? {
        Step::Use(credentials) => Ok(credentials),
        Step::Exchange(token) => sign_in.exchange(&token).await,
        Step::Refresh(refresh_token) => {
            require_tokio_runtime()?;
            // The server accepts a refresh token once. So a task of its own stores the next one,
            // even if the caller is cancelled: otherwise the user would have to sign in again.
            let refreshed = tokio::spawn(async move { sign_in.refresh_in_turn(refresh_token).await });
            refreshed
                .await
                .unwrap_or_else(|error| Err(no_credentials("OAuth tokens not refreshed").with_source(error)))
        }
    }
}

/// Returns the server of a profile, and the client ID of the CLI there.
fn site(profile: &Value) -> Result<(&'static str, &'static str)> {
    let site = text(profile, "oauth_site_type").unwrap_or("CN");
    let found = SITES.iter().find(|(name, ..)| name.eq_ignore_ascii_case(site));
    let reason = || no_credentials(format_args!("invalid `oauth_site_type` {site:?}: expected CN or INTL"));
    found.map(|(_, base, client_id)| (*base, *client_id)).ok_or_else(reason)
}

impl SignIn {
    fn next_step(&self, profile: &Value) -> Result<Step> {
        let now = self.config.now();
        if let Some(stored) = stored_credentials(profile, now, self.rejected.as_ref()) {
            return Ok(Step::Use(stored));
        }
        let is_valid = expiration(profile, "oauth_access_token_expire")
            .is_some_and(|expiration| expiration.duration_since(now) > REFRESH_TOKEN_BEFORE);
        let token = |name| text(profile, name).map(|token| Zeroizing::new(token.to_owned()));
        match (token("oauth_access_token"), token("oauth_refresh_token")) {
            (Some(token), _) if is_valid => Ok(Step::Exchange(token)),
            (_, Some(refresh_token)) => Ok(Step::Refresh(refresh_token)),
            (Some(token), None) => Ok(Step::Exchange(token)),
            (None, None) => Err(no_credentials("not signed in: sign in with `aliyun configure`")),
        }
    }

    /// Refreshes the tokens and fetches credentials. One task of this process at a time uses a refresh
    /// token: the next one finds the new token in the file.
    async fn refresh_in_turn(&self, refresh_token: Zeroizing<String>) -> Result<Credentials> {
        static REFRESH: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
        // The holder is a task, so it is polled, unless its runtime has been suspended.
        let turn = tokio::time::timeout(REFRESH_TURN, REFRESH.lock()).await;
        let step = self.read_step().await.unwrap_or(Step::Refresh(refresh_token));
        let token = match step {
            Step::Use(credentials) => return Ok(credentials),
            Step::Exchange(token) => token,
            Step::Refresh(refresh_token) => match (self.refresh(&refresh_token).await, self.read_step()) {
                (Ok(token), _) => token,
                // Another process may have used the refresh token first. Then it stored new tokens.
                (Err(error), stored) => match stored.await {
                    Some(Step::Use(credentials)) => return Ok(credentials),
                    Some(Step::Exchange(token)) => token,
                    Some(Step::Refresh(_)) | None => return Err(error),
                },
            },
        };
        drop(turn);
        self.exchange(&token).await
    }

    /// Reads the file again; `None` if that fails.
    async fn read_step(&self) -> Option<Step> {
        let document = files::read_json(&self.path).await.ok()?;
        self.next_step(profile_of(document.value(), &self.profile_name)?).ok()
    }

    /// Fetches a new access token, and stores it in the file with the next refresh token.
    async fn refresh(&self, refresh_token: &str) -> Result<Zeroizing<String>> {
        let now = self.config.now();
        let date = now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token),
            ("client_id", self.client_id),
            ("Timestamp", &date),
        ];
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let json = self.post("/v1/token", &headers, canonical_query(&mut form), refresh_token).await?;
        let json = json.value();
        let invalid = |reason: String| self.server.invalid_response(reason);
        let token = required(json, "access_token").map_err(invalid)?;
        let next = required(json, "refresh_token").map_err(invalid)?;
        // RFC 6749 has a number; some servers send a string.
        let lifetime =
            json.get("expires_in").and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()));
        let lifetime = lifetime.unwrap_or(DEFAULT_TOKEN_SECONDS);
        self.store(vec![
            ("oauth_access_token", json!(token)),
            ("oauth_refresh_token", json!(next)),
            ("oauth_access_token_expire", json!(now.as_second().saturating_add(lifetime))),
        ])
        .await;
        Ok(Zeroizing::new(token.to_owned()))
    }

    /// Exchanges an access token for credentials.
    async fn exchange(&self, token: &str) -> Result<Credentials> {
        let authorization = format!("Bearer {token}");
        let headers = [("content-type", "application/json"), ("authorization", authorization.as_str())];
        let json = self.post("/v1/exchange", &headers, String::new(), token).await?;
        let credentials =
            temporary_credentials(json.value()).map_err(|reason| self.server.invalid_response(reason))?;
        if let (CredentialKind::AccessKey { id, .. }, [secret, token], Some(expiration)) =
            (credentials.kind(), credentials.secrets().as_slice(), credentials.expiration())
        {
            let members = vec![
                ("access_key_id", json!(id)),
                ("access_key_secret", json!(secret)),
                ("sts_token", json!(token)),
                ("sts_expiration", json!(expiration.as_second())),
            ];
            self.store(members).await;
        }
        Ok(credentials)
    }

    async fn post(
        &self,
        path: &str,
        headers: &[(&'static str, &str)],
        body: String,
        secret: &str,
    ) -> Result<SecretJson> {
        let uri = format!("{}{path}", self.base).parse();
        let uri = uri.map_err(|error: http::uri::InvalidUri| self.server.error(error))?;
        let response = self.server.send(&self.config, request(Method::POST, uri, headers, body)?).await?;
        self.server.json(&response, &[secret])
    }

    /// Stores members of the profile. A failure is logged only: the credentials are valid even if
    /// they cannot be stored. For the same reason a slow drive is not waited for.
    async fn store(&self, members: Vec<(&'static str, Value)>) {
        let (path, name) = (self.path.clone(), self.profile_name.clone());
        let stored = files::off_executor(&self.path, move || rewrite(&path, &name, members));
        match tokio::time::timeout(STORE_TIMEOUT, stored).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(%error, "OAuth tokens not stored"),
            Err(_) => {
                tracing::warn!("OAuth tokens not stored yet; does the drive of the home directory hang?")
            }
        }
    }
}
