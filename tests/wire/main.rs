//! The wire, against recordings of the official SDK and against a server that verifies.

mod answers;
mod blocking;
mod calls;
mod credentials;
mod faults;
mod log;
mod proxies;
mod requests;
mod resilience;
mod responses;
mod secrets;
mod secure;
mod seeing;
mod signatures;
mod transport;
mod walks;

use std::fs;
use std::path::Path;

use alicloud_ice::{GROUPS, OperationInfo};
use alicloud_runtime::wire::Field;
use serde_json::Value;

/// A recording, by its name.
fn recorded(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire/recordings").join(path);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Every operation of the crate.
fn operations() -> impl Iterator<Item = &'static OperationInfo> {
    GROUPS.iter().flat_map(|group| group.operations).copied()
}

fn operation(name: &str) -> &'static OperationInfo {
    operations()
        .find(|operation| operation.name == name)
        .unwrap_or_else(|| panic!("there is no operation {name}"))
}

/// Recorded parameters, once for each of those that exclude each other in a typed request.
fn choices(name: &str, params: &Value) -> Vec<Value> {
    let mut choices = operation(name).parameters.iter().map(|field| field.alternatives());
    let Some(choice) = choices.find(|choice| !choice.is_empty()) else { return vec![params.clone()] };
    let given =
        choice.iter().filter(|chosen| params.get(chosen.name()).is_some_and(|value| !value.is_null()));
    let one = |chosen: &Field| {
        let mut params = params.clone();
        let map = params.as_object_mut().expect("parameters are an object");
        map.retain(|name, _| name == chosen.name() || !choice.iter().any(|other| other.name() == name));
        params
    };
    given.map(one).collect()
}

/// A text of a recording.
fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("the recording has no text `{name}`: {value}"))
}

/// The items of a list of a recording.
fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().unwrap_or_else(|| panic!("the recording has no list `{name}`: {value}"))
}
