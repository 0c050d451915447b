//! The mode `OAuth` of a CLI profile: a sign-in whose tokens are refreshed and saved.

use alicloud_ice::credentials::{CliProfile, ProvideCredentials};
use serde_json::{Value, json};

use super::{CLI, Sandbox, assert_credentials, assert_has, error_of, temporary_credentials};

fn cli(sandbox: &Sandbox) -> CliProfile {
    CliProfile::new().configure(sandbox.configure())
}

/// Returns a profile of a sign-in that lasts, with other members.
pub(super) fn oauth_profile(members: Value) -> Value {
    let mut profile = json!({
        "mode": "OAuth", "oauth_access_token": "access", "oauth_refresh_token": "refresh",
        "oauth_access_token_expire": 4_070_908_800_u64, "region_id": "cn-shanghai",
    });
    for (name, value) in members.as_object().unwrap() {
        profile[name] = value.clone();
    }
    profile
}

/// Returns the profile as it was written back.
fn saved(sandbox: &Sandbox) -> Value {
    let config: Value = serde_json::from_str(&sandbox.read(CLI)).unwrap();
    assert_eq!(config["current"], "default");
    config["profiles"][0].clone()
}

#[tokio::test]
async fn saved_credentials_are_used_until_they_expire() {
    let members = json!({"access_key_id": "STS.kept", "access_key_secret": "keptSecret", "sts_token": "keptToken",
        "sts_expiration": 4_070_908_800_u64});
    let sandbox = Sandbox::new().profile(&oauth_profile(members));
    assert_credentials(&cli(&sandbox), "STS.kept", "keptSecret", Some("keptToken")).await;
    assert!(sandbox.mock.requests().is_empty());
}

#[tokio::test]
async fn expired_credentials_are_exchanged_for_new_ones_which_are_saved() {
    let expired =
        json!({"access_key_id": "STS.old", "access_key_secret": "o", "sts_token": "o", "sts_expiration": 1});
    let sandbox =
        Sandbox::new().profile(&oauth_profile(expired)).respond(200, temporary_credentials().to_string());
    #[cfg(unix)]
    let mode = {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(sandbox.path(CLI), std::fs::Permissions::from_mode(0o640)).unwrap();
        || std::fs::metadata(sandbox.path(CLI)).unwrap().permissions().mode() & 0o777
    };
    assert_credentials(&cli(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
    let sent = sandbox.mock.requests();
    assert_eq!(sent[0].uri(), "https://oauth.aliyun.com/v1/exchange");
    assert_eq!(
        (sent[0].method(), &sent[0].headers()["authorization"]),
        (&http::Method::POST, &"Bearer access".parse().unwrap())
    );
    assert_eq!(sent[0].headers()["content-length"], "0");
    let saved = saved(&sandbox);
    assert_eq!(saved["access_key_secret"], "gotSecret");
    assert_eq!(
        (&saved["sts_expiration"], &saved["sts_token"]),
        (&json!(4_070_908_800_u64), &json!("gotToken"))
    );
    assert_eq!(
        (&saved["oauth_refresh_token"], &saved["region_id"]),
        (&json!("refresh"), &json!("cn-shanghai"))
    );
    #[cfg(unix)]
    assert_eq!(mode(), 0o640);
    let files = std::fs::read_dir(sandbox.path(".aliyun")).unwrap().count();
    assert_eq!(files, 1, "no temporary file is left");
    // Another process finds the new ones.
    assert_credentials(&cli(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
    assert_eq!(sandbox.mock.requests().len(), 1);
}

#[tokio::test]
async fn an_expired_access_token_is_refreshed_first() {
    let expired = json!({"oauth_access_token_expire": 1, "oauth_site_type": "intl"});
    let tokens = json!({"access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 7200});
    let sandbox = Sandbox::new()
        .profile(&oauth_profile(expired))
        .respond(200, tokens.to_string())
        .respond(200, temporary_credentials().to_string());
    assert_credentials(&cli(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
    let sent = sandbox.mock.requests();
    assert_eq!(sent[0].uri(), "https://oauth.alibabacloud.com/v1/token");
    assert_eq!(sent[0].headers()["content-type"], "application/x-www-form-urlencoded");
    let form = alicloud_local::text_pairs(sent[0].body());
    assert_has(&form, "grant_type", "refresh_token");
    assert_has(&form, "refresh_token", "refresh");
    assert_has(&form, "client_id", "4103531455503354461");
    assert_eq!(sent[1].uri(), "https://oauth.alibabacloud.com/v1/exchange");
    assert_eq!(sent[1].headers()["authorization"], "Bearer access-2");
    let saved = saved(&sandbox);
    assert_eq!(
        (&saved["oauth_access_token"], &saved["oauth_refresh_token"]),
        (&json!("access-2"), &json!("refresh-2"))
    );
    let expire = saved["oauth_access_token_expire"].as_i64().unwrap();
    let now = alicloud_ice::Timestamp::now().as_second();
    assert!((now + 7100..=now + 7200).contains(&expire), "{expire}");
}

/// A refresh token is valid once, so the new one must not be lost.
#[tokio::test]
async fn new_tokens_are_saved_even_if_the_exchange_fails() {
    let tokens = json!({"access_token": "access-2", "refresh_token": "refresh-2"});
    let rejected = json!({"error": "invalid_scope", "error_description": "no such scope for access-2"});
    let sandbox = Sandbox::new()
        .profile(&oauth_profile(json!({"oauth_access_token": ""})))
        .respond(200, tokens.to_string())
        .respond(400, rejected.to_string());
    let message = error_of(&cli(&sandbox)).await;
    let reason =
        "profile `default`: https://oauth.aliyun.com: HTTP 400: invalid_scope: no such scope for ***";
    assert!(message.ends_with(reason), "{message}");
    assert_eq!(saved(&sandbox)["oauth_refresh_token"], "refresh-2");
}

/// The server accepts a refresh token once, and the second task finds the new one in the file.
#[tokio::test]
async fn two_refreshes_at_once_use_a_refresh_token_once() {
    let tokens = json!({"access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 7200});
    let sandbox = Sandbox::new()
        .profile(&oauth_profile(json!({"oauth_access_token_expire": 1})))
        .respond(200, tokens.to_string());
    let sandbox =
        (0..4).fold(sandbox, |sandbox, _| sandbox.respond(200, temporary_credentials().to_string()));
    // Two providers, as of two clients.
    let (one, two) = (cli(&sandbox), cli(&sandbox));
    let (one, two) = tokio::join!(one.credentials(), two.credentials());
    assert!(one.is_ok() && two.is_ok(), "{one:?} {two:?}");
    let paths: Vec<_> = sandbox.mock.requests().iter().map(|sent| sent.uri().path().to_owned()).collect();
    assert_eq!(paths.iter().filter(|path| *path == "/v1/token").count(), 1, "{paths:?}");
}
