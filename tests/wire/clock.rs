//! A clock that differs from that of the service: which errors correct it, and what is sent then.

use std::collections::HashSet;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use alicloud_ice::transport::{Limits, SendFuture, Transport};
use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::{Client, ClientBuilder, Credentials, Error, RetryAction, RetryPolicy, Timestamp};
use alicloud_ice_local::{LocalIce, Reply};
use bytes::Bytes;
use jiff::SignedDuration;
use serde_json::json;

use crate::calls::one_job;
use crate::log::Log;

const IMF: &str = "%a, %d %b %Y %H:%M:%S GMT";
const RFC_850: &str = "%A, %d-%b-%y %H:%M:%S GMT";
const ASCTIME: &str = "%a %b %e %H:%M:%S %Y";

/// A service whose clock is ahead of the one of this machine, and which rejects a request whose time
/// differs by more than 15 minutes.
#[derive(Debug)]
struct Service {
    ahead_s: AtomicI64,
    /// The code and the status of the rejection.
    code: &'static str,
    status: u16,
    /// The form of its `Date`; without one, it sends none.
    date: Option<&'static str>,
    /// The difference in seconds to the time of the service, and the nonce of each request.
    requests: Mutex<Vec<(i64, String)>>,
    executions: AtomicUsize,
    /// How far its clock moves with each rejection, in seconds.
    moves_s: i64,
}

impl Service {
    fn ahead(seconds: i64) -> Self {
        Service {
            ahead_s: AtomicI64::new(seconds),
            code: "InvalidTimeStamp.Expired",
            status: 400,
            date: Some(IMF),
            requests: Mutex::default(),
            executions: AtomicUsize::new(0),
            moves_s: 0,
        }
    }

    fn respond(&self, request: &http::Request<Bytes>) -> http::Response<Bytes> {
        let now = Timestamp::now() + SignedDuration::from_secs(self.ahead_s.load(Ordering::SeqCst));
        let header = |name: &str| request.headers()[name].to_str().unwrap().to_owned();
        let stamped: Timestamp = header("x-acs-date").parse().unwrap();
        let difference = stamped.duration_since(now).as_secs();
        self.requests.lock().unwrap().push((difference, header("x-acs-signature-nonce")));
        let mut response = http::Response::builder();
        if let Some(form) = self.date {
            response = response.header("Date", now.strftime(form).to_string());
        }
        if difference.abs() > 15 * 60 {
            self.ahead_s.fetch_add(self.moves_s, Ordering::SeqCst);
            let body = json!({"RequestId": "r", "Code": self.code, "Message": "m"});
            return response.status(self.status).body(body.to_string().into()).unwrap();
        }
        self.executions.fetch_add(1, Ordering::SeqCst);
        response.status(200).body(r#"{"RequestId":"r"}"#.into()).unwrap()
    }

    fn sent(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

#[derive(Debug, Clone)]
struct Connection(Arc<Service>);

impl Transport for Connection {
    fn send(&self, request: http::Request<Bytes>, _: Limits) -> SendFuture<'_> {
        let response = self.0.respond(&request);
        Box::pin(async move {
            // Concurrent calls are all sent before the first response arrives.
            tokio::task::yield_now().await;
            Ok(response)
        })
    }
}

fn builder(service: &Arc<Service>) -> ClientBuilder<Client> {
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    builder.transport(Connection(Arc::clone(service)))
}

async fn client(service: &Arc<Service>) -> Client {
    builder(service).build().await.unwrap()
}

async fn write(client: &Client) -> Result<(), Error> {
    client
        .upload_media_by_url(UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]))
        .await
        .map(drop)
}

#[tokio::test]
async fn a_clock_that_is_off_is_corrected_and_the_call_repeated_once_at_once() {
    for seconds in [3600, -3600, 400 * 86_400, -400 * 86_400, 16 * 60] {
        let service = Arc::new(Service::ahead(seconds));
        let client = client(&service).await;
        write(&client).await.unwrap();
        assert_eq!((service.sent(), service.executions.load(Ordering::SeqCst)), (2, 1), "{seconds}");
        // The client and its clones remember the difference.
        client.clone().get_url_upload_infos(one_job()).await.unwrap();
        assert_eq!(service.sent(), 3);
        let requests = service.requests.lock().unwrap();
        assert!((requests[0].0 + seconds).abs() <= 2, "{requests:?}");
        assert!(requests[1..].iter().all(|(difference, _)| difference.abs() <= 2), "{requests:?}");
        let nonces: HashSet<_> = requests.iter().map(|(_, nonce)| nonce).collect();
        assert_eq!(nonces.len(), 3, "each attempt has a nonce of its own");
    }
}

