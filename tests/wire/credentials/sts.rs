//! Roles that STS issues credentials for: `RamRole` and `OidcRole`.

use std::time::Duration;

use alicloud_ice::Credentials;
use alicloud_ice::credentials::{OidcRole, ProvideCredentials, RamRole};
use alicloud_ice::transport::MockTransport;
use serde_json::json;

use super::{Sandbox, assert_has, error_of, is_signed_with, query, sts_response};

const ROLE: &str = "acs:ram::1:role/r";

#[tokio::test]
async fn every_setting_of_a_role_is_sent_to_sts() {
    let sandbox = Sandbox::new().respond(200, sts_response());
    let own = Credentials::new("own", "ownSecret").with_security_token("own+/=");
    let role = RamRole::new(own, ROLE)
        .session_name("a b")
        .duration(Duration::from_secs(900))
        .policy("{\"a\": \"ü*~\"}")
        .external_id("x/+ y")
        .sts_region("cn-hangzhou")
        .vpc_endpoint(true)
        .configure(sandbox.configure());
    let expiration = role.credentials().await.unwrap().expiration();
    assert_eq!(expiration, Some("2099-01-01T00:00:00Z".parse().unwrap()));
    let sent = &sandbox.mock.requests()[0];
    assert_eq!(sent.uri().host(), Some("sts-vpc.cn-hangzhou.aliyuncs.com"));
    assert!(is_signed_with(sent, "ownSecret"));
    let pairs = query(&sandbox, 0);
    for (name, value) in [
        ("RoleArn", ROLE),
        ("Policy", "{\"a\": \"ü*~\"}"),
        ("ExternalId", "x/+ y"),
        ("RoleSessionName", "a b"),
        ("DurationSeconds", "900"),
        ("SecurityToken", "own+/="),
    ] {
        assert_has(&pairs, name, value);
    }
}

#[tokio::test]
async fn an_error_of_sts_is_shown_without_secrets() {
    let own = Credentials::new("own", "oWn/SeCrEt").with_security_token("oWn/ToKeN+");
    // STS repeats the string to sign, which is encoded twice.
    let echo = "string to sign is:GET&%2F&SecurityToken%3DoWn%252FToKeN%252B and oWn/ToKeN+ and oWn%2FSeCrEt";
    let response = json!({"Code": "SignatureDoesNotMatch", "Message": echo, "RequestId": "r-1"});
    let sandbox = Sandbox::new().respond(400, response.to_string());
    let message = error_of(&RamRole::new(own, ROLE).configure(sandbox.configure())).await;
    assert_eq!(
        message,
        "no credentials: STS at sts.aliyuncs.com: HTTP 400: SignatureDoesNotMatch: string to sign \
         is:GET&%2F&SecurityToken%3D*** and *** and *** (request ID r-1)"
    );
}

/// The clock of the machine is wrong. The second request has the time of STS, and another nonce.
#[tokio::test]
async fn a_request_that_sts_rejects_because_of_its_time_is_sent_once_more() {
    let rejected = || {
        http::Response::builder()
            .status(400)
            .header("date", "Wed, 02 Jan 2030 03:04:05 GMT")
            .body(r#"{"Code":"InvalidTimeStamp.Expired","Message":"m"}"#.into())
            .unwrap()
    };
    let sandbox = Sandbox::new().file("token", "t");
    let with = |mock: MockTransport| {
        let role = RamRole::new(Credentials::new("own", "ownSecret"), ROLE);
        let oidc = OidcRole::new().role_arn(ROLE).provider_arn("p").token_file(sandbox.path("token"));
        let config = sandbox.configure().transport(mock);
        (role.configure(config.clone()), oidc.configure(config))
    };
    let mock = MockTransport::new();
    let mock = (0..2).fold(mock, |mock, _| mock.respond_with(rejected()).respond(200, sts_response()));
    let (role, oidc) = with(mock.clone());
    role.credentials().await.unwrap();
    oidc.credentials().await.unwrap();
    let sent = mock.requests();
    for request in [&sent[1], &sent[3]] {
        assert!(
            request.uri().to_string().contains("Timestamp=2030-01-02T03%3A04%3A05Z"),
            "{}",
            request.uri()
        );
    }
    assert!(is_signed_with(&sent[1], "ownSecret"));
    let nonce = |at: usize| {
        let query = sent[at].uri().query().unwrap();
        query.split('&').find(|pair| pair.starts_with("SignatureNonce=")).unwrap().to_owned()
    };
    assert_ne!(nonce(0), nonce(1));
    let mock = (0..4).fold(MockTransport::new(), |mock, _| mock.respond_with(rejected()));
    let error = with(mock.clone()).0.credentials().await.unwrap_err();
    assert!(error.to_string().contains("InvalidTimeStamp.Expired"), "{error}");
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn a_malformed_response_of_sts_is_reported() {
    for (body, reason) in [
        (json!({"Credentials": {"AccessKeyId": "i"}}), "invalid response: `AccessKeySecret` is missing"),
        (json!({"RequestId": "r"}), "invalid response: `Credentials` is missing"),
        (json!("text"), "invalid response: `Credentials` is missing"),
    ] {
        let sandbox = Sandbox::new().respond(200, body.to_string());
        let role = RamRole::new(Credentials::new("own", "secret"), ROLE);
        let message = error_of(&role.configure(sandbox.configure())).await;
        assert!(message.contains(reason), "{message}");
    }
    let own = Credentials::new("own", "secret");
    let role = RamRole::new(own, ROLE).configure(Sandbox::new().configure());
    let error = role.credentials().await.unwrap_err();
    assert!(std::error::Error::source(&error).is_some(), "the error of the transport is kept");
}

#[tokio::test]
async fn only_an_access_key_can_assume_a_role() {
    for own in [Credentials::anonymous(), Credentials::bearer("b")] {
        let message = error_of(&RamRole::new(own, ROLE).configure(Sandbox::new().configure())).await;
        assert_eq!(
            message,
            "no credentials: cannot assume a role: the other credentials are not an access key"
        );
    }
}

#[tokio::test]
async fn an_oidc_role_reports_missing_settings() {
    let sandbox = Sandbox::new().variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p");
    let role = || OidcRole::new().configure(sandbox.configure());
    assert_eq!(
        error_of(&role()).await,
        "no credentials: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_TOKEN_FILE not set"
    );
    let role = role().role_arn(ROLE).token_file("/nowhere/token");
    assert_eq!(error_of(&role).await, "no credentials: /nowhere/token: file not found");
}

#[tokio::test]
async fn an_error_does_not_show_the_token_of_an_oidc_role() {
    let sandbox = Sandbox::new().file("token", "hEaDeR.bOdY\n").respond(
        400,
        r#"{"Code":"AuthenticationFail.OIDCToken.Invalid","Message":"hEaDeR.bOdY is invalid"}"#,
    );
    let role = OidcRole::new().role_arn(ROLE).provider_arn("p").token_file(sandbox.path("token"));
    assert_eq!(
        error_of(&role.configure(sandbox.configure())).await,
        "no credentials: STS at sts.aliyuncs.com: HTTP 400: AuthenticationFail.OIDCToken.Invalid: *** is invalid"
    );
}
