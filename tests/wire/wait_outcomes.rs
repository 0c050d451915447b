//! How waits end: with jobs that have succeeded, with an error that has the jobs, or at the timeout.

use std::time::Duration;

use alicloud_ice::transcoding::{GetTranscodeJobRequest, GetTranscodeJobResponse};
use alicloud_ice::transport::{MockResponse, MockTransport};
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, ErrorKind, JobPhase, RetryPolicy};
use alicloud_ice_local::LocalIce;
use serde_json::{Value, json};

use crate::mock::{client_of, mock_client};

const MILLISECOND: Duration = Duration::from_millis(1);
const TEN_SECONDS: Duration = Duration::from_secs(10);

#[tokio::test]
async fn jobs_are_polled_until_all_are_finished() {
    let ice = LocalIce::start().unwrap();
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let client = Client::builder().endpoint(ice.url()).credentials(credentials).build().await.unwrap();
    let urls = ["https://example.com/a.mp4", "https://example.com/b.mp4"];
    let submitted =
        client.upload_media_by_url(UploadMediaByUrlRequest::new().upload_urls(urls)).await.unwrap();
    let lookup = GetUrlUploadInfosRequest::try_from(&submitted).unwrap();
    let wait = client.get_url_upload_infos(lookup).wait_until_done(TEN_SECONDS);
    let done = wait.backoff(2 * MILLISECOND, 5 * MILLISECOND).await.unwrap();
    let states: Vec<_> =
        done.url_upload_info_list.iter().map(|job| job.status.as_ref().unwrap().as_str()).collect();
    assert_eq!(states, ["SUCCESS", "SUCCESS"]);
    assert_eq!(ice.executions("GetUrlUploadInfos"), 2, "pending at the first lookup, finished at the second");
}

fn transcode_job(state: &str) -> Value {
    json!({"TranscodeParentJob": {"Status": state, "ParentJobId": "p"}})
}

#[tokio::test]
async fn a_failed_job_ends_the_wait_with_an_error_and_an_unknown_state_does_not() {
    let (client, mock) = mock_client(&[
        transcode_job("Processing"),
        json!({"Code": "Throttling", "Message": "slower"}),
        transcode_job("Paused, a state of the future"),
        transcode_job("Fail"),
    ]);
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let wait = call.wait_until_done(TEN_SECONDS).backoff(MILLISECOND, 2 * MILLISECOND);
    let error = wait.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobFailed);
    assert_eq!(error.to_string(), "GetTranscodeJob: job failed: `p`: Fail");
    let response = error.response::<GetTranscodeJobResponse>().unwrap();
    assert_eq!(response.transcode_parent_job.as_ref().unwrap().status.as_ref().unwrap().as_str(), "Fail");
    assert_eq!(mock.requests().len(), 4, "the throttled lookup is retried");
}

#[tokio::test]
async fn a_wait_that_times_out_reports_the_last_state() {
    let (client, _) = mock_client(&vec![transcode_job("Processing"); 400]);
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let wait = call.wait_until_done(50 * MILLISECOND).backoff(MILLISECOND, 2 * MILLISECOND);
    let error = wait.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let message = error.to_string();
    assert!(message.starts_with("GetTranscodeJob: waiting timed out after 50ms and "), "{message}");
    assert!(message.ends_with(" lookups; last state: Processing"), "{message}");
}

#[tokio::test]
async fn an_error_that_is_not_retryable_ends_a_wait() {
    let (client, mock) = mock_client(&[json!({"Code": "InvalidParameter", "Message": "no such job"})]);
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let error = call.wait_until_done(TEN_SECONDS).await.unwrap_err();
    assert_eq!((error.code(), mock.requests().len()), (Some("InvalidParameter"), 1));
}

