//! Everything in a folder, with symlinks and permissions.
#![allow(dead_code, reason = "each test target uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Run, Sandbox};

/// What is at a path: its kind and permissions, and the content of a file or the target of a symlink.
pub(crate) type Entry = (String, u32, Vec<u8>);

/// Returns everything below a folder. Symlinks are not followed.
pub(crate) fn everything(folder: &Path) -> BTreeMap<PathBuf, Entry> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry can be read").path();
        let data = path.symlink_metadata().expect("it exists");
        let content = if data.is_symlink() {
            fs::read_link(&path).expect("it is a link").into_os_string().into_encoded_bytes()
        } else if data.is_file() {
            fs::read(&path).expect("it can be read")
        } else {
            Vec::new()
        };
        if data.is_dir() {
            found.extend(everything(&path));
        }
        found.insert(path, (format!("{:?}", data.file_type()), data.permissions().mode(), content));
    }
    found
}

/// A sandbox with a generated crate.
pub(crate) fn generated() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    sandbox
}

/// Makes all files of the crate differ from those that are generated.
pub(crate) fn outdate(sandbox: &Sandbox) {
    sandbox.edit("spec/openapi.yaml", |text| text.replace("title: ICE", "title: Other"));
    for file in ["client.rs", "catalogue/mod.rs", "upload/mod.rs", "upload/upload_media_by_url.rs"] {
        sandbox.edit(&format!("crate/src/{file}"), |text| text + "// An older version.\n");
    }
}

/// Runs `regen` and `regen --check`, which must both refuse with the same message and change nothing.
#[track_caller]
pub(crate) fn refused(sandbox: &Sandbox) -> String {
    let before = everything(&sandbox.path(""));
    let checked = sandbox.regen(&["--check"]).failed();
    let err = sandbox.regen(&[]).failed();
    assert_eq!(checked, err, "a check reports what a run would do");
    let after = everything(&sandbox.path(""));
    let paths = |all: &BTreeMap<PathBuf, Entry>| all.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(&before), paths(&after), "{err}");
    assert!(before == after, "a file has changed: {err}");
    err
}

pub(crate) fn mkfifo(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo can be started");
    assert!(made.success());
}

/// Runs a script that ends with `exec "$@"` to start `regen`. It is stopped after a minute.
pub(crate) fn regen_with(sandbox: &Sandbox, script: &str) -> Run {
    let output = Command::new("timeout")
        .args(["60", "sh", "-c", script, "sh", env!("CARGO_BIN_EXE_xtask")])
        .args(["regen", "--spec", "spec/openapi.yaml", "--out", "crate"])
        .current_dir(sandbox.path(""))
        .output()
        .expect("timeout can be started");
    assert_ne!(output.status.code(), Some(124), "the run did not end");
    Run::from(output)
}
