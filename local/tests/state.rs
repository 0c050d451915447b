//! What the service keeps: it is created, found, listed, changed and deleted.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::time::Duration;

use crate::support::{call, code, members};
use alicloud_ice::library::ListMediaBasicInfosRequest;
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, DynamicRequest, GROUPS, Json};
use alicloud_ice_local::LocalIce;
use serde_json::json;

async fn started() -> (LocalIce, Client) {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    (ice, client)
}

#[tokio::test]
async fn an_uploaded_file_is_in_the_library_until_it_is_deleted() {
    let (_ice, client) = started().await;
    let urls = ["https://example.com/a.mp4", "https://example.com/b.mp4"];
    let started = call(&client, "UploadMediaByURL", json!({"UploadURLs": urls})).await.unwrap();
    assert_eq!(started.values_at("UploadJobs[].SourceURL"), urls);
    assert_eq!(members(&client, "ListMediaBasicInfos", json!({})).await["TotalCount"], 0);

    let lookup = json!({"JobIds": started.values_at("UploadJobs[].JobId")});
    let lookup = DynamicRequest::by_name(GROUPS, "GetUrlUploadInfos", &lookup).unwrap();
    let done = client.call(lookup).wait_until_done(Duration::from_secs(10)).await.unwrap();
    assert_eq!(done.values_at("URLUploadInfoList[].UploadURL"), urls);
    let ids = done.values_at("URLUploadInfoList[].MediaId");
    assert_eq!(ids, started.values_at("UploadJobs[].MediaId"));

    let listed = call(&client, "ListMediaBasicInfos", json!({})).await.unwrap();
    assert_eq!(listed.values_at("MediaInfos[].MediaId"), [ids[1].as_str(), &ids[0]], "the newest first");
    let id = json!({"MediaId": ids[0]});
    let found = members(&client, "GetMediaInfo", id.clone()).await;
    assert_eq!(found["MediaInfo"]["MediaId"], ids[0]);
    assert_eq!(found["MediaInfo"]["MediaBasicInfo"]["MediaId"], ids[0]);

    let change = json!({"MediaId": ids[0], "Title": "a title", "MediaTags": ["one", "two"], "CateId": 7});
    members(&client, "UpdateMediaInfo", change).await;
    let found = members(&client, "GetMediaInfo", id.clone()).await;
    let info = &found["MediaInfo"]["MediaBasicInfo"];
    assert_eq!((&info["Title"], &info["MediaTags"]), (&json!("a title"), &json!("one,two")));

    let some = json!({"MediaIds": [ids[0], "unknown"]});
    let batch = members(&client, "BatchGetMediaInfos", some.clone()).await;
    assert_eq!(batch["MediaInfos"].as_array().unwrap().len(), 1);
    assert_eq!(batch["IgnoredList"], json!(["unknown"]));
    let deleted = members(&client, "DeleteMediaInfos", some).await;
    assert_eq!((&deleted["IgnoredList"], &deleted["ForbiddenList"]), (&json!(["unknown"]), &json!([])));
    assert_eq!(code(&client, "GetMediaInfo", id.clone()).await, "MediaNotFound");
    assert_eq!(code(&client, "UpdateMediaInfo", id).await, "MediaNotFound");
    let listed = call(&client, "ListMediaBasicInfos", json!({})).await.unwrap();
    assert_eq!(listed.values_at("MediaInfos[].MediaId"), [ids[1].as_str()]);
}

#[tokio::test]
async fn the_typed_client_uploads_waits_and_lists() {
    let (_ice, client) = started().await;
    let request = UploadMediaByUrlRequest::new().upload_urls(["https://example.com/video.mp4"]);
    let started = client.upload_media_by_url(request).await.unwrap();
    let lookup = GetUrlUploadInfosRequest::try_from(&started).unwrap();
    let done = client.get_url_upload_infos(lookup).wait_until_done(Duration::from_secs(10)).await.unwrap();
    let job = &done.url_upload_info_list[0];
    assert_eq!(job.upload_url.as_deref(), Some("https://example.com/video.mp4"));
    let mut media = client.list_media_basic_infos(ListMediaBasicInfosRequest::new()).items();
    assert_eq!(media.next().await.unwrap().unwrap().media_id, job.media_id);
    assert!(media.next().await.is_none());
}

