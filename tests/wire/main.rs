//! What is sent and received, compared with recordings of the official SDK and tested on a loopback
//! server that verifies every signature.

include!(concat!(env!("OUT_DIR"), "/ice_types.rs"));

mod blocking;
mod call_futures;
mod calls;
mod client_builder;
mod clock;
mod content_codings;
mod credentials;
mod documents;
mod dynamic;
mod dynamic_listings;
mod environment;
mod errors;
mod examples;
mod fault_matrix;
mod fork;
mod hooks;
mod idempotency;
mod log;
mod malformed_responses;
mod metadata;
mod metrics;
mod mock;
mod mock_transport;
mod pagination;
mod pool;
mod proxies;
mod recorded_requests;
mod recorded_responses;
mod redaction;
mod region;
mod rejected_credentials;
mod retries;
mod round_trip;
mod signatures;
mod spans;
mod streams;
mod sts;
mod timeouts;
mod times;
mod tls;
mod transport;
mod wait_outcomes;
mod waiters;

use std::fs;
use std::path::Path;

use alicloud_ice::{Error, GROUPS, OperationInfo};
use alicloud_runtime::wire::Field;
use serde_json::Value;

/// Reads a recording.
fn recorded(path: &str) -> Value {
    read_json(&format!("wire/recordings/{path}"))
}

/// Reads a JSON file of the package.
fn read_json(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Returns all operations of the crate.
fn operations() -> impl Iterator<Item = &'static OperationInfo> {
    GROUPS.iter().flat_map(|group| group.operations).copied()
}

fn operation(name: &str) -> &'static OperationInfo {
    operations()
        .find(|operation| operation.name == name)
        .unwrap_or_else(|| panic!("unknown operation {name}"))
}

/// Returns recorded parameters once for each of those that exclude each other in a typed request.
fn alternatives(name: &str, parameters: &Value) -> Vec<Value> {
    let mut choices = operation(name).parameters.iter().map(|field| field.alternatives());
    let Some(choice) = choices.find(|choice| !choice.is_empty()) else { return vec![parameters.clone()] };
    let set = choice
        .iter()
        .filter(|alternative| parameters.get(alternative.name()).is_some_and(|value| !value.is_null()));
    let without_others = |alternative: &Field| {
        let mut parameters = parameters.clone();
        let map = parameters.as_object_mut().expect("parameters are an object");
        map.retain(|name, _| name == alternative.name() || !choice.iter().any(|other| other.name() == name));
        parameters
    };
    set.map(without_others).collect()
}

/// Returns a string of a recording.
fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("the recording has no string `{name}`: {value}"))
}

/// Returns the items of a list of a recording.
fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().unwrap_or_else(|| panic!("the recording has no list `{name}`: {value}"))
}

/// Returns an error message for a snapshot: on one line, and without the reasons that hyper and the
/// operating system give.
fn stable_message(error: &Error) -> String {
    let message = error.to_string().replace('\n', " ");
    let before = "the response was complete: ";
    match message.split_once(before) {
        Some((prefix, reason)) => {
            let rest = reason.find(" (request ID").map_or("", |end| &reason[end..]);
            format!("{prefix}{before}...{rest}")
        }
        None => message,
    }
}
