//! Keys are fetched once for everybody, renewed in time, and never used when they have expired.

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

use super::{World, metadata};

const START: i64 = 1_700_000_000;

/// A vault that is told what to answer, and a clock that is moved by hand.
#[derive(Clone, Default)]
struct Vault(Arc<Inner>);

#[derive(Default)]
struct Inner {
    now: AtomicI64,
    asked: AtomicUsize,
    answers: Mutex<VecDeque<Answer>>,
    began: Notify,
    go: Notify,
}

#[derive(Clone)]
enum Answer {
    /// Keys of this name that are good for so many seconds.
    Keys(&'static str, Option<i64>),
    /// The same after `go`.
    Slow(&'static str, i64),
    Fails,
    Hangs,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault")
    }
}

impl Vault {
    fn new(answers: impl IntoIterator<Item = Answer>) -> (Self, CachedCredentials<Vault>) {
        let vault = Vault::default();
        vault.0.now.store(START, Ordering::SeqCst);
        vault.0.answers.lock().unwrap().extend(answers);
        let clock = vault.clone();
        let now = move || Timestamp::from_second(clock.0.now.load(Ordering::SeqCst)).unwrap();
        let kept = CachedCredentials::new(vault.clone()).configure(ProviderConfig::new().clock(now));
        (vault, kept)
    }

    fn at(&self, second: i64) {
        self.0.now.store(START + second, Ordering::SeqCst);
    }

    fn asked(&self) -> usize {
        self.0.asked.load(Ordering::SeqCst)
    }

    async fn respond(&self) -> Result<Credentials> {
        self.0.asked.fetch_add(1, Ordering::SeqCst);
        self.0.began.notify_one();
        let answer = self.0.answers.lock().unwrap().pop_front();
        let keys = |name: &str, lasts: Option<i64>| {
            let keys = Credentials::new(name, "a secret").with_security_token("t");
            let now = self.0.now.load(Ordering::SeqCst);
            lasts.map_or(keys.clone(), |lasts| keys.expires_at(Timestamp::from_second(now + lasts).unwrap()))
        };
        match answer.expect("the vault has an answer left") {
            Answer::Keys(name, lasts) => {
                // Others come while this one waits.
                for _ in 0..100 {
                    tokio::task::yield_now().await;
                }
                Ok(keys(name, lasts))
            }
            Answer::Slow(name, lasts) => {
                self.0.go.notified().await;
                Ok(keys(name, Some(lasts)))
            }
            Answer::Fails => {
                tokio::task::yield_now().await;
                Err(Error::credentials(std::io::Error::other("the vault is sealed")))
            }
            Answer::Hangs => std::future::pending().await,
        }
    }
}

impl ProvideCredentials for Vault {
    fn credentials(&self) -> Pin<Box<dyn Future<Output = Result<Credentials>> + Send + '_>> {
        Box::pin(self.respond())
    }
}

async fn id(source: &impl ProvideCredentials) -> String {
    let credentials = source.credentials().await.unwrap_or_else(|error| panic!("{error}"));
    credentials.access_key_id().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_make_one_fetch() {
    let (vault, kept) = Vault::new([Answer::Keys("a", Some(3600)), Answer::Keys("b", Some(3600))]);
    let kept = Arc::new(kept);
    for (second, allowed, fetched) in [(0, ["a", "a"], 1), (3000, ["a", "b"], 2), (3001, ["b", "b"], 2)] {
        vault.at(second);
        let callers: Vec<_> = (0..1000)
            .map(|_| {
                let kept = Arc::clone(&kept);
                tokio::spawn(async move { id(&*kept).await })
            })
            .collect();
        for caller in callers {
            let id = caller.await.unwrap();
            assert!(allowed.contains(&id.as_str()), "{id} at {second}");
        }
        assert_eq!(vault.asked(), fetched, "at {second}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_are_told_of_one_failure() {
    let (vault, kept) = Vault::new([Answer::Fails]);
    let kept = Arc::new(kept);
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let kept = Arc::clone(&kept);
            tokio::spawn(async move { kept.credentials().await.unwrap_err() })
        })
        .collect();
    for caller in callers {
        let error = caller.await.unwrap();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.to_string(), "no credentials: the vault is sealed");
        assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
    }
    assert_eq!(vault.asked(), 1);
}

