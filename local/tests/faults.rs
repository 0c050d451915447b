//! What goes wrong between a client and the service: each kind of fault, which requests it strikes, and that nothing is
//! executed twice.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::time::{Duration, Instant};

use crate::support::raw::{Rpc, send};
use crate::support::{call, code_of, members, operation};
use alicloud_ice::{Client, DynamicRequest, Error, ErrorKind, GROUPS, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply, ResponseSource};
use serde_json::json;

/// Starts a server, and a client that does not retry.
async fn started() -> (LocalIce, Client) {
    let ice = LocalIce::start().unwrap();
    let client = ice.client_builder().retry(RetryPolicy::none()).build().await.unwrap();
    (ice, client)
}

/// Makes a call that a fault strikes.
async fn struck(client: &Client) -> Error {
    call(client, "AddCategory", json!({"CateName": "one"})).await.unwrap_err()
}

#[tokio::test]
async fn each_kind_of_fault_is_the_error_that_it_plays() {
    let (ice, client) = started().await;
    let fault = || ice.fault("AddCategory").times(1);
    let of_connection = [ErrorKind::Connection; 3];
    let mut kinds = Vec::new();
    fault().reset();
    kinds.push(struck(&client).await.kind());
    fault().hang_up();
    kinds.push(struck(&client).await.kind());
    assert_eq!(ice.executions("AddCategory"), 0);
    fault().lost();
    kinds.push(struck(&client).await.kind());
    assert_eq!(kinds, of_connection);
    assert_eq!(ice.executions("AddCategory"), 1);
    fault().cut_body();
    let error = struck(&client).await;
    assert!(error.may_have_executed(), "{error}");
    assert_eq!(ice.executions("AddCategory"), 2);

    fault().throttled();
    let error = struck(&client).await;
    let facts = (error.http_status(), code_of(&error), error.is_throttling(), error.retry_after());
    assert_eq!(facts, (Some(429), "Throttling.User".to_owned(), true, None));
    fault().throttled_for(Duration::from_millis(2500));
    assert_eq!(struck(&client).await.retry_after(), Some(Duration::from_millis(2500)));
    fault().unavailable();
    let error = struck(&client).await;
    assert_eq!((error.http_status(), code_of(&error)), (Some(503), "ServiceUnavailable".to_owned()));
    fault().internal_error();
    let error = struck(&client).await;
    assert_eq!((error.http_status(), code_of(&error)), (Some(500), "InternalError".to_owned()));
    fault().html();
    let error = struck(&client).await;
    assert_eq!((error.http_status(), error.code()), (Some(502), None));
    assert_eq!(ice.executions("AddCategory"), 2);
    assert!(ice.received().iter().all(|one| one.response == ResponseSource::Fault && one.rejected.is_none()));
}

#[tokio::test]
async fn a_delayed_response_is_the_response() {
    let (ice, client) = started().await;
    ice.any_fault().nth(1).delayed(Duration::from_millis(120));
    let start = Instant::now();
    let response = members(&client, "AddCategory", json!({"CateName": "one"})).await;
    assert!(start.elapsed() >= Duration::from_millis(120));
    assert_eq!(response["Category"]["CateName"], "one");
    assert_eq!(ice.received()[0].response, ResponseSource::State);
}

#[tokio::test]
async fn replies_of_a_fault_are_sent_in_turn() {
    let (ice, client) = started().await;
    let reply = |name: &str| Reply::json(200, json!({"Category": {"CateName": name}}));
    ice.fault("AddCategory").times(3).replies([reply("a"), reply("b")]);
    let mut names = Vec::new();
    for _ in 0..4 {
        let response = members(&client, "AddCategory", json!({"CateName": "one"})).await;
        names.push(response["Category"]["CateName"].as_str().unwrap().to_owned());
    }
    assert_eq!(names, ["a", "b", "a", "one"]);
    assert_eq!(ice.executions("AddCategory"), 1);
}

/// Sends requests, and returns which of them a fault has struck.
fn pattern(ice: &LocalIce, operation: &str, number: usize) -> String {
    let statuses = (0..number).map(|_| send(ice, operation, &[]).status);
    statuses.map(|status| if status == 503 { 'x' } else { '.' }).collect()
}

#[test]
fn a_fault_strikes_the_requests_that_it_is_set_for() {
    let ice = LocalIce::start().unwrap();
    ice.fault("GetCategories").nth(3).unavailable();
    assert_eq!(pattern(&ice, "GetCategories", 6), "..x...");
    // It counts from when it is set.
    ice.fault("GetCategories").nth(2).unavailable();
    assert_eq!(pattern(&ice, "GetCategories", 4), ".x..");
    ice.reset();
    ice.fault("GetCategories").every(3).unavailable();
    assert_eq!(pattern(&ice, "GetCategories", 7), "..x..x.");
    assert_eq!(pattern(&ice, "ListMediaBasicInfos", 4), "....");
    ice.reset();
    ice.any_fault().times(2).unavailable();
    assert_eq!(pattern(&ice, "GetCategories", 1), "x");
    assert_eq!(pattern(&ice, "ListMediaBasicInfos", 3), "x..");
    ice.reset();
    ice.fault("GetCategories").every(2).times(2).unavailable();
    assert_eq!(pattern(&ice, "GetCategories", 8), ".x.x....");
}

#[test]
fn faults_that_could_strike_the_same_request_strike_one_after_the_other() {
    let ice = LocalIce::start().unwrap();
    ice.fault("GetCategories").times(2).unavailable();
    ice.fault("GetCategories").times(1).throttled();
    let statuses: Vec<u16> = (0..4).map(|_| send(&ice, "GetCategories", &[]).status).collect();
    assert_eq!(statuses, [503, 503, 429, 200]);
}

