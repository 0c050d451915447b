//! Retries: how often a call is attempted, after which pause, and at whose expense.

use std::collections::HashSet;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use alicloud_ice::transport::{
    Limits, MockTransport, SendFuture, Transport, TransportError, TransportErrorKind,
};
use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::{Client, Credentials, ErrorKind, RetryAction, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use bytes::Bytes;
use serde_json::json;

use crate::calls::{client, one_job};
use crate::mock::client_of;

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

const fn soon() -> RetryPolicy {
    RetryPolicy::new().backoff(ms(1), ms(5))
}

fn busy() -> Reply {
    Reply::json(503, json!({"Code": "Busy", "RequestId": "r"}))
}

/// Even a write is retried, because a connection that was refused has carried nothing.
#[tokio::test]
async fn a_refused_connection_is_retried_until_the_server_has_started() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let credentials = Credentials::new("local", "local");
    let builder = Client::builder().endpoint(format!("http://127.0.0.1:{port}")).credentials(credentials);
    let policy = RetryPolicy::new().max_attempts(100).backoff(ms(20), ms(20));
    let client = builder.retry(policy).build().await.unwrap();
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let call = tokio::spawn(client.upload_media_by_url(request).send());
    tokio::time::sleep(ms(100)).await;
    let ice = LocalIce::builder().port(port).start().unwrap();
    let submitted = call.await.unwrap().unwrap();
    assert_eq!((submitted.upload_jobs.len(), ice.executions("UploadMediaByURL")), (1, 1));
}

#[tokio::test]
async fn a_call_is_attempted_three_times_each_with_its_own_nonce_and_signature() {
    let ice = LocalIce::start().unwrap();
    for _ in 0..3 {
        ice.respond("GetUrlUploadInfos", busy());
    }
    let error = client(&ice).await.get_url_upload_infos(one_job()).retry(soon()).await.unwrap_err();
    assert_eq!((error.attempts(), error.code(), error.http_status()), (3, Some("Busy"), Some(503)));
    assert_eq!(
        error.to_string(),
        "GetUrlUploadInfos: HTTP 503: Busy: error without a message (request ID r, 3 attempts)"
    );
    let received = ice.received();
    let values = |name: &str| -> HashSet<_> {
        received.iter().filter_map(|request| request.header(name).map(str::to_owned)).collect()
    };
    assert_eq!(received.len(), 3);
    assert_eq!((values("x-acs-signature-nonce").len(), values("authorization").len()), (3, 3));
    assert!(received.iter().all(|request| request.rejected.is_none()));
    let attempts: Vec<_> =
        received.iter().map(|request| request.header("x-acs-retry-attempts").unwrap_or("-")).collect();
    assert_eq!(attempts, ["-", "1", "2"]);
}

#[tokio::test]
async fn a_call_can_have_its_own_policy() {
    let ice = LocalIce::start().unwrap();
    ice.respond("GetUrlUploadInfos", busy());
    let call = client(&ice).await.get_url_upload_infos(one_job()).retry(RetryPolicy::none());
    assert_eq!(call.await.unwrap_err().attempts(), 1);
    assert_eq!(ice.received().len(), 1);
}

#[tokio::test]
async fn a_requested_delay_is_kept_or_the_call_fails_at_once() {
    let ice = LocalIce::start().unwrap();
    let throttled =
        |delay: &str| Reply::json(429, json!({"Code": "Throttling"})).header("x-acs-retry-after", delay);
    ice.respond("GetUrlUploadInfos", throttled("150"));
    let begin = Instant::now();
    client(&ice).await.get_url_upload_infos(one_job()).retry(soon()).await.unwrap();
    assert!(begin.elapsed() >= ms(150));

    // An hour is longer than the timeout of the call.
    ice.respond("GetUrlUploadInfos", throttled("3600000"));
    let begin = Instant::now();
    let error = client(&ice).await.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!((error.attempts(), error.retry_after()), (1, Some(Duration::from_secs(3600))));
    assert!(begin.elapsed() < Duration::from_secs(5));
}

