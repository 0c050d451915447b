//! Bad input: the text and the exit code of each kind, without a terminal and as text for people.

mod program;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use program::{Place, Run};
use serde_json::Value as Json;

/// Writes a file into the home directory.
fn file(place: &Place, name: &str, content: &[u8]) -> PathBuf {
    let path = place.home.path().join(name);
    std::fs::write(&path, content).expect("a file can be written");
    path
}

/// Checks that nothing was printed but an error with this text.
#[track_caller]
fn is_error(run: &Run, code: i32, text: &str) {
    assert_eq!((run.code, run.stderr.as_str()), (code, format!("error: {text}\n").as_str()), "{run:?}");
    assert_eq!(run.stdout, "");
}

#[test]
fn wrong_names_and_values_are_reported_with_the_nearest_right_one() {
    let place = Place::new();
    for (line, text) in [
        (
            "GetUrlUplodInfos",
            "unknown command or operation `GetUrlUplodInfos`; did you mean `GetUrlUploadInfos`?",
        ),
        (
            "upload",
            "unknown command or operation `upload`; it is a group; `ice list upload` shows its operations",
        ),
        ("ice GetMediaInfo", "unknown command or operation `ice`; leave out the second `ice`"),
        (
            "UploadMediaByURL --UploadURLs https://e.com/a,b.mp4",
            "--UploadURLs: `b.mp4` is no URL; write %2C for a comma in a URL, because commas separate the items",
        ),
        ("GetUrlUploadInfos --JobIds a --JobIds.1 b", "--JobIds is given twice: as a list, and item by item"),
        (
            "GetUrlUploadInfos --JobIds a --unchecked Action=DeletePlayInfo",
            "--unchecked: Action belongs to the protocol and cannot be set",
        ),
        ("list -o csv", "-o csv is for calls; this command prints text or JSON"),
        ("frobnicate", "unknown command or operation `frobnicate`; `ice search WORDS` finds operations"),
        (
            "GetUrlUploadInfos --JobId a",
            "GetUrlUploadInfos has no parameter `--JobId`; did you mean `--JobIds`?",
        ),
        (
            "get-url-upload-infos --job-id a",
            "GetUrlUploadInfos has no parameter `--job-id`; did you mean `--job-ids`?",
        ),
        (
            "GetUrlUploadInfos --JobIds a --regoin x",
            "GetUrlUploadInfos has no parameter `--regoin`; did you mean `--region`?",
        ),
        (
            "GetUrlUploadInfos --JobIds",
            "--JobIds has no value; a value that begins with `-` follows after `=`",
        ),
        (
            "GetUrlUploadInfos --JobIds 1,2,3,4,5,6,7,8,9,10,11",
            "GetUrlUploadInfos: JobIds has 11 items; the service accepts 1 to 10",
        ),
        (
            "GetUrlUploadInfos --JobIds a --UploadURLs http://x",
            "GetUrlUploadInfos: give only one of --JobIds and --UploadURLs",
        ),
        ("GetUrlUploadInfos", "GetUrlUploadInfos needs --JobIds or --UploadURLs"),
        ("ListMediaBasicInfos --MaxResults ten", "--MaxResults: expected an integer of 32 bits, not `ten`"),
        (
            "ListMediaBasicInfos --IncludeFileBasicInfo yes",
            "--IncludeFileBasicInfo: expected true or false, not `yes`",
        ),
        ("ListMediaBasicInfos --MediaType video --MediaType audio", "--MediaType is given twice"),
        (
            "SubmitMediaProducingJob --OutputMediaConfig https://x",
            "--OutputMediaConfig: expected a JSON object; write --OutputMediaConfig '{\"Member\": \"value\"}', \
             --OutputMediaConfig @FILE, or --OutputMediaConfig.Member VALUE",
        ),
        (
            "SubmitMediaProducingJob --OutputMediaConfig {\"MediaURL\":",
            "--OutputMediaConfig: invalid JSON: EOF while parsing a value at line 1 column 12",
        ),
        (
            "GetUrlUploadInfos --JobIds a --all",
            "GetUrlUploadInfos does not list items in pages; call it without --all",
        ),
        (
            "ListMediaBasicInfos --wait",
            "ListMediaBasicInfos neither starts a job nor looks one up; call it without --wait",
        ),
        ("ListMediaBasicInfos --limit-items 3", "--limit-items is for --all and --items"),
        ("GetUrlUploadInfos --JobIds a --unchecked x", "--unchecked: expected NAME=VALUE, not `x`"),
        (
            "GetUrlUploadInfos --JobIds a --unchecked UploadURLs=x",
            "UploadURLs is described: use --UploadURLs, which is checked; --unchecked is for other parameters",
        ),
        (
            "SetEventCallback --CallbackType HTTP --AuthKey hunter2",
            "--AuthKey is a secret, which other processes see on the command line; use `--AuthKey @FILE`, \
             `--AuthKey @-` for standard input, or `--input FILE`",
        ),
        (
            "GetUrlUploadInfos --JobIds a --force",
            "there is no --force: all documented operations are known; use --unchecked NAME=VALUE for a parameter \
             that is not described",
        ),
        (
            "GetUrlUploadInfos --JobIds a --access-key-secret hunter2",
            "credentials are not taken from the command line, which other processes can read; set \
             ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or use a profile of the Alibaba \
             Cloud CLI (`aliyun configure`) with --profile",
        ),
        (
            "GetUrlUploadInfos --JobIds a --version 2017-01-01",
            "ice calls version 2020-11-09 of the API, not 2017-01-01; `ice --version` prints the version of the program",
        ),
        (
            "DeletePlayInfo --MediaId a --FileURLs b",
            "DeletePlayInfo needs a confirmation: it deletes something, and \
             standard input is not a terminal; pass --yes",
        ),
    ] {
        let arguments: Vec<&str> = line.split(' ').collect();
        let run = place.run(&arguments);
        assert!(!run.stderr.contains("hunter2"), "{run:?}");
        is_error(&run, 2, text);
    }
    assert_eq!(place.server.received().len(), 0, "nothing was sent");
}

