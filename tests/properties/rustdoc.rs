//! What rustdoc makes of hostile texts: no test, no warning, and no HTML of theirs.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use support::CompiledRuntime;

use crate::documentation::markdown;
use crate::fuzz::documentation::{generated, harmless};

/// How a tag, a comment or another piece of HTML of the texts begins. `xq` is in no word of rustdoc.
const HTML: [&str; 8] = ["<xq", "</xq", "<!-- xq", "<!xq", "<?xq", "<![cdata[", "<script>xq", "<div>xq"];

#[test]
fn rustdoc_finds_no_test_link_or_html_in_texts() {
    let texts = texts();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let folder = tempfile::tempdir().expect("a folder");
    for file in &generated(&texts).files {
        let path = folder.path().join(&file.path);
        fs::create_dir_all(path.parent().expect("a path in the folder")).expect("a folder");
        fs::write(path, &file.text).expect("a file");
    }
    let rustdoc = Rustdoc::for_crate(folder.path());
    let html = folder.path().join("html");
    let documented = rustdoc.run(&["-D", "warnings", "-o", html.to_str().expect("the path is UTF-8")]);
    assert!(documented.status.success(), "{}", String::from_utf8_lossy(&documented.stderr));
    for file in html_files(&html) {
        let text = fs::read_to_string(&file).expect("HTML is text").to_lowercase();
        for begin in HTML {
            assert!(!text.contains(begin), "{begin:?} in {}", file.display());
        }
    }
    let tests = rustdoc.run(&["--test", "--test-args", "--list"]);
    let listed =
        String::from_utf8_lossy(&tests.stdout).lines().filter(|line| line.ends_with(": test")).count();
    // The blocks of the generator are of Rust, but for one. The program in the README is no test.
    let others = ["code: toml", "code: rust,no_run"];
    let blocks = harmless(texts.len()).into_iter().flatten();
    let blocks = blocks.filter(|(part, _)| part.starts_with("code: ") && !others.contains(&part.as_str()));
    assert_eq!(listed, blocks.map(|(_, count)| count).sum::<usize>(), "{tests:?}");
}

/// Returns the seeds of the fuzzer, and random texts.
fn texts() -> Vec<String> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/documentation");
    let mut files: Vec<PathBuf> =
        fs::read_dir(seeds).expect("the seeds exist").map(|file| file.expect("a file").path()).collect();
    files.sort();
    let mut texts: Vec<String> = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).expect("a seed is text");
        texts.extend(text.split('\u{c}').map(str::to_owned));
    }
    let mut runner = TestRunner::deterministic();
    let random = std::iter::repeat_with(|| markdown().new_tree(&mut runner).expect("a text").current());
    texts.extend(random.take(500));
    texts
}

/// A command that documents a crate. It uses the runtime that this test is linked with, so that
/// nothing has to be compiled.
struct Rustdoc {
    folder: PathBuf,
    dependencies: PathBuf,
    runtime: PathBuf,
}

impl Rustdoc {
    fn for_crate(folder: &Path) -> Self {
        let CompiledRuntime { dependencies, library } = CompiledRuntime::find();
        Rustdoc { folder: folder.to_owned(), dependencies, runtime: library }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let search = prefixed("dependency=", &self.dependencies);
        let runtime = prefixed("alicloud_runtime=", &self.runtime);
        Command::new(env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()))
            .current_dir(&self.folder)
            // Cargo sets these for a package.
            .envs([("CARGO_PKG_NAME", "alicloud-sample"), ("CARGO_PKG_VERSION", "0.1.0")])
            .args(["src/lib.rs", "--crate-name", "alicloud_sample", "--edition", "2024"])
            .args([
                "--cfg",
                "feature=\"group\"",
                "--cfg",
                "feature=\"by-name\"",
                "--cfg",
                "feature=\"catalogue\"",
            ])
            .args([OsString::from("-L"), search, "--extern".into(), runtime])
            .args(arguments)
            .output()
            .expect("rustdoc is installed beside cargo")
    }
}

fn prefixed(prefix: &str, path: &Path) -> OsString {
    let mut text = OsString::from(prefix);
    text.push(path);
    text
}

fn html_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            files.extend(html_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "html") {
            files.push(path);
        }
    }
    files
}
