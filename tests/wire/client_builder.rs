//! What the builder of a client accepts, and what it reports.

use alicloud_ice::{Client, Credentials, Endpoint, EnvironmentCredentials, ErrorKind};

fn builder() -> alicloud_ice::ClientBuilder<Client> {
    Client::builder().credentials(Credentials::new("id", "secret"))
}

#[tokio::test]
async fn an_invalid_region_or_endpoint_is_reported_when_a_client_is_built() {
    for (builder, message) in [
        (
            builder().region("evil.com/"),
            r#"invalid region "evil.com/": expected a region ID such as `cn-shanghai`"#,
        ),
        (
            builder().endpoint("http://ice.cn-shanghai.aliyuncs.com"),
            "invalid endpoint \"http://ice.cn-shanghai.aliyuncs.com\": plain HTTP to another machine is refused; \
             use https, or `allow_plain_http`",
        ),
        (
            builder().endpoint("https://user:passw0rd@a"),
            r#"invalid endpoint "a": only a host and a port are allowed"#,
        ),
    ] {
        assert!(!format!("{builder:?}").contains("passw0rd"), "{builder:?}");
        let error = builder.build().await.unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Configuration, message));
    }
}

#[tokio::test]
async fn missing_credentials_are_reported_when_a_client_is_built() {
    let id_alone = EnvironmentCredentials::from_variables(|name| {
        (name == "ALIBABA_CLOUD_ACCESS_KEY_ID").then(|| "id".to_owned())
    });
    let error = Client::builder().region("cn-shanghai").credentials(id_alone).build().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let message = error.to_string();
    assert!(message.starts_with("no credentials: ALIBABA_CLOUD_ACCESS_KEY_SECRET not set"), "{message}");
}

#[tokio::test]
async fn a_region_names_the_endpoint_on_the_internet_or_in_a_vpc() {
    for (vpc, host) in [(false, "ice.cn-shanghai.aliyuncs.com"), (true, "ice-vpc.cn-shanghai.aliyuncs.com")] {
        let client = builder().region("cn-shanghai").vpc(vpc).build().await.unwrap();
        assert_eq!(client.endpoint().to_string(), format!("https://{host}"));
    }
}

#[tokio::test]
async fn plain_http_to_another_machine_has_to_be_allowed() {
    let plain = || builder().endpoint("http://ice.cn-shanghai.aliyuncs.com");
    let client = plain().allow_plain_http(true).build().await.unwrap();
    assert_eq!(client.endpoint().to_string(), "http://ice.cn-shanghai.aliyuncs.com");
    assert!(plain().allow_plain_http(false).build().await.is_err());
    assert!(builder().endpoint("http://127.0.0.1.example.com").build().await.is_err());
    assert!(builder().endpoint("http://127.0.0.1:8080").build().await.is_ok());
}

#[test]
fn an_endpoint_is_a_host_and_a_port() {
    for (endpoint, host) in [
        ("https://ICE.cn-Shanghai.aliyuncs.com:443", "ice.cn-shanghai.aliyuncs.com"),
        ("https://a.example:8443/", "a.example:8443"),
        ("http://LOCALHOST:80", "localhost"),
        ("http://[::1]:8080", "[::1]:8080"),
    ] {
        assert_eq!(Endpoint::parse(endpoint).unwrap().host(), host);
    }
    for endpoint in [
        "https://",
        "",
        "ftp://a",
        "https://a/b",
        "https://u:p@a",
        "a b",
        "https://a?x",
        "https://a#x",
        "https://a:",
        "https://a:99999",
        "https://a:0",
        "https://*",
    ] {
        assert_eq!(Endpoint::parse(endpoint).unwrap_err().kind(), ErrorKind::Configuration, "{endpoint}");
    }
}
