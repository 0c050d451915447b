//! Changes of the description for tools that do not accept it as it is.

use serde_json::{Map, Value, json};

/// One change, with its reason.
pub(super) struct Rewrite {
    /// What is changed and why, as a clause.
    pub(super) what: &'static str,
    /// Changes a document. Returns the number of places.
    pub(super) apply: fn(&mut Value) -> usize,
}

pub(super) const OPENAPI_3_0: Rewrite =
    Rewrite { what: "the version of OpenAPI is 3.0, because it rejects 3.1", apply: openapi_3_0 };

pub(super) const CONTENT_IS_SCHEMA: Rewrite = Rewrite {
    what: "the schema in the `content` of a parameter becomes its `schema`, because it rejects `content`",
    apply: content_is_schema,
};

pub(super) const NO_ENCODING: Rewrite =
    Rewrite { what: "`encoding` of a form is left out, because it rejects it", apply: no_encoding };

pub(super) const ERRORS_BY_STATUS: Rewrite = Rewrite {
    what: "the response `default` becomes `4XX` and `5XX`, because it supports a single type of success and \
           counts `default` as one",
    apply: errors_by_status,
};

pub(super) const NUMBER_IN_TEXT_IS_TEXT: Rewrite = Rewrite {
    what: "a string with the format of a number or a boolean loses the format, because its output declares \
           a number, does not compile where that has a length limit, and rejects every response with \
           one",
    apply: number_in_text_is_text,
};

pub(super) const JSON_IS_TEXT: Rewrite = Rewrite {
    what: "a parameter or a member of a form that is an object or a list of objects becomes a string, \
           because its output calls `to_string` on it, which does not compile",
    apply: json_is_text,
};

pub(super) const FORM_HAS_NO_REFERENCES: Rewrite = Rewrite {
    what: "a `$ref` to a string in a form is replaced by the string, because its output calls it \
           `models::String`, which does not compile",
    apply: form_has_no_references,
};

pub(super) const GROUP_IS_RESOURCE: Rewrite = Rewrite {
    what: "the group of an operation is added as `x-resource-name`, because it derives features from that",
    apply: group_is_resource,
};

pub(super) const NO_WEBHOOKS: Rewrite = Rewrite {
    what: "`webhooks` are left out, because it rejects ones without `responses`, which OpenAPI 3.1 allows",
    apply: no_webhooks,
};

fn openapi_3_0(document: &mut Value) -> usize {
    document.get_mut("openapi").map(|version| *version = json!("3.0.3")).into_iter().count()
}

fn no_webhooks(document: &mut Value) -> usize {
    document.as_object_mut().and_then(|document| document.remove("webhooks")).into_iter().count()
}

fn content_is_schema(document: &mut Value) -> usize {
    let changed = parameters(document).filter_map(|parameter| {
        let content = parameter.remove("content")?;
        let (_, media) = content.as_object()?.iter().next()?;
        parameter.insert("schema".to_owned(), media.get("schema")?.clone());
        Some(())
    });
    changed.count()
}

fn no_encoding(document: &mut Value) -> usize {
    bodies(document).filter_map(|body| body.remove("encoding")).count()
}

fn errors_by_status(document: &mut Value) -> usize {
    let responses =
        operations(document).filter_map(|operation| operation.get_mut("responses")?.as_object_mut());
    let changed = responses.filter_map(|responses| {
        let error = responses.remove("default")?;
        responses.insert("4XX".to_owned(), error.clone());
        responses.insert("5XX".to_owned(), error);
        Some(())
    });
    changed.count()
}

fn number_in_text_is_text(node: &mut Value) -> usize {
    let mut changed = 0;
    if node.get("type").is_some_and(|kind| kind == "string")
        && let Value::Object(schema) = &mut *node
    {
        let of_text = ["date-time", "password", "uri", "uuid", "byte"];
        let format = schema.get("format").and_then(Value::as_str);
        if format.is_some_and(|format| !of_text.contains(&format)) {
            schema.remove("format");
            changed += 1;
        }
    }
    let below: Vec<&mut Value> = match node {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(members) => members.values_mut().collect(),
        _ => Vec::new(),
    };
    changed + below.into_iter().map(number_in_text_is_text).sum::<usize>()
}

fn json_is_text(document: &mut Value) -> usize {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    let is_object = |schema: &Value| {
        let schema = followed(schema, &schemas);
        let item = schema.get("items").map(|items| followed(items, &schemas));
        [Some(schema), item].into_iter().flatten().any(|schema| schema.get("properties").is_some())
    };
    let mut changed = 0;
    let mut to_text = |schema: &mut Value| {
        let description = schema.get("description").cloned().unwrap_or_default();
        *schema = json!({"type": "string", "description": description});
        changed += 1;
    };
    for parameter in parameters(document) {
        let json = parameter.remove("content").is_some();
        let schema = parameter.entry("schema").or_insert_with(|| json!({}));
        if json || is_object(schema) {
            to_text(schema);
        }
    }
    for member in form_members(document).filter(|member| is_object(member)) {
        to_text(member);
    }
    changed
}

