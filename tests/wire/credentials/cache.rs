//! The cache of credentials: one fetch for all callers, a refresh in time, and no use of expired
//! credentials.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use alicloud_ice::credentials::{
    CachedCredentials, DefaultChain, EcsRole, ProvideCredentials, ProviderConfig,
};
use alicloud_ice::{Credentials, Error, ErrorKind, Result, Timestamp};
use tokio::sync::Notify;

use super::{Sandbox, metadata_response};

const START: i64 = 1_700_000_000;

/// A provider with scripted responses and a manual clock.
#[derive(Clone, Default)]
pub(super) struct MockProvider(pub(super) Arc<Inner>);

#[derive(Default)]
pub(super) struct Inner {
    now: AtomicI64,
    fetches: AtomicUsize,
    responses: Mutex<VecDeque<Response>>,
    pub(super) begin: Notify,
    pub(super) go: Notify,
}

#[derive(Clone)]
pub(super) enum Response {
    /// Credentials with this ID that expire after so many seconds.
    Credentials(&'static str, Option<i64>),
    /// The same, but not before `go` is notified.
    Slow(&'static str, i64),
    Fails,
    Hangs,
}

impl std::fmt::Debug for MockProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MockProvider")
    }
}

impl MockProvider {
    pub(super) fn new(
        responses: impl IntoIterator<Item = Response>,
    ) -> (Self, CachedCredentials<MockProvider>) {
        let provider = MockProvider::default();
        provider.0.now.store(START, Ordering::SeqCst);
        provider.0.responses.lock().unwrap().extend(responses);
        let clock = provider.clone();
        let now = move || Timestamp::from_second(clock.0.now.load(Ordering::SeqCst)).unwrap();
        let cache = CachedCredentials::new(provider.clone()).configure(ProviderConfig::new().clock(now));
        (provider, cache)
    }

    pub(super) fn at(&self, second: i64) {
        self.0.now.store(START + second, Ordering::SeqCst);
    }

    pub(super) fn push(&self, response: Response) {
        self.0.responses.lock().unwrap().push_back(response);
    }

    pub(super) fn fetches(&self) -> usize {
        self.0.fetches.load(Ordering::SeqCst)
    }

    async fn respond(&self) -> Result<Credentials> {
        self.0.fetches.fetch_add(1, Ordering::SeqCst);
        self.0.begin.notify_one();
        let response = self.0.responses.lock().unwrap().pop_front();
        let issue = |name: &str, lifetime: Option<i64>| {
            let credentials = Credentials::new(name, "a secret").with_security_token("t");
            let now = self.0.now.load(Ordering::SeqCst);
            lifetime.map_or(credentials.clone(), |lifetime| {
                credentials.expires_at(Timestamp::from_second(now + lifetime).unwrap())
            })
        };
        match response.expect("a response was scripted") {
            Response::Credentials(name, lifetime) => {
                // Other callers arrive while this one waits.
                for _ in 0..100 {
                    tokio::task::yield_now().await;
                }
                Ok(issue(name, lifetime))
            }
            Response::Slow(name, lifetime) => {
                self.0.go.notified().await;
                Ok(issue(name, Some(lifetime)))
            }
            Response::Fails => {
                tokio::task::yield_now().await;
                Err(Error::credentials(std::io::Error::other("the vault is sealed")))
            }
            Response::Hangs => std::future::pending().await,
        }
    }
}

impl ProvideCredentials for MockProvider {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        Box::pin(self.respond())
    }
}

pub(super) async fn id(provider: &impl ProvideCredentials) -> String {
    let credentials = provider.credentials().await.unwrap_or_else(|error| panic!("{error}"));
    credentials.access_key_id().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_make_one_fetch() {
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Credentials("b", Some(3600))]);
    let cache = Arc::new(cache);
    for (second, allowed, fetched) in [(0, ["a", "a"], 1), (3000, ["a", "b"], 2), (3001, ["b", "b"], 2)] {
        provider.at(second);
        let callers: Vec<_> = (0..1000)
            .map(|_| {
                let cache = Arc::clone(&cache);
                tokio::spawn(async move { id(&*cache).await })
            })
            .collect();
        for caller in callers {
            let id = caller.await.unwrap();
            assert!(allowed.contains(&id.as_str()), "{id} at {second}");
        }
        assert_eq!(provider.fetches(), fetched, "at {second}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_get_the_error_of_one_fetch() {
    let (provider, cache) = MockProvider::new([Response::Fails]);
    let cache = Arc::new(cache);
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let cache = Arc::clone(&cache);
            tokio::spawn(async move { cache.credentials().await.unwrap_err() })
        })
        .collect();
    for caller in callers {
        let error = caller.await.unwrap();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.to_string(), "no credentials: the vault is sealed");
        assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    }
    assert_eq!(provider.fetches(), 1);
}

