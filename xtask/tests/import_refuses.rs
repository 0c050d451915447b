//! `cargo xtask import` checks everything before it writes anything.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Sandbox, metadata, parameter, response};

#[test]
fn problems_of_the_whole_metadata_are_reported_with_their_json_paths() {
    let sandbox = Sandbox::new();
    let mut cases: Vec<(&str, Value)> = Vec::new();
    let mut case = |problem: &'static str, change: &dyn Fn(&mut Value)| {
        let mut broken = metadata();
        change(&mut broken);
        cases.push((problem, broken));
    };
    case("$: missing `info`", &|broken| drop(broken.as_object_mut().unwrap().remove("info")));
    case("$.info.version: expected a string, found an array", &|broken| {
        broken["info"]["version"] = json!([1])
    });
    case("$.apis: expected an object, found an array", &|broken| broken["apis"] = json!([1]));
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    for (problem, broken) in cases {
        let run = sandbox.import(&broken, &[]);
        assert_eq!(run.out, "", "{problem}");
        let err = run.failed();
        assert!(err.starts_with("error: invalid metadata:\n$"), "{err}");
        assert!(err.contains(&format!("\n{problem}")), "`{problem}` is not in\n{err}");
        assert!(err.ends_with("\nnothing was written\n"), "{err}");
    }
    assert_eq!(before, sandbox.read("spec/upload/UploadMediaByURL.yaml"));
    assert!(!sandbox.path("crate").exists());
}

#[test]
fn an_operation_that_cannot_be_sent_is_left_out_with_the_reason() {
    let mut cases: Vec<(&str, Value)> = Vec::new();
    let mut case = |line: &'static str, change: &dyn Fn(&mut Value)| {
        let mut metadata = metadata();
        let mut operation = metadata["apis"]["UploadMediaByURL"].clone();
        change(&mut operation);
        metadata["apis"]["New"] = operation;
        cases.push((line, metadata));
    };
    case("New: a body that the method does not have: `AppId` of a GET request", &|operation| {
        operation["methods"] = json!(["get"]);
        operation["parameters"]
            .as_array_mut()
            .unwrap()
            .push(json!({"name": "AppId", "in": "body", "schema": {}}));
        operation["parameters"]
            .as_array_mut()
            .unwrap()
            .retain(|known| known["name"] != "AppId" || known["in"] == "body");
    });
    case("New: an unsupported method: `TRACE`", &|operation| operation["methods"] = json!(["TRACE"]));
    case("New: a parameter in the host name: `bucket`", &|operation| {
        operation["parameters"][0] = json!({"name": "bucket", "in": "host", "schema": {"type": "string"}});
    });
    case("New: a parameter in an unknown place: `AppId` in `cookie`", &|operation| {
        operation["parameters"][0] = json!({"name": "AppId", "in": "cookie", "schema": {"type": "string"}});
    });
    case("New: an XML body: `body`", &|operation| {
        operation["parameters"][0] = json!({"name": "body", "in": "body", "style": "xml", "schema": {}});
    });
    case("New: several bodies: `a`, `b`", &|operation| {
        operation["parameters"] =
            json!([{"name": "a", "in": "body", "schema": {}}, {"name": "b", "in": "body", "schema": {}}]);
    });
    case("New: an unknown style of a parameter: `A`: `tab`", &|operation| {
        operation["parameters"][0] =
            json!({"name": "A", "in": "query", "style": "tab", "schema": {"type": "array", "items": {}}});
    });
    case("New: an unsupported scheme: `websocket`", &|operation| operation["schemes"] = json!(["websocket"]));
    for (line, metadata) in cases {
        let sandbox = Sandbox::new();
        let run = sandbox.import(&metadata, &["--strict"]);
        assert!(
            run.err.ends_with(
                "error: `--strict`: operations are left out or facts are dropped, which `--verbose` lists; nothing was \
                 written\n"
            ),
            "{}",
            run.err
        );
        assert!(!sandbox.path("crate").exists());
        let out = sandbox.import(&metadata, &[]).succeeded();
        assert!(out.contains(&format!("left out {line}\n")), "`{line}` is not in\n{out}");
        assert!(out.contains("operations left out: 1 (1 "), "{out}");
        assert!(out.contains("spec: 2 of 3 operations of api-docs.json"), "{out}");
        let asked = sandbox.import(&metadata, &["--operation", "New"]).failed();
        assert!(asked.contains("cannot import `New`: "), "{asked}");
    }
}