#[tokio::test]
async fn a_job_that_was_not_found_is_not_finished_though_another_is() {
    let done = |id: &str| json!({"JobId": id, "Status": "SUCCESS"});
    let (client, mock) = mock_client(&[
        json!({"URLUploadInfoList": [done("a")], "NonExists": ["b"]}),
        json!({"URLUploadInfoList": [done("a"), done("b")], "NonExists": []}),
    ]);
    let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a", "b"]));
    let wait = call.wait_until_done(TEN_SECONDS).backoff(Duration::ZERO, Duration::ZERO);
    assert_eq!(wait.await.unwrap().url_upload_info_list.len(), 2);
    assert_eq!(mock.requests().len(), 2);

    let (client, _) = mock_client(&vec![json!({"NonExists": ["a"]}); 2]);
    let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
    let error = call.wait_until_done(20 * MILLISECOND).await.unwrap_err();
    assert!(error.to_string().ends_with("2 lookups; last state: `a`: not found"), "{error}");
}

/// The service requests a delay of an hour. The wait has 300 ms, and a last lookup before they end.
#[tokio::test]
async fn retry_after_delays_the_next_lookup_up_to_the_last_one() {
    let busy = http::Response::builder().status(429).header("x-acs-retry-after", "3600000");
    let busy = busy.body(bytes::Bytes::from_static(b"{}")).unwrap();
    let mock = MockTransport::new().respond_with(busy).respond(200, transcode_job("Success").to_string());
    let client = client_of(&mock, RetryPolicy::none());
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let begin = std::time::Instant::now();
    let wait = call.wait_until_done(300 * MILLISECOND).backoff(MILLISECOND, MILLISECOND);
    wait.await.expect("the last lookup finds the job finished");
    assert!(begin.elapsed() >= 200 * MILLISECOND, "{:?}", begin.elapsed());
    assert_eq!(mock.requests().len(), 2);
}

fn upload_job(id: &str, state: &str) -> Value {
    json!({"JobId": id, "Status": state, "ErrorCode": "404", "ErrorMessage": format!("{id} is gone")})
}

#[tokio::test]
async fn a_wait_for_several_jobs_ends_when_all_have_finished_and_names_those_that_failed() {
    let jobs = |a: &str, b: &str, c: &str| {
        let jobs = [upload_job("a", a), upload_job("b", b), upload_job("c", c)];
        json!({"RequestId": "r", "URLUploadInfoList": jobs, "NonExists": []})
    };
    let (client, mock) = mock_client(&[
        jobs("DOWNLOAD_FAIL", "SUCCESS", "PENDING"),
        jobs("DOWNLOAD_FAIL", "SUCCESS", "UPLOAD_FAIL"),
    ]);
    let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a", "b", "c"]));
    let error = call.wait_until_done(TEN_SECONDS).backoff(MILLISECOND, MILLISECOND).await.unwrap_err();
    assert_eq!(mock.requests().len(), 2);
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: 2 of 3 jobs failed: `a`: DOWNLOAD_FAIL (404: a is gone), \
         `c`: UPLOAD_FAIL (404: c is gone) (request ID r)"
    );
    let phases: Vec<JobPhase> = error.jobs().iter().map(|job| job.phase).collect();
    assert_eq!(phases, [JobPhase::Failed, JobPhase::Succeeded, JobPhase::Failed]);
    assert!(!error.is_retryable() && !error.may_have_executed());
}

#[tokio::test]
async fn the_error_of_one_failed_job_has_its_code_and_no_secret() {
    let mut job = upload_job("a", "DOWNLOAD_FAIL");
    job["ErrorMessage"] = json!("signed with a very secret secret");
    let mock = MockTransport::new().respond(200, json!({"URLUploadInfoList": [job]}).to_string());
    let builder = Client::builder().region("cn-shanghai").transport(mock);
    let client = builder.credentials(Credentials::new("id", "a very secret secret")).build().await.unwrap();
    let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
    let error = call.wait_until_done(TEN_SECONDS).await.unwrap_err();
    assert_eq!(error.code(), Some("404"));
    assert_eq!(error.to_string(), "GetUrlUploadInfos: 404: job failed: `a`: DOWNLOAD_FAIL (signed with ***)");
    assert!(!format!("{error:?}").contains("very secret"));
}