#[tokio::test]
async fn credentials_are_refreshed_fifteen_minutes_before_they_expire() {
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Credentials("b", Some(3600))]);
    assert_eq!(id(&cache).await, "a");
    provider.at(3600 - 901);
    assert_eq!(id(&cache).await, "a");
    provider.at(3600 - 900);
    assert_eq!(id(&cache).await, "b");
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Credentials("b", Some(3600))]);
    let cache = cache.refresh_before(Duration::from_secs(60));
    assert_eq!(id(&cache).await, "a");
    provider.at(3600 - 61);
    assert_eq!(id(&cache).await, "a");
    provider.at(3600 - 60);
    assert_eq!(id(&cache).await, "b");
}

/// Otherwise credentials that never last fifteen minutes would be fetched for each call.
#[tokio::test]
async fn short_lived_credentials_are_used_for_half_of_their_lifetime() {
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(600)), Response::Credentials("b", Some(600))]);
    assert_eq!(id(&cache).await, "a");
    provider.at(299);
    assert_eq!(id(&cache).await, "a");
    provider.at(300);
    assert_eq!(id(&cache).await, "b");
}

#[tokio::test]
async fn credentials_without_an_expiration_are_fetched_again_after_an_hour() {
    let responses = [
        Response::Credentials("a", None),
        Response::Credentials("b", Some(1_000_000)),
        Response::Fails,
        Response::Credentials("c", None),
    ];
    let (provider, cache) = MockProvider::new(responses);
    assert_eq!(id(&cache).await, "a");
    provider.at(3599);
    assert_eq!(id(&cache).await, "a");
    provider.at(3600);
    assert_eq!(id(&cache).await, "b");
    provider.at(7200);
    assert_eq!(id(&cache).await, "b");
    assert_eq!(provider.fetches(), 3);
    provider.at(7201);
    assert_eq!(id(&cache).await, "c");
    // After the clock was set back, credentials that were fetched in the future are not used.
    provider.at(-10);
    provider.0.responses.lock().unwrap().push_back(Response::Credentials("d", None));
    assert_eq!(id(&cache).await, "d");
}

#[tokio::test]
async fn valid_credentials_survive_a_failed_refresh_and_expired_ones_are_not_used() {
    let (provider, cache) = MockProvider::new([Response::Credentials("a", Some(3600))]);
    assert_eq!(id(&cache).await, "a");
    let fails = |times: usize| provider.0.responses.lock().unwrap().extend(vec![Response::Fails; times]);
    fails(100);
    // The pauses are 1, 2, 4, 8, 16, 16 ... seconds.
    let mut fetched_at = Vec::new();
    for second in 2700..2800 {
        provider.at(second);
        let before = provider.fetches();
        assert_eq!(id(&cache).await, "a");
        if provider.fetches() > before {
            fetched_at.push(second - 2700);
        }
    }
    assert_eq!(fetched_at, [0, 1, 3, 7, 15, 31, 47, 63, 79, 95]);
    provider.at(3599);
    assert_eq!(id(&cache).await, "a");
    // They have expired, and the error is the same whether the provider is called or backed off from.
    for second in [3600, 3601, 3620] {
        provider.at(second);
        let error = cache.credentials().await.unwrap_err();
        assert_eq!(error.to_string(), "no credentials: the vault is sealed", "at {second}");
    }
    provider.0.responses.lock().unwrap().clear();
    provider.0.responses.lock().unwrap().push_back(Response::Credentials("old", Some(-1)));
    provider.at(3700);
    let error = cache.credentials().await.unwrap_err();
    assert!(
        error.to_string().starts_with("no credentials: the credentials that were fetched expired at 2023-"),
        "{error}"
    );
    provider.0.responses.lock().unwrap().push_back(Response::Credentials("b", Some(3600)));
    provider.at(3800);
    assert_eq!(id(&cache).await, "b");
    // After a success, the first pause is short again.
    provider.at(3800 + 2700);
    fails(1);
    assert_eq!(id(&cache).await, "b");
    provider.0.responses.lock().unwrap().clear();
    provider.0.responses.lock().unwrap().push_back(Response::Credentials("c", Some(3600)));
    provider.at(3800 + 2701);
    assert_eq!(id(&cache).await, "c");
}

