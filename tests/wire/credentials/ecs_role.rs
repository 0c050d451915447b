//! The role of an ECS instance.

use alicloud_ice::credentials::EcsRole;

use super::{Sandbox, assert_credentials, error_of, metadata_response};

fn ecs(sandbox: &Sandbox) -> EcsRole {
    EcsRole::new().configure(sandbox.configure())
}

/// Returns the methods and the shortened paths of the requests.
fn paths(sandbox: &Sandbox) -> Vec<String> {
    let prefix = "/latest/meta-data/ram/security-credentials/";
    let short = |path: &str| path.replace(prefix, "/").replace("/latest/api", "");
    sandbox
        .mock
        .requests()
        .iter()
        .map(|sent| format!("{} {}", sent.method(), short(sent.uri().path())))
        .collect()
}

/// Returns for each request whether it has a token of the second version.
fn has_token(sandbox: &Sandbox) -> Vec<bool> {
    sandbox
        .mock
        .requests()
        .iter()
        .map(|sent| sent.headers().contains_key("x-aliyun-ecs-metadata-token"))
        .collect()
}

#[tokio::test]
async fn the_first_version_of_the_metadata_is_used_if_the_second_fails() {
    // The role is found without a token, the credentials with one.
    let sandbox = Sandbox::new()
        .respond(200, "token")
        .respond(403, "")
        .respond(200, "role-1\nrole-2\n")
        .respond(200, "token")
        .respond(200, metadata_response());
    assert_credentials(&ecs(&sandbox), "STS.got", "gotSecret", Some("gotToken")).await;
    assert_eq!(paths(&sandbox), ["PUT /token", "GET /", "GET /", "PUT /token", "GET /role-1"]);
    assert_eq!(has_token(&sandbox), [false, true, false, false, true]);

    let sandbox = Sandbox::new().respond(200, "token").respond(403, "");
    assert_eq!(
        error_of(&ecs(&sandbox).role_name("r").v2_only(true)).await,
        "no credentials: ECS metadata service: HTTP 403"
    );
    assert_eq!(paths(&sandbox), ["PUT /token", "GET /r"]);
}

#[tokio::test]
async fn a_malformed_response_of_the_metadata_service_is_reported() {
    let error = |sandbox: Sandbox| async move { error_of(&ecs(&sandbox).v2_only(true)).await };
    let token = || Sandbox::new().respond(200, "token");
    let server = "no credentials: ECS metadata service: ";
    assert_eq!(error(token().respond(404, "")).await, format!("{server}the instance has no RAM role"));
    assert_eq!(
        error(token().respond(200, " \n")).await,
        format!("{server}invalid response: empty or not UTF-8")
    );
    assert_eq!(
        error(Sandbox::new().respond(200, "")).await,
        format!("{server}invalid response: empty or not UTF-8")
    );
    for name in ["../../user-data", "a b", "<html>", "a?b", &"x".repeat(65), "."] {
        let message = error(token().respond(200, name.to_owned())).await;
        assert_eq!(message, format!("{server}invalid role name"), "{name}");
    }
    let redirect = error(Sandbox::new().respond(302, "")).await;
    assert_eq!(redirect, format!("{server}HTTP 302"));
    let message = error_of(&ecs(&Sandbox::new())).await;
    assert!(message.contains("no connection, nothing was sent"), "{message}");
    let off = Sandbox::new().variable("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "TRUE");
    assert_eq!(error_of(&ecs(&off)).await, "no credentials: disabled by ALIBABA_CLOUD_ECS_METADATA_DISABLED");
    let control =
        error_of(&ecs(&Sandbox::new().respond(200, "to\u{1}ken")).role_name("r").v2_only(true)).await;
    assert!(control.contains("contains a control character"), "{control}");
}
