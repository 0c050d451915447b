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
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:/",
        "https://host:80:80/",
    ] {
        let provider = CredentialsUri::new().uri(uri).configure(Sandbox::new().configure());
        assert_eq!(
            error_of(&provider).await,
            "no credentials: invalid credentials URI: expected `https://host:port/path`"
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

#[tokio::test]
async fn plain_http_to_another_machine_is_refused() {
    for uri in [
        "http://evil.example/keys",
        "http://2130706433/keys",
        "http://0x7f.1/keys",
        "http://localhost.evil.example/keys",
        "HTTP://10.0.0.1:8000/keys",
        "http://[::ffff:10.0.0.1]/keys",
    ] {
        let sandbox = Sandbox::new().variable("ALIBABA_CLOUD_CREDENTIALS_URI", &format!("{uri}?sEcReT"));
        let sandbox = sandbox.respond(200, metadata_response());
        let message = error_of(&CredentialsUri::new().configure(sandbox.configure())).await;
        let reason = "plain HTTP to another machine is refused, because the network path could read the credentials; \
                      use https, or a server at a loopback or link-local address";
        let uri = uri.replace("HTTP:", "http:");
        assert_eq!(message, format!("no credentials: {uri}: {reason}"));
        assert!(sandbox.mock.requests().is_empty());
    }
    // The part before the `@` is a user name.
    let provider =
        CredentialsUri::new().uri("http://127.0.0.1@evil.example/").configure(Sandbox::new().configure());
    assert!(error_of(&provider).await.starts_with("no credentials: invalid credentials URI"));
    for uri in ["http://localhost/k", "http://[::1]:8000/k", "http://169.254.169.254/k", "http://[fe80::1]/k"]
    {
        let sandbox = Sandbox::new().respond(200, metadata_response());
        let provider = CredentialsUri::new().uri(uri).configure(sandbox.configure());
        assert_credentials(&provider, "STS.got", "gotSecret", Some("gotToken")).await;
    }
}
