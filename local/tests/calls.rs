//! The journal: what a test asserts about the calls of a program, and what a failed assertion shows.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::time::Duration;

use crate::support::raw::Rpc;
use crate::support::{call, panic_message};
use alicloud_ice::{Client, DynamicRequest, ErrorKind, GROUPS, Json};
use alicloud_ice_local::{LocalIce, ResponseSource};
use serde_json::json;

async fn started() -> (LocalIce, Client) {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    (ice, client)
}

async fn add_category(client: &Client, name: &str) {
    call(client, "AddCategory", json!({"CateName": name, "ParentId": 7})).await.unwrap();
}

#[tokio::test]
async fn the_only_call_has_its_parameters() {
    let (ice, client) = started().await;
    add_category(&client, "one").await;
    let call = ice.calls("AddCategory").one();
    call.has("CateName", "one").has("ParentId", 7);
    assert_eq!(call.operation(), "AddCategory");
    assert_eq!(Json::from(call.parameters().clone()), json!({"CateName": "one", "ParentId": 7}));
    let message = panic_message(|| call.has("ParentId", "7"));
    let expected = "AddCategory has other parameters than expected:\n\
        --- expected\n+++ found\n@@ -1,3 +1,3 @@\n {\n-  \"ParentId\": \"7\"\n+  \"ParentId\": 7\n }\n";
    assert_eq!(message, expected);
    let message = panic_message(|| call.has("Type", "material"));
    let expected = "AddCategory has other parameters than expected:\n\
        --- expected\n+++ found\n@@ -1,3 +1,4 @@\n {\n-  \"Type\": \"material\"\n\
        +  \"CateName\": \"one\",\n+  \"ParentId\": 7\n }\n";
    assert_eq!(message, expected);
}

#[tokio::test]
async fn another_number_of_calls_shows_what_was_called() {
    let (ice, client) = started().await;
    ice.calls("AddCategory").times(0);
    ice.all_calls().times(0);
    let message = panic_message(|| ice.calls("AddCategory").one());
    assert_eq!(message, "expected one call of AddCategory, found 0; nothing was called");
    add_category(&client, "one").await;
    add_category(&client, "two").await;
    call(&client, "GetCategories", json!({})).await.unwrap();
    ice.calls("AddCategory").times(2);
    assert_eq!((ice.calls("AddCategory").len(), ice.all_calls().len()), (2, 3));
    assert!(ice.calls("GetMediaInfo").is_empty());
    let message = panic_message(|| ice.calls("AddCategory").one());
    let called = "called were AddCategory (2), GetCategories (1)";
    assert_eq!(message, format!("expected one call of AddCategory, found 2; {called}"));
    let message = panic_message(|| ice.calls("GetMediaInfo").times(1).len());
    assert_eq!(message, format!("expected one call of GetMediaInfo, found 0; {called}"));
    let message = panic_message(|| ice.all_calls().times(2).len());
    assert_eq!(message, format!("expected 2 calls of any operation, found 3; {called}"));
}

#[tokio::test]
async fn calls_are_chosen_by_their_parameters() {
    let (ice, client) = started().await;
    for name in ["one", "two", "two"] {
        add_category(&client, name).await;
    }
    ice.calls("AddCategory").with(json!({"CateName": "two"})).times(2);
    ice.calls("AddCategory").with(json!({"CateName": "one", "ParentId": 7})).one().has("ParentId", 7);
    let message = panic_message(|| ice.calls("AddCategory").with(json!({"CateName": "three"})));
    let expected = "no call of AddCategory has these parameters; the nearest one:\n\
        --- expected\n+++ found\n@@ -1,3 +1,3 @@\n {\n-  \"CateName\": \"three\"\n+  \"CateName\": \"one\"\n }\n";
    assert_eq!(message, expected);
    let message = panic_message(|| ice.calls("GetMediaInfo").with(json!({"MediaId": "m"})));
    let expected =
        "expected a call of GetMediaInfo with these parameters, found 0; called were AddCategory (3)";
    assert_eq!(message, expected);
}

