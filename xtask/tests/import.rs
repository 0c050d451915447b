//! `cargo xtask import`, as a maintainer runs it.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::fs;
use std::process::{Command, Output};

use serde_json::{Value, json};
use support::{Sandbox, said, workspace};

const ICE: &str = "tests/metadata/ice.json";

/// The metadata of ICE, with two operations alone.
fn metadata() -> Value {
    let text = fs::read_to_string(workspace().join(ICE)).expect("the metadata is there");
    let mut metadata: Value = serde_json::from_str(&text).expect("the metadata is JSON");
    metadata["endpoints"] = json!([{"regionId": "cn-shanghai", "endpoint": "ice.cn-shanghai.aliyuncs.com"}]);
    metadata["components"]["schemas"] = json!({});
    let apis = metadata["apis"].as_object_mut().expect("it has operations");
    apis.retain(|name, _| ["GetUrlUploadInfos", "UploadMediaByURL"].contains(&name.as_str()));
    metadata
}

fn import(sandbox: &Sandbox, metadata: &Value, more: &[&str]) -> Output {
    sandbox.write("api-docs.json", &metadata.to_string());
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", "api-docs.json", "--spec", "spec/openapi.yaml", "--out", "crate"])
        .args(more)
        .current_dir(sandbox.path(""))
        .output()
        .expect("xtask runs")
}

/// The lines of a run that tell what has happened, without those of what is written.
fn notes(out: &str) -> Vec<&str> {
    out.lines().filter(|line| !line.starts_with("spec: ") && !line.starts_with("crate: ")).collect()
}

fn parameter<'m>(metadata: &'m mut Value, operation: &str, name: &str) -> &'m mut Value {
    let parameters = metadata["apis"][operation]["parameters"].as_array_mut().expect("parameters are a list");
    parameters.iter_mut().find(|parameter| parameter["name"] == name).expect("the parameter is there")
}

fn answer<'m>(metadata: &'m mut Value, operation: &str) -> &'m mut Value {
    &mut metadata["apis"][operation]["responses"]["200"]["schema"]["properties"]
}

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

const CORRECTIONS: &str = "\
- name: sizes-are-numbers
  at:
  - GetUrlUploadInfos.response.URLUploadInfoList[].FileSize
  was:
    type: integer
    format: int64
  is:
    type: string
    format: null
  why: Every answer has them as text.
";

