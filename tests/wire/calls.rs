//! Whole calls to a server on loopback, which verifies every signature with code of its own.

use std::time::Duration;

use alicloud_ice::transport::{Limits, MockTransport, RecordingTransport, SendFuture, Transport};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Endpoint, EnvironmentCredentials, Error, ErrorKind};
use serde_json::json;
use support::{LoopbackIce, Reply};

pub(crate) async fn client(ice: &LoopbackIce) -> Client {
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials);
    builder.build().await.expect("everything is set")
}

fn one_job() -> GetUrlUploadInfosRequest {
    GetUrlUploadInfosRequest::by_job_ids(["df2ac80b481346daa1db6a7c40edc7f8"])
}

#[tokio::test]
async fn a_job_is_looked_up() {
    let ice = LoopbackIce::start().unwrap();
    let found = client(&ice).await.get_url_upload_infos(one_job()).await.unwrap();
    let [job] = found.url_upload_info_list.as_slice() else { panic!("{found:?}") };
    assert_eq!(job.media_id.as_deref(), Some("5014ca70f08171ecbf940764a0fd6***"));
    assert_eq!(job.file_size.as_ref().unwrap().value(), Ok(64_610));
    assert!(found.non_exists.is_empty() && found.request_id.is_some());

    let received = ice.received();
    assert_eq!(received[0].refused, None);
    assert_eq!(received[0].target, "/?JobIds=df2ac80b481346daa1db6a7c40edc7f8");
    let user_agent = received[0].header("user-agent").unwrap();
    assert!(user_agent.starts_with("alicloud-ice/"), "{user_agent}");
}

#[tokio::test]
async fn jobs_are_started_and_found_by_url_and_by_id() {
    let ice = LoopbackIce::start().unwrap();
    let client = client(&ice).await;
    let urls = ["https://example.com/%E8%A7%86%20+*~.mp4?a=1&b=2", "https://example.com/b.mp3"];
    let request = UploadMediaByUrlRequest::new(urls).user_data(json!({"Extend": {"id": "视频 + & ="}}));
    let started = client.upload_media_by_url(request).await.unwrap();
    let ids: Vec<String> = started.upload_jobs.into_iter().filter_map(|job| job.job_id).collect();
    assert_eq!(ids.len(), 2);

    let by_ids = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(&ids)).await.unwrap();
    let by_urls = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_upload_urls(urls)).await.unwrap();
    for found in [by_ids, by_urls] {
        let found: Vec<_> = found.url_upload_info_list.into_iter().filter_map(|job| job.job_id).collect();
        assert_eq!(found, ids);
    }
    let nowhere = GetUrlUploadInfosRequest::by_job_ids(["nowhere"]);
    assert_eq!(client.get_url_upload_infos(nowhere).await.unwrap().non_exists, ["nowhere"]);
}

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let ice = LoopbackIce::start().unwrap();
    let builder = Client::builder().endpoint(ice.url());
    let client = builder.credentials(Credentials::new(LoopbackIce::KEY_ID, "guessed")).build().await.unwrap();
    let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some("SignatureDoesNotMatch")));
    assert_eq!(ice.received()[0].refused, Some("SignatureDoesNotMatch"));
}

#[tokio::test]
async fn temporary_credentials_carry_their_token() {
    let ice = LoopbackIce::builder().sts_key("STS.id", "secret", "token+/=").start().unwrap();
    let credentials = Credentials::new("STS.id", "secret").with_security_token("token+/=");
    let client = Client::builder().endpoint(ice.url()).credentials(credentials).build().await.unwrap();
    client.get_url_upload_infos(one_job()).await.unwrap();
    assert_eq!(ice.received()[0].header("x-acs-security-token"), Some("token+/="));
}

#[tokio::test]
async fn what_a_call_adds_is_signed_and_sent() {
    let ice = LoopbackIce::start().unwrap();
    let client = client(&ice).await;
    let call = client.get_url_upload_infos(one_job());
    call.header("x-acs-trace", "a  b")
        .parameter("New Parameter", "值")
        .parameter("JobIds", "other")
        .await
        .unwrap();
    let received = ice.received();
    assert_eq!(received[0].header("x-acs-trace"), Some("a  b"));
    assert_eq!(received[0].parameter("New Parameter"), Some("值"));
    assert_eq!(received[0].parameter("JobIds"), Some("df2ac80b481346daa1db6a7c40edc7f8"));

    let error = client.get_url_upload_infos(one_job()).header("no header", "x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let error = client.get_url_upload_infos(one_job()).header("x-acs-trace", "a\r\nb: c").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    for name in ["Content-Length", "host", "Authorization", "x-acs-security-token", "X-Acs-Action"] {
        let error = client.get_url_upload_infos(one_job()).header(name, "5").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{name}");
    }
    assert_eq!(ice.received().len(), 1);
    assert_eq!(received[0].header("content-length"), Some("0"));
}

