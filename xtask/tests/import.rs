//! `cargo xtask import`: the facts of the metadata get into the description.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::process::Command;

use serde_json::{Value, json};
use support::{Run, Sandbox, json, metadata, parameter, response, workspace};

/// The metadata of all operations of ICE, recorded by `--record`.
const ICE: &str = "tests/metadata/ice.json";

/// The metadata of every service that has a description.
const METADATA: &[(&str, &str)] = &[("ice", ICE), ("sts", "tests/products/metadata/sts@2015-04-01.json")];

#[test]
fn the_committed_descriptions_state_the_facts_of_the_metadata() {
    for (service, metadata) in METADATA {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["import", "--check"])
            .arg(workspace().join(metadata))
            .current_dir(workspace())
            .output()
            .expect("xtask can be started");
        // There is no note: nothing is new, changed or gone, and no correction is stale.
        let expected = format!("specs/{service}: files that would be written: 0\n");
        assert_eq!(Run::from(output).succeeded(), expected);
    }
    let folders = std::fs::read_dir(workspace().join("specs")).expect("the folder exists");
    let folders = folders.map(|entry| entry.expect("an entry can be read"));
    let mut services: Vec<String> = folders
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    services.sort();
    let compared: Vec<&str> = METADATA.iter().map(|(service, _)| *service).collect();
    assert_eq!(services, compared, "every service has metadata to compare with");
}

#[test]
fn the_description_of_the_fixtures_states_the_facts_of_their_metadata() {
    let sandbox = Sandbox::new();
    assert_eq!(
        sandbox.import(&metadata(), &["--check"]).succeeded(),
        "spec: files that would be written: 0\n"
    );
}

#[test]
fn recorded_metadata_of_a_whole_service_becomes_a_description_and_a_crate() {
    let sandbox = Sandbox::empty();
    let metadata = json(&workspace().join(ICE));
    let count = metadata["apis"].as_object().map_or(0, |apis| apis.len());
    let out = sandbox.import(&metadata, &["--group", "all"]).succeeded();
    assert!(out.contains(&format!("spec: {count} operations of api-docs.json")), "{out}");
    assert!(out.contains(&format!("crate: {count} operations")), "{out}");
    let run = sandbox.import(&metadata, &[]);
    let unchanged = format!("spec: {count} operations of api-docs.json; 0 files written");
    assert!(run.out.contains(&unchanged), "{}", run.out);
    assert_eq!(run.notes(), [""; 0]);
}

#[test]
fn a_new_schema_that_collides_with_another_one_gets_a_longer_name() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    // The description has `URLUploadStatus`, which is the same name in Rust.
    metadata["components"]["schemas"]["UrlUploadStatus"] =
        json!({"type": "object", "properties": {"Text": {"type": "string"}}});
    response(&mut metadata, "UploadMediaByURL")["Status"] =
        json!({"$ref": "#/components/schemas/UrlUploadStatus"});
    sandbox.import(&metadata, &[]).succeeded();
    let written = sandbox.read("spec/schemas/UrlUploadStatus.yaml");
    assert!(written.contains("x-acs-rust-name: UrlUploadStatusValue\n"), "{written}");
    assert!(!sandbox.read("spec/schemas/URLUploadStatus.yaml").contains("x-acs-rust-name"));
    assert_eq!(sandbox.import(&metadata, &[]).notes(), [""; 0]);
}

/// Metadata with an operation that the description does not have.
fn metadata_with_new_operation() -> Value {
    let mut metadata = metadata();
    metadata["apis"]["UploadFolderByURL"] = json!({
        "methods": ["get"],
        "security": [{"AK": []}],
        "accessLevel": "create",
        "parameters": [
            {"name": "FolderURL", "in": "query", "schema": {"type": "string", "required": true, "example": "https://example.com/a/"}},
            {"name": "Depth", "in": "query", "schema": {"type": "integer", "format": "int32", "maximum": "9", "example": "3"}},
            {"name": "PageNo", "in": "query", "schema": {"type": "integer", "format": "int32", "example": "1"}},
            {"name": "Rules", "in": "query", "style": "json", "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Rule"}}},
            {"name": "Tags", "in": "query", "style": "flat", "schema": {"type": "array", "items": {"type": "string"}}},
        ],
        "responses": {"200": {"schema": {"type": "object", "properties": {
            "RequestId": {"type": "string", "example": "1"},
            "Options": {"type": "array", "items": {"type": "object", "properties": {"State": {"type": "string", "enum": ["On", "Off"]}}}},
        }}}},
    });
    metadata["components"]["schemas"]["Rule"] =
        json!({"type": "object", "properties": {"Pattern": {"type": "string", "required": true}}});
    metadata
}

