//! How responses of the sample are read.

use serde_json::json;

use crate::examples::*;
use crate::support::{query, read, round_trip, sent};
use crate::types::{Node, Status};
use crate::{ErrorKind, InString};

#[tokio::test]
async fn a_malformed_scalar_is_absent_and_the_others_are_read() {
    let scalars = |body| read(|client| client.scalars(ScalarsRequest::new()), body);
    let neighbours =
        json!({"Text": 12, "Small": "7", "Large": 8.0, "Number": "2.5", "Flag": "True", "New": [1]});
    let response = scalars(neighbours).await.unwrap();
    assert_eq!(response.text.as_deref(), Some("12"));
    assert_eq!((response.small, response.large), (Some(7), Some(8)));
    assert_eq!((response.number, response.flag), (Some(2.5), Some(true)));

    let malformed = json!({"Text": {"a": 1}, "Small": 1e10, "Large": "many", "Number": [], "Flag": 7});
    let response = scalars(malformed).await.unwrap();
    assert_eq!(response.text.as_deref(), Some(r#"{"a":1}"#));
    assert_eq!((response.small, response.large, response.number, response.flag), (None, None, None, None));

    let null = json!({"Text": null, "Small": null});
    assert_eq!(scalars(null).await.unwrap(), ScalarsResponse::default());
}

#[tokio::test]
async fn an_open_enum_keeps_an_unknown_value() {
    use crate::examples::open_set::SortBy;
    assert_eq!(SortBy::from("720p"), SortBy::V720p);
    assert_eq!(SortBy::Unsorted.as_str(), "");
    assert_eq!(
        query(|client| client.open_set(OpenSetRequest::new().sort_by("Size:Asc"))).await,
        "SortBy=Size%3AAsc"
    );

    let open_set = |body| read(|client| client.open_set(OpenSetRequest::new()), body);
    let known = open_set(json!({"Status": "Done"})).await.unwrap();
    assert_eq!(known.status, Some(Status::Done));
    let new = open_set(json!({"Status": "PAUSED"})).await.unwrap();
    assert_eq!(new.status.as_ref().map(Status::as_str), Some("PAUSED"));
    assert_eq!(round_trip(&new), new);
    assert_eq!(format!("{new:?}"), r#"OpenSetResponse { status: Some(Unknown("PAUSED")) }"#);
}

#[tokio::test]
async fn an_unknown_value_of_a_closed_enum_is_absent() {
    use crate::examples::closed_set::{SetLevel, SetMode};
    let request = ClosedSetRequest::new(SetMode::On).level(SetLevel::Everything);
    assert_eq!(query(|client| client.closed_set(request)).await, "Level=HIGH&Mode=on");
    assert!("sideways".parse::<SetMode>().is_err());
    let body = json!({"Mode": "sideways", "RequestId": "r"});
    assert_eq!(
        read(|client| client.closed_set(ClosedSetRequest::new(SetMode::On)), body).await.unwrap().mode,
        None
    );
}

#[tokio::test]
async fn a_value_of_another_shape_is_left_out_and_the_others_are_read() {
    let nested = |body| read(|client| client.nested(NestedRequest::new()), body);
    let body = json!({"MediaInfo": {"FileInfoList": [{}, {"FileBasicInfo": [1]}]}});
    let files = nested(body).await.unwrap().media_info.unwrap().file_info_list;
    assert_eq!((files.len(), &files[1].file_basic_info), (2, &None));
    let error = nested(json!([{"MediaInfo": {}}])).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.raw_body()),
        (ErrorKind::InvalidResponse, Some(&br#"[{"MediaInfo":{}}]"#[..]))
    );

    // An item that is not an object is left out.
    let body = json!({"MediaInfo": {"FileInfoList": [5, {"FileBasicInfo": {"FileName": "f"}}, "x"]}});
    assert_eq!(nested(body).await.unwrap().media_info.unwrap().file_info_list.len(), 1);

    // JSON inside a string, and the ways in which services write an empty value.
    let inside = json!({"MediaInfo": "{\"FileInfoList\":[{\"FileBasicInfo\":{\"FileName\":\"f\"}}]}"});
    let response = nested(inside).await.unwrap();
    assert_eq!(response.media_info.unwrap().file_info_list.len(), 1);
    for empty in
        [json!({"MediaInfo": [], "Entries": ""}), json!({"MediaInfo": "", "Entries": null}), json!({})]
    {
        assert!(nested(empty).await.unwrap().entries.is_empty());
    }
}

#[tokio::test]
async fn maps_and_undeclared_members_are_read_and_written() {
    let body = json!({"Sizes": {"a": 1, "b": "2", "c": "many"}, "Details": {"x": {"Size": 3}}, "Extra": {"y": [1]}, "Anything": 5});
    let response = read(|client| client.maps(MapsRequest::new()), body).await.unwrap();
    assert_eq!(response.sizes.into_iter().collect::<Vec<_>>(), [("a".to_owned(), 1), ("b".to_owned(), 2)]);
    assert_eq!(response.details["x"].size, Some(3));
    assert_eq!((response.extra["y"].clone(), response.anything), (json!([1]), Some(json!(5))));

    use crate::examples::other_members::MemberConfig;
    let request = OtherMembersRequest::new().config(MemberConfig::new().known("k").other("New", 1));
    assert_eq!(
        query(|client| client.other_members(request.clone())).await,
        "Config=%7B%22Known%22%3A%22k%22%2C%22New%22%3A1%7D"
    );
    assert_eq!(round_trip(&request), request);
    let twice = OtherMembersRequest::new().config(MemberConfig::new().known("k").other("Known", "other"));
    assert_eq!(query(|client| client.other_members(twice)).await, "Config=%7B%22Known%22%3A%22k%22%7D");
    let body = json!({"Counts": {"Total": 3, "2026-01-01": 2, "2026-01-02": 1}});
    let counts =
        read(|client| client.other_members(OtherMembersRequest::new()), body).await.unwrap().counts.unwrap();
    assert_eq!((counts.total, counts.others.len()), (Some(3), 2));
}

#[tokio::test]
async fn numbers_and_times_are_read_from_strings() {
    let body =
        json!({"FileSize": "64610", "Duration": 216.5, "Enabled": "true", "EndTime": "2021-11-26 21:47:37"});
    let response = read(|client| client.numbers_in_text(NumbersInTextRequest::new()), body).await.unwrap();
    assert_eq!(response.file_size.unwrap().value(), Ok(64_610));
    assert_eq!(response.duration.unwrap().value(), Ok(216.5));
    assert_eq!(response.enabled.unwrap().value(), Ok(true));
    let end: crate::Timestamp = "2021-11-26T21:47:37Z".parse().unwrap();
    assert_eq!(response.end_time.unwrap().value(), Ok(end));
    let infinite: InString<f64> = InString::raw("inf");
    assert!(infinite.value().is_err());
    assert_eq!(
        (InString::<bool>::raw("True").value(), InString::<i64>::raw("12.0").value()),
        (Ok(true), Ok(12))
    );
    let from = NumbersInTextRequest::new().start_time(end);
    assert_eq!(query(|client| client.numbers_in_text(from)).await, "StartTime=2021-11-26T21%3A47%3A37Z");
}

#[tokio::test]
async fn a_recursive_type_is_read_and_written() {
    let tree = Node::new("child").parent(Node::new("root")).children([Node::new("leaf")]);
    let body = json!({"Root": tree});
    let response = read(|client| client.recursive(RecursiveRequest::new()), body).await.unwrap();
    assert_eq!(response.root, Some(tree.clone()));
    assert_eq!(round_trip(&tree), tree);
    // A response without a required member is read.
    let body = json!({"Root": {"Children": [{"Name": "leaf"}]}});
    let response = read(|client| client.recursive(RecursiveRequest::new()), body).await.unwrap();
    assert_eq!(response.root.unwrap().children.unwrap(), [Node::new("leaf")]);
}

/// It is not an empty string, 0 or the first value of an enum.
#[test]
fn a_missing_required_member_of_a_response_is_absent() {
    let response: RecursiveResponse = serde_json::from_value(json!({"Root": {"Children": [{}]}})).unwrap();
    let root = response.root.unwrap();
    assert_eq!(root.name, None);
    assert_eq!(root.children.unwrap()[0].name, None);

    let error = serde_json::from_value::<RequiredRequest>(json!({"Name": "a"})).unwrap_err();
    assert_eq!(error.to_string(), "missing field `Count`");
}

#[tokio::test]
async fn equal_schemas_of_an_operation_are_one_type() {
    use crate::examples::repeated::{RepeatedInput, RepeatedOption};
    let input = RepeatedInput::new().name("a").state("On");
    let body = json!({"Input": input, "Inputs": [input], "Options": [{"Key": "k"}]});
    let response =
        read(|client| client.repeated(RepeatedRequest::new().input(input.clone())), body).await.unwrap();
    assert_eq!(
        (response.input.as_ref(), response.inputs.as_slice()),
        (Some(&input), std::slice::from_ref(&input))
    );
    let [RepeatedOption { key, .. }] = response.options.as_slice() else { panic!("{response:?}") };
    assert_eq!(key.as_deref(), Some("k"));
    // A bound beside a reference replaces that of the schema.
    let error = sent(|client| client.repeated(RepeatedRequest::new().depth(10))).await.unwrap_err();
    assert_eq!(error.message(), Some("Depth is 10; the service accepts 1 to 9"));
}
