//! `cargo xtask regen` in a folder with the files of others.

#![cfg(unix)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{Run, Sandbox};

/// What is at a path: its kind and permissions, and the content of a file or the target of a symlink.
type Entry = (String, u32, Vec<u8>);

/// Returns everything below a folder. Symlinks are not followed.
fn everything(folder: &Path) -> BTreeMap<PathBuf, Entry> {
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
fn generated() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    sandbox
}

/// Makes all files of the crate differ from those that are generated.
fn outdate(sandbox: &Sandbox) {
    sandbox.edit("spec/openapi.yaml", |text| text.replace("title: ICE", "title: Other"));
    for file in ["client.rs", "catalogue.rs", "upload/mod.rs", "upload/upload_media_by_url.rs"] {
        sandbox.edit(&format!("crate/src/{file}"), |text| text + "// An older version.\n");
    }
}

/// Runs `regen` and `regen --check`, which must both refuse with the same message and change nothing.
#[track_caller]
fn refused(sandbox: &Sandbox) -> String {
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

fn mkfifo(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo can be started");
    assert!(made.success());
}

/// Runs a script that ends with `exec "$@"` to start `regen`. It is stopped after a minute.
fn regen_with(sandbox: &Sandbox, script: &str) -> Run {
    let output = Command::new("timeout")
        .args(["60", "sh", "-c", script, "sh", env!("CARGO_BIN_EXE_xtask")])
        .args(["regen", "--spec", "spec/openapi.yaml", "--out", "crate"])
        .current_dir(sandbox.path(""))
        .output()
        .expect("timeout can be started");
    assert_ne!(output.status.code(), Some(124), "the run did not end");
    Run::from(output)
}

#[test]
fn the_files_of_others_stay() {
    let sandbox = generated();
    let foreign = [
        ".git/HEAD",
        ".git/objects/ab/cd",
        ".github/workflows/ci.yml",
        ".gitignore",
        "README.md",
        "build.rs",
        "Cargo.lock",
        "target/debug/x",
        "src/.hidden.rs",
        "src/by_hand.rs",
        "src/upload/by_hand.rs",
        "src/notes/thoughts.md",
        "tests/all.rs",
    ];
    for file in foreign {
        sandbox.write(&format!("crate/{file}"), "by hand\n");
    }
    // Generated files that are not those of this crate: copies in hidden folders, and another crate.
    let client = sandbox.read("crate/src/client.rs");
    let copies = [".git/x.rs", "target/x.rs", "other/src/x.rs", "src/nested/src/x.rs", "tests/x.rs"];
    for file in copies {
        sandbox.write(&format!("crate/{file}"), &client);
    }
    sandbox.write("crate/src/nested/Cargo.toml", "[package]\n");
    let before = everything(&sandbox.path("crate"));
    assert!(sandbox.regen(&["--check"]).succeeded().contains("all up to date"));
    sandbox.regen(&[]).succeeded();
    assert!(before == everything(&sandbox.path("crate")));

    // A run that writes and removes keeps them, too.
    outdate(&sandbox);
    sandbox.write("crate/src/upload/stale.rs", &client);
    sandbox.regen(&[]).succeeded();
    assert!(!sandbox.path("crate/src/upload/stale.rs").exists());
    for file in foreign {
        assert_eq!(sandbox.read(&format!("crate/{file}")), "by hand\n");
    }
    for file in copies {
        assert_eq!(sandbox.read(&format!("crate/{file}")), client);
    }
    sandbox.regen(&["--check"]).succeeded();
}

#[test]
fn a_new_repository_is_a_folder_for_a_crate() {
    let sandbox = Sandbox::new();
    sandbox.write("crate/.git/HEAD", "ref: refs/heads/main\n");
    sandbox.write("crate/.gitignore", "target\n");
    sandbox.regen(&[]).succeeded();
    assert_eq!(sandbox.read("crate/.git/HEAD"), "ref: refs/heads/main\n");
    sandbox.regen(&["--check"]).succeeded();
}

#[test]
fn a_file_of_a_user_in_the_way_is_not_replaced() {
    let sandbox = generated();
    sandbox.write("crate/src/client.rs", "fn mine() {}\n");
    sandbox.write("crate/rustfmt.toml", "max_width = 80\n");
    assert_eq!(
        refused(&sandbox),
        "error: cannot write the crate; nothing was written\n  crate/rustfmt.toml: it was not generated, because its \
         first line is not the header; move it away, or remove it\n  crate/src/client.rs: it was not generated, \
         because its first line is not the header; move it away, or remove it\n"
    );
    // The manifest, too, which names the folder as that of a crate.
    let sandbox = Sandbox::new();
    sandbox.write("crate/Cargo.toml", "[package]\nname = \"mine\"\n");
    assert!(refused(&sandbox).contains("crate/Cargo.toml: it was not generated"));
}

#[test]
fn nothing_is_written_through_a_symlink() {
    let sandbox = generated();
    let header = sandbox.read("crate/src/client.rs");
    sandbox.write("outside.rs", &format!("{header}// mine\n"));
    fs::remove_file(sandbox.path("crate/src/client.rs")).unwrap();
    symlink("../../outside.rs", sandbox.path("crate/src/client.rs")).unwrap();
    let err = refused(&sandbox);
    assert!(err.contains("crate/src/client.rs: it is a symlink, not a regular file; move it away"), "{err}");

    // A symlink to the same text, one that leads nowhere, and one to a folder.
    for target in ["../../same.rs", "../../nowhere.rs", "../../spec"] {
        sandbox.write("same.rs", &header);
        fs::remove_file(sandbox.path("crate/src/client.rs")).unwrap();
        symlink(target, sandbox.path("crate/src/client.rs")).unwrap();
        assert!(refused(&sandbox).contains("crate/src/client.rs: it is a symlink"), "{target}");
    }
    assert!(!sandbox.path("nowhere.rs").exists());
}

#[test]
fn no_folder_on_the_way_is_a_symlink() {
    for (folder, place) in [("upload", "`src/upload` is a symlink"), ("", "`src` is a symlink")] {
        let sandbox = generated();
        let folder = sandbox.path("crate/src").join(folder);
        let elsewhere = sandbox.path("elsewhere");
        fs::rename(&folder, &elsewhere).unwrap();
        symlink(&elsewhere, folder.to_str().unwrap().trim_end_matches('/')).unwrap();
        outdate(&sandbox);
        let err = refused(&sandbox);
        assert!(err.contains(place), "{err}");
    }
}

#[test]
fn a_symlink_beside_generated_files_is_neither_followed_nor_removed() {
    let sandbox = generated();
    let client = sandbox.read("crate/src/client.rs");
    sandbox.write("elsewhere/stale.rs", &client);
    symlink("../../elsewhere/stale.rs", sandbox.path("crate/src/link.rs")).unwrap();
    symlink("../../elsewhere", sandbox.path("crate/src/folder")).unwrap();
    symlink("..", sandbox.path("crate/src/cycle")).unwrap();
    symlink("/", sandbox.path("crate/src/upload/everything")).unwrap();
    let before = everything(&sandbox.path(""));
    sandbox.regen(&["--check"]).succeeded();
    sandbox.regen(&[]).succeeded();
    assert!(before == everything(&sandbox.path("")));
}

#[test]
fn the_folder_itself_may_be_a_symlink() {
    let sandbox = Sandbox::new();
    fs::create_dir_all(sandbox.path("disk/crate")).unwrap();
    symlink("disk/crate", sandbox.path("crate")).unwrap();
    sandbox.regen(&[]).succeeded();
    assert!(sandbox.path("crate").is_symlink() && sandbox.path("disk/crate/Cargo.toml").is_file());
    // The path of the runtime in the manifest is relative to the real folder.
    let manifest = sandbox.read("crate/Cargo.toml");
    let runtime =
        manifest.lines().find_map(|line| line.split_once("path = \"")).expect("the runtime has a path");
    let runtime = sandbox.path("disk/crate").join(runtime.1.split('"').next().unwrap_or_default());
    assert!(runtime.join("Cargo.toml").is_file(), "{}", runtime.display());
    sandbox.regen(&["--check"]).succeeded();

    fs::remove_dir_all(sandbox.path("disk")).unwrap();
    let err = sandbox.regen(&[]).failed();
    assert!(err.starts_with("error: invalid `--out`: cannot resolve `crate`"), "{err}");
}

#[test]
fn what_is_no_file_is_not_replaced() {
    let sandbox = generated();
    let client = sandbox.path("crate/src/client.rs");
    fs::remove_file(&client).unwrap();
    fs::create_dir(&client).unwrap();
    assert!(refused(&sandbox).contains("crate/src/client.rs: it is a folder, not a regular file"));
    fs::remove_dir(&client).unwrap();
    mkfifo(&client);
    let run = regen_with(&sandbox, "exec \"$@\"");
    assert!(run.failed().contains("crate/src/client.rs: it is a FIFO, a socket or a device"));
    assert!(refused(&sandbox).contains("it is a FIFO"));

    // A FIFO beside generated files does not matter.
    fs::rename(&client, sandbox.path("crate/src/pipe.rs")).unwrap();
    regen_with(&sandbox, "exec \"$@\"").succeeded();
    assert!(sandbox.path("crate/src/pipe.rs").exists());
}

#[test]
fn a_file_in_place_of_a_folder_is_not_replaced() {
    let sandbox = generated();
    fs::remove_dir_all(sandbox.path("crate/src/upload")).unwrap();
    sandbox.write("crate/src/upload", "a file\n");
    outdate_root(&sandbox);
    let err = refused(&sandbox);
    assert!(
        err.contains("crate/src/upload/mod.rs: `src/upload` is a file, not a folder; move it away"),
        "{err}"
    );
    assert_eq!(err.lines().count(), 4, "each path in the way is named: {err}");

    let sandbox = Sandbox::new();
    sandbox.write("crate", "a file\n");
    assert_eq!(refused_name(&sandbox), "error: invalid `--out`: `crate` is not a folder");
}

fn outdate_root(sandbox: &Sandbox) {
    sandbox.edit("crate/src/client.rs", |text| text + "// An older version.\n");
}

/// Returns the message of a refusal, with the path of the sandbox removed.
#[track_caller]
fn refused_name(sandbox: &Sandbox) -> String {
    let folder = fs::canonicalize(sandbox.path("")).expect("the sandbox exists");
    refused(sandbox).trim_end().replace(&format!("{}/", folder.display()), "")
}

#[test]
fn a_read_only_file_or_folder_is_not_changed() {
    let sandbox = generated();
    outdate(&sandbox);
    let mode = |path: &str, mode| {
        fs::set_permissions(sandbox.path(path), fs::Permissions::from_mode(mode)).expect("it is ours");
    };
    mode("crate/src/client.rs", 0o444);
    mode("crate/src/upload", 0o555);
    let err = refused(&sandbox);
    assert!(err.contains("crate/src/client.rs: it is read-only; make it writable"), "{err}");
    assert!(err.contains("crate/src/upload/mod.rs: its folder"), "{err}");
    mode("crate/src/client.rs", 0o644);
    mode("crate/src/upload", 0o755);
    sandbox.regen(&[]).succeeded();
    // An unchanged file need not be writable.
    mode("crate/src/client.rs", 0o444);
    sandbox.regen(&[]).succeeded();
}

#[test]
fn the_crate_and_the_description_have_separate_folders() {
    let sandbox = Sandbox::new();
    let run = |out: &str| {
        let before = everything(&sandbox.path(""));
        let err = sandbox.run(&["regen", "--spec", "spec/openapi.yaml", "--out", out]).failed();
        assert!(before == everything(&sandbox.path("")), "{err}");
        err
    };
    symlink("spec", sandbox.path("link")).unwrap();
    for out in ["spec", "spec/", "./spec/../spec", "spec/upload", "spec/new/crate", "link", "link/new"] {
        let err = run(out);
        assert!(
            err.contains("is in the folder of the description; pass another folder as `--out`"),
            "{out}: {err}"
        );
    }
    for out in [".", "..", "/"] {
        let err = run(out);
        assert!(err.contains("is not empty and was not generated"), "{out}: {err}");
    }
    // A crate may contain its description, but not among generated files.
    let sandbox = generated();
    fs::rename(sandbox.path("spec"), sandbox.path("crate/specs")).unwrap();
    let inside = ["regen", "--spec", "crate/specs/openapi.yaml", "--out", "crate"];
    let before = everything(&sandbox.path("crate/specs"));
    sandbox.edit("crate/src/client.rs", |text| text + "// An older version.\n");
    sandbox.run(&inside).succeeded();
    assert!(before == everything(&sandbox.path("crate/specs")));
    fs::rename(sandbox.path("crate/specs"), sandbox.path("crate/src/specs")).unwrap();
    let err = sandbox.run(&["regen", "--spec", "crate/src/specs/openapi.yaml", "--out", "crate"]).failed();
    assert!(err.contains("the description is in `crate/src`, which contains generated files"), "{err}");
}

/// A file of more than 4 KB cannot be written, so the run fails after the first files.
#[test]
fn a_failure_in_the_middle_changes_nothing() {
    let sandbox = generated();
    outdate(&sandbox);
    let before = everything(&sandbox.path(""));
    let err = regen_with(&sandbox, "trap '' XFSZ; ulimit -f 8; exec \"$@\"").failed();
    assert!(err.contains("nothing was changed: cannot write `"), "{err}");
    assert!(before == everything(&sandbox.path("")), "{err}");
    sandbox.regen(&[]).succeeded();
    sandbox.regen(&["--check"]).succeeded();
}

#[test]
fn a_killed_run_leaves_no_half_file_and_the_next_one_cleans_up() {
    for is_new in [true, false] {
        let sandbox = if is_new { Sandbox::new() } else { generated() };
        if !is_new {
            outdate(&sandbox);
        }
        let before = everything(&sandbox.path(""));
        let run = regen_with(&sandbox, "ulimit -f 8; exec \"$@\"");
        assert!(!run.ok && run.err.is_empty(), "it was killed: {}", run.err);
        let mut after = everything(&sandbox.path(""));
        let is_hidden =
            |path: &Path| path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let all = after.len();
        after.retain(|path, _| !is_hidden(path) && (path.is_file() || before.contains_key(path)));
        assert!(after.len() < all, "it left temporary files");
        assert!(before == after);

        sandbox.regen(&[]).succeeded();
        assert!(everything(&sandbox.path("")).keys().all(|path| !is_hidden(path)), "they are removed");
        sandbox.regen(&["--check"]).succeeded();
    }
}

#[test]
fn the_root_document_is_not_written_through_a_symlink() {
    let sandbox = generated();
    let operation = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let added = operation.replace("operationId: UploadMediaByURL", "operationId: UploadAgain");
    sandbox.write("spec/upload/UploadAgain.yaml", &added);
    fs::rename(sandbox.path("spec/openapi.yaml"), sandbox.path("outside.yaml")).unwrap();
    symlink("../outside.yaml", sandbox.path("spec/openapi.yaml")).unwrap();
    let err = refused(&sandbox);
    assert!(
        err.starts_with("error: cannot list the new operations in `spec/openapi.yaml`: it is a symlink"),
        "{err}"
    );
    // With nothing to list, it is only read.
    fs::remove_file(sandbox.path("spec/upload/UploadAgain.yaml")).unwrap();
    sandbox.regen(&[]).succeeded();
}

#[test]
fn neither_the_crate_nor_the_root_document_is_written_if_the_other_cannot_be() {
    let sandbox = generated();
    let operation = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let added = operation.replace("operationId: UploadMediaByURL", "operationId: UploadAgain");
    sandbox.write("spec/upload/UploadAgain.yaml", &added);
    fs::set_permissions(sandbox.path("spec/openapi.yaml"), fs::Permissions::from_mode(0o444)).unwrap();
    assert!(refused(&sandbox).contains("it is read-only"));
    fs::set_permissions(sandbox.path("spec/openapi.yaml"), fs::Permissions::from_mode(0o644)).unwrap();
    sandbox.write("crate/src/upload/upload_again.rs", "fn mine() {}\n");
    assert!(refused(&sandbox).contains("crate/src/upload/upload_again.rs: it was not generated"));
}