#[tokio::test]
async fn the_only_item_of_a_list_is_equal_to_the_list() {
    let (ice, client) = started().await;
    let urls = ["https://example.com/a.mp4"];
    call(&client, "UploadMediaByURL", json!({"UploadURLs": urls})).await.unwrap();
    let call = ice.calls("UploadMediaByURL").one();
    call.has("UploadURLs", urls[0]).has("UploadURLs", json!(urls));
    panic_message(|| call.has("UploadURLs", "https://example.com/b.mp4"));
    panic_message(|| call.has("UploadURLs", json!([])));
}

#[tokio::test]
async fn an_assertion_about_an_unknown_operation_fails() {
    let (ice, _) = started().await;
    let expected = "unknown operation `UploadMediaByUrl`; did you mean `UploadMediaByURL`?";
    assert_eq!(panic_message(|| ice.calls("UploadMediaByUrl").times(0).len()), expected);
    assert_eq!(panic_message(|| ice.executions("UploadMediaByUrl")), expected);
    assert_eq!(panic_message(|| ice.fault("UploadMediaByUrl").reset()), expected);
    assert_eq!(panic_message(|| ice.job("UploadMediaByUrl").succeeds()), expected);
    let expected = "unknown operation `Nothing`; is the feature of its group enabled?";
    assert_eq!(panic_message(|| ice.calls("Nothing").len()), expected);
}

#[tokio::test]
async fn retries_are_attempts_of_one_call() {
    let (ice, client) = started().await;
    ice.fault("GetCategories").times(2).unavailable();
    call(&client, "GetCategories", json!({})).await.unwrap();
    call(&client, "GetCategories", json!({})).await.unwrap();
    let calls = ice.calls("GetCategories");
    calls.times(2);
    let statuses = |call: &alicloud_ice_local::Call| -> Vec<_> {
        call.attempts().map(|attempt| (attempt.attempt, attempt.status, attempt.response)).collect()
    };
    let calls: Vec<_> = calls.into_iter().collect();
    let fault = ResponseSource::Fault;
    let expected = [(1, Some(503), fault), (2, Some(503), fault), (3, Some(200), ResponseSource::State)];
    assert_eq!(statuses(&calls[0]), expected);
    assert_eq!(statuses(&calls[1]), [(1, Some(200), ResponseSource::State)]);
}

#[tokio::test]
async fn what_a_client_repeats_after_it_has_timed_out_is_an_attempt() {
    let (ice, client) = started().await;
    ice.fault("GetCategories").nth(1).delayed(Duration::from_secs(3));
    let request = || DynamicRequest::by_name(GROUPS, "GetCategories", &json!({})).unwrap();
    let sent = client.call(request()).attempt_timeout(Duration::from_millis(500)).await.unwrap();
    assert_eq!(sent.metadata().attempts(), 2);
    assert_eq!(ice.calls("GetCategories").one().attempts().len(), 2);
    // A request that is as slow as the client allows is no failure.
    ice.fault("GetCategories").nth(1).delayed(Duration::from_millis(50));
    for _ in 0..2 {
        client.call(request()).await.unwrap();
    }
    ice.calls("GetCategories").times(3);
}

#[tokio::test]
async fn what_a_program_sends_again_is_a_call_of_its_own() {
    let (ice, _) = started().await;
    ice.fault("AddCategory").nth(1).throttled();
    for status in [429, 200] {
        let response = Rpc::new(&ice, "AddCategory", &[("CateName", "one")]).send(&ice);
        assert_eq!(response.status, status);
    }
    ice.calls("AddCategory").times(2);
}

#[tokio::test]
async fn an_upload_that_is_sent_twice_is_two_calls_whatever_happened_to_the_first() {
    let (ice, client) = started().await;
    ice.fault("AddCategory").nth(1).lost();
    for is_lost in [true, false] {
        let sent = call(&client, "AddCategory", json!({"CateName": "one"})).await;
        assert_eq!(sent.is_err(), is_lost);
    }
    ice.calls("AddCategory").times(2);
    ice.calls("AddCategory").matching(json!({"CateName": "two"})).times(0);
}

