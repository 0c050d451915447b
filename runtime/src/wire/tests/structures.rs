//! Members that must be present, choices, and other members.

use std::collections::BTreeMap;

use serde_json::json;

use super::{assert_read, read_as};
use crate::wire::{Field, read_body};

#[test]
fn a_malformed_required_member_is_reported_once() {
    for (days, report) in [
        ("{}", "Kept.Days: expected a 64-bit integer, found an object"),
        (r#""many""#, "Kept.Days: expected a 64-bit integer, found a string"),
        (r#""""#, "missing field `Kept.Days`"),
        ("null", "missing field `Kept.Days`"),
    ] {
        let json = format!(r#"{{"Kept": {{"Days": {days}}}, "Id": "a"}}"#);
        assert_read(&json, &json!({"Id": "a"}), &[report]);
    }
    assert_read(r#"{"Kept": {"Days": null, "Days": null, "Days": 1}}"#, &json!({"Kept": {"Days": 1}}), &[]);
}

/// A structure that requests and responses share.
#[derive(Clone, Default)]
struct Shared {
    name: Option<String>,
    part: Option<Box<Shared>>,
    others: BTreeMap<String, i64>,
}

crate::structure! { Shared {
    name: Field::member("Name").required(),
    part: Field::member("Part"),
    others: Field::other_members(),
} }

/// A structure with choices, and without a place for a second alternative.
#[derive(Clone, Default)]
struct Chosen {
    name: Option<String>,
    choice: Option<Choice>,
    side: Option<Side>,
    part: Option<Box<Chosen>>,
}

crate::structure! { Chosen {
    name: Field::member("Name").required(),
    choice: Field::one_of(<Choice as crate::wire::OneOf>::ALTERNATIVES),
    side: Field::one_of(<Side as crate::wire::OneOf>::ALTERNATIVES),
    part: Field::member("Part"),
} }

#[derive(Clone, Debug)]
enum Choice {
    Ids(Vec<String>),
    Urls(String),
}

crate::one_of! { Choice { 0 => Ids: Field::query("Ids").comma_list(), 1 => Urls: Field::query("Urls") } }

#[derive(Clone, Debug)]
enum Side {
    Left(String),
    Right(String),
}

crate::one_of! { Side { 0 => Left: Field::query("Left"), 1 => Right: Field::query("Right") } }

#[test]
fn a_response_may_lack_a_member_that_a_request_needs() {
    for json in ["{}", r#"{"Part": []}"#, r#"{"Part": {}}"#, r#"{"Name": null}"#] {
        let (_, reports) = read_as::<Shared>(json).unwrap();
        assert_eq!(reports, [""; 0], "{json}");
    }
}

#[test]
fn a_member_without_a_field_is_one_of_the_other_members() {
    let (value, reports) =
        read_as::<Shared>(r#"{"Name": "a", "": 1, "b": "2", "c": {}, "d": null}"#).unwrap();
    assert_eq!(value, json!({"Name": "a", "": 1, "b": 2}));
    assert_eq!(reports, ["c: expected a 64-bit integer, found an object"]);
    // The map may not repeat a member that has a field.
    let mut shared: Shared = read_body(b"{\"b\": 1}").unwrap();
    shared.others.insert("Name".to_owned(), 7);
    assert_eq!(serde_json::to_value(&shared).unwrap(), json!({"b": 1}));
}

#[test]
fn of_several_alternatives_in_a_response_the_first_of_the_table_counts() {
    for (json, expected) in [
        (r#"{"Ids": ["a"], "Urls": "b"}"#, json!({"Ids": ["a"]})),
        (r#"{"Urls": "b", "Ids": ["a"]}"#, json!({"Ids": ["a"]})),
        (r#"{"Urls": "b", "Ids": ["a"], "Urls": "c"}"#, json!({"Ids": ["a"]})),
        (r#"{"Urls": "b", "Ids": ["a"], "Urls": "c", "Urls": "d"}"#, json!({"Ids": ["a"]})),
        // Each choice is one of its own.
        (r#"{"Ids": ["a"], "Right": "r"}"#, json!({"Ids": ["a"], "Right": "r"})),
        (r#"{"Left": "l", "Urls": "b", "Right": "r"}"#, json!({"Left": "l", "Urls": "b"})),
        (r#"{"Urls": "b", "Urls": "c"}"#, json!({"Urls": "c"})),
        (r#"{"Urls": "b", "Ids": null}"#, json!({"Urls": "b"})),
        (r#"{"Ids": ["a"], "Urls": null}"#, json!({"Ids": ["a"]})),
        (r#"{"Ids": null, "Urls": "b"}"#, json!({"Urls": "b"})),
        (r#"{"Ids": "a,b", "Part": {"Urls": "c"}}"#, json!({"Ids": ["a", "b"], "Part": {"Urls": "c"}})),
    ] {
        assert_eq!(read_as::<Chosen>(json), Ok((expected, Vec::new())), "{json}");
    }
}

#[test]
fn a_stored_value_has_one_alternative() {
    let read = |value| serde_json::from_value::<Chosen>(value).map_err(|error| error.to_string());
    assert_eq!(
        read(json!({"Ids": ["a"], "Urls": "b"})).unwrap_err(),
        "Ids or Urls: expected only one of them, found several"
    );
    assert!(read(json!({"Urls": "b", "Ids": null})).is_ok());
    assert!(read(json!({"Ids": ["a"], "Right": "r"})).is_ok());
    // Only JSON inside of a string can have a name twice.
    let part = read(json!({"Part": r#"{"Urls": "b", "Urls": "c"}"#})).unwrap();
    assert_eq!(serde_json::to_value(part).unwrap(), json!({"Part": {"Urls": "c"}}));
    let twice: Result<Chosen, _> =
        crate::wire::read_request(&json!({"Name": "a", "Ids": ["a"], "Urls": null}));
    assert!(twice.is_ok());
}
