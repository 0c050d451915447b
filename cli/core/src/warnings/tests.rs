use serde_json::json;

use super::*;
use crate::operations::{describe, find};
use crate::skeleton::of_request;
use crate::testing::ICE;

/// A form has no options, so its message names none.
#[test]
fn many_known_values_are_left_to_the_help_of_the_command_line() {
    let values: Vec<Value> = (1..=9)
        .map(|number| Value {
            value: format!("preset-{number}"),
            description: String::new(),
            variant: String::new(),
        })
        .collect();
    let of = |known| Warning::Value { path: "A.B".to_owned(), text: "zzz".to_owned(), known };
    let (many, few) = (of(&values), of(&values[..2]));
    assert_eq!(many.to_string(), "A.B: `zzz` is not a documented value; --help lists the known ones");
    assert_eq!((many.path().as_str(), many.message().as_str()), ("A.B", "`zzz` is not a documented value"));
    assert_eq!(few.to_string(), "A.B: `zzz` is not a documented value; known are preset-1, preset-2");
    assert_eq!(few.message(), "`zzz` is not a documented value; known are preset-1, preset-2");
}

fn found(operation: &str, parameter: &str, value: Json) -> Vec<String> {
    let operation = describe(&ICE, find(&ICE, operation).unwrap()).unwrap();
    let field = operation.sent_parameters().find(|field| field.name == parameter).unwrap();
    warnings(ICE.documents, &operation, field, &value).iter().map(ToString::to_string).collect()
}

/// The SDK sends what is in a string as it is.
#[test]
fn a_document_in_a_string_is_looked_into() {
    let timeline = |value: &str| found("SubmitMediaProducingJob", "Timeline", value.into());
    let one = r#"{"VideoTracks": [{"VideoTrackClips": [{"MediaId": "a"}]}]}"#;
    assert_eq!(timeline(one), [""; 0]);
    assert_eq!(
        timeline(&one.replace("MediaId", "MediaID")),
        ["Timeline.VideoTracks[0].VideoTrackClips[0].MediaID: is not described; did you mean `MediaId`?",]
    );
    assert_eq!(timeline("{}"), ["Timeline: has no clips: a video track or an audio track is required"]);
    assert_eq!(timeline(""), [""; 0]);
    assert_eq!(
        timeline(r#"{"VideoTracks": [],}"#),
        ["Timeline: is not JSON: trailing comma at line 1 column 20"]
    );
    assert_eq!(timeline("hello"), ["Timeline: is not JSON: expected value at line 1 column 1"]);
    let metadata = |value: Json| found("UploadMediaByURL", "MediaMetaData", value);
    assert_eq!(metadata(json!([{"SourceURL": "https://h/a.mp4", "Title": "a"}])), [""; 0]);
    assert_eq!(metadata(json!([{"Title": "a"}])), ["MediaMetaData[0].SourceURL is documented as required"]);
    let texts = metadata(json!(r#"[{"Title": "a"}]"#));
    assert_eq!(texts, ["MediaMetaData[0].SourceURL is documented as required"]);
}

#[test]
fn the_examples_of_all_operations_have_no_warning_about_strings() {
    let mut wrong = Vec::new();
    for info in ICE.operations() {
        let operation = describe(&ICE, info).unwrap();
        let skeleton: Json = serde_json::from_str(&of_request(&operation, false).unwrap()).unwrap();
        for field in operation.sent_parameters() {
            let Some(value) = skeleton.get(&field.name) else { continue };
            let found = warnings(ICE.documents, &operation, field, value).into_iter();
            let about_strings = found.filter(|found| !matches!(found, Warning::Value { .. }));
            wrong.extend(about_strings.map(|found| format!("{}: {found}", info.name)));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn a_member_has_the_path_of_its_own_and_is_named_on_the_command_line() {
    let member =
        Warning::Member { structure: "A.B".to_owned(), name: "Nmae".to_owned(), nearest: Some("Name") };
    assert_eq!(member.to_string(), "A.B has no described member `Nmae`; did you mean `Name`?");
    assert_eq!(member.path(), "A.B.Nmae");
    assert_eq!(member.message(), "is not described; did you mean `Name`?");
}
