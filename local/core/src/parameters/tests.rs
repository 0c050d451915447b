use alicloud_catalogue::Operation;
use serde_json::json;

use super::{Parameters, read};
use crate::response::{Times, sample};

/// An operation with what ICE has not: a complete enum, and a number that is no integer.
const OPERATION: &str = r#"{
    "name": "Greet", "group": "greetings", "summary": "Says hello.", "method": "POST",
    "parameters": [
        {"name": "Tone", "shape": {"named": "Tone"}, "rust": "tone"},
        {"name": "Speed", "shape": "number", "limit": {"number": [0.5, 2.0]}, "rust": "speed"},
        {"name": "Names", "shape": {"list": "int32"}, "style": "flat", "rust": "names"}
    ],
    "types": {"Tone": {"closed_enum": [{"value": "warm"}, {"value": "cool"}]}},
    "rust": {"method": "greet", "request": "greetings::GreetRequest"}
}"#;

fn parameters(pairs: &[(&str, &str)]) -> Parameters {
    let operation = Operation::from_json(OPERATION).expect("the document describes an operation");
    let pairs: Vec<(String, String)> =
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    read(&operation, &pairs)
}

/// Returns the code and the message of each problem.
fn problems(pairs: &[(&str, &str)]) -> Vec<String> {
    let problems = parameters(pairs).problems.into_iter();
    let text = |problem: super::Problem| format!("{}: {}", problem.code.unwrap_or_default(), problem.message);
    problems.map(text).collect()
}

#[test]
fn an_unknown_value_of_a_complete_enum_is_invalid() {
    assert_eq!(problems(&[("Tone", "warm")]), [""; 0]);
    assert_eq!(problems(&[("Tone", "Warm")]), ["InvalidParameter: Tone has to be one of warm, cool."]);
}

#[test]
fn a_number_has_its_limits() {
    assert_eq!(parameters(&[("Speed", "1.5e0")]).values.get("Speed"), Some(&json!(1.5)));
    assert_eq!(problems(&[("Speed", "2.5")]), ["InvalidParameter: Speed has to be at most 2."]);
    assert_eq!(problems(&[("Speed", "0")]), ["InvalidParameter: Speed has to be at least 0.5."]);
    assert_eq!(
        problems(&[("Speed", "fast")]),
        ["InvalidParameter: Speed has to be a number; it is \"fast\"."]
    );
}

#[test]
fn a_numbered_list_is_in_the_order_of_its_numbers() {
    let given = parameters(&[("Names.10", "3"), ("Names.2", "2"), ("Names.1", "1")]);
    assert_eq!(given.values.get("Names"), Some(&json!([1, 2, 3])));
    assert!(given.problems.is_empty());
    let expected = ["InvalidParameter: Names.2 has to be an integer of 32 bits; it is \"b\"."];
    assert_eq!(problems(&[("Names.1", "1"), ("Names.2", "b")]), expected);
    assert_eq!(problems(&[("Names", "1")]), [": Greet has no parameter Names"]);
    assert_eq!(problems(&[("Names.x", "1")]), [": Greet has no parameter Names.x"]);
}

/// An operation with a choice between members of a parameter and of its response.
const WITH_CHOICE: &str = r#"{
    "name": "AddClip", "group": "clips", "summary": "Adds a clip.", "method": "POST",
    "parameters": [{"name": "Clip", "shape": {"named": "Clip"}, "style": "json", "rust": "clip"}],
    "response": [{"name": "Clip", "shape": {"named": "Clip"}}],
    "types": {
        "Clip": {"structure": {"fields": [
            {"name": "Source", "shape": {"named": "ClipSource"}, "required": true, "rust": "source"}
        ]}},
        "ClipSource": {"choice": [
            {"field": {"name": "MediaId", "rust": "media_id"},
                "variant": "MediaId", "constructor": "by_media_id"},
            {"field": {"name": "Key", "shape": "secret", "limit": {"length": [2, null]}, "rust": "key"},
                "variant": "Key", "constructor": "by_key"}
        ]}
    },
    "rust": {"method": "add_clip", "request": "clips::AddClipRequest"}
}"#;

#[test]
fn a_structure_has_one_alternative_of_a_choice() {
    let operation = Operation::from_json(WITH_CHOICE).expect("the document describes an operation");
    let problems = |clip: &str| -> Vec<String> {
        let read = read(&operation, &[("Clip".to_owned(), clip.to_owned())]);
        read.problems.into_iter().map(|problem| problem.message).collect()
    };
    assert_eq!(problems(r#"{"MediaId": "a"}"#), [""; 0]);
    assert_eq!(problems(r#"{"MediaId": null, "Key": "ab"}"#), [""; 0]);
    assert_eq!(problems(r#"{"Key": "a"}"#), ["Clip.Key has to be at least 2 characters."]);
    assert_eq!(problems("{}"), ["Clip.MediaId or Key is required."]);
    assert_eq!(
        problems(r#"{"MediaId": "a", "Key": "ab"}"#),
        ["Clip has MediaId and Key, but one is expected"]
    );
    assert_eq!(problems(r#"{"MediaId": "a", "Source": "b"}"#), ["Clip has no documented member Source"]);
}

#[test]
fn the_sample_of_a_response_has_one_alternative_of_a_choice() {
    let operation = Operation::from_json(WITH_CHOICE).expect("the document describes an operation");
    let sample = sample(&operation, Times::all(jiff::Timestamp::UNIX_EPOCH));
    assert_eq!(json!(sample), json!({"Clip": {"MediaId": "text"}}));
}
