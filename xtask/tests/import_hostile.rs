//! `cargo xtask import` describes what metadata has, however odd it is.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use support::{Sandbox, files_below, metadata, response};

fn text() -> Value {
    json!({"type": "string"})
}

/// An object with these members.
fn object(members: impl IntoIterator<Item = (String, Value)>) -> Value {
    json!({"type": "object", "properties": members.into_iter().collect::<Map<String, Value>>()})
}

/// An operation with these parameters in the query, and with this response.
fn operation(parameters: &[(&str, Value)], response: Value) -> Value {
    let parameter = |(name, schema): &(&str, Value)| json!({"name": name, "in": "query", "schema": schema});
    json!({
        "methods": ["post"],
        "security": [{"AK": []}],
        "parameters": parameters.iter().map(parameter).collect::<Vec<_>>(),
        "responses": {"200": {"schema": response}},
    })
}

/// Imports metadata of a product that has no description yet, twice. Nothing may be left out, and nothing may change
/// then. Returns the output of the first time.
#[track_caller]
fn imported(sandbox: &Sandbox, metadata: &Value) -> String {
    let out = sandbox.import(metadata, &["--verbose"]).succeeded();
    assert!(!out.contains("left out"), "{out}");
    let again = sandbox.import(metadata, &["--check"]).succeeded();
    let notes = ["new ", "changed ", "gone ", "unclear ", "stray "];
    assert!(!again.lines().any(|line| notes.iter().any(|note| line.starts_with(note))), "{again}");
    out
}

/// The metadata of the fixtures with other operations.
fn with_operations(operations: Value) -> Value {
    let mut metadata = metadata();
    metadata["apis"] = operations;
    metadata
}

#[test]
fn names_that_rust_cannot_tell_apart_or_have_are_replaced() {
    let names: [&[&str]; 9] = [
        &["TagKey", "tag_key", "tagKey", "TAGKEY", "Tag-Key", "Tag.Key", "tag key"],
        &["new", "New", "default", "clone", "other", "set_other"],
        &["1", "2", "A1", "A_1", "A.1.B"],
        &["_", "__", "-", ".", "#", " "],
        &["\u{4e2d}\u{6587}", "\u{82f1}\u{6587}", "\u{e9}", "\u{e8}"],
        &["../../escaped", "a/b", "a\\b", "a\nb", "a\"b", "a`b"],
        &["self", "Self", "super", "crate", "type"],
        &["Option", "String", "Vec", "Ok", "None"],
        &["URL", "Url", "url", "URLs", "Urls"],
    ];
    let mut operations = Map::new();
    for (index, names) in names.iter().enumerate() {
        let mut add = |what: &str, schema: &dyn Fn(usize) -> Value| {
            let named = |index| move |(at, name): (usize, &&str)| (name.to_string(), schema(at + index));
            let members = || object(names.iter().enumerate().map(named(7)));
            let flat = operation(&[("A", members()), ("B", members())], members());
            operations.insert(format!("Get{what}{index}"), flat);
            let parameters: Vec<(&str, Value)> =
                names.iter().enumerate().map(|(at, name)| (*name, schema(at))).collect();
            operations.insert(format!("List{what}{index}"), operation(&parameters, members()));
        };
        add("Texts", &|_| text());
        add("Objects", &|at| object([(format!("B{at}"), text())]));
        add("Enums", &|at| json!({"type": "string", "enum": ["A", format!("B{at}")]}));
        add("Lists", &|at| json!({"type": "array", "items": object([(format!("B{at}"), text())])}));
        add("Deep", &|at| {
            object([("C".to_owned(), object([("C".to_owned(), object([(format!("D{at}"), text())]))]))])
        });
        add("Free", &|_| json!({"type": "object"}));
    }
    let long = "N".repeat(300);
    let members =
        || object([(long.clone(), object([(long.clone(), text())])), (format!("{long}2"), object([]))]);
    operations.insert("GetLong".to_owned(), operation(&[(&long, members()), ("A", members())], members()));
    let sandbox = Sandbox::empty();
    imported(&sandbox, &with_operations(operations.into()));
    assert!(!sandbox.path("escaped.yaml").exists());
}

