//! Time limits: of a connection, of an attempt, of a whole call, and of a credentials provider.

use std::net::{SocketAddr, TcpStream};
use std::pin::Pin;
use std::time::Duration;

use alicloud_ice::transport::{Limits, SendFuture, Transport};
use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::{Client, Credentials, ErrorKind, ProvideCredentials, Result, RetryPolicy};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;
use socket2::{Domain, Socket, Type};

use crate::calls::{client, one_job};

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn upload() -> UploadMediaByUrlRequest {
    UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"])
}

#[tokio::test]
async fn the_timeout_of_a_call_ends_an_attempt() {
    let ice = LocalIce::start().unwrap();
    ice.respond("UploadMediaByURL", Reply::json(200, json!({})).delay(ms(500)));
    let call = client(&ice).await.upload_media_by_url(upload()).attempt_timeout(Duration::from_secs(9));
    let error = call.timeout(ms(80)).await.unwrap_err();
    assert_eq!(error.to_string(), "UploadMediaByURL: timed out after 80ms during attempt 1");
    assert!(error.kind() == ErrorKind::Timeout && error.may_have_executed() && error.is_retryable());
}

#[tokio::test]
async fn a_pause_that_would_exceed_the_timeout_of_a_call_ends_it_with_the_last_error() {
    let ice = LocalIce::start().unwrap();
    // The delay is added to the random pause, so that the pause is always too long.
    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy"})).header("Retry-After", "9"));
    let call = client(&ice).await.get_url_upload_infos(one_job()).timeout(Duration::from_secs(8));
    let begin = std::time::Instant::now();
    let error = call.await.unwrap_err();
    assert_eq!(error.code(), Some("Busy"), "{error}");
    assert!(begin.elapsed() < Duration::from_secs(7) && ice.received().len() == 1);
}

#[tokio::test]
async fn a_timeout_after_a_retry_shows_the_previous_error() {
    let ice = LocalIce::start().unwrap();
    ice.respond("GetUrlUploadInfos", Reply::json(503, json!({"Code": "Busy"})));
    ice.respond("GetUrlUploadInfos", Reply::json(200, json!({})).delay(Duration::from_secs(5)));
    let policy = RetryPolicy::new().backoff(ms(1), ms(1));
    let call = client(&ice).await.get_url_upload_infos(one_job()).retry(policy);
    assert_eq!(
        call.timeout(Duration::from_secs(2)).await.unwrap_err().to_string(),
        "GetUrlUploadInfos: timed out after 2s during attempt 2; previous error: HTTP 503: Busy: error without a \
         message (2 attempts)"
    );
}

#[derive(Debug)]
struct Hanging;

impl ProvideCredentials for Hanging {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        Box::pin(std::future::pending())
    }
}

impl Transport for Hanging {
    fn send(&self, _: http::Request<bytes::Bytes>, _: Limits) -> SendFuture<'_> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_credentials_provider_that_hangs_times_out_after_a_minute() {
    let error = Client::builder().region("cn-shanghai").credentials(Hanging).build().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.to_string(), "no credentials: the provider timed out after 60s");
}

#[tokio::test(start_paused = true)]
async fn each_attempt_of_a_transport_that_hangs_times_out_after_fifteen_seconds() {
    let builder = Client::builder().region("cn-shanghai").credentials(Credentials::new("id", "secret"));
    let client = builder.transport(Hanging).build().await.unwrap();
    let begin = tokio::time::Instant::now();
    let error = client.get_url_upload_infos(one_job()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3));
    let message = "GetUrlUploadInfos: no complete response: timed out after 15s (3 attempts)";
    assert_eq!(error.to_string(), message);
    // Three attempts, and two pauses of at most 0.2 and 0.4 seconds.
    assert!((ms(45_000)..ms(45_700)).contains(&begin.elapsed()), "{:?}", begin.elapsed());
}

/// A server whose queue is full does not accept connections.
#[tokio::test]
async fn connecting_has_its_own_timeout() {
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    let any: SocketAddr = "127.0.0.1:0".parse().unwrap();
    listener.bind(&any.into()).unwrap();
    listener.listen(0).unwrap();
    let address = listener.local_addr().unwrap().as_socket().unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = TcpStream::connect_timeout(&address, ms(300)) {
        waiting.push(stream);
    }
    let builder = Client::builder().endpoint(format!("http://{address}"));
    let builder = builder.credentials(Credentials::new("id", "secret")).connect_timeout(ms(50));
    let client =
        builder.retry(RetryPolicy::new().max_attempts(2).backoff(ms(1), ms(1))).build().await.unwrap();
    let begin = std::time::Instant::now();
    let error = client.upload_media_by_url(upload()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 2), "{error}");
    assert!(!error.may_have_executed() && begin.elapsed() < Duration::from_secs(5));
    let message = error.to_string();
    assert!(message.starts_with("UploadMediaByURL: no connection, nothing was sent"), "{message}");
}
