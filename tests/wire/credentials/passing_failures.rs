//! Failures of a source that pass: they are retried, and do not make a program use other credentials.

use std::time::Duration;

use alicloud_ice::credentials::{CredentialsUri, DefaultChain, OidcRole, ProvideCredentials, RamRole};
use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, Credentials, ErrorKind, RetryPolicy};
use serde_json::json;
use tokio::time::Instant;

use super::cache::id;
use super::{CLI, Sandbox, metadata_response, sts_response};
use crate::calls::one_job;

const URI: &str = "http://127.0.0.1:9/credentials";
/// Longer than the pauses of a client and the backoff of a cache together.
const ENOUGH: Duration = Duration::from_secs(5);

fn uri(sandbox: &Sandbox) -> CredentialsUri {
    CredentialsUri::new().uri(URI).configure(sandbox.configure())
}

fn builder(provider: impl ProvideCredentials + 'static) -> alicloud_ice::ClientBuilder<Client> {
    let builder = Client::builder().region("cn-shanghai").credentials(provider);
    builder.transport(MockTransport::new().respond(200, "{}"))
}

#[tokio::test(start_paused = true)]
async fn a_client_is_built_although_a_source_fails_at_first() {
    for (status, failures) in [(500, 1), (503, 2), (429, 1)] {
        let mut sandbox = Sandbox::new();
        for _ in 0..failures {
            sandbox = sandbox.respond(status, "");
        }
        let sandbox = sandbox.respond(200, metadata_response());
        let client = builder(uri(&sandbox)).timeout(ENOUGH).build().await.unwrap();
        client.get_url_upload_infos(one_job()).await.unwrap();
        assert_eq!(sandbox.mock.requests().len(), failures + 1);
    }
}

#[tokio::test(start_paused = true)]
async fn building_a_client_respects_the_retry_policy_and_the_timeout() {
    let failing = || {
        let sandbox = (0..20).fold(Sandbox::new(), |sandbox, _| sandbox.respond(503, ""));
        let provider = uri(&sandbox);
        (sandbox, provider)
    };
    let (sandbox, provider) = failing();
    let error = builder(provider).retry(RetryPolicy::none()).build().await.unwrap_err();
    assert_eq!((error.kind(), sandbox.mock.requests().len()), (ErrorKind::Credentials, 1));
    let (sandbox, provider) = failing();
    let policy = RetryPolicy::new().max_attempts(4);
    let error = builder(provider).retry(policy).build().await.unwrap_err();
    assert_eq!((error.kind(), sandbox.mock.requests().len()), (ErrorKind::Credentials, 4));
    assert!(error.to_string().ends_with("HTTP 503"), "{error}");
    // The first pause is a part of an hour, so it does not fit.
    let (sandbox, provider) = failing();
    let hour = Duration::from_secs(3600);
    let begin = Instant::now();
    let slow =
        builder(provider).retry(RetryPolicy::new().backoff(hour, hour)).timeout(Duration::from_millis(1));
    slow.build().await.unwrap_err();
    assert!(begin.elapsed() < Duration::from_millis(2) && sandbox.mock.requests().len() == 1);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_while_a_client_is_built_names_the_failure_before_it() {
    let sandbox = (0..20).fold(Sandbox::new(), |sandbox, _| sandbox.respond(503, ""));
    let policy = RetryPolicy::new().max_attempts(100).backoff(Duration::ZERO, Duration::ZERO);
    let client = builder(uri(&sandbox)).retry(policy).timeout(Duration::from_millis(2900)).build().await;
    let error = client.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let message = error.to_string();
    let expected =
        "no credentials: the provider timed out after 2.9s; previous error: no credentials: http://127";
    assert!(message.starts_with(expected), "{message}");
    let sent = sandbox.mock.requests().len();
    assert!((3..6).contains(&sent), "{sent} requests in three seconds");
}

/// A provider without a cache that fails, and counts.
#[derive(Debug, Default, Clone)]
struct Sealed(std::sync::Arc<std::sync::atomic::AtomicUsize>);

impl ProvideCredentials for Sealed {
    fn credentials(&self) -> alicloud_ice::credentials::CredentialsFuture<'_> {
        self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Box::pin(std::future::ready(Err(alicloud_ice::Error::credentials("sealed"))))
    }
}

