//! `cargo xtask regen`, as a person runs it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace")
}

/// A copy of the description of ICE, and an empty folder beside it for the crate.
struct Sandbox(TempDir);

impl Sandbox {
    fn new() -> Self {
        let sandbox = Sandbox(TempDir::new().expect("a folder for the test"));
        copy(&workspace().join("specs/ice"), &sandbox.path("spec"));
        sandbox
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn regen(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["regen", "--spec", "spec/openapi.yaml", "--out", "crate"])
            .args(arguments)
            .current_dir(self.0.path())
            .output()
            .expect("xtask runs")
    }

    /// Every generated file with the time of its last change.
    fn files(&self) -> BTreeMap<PathBuf, (String, std::time::SystemTime)> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.path("crate")];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = fs::read_dir(folder) else { continue };
            for entry in entries {
                let path = entry.expect("an entry can be read").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = fs::read_to_string(&path).expect("a generated file is text");
                    let changed =
                        path.metadata().and_then(|data| data.modified()).expect("a file has a time");
                    files.insert(path, (text, changed));
                }
            }
        }
        files
    }

    fn edit(&self, file: &str, change: impl FnOnce(String) -> String) {
        let path = self.path(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        fs::write(path, change(text)).expect("the file can be written");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let path = entry.expect("an entry can be read").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

fn said(output: &Output) -> (bool, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout), text(&output.stderr))
}

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
    let place =
        format!("spec/upload/GetUrlUploadInfos.yaml:{line}:15: `arrya` is not a known value of `type`");
    assert!(err.contains(&place), "{err}");
    assert!(err.contains(&format!("{line} |         type: arrya")), "{err}");
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
