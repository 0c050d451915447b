//! Responses that were recorded at the service, played again.
#![allow(clippy::unwrap_used)]

use alicloud_ice::transport::{MockTransport, RecordingTransport};
use alicloud_ice::{Client, Credentials, DynamicRequest, DynamicResponse, GROUPS, Json};
use alicloud_ice_local::{LocalIce, ResponseSource};
use serde_json::json;

async fn call(client: &Client, operation: &str, parameters: Json) -> DynamicResponse {
    client.call(DynamicRequest::by_name(GROUPS, operation, &parameters).unwrap()).await.unwrap()
}

/// Records calls whose responses have the numbers of the calls.
async fn record(calls: &[(&str, Json)]) -> String {
    let responses = (1..=calls.len()).map(|number| format!(r#"{{"RequestId":"{number}"}}"#));
    let mock = responses.fold(MockTransport::new(), |mock, body| mock.respond(200, body));
    let recording = RecordingTransport::new(mock);
    let builder =
        Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "a long secret"));
    let client = builder.transport(recording.clone()).build().await.unwrap();
    for (operation, parameters) in calls {
        call(&client, operation, parameters.clone()).await;
    }
    recording.to_json()
}

fn request_id(response: &DynamicResponse) -> String {
    response.values_at("RequestId").concat()
}

#[tokio::test]
async fn a_request_has_the_response_that_was_recorded_for_its_parameters() {
    let one = json!({"JobIds": ["a", "b"]});
    let two = json!({"JobIds": ["c"]});
    let recording = record(&[
        ("GetUrlUploadInfos", one.clone()),
        ("GetUrlUploadInfos", two.clone()),
        ("GetUrlUploadInfos", one.clone()),
        ("RegisterMediaInfo", json!({"InputURL": "oss://example/a.mp4"})),
    ])
    .await;
    let ice = LocalIce::builder().recording(recording).start().unwrap();
    let client = ice.client().await;
    let ask =
        async |parameters: &Json| request_id(&call(&client, "GetUrlUploadInfos", parameters.clone()).await);
    assert_eq!(ask(&two).await, "2", "the order of the recording does not matter");
    assert_eq!(ask(&one).await, "1");
    assert_eq!(ask(&one).await, "3", "equal requests have their responses in order");
    assert_eq!(ask(&one).await, "3", "the last one is repeated");
    // The client fills in an idempotency token, which differs in each run.
    let registered = call(&client, "RegisterMediaInfo", json!({"InputURL": "oss://example/a.mp4"})).await;
    assert_eq!(request_id(&registered), "4");

    let other = call(&client, "GetUrlUploadInfos", json!({"JobIds": ["d"]})).await;
    assert_eq!(
        other.values_at("NonExists[]"),
        ["d"],
        "a request that was not recorded has the response of the server"
    );
    let received = ice.received();
    let last = received.last().unwrap();
    assert_eq!(last.response, ResponseSource::Job);
    assert_eq!(last.warnings, ["the recording has no request with these parameters"]);
    assert!(received.iter().rev().skip(1).all(|request| request.response == ResponseSource::Recording));
}

#[tokio::test]
async fn a_recording_has_no_secrets_and_matches_any() {
    let callback =
        |key: &str| json!({"CallbackType": "HTTP", "CallbackURL": "http://example.com", "AuthKey": key});
    let recording = record(&[("SetEventCallback", callback("Confidential1"))]).await;
    assert!(!recording.contains("Confidential"), "{recording}");
    assert!(recording.contains(r#""AuthKey": "***""#), "{recording}");
    let ice = LocalIce::builder().recording(recording).start().unwrap();
    let response = call(&ice.client().await, "SetEventCallback", callback("Another1")).await;
    assert_eq!(request_id(&response), "1");
}

#[test]
fn what_is_no_recording_is_reported_at_the_start() {
    let error = LocalIce::builder().recording("{}").start().unwrap_err();
    assert!(error.to_string().starts_with("invalid recording: "), "{error}");
}
