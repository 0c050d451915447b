//! What this dialect has instead of keywords that other dialects know.

/// Keywords of OpenAPI and JSON Schema that are not supported, each with what to write instead.
const UNSUPPORTED: &[(&str, &str)] = &[
    ("nullable", "write `type: [string, 'null']`, as in OpenAPI 3.1"),
    ("discriminator", "list the members of all variants in one object; members that are absent are `None`"),
    ("anyOf", "omit the type to accept any JSON value, or list the members of all variants in one object"),
    ("not", "describe the rule in `description`"),
    ("if", "describe the condition in `description`"),
    ("then", "describe the condition in `description`"),
    ("else", "describe the condition in `description`"),
    ("const", "write `enum` with one value; constants may stand in `oneOf`"),
    ("multipleOf", "describe the rule in `description`"),
    ("exclusiveMaximum", "write `maximum`, which is inclusive"),
    ("exclusiveMinimum", "write `minimum`, which is inclusive"),
    ("uniqueItems", "describe the rule in `description`"),
    ("contains", "describe the rule in `description`"),
    ("maxContains", "describe the rule in `description`"),
    ("minContains", "describe the rule in `description`"),
    ("prefixItems", "write `items`; a tuple is not supported"),
    ("additionalItems", "write `items`; a tuple is not supported"),
    ("unevaluatedItems", "write `items`"),
    ("maxProperties", "describe the rule in `description`"),
    ("minProperties", "describe the rule in `description`"),
    ("dependentRequired", "describe the rule in `description`, or write `x-acs-one-of`"),
    ("dependentSchemas", "describe the rule in `description`"),
    ("dependencies", "describe the rule in `description`, or write `x-acs-one-of`"),
    ("propertyNames", "write `additionalProperties` for a map, and describe its keys in `description`"),
    ("patternProperties", "write `additionalProperties` for a map, and describe its keys in `description`"),
    ("unevaluatedProperties", "write `additionalProperties`"),
    ("contentEncoding", "write `format: byte`, and describe the encoding in `description`"),
    ("xml", "remove it; values are parameters or JSON"),
    ("$id", "remove it; a schema is identified by its file, or its key under `components`"),
    ("id", "remove it; a schema is identified by its file, or its key under `components`"),
    ("$schema", "remove it; the dialect is that of OpenAPI 3.1"),
    ("$anchor", "refer to the schema by its file and path: `$ref: file.yaml#/path`"),
    ("$dynamicAnchor", "refer to the schema by its file and path: `$ref: file.yaml#/path`"),
    ("$dynamicRef", "write `$ref`"),
    ("$recursiveRef", "write `$ref`"),
    ("$recursiveAnchor", "remove it, and write `$ref`"),
    ("$defs", "write shared schemas in files of their own, or under `components`"),
    ("definitions", "write shared schemas in files of their own, or under `components`"),
    ("$comment", "write its text into `description`"),
    ("$vocabulary", "remove it; the vocabulary is that of OpenAPI 3.1"),
    ("allowEmptyValue", "remove it; an empty string is sent as it is"),
    ("allowReserved", "remove it; reserved characters are always percent-encoded"),
    ("callbacks", "remove it; nothing is generated for callbacks"),
    ("servers", "write `servers` in the root document only; all operations have one endpoint"),
    ("parameters", "list the parameters in the operation"),
    ("headers", "remove it; responses have their body only, and `send_with_metadata` returns the headers"),
    ("links", "write `x-acs-waiter` for jobs, or remove it"),
    ("encoding", "write `encoding` in a form body only"),
    ("examples", "write the examples at the parameters and members"),
    ("requestBodies", "write the body in the operation"),
    ("pathItems", "write the path item in a file of its own"),
    ("mediaTypes", "write the media type where it is used"),
    ("options", "remove it; no operation has this method"),
    ("trace", "remove it; no operation has this method"),
    ("query", "remove it; no operation has this method"),
    ("itemSchema", "write `schema`, which is that of the data of an event"),
    ("itemEncoding", "write `encoding`"),
    ("prefixEncoding", "write `encoding`"),
    ("additionalOperations", "remove it; no operation has another method"),
    ("parent", "remove it; groups do not contain each other"),
    ("kind", "remove it; every tag is a group"),
    ("enum", "describe the values in `description`; an enum has strings, so its type is `string`"),
    ("oneOf", "describe the values in `description`; constants are strings, so their type is `string`"),
    ("items", "write `type: array`"),
    ("properties", "write `type: object`"),
    (
        "required",
        "list the names of required members in `required` of the object that has them; a reference \
      takes everything but documentation from its target",
    ),
    ("allOf", "write `type: object`; only objects can be combined"),
    ("additionalProperties", "write `type: object`"),
    ("contentMediaType", "write `type: string`"),
    ("$self", "remove it; files are identified by their paths"),
];

