use std::collections::{BTreeMap, BTreeSet};

use alicloud_catalogue::{Operation, Scalar, Shape};
use alicloud_runtime::{InString, Timestamp};
use serde_json::Value as Json;

use super::{Files, split};
use crate::line::call_command;
use crate::operations::{describe, kebab, key};
use crate::request::parameters;
use crate::sample::compiled::{normalized, parameters as sent};
use crate::sample::contains_secret;
use crate::sample::example_request::{Request, SECRET, Values, example_request};
use crate::testing::ICE;

/// Returns the options of calls, with their aliases.
fn own_options() -> BTreeSet<String> {
    let command = call_command();
    let names = command.get_arguments().flat_map(|option| {
        let aliases = option.get_all_aliases().unwrap_or_default();
        option.get_long().into_iter().chain(aliases).map(str::to_owned).collect::<Vec<_>>()
    });
    names.collect()
}

#[test]
fn no_parameter_of_any_operation_is_hidden_by_an_option() {
    let own = own_options();
    let mut count = 0;
    let mut prefixed = BTreeSet::new();
    for info in ICE.operations() {
        let operation = describe(&ICE, info).unwrap();
        let keys: BTreeSet<String> = operation.sent_parameters().map(|field| key(&field.name)).collect();
        assert_eq!(
            keys.len(),
            operation.sent_parameters().count(),
            "{}: names differ in style only",
            info.name
        );
        for field in operation.sent_parameters() {
            count += 1;
            let lower = match own.contains(&kebab(&field.name)) {
                true => {
                    prefixed.insert(kebab(&field.name));
                    format!("biz-{}", kebab(&field.name))
                }
                false => kebab(&field.name),
            };
            for name in [field.name.clone(), lower] {
                assert!(!own.contains(&name), "{}: --{name}", info.name);
                let tokens = [format!("--{name}=@file")];
                let (rest, given) = split(&operation, &call_command(), &tokens).unwrap();
                assert!(rest.is_empty() && given.len() == 1, "{}: --{name}", info.name);
                assert_eq!(given[0].parameter.name, field.name, "{}: --{name}", info.name);
            }
        }
    }
    assert_eq!(count, 1631);
    let prefixed: Vec<&str> = prefixed.iter().map(String::as_str).collect();
    assert_eq!(prefixed, ["input", "output", "region", "timeout"], "these need `biz-` in lower case");
}

/// Returns a value as it is typed.
fn typed(value: &Json) -> String {
    match value {
        Json::String(text) if text.starts_with('@') => format!("@{text}"),
        Json::String(text) => text.clone(),
        Json::Array(items) if items.iter().all(|item| item.as_str().is_some_and(is_plain_item)) => {
            let items: Vec<&str> = items.iter().filter_map(Json::as_str).collect();
            items.join(",")
        }
        value => value.to_string(),
    }
}

/// Returns whether an item of a list can be written with commas.
fn is_plain_item(item: &str) -> bool {
    !item.is_empty() && item.trim() == item && !item.contains([',', '\n']) && !item.starts_with(['[', '@'])
}

fn is_secret(operation: &Operation, name: &str) -> bool {
    let mut fields = operation.sent_parameters();
    let field = fields.find(|field| field.name == name).unwrap();
    *field.shape.innermost() == Shape::Scalar(Scalar::Secret)
}

/// Writes times as the command line sends them, in the format that the service documents.
pub(crate) fn documented_times(operation: &Operation, request: &mut Json) {
    let time = Shape::InString(Box::new(Shape::Scalar(Scalar::Timestamp)));
    for field in operation.sent_parameters().filter(|field| field.shape == time) {
        if let Some(Json::String(text)) = request.get_mut(&field.name) {
            *text = InString::<Timestamp>::from(text.as_str()).into_string();
        }
    }
}

#[test]
fn parameters_of_all_operations_mean_the_same_on_the_command_line_and_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let secret = folder.path().join("secret");
    std::fs::write(&secret, format!("{SECRET}\n")).unwrap();
    let mut compared = 0;
    for info in ICE.operations() {
        let operation = describe(&ICE, info).unwrap();
        let everything = Request { values: Values::Examples, only_required: false, alternative: 0 };
        for request in [
            everything,
            Request { alternative: 1, ..everything },
            Request { values: Values::Hard, ..everything },
        ] {
            let mut request = example_request(&operation, request);
            documented_times(&operation, &mut request);
            for in_lower_case in [false, true] {
                let tokens = request.as_object().unwrap().iter().map(|(name, value)| {
                    let option = match in_lower_case {
                        true => format!("biz-{}", kebab(name)),
                        false => name.clone(),
                    };
                    let field = operation.sent_parameters().find(|field| field.name == *name).unwrap();
                    if is_secret(&operation, name) {
                        return format!("--{option}=@{}", secret.display());
                    }
                    // A secret inside of a value is not taken from the command line either.
                    if contains_secret(&operation, &field.shape, value) {
                        let file = folder.path().join(name);
                        std::fs::write(&file, typed(value)).unwrap();
                        return format!("--{option}=@{}", file.display());
                    }
                    format!("--{option}={}", typed(value))
                });
                let tokens: Vec<String> = tokens.collect();
                let (rest, given) = split(&operation, &call_command(), &tokens).unwrap();
                assert!(rest.is_empty(), "{rest:?}");
                let read = parameters(&operation, None, given, &Files::default());
                let read =
                    read.unwrap_or_else(|failure| panic!("{}: {}: {tokens:?}", info.name, failure.message));
                let as_json = |sent: BTreeMap<String, String>| serde_json::to_value(sent).unwrap();
                let (read, request) = (sent(info, &Json::Object(read)), sent(info, &request));
                assert_eq!(
                    normalized(&as_json(read)),
                    normalized(&as_json(request)),
                    "{}: {tokens:?}",
                    info.name
                );
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 2400);
}