#[tokio::test]
async fn a_host_that_the_first_lookup_does_not_reach_ends_the_wait_with_its_error() {
    let builder = Client::builder().endpoint("https://ice.cn-shanghia.invalid");
    let client = builder.credentials(Credentials::new("id", "secret")).build().await.unwrap();
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    // A wait that goes on would end in a timeout.
    let error = call.wait_until_done(Duration::from_secs(30)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
    assert!(error.to_string().contains("no connection, nothing was sent"), "{error}");
}

/// The mock refuses every connection after its responses.
#[tokio::test]
async fn a_network_that_fails_during_a_wait_is_waited_for_and_its_error_is_reported() {
    let (client, mock) = mock_client(&[transcode_job("Processing")]);
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let error = call.wait_until_done(50 * MILLISECOND).backoff(MILLISECOND, MILLISECOND).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(mock.requests().len() > 2);
    let message = error.to_string();
    assert!(
        message.contains("last state: Processing; last error: GetTranscodeJob: no connection"),
        "{message}"
    );
    assert!(error.response::<GetTranscodeJobResponse>().is_some());
}

#[tokio::test]
async fn a_job_that_is_still_missing_after_the_grace_period_is_an_error() {
    let missing = json!({"URLUploadInfoList": [upload_job("a", "PENDING")], "NonExists": ["b"]});
    let left_out = json!({"URLUploadInfoList": [upload_job("a", "PENDING")]});
    let empty = json!({});
    for (response, jobs) in
        [(missing, "`b`: not found"), (left_out, "`b`: not found"), (empty, "`a`: not found, `b`: not found")]
    {
        let (client, _) = mock_client(&vec![response; 100]);
        let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a", "b"]));
        let wait = call.wait_until_done(TEN_SECONDS).grace_period(20 * MILLISECOND);
        let error = wait.backoff(5 * MILLISECOND, 5 * MILLISECOND).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::JobNotFound, "{error}");
        assert!(error.to_string().ends_with(&format!("lookups: {jobs}")), "{error}");
    }
}

#[tokio::test]
async fn no_outcome_of_a_wait_shows_credentials() {
    let secret = "a very secret secret";
    let running = json!({"RequestId": secret, "URLUploadInfoList": [upload_job("a", secret)]});
    let missing = json!({"RequestId": secret, "NonExists": [secret]});
    let mut failed = json!({"RequestId": secret, "URLUploadInfoList": [upload_job("a", "UPLOAD_FAIL")]});
    failed["URLUploadInfoList"][0]["ErrorCode"] = json!(secret);
    for (response, kind) in
        [(running, ErrorKind::Timeout), (missing, ErrorKind::JobNotFound), (failed, ErrorKind::JobFailed)]
    {
        let mock = MockTransport::new()
            .on("GetUrlUploadInfos", move |_| MockResponse::new(200, response.to_string()));
        let builder = Client::builder().region("cn-shanghai").transport(mock);
        let client = builder.credentials(Credentials::new("id", secret)).build().await.unwrap();
        let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
        let wait = call.wait_until_done(100 * MILLISECOND).grace_period(20 * MILLISECOND);
        let error = wait.backoff(5 * MILLISECOND, 5 * MILLISECOND).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        let shown = format!("{error} {error:?} {:?} {:?}", error.request_id(), error.jobs());
        assert!(!shown.contains("very secret"), "{shown}");
        assert!(shown.contains("***"), "{shown}");
    }
}

