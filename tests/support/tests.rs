//! Whole calls to the server over a real socket.
#![allow(clippy::indexing_slicing, clippy::panic)]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::json;

use crate::by_hand::{Call, call, connect, exchange, rejected, send};
use crate::{Builder, LoopbackIce, Reply};

const FIRST_JOB: &str = "df2ac80b481346daa1db6a7c40edc7f8";

fn relaxed() -> Builder {
    LoopbackIce::builder().any_time(true).any_nonce(true)
}

#[test]
fn a_signed_call_has_a_response_and_is_recorded() {
    let ice = LoopbackIce::start().expect("started");
    let (status, body) = send(&ice, &call("GetUrlUploadInfos", &format!("JobIds={FIRST_JOB}%2Cnone"), "n"));
    assert_eq!((status, &body["NonExists"]), (200, &json!(["none"])));
    assert_eq!(body["URLUploadInfoList"][0]["FileSize"], "64610");
    assert!(body["RequestId"].is_string());
    let received = ice.received();
    let [one] = &received[..] else { panic!("{received:?}") };
    assert_eq!((&*one.method, &*one.operation, one.rejected), ("POST", "GetUrlUploadInfos", None));
    assert_eq!(one.parameters, [("JobIds".to_owned(), format!("{FIRST_JOB},none"))]);
    assert_eq!(one.header("Host"), Some("ice.example"));
}