#[tokio::test]
async fn calls_in_parallel_are_calls_of_their_own() {
    let (ice, client) = started().await;
    ice.fault("AddCategory").nth(1).throttled();
    tokio::join!(add_category(&client, "one"), add_category(&client, "two"), add_category(&client, "three"));
    let calls = ice.calls("AddCategory");
    calls.times(3);
    assert_eq!(calls.iter().map(|call| call.attempts().len()).sum::<usize>(), 4);
}

#[tokio::test]
async fn a_call_has_its_idempotency_token_in_all_attempts() {
    let (ice, client) = started().await;
    ice.fault("RegisterMediaInfo").nth(1).unavailable();
    ice.fault("RegisterMediaInfo").nth(2).lost();
    let parameters = json!({"InputURL": "oss://bucket/a.mp4"});
    call(&client, "RegisterMediaInfo", parameters).await.unwrap();
    let call = ice.calls("RegisterMediaInfo").one();
    let token = call.idempotency_token().unwrap();
    let of_attempts: Vec<_> = call.attempts().map(|attempt| attempt.idempotency_token.as_deref()).collect();
    assert_eq!(of_attempts, [Some(token); 3]);
    assert_eq!(ice.executions("RegisterMediaInfo"), 1);
}

#[tokio::test]
async fn the_oldest_requests_are_forgotten() {
    let ice = LocalIce::builder().remember(5).start().unwrap();
    let client = ice.client().await;
    for number in 0..8 {
        add_category(&client, &number.to_string()).await;
    }
    let names: Vec<_> =
        ice.received().iter().map(|one| one.parameter("CateName").unwrap().to_owned()).collect();
    assert_eq!(names, ["3", "4", "5", "6", "7"]);
    let message = panic_message(|| ice.calls("AddCategory").times(8).len());
    let expected = "expected 8 calls of AddCategory, found 5; called were AddCategory (5); \
        the 3 oldest requests are forgotten";
    assert_eq!(message, expected);
}

#[tokio::test]
async fn the_journal_file_has_a_line_of_each_request_without_secrets() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("calls.jsonl");
    let ice = LocalIce::builder().journal(&path).start().unwrap();
    let client = ice.client().await;
    let secret = "Secret1234567890";
    let setting = json!({"CallbackType": "HTTP", "CallbackURL": "https://a.com/", "AuthKey": secret, "AuthSwitch": "on"});
    call(&client, "SetEventCallback", setting.clone()).await.unwrap();
    ice.fault("GetCategories").nth(1).reset();
    call(&client, "GetCategories", json!({})).await.unwrap();
    let error = call(&client, "GetTemplate", json!({})).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    // No type says that a misspelled member is a secret.
    let output = json!({"accessKeySecret": secret}).to_string();
    let job = json!({"OutputMediaConfig": output, "Timeline": "{}"});
    call(&client, "SubmitMediaProducingJob", job).await.unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains(secret), "{text}");
    let lines: Vec<Json> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let names: Vec<_> =
        lines.iter().map(|line| (&line["operation"], &line["attempt"], &line["status"])).collect();
    let expected = [
        (&json!("SetEventCallback"), &json!(1), &json!(200)),
        (&json!("GetCategories"), &json!(1), &json!(null)),
        (&json!("GetCategories"), &json!(2), &json!(200)),
        (&json!("GetTemplate"), &json!(1), &json!(400)),
    ];
    assert_eq!(names[..4], expected);
    let mut masked = setting;
    masked["AuthKey"] = json!("***");
    assert_eq!(lines[0]["parameters"], masked);
    assert_eq!(lines[0]["account"], "local");
    assert_eq!((&lines[1]["response"], &lines[3]["rejected"]), (&json!("fault"), &json!("MissingParameter")));
    // The test itself may see what it has sent.
    ice.calls("SetEventCallback").one().has("AuthKey", secret);
}