#[test]
fn a_fact_that_does_not_fit_is_dropped_and_reported() {
    let mut cases: Vec<(&str, Value)> = Vec::new();
    let mut case = |line: &'static str, schema: Value| {
        let mut metadata = metadata();
        let parameter = json!({"name": "New", "in": "query", "schema": schema});
        metadata["apis"]["UploadMediaByURL"]["parameters"].as_array_mut().unwrap().push(parameter);
        cases.push((line, metadata));
    };
    let place = |line: &str| format!("dropped  UploadMediaByURL.request.New{line}");
    case(": an unknown type: thing", json!({"type": "thing"}));
    case(": an unknown format: email", json!({"type": "string", "format": "email"}));
    case(": a bound of another type: `minimum: 1`", json!({"type": "string", "minimum": 1}));
    case(": an invalid bound: `maximum: '1e99'`", json!({"type": "integer", "maximum": "1e99"}));
    case(
        ": an invalid bound: `maximum: 2147483648`",
        json!({"type": "integer", "format": "int32", "maximum": 2_147_483_648_i64}),
    );
    case(
        ": an invalid bound: `minimum` is greater than `maximum`",
        json!({"type": "integer", "minimum": 2, "maximum": 1}),
    );
    case(
        ": a reference to nothing: '#/components/schemas/Nothing'",
        json!({"$ref": "#/components/schemas/Nothing"}),
    );
    case(": a list without items: its items may be anything", json!({"type": "array"}));
    case(
        "[]: a bound of items: `maxLength: 2`",
        json!({"type": "array", "items": {"type": "string", "maxLength": 2}}),
    );
    case(": a schema that is no object: []", json!([]));
    case(": a composed schema: `oneOf`", json!({"oneOf": [{"type": "string"}]}));
    case(": a default of another type: many", json!({"type": "integer", "default": "many"}));
    for (line, metadata) in cases {
        let sandbox = Sandbox::new();
        let out = sandbox.import(&metadata, &["--verbose"]).succeeded();
        assert!(out.contains(&format!("{}\n", place(line))), "`{line}` is not in\n{out}");
        assert!(out.contains("facts dropped: 1 (1 "), "{out}");
        let again = sandbox.import(&metadata, &["--check"]);
        assert!(again.succeeded().ends_with("files that would be written: 0\n"));
    }
}

#[test]
fn a_parameter_that_is_listed_twice_is_described_once() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    let copy = parameter(&mut metadata, "UploadMediaByURL", "AppId").clone();
    metadata["apis"]["UploadMediaByURL"]["parameters"].as_array_mut().unwrap().push(copy);
    let out = sandbox.import(&metadata, &["--verbose"]).succeeded();
    let line =
        "dropped  UploadMediaByURL.request.AppId: a parameter that is listed twice: the first one stays\n";
    assert!(out.contains(line), "{out}");
}

/// A name that leads out of the folder of the description.
#[test]
fn an_operation_with_a_hostile_name_is_left_out() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    metadata["apis"]["../../Evil"] = metadata["apis"]["GetUrlUploadInfos"].clone();
    metadata["components"]["schemas"]["../Evil"] = json!({"type": "string"});
    response(&mut metadata, "UploadMediaByURL")["New"] = json!({"$ref": "#/components/schemas/../Evil"});
    let out = sandbox.import(&metadata, &["--verbose"]).succeeded();
    assert!(out.contains("left out ../../Evil: an invalid name: "), "{out}");
    assert_eq!(sandbox.read("spec/schemas/Evil.yaml"), "type: string\n");
    assert!(!sandbox.path("Evil.yaml").exists() && !sandbox.path("../Evil.yaml").exists());
}

