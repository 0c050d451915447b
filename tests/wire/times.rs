//! Times in requests.

use std::time::{Duration, SystemTime};

use alicloud_ice::library::ListMediaBasicInfosRequest;
use alicloud_ice::{ErrorKind, Timestamp};
use alicloud_ice_local::{LocalIce, Reply};
use serde_json::json;

use crate::calls::client;

#[tokio::test]
async fn a_time_is_set_from_text_a_timestamp_or_the_time_of_the_system() {
    let ice = LocalIce::start().unwrap();
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
    let ice = LocalIce::start().unwrap();
    let request = ListMediaBasicInfosRequest::new().start_time("yesterday");
    let error = client(&ice).await.list_media_basic_infos(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "ListMediaBasicInfos: StartTime is \"yesterday\", which is not a time such as 2021-11-07T10:03:37Z"
    );
    // The zone would be ignored, and the time be another one.
    let request = ListMediaBasicInfosRequest::new().start_time("2021-11-07T18:03:37[Asia/Shanghai]");
    let error = client(&ice).await.list_media_basic_infos(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    assert!(ice.received().is_empty());
}

#[tokio::test]
async fn the_last_day_of_the_year_9999_is_sent_as_it_is() {
    let ice = LocalIce::builder().examples(true).start().unwrap();
    let request = ListMediaBasicInfosRequest::new().end_time("9999-12-31T23:59:59Z");
    client(&ice).await.list_media_basic_infos(request).await.unwrap();
    assert_eq!(ice.received()[0].parameter("EndTime"), Some("9999-12-31T23:59:59Z"));
}
