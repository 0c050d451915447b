//! All problems of a set of parameters at once, each with the path of the value that it belongs to: what a form shows
//! beside its fields while a person types.

mod repair;
#[cfg(test)]
mod tests;

use alicloud_catalogue::{Field, Operation};
use alicloud_runtime::OperationInfo;
use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::Product;
use crate::check::{Fault, faults, is_given, listed};
use crate::notation::alternatives_of;
use crate::skeleton::required_parameters;
use crate::warnings::{did_you_mean, warnings};
use repair::repair;

/// The most problems of one value that are looked for.
const MOST_PROBLEMS: usize = 100;

/// A problem of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Finding {
    /// The path of the value, such as `JobIds[3]` or `UploadTargetConfig.StorageType`.
    pub(crate) path: String,
    pub(crate) level: Level,
    /// What is wrong, without the path.
    pub(crate) message: String,
}

/// What follows from a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    /// The call fails before anything is sent.
    Error,
    /// The service may ignore the value.
    Warning,
}

/// Returns the problems of parameters: those of the whole set, and then those of each value. A parameter that is `null`
/// is not given.
pub(crate) fn problems(
    product: &Product,
    info: &'static OperationInfo,
    operation: &Operation,
    parameters: &Map<String, Json>,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = faults(operation, parameters).into_iter().flat_map(of_fault).collect();
    let required = required_parameters(operation);
    for field in operation.sent_parameters().filter(|field| is_given(parameters, field)) {
        let Some(value) = parameters.get(&field.name) else { continue };
        let errors = errors(info, operation, field, alone(operation, &required, field, value));
        let warnings = warnings(product.documents, operation, field, value).into_iter().map(|warning| {
            Finding { path: warning.path(), level: Level::Warning, message: warning.message() }
        });
        // Where the description is complete, the SDK rejects a member that is not described.
        let warnings = warnings.filter(|warning| !errors.iter().any(|error| error.path == warning.path));
        let warnings: Vec<Finding> = warnings.collect();
        found.extend(errors);
        found.extend(warnings);
    }
    found
}

fn of_fault(fault: Fault<'_>) -> Vec<Finding> {
    let error = |path: &str, message: String| Finding { path: path.to_owned(), level: Level::Error, message };
    let names = |fields: &[&Field]| {
        let names: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
        listed(&names, "and")
    };
    match fault {
        Fault::Unknown { name, nearest } => {
            vec![error(name, format!("unknown parameter{}", did_you_mean(nearest)))]
        }
        Fault::Several(given) => {
            let message = format!("give only one of {}", names(&given));
            given.iter().skip(1).map(|field| error(&field.name, message.clone())).collect()
        }
        Fault::Missing(alternatives) => match alternatives.as_slice() {
            [] => Vec::new(),
            [field] => vec![error(&field.name, "required".to_owned())],
            [first, ..] => vec![error(&first.name, format!("one of {} is required", names(&alternatives)))],
        },
    }
}

/// Returns a request in which only the value of one parameter can be wrong, because all others are those of the
/// skeleton. The SDK stops at a parameter that is missing or malformed, so it would hide the problems of the others.
fn alone(operation: &Operation, required: &Map<String, Json>, field: &Field, value: &Json) -> Json {
    let mut request = required.clone();
    let choices = operation.parameters.iter().filter_map(|choice| alternatives_of(operation, choice));
    for alternative in choices.filter(|choice| choice.contains(&field)).flatten() {
        request.remove(&alternative.name);
    }
    request.insert(field.name.clone(), value.clone());
    Json::Object(request)
}

/// Returns the problems that the SDK finds in a parameter of a request. It stops at the first value that it cannot read,
/// which is repaired then, so that it finds the next one.
fn errors(
    info: &'static OperationInfo,
    operation: &Operation,
    field: &Field,
    mut request: Json,
) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    while found.len() < MOST_PROBLEMS {
        let before = found.len();
        for problem in info.problems(&request) {
            let path = problem.path();
            if is_within(path, &field.name) && !found.iter().any(|known| known.path == path) {
                let message = problem.reason().to_owned();
                found.push(Finding { path: path.to_owned(), level: Level::Error, message });
            }
        }
        let Some(value) = request.get_mut(&field.name) else { break };
        let new = found.get(before..).unwrap_or_default();
        let paths = new.iter().filter_map(|finding| finding.path.strip_prefix(&field.name));
        let repaired = paths.map(|path| repair(operation, field, value, path)).filter(|done| *done).count();
        if repaired == 0 {
            break;
        }
    }
    found
}

/// Returns whether a path begins with a parameter.
fn is_within(path: &str, parameter: &str) -> bool {
    path.strip_prefix(parameter).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
