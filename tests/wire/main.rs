//! The wire, against recordings of the official SDK and against a server that verifies.

mod answers;
mod calls;
mod faults;
mod requests;
mod responses;
mod secrets;
mod signatures;

use std::fs;
use std::path::Path;

use serde_json::Value;

/// A recording, by its name.
fn recorded(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("wire/recordings").join(path);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The metadata of ICE.
fn metadata() -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("metadata/ice.json"));
    serde_json::from_str(&text.expect("the metadata is there")).expect("the metadata is JSON")
}

/// A text of a recording.
fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("the recording has no text `{name}`: {value}"))
}

/// The items of a list of a recording.
fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().unwrap_or_else(|| panic!("the recording has no list `{name}`: {value}"))
}
