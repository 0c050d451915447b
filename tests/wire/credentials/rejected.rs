//! Credentials that the service rejected are discarded: once for all calls, and never in favour of
//! older ones.

use std::sync::Arc;

use alicloud_ice::Credentials;
use alicloud_ice::credentials::{
    CachedCredentials, CliProfile, DefaultChain, EcsRole, ProvideCredentials, RamRole,
};
use serde_json::json;

use super::cache::{MockProvider, Response, id};
use super::oauth::oauth_profile;
use super::{Sandbox, metadata_response, sts_response, temporary_credentials};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_calls_that_are_rejected_at_once_cause_one_fetch() {
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Credentials("b", Some(3600))]);
    let cache = Arc::new(cache);
    let rejected = cache.credentials().await.unwrap();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let (cache, rejected) = (Arc::clone(&cache), rejected.clone());
            tokio::spawn(async move {
                cache.invalidate(&rejected);
                id(&*cache).await
            })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "b");
    }
    assert_eq!(provider.fetches(), 2);
}

#[tokio::test]
async fn other_credentials_stay_cached() {
    let (provider, cache) = MockProvider::new([Response::Credentials("a", Some(3600))]);
    let cached = cache.credentials().await.unwrap();
    for other in [
        Credentials::new("b", "a secret").with_security_token("t"),
        Credentials::new("a", "a secret").with_security_token("another"),
        Credentials::new("a", "a secret"),
        Credentials::bearer("t"),
        Credentials::anonymous(),
    ] {
        cache.invalidate(&other);
        assert_eq!((id(&cache).await.as_str(), provider.fetches()), ("a", 1), "{other:?}");
    }
    provider.push(Response::Credentials("b", None));
    cache.invalidate(&cached);
    assert_eq!(id(&cache).await, "b");
}

/// A failed refresh normally leaves valid credentials in use.
#[tokio::test]
async fn rejected_credentials_are_not_used_again_after_a_failed_fetch() {
    let (provider, cache) = MockProvider::new([Response::Credentials("a", Some(3600)), Response::Fails]);
    let rejected = cache.credentials().await.unwrap();
    cache.invalidate(&rejected);
    for _ in 0..3 {
        let error = cache.credentials().await.unwrap_err();
        assert_eq!(error.to_string(), "no credentials: the vault is sealed");
    }
    assert_eq!(provider.fetches(), 2);
}

#[tokio::test]
async fn a_refresh_that_began_before_the_rejection_counts() {
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Slow("b", 3600)]);
    let cache = Arc::new(cache);
    let rejected = cache.credentials().await.unwrap();
    provider.0.begin.notified().await;
    provider.at(3000);
    let refresh = tokio::spawn({
        let cache = Arc::clone(&cache);
        async move { id(&*cache).await }
    });
    provider.0.begin.notified().await;
    cache.invalidate(&rejected);
    let mut next = cache.credentials();
    tokio::select! {
        biased;
        _ = &mut next => panic!("it waits for the refresh"),
        () = tokio::task::yield_now() => provider.0.go.notify_one(),
    }
    assert_eq!(next.await.unwrap().access_key_id(), Some("b"));
    assert_eq!((refresh.await.unwrap().as_str(), provider.fetches()), ("b", 2));
}

/// Otherwise each call that the service rejects would make a fetch.
#[tokio::test]
async fn credentials_that_are_rejected_again_are_fetched_at_most_every_ten_seconds() {
    let (provider, cache) = MockProvider::new(vec![Response::Credentials("a", Some(36_000)); 4]);
    let reject = async || {
        let rejected = cache.credentials().await.unwrap();
        cache.invalidate(&rejected);
        assert_eq!(id(&cache).await, "a");
        provider.fetches()
    };
    assert_eq!(reject().await, 2);
    assert_eq!((reject().await, reject().await), (2, 2));
    provider.at(9);
    assert_eq!(reject().await, 2);
    provider.at(10);
    assert_eq!((reject().await, reject().await), (3, 3));
}

#[tokio::test]
async fn every_provider_that_wraps_another_passes_a_rejection_on() {
    let metadata = || {
        let sandbox = Sandbox::new().variable("ALIBABA_CLOUD_ECS_METADATA", "r").respond(200, "token");
        let sandbox = sandbox.respond(200, metadata_response()).respond(200, "token");
        sandbox.respond(200, metadata_response().replace("STS.got", "STS.new"))
    };
    let (one, two, three) = (metadata(), metadata(), metadata());
    let role = || EcsRole::new().configure(one.configure());
    let chain = DefaultChain::new().configure(two.configure());
    let nested = CachedCredentials::new(EcsRole::new().configure(three.configure()));
    let providers: [Box<dyn ProvideCredentials>; 3] =
        [Box::new(Arc::new(role())), Box::new(chain), Box::new(nested)];
    for provider in providers {
        let rejected = provider.credentials().await.unwrap();
        assert_eq!(rejected.access_key_id(), Some("STS.got"));
        provider.invalidate(&rejected);
        assert_eq!(provider.credentials().await.unwrap().access_key_id(), Some("STS.new"), "{provider:?}");
    }
}

/// The credentials that STS rejects are those of the other provider.
#[tokio::test]
async fn a_role_discards_the_other_credentials_if_sts_rejects_them() {
    let rejected = json!({"Code": "InvalidSecurityToken.Expired", "Message": "expired", "RequestId": "r"});
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Credentials("b", Some(3600))]);
    let sandbox = Sandbox::new().respond(400, rejected.to_string()).respond(200, sts_response());
    let role = RamRole::new(cache, "acs:ram::1:role/r").configure(sandbox.configure());
    assert_eq!(id(&role).await, "STS.got");
    let ids: Vec<_> = (0..2).map(|index| super::query(&sandbox, index)).collect();
    super::assert_has(&ids[0], "AccessKeyId", "a");
    super::assert_has(&ids[1], "AccessKeyId", "b");
    assert_eq!(provider.fetches(), 2);
}

#[tokio::test]
async fn a_role_passes_a_rejection_on_to_the_other_provider() {
    let (provider, cache) =
        MockProvider::new([Response::Credentials("a", Some(3600)), Response::Credentials("b", Some(3600))]);
    let cache = Arc::new(cache);
    let own = cache.credentials().await.unwrap();
    RamRole::new(Arc::clone(&cache), "acs:ram::1:role/r").invalidate(&own);
    assert_eq!((id(&*cache).await.as_str(), provider.fetches()), ("b", 2));
}

/// The file has credentials that have not expired, but that the service rejects.
#[tokio::test]
async fn a_sign_in_does_not_use_saved_credentials_that_were_rejected() {
    let saved = json!({"access_key_id": "STS.kept", "access_key_secret": "s", "sts_token": "t",
        "sts_expiration": 4_070_908_800_u64});
    let sandbox =
        Sandbox::new().profile(&oauth_profile(saved)).respond(200, temporary_credentials().to_string());
    let profile = CliProfile::new().configure(sandbox.configure());
    let rejected = profile.credentials().await.unwrap();
    assert_eq!(rejected.access_key_id(), Some("STS.kept"));
    profile.invalidate(&rejected);
    assert_eq!(id(&profile).await, "STS.got");
}
