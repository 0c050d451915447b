//! Callers that stop: their future is dropped, forgotten, or kept and not polled. They must not hold
//! up the others.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use alicloud_ice::credentials::{CachedCredentials, DefaultChain, ProvideCredentials};
use alicloud_ice::transport::MockTransport;
use alicloud_ice::{Client, Credentials, RetryPolicy};
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

async fn client(cache: CachedCredentials<MockProvider>, timeout: Duration) -> Client {
    let transport = (0..10).fold(MockTransport::new(), |mock, _| mock.respond(200, "{}"));
    let builder = Client::builder().region("cn-shanghai").credentials(cache).transport(transport);
    builder.retry(RetryPolicy::none()).timeout(timeout).build().await.unwrap()
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

/// Starts a thousand callers.
fn crowd(cache: &Arc<CachedCredentials<MockProvider>>) -> Vec<tokio::task::JoinHandle<String>> {
    let caller = |_| {
        let cache = Arc::clone(cache);
        tokio::spawn(async move { id(&*cache).await })
    };
    (0..1000).map(caller).collect()
}

/// A slow fetch that is polled is waited for. One caller takes over after 3 seconds, one after 6 more.
#[tokio::test(start_paused = true)]
async fn a_thousand_callers_of_a_slow_provider_make_three_fetches_in_twenty_seconds() {
    let (provider, cache) = MockProvider::new(vec![Response::Slow("a", 3600); 4]);
    let cache = Arc::new(cache);
    let callers = crowd(&cache);
    let begin = Instant::now();
    for (second, fetches) in [(2, 1), (4, 2), (8, 2), (10, 3), (20, 3)] {
        tokio::time::sleep_until(begin + Duration::from_secs(second)).await;
        assert_eq!(provider.fetches(), fetches, "after {second} s");
    }
    let begin = Instant::now();
    provider.0.go.notify_one();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "a");
    }
    assert_eq!(begin.elapsed(), Duration::ZERO, "they are notified");
    assert_eq!(provider.fetches(), 3);
}

#[tokio::test(start_paused = true)]
async fn of_a_thousand_callers_one_takes_over() {
    let (provider, cache) = MockProvider::new([Response::Hangs, Response::Slow("a", 3600)]);
    let cache = Arc::new(cache);
    let mut kept = cache.credentials();
    poll_once(&mut kept).await;
    let callers = crowd(&cache);
    tokio::time::sleep(Duration::from_secs(3)).await;
    provider.0.go.notify_one();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "a");
    }
    assert_eq!(provider.fetches(), 2);
    // The caller that was overtaken does not hang any longer.
    assert_eq!(kept.await.unwrap().access_key_id(), Some("a"));
}

/// The call that refreshes has more time than the other one.
#[tokio::test(start_paused = true)]
async fn a_call_does_not_wait_for_longer_than_three_seconds_for_a_provider_that_hangs_for_another_call() {
    let (provider, cache) = MockProvider::new([
        Response::Credentials("a", Some(3600)),
        Response::Hangs,
        Response::Credentials("b", Some(3600)),
    ]);
    let client = client(cache, Duration::from_secs(60)).await;
    provider.at(4000);
    let first = tokio::spawn(client.get_url_upload_infos(one_job()).send());
    provider.0.begin.notified().await;
    provider.0.begin.notified().await;
    let begin = Instant::now();
    client.get_url_upload_infos(one_job()).timeout(Duration::from_secs(5)).await.unwrap();
    first.await.unwrap().unwrap();
    assert!((2900..3100).contains(&begin.elapsed().as_millis()), "{:?}", begin.elapsed());
    assert_eq!(provider.fetches(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_call_with_a_second_succeeds_while_a_refresh_hangs_and_the_credentials_are_valid() {
    let (provider, cache) = MockProvider::new([
        Response::Credentials("a", Some(3600)),
        Response::Hangs,
        Response::Hangs,
        Response::Credentials("b", Some(3600)),
    ]);
    let client = client(cache, Duration::from_secs(1)).await;
    let mut waited = Vec::new();
    for (second, fetches) in [(3000, 2), (3000, 2), (3001, 3), (3002, 3), (3003, 4), (3003, 4)] {
        provider.at(second);
        let begin = Instant::now();
        client.get_url_upload_infos(one_job()).await.unwrap();
        waited.push(begin.elapsed().as_millis());
        assert_eq!(provider.fetches(), fetches, "at {second}");
    }
    assert_eq!(waited, [500, 0, 500, 0, 0, 0], "one call waits each time the provider is asked");
}

/// A provider that blocks the thread on which it is polled.
#[derive(Debug, Default, Clone)]
struct Blocking(Arc<AtomicUsize>);

impl ProvideCredentials for Blocking {
    fn credentials(&self) -> alicloud_ice::credentials::CredentialsFuture<'_> {
        Box::pin(async {
            self.0.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(1500));
            Ok(Credentials::new("a", "a secret"))
        })
    }
}

/// Each of them is overtaken, because a caller that blocks its thread is not polled.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_blocks_its_thread_serves_all_callers() {
    let provider = Blocking::default();
    let cache = Arc::new(CachedCredentials::new(provider.clone()));
    let callers: Vec<_> = (0..20)
        .map(|_| {
            let cache = Arc::clone(&cache);
            tokio::spawn(async move { id(&*cache).await })
        })
        .collect();
    let begin = Instant::now();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "a");
    }
    let fetches = provider.0.load(Ordering::SeqCst);
    assert!(fetches <= 4, "{fetches} fetches in {:?}", begin.elapsed());
    id(&*cache).await;
    assert_eq!(provider.0.load(Ordering::SeqCst), fetches, "they are cached");
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
    let client = client(cache, Duration::from_secs(3)).await;
    provider.at(4000);
    let mut first = client.get_url_upload_infos(one_job()).send();
    poll_once(&mut first).await;
    client.get_url_upload_infos(one_job()).await.unwrap();
}
/// The chain tries its providers once for all callers, too.
#[tokio::test]
async fn a_chain_whose_first_caller_is_not_polled_serves_the_others() {
    let mut sandbox = Sandbox::new().variable("ALIBABA_CLOUD_ECS_METADATA", "r");
    // On a busy machine, a caller may be overtaken several times, and each asks for itself.
    for _ in 0..20 {
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
