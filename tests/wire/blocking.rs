//! Calls without an asynchronous runtime.

use std::pin::Pin;
use std::time::Duration;

use alicloud_ice::library::ListMediaBasicInfosRequest;
use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, ErrorKind, ProvideCredentials, Result};
use alicloud_ice_local::LocalIce;

fn client(ice: &LocalIce) -> Client {
    let credentials = Credentials::new(ice.access_key_id(), ice.access_key_secret());
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials);
    builder.build_blocking().expect("everything is set")
}

fn submit_and_wait() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice);
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let submitted = client.upload_media_by_url(request).send_blocking().unwrap();
    let lookup = GetUrlUploadInfosRequest::try_from(&submitted).unwrap();
    let call = client.get_url_upload_infos(lookup).wait_until_done(Duration::from_secs(9));
    let done = call.backoff(Duration::from_millis(2), Duration::from_millis(2)).send_blocking().unwrap();
    assert_eq!(done.url_upload_info_list[0].status.as_ref().unwrap().as_str(), "SUCCESS");
}

#[test]
fn a_program_without_a_runtime_submits_a_job_and_waits_for_it() {
    submit_and_wait();
}

#[tokio::test]
async fn a_thread_of_a_runtime_can_make_blocking_calls() {
    submit_and_wait();
}

#[test]
fn a_listing_is_an_iterator_that_ends_after_an_error() {
    let mock = || {
        let pages = [
            r#"{"MediaInfos":[{"MediaId":"a"},{"MediaId":"b"}],"NextToken":"t"}"#,
            r#"{"MediaInfos":[{"MediaId":"c"}]}"#,
        ];
        pages.into_iter().fold(MockTransport::new(), |mock, page| mock.respond(200, page))
    };
    let client = |mock: MockTransport| -> Client {
        let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
        builder.transport(mock).build_blocking().unwrap()
    };
    let call = |mock| client(mock).list_media_basic_infos(ListMediaBasicInfosRequest::new());
    let items: Result<Vec<_>, _> = call(mock()).items().into_iter().collect();
    let ids: Vec<_> = items.unwrap().into_iter().filter_map(|item| item.media_id).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(call(mock()).pages().into_iter().count(), 2);
    let mut failing = call(MockTransport::new()).items().into_iter();
    assert_eq!(failing.next().unwrap().unwrap_err().kind(), ErrorKind::Connection);
    assert!(failing.next().is_none());
}

/// Polled by an executor other than tokio.
#[test]
fn a_call_outside_of_tokio_is_an_error_that_names_send_blocking() {
    let mock = MockTransport::new().respond(200, "{}");
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let client: Client = builder.transport(mock).build_blocking().unwrap();
    let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).send();
    let waker = std::task::Waker::noop();
    let mut call = std::pin::pin!(call);
    let std::task::Poll::Ready(result) = call.as_mut().poll(&mut std::task::Context::from_waker(waker))
    else {
        panic!("the error is returned at once")
    };
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("send_blocking"), "{error}");
}

/// A credentials provider that makes a blocking call.
#[derive(Debug)]
struct Nested(Client);

impl ProvideCredentials for Nested {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
        let response = self.0.get_url_upload_infos(request).send_blocking();
        Box::pin(std::future::ready(response.map(|_| Credentials::new("id", "secret"))))
    }
}

/// A credentials provider that makes a blocking call on another thread, and waits for it.
#[derive(Debug)]
struct Joined(Client);

impl ProvideCredentials for Joined {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        let client = self.0.clone();
        let call = move || {
            let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
            client.get_url_upload_infos(request).timeout(Duration::from_secs(5)).send_blocking()
        };
        let response = std::thread::spawn(call).join().unwrap();
        Box::pin(std::future::ready(response.map(|_| Credentials::new("local", "local"))))
    }
}

#[test]
fn a_provider_may_wait_for_a_blocking_call_on_another_thread() {
    let ice = LocalIce::start().unwrap();
    let joined = |inner: Client| -> Client {
        Client::builder().endpoint(ice.url()).credentials(Joined(inner)).build_blocking().unwrap()
    };
    let client = joined(joined(client(&ice)));
    let call = |client: &Client| {
        client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).send_blocking()
    };
    std::thread::scope(|scope| {
        let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| call(&client))).collect();
        for made in calls {
            made.join().unwrap().unwrap();
        }
    });
}

/// The call would not be polled meanwhile.
#[test]
fn a_blocking_call_within_a_blocking_call_is_an_error() {
    let ice = LocalIce::start().unwrap();
    let builder = Client::builder().endpoint(ice.url()).credentials(Nested(client(&ice)));
    let error = builder.build_blocking().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("await it there"), "{error}");
}

#[test]
fn a_blocking_call_returns_its_metadata() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice);
    let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
    let sent = client.get_url_upload_infos(request).send_with_metadata_blocking().unwrap();
    assert_eq!((sent.metadata.http_status(), sent.metadata.attempts()), (200, 1));
}