#[test]
fn metadata_that_is_not_json_is_an_error() {
    let sandbox = Sandbox::new();
    sandbox.write("api-docs.json", "{\"info\": ");
    let run = sandbox.run(&["import", "api-docs.json", "--spec", "spec/openapi.yaml", "--out", "crate"]);
    assert_eq!(
        run.failed(),
        "error: cannot parse `api-docs.json` as JSON: EOF while parsing a value at line 1 column 9; nothing was \
         written\n"
    );
    assert!(!sandbox.path("crate").exists());
}

/// Metadata with a new member and a new operation.
fn metadata_with(operation: &str) -> Value {
    let mut metadata = metadata();
    response(&mut metadata, "UploadMediaByURL")["New"] = json!({"type": "string"});
    metadata["apis"][operation] = metadata["apis"]["GetUrlUploadInfos"].clone();
    metadata
}

/// Imports metadata, which must fail and write nothing. Returns the error.
#[track_caller]
fn refused(sandbox: &Sandbox, metadata: &Value, arguments: &[&str]) -> String {
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let run = sandbox.import(metadata, arguments);
    assert_eq!((run.out.as_str(), &sandbox.read("spec/upload/UploadMediaByURL.yaml")), ("", &before));
    assert!(!sandbox.path("crate").exists());
    let err = run.failed();
    assert!(err.ends_with("nothing was written\n"), "{err}");
    err
}

#[test]
fn a_group_that_is_not_a_tag_is_an_error() {
    let err = refused(&Sandbox::new(), &metadata_with("Fine"), &["--group", "../../x"]);
    assert!(
        err.starts_with("error: invalid group `../../x`; expected a letter, then letters, digits"),
        "{err}"
    );
}

#[test]
fn a_description_that_the_generator_would_reject_is_not_written() {
    let sandbox = Sandbox::new();
    let metadata = metadata_with("Fine");
    sandbox.edit("spec/openapi.yaml", |text| text + "x-acs-unknown: true\n");
    let err = refused(&sandbox, &metadata, &[]);
    assert!(err.contains("spec/openapi.yaml:") && err.contains("unknown-keyword"), "{err}");
    assert!(err.ends_with("in the description after the import; nothing was written\n"), "{err}");
    assert!(!sandbox.path("spec/upload/Fine.yaml").exists());
}

#[test]
fn a_file_that_is_not_an_operation_is_not_overwritten() {
    let sandbox = Sandbox::new();
    sandbox.write("spec/upload/Fine.yaml", "half: written\n");
    let err = refused(&sandbox, &metadata_with("Fine"), &["--group", "upload"]);
    assert_eq!(
        err,
        "error: cannot add the operation Fine: `upload/Fine.yaml` exists, and is not an operation; nothing was \
         written\n"
    );
    assert_eq!(fs::read_to_string(sandbox.path("spec/upload/Fine.yaml")).unwrap(), "half: written\n");
}

#[test]
fn the_metadata_must_be_that_of_the_product_and_version_of_the_description() {
    let mut other = metadata();
    other["info"]["product"] = json!("Ecs");
    let err = refused(&Sandbox::new(), &other, &[]);
    assert_eq!(
        err,
        "error: the metadata is that of Ecs 2020-11-09, but the description is that of ICE 2020-11-09; nothing was \
         written\n"
    );
}

#[test]
fn a_description_without_the_root_document_is_an_error() {
    let sandbox = Sandbox::new();
    sandbox.write("api-docs.json", &metadata().to_string());
    let run = sandbox.run(&["import", "api-docs.json", "--spec", "spec/openapi.yml", "--out", "crate"]);
    assert_eq!(
        run.failed(),
        "error: no root document `openapi.yml` in the description; name it with `--spec`; nothing was written\n"
    );
}