#[tokio::test]
async fn another_caller_takes_over_a_fetch_that_was_dropped() {
    let (provider, cache) = MockProvider::new([Response::Hangs, Response::Credentials("a", Some(3600))]);
    let cache = Arc::new(cache);
    let caller = || {
        let cache = Arc::clone(&cache);
        tokio::spawn(async move { id(&*cache).await })
    };
    let first = caller();
    provider.0.begin.notified().await;
    let waiting = [caller(), caller()];
    tokio::task::yield_now().await;
    assert_eq!(provider.fetches(), 1);
    first.abort();
    for caller in waiting {
        assert_eq!(caller.await.unwrap(), "a");
    }
    assert_eq!(provider.fetches(), 2);
}

#[tokio::test]
async fn a_caller_with_valid_credentials_does_not_wait_for_a_refresh() {
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Slow("b", 3600)]);
    let cache = Arc::new(cache);
    assert_eq!(id(&*cache).await, "a");
    provider.at(2700);
    provider.0.begin.notified().await;
    let refresh = tokio::spawn({
        let cache = Arc::clone(&cache);
        async move { id(&*cache).await }
    });
    provider.0.begin.notified().await;
    assert_eq!(provider.fetches(), 2);
    for _ in 0..10 {
        assert_eq!(id(&*cache).await, "a");
    }
    provider.0.go.notify_one();
    assert_eq!(refresh.await.unwrap(), "b");
    assert_eq!(id(&*cache).await, "b");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_of_a_chain_make_one_fetch() {
    let sandbox = Sandbox::new()
        .variable("ALIBABA_CLOUD_ECS_METADATA", "r")
        .respond(200, "token")
        .respond(200, metadata_response());
    let chain = Arc::new(DefaultChain::new().configure(sandbox.configure()));
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let chain = Arc::clone(&chain);
            tokio::spawn(async move { id(&*chain).await })
        })
        .collect();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "STS.got");
    }
    assert_eq!(sandbox.mock.requests().len(), 2);
}

#[tokio::test]
async fn a_single_provider_caches_its_credentials() {
    let sandbox = Sandbox::new().respond(200, "token").respond(200, metadata_response());
    let role = EcsRole::new().role_name("r").configure(sandbox.configure());
    assert_eq!((id(&role).await, id(&role).await), ("STS.got".to_owned(), "STS.got".to_owned()));
    assert_eq!(sandbox.mock.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_hangs_delays_one_caller_by_half_a_second() {
    let (provider, cache) = MockProvider::new([
        Response::Credentials("a", Some(3600)),
        Response::Hangs,
        Response::Credentials("b", Some(3600)),
    ]);
    assert_eq!(id(&cache).await, "a");
    provider.at(3000);
    let begin = tokio::time::Instant::now();
    assert_eq!(id(&cache).await, "a");
    assert_eq!(begin.elapsed().as_millis(), 500);
    assert_eq!((id(&cache).await.as_str(), provider.fetches()), ("a", 2), "the provider is backed off from");
    assert_eq!(begin.elapsed().as_millis(), 500);
    provider.at(3010);
    assert_eq!((id(&cache).await.as_str(), provider.fetches()), ("b", 3));
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_was_dropped_is_backed_off_from() {
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Hangs, Response::Hangs]);
    assert_eq!(id(&cache).await, "a");
    provider.at(3000);
    let call = tokio::time::timeout(Duration::from_millis(400), cache.credentials());
    assert!(call.await.is_err());
    let begin = tokio::time::Instant::now();
    for _ in 0..5 {
        assert_eq!(id(&cache).await, "a");
    }
    assert_eq!((begin.elapsed().as_secs(), provider.fetches()), (0, 2));
}
