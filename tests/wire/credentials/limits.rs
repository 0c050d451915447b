//! The limits of what a source may take: time, and bytes of a response.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use alicloud_ice::credentials::{CredentialsUri, ProvideCredentials, ProviderConfig};
use alicloud_ice::transport::{Limits, MockTransport, SendFuture, Transport};
use alicloud_ice::{Client, Credentials, ErrorKind, Result};
use tokio::time::Instant;

use super::{Sandbox, error_of, metadata_response};
use crate::calls::one_job;

/// Credentials that are there when the client is built, and never again.
#[derive(Debug, Default)]
struct HangsLater(AtomicBool);

impl ProvideCredentials for HangsLater {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        match self.0.swap(true, Ordering::SeqCst) {
            false => Box::pin(std::future::ready(Ok(Credentials::new("id", "secret")))),
            true => Box::pin(std::future::pending()),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_ends_with_the_timeout_of_a_call() {
    let mock = MockTransport::new().respond(200, "{}");
    let builder = Client::builder().region("cn-shanghai").credentials(HangsLater::default());
    let client: Client = builder.transport(mock.clone()).build().await.unwrap();
    let begin = Instant::now();
    let call = client.get_url_upload_infos(one_job()).attempt_timeout(Duration::from_secs(9));
    let error = call.timeout(Duration::from_secs(2)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), begin.elapsed().as_secs()), (ErrorKind::Timeout, 0, 2));
    assert!(!error.may_have_executed() && mock.requests().is_empty());
}

/// A transport that ignores its limits.
#[derive(Debug)]
struct Unlimited(Option<usize>);

impl Transport for Unlimited {
    fn send(&self, _: http::Request<bytes::Bytes>, _: Limits) -> SendFuture<'_> {
        match self.0 {
            None => Box::pin(std::future::pending()),
            Some(length) => {
                let body = metadata_response();
                let body = format!("{}{body}", " ".repeat(length - body.len()));
                Box::pin(std::future::ready(Ok(http::Response::new(body.into()))))
            }
        }
    }
}

fn uri(transport: Unlimited) -> CredentialsUri {
    let config = ProviderConfig::new().variables(|_| None).transport(transport);
    CredentialsUri::new().uri("http://127.0.0.1:9/k").configure(config)
}

#[tokio::test(start_paused = true)]
async fn the_limits_of_a_request_hold_for_any_transport() {
    assert!(uri(Unlimited(Some(65_536))).credentials().await.is_ok());
    let message = error_of(&uri(Unlimited(Some(65_537)))).await;
    assert!(message.contains("more than 65536 bytes"), "{message}");
    let begin = Instant::now();
    let message = error_of(&uri(Unlimited(None))).await;
    assert!(message.contains("timed out after 10s"), "{message}");
    assert_eq!(begin.elapsed().as_secs(), 10);
}

#[tokio::test]
async fn a_deeply_nested_response_is_refused() {
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(20_000), "]".repeat(20_000));
    let sandbox = Sandbox::new().respond(200, deep);
    let provider = CredentialsUri::new().uri("http://127.0.0.1:9/k").configure(sandbox.configure());
    assert!(error_of(&provider).await.contains("invalid response: not JSON at line 1"));
}
