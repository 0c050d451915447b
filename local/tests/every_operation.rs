//! Every operation of ICE accepts a request that is made of the documented examples, and its response is one that a
//! client reads.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use crate::support::example::{Which, parameters};
use crate::support::operations;
use alicloud_catalogue::Operation;
use alicloud_ice::{DynamicRequest, DynamicResponse, GROUPS, Json, Result, RetryPolicy};
use alicloud_ice_local::{Coverage, LocalIce, ResponseSource};
use serde_json::json;

/// The description has the ID as optional, but there is nothing else to find the resource or job by.
const NEED_MORE_THAN_REQUIRED: [&str; 15] = [
    "GetBatchMediaProducingJob",
    "GetLiveEditingJob",
    "GetMediaProducingJob",
    "GetTemplate",
    "UpdateTemplate",
    "GetSmartHandleJob",
    "GetCustomTemplate",
    "GetDynamicImageJob",
    "GetMediaConvertJob",
    "GetMediaInfoJob",
    "GetAIWorkflowTask",
    "GetWorkflowTask",
    "DescribeRtcRobotInstance",
    "GetYikeAIAppJob",
    "GetYikeStoryboardJob",
];

/// Calls each operation with its examples, the resources of which exist.
async fn call_each(which: Which, mut check: impl FnMut(&LocalIce, Operation, Result<DynamicResponse>)) {
    let ice = LocalIce::builder().examples(true).start().unwrap();
    let client = ice.client_builder().validate_requests(false).build().await.unwrap();
    for operation in operations() {
        // An earlier operation has deleted what this one needs.
        ice.reset();
        let given = parameters(&operation, which);
        let request = DynamicRequest::by_name(GROUPS, &operation.name, &given).unwrap();
        check(&ice, operation, client.call(request).await);
    }
}

#[tokio::test]
async fn a_request_with_all_examples_is_accepted_without_a_warning() {
    let mut called = 0;
    call_each(Which::All, |ice, operation, response| {
        response.unwrap_or_else(|error| panic!("{error}"));
        let mut warnings = ice.received().pop().unwrap().warnings;
        // The example of a token is that of a page that this server has not sent.
        let token = operation.pagination.and_then(|pagination| pagination.token).unwrap_or_default();
        warnings.retain(|warning| token.is_empty() || !warning.starts_with(&token));
        // Expressions and words are not understood.
        warnings.retain(|warning| !warning.ends_with("is not evaluated: nothing is filtered by it"));
        assert_eq!(warnings, [""; 0], "{}", operation.name);
        called += 1;
    })
    .await;
    assert_eq!(called, 400);
}

#[tokio::test]
async fn a_request_with_the_required_examples_is_accepted() {
    let mut rejected = Vec::new();
    call_each(Which::Required, |_, operation, response| match response {
        Ok(_) => {}
        Err(error) if error.code() == Some("MissingParameter") => rejected.push(operation.name),
        Err(error) => panic!("{error}"),
    })
    .await;
    assert_eq!(rejected, NEED_MORE_THAN_REQUIRED);
}

