//! Listings: pages by number and by token, filters and order.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use crate::support::{call, code, members, operation};
use alicloud_ice::{Client, DynamicRequest, GROUPS, Json};
use alicloud_ice_local::LocalIce;
use serde_json::json;

async fn started() -> (LocalIce, Client) {
    let ice = LocalIce::start().unwrap();
    let client = ice.client().await;
    (ice, client)
}

/// Walks all pages with the client, and returns the values of a member of the items, and the number of requests.
async fn walk(
    ice: &LocalIce,
    client: &Client,
    operation: &str,
    parameters: Json,
    member: &str,
) -> (Vec<Json>, usize) {
    let before = ice.calls(operation).len();
    let request = DynamicRequest::by_name(GROUPS, operation, &parameters).unwrap();
    let mut items = client.call(request).items();
    let mut values = Vec::new();
    while let Some(item) = items.next().await {
        values.push(item.unwrap()[member].clone());
    }
    (values, ice.calls(operation).len() - before)
}

fn numbers(numbers: impl Iterator<Item = usize>, prefix: &str) -> Vec<Json> {
    numbers.map(|number| json!(format!("{prefix}{number}"))).collect()
}

#[tokio::test]
async fn pages_by_number_have_each_resource_once() {
    let (ice, client) = started().await;
    for number in 0..25 {
        ice.add("Template", json!({"TemplateId": format!("t{number}")}));
    }
    let newest_first = numbers((0..25).rev(), "t");
    let found = walk(&ice, &client, "ListTemplates", json!({"PageSize": 10}), "TemplateId").await;
    assert_eq!(found, (newest_first.clone(), 3));
    // A page has ten items by default.
    let page = members(&client, "ListTemplates", json!({"PageNo": 3})).await;
    let ids: Vec<_> =
        page["Templates"].as_array().unwrap().iter().map(|one| one["TemplateId"].clone()).collect();
    assert_eq!((ids.as_slice(), &page["TotalCount"]), (&newest_first[20..], &json!(25)));
    for beyond in [4, 1000] {
        let page = members(&client, "ListTemplates", json!({"PageNo": beyond})).await;
        assert_eq!((&page["Templates"], &page["TotalCount"]), (&json!([]), &json!(25)));
    }
}

#[tokio::test]
async fn pages_by_token_have_each_resource_once() {
    let (ice, client) = started().await;
    for number in 0..25 {
        ice.add("Media", json!({"MediaId": format!("m{number}")}));
    }
    let parameters = json!({"MaxResults": 10});
    let found = walk(&ice, &client, "ListMediaBasicInfos", parameters.clone(), "MediaId").await;
    assert_eq!(found, (numbers((0..25).rev(), "m"), 3));
    let page = members(&client, "ListMediaBasicInfos", parameters).await;
    assert_eq!((&page["MaxResults"], &page["TotalCount"]), (&json!(10), &json!(25)));
    assert!(page["NextToken"].is_string());
    // The last page has no token, also if it is full.
    let last = members(&client, "ListMediaBasicInfos", json!({"MaxResults": 25})).await;
    assert_eq!((last["MediaInfos"].as_array().unwrap().len(), last.get("NextToken")), (25, None));
    // What is no token is a warning: it is not documented how the service rejects it.
    members(&client, "ListMediaBasicInfos", json!({"NextToken": "made up"})).await;
    let warnings = ice.received().pop().unwrap().warnings;
    assert_eq!(warnings, ["NextToken: \"made up\" is no token of a page; the response is the first page"]);
    let strict = LocalIce::builder().strict(true).start().unwrap();
    let error = code(&strict.client().await, "ListMediaBasicInfos", json!({"NextToken": "made up"})).await;
    assert_eq!(error, "InvalidParameter");
}

#[tokio::test]
async fn a_resource_that_is_added_between_two_pages_repeats_none() {
    let (ice, client) = started().await;
    for number in 0..4 {
        ice.add("Media", json!({"MediaId": format!("m{number}")}));
    }
    let first = members(&client, "ListMediaBasicInfos", json!({"MaxResults": 2})).await;
    ice.add("Media", json!({"MediaId": "new"}));
    let next = json!({"MaxResults": 2, "NextToken": first["NextToken"]});
    let second = call(&client, "ListMediaBasicInfos", next).await.unwrap();
    assert_eq!(second.values_at("MediaInfos[].MediaId"), ["m1", "m0"]);
}