/// The budget starts with ten retries for each of ten seconds, and earns ten more every second.
#[tokio::test]
async fn calls_of_one_client_share_a_retry_budget() {
    let ice = LocalIce::start().unwrap();
    let calls = 200;
    for _ in 0..3 * calls {
        ice.respond("GetUrlUploadInfos", busy());
    }
    let client = client(&ice).await;
    let begin = Instant::now();
    let calls = (0..calls).map(|_| {
        let call = client.get_url_upload_infos(one_job()).retry(soon());
        tokio::spawn(async move { call.await.unwrap_err().attempts() })
    });
    let mut attempts = 0;
    for call in calls.collect::<Vec<_>>() {
        attempts += call.await.unwrap();
    }
    let most = 310 + 10 * u32::try_from(begin.elapsed().as_secs()).unwrap();
    assert!((300..=most).contains(&attempts), "{attempts} attempts for 200 calls");
}

#[tokio::test]
async fn two_successful_calls_earn_one_retry() {
    const CALLS: u32 = 400;
    let mut mock = MockTransport::new();
    for status in std::iter::repeat_n(503, 200).chain(std::iter::repeat_n(200, CALLS as usize)) {
        mock = mock.respond(status, "{}");
    }
    let mock = std::iter::repeat_n(503, 1000).fold(mock, |mock, status| mock.respond(status, "{}"));
    let client = client_of(&mock, RetryPolicy::none());
    // Returns the number of retries until the budget is exhausted: a call that could have been
    // attempted a thousand times ends before.
    let exhaust = async || {
        let policy = RetryPolicy::new().max_attempts(1000).backoff(Duration::ZERO, Duration::ZERO);
        client.get_url_upload_infos(one_job()).retry(policy).await.unwrap_err().attempts() - 1
    };
    let begin = Instant::now();
    let first = exhaust().await;
    // The rest of the failures that were scripted before the successes.
    for _ in first + 1..200 {
        client.get_url_upload_infos(one_job()).await.unwrap_err();
    }
    for _ in 0..CALLS {
        client.get_url_upload_infos(one_job()).await.unwrap();
    }
    let second = exhaust().await;
    let earned_by_time = 10 * (u32::try_from(begin.elapsed().as_secs()).unwrap() + 1);
    assert!((100..=100 + earned_by_time).contains(&first), "{first}");
    assert!((CALLS / 2..=CALLS / 2 + earned_by_time).contains(&second), "{second}");
}

/// A write fails as long as its budget and the policy allow; a read of the same client has its own.
#[tokio::test]
async fn the_failures_of_one_operation_leave_the_retries_of_another() {
    let mock =
        std::iter::repeat_n(429, 400).fold(MockTransport::new(), |mock, status| mock.respond(status, "{}"));
    let client =
        client_of(&mock, RetryPolicy::new().max_attempts(150).backoff(Duration::ZERO, Duration::ZERO));
    let request = || UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let first = client.upload_media_by_url(request()).await.unwrap_err().attempts();
    assert!((101..150).contains(&first), "{first}");
    let exhausted = client.upload_media_by_url(request()).await.unwrap_err().attempts();
    assert!(exhausted < 30, "{exhausted}");
    let other = client.get_url_upload_infos(one_job()).await.unwrap_err().attempts();
    assert!((101..150).contains(&other), "{other}");
}

#[tokio::test]
async fn a_request_that_was_not_sent_is_retried_without_the_budget() {
    // Without a response, the mock reports that no connection could be made.
    let client = client_of(&MockTransport::new(), RetryPolicy::new().max_attempts(300).backoff(ms(0), ms(0)));
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let error = client.upload_media_by_url(request).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 300));
}

/// A transport whose exchanges all fail in this way.
#[derive(Debug)]
struct Failing(TransportErrorKind);

impl Transport for Failing {
    fn send(&self, _: http::Request<Bytes>, _: Limits) -> SendFuture<'_> {
        Box::pin(std::future::ready(Err(TransportError::new(self.0, "failed"))))
    }
}

#[tokio::test]
async fn a_request_that_reached_the_server_is_charged_to_the_budget() {
    let policy = RetryPolicy::new().max_attempts(300).backoff(ms(0), ms(0));
    for (kind, is_charged) in [
        (TransportErrorKind::Connect, false),
        (TransportErrorKind::Refused, true),
        (TransportErrorKind::Interrupted, true),
        (TransportErrorKind::Timeout, true),
    ] {
        let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
        let client = builder.transport(Failing(kind)).retry(policy).build().await.unwrap();
        let attempts = client.get_url_upload_infos(one_job()).await.unwrap_err().attempts();
        assert_eq!(attempts < 300, is_charged, "{kind:?}: {attempts}");
    }
}

