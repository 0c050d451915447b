//! `cargo xtask regen`, as a person runs it.

mod support;

use std::fs;
use std::process::Command;

use support::{Sandbox, said};

/// What a run has counted: operations, and files written, unchanged and removed.
fn counts(out: &str) -> [usize; 4] {
    let number = |what: &str| {
        let before = out.split(what).next().unwrap_or_default();
        let digits = before.rsplit(|letter: char| !letter.is_ascii_digit()).next().unwrap_or_default();
        digits.parse().expect(what)
    };
    [number(" operations"), number(" files written"), number(" unchanged"), number(" removed")]
}

#[test]
fn the_committed_crate_is_what_is_generated() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(["regen", "--check"]).output().expect("xtask runs");
    let (ok, out, err) = said(&output);
    assert!(ok, "{out}{err}");
    assert!(out.contains("all as regenerated"), "{out}");
}

#[test]
fn a_second_run_changes_nothing() {
    let sandbox = Sandbox::new();
    let (ok, out, err) = said(&sandbox.regen(&[]));
    assert!(ok, "{err}");
    assert!(out.starts_with("crate: "), "{out}");
    let [operations, files, ..] = counts(&out);
    let first = sandbox.files();
    assert_eq!(files, first.len());
    let (_, out, _) = said(&sandbox.regen(&[]));
    assert_eq!(counts(&out), [operations, 0, files, 0]);
    assert_eq!(first, sandbox.files(), "not even the times have changed");
}

#[test]
fn a_changed_byte_is_shown_and_mended() {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]);
    sandbox.edit("crate/src/client.rs", |text| text.replacen("cheap", "chaep", 1));
    let before = sandbox.files();

    let (ok, out, err) = said(&sandbox.regen(&["--check"]));
    assert!(!ok);
    assert!(out.contains("--- crate/src/client.rs\n+++ crate/src/client.rs (regenerated)\n@@ "), "{out}");
    assert!(
        out.lines().any(|line| line.starts_with("-/// It has a method") && line.contains("chaep")),
        "{out}"
    );
    assert!(
        out.lines().any(|line| line.starts_with("+/// It has a method") && line.contains("cheap")),
        "{out}"
    );
    assert_eq!(err, "error: 1 file differs; run `cargo xtask regen`\n");
    assert_eq!(before, sandbox.files(), "a check writes nothing");

    let (_, out, _) = said(&sandbox.regen(&[]));
    assert_eq!(counts(&out)[1..], [1, before.len() - 1, 0]);
    assert!(said(&sandbox.regen(&["--check"])).0);
}

#[test]
fn a_stray_file_is_shown_and_removed() {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]);
    fs::create_dir_all(sandbox.path("crate/src/old")).unwrap();
    fs::write(sandbox.path("crate/src/old/gone.rs"), "// by hand").unwrap();
    let (ok, out, _) = said(&sandbox.regen(&["--check"]));
    assert!(!ok);
    assert!(out.contains("crate/src/old/gone.rs: not written by `cargo xtask regen`"), "{out}");
    assert!(sandbox.path("crate/src/old/gone.rs").exists(), "a check removes nothing");

    let (_, out, _) = said(&sandbox.regen(&[]));
    assert_eq!(counts(&out)[1], 0);
    assert_eq!(counts(&out)[3], 1);
    assert!(!sandbox.path("crate/src/old").exists());
}

#[test]
fn an_operation_is_added_with_one_file() {
    let sandbox = Sandbox::new();
    let [operations, ..] = counts(&said(&sandbox.regen(&[])).1);
    let operation = fs::read_to_string(sandbox.path("spec/upload/UploadMediaByURL.yaml")).unwrap();
    let added = operation.replace("operationId: UploadMediaByURL", "operationId: UploadAgain");
    fs::write(sandbox.path("spec/upload/UploadAgain.yaml"), added).unwrap();

    let (ok, out, err) = said(&sandbox.regen(&["--check"]));
    assert!(!ok);
    assert!(out.contains("+  /UploadAgain:\n+    $ref: upload/UploadAgain.yaml\n"), "{out}");
    assert!(err.starts_with("error: 4 files differ"), "{err}");

    let (ok, out, err) = said(&sandbox.regen(&[]));
    assert!(ok, "{err}");
    assert!(out.starts_with("spec/openapi.yaml: listed UploadAgain\ncrate: "), "{out}");
    assert_eq!(counts(&out)[0], operations + 1);
    assert!(sandbox.path("crate/src/upload/upload_again.rs").exists());
    assert!(said(&sandbox.regen(&["--check"])).0);
}

#[test]
fn a_problem_stops_everything_and_is_shown_with_its_line() {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]);
    let before = sandbox.files();
    let mut line = 0;
    sandbox.edit("spec/upload/GetUrlUploadInfos.yaml", |text| {
        line = 1 + text.lines().position(|line| line.trim() == "type: array").expect("a list is in it");
        text.replacen("type: array", "type: arrya", 1)
    });
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| text.replacen("explode", "expload", 1));
    let (ok, out, err) = said(&sandbox.regen(&[]));
    assert!(!ok);
    assert_eq!(out, "");
    let place = format!("spec/upload/GetUrlUploadInfos.yaml:{line}:13: unknown value `arrya` of `type`");
    assert!(err.contains(&place), "{err}");
    assert!(err.contains(&format!("{line} |       type: arrya")), "{err}");
    assert!(err.contains("help: did you mean `array`?"), "{err}");
    assert!(err.contains("spec/upload/UploadMediaByURL.yaml:"), "both files are told: {err}");
    assert!(err.ends_with("problems in the description; nothing was written\n"), "{err}");
    assert_eq!(before, sandbox.files());
}

#[test]
fn a_folder_that_is_not_generated_is_left_alone() {
    let sandbox = Sandbox::new();
    fs::create_dir_all(sandbox.path("crate")).unwrap();
    fs::write(sandbox.path("crate/thesis.md"), "years of work").unwrap();
    let (ok, _, err) = said(&sandbox.regen(&[]));
    assert!(!ok);
    assert_eq!(
        err,
        "error: `crate` is not empty and was not written by this command; name another folder with `--out`\n"
    );
    assert_eq!(fs::read_to_string(sandbox.path("crate/thesis.md")).unwrap(), "years of work");
}

#[test]
fn what_is_not_there_is_told() {
    let sandbox = Sandbox::new();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["regen", "--spec", "nowhere/openapi.yaml", "--out", "crate"])
        .current_dir(sandbox.0.path())
        .output()
        .expect("xtask runs");
    let (ok, _, err) = said(&output);
    assert!(!ok);
    assert!(
        err.contains("there is no description at `nowhere/openapi.yaml`; name its root document"),
        "{err}"
    );
}
