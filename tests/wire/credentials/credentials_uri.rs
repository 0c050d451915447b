//! Credentials from a URI.

use alicloud_ice::credentials::CredentialsUri;

use super::{Sandbox, assert_credentials, error_of, metadata_response};

#[tokio::test]
async fn a_uri_is_requested_unchanged() {
    let sandbox = Sandbox::new().respond(200, metadata_response());
    let provider = CredentialsUri::new().configure(sandbox.configure());
    assert_credentials(
        &provider.uri("https://credentials.example.com:443/a%20b?x=%2F+&y"),
        "STS.got",
        "gotSecret",
        Some("gotToken"),
    )
    .await;
    let sent = &sandbox.mock.requests()[0];
    assert_eq!(sent.uri().path_and_query().unwrap(), "/a%20b?x=%2F+&y");
    assert_eq!(sent.headers()["host"], "credentials.example.com");
    assert!(sent.headers()["user-agent"].to_str().unwrap().starts_with("alicloud-runtime/"));
}

#[tokio::test]
async fn an_error_does_not_show_the_secrets_in_a_uri() {
    for uri in [
        "nonsense",
        "/path",
        "ftp://host/x",
        "http://",
        "http://user:sEcReT@host/",
        "http://h/ sEcReT",
        "host/p",
    ] {
        let provider = CredentialsUri::new().uri(uri).configure(Sandbox::new().configure());
        assert_eq!(
            error_of(&provider).await,
            "no credentials: invalid credentials URI: expected `http://host:port/path`"
        );
    }
    let sandbox = Sandbox::new().respond(500, r#"{"Message": "sorry"}"#).respond(200, "{}");
    let provider =
        CredentialsUri::new().uri("http://127.0.0.1:9/k?key=sEcReT").configure(sandbox.configure());
    assert_eq!(error_of(&provider).await, "no credentials: http://127.0.0.1:9/k: HTTP 500");
    assert!(!format!("{provider:?}").contains("sEcReT"), "{provider:?}");
    let provider =
        CredentialsUri::new().uri("http://127.0.0.1:9/k?key=sEcReT").configure(sandbox.configure());
    assert_eq!(
        error_of(&provider).await,
        "no credentials: http://127.0.0.1:9/k: invalid response: `Code` is missing"
    );
}
