//! The mock transport: responses by operation, faults, and calls as JSON.

use std::time::Duration;

use alicloud_ice::library::GetMediaInfoRequest;
use alicloud_ice::live::{ListLiveRecordFilesRequest, ListLiveTranscodeJobsRequest};
use alicloud_ice::transport::{MockResponse, MockTransport};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, GetUrlUploadInfosResponse, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Error, ErrorKind, ProvideCredentials, RetryPolicy};
use serde_json::{Value, json};

use crate::examples::Examples;
use crate::mock::{client_of, parameters_of, prepare_request};
use crate::operations;

const MILLISECOND: Duration = Duration::from_millis(1);

fn patient(mock: &MockTransport) -> Client {
    client_of(mock, RetryPolicy::new().backoff(MILLISECOND, MILLISECOND))
}

/// The parameters are those that were recorded of the official SDK.
#[test]
fn every_operation_is_captured_with_the_parameters_it_was_called_with() {
    let examples = Examples::new();
    let mut checked = 0;
    for info in operations() {
        let mock = MockTransport::new().on(info.name, |_| MockResponse::new(200, "{}"));
        let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
        let builder = builder.transport(mock.clone()).idempotency_tokens(false).validate_requests(false);
        let client = builder.build_blocking().unwrap();
        let parameters = examples.parameters(info.name);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let call = alicloud_ice::call(&client, info.name, parameters.clone());
        runtime.block_on(call).unwrap_or_else(|error| panic!("{error}"));
        let [call] = mock.calls().try_into().unwrap_or_else(|_| panic!("one call"));
        assert_eq!(call.operation(), info.name);
        let captured = call.parameters();
        let wire = |parameters: &Value| {
            let request = info.request(parameters).unwrap_or_else(|error| panic!("{error}"));
            parameters_of(&prepare_request(info, &*request))
        };
        assert_eq!(wire(&captured), wire(parameters), "{}", info.name);
        let names = |parameters: &Value| parameters.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&captured).len(), names(parameters).len(), "{}: {captured}", info.name);
        checked += 1;
    }
    println!("{checked} operations are captured as JSON");
    assert_eq!(checked, 400);
}

#[tokio::test]
async fn responses_are_chosen_by_operation_and_by_parameter_and_otherwise_in_order() {
    let mock =
        MockTransport::new().respond(200, r#"{"RequestId":"in order"}"#).on(
            "GetMediaInfo",
            |call| match call.parameter("MediaId").as_str() {
                Some("a") => MockResponse::new(200, format!(r#"{{"RequestId":"{}"}}"#, call.number())),
                _ => MockResponse::error(404, "InvalidMedia.NotFound", "no such media"),
            },
        );
    let client = patient(&mock);
    let media = |id: &str| GetMediaInfoRequest::by_media_id(id);
    for number in ["1", "2"] {
        let response = client.get_media_info(media("a")).await.unwrap();
        assert_eq!(response.request_id.as_deref(), Some(number));
    }
    let error = client.get_media_info(media("b")).await.unwrap_err();
    assert_eq!((error.code(), error.http_status()), (Some("InvalidMedia.NotFound"), Some(404)));
    let jobs = || client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["j"]));
    assert_eq!(jobs().await.unwrap().request_id.as_deref(), Some("in order"));
    let error = jobs().retry(RetryPolicy::none()).await.unwrap_err();
    assert!(error.to_string().ends_with("the mock has no response left for `GetUrlUploadInfos`"), "{error}");
    let client = client_of(&mock.on("GetURLUploadInfos", |_| MockResponse::lost()), RetryPolicy::none());
    let error = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["j"])).await.unwrap_err();
    assert!(error.to_string().ends_with("; it responds to `GetURLUploadInfos`"), "{error}");
}

#[tokio::test]
async fn a_call_is_compared_as_json_and_as_a_typed_request() {
    let mut response = GetUrlUploadInfosResponse::default();
    response.non_exists = vec!["a".to_owned()];
    let mock = MockTransport::new().respond_with(MockResponse::ok(&response)).respond(200, "{}");
    let client = patient(&mock);
    let request = GetUrlUploadInfosRequest::by_job_ids(["a", "b"]);
    let received = client.get_url_upload_infos(request.clone()).parameter("New", "7").await.unwrap();
    assert_eq!(received, response);
    let call = &mock.calls()[0];
    assert_eq!(call.parameters(), json!({"JobIds": ["a", "b"], "New": "7"}));
    assert_eq!(call.parameter("Absent"), Value::Null);
    assert!(call.request::<GetUrlUploadInfosRequest>().unwrap_err().to_string().contains("New"));
    let error = call.request::<UploadMediaByUrlRequest>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "UploadMediaByURL: not this operation: the mock received `GetUrlUploadInfos`"
    );
    client.get_url_upload_infos(request.clone()).await.unwrap();
    assert_eq!(mock.calls()[1].request::<GetUrlUploadInfosRequest>().unwrap(), request);
    assert!(!format!("{:?}", mock.calls()).contains("JobIds"), "parameters may be secret");
}

