//! `cargo xtask import` keeps hand-written parts.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use serde_json::{Value, json};
use support::{Sandbox, metadata, parameter, response};

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
  why: Every response has them as text.
  source: example
";

#[test]
fn a_correction_is_stale_once_the_metadata_changes() {
    let sandbox = Sandbox::new();
    sandbox.write("spec/corrections.yaml", CORRECTIONS);
    sandbox.edit("spec/openapi.yaml", |text| {
        text.replacen("info:", "x-acs-corrections:\n  $ref: corrections.yaml\ninfo:", 1)
    });
    let mut metadata = metadata();
    let notes = |metadata: &Value| sandbox.import(metadata, &[]).notes().join("\n");
    let size = |metadata: &mut Value, schema: Value| {
        response(metadata, "GetUrlUploadInfos")["URLUploadInfoList"]["items"]["properties"]["FileSize"] =
            schema;
    };
    size(&mut metadata, json!({"type": "integer", "format": "int64"}));
    assert_eq!(notes(&metadata), "");
    size(&mut metadata, json!({"type": "string"}));
    assert_eq!(
        notes(&metadata),
        "stale    GetUrlUploadInfos.response.URLUploadInfoList[].FileSize: the correction `sizes-are-numbers` is no \
         longer needed; remove it"
    );
    size(&mut metadata, json!({"type": "number"}));
    assert_eq!(
        notes(&metadata),
        "stale    GetUrlUploadInfos.response.URLUploadInfoList[].FileSize: the correction `sizes-are-numbers` does not \
         expect `type: number`, `format: null`; review it"
    );
    response(&mut metadata, "GetUrlUploadInfos")["URLUploadInfoList"]["items"]["properties"]
        .as_object_mut()
        .expect("members")
        .remove("FileSize");
    assert_eq!(
        notes(&metadata),
        "gone     GetUrlUploadInfos.response.URLUploadInfoList[].FileSize\n\
         stale    GetUrlUploadInfos.response.URLUploadInfoList[].FileSize: the correction `sizes-are-numbers` is for a \
         place that no longer exists"
    );
    // The description of the member is as it was.
    let file = sandbox.read("spec/upload/GetUrlUploadInfos.yaml");
    let size = file.split("FileSize:").nth(1).expect("the member is described").split_whitespace();
    assert_eq!(size.take(4).collect::<Vec<_>>(), ["type:", "string", "format:", "int64"], "{file}");
}

#[test]
fn a_file_with_comments_is_not_rewritten() {
    let sandbox = Sandbox::new();
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| format!("# Mind the queue.\n{text}"));
    let mut metadata = metadata();
    // A file that does not change can have comments.
    sandbox.import(&metadata, &[]).succeeded();
    response(&mut metadata, "UploadMediaByURL")["New"] = json!({"type": "string"});
    assert_eq!(
        sandbox.import(&metadata, &[]).failed(),
        "error: cannot write `upload/UploadMediaByURL.yaml`: its comments would be lost; move them into a \
         `description`; nothing was written\n"
    );
    assert_eq!(sandbox.read("spec/upload/UploadMediaByURL.yaml").lines().next(), Some("# Mind the queue."));
    // A `#` in a string does not start a comment; one after a value does.
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
    sandbox.import(&metadata, &[]).failed();
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", |text| text.replacen(" # mind", "", 1));
    sandbox.import(&metadata, &[]).succeeded();
    assert!(sandbox.read("spec/upload/UploadMediaByURL.yaml").contains("summary: 'Number #1 '"));
}

/// An operation that is described more precisely than the metadata, in every way that there is.
const PRECISE: &str = "\
post:
  operationId: Precise
  summary: Is precise.
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
      description: The response.
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
fn facts_that_people_stated_more_precisely_stay() {
    let sandbox = Sandbox::new();
    sandbox.write("spec/upload/Precise.yaml", PRECISE);
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
    parameters.push(json!({"name": "Restyled", "in": "query", "style": "flat", "schema": {"type": "array", "minItems": 1, "items": {"type": "string"}}}));
    metadata["apis"]["Precise"] = json!({
        "methods": ["post"], "security": [{"AK": []}], "parameters": parameters,
        "responses": {"200": {"schema": {"type": "object", "properties": {"Code": text, "State": set}}}},
    });
    assert_eq!(
        sandbox.import(&metadata, &[]).notes(),
        ["changed  Precise: `x-acs-ram: {\"action\":\"ice:Precise\"}`", "spec/openapi.yaml: listed Precise"]
    );

    parameter(&mut metadata, "Precise", "Moves")["in"] = json!("formData");
    parameter(&mut metadata, "Precise", "Restyled")["style"] = json!("json");
    assert_eq!(
        sandbox.import(&metadata, &[]).notes(),
        [
            "changed  Precise.request.Moves: sent in the form",
            "changed  Precise.request.Restyled: sent as JSON"
        ]
    );
    let exact = sandbox.read("spec/upload/Precise.yaml");
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
    parameter(&mut metadata, "Precise", "Moves")["in"] = json!("query");
    assert_eq!(sandbox.import(&metadata, &[]).notes(), ["changed  Precise.request.Moves: sent in the query"]);
    let exact = sandbox.read("spec/upload/Precise.yaml");
    assert!(exact.contains("the one.") && !exact.contains("requestBody"), "{exact}");
    assert!(sandbox.import(&metadata, &[]).notes().is_empty());
}

