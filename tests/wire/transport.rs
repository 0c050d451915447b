//! Transports: the default one with closed connections, a client of `reqwest` in its place, and the
//! ones that record and replay calls.

use std::io::Write;
use std::net::TcpListener;
use std::time::Duration;

use alicloud_ice::transport::{Limits, MockTransport, RecordingTransport, ReqwestTransport, Transport};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, ErrorKind, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;

use crate::calls::one_job;
use crate::proxies::{EMPTY, Heads, client_for, look_up};

/// The server closes each connection after its first response without announcing it. Each write
/// is executed once, on a new connection.
#[tokio::test]
async fn a_closed_connection_is_not_reused() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = client_for(&format!("http://{}", listener.local_addr().unwrap())).await;
    let heads = Heads::of(listener, |stream, _| {
        stream.write_all(EMPTY).unwrap();
        stream.shutdown(std::net::Shutdown::Both).unwrap();
        false
    });
    for executed in 1..=20 {
        let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
        client.upload_media_by_url(request).await.unwrap();
        assert_eq!(heads.all().len(), executed);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The server closes the connection after it has read the second request.
#[tokio::test]
async fn a_write_on_a_connection_that_breaks_is_not_retried() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = client_for(&format!("http://{}", listener.local_addr().unwrap())).await;
    let heads =
        Heads::of(listener, |stream, head| head.contains("JobIds") && stream.write_all(EMPTY).is_ok());
    look_up(&client).await.unwrap();
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let error = client.upload_media_by_url(request).await.unwrap_err();
    assert!(error.may_have_executed() && error.kind() == ErrorKind::Connection, "{error}");
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(heads.all().len(), 2);
}

#[tokio::test]
async fn a_client_of_reqwest_limits_size_time_and_redirects_as_the_default_transport_does() {
    let ice = LocalIce::start().unwrap();
    let elsewhere = LocalIce::start().unwrap();
    let builder = reqwest::Client::builder().no_proxy().user_agent("mine");
    let transport = ReqwestTransport::build(builder.redirect(reqwest::redirect::Policy::limited(5))).unwrap();
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).transport(transport);
    let client: Client = builder.max_response_bytes(2000).retry(RetryPolicy::none()).build().await.unwrap();
    let look_up = async |reply: Reply| {
        ice.respond("GetUrlUploadInfos", reply);
        let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
        call.attempt_timeout(Duration::from_secs(2)).await
    };
    assert!(look_up(Reply::json(200, json!({"RequestId": "r"}))).await.is_ok());
    assert!(ice.received()[0].header("user-agent").unwrap().starts_with("alicloud-ice/"));

    let redirect = Reply::bytes(302, "", "").header("Location", &elsewhere.url());
    assert_eq!(look_up(redirect).await.unwrap_err().http_status(), Some(302));
    assert!(elsewhere.received().is_empty(), "the credentials are for one host");

    let error = look_up(Reply::json(200, json!({})).hang_up()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Connection && error.may_have_executed());
    assert!(!format!("{error} {error:?}").contains("JobIds"), "{error:?}");
    let error = look_up(Reply::bytes(200, "", vec![b' '; 2001])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    let error = look_up(Reply::json(200, json!({})).delay(Duration::from_secs(3))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    drop(ice);
}

#[tokio::test]
async fn a_recording_holds_calls_without_the_requests_of_credentials_providers() {
    let responses = MockTransport::new().respond(200, "a token").respond(200, r#"{"RequestId":"r"}"#);
    let recording = RecordingTransport::new(responses);
    // A request of a provider has no operation.
    let limits = Limits::new(Duration::from_secs(1), 1 << 20);
    recording.send(http::Request::default(), limits).await.unwrap();
    client_with(recording.clone()).await.get_url_upload_infos(one_job()).await.unwrap();
    let recorded: serde_json::Value = serde_json::from_str(&recording.to_json()).unwrap();
    assert_eq!(
        recorded,
        json!([{"operation": "GetUrlUploadInfos", "parameters": {"JobIds": ["df2ac80b481346daa1db6a7c40edc7f8"]}, "status": 200, "headers": {}, "body": "{\"RequestId\":\"r\"}"}])
    );

    let replay = MockTransport::replay(&recording.to_json()).unwrap();
    let replayed = client_with(replay).await.get_url_upload_infos(one_job()).await.unwrap();
    assert_eq!(replayed.request_id.as_deref(), Some("r"));
}

#[test]
fn a_malformed_recording_is_an_error() {
    for recording in ["", "{}", "[{}]", r#"[{"status":99999,"headers":{},"body":""}]"#] {
        assert!(MockTransport::replay(recording).is_err(), "{recording}");
    }
}

async fn client_with(transport: impl Transport + 'static) -> Client {
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    builder.transport(transport).build().await.unwrap()
}

#[tokio::test]
async fn interim_responses_without_an_end_are_an_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let _heads = Heads::of(listener, |stream, _| {
        let interim = b"HTTP/1.1 100 Continue\r\n\r\n".repeat(1000);
        while stream.write_all(&interim).is_ok() {}
        false
    });
    let builder = Client::builder().endpoint(url).credentials(Credentials::new("id", "secret"));
    let client = builder.retry(RetryPolicy::none()).build().await.unwrap();
    let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
    assert!(error.to_string().ends_with("the head of the response exceeds 262144 bytes"), "{error}");
}

/// A transport should enforce the limits; if it does not, the client does.
#[tokio::test]
async fn the_body_of_a_transport_without_limits_is_checked() {
    for (length, is_read) in [(2000, true), (2001, false)] {
        let body = format!("{{\"RequestId\":\"{}\"}}", "r".repeat(length - 16));
        assert_eq!(body.len(), length);
        let mock = MockTransport::new().respond(200, body.clone()).respond(503, body);
        let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
        let builder = builder.transport(mock).max_response_bytes(2000).retry(RetryPolicy::none());
        let client: Client = builder.build().await.unwrap();
        let result = client.get_url_upload_infos(one_job()).await;
        assert_eq!(result.is_ok(), is_read, "{length}: {result:?}");
        if let Err(error) = result {
            assert_eq!(error.kind(), ErrorKind::InvalidResponse);
            assert!(error.to_string().ends_with("response too long: more than 2000 bytes"), "{error}");
        }
        // The status of an error counts, however long its body is.
        let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(503)));
    }
}