#[test]
fn a_recorded_call_with_a_token_is_accepted_and_each_change_is_rejected() {
    let token = "CAIS8wF1q6Ft5B2yfSjIr5fGBdX+/wJ==";
    let ice = relaxed().sts_key("STS.NTxxxxxxxx", "secretSecret+/=", token).start().expect("started");
    let bytes = "POST /?JobIds=a HTTP/1.1\r\n\
        Host: ice.cn-shanghai.aliyuncs.com\r\n\
        x-acs-action: GetUrlUploadInfos\r\n\
        x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\r\n\
        x-acs-date: 2023-10-26T10:22:32Z\r\n\
        x-acs-signature-nonce: 3156853299f313e23d1673dc12e1703d\r\n\
        x-acs-version: 2020-11-09\r\n\
        x-acs-accesskey-id: STS.NTxxxxxxxx\r\n\
        x-acs-security-token: CAIS8wF1q6Ft5B2yfSjIr5fGBdX+/wJ==\r\n\
        Authorization: ACS3-HMAC-SHA256 Credential=STS.NTxxxxxxxx,SignedHeaders=host;x-acs-accesskey-id;\
        x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;x-acs-signature-nonce;x-acs-version,\
        Signature=84a49951422281a7b407f79eaeced60495cf6c225843ce7ca51a005fedc2e0b8\r\n\r\n";
    assert!(exchange(&ice, bytes.as_bytes()).contains(r#""NonExists":["a"]"#));
    let unsigned = bytes.replace("\r\nHost", "\r\nx-acs-more: 1\r\nHost");
    assert!(exchange(&ice, unsigned.as_bytes()).contains("IncompleteSignature"));
    let twice = bytes.replace("\r\nHost", "\r\nx-acs-version: 2020-11-09\r\nHost");
    assert!(exchange(&ice, twice.as_bytes()).contains("IncompleteSignature"));
    let other_method = bytes.replace("ACS3-HMAC-SHA256 C", "ACS3-RSA-SHA256 C");
    assert!(exchange(&ice, other_method.as_bytes()).contains("InvalidSignatureMethod"));
    let unauthorized = bytes.replace("Authorization", "Elsewhere");
    assert!(exchange(&ice, unauthorized.as_bytes()).contains("MissingParameter"));
}

#[test]
fn every_invalid_request_is_rejected_with_the_code_of_the_service() {
    let ice = LoopbackIce::builder().key("id", "s").sts_key("sts", "s", "t").start().expect("started");
    let good = Call { key_id: "id", secret: "s", ..call("GetUrlUploadInfos", "JobIds=a", "1") };
    let bad = |nonce, change: fn(&mut Call)| {
        let mut call = Call { nonce, ..good.clone() };
        change(&mut call);
        rejected(&ice, &call)
    };
    let code = |status, code: &str| (status, code.to_owned());
    assert_eq!(send(&ice, &good).0, 200);
    assert_eq!(rejected(&ice, &good), code(400, "SignatureNonceUsed"));
    assert_eq!(bad("2", |c| c.secret = "other"), code(400, "SignatureDoesNotMatch"));
    assert_eq!(bad("3", |c| c.body = "x=y"), code(400, "SignatureDoesNotMatch"));
    assert_eq!(bad("4", |c| c.key_id = "unknown"), code(404, "InvalidAccessKeyId.NotFound"));
    assert_eq!(bad("5", |c| c.key_id = "sts"), code(400, "InvalidSecurityToken.Malformed"));
    assert_eq!(bad("6", |c| c.extra = "x-acs-security-token:t"), code(400, "InvalidSecurityToken.Malformed"));
    assert_eq!(bad("7", |c| c.version = "2020-11-10"), code(400, "InvalidVersion"));
    assert_eq!(bad("8", |c| c.date = "2023-10-26T10:22:32Z".into()), code(400, "InvalidTimeStamp.Expired"));
    assert_eq!(bad("9", |c| c.date = "2023-13-26T10:22:32Z".into()), code(400, "InvalidTimeStamp.Format"));
    assert_eq!(bad("10", |c| c.date = "2023-10-26 10:22:32Z".into()), code(400, "InvalidTimeStamp.Format"));
    assert_eq!(bad("11", |c| c.path = "/x"), code(404, "InvalidAction.NotFound"));
    assert_eq!(bad("12", |c| c.operation = "Unknown"), code(404, "InvalidAction.NotFound"));
    assert_eq!(bad("13", |c| c.query = "JobId=a".into()), code(400, "MissingParameter"));
    assert_eq!(
        bad("14", |c| c.query = format!("JobIds=a{}", "%2Ca".repeat(10))),
        code(400, "InvalidParameter")
    );
    assert_eq!(bad("15", |c| c.operation = "UploadMediaByURL"), code(400, "MissingParameter"));
    assert_eq!(bad("", |_| ()), code(400, "MissingParameter"));
    assert_eq!(bad("16", |c| c.method = "DELETE"), code(400, "UnsupportedHTTPMethod"));

    let (_, body) = send(&ice, &Call { secret: "other", nonce: "17", ..good.clone() });
    let message = body["Message"].as_str().unwrap_or_default();
    assert!(message.contains("POST\n/\nJobIds=a\nhost:ice.example\n"), "{message}");
    assert_eq!(body["HostId"], "ice.example");

    // A rejected request has not used its nonce.
    let right = Call { key_id: "sts", extra: "x-acs-security-token:t", nonce: "2", ..good };
    assert_eq!(send(&ice, &right).0, 200);
}

#[test]
fn a_form_body_is_read_and_checked() {
    let ice = relaxed().start().expect("started");
    ice.respond("Any", Reply::json(200, json!({ "RequestId": "r" })));
    let body = "Name.1=a+b&Name.2=%E4%BD%A0";
    let extra = "content-type:application/x-www-form-urlencoded";
    send(&ice, &Call { body, body_hashed: body, extra, ..call("Any", "Q=1", "n") });
    let received = ice.received();
    assert_eq!(received[0].body, body.as_bytes());
    let expected = [("Q", "1"), ("Name.1", "a b"), ("Name.2", "你")];
    assert_eq!(received[0].parameters, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn an_upload_is_pending_at_the_first_lookup_and_finished_at_the_second() {
    let ice = relaxed().start().expect("started");
    let query = "UploadURLs=http%3A%2F%2Fa%2F1%202.mp4%2Chttp%3A%2F%2Fb&UserData=%7B%7D";
    let (_, body) = send(&ice, &call("UploadMediaByURL", query, "n"));
    let jobs = body["UploadJobs"].as_array().cloned().unwrap_or_default();
    assert_eq!((jobs.len(), &jobs[0]["SourceURL"]), (2, &json!("http://a/1 2.mp4")));
    let id = jobs[0]["JobId"].as_str().unwrap_or_default();
    assert!(id.len() == 32 && id != jobs[1]["JobId"]);

    let by_id = call("GetUrlUploadInfos", &format!("JobIds={id}&UploadURLs=ignored"), "n");
    let (_, first) = send(&ice, &by_id);
    let first = &first["URLUploadInfoList"][0];
    assert_eq!((&first["Status"], &first["UserData"]), (&json!("PENDING"), &json!("{}")));
    assert!(first.get("CompleteTime").is_none());
    let (_, second) = send(&ice, &by_id);
    let second = &second["URLUploadInfoList"][0];
    assert_eq!((&second["Status"], &second["FileSize"]), (&json!("SUCCESS"), &json!("1048576")));

    let by_url = call("GetUrlUploadInfos", "UploadURLs=http%253A%252F%252Fa%252F1%25202.mp4%2Cx", "n");
    let (_, found) = send(&ice, &by_url);
    assert_eq!((&found["URLUploadInfoList"][0]["JobId"], &found["NonExists"]), (&json!(id), &json!(["x"])));
}

#[test]
fn scripted_replies_are_used_once_and_in_order() {
    let ice = relaxed().start().expect("started");
    let call = call("GetUrlUploadInfos", "JobIds=a", "n");
    let bytes = call.bytes();
    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({ "Code": "X" })).header("Retry-After", "1"));
    ice.respond("GetUrlUploadInfos", Reply::bytes(200, "text/plain", "0123456789").truncated(4));
    ice.respond("GetUrlUploadInfos", Reply::json(200, json!({})).hang_up());
    ice.respond("GetUrlUploadInfos", Reply::bytes(204, "text/plain", "").delay(Duration::from_millis(50)));
    let first = exchange(&ice, &bytes);
    assert!(first.starts_with("HTTP/1.1 503 ") && first.contains("\r\nRetry-After: 1\r\n"), "{first}");
    let truncated = exchange(&ice, &bytes);
    assert!(
        truncated.contains("\r\nContent-Length: 10\r\n") && truncated.ends_with("\r\n\r\n0123"),
        "{truncated}"
    );
    assert_eq!(exchange(&ice, &bytes), "");
    let before = Instant::now();
    assert!(exchange(&ice, &bytes).starts_with("HTTP/1.1 204 "));
    assert!(before.elapsed() >= Duration::from_millis(50));
    assert_eq!(send(&ice, &call).0, 200);
    assert!(ice.received().iter().all(|received| received.rejected.is_none()));
}

#[test]
fn a_connection_carries_several_calls() {
    let ice = relaxed().start().expect("started");
    let bytes = call("GetUrlUploadInfos", "JobIds=a", "n").bytes();
    let responses = exchange(&ice, &[&bytes[..], &bytes, &bytes].concat());
    assert_eq!(responses.matches("HTTP/1.1 200 OK").count(), 3, "{responses}");
}

#[test]
fn bytes_that_are_not_http_are_rejected_and_the_server_keeps_running() {
    let ice = relaxed().start().expect("started");
    for garbage in ["\x16\x03\x01\n", "GET\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n"] {
        let response = exchange(&ice, garbage.as_bytes());
        assert!(response.starts_with("HTTP/1.1 400 ") && response.contains("\"BadRequest\""), "{response}");
    }
    let bytes = call("GetUrlUploadInfos", "JobIds=a", "n").bytes();
    for end in 0..bytes.len() {
        assert_eq!(exchange(&ice, &bytes[..end]), "");
    }
    assert!(ice.received().is_empty());
    assert!(exchange(&ice, &bytes).starts_with("HTTP/1.1 200 "));
}

#[test]
fn dropping_the_server_closes_its_port() {
    let ice = LoopbackIce::start().expect("started");
    let address = ice.url().trim_start_matches("http://").to_owned();
    let mut idle = connect(&ice);
    let before = Instant::now();
    drop(ice);
    assert!(before.elapsed() < Duration::from_secs(1));
    assert!(TcpStream::connect(address).is_err());
    idle.write_all(&call("GetUrlUploadInfos", "JobIds=a", "n").bytes()).expect("sent");
    assert!(matches!(idle.read(&mut [0]), Ok(0) | Err(_)));
}
