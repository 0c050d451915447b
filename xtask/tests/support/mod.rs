//! A folder with a small description, in which `cargo xtask` is run.
#![allow(dead_code, reason = "each test target uses a part of it")]
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use serde_json::Value;
use tempfile::TempDir;

pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace")
}

/// A small description and metadata that states the same facts.
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");

/// A temporary folder with the description of the fixtures in `spec`, for a crate in `crate`.
pub(crate) struct Sandbox(TempDir);

impl Sandbox {
    pub(crate) fn new() -> Self {
        let sandbox = Sandbox::empty();
        for file in files_below(&Path::new(FIXTURES).join("spec")) {
            let path = file.strip_prefix(FIXTURES).expect("it is below the fixtures");
            let text = fs::read_to_string(&file).expect("a fixture can be read");
            sandbox.write(&path.display().to_string(), &text);
        }
        sandbox
    }

    /// A sandbox without a description.
    pub(crate) fn empty() -> Self {
        Sandbox(TempDir::new().expect("a folder can be created"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs `cargo xtask` in the sandbox.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(self.0.path())
            // A workspace in the sandbox may have a package `xtask`, too, which would replace this one.
            .env_remove("CARGO_TARGET_DIR")
            .output()
            .expect("xtask can be started");
        Run::from(output)
    }

    pub(crate) fn regen(&self, arguments: &[&str]) -> Run {
        self.run(&[&["regen", "--spec", "spec/openapi.yaml", "--out", "crate"], arguments].concat())
    }

    /// Imports metadata, which is written to `api-docs.json`.
    pub(crate) fn import(&self, metadata: &Value, arguments: &[&str]) -> Run {
        self.write("api-docs.json", &metadata.to_string());
        let import = ["import", "api-docs.json", "--spec", "spec/openapi.yaml", "--out", "crate"];
        self.run(&[&import, arguments].concat())
    }

    /// Returns every generated file with its text and the time of its last change.
    pub(crate) fn generated(&self) -> BTreeMap<PathBuf, (String, SystemTime)> {
        let file = |path: PathBuf| {
            let text = fs::read_to_string(&path).expect("a generated file is text");
            let changed = path.metadata().and_then(|data| data.modified()).expect("a file has a time");
            (path, (text, changed))
        };
        files_below(&self.path("crate")).into_iter().map(file).collect()
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be created");
        fs::write(path, text).expect("a file can be written");
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).expect("the file can be read")
    }

    pub(crate) fn edit(&self, file: &str, change: impl FnOnce(String) -> String) {
        let path = self.path(file);
        let text = fs::read_to_string(&path).expect("the file can be read");
        fs::write(path, change(text)).expect("the file can be written");
    }
}

/// The outcome of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) ok: bool,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Run { ok: output.status.success(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

impl Run {
    /// Returns the output of a run that must succeed.
    #[track_caller]
    pub(crate) fn succeeded(self) -> String {
        assert!(self.ok, "{}{}", self.out, self.err);
        self.out
    }

    /// Returns the errors of a run that must fail.
    #[track_caller]
    pub(crate) fn failed(self) -> String {
        assert!(!self.ok, "{}{}", self.out, self.err);
        self.err
    }

    /// Returns the notes of an import that must succeed, without the lines about written files.
    #[track_caller]
    pub(crate) fn notes(self) -> Vec<String> {
        let out = self.succeeded();
        let notes = out.lines().filter(|line| !line.starts_with("spec: ") && !line.starts_with("crate: "));
        notes.map(str::to_owned).collect()
    }
}

pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files
}

/// Reads a JSON file.
pub(crate) fn json(file: &Path) -> Value {
    let text = fs::read_to_string(file).expect("the file can be read");
    serde_json::from_str(&text).expect("the file is JSON")
}

/// Returns the metadata of the fixtures, which states the facts of their description.
pub(crate) fn metadata() -> Value {
    json(&Path::new(FIXTURES).join("api-docs.json"))
}

pub(crate) fn parameter<'m>(metadata: &'m mut Value, operation: &str, name: &str) -> &'m mut Value {
    let parameters = metadata["apis"][operation]["parameters"].as_array_mut().expect("parameters are a list");
    parameters.iter_mut().find(|parameter| parameter["name"] == name).expect("the parameter exists")
}

/// Returns the members of the response of an operation.
pub(crate) fn response<'m>(metadata: &'m mut Value, operation: &str) -> &'m mut Value {
    &mut metadata["apis"][operation]["responses"]["200"]["schema"]["properties"]
}