#[tokio::test]
async fn a_write_that_the_caller_states_to_be_idempotent_is_retried() {
    let request = || UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let mock =
        MockTransport::new().respond(500, "{}").respond(200, "{}").respond(500, "{}").respond(500, "{}");
    let client = client_of(&mock, soon());
    client.upload_media_by_url(request()).idempotent(true).await.unwrap();
    assert_eq!(mock.requests().len(), 2);
    assert_eq!(client.upload_media_by_url(request()).await.unwrap_err().attempts(), 1);
    let read = client.get_url_upload_infos(one_job()).idempotent(false).await;
    assert_eq!(read.unwrap_err().attempts(), 1, "the caller knows better");
}

#[tokio::test]
async fn a_classifier_retries_other_errors_and_stops_retries() {
    let classify = |error: &alicloud_ice::Error| match error.code() {
        Some("JobQueueFull") => Some(RetryAction::Retry),
        Some("ServiceUnavailable") => Some(RetryAction::Stop),
        _ => None,
    };
    let error = |code: &str| json!({"Code": code, "RequestId": "r"}).to_string();
    let request = || UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);

    let mock = MockTransport::new().respond(400, error("JobQueueFull")).respond(200, "{}");
    client_of(&mock, soon()).upload_media_by_url(request()).retry_classifier(classify).await.unwrap();
    assert_eq!(mock.requests().len(), 2);

    let mock = MockTransport::new().respond(503, error("ServiceUnavailable"));
    let call = client_of(&mock, soon()).get_url_upload_infos(one_job()).retry_classifier(classify);
    assert_eq!(call.await.unwrap_err().attempts(), 1);

    // An error that the classifier leaves alone follows the rules.
    let mock = MockTransport::new().respond(503, error("Busy")).respond(200, "{}");
    let call = client_of(&mock, soon()).get_url_upload_infos(one_job()).retry_classifier(classify);
    call.await.unwrap();

    // The number of attempts is bounded, and it sees the operation.
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let log = std::sync::Arc::clone(&seen);
    let mock = (0..9).fold(MockTransport::new(), |mock, _| mock.respond(404, error("JobQueueFull")));
    let call = client_of(&mock, soon()).upload_media_by_url(request()).retry_classifier(move |error| {
        log.lock().unwrap().push((error.operation().map(str::to_owned), error.attempts()));
        classify(error)
    });
    assert_eq!(call.await.unwrap_err().attempts(), 3);
    let name = || Some("UploadMediaByURL".to_owned());
    assert_eq!(*seen.lock().unwrap(), [(name(), 1), (name(), 2), (name(), 3)]);
}

#[tokio::test]
async fn a_classifier_does_not_make_a_write_execute_twice() {
    let always = |_: &alicloud_ice::Error| Some(RetryAction::Retry);
    let request = || UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let responses = || MockTransport::new().respond(500, "{}").respond(200, "{}");
    let mock = responses();
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let builder = builder.transport(mock.clone()).retry(soon()).retry_classifier(always);
    let client = builder.build().await.unwrap();
    let error = client.upload_media_by_url(request()).await.unwrap_err();
    assert_eq!((error.attempts(), mock.requests().len()), (1, 1));
    assert!(error.may_have_executed());

    let mock = responses();
    let call = client_of(&mock, soon()).upload_media_by_url(request()).retry_classifier(always);
    call.idempotent(true).await.unwrap();
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn a_dropped_call_is_not_retried_and_leaves_no_task() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    for _ in 0..20 {
        ice.respond("UploadMediaByURL", Reply::json(200, json!({})).delay(ms(100)));
        let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
        let call = client.upload_media_by_url(request).send();
        let dropped = tokio::time::timeout(ms(5), call).await;
        assert!(dropped.is_err(), "the call was still running");
    }
    tokio::time::sleep(ms(150)).await;
    let sent = ice.received().len();
    client.get_url_upload_infos(one_job()).await.expect("the client still works");
    assert!(sent <= 20 && ice.received().len() == sent + 1, "nothing was sent for a dropped call");
    let tasks = tokio::runtime::Handle::current().metrics().num_alive_tasks();
    // The tasks of the connection that the last call used.
    assert!(tasks <= 4, "{tasks} tasks are alive");
}