#[test]
fn a_new_operation_is_described_and_generated() {
    let sandbox = Sandbox::new();
    let metadata = metadata_with_new_operation();
    let run = sandbox.import(&metadata, &[]);
    assert!(run.out.contains("crate: 3 operations"), "{}{}", run.out, run.err);
    assert_eq!(
        run.notes(),
        ["new      UploadFolderByURL, in the group upload, like UploadMediaByURL", "new      schemas.Rule"]
    );
    let written = sandbox.read("spec/upload/UploadFolderByURL.yaml");
    assert_eq!(written, include_str!("fixtures/UploadFolderByURL.yaml"));
    let code = sandbox.read("crate/src/upload/upload_folder_by_url.rs");
    for generated in [
        "pub fn new(folder_url: impl Into<String>) -> Self {",
        "\"Depth\").integer(i64::MIN, 9)",
        "\"Rules\").json()",
        "\"Tags\").flat()",
        "pub options: Vec<FolderByUrlOption>,",
        // The description of a shared member.
        "/// The page number, starting from 1.",
    ] {
        assert!(code.contains(generated), "no `{generated}` in\n{code}");
    }
    assert_eq!(sandbox.import(&metadata, &[]).notes(), [""; 0], "importing again changes nothing");
}

#[test]
fn a_new_operation_can_be_put_into_a_new_group() {
    let sandbox = Sandbox::new();
    let notes = sandbox.import(&metadata_with_new_operation(), &["--group", "folders"]).notes();
    assert_eq!(
        notes,
        [
            "new      UploadFolderByURL, in the group folders",
            "new      schemas.Rule",
            "new      the group folders"
        ]
    );
    assert!(sandbox.path("spec/folders/UploadFolderByURL.yaml").exists());
    assert!(sandbox.path("crate/src/folders").exists());
}

#[test]
fn facts_that_differ_are_changed_and_reported() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    metadata["endpoints"]
        .as_array_mut()
        .expect("a list")
        .push(json!({"regionId": "us-west-1", "endpoint": "ice.us-west-1.aliyuncs.com"}));
    metadata["apis"]["UploadMediaByURL"]["deprecated"] = json!(true);
    *parameter(&mut metadata, "UploadMediaByURL", "AppId") = json!({"name": "AppId", "in": "query", "schema": {"type": "integer", "format": "int64", "required": true}});
    parameter(&mut metadata, "UploadMediaByURL", "EntityId")["in"] = json!("formData");
    parameter(&mut metadata, "UploadMediaByURL", "UserData")["schema"]["maxLength"] = json!("512");
    let job = &mut response(&mut metadata, "GetUrlUploadInfos")["URLUploadInfoList"]["items"]["properties"];
    job["Speed"] = json!({"type": "number", "format": "double", "example": "1.5"});
    job.as_object_mut().expect("members").remove("ErrorCode");
    job["Status"]["enum"] = json!(["PENDING", "ARCHIVED"]);
    assert_eq!(
        sandbox.import(&metadata, &[]).notes(),
        [
            "new      GetUrlUploadInfos.response.URLUploadInfoList[].Speed",
            "new      the region us-west-1",
            "changed  GetUrlUploadInfos.response.URLUploadInfoList[].Status: `x-extensible-enum: [\"PENDING\",\"FAIL\",\
             \"SUCCESS\",\"ARCHIVED\"]`",
            "changed  UploadMediaByURL.request.AppId: `integer` (int64), was `string`",
            "changed  UploadMediaByURL.request.AppId: `required: true`",
            "changed  UploadMediaByURL.request.EntityId: sent in the form",
            "changed  UploadMediaByURL: `deprecated: true`",
            "gone     GetUrlUploadInfos.response.URLUploadInfoList[].ErrorCode",
        ]
    );
    let after = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    for line in before.lines().filter(|line| line.contains("description:") || line.contains("summary:")) {
        // It is indented differently where a parameter has moved.
        let prose = line.trim_start();
        assert!(after.contains(prose), "`{prose}` is lost in\n{after}");
    }
    assert_eq!(
        sandbox.import(&metadata, &[]).notes(),
        ["gone     GetUrlUploadInfos.response.URLUploadInfoList[].ErrorCode"]
    );
}