#[tokio::test]
async fn keys_are_renewed_a_quarter_of_an_hour_before_they_expire() {
    let (vault, kept) = Vault::new([Answer::Keys("a", Some(3600)), Answer::Keys("b", Some(3600))]);
    assert_eq!(id(&kept).await, "a");
    vault.at(3600 - 901);
    assert_eq!(id(&kept).await, "a");
    vault.at(3600 - 900);
    assert_eq!(id(&kept).await, "b");
    let (vault, kept) = Vault::new([Answer::Keys("a", Some(3600)), Answer::Keys("b", Some(3600))]);
    let kept = kept.refresh_before(Duration::from_secs(60));
    assert_eq!(id(&kept).await, "a");
    vault.at(3600 - 61);
    assert_eq!(id(&kept).await, "a");
    vault.at(3600 - 60);
    assert_eq!(id(&kept).await, "b");
}

/// Otherwise keys that never have a quarter of an hour would be fetched for each call.
#[tokio::test]
async fn short_lived_keys_are_used_for_half_of_their_time() {
    let (vault, kept) = Vault::new([Answer::Keys("a", Some(600)), Answer::Keys("b", Some(600))]);
    assert_eq!(id(&kept).await, "a");
    vault.at(299);
    assert_eq!(id(&kept).await, "a");
    vault.at(300);
    assert_eq!(id(&kept).await, "b");
}

#[tokio::test]
async fn lasting_keys_are_asked_for_again_after_an_hour() {
    let answers =
        [Answer::Keys("a", None), Answer::Keys("b", Some(1_000_000)), Answer::Fails, Answer::Keys("c", None)];
    let (vault, kept) = Vault::new(answers);
    assert_eq!(id(&kept).await, "a");
    vault.at(3599);
    assert_eq!(id(&kept).await, "a");
    vault.at(3600);
    assert_eq!(id(&kept).await, "b");
    vault.at(7200);
    assert_eq!(id(&kept).await, "b");
    assert_eq!(vault.asked(), 3);
    vault.at(7201);
    assert_eq!(id(&kept).await, "c");
    // A clock that is set back is no reason to trust what was fetched in the future.
    vault.at(-10);
    vault.0.answers.lock().unwrap().push_back(Answer::Keys("d", None));
    assert_eq!(id(&kept).await, "d");
}

#[tokio::test]
async fn good_keys_outlive_a_failed_renewal_and_expired_ones_are_never_used() {
    let (vault, kept) = Vault::new([Answer::Keys("a", Some(3600))]);
    assert_eq!(id(&kept).await, "a");
    let fails = |times: usize| vault.0.answers.lock().unwrap().extend(vec![Answer::Fails; times]);
    fails(100);
    // The pauses are 1, 2, 4, 8, 16, 16 ... seconds.
    let mut asked_at = Vec::new();
    for second in 2700..2800 {
        vault.at(second);
        let before = vault.asked();
        assert_eq!(id(&kept).await, "a");
        if vault.asked() > before {
            asked_at.push(second - 2700);
        }
    }
    assert_eq!(asked_at, [0, 1, 3, 7, 15, 31, 47, 63, 79, 95]);
    vault.at(3599);
    assert_eq!(id(&kept).await, "a");
    // From here on there are none, whether the source is asked or left in peace.
    for second in [3600, 3601, 3620] {
        vault.at(second);
        let error = kept.credentials().await.unwrap_err();
        assert_eq!(error.to_string(), "no credentials: the vault is sealed", "at {second}");
    }
    vault.0.answers.lock().unwrap().clear();
    vault.0.answers.lock().unwrap().push_back(Answer::Keys("old", Some(-1)));
    vault.at(3700);
    let error = kept.credentials().await.unwrap_err();
    assert!(
        error.to_string().starts_with("no credentials: the credentials that were fetched expired at 2023-"),
        "{error}"
    );
    vault.0.answers.lock().unwrap().push_back(Answer::Keys("b", Some(3600)));
    vault.at(3800);
    assert_eq!(id(&kept).await, "b");
    // After a success, the first pause is short again.
    vault.at(3800 + 2700);
    fails(1);
    assert_eq!(id(&kept).await, "b");
    vault.0.answers.lock().unwrap().clear();
    vault.0.answers.lock().unwrap().push_back(Answer::Keys("c", Some(3600)));
    vault.at(3800 + 2701);
    assert_eq!(id(&kept).await, "c");
}