fn form_has_no_references(document: &mut Value) -> usize {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    let references = form_members(document).filter(|member| member.get("$ref").is_some());
    references.map(|member| *member = followed(member, &schemas).clone()).count()
}

fn group_is_resource(document: &mut Value) -> usize {
    let named = operations(document).filter_map(|operation| {
        let group = operation.pointer("/tags/0")?.clone();
        operation.as_object_mut()?.insert("x-resource-name".to_owned(), group);
        Some(())
    });
    named.count()
}

/// Returns the schema that a `$ref` leads to, or the schema itself.
fn followed<'a>(schema: &'a Value, schemas: &'a Value) -> &'a Value {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
    name.and_then(|name| schemas.get(name)).unwrap_or(schema)
}

fn parameters(document: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let lists = operations(document).filter_map(|operation| operation.get_mut("parameters")?.as_array_mut());
    lists.flatten().filter_map(Value::as_object_mut)
}

/// Returns the media types of the bodies of requests.
fn bodies(document: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let contents = operations(document)
        .filter_map(|operation| operation.pointer_mut("/requestBody/content")?.as_object_mut());
    contents.flat_map(|content| content.values_mut()).filter_map(Value::as_object_mut)
}

fn form_members(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let properties =
        bodies(document).filter_map(|body| body.get_mut("schema")?.get_mut("properties")?.as_object_mut());
    properties.flat_map(|properties| properties.values_mut())
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(|paths| paths.values_mut()).filter_map(Value::as_object_mut);
    items.flat_map(|item| item.values_mut())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        let object = json!({"type": "object", "properties": {"A": {"type": "string"}}});
        json!({
            "openapi": "3.1.0",
            "paths": {"/Get": {"post": {
                "tags": ["group"],
                "parameters": [
                    {"name": "Plain", "schema": {"type": "string", "format": "int64", "maxLength": 4}},
                    {"name": "Json", "content": {"application/json": {"schema": object}}},
                ],
                "requestBody": {"content": {"application/x-www-form-urlencoded": {
                    "schema": {"properties": {
                        "Object": {"type": "array", "items": {"$ref": "#/components/schemas/Object"}},
                        "Text": {"$ref": "#/components/schemas/Text"},
                    }},
                    "encoding": {"Object": {"contentType": "application/json"}},
                }}},
                "responses": {"200": {}, "default": {"description": "It failed."}},
            }}},
            "webhooks": {"Complete": {"post": {}}},
            "components": {"schemas": {"Object": object, "Text": {"type": "string"}}},
        })
    }

    #[track_caller]
    fn assert_rewrites(rewrite: &Rewrite, places: usize, at: &str, expected: Value) {
        let mut document = document();
        assert_eq!((rewrite.apply)(&mut document), places);
        assert_eq!(document.pointer(at), Some(&expected));
    }

    #[test]
    fn each_rewrite_changes_the_places_that_it_describes() {
        assert_rewrites(&OPENAPI_3_0, 1, "/openapi", json!("3.0.3"));
        let operation = "/paths/~1Get/post";
        let schema = format!("{operation}/parameters/1/schema");
        assert_rewrites(&CONTENT_IS_SCHEMA, 1, &format!("{schema}/type"), json!("object"));
        let form = format!("{operation}/requestBody/content/application~1x-www-form-urlencoded");
        let text = json!({"type": "string", "description": null});
        assert_rewrites(&JSON_IS_TEXT, 2, &schema, text.clone());
        assert_rewrites(&JSON_IS_TEXT, 2, &format!("{form}/schema/properties/Object"), text);
        let members = format!("{form}/schema/properties/Text");
        assert_rewrites(&FORM_HAS_NO_REFERENCES, 1, &members, json!({"type": "string"}));
        let error =
            json!({"200": {}, "4XX": {"description": "It failed."}, "5XX": {"description": "It failed."}});
        assert_rewrites(&ERRORS_BY_STATUS, 1, &format!("{operation}/responses"), error);
        let number = json!({"type": "string", "maxLength": 4});
        assert_rewrites(&NUMBER_IN_TEXT_IS_TEXT, 1, &format!("{operation}/parameters/0/schema"), number);
        assert_rewrites(&GROUP_IS_RESOURCE, 1, &format!("{operation}/x-resource-name"), json!("group"));
        let mut document = document();
        assert_eq!((NO_WEBHOOKS.apply)(&mut document), 1);
        assert_eq!(document.get("webhooks"), None);
        assert_eq!((NO_ENCODING.apply)(&mut document), 1);
        assert!(!document.to_string().contains("encoding"));
    }
}
