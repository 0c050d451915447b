//! `cargo xtask regen`.

mod support;

use std::fs;
use std::process::Command;

use serde_json::Value;
use support::{Run, Sandbox};

/// The counts of a run that succeeded.
#[derive(Debug, PartialEq)]
struct Counts {
    operations: usize,
    written: usize,
    unchanged: usize,
    removed: usize,
}

fn counts(out: &str) -> Counts {
    let number = |label: &str| {
        let before = out.split(label).next().unwrap_or_default();
        let digits = before.rsplit(|letter: char| !letter.is_ascii_digit()).next().unwrap_or_default();
        digits.parse().expect(label)
    };
    Counts {
        operations: number(" operations"),
        written: number(" files written"),
        unchanged: number(" unchanged"),
        removed: number(" removed"),
    }
}

#[test]
fn the_committed_crate_is_what_is_generated() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["regen", "--check"])
        .output()
        .expect("xtask can be started");
    let out = Run::from(output).succeeded();
    assert!(out.contains("all up to date"), "{out}");
}

#[test]
fn generating_again_changes_nothing() {
    let sandbox = Sandbox::new();
    let out = sandbox.regen(&[]).succeeded();
    assert!(out.starts_with("crate: "), "{out}");
    let Counts { operations, written, .. } = counts(&out);
    let generated = sandbox.generated();
    assert_eq!((operations, written), (2, generated.len()));
    let again = counts(&sandbox.regen(&[]).succeeded());
    assert_eq!(again, Counts { operations, written: 0, unchanged: written, removed: 0 });
    assert_eq!(generated, sandbox.generated(), "not even the times have changed");
}

#[test]
fn an_edited_file_is_shown_by_a_check_and_restored() {
    const FILE: &str = "crate/src/upload/upload_media_by_url.rs";
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    sandbox.edit(FILE, |text| text.replacen("The application.", "The appication.", 1));
    let edited = sandbox.generated();

    let check = sandbox.regen(&["--check"]);
    assert!(check.out.contains(&format!("--- {FILE}\n+++ {FILE} (regenerated)\n@@ ")), "{}", check.out);
    let shows =
        |sign: char, text: &str| check.out.lines().any(|line| line.starts_with(sign) && line.ends_with(text));
    assert!(shows('-', "/// The appication."), "{}", check.out);
    assert!(shows('+', "/// The application."), "{}", check.out);
    assert_eq!(check.failed(), "error: 1 file differs; run `cargo xtask regen`\n");
    assert_eq!(edited, sandbox.generated(), "a check writes nothing");

    let restored = counts(&sandbox.regen(&[]).succeeded());
    let expected = Counts { operations: 2, written: 1, unchanged: edited.len() - 1, removed: 0 };
    assert_eq!(restored, expected);
    sandbox.regen(&["--check"]).succeeded();
}

#[test]
fn a_generated_file_that_is_not_part_of_the_crate_is_shown_by_a_check_and_removed() {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    sandbox.write("crate/src/old/gone.rs", &sandbox.read("crate/src/client.rs"));
    let check = sandbox.regen(&["--check"]);
    assert!(check.out.contains("crate/src/old/gone.rs: not generated any more"), "{}", check.out);
    check.failed();
    assert!(sandbox.path("crate/src/old/gone.rs").exists(), "a check removes nothing");

    let counts = counts(&sandbox.regen(&[]).succeeded());
    assert_eq!((counts.written, counts.removed), (0, 1));
    assert!(!sandbox.path("crate/src/old").exists(), "its folder is empty and is removed, too");
}

#[test]
fn the_output_of_cargo_stays() {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    sandbox.write("crate/target/debug/x", "");
    sandbox.write("crate/Cargo.lock", "");
    sandbox.regen(&["--check"]).succeeded();
    assert_eq!(counts(&sandbox.regen(&[]).succeeded()).removed, 0);
    assert!(sandbox.path("crate/target/debug/x").exists() && sandbox.path("crate/Cargo.lock").exists());
}

#[test]
fn the_file_of_a_new_operation_is_listed_and_generated() {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    let operation = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let added = operation.replace("operationId: UploadMediaByURL", "operationId: UploadAgain");
    sandbox.write("spec/upload/UploadAgain.yaml", &added);

    let check = sandbox.regen(&["--check"]);
    assert!(check.out.contains("+  /UploadAgain:\n+    $ref: upload/UploadAgain.yaml\n"), "{}", check.out);
    // Two of them are the copied operation and the original, whose types get longer names. The page of the
    // crate counts the operations. The documents of the group have one more.
    let err = check.failed();
    assert!(err.starts_with("error: 7 files differ"), "{err}");

    let out = sandbox.regen(&[]).succeeded();
    assert!(out.starts_with("spec/openapi.yaml: listed UploadAgain\ncrate: "), "{out}");
    assert_eq!(counts(&out).operations, 3);
    assert!(sandbox.path("crate/src/upload/upload_again.rs").exists());
    sandbox.regen(&["--check"]).succeeded();
}

