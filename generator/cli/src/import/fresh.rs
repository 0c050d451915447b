//! Nodes for what the description does not have yet.

use super::facts::facts;
use super::keywords::{FORM, JSON};
use super::metadata::{ErrorCode, Metadata, Operation, Parameter, ParameterStyle, is_required};
use crate::yaml::{Yaml, YamlMap, map};

/// Returns the path item of an operation, without the prose that is written by hand. `error` refers to
/// the response of a failed call. References are relative to the folder of the root document.
pub(super) fn path_item(
    metadata: &Metadata,
    name: &str,
    operation: &Operation,
    group: &str,
    error: Option<String>,
) -> Yaml {
    let mut item = YamlMap::new();
    item.insert("operationId".into(), name.into());
    item.insert("tags".into(), Yaml::Sequence(vec![group.into()]));
    if operation.deprecated {
        item.insert("deprecated".into(), true.into());
    }
    if operation.anonymous {
        item.insert("security".into(), Yaml::Sequence(Vec::new()));
    }
    item.insert("externalDocs".into(), map([("url", documentation(metadata, name).into())]));
    if !operation.anonymous {
        item.insert("x-acs-ram".into(), ram(metadata, name, operation));
    }
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(error_code);
        item.insert("x-acs-errors".into(), Yaml::Sequence(errors.collect()));
    }
    let query: Vec<Yaml> =
        operation.parameters.iter().filter(|parameter| !parameter.form).map(query_parameter).collect();
    if !query.is_empty() {
        item.insert("parameters".into(), Yaml::Sequence(query));
    }
    let form: Vec<&Parameter> = operation.parameters.iter().filter(|parameter| parameter.form).collect();
    if !form.is_empty() {
        item.insert("requestBody".into(), map([("content", map([(FORM, form_body(&form))]))]));
    }
    let media = map([("schema", facts(&operation.response).into())]);
    let success = map([("description", "The response.".into()), ("content", map([(JSON, media)]))]);
    let mut responses = YamlMap::from_iter([("200".into(), success)]);
    responses.extend(error.map(|error| ("default".into(), map([("$ref", error.into())]))));
    item.insert("responses".into(), responses.into());
    map([(if operation.get { "get" } else { "post" }, item.into())])
}

/// Returns the permission that a caller needs.
pub(super) fn ram(metadata: &Metadata, name: &str, operation: &Operation) -> Yaml {
    let action = format!("{}:{name}", metadata.product.to_lowercase());
    let mut ram = YamlMap::from_iter([("action".into(), action.into())]);
    ram.extend(operation.access.as_ref().map(|access| ("access".into(), access.as_str().into())));
    ram.into()
}

/// Returns an entry of `x-acs-errors`.
pub(super) fn error_code(error: &ErrorCode) -> Yaml {
    let mut entry = YamlMap::from_iter([("code".into(), error.code.as_str().into())]);
    entry.insert("status".into(), u64::from(error.status).into());
    entry.extend(error.rust_name.as_ref().map(|name| ("x-acs-rust-name".into(), name.as_str().into())));
    entry.into()
}

fn documentation(metadata: &Metadata, name: &str) -> String {
    format!("https://api.alibabacloud.com/document/{}/{}/{name}", metadata.product, metadata.version)
}

/// Returns a parameter in the query.
pub(super) fn query_parameter(parameter: &Parameter) -> Yaml {
    let mut node = YamlMap::new();
    node.insert("name".into(), parameter.name.as_str().into());
    node.insert("in".into(), "query".into());
    if is_required(&parameter.schema) {
        node.insert("required".into(), true.into());
    }
    let schema: Yaml = facts(&parameter.schema).into();
    set_style(&mut node, parameter.style, schema);
    node.into()
}

/// Adds the schema and the style of a parameter in the query.
pub(super) fn set_style(parameter: &mut YamlMap, style: ParameterStyle, schema: Yaml) {
    match style {
        ParameterStyle::Plain => drop(parameter.insert("schema".into(), schema)),
        ParameterStyle::Json => {
            parameter.insert("content".into(), map([(JSON, map([("schema", schema)]))]));
        }
        ParameterStyle::RepeatList => {
            parameter.insert("x-acs-style".into(), "repeatList".into());
            parameter.insert("schema".into(), schema);
        }
    }
}

fn form_body(parameters: &[&Parameter]) -> Yaml {
    let required: Vec<Yaml> = parameters
        .iter()
        .filter(|parameter| is_required(&parameter.schema))
        .map(|parameter| parameter.name.as_str().into())
        .collect();
    let mut schema = YamlMap::from_iter([("type".into(), "object".into())]);
    if !required.is_empty() {
        schema.insert("required".into(), Yaml::Sequence(required));
    }
    let properties =
        parameters.iter().map(|parameter| (parameter.name.as_str().into(), facts(&parameter.schema).into()));
    schema.insert("properties".into(), Yaml::Mapping(properties.collect()));
    let encodings: YamlMap = parameters
        .iter()
        .filter_map(|parameter| Some((parameter.name.as_str().into(), encoding(parameter.style)?)))
        .collect();
    let mut media = YamlMap::from_iter([("schema".into(), schema.into())]);
    if !encodings.is_empty() {
        media.insert("encoding".into(), encodings.into());
    }
    media.into()
}

/// Returns the `encoding` of a parameter in a form, or nothing if it is that of OpenAPI.
pub(super) fn encoding(style: ParameterStyle) -> Option<Yaml> {
    match style {
        ParameterStyle::Plain => None,
        ParameterStyle::Json => Some(map([("contentType", JSON.into())])),
        ParameterStyle::RepeatList => Some(map([("x-acs-style", "repeatList".into())])),
    }
}

/// Returns a root document without operations. Its server is that of the first endpoint.
pub(super) fn root(metadata: &Metadata) -> Yaml {
    let Metadata { product, version, .. } = metadata;
    let (region, host) = metadata.endpoints.first().cloned().unwrap_or_default();
    let server = map([
        ("url", format!("https://{}", host_template(&host, &region)).into()),
        (
            "variables",
            map([(
                "region",
                map([("default", region.as_str().into()), ("enum", Yaml::Sequence(vec![region.into()]))]),
            )]),
        ),
    ]);
    let info = [("title", format!("Alibaba Cloud {product}").into()), ("version", version.as_str().into())];
    map([
        ("openapi", "3.1.0".into()),
        ("x-acs-style", "RPC".into()),
        ("x-acs-product", product.as_str().into()),
        ("info", map(info)),
        ("servers", Yaml::Sequence(vec![server])),
        ("tags", Yaml::Sequence(Vec::new())),
        ("paths", Yaml::Mapping(YamlMap::new())),
        ("components", Yaml::Mapping(YamlMap::new())),
    ])
}

/// Replaces the label of a host that is the region by `{region}`.
pub(super) fn host_template(host: &str, region: &str) -> String {
    let labels = host.split('.').map(|label| if label == region { "{region}" } else { label });
    labels.collect::<Vec<_>>().join(".")
}
