//! The page of keywords, row by row.

use std::collections::BTreeMap;

use alicloud_generator::{Input, generate};
use serde_json::{Value, json};

const PAGE: &str = include_str!("../../specs/keywords.md");

/// The keywords of JSON Schema 2020-12 and OpenAPI 3.1, those that OpenAPI 3.2 adds to the same objects,
/// and those of OpenAPI 3.0 that were dropped, by the sections of the page.
const VOCABULARY: &[(&str, &str)] = &[
    (
        "Schemas",
        "$id $schema $ref $anchor $dynamicRef $dynamicAnchor $defs $comment $vocabulary \
         allOf anyOf oneOf not if then else dependentSchemas prefixItems items contains properties \
         patternProperties additionalProperties propertyNames unevaluatedItems unevaluatedProperties \
         type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength \
         pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required \
         dependentRequired title description default deprecated readOnly writeOnly examples \
         contentEncoding contentMediaType contentSchema discriminator xml externalDocs example nullable",
    ),
    (
        "Parameters",
        "name in description required deprecated allowEmptyValue style explode allowReserved schema example \
         examples content",
    ),
    (
        "Operations",
        "tags summary description externalDocs operationId parameters requestBody responses callbacks \
         deprecated security servers",
    ),
    (
        "The root document",
        "openapi info jsonSchemaDialect servers paths webhooks components security tags externalDocs $self",
    ),
    ("`info`", "title summary description termsOfService contact license version"),
    (
        "`components`",
        "schemas responses parameters examples requestBodies headers securitySchemes links callbacks \
         pathItems mediaTypes",
    ),
    (
        "Path items",
        "$ref summary description put delete options head patch trace query additionalOperations servers \
         parameters",
    ),
    ("Request bodies", "description content required"),
    ("The media type of a form", "schema example examples encoding itemSchema prefixEncoding itemEncoding"),
    ("`encoding` of a form", "contentType headers style explode allowReserved"),
    ("The response of status 200", "summary description headers content links"),
    ("The media type of a response", "schema example examples encoding"),
    ("Tags", "name summary description externalDocs parent kind"),
    ("Servers", "url description variables name"),
    ("Server variables", "enum default description"),
    ("`externalDocs` of an operation", "description url"),
];

#[test]
fn the_page_has_every_keyword() {
    let rows = rows();
    for (section, keywords) in VOCABULARY {
        for keyword in keywords.split_whitespace() {
            let found = rows.iter().any(|row| row.section == *section && row.keyword == keyword);
            assert!(found, "specs/keywords.md has no row for `{keyword}` in `{section}`");
        }
    }
}

/// A row of the page.
struct Row<'p> {
    section: &'p str,
    keyword: &'p str,
    snippet: &'p str,
    here: &'p str,
    note: String,
}

fn rows() -> Vec<Row<'static>> {
    let mut section = "";
    let mut rows = Vec::new();
    for line in PAGE.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            section = title;
        }
        if let Some(cells) = line.strip_prefix("| `").and_then(|line| line.strip_suffix(" |")) {
            let (keyword, rest) = cells.split_once("` | `").expect("a row has a keyword");
            let (snippet, rest) = rest.split_once("` | ").expect("a row has a snippet");
            let (here, note) = rest.split_once(" | ").unwrap_or((rest.trim_end_matches(" |"), ""));
            rows.push(Row { section, keyword, snippet, here, note: note.replace("\\|", "|") });
        }
    }
    rows
}

/// A description without problems that has every object of which the page lists the keywords.
fn description() -> Value {
    json!({
        "openapi": "3.1.0",
        "x-acs-style": "RPC",
        "x-acs-product": "Example",
        "info": {"title": "Example", "version": "1"},
        "servers": [{
            "url": "https://example.{region}.example.com",
            "variables": {"region": {"default": "here", "enum": ["here"]}},
        }],
        "x-acs-errors": [{"code": "Busy"}],
        "tags": [{"name": "examples", "description": "Examples."}],
        "paths": {"/Example": {"post": {
            "operationId": "Example",
            "summary": "An example.",
            "tags": ["examples"],
            "externalDocs": {"url": "https://a"},
            "parameters": [
                {"name": "Shared", "in": "query", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Shared"}}}},
                {"$ref": "#/components/parameters/Page"},
            ],
            "requestBody": {"content": {"application/x-www-form-urlencoded": {
                "schema": {"type": "object", "properties": {"F": {"type": "string"}}},
                "encoding": {"F": {}},
            }}},
            "responses": {"200": {"description": "Done.", "content": {"application/json": {
                "schema": {"type": "object", "properties": {"M": {"type": "boolean"}}},
            }}}, "default": {"$ref": "#/components/responses/Error"}},
        }}, "/Other": {"post": {
            "operationId": "Other",
            "tags": ["examples"],
            "responses": {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}},
        }}},
        "webhooks": {"Event": {"post": {
            "summary": "An event.",
            "requestBody": {"content": {"application/json": {"schema": {
                "type": "object",
                "properties": {"MessageBody": {"type": "object", "properties": {"X": {"type": "string"}}}},
            }}}},
        }}},
        "components": {
            "schemas": {"Shared": {"type": "object", "properties": {"X": {"type": "string"}}}},
            "parameters": {"Page": {"name": "Page", "in": "query", "schema": {"type": "string"}}},
            "responses": {"Error": {"description": "An error."}},
            "securitySchemes": {"key": {"type": "apiKey"}},
        },
    })
}

