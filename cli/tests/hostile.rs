//! Command lines and responses that try to get around a protection, or to end the program.

mod program;

use alicloud_ice_local::Reply;
use program::{Place, Run};
use serde_json::{Value as Json, json};

#[test]
fn help_among_other_letters_calls_nothing() {
    let place = Place::new();
    let run = place.run(&["DeletePlayInfo", "--MediaId", "a", "--FileURLs", "b", "-yh"]);
    assert!(run.code == 0 && run.stdout.starts_with("DeletePlayInfo\n"), "{run:?}");
    assert_eq!(place.server.received().len(), 0);
}

#[test]
fn options_before_the_operation_belong_to_the_call() {
    let place = Place::new();
    let rest = ["GetUrlUploadInfos", "--JobIds", "a", "--query", "NonExists"];
    for before in [&["call", "-o", "text"][..], &["-qo", "text"], &["--attempt-timeout", "5s", "-otext"]] {
        let run = place.run(&[before, &rest].concat());
        assert_eq!((run.code, run.stdout.as_str()), (0, "a\n"), "{before:?}: {run:?}");
    }
}

#[test]
fn deep_arguments_are_errors() {
    let place = Place::new();
    let path = format!("--Timeline{}", ".a".repeat(30_000));
    let query = "[".repeat(30_000);
    for option in [["--query", query.as_str()], [path.as_str(), "v"]] {
        let run = place.run(&[&["SubmitMediaProducingJob", "--dry-run"], &option[..]].concat());
        assert_eq!(run.code, 2, "{}", run.stderr.len());
    }
}

#[test]
fn a_secret_inside_a_parameter_is_not_taken_from_the_command_line() {
    let place = Place::new();
    for option in [
        ["--InputSettings.1.SrtPassphrase", "hunter2hunter2"],
        ["--InputSettings", r#"[{"SrtPassphrase":"hunter2hunter2"}]"#],
    ] {
        let run = place.run(&[&["CreateMediaLiveInput", "--dry-run"], &option[..]].concat());
        assert!(run.code == 2 && run.stderr.contains("is a secret"), "{run:?}");
        assert!(!run.stderr.contains("hunter2"), "{run:?}");
    }
}

#[test]
fn a_call_that_was_sent_is_not_reported_as_unsent() {
    let place = Place::new();
    let report = |arguments: &[&str]| -> (i32, Json) {
        let run = Run::of(place.command(arguments).env_remove("ICE_ERROR_FORMAT"));
        (run.code, serde_json::from_str(&run.stderr).expect("a report"))
    };
    let upload = ["UploadMediaByURL", "--UploadURLs", "https://example.com/a.mp4"];
    let (code, found) = report(&[&upload[..], &["--query", "length(Missing)"]].concat());
    assert_eq!((code, &found["mayHaveExecuted"]), (7, &json!(true)), "{found}");
    // The jobs have started when the lookup is rejected.
    let rejected = json!({"Code": "InvalidParameter", "Message": "m", "RequestId": "r"});
    place.server.respond("GetUrlUploadInfos", Reply::json(400, rejected));
    let (code, found) = report(&[&upload[..], &["--wait=20s"]].concat());
    assert_eq!((code, &found["mayHaveExecuted"]), (7, &json!(true)), "{found}");
    assert!(found["jobIds"].is_array(), "{found}");
}
