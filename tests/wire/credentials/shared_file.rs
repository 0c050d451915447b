//! The configuration file of the CLI while other programs change it.

use std::path::PathBuf;

use alicloud_ice::credentials::{CliProfile, ProvideCredentials};
use alicloud_ice::transport::{Limits, MockTransport, SendFuture, Transport};
use serde_json::{Value, json};

use super::oauth::oauth_profile;
use super::{CLI, Sandbox, error_of, temporary_credentials};

/// A transport during whose first request another program changes the file.
#[derive(Debug)]
struct Meanwhile {
    mock: MockTransport,
    path: PathBuf,
    change: fn(&mut Value),
}

impl Transport for Meanwhile {
    fn send(&self, request: http::Request<bytes::Bytes>, limits: Limits) -> SendFuture<'_> {
        if self.mock.requests().is_empty() {
            let mut config: Value = serde_json::from_slice(&std::fs::read(&self.path).unwrap()).unwrap();
            (self.change)(&mut config);
            std::fs::write(&self.path, config.to_string()).unwrap();
        }
        self.mock.send(request, limits)
    }
}

fn cli(sandbox: &Sandbox, change: fn(&mut Value)) -> CliProfile {
    let meanwhile = Meanwhile { mock: sandbox.mock.clone(), path: sandbox.path(CLI), change };
    CliProfile::new().configure(sandbox.configure().transport(meanwhile))
}

fn saved(sandbox: &Sandbox) -> Value {
    serde_json::from_str(&sandbox.read(CLI)).unwrap()
}

fn expired(members: Value) -> Value {
    let mut profile = oauth_profile(members);
    profile["oauth_access_token_expire"] = 1.into();
    profile
}

#[tokio::test]
async fn what_another_program_changes_during_a_sign_in_is_kept() {
    let sandbox =
        Sandbox::new().profile(&oauth_profile(json!({}))).respond(200, temporary_credentials().to_string());
    let provider = cli(&sandbox, |config| {
        config["current"] = "new".into();
        config["profiles"][0]["region_id"] = "cn-beijing".into();
        let new = json!({"name": "new", "mode": "AK", "access_key_id": "i", "access_key_secret": "s"});
        config["profiles"].as_array_mut().unwrap().insert(0, new);
    });
    provider.credentials().await.unwrap();
    let saved = saved(&sandbox);
    assert_eq!((&saved["current"], &saved["profiles"][0]["name"]), (&json!("new"), &json!("new")));
    let signed_in = &saved["profiles"][1];
    assert_eq!(
        (&signed_in["region_id"], &signed_in["sts_token"]),
        (&json!("cn-beijing"), &json!("gotToken"))
    );
}

/// The server accepts a refresh token once, so only one of two processes gets the next one.
#[tokio::test]
async fn tokens_that_another_process_has_refreshed_are_used() {
    let sandbox = Sandbox::new()
        .profile(&expired(json!({})))
        .respond(400, json!({"error": "invalid_grant"}).to_string())
        .respond(200, temporary_credentials().to_string());
    let provider = cli(&sandbox, |config| {
        let profile = &mut config["profiles"][0];
        profile["oauth_access_token"] = "access-2".into();
        profile["oauth_access_token_expire"] = 4_070_908_800_u64.into();
        profile["oauth_refresh_token"] = "refresh-2".into();
    });
    let credentials = provider.credentials().await.unwrap();
    assert_eq!(credentials.access_key_id(), Some("STS.got"));
    let sent = sandbox.mock.requests();
    assert_eq!((sent.len(), &sent[1].headers()["authorization"]), (2, &"Bearer access-2".parse().unwrap()));
    assert_eq!(saved(&sandbox)["profiles"][0]["oauth_refresh_token"], "refresh-2");
}

#[tokio::test]
async fn a_refresh_token_that_no_other_process_has_used_is_an_error() {
    let sandbox = Sandbox::new()
        .profile(&expired(json!({})))
        .respond(400, json!({"error": "invalid_grant"}).to_string());
    let message = error_of(&cli(&sandbox, |_| {})).await;
    assert!(message.contains("HTTP 400: invalid_grant"), "{message}");
    assert_eq!(sandbox.mock.requests().len(), 1);
}

/// Dotfiles are often symbolic links into a repository.
#[cfg(unix)]
#[tokio::test]
async fn a_link_to_the_file_stays_a_link() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox =
        Sandbox::new().profile(&oauth_profile(json!({}))).respond(200, temporary_credentials().to_string());
    let target = sandbox.path("dotfiles.json");
    std::fs::rename(sandbox.path(CLI), &target).unwrap();
    std::fs::set_permissions(&target, std::fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink(&target, sandbox.path(CLI)).unwrap();
    cli(&sandbox, |_| {}).credentials().await.unwrap();
    assert!(std::fs::symlink_metadata(sandbox.path(CLI)).unwrap().is_symlink());
    let metadata = std::fs::symlink_metadata(&target).unwrap();
    assert_eq!((metadata.is_file(), metadata.permissions().mode() & 0o777), (true, 0o640));
    assert_eq!(saved(&sandbox)["profiles"][0]["sts_token"], "gotToken");
}