#[test]
fn an_undocumented_value_is_a_warning_because_the_service_may_know_it() {
    let place = Place::new();
    let run =
        place.run(&["ListMediaBasicInfos", "--MediaType", "vidoe", "--query", "TotalCount", "-o", "text"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(run.stderr, "warning: MediaType: `vidoe` is not a documented value; did you mean `video`?\n");
    // A program gets one JSON object.
    let program = ["ListMediaBasicInfos", "--MediaType", "vidoe", "--query", "TotalCount"];
    let run = Run::of(place.command(&program).env_remove("ICE_ERROR_FORMAT"));
    let warnings: Json = serde_json::from_str(&run.stderr).expect("one object");
    assert_eq!(warnings["warnings"].as_array().map(Vec::len), Some(1), "{run:?}");
    let run = place.run(&[
        "UploadMediaByURL",
        "--UploadURLs",
        "https://a/b.mp4",
        "--UploadTargetConfig.StorageTyp",
        "oss",
    ]);
    let warning =
        "warning: UploadTargetConfig has no described member `StorageTyp`; did you mean `StorageType`?\n";
    assert_eq!((run.code, run.stderr.as_str()), (0, warning));
}

#[test]
fn files_that_cannot_be_used_are_reported() {
    let place = Place::new();
    let latin = file(&place, "latin1.json", b"{\"a\":\"\xe9\"}");
    let text = file(&place, "text.json", b"hello");
    let list = file(&place, "list.json", b"[1]");
    let unknown = file(&place, "unknown.json", b"{\"JobId\":[\"a\"]}");
    let no_such = place.home.path().join("none.json");
    let shown = |path: &Path| path.display().to_string();
    for (option, path, text) in [
        (
            "--input",
            &no_such,
            format!("--input: cannot read `{}`: No such file or directory (os error 2)", shown(&no_such)),
        ),
        (
            "--input",
            &latin,
            format!("--input: `{}` is not UTF-8 at byte 6; convert it to UTF-8", shown(&latin)),
        ),
        (
            "--input",
            &text,
            format!("--input: `{}` is not JSON: expected value at line 1 column 1", shown(&text)),
        ),
        ("--input", &list, format!("--input: expected a JSON object of parameters in `{}`", shown(&list))),
        (
            "--input",
            &unknown,
            "GetUrlUploadInfos has no parameter `JobId`; did you mean `JobIds`?".to_owned(),
        ),
    ] {
        is_error(&place.run(&["GetUrlUploadInfos", option, &shown(path)]), 2, &text);
    }
    let at = format!("@{}", shown(&no_such));
    let text = format!("--JobIds: cannot read `{}`: No such file or directory (os error 2)", shown(&no_such));
    is_error(&place.run(&["GetUrlUploadInfos", "--JobIds", &at]), 2, &text);
    is_error(
        &place.run(&["GetUrlUploadInfos", "--JobIds-FILE", &shown(&no_such)]),
        2,
        &text.replace("--JobIds", "--JobIds-FILE"),
    );
    let empty = file(&place, "empty.json", b"{}");
    let mut twice = place.command(&["GetUrlUploadInfos", "--input", "-", "--JobIds", "@-"]);
    let twice = Run::of(twice.stdin(std::fs::File::open(empty).expect("the file exists")));
    is_error(&twice, 2, "--JobIds: standard input is read by another option; use a file");
}

#[test]
fn programs_get_one_json_object() {
    let place = Place::new();
    let run = Run::of(place.command(&["GetUrlUploadInfos", "--JobId", "a"]).env_remove("ICE_ERROR_FORMAT"));
    let report: Json = serde_json::from_str(&run.stderr).expect("one object");
    assert_eq!(report["error"], "usage");
    assert_eq!(run.code, 2);
    let run = Run::of(
        place
            .command(&["DeleteMediaInfos", "--yes", "--MediaIds", "not-there"])
            .env_remove("ICE_ERROR_FORMAT"),
    );
    assert_eq!(run.code, 0, "{run:?}");
    // An unknown endpoint is not reached, and nothing can have executed.
    let unreached = [
        "UploadMediaByURL",
        "--UploadURLs",
        "https://a/b.mp4",
        "--endpoint",
        "http://127.0.0.1:9",
        "--retry-count",
        "0",
    ];
    let run = Run::of(place.command(&unreached).env_remove("ICE_ERROR_FORMAT"));
    let report: Json = serde_json::from_str(&run.stderr).expect("one object");
    assert_eq!(
        (run.code, &report["error"], &report["mayHaveExecuted"]),
        (4, &"transport".into(), &false.into())
    );
}

#[test]
fn a_closed_pipe_ends_a_listing_without_an_error() {
    let place = Place::new();
    let mut command = place.command(&["list", "-o", "json"]);
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut out = child.stdout.take().expect("a pipe");
    out.read_exact(&mut [0; 16]).expect("the program prints");
    drop(out);
    let Output { status, stderr, .. } = child.wait_with_output().expect("the program ends");
    assert_eq!((status.code(), String::from_utf8_lossy(&stderr).as_ref()), (Some(0), ""));
}

#[test]
fn a_deletion_is_not_confirmed_by_what_a_pipe_contains() {
    let place = Place::new();
    let mut command = place.command(&["DeleteMediaInfos", "--MediaIds", "a"]);
    let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(b"y\n").ok();
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(place.server.received().len(), 0);
}

#[test]
fn a_read_only_environment_refuses_changes_before_anything_else() {
    let place = Place::new();
    let run = Run::of(
        place.command(&["UploadMediaByURL", "--UploadURLs", "https://a/b.mp4"]).env("ICE_READ_ONLY", "1"),
    );
    is_error(
        &run,
        2,
        "UploadMediaByURL is refused: it changes something, and ICE_READ_ONLY is set; unset the variable to permit it",
    );
    let run = Run::of(place.command(&["GetUrlUploadInfos", "--JobIds", "a"]).env("ICE_READ_ONLY", "1"));
    assert_eq!(run.code, 0, "{run:?}");
}

#[test]
fn without_home_and_credentials_the_report_lists_the_sources() {
    let place = Place::new();
    let mut command = place.command(&["GetUrlUploadInfos", "--JobIds", "a"]);
    command
        .env_remove("HOME")
        .env_remove("ALIBABA_CLOUD_ACCESS_KEY_ID")
        .env_remove("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    let run = Run::of(&mut command);
    assert_eq!(run.code, 3, "{run:?}");
    assert!(run.stderr.starts_with("error: no credentials: "), "{run:?}");
    assert!(run.stderr.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"), "{run:?}");
}

#[test]
fn without_a_region_the_report_names_the_option() {
    let place = Place::new();
    let mut command = place.command(&["GetUrlUploadInfos", "--JobIds", "a"]);
    let run = Run::of(command.env_remove("ALIBABA_CLOUD_ICE_ENDPOINT"));
    assert_eq!(run.code, 3, "{run:?}");
    assert!(run.stderr.starts_with("error: no region and no endpoint: "), "{run:?}");
    assert!(run.stderr.contains("--region"), "{run:?}");
    assert!(!run.stderr.contains(".region("), "{run:?}");
    let mut command = place.command(&["GetUrlUploadInfos", "--JobIds", "a", "--region", "cn-shanghia"]);
    let run = Run::of(command.env_remove("ALIBABA_CLOUD_ICE_ENDPOINT"));
    assert_eq!(run.code, 3, "{run:?}");
    assert!(run.stderr.contains("did you mean `cn-shanghai`?") && !run.stderr.contains(".allow_"), "{run:?}");
}

#[test]
fn a_broken_profile_is_reported_and_no_other_credentials_are_used() {
    let place = Place::new();
    std::fs::create_dir(place.home.path().join(".aliyun")).expect("a folder can be made");
    for (content, reason) in [
        ("{", "not JSON at line 1"),
        (r#"{"current":"a","profiles":[{"name":"a","mode":"AK"}]}"#, "access_key_id"),
        (r#"{"current":"a","profiles":[]}"#, "not found in the file"),
    ] {
        file(&place, ".aliyun/config.json", content.as_bytes());
        let run = place.run(&["GetUrlUploadInfos", "--JobIds", "x", "-p", "a"]);
        assert_eq!(run.code, 3, "{content}: {run:?}");
        assert!(run.stderr.contains(reason) && run.stderr.contains("config.json"), "{content}: {run:?}");
    }
}

#[test]
fn a_dry_run_does_not_hide_a_wrong_region_or_profile() {
    let place = Place::new();
    std::fs::create_dir(place.home.path().join(".aliyun")).expect("a folder can be made");
    let profiles = r#"{"current":"a","profiles":[{"name":"a","mode":"RamRoleArn","region_id":"mars-1"}]}"#;
    file(&place, ".aliyun/config.json", profiles.as_bytes());
    let dry_run = ["GetUrlUploadInfos", "--JobIds", "x", "--dry-run"];
    for (more, reason) in [
        (&["-p", "a"][..], "unknown region \"mars-1\" from `region_id` of profile `a`"),
        (&["-p", "nope"], "profile `nope`: not found in the file"),
        (&["--region", "mars-2"], "unknown region \"mars-2\""),
    ] {
        let mut command = place.command(&[&dry_run[..], more].concat());
        let run = Run::of(command.env_remove("ALIBABA_CLOUD_ICE_ENDPOINT"));
        assert_eq!(run.code, 3, "{run:?}");
        assert!(run.stderr.contains(reason), "{reason}: {run:?}");
    }
}

#[test]
fn colours_follow_the_variables_and_the_option() {
    let place = Place::new();
    let call = ["GetUrlUploadInfos", "--JobIds", "a"];
    assert!(!place.run(&call).stdout.contains('\u{1b}'), "no terminal");
    let forced = Run::of(place.command(&call).env("CLICOLOR_FORCE", "1"));
    assert!(forced.stdout.contains('\u{1b}'));
    let always: Vec<&str> = call.iter().copied().chain(["--color", "always"]).collect();
    assert!(place.run(&always).stdout.contains('\u{1b}'));
    let never = Run::of(place.command(&call).env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1"));
    assert!(!never.stdout.contains('\u{1b}'));
}
