//! `cargo xtask import` keeps the names of existing types.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Value, json};
use support::{Sandbox, json, metadata, response, workspace};

/// Adds an operation whose response has these members.
fn add_operation(metadata: &mut Value, name: &str, members: Value) {
    metadata["apis"][name] = json!({
        "methods": ["post"],
        "security": [{"AK": []}],
        "parameters": [],
        "responses": {"200": {"schema": {"type": "object", "properties": members}}},
    });
}

/// An object with one member.
fn object(member: &str) -> Value {
    json!({"type": "object", "properties": {member: {"type": "string"}}})
}

/// Adds an operation to the description, without anything that metadata could state otherwise.
fn describe(sandbox: &Sandbox, name: &str, rest: &str) {
    let text = format!(
        "post:\n  operationId: {name}\n  summary: Is described.\n  tags:\n  - upload\n  x-acs-ram:\n    action: ice:{name}\n{rest}"
    );
    sandbox.write(&format!("spec/upload/{name}.yaml"), &text);
}

const RESPONSE: &str = "  responses:
    '200':
      description: The response.
      content:
        application/json:
          schema:
";

#[test]
fn a_new_operation_does_not_rename_the_types_of_others() {
    const FILE: &str = "crate/src/upload/get_url_upload_infos.rs";
    let sandbox = Sandbox::new();
    sandbox.regen(&[]).succeeded();
    let before = sandbox.read(FILE);
    assert!(before.contains("pub struct UrlUploadInfo {"), "{before}");
    let mut metadata = metadata();
    add_operation(&mut metadata, "CountUploads", json!({"URLUploadInfo": object("Count")}));
    let run = sandbox.import(&metadata, &[]);
    assert_eq!(run.err, "");
    assert_eq!(
        run.notes(),
        [
            "new      CountUploads, in the group upload, like GetUrlUploadInfos",
            "changed  GetUrlUploadInfos.response.URLUploadInfoList[]: `x-acs-rust-name: UrlUploadInfo`, which keeps the \
             name of its type"
        ]
    );
    assert_eq!(sandbox.read(FILE), before);
    let new = sandbox.read("crate/src/upload/count_uploads.rs");
    assert!(new.contains("pub struct UploadUrlUploadInfo {"), "{new}");
    let described = sandbox.read("spec/upload/GetUrlUploadInfos.yaml");
    let item = described.split("                items:\n").nth(1).expect("the list has items");
    assert!(item.contains("\n                  x-acs-rust-name: UrlUploadInfo\n"), "{described}");

    let again = sandbox.import(&metadata, &[]);
    assert!(again.out.contains("; 0 files written\n"), "{}", again.out);
    assert_eq!(again.notes(), [""; 0]);
}

#[test]
fn a_type_is_pinned_wherever_its_schema_is() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "spec/schemas/Rule.yaml",
        "type: object\nproperties:\n  FilePart:\n    type: object\n    properties:\n      A: {type: string}\n",
    );
    // `ClipInfo` is one type of two schemas.
    describe(
        &sandbox,
        "GetShapes",
        &format!(
            "{RESPONSE}            allOf:
            - type: object
              properties:
                InAllOf: {{type: object, properties: {{A: {{type: string}}}}}}
            - type: object
              properties:
                InAMap: {{type: object, additionalProperties: {{type: object, properties: {{A: {{type: string}}}}}}}}
                FileState: {{type: string, x-extensible-enum: [A]}}
                Input: {{type: object, properties: {{ClipInfo: {{type: object, properties: {{A: {{type: string}}}}}}}}}}
                Output: {{type: object, properties: {{ClipInfo: {{type: object, properties: {{A: {{type: string}}}}}}}}}}
                FileRule: {{$ref: ../schemas/Rule.yaml}}
"
        ),
    );
    sandbox.regen(&[]).succeeded();
    let files = ["upload/get_shapes.rs", "upload/upload_media_by_url.rs", "types/rule.rs"]
        .map(|file| format!("crate/src/{file}"));
    let before = files.each_ref().map(|file| sandbox.read(file));
    let mut metadata = metadata();
    add_operation(
        &mut metadata,
        "CountUploads",
        json!({
            "InAllOf": object("B"), "InAMap": object("B"), "ClipInfo": object("B"), "FilePart": object("B"),
            "UploadTargetConfig": object("B"),
            "FileState": json!({"type": "string", "enum": ["B"]}),
        }),
    );
    let notes = sandbox.import(&metadata, &["--operation", "CountUploads"]).notes();
    let pins: Vec<&str> = notes.iter().filter_map(|note| note.strip_prefix("changed  ")).collect();
    let pin = |path: &str, name: &str| {
        format!("{path}: `x-acs-rust-name: {name}`, which keeps the name of its type")
    };
    assert_eq!(
        pins,
        [
            pin("GetShapes.response.FileState", "FileState"),
            pin("GetShapes.response.InAMap.*", "InAMap"),
            pin("GetShapes.response.InAllOf", "InAllOf"),
            pin("GetShapes.response.Input.ClipInfo", "ClipInfo"),
            pin("GetShapes.response.Output.ClipInfo", "ClipInfo"),
            pin("UploadMediaByURL.request.UploadTargetConfig", "UploadTargetConfig"),
            pin("schemas.Rule.FilePart", "FilePart"),
        ]
    );
    assert_eq!(files.each_ref().map(|file| sandbox.read(file)), before);
    assert_eq!(sandbox.import(&metadata, &["--operation", "CountUploads"]).notes(), [""; 0]);
}