#[test]
fn several_members_become_required_at_once() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    let rule = |required: bool| {
        let member = json!({"type": "string", "required": required});
        json!({"type": "object", "properties": {"A": member, "B": member, "C": {"type": "string"}}})
    };
    metadata["components"]["schemas"]["Rule"] = rule(false);
    let new = json!({"name": "Rule", "in": "query", "style": "json", "schema": {"$ref": "#/components/schemas/Rule"}});
    metadata["apis"]["UploadMediaByURL"]["parameters"].as_array_mut().unwrap().push(new);
    sandbox.import(&metadata, &[]).succeeded();
    metadata["components"]["schemas"]["Rule"] = rule(true);
    assert_eq!(
        sandbox.import(&metadata, &[]).notes(),
        ["changed  schemas.Rule.A: required", "changed  schemas.Rule.B: required"]
    );
    let written = sandbox.read("spec/schemas/Rule.yaml");
    assert!(written.contains("required:\n- A\n- B\n"), "{written}");
}

#[test]
fn one_operation_can_be_imported_alone() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    response(&mut metadata, "GetUrlUploadInfos")["New"] = json!({"type": "string"});
    response(&mut metadata, "UploadMediaByURL")["New"] = json!({"type": "string"});
    metadata["apis"]["GetUrlUploadInfos"]["deprecated"] = json!(true);
    metadata["apis"]["UploadLater"] = metadata["apis"]["UploadMediaByURL"].clone();
    let other = sandbox.read("spec/upload/GetUrlUploadInfos.yaml");
    let notes = sandbox.import(&metadata, &["--operation", "UploadMediaByURL"]).notes();
    assert_eq!(notes, ["new      UploadMediaByURL.response.New"]);
    assert_eq!(other, sandbox.read("spec/upload/GetUrlUploadInfos.yaml"));
    let run = sandbox.import(&metadata, &["--operation", "Nothing"]);
    assert_eq!(run.out, "");
    let expected = "error: unknown operation `Nothing`: it is not in the metadata; nothing was written\n";
    assert_eq!(run.failed(), expected);
}

#[test]
fn a_check_reports_and_writes_nothing() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    response(&mut metadata, "UploadMediaByURL")["New"] = json!({"type": "string"});
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let run = sandbox.import(&metadata, &["--check"]);
    assert_eq!(run.out, "new      UploadMediaByURL.response.New\nspec: files that would be written: 1\n");
    run.failed();
    assert_eq!(before, sandbox.read("spec/upload/UploadMediaByURL.yaml"));
    assert!(!sandbox.path("crate").exists());
}

#[test]
fn a_record_has_the_facts_without_prose_and_imports_the_same() {
    let sandbox = Sandbox::new();
    sandbox.import(&metadata(), &["--record", "record.json"]).succeeded();
    let record = sandbox.read("record.json");
    assert!(!record.contains("Prose."), "{record}");
    let operations = record.lines().filter(|line| line.contains("\"methods\"")).count();
    assert_eq!(operations, 2, "each operation has a line of its own:\n{record}");
    let recorded = json(&sandbox.path("record.json"));
    assert_eq!(sandbox.import(&recorded, &["--check"]).notes(), ["spec: files that would be written: 0"; 0]);
}
