//! Responses that are errors or malformed, over a real connection: each becomes an error that
//! keeps everything known about the response.

use std::time::Duration;

use alicloud_ice::search::ListSearchLibRequest;
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;

use crate::calls::{client, one_job};

async fn error_of(reply: Reply) -> Error {
    let ice = LocalIce::start().unwrap();
    ice.respond("GetUrlUploadInfos", reply);
    let call = client(&ice).await.get_url_upload_infos(one_job()).retry(RetryPolicy::none());
    call.await.expect_err("the reply is not a response of the operation")
}

#[tokio::test]
async fn a_body_that_is_not_the_json_of_a_response_is_kept_and_described() {
    for (body, reason, excerpt) in [
        (
            "<html><body>hi</body></html>",
            "invalid JSON: ",
            "; the body begins with \"<html><body>hi</body></html>\"",
        ),
        ("", "invalid JSON: ", "; the body is empty"),
        ("null", "expected an object, found null", "; the body begins with \"null\""),
        ("[1]", "expected an object, found a list", "; the body begins with \"[1]\""),
        (
            r#"{"RequestId":"r","#,
            "invalid JSON: expected the name of a member at byte 17, found the end",
            "; the body has 17 bytes (request ID r)",
        ),
    ] {
        let error = error_of(Reply::bytes(200, "text/html", body)).await;
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
        let message = error.to_string();
        let prefix = format!("GetUrlUploadInfos: HTTP 200: invalid response: {reason}");
        assert!(message.starts_with(&prefix) && message.ends_with(excerpt), "{message}");
        assert_eq!(error.raw_body(), Some(body.as_bytes()));
        assert!(!error.is_retryable() && error.may_have_executed(), "the operation has executed");
    }
}

#[tokio::test]
async fn a_response_that_is_too_long_is_discarded() {
    let ice = LocalIce::start().unwrap();
    let long = json!({"RequestId": "r".repeat(5000)});
    ice.respond("GetUrlUploadInfos", Reply::json(200, long.clone()));
    ice.respond("GetUrlUploadInfos", Reply::json(200, long));
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials);
    let strict = builder.max_response_bytes(4096).build().await.unwrap();
    let error = strict.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!(error.to_string(), "GetUrlUploadInfos: response too long: more than 4096 bytes");
    assert!(client(&ice).await.get_url_upload_infos(one_job()).await.is_ok());
}

#[tokio::test]
async fn an_error_of_the_service_keeps_its_code_message_and_request_id() {
    let body = json!({"RequestId": "r-2", "Code": "InvalidParameter", "Message": "JobIds is not valid."});
    let error = error_of(Reply::json(400, body)).await;
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 400: InvalidParameter: JobIds is not valid. (request ID r-2)"
    );
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Service, false));
    assert_eq!((error.code(), error.message()), (Some("InvalidParameter"), Some("JobIds is not valid.")));
}

#[tokio::test]
async fn an_error_of_a_gateway_keeps_its_body() {
    let error = error_of(Reply::bytes(502, "text/html", "<html>\n Bad Gateway</html>")).await;
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 502: not an error of the service: the body begins with \"<html> Bad Gateway</html>\""
    );
    assert!(error.is_retryable());
    let error = error_of(Reply::bytes(503, "text/plain", "")).await;
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 503: not an error of the service: the body is empty"
    );
    let error = error_of(Reply::bytes(404, "application/octet-stream", vec![0xff, 0x00, 0xfe])).await;
    assert_eq!((error.http_status(), error.raw_body()), (Some(404), Some([0xff, 0x00, 0xfe].as_slice())));
}

/// An error is read as leniently as a response: with a byte order mark, and with invalid UTF-8.
#[tokio::test]
async fn an_error_with_invalid_utf8_or_a_byte_order_mark_keeps_its_code() {
    let body = br#"{"Code":"Throttling.Api","Message":"m"}"#;
    let with_mark = ["\u{feff}".as_bytes(), body].concat();
    let invalid = body.iter().map(|byte| if *byte == b'm' { 0xff } else { *byte }).collect();
    for body in [with_mark, invalid] {
        let error = error_of(Reply::bytes(400, "application/json", body)).await;
        assert_eq!((error.code(), error.is_throttling()), (Some("Throttling.Api"), true));
    }
}

fn reply(status: u16, code: &str) -> Reply {
    Reply::json(status, json!({"Code": code, "Message": "m"}))
}

#[tokio::test]
async fn throttling_is_recognized_by_status_code_and_header() {
    assert!(error_of(reply(400, "Throttling.User")).await.is_throttling());
    assert!(error_of(reply(429, "Other")).await.is_throttling());
    let error = error_of(reply(503, "ServiceUnavailable").header("x-acs-retry-after", "1500")).await;
    assert!(error.is_throttling());
    assert!(!error_of(reply(400, "ThrottlingLike")).await.is_throttling());
    // The standard header does not mean throttling.
    assert!(!error_of(reply(503, "Busy").header("Retry-After", "3")).await.is_throttling());
}

