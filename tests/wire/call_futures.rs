//! The futures of calls and waiters, spawned and joined.

use std::time::Duration;

use alicloud_ice::CallFuture;
use alicloud_ice::library::ListMediaBasicInfosRequest;
use alicloud_ice::upload::GetUrlUploadInfosResponse;
use alicloud_ice_local::{LocalIce, Reply};
use futures_util::future::{join_all, try_join_all};

use crate::calls::{client, one_job};

#[tokio::test]
async fn a_call_and_a_waiter_are_spawned() {
    let ice = LocalIce::builder().examples(true).start().unwrap();
    let client = client(&ice).await;
    let call = tokio::spawn(client.get_url_upload_infos(one_job()).send());
    let waiter =
        tokio::spawn(client.get_url_upload_infos(one_job()).wait_until_done(Duration::from_secs(9)).send());
    // Both futures own everything, so they outlive the client.
    drop(client);
    for found in [call.await.unwrap(), waiter.await.unwrap()] {
        assert_eq!(found.unwrap().url_upload_info_list.len(), 1);
    }
}

#[tokio::test]
async fn calls_of_two_operations_are_joined() {
    let ice = LocalIce::builder().examples(true).start().unwrap();
    ice.respond(
        "ListMediaBasicInfos",
        Reply::json(200, serde_json::json!({"RequestId": "r", "TotalCount": 0})),
    );
    let client = client(&ice).await;
    let (jobs, media) = tokio::join!(
        client.get_url_upload_infos(one_job()).send(),
        client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).send(),
    );
    assert_eq!(jobs.unwrap().url_upload_info_list.len(), 1);
    assert!(media.is_ok(), "{media:?}");
}

#[tokio::test]
async fn a_list_of_calls_is_joined() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    let calls = || -> Vec<CallFuture<GetUrlUploadInfosResponse>> {
        (0..5).map(|_| client.get_url_upload_infos(one_job()).send()).collect()
    };
    assert_eq!(try_join_all(calls()).await.unwrap().len(), 5);
    assert!(join_all(calls()).await.iter().all(Result::is_ok));
    assert_eq!(ice.received().len(), 10);
}

/// A call is a value until its future is polled.
#[tokio::test]
async fn a_future_that_is_not_polled_sends_nothing() {
    let ice = LocalIce::start().unwrap();
    let client = client(&ice).await;
    drop(client.get_url_upload_infos(one_job()).send());
    assert!(ice.received().is_empty());
}
