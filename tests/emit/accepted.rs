//! Descriptions that look wrong or are large, and are right.

use std::fmt::Write;

use alicloud_generator::{Generated, Input, generate};

/// Generates from one operation whose response has these members, and from these shared schemas.
fn accepted(properties: &str, schemas: &str) -> Generated {
    let root = format!(
        "openapi: 3.1.0
x-acs-style: RPC
x-acs-product: Example
info: {{title: Example, version: '2026-01-01'}}
servers:
  - url: https://example.{{region}}.example.com
    variables: {{region: {{default: here, enum: [here]}}}}
tags:
  - {{name: examples, description: Examples.}}
paths:
  /Example:
    post:
      operationId: Example
      tags: [examples]
      responses:
        default: {{description: An error without a body.}}
        '200':
          content: {{application/json: {{schema: {{type: object, properties: {{{properties}}}}}}}}}
components:
  schemas:
{schemas}"
    );
    let input = Input::new([("openapi.yaml".to_owned(), root)].into(), "openapi.yaml");
    generate(&input).unwrap_or_else(|reports| {
        let reports: Vec<String> = reports.iter().map(ToString::to_string).collect();
        panic!("{}", reports.join("\n"))
    })
}

fn text<'g>(generated: &'g Generated, path: &str) -> &'g str {
    let file = generated.files.iter().find(|file| file.path == path);
    file.map(|file| file.text.as_str()).unwrap_or_else(|| panic!("`{path}` is generated"))
}

/// Schemas `S0` and so on, each an object with references to others.
fn objects(count: usize, references: impl Fn(usize) -> Vec<usize>) -> String {
    let mut schemas = String::new();
    for index in 0..count {
        let members =
            references(index).into_iter().map(|to| format!("M{to}: {{$ref: '#/components/schemas/S{to}'}}"));
        let members: Vec<String> = members.collect();
        writeln!(schemas, "    S{index}: {{type: object, properties: {{{}}}}}", members.join(", "))
            .expect("a string can be written to");
    }
    schemas
}

const FIRST: &str = "A: {$ref: '#/components/schemas/S0'}";

#[test]
fn a_long_chain_of_schemas_raises_the_recursion_limit() {
    let chain = |count| {
        accepted(FIRST, &objects(count, |index| if index + 1 < count { vec![index + 1] } else { Vec::new() }))
    };
    let short = chain(30);
    assert!(!text(&short, "src/lib.rs").contains("recursion_limit"));
    assert!(short.warnings.is_empty());
    let long = chain(3_000);
    assert_eq!(long.types, 3_002);
    assert!(text(&long, "src/lib.rs").contains("\n#![recursion_limit = \""));
    assert_eq!(long.warnings.iter().map(|warning| warning.kind.code()).collect::<Vec<_>>(), ["type-depth"]);
}

#[test]
fn schemas_that_contain_each_other_are_boxed() {
    let count = 400;
    let generated = accepted(
        FIRST,
        &objects(count, |index| (1..9).map(|step| (index * 7 + step * 13) % count).collect()),
    );
    assert_eq!(generated.types, count + 2);
    assert!(text(&generated, "src/types/s0.rs").contains("Option<Box<super::S13>>"));
}

#[test]
fn data_in_an_example_is_no_reference() {
    let schemas = "    G: {type: object, properties: {X: {type: string}, example: {type: string}}, example: {$ref: not-a-file.yaml}}\n";
    let generated = accepted("A: {$ref: '#/components/schemas/G'}", schemas);
    assert!(text(&generated, "src/types/g.rs").contains("pub example: Option<String>"));
}

#[test]
fn numbers_in_documentation_keep_their_digits() {
    let generated = accepted(
        "A: {default: 18446744073709551615}, B: {example: 18446744073709551616}, C: {example: -170141183460469231731687303715884105728}",
        "    S0: {type: string}\n",
    );
    let text = text(&generated, "src/examples/example.rs");
    for expected in [
        "Default: `18446744073709551615`.",
        "Example: `18446744073709551616`.",
        "Example: `-170141183460469231731687303715884105728`.",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn all_of_one_schema_has_its_documentation() {
    let schemas = "    S: {type: object, description: What S is., properties: {X: {type: string}}}\n";
    let all_of = "allOf: [{$ref: '#/components/schemas/S'}";
    let generated = accepted(
        &format!(
            "A: {{{all_of}]}}, B: {{{all_of}, {{description: What B is.}}]}}, C: {{{all_of}], required: [X]}}"
        ),
        schemas,
    );
    let text = text(&generated, "src/examples/example.rs");
    for expected in [
        "/// What S is.\n    pub a: Option<types::S>",
        "/// What B is.\n    pub b: Option<types::S>",
        "pub c: Option<ExampleC>",
        "Field::member(\"X\").required()",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}

#[test]
fn the_documentation_of_items_is_that_of_a_list_without_its_own() {
    let generated = accepted(
        "A: {type: array, items: {type: string, description: What an item is., example: e, pattern: '^e$'}}",
        "    S0: {type: string}\n",
    );
    let text = text(&generated, "src/examples/example.rs");
    assert!(
        text.contains("/// What an item is.\n    ///\n    /// Each item matches `^e$`. Example: `e`.\n"),
        "{text}"
    );
}

#[test]
fn a_diamond_of_all_of_is_read_once() {
    let mut schemas = String::new();
    for index in 0..60 {
        let next = format!("{{$ref: '#/components/schemas/S{}'}}", index + 1);
        writeln!(schemas, "    S{index}: {{allOf: [{next}, {next}]}}").expect("a string can be written to");
    }
    schemas.push_str("    S60: {type: object, properties: {X: {type: string}}}\n");
    let generated = accepted(FIRST, &schemas);
    assert!(text(&generated, "src/types/s0.rs").contains("pub x: Option<String>"));
}

#[test]
fn an_event_keeps_its_body_when_equal_types_become_one() {
    // `MediaInfo` of `A` and of `B` become one type, which moves the types after it.
    let media = "type: object, properties: {MediaInfo: {type: object, properties: {X: {type: string}}}}";
    let generated = accepted(
        &format!("A: {{{media}}}, B: {{{media}}}"),
        "    S0: {type: string}
webhooks:
  Done: {post: {summary: It is done., requestBody: {content: {application/json: {schema: {type: object, properties: {
    MessageBody: {type: object, properties: {JobId: {type: string}}}}}}}}}}
",
    );
    assert!(text(&generated, "src/types/done.rs").contains("pub job_id: Option<String>"));
    assert!(text(&generated, "src/callback.rs").contains("Done(types::Done)"));
}

#[test]
fn what_reasonable_people_write_is_accepted() {
    let generated = accepted(
        "A: {type: [string, 'null'], enum: [a, null]}, B: {type: string, minLength: 1.0}, \
         C: {type: integer, maximum: 1e3}, E: {allOf: [{properties: {X: {type: object, properties: {Y: {type: string}}}}}, \
         {required: [X], properties: {X: {type: object, properties: {Y: {type: string}}}}}]}, D: {$ref: '#/components/schemas/with%20space'}",
        "    with space: {type: object, properties: {X: {type: string}}}\n",
    );
    let text = text(&generated, "src/examples/example.rs");
    for expected in ["pub a: Option<ExampleA>", "1000", "pub d: Option<types::WithSpace>"] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
}