#[test]
fn a_new_shared_schema_does_not_take_the_name_of_a_part_of_another_one() {
    // The new schema is read before the existing one, or after it.
    for user in ["GetUrlUploadInfos", "UploadMediaByURL"] {
        let sandbox = Sandbox::new();
        let mut metadata = metadata();
        metadata["components"]["schemas"]["Rule"] =
            json!({"type": "object", "properties": {"FilePart": object("A")}});
        response(&mut metadata, "UploadMediaByURL")["Rule"] = json!({"$ref": "#/components/schemas/Rule"});
        sandbox.import(&metadata, &[]).succeeded();
        let before = sandbox.read("crate/src/types/rule.rs");
        assert!(before.contains("pub struct FilePart {"), "{before}");
        metadata["components"]["schemas"]["FilePart"] = object("B");
        response(&mut metadata, user)["FilePart"] = json!({"$ref": "#/components/schemas/FilePart"});
        sandbox.import(&metadata, &[]).succeeded();
        assert_eq!(sandbox.read("crate/src/types/rule.rs"), before);
        let new = sandbox.read("spec/schemas/FilePart.yaml");
        assert!(new.contains("x-acs-rust-name: FilePartValue\n"), "{new}");
        assert_eq!(sandbox.import(&metadata, &[]).notes(), [""; 0]);
    }
}

#[test]
fn of_equal_types_that_become_different_one_keeps_the_name() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    let jobs = |a: &str, b: &str| {
        json!({"Input": {"type": "object", "properties": {"ClipInfo": object(a)}},
               "Output": {"type": "object", "properties": {"ClipInfo": object(b)}}})
    };
    add_operation(&mut metadata, "GetClips", jobs("A", "A"));
    sandbox.import(&metadata, &["--group", "upload"]).succeeded();
    let before = sandbox.read("crate/src/upload/get_clips.rs");
    assert_eq!(before.matches("pub struct ClipInfo {").count(), 1, "{before}");
    add_operation(&mut metadata, "GetClips", jobs("A", "B"));
    let notes = sandbox.import(&metadata, &["--group", "upload"]).notes().join("\n");
    assert!(
        notes.contains("changed  GetClips.response.Input.ClipInfo: `x-acs-rust-name: ClipInfo`, which keeps"),
        "{notes}"
    );
    assert!(notes.contains("changed  GetClips.response.Output.ClipInfo: its type is called `"), "{notes}");
    let after = sandbox.read("crate/src/upload/get_clips.rs");
    assert_eq!(after.matches("pub struct ClipInfo {").count(), 1, "{after}");
}

#[test]
fn a_type_that_cannot_be_pinned_is_reported_with_its_new_name() {
    let sandbox = Sandbox::new();
    sandbox.edit("spec/openapi.yaml", |text| {
        text + "  parameters:\n    Filter:\n      name: FileFilter\n      in: query\n      description: A filter.\n      content:\n        application/json:\n          schema:\n            type: object\n            properties:\n              A:\n                type: string\n"
    });
    // Each operation has a type of its own of the one schema.
    for operation in ["GetShapes", "ListForms"] {
        let parameters = "  parameters:\n  - $ref: ../openapi.yaml#/components/parameters/Filter\n";
        describe(
            &sandbox,
            operation,
            &format!("{parameters}{RESPONSE}            type: object\n            properties: {{}}\n"),
        );
    }
    sandbox.regen(&[]).succeeded();
    let mut metadata = metadata();
    add_operation(&mut metadata, "CountShapes", json!({"ShapeFileFilter": object("B")}));
    let notes = sandbox.import(&metadata, &["--operation", "CountShapes"]).notes().join("\n");
    assert!(
        notes.contains("changed  GetShapes.request.FileFilter: its type is called `GetShapesFileFilter`"),
        "{notes}"
    );
}

