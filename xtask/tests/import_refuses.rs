//! `cargo xtask import` checks everything before it writes anything.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Sandbox, metadata, parameter, response};

#[test]
fn problems_of_the_metadata_are_reported_with_their_json_paths() {
    let sandbox = Sandbox::new();
    let mut cases: Vec<(&str, Value)> = Vec::new();
    let mut case = |problem: &'static str, change: &dyn Fn(&mut Value)| {
        let mut broken = metadata();
        change(&mut broken);
        cases.push((problem, broken));
    };
    case("$: missing `info`", &|broken| drop(broken.as_object_mut().unwrap().remove("info")));
    case("$.info.style: unknown style `ROA`; expected `RPC`", &|broken| {
        broken["info"]["style"] = json!("ROA")
    });
    case("$.info.version: expected a string, found a number", &|broken| broken["info"]["version"] = json!(1));
    case("$.apis: expected an object, found an array", &|broken| broken["apis"] = json!([]));
    case("$.apis.UploadMediaByURL.methods: expected `get`, `post` or both", &|broken| {
        broken["apis"]["UploadMediaByURL"]["methods"] = json!(["PUT"]);
    });
    case("$.apis.UploadMediaByURL.parameters: duplicate or empty name `AppId`", &|broken| {
        let copy = parameter(broken, "UploadMediaByURL", "AppId").clone();
        broken["apis"]["UploadMediaByURL"]["parameters"].as_array_mut().unwrap().push(copy);
    });
    case("$.apis.UploadMediaByURL.parameters: `AppId` is sent in a form, but GET has no body", &|broken| {
        broken["apis"]["UploadMediaByURL"]["methods"] = json!(["get"]);
        parameter(broken, "UploadMediaByURL", "AppId")["in"] = json!("formData");
    });
    case("$.apis.UploadMediaByURL.responses.200.schema: unknown schema `Nothing`", &|broken| {
        response(broken, "UploadMediaByURL")["A"] = json!({"$ref": "#/components/schemas/Nothing"});
    });
    case("$.apis.UploadMediaByURL.parameters[0].schema.maximum: invalid bound `'1e99'`", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["schema"]["maximum"] = json!("1e99");
    });
    case("$.apis.UploadMediaByURL.parameters[0].schema.format: unknown format `email`", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["schema"]["format"] = json!("email");
    });
    case("$.apis.UploadMediaByURL.methods: expected an array, found a string", &|broken| {
        broken["apis"]["UploadMediaByURL"]["methods"] = json!("post");
    });
    case("$.apis.UploadMediaByURL.responses: missing `200`", &|broken| {
        broken["apis"]["UploadMediaByURL"]["responses"] = json!({});
    });
    case("$.apis.UploadMediaByURL.parameters[1]: missing `schema`", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][1] = json!({"name": "A", "in": "query"});
    });
    case("$.apis.UploadMediaByURL.parameters[0].in: unknown location `path`", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["in"] = json!("path");
    });
    case("$.apis.UploadMediaByURL.parameters[0].style: unknown style `xml`", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["style"] = json!("xml");
    });
    case("$.apis.UploadMediaByURL.parameters[0].schema.type: unknown type `text`", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["schema"]["type"] = json!("text");
    });
    case(
        "$.apis.UploadMediaByURL.responses.200.schema.properties.A.items.properties.B: expected an object, found null",
        &|broken| {
            response(broken, "UploadMediaByURL")["A"] =
                json!({"type": "array", "items": {"properties": {"B": null}}});
        },
    );
    case(
        "$.components.schemas.A.$ref: invalid reference `B`; expected `#/components/schemas/<name>`",
        &|broken| {
            broken["components"]["schemas"]["A"] = json!({"$ref": "B"});
        },
    );
    case("$.endpoints[0].regionId: expected a string, found a number", &|broken| {
        broken["endpoints"][0]["regionId"] = json!(7)
    });
    // A name that leads out of the folder of the description.
    case(
        "$.apis.../../Evil: invalid name `../../Evil`; expected a letter, then letters, digits",
        &|broken| {
            broken["apis"]["../../Evil"] = broken["apis"]["GetUrlUploadInfos"].clone();
        },
    );
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    for (problem, broken) in cases {
        let run = sandbox.import(&broken, &[]);
        assert_eq!(run.out, "", "{problem}");
        let err = run.failed();
        assert!(err.starts_with("error: invalid metadata in `api-docs.json`:\n$"), "{err}");
        assert!(err.contains(&format!("\n{problem}")), "`{problem}` is not in\n{err}");
        assert!(err.ends_with("\nnothing was written\n"), "{err}");
    }
    assert_eq!(before, sandbox.read("spec/upload/UploadMediaByURL.yaml"));
    assert!(!sandbox.path("crate").exists());
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
    let mut metadata = metadata_with("Fine");
    response(&mut metadata, "UploadMediaByURL")["New"] =
        json!({"type": "object", "properties": {"\u{e4}": {"type": "string"}}});
    let err = refused(&sandbox, &metadata, &[]);
    assert!(err.contains("spec/upload/UploadMediaByURL.yaml:") && err.contains('\u{e4}'), "{err}");
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
