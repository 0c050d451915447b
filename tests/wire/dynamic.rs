//! Calls of operations that are known at run time only: they have everything that typed calls have.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alicloud_ice::transport::{MockResponse, MockTransport};
use alicloud_ice::{
    Call, Client, Credentials, DynamicRequest, DynamicResponse, ErrorKind, GROUPS, JobPhase, RetryPolicy,
};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::{Value, json};

use crate::calls::{client, one_job};
use crate::mock::{client_of, mock_client, parameters_of};

const MILLISECOND: Duration = Duration::from_millis(1);
const TEN_SECONDS: Duration = Duration::from_secs(10);

/// A response with a member that the description lacks, members in another order, and numbers that 64 bits
/// and a float do not hold.
const DOCUMENT: &str = r#"{"Zeta":123456789012345678901.50,"NonExists":["b"],"RequestId":"r-1","URLUploadInfoList":[{"New":1,"JobId":"a","FileSize":"7"}]}"#;

pub(crate) fn request(operation: &str, parameters: Value) -> DynamicRequest {
    DynamicRequest::by_name(GROUPS, operation, &parameters).unwrap_or_else(|error| panic!("{error}"))
}

fn look_up(ids: &[&str]) -> DynamicRequest {
    request("GetUrlUploadInfos", json!({"JobIds": ids}))
}

#[tokio::test]
async fn a_response_has_its_declared_members_and_the_document_as_it_was_sent() {
    let ice = LocalIce::start().unwrap();
    ice.respond(
        "GetUrlUploadInfos",
        Reply::bytes(200, "application/json", DOCUMENT).header("x-trace", "t-1"),
    );
    let response = client(&ice).await.call(look_up(&["a", "b"])).await.unwrap();
    assert_eq!(response.text(), DOCUMENT);
    let info = json!({"JobId": "a", "FileSize": "7"});
    assert_eq!(
        response.members(),
        json!({"RequestId": "r-1", "NonExists": ["b"], "URLUploadInfoList": [info]})
    );
    assert_eq!(response.json().unwrap()["URLUploadInfoList"][0]["New"], 1);
    ice.respond("GetUrlUploadInfos", Reply::bytes(200, "application/json", DOCUMENT));
    let typed = ice.client().await.get_url_upload_infos(one_job()).await.unwrap();
    assert_eq!(format!("{:#?}", response.typed()), format!("{typed:#?}"));
    assert_eq!(response.values_at("URLUploadInfoList[].JobId"), ["a"]);
    assert_eq!(response.values_at("URLUploadInfoList[].MediaId"), [] as [&str; 0]);
    assert!(response.items().is_empty() && response.item_texts().is_empty(), "it is no listing");
    assert_eq!(response.operation().name, "GetUrlUploadInfos");
    assert_eq!(response.metadata().response_headers()["x-trace"], "t-1");
    assert_eq!((response.metadata().request_id(), response.metadata().attempts()), (Some("r-1"), 1));
}

#[tokio::test]
async fn the_metadata_of_a_typed_call_has_the_decoded_body() {
    let ice = LocalIce::start().unwrap();
    let gzip = crate::content_codings::gzip(DOCUMENT.as_bytes());
    let reply = Reply::bytes(200, "application/json", gzip).header("Content-Encoding", "gzip");
    ice.respond("GetUrlUploadInfos", reply);
    let sent = client(&ice).await.get_url_upload_infos(one_job()).send_with_metadata().await.unwrap();
    assert_eq!(sent.metadata.raw_body(), DOCUMENT.as_bytes());
    let shown = format!("{:?}", sent.metadata);
    assert!(shown.contains(&format!("({} bytes)", DOCUMENT.len())) && !shown.contains("Zeta"), "{shown}");
}

