//! Expirations in every form, as each source writes them.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use alicloud_ice::credentials::{
    CliProfile, CredentialsUri, EcsRole, OidcRole, ProcessCredentials, ProvideCredentials, ProviderConfig,
    RamRole,
};
use alicloud_ice::{Credentials, Timestamp};
use serde_json::{Value, json};

use super::oauth::oauth_profile;
use super::{Sandbox, temporary_credentials};

/// A time in the forms that sources write, and values that are no time.
fn forms() -> Vec<(Value, Option<i64>)> {
    let time = Some(4_070_908_800);
    vec![
        (json!("2099-01-01T00:00:00Z"), time),
        (json!("2099-01-01t08:00:00.000+08:00"), time),
        (json!("2099-01-01 00:00:00z"), time),
        (json!(4_070_908_800_i64), time),
        (json!("4070908800000"), time),
        (json!("99999-01-01T00:00:00Z"), None),
        (json!(u64::MAX), None),
        (json!(-1), None),
        (json!(""), None),
        (json!(null), None),
        (json!("soon"), None),
        (json!(["2099"]), None),
    ]
}

/// Returns credentials with this expiration, or without one.
fn credentials(expiration: Option<&Value>) -> Value {
    let mut members = temporary_credentials();
    members["Code"] = "Success".into();
    match expiration {
        Some(expiration) => members["Expiration"] = expiration.clone(),
        None => drop(members.as_object_mut().unwrap().remove("Expiration")),
    }
    members
}

/// Returns the name of each source, and a provider of these credentials.
fn sources(credentials: &Value) -> Vec<(&'static str, Box<dyn ProvideCredentials>, Sandbox)> {
    let nested = |name: &str| json!({ name: credentials }).to_string();
    let sandbox = |body: String| Sandbox::new().file("token", "t").respond(200, body);
    let sts = || sandbox(nested("Credentials"));
    let mut all: Vec<(_, Box<dyn ProvideCredentials>, _)> = Vec::new();
    let at = sts();
    all.push((
        "RAM role",
        Box::new(RamRole::new(Credentials::new("i", "s"), "r").configure(at.configure())),
        at,
    ));
    let at = sts();
    let role = OidcRole::new().role_arn("r").provider_arn("p").token_file(at.path("token"));
    all.push(("OIDC role", Box::new(role.configure(at.configure())), at));
    let at = sandbox("token".to_owned()).respond(200, credentials.to_string());
    all.push(("ECS role", Box::new(EcsRole::new().role_name("r").configure(at.configure())), at));
    let at = sandbox(credentials.to_string());
    let uri = CredentialsUri::new().uri("http://127.0.0.1:9/k").configure(at.configure());
    all.push(("URI", Box::new(uri), at));
    let sign_in = json!({"mode": "CloudSSO", "cloud_sso_sign_in_url": "https://s.example.com", "access_token": "t",
        "cloud_sso_account_id": "1", "cloud_sso_access_config": "c",
        "cloud_sso_access_token_expire": "4070908800"});
    let at = sandbox(nested("CloudCredential")).profile(&sign_in);
    all.push(("CloudSSO", Box::new(CliProfile::new().configure(at.configure())), at));
    let at = sandbox(credentials.to_string())
        .profile(&oauth_profile(json!({"oauth_access_token_expire": "2099-01-01T00:00:00Z"})));
    all.push(("OAuth", Box::new(CliProfile::new().configure(at.configure())), at));
    if cfg!(unix) {
        let mut output = json!({"access_key_id": "STS.got", "access_key_secret": "s", "sts_token": "t"});
        if let Some(expiration) = credentials.get("Expiration") {
            output["expiration"] = expiration.clone();
        }
        let at = Sandbox::new().file("output", &output.to_string());
        let program = ProcessCredentials::new(at.at_home("cat {HOME}/output"));
        all.push(("program", Box::new(program), at));
    }
    all
}

#[tokio::test]
async fn every_source_understands_every_form_of_a_time() {
    let missing = [(credentials(None), None)];
    let forms = forms().into_iter().map(|(value, time)| (credentials(Some(&value)), time)).chain(missing);
    for (credentials, time) in forms {
        for (name, provider, _sandbox) in sources(&credentials) {
            let found = provider.credentials().await;
            let found = found.unwrap_or_else(|error| panic!("{name}: {error} for {credentials}"));
            assert_eq!(found.expiration().map(Timestamp::as_second), time, "{name}: {credentials}");
        }
    }
}

#[tokio::test]
async fn every_source_reports_credentials_that_have_expired() {
    for value in [json!("2001-01-01T00:00:00Z"), json!(978_307_200), json!("978307200")] {
        for (name, provider, _sandbox) in sources(&credentials(Some(&value))) {
            let error = provider.credentials().await.unwrap_err();
            assert!(error.to_string().contains("expired at 2001-01-01T00:00:00Z"), "{name}: {error}");
            assert!(error.is_retryable(), "{name}");
        }
    }
}

#[tokio::test]
async fn credentials_with_an_unknown_expiration_are_refreshed_after_an_hour() {
    let now = Arc::new(AtomicI64::new(1_700_000_000));
    let body = credentials(Some(&json!("soon"))).to_string();
    let sandbox = Sandbox::new().respond(200, body.clone()).respond(200, body);
    let clock = Arc::clone(&now);
    let config: ProviderConfig =
        sandbox.configure().clock(move || Timestamp::from_second(clock.load(Ordering::SeqCst)).unwrap());
    let provider = CredentialsUri::new().uri("http://127.0.0.1:9/k").configure(config);
    for (second, requests) in [(0, 1), (3599, 1), (3600, 2), (7199, 2)] {
        now.store(1_700_000_000 + second, Ordering::SeqCst);
        provider.credentials().await.unwrap();
        assert_eq!(sandbox.mock.requests().len(), requests, "after {second} s");
    }
}