#[test]
fn values_that_rust_cannot_tell_apart_or_have_are_replaced() {
    let chinese: Vec<String> = (0x4e00..0x4e64).filter_map(char::from_u32).map(String::from).collect();
    let values = [
        json!(["", " ", "+", "-", "*", "~", "!"]),
        json!(["1", "01", "+1", "-1", "1.0", "Value1", "Value_1_2"]),
        json!(chinese),
        json!(["a", "A", "a", "a ", " a", "A_", "a_2", "A2"]),
        json!(["Self", "self", "Unknown", "unknown", "UNKNOWN", "type", "crate", "Default"]),
        json!(["a-b", "a_b", "ab", "aB", "a.b", "a/b", "a\nb", "a\"b", "a\\b"]),
        json!(["x".repeat(300), "x".repeat(301)]),
        json!([1, true, null, "A", ["B"]]),
    ];
    let kind = |values: &Value| json!({"type": "string", "enum": values});
    let operations = values.iter().enumerate().map(|(index, values)| {
        let response = object([
            ("Kind".to_owned(), kind(values)),
            ("Number".to_owned(), json!({"type": "integer", "enum": values})),
        ]);
        (format!("Get{index}"), operation(&[("Kind", kind(values)), ("OtherKind", kind(values))], response))
    });
    let sandbox = Sandbox::empty();
    imported(&sandbox, &with_operations(operations.collect::<Map<_, _>>().into()));
}

#[test]
fn a_schema_that_cannot_be_described_is_any_value() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    // A list of itself has no end.
    metadata["components"]["schemas"]["Endless"] =
        json!({"type": "array", "items": {"$ref": "#/components/schemas/Endless"}});
    let endless = json!({"$ref": "#/components/schemas/Endless"});
    response(&mut metadata, "UploadMediaByURL")["New"] = endless.clone();
    metadata["apis"]["ListEndless"] = operation(&[], endless);
    let out = imported(&sandbox, &metadata);
    assert!(
        out.contains("dropped  schemas.Endless[]: a schema that cannot be described: circular reference"),
        "{out}"
    );
    assert!(out.contains("facts dropped: 1 (1 a schema that cannot be described)\n"), "{out}");
    assert_eq!(sandbox.read("spec/schemas/Endless.yaml"), "type: array\nitems: {}\n");
    let code = sandbox.read("crate/src/upload/upload_media_by_url.rs");
    assert!(code.contains("pub new: Vec<Json>,"), "{code}");
}

#[test]
fn an_operation_that_is_left_out_leaves_nothing_behind() {
    let sandbox = Sandbox::new();
    let mut metadata = metadata();
    metadata["components"]["schemas"]["Part"] = object([("A".to_owned(), text())]);
    // Nothing gives a request another name.
    let mut list = operation(&[], json!({"$ref": "#/components/schemas/Part"}));
    list["path"] = json!("/parts//{id}");
    list["parameters"] = json!([{"name": "id", "in": "path", "schema": text()}]);
    metadata["info"]["style"] = json!("ROA");
    metadata["apis"]["ListParts"] = list;
    let out = sandbox.import(&metadata, &[]).succeeded();
    assert!(out.contains("left out ListParts: a problem of the description: "), "{out}");
    assert!(!out.contains("new      "), "{out}");
    assert!(!sandbox.path("spec/schemas/Part.yaml").exists());
}