#[tokio::test]
async fn a_registered_file_is_found_by_its_address_too() {
    let (_ice, client) = started().await;
    let url = "oss://bucket/a.mp4";
    let media = json!({"InputURL": url, "MediaType": "audio", "Title": "a song", "UserData": "{\"a\":1}"});
    let id = members(&client, "RegisterMediaInfo", media).await["MediaId"].clone();
    let found = members(&client, "GetMediaInfo", json!({"InputURL": url})).await;
    let info = &found["MediaInfo"]["MediaBasicInfo"];
    assert_eq!(
        (&info["MediaId"], &info["Title"], &info["MediaType"]),
        (&id, &json!("a song"), &json!("audio"))
    );
    assert_eq!(info["InputURL"], url);
    assert_eq!(info.get("CateId"), None, "what was not set is not an example");
    assert_eq!(
        code(&client, "GetMediaInfo", json!({"InputURL": "oss://bucket/b.mp4"})).await,
        "MediaNotFound"
    );
    let deleted =
        members(&client, "DeleteMediaInfos", json!({"InputURLs": [url, "oss://bucket/b.mp4"]})).await;
    assert_eq!(deleted["IgnoredList"], json!(["oss://bucket/b.mp4"]));
    assert_eq!(members(&client, "ListMediaBasicInfos", json!({})).await["TotalCount"], 0);
}

#[tokio::test]
async fn a_template_goes_through_its_life() {
    let (_ice, client) = started().await;
    let template = json!({"Name": "one", "Type": "Timeline", "Config": "{\"Tracks\":[]}", "CoverUrl": "http://a.com/c.jpg"});
    let added = members(&client, "AddTemplate", template).await["Template"].clone();
    assert_eq!((&added["Name"], &added["CoverUrl"]), (&json!("one"), &json!("http://a.com/c.jpg")));
    let id = added["TemplateId"].clone();
    let get = || members(&client, "GetTemplate", json!({"TemplateId": id}));
    let found = get().await["Template"].clone();
    assert_eq!((&found["TemplateId"], &found["Name"]), (&id, &json!("one")));
    assert_eq!(found["Config"], json!("{\"Tracks\":[]}"));
    assert_eq!(found["CoverURL"], "http://a.com/c.jpg", "two operations write the name differently");
    assert_eq!(found.get("PreviewMedia"), None);
    members(&client, "UpdateTemplate", json!({"TemplateId": id, "Name": "two", "PreviewMedia": "m1"})).await;
    let found = get().await["Template"].clone();
    assert_eq!((&found["Name"], &found["PreviewMedia"]), (&json!("two"), &json!("m1")));
    assert_eq!(found["CoverURL"], "http://a.com/c.jpg");
    let listed = members(&client, "ListTemplates", json!({})).await;
    assert_eq!((&listed["TotalCount"], &listed["Templates"][0]["Name"]), (&json!(1), &json!("two")));
    members(&client, "DeleteTemplate", json!({"TemplateIds": [id]})).await;
    assert_eq!(code(&client, "GetTemplate", json!({"TemplateId": id})).await, "TemplateNotFound");
    assert_eq!(members(&client, "ListTemplates", json!({})).await["Templates"], json!([]));
}

#[tokio::test]
async fn categories_form_a_tree() {
    let (_ice, client) = started().await;
    let add = async |name: &str, parent: Option<&Json>| {
        let mut category = json!({"CateName": name});
        if let Some(parent) = parent {
            category["ParentId"] = parent.clone();
        }
        members(&client, "AddCategory", category).await["Category"]["CateId"].clone()
    };
    let root = add("root", None).await;
    let found = members(&client, "GetCategories", json!({"CateId": root})).await["Category"].clone();
    assert_eq!(
        (&found["Type"], found.get("ParentId")),
        (&json!("default"), None),
        "the default, and no example"
    );
    let child = add("child", Some(&root)).await;
    add("other", Some(&json!(-1))).await;
    add("grandchild", Some(&child)).await;
    let names = async |parameters: Json| {
        let response = members(&client, "GetCategories", parameters).await;
        let children = response["SubCategories"]["Category"].as_array().unwrap().clone();
        let children = children.iter().map(|one| one["CateName"].as_str().unwrap().to_owned());
        assert_eq!(response["SubTotal"], children.len());
        (response["Category"]["CateName"].as_str().map(str::to_owned), children.collect::<Vec<_>>().join(" "))
    };
    assert_eq!(names(json!({})).await, (None, "root other".to_owned()));
    assert_eq!(names(json!({"CateId": root})).await, (Some("root".to_owned()), "child".to_owned()));
    let renamed = json!({"CateId": child, "CateName": "new name"});
    members(&client, "UpdateCategory", renamed).await;
    assert_eq!(names(json!({"CateId": child})).await, (Some("new name".to_owned()), "grandchild".to_owned()));
    members(&client, "DeleteCategory", json!({"CateId": child})).await;
    assert_eq!(names(json!({"CateId": root})).await.1, "");
    for operation in ["GetCategories", "DeleteCategory"] {
        assert_eq!(code(&client, operation, json!({"CateId": child})).await, "CategoryNotFound");
    }
}