/// Values of keywords that are not supported, each with what to write instead.
const UNSUPPORTED_VALUES: &[(&str, &[&str], &str)] = &[
    ("in", &["cookie"], "write `in: query`, or a property of a form in `requestBody`"),
    (
        "style",
        &["spaceDelimited", "pipeDelimited", "deepObject", "simple", "label", "matrix"],
        "write `style: form` with `explode: false` for `a,b`, `x-acs-style: repeatList` for `Name.1=a`, `x-acs-style: flat` \
         for `Name.Member=a`, or `content: application/json` for JSON",
    ),
    (
        "format",
        &[
            "date",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri-reference",
            "iri",
            "iri-reference",
            "uri-template",
            "json-pointer",
            "relative-json-pointer",
            "regex",
            "binary",
            "html",
            "char",
            "commonmark",
            "media-range",
        ],
        "remove it, and describe the form of the string in `description`",
    ),
    ("format", &["int8", "int16", "uint8", "uint16"], "write `int32`, with `minimum` and `maximum`"),
    ("format", &["uint32", "uint64", "double-int"], "write `int64`, with `minimum: 0`"),
    ("format", &["decimal", "decimal128"], "write `double`, or `type: string` for a number with all digits"),
    ("format", &["long", "integer", "int"], "write `int64`"),
    ("type", &["int", "long", "int32", "int64"], "write `integer`"),
    ("type", &["float", "double", "decimal"], "write `number`"),
    ("type", &["bool"], "write `boolean`"),
    ("type", &["str", "text", "date", "file"], "write `string`"),
    ("type", &["list"], "write `array`"),
    ("type", &["map", "dict", "any"], "write `object`, or omit the type to accept any JSON value"),
    (
        "contentMediaType",
        &["text/plain", "text/html", "application/xml", "application/octet-stream"],
        "remove it, and describe the content in `description`",
    ),
];

/// Keywords of other tools that have a counterpart here. They are ignored, with a warning.
const FOREIGN: &[(&str, &str)] = &[
    ("x-nullable", "write `type: [string, 'null']`"),
    ("x-enum-varnames", "write `x-acs-rust-names`, a map from the values to their names"),
    ("x-enumNames", "write `x-acs-rust-names`, a map from the values to their names"),
    ("x-enum", "write `x-extensible-enum`"),
    ("x-discriminator", "list the members of all variants in one object"),
    ("x-deprecated", "write `deprecated: true`"),
    ("x-example", "write `example`"),
    ("x-examples", "write `examples`"),
    ("x-pagination", "write `x-acs-pages`"),
    ("x-ms-pageable", "write `x-acs-pages`"),
    ("x-ms-enum", "write `x-extensible-enum` and `x-enumDescriptions`"),
    ("x-ms-long-running-operation", "write `x-acs-waiter`"),
];

/// Returns what to write instead of a keyword of OpenAPI or JSON Schema.
pub(super) fn instead_of(keyword: &str) -> Option<&'static str> {
    let mut letters = keyword.chars();
    let is_status = keyword.len() == 3
        && letters.next().is_some_and(|class| ('1'..='5').contains(&class))
        && letters.all(|letter| letter.is_ascii_digit() || matches!(letter, 'X' | 'x'));
    if is_status {
        return Some("write one response of success, such as `200`, and `default` for errors");
    }
    find(UNSUPPORTED, keyword)
}

/// Returns what to write instead of a value of OpenAPI or JSON Schema.
pub(super) fn instead_of_value(keyword: &str, value: &str) -> Option<&'static str> {
    let is_it = |(of, values, _): &&(&str, &[&str], &str)| *of == keyword && values.contains(&value);
    UNSUPPORTED_VALUES.iter().find(is_it).map(|(.., instead)| *instead)
}

/// Returns what to write instead of a keyword of another tool.
pub(crate) fn counterpart(keyword: &str) -> Option<&'static str> {
    find(FOREIGN, keyword)
}

fn find(table: &[(&str, &'static str)], keyword: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == keyword).map(|(_, instead)| *instead)
}