#[tokio::test]
async fn a_dynamic_call_has_the_settings_and_the_metadata_of_a_typed_one() {
    let ice = LocalIce::builder().examples(true).start().unwrap();
    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy"})));
    let call = client(&ice).await.call(look_up(&["df2ac80b481346daa1db6a7c40edc7f8"]));
    let call = call.header("x-acs-trace", "t").parameter("New", "1").retry(RetryPolicy::none());
    assert_eq!(call.send_with_metadata().await.unwrap_err().http_status(), Some(503));
    let received = ice.received();
    assert_eq!((received[0].header("x-acs-trace"), received[0].parameter("New")), (Some("t"), Some("1")));

    let call = client(&ice).await.call(look_up(&["df2ac80b481346daa1db6a7c40edc7f8"]));
    let sent = call.timeout(TEN_SECONDS).send_with_metadata().await.unwrap();
    assert_eq!((sent.metadata.http_status(), sent.metadata.attempts()), (200, 1));
    assert_eq!(sent.metadata.raw_body(), sent.response.metadata().raw_body());
    assert_eq!(sent.response.values_at("URLUploadInfoList[].JobId"), ["df2ac80b481346daa1db6a7c40edc7f8"]);
}

#[test]
fn an_unknown_operation_or_parameter_is_an_error_with_the_nearest_name() {
    for (operation, parameters, message) in [
        (
            "GetURLUploadInfos",
            json!({}),
            "unknown operation `GetURLUploadInfos`; did you mean `GetUrlUploadInfos`?",
        ),
        ("Greet", json!({}), "unknown operation `Greet`; is the feature of its group enabled?"),
        (
            "GetUrlUploadInfos",
            json!({"JobIDs": ["a"]}),
            "GetUrlUploadInfos: unknown field `JobIDs`; did you mean `JobIds`?",
        ),
        ("GetUrlUploadInfos", json!({}), "GetUrlUploadInfos: missing field `JobIds or UploadURLs`"),
        (
            "ListMediaBasicInfos",
            json!({"MaxResults": "x"}),
            "ListMediaBasicInfos: MaxResults: expected a 32-bit integer, found a string",
        ),
        ("GetTranscodeJob", json!("p"), "GetTranscodeJob: expected an object, found a string"),
    ] {
        let error = DynamicRequest::by_name(GROUPS, operation, &parameters).unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::InvalidRequest, message));
    }
}

#[tokio::test]
async fn the_limits_of_the_service_are_validated() {
    let (client, mock) = (Client::builder(), MockTransport::new());
    let builder = client.region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let client = builder.transport(mock.clone()).build().await.unwrap();
    let error = client.call(look_up(&[""])).await.unwrap_err();
    assert_eq!(error.to_string(), "GetUrlUploadInfos: JobIds[0] is empty");
    assert!(mock.calls().is_empty());
}

#[tokio::test]
async fn a_started_job_is_waited_for() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    let urls = json!(["https://example.com/a.mp4", "https://example.com/b.mp4"]);
    let started = client.call(request("UploadMediaByURL", json!({"UploadURLs": urls}))).await.unwrap();
    let ids = started.values_at("UploadJobs[].JobId");
    assert_eq!(ids.len(), 2);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watched = Arc::clone(&seen);
    let call = client.call(request("GetUrlUploadInfos", json!({"JobIds": ids})));
    let wait = call.wait_until_done(TEN_SECONDS).backoff(MILLISECOND, MILLISECOND);
    let wait = wait.on_progress(move |progress| {
        let states = progress.response.values_at("URLUploadInfoList[].Status");
        watched.lock().unwrap().push((progress.jobs.len(), states));
    });
    let done = wait.await.unwrap();
    assert_eq!(done.values_at("URLUploadInfoList[].Status"), ["SUCCESS", "SUCCESS"]);
    let seen = seen.lock().unwrap();
    let states = |state: &str| (2, vec![state.to_owned(); 2]);
    assert_eq!(*seen, [states("PENDING"), states("SUCCESS")]);
}