#[test]
fn operations_and_schemas_that_differ_in_case_have_files_of_their_own() {
    let names = ["GetABC", "GetAbc", "getABC", "Get_ABC", "get_abc", "X1", "x_1", "new", "call", "type"];
    let schemas = ["Tag", "tag", "TAG", "Page<Tag>", "\u{4e2d}"];
    let mut operations = Map::new();
    for (name, schema) in names.iter().zip(schemas.iter().cycle()) {
        let reference = json!({"$ref": format!("#/components/schemas/{schema}")});
        operations
            .insert((*name).to_owned(), operation(&[("A", text())], object([("B".to_owned(), reference)])));
    }
    let mut metadata = with_operations(operations.into());
    for schema in schemas {
        metadata["components"]["schemas"][schema] = object([(schema.to_owned(), text())]);
    }
    let sandbox = Sandbox::empty();
    imported(&sandbox, &metadata);
    for folder in ["spec", "crate"] {
        let files = files_below(&sandbox.path(folder));
        let lower: BTreeSet<String> =
            files.iter().map(|file| file.to_string_lossy().to_lowercase()).collect();
        assert_eq!(lower.len(), files.len(), "{files:?}");
    }
    let code = files_below(&sandbox.path("crate/src/operations")).into_iter();
    let code: String = code.map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let requests: Vec<&str> =
        code.lines().filter(|line| line.starts_with("pub struct") && line.contains("Request ")).collect();
    let different: BTreeSet<&&str> = requests.iter().collect();
    assert_eq!((requests.len(), different.len()), (names.len(), names.len()), "{requests:?}");
}

