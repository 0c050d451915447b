//! Tests of the code that reads, with one response type and one request type.

mod choices;
#[expect(unreachable_pub, reason = "the macro of an enum writes a public function")]
mod limits;
mod lists;
mod notations;
mod requests;
mod structures;

use std::collections::BTreeMap;

use serde_json::Value;

use super::read::read_boxed;
use super::{Field, Mismatch, Reader, Strictness, Structure};

/// A response with a member of each kind.
#[derive(Clone, Default)]
struct Folder {
    id: Option<String>,
    size: Option<i64>,
    parent: Option<Box<Folder>>,
    names: Vec<String>,
    folders: Vec<Folder>,
    lines: Vec<Vec<i64>>,
    sizes: BTreeMap<String, i64>,
    groups: BTreeMap<String, Vec<i64>>,
    any: Option<Value>,
    kept: Option<Kept>,
    state: Option<limits::State>,
}

crate::structure! { Folder {
    id: "Id", size: "Size", parent: "Parent", names: "Names", folders: "Folders", lines: "Lines",
    sizes: "Sizes", groups: "Groups", any: "Any", kept: "Kept", state: "State",
} }

/// A structure with a member that must be present.
#[derive(Clone)]
struct Kept {
    days: i64,
}

crate::structure! { Kept { days: Field::member("Days").required() } }

/// More memory than the values of any test need.
const PLENTY: usize = 1 << 20;

/// Reads a response. Returns it as JSON without its empty members, and the reports.
fn read_as<T: Structure>(json: &str) -> Result<(Value, Vec<String>), String> {
    let mut reader = Reader::new(json, Strictness::Lenient, PLENTY);
    let response =
        read_boxed::<T>(Some(&bytes::Bytes::new()), &mut reader).map_err(|mismatch| mismatch.to_string())?;
    let mut value = super::to_json(&*response);
    remove_empty(&mut value);
    Ok((value, reader.dropped.reported.iter().map(Mismatch::to_string).collect()))
}

fn remove_empty(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, member| *member != serde_json::json!([]) && *member != serde_json::json!({}));
            members.values_mut().for_each(remove_empty);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_empty),
        _ => {}
    }
}

#[track_caller]
fn assert_read(json: &str, expected: &Value, dropped: &[&str]) {
    let expected = (expected.clone(), dropped.iter().map(|text| (*text).to_owned()).collect());
    assert_eq!(read_as::<Folder>(json), Ok(expected), "{json}");
}