#[tokio::test]
async fn a_client_reads_every_member_of_each_response() {
    call_each(Which::All, |_, operation, response| {
        let response = response.unwrap();
        let (sent, read) = (response.json().unwrap(), response.members());
        let mut lost = Vec::new();
        find_lost(&sent, &read, String::new(), &mut lost);
        assert_eq!(lost, [""; 0], "{}", operation.name);
        // The last page has no token, and a request that has succeeded has no error.
        let is_left_out = |name: &str| name.ends_with("Token") || name.starts_with("Error");
        let missing = operation.response.iter().map(|field| &field.name);
        let missing: Vec<&String> =
            missing.filter(|name| sent.get(name).is_none() && !is_left_out(name)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", operation.name);
    })
    .await;
}

/// Finds the members of a response that the client has not read.
fn find_lost(sent: &Json, read: &Json, path: String, lost: &mut Vec<String>) {
    match (sent, read) {
        (Json::Object(sent), Json::Object(read)) => {
            for (name, value) in sent {
                match read.get(name) {
                    Some(read) => find_lost(value, read, format!("{path}.{name}"), lost),
                    None => lost.push(format!("{path}.{name}: {value}")),
                }
            }
        }
        (Json::Array(sent), Json::Array(read)) if sent.len() == read.len() => {
            sent.iter().zip(read).for_each(|(sent, read)| find_lost(sent, read, format!("{path}[]"), lost));
        }
        (Json::Array(_) | Json::Object(_), Json::String(_)) => {}
        (_, Json::Null) if !sent.is_null() => lost.push(format!("{path}: {sent}")),
        _ => {}
    }
}

#[tokio::test]
async fn only_a_sample_has_the_header_that_says_so() {
    let ice = LocalIce::start().unwrap();
    let coverage = ice.coverage();
    call_each(Which::All, |ice, operation, response| {
        let header = response.unwrap().metadata().response_headers().get("x-ice-local").cloned();
        let is_sample = ice.received().pop().unwrap().response == ResponseSource::Sample;
        assert_eq!(header.is_some_and(|header| header == "sample"), is_sample, "{}", operation.name);
        let covered = coverage.iter().find(|one| one.operation == operation.name).unwrap();
        assert_eq!(covered.coverage == Coverage::Sample, is_sample, "{}", operation.name);
    })
    .await;
}

#[tokio::test]
async fn no_sample_reports_a_failure() {
    call_each(Which::All, |ice, operation, response| {
        let response = response.unwrap().json().unwrap();
        if ice.received().pop().unwrap().response == ResponseSource::Job {
            return;
        }
        let failure = ["ErrorCode", "ErrorMessage", "FailureShotList"];
        let text = response.to_string();
        assert!(
            !failure.iter().any(|name| text.contains(&format!("\"{name}\""))),
            "{}: {text}",
            operation.name
        );
        for name in ["IgnoredList", "ForbiddenList"] {
            assert!(response.get(name).is_none_or(|list| *list == json!([])), "{}: {text}", operation.name);
        }
        assert!(response.get("Success").is_none_or(|success| *success != json!(false)), "{}", operation.name);
    })
    .await;
}

#[tokio::test]
async fn two_requests_that_create_something_have_different_ids() {
    let ice = LocalIce::builder().any_nonce(true).start().unwrap();
    let client = ice.client_builder().idempotency_tokens(false).build().await.unwrap();
    let mut compared = 0;
    let creates = |operation: &Operation| {
        ["Create", "Add", "Submit", "Register", "Upload"].iter().any(|word| operation.name.starts_with(word))
    };
    // One binds what exists, and the other has a name and the ID of a setting.
    let has_no_id = ["AddEditingProjectMaterials", "CreateLivePackageOriginEndpoint"];
    for operation in operations().filter(creates).filter(|one| !has_no_id.contains(&one.name.as_str())) {
        let given = parameters(&operation, Which::Required);
        let mut ids = Vec::new();
        for _ in 0..2 {
            let request = DynamicRequest::by_name(GROUPS, &operation.name, &given).unwrap();
            let response = client.call(request).await.unwrap_or_else(|error| panic!("{error}"));
            let mut found = Vec::new();
            find_ids(&response.members(), &given, &mut found);
            ids.push(found);
        }
        if ids[0].is_empty() {
            continue;
        }
        assert_ne!(ids[0], ids[1], "{}", operation.name);
        compared += 1;
    }
    // `UploadMediaByURL` starts nothing without a URL, which its metadata has as optional.
    assert_eq!(compared, 75);
}

/// Finds the IDs nearest to the root of a response that the request does not have.
fn find_ids(response: &Json, given: &Json, ids: &mut Vec<String>) {
    let Json::Object(members) = response else {
        return response.get(0).into_iter().for_each(|item| find_ids(item, given, ids));
    };
    for (name, value) in members {
        let is_id = (name.ends_with("Id") || name.ends_with("ID")) && name != "RequestId" && name != "Id";
        if is_id && given.get(name).is_none() {
            ids.push(format!("{name} {value}"));
        }
    }
    if ids.is_empty() {
        members.values().for_each(|value| find_ids(value, given, ids));
    }
}

#[tokio::test]
async fn a_server_of_state_alone_rejects_what_would_be_a_sample() {
    let ice = LocalIce::builder().only_state(true).examples(true).start().unwrap();
    let client = ice.client_builder().retry(RetryPolicy::none()).build().await.unwrap();
    let covered = ice.coverage();
    for operation in operations() {
        ice.reset();
        let given = parameters(&operation, Which::All);
        let request = DynamicRequest::by_name(GROUPS, &operation.name, &given).unwrap();
        let rejected = client.call(request).await.err().map(|error| error.code().unwrap().to_owned());
        let is_sample =
            covered.iter().any(|one| one.operation == operation.name && one.coverage == Coverage::Sample);
        assert_eq!(rejected, is_sample.then(|| "SampleRejected".to_owned()), "{}", operation.name);
    }
}