#[tokio::test]
async fn the_order_is_the_one_of_the_request() {
    let (ice, client) = started().await;
    for number in 0..3 {
        ice.add("Media", json!({"MediaId": format!("m{number}")}));
        ice.add("Template", json!({"TemplateId": format!("t{number}")}));
    }
    for (order, expected) in [("asc", ["m0", "m1", "m2"]), ("desc", ["m2", "m1", "m0"])] {
        let listed = call(&client, "ListMediaBasicInfos", json!({"SortBy": order})).await.unwrap();
        assert_eq!(listed.values_at("MediaInfos[].MediaId"), expected);
    }
    for (order, expected) in
        [("CreationTime:Asc", ["t0", "t1", "t2"]), ("CreationTime:Desc", ["t2", "t1", "t0"])]
    {
        let listed = call(&client, "ListTemplates", json!({"SortType": order})).await.unwrap();
        assert_eq!(listed.values_at("Templates[].TemplateId"), expected);
    }
}

#[tokio::test]
async fn filters_choose_by_the_members_of_the_same_name() {
    let (_ice, client) = started().await;
    for (url, kind) in [("oss://b/1.mp4", "video"), ("oss://b/2.mp3", "audio"), ("oss://b/3.mp4", "video")] {
        members(&client, "RegisterMediaInfo", json!({"InputURL": url, "MediaType": kind})).await;
    }
    for (filter, expected) in [
        (json!({}), 3),
        (json!({"MediaType": "video"}), 2),
        (json!({"MediaType": "audio"}), 1),
        (json!({"MediaType": "image"}), 0),
        (json!({"Status": "PrepareFail"}), 0),
        (json!({"IncludeFileBasicInfo": true, "AuthTimeout": 60}), 3),
    ] {
        let listed = members(&client, "ListMediaBasicInfos", filter.clone()).await;
        assert_eq!(listed["TotalCount"], expected, "{filter}");
        assert_eq!(listed["MediaInfos"].as_array().unwrap().len(), expected);
    }
    for (name, kind) in [("one", "Timeline"), ("two", "VETemplate")] {
        members(&client, "AddTemplate", json!({"Name": name, "Type": kind})).await;
    }
    let listed = call(&client, "ListTemplates", json!({"Type": "VETemplate"})).await.unwrap();
    assert_eq!(listed.values_at("Templates[].Name"), ["two"]);
}

#[tokio::test]
async fn a_time_range_chooses_by_the_time_of_creation() {
    let (ice, client) = started().await;
    assert!(operation("ListMediaBasicInfos").sent_parameters().any(|field| field.name == "StartTime"));
    ice.add("Media", json!({"MediaId": "m1"}));
    for (range, expected) in [
        (json!({"StartTime": "2020-01-01T00:00:00Z"}), 1),
        (json!({"StartTime": "2020-01-01T00:00:00Z", "EndTime": "2020-01-02T00:00:00Z"}), 0),
        (json!({"StartTime": "2999-01-01T00:00:00Z"}), 0),
        (json!({"EndTime": "2999-01-01T00:00:00Z"}), 1),
    ] {
        let listed = members(&client, "ListMediaBasicInfos", range.clone()).await;
        assert_eq!(listed["TotalCount"], expected, "{range}");
    }
}

#[tokio::test]
async fn a_lookup_without_an_id_lists_what_there_is() {
    let (ice, client) = started().await;
    for _ in 0..2 {
        let job = crate::support::example::parameters(
            &operation("SubmitTraceAbJob"),
            crate::support::example::Which::Required,
        );
        members(&client, "SubmitTraceAbJob", job).await;
    }
    let listed = members(&client, "QueryTraceAbJobList", json!({})).await;
    assert_eq!(listed["Data"].as_array().unwrap().len(), 2, "{listed}");
    ice.reset();
    assert_eq!(members(&client, "QueryTraceAbJobList", json!({})).await["Data"], json!([]));
}
