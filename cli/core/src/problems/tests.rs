//! The problems of the parameters of all operations, compared with what the SDK reports.

use alicloud_catalogue::{Field, Json, Limit, Operation, Shape};
use alicloud_runtime::OperationInfo;
use serde_json::{Map, json};

use super::{Finding, Level, alone, problems};
use crate::notation::{alternatives_of, structure_of};
use crate::operations;
use crate::skeleton::{of_request, required_parameters};
use crate::testing::ICE;

pub(super) fn each_operation(mut visit: impl FnMut(&'static OperationInfo, &Operation)) {
    for info in ICE.operations() {
        visit(info, &operations::describe(&ICE, info).unwrap());
    }
}

/// Returns a skeleton with all parameters.
pub(super) fn whole(operation: &Operation) -> Map<String, Json> {
    serde_json::from_str(&of_request(operation, false).unwrap()).unwrap()
}

/// Returns the problems of parameters of an operation, as `error JobIds[3]: is empty`.
pub(super) fn lines(operation: &str, parameters: Json) -> Vec<String> {
    let info = operations::find(&ICE, operation).unwrap();
    let operation = operations::describe(&ICE, info).unwrap();
    let found = problems(&ICE, info, &operation, parameters.as_object().unwrap());
    let line = |finding: &Finding| {
        let json = serde_json::to_value(finding).unwrap();
        let text = |name: &str| json[name].as_str().unwrap().to_owned();
        format!("{} {}: {}", text("level"), text("path"), text("message"))
    };
    found.iter().map(line).collect()
}

#[test]
fn the_skeletons_of_all_operations_have_no_problems() {
    each_operation(|info, operation| {
        for parameters in [required_parameters(operation), whole(operation)] {
            assert_eq!(problems(&ICE, info, operation, &parameters), [], "{}", info.name);
        }
        let required: Map<String, Json> =
            serde_json::from_str(&of_request(operation, true).unwrap()).unwrap();
        assert_eq!(required_parameters(operation), required, "{}", info.name);
    });
}

#[test]
fn a_required_parameter_that_is_removed_or_null_is_the_only_error_and_at_its_path() {
    let mut removed = 0;
    each_operation(|info, operation| {
        for field in operation.parameters.iter().filter(|field| field.required) {
            let alternatives = alternatives_of(operation, field);
            let path = &alternatives.as_ref().map_or(field, |alternatives| alternatives[0]).name;
            let message = if alternatives.is_some() { " is required" } else { "required" };
            for mut parameters in [required_parameters(operation), whole(operation)] {
                assert!(parameters.remove(path).is_some(), "{} {path}", info.name);
                let found = problems(&ICE, info, operation, &parameters);
                parameters.insert(path.clone(), Json::Null);
                assert_eq!(problems(&ICE, info, operation, &parameters), found, "{} {path}", info.name);
                let [finding] = found.as_slice() else { panic!("{} {path}: {found:?}", info.name) };
                assert_eq!((&finding.path, finding.level), (path, Level::Error), "{}", info.name);
                assert!(finding.message.ends_with(message), "{finding:?}");
                removed += 1;
            }
        }
    });
    assert!(removed > 800, "{removed}");
}

/// The shapes of JSON, each with content that no description declares.
pub(super) fn odd_values() -> [Json; 7] {
    [
        json!({"Zzyx": {}}),
        json!([[{"Zzyx": 1}]]),
        json!(true),
        json!(1.5),
        json!("{zzyx"),
        json!(""),
        json!([null]),
    ]
}

/// Each parameter is given alone, so that all others are missing, too.
#[test]
fn a_value_that_the_sdk_rejects_is_an_error_at_a_path_that_begins_with_it() {
    let (mut rejected, mut accepted) = (0, 0);
    each_operation(|info, operation| {
        let required = required_parameters(operation);
        for (field, value) in
            operation.sent_parameters().flat_map(|field| odd_values().map(|odd| (field, odd)))
        {
            let parameters = Map::from_iter([(field.name.clone(), value.clone())]);
            let found = problems(&ICE, info, operation, &parameters);
            let is_error =
                |finding: &&Finding| finding.level == Level::Error && !finding.message.ends_with("required");
            let errors: Vec<&Finding> = found.iter().filter(is_error).collect();
            let place = format!("{} {field:?} {value}: {found:?}", info.name);
            assert!(errors.iter().all(|error| error.path.starts_with(&field.name)), "{place}");
            // What a call reports for a request that is complete.
            let reported = info.problems(&alone(operation, &required, field, &value));
            let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
            let reported: Vec<&str> = reported.iter().map(|problem| problem.reason()).collect();
            assert!(messages.starts_with(&reported), "{place}");
            assert_eq!(messages.is_empty(), reported.is_empty());
            match errors.is_empty() {
                true => accepted += 1,
                false => rejected += 1,
            }
        }
    });
    assert!(rejected > 3000 && accepted > 3000, "{rejected} rejected, {accepted} accepted");
}

#[test]
fn a_violated_limit_is_an_error_at_its_path_even_if_all_other_parameters_are_missing() {
    let mut violated = (0, 0);
    each_operation(|info, operation| {
        let whole = whole(operation);
        for field in operation.sent_parameters() {
            let fallback = || required_parameters(operation).remove(&field.name);
            let Some(value) = whole.get(&field.name).cloned().or_else(fallback) else { continue };
            let mut places = Vec::new();
            violations(operation, field, &value, &field.name, &mut places);
            for (path, value) in places {
                let parameters = Map::from_iter([(field.name.clone(), value)]);
                let found = problems(&ICE, info, operation, &parameters);
                let at_path: Vec<&Finding> = found.iter().filter(|finding| finding.path == path).collect();
                let [finding] = at_path.as_slice() else { panic!("{} {path}: {found:?}", info.name) };
                assert_eq!(finding.level, Level::Error, "{finding:?}");
                assert!(finding.message.contains("the service accepts"), "{finding:?}");
                let others = found.iter().filter(|finding| finding.path != path);
                assert!(others.clone().all(|other| other.message.ends_with("required")), "{found:?}");
                match path == field.name {
                    true => violated.0 += 1,
                    false => violated.1 += 1,
                }
            }
        }
    });
    assert!(violated.0 > 200 && violated.1 > 100, "{violated:?}");
}

/// Adds copies of a value, each with one violated limit at the path.
fn violations(
    operation: &Operation,
    field: &Field,
    value: &Json,
    path: &str,
    found: &mut Vec<(String, Json)>,
) {
    found.extend(beyond(field, value).into_iter().map(|value| (path.to_owned(), value)));
    // The SDK does not look into strings.
    let (shape, items) = match &field.shape {
        Shape::List(item) => (&**item, value.as_array().map(Vec::as_slice)),
        shape => (shape, None),
    };
    let Some(structure) = structure_of(operation, shape).filter(|_| matches!(shape, Shape::Named(_))) else {
        return;
    };
    let (members, path) = match items {
        Some(items) => (items.first(), format!("{path}[0]")),
        None => (Some(value), path.to_owned()),
    };
    let Some(Json::Object(members)) = members else { return };
    for (name, value) in members {
        let Some(field) = structure.fields.iter().find(|field| field.name == *name) else { continue };
        let mut inside = Vec::new();
        violations(operation, field, value, &format!("{path}.{name}"), &mut inside);
        for (path, value) in inside {
            let mut members = members.clone();
            members.insert(name.clone(), value);
            let value = Json::Object(members);
            found.push((path, if items.is_some() { json!([value]) } else { value }));
        }
    }
}

/// Returns values that are just beyond the limit of a field.
fn beyond(field: &Field, value: &Json) -> Vec<Json> {
    let text = |length: u32| json!("x".repeat(length.try_into().unwrap()));
    match field.limit {
        Some(Limit::Items(least, most)) => {
            let items = |count: u32| {
                let item =
                    value.as_array().and_then(|items| items.first()).cloned().unwrap_or_else(|| json!("x"));
                Json::Array(vec![item; count.try_into().unwrap()])
            };
            let fewer = least.filter(|least| *least > 0).map(|least| items(least - 1));
            fewer.into_iter().chain(most.map(|most| items(most + 1))).collect()
        }
        Some(Limit::Length(least, most)) => {
            let shorter = least.filter(|least| *least > 0).map(|least| text(least - 1));
            shorter.into_iter().chain(most.map(|most| text(most + 1))).collect()
        }
        Some(Limit::Integer(least, most)) => {
            // More than 32 bits are a wrong shape.
            let more = most.filter(|most| *most < i64::from(i32::MAX)).map(|most| json!(most + 1));
            least.map(|least| json!(least - 1)).into_iter().chain(more).collect()
        }
        Some(Limit::Number(least, most)) => {
            let less = least.map(|least| json!(least - 0.5));
            less.into_iter().chain(most.map(|most| json!(most + 0.5))).collect()
        }
        None => Vec::new(),
    }
}

#[test]
fn all_problems_are_found_at_once() {
    assert_eq!(
        lines(
            "GetUrlUploadInfos",
            json!({"JobIds": ["a", "b", "c", "d,e", ""], "UploadURLs": {"a": 1}, "JobId": 1, "Zebra": null})
        ),
        [
            "error JobId: unknown parameter; did you mean `JobIds`?",
            "error Zebra: unknown parameter",
            "error UploadURLs: give only one of JobIds and UploadURLs",
            "error JobIds[3]: contains a comma, which separates the items of this parameter; write it as %2C in a URL",
            "error JobIds[4]: is empty",
            "error UploadURLs: expected a list, found an object",
        ]
    );
    let ids: Vec<String> = (1..=11).map(|id| id.to_string()).collect();
    assert_eq!(lines("GetUrlUploadInfos", json!({"JobIds": ids})).len(), 1);
    assert_eq!(
        lines("SubmitMediaProducingJob", json!({"ClientToken": "x".repeat(65)})),
        [
            "error ProjectId: one of ProjectId, Timeline and TemplateId is required",
            "error OutputMediaConfig: required",
            "error ClientToken: has 65 characters; the service accepts at most 64",
        ]
    );
}

#[test]
fn a_problem_inside_a_value_has_its_path() {
    assert_eq!(
        lines(
            "UploadMediaByURL",
            json!({
                "UploadTargetConfig": {"StorageLocatio": "a", "StorageType": "osss"},
            })
        ),
        [
            "warning UploadTargetConfig.StorageLocatio: is not described; did you mean `StorageLocation`?",
            "warning UploadTargetConfig.StorageType: `osss` is not a documented value; did you mean `oss`?",
        ]
    );
    assert_eq!(
        lines(
            "CreateMediaLiveChannel",
            json!({
                "InputAttachments": [{"InputId": "a", "InputIt": "a"}],
                "OutputGroups": {"Name": "a"},
                "AudioSettings": [{"Name": "a"}, {"Name": "x".repeat(65)}],
                "VideoSettings": [{"Height": "tall"}],
            })
        ),
        [
            "error Name: required",
            "error InputAttachments[0].InputIt: unknown field; did you mean `InputId`?",
            "error OutputGroups: expected a list, found an object",
            "error AudioSettings[1].Name: has 65 characters; the service accepts at most 64",
            "error VideoSettings[0].Height: expected a 32-bit integer, found a string",
            "error VideoSettings[0].Name: missing field",
        ]
    );
    assert_eq!(
        lines("UpdateMediaLiveChannel", json!({"ChannelId": "a", "VideoSettings": [{"Height": 1}]})),
        [
            "error Name: required",
            "error InputAttachments: required",
            "error OutputGroups: required",
            "error VideoSettings[0].Name: missing field",
        ]
    );
}

/// The SDK accepts an empty string where a string is expected, and a list with commas without items.
#[test]
fn an_empty_string_and_null_are_what_they_are_for_the_sdk() {
    assert_eq!(lines("GetMediaInfo", json!({"MediaId": "", "InputURL": null})), [] as [&str; 0]);
    assert_eq!(
        lines("GetUrlUploadInfos", json!({"JobIds": "", "UploadURLs": null})),
        ["error JobIds: has 0 items; the service accepts 1 to 10"]
    );
    assert_eq!(
        lines("ListMediaBasicInfos", json!({"MaxResults": ""})),
        ["error MaxResults: expected a value, found none"]
    );
    assert_eq!(lines("ListMediaBasicInfos", json!({"MaxResults": null})), [] as [&str; 0]);
}