/// A job that was found, and is missing for a moment, has the whole grace period again.
#[tokio::test(start_paused = true)]
async fn the_grace_period_begins_when_a_job_is_missing() {
    let found = json!({"URLUploadInfoList": [upload_job("a", "PENDING")]});
    let mock = MockTransport::new().on("GetUrlUploadInfos", move |call| {
        let response = match call.number() {
            1..=10 => found.clone(),
            11 => json!({"NonExists": ["a"]}),
            _ => json!({"URLUploadInfoList": [upload_job("a", "SUCCESS")]}),
        };
        MockResponse::new(200, response.to_string())
    });
    let call = client_of(&mock, RetryPolicy::none())
        .get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
    call.wait_until_done(Duration::from_secs(600)).await.unwrap();
}

#[tokio::test]
async fn an_error_that_ends_a_wait_has_the_jobs_of_the_last_response() {
    let mock = MockTransport::new().on("GetUrlUploadInfos", move |call| match call.number() {
        1 => {
            let body = json!({"RequestId": "first", "URLUploadInfoList": [upload_job("a", "PENDING")]});
            MockResponse::new(200, body.to_string())
        }
        _ => MockResponse::error(403, "NoPermission", "denied"),
    });
    let call = client_of(&mock, RetryPolicy::none())
        .get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
    let error = call.wait_until_done(TEN_SECONDS).backoff(MILLISECOND, MILLISECOND).await.unwrap_err();
    assert_eq!((error.code(), error.request_id()), (Some("NoPermission"), Some("mock")));
    assert_eq!(error.jobs()[0].state.as_deref(), Some("PENDING"));
}

#[tokio::test]
async fn a_lookup_that_reports_404_is_repeated_within_the_grace_period() {
    let not_found = || {
        let response = http::Response::builder().status(404);
        response.body(bytes::Bytes::from_static(br#"{"Code":"JobNotFound","Message":"no job"}"#)).unwrap()
    };
    let mock =
        MockTransport::new().respond_with(not_found()).respond(200, transcode_job("Success").to_string());
    let call = client_of(&mock, RetryPolicy::none()).get_transcode_job(GetTranscodeJobRequest::new("p"));
    call.wait_until_done(TEN_SECONDS).backoff(MILLISECOND, MILLISECOND).await.unwrap();

    let mock = MockTransport::new().respond_with(not_found());
    let call = client_of(&mock, RetryPolicy::none()).get_transcode_job(GetTranscodeJobRequest::new("p"));
    let error = call.wait_until_done(TEN_SECONDS).grace_period(Duration::ZERO).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::JobNotFound, Some("JobNotFound")));
    assert!(!error.is_retryable());
}

/// The clock of tokio jumps to the next timer when nothing else happens.
#[tokio::test(start_paused = true)]
async fn a_wait_follows_the_clock_of_tokio() {
    let (client, _) = mock_client(&vec![json!({"NonExists": ["a"]}); 30]);
    let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
    let error = call.wait_until_done(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::JobNotFound, "{error}");
    assert!(error.duration() >= Duration::from_secs(15), "{:?}", error.duration());
}

#[tokio::test]
async fn the_progress_of_a_wait_can_be_watched() {
    let (client, _) =
        mock_client(&[transcode_job("Init"), transcode_job("Processing"), transcode_job("Success")]);
    let (sender, receiver) = std::sync::mpsc::channel();
    let call = client.get_transcode_job(GetTranscodeJobRequest::new("p"));
    let wait = call.wait_until_done(TEN_SECONDS).backoff(MILLISECOND, MILLISECOND);
    let wait = wait.on_progress(move |progress| {
        let state = progress.jobs.first().and_then(|job| job.state.clone());
        let parent = progress.response.transcode_parent_job.is_some();
        sender.send((progress.lookups, state.unwrap_or_default(), parent)).unwrap();
    });
    wait.await.unwrap();
    let expected = [(1, "Init"), (2, "Processing"), (3, "Success")];
    assert_eq!(
        receiver.iter().collect::<Vec<_>>(),
        expected.map(|(lookup, state)| (lookup, state.to_owned(), true))
    );
}