/// A provider of a user that fails once.
#[derive(Debug, Default)]
struct Restarting(std::sync::atomic::AtomicBool);

impl ProvideCredentials for Restarting {
    fn credentials(&self) -> alicloud_ice::credentials::CredentialsFuture<'_> {
        let found = match self.0.swap(true, std::sync::atomic::Ordering::SeqCst) {
            true => Ok(Credentials::new("id", "secret")),
            false => Err(alicloud_ice::Error::credentials_unavailable("the vault restarts")),
        };
        Box::pin(std::future::ready(found))
    }
}

#[tokio::test(start_paused = true)]
async fn a_provider_of_a_user_can_report_a_failure_that_passes() {
    builder(Restarting::default()).build().await.unwrap();
}

#[tokio::test]
async fn a_failure_that_does_not_pass_is_not_retried() {
    let sealed = Sealed::default();
    builder(sealed.clone()).build().await.unwrap_err();
    assert_eq!(sealed.0.load(std::sync::atomic::Ordering::SeqCst), 1);
    let sandbox = (0..5).fold(Sandbox::new(), |sandbox, _| sandbox.respond(403, ""));
    builder(uri(&sandbox)).build().await.unwrap_err();
    assert_eq!(sandbox.mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_succeeds_although_a_source_fails_at_first() {
    let now = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(1_700_000_000));
    let clock = now.clone();
    let sandbox = Sandbox::new()
        .respond(200, metadata_response().replace("2099-01-01T00:00:00Z", "2023-11-14T23:13:20Z"))
        .respond(503, "")
        .respond(503, "")
        .respond(200, metadata_response());
    let config = sandbox.configure().clock(move || {
        alicloud_ice::Timestamp::from_second(clock.load(std::sync::atomic::Ordering::SeqCst)).unwrap()
    });
    let client =
        builder(CredentialsUri::new().uri(URI).configure(config)).timeout(ENOUGH).build().await.unwrap();
    now.fetch_add(3600, std::sync::atomic::Ordering::SeqCst);
    client.get_url_upload_infos(one_job()).await.unwrap();
    assert_eq!(sandbox.mock.requests().len(), 4);
}

/// The others that wait get the error of the one fetch, and retry on their own.
#[tokio::test(start_paused = true)]
async fn a_thousand_callers_of_a_failing_source_make_one_fetch_in_each_round() {
    let sandbox = Sandbox::new().respond(503, "").respond(200, metadata_response());
    let provider = std::sync::Arc::new(uri(&sandbox));
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let provider = std::sync::Arc::clone(&provider);
            tokio::spawn(async move {
                match provider.credentials().await {
                    Ok(_) => {}
                    Err(_) => assert_eq!(id(&*provider).await, "STS.got"),
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
    assert_eq!(sandbox.mock.requests().len(), 2);
}

/// Otherwise each of them would make a fetch of its own, one after another.
#[tokio::test(start_paused = true)]
async fn a_thousand_callers_that_wait_get_the_failure_of_one_fetch() {
    let sandbox = (0..2000).fold(Sandbox::new(), |sandbox, _| sandbox.respond(503, ""));
    let provider = std::sync::Arc::new(uri(&sandbox));
    let begin = Instant::now();
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let provider = std::sync::Arc::clone(&provider);
            tokio::spawn(async move { provider.credentials().await.unwrap_err() })
        })
        .collect();
    for caller in callers {
        assert!(caller.await.unwrap().is_retryable());
    }
    // A caller that comes after the first failure waits out the backoff, and then they share one more.
    assert!(sandbox.mock.requests().len() <= 2, "{}", sandbox.mock.requests().len());
    assert!(begin.elapsed() < Duration::from_secs(1), "{:?}", begin.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_source_that_returns_expired_credentials_at_first_is_asked_again() {
    let sandbox = Sandbox::new()
        .respond(200, metadata_response().replace("2099", "2001"))
        .respond(200, metadata_response());
    builder(uri(&sandbox)).timeout(ENOUGH).build().await.unwrap();
    // If it returns nothing else, that ends with the attempts.
    let expired = metadata_response().replace("2099", "2001");
    let sandbox = (0..20).fold(Sandbox::new(), |sandbox, _| sandbox.respond(200, expired.clone()));
    let error = builder(uri(&sandbox)).build().await.unwrap_err();
    let reason = "no credentials: the credentials that were fetched expired at 2001-01-01T00:00:00Z";
    assert_eq!((error.to_string().as_str(), sandbox.mock.requests().len()), (reason, 3));
}

#[tokio::test(start_paused = true)]
async fn sts_is_asked_again_after_throttling() {
    let throttled = json!({"Code": "Throttling.User", "Message": "slow down", "RequestId": "r"});
    let sandbox = Sandbox::new().respond(400, throttled.to_string()).respond(200, sts_response());
    let role = RamRole::new(Credentials::new("a", "s"), "acs:ram::1:role/r").configure(sandbox.configure());
    builder(role).timeout(ENOUGH).build().await.unwrap();
    assert_eq!(sandbox.mock.requests().len(), 2);
}

/// Another identity may have other permissions, or belong to another account.
#[tokio::test(start_paused = true)]
async fn a_chain_does_not_fall_through_because_of_a_failure_that_passes() {
    let profile = json!({"name": "other", "mode": "AK", "access_key_id": "other", "access_key_secret": "s"});
    let sandbox = Sandbox::new()
        .file("token", "t")
        .variable("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "{HOME}/token")
        .variable("ALIBABA_CLOUD_ROLE_ARN", "r")
        .variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p")
        .file(CLI, &json!({"current": "other", "profiles": [profile]}).to_string())
        .respond(503, "")
        .respond(200, sts_response());
    let chain = DefaultChain::new().configure(sandbox.configure());
    let error = chain.credentials().await.unwrap_err();
    assert!(error.is_retryable());
    assert_eq!(
        error.to_string(),
        "no credentials: OIDC role: STS at sts.aliyuncs.com: HTTP 503; this failure may pass, so the other \
         providers were not tried"
    );
    assert_eq!(id(&chain).await, "STS.got");
    // A rejection is final: this role will never do.
    let sandbox = sandbox.respond(400, r#"{"Code":"NoPermission"}"#);
    assert!(OidcRole::new().configure(sandbox.configure()).credentials().await.is_err());
    let sandbox = sandbox.respond(400, r#"{"Code":"NoPermission"}"#);
    assert_eq!(id(&DefaultChain::new().configure(sandbox.configure())).await, "other");
}

#[tokio::test(start_paused = true)]
async fn a_metadata_service_that_fails_is_skipped_only_if_it_may_be_absent() {
    let sandbox = |named: bool| {
        let sandbox = Sandbox::new().variable("ALIBABA_CLOUD_CREDENTIALS_URI", URI);
        if named { sandbox.variable("ALIBABA_CLOUD_ECS_METADATA", "r") } else { sandbox }
    };
    // It responds, so it is there: the token, the role with both versions.
    let there = (0..3).fold(sandbox(false), |sandbox, _| sandbox.respond(500, ""));
    let error = DefaultChain::new().configure(there.configure()).credentials().await.unwrap_err();
    assert!(
        error.is_retryable() && error.to_string().contains("ECS role: ECS metadata service: HTTP 500;"),
        "{error}"
    );
    // There is no response of the mock, as on another machine.
    for (named, sent_to_uri) in [(false, true), (true, false)] {
        let absent = sandbox(named);
        let chain = DefaultChain::new().configure(absent.configure());
        let error = chain.credentials().await.unwrap_err();
        assert!(error.is_retryable(), "{error}");
        let hosts: Vec<_> =
            absent.mock.requests().iter().map(|sent| sent.uri().host().unwrap().to_owned()).collect();
        assert_eq!(hosts.contains(&"127.0.0.1".to_owned()), sent_to_uri, "{hosts:?}");
    }
}

/// Each of many callers would otherwise try all providers, one after another.
#[tokio::test(start_paused = true)]
async fn a_thousand_callers_of_a_chain_get_the_error_of_one_attempt() {
    let sandbox =
        Sandbox::new().variable("ALIBABA_CLOUD_ECS_METADATA", "r").respond(500, "").respond(500, "");
    let chain = std::sync::Arc::new(DefaultChain::new().configure(sandbox.configure()));
    let begin = Instant::now();
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let chain = std::sync::Arc::clone(&chain);
            tokio::spawn(async move { chain.credentials().await.unwrap_err() })
        })
        .collect();
    for caller in callers {
        assert!(caller.await.unwrap().is_retryable());
    }
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
}
