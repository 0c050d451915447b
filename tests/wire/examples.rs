//! Example calls of every operation: the parameters that were recorded of the official SDK, and
//! responses made of the examples in the metadata.

use std::collections::BTreeMap;

use alicloud_ice::OperationInfo;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use support::{example_response, metadata};

use crate::{alternatives, list, recorded, text};

pub(crate) struct Examples {
    pub(crate) metadata: Value,
    parameters: BTreeMap<String, Value>,
}

impl Examples {
    pub(crate) fn new() -> Self {
        let recording = recorded("all_operations.json");
        let parameters = list(&recording, "records").iter().map(|record| {
            let name = text(record, "operation");
            (name.to_owned(), alternatives(name, &record["params"]).swap_remove(0))
        });
        Examples { metadata: metadata(), parameters: parameters.collect() }
    }

    /// Returns the parameters of an operation. Of those that exclude each other, one is set.
    pub(crate) fn parameters(&self, operation: &str) -> &Value {
        self.parameters.get(operation).unwrap_or_else(|| panic!("{operation} was not recorded"))
    }

    /// Returns the typed request of an operation.
    pub(crate) fn request<O: DeserializeOwned>(&self, operation: &OperationInfo) -> O {
        let parameters = self.parameters(operation.name).clone();
        serde_json::from_value(parameters).unwrap_or_else(|error| panic!("{}: {error}", operation.name))
    }

    /// Returns a response in which every member is set and every list has one item.
    pub(crate) fn response(&self, operation: &str) -> Value {
        example_response(&self.metadata, operation)
    }
}

/// Returns the values at a path such as `Jobs[].JobId`, where `[]` stands for every item.
pub(crate) fn values_at<'v>(value: &'v mut Value, path: &str) -> Vec<&'v mut Value> {
    let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
    let (name, every) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    let Some(member) = value.get_mut(name) else { return Vec::new() };
    let found = match every {
        true => member.as_array_mut().into_iter().flatten().collect(),
        false => vec![member],
    };
    match rest {
        None => found,
        Some(rest) => found.into_iter().flat_map(|value| values_at(value, rest)).collect(),
    }
}

/// Replaces a scalar at a path, in the type that it has.
pub(crate) fn set_at(value: &mut Value, path: &str, text: &str) {
    let found = values_at(value, path);
    assert!(!found.is_empty(), "the example response has no `{path}`");
    for scalar in found {
        *scalar = match scalar {
            Value::Number(_) => json!(text.parse::<i64>().expect("a number replaces a number")),
            _ => json!(text),
        };
    }
}
