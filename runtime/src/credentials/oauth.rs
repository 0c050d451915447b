//! Keys for a sign-in by OAuth, which the CLI keeps.

use std::io::Write;
use std::path::{Path, PathBuf};

use http::Method;
use secrecy::zeroize::Zeroizing;
use serde_json::{Value, json};

use super::answer::{SecretJson, required, temporary_keys, text};
use super::exchange::{Server, request};
use super::{Credentials, Kind, ProviderConfig, files, none};
use crate::Result;
use crate::attempt::needs_tokio;
use crate::request::RequestStamp;
use crate::sign::canonical_query;

/// The sites, with their server and the ID that the CLI has there.
const SITES: [(&str, &str, &str); 2] = [
    ("CN", "https://oauth.aliyun.com", "4038181954557748008"),
    ("INTL", "https://oauth.alibabacloud.com", "4103531455503354461"),
];

/// An access token is renewed when it has no more than this left.
const TOKEN_AHEAD_SECONDS: i64 = 1200;
const USUAL_TOKEN_SECONDS: i64 = 3600;

/// What a profile says, and where it stands.
struct SignIn {
    path: PathBuf,
    profile_name: String,
    base: &'static str,
    client_id: &'static str,
    server: Server<'static>,
    config: ProviderConfig,
}

/// Gives the keys of a profile while they are good, and others for its tokens after that.
pub(super) async fn fetch(
    path: &Path,
    profile_name: &str,
    profile: &Value,
    config: &ProviderConfig,
) -> Result<Credentials> {
    let now = config.now();
    let seconds = |name| profile.get(name).and_then(Value::as_i64).unwrap_or(0);
    let kept = ["access_key_id", "access_key_secret", "sts_token"].map(|name| text(profile, name));
    if let [Some(id), Some(secret), Some(token)] = kept
        && let Ok(expiration) = jiff::Timestamp::from_second(seconds("sts_expiration"))
        && expiration > now
    {
        return Ok(Credentials::new(id, secret).with_security_token(token).expires_at(expiration));
    }
    let site = text(profile, "oauth_site_type").unwrap_or("CN");
    let Some(&(_, base, client_id)) = SITES.iter().find(|(name, ..)| name.eq_ignore_ascii_case(site)) else {
        return Err(none(format_args!("`oauth_site_type` is `{site}`, neither CN nor INTL")));
    };
    let server = Server::named(base);
    let (path, profile_name) = (path.to_owned(), profile_name.to_owned());
    let sign_in = SignIn { path, profile_name, base, client_id, server, config: config.clone() };
    let token = text(profile, "oauth_access_token");
    let lasts = seconds("oauth_access_token_expire") > now.as_second().saturating_add(TOKEN_AHEAD_SECONDS);
    match (token, text(profile, "oauth_refresh_token")) {
        (Some(token), _) if lasts => sign_in.exchange(token).await,
        (_, Some(refresh_token)) => {
            needs_tokio()?;
            let refresh_token = Zeroizing::new(refresh_token.to_owned());
            // The server takes a refresh token once. So what it gives for it is kept in the file
            // even if the caller has gone away meanwhile.
            let renewed = tokio::spawn(async move {
                let token = sign_in.refresh(&refresh_token).await?;
                sign_in.exchange(&token).await
            });
            renewed.await.unwrap_or_else(|error| Err(none("the sign-in was not renewed").with_source(error)))
        }
        (Some(token), None) => sign_in.exchange(token).await,
        (None, None) => Err(none("there is no sign-in; sign in with `aliyun configure`")),
    }
}

impl SignIn {
    /// Gets a new access token, and keeps it in the file together with the next refresh token.
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
        let unusable = |reason| self.unusable(reason);
        let token = required(json, "access_token").map_err(unusable)?;
        let next = required(json, "refresh_token").map_err(unusable)?;
        let lifetime = json.get("expires_in").and_then(Value::as_i64).unwrap_or(USUAL_TOKEN_SECONDS);
        self.keep(&[
            ("oauth_access_token", json!(token)),
            ("oauth_refresh_token", json!(next)),
            ("oauth_access_token_expire", json!(now.as_second().saturating_add(lifetime))),
        ]);
        Ok(Zeroizing::new(token.to_owned()))
    }

    /// Gets keys for an access token.
    async fn exchange(&self, token: &str) -> Result<Credentials> {
        let authorization = format!("Bearer {token}");
        let headers = [("content-type", "application/json"), ("authorization", authorization.as_str())];
        let json = self.post("/v1/exchange", &headers, String::new(), token).await?;
        let keys = temporary_keys(json.value()).map_err(|reason| self.unusable(reason))?;
        if let (Kind::AccessKey { id, .. }, [secret, token], Some(expiration)) =
            (keys.kind(), keys.secrets().as_slice(), keys.expiration())
        {
            self.keep(&[
                ("access_key_id", json!(id)),
                ("access_key_secret", json!(secret)),
                ("sts_token", json!(token)),
                ("sts_expiration", json!(expiration.as_second())),
            ]);
        }
        Ok(keys)
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
        let answer = self.server.ask(&self.config, request(Method::POST, uri, headers, body)?).await?;
        self.server.json(&answer, &[secret])
    }

    fn unusable(&self, reason: String) -> crate::Error {
        self.server.error(format_args!("the answer cannot be used: {reason}"))
    }

    /// Writes members of the profile. Keys are of use even if they cannot be kept.
    fn keep(&self, members: &[(&str, Value)]) {
        if let Err(error) = rewrite(&self.path, &self.profile_name, members) {
            tracing::warn!(%error, "the tokens of a sign-in could not be kept");
        }
    }
}

/// Changes a profile in the file. The file is replaced whole, with the rights that it had.
fn rewrite(path: &Path, profile_name: &str, members: &[(&str, Value)]) -> Result<()> {
    let failed = |error: std::io::Error| none(format_args!("{}: {error}", path.display())).with_source(error);
    let mut config = SecretJson::parse(files::read(path)?.as_bytes())
        .map_err(|reason| none(format_args!("{}: {reason}", path.display())))?;
    let profiles = config.value_mut().get_mut("profiles").and_then(Value::as_array_mut);
    let profile = profiles
        .and_then(|profiles| profiles.iter_mut().find(|profile| text(profile, "name") == Some(profile_name)))
        .and_then(Value::as_object_mut);
    let Some(profile) = profile else {
        return Err(none(format_args!("{}: profile `{profile_name}` is gone", path.display())));
    };
    for (name, value) in members {
        profile.insert((*name).to_owned(), value.clone());
    }
    let written = serde_json::to_string_pretty(config.value()).map_err(|error| failed(error.into()))?;
    let written = Zeroizing::new(written);
    // What a symbolic link names is replaced, not the link.
    let path = path.canonicalize().map_err(failed)?;
    let beside = path.with_extension(format!("json.{}", RequestStamp::now()?.nonce));
    let replaced = write_beside(&path, &beside, &written).and_then(|()| std::fs::rename(&beside, &path));
    replaced.map_err(|error| {
        // There may be none; then there is nothing to clear away.
        let _ = std::fs::remove_file(&beside);
        failed(error)
    })
}

fn write_beside(path: &Path, beside: &Path, text: &str) -> std::io::Result<()> {
    let rights = std::fs::metadata(path)?.permissions();
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(beside)?;
    file.set_permissions(rights)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
