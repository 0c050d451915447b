//! Responses and faults that a test has set.

use std::time::{Duration, Instant};

use serde_json::json;

use super::by_hand::{call, exchange, rejected, send};
use super::{builder, start};
use crate::{Reply, ResponseSource};

#[test]
fn scripted_replies_are_used_once_and_in_order() {
    let ice = start();
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
    assert_eq!(ice.executions("GetUrlUploadInfos"), 0, "a scripted reply stands in for the execution");
    assert_eq!(send(&ice, &call).0, 200);
    let received = ice.received();
    assert!(received.iter().all(|received| received.rejected.is_none()));
    let sources: Vec<_> = received.iter().map(|received| received.response).collect();
    assert_eq!(sources[..4], [ResponseSource::Scripted; 4]);
    assert_eq!((sources[4], sources.len()), (ResponseSource::Job, 5));
}

#[test]
fn a_rejected_request_uses_no_scripted_reply() {
    let ice = start();
    ice.respond("GetUrlUploadInfos", Reply::json(200, json!({ "NonExists": ["scripted"] })));
    let mut unsigned = call("GetUrlUploadInfos", "JobIds=a", "n");
    unsigned.secret = "other";
    assert_eq!(rejected(&ice, &unsigned).1, "SignatureDoesNotMatch");
    assert_eq!(rejected(&ice, &call("GetUrlUploadInfos", "", "n")).1, "MissingParameter");
    let (_, scripted) = send(&ice, &call("GetUrlUploadInfos", "JobIds=a", "n"));
    assert_eq!(scripted["NonExists"], json!(["scripted"]));
}

#[test]
fn a_reply_after_the_execution_leaves_its_effects() {
    let ice = start();
    ice.respond("UploadMediaByURL", Reply::json(500, json!({ "Code": "InternalError" })).after_execution());
    let (status, _) = send(&ice, &call("UploadMediaByURL", "UploadURLs=http%3A%2F%2Fa", "n"));
    assert_eq!((status, ice.executions("UploadMediaByURL")), (500, 1));
    let (_, found) = send(&ice, &call("GetUrlUploadInfos", "UploadURLs=http%3A%2F%2Fa", "n"));
    assert_eq!(found["NonExists"], json!([]), "the job was started");
}

#[test]
fn faults_strike_every_nth_accepted_request_in_turn() {
    let ice = builder().key("id", "s").any_nonce(true).start().expect("started");
    let error = |code: &str| Reply::json(500, json!({ "Code": code }));
    ice.any_fault().every(3).replies([error("One"), error("Two")]);
    let mut call = call("GetUrlUploadInfos", "JobIds=a", "n");
    call.key_id = "id";
    assert_eq!(rejected(&ice, &call).1, "SignatureDoesNotMatch", "it is not counted");
    call.secret = "s";
    let codes: Vec<_> = (0..9).map(|_| send(&ice, &call).1["Code"].as_str().map(str::to_owned)).collect();
    let codes: Vec<_> = codes.iter().map(|code| code.as_deref().unwrap_or("-")).collect();
    assert_eq!(codes, ["-", "-", "One", "-", "-", "Two", "-", "-", "One"]);
}

#[test]
fn each_fault_looks_like_the_service_or_the_network() {
    let ice = start();
    let bytes = call("UploadMediaByURL", "UploadURLs=http%3A%2F%2Fa", "n").bytes();
    let fault = || ice.fault("UploadMediaByURL").times(1);
    let starts = |response: &str, start: &str| assert!(response.starts_with(start), "{response}");
    fault().throttled_for(Duration::from_millis(1500));
    let throttled = exchange(&ice, &bytes);
    starts(&throttled, "HTTP/1.1 429 ");
    assert!(throttled.contains("Throttling.User") && throttled.contains("\r\nx-acs-retry-after: 1500\r\n"));
    fault().unavailable();
    starts(&exchange(&ice, &bytes), "HTTP/1.1 503 ");
    fault().internal_error();
    starts(&exchange(&ice, &bytes), "HTTP/1.1 500 ");
    fault().html();
    assert!(exchange(&ice, &bytes).contains("\r\nContent-Type: text/html\r\n"));
    fault().hang_up();
    assert_eq!(exchange(&ice, &bytes), "");
    assert_eq!(ice.executions("UploadMediaByURL"), 0);

    fault().cut_body();
    let cut = exchange(&ice, &bytes);
    let (head, body) = cut.split_once("\r\n\r\n").expect("a header section");
    let announced = head.split_once("Content-Length: ").map(|(_, rest)| rest.split("\r\n").next());
    let announced: usize = announced.flatten().and_then(|length| length.parse().ok()).expect("a length");
    assert_eq!((body.len(), ice.executions("UploadMediaByURL")), (announced / 2, 1));
    fault().delayed(Duration::from_millis(50));
    let before = Instant::now();
    starts(&exchange(&ice, &bytes), "HTTP/1.1 200 ");
    assert!(before.elapsed() >= Duration::from_millis(50));
    assert_eq!(ice.executions("UploadMediaByURL"), 2);
    let sources: Vec<_> = ice.received().iter().map(|received| received.response).collect();
    assert_eq!(sources[..6], [ResponseSource::Fault; 6]);
}

#[test]
fn a_lost_response_was_executed_and_a_reset_request_was_not() {
    let ice = start();
    let bytes = call("UploadMediaByURL", "UploadURLs=http%3A%2F%2Fa", "n").bytes();
    ice.fault("UploadMediaByURL").nth(1).reset();
    ice.fault("UploadMediaByURL").nth(2).lost();
    for executions in [0, 1] {
        assert!(super::by_hand::is_reset(&ice, &bytes));
        assert_eq!(ice.executions("UploadMediaByURL"), executions);
    }
    assert!(exchange(&ice, &bytes).starts_with("HTTP/1.1 200 "));
}

#[test]
fn requests_are_forgotten_beyond_a_number() {
    let ice = builder().any_nonce(true).remember(2).start().expect("started");
    for id in ["a", "b", "c"] {
        send(&ice, &call("GetUrlUploadInfos", &format!("JobIds={id}"), "n"));
    }
    let ids: Vec<_> = ice.received().into_iter().map(|received| received.values["JobIds"].clone()).collect();
    assert_eq!(ids, [json!(["b"]), json!(["c"])]);
    assert_eq!(ice.executions("GetUrlUploadInfos"), 3);
}
