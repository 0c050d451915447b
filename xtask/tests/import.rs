//! `cargo xtask import`, as a maintainer runs it: what the metadata says comes in.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::fs;
use std::process::Command;

use serde_json::json;
use support::{ICE, Sandbox, answer, import, metadata, notes, parameter, said, workspace};

#[test]
fn the_committed_description_states_the_facts_of_the_metadata() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", "--check"])
        .arg(workspace().join(ICE))
        .current_dir(workspace())
        .output()
        .expect("xtask runs");
    let (ok, out, err) = said(&output);
    assert!(ok, "{out}{err}");
    // Nothing is new, changed or gone, and every correction fits.
    assert_eq!(out, "specs/ice: 0 files would be written\n");
}

#[test]
fn metadata_alone_makes_a_description_and_a_crate() {
    let sandbox = Sandbox::empty();
    let text = fs::read_to_string(workspace().join(ICE)).expect("the metadata is there");
    let metadata = serde_json::from_str(&text).expect("the metadata is JSON");
    let (ok, out, err) = said(&import(&sandbox, &metadata, &["--group", "all"]));
    assert!(ok, "{err}");
    assert!(out.contains("spec: 400 operations of api-docs.json"), "{out}");
    assert!(out.contains("crate: 400 operations"), "{out}");
    let (ok, out, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(ok, "{err}");
    assert!(notes(&out).is_empty(), "{out}");
    assert!(out.contains("spec: 400 operations of api-docs.json; 0 files written"), "{out}");
}

#[test]
fn a_new_operation_comes_with_one_command() {
    let sandbox = Sandbox::new();
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
    let (ok, out, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(ok, "{err}");
    assert_eq!(
        notes(&out),
        ["new      UploadFolderByURL, in the group upload, as UploadMediaByURL is", "new      schemas.Rule"]
    );
    assert!(out.contains("crate: 3 operations"), "{out}");
    let written = sandbox.read("spec/upload/UploadFolderByURL.yaml");
    assert_eq!(written, include_str!("import/UploadFolderByURL.yaml"));
    let code = sandbox.read("crate/src/upload/upload_folder_by_url.rs");
    for line in [
        "    pub fn new(folder_url: impl Into<String>) -> Self {",
        "        Field::query(\"Depth\").integer(i64::MIN, 9),",
        "        Field::query(\"Rules\").json(),",
        "        Field::query(\"Tags\").repeat_list(),",
        "    pub options: Vec<UploadFolderByUrlOption>,",
    ] {
        assert!(code.contains(line), "{line} in {code}");
    }
    // A member that means the same everywhere is documented already.
    assert!(code.contains("/// Which page, counted from 1."), "{code}");
    assert!(notes(&said(&import(&sandbox, &metadata, &[])).1).is_empty(), "importing twice changes nothing");
}

#[test]
fn what_the_metadata_says_otherwise_is_changed_and_told() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    import(&sandbox, &metadata, &[]);
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    metadata["endpoints"]
        .as_array_mut()
        .expect("a list")
        .push(json!({"regionId": "us-west-1", "endpoint": "ice.us-west-1.aliyuncs.com"}));
    metadata["apis"]["UploadMediaByURL"]["deprecated"] = json!(true);
    *parameter(&mut metadata, "UploadMediaByURL", "AppId") = json!({"name": "AppId", "in": "query", "schema": {"type": "integer", "format": "int64", "required": true}});
    parameter(&mut metadata, "UploadMediaByURL", "EntityId")["in"] = json!("formData");
    parameter(&mut metadata, "UploadMediaByURL", "UserData")["schema"]["maxLength"] = json!("512");
    let found = &mut answer(&mut metadata, "GetUrlUploadInfos")["URLUploadInfoList"]["items"]["properties"];
    found["Speed"] = json!({"type": "number", "format": "double", "example": "1.5"});
    found.as_object_mut().expect("members").remove("ErrorCode");
    found["Status"]["enum"] = json!(["PENDING", "ARCHIVED"]);
    let (ok, out, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(ok, "{err}");
    assert_eq!(
        notes(&out),
        [
            "new      GetUrlUploadInfos.response.URLUploadInfoList[].Speed",
            "new      the region us-west-1",
            "changed  GetUrlUploadInfos.response.URLUploadInfoList[].Status: `x-extensible-enum: [\"PENDING\",\
             \"PROCESSING\",\"DOWNLOADING\",\"DOWNLOAD_SUCCESS\",\"DOWNLOAD_FAIL\",\"UPLOADING\",\"UPLOAD_SUCCESS\",\
             \"UPLOAD_FAIL\",\"SUCCESS\",\"Normal\",\"ARCHIVED\"]`",
            "changed  UploadMediaByURL.request.AppId: `integer` (int64), was `string`",
            "changed  UploadMediaByURL.request.AppId: `required: true`",
            "changed  UploadMediaByURL.request.EntityId: sent in the form",
            "changed  UploadMediaByURL: `deprecated: true`",
            "gone     GetUrlUploadInfos.response.URLUploadInfoList[].ErrorCode",
        ]
    );
    // What people wrote is still there.
    let after = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    for line in before.lines().filter(|line| line.contains("description:") || line.contains("summary:")) {
        let moved = line.trim_start();
        assert!(after.contains(moved), "`{moved}` is lost in\n{after}");
    }
    let again = said(&import(&sandbox, &metadata, &[])).1;
    assert_eq!(notes(&again), ["gone     GetUrlUploadInfos.response.URLUploadInfoList[].ErrorCode"]);
}

#[test]
fn an_operation_alone_can_be_imported() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    answer(&mut metadata, "GetUrlUploadInfos")["New"] = json!({"type": "string"});
    answer(&mut metadata, "UploadMediaByURL")["New"] = json!({"type": "string"});
    let (ok, out, _) = said(&import(&sandbox, &metadata, &["--operation", "UploadMediaByURL"]));
    assert!(ok);
    assert_eq!(notes(&out), ["new      UploadMediaByURL.response.New"]);
    let (ok, out, err) = said(&import(&sandbox, &metadata, &["--operation", "Nothing"]));
    assert!(!ok);
    assert_eq!(
        (out.as_str(), err.as_str()),
        ("", "error: `api-docs.json` has no operation `Nothing`; nothing was written\n")
    );
}

#[test]
fn a_check_writes_nothing() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    answer(&mut metadata, "UploadMediaByURL")["New"] = json!({"type": "string"});
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let (ok, out, _) = said(&import(&sandbox, &metadata, &["--check"]));
    assert!(!ok);
    assert_eq!(out, "new      UploadMediaByURL.response.New\nspec: 1 files would be written\n");
    assert_eq!(before, sandbox.read("spec/upload/UploadMediaByURL.yaml"));
    assert!(!sandbox.path("crate").exists());
}
