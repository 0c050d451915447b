//! The metadata of responses, and the same facts of errors.

use std::time::Duration;

use alicloud_ice::upload::RegisterMediaInfoRequest;
use alicloud_ice::{Client, Credentials, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;

use crate::calls::one_job;

const SECRET: &str = "sEcReT/of+the=key";

/// Creates a client that retries at once.
async fn client(ice: &LocalIce) -> Client {
    let credentials = Credentials::new("id", SECRET);
    let policy = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).retry(policy);
    builder.build().await.unwrap()
}

fn server() -> LocalIce {
    LocalIce::builder().key("id", SECRET).start().unwrap()
}

#[tokio::test]
async fn a_response_has_its_metadata() {
    let ice = server();
    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy", "RequestId": "r-1"})));
    let found = Reply::json(200, json!({"NonExists": ["a"], "RequestId": "r-2"}));
    ice.respond("GetUrlUploadInfos", found.header("X-Acs-Trace-Id", "t-1").header("Set-Cookie", "sEsSiOn"));
    let client = client(&ice).await;
    let sent = client.get_url_upload_infos(one_job()).send_with_metadata().await.unwrap();
    assert_eq!(sent.response.non_exists, ["a"]);
    let metadata = sent.metadata;
    assert_eq!((metadata.http_status(), metadata.request_id(), metadata.attempts()), (200, Some("r-2"), 2));
    assert_eq!(metadata.response_headers()["set-cookie"], "sEsSiOn");
    assert_eq!(metadata.idempotency_token(), None);
    let attempts = metadata.attempt_durations();
    assert_eq!(attempts.len(), 2, "{attempts:?}");
    assert!(attempts.iter().sum::<Duration>() <= metadata.duration(), "{metadata:?}");
    let shown = format!("{metadata:?}");
    assert!(shown.contains("t-1") && !shown.contains("sEsSiOn"), "{shown}");
}

#[tokio::test]
async fn the_metadata_of_a_write_has_the_token_that_was_sent() {
    let ice = server();
    ice.respond("RegisterMediaInfo", Reply::json(200, json!({"MediaId": "m", "RequestId": "r"})));
    let request = RegisterMediaInfoRequest::new("oss://bucket/a.mp4");
    let sent = client(&ice).await.register_media_info(request).send_with_metadata().await.unwrap();
    let token = sent.metadata.idempotency_token().unwrap();
    assert_eq!(ice.received()[0].parameter("ClientToken"), Some(token));
}

#[tokio::test]
async fn an_error_has_the_headers_of_its_response_and_the_durations() {
    let ice = server();
    let busy = Reply::json(503, json!({"Code": "Busy"})).header("X-Gateway", "g-1");
    for _ in 0..3 {
        ice.respond("GetUrlUploadInfos", busy.clone());
    }
    let error = client(&ice).await.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!(error.response_headers().unwrap()["x-gateway"], "g-1");
    assert_eq!((error.attempts(), error.attempt_durations().len()), (3, 3));
    assert!(error.duration() >= error.attempt_durations().iter().sum::<Duration>());
    // A response that cannot be read is an error as well.
    ice.respond("GetUrlUploadInfos", Reply::bytes(200, "text/html", "hello").header("X-Gateway", "g-2"));
    let error = client(&ice).await.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!(error.response_headers().unwrap()["x-gateway"], "g-2");
}

#[tokio::test]
async fn credentials_that_a_server_repeats_are_in_no_header() {
    let ice = server();
    let echo = |status: u16| {
        let reply = Reply::json(status, json!({"NonExists": ["a"], "Code": "Echo", "RequestId": SECRET}));
        reply.header("Server", SECRET).header("X-Echo", &SECRET.replace('/', "%2F"))
    };
    ice.respond("GetUrlUploadInfos", echo(200));
    ice.respond("GetUrlUploadInfos", echo(400));
    let client = client(&ice).await;
    let metadata = client.get_url_upload_infos(one_job()).send_with_metadata().await.unwrap().metadata;
    let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
    for headers in [metadata.response_headers(), error.response_headers().unwrap()] {
        assert_eq!(
            (&headers["server"], &headers["x-echo"]),
            (&"***".parse().unwrap(), &"***".parse().unwrap())
        );
    }
    let shown = format!("{metadata:?} {error:?}");
    assert!(!shown.contains(SECRET), "{shown}");
}