#[tokio::test]
async fn another_takes_over_from_a_caller_who_goes_away() {
    let (vault, kept) = Vault::new([Answer::Hangs, Answer::Keys("a", Some(3600))]);
    let kept = Arc::new(kept);
    let caller = || {
        let kept = Arc::clone(&kept);
        tokio::spawn(async move { id(&*kept).await })
    };
    let first = caller();
    vault.0.began.notified().await;
    let waiting = [caller(), caller()];
    tokio::task::yield_now().await;
    assert_eq!(vault.asked(), 1);
    first.abort();
    for caller in waiting {
        assert_eq!(caller.await.unwrap(), "a");
    }
    assert_eq!(vault.asked(), 2);
}

#[tokio::test]
async fn who_has_good_keys_does_not_wait_for_a_renewal() {
    let (vault, kept) = Vault::new([Answer::Keys("a", Some(3600)), Answer::Slow("b", 3600)]);
    let kept = Arc::new(kept);
    assert_eq!(id(&*kept).await, "a");
    vault.at(2700);
    vault.0.began.notified().await;
    let renews = tokio::spawn({
        let kept = Arc::clone(&kept);
        async move { id(&*kept).await }
    });
    vault.0.began.notified().await;
    assert_eq!(vault.asked(), 2);
    for _ in 0..10 {
        assert_eq!(id(&*kept).await, "a");
    }
    vault.0.go.notify_one();
    assert_eq!(renews.await.unwrap(), "b");
    assert_eq!(id(&*kept).await, "b");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_callers_walk_along_the_chain_once() {
    let world = World::new()
        .variable("ALIBABA_CLOUD_ECS_METADATA", "r")
        .respond(200, "token")
        .respond(200, metadata());
    let chain = Arc::new(DefaultChain::new().configure(world.configure()));
    let callers: Vec<_> = (0..1000)
        .map(|_| {
            let chain = Arc::clone(&chain);
            tokio::spawn(async move { id(&*chain).await })
        })
        .collect();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "STS.got");
    }
    assert_eq!(world.script.requests().len(), 2);
}

/// A source alone is in a `CachedCredentials`, too.
#[tokio::test]
async fn a_source_alone_keeps_its_keys() {
    let world = World::new().respond(200, "token").respond(200, metadata());
    let role = EcsRole::new().role_name("r").configure(world.configure());
    assert_eq!((id(&role).await, id(&role).await), ("STS.got".to_owned(), "STS.got".to_owned()));
    assert_eq!(world.script.requests().len(), 2);
}

/// Calls with good keys are not held up by a source that hangs, and go on with those keys.
#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_costs_nobody_who_has_keys() {
    let (vault, kept) =
        Vault::new([Answer::Keys("a", Some(3600)), Answer::Hangs, Answer::Keys("b", Some(3600))]);
    assert_eq!(id(&kept).await, "a");
    vault.at(3000);
    let begun = tokio::time::Instant::now();
    assert_eq!(id(&kept).await, "a");
    assert_eq!(begun.elapsed().as_secs(), 10, "it waits so long and no longer");
    assert_eq!((id(&kept).await.as_str(), vault.asked()), ("a", 2), "and is left in peace for a moment");
    assert_eq!(begun.elapsed().as_secs(), 10);
    vault.at(3010);
    assert_eq!((id(&kept).await.as_str(), vault.asked()), ("b", 3));
}

/// A call whose own time is over while it renews has said so to the next.
#[tokio::test(start_paused = true)]
async fn a_call_that_gives_up_a_renewal_does_not_leave_it_to_the_next() {
    let (vault, kept) = Vault::new([Answer::Keys("a", Some(3600)), Answer::Hangs, Answer::Hangs]);
    assert_eq!(id(&kept).await, "a");
    vault.at(3000);
    let call = tokio::time::timeout(Duration::from_secs(1), kept.credentials());
    assert!(call.await.is_err());
    let begun = tokio::time::Instant::now();
    for _ in 0..5 {
        assert_eq!(id(&kept).await, "a");
    }
    assert_eq!((begun.elapsed().as_secs(), vault.asked()), (0, 2));
}
