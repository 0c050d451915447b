//! The worst that a description and a folder could do, with the real programs: `cargo xtask regen`, then
//! `cargo doc` and `cargo test --doc` of the generated crate.
#![cfg(unix)]

mod support;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{Run, Sandbox, files_below, workspace};

/// Texts that rustdoc would compile and run, each followed by the name of a file that it would write, and HTML
/// with names that occur nowhere else.
const TEXTS: &[&str] = &[
    "-     std::fs::write(\"escaped-1\", \"x\").unwrap();",
    ">     std::fs::write(\"escaped-2\", \"x\").unwrap();",
    "1.      std::fs::write(\"escaped-3\", \"x\").unwrap();",
    "-\t\tstd::fs::write(\"escaped-4\", \"x\").unwrap();",
    "```\nstd::fs::write(\"escaped-5\", \"x\").unwrap();\n```",
    "~~~rust\nstd::fs::write(\"escaped-6\", \"x\").unwrap();",
    "[x](https://a <img src=y class=hostile1>)",
    "<hostile2>\n\ntext</hostile2>",
    "A `b\n<hostile3>` <script>hostile4()</script>",
    "[Client] and [`crate::Client`]: [x]\n\n[x]: crate::Client",
];

/// Runs cargo in a folder, with a target folder of its own in that of this repository, so that the
/// dependencies are built once.
fn cargo(folder: &Path, arguments: &[&str]) -> Run {
    let target = workspace().join("target/hostile");
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTDOCFLAGS", "-D warnings")
        .output();
    Run::from(output.expect("cargo can be started"))
}

/// The items of the generated crate whose documentation has tests, once for each test.
fn doctests(folder: &Path) -> Vec<String> {
    let listed =
        cargo(folder, &["test", "--doc", "--no-default-features", "--features", "upload", "--", "--list"]);
    let listed = listed.succeeded();
    let tests = listed.lines().filter_map(|line| line.strip_suffix("): test")?.split_once(" (line "));
    tests.map(|(item, _)| item.to_owned()).collect()
}

/// The HTML of the generated crate.
fn pages(folder: &Path) -> String {
    let doc = ["doc", "--no-deps", "--no-default-features", "--features", "upload"];
    cargo(folder, &doc).succeeded();
    let pages = workspace().join("target/hostile/doc/alicloud_ice");
    let is_html = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "html");
    let read = |path: PathBuf| fs::read_to_string(path).expect("a page is text");
    files_below(&pages).into_iter().filter(is_html).map(read).collect()
}

#[test]
fn a_description_cannot_run_code_write_html_or_reach_other_files() {
    let sandbox = Sandbox::new();
    // A folder of its own is no member of this repository's workspace.
    sandbox.write("spec/manifest.toml", "[workspace]\n");
    sandbox.regen(&[]).succeeded();
    fs::copy(workspace().join("Cargo.lock"), sandbox.path("crate/Cargo.lock"))
        .expect("the lock file is there");
    let folder = sandbox.path("crate");
    let harmless = doctests(&folder);
    assert!(!harmless.is_empty(), "the examples are tests");

    // Every description, summary and example in the fixtures gets a hostile text.
    let mut texts = TEXTS.iter().cycle();
    let mut count = 0;
    for file in files_below(&sandbox.path("spec")) {
        let text = fs::read_to_string(&file).expect("a description is text");
        let hostile = text.lines().map(|line| {
            let indent = line.len() - line.trim_start().len();
            let keyword = line.trim_start().trim_start_matches("- ");
            let start = line.len() - keyword.len();
            match keyword.split_once(": ") {
                Some((name @ ("description" | "summary"), value)) if !value.starts_with(['|', '>']) => {
                    count += 1;
                    let text = texts.next().expect("a cycle does not end").replace('"', "\\\"");
                    let text = text.replace('\n', "\\n").replace('\t', "\\t");
                    assert!(start >= indent);
                    format!("{}{name}: \"{text}\"\n", line.get(..start).unwrap_or_default())
                }
                _ => format!("{line}\n"),
            }
        });
        let hostile: String = hostile.collect();
        fs::write(&file, hostile).expect("a description can be written");
    }
    assert!(count > TEXTS.len(), "each text is used: {count}");
    // What belongs to the user of the folder.
    sandbox.write("crate/.git/HEAD", "ref: refs/heads/main\n");
    sandbox.write("crate/notes.md", "Mine.\n");
    sandbox.regen(&[]).succeeded();
    assert_eq!(sandbox.read("crate/.git/HEAD"), "ref: refs/heads/main\n");
    assert_eq!(sandbox.read("crate/notes.md"), "Mine.\n");

    assert_eq!(doctests(&folder), harmless, "no text of the description is a test");
    let pages = pages(&folder);
    for tag in ["<img src=y", "<hostile2", "<hostile3", "<script>hostile4"] {
        assert!(!pages.contains(tag), "the page has `{tag}`");
    }
    assert!(pages.contains("[Client] and [<code>crate::Client</code>]"), "no link to an item");
    assert!(pages.contains("hostile2"), "the text is shown");

    // A generated file that is a link to another file.
    sandbox.write("outside.rs", "// Mine.\n");
    fs::remove_file(sandbox.path("crate/src/client.rs")).expect("it was generated");
    symlink("../../outside.rs", sandbox.path("crate/src/client.rs")).expect("a link can be made");
    let refused = sandbox.regen(&[]).failed();
    assert!(refused.contains("client.rs"), "{refused}");
    assert_eq!(sandbox.read("outside.rs"), "// Mine.\n");
}