#[test]
fn a_type_that_a_new_operation_renames_is_reported() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.regen(&[]).err, "");
    let operation = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let added = operation
        .replace("operationId: UploadMediaByURL", "operationId: StoreMedia")
        .replace("UploadTargetConfig", "URLUploadInfo")
        .replace("StorageType", "StorageClass")
        .replace("UploadJobs", "StoreJobs");
    sandbox.write("spec/upload/StoreMedia.yaml", &added);
    let run = sandbox.regen(&[]);
    assert_eq!(
        run.err,
        "warning: crate/src/upload/get_url_upload_infos.rs: the type `UrlUploadInfo` is now called \
         `UrlUploadInfoItem`, which breaks callers; to keep its name, write `x-acs-rust-name: UrlUploadInfo` at its \
         schema\n"
    );
    // With the pin, the crate of the two operations is as it was.
    sandbox.edit("spec/upload/GetUrlUploadInfos.yaml", |text| {
        text.replacen(
            "items:\n                  type: object\n",
            "items:\n                  type: object\n                  x-acs-rust-name: UrlUploadInfo\n",
            1,
        )
    });
    sandbox.regen(&[]).succeeded();
    assert!(sandbox.read("crate/src/upload/get_url_upload_infos.rs").contains("pub struct UrlUploadInfo {"));
    assert_eq!(sandbox.regen(&[]).err, "", "nothing changes any more");
}

#[test]
fn problems_are_shown_with_their_lines_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    let before = sandbox.generated();
    let mut line = 0;
    sandbox.edit("spec/upload/GetUrlUploadInfos.yaml", |text| {
        line = 1 + text.lines().position(|line| line.trim() == "type: array").expect("it has a list");
        text.replacen("type: array", "type: arrya", 1)
    });
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| text.replacen("explode", "expload", 1));
    let run = sandbox.regen(&[]);
    assert_eq!(run.out, "");
    let err = run.failed();
    assert!(err.contains(&format!("spec/upload/GetUrlUploadInfos.yaml:{line}:13\n")), "{err}");
    assert!(err.contains(&format!("{line} |       type: arrya")), "{err}");
    assert!(err.contains("did you mean `array`?"), "{err}");
    assert!(err.contains("spec/upload/UploadMediaByURL.yaml:"), "the problems of all files are shown: {err}");
    assert!(err.ends_with("problems in the description; nothing was written\n"), "{err}");
    assert_eq!(before, sandbox.generated());
}

#[test]
fn problems_are_printed_for_people_and_for_programs() {
    let sandbox = Sandbox::new();
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| text.replacen("explode", "expload", 1));
    let short = sandbox.regen(&["--message-format", "short"]);
    let err = short.failed();
    assert!(err.contains(": unknown keyword `expload`\n") && !err.contains("help"), "{err}");

    let json = sandbox.regen(&["--message-format", "json"]);
    assert_eq!(json.err.lines().count(), 1, "the summary: {}", json.err);
    let objects: Vec<Value> = json.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found = objects.iter().find(|object| object["code"] == "unknown-keyword").expect("it is reported");
    assert_eq!(found["level"], "error");
    assert_eq!(found["file"], "spec/upload/UploadMediaByURL.yaml");
    assert_eq!(found["message"], "unknown keyword `expload`");
    assert_eq!(found["help"], "did you mean `explode`?");
    let number = |key: &str| found[key].as_u64().expect("it is a number");
    assert_eq!(number("line"), number("end_line"));
    assert_eq!(number("column") + 7, number("end_column"));
    assert_eq!(found["related"], Value::Array(Vec::new()));
    assert!(objects.iter().all(|object| object["line"].as_u64() > Some(0)), "{objects:?}");
}

#[test]
fn warnings_are_printed_and_can_be_denied() {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    let before = sandbox.generated();
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| {
        text.replacen("type: string", "type: string\n        x-nullable: true", 1)
    });
    let denied = sandbox.regen(&["--deny", "warnings"]);
    assert_eq!(denied.out, "");
    let err = denied.failed();
    assert!(err.contains("warning[foreign-keyword]: `x-nullable`"), "{err}");
    assert!(
        err.ends_with("error: 1 warning in the description denied by `--deny`; nothing was written\n"),
        "{err}"
    );
    assert_eq!(before, sandbox.generated());
    let accepted = sandbox.regen(&[]);
    assert!(accepted.err.contains("warning[foreign-keyword]"), "{}", accepted.err);
    accepted.succeeded();
}

#[test]
fn a_folder_that_is_not_a_generated_crate_is_not_touched() {
    let sandbox = Sandbox::new();
    sandbox.write("crate/thesis.md", "years of work");
    let expected = "error: cannot write the crate: `crate` is not empty and was not generated; pass another folder as \
                    `--out`\n";
    assert_eq!(sandbox.regen(&[]).failed(), expected);
    assert_eq!(fs::read_to_string(sandbox.path("crate/thesis.md")).unwrap(), "years of work");
    assert!(!sandbox.path("crate/Cargo.toml").exists());
}

#[test]
fn a_description_that_does_not_exist_is_an_error() {
    let err = Sandbox::new().run(&["regen", "--spec", "nowhere/openapi.yaml", "--out", "crate"]).failed();
    assert_eq!(
        err,
        "error: no description at `nowhere/openapi.yaml`; name its root document with `--spec`\n"
    );
}
