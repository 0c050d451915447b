//! `alicloud-sts`: its requests, compared with those of the official SDK, and the credentials that it returns.

use std::time::Duration;

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice_local::LocalIce;
use alicloud_local::{Builder, LocalService, Product};
use alicloud_runtime::request::{RequestOptions, RequestStamp, prepare};
use alicloud_sts::identity::{
    AssumeRoleRequest, AssumeRoleResponse, AssumeRoleWithOidcRequest, AssumeRoleWithOidcRequired,
    AssumeRoleWithSamlRequest, AssumeRoleWithSamlRequired, GetCallerIdentityRequest, IdentityType,
};
use alicloud_sts::transport::{MockResponse, MockTransport};
use alicloud_sts::types::TemporaryCredentials;
use alicloud_sts::{Client, Credentials, ErrorKind, InString, Operation, SERVICE, runtime::Endpoint};
use serde_json::{Value, json};

use crate::{list, read_json, text};

const SECRET: &str = "sEcReT/of+the=session";
const TOKEN: &str = "tOkEn/of+the==session";

/// The seconds of each recording. The recorder filled each parameter with a value of its type.
const SECONDS: i64 = 3_362_927_690;

/// Returns the text that the recorder gave a parameter.
fn value(name: &str) -> String {
    format!("{name} 值+&=/*~%")
}

fn policy() -> InString<alicloud_sts::Json> {
    InString::raw(value("Policy"))
}

fn assume_role() -> AssumeRoleRequest {
    AssumeRoleRequest::new(value("RoleArn"), value("RoleSessionName"))
        .duration_seconds(SECONDS)
        .policy(policy())
        .external_id(value("ExternalId"))
        .source_identity(value("SourceIdentity"))
}

fn assume_role_with_oidc() -> AssumeRoleWithOidcRequest {
    let required = AssumeRoleWithOidcRequired {
        oidc_provider_arn: value("OIDCProviderArn"),
        role_arn: value("RoleArn"),
        oidc_token: value("OIDCToken").into(),
        role_session_name: value("RoleSessionName"),
    };
    AssumeRoleWithOidcRequest::new(required).duration_seconds(SECONDS).policy(policy())
}

fn assume_role_with_saml() -> AssumeRoleWithSamlRequest {
    let required = AssumeRoleWithSamlRequired {
        saml_provider_arn: value("SAMLProviderArn"),
        role_arn: value("RoleArn"),
        saml_assertion: value("SAMLAssertion").into(),
    };
    AssumeRoleWithSamlRequest::new(required).duration_seconds(SECONDS).policy(policy())
}

#[tokio::test]
async fn the_four_requests_are_those_of_the_official_sdk() {
    let recording = read_json("products/recordings/sts@2015-04-01.json");
    let compared = [
        compare(&recording, &assume_role()).await,
        compare(&recording, &assume_role_with_oidc()).await,
        compare(&recording, &assume_role_with_saml()).await,
        compare(&recording, &GetCallerIdentityRequest::new()).await,
    ];
    let recorded: Vec<&str> =
        list(&recording, "records").iter().map(|record| text(record, "operation")).collect();
    assert_eq!(compared.as_slice(), recorded);
}

/// Compares a typed request with the recorded one of its operation, byte for byte. Returns the operation.
async fn compare<O: Operation>(recording: &Value, request: &O) -> &'static str {
    let name = O::INFO.name;
    let record = list(recording, "records").iter().find(|record| record["operation"] == name);
    let portable = &record.expect("the operation was recorded")["portable"];
    let stamp = RequestStamp {
        date: "2023-10-26T10:22:32Z".parse().expect("a time"),
        nonce: "3156853299f313e23d1673dc12e1703d".to_owned(),
        retries: 0,
        pause: Duration::ZERO,
    };
    let endpoint = endpoint(text(recording, "region"), false).await;
    let credentials = Credentials::new("YourAccessKeyId", "YourAccessKeySecret");
    let sent =
        prepare(&SERVICE, &endpoint, O::INFO, request, &RequestOptions::default(), &credentials, &stamp);
    let sent = sent.expect("the request is valid");
    assert_eq!(sent.method().as_str(), text(portable, "method"), "{name}");
    assert_eq!(sent.uri().path(), text(portable, "path"), "{name}");
    assert_eq!(sent.uri().query().unwrap_or_default(), text(portable, "query"), "{name}");
    assert_eq!(sent.body(), text(portable, "body"), "{name}");
    let header = |name: &str| sent.headers().get(name).and_then(|value| value.to_str().ok());
    assert_eq!(header("authorization"), portable["authorization"].as_str(), "{name}");
    let recorded = portable["headers"].as_object().expect("the headers were recorded");
    for (header_name, value) in recorded {
        // The recorder added the hash to the calls that are not signed.
        let expected =
            value.as_str().filter(|_| header_name != "x-acs-content-sha256" || is_signed(portable));
        assert_eq!(header(header_name), expected, "{name}: {header_name}");
    }
    let unknown = sent.headers().keys().map(http::HeaderName::as_str);
    let unknown = unknown.filter(|name| name.starts_with("x-acs-") && !recorded.contains_key(*name));
    assert_eq!(unknown.collect::<Vec<_>>(), [""; 0], "{name}");
    name
}

