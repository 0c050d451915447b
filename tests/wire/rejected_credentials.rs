//! Credentials that the service rejects: the provider is asked for others, once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use alicloud_ice::library::GetPublicMediaInfoRequest;
use alicloud_ice::transport::MockTransport;
use alicloud_ice::upload::UploadMediaByUrlRequest;
use alicloud_ice::{Client, Credentials, Error, ProvideCredentials, RetryPolicy};
use alicloud_ice_local::{LocalIce, Received, Reply};
use alicloud_runtime::credentials::CredentialsFuture;
use serde_json::json;

/// The secret of all credentials.
const SECRET: &str = "secret";

/// A provider that caches credentials and fetches the next ones when they are rejected.
#[derive(Debug, Default)]
struct Rotating {
    generation: AtomicUsize,
    /// The number of different credentials.
    last: usize,
    rejected: Mutex<Vec<String>>,
}

impl ProvideCredentials for Rotating {
    fn credentials(&self) -> CredentialsFuture<'_> {
        let generation = self.generation.load(Ordering::SeqCst).min(self.last);
        Box::pin(std::future::ready(Ok(Credentials::new(key_id(generation), SECRET))))
    }

    fn invalidate(&self, rejected: &Credentials) {
        self.rejected.lock().unwrap().push(rejected.access_key_id().unwrap_or_default().to_owned());
        self.generation.fetch_add(1, Ordering::SeqCst);
    }
}

fn key_id(generation: usize) -> String {
    format!("key-{generation}")
}

fn rejection(code: &str) -> Reply {
    Reply::json(400, json!({"Code": code, "Message": "m", "RequestId": "r"}))
}

/// What the server has received of all credentials, in their order.
struct Seen {
    received: Vec<Received>,
    executions: u64,
}

/// Makes a write whose first attempts are rejected with these codes.
async fn outcome(
    codes: &[&str],
    last: usize,
    policy: RetryPolicy,
) -> (Result<(), Error>, Seen, Arc<Rotating>) {
    let builder =
        (0..=last).fold(LocalIce::builder(), |builder, generation| builder.key(&key_id(generation), SECRET));
    let ice = builder.start().unwrap();
    // Each access key has an account of its own.
    let accounts: Vec<LocalIce> = (0..=last).map(|generation| ice.account(&key_id(generation))).collect();
    for (attempt, code) in codes.iter().enumerate() {
        accounts[attempt.min(last)].respond("UploadMediaByURL", rejection(code));
    }
    let provider = Arc::new(Rotating { last, ..Rotating::default() });
    let builder = Client::builder().endpoint(ice.url()).credentials(Arc::clone(&provider)).retry(policy);
    let client = builder.build().await.unwrap();
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/a.mp4"]);
    let result = client.upload_media_by_url(request).await.map(drop);
    let seen = Seen {
        received: accounts.iter().flat_map(|account| account.received()).collect(),
        executions: accounts.iter().map(|account| account.executions("UploadMediaByURL")).sum(),
    };
    (result, seen, provider)
}

#[tokio::test]
async fn rejected_credentials_are_replaced_and_the_write_is_repeated_at_once() {
    for code in [
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "SecurityTokenExpired",
        "InvalidAccessKeyId.NotFound",
        "InvalidAccessKeyId.Inactive",
    ] {
        let (result, seen, provider) = outcome(&[code], 1, RetryPolicy::new()).await;
        result.unwrap_or_else(|error| panic!("{code}: {error}"));
        let Seen { received, executions } = seen;
        let signed_with = |id| move |header: &str| header.contains(&format!("Credential={id},"));
        assert_eq!(received.len(), 2);
        assert!(received[0].header("authorization").is_some_and(signed_with(key_id(0))));
        assert!(received[1].header("authorization").is_some_and(signed_with(key_id(1))));
        assert_eq!(*provider.rejected.lock().unwrap(), [key_id(0)]);
        assert_eq!(executions, 1);
    }
}

#[tokio::test]
async fn the_credentials_of_a_call_are_replaced_once() {
    let (result, seen, provider) = outcome(&["InvalidSecurityToken.Expired"; 5], 9, RetryPolicy::new()).await;
    let error = result.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some("InvalidSecurityToken.Expired"), 2));
    assert!(!error.may_have_executed());
    assert_eq!((seen.received.len(), provider.rejected.lock().unwrap().len()), (2, 2));
}

#[tokio::test]
async fn the_same_credentials_are_not_tried_again() {
    let (result, seen, provider) = outcome(&["InvalidSecurityToken.Expired"; 5], 0, RetryPolicy::new()).await;
    assert_eq!(result.unwrap_err().attempts(), 1);
    assert_eq!((seen.received.len(), provider.rejected.lock().unwrap().len()), (1, 1));
}

#[tokio::test]
async fn without_retries_the_provider_is_notified_nevertheless() {
    let (result, seen, provider) = outcome(&["InvalidSecurityToken.Expired"], 1, RetryPolicy::none()).await;
    assert_eq!(result.unwrap_err().attempts(), 1);
    assert_eq!((seen.received.len(), provider.rejected.lock().unwrap().len()), (1, 1));
}

/// The request had no credentials, so those of the provider were not rejected.
#[tokio::test]
async fn a_call_without_credentials_leaves_those_of_the_provider_alone() {
    let rejected = r#"{"Code":"MissingSecurityToken","RequestId":"r"}"#;
    let mock = (0..3).fold(MockTransport::new(), |mock, _| mock.respond(400, rejected));
    let provider = Arc::new(Rotating { last: 9, ..Rotating::default() });
    let builder = Client::builder().region("cn-shanghai").credentials(Arc::clone(&provider));
    let client = builder.transport(mock.clone()).build().await.unwrap();
    client.get_public_media_info(GetPublicMediaInfoRequest::new()).await.unwrap_err();
    assert_eq!((mock.requests().len(), provider.rejected.lock().unwrap().len()), (1, 0));
}

#[tokio::test]
async fn another_error_leaves_the_credentials_alone() {
    let (result, _, provider) = outcome(&["SignatureDoesNotMatch"], 1, RetryPolicy::new()).await;
    assert_eq!(result.unwrap_err().attempts(), 1);
    assert!(provider.rejected.lock().unwrap().is_empty());
}
