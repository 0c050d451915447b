//! `cargo xtask import` checks everything before it writes anything.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use support::{Sandbox, answer, import, metadata, parameter, said};

#[test]
fn malformed_metadata_is_refused_with_its_json_path() {
    let sandbox = Sandbox::new();
    let mut cases: Vec<(&str, Value)> = Vec::new();
    let mut case = |path: &'static str, change: &dyn Fn(&mut Value)| {
        let mut broken = metadata();
        change(&mut broken);
        cases.push((path, broken));
    };
    case("$: `info` is missing", &|broken| drop(broken.as_object_mut().unwrap().remove("info")));
    case("$.info.style: `ROA` is not a style that is known; RPC is", &|broken| {
        broken["info"]["style"] = json!("ROA")
    });
    case("$.info.version: expected text, found a number", &|broken| broken["info"]["version"] = json!(1));
    case("$.apis: expected an object, found a list", &|broken| broken["apis"] = json!([]));
    case("$.apis.UploadMediaByURL.methods: expected `get`, `post` or both", &|broken| {
        broken["apis"]["UploadMediaByURL"]["methods"] = json!(["PUT"]);
    });
    case("$.apis.UploadMediaByURL.parameters: `AppId` stands there twice, or is no name", &|broken| {
        let twice = parameter(broken, "UploadMediaByURL", "AppId").clone();
        broken["apis"]["UploadMediaByURL"]["parameters"].as_array_mut().unwrap().push(twice);
    });
    case("$.apis.UploadMediaByURL.responses.200.schema: there is no schema `Nothing`", &|broken| {
        answer(broken, "UploadMediaByURL")["A"] = json!({"$ref": "#/components/schemas/Nothing"});
    });
    case("$.apis.UploadMediaByURL.parameters[0].schema.maximum: expected a number in range", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["schema"]["maximum"] = json!("1e99");
    });
    case(
        "$.apis.UploadMediaByURL.parameters[0].schema.format: `email` is not a format that is known",
        &|broken| {
            broken["apis"]["UploadMediaByURL"]["parameters"][0]["schema"]["format"] = json!("email");
        },
    );
    case("$.apis.UploadMediaByURL.methods: expected a list, found text", &|broken| {
        broken["apis"]["UploadMediaByURL"]["methods"] = json!("post");
    });
    case("$.apis.UploadMediaByURL.responses: `200` is missing", &|broken| {
        broken["apis"]["UploadMediaByURL"]["responses"] = json!({});
    });
    case("$.apis.UploadMediaByURL.parameters[1]: `schema` is missing", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][1] = json!({"name": "A", "in": "query"});
    });
    case("$.apis.UploadMediaByURL.parameters[0].in: `path` is not a place that is known", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["in"] = json!("path");
    });
    case("$.apis.UploadMediaByURL.parameters[0].style: `xml` is not a style that is known", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["style"] = json!("xml");
    });
    case("$.apis.UploadMediaByURL.parameters[0].schema.type: `text` is not a type", &|broken| {
        broken["apis"]["UploadMediaByURL"]["parameters"][0]["schema"]["type"] = json!("text");
    });
    case(
        "$.apis.UploadMediaByURL.responses.200.schema.properties.A.items.properties.B: expected an object, found null",
        &|broken| {
            answer(broken, "UploadMediaByURL")["A"] =
                json!({"type": "array", "items": {"properties": {"B": null}}});
        },
    );
    case("$.components.schemas.A.$ref: `B` does not begin with `#/components/schemas/`", &|broken| {
        broken["components"]["schemas"]["A"] = json!({"$ref": "B"});
    });
    case("$.endpoints[0].regionId: expected text, found a number", &|broken| {
        broken["endpoints"][0]["regionId"] = json!(7)
    });
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    for (path, broken) in cases {
        let (ok, out, err) = said(&import(&sandbox, &broken, &[]));
        assert!(!ok, "{path}: {out}");
        assert!(err.contains(path), "{path} is not in\n{err}");
        assert!(err.ends_with("nothing was written\n"), "{err}");
        assert_eq!(out, "");
    }
    sandbox.write("api-docs.json", "{\"info\": ");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", "api-docs.json", "--spec", "spec/openapi.yaml", "--out", "crate"])
        .current_dir(sandbox.path(""))
        .output()
        .expect("xtask runs");
    let (ok, _, err) = said(&output);
    assert!(!ok);
    assert_eq!(
        err,
        "error: `api-docs.json` is not JSON; nothing was written: EOF while parsing a value at line 1 column 9\n"
    );
    assert_eq!(before, sandbox.read("spec/upload/UploadMediaByURL.yaml"));
    assert!(!sandbox.path("crate").exists());
}

#[test]
fn what_would_be_written_is_checked_first() {
    let sandbox = Sandbox::new();
    let before = sandbox.read("spec/upload/UploadMediaByURL.yaml");
    let told = |metadata: &Value, more: &[&str]| {
        let (ok, out, err) = said(&import(&sandbox, metadata, more));
        assert!(!ok, "{out}");
        assert!(err.trim_end().ends_with("nothing was written"), "{err}");
        assert_eq!((out.as_str(), &sandbox.read("spec/upload/UploadMediaByURL.yaml")), ("", &before));
        assert!(!sandbox.path("crate").exists());
        err
    };
    let new = |name: &str| {
        let mut metadata = metadata();
        answer(&mut metadata, "UploadMediaByURL")["New"] = json!({"type": "string"});
        metadata["apis"][name] = metadata["apis"]["GetUrlUploadInfos"].clone();
        metadata
    };
    // Names that would lead out of the folder.
    let err = told(&new("../../Evil"), &[]);
    assert!(err.contains("$.apis.../../Evil: `../../Evil` is not made of letters, digits and `_`"), "{err}");
    let err = told(&new("Fine"), &["--group", "../../x"]);
    assert!(err.contains("`../../x` is not made of"), "{err}");
    // What the generator would refuse.
    let mut odd = new("Fine");
    answer(&mut odd, "UploadMediaByURL")["New"] =
        json!({"type": "object", "properties": {"\u{e4}": {"type": "string"}}});
    let err = told(&odd, &[]);
    assert!(err.contains("invalid name"), "{err}");
    assert!(!sandbox.path("spec/upload/Fine.yaml").exists());
    // A file that is in the way.
    sandbox.write("spec/upload/Fine.yaml", "half: written\n");
    let err = told(&new("Fine"), &["--group", "upload"]);
    assert!(err.contains("`upload/Fine.yaml` is there already, and is no operation"), "{err}");
    fs::remove_file(sandbox.path("spec/upload/Fine.yaml")).unwrap();
    // Another product, and a root document that is not there.
    let mut other = metadata();
    other["info"]["product"] = json!("Ecs");
    let err = told(&other, &[]);
    assert!(
        err.contains("the metadata is of Ecs 2020-11-09, and the description of ICE 2020-11-09"),
        "{err}"
    );
    sandbox.write("api-docs.json", &metadata().to_string());
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", "api-docs.json", "--spec", "spec/openapi.yml", "--out", "crate"])
        .current_dir(sandbox.path(""))
        .output()
        .expect("xtask runs");
    let err = said(&output).2;
    assert_eq!(err, "error: there is a description, but no `openapi.yml` in it; nothing was written\n");
}
