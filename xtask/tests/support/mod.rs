//! A folder with a description, in which a chore is run.
#![allow(dead_code, reason = "not every test uses all of it")]
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace")
}

/// Two operations of the description of ICE with what they refer to, and an empty folder beside
/// them for the crate.
pub(crate) struct Sandbox(pub(crate) TempDir);

/// What of the description is copied.
const FILES: &[&str] = &[
    "members.yaml",
    "schemas/Error.yaml",
    "schemas/URLUploadStatus.yaml",
    "upload/GetUrlUploadInfos.yaml",
    "upload/UploadMediaByURL.yaml",
];

/// The root document above them.
const ROOT: &str = "\
openapi: 3.1.0
x-acs-style: RPC
x-acs-product: ICE
info:
  title: ICE
  version: 2020-11-09
servers:
- url: https://ice.{region}.aliyuncs.com
  variables:
    region:
      default: cn-shanghai
      enum:
      - cn-shanghai
tags:
- name: upload
  description: Bringing media in.
paths:
  /GetUrlUploadInfos:
    $ref: upload/GetUrlUploadInfos.yaml
  /UploadMediaByURL:
    $ref: upload/UploadMediaByURL.yaml
components:
  responses:
    Error:
      description: The call failed.
      content:
        application/json:
          schema:
            $ref: schemas/Error.yaml
";

impl Sandbox {
    pub(crate) fn new() -> Self {
        let sandbox = Sandbox::empty();
        for file in FILES {
            let text = fs::read_to_string(workspace().join("specs/ice").join(file)).expect("it is there");
            sandbox.write(&format!("spec/{file}"), &text);
        }
        sandbox.write("spec/openapi.yaml", ROOT);
        sandbox
    }

    /// No description at all.
    pub(crate) fn empty() -> Self {
        Sandbox(TempDir::new().expect("a folder for the test"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn regen(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["regen", "--spec", "spec/openapi.yaml", "--out", "crate"])
            .args(arguments)
            .current_dir(self.0.path())
            .output()
            .expect("xtask runs")
    }

    /// Every generated file with the time of its last change.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, (String, std::time::SystemTime)> {
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

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).expect("the file is there")
    }

    pub(crate) fn edit(&self, file: &str, change: impl FnOnce(String) -> String) {
        let path = self.path(file);
        let text = fs::read_to_string(&path).expect("the file is there");
        fs::write(path, change(text)).expect("the file can be written");
    }
}

pub(crate) fn said(output: &Output) -> (bool, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.success(), text(&output.stdout), text(&output.stderr))
}

/// The metadata of ICE that the description states the facts of.
pub(crate) const ICE: &str = "tests/metadata/ice.json";

/// The metadata of ICE, with two operations alone.
pub(crate) fn metadata() -> Value {
    let text = fs::read_to_string(workspace().join(ICE)).expect("the metadata is there");
    let mut metadata: Value = serde_json::from_str(&text).expect("the metadata is JSON");
    metadata["endpoints"] = json!([{"regionId": "cn-shanghai", "endpoint": "ice.cn-shanghai.aliyuncs.com"}]);
    metadata["components"]["schemas"] = json!({});
    let apis = metadata["apis"].as_object_mut().expect("it has operations");
    apis.retain(|name, _| ["GetUrlUploadInfos", "UploadMediaByURL"].contains(&name.as_str()));
    metadata
}

pub(crate) fn import(sandbox: &Sandbox, metadata: &Value, more: &[&str]) -> Output {
    sandbox.write("api-docs.json", &metadata.to_string());
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", "api-docs.json", "--spec", "spec/openapi.yaml", "--out", "crate"])
        .args(more)
        .current_dir(sandbox.path(""))
        .output()
        .expect("xtask runs")
}

/// The lines of a run that tell what has happened, without those of what is written.
pub(crate) fn notes(out: &str) -> Vec<&str> {
    out.lines().filter(|line| !line.starts_with("spec: ") && !line.starts_with("crate: ")).collect()
}

pub(crate) fn parameter<'m>(metadata: &'m mut Value, operation: &str, name: &str) -> &'m mut Value {
    let parameters = metadata["apis"][operation]["parameters"].as_array_mut().expect("parameters are a list");
    parameters.iter_mut().find(|parameter| parameter["name"] == name).expect("the parameter is there")
}

pub(crate) fn answer<'m>(metadata: &'m mut Value, operation: &str) -> &'m mut Value {
    &mut metadata["apis"][operation]["responses"]["200"]["schema"]["properties"]
}