#[test]
fn a_name_is_pinned_even_if_case_does_not_separate_its_words() {
    const FILE: &str = "crate/src/upload/list_plans.rs";
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    let plan = |member: &str| json!({"PlanX": {"type": "object", "properties": {"Y": object(member)}}});
    add_operation(&mut metadata, "ListPlans", plan("A"));
    sandbox.import(&metadata, &["--group", "upload"]).succeeded();
    let before = sandbox.read(FILE);
    assert!(before.contains("pub struct PlanXY {"), "{before}");
    add_operation(&mut metadata, "CountPlans", plan("B"));
    let notes = sandbox.import(&metadata, &["--group", "upload"]).notes().join("\n");
    assert!(notes.contains("ListPlans.response.PlanX.Y: `x-acs-rust-name: PlanX_Y`, which keeps"), "{notes}");
    assert_eq!(sandbox.read(FILE), before);
}

#[test]
fn no_type_of_ice_is_renamed_when_the_other_half_of_its_operations_comes() {
    let sandbox = Sandbox::empty();
    let all = json(&workspace().join("tests/metadata/ice.json"));
    let mut half = all.clone();
    let mut keep = false;
    half["apis"].as_object_mut().expect("operations").retain(|_, _| {
        keep = !keep;
        keep
    });
    sandbox.import(&half, &["--group", "all"]).succeeded();
    let types = |text: &str| -> Vec<String> {
        let defined = |line: &str| {
            let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
            rest.split(' ').next().map(str::to_owned)
        };
        text.lines().filter_map(defined).collect()
    };
    let names = || -> BTreeMap<PathBuf, Vec<String>> {
        sandbox.generated().into_iter().map(|(path, (text, _))| (path, types(&text))).collect()
    };
    let before = names();
    let notes = sandbox.import(&all, &["--group", "all"]).notes();
    assert!(notes.iter().any(|note| note.contains("which keeps the name of its type")), "{notes:?}");
    let after = names();
    for (path, types) in before {
        assert_eq!(after.get(&path), Some(&types), "{}", path.display());
    }
    assert_eq!(sandbox.import(&all, &[]).notes(), [""; 0]);
}

#[test]
fn error_codes_are_added_and_each_constant_has_a_name_of_its_own() {
    let sandbox = Sandbox::new();
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| {
        text.replacen("  parameters:", "  x-acs-errors:\n  - {code: Forbidden, status: 403, description: Not allowed.}\n  - {code: ByHand}\n  parameters:", 1)
    });
    let mut metadata = metadata();
    metadata["apis"]["UploadMediaByURL"]["errorCodes"] = json!({
        "200": [{"errorCode": "NotAnError"}],
        "400": [{"errorCode": "InvalidIPAddress", "errorMessage": "Prose."}, {"errorCode": "Invalid.%s"}],
        "403": [{"errorCode": "Forbidden"}],
    });
    metadata["apis"]["GetUrlUploadInfos"]["errorCodes"] = json!({
        "400": [{"errorCode": "InvalidIpAddress"}, {"errorCode": "InvalidIPAddress"}],
    });
    let run = sandbox.import(&metadata, &[]);
    assert_eq!(
        run.notes(),
        [
            "changed  GetUrlUploadInfos: the error codes InvalidIpAddress, InvalidIPAddress",
            "changed  UploadMediaByURL: the error codes InvalidIPAddress",
        ]
    );
    let written = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let errors = "  x-acs-errors:\n  - code: Forbidden\n    status: 403\n    description: Not allowed.\n  \
                  - code: ByHand\n  - code: InvalidIPAddress\n    status: 400\n";
    assert!(written.contains(errors), "{written}");
    let constants = sandbox.read("crate/src/error_codes.rs");
    assert!(constants.contains("pub const INVALID_IP_ADDRESS: &str = \"InvalidIPAddress\";"), "{constants}");
    assert!(
        constants.contains("pub const INVALID_IP_ADDRESS_2: &str = \"InvalidIpAddress\";"),
        "{constants}"
    );
    assert_eq!(sandbox.import(&metadata, &[]).notes(), [""; 0], "importing again changes nothing");
}