#[tokio::test]
async fn every_call_has_a_nonce_of_its_own() {
    let ice = LoopbackIce::start().unwrap();
    let client = client(&ice).await;
    let calls: Vec<_> =
        (0..50).map(|_| tokio::spawn(client.get_url_upload_infos(one_job()).into_future())).collect();
    for call in calls {
        call.await.unwrap().expect("the server refuses a nonce that it has seen");
    }
}

#[tokio::test]
async fn what_the_service_would_refuse_is_not_sent() {
    let ice = LoopbackIce::start().unwrap();
    let client = client(&ice).await;
    let none: [String; 0] = [];
    for (request, message) in [
        (
            GetUrlUploadInfosRequest::by_job_ids((1..=11).map(|id| id.to_string())),
            "GetUrlUploadInfos: JobIds has 11 items; the service accepts 1 to 10",
        ),
        (
            GetUrlUploadInfosRequest::by_upload_urls(none),
            "GetUrlUploadInfos: UploadURLs has 0 items; the service accepts 1 to 10",
        ),
        (
            GetUrlUploadInfosRequest::by_job_ids(["a,b"]),
            "GetUrlUploadInfos: JobIds[0] contains a comma, which separates the items of this parameter; \
             write it as %2C in a URL",
        ),
        (GetUrlUploadInfosRequest::by_job_ids([""]), "GetUrlUploadInfos: JobIds[0] is empty"),
    ] {
        let error = client.get_url_upload_infos(request).await.unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::InvalidRequest, message));
        assert!(!error.is_retryable());
    }
    assert!(ice.received().is_empty());

    // The service may raise a limit: then the check is switched off, and the service decides.
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).validate_requests(false);
    let trusting = builder.build().await.unwrap();
    let eleven = GetUrlUploadInfosRequest::by_job_ids((1..=11).map(|id| id.to_string()));
    let error = trusting.get_url_upload_infos(eleven).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(400)));
    assert_eq!(ice.received().len(), 1);
}

/// Neither of the two parameters can only be said in text; typed, it does not compile.
#[test]
fn neither_parameter_is_told_by_name() {
    let error = serde_json::from_str::<GetUrlUploadInfosRequest>("{}").unwrap_err();
    assert_eq!(error.to_string(), "missing field `JobIds or UploadURLs`");
}

#[tokio::test]
async fn what_a_client_lacks_is_told_when_it_is_built() {
    let told = |builder: Result<Client, Error>| builder.unwrap_err().to_string();
    let keys = || Credentials::new("id", "secret");
    assert_eq!(
        told(Client::builder().credentials(keys()).build().await),
        "no region and no endpoint: call `.region(..)` with one of cn-beijing, cn-hangzhou, cn-shanghai, \
         cn-shenzhen, ap-southeast-1, us-west-1"
    );
    assert_eq!(
        told(Client::builder().credentials(keys()).region("evil.com/").build().await),
        r#"invalid region "evil.com/": expected a region ID such as `cn-shanghai`"#
    );
    assert_eq!(
        told(
            Client::builder()
                .credentials(keys())
                .endpoint("http://ice.cn-shanghai.aliyuncs.com")
                .build()
                .await
        ),
        "invalid endpoint \"http://ice.cn-shanghai.aliyuncs.com\": plain HTTP to another machine is refused; use https, \
         or `allow_plain_http`"
    );
    let plain = || Client::builder().credentials(keys()).endpoint("http://ice.cn-shanghai.aliyuncs.com");
    let client = plain().allow_plain_http(true).build().await.unwrap();
    assert_eq!(client.endpoint().to_string(), "http://ice.cn-shanghai.aliyuncs.com");
    for (vpc, host) in [(false, "ice.cn-shanghai.aliyuncs.com"), (true, "ice-vpc.cn-shanghai.aliyuncs.com")] {
        let builder = Client::builder().credentials(keys()).region("cn-shanghai").vpc(vpc);
        assert_eq!(builder.build().await.unwrap().endpoint().host(), host);
    }
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
        "http://127.0.0.1.example.com",
    ] {
        let error = Client::builder().credentials(keys()).endpoint(endpoint).build().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{endpoint}");
    }
    let no_keys = EnvironmentCredentials::from_variables(|name| {
        (name == "ALIBABA_CLOUD_ACCESS_KEY_ID").then(|| "id".to_owned())
    });
    let error = Client::builder().region("cn-shanghai").credentials(no_keys).build().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let message = error.to_string();
    assert!(message.starts_with("no credentials: ALIBABA_CLOUD_ACCESS_KEY_SECRET not set"), "{message}");
}