/// The response of this operation declares a `Code`, which a caller interprets. Throttling is an error
/// nevertheless, even beside other members.
#[tokio::test]
async fn throttling_with_status_200_is_an_error_that_is_retried() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    let list = || client.list_search_lib(ListSearchLibRequest::new());
    let reply = |code: &str| Reply::json(200, json!({"Code": code, "RequestId": "r", "Total": 1}));
    for code in ["Throttling", "Throttling.User"] {
        ice.respond("ListSearchLib", reply(code));
        let error = list().retry(RetryPolicy::none()).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some(code)));
        assert!(error.is_throttling() && error.is_retryable() && !error.may_have_executed(), "{error}");
        ice.respond("ListSearchLib", reply(code));
        ice.respond("ListSearchLib", reply("Success"));
        assert_eq!(list().await.unwrap().code.as_deref(), Some("Success"));
    }
    for code in ["ThrottlingLike", "InternalError"] {
        ice.respond("ListSearchLib", reply(code));
        assert_eq!(list().await.unwrap().code.as_deref(), Some(code), "the caller interprets it");
    }
}

#[tokio::test]
async fn retry_after_is_read_from_each_header_that_has_a_delay() {
    let retry_after = async |reply: Reply| error_of(reply).await.retry_after();
    let milliseconds = reply(503, "ServiceUnavailable").header("x-acs-retry-after", "1500");
    assert_eq!(retry_after(milliseconds).await, Some(Duration::from_millis(1500)));
    let seconds = reply(429, "Throttling").header("Retry-After", "3");
    assert_eq!(retry_after(seconds).await, Some(Duration::from_secs(3)));
    let date = reply(503, "Busy").header("Retry-After", "Tue, 31 Dec 2999 23:59:59 GMT");
    assert!(retry_after(date).await.is_some_and(|delay| delay.as_secs() > 1_000_000_000));
    // The three forms of RFC 9110.
    let mut delays = Vec::new();
    for date in
        ["Fri, 06 Nov 2043 08:49:37 GMT", "Friday, 06-Nov-43 08:49:37 GMT", "Fri Nov  6 08:49:37 2043"]
    {
        delays.push(retry_after(reply(429, "Busy").header("Retry-After", date)).await.expect(date).as_secs());
    }
    assert!(delays.iter().all(|delay| delay.abs_diff(delays[0]) < 60), "{delays:?}");
    // The headers of the rate limits have a delay each; the longer one counts.
    let limits = reply(400, "Throttling.User")
        .header("x-ratelimit-user-api", "Limit:1,Remain:0,TimeLeft:2000,Reset:1234")
        .header("x-ratelimit-user", "Limit:9, Remain:0, TimeLeft: 300");
    assert_eq!(retry_after(limits).await, Some(Duration::from_secs(2)));
}

#[tokio::test]
async fn a_malformed_or_past_retry_after_is_ignored() {
    for value in ["-5", "0", "", "soon", "1.5", "Fri, 31 Dec 1999 23:59:59 GMT"] {
        let error = error_of(reply(503, "Busy").header("Retry-After", value)).await;
        assert_eq!(error.retry_after(), None, "{value}");
    }
}

#[tokio::test]
async fn a_broken_connection_is_an_error_with_its_cause() {
    for reply in
        [Reply::json(200, json!({"RequestId": "r"})).truncated(5), Reply::json(200, json!({})).hang_up()]
    {
        let error = error_of(reply).await;
        assert!(error.kind() == ErrorKind::Connection && error.may_have_executed(), "{error}");
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[tokio::test]
async fn a_refused_connection_is_an_error_that_reports_that_nothing_was_sent() {
    let ice = LocalIce::start().unwrap();
    let url = ice.url();
    drop(ice);
    let builder = Client::builder().endpoint(url).credentials(Credentials::new("id", "secret"));
    let client = builder.build().await.unwrap();
    let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Connection && !error.may_have_executed());
    let message = error.to_string();
    assert!(message.starts_with("GetUrlUploadInfos: no connection, nothing was sent: "), "{message}");
    assert!(message.contains("refused"), "the message has the root cause: {message}");
}

/// The credentials are for one host.
#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let elsewhere = LocalIce::start().unwrap();
    let reply = Reply::bytes(302, "text/plain", "").header("Location", &format!("{}/x", elsewhere.url()));
    let error = error_of(reply).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(302)));
    assert!(elsewhere.received().is_empty());
}
