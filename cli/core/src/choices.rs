//! Tests of all readers of the catalogue with a choice between members of a structure.

use serde_json::{Map, Value as Json, json};

use crate::arguments::{Files, Given};
use crate::help::HelpArgs;
use crate::request::parameters;
use crate::sample::contains_secret;
use crate::show::{request_json, without_secrets};
use crate::skeleton::of_request;
use crate::testing::{ICE, clips};
use crate::warnings::warnings;

/// Returns a clip with the members that each one has, and with these.
fn clip(members: Json) -> Json {
    let mut clip = json!({"Kind": "video"});
    clip.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    clip
}

fn request(clip: &Json) -> Map<String, Json> {
    Map::from_iter([("Clips".to_owned(), json!([clip]))])
}

#[test]
fn a_skeleton_has_one_alternative_which_is_that_of_the_example() {
    let text = of_request(&clips(), false).unwrap();
    let expected = json!({"Clips": [
        {"Kind": "<Kind>", "MediaURL": "https://example.com/a.mp4", "Time": 1}
    ]});
    assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), expected);
    let required: Json = serde_json::from_str(&of_request(&clips(), true).unwrap()).unwrap();
    assert_eq!(required["Clips"], json!([{"Kind": "<Kind>", "MediaURL": "https://example.com/a.mp4"}]));
}

#[test]
fn several_alternatives_and_none_of_a_required_choice_are_suspicious() {
    let operation = clips();
    let field = operation.sent_parameters().next().unwrap();
    let found = |members: Json| -> Vec<String> {
        warnings(&[], &operation, field, &json!([clip(members)])).iter().map(ToString::to_string).collect()
    };
    assert_eq!(found(json!({"MediaId": "a", "Time": 5})), [""; 0]);
    assert_eq!(found(json!({"MediaId": null, "MediaURL": "a"})), [""; 0]);
    assert_eq!(
        found(json!({"MediaId": "a", "MediaURL": "b"})),
        ["Clips[0].MediaId or MediaURL: expected only one of MediaId and MediaURL"]
    );
    assert_eq!(found(json!({})), ["Clips[0].MediaId or MediaURL is documented as required"]);
    assert_eq!(
        found(json!({"MediaId": "a", "MediaUrl": "b", "Source": "c"})),
        [
            "Clips[0] has no described member `MediaUrl`; did you mean `MediaURL`?",
            "Clips[0] has no described member `Source`"
        ]
    );
}

#[test]
fn a_secret_that_is_an_alternative_is_found_and_masked() {
    let operation = clips();
    let request = request(&clip(json!({"MediaId": "a", "Password": "secret"})));
    let field = operation.sent_parameters().next().unwrap();
    assert!(contains_secret(&operation, &field.shape, &request["Clips"]));
    let shown = without_secrets(&operation, &request);
    assert_eq!(shown["Clips"], json!([{"Kind": "video", "MediaId": "a", "Password": "****"}]));
}

#[test]
fn the_order_of_alternatives_is_that_of_the_description() {
    let text = request_json(&clips(), &json!({"Clips": [{"Time": 1, "MediaURL": "a", "Kind": "b"}]}));
    let places = ["Kind", "MediaURL", "Time"].map(|name| text.find(name).unwrap());
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn an_alternative_is_a_member_on_the_command_line() {
    let operation = clips();
    let given = |member: &str| Given {
        option: format!("--Clips.1.{member}"),
        parameter: operation.sent_parameters().next().unwrap(),
        path: vec!["1".to_owned(), member.to_owned()],
        value: "5".to_owned(),
        is_file: false,
    };
    let read = |member| parameters(&operation, None, vec![given(member)], &Files::default());
    assert_eq!(read("time").unwrap()["Clips"], json!([{"Time": 5}]));
    let failure = read("Cover").unwrap_err().message;
    let expected = "Clips.1 has no member `Cover`; it has Kind, MediaId, MediaURL, Time, Password";
    assert_eq!(failure, expected);
}

#[test]
fn help_shows_each_alternative_of_parameters_and_of_the_response() {
    let of = |response| HelpArgs { response, ..HelpArgs::default() }.render(&ICE, &clips(), 120);
    let page = anstream::adapter::strip_str(&of(false)).to_string();
    for line in [
        "Clips[].MediaURL <string>  exactly one of MediaId, MediaURL\n",
        "Clips[].Time <integer>  at most one of Time, Password\n",
        "\nResponse:\n  JobId, TaskId\n",
    ] {
        assert!(page.contains(line), "{line}{page}");
    }
    let page = anstream::adapter::strip_str(&of(true)).to_string();
    assert!(page.contains("  TaskId <string>  at most one of JobId, TaskId\n"), "{page}");
}
