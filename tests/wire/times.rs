//! Times in requests.

use std::time::{Duration, SystemTime};

use alicloud_ice::library::ListMediaBasicInfosRequest;
use alicloud_ice::{ErrorKind, Timestamp};
use serde_json::json;
use support::{LoopbackIce, Reply};

use crate::calls::client;

#[tokio::test]
async fn a_time_is_set_from_text_a_timestamp_or_the_time_of_the_system() {
    let ice = LoopbackIce::start().unwrap();
    let client = client(&ice).await;
    let timestamp: Timestamp = "2021-11-07T10:03:37Z".parse().unwrap();
    let system = SystemTime::UNIX_EPOCH + Duration::from_secs(1_636_279_417);
    for request in [
        ListMediaBasicInfosRequest::new().start_time("2021-11-07T18:03:37+08:00"),
        ListMediaBasicInfosRequest::new().start_time(timestamp),
        ListMediaBasicInfosRequest::new().start_time(system),
    ] {
        ice.respond("ListMediaBasicInfos", Reply::json(200, json!({"RequestId": "r", "TotalCount": 0})));
        client.list_media_basic_infos(request).await.unwrap();
    }
    for request in ice.received() {
        assert_eq!(request.parameter("StartTime"), Some("2021-11-07T10:03:37Z"));
    }
}

#[tokio::test]
async fn a_malformed_time_is_found_before_anything_is_sent() {
    let ice = LoopbackIce::start().unwrap();
    let request = ListMediaBasicInfosRequest::new().start_time("yesterday");
    let error = client(&ice).await.list_media_basic_infos(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "ListMediaBasicInfos: StartTime is \"yesterday\", which is not a time such as 2021-11-07T10:03:37Z"
    );
    assert!(ice.received().is_empty());
}
