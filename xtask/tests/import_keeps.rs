//! `cargo xtask import` keeps what people wrote.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use serde_json::{Value, json};
use support::{Sandbox, answer, import, metadata, notes, parameter, said};

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
