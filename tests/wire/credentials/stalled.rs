//! Callers that stop: their future is dropped, forgotten, or kept and not polled. They must not hold
//! up the others.

use std::future::IntoFuture;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use alicloud_ice::credentials::{DefaultChain, ProvideCredentials};
use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, RetryPolicy};
use tokio::time::Instant;

use super::cache::{MockProvider, Response, id};
use super::{Sandbox, metadata_response};
use crate::calls::one_job;

/// Polls a future once.
async fn poll_once<F: Future + Unpin>(future: &mut F) {
    let poll = |context: &mut std::task::Context<'_>| {
        assert!(Pin::new(&mut *future).poll(context).is_pending(), "it is ready at once");
        std::task::Poll::Ready(())
    };
    std::future::poll_fn(poll).await;
}

#[tokio::test(start_paused = true)]
async fn a_fetch_that_is_kept_but_not_polled_is_taken_over_after_a_second() {
    let (provider, cache) =
        MockProvider::new([Response::Hangs, Response::Hangs, Response::Credentials("c", Some(3600))]);
    // One is kept, the other one is forgotten: its destructor never runs.
    let mut kept = cache.credentials();
    poll_once(&mut kept).await;
    let begin = Instant::now();
    let mut forgotten = cache.credentials();
    assert!(tokio::time::timeout(Duration::from_millis(1100), &mut forgotten).await.is_err());
    assert_eq!(provider.fetches(), 2, "the second caller fetches after a second");
    std::mem::forget(forgotten);
    assert_eq!(id(&cache).await, "c");
    let elapsed = begin.elapsed();
    assert!((1900..2500).contains(&elapsed.as_millis()), "{elapsed:?}");
    assert_eq!(provider.fetches(), 3);
    drop(kept);
    assert_eq!((id(&cache).await.as_str(), provider.fetches()), ("c", 3));
}

#[tokio::test(start_paused = true)]
async fn a_waiting_caller_that_is_not_polled_is_not_waited_for() {
    let (provider, cache) = MockProvider::new([Response::Hangs, Response::Credentials("b", Some(3600))]);
    let mut first = cache.credentials();
    poll_once(&mut first).await;
    // These wait for the first one, and are next if there is a queue.
    let mut waiting: Vec<_> = (0..10).map(|_| cache.credentials()).collect();
    for caller in &mut waiting {
        poll_once(caller).await;
    }
    drop(first);
    let begin = Instant::now();
    assert_eq!(id(&cache).await, "b");
    assert_eq!((begin.elapsed(), provider.fetches()), (Duration::ZERO, 2));
    for caller in waiting {
        assert_eq!(caller.await.unwrap().access_key_id(), Some("b"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_result_that_comes_late_does_not_replace_a_newer_one() {
    let (provider, cache) =
        MockProvider::new([Response::Slow("old", 3600), Response::Credentials("new", Some(3600))]);
    let mut kept = cache.credentials();
    poll_once(&mut kept).await;
    assert_eq!(id(&cache).await, "new");
    provider.0.go.notify_one();
    assert_eq!(kept.await.unwrap().access_key_id(), Some("new"));
    assert_eq!((id(&cache).await.as_str(), provider.fetches()), ("new", 2));
}

/// A slow fetch that is polled is waited for, by any number of callers.
#[tokio::test(start_paused = true)]
async fn a_thousand_callers_of_a_slow_provider_make_one_fetch() {
    let (provider, cache) = MockProvider::new([Response::Slow("a", 3600)]);
    let cache = Arc::new(cache);
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let cache = Arc::clone(&cache);
            tokio::spawn(async move { id(&*cache).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert_eq!(provider.fetches(), 1);
    let begin = Instant::now();
    provider.0.go.notify_one();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "a");
    }
    assert_eq!(begin.elapsed(), Duration::ZERO, "they are notified");
    assert_eq!(provider.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn of_a_thousand_callers_one_takes_over() {
    let (provider, cache) = MockProvider::new([Response::Hangs, Response::Slow("a", 3600)]);
    let cache = Arc::new(cache);
    let mut kept = cache.credentials();
    poll_once(&mut kept).await;
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let cache = Arc::clone(&cache);
            tokio::spawn(async move { id(&*cache).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_secs(10)).await;
    provider.0.go.notify_one();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "a");
    }
    assert_eq!(provider.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_is_forgotten_is_made_by_another_caller() {
    let (provider, cache) = MockProvider::new([
        Response::Credentials("a", Some(3600)),
        Response::Hangs,
        Response::Credentials("b", Some(3600)),
    ]);
    assert_eq!(id(&cache).await, "a");
    provider.at(3000);
    let mut refresh = cache.credentials();
    poll_once(&mut refresh).await;
    std::mem::forget(refresh);
    assert_eq!((id(&cache).await.as_str(), provider.fetches()), ("a", 2), "they are valid");
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!((id(&cache).await.as_str(), provider.fetches()), ("b", 3));
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_credentials_are_held_by_another_call_succeeds() {
    let (provider, cache) = MockProvider::new([
        Response::Credentials("a", Some(3600)),
        Response::Hangs,
        Response::Credentials("b", Some(3600)),
    ]);
    let builder = Client::builder().region("cn-shanghai").credentials(cache);
    let builder = builder.transport(MockTransport::new().respond(200, "{}"));
    let client: Client =
        builder.retry(RetryPolicy::none()).timeout(Duration::from_secs(3)).build().await.unwrap();
    provider.at(4000);
    let mut first = client.get_url_upload_infos(one_job()).into_future();
    poll_once(&mut first).await;
    client.get_url_upload_infos(one_job()).await.unwrap();
}
/// The chain tries its providers once for all callers, too.
#[tokio::test]
async fn a_chain_whose_first_caller_is_not_polled_serves_the_others() {
    let mut sandbox = Sandbox::new().variable("ALIBABA_CLOUD_ECS_METADATA", "r");
    for _ in 0..4 {
        sandbox = sandbox.respond(200, "token").respond(200, metadata_response());
    }
    let chain = DefaultChain::new().configure(sandbox.configure());
    // It has to read a file first, so it is not ready.
    let mut kept = chain.credentials();
    poll_once(&mut kept).await;
    let begin = Instant::now();
    assert_eq!(id(&chain).await, "STS.got");
    assert!(begin.elapsed() < Duration::from_secs(10), "{:?}", begin.elapsed());
    assert_eq!(kept.await.unwrap().access_key_id(), Some("STS.got"));
}
