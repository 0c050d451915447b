//! What is in the way of `cargo xtask regen`, and runs that fail or are killed. Each leaves everything as it was.

#![cfg(unix)]

#[path = "support/disk.rs"]
mod disk;
mod support;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use disk::{everything, generated, mkfifo, outdate, refused, regen_with};
use support::Sandbox;

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
    // A run that was killed after its last rename leaves files in folders in which the next one writes nothing.
    let sandbox = generated();
    let left = "crate/src/upload/.xtask-regen-abc.tmp";
    sandbox.write(left, "");
    sandbox.regen(&["--check"]).succeeded();
    assert!(sandbox.path(left).exists(), "a check removes nothing");
    sandbox.regen(&[]).succeeded();
    assert!(!sandbox.path(left).exists());
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
