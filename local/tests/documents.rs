//! Parameters that are strings with a JSON document.
#![allow(clippy::unwrap_used)]

use alicloud_ice::{DynamicRequest, GROUPS, Json};
use alicloud_ice_local::LocalIce;
use serde_json::json;

/// A program may compare it with what it has sent, so spaces and the order of members count.
#[tokio::test]
async fn a_document_is_returned_as_it_was_sent() {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    let call = async |operation: &str, parameters: Json| {
        client.call(DynamicRequest::by_name(GROUPS, operation, &parameters).unwrap()).await.unwrap()
    };
    let document = r#"{"b": 1.0, "a": ["视频 +"]}"#;
    let started =
        call("UploadMediaByURL", json!({"UploadURLs": "https://a.b/c.mp4", "UserData": document})).await;
    let job = started.values_at("UploadJobs[].JobId").remove(0);
    let found = call("GetUrlUploadInfos", json!({"JobIds": [job]})).await;
    assert_eq!(found.json().unwrap()["URLUploadInfoList"][0]["UserData"], json!(document));

    let template = json!({"Name": "a", "Type": "Timeline", "Config": document});
    let added = call("AddTemplate", template).await;
    assert_eq!(added.json().unwrap()["Template"]["Config"], json!(document));
    assert_eq!(ice.calls("AddTemplate").one().parameters()["Config"], json!({"b": 1.0, "a": ["视频 +"]}));
}
