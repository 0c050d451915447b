//! `cargo xtask regen` in a folder with the files of others.

#![cfg(unix)]

#[path = "support/disk.rs"]
mod disk;
mod support;

use std::fs;
use std::os::unix::fs::symlink;

use disk::{everything, generated, outdate};
use support::Sandbox;

#[test]
fn the_files_of_others_stay() {
    let sandbox = generated();
    let foreign = [
        ".git/HEAD",
        ".git/objects/ab/cd",
        ".github/workflows/ci.yml",
        ".gitignore",
        "NOTES.md",
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
    let copies = [
        ".git/x.rs",
        "target/x.rs",
        "x.rs",
        "other/src/x.rs",
        "src/.x.rs",
        "src/.old/x.rs",
        "src/nested/src/x.rs",
        "tests/x.rs",
    ];
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
fn a_symlink_beside_generated_files_is_neither_followed_nor_removed() {
    let sandbox = generated();
    let client = sandbox.read("crate/src/client.rs");
    sandbox.write("elsewhere/stale.rs", &client);
    symlink("../../elsewhere/stale.rs", sandbox.path("crate/src/link.rs")).unwrap();
    symlink("../../elsewhere", sandbox.path("crate/src/folder")).unwrap();
    symlink("..", sandbox.path("crate/src/cycle")).unwrap();
    symlink("../../../spec", sandbox.path("crate/src/upload/spec")).unwrap();
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
    // The parent of the description. No case names a folder outside the sandbox, because a faulty program
    // would write there.
    for out in [".", "spec/..", "crate/.."] {
        fs::create_dir_all(sandbox.path("crate")).unwrap();
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

#[test]
fn an_example_is_copied_and_removed_with_its_original() {
    const ORIGINAL: &str = "spec/examples/upload.rs";
    const COPY: &str = "crate/examples/upload.rs";
    let sandbox = Sandbox::new();
    sandbox.write(ORIGINAL, "//! Uploads.\n\nfn main() {}\n");
    sandbox.regen(&[]).succeeded();
    let copy = sandbox.read(COPY);
    assert!(copy.starts_with("// @generated by `cargo xtask regen` from `examples/upload.rs`"), "{copy}");
    assert!(copy.ends_with("\n\n//! Uploads.\n\nfn main() {}\n"), "{copy}");
    sandbox.write("crate/examples/own.rs", "fn main() {}\n");

    sandbox.edit(COPY, |text| text.replace("Uploads", "Downloads"));
    sandbox.regen(&["--check"]).failed();
    sandbox.regen(&[]).succeeded();
    assert_eq!(sandbox.read(COPY), copy);

    fs::remove_file(sandbox.path(ORIGINAL)).unwrap();
    sandbox.regen(&[]).succeeded();
    assert!(!sandbox.path(COPY).exists());
    assert_eq!(sandbox.read("crate/examples/own.rs"), "fn main() {}\n");
}

#[test]
fn a_hand_written_module_is_copied_declared_and_removed_with_its_original() {
    let sandbox = Sandbox::new();
    sandbox.write("spec/modules/timeline.rs", "//! Timelines.\n\nmod checks;\n");
    sandbox.write("spec/modules/timeline/checks.rs", "// Checks.\n");
    sandbox.write("spec/modules/notes.md", "It is no Rust.\n");
    sandbox.regen(&[]).succeeded();
    let copy = sandbox.read("crate/src/timeline.rs");
    let origin = "// @generated by `cargo xtask regen` from `modules/timeline.rs`";
    assert!(copy.starts_with(origin) && copy.ends_with("\n\n//! Timelines.\n\nmod checks;\n"), "{copy}");
    assert!(sandbox.read("crate/src/timeline/checks.rs").ends_with("\n\n// Checks.\n"));
    assert_eq!(sandbox.read("crate/src/lib.rs").matches("\npub mod timeline;\n").count(), 1);
    assert!(!sandbox.path("crate/src/notes.md").exists());

    sandbox.edit("crate/src/timeline/checks.rs", |text| text.replace("Checks", "Edits"));
    sandbox.regen(&["--check"]).failed();
    sandbox.regen(&[]).succeeded();

    fs::remove_dir_all(sandbox.path("spec/modules")).unwrap();
    sandbox.regen(&[]).succeeded();
    assert!(!sandbox.path("crate/src/timeline/checks.rs").exists());
    assert!(!sandbox.path("crate/src/timeline.rs").exists());
    assert!(!sandbox.read("crate/src/lib.rs").contains("timeline"));
    sandbox.regen(&["--check"]).succeeded();
}

#[test]
fn a_hand_written_module_has_one_root() {
    for files in [&["timeline.rs", "timeline/mod.rs"][..], &["timeline/checks.rs"], &["timeline.rs/mod.rs"]] {
        let sandbox = Sandbox::new();
        files.iter().for_each(|file| sandbox.write(&format!("spec/modules/{file}"), "//! Timelines.\n"));
        let error = sandbox.regen(&[]).failed();
        assert!(error.contains("expected a file `NAME.rs` or `NAME/mod.rs`"), "{files:?}: {error}");
    }
    let sandbox = Sandbox::new();
    sandbox.write("spec/modules/timeline/mod.rs", "\u{feff}//! Timelines.\n");
    sandbox.regen(&[]).succeeded();
    assert!(sandbox.read("crate/src/timeline/mod.rs").ends_with("\n\n//! Timelines.\n"));
}

#[test]
fn the_keys_of_a_package_are_in_the_manifest() {
    let sandbox = Sandbox::new();
    sandbox.write("spec/package.toml", "keywords = [\"media\"]\n");
    sandbox.regen(&[]).succeeded();
    let manifest = sandbox.read("crate/Cargo.toml");
    let (package, _) = manifest.split_once("\n[package.metadata").expect("the tables are in this order");
    assert!(package.ends_with("\nkeywords = [\"media\"]\n"), "{package}");
    // A crate elsewhere does not have the repository of this one.
    assert!(!package.contains("repository"), "{package}");

    sandbox.write("spec/package.toml", "name = \"other\"\n");
    let error = sandbox.regen(&[]).failed();
    assert!(
        error.contains("invalid `spec/package.toml`: the generated table `[package]` has the key `name`"),
        "{error}"
    );
}
