//! Lines that the program reads back.

use std::fs;

use alicloud_catalogue::Operation;
use serde_json::{Map, Value as Json, json};

use super::command_line;
use crate::arguments::tests::documented_times;
use crate::arguments::{Files, rewritten, split};
use crate::line::call_command;
use crate::operations::{describe, find};
use crate::request::parameters;
use crate::sample::compiled::normalized;
use crate::sample::example_request::{Request, Values, example_request};
use crate::testing::ICE;

fn operation(name: &str) -> Operation {
    describe(&ICE, find(&ICE, name).unwrap()).unwrap()
}

fn line(name: &str, parameters: &Json, options: &[&str]) -> String {
    command_line(&ICE, &operation(name), parameters.as_object().unwrap(), options)
}

/// Returns the parameters that the program reads from a line. Values in files are those of the request.
fn read(operation: &Operation, line: &str, request: &Map<String, Json>) -> Map<String, Json> {
    let folder = tempfile::tempdir().unwrap();
    // A shell drops the end of a line after a backslash, and `shlex` makes an empty word of it.
    let words = shlex::split(&line.replace(" \\\n  --", " --")).unwrap();
    assert_eq!(words[..2], ["ice", &operation.name]);
    let in_files = |word: &String| match word.strip_prefix('@').and_then(|name| name.strip_suffix(".txt")) {
        Some(name) if request.contains_key(name) => {
            let value = &request[name];
            let path = folder.path().join(name);
            fs::write(&path, value.as_str().map_or_else(|| value.to_string(), str::to_owned)).unwrap();
            format!("@{}", path.display())
        }
        _ => word.clone(),
    };
    let words: Vec<String> = words[2..].iter().map(in_files).collect();
    let (rest, given) = split(operation, &call_command(), &rewritten(operation, &words)).unwrap();
    assert!(rest.is_empty(), "{rest:?}: {line}");
    let read = parameters(operation, None, given, &Files::default());
    read.unwrap_or_else(|failure| panic!("{}: {line}", failure.message))
}

#[test]
fn the_line_of_any_operation_makes_the_same_request() {
    let (mut lines, mut secrets) = (0, 0);
    for info in ICE.operations() {
        let operation = describe(&ICE, info).unwrap();
        for (values, alternative) in
            [(Values::Examples, 0), (Values::Examples, 1), (Values::Hard, 0), (Values::Hard, 1)]
        {
            let what = Request { values, only_required: false, alternative };
            let mut request = example_request(&operation, what);
            documented_times(&operation, &mut request);
            let line = command_line(&ICE, &operation, request.as_object().unwrap(), &[]);
            assert!(!line.contains("secret"), "{line}");
            secrets += usize::from(line.contains(" @"));
            let read = Json::Object(read(&operation, &line, request.as_object().unwrap()));
            let sent = |request: &Json| {
                let request = info.request(request).unwrap_or_else(|error| panic!("{error}: {line}"));
                // The program writes a list inside a string anew.
                normalized(&serde_json::to_value(&*request).unwrap())
            };
            assert_eq!(sent(&read), sent(&request), "{line}");
            lines += 1;
        }
    }
    assert_eq!(lines, 1600);
    assert!(secrets >= 36, "{secrets}");
}

#[test]
fn a_short_call_is_one_line_and_a_long_one_has_a_line_for_each_parameter() {
    assert_eq!(
        line("GetUrlUploadInfos", &json!({"JobIds": ["a", "b"]}), &["--wait"]),
        "ice GetUrlUploadInfos --JobIds a,b --wait"
    );
    let parameters = json!({
        "Tenant": "a b",
        "UserData": "{\"a\": 1}",
        "MediaMetaData": [{"SourceURL": "s"}],
        "UploadURLs": ["https://example.com/a.mp4"],
        "AppId": null,
    });
    assert_eq!(
        line("UploadMediaByURL", &parameters, &["--region", "cn-shanghai", "--wait"]),
        r#"ice UploadMediaByURL \
  --UploadURLs https://example.com/a.mp4 \
  --UserData '{"a": 1}' \
  --MediaMetaData '[{"SourceURL":"s"}]' \
  --unchecked 'Tenant=a b' \
  --region cn-shanghai \
  --wait"#
    );
    assert_eq!(
        line("UpdateMediaInfo", &json!({"Title": "a\nb"}), &[]),
        "ice UpdateMediaInfo \\\n  --Title 'a\nb'"
    );
}

#[test]
fn a_text_survives_whatever_it_begins_or_ends_with() {
    let operation = operation("UpdateMediaInfo");
    for (text, word) in [
        ("a", "--Title a"),
        ("", "--Title ''"),
        ("@me", "--Title @@me"),
        ("@@me", "--Title @@@me"),
        ("@", "--Title @@"),
        ("-5", "--Title -5"),
        ("-", "--Title -"),
        ("-x", "--Title=-x"),
        ("--help", "--Title=--help"),
        ("--", "--Title=--"),
        ("it's", r"--Title 'it'\''s'"),
        ("a\n", "--Title 'a\n\n'"),
        ("a\r", "--Title 'a\r\r\n'"),
        ("a\r\n", "--Title 'a\r\n\n'"),
        ("file://a", "--Title @Title.txt"),
    ] {
        let request = json!({ "Title": text });
        let request = request.as_object().unwrap();
        let line = command_line(&ICE, &operation, request, &[]);
        let (_, last) = line.split_once("UpdateMediaInfo").unwrap();
        assert_eq!(last.trim_start_matches([' ', '\\', '\n']), word);
        assert_eq!(read(&operation, &line, request), *request, "{line}");
    }
}

#[test]
fn a_list_has_commas_if_its_items_survive_them() {
    let operation = operation("GetUrlUploadInfos");
    for (items, word) in [
        (json!(["a", "b"]), "a,b"),
        (json!(["@a", "b"]), "@@a,b"),
        (json!([]), "'[]'"),
        (json!([""]), r#"'[""]'"#),
        (json!(["a,b", "c"]), r#"'["a,b","c"]'"#),
        (json!([" a"]), r#"'[" a"]'"#),
        (json!(["[a"]), r#"'["[a"]'"#),
        (json!(["file://a", "b"]), r#"'["file://a","b"]'"#),
        (json!(["https://a", "b"]), r#"'["https://a","b"]'"#),
    ] {
        let request = json!({ "JobIds": items });
        let request = request.as_object().unwrap();
        let line = command_line(&ICE, &operation, request, &[]);
        assert_eq!(line, format!("ice GetUrlUploadInfos --JobIds {word}"));
        assert_eq!(read(&operation, &line, request), *request, "{line}");
    }
}

#[test]
fn a_secret_is_in_a_file_in_whatever_form_it_is_given() {
    let settings = json!([{"SrtPassphrase": "sEcReT"}]);
    for given in [settings.clone(), settings.to_string().into(), r#"[{"SrtPassphrase": "sEcReT"#.into()] {
        assert_eq!(
            line("CreateMediaLiveInput", &json!({"Name": "a", "InputSettings": given}), &[]),
            "ice CreateMediaLiveInput --Name a --InputSettings @InputSettings.txt"
        );
    }
    assert_eq!(
        line("AddMediaConnectFlowInput", &json!({"SrtPassphrase": "sEcReT"}), &[]),
        "ice AddMediaConnectFlowInput --SrtPassphrase @SrtPassphrase.txt"
    );
}
