//! What is written of something that the description does not have yet.

use serde_yaml::{Mapping, Value};

use super::facts::{facts, requires};
use super::metadata::{Metadata, Operation, Parameter, Style};

/// The media types of a form and of JSON.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const JSON: &str = "application/json";

/// The path item of an operation. A person adds what it is for. `error` refers to what stands
/// for a failed call. References are from the folder of the root document.
pub(super) fn path_item(
    metadata: &Metadata,
    name: &str,
    operation: &Operation,
    group: &str,
    error: Option<String>,
) -> Value {
    let mut words = Mapping::new();
    words.insert("operationId".into(), name.into());
    words.insert("tags".into(), Value::Sequence(vec![group.into()]));
    if operation.deprecated {
        words.insert("deprecated".into(), true.into());
    }
    if operation.anonymous {
        words.insert("security".into(), Value::Sequence(Vec::new()));
    }
    words.insert("externalDocs".into(), map([("url", documentation(metadata, name).into())]));
    if !operation.anonymous {
        words.insert("x-acs-ram".into(), ram(metadata, name, operation));
    }
    let query: Vec<Value> =
        operation.parameters.iter().filter(|parameter| !parameter.form).map(parameter).collect();
    if !query.is_empty() {
        words.insert("parameters".into(), Value::Sequence(query));
    }
    let form: Vec<&Parameter> = operation.parameters.iter().filter(|parameter| parameter.form).collect();
    if !form.is_empty() {
        words.insert("requestBody".into(), map([("content", map([(FORM, form_body(&form))]))]));
    }
    let answer = map([("schema", facts(&operation.response).into())]);
    let answer = map([("description", "The answer.".into()), ("content", map([(JSON, answer)]))]);
    let mut responses = Mapping::from_iter([("200".into(), answer)]);
    responses.extend(error.map(|error| ("default".into(), map([("$ref", error.into())]))));
    words.insert("responses".into(), responses.into());
    map([(method(operation), words.into())])
}

/// The permission that a caller needs.
pub(super) fn ram(metadata: &Metadata, name: &str, operation: &Operation) -> Value {
    let action = format!("{}:{name}", metadata.product.to_lowercase());
    let mut ram = Mapping::from_iter([("action".into(), action.into())]);
    ram.extend(operation.access.as_ref().map(|access| ("access".into(), access.as_str().into())));
    ram.into()
}

fn method(operation: &Operation) -> &'static str {
    if operation.get { "get" } else { "post" }
}

fn documentation(metadata: &Metadata, name: &str) -> String {
    format!("https://api.alibabacloud.com/document/{}/{}/{name}", metadata.product, metadata.version)
}

/// A parameter in the query.
pub(super) fn parameter(parameter: &Parameter) -> Value {
    let mut words = Mapping::new();
    words.insert("name".into(), parameter.name.as_str().into());
    words.insert("in".into(), "query".into());
    if requires(&parameter.schema) {
        words.insert("required".into(), true.into());
    }
    let schema: Value = facts(&parameter.schema).into();
    write_style(&mut words, parameter.style, schema);
    words.into()
}

/// The schema of a parameter in the query, and how it is written.
pub(super) fn write_style(words: &mut Mapping, style: Style, schema: Value) {
    match style {
        Style::Plain => drop(words.insert("schema".into(), schema)),
        Style::Json => drop(words.insert("content".into(), map([(JSON, map([("schema", schema)]))]))),
        Style::RepeatList => {
            words.insert("x-acs-style".into(), "repeatList".into());
            words.insert("schema".into(), schema);
        }
    }
}

fn form_body(parameters: &[&Parameter]) -> Value {
    let required: Vec<Value> = parameters
        .iter()
        .filter(|parameter| requires(&parameter.schema))
        .map(|parameter| parameter.name.as_str().into())
        .collect();
    let mut schema = Mapping::from_iter([("type".into(), "object".into())]);
    if !required.is_empty() {
        schema.insert("required".into(), Value::Sequence(required));
    }
    let properties =
        parameters.iter().map(|parameter| (parameter.name.as_str().into(), facts(&parameter.schema).into()));
    schema.insert("properties".into(), Value::Mapping(properties.collect()));
    let encodings: Mapping = parameters
        .iter()
        .filter_map(|parameter| Some((parameter.name.as_str().into(), encoding(parameter.style)?)))
        .collect();
    let mut body = Mapping::from_iter([("schema".into(), schema.into())]);
    if !encodings.is_empty() {
        body.insert("encoding".into(), encodings.into());
    }
    body.into()
}

/// How a parameter in a form is written, where that must be said.
pub(super) fn encoding(style: Style) -> Option<Value> {
    match style {
        Style::Plain => None,
        Style::Json => Some(map([("contentType", JSON.into())])),
        Style::RepeatList => Some(map([("x-acs-style", "repeatList".into())])),
    }
}

/// A root document without operations.
pub(super) fn root(metadata: &Metadata) -> Value {
    let Metadata { product, version, .. } = metadata;
    let (region, host) = metadata.endpoints.first().cloned().unwrap_or_default();
    let server = map([
        ("url", format!("https://{}", template(&host, &region)).into()),
        (
            "variables",
            map([(
                "region",
                map([("default", region.as_str().into()), ("enum", Value::Sequence(vec![region.into()]))]),
            )]),
        ),
    ]);
    let info = [("title", format!("Alibaba Cloud {product}").into()), ("version", version.as_str().into())];
    map([
        ("openapi", "3.1.0".into()),
        ("x-acs-style", "RPC".into()),
        ("x-acs-product", product.as_str().into()),
        ("info", map(info)),
        ("servers", Value::Sequence(vec![server])),
        ("tags", Value::Sequence(Vec::new())),
        ("paths", Value::Mapping(Mapping::new())),
        ("components", Value::Mapping(Mapping::new())),
    ])
}

/// A host with `{region}` in the place of the label that is the region.
pub(super) fn template(host: &str, region: &str) -> String {
    let labels = host.split('.').map(|label| if label == region { "{region}" } else { label });
    labels.collect::<Vec<_>>().join(".")
}

pub(super) fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Mapping(entries.into_iter().map(|(name, value)| (name.into(), value)).collect())
}