#[tokio::test]
async fn settings_are_what_was_set() {
    let (_ice, client) = started().await;
    let set = json!({"CallbackType": "HTTP", "CallbackURL": "https://a.com/cb", "EventTypeList": ["A", "B"], "AuthSwitch": "on", "AuthKey": "Secret123"});
    members(&client, "SetEventCallback", set).await;
    let found = members(&client, "GetEventCallback", json!({})).await;
    let expected = json!({"CallbackType": "HTTP", "CallbackURL": "https://a.com/cb", "EventTypeList": "A,B", "AuthSwitch": "on", "AuthKey": "Secret123", "RequestId": found["RequestId"]});
    assert_eq!(found, expected);
    // Setting it again replaces all of it.
    members(&client, "SetEventCallback", json!({"CallbackType": "MNS", "CallbackQueueName": "ice-callback"}))
        .await;
    let found = members(&client, "GetEventCallback", json!({})).await;
    let expected =
        json!({"CallbackType": "MNS", "CallbackQueueName": "ice-callback", "RequestId": found["RequestId"]});
    assert_eq!(found, expected);
    members(&client, "SetDefaultStorageLocation", json!({"StorageType": "oss", "Bucket": "b1"})).await;
    let found = members(&client, "GetDefaultStorageLocation", json!({})).await;
    assert_eq!((&found["StorageType"], &found["Bucket"]), (&json!("oss"), &json!("b1")));
}

#[tokio::test]
async fn examples_are_the_resources_of_the_documentation() {
    let ice = LocalIce::builder().examples(true).start().unwrap();
    let client = ice.client().await;
    let found =
        members(&client, "GetMediaInfo", json!({"MediaId": "****20b48fb04483915d4f2cd8ac****"})).await;
    assert_eq!(found["MediaInfo"]["MediaId"], "****20b48fb04483915d4f2cd8ac****");
    assert_eq!(code(&client, "GetMediaInfo", json!({"MediaId": "other"})).await, "MediaNotFound");
    assert!(members(&client, "ListTemplates", json!({})).await["TotalCount"].as_i64().unwrap() >= 1);
    // Without them an account begins empty.
    let (_ice, client) = started().await;
    let id = json!({"MediaId": "****20b48fb04483915d4f2cd8ac****"});
    assert_eq!(code(&client, "GetMediaInfo", id).await, "MediaNotFound");
    assert_eq!(members(&client, "ListTemplates", json!({})).await["TotalCount"], 0);
}

#[tokio::test]
async fn an_added_resource_is_like_a_created_one() {
    let (ice, client) = started().await;
    ice.add("Template", json!({"TemplateId": "t1", "Name": "one"}));
    ice.add("Template", json!({"TemplateId": "t1", "Name": "two"}));
    ice.add("Media", json!({"MediaId": "m1", "Title": "a title"}));
    let listed = members(&client, "ListTemplates", json!({})).await;
    assert_eq!((&listed["TotalCount"], &listed["Templates"][0]["Name"]), (&json!(1), &json!("two")));
    let found = members(&client, "GetMediaInfo", json!({"MediaId": "m1"})).await;
    assert_eq!(found["MediaInfo"]["MediaBasicInfo"]["Title"], "a title");
    let message = crate::support::panic_message(|| ice.add("Tempalte", json!({})));
    assert!(message.contains("no resource is of the kind `Tempalte`"), "{message}");
}