/// A list that is sent as `JobIds.1` is the parameter `JobIds`.
#[tokio::test]
async fn a_parameter_of_the_request_takes_precedence_over_an_added_one() {
    let mock = MockTransport::new().respond(200, "{}").respond(200, "{}");
    let client = patient(&mock);
    let request = ListLiveTranscodeJobsRequest::new().page_no(3);
    client.list_live_transcode_jobs(request).parameter("PageNo", "7").await.unwrap();
    assert_eq!(mock.calls()[0].parameters(), json!({"PageNo": 3}));
    let request = ListLiveRecordFilesRequest::new().job_ids(["a", "b"]);
    client.list_live_record_files(request).parameter("JobIds", "z").await.unwrap();
    assert_eq!(mock.calls()[1].parameter("JobIds"), json!(["a", "b"]));
    let sent = parameters_of(&mock.requests()[1]);
    assert!(!sent.iter().any(|(name, _)| name == "JobIds"), "{sent:?}");
}

/// Each fault: what the call returns without retries, and whether a read is retried.
#[tokio::test]
async fn every_fault_has_the_effect_that_it_has_on_a_real_connection() {
    let read = || GetUrlUploadInfosRequest::by_job_ids(["a"]);
    let faults = [
        (MockResponse::error(500, "InternalError", "e"), ErrorKind::Service, true, true),
        (MockResponse::error(400, "InvalidParameter", "e"), ErrorKind::Service, false, false),
        (MockResponse::throttled(MILLISECOND), ErrorKind::Service, false, true),
        (MockResponse::connect_failure(), ErrorKind::Connection, false, true),
        (MockResponse::lost(), ErrorKind::Connection, true, true),
        (MockResponse::timeout(), ErrorKind::Timeout, true, true),
        (MockResponse::hang(), ErrorKind::Timeout, true, true),
        (MockResponse::new(200, "{}").after(Duration::from_secs(5)), ErrorKind::Timeout, true, true),
        (MockResponse::new(200, "not JSON"), ErrorKind::InvalidResponse, true, false),
    ];
    for (fault, kind, may_have_executed, retried) in faults {
        let mock = MockTransport::new().respond_with(fault.clone()).respond(200, "{}");
        let call = patient(&mock).get_url_upload_infos(read()).attempt_timeout(20 * MILLISECOND);
        assert_eq!(call.await.is_ok(), retried, "{fault:?}");
        let mock = MockTransport::new().respond_with(fault.clone());
        let call = patient(&mock).get_url_upload_infos(read()).attempt_timeout(20 * MILLISECOND);
        let error = call.retry(RetryPolicy::none()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.may_have_executed()),
            (kind, may_have_executed),
            "{fault:?}: {error}"
        );
        if !matches!(fault_status(&fault), Some(200)) {
            let made = fault.clone().into_error();
            let facts = |error: &Error| {
                (
                    error.kind(),
                    error.code().map(str::to_owned),
                    error.may_have_executed(),
                    error.is_retryable(),
                )
            };
            assert_eq!(facts(&made), facts(&error), "{fault:?}");
        }
    }
}

fn fault_status(fault: &MockResponse) -> Option<u16> {
    let shown = format!("{fault:?}");
    shown.strip_prefix("MockResponse { status: ")?.get(..3)?.parse().ok()
}

#[derive(Debug)]
struct Rotating(std::sync::atomic::AtomicU32);

impl ProvideCredentials for Rotating {
    fn credentials(&self) -> alicloud_ice::credentials::CredentialsFuture<'_> {
        let number = self.0.load(std::sync::atomic::Ordering::Relaxed);
        Box::pin(std::future::ready(Ok(Credentials::new(format!("id{number}"), "secret"))))
    }

    fn invalidate(&self, _: &Credentials) {
        self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    }
}

#[tokio::test]
async fn expired_credentials_are_replaced() {
    let mock = MockTransport::new().respond_with(MockResponse::expired_credentials()).respond(200, "{}");
    let builder = Client::builder().region("cn-shanghai").credentials(Rotating(0.into()));
    let client = builder.transport(mock.clone()).build().await.unwrap();
    client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await.unwrap();
    let ids: Vec<String> = mock
        .requests()
        .iter()
        .map(|request| request.headers()["authorization"].to_str().unwrap().to_owned())
        .collect();
    assert!(ids[0].contains("Credential=id0") && ids[1].contains("Credential=id1"), "{ids:?}");
}
