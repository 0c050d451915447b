//! The default chain, and a client that uses it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use alicloud_ice::credentials::{DefaultChain, ProviderConfig, ProviderOutcome};
use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Timestamp};
use serde_json::json;

use super::{CLI, INI, Sandbox, assert_credentials, error_of, metadata_response};
use crate::environment::has_environment;

const START: i64 = 1_700_000_000;

#[tokio::test]
async fn the_chain_stays_with_the_provider_that_had_credentials() {
    let now = Arc::new(AtomicI64::new(START));
    let clock = Arc::clone(&now);
    let sandbox = Sandbox::new()
        .variable("ALIBABA_CLOUD_ECS_METADATA", "r")
        .variable("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:9/credentials")
        .respond(200, "token")
        .respond(200, metadata_response().replace("2099-01-01T00:00:00Z", "2023-11-14T23:13:20Z"));
    let clock = move || Timestamp::from_second(clock.load(Ordering::SeqCst)).unwrap();
    let chain = DefaultChain::new().configure(sandbox.configure().clock(clock));
    assert_credentials(&chain, "STS.got", "gotSecret", Some("gotToken")).await;
    assert_eq!(sandbox.mock.requests().len(), 2);
    now.fetch_add(3600, Ordering::SeqCst);
    // The credentials have expired and the metadata service is gone: the URI is not tried.
    let message = error_of(&chain).await;
    assert!(message.starts_with("no credentials: ECS metadata service: "), "{message}");
    let requests = sandbox.mock.requests();
    assert!(requests.len() > 2, "the metadata service is requested again");
    assert!(requests.iter().all(|sent| sent.uri().host() == Some("100.100.100.200")));
}

#[tokio::test]
async fn a_chain_without_credentials_is_tried_again() {
    let sandbox = Sandbox::new().variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true");
    // Time passes by ten seconds whenever it is read, so no failure is backed off from for long.
    let now = AtomicI64::new(START);
    let clock = move || Timestamp::from_second(now.fetch_add(10, Ordering::SeqCst)).unwrap();
    let chain = DefaultChain::new().configure(sandbox.configure().clock(clock));
    error_of(&chain).await;
    let _sandbox = sandbox.profile(&json!({"mode": "AK", "access_key_id": "i", "access_key_secret": "late"}));
    assert_credentials(&chain, "i", "late", None).await;
}

#[tokio::test]
async fn a_missing_home_directory_is_reported() {
    let no_home = ProviderConfig::new()
        .variables(|name| (name == "ALIBABA_CLOUD_ECS_METADATA_DISABLED").then(|| "true".to_owned()));
    let message = error_of(&DefaultChain::new().configure(no_home)).await;
    let expected = "CLI profile: home directory of `.aliyun/config.json` not found: ";
    assert!(message.contains(expected), "{message}");
}

/// The transport of the client is for the service alone.
#[tokio::test]
async fn a_client_without_region_and_credentials_uses_those_of_the_environment() {
    const NAME: &str =
        "credentials::chain::a_client_without_region_and_credentials_uses_those_of_the_environment";
    let profile = json!({"name": "test", "mode": "AK", "access_key_id": "cliAk", "access_key_secret": "s",
        "region_id": "cn-beijing"});
    let sandbox = Sandbox::new().file(CLI, &json!({"profiles": [profile]}).to_string());
    let home = sandbox.path("");
    let variables = [
        ("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true"),
        ("ALIBABA_CLOUD_PROFILE", "test"),
        ("HOME", home.to_str().unwrap()),
    ];
    if !has_environment(NAME, &variables) {
        return;
    }
    let mock = MockTransport::new().respond(200, "{}");
    let builder = Client::builder().transport(mock.clone());
    let client = builder.build().await.expect("the profile has a region and credentials");
    assert_eq!(client.endpoint().host(), "ice.cn-beijing.aliyuncs.com");
    assert!(mock.requests().is_empty());
    client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await.unwrap();
    let authorization = mock.requests()[0].headers()["authorization"].to_str().unwrap().to_owned();
    assert!(authorization.contains("Credential=cliAk,"), "{authorization}");
}

/// Returns a line for each provider: what asks for it, and what the chain found.
async fn diagnosed(sandbox: &Sandbox) -> Vec<String> {
    let found = DefaultChain::new().configure(sandbox.configure()).diagnose().await;
    let lines = found.iter().map(|found| {
        let outcome = match &found.outcome {
            ProviderOutcome::Chosen(credentials) => format!("{credentials:?}"),
            ProviderOutcome::Skipped(reason) => format!("skipped: {reason}"),
            ProviderOutcome::Stopped(reason) => format!("stopped: {reason}"),
            other => format!("{other:?}"),
        };
        let setting = found.setting.as_deref().unwrap_or("-");
        format!("{} ({setting}): {outcome}", found.provider)
            .replace(&*sandbox.path("").to_string_lossy(), "~")
    });
    lines.collect()
}

#[tokio::test]
async fn a_diagnosis_names_what_is_set_and_comes_too_late() {
    let sandbox = Sandbox::new()
        .profile(&json!({"mode": "AK", "access_key_id": "i", "access_key_secret": "hidden"}))
        .file(INI, "[default]\ntype = access_key\n")
        .variable("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1:9/credentials");
    assert_eq!(
        diagnosed(&sandbox).await,
        [
            "environment (-): skipped: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET not set in \
             the environment",
            "OIDC role (-): skipped: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN, \
             ALIBABA_CLOUD_OIDC_TOKEN_FILE not set",
            "CLI profile (~/.aliyun/config.json): AccessKey { id: \"i\", secret: \"***\", security_token: None }",
            "credentials file (~/.alibabacloud/credentials.ini): NotTried",
            "ECS role (-): NotTried",
            "credentials URI (ALIBABA_CLOUD_CREDENTIALS_URI): NotTried",
        ]
    );
    assert!(sandbox.mock.requests().is_empty(), "a provider that comes too late is not asked");
}

#[tokio::test]
async fn a_diagnosis_has_the_reason_of_each_provider() {
    let sandbox = Sandbox::new()
        .variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "i")
        .variable("ALIBABA_CLOUD_IGNORE_PROFILE", "true")
        .file(CLI, "{}")
        .file(INI, "[default]\n")
        .variable("ALIBABA_CLOUD_ECS_METADATA", "r")
        .respond(503, "");
    let found = diagnosed(&sandbox).await;
    assert_eq!(
        found[0],
        "environment (ALIBABA_CLOUD_ACCESS_KEY_ID): skipped: ALIBABA_CLOUD_ACCESS_KEY_SECRET not set in the \
         environment"
    );
    assert_eq!(found[2], "CLI profile (-): skipped: disabled by ALIBABA_CLOUD_IGNORE_PROFILE");
    assert!(
        found[3].starts_with("credentials file (~/.alibabacloud/credentials.ini): skipped: ~/"),
        "{}",
        found[3]
    );
    assert!(
        found[4].starts_with("ECS role (ALIBABA_CLOUD_ECS_METADATA): stopped: ECS metadata service: "),
        "{}",
        found[4]
    );
    assert_eq!(found[5], "credentials URI (-): NotTried");
}