#[tokio::test]
async fn every_form_of_the_date_and_every_code_corrects_the_clock() {
    for (code, status, date) in [
        ("InvalidTimeStamp.Expired", 400, RFC_850),
        ("IllegalTimestamp", 400, ASCTIME),
        ("InvalidTimestamp.Expired", 403, IMF),
        ("RequestTimeTooSkewed", 403, IMF),
        ("InvalidTimeStamp.Expired", 500, IMF),
        ("InvalidTimeStamp.Expired", 200, IMF),
    ] {
        let service = Arc::new(Service { code, status, date: Some(date), ..Service::ahead(7200) });
        write(&client(&service).await).await.unwrap_or_else(|error| panic!("{date}: {error}"));
        assert_eq!(service.sent(), 2, "{code}");
    }
}

#[tokio::test]
async fn without_a_date_or_a_difference_the_error_is_final() {
    for date in [None, Some("soon")] {
        let service = Arc::new(Service { date, ..Service::ahead(3600) });
        let error = write(&client(&service).await).await.unwrap_err();
        assert_eq!((error.code(), error.attempts()), (Some("InvalidTimeStamp.Expired"), 1));
        assert!(!error.may_have_executed() && !error.is_retryable());
    }
    // A proxy sends the time of this machine.
    let service = Arc::new(Service { date: Some("%a, %d %b 1999 00:00:00 GMT"), ..Service::ahead(3600) });
    let error = write(&client(&service).await).await.unwrap_err();
    assert_eq!((error.attempts(), service.sent()), (2, 2));

    let ice = LocalIce::start().unwrap();
    let now = Timestamp::now().strftime(IMF).to_string();
    let expired = || Reply::json(400, json!({"Code": "InvalidTimeStamp.Expired", "RequestId": "r"}));
    ice.respond("GetUrlUploadInfos", expired().header("Date", &now));
    let error = crate::calls::client(&ice).await.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!((error.attempts(), ice.received().len()), (1, 1), "the clock is not off");
}

#[tokio::test]
async fn a_call_corrects_its_clock_once() {
    let service = Arc::new(Service { moves_s: 7200, ..Service::ahead(3600) });
    let error = write(&client(&service).await).await.unwrap_err();
    assert_eq!((error.attempts(), service.sent()), (2, 2));
}

#[tokio::test]
async fn another_error_or_a_success_does_not_correct_the_clock() {
    let ice = LocalIce::start().unwrap();
    let client = crate::calls::client(&ice).await;
    let later = (Timestamp::now() + SignedDuration::from_hours(2)).strftime(IMF).to_string();
    for (status, code) in [(400, "InvalidParameter"), (403, "SignatureDoesNotMatch"), (200, "Ok")] {
        let reply = Reply::json(status, json!({"Code": code, "RequestId": "r"})).header("Date", &later);
        ice.respond("GetUrlUploadInfos", reply);
        let _ = client.get_url_upload_infos(one_job()).await;
    }
    // The server accepts 15 minutes.
    client.get_url_upload_infos(one_job()).await.unwrap();
    assert_eq!(ice.received().len(), 4);
}

/// As in the AWS SDK for JavaScript: without retries, the call fails and the next one is correct.
#[tokio::test]
async fn without_retries_the_next_call_has_the_correct_time() {
    let service = Arc::new(Service::ahead(3600));
    let client = builder(&service).retry(RetryPolicy::none()).build().await.unwrap();
    assert_eq!(write(&client).await.unwrap_err().attempts(), 1);
    write(&client).await.unwrap();
    assert_eq!(service.sent(), 2);

    // The same if the caller stops all retries.
    let service = Arc::new(Service::ahead(3600));
    let client = builder(&service).retry_classifier(|_| Some(RetryAction::Stop)).build().await.unwrap();
    assert_eq!(write(&client).await.unwrap_err().attempts(), 1);
    write(&client).await.unwrap();
    assert_eq!(service.sent(), 2);
}

#[tokio::test]
async fn a_clock_that_changes_again_is_corrected_again() {
    let service = Arc::new(Service::ahead(3600));
    let client = client(&service).await;
    write(&client).await.unwrap();
    service.ahead_s.store(0, Ordering::SeqCst);
    write(&client).await.unwrap();
    assert_eq!((service.sent(), service.executions.load(Ordering::SeqCst)), (4, 2));
}

/// Their retries are not charged to the retry budget, which has 100 at first.
#[tokio::test]
async fn concurrent_calls_are_all_repeated_and_the_change_is_logged_once() {
    let log = Log::of_process();
    // No other test has this difference.
    const BEHIND_S: i64 = 54_321;
    let service = Arc::new(Service::ahead(-BEHIND_S));
    let client = client(&service).await;
    let calls: Vec<_> = (0..300)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { write(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(service.executions.load(Ordering::SeqCst), 300);
    let log = log.text();
    let changes = log.lines().filter(|line| line.contains("the clock of this machine differs"));
    // The `Date` has whole seconds, so the difference may be a second more.
    let changes: Vec<_> = changes.filter(|line| line.contains("-54321") || line.contains("-54322")).collect();
    assert_eq!(changes.len(), 1, "{changes:?}");
}