#[tokio::test]
async fn a_failed_or_missing_job_is_an_error_with_the_dynamic_response() {
    let job = |state: &str| json!({"JobId": "a", "Status": state, "ErrorCode": "404", "New": 1});
    let failed = json!({"RequestId": "r", "URLUploadInfoList": [job("DOWNLOAD_FAIL")]});
    let missing = json!({"RequestId": "r", "NonExists": ["a"]});
    for (body, kind, phase) in [
        (failed, ErrorKind::JobFailed, JobPhase::Failed),
        (missing, ErrorKind::JobNotFound, JobPhase::NotFound),
    ] {
        let sent = body.to_string();
        let mock =
            MockTransport::new().on("GetUrlUploadInfos", move |_| MockResponse::new(200, body.to_string()));
        let call = client_of(&mock, RetryPolicy::none()).call(look_up(&["a"]));
        let wait = call.wait_until_done(TEN_SECONDS).grace_period(Duration::ZERO);
        let error = wait.await.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (kind, Some("GetUrlUploadInfos")), "{error}");
        assert_eq!((error.jobs()[0].phase, error.request_id()), (phase, Some("r")));
        assert_eq!(error.response::<DynamicResponse>().unwrap().text(), sent);
    }
}

#[tokio::test]
async fn a_wait_or_a_listing_of_another_operation_is_an_error_that_names_it() {
    let (client, mock) = mock_client(&[]);
    let start =
        || client.call(request("UploadMediaByURL", json!({"UploadURLs": ["https://example.com/a.mp4"]})));
    let wait = start().wait_until_done(TEN_SECONDS).await.unwrap_err();
    assert_eq!(
        wait.to_string(),
        "UploadMediaByURL: cannot wait: the operation does not look up jobs; wait with the lookup of its jobs"
    );
    let pages = start().items().all().await.unwrap_err();
    assert_eq!(
        pages.to_string(),
        "UploadMediaByURL: cannot paginate: the operation does not list items in pages; await the call"
    );
    assert_eq!([wait.kind(), pages.kind()], [ErrorKind::InvalidRequest; 2]);
    let mut pages = start().pages();
    assert!(pages.next().await.unwrap().is_err() && pages.next().await.is_none());
    assert!(mock.calls().is_empty());
}

#[tokio::test]
async fn neither_a_secret_parameter_nor_the_body_is_shown() {
    const SECRET: &str = "a secret of its own";
    let parameters = json!({
        "InputId": "i", "Name": "n", "InputSettings": [{"SourceUrl": "u", "SrtPassphrase": SECRET}],
    });
    let update = request("UpdateMediaLiveInput", parameters);
    let (client, mock) = mock_client(&[json!({"RequestId": "r", "New": SECRET})]);
    let call: Call<DynamicRequest> = client.call(update.clone());
    let mut shown = format!("{update:?} {call:?}");
    let response = call.await.unwrap();
    shown += &format!("{response:?}");
    assert!(shown.contains("UpdateMediaLiveInputRequest") && shown.contains("***"), "{shown}");
    assert!(shown.contains("UpdateMediaLiveInputResponse") && !shown.contains(SECRET), "{shown}");
    assert!(mock.calls()[0].parameters().to_string().contains(SECRET), "it is sent");
}

/// A mock without responses fails each attempt as if no connection could be made, so nothing is repeated
/// without a retry policy, and its calls are the signed requests.
#[tokio::test]
async fn a_request_is_built_and_signed_without_being_sent() {
    let mock = MockTransport::new();
    let client = client_of(&mock, RetryPolicy::none());
    let error =
        client.call(request("RegisterMediaInfo", json!({"InputURL": "oss://b/a.mp4"}))).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, false));
    let [request] = mock.requests().try_into().expect("one attempt");
    assert_eq!(request.headers()["x-acs-action"], "RegisterMediaInfo");
    assert!(
        request.headers()["authorization"].to_str().unwrap().starts_with("ACS3-HMAC-SHA256 Credential=id,")
    );
    let parameters = parameters_of(&request);
    assert!(parameters.iter().any(|(name, _)| name == "ClientToken"), "{parameters:?}");
}
