//! What is an error for values that a program stored, and for parameters that are given as JSON.

use serde_json::{Value, json};

use super::{Folder, Kept};
use crate::wire::{Field, InString, Structure, read_body, read_request};

/// The parameters of a request.
#[derive(Clone)]
struct Request {
    count: i64,
    size: Option<i64>,
    names: Option<Vec<String>>,
    matrix: Option<Vec<Vec<String>>>,
    part: Option<Kept>,
}

crate::structure! { Request {
    count: Field::query("Count").required(),
    size: Field::query("Size").required(),
    names: Field::query("Names").json(),
    matrix: Field::query("Matrix").comma_list(),
    part: Field::query("Part").json(),
} }

fn stored<T: Structure + serde::de::DeserializeOwned>(value: Value) -> String {
    serde_json::from_value::<T>(value).map_or_else(|error| error.to_string(), |_| "ok".to_owned())
}

fn given(value: Value) -> String {
    read_request::<Request>(&value).map_or_else(|error| error.to_string(), |_| "ok".to_owned())
}

#[test]
fn a_stored_value_of_another_shape_is_an_error() {
    for (value, message) in [
        (json!({"Names": "a"}), "Names: expected a list, found a string"),
        (json!({"Names": ""}), "Names: expected a list, found a string"),
        (json!({"Names": {"Name": ["a"]}}), "Names: expected a list, found an object"),
        (json!({"Names": {}}), "Names: expected a list, found an object"),
        (json!({"Lines": "[5]"}), "Lines[0]: expected a list, found a number"),
        (json!({"Lines": [[1, "x"]]}), "Lines[0][1]: expected a 64-bit integer, found a string"),
        (json!({"Sizes": []}), "Sizes: expected an object, found a list"),
        (json!({"Sizes": [{}]}), "Sizes: expected an object, found a list"),
        (json!({"Sizes": ""}), "Sizes: expected an object, found a string"),
        (json!({"Sizes": {"a": null}}), "Sizes.a: expected a value, found none"),
        (json!({"Parent": []}), "Parent: expected an object, found a list"),
        (json!({"Parent": ""}), "Parent: expected an object, found a string"),
        (json!({"Parent": {"Size": {}}}), "Parent.Size: expected a 64-bit integer, found an object"),
        (json!({"Parent": "{\"Size\": {}}"}), "Parent.Size: expected a 64-bit integer, found an object"),
        (json!({"Kept": {}}), "missing field `Kept.Days`"),
        (json!({"Unknown": 1, "Names": ["a", null]}), "ok"),
    ] {
        assert_eq!(stored::<Folder>(value.clone()), message, "{value}");
    }
    assert_eq!(stored::<Request>(json!({"Count": 1, "New": 1})), "ok", "an optional member may be missing");
    assert_eq!(stored::<Request>(json!({"Size": 1})), "missing field `Count`");
    assert_eq!(
        stored::<Request>(json!({"Count": 1, "Matrix": [["a"], "b,c"]})),
        "Matrix[1]: expected a list, found a string"
    );
    let long = "x".repeat(10_000);
    assert_eq!(stored::<Folder>(json!({"Id": long})), "ok", "a stored value has no limit of memory");
}

#[test]
fn a_parameter_that_is_unknown_or_missing_is_an_error() {
    for (value, message) in [
        (json!({"Count": 1, "Size": 2}), "ok"),
        (json!({"Size": 2, "Count": 1, "Names": []}), "ok"),
        (json!({"Count": 1}), "missing field `Size`"),
        (json!({"Size": 1}), "missing field `Count`"),
        (json!({"Count": 1, "Size": null}), "missing field `Size`"),
        (
            json!({"Count": 1, "Size": 2, "Names": ["a", null]}),
            "Names[1]: expected a list without `null` items, found null",
        ),
        (json!({"Count": 1, "Size": 2, "Part": {}}), "missing field `Part.Days`"),
        (json!({"Count": 1, "Size": 2, "Part": "{\"Days\": 1}"}), "ok"),
        (
            json!({"Count": 1, "Size": 2, "Part": "{\"Dayz\": 1}"}),
            "unknown field `Part.Dayz`; did you mean `Days`?",
        ),
        (json!({"Count": 1, "Sizx": 2}), "unknown field `Sizx`; did you mean `Size`?"),
        (json!({"Count": 1, "Sixx": 2}), "unknown field `Sixx`"),
        (json!({"": 1}), "unknown field ``"),
        (json!({"Nmaes": []}), "unknown field `Nmaes`; did you mean `Names`?"),
        (json!([]), "expected an object, found a list"),
        (json!("{\"Count\": 1, \"Size\": 2}"), "expected an object, found a string"),
    ] {
        assert_eq!(given(value.clone()), message, "{value}");
    }
}

#[test]
fn json_in_a_string_is_read_as_a_response_is() {
    let folder = |text: &str| InString::<Folder>::raw(text).value().map(|folder| folder.id);
    assert_eq!(folder(r#" {"Id": 1, "Size": {}, "New": []} "#), Ok(Some("1".to_owned())));
    for malformed in [r#"{"Id": 1} 2"#, "[1]", "null", "", r#"{"Id": "#] {
        assert!(folder(malformed).is_err(), "{malformed}");
    }
    assert_eq!(
        InString::<Vec<String>>::raw(r#"["a", null, 1]"#).value(),
        Ok(vec!["a".to_owned(), "1".to_owned()])
    );
    assert_eq!(InString::from(vec![1_i64, 2]).as_str(), "[1,2]");
}

/// A short text may describe large values, as a structure has all of its fields.
#[test]
fn the_limit_of_memory_has_a_minimum_and_grows_with_the_text() {
    const MINIMUM: usize = 1 << 20;
    let folders = |count: usize| format!("[{}{{}}]", "{},".repeat(count - 1));
    let limit = 4 * MINIMUM / (2 * size_of::<Folder>());
    for (count, is_read) in [(limit, true), (limit + 1, false)] {
        let list = folders(count);
        assert_eq!(InString::<Vec<Folder>>::raw(list.clone()).value().is_ok(), is_read, "{count}");
        let body = format!(r#"{{"Folders": {list}}}"#);
        assert_eq!(read_body::<Folder>(body.as_bytes()).is_ok(), is_read, "{count}");
        assert_eq!(super::super::read::read_available::<Folder>(&body).folders.is_empty(), !is_read);
    }
    let long = "x".repeat(5 * MINIMUM);
    assert!(read_body::<Folder>(format!(r#"{{"Id": "{long}"}}"#).as_bytes()).is_ok());
    let list = InString::<Vec<String>>::raw(format!(r#"["{long}"]"#)).value();
    assert!(list.is_ok_and(|list| list.len() == 1));
}

#[test]
fn a_stored_body_is_read_as_a_response_is() {
    let folder: Folder = read_body("\u{feff} {\"Id\": 7, \"Size\": {}}\n".as_bytes()).unwrap();
    assert_eq!((folder.id.as_deref(), folder.size), (Some("7"), None));
    assert_eq!(read_body::<Folder>(b"[]").unwrap_err().to_string(), "expected an object, found a list");
    assert!(read_body::<Folder>(b"{} {}").is_err());
}

#[test]
fn the_members_before_an_error_are_available() {
    let available = super::super::read::read_available::<Folder>;
    assert_eq!(available(r#" {"Id": "a", "Size": "x", "Size": 7, "Names": ["b"#).size, Some(7));
    assert_eq!(available(r#"["Id": "a"]"#).id, None);
    assert_eq!(available(r#""Id": "a"}"#).id, None);
    assert_eq!(available("").id, None);
}
