//! Answers that are no answers, on a real connection: each is an error that says what
//! happened, and none is a panic.

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use serde_json::json;
use support::{LoopbackIce, Reply};

use crate::calls::client;

async fn failed(reply: Reply) -> Error {
    let ice = LoopbackIce::start().unwrap();
    ice.respond("GetUrlUploadInfos", reply);
    let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
    let call = client(&ice).await.get_url_upload_infos(request).retry(RetryPolicy::none());
    call.await.expect_err("the reply is no answer")
}

#[tokio::test]
async fn unreadable_answers_keep_everything_that_is_known() {
    for (body, message) in [
        (
            "<html><body>hi</body></html>",
            "invalid JSON: expected value at line 1 column 1; the body begins with \"<html><body>hi</body></html>\"",
        ),
        ("", "invalid JSON: EOF while parsing a value at line 1 column 0; the body is empty"),
        ("null", "expected an object, found null; the body begins with \"null\""),
        ("[1]", "expected an object, found a list; the body begins with \"[1]\""),
        (
            r#"{"RequestId":"r","#,
            "invalid JSON: EOF while parsing a value at line 1 column 17; the body has 17 bytes",
        ),
    ] {
        let error = failed(Reply::bytes(200, "text/html", body)).await;
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
        assert_eq!(error.to_string(), format!("GetUrlUploadInfos: HTTP 200: invalid response: {message}"));
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
        assert!(!error.is_retryable(), "the operation was carried out");
    }
    let error = failed(Reply::json(200, json!({"RequestId": "r-1", "URLUploadInfoList": "abc"}))).await;
    assert_eq!((error.response_path(), error.request_id()), (Some("URLUploadInfoList[0]"), Some("r-1")));
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 200: invalid response: URLUploadInfoList[0]: expected an object, found \
         text; the body has 45 bytes (request ID r-1)"
    );
}

#[tokio::test]
async fn error_answers_keep_everything_that_is_known() {
    let body = json!({"RequestId": "r-2", "Code": "InvalidParameter", "Message": "JobIds is not valid."});
    let error = failed(Reply::json(400, body)).await;
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 400: InvalidParameter: JobIds is not valid. (request ID r-2)"
    );
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Service, false));

    let error = failed(Reply::bytes(502, "text/html", "<html>\n Bad Gateway</html>")).await;
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 502: not an error of the service: the body begins with \"<html> Bad Gateway</html>\""
    );
    assert!(error.is_retryable());
    let error = failed(Reply::bytes(503, "text/plain", "")).await;
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 503: not an error of the service: the body is empty"
    );
    let error = failed(Reply::bytes(404, "application/octet-stream", vec![0xff, 0x00, 0xfe])).await;
    assert_eq!((error.http_status(), error.raw_body()), (Some(404), Some([0xff, 0x00, 0xfe].as_slice())));
}

#[tokio::test]
async fn throttling_is_told_in_all_its_forms() {
    let throttled = |status, code: &str| Reply::json(status, json!({"Code": code, "Message": "m"}));
    assert!(failed(throttled(400, "Throttling.User")).await.is_throttling());
    assert!(failed(throttled(429, "Other")).await.is_throttling());
    let error = failed(throttled(503, "ServiceUnavailable").header("x-acs-retry-after", "1500")).await;
    assert!(error.is_throttling());
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_millis(1500)));
    let error = failed(throttled(429, "Throttling").header("Retry-After", "3")).await;
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(3)));
    assert!(!failed(throttled(400, "ThrottlingLike")).await.is_throttling());
    // What counts the calls of a user says how long is left; the larger of the two is waited for.
    let reply = throttled(400, "Throttling.User")
        .header("x-ratelimit-user-api", "Limit:1,Remain:0,TimeLeft:2000,Reset:1234")
        .header("x-ratelimit-user", "Limit:9, Remain:0, TimeLeft: 300");
    assert_eq!(failed(reply).await.retry_after(), Some(std::time::Duration::from_secs(2)));
    // A hint to wait is not always one of too many calls.
    let error = failed(throttled(503, "Busy").header("Retry-After", "Tue, 31 Dec 2999 23:59:59 GMT")).await;
    assert!(!error.is_throttling() && error.retry_after().is_some_and(|wait| wait.as_secs() > 1_000_000_000));
    for odd in ["-5", "0", "", "soon", "99999999999999999999999", "1.5", "Fri, 31 Dec 1999 23:59:59 GMT"] {
        assert_eq!(
            failed(throttled(503, "Busy").header("Retry-After", odd)).await.retry_after(),
            None,
            "{odd}"
        );
    }
    // An error is read as leniently as an answer.
    let body = "{\"Code\":\"Throttling.Api\",\"Message\":\"m\"}";
    for body in [["\u{feff}".as_bytes(), body.as_bytes()].concat(), body.replace('m', "\u{1}").into_bytes()] {
        let spoilt: Vec<u8> = body.into_iter().map(|byte| if byte == 1 { 0xff } else { byte }).collect();
        let error = failed(Reply::bytes(400, "application/json", spoilt)).await;
        assert_eq!((error.code(), error.is_throttling()), (Some("Throttling.Api"), true));
    }
}

#[tokio::test]
async fn broken_connections_are_told() {
    let error = failed(Reply::json(200, json!({"RequestId": "r"})).truncated(5)).await;
    assert_eq!(error.kind(), ErrorKind::Connection);
    let error = failed(Reply::json(200, json!({})).hang_up()).await;
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(std::error::Error::source(&error).is_some());

    // A port on which nobody listens any more.
    let ice = LoopbackIce::start().unwrap();
    let url = ice.url();
    drop(ice);
    let builder = Client::builder().endpoint(url).credentials(Credentials::new("id", "secret"));
    let client = builder.build().await.unwrap();
    let error = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    let message = error.to_string();
    assert!(message.starts_with("GetUrlUploadInfos: no connection, nothing was sent: "), "{message}");
    assert!(message.contains("refused"), "the root of it is told: {message}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = LoopbackIce::start().unwrap();
    let reply = Reply::bytes(302, "text/plain", "").header("Location", &format!("{}/x", elsewhere.url()));
    let error = failed(reply).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(302)));
    assert!(elsewhere.received().is_empty(), "credentials are for one host");
}