#[test]
fn a_document_that_lacks_what_can_be_guessed_is_imported() {
    let change = |change: &dyn Fn(&mut Value)| {
        let mut metadata = with_operations(json!({"GetA": operation(&[], object([]))}));
        change(&mut metadata);
        metadata
    };
    let cases = [
        ("no endpoint", change(&|metadata| drop(metadata.as_object_mut().unwrap().remove("endpoints")))),
        ("no endpoint", change(&|metadata| metadata["endpoints"] = json!({}))),
        ("an invalid endpoint", change(&|metadata| metadata["endpoints"][0]["endpoint"] = json!("a b"))),
        ("no style", change(&|metadata| metadata["info"]["style"] = json!(null))),
        ("", change(&|metadata| metadata["info"]["style"] = json!("rpc"))),
        ("", change(&|metadata| metadata["info"]["version"] = json!(20_200_101))),
        ("", change(&|metadata| metadata["info"]["product"] = json!("\u{4e2d} a--b"))),
        ("", change(&|metadata| metadata["components"] = json!([]))),
        ("", change(&|metadata| metadata["apis"]["GetA"] = json!({}))),
    ];
    for (cause, metadata) in cases {
        let out = imported(&Sandbox::empty(), &metadata);
        assert!(
            out.contains(&format!(": {cause}: ")) || cause.is_empty() && !out.contains("dropped"),
            "{cause}\n{out}"
        );
    }
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Nests a schema in so many others.
fn nested(depth: usize, around: fn(usize, Value) -> Value) -> Value {
    (0..depth).fold(text(), |inner, level| around(level, inner))
}

#[test]
fn a_schema_can_be_used_wherever_the_metadata_uses_it() {
    let list = |items: Value| json!({"type": "array", "items": items});
    let schemas = json!({
        "SelfMember": object([("A".to_owned(), reference("SelfMember"))]),
        "SelfItem": object([("A".to_owned(), list(reference("SelfItem")))]),
        "SelfValue": {"type": "object", "additionalProperties": reference("SelfValue")},
        "SelfList": list(reference("SelfList")),
        "SelfAlias": reference("SelfAlias"),
        "AliasA": reference("AliasB"),
        "AliasB": reference("AliasA"),
        "MutualA": object([("A".to_owned(), reference("MutualB"))]),
        "MutualB": list(reference("MutualA")),
        "Kind": {"type": "string", "enum": ["A", "B"]},
        "Number": {"type": "integer", "format": "int32", "minimum": 1},
        "Flag": {"type": "boolean"},
        "Bytes": {"type": "string", "format": "binary"},
        "List": list(text()),
        "Lists": list(list(text())),
        "AnyList": {"type": "array"},
        "Map": {"type": "object", "additionalProperties": text()},
        "Free": {"type": "object"},
        "Any": {},
        "None": null,
        "Deep": nested(58, |level, inner| object([(format!("L{level}"), inner)])),
        "DeepList": nested(110, |_, inner| json!({"type": "array", "items": inner})),
    });
    let mut operations = Map::new();
    for name in schemas.as_object().expect("schemas are a map").keys() {
        let all = object([
            ("A".to_owned(), reference(name)),
            ("B".to_owned(), list(reference(name))),
            ("C".to_owned(), json!({"type": "object", "additionalProperties": reference(name)})),
        ]);
        operations.insert(format!("Get{name}"), operation(&[], all.clone()));
        let mut add = |what: &str, parameters: Value| {
            let mut added = operation(&[], reference(name));
            added["parameters"] = parameters;
            operations.insert(format!("{what}{name}"), added);
        };
        for place in ["query", "formData", "header", "path"] {
            for style in ["json", "flat", "repeatList", "simple", ""] {
                let parameter = |parameter: &str, schema: Value| json!({"name": parameter, "in": place, "style": style, "schema": schema});
                let parameters = [
                    parameter("P", reference(name)),
                    parameter("Q", list(reference(name))),
                    parameter("R", all.clone()),
                ];
                add(&format!("Send{place}{style}"), parameters.into_iter().collect());
            }
        }
        add("Put", json!([{"name": "body", "in": "body", "style": "json", "schema": reference(name)}]));
    }
    let mut metadata = with_operations(operations.into());
    metadata["components"]["schemas"] = schemas;
    let sandbox = Sandbox::empty();
    let out = imported(&sandbox, &metadata);
    for dropped in [
        "schemas.SelfList[]: a schema that cannot be described: circular reference",
        "schemas.SelfAlias: a reference to itself: ",
        "schemas.AliasA: a reference to itself: ",
        "schemas.Number: a bound of items: `minimum: 1`",
    ] {
        assert!(out.contains(&format!("dropped  {dropped}")), "`{dropped}` is not in\n{out}");
    }
    assert_eq!(out.matches("a schema that nests too deeply").count(), 3, "{out}");
    let sent = |operation: &str| sandbox.read(&format!("spec/operations/{operation}.yaml"));
    assert!(!sent("SendqueryKind").contains("style: flat\n    schema:\n      $ref: ../schemas/Kind.yaml"));
    assert!(
        sent("SendqueryFree").contains("x-acs-style: flat\n    schema:\n      $ref: ../schemas/Free.yaml")
    );
    assert!(
        sent("SendquerysimpleList").contains("explode: false\n    schema:\n      $ref: ../schemas/List.yaml")
    );
}

#[test]
fn facts_are_understood_in_other_spellings() {
    let mut get = operation(&[], json!({"properties": {"A": {"items": {"type": "Long"}}}}));
    get["methods"] = json!(["GET"]);
    get["schemes"] = json!(["HTTPS", ""]);
    get["summary"] = json!({"zh_CN": "\u{4e2d}", "en_US": "Gets."});
    get["errorCodes"] = json!({"400": [{"errorCode": "Bad", "errorMessage": {"en_US": "It is bad."}}]});
    get["parameters"] = json!([
        {"name": "Kind", "in": "Query", "schema": {"type": ["string", "null"], "enum": [1, 2], "required": "true"}},
        {"name": "Size", "in": "formData", "schema": {"type": "Integer", "format": "INT32", "title": {"en_US": "How many."}}},
        {"name": "Flag", "in": "path", "schema": {"type": "bool", "properties": {"A": {}}}},
    ]);
    let sandbox = Sandbox::empty();
    let out = imported(&sandbox, &with_operations(json!({"GetA": get})));
    assert!(!out.contains("dropped"), "{out}");
    let written = sandbox.read("spec/operations/GetA.yaml");
    for line in [
        "get:",
        "      x-extensible-enum:\n      - '1'\n      - '2'\n",
        "  - name: Size\n    in: query\n",
        "      type: integer\n      format: int32\n",
        "  - name: Flag\n    in: query\n    required: true\n    schema:\n      type: boolean\n",
        "                items:\n                  type: integer\n                  format: int64\n",
    ] {
        assert!(written.contains(line), "`{line}` is not in\n{written}");
    }
}

#[test]
fn a_path_is_understood_in_other_spellings() {
    let cases = [
        ("/a/[id]", "/a/{id}", "id"),
        ("/b/:id", "/b/{id}", "id"),
        ("/c/<id>", "/c/{id}", "id"),
        ("/d/{ID}", "/d/{id}", "id"),
        ("/e/{id*}", "/e/{id}", "id"),
        ("f/{ id }", "/f/{id}", "id"),
        (" /g/{id}.json ", "/g/{id}.json", "id"),
        ("/h/{userId}:do", "/h/{user_id}:do", "user_id"),
        ("/i", "/i", "id"),
        ("/j/{other}", "/j/{other}", "id"),
    ];
    let operations = cases.iter().enumerate().map(|(index, (path, _, parameter))| {
        let mut operation = operation(&[], object([]));
        operation["path"] = json!(path);
        operation["parameters"] = json!([{"name": parameter, "in": "path", "schema": text()}]);
        (format!("Get{index}"), operation)
    });
    let mut metadata = with_operations(operations.collect::<Map<_, _>>().into());
    let mut declared_elsewhere = operation(&[("id", text())], object([]));
    declared_elsewhere["path"] = json!("/k/{id}");
    metadata["apis"]["GetElsewhere"] = declared_elsewhere;
    metadata["info"]["style"] = json!("ROA");
    let sandbox = Sandbox::empty();
    let out = imported(&sandbox, &metadata);
    let root = sandbox.read("spec/openapi.yaml");
    for (_, path, _) in cases {
        assert!(root.contains(&format!("\n  {path}:\n")), "`{path}` is not in\n{root}");
    }
    assert!(
        out.contains("Get9.request.other: a part of the path without a parameter: it is a text\n"),
        "{out}"
    );
    assert!(out.contains("GetElsewhere.request.id: another place of a parameter: "), "{out}");
    assert_eq!(out.matches("dropped  ").count(), 2, "{out}");
}

#[test]
fn a_later_version_keeps_what_was_edited_and_the_names_of_types() {
    let kind = json!({"type": "string", "enum": ["\u{4e2d}", "\u{82f1}"]});
    let parts = |names: &[&str]| {
        object(names.iter().map(|name| ((*name).to_owned(), object([("B".to_owned(), text())]))))
    };
    let mut metadata = with_operations(json!({
        "GetThing": operation(&[("Kind", kind), ("TagKey", text()), ("tag-key", text())], parts(&["Part", "part"])),
    }));
    let sandbox = Sandbox::empty();
    imported(&sandbox, &metadata);
    sandbox.edit("spec/operations/GetThing.yaml", |text| {
        text.replacen("  tags:\n", "  summary: Mine.\n  tags:\n", 1)
    });
    let defined = |sandbox: &Sandbox| -> BTreeSet<String> {
        let code = sandbox.read("crate/src/operations/get_thing.rs");
        let is_item = |line: &&str| {
            ["pub struct", "pub enum", "    pub ", "    Value"].iter().any(|start| line.starts_with(start))
        };
        code.lines().filter(is_item).map(str::to_owned).collect()
    };
    let before = defined(&sandbox);
    metadata["apis"]["GetThing"]["parameters"][0]["schema"]["enum"] =
        json!(["\u{6587}", "\u{4e2d}", "\u{82f1}", "+"]);
    let mut parameters = metadata["apis"]["GetThing"]["parameters"].as_array().cloned().unwrap();
    parameters.insert(0, json!({"name": "TAG_KEY", "in": "query", "schema": text()}));
    metadata["apis"]["GetThing"]["parameters"] = parameters.into();
    metadata["apis"]["GetThing"]["responses"]["200"]["schema"] = parts(&["PART", "Part", "part"]);
    metadata["apis"]["GetTHING"] = operation(&[], parts(&["Part", "Kind"]));
    imported(&sandbox, &metadata);
    let after = defined(&sandbox);
    let gone: Vec<&String> = before.difference(&after).collect();
    assert!(gone.is_empty(), "{gone:?}");
    assert!(sandbox.read("spec/operations/GetThing.yaml").contains("summary: Mine.\n"));
    // `--operation` and renames work before anything is refused.
    metadata["apis"]["GetOther"] = json!({"methods": ["TRACE"]});
    sandbox.import(&metadata, &["--operation", "GetThing", "--strict", "--check"]).succeeded();
    assert!(sandbox.import(&metadata, &["--strict"]).failed().contains("nothing was written"));
}
