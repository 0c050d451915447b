//! The catalogue of the sample, and what its operations can do: calls by name, listings, lookups.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::examples::*;
use crate::starters::SubmitFarResponse;
use crate::support::client;
use crate::transport::MockTransport;
use crate::{Client, Credentials};

#[tokio::test]
async fn an_anonymous_operation_is_not_signed() {
    let mock = MockTransport::new().respond(200, "{}");
    let builder = Client::builder().region("here").credentials(Credentials::anonymous());
    let client = builder.transport(mock.clone()).build().await.unwrap();
    client.anonymous(AnonymousRequest::new().name("a b")).await.unwrap();
    let sent = mock.requests();
    let query = sent[0].uri().query().unwrap();
    assert!(query.starts_with("Action=Anonymous&Format=json&Name=a%20b&SignatureNonce="), "{query}");
    assert!(query.ends_with("&Version=2026-01-01"), "{query}");
    assert!(!sent[0].headers().contains_key("authorization"));
    let error = client.empty(EmptyRequest::new()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Empty: no credentials: this operation needs them, and the client is anonymous"
    );
}

#[tokio::test]
async fn an_operation_can_be_called_by_its_name() {
    let mock = MockTransport::new().respond(200, r#"{"RequestId": 7, "More": 1}"#);
    let builder = Client::builder().region("here").credentials(Credentials::new("id", "secret"));
    let client = builder.transport(mock.clone()).build().await.unwrap();
    let call = |operation: &'static str, parameters| crate::call(&client, operation, parameters);
    let response = call("Limits", json!({"PageSize": "5", "Title": "t"})).await.unwrap();
    assert_eq!(response, json!({"RequestId": "7"}));
    assert_eq!(mock.requests()[0].uri().query(), Some("PageSize=5&Title=t"));

    let message = |result: alicloud_runtime::Result<serde_json::Value>| result.unwrap_err().to_string();
    assert_eq!(
        message(call("Unknown", json!({})).await),
        "unknown operation `Unknown`; is the feature of its group enabled?"
    );
    assert_eq!(message(call("Limits", json!([])).await), "Limits: expected an object, found a list");
    assert_eq!(
        message(call("Limits", json!({"Titel": "t"})).await),
        "Limits: unknown field `Titel`; did you mean `Title`?"
    );
    assert_eq!(
        message(call("Repeated", json!({"Input": {"Nmae": "t"}})).await),
        "Repeated: unknown field `Input.Nmae`; did you mean `Name`?"
    );
    assert_eq!(
        message(call("Limits", json!({"PageSize": 500})).await),
        "Limits: PageSize is 500; the service accepts 1 to 100"
    );
    assert_eq!(mock.requests().len(), 1, "an invalid request is not sent");
}

#[test]
fn the_catalogue_has_every_operation_of_the_description() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("emit");
    let files = ["operations", "paths"].iter().flat_map(|folder| fs::read_dir(sample.join(folder)).unwrap());
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let mut described: Vec<String> = texts
        .flat_map(|text| {
            let ids = text.lines().filter_map(|line| line.trim().strip_prefix("operationId: "));
            ids.map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    described.sort();
    let [group, starters] = crate::GROUPS else { panic!("{:?}", crate::GROUPS) };
    let mut names: Vec<&str> =
        crate::GROUPS.iter().flat_map(|group| group.operations).map(|operation| operation.name).collect();
    names.sort_unstable();
    assert_eq!(names, described);
    assert_eq!(starters.operations.len(), 1);
    assert_eq!((group.name, group.description), ("examples", "One operation for each word."));
    let one_of = group.operations.iter().find(|operation| operation.name == "OneOf").unwrap();
    let [media, kind, ..] = one_of.parameters else { panic!("{:?}", one_of.parameters) };
    let choice: Vec<&str> = media.alternatives().iter().map(|field| field.name()).collect();
    assert_eq!((choice.as_slice(), kind.name()), (["MediaId", "InputURL"].as_slice(), "Kind"));
    assert!(kind.is_required() && !one_of.anonymous);
    assert_eq!(one_of.summary, "Takes one of two parameters, and must be given one.");
}

#[test]
fn a_value_that_looks_like_code_is_a_string() {
    use crate::examples::hostile::HostileName;
    assert_eq!(HostileName::FnMain.as_str(), "\"; fn main(){}");
    assert_eq!(HostileName::from("a\"b\nc"), HostileName::ABC);
}

#[tokio::test]
async fn listings_are_paginated_by_token_and_by_number() {
    let page = |name: &str, token: &str| {
        json!({"Page": {"NextToken": token, "Items": {"Item": [{"Name": name}]}}}).to_string()
    };
    let mock = MockTransport::new().respond(200, page("a", "t")).respond(200, page("b", ""));
    let items = client(&mock).await.token_pages(TokenPagesRequest::new()).items().all().await.unwrap();
    let names: Vec<_> = items.into_iter().filter_map(|item| item.name).collect();
    assert_eq!(names, ["a", "b"]);

    let page = |name: &str| json!({"TotalCount": "2", "Names": [name]}).to_string();
    let mock = MockTransport::new().respond(200, page("a")).respond(200, page("b"));
    let names = client(&mock).await.numbered_pages(NumberedPagesRequest::new("1")).items().all().await;
    assert_eq!(names.unwrap(), ["a", "b"]);
    let queries: Vec<_> = mock.requests().iter().map(|sent| sent.uri().query().unwrap().to_owned()).collect();
    assert_eq!(queries, ["PageNo=1", "PageNo=2"]);
}

#[test]
fn a_lookup_is_made_of_the_response_that_submitted_its_jobs() {
    let one: SubmitJobResponse = serde_json::from_value(json!({"JobId": "a"})).unwrap();
    let two: SubmitFarResponse = serde_json::from_value(json!({"Jobs": [{"Id": "a"}, {"Id": "b"}]})).unwrap();
    assert_eq!(GetJobsRequest::try_from(&one).unwrap(), GetJobsRequest::by_job_ids(["a"]));
    assert_eq!(GetJobsRequest::try_from(&two).unwrap(), GetJobsRequest::by_job_ids(["a", "b"]));
    let error = GetJobsRequest::try_from(&SubmitFarResponse::default()).unwrap_err();
    assert_eq!(error.to_string(), "GetJobs: nothing to look up: the response has no `Jobs[].Id`");
}

#[test]
fn a_lookup_sets_every_parameter_that_the_response_gives() {
    let one: SubmitJobResponse = serde_json::from_value(json!({"JobId": "a"})).unwrap();
    let required = GetNamedJobsRequired { response: "a".into(), r#type: vec!["a".into()] };
    let expected = GetNamedJobsRequest::by_required(required, "a")
        .first("a")
        .star("a")
        .dash("a")
        .a_b("a")
        .submitted_ids("a")
        .optional(get_named_jobs::NamedJobOptional::Ids(vec!["a".into()]));
    assert_eq!(GetNamedJobsRequest::try_from(&one).unwrap(), expected);
}

#[test]
fn error_codes_are_constants_that_a_pattern_can_name() {
    let meaning = |code| match code {
        Some(crate::error_codes::NAME_TAKEN) => "taken",
        Some(crate::error_codes::OTHER_INVALID_IP_NAME) => "renamed",
        Some(_) => "other",
        None => "none",
    };
    assert_eq!(
        [Some("NameTaken"), Some("InvalidIpName"), Some("X"), None].map(meaning),
        ["taken", "renamed", "other", "none"]
    );
}