/// The path of the object that a section of the page is about.
fn path(section: &str) -> &'static str {
    let operation = "/paths/~1Example/post";
    match section {
        "The root document" => "",
        "`info`" => "/info",
        "`components`" => "/components",
        "Path items" => "/paths/~1Example",
        "Operations" => operation,
        "Webhooks" => "/webhooks/Event/post",
        "Request bodies" => "/paths/~1Example/post/requestBody",
        "The media type of a form" => {
            "/paths/~1Example/post/requestBody/content/application~1x-www-form-urlencoded"
        }
        "`encoding` of a form" => {
            "/paths/~1Example/post/requestBody/content/application~1x-www-form-urlencoded/encoding/F"
        }
        "The response of status 200" => "/paths/~1Example/post/responses/200",
        "The media type of a response" => "/paths/~1Example/post/responses/200/content/application~1json",
        "Error codes" => "/x-acs-errors/0",
        "Tags" => "/tags/0",
        "Servers" => "/servers/0",
        "Server variables" => "/servers/0/variables/region",
        "`externalDocs` of an operation" => "/paths/~1Example/post/externalDocs",
        other => panic!("the test does not know where `{other}` stands"),
    }
}

/// The description with the snippet of a row, and without its keyword.
fn variants(row: &Row<'_>) -> [Value; 2] {
    let keyword = row.keyword.split(": ").next().unwrap_or_default();
    // The other variant does not have the keyword, even if the description without the row has it.
    let parsed: Value = serde_yaml::from_str(row.snippet).expect("a snippet is YAML");
    let entries = parsed.as_object().expect("a snippet is a map").clone();
    let mut without = entries.clone();
    without.remove(keyword).unwrap_or_else(|| panic!("`{}` has no `{keyword}`", row.snippet));
    let response = "/paths/~1Example/post/responses/200/content/application~1json/schema/properties/M";
    let parameters = "/paths/~1Example/post/parameters";
    [(entries, false), (without, true)].map(|(entries, is_without)| {
        let mut description = description();
        match row.section {
            // A path item that is a reference has nothing else.
            "Path items" if keyword == "$ref" => {
                set(&mut description, path(row.section), Value::Object(entries));
            }
            // A schema stands in a request and in a response.
            "Schemas" => {
                set(&mut description, response, Value::Object(entries.clone()));
                let parameter =
                    json!({"name": "P", "in": "query", "content": {"application/json": {"schema": entries}}});
                push(&mut description, parameters, parameter);
            }
            "Parameters" => push(&mut description, parameters, Value::Object(entries)),
            section => {
                let object = description.pointer_mut(path(section)).and_then(Value::as_object_mut);
                let object = object.expect("the description has the object");
                object.extend(entries);
                if is_without {
                    object.remove(keyword);
                }
            }
        }
        description
    })
}

fn set(description: &mut Value, path: &str, value: Value) {
    *description.pointer_mut(path).expect("the description has the node") = value;
}

fn push(description: &mut Value, path: &str, value: Value) {
    description.pointer_mut(path).and_then(Value::as_array_mut).expect("it is a list").push(value);
}

/// What becomes of a description: the texts of all files, or the help of each problem.
fn outcome(description: &Value) -> Result<BTreeMap<String, String>, Vec<String>> {
    let root = description.to_string();
    let item = self::description().pointer(path("Path items")).expect("it has a path item").to_string();
    let item = item.replace("\"#/", "\"openapi.yaml#/");
    // A file that nothing refers to would be a problem.
    let others = [("other.yaml", item), ("corrections.yaml", "[]".to_owned())];
    let others = others.into_iter().filter(|(name, _)| root.contains(name));
    let sources =
        others.map(|(name, text)| (name.to_owned(), text)).chain([("openapi.yaml".to_owned(), root.clone())]);
    match generate(&Input::new(sources.collect(), "openapi.yaml")) {
        Ok(generated) => Ok(generated.files.into_iter().map(|file| (file.path, file.text)).collect()),
        Err(reports) => Err(reports.iter().map(|report| report.kind.help()).collect()),
    }
}

#[test]
fn every_keyword_is_treated_as_the_page_states() {
    let mut wrong = Vec::new();
    for row in rows() {
        let [with, without] = variants(&row).map(|description| outcome(&description));
        let (here, help) = match (&with, &without) {
            (Err(helps), _) => ("refused", helps.first().cloned()),
            (Ok(with), Ok(without)) if with == without => ("no meaning", None),
            _ => ("used", None),
        };
        if row.here != here || help.as_ref().is_some_and(|help| *help != row.note) {
            let found = json!({"section": row.section, "snippet": row.snippet, "here": here, "help": help});
            wrong.push(found.to_string());
        }
    }
    assert!(wrong.is_empty(), "correct these rows of specs/keywords.md:\n{}", wrong.join("\n"));
}