fn is_signed(portable: &Value) -> bool {
    portable["authorization"].is_string()
}

/// Returns the endpoint of a region.
async fn endpoint(region: &str, vpc: bool) -> Endpoint {
    let builder = Client::builder().region(region).vpc(vpc);
    builder.resolve_endpoint().await.expect("the region is known").endpoint
}

/// Returns a mock that issues credentials.
fn mock() -> MockTransport {
    let issued = json!({
        "RequestId": "1",
        "AssumedRoleUser": { "Arn": "acs:ram::1:role/a/b", "AssumedRoleId": "2:b" },
        "Credentials": {
            "AccessKeyId": "STS.id",
            "AccessKeySecret": SECRET,
            "SecurityToken": TOKEN,
            "Expiration": "2099-01-01T00:00:00Z",
        },
    });
    let respond = move |_: &_| MockResponse::new(200, issued.to_string());
    MockTransport::new()
        .on("AssumeRole", respond.clone())
        .on("AssumeRoleWithOIDC", respond.clone())
        .on("AssumeRoleWithSAML", respond)
}

async fn client(mock: &MockTransport, credentials: Credentials) -> Client {
    let builder = Client::builder().region("cn-hangzhou").credentials(credentials).transport(mock.clone());
    builder.build().await.expect("everything is set")
}

#[tokio::test]
async fn no_secret_of_a_request_or_a_response_is_shown() {
    let client = client(&mock(), Credentials::anonymous()).await;
    let with_oidc = client.assume_role_with_oidc(assume_role_with_oidc()).await.unwrap();
    let with_saml = client.assume_role_with_saml(assume_role_with_saml()).await.unwrap();
    assert_eq!(with_oidc.credentials, with_saml.credentials);
    let shown = format!(
        "{:?} {:?} {with_oidc:?} {with_saml:#?} {:?} {:?}",
        assume_role_with_oidc(),
        assume_role_with_saml(),
        client.assume_role_with_oidc(assume_role_with_oidc()),
        credentials(with_oidc.credentials.clone()),
    );
    assert!(shown.contains("STS.id") && shown.contains("2099-01-01"), "the others are shown: {shown}");
    for secret in [SECRET, TOKEN, &value("OIDCToken"), &value("SAMLAssertion")] {
        assert!(!shown.contains(secret), "{secret} is in {shown}");
    }
    // A program can store them nevertheless.
    let stored = serde_json::to_value(&with_oidc).unwrap();
    assert_eq!(stored["Credentials"]["SecurityToken"], TOKEN);
}