#[test]
fn a_correction_holds_until_the_metadata_changes() {
    let sandbox = Sandbox::new();
    sandbox.write("spec/corrections.yaml", CORRECTIONS);
    sandbox.edit("spec/openapi.yaml", |text| {
        text.replacen("info:", "x-acs-corrections:\n  $ref: corrections.yaml\ninfo:", 1)
    });
    let mut metadata = metadata();
    let told = |metadata: &Value| {
        let (ok, out, err) = said(&import(&sandbox, metadata, &[]));
        assert!(ok, "{err}");
        notes(&out).join("\n")
    };
    let size = |metadata: &mut Value, schema: Value| {
        answer(metadata, "GetUrlUploadInfos")["URLUploadInfoList"]["items"]["properties"]["FileSize"] =
            schema;
    };
    size(&mut metadata, json!({"type": "integer", "format": "int64"}));
    assert_eq!(told(&metadata), "");
    size(&mut metadata, json!({"type": "string"}));
    assert_eq!(
        told(&metadata),
        "disagrees  GetUrlUploadInfos.response.URLUploadInfoList[].FileSize: the correction `sizes-are-numbers` is no \
         longer needed; remove it"
    );
    size(&mut metadata, json!({"type": "number"}));
    assert_eq!(
        told(&metadata),
        "disagrees  GetUrlUploadInfos.response.URLUploadInfoList[].FileSize: the correction `sizes-are-numbers` was \
         made of something else than `type: number`, `format: nothing`; look at it again"
    );
    answer(&mut metadata, "GetUrlUploadInfos")["URLUploadInfoList"]["items"]["properties"]
        .as_object_mut()
        .expect("members")
        .remove("FileSize");
    assert_eq!(
        told(&metadata),
        "gone     GetUrlUploadInfos.response.URLUploadInfoList[].FileSize\n\
         disagrees  GetUrlUploadInfos.response.URLUploadInfoList[].FileSize: the correction `sizes-are-numbers` is of \
         something that is not there any more"
    );
    // What people wrote has stayed through all of it.
    let file = sandbox.read("spec/upload/GetUrlUploadInfos.yaml");
    let size = file.split("FileSize:").nth(1).expect("it is there").split_whitespace();
    assert_eq!(size.take(4).collect::<Vec<_>>(), ["type:", "string", "format:", "int64"], "{file}");
}

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
        "$.apis.UploadMediaByURL.responses.200.schema.properties.A.items: expected an object, found null",
        &|broken| {
            answer(broken, "UploadMediaByURL")["A"] = json!({"type": "array", "items": [null]});
            answer(broken, "UploadMediaByURL")["A"]["items"] = json!({"properties": {"B": null}});
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
        let path = path.replace(
            ".A.items: expected an object, found null",
            ".A.items.properties.B: expected an object, found null",
        );
        assert!(err.contains(&path), "{path} is not in\n{err}");
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
fn comments_are_not_lost_in_silence() {
    let sandbox = Sandbox::new();
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| format!("# Mind the queue.\n{text}"));
    let mut metadata = metadata();
    assert!(said(&import(&sandbox, &metadata, &[])).0, "a file that stays as it is may have comments");
    answer(&mut metadata, "UploadMediaByURL")["New"] = json!({"type": "string"});
    let (ok, _, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(!ok);
    assert_eq!(
        err,
        "error: `upload/UploadMediaByURL.yaml` has comments, which would be lost; say in `description` what they say; \
         nothing was written\n"
    );
    assert_eq!(sandbox.read("spec/upload/UploadMediaByURL.yaml").lines().next(), Some("# Mind the queue."));
    // A mark inside a text is no comment; one behind a value is.
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| {
        text.replace("# Mind the queue.\n", "").replacen(
            "  summary: ",
            "  summary: 'Number #1 ' # mind\n  description2: ",
            1,
        )
    });
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| {
        let gone = text.lines().filter(|line| !line.contains("description2"));
        gone.map(|line| line.to_owned() + "\n").collect()
    });
    assert!(!said(&import(&sandbox, &metadata, &[])).0);
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| text.replacen(" # mind", "", 1));
    let (ok, _, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(ok, "{err}");
    assert!(sandbox.read("spec/upload/UploadMediaByURL.yaml").contains("summary: 'Number #1 '"));
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
    assert!(err.contains("cannot be a name in Rust"), "{err}");
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

/// A description that says more than the metadata in every way there is.
const EXACT: &str = "\
post:
  operationId: Exact
  summary: Says more.
  tags:
  - upload
  parameters:
  - $ref: '../openapi.yaml#/components/parameters/First'
  - name: Numbers
    in: query
    description: Numbers.
    style: form
    explode: false
    schema:
      type: array
      items:
        type: integer
  - name: States
    in: query
    description: States.
    style: form
    explode: false
    schema:
      type: array
      items:
        $ref: '../schemas/URLUploadStatus.yaml'
  - name: Choice
    in: query
    description: A choice.
    schema:
      type: string
      oneOf:
      - const: A
        description: this.
      - const: B
        description: that.
  - name: Moves
    in: query
    description: Moves into the form.
    schema:
      type: string
      x-extensible-enum:
      - A
      x-enumDescriptions:
        A: the one.
      x-acs-rust-name: Moved
  - name: Restyled
    in: query
    description: Becomes JSON.
    x-acs-style: repeatList
    schema:
      type: array
      items:
        type: string
      minItems: 1
  responses:
    '200':
      description: The answer.
      content:
        application/json:
          schema:
            allOf:
            - type: object
              properties:
                Code:
                  $ref: '../members.yaml#/Code'
            - type: object
              properties:
                State:
                  $ref: '../members.yaml#/State'
";

#[test]
fn what_people_say_more_exactly_stays() {
    let sandbox = Sandbox::new();
    sandbox.write("spec/upload/Exact.yaml", EXACT);
    sandbox.edit("spec/members.yaml", |text| text + "State:\n  type: string\n  description: A state.\n");
    sandbox.edit("spec/openapi.yaml", |text| {
        text + "  parameters:\n    First:\n      name: First\n      in: query\n      description: The first.\n      schema:\n        type: string\n"
    });
    let mut metadata = metadata();
    let text = json!({"type": "string"});
    let set = json!({"type": "string", "enum": ["A", "B"]});
    let parameters = [
        ("First", text.clone()),
        ("Numbers", text.clone()),
        ("States", set.clone()),
        ("Choice", set.clone()),
        ("Moves", text.clone()),
    ];
    let mut parameters: Vec<Value> = parameters
        .into_iter()
        .map(|(name, schema)| json!({"name": name, "in": "query", "schema": schema}))
        .collect();
    parameters.push(json!({"name": "Restyled", "in": "query", "style": "flat", "schema": {"type": "array", "items": {"type": "string"}}}));
    metadata["apis"]["Exact"] = json!({
        "methods": ["post"], "security": [{"AK": []}], "parameters": parameters,
        "responses": {"200": {"schema": {"type": "object", "properties": {"Code": text, "State": set}}}},
    });
    let (ok, out, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(ok, "{err}");
    assert_eq!(
        notes(&out),
        ["changed  Exact: `x-acs-ram: {\"action\":\"ice:Exact\"}`", "spec/openapi.yaml: listed Exact"]
    );

    parameter(&mut metadata, "Exact", "Moves")["in"] = json!("formData");
    parameter(&mut metadata, "Exact", "Restyled")["style"] = json!("json");
    let (ok, out, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(ok, "{err}");
    assert_eq!(
        notes(&out),
        [
            "changed  Exact.request.Moves: sent in the form",
            "changed  Exact.request.Restyled: written as Json"
        ]
    );
    let exact = sandbox.read("spec/upload/Exact.yaml");
    for kept in [
        "Moves into the form.",
        "A: the one.",
        "x-acs-rust-name: Moved",
        "Becomes JSON.",
        "minItems: 1",
        "oneOf:",
        "allOf:",
    ] {
        assert!(exact.contains(kept), "`{kept}` is lost in\n{exact}");
    }
    parameter(&mut metadata, "Exact", "Moves")["in"] = json!("query");
    let (ok, out, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(ok, "{err}");
    assert_eq!(notes(&out), ["changed  Exact.request.Moves: sent in the query"]);
    let exact = sandbox.read("spec/upload/Exact.yaml");
    assert!(exact.contains("the one.") && !exact.contains("requestBody"), "{exact}");
    assert!(notes(&said(&import(&sandbox, &metadata, &[])).1).is_empty());
}

#[test]
fn a_set_of_one_member_is_not_that_of_all() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    answer(&mut metadata, "UploadMediaByURL")["Code"] = json!({"type": "string"});
    answer(&mut metadata, "GetUrlUploadInfos")["Code"] = json!({"type": "string"});
    import(&sandbox, &metadata, &[]);
    let members = sandbox.read("spec/members.yaml");
    answer(&mut metadata, "UploadMediaByURL")["Code"]["enum"] = json!(["OK", "Busy"]);
    let (ok, out, err) = said(&import(&sandbox, &metadata, &[]));
    assert!(ok, "{err}");
    assert_eq!(
        notes(&out),
        [
            "changed  UploadMediaByURL.response.Code: `x-extensible-enum: [\"OK\",\"Busy\"]`",
            "changed  UploadMediaByURL.response.Code: described in its own place",
        ]
    );
    assert_eq!(members, sandbox.read("spec/members.yaml"));
    assert!(notes(&said(&import(&sandbox, &metadata, &[])).1).is_empty());
}

#[test]
fn what_uses_of_a_schema_say_apart_is_left_to_people() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    metadata["components"]["schemas"]["Part"] =
        json!({"type": "object", "properties": {"Name": {"type": "string"}}});
    import(&sandbox, &metadata, &[]);
    let part = |name: &str| json!({"name": name, "in": "query", "style": "json", "schema": {"$ref": "#/components/schemas/Part"}});
    for operation in ["GetUrlUploadInfos", "UploadMediaByURL"] {
        metadata["apis"][operation]["parameters"].as_array_mut().unwrap().push(part("Part"));
    }
    import(&sandbox, &metadata, &[]);
    // The metadata repeats what people have shared, and the repetitions drift apart.
    let mut inline = json!({"type": "object", "properties": {"Name": {"type": "string", "required": true, "maxLength": 5}}});
    parameter(&mut metadata, "GetUrlUploadInfos", "Part")["schema"] = inline.clone();
    inline["properties"]["Name"] = json!({"type": "string", "maxLength": 9});
    parameter(&mut metadata, "UploadMediaByURL", "Part")["schema"] = inline;
    metadata["components"]["schemas"] = json!({});
    let before = sandbox.read("spec/schemas/Part.yaml");
    for more in [&[][..], &["--operation", "UploadMediaByURL"], &["--operation", "GetUrlUploadInfos"]] {
        let (ok, out, err) = said(&import(&sandbox, &metadata, more));
        assert!(ok, "{err}");
        assert_eq!(
            notes(&out),
            [
                "unclear  schemas.Part.Name: `maxLength: 5`, but 9 of UploadMediaByURL.request.Part.Name",
                "unclear  schemas.Part.Name: required in GetUrlUploadInfos.request.Part, but not in \
                 UploadMediaByURL.request.Part",
            ]
        );
        assert_eq!(before, sandbox.read("spec/schemas/Part.yaml"));
    }
}