#[tokio::test]
async fn a_call_can_have_a_timeout_of_its_own() {
    let ice = LoopbackIce::start().unwrap();
    let slow = Reply::json(200, json!({"RequestId": "late"})).delay(Duration::from_secs(20));
    ice.respond("GetUrlUploadInfos", slow);
    let call = client(&ice).await.get_url_upload_infos(one_job()).timeout(Duration::from_millis(100));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn an_answer_that_is_too_long_is_not_kept() {
    let ice = LoopbackIce::start().unwrap();
    let long = json!({"RequestId": "r".repeat(5000)});
    ice.respond("GetUrlUploadInfos", Reply::json(200, long.clone()));
    ice.respond("GetUrlUploadInfos", Reply::json(200, long));
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials);
    let strict = builder.max_response_bytes(4096).build().await.unwrap();
    let error = strict.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!(error.to_string(), "GetUrlUploadInfos: response too long: more than 4096 bytes");
    assert!(client(&ice).await.get_url_upload_infos(one_job()).await.is_ok());
}

#[derive(Debug)]
struct Never;

impl alicloud_ice::ProvideCredentials for Never {
    fn credentials(
        &self,
    ) -> std::pin::Pin<Box<dyn Future<Output = alicloud_ice::Result<Credentials>> + Send + '_>> {
        Box::pin(std::future::pending())
    }
}

impl Transport for Never {
    fn send(&self, _: http::Request<bytes::Bytes>, _: Limits) -> SendFuture<'_> {
        Box::pin(std::future::pending())
    }
}

/// Whoever hangs, a source of credentials or a transport, has no more time than is set.
#[tokio::test(start_paused = true)]
async fn what_hangs_is_given_up() {
    let error = Client::builder().region("cn-shanghai").credentials(Never).build().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.to_string(), "no credentials: the provider timed out after 60s");

    let keys = Credentials::new("id", "secret");
    let client =
        Client::builder().region("cn-shanghai").credentials(keys).transport(Never).build().await.unwrap();
    let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3));
    let message = "GetUrlUploadInfos: no complete response: timed out after 15s (3 attempts)";
    assert_eq!(error.to_string(), message);
}

#[tokio::test]
async fn an_endpoint_that_is_refused_shows_no_password() {
    let builder =
        || Client::builder().endpoint("https://user:passw0rd@a").credentials(Credentials::new("a", "b"));
    let error = builder().build().await.unwrap_err();
    assert_eq!(error.to_string(), r#"invalid endpoint "a": only a host and a port are allowed"#);
    assert!(!format!("{:?}", builder()).contains("passw0rd"));
}

/// Keys that a source of credentials asks for are in no recording.
#[tokio::test]
async fn recordings_hold_calls_and_nothing_else() {
    let answers = MockTransport::new().respond(200, "a token").respond(200, r#"{"RequestId":"r"}"#);
    let recording = RecordingTransport::new(answers);
    let limits = Limits::new(Duration::from_secs(1), 1 << 20);
    recording.send(http::Request::default(), limits).await.unwrap();
    let keys = Credentials::new("id", "secret");
    let builder = Client::builder().region("cn-shanghai").credentials(keys).transport(recording.clone());
    builder.build().await.unwrap().get_url_upload_infos(one_job()).await.unwrap();
    let kept: serde_json::Value = serde_json::from_str(&recording.to_json()).unwrap();
    assert_eq!(
        kept,
        json!([{"operation": "GetUrlUploadInfos", "status": 200, "headers": {}, "body": "{\"RequestId\":\"r\"}"}])
    );
    let replayed = MockTransport::replay(&recording.to_json()).unwrap();
    let keys = Credentials::new("id", "secret");
    let builder = Client::builder().region("cn-shanghai").credentials(keys).transport(replayed);
    let again = builder.build().await.unwrap().get_url_upload_infos(one_job()).await.unwrap();
    assert_eq!(again.request_id.as_deref(), Some("r"));
    for odd in ["", "{}", "[{}]", r#"[{"status":99999,"headers":{},"body":""}]"#] {
        assert!(MockTransport::replay(odd).is_err(), "{odd}");
    }
}
