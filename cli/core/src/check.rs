//! What the description shows to be wrong with parameters before the SDK checks their values: all that is missing
//! at once, in terms of options.

use alicloud_catalogue::{Field, Operation};
use serde_json::{Map, Value as Json};

use crate::Product;
use crate::failure::{Failure, Outcome};
use crate::operations::nearest;
use crate::warnings::{did_you_mean, warnings};

/// What is wrong with a set of parameters, whatever their values are.
#[derive(Debug)]
pub(crate) enum Fault<'a> {
    /// The operation has no parameter of this name.
    Unknown { name: &'a str, nearest: Option<&'a str> },
    /// More than one alternative of a choice is given: these.
    Several(Vec<&'a Field>),
    /// A required parameter is not given: this one, or one of these alternatives.
    Missing(Vec<&'a Field>),
}

/// Returns what is wrong with a set of parameters: first the unknown ones, and then those of the description in its
/// order. A parameter that is `null` is not given.
pub(crate) fn faults<'a>(operation: &'a Operation, parameters: &'a Map<String, Json>) -> Vec<Fault<'a>> {
    let known = || operation.sent_parameters().map(|field| field.name.as_str());
    let unknown = parameters.keys().filter(|name| !known().any(|known| known == *name));
    let mut faults: Vec<Fault<'_>> =
        unknown.map(|name| Fault::Unknown { name, nearest: nearest(name, known()) }).collect();
    for field in &operation.parameters {
        let alternatives = operation.alternatives(field);
        let given: Vec<&Field> =
            alternatives.iter().copied().filter(|field| is_given(parameters, field)).collect();
        if given.len() > 1 {
            faults.push(Fault::Several(given));
        } else if given.is_empty() && field.required {
            faults.push(Fault::Missing(alternatives));
        }
    }
    faults
}

/// Returns whether a parameter has a value. `null` is none.
pub(crate) fn is_given(parameters: &Map<String, Json>, field: &Field) -> bool {
    parameters.get(&field.name).is_some_and(|value| !value.is_null())
}

/// Checks that parameters are known, that required ones are given, and that only one parameter of a choice is.
/// Returns warnings.
///
/// # Errors
/// Parameters are unknown, missing or exclude each other.
pub(crate) fn check(
    product: &Product,
    operation: &Operation,
    parameters: &Map<String, Json>,
) -> Outcome<Vec<String>> {
    let operation_name = &operation.name;
    let mut missing = Vec::new();
    for fault in faults(operation, parameters) {
        match fault {
            Fault::Unknown { name, nearest } => {
                let hint = did_you_mean(nearest);
                return Err(Failure::request(format!("{operation_name} has no parameter `{name}`{hint}")));
            }
            Fault::Several(given) => {
                let message = format!("{operation_name}: give only one of {}", options(&given, "and"));
                return Err(Failure::request(message));
            }
            Fault::Missing(alternatives) => missing.push(options(&alternatives, "or")),
        }
    }
    if !missing.is_empty() {
        return Err(Failure::request(format!("{operation_name} needs {}", listed(&missing, "and"))));
    }
    let given = operation.sent_parameters().filter_map(|field| Some((field, parameters.get(&field.name)?)));
    let warnings = given.flat_map(|(field, value)| warnings(product.documents, operation, field, value));
    Ok(warnings.map(|warning| warning.to_string()).collect())
}

fn options(fields: &[&Field], conjunction: &str) -> String {
    let names: Vec<String> = fields.iter().map(|field| format!("--{}", field.name)).collect();
    listed(&names, conjunction)
}

/// Returns a list in words: `a, b and c`.
pub(crate) fn listed(names: &[String], conjunction: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} {conjunction} {last}", others.join(", ")),
    }
}