#[tokio::test]
async fn an_anonymous_client_calls_what_is_not_signed() {
    let mock = mock();
    let client = client(&mock, Credentials::anonymous()).await;
    client.assume_role_with_oidc(assume_role_with_oidc()).await.unwrap();
    assert!(!mock.requests()[0].headers().contains_key("authorization"));
    let error = client.assume_role(assume_role()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(mock.calls().len(), 1);
}

/// Executing the operation twice issues credentials twice, which does no harm.
#[tokio::test]
async fn a_lost_response_is_requested_again() {
    let issued = r#"{"Credentials":{"AccessKeyId":"STS.id"}}"#;
    let mock = MockTransport::new().respond_with(MockResponse::lost()).respond(200, issued);
    let client = client(&mock, Credentials::new("id", "secret")).await;
    let response = client.assume_role(assume_role()).await.unwrap();
    assert_eq!(response.credentials.unwrap().access_key_id.as_deref(), Some("STS.id"));
    assert_eq!(mock.calls().len(), 2);
}

#[tokio::test]
async fn what_sts_would_reject_is_not_sent() {
    let mock = mock();
    let client = client(&mock, Credentials::new("id", "secret")).await;
    for (request, reason) in [
        (assume_role().duration_seconds(899), "DurationSeconds"),
        (AssumeRoleRequest::new("acs:ram::1:role/a", "b"), "RoleSessionName"),
        (AssumeRoleRequest::new("acs:ram::1:role/a", "b".repeat(65)), "RoleSessionName"),
        (assume_role().external_id("1"), "ExternalId"),
    ] {
        let error = client.assume_role(request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(reason), "{error}");
    }
    let mut request = assume_role_with_oidc();
    request.oidc_token = "".into();
    let error = client.assume_role_with_oidc(request).await.unwrap_err();
    assert!(error.to_string().contains("OIDCToken"), "{error}");
    assert_eq!(mock.calls().len(), 0);
}

/// As a program does it: see the example `assume_role`.
fn credentials(issued: Option<TemporaryCredentials>) -> Credentials {
    let issued = issued.expect("the response has credentials");
    let [secret, token] = [issued.access_key_secret, issued.security_token].map(Option::unwrap_or_default);
    Credentials::new(issued.access_key_id.unwrap_or_default(), secret.expose())
        .with_security_token(token.expose())
        .expires_at(issued.expiration.and_then(|at| at.value().ok()).expect("the response has a time"))
}

/// The local server of ICE verifies the signature and the token.
#[tokio::test]
async fn credentials_of_a_role_sign_a_request_of_another_service() {
    let ice = LocalIce::builder().sts_key("STS.id", SECRET, TOKEN).start().unwrap();
    let sts = client(&mock(), Credentials::new("id", "secret")).await;
    let issued: AssumeRoleResponse = sts.assume_role(assume_role()).await.unwrap();
    let credentials = credentials(issued.credentials);
    assert_eq!(credentials.expiration(), Some("2099-01-01T00:00:00Z".parse().unwrap()));
    let list = async |credentials: Credentials| {
        let client = alicloud_ice::Client::builder().endpoint(ice.url()).credentials(credentials);
        let client = client.build().await.unwrap();
        let request = GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"]);
        client.get_url_upload_infos(request).await
    };
    list(credentials).await.unwrap();
    let other = Credentials::new("STS.id", SECRET).with_security_token("another token");
    assert!(list(other).await.is_err(), "the server checks the token");
}

/// The local server knows no service: with the facts of STS, it plays STS.
#[tokio::test]
async fn a_local_server_plays_sts() {
    const STS: Product = Product {
        service: &SERVICE,
        groups: alicloud_sts::GROUPS,
        describe: alicloud_sts::describe,
        documents: &[],
        events: &[],
    };
    let server: LocalService = Builder::new(STS).examples(true).start().unwrap();
    let client = async |credentials: Credentials| {
        Client::builder().endpoint(server.url()).credentials(credentials).build().await.unwrap()
    };
    let key = Credentials::new(server.access_key_id(), server.access_key_secret());
    let identity = client(key).await.get_caller_identity(GetCallerIdentityRequest::new()).await.unwrap();
    assert_eq!(identity.identity_type, Some(IdentityType::RamUser));
    let anonymous = client(Credentials::anonymous()).await;
    let role = anonymous.assume_role_with_saml(assume_role_with_saml()).await.unwrap();
    assert!(role.credentials.unwrap().access_key_id.unwrap().starts_with("STS."));
    let wrong = Credentials::new(server.access_key_id(), "another secret");
    let error = client(wrong).await.get_caller_identity(GetCallerIdentityRequest::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("SignatureDoesNotMatch"));
}

#[tokio::test]
async fn every_region_has_its_endpoint() {
    assert_eq!(endpoint("eu-central-1", false).await.host(), "sts.eu-central-1.aliyuncs.com");
    assert_eq!(endpoint("cn-shanghai", true).await.host(), "sts-vpc.cn-shanghai.aliyuncs.com");
    assert_eq!(endpoint("cn-hangzhou-finance", false).await.host(), "sts.aliyuncs.com");
}