#[test]
fn an_enum_of_one_member_does_not_change_the_shared_member() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    response(&mut metadata, "UploadMediaByURL")["Code"] = json!({"type": "string"});
    response(&mut metadata, "GetUrlUploadInfos")["Code"] = json!({"type": "string"});
    sandbox.import(&metadata, &[]).succeeded();
    let members = sandbox.read("spec/members.yaml");
    response(&mut metadata, "UploadMediaByURL")["Code"]["enum"] = json!(["OK", "Busy"]);
    assert_eq!(
        sandbox.import(&metadata, &[]).notes(),
        [
            "changed  UploadMediaByURL.response.Code: `x-extensible-enum: [\"OK\",\"Busy\"]`",
            "changed  UploadMediaByURL.response.Code: has a schema of its own",
        ]
    );
    assert_eq!(members, sandbox.read("spec/members.yaml"));
    assert!(sandbox.import(&metadata, &[]).notes().is_empty());
}

#[test]
fn facts_on_which_the_uses_of_a_schema_differ_are_reported_and_not_written() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    metadata["components"]["schemas"]["Part"] =
        json!({"type": "object", "properties": {"Name": {"type": "string"}}});
    sandbox.import(&metadata, &[]).succeeded();
    let part = |name: &str| json!({"name": name, "in": "query", "style": "json", "schema": {"$ref": "#/components/schemas/Part"}});
    for operation in ["GetUrlUploadInfos", "UploadMediaByURL"] {
        metadata["apis"][operation]["parameters"].as_array_mut().unwrap().push(part("Part"));
    }
    sandbox.import(&metadata, &[]).succeeded();
    // The metadata repeats a schema that the description shares, and the repetitions differ.
    let mut inline = json!({"type": "object", "properties": {"Name": {"type": "string", "required": true, "maxLength": 5}}});
    parameter(&mut metadata, "GetUrlUploadInfos", "Part")["schema"] = inline.clone();
    inline["properties"]["Name"] = json!({"type": "string", "maxLength": 9});
    parameter(&mut metadata, "UploadMediaByURL", "Part")["schema"] = inline;
    metadata["components"]["schemas"] = json!({});
    let before = sandbox.read("spec/schemas/Part.yaml");
    for arguments in [&[][..], &["--operation", "UploadMediaByURL"], &["--operation", "GetUrlUploadInfos"]] {
        assert_eq!(
            sandbox.import(&metadata, arguments).notes(),
            [
                "unclear  schemas.Part.Name: `maxLength: 5`, but 9 in UploadMediaByURL.request.Part.Name",
                "unclear  schemas.Part.Name: required in GetUrlUploadInfos.request.Part, but not in \
                 UploadMediaByURL.request.Part",
            ]
        );
        assert_eq!(before, sandbox.read("spec/schemas/Part.yaml"));
    }
}

#[test]
fn a_limit_without_a_source_is_reported_and_fails_a_check() {
    let sandbox = Sandbox::new();
    let limited = |text: String| {
        text.replacen(
            "  - name: AppId\n    in: query\n",
            "  - name: AppId\n    in: query\n    required: true\n",
            1,
        )
    };
    sandbox.edit("spec/upload/UploadMediaByURL.yaml", limited);
    let run = sandbox.import(&metadata(), &["--check"]);
    let stray = "stray    UploadMediaByURL.request.AppId: `required: true` is neither in the metadata nor in \
                 `corrections.yaml`; remove it, or add a correction with its source";
    assert!(!run.ok && run.out.starts_with(stray), "{}", run.out);
    // A correction that names its source states it.
    let correction = |source: &str| {
        format!(
            "- name: app\n  at: [UploadMediaByURL.request.AppId]\n  was: {{required: null}}\n  is: {{required: true}}\n  \
             why: It is documented.\n{source}"
        )
    };
    sandbox.write("spec/corrections.yaml", &correction("  source: reference\n"));
    sandbox.edit("spec/openapi.yaml", |text| {
        text.replacen("info:", "x-acs-corrections:\n  $ref: corrections.yaml\ninfo:", 1)
    });
    assert_eq!(
        sandbox.import(&metadata(), &["--check"]).succeeded(),
        "spec: files that would be written: 0\n"
    );
    for source in ["", "  source: a guess\n"] {
        sandbox.write("spec/corrections.yaml", &correction(source));
        let run = sandbox.import(&metadata(), &["--check"]);
        assert!(!run.ok && run.err.contains("cannot parse `corrections.yaml`"), "{}", run.err);
    }
}