#[test]
fn a_seed_makes_the_same_choice_again() {
    let ice = LocalIce::start().unwrap();
    let chosen = |seed: u64| {
        ice.reset();
        ice.fault("GetCategories").one_in(4, seed).unavailable();
        pattern(&ice, "GetCategories", 100)
    };
    let (one, again, other) = (chosen(7), chosen(7), chosen(8));
    assert_eq!(one, again);
    assert_ne!(one, other);
    for pattern in [one, other] {
        let struck = pattern.matches('x').count();
        assert!((12..=38).contains(&struck), "{struck} of 100");
    }
    ice.reset();
    ice.fault("GetCategories").one_in(1, 7).unavailable();
    assert_eq!(pattern(&ice, "GetCategories", 3), "xxx");
}

#[tokio::test]
async fn a_lost_response_is_executed_once() {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    // With a token it is repeated, and the service recognizes it.
    ice.fault("RegisterMediaInfo").nth(1).lost();
    let registration = json!({"InputURL": "oss://bucket/a.mp4"});
    let response = call(&client, "RegisterMediaInfo", registration.clone()).await.unwrap();
    assert_eq!((response.metadata().attempts(), ice.executions("RegisterMediaInfo")), (2, 1));
    let listed = members(&client, "ListMediaBasicInfos", json!({})).await;
    assert_eq!(listed["TotalCount"], 1);
    assert_eq!(listed["MediaInfos"][0]["MediaId"], response.members()["MediaId"]);
    // Without one it is not.
    ice.fault("AddCategory").nth(1).lost();
    let error = struck(&client).await;
    assert!(error.may_have_executed(), "{error}");
    assert_eq!((error.attempts(), ice.executions("AddCategory")), (1, 1));
    assert!(operation("AddCategory").idempotency_token.is_none());
    // What was not executed is repeated.
    ice.fault("AddCategory").nth(1).throttled();
    call(&client, "AddCategory", json!({"CateName": "two"})).await.unwrap();
    assert_eq!(ice.executions("AddCategory"), 2);
}

#[test]
fn a_token_is_for_one_request() {
    let ice = LocalIce::start().unwrap();
    let register = |token, url| send(&ice, "RegisterMediaInfo", &[("ClientToken", token), ("InputURL", url)]);
    let first = register("t1", "oss://bucket/a.mp4").json();
    let again = register("t1", "oss://bucket/a.mp4").json();
    assert_eq!(first["MediaId"], again["MediaId"]);
    assert_ne!(first["RequestId"], again["RequestId"]);
    let other = register("t1", "oss://bucket/b.mp4");
    assert_eq!((other.status, other.code()), (400, "IdempotentParameterMismatch".to_owned()));
    assert_ne!(register("t2", "oss://bucket/b.mp4").json()["MediaId"], first["MediaId"]);
    // An empty token is none.
    let empty = [register("", "oss://bucket/c.mp4").json(), register("", "oss://bucket/c.mp4").json()];
    assert_ne!(empty[0]["MediaId"], empty[1]["MediaId"]);
    assert_eq!(ice.executions("RegisterMediaInfo"), 4);
}

#[tokio::test]
async fn a_queued_response_can_be_lost_too() {
    let (ice, client) = started().await;
    ice.respond("AddCategory", Reply::json(200, json!({"Category": {"CateName": "queued"}})));
    ice.fault("AddCategory").nth(1).lost();
    assert_eq!(struck(&client).await.kind(), ErrorKind::Connection);
    ice.respond("AddCategory", Reply::json(400, json!({"Code": "Queued", "Message": "a"})));
    assert_eq!(code_of(&struck(&client).await), "Queued");
    let last = ice.received().pop().unwrap();
    assert_eq!((last.response, last.rejected), (ResponseSource::Scripted, None));
    assert_eq!(ice.executions("AddCategory"), 0);
}

#[tokio::test]
async fn a_rejected_request_uses_no_queued_response() {
    let (ice, client) = started().await;
    ice.respond(
        "AddCategory",
        Reply::json(200, json!({"Category": {"CateName": "queued"}})).after_execution(),
    );
    assert_eq!(send(&ice, "AddCategory", &[]).code(), "MissingParameter");
    let response = members(&client, "AddCategory", json!({"CateName": "one"})).await;
    assert_eq!(response["Category"]["CateName"], "queued");
    assert_eq!(ice.executions("AddCategory"), 1);
}

#[tokio::test]
async fn a_client_corrects_its_clock() {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    ice.set_clock_offset(3600);
    let request = DynamicRequest::by_name(GROUPS, "GetCategories", &json!({})).unwrap();
    let response = client.call(request).await.unwrap();
    assert_eq!(response.metadata().attempts(), 2);
    let call = ice.calls("GetCategories").one();
    let rejected: Vec<_> = call.attempts().map(|attempt| attempt.rejected.as_deref()).collect();
    assert_eq!(rejected, [Some("InvalidTimeStamp.Expired"), None]);
    ice.set_clock_offset(-3600);
    members(&client, "GetCategories", json!({})).await;
    // Within 15 minutes nothing is rejected.
    let ice = ice.account("other");
    ice.set_clock_offset(14 * 60);
    assert_eq!(send(&ice, "GetCategories", &[]).status, 200);
    let expired = Rpc::new(&ice, "GetCategories", &[]).set("Timestamp", "2020-01-01T00:00:00Z").send(&ice);
    assert_eq!((expired.status, expired.code()), (400, "InvalidTimeStamp.Expired".to_owned()));
    assert!(expired.header("Date").is_some());
}
