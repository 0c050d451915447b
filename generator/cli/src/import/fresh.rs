//! Nodes for what the description does not have yet.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::endpoints::guessed;
use super::facts::facts;
use super::keywords::FORM;
use super::metadata::Metadata;
use super::operation::{BYTES, ErrorCode, JSON, Operation, TEXT};
use super::pages::pages;
use super::parameter::{Parameter, ParameterStyle, Place, is_required};
use super::servers::servers;
use crate::yaml::{Yaml, YamlMap, map};

/// What is not encoded in a segment of a path.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Returns an operation. `error` refers to the response of a failed call. References are relative to the folder of the
/// root document.
pub(super) fn operation(
    metadata: &Metadata,
    name: &str,
    operation: &Operation,
    group: &str,
    error: Option<String>,
) -> Yaml {
    let mut item = YamlMap::new();
    item.insert("operationId".into(), name.into());
    for (keyword, text) in [("summary", &operation.summary), ("description", &operation.description)] {
        if !text.is_empty() {
            item.insert(keyword.into(), text.as_str().into());
        }
    }
    item.insert("tags".into(), Yaml::Sequence(vec![group.into()]));
    if operation.deprecated {
        item.insert("deprecated".into(), true.into());
    }
    let style = if operation.path.is_some() { "ROA" } else { "RPC" };
    if style != metadata.style {
        item.insert("x-acs-style".into(), style.into());
    }
    if operation.anonymous {
        item.insert("security".into(), Yaml::Sequence(Vec::new()));
    }
    item.insert("externalDocs".into(), map([("url", documentation(metadata, name).into())]));
    if !operation.anonymous {
        item.insert("x-acs-ram".into(), ram(metadata, name, operation));
    }
    if operation.read_only {
        item.insert("x-acs-read-only".into(), true.into());
    }
    if let Some(pages) = pages(name, operation, &metadata.schemas) {
        item.insert("x-acs-pages".into(), pages);
    }
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(error_code);
        item.insert("x-acs-errors".into(), Yaml::Sequence(errors.collect()));
    }
    let of = |place: &dyn Fn(Place) -> bool| -> Vec<&Parameter> {
        operation.parameters.iter().filter(|parameter| place(parameter.place)).collect()
    };
    let listed = of(&is_listed);
    if !listed.is_empty() {
        item.insert("parameters".into(), Yaml::Sequence(listed.into_iter().map(listed_parameter).collect()));
    }
    let form = of(&|place| place == Place::Form);
    if !form.is_empty() {
        item.insert("requestBody".into(), map([("content", map([(FORM, form_body(&form))]))]));
    }
    if let [whole] = of(&|place| place == Place::Body).as_slice() {
        item.insert("requestBody".into(), body(whole, operation.body_media));
    }
    item.insert("responses".into(), responses(operation, error));
    item.into()
}

/// Returns whether a parameter is an entry of `parameters`.
pub(super) fn is_listed(place: Place) -> bool {
    matches!(place, Place::Path | Place::Query | Place::Header)
}

fn responses(operation: &Operation, error: Option<String>) -> Yaml {
    let response = &operation.response;
    let mut success = YamlMap::from_iter([("description".into(), "The response.".into())]);
    if let Some(media) = response.media {
        success.insert("content".into(), map([(media, media_type(media, &response.schema))]));
    }
    let mut responses = YamlMap::from_iter([(response.status.as_str().into(), success.into())]);
    responses.extend(error.map(|error| ("default".into(), map([("$ref", error.into())]))));
    responses.into()
}

/// Returns the media type of a body. Text and bytes have nothing but documentation.
pub(super) fn media_type(media: &str, schema: &Yaml) -> Yaml {
    let mut facts = facts(schema);
    if [TEXT, BYTES].contains(&media) {
        facts.retain(|keyword, _| keyword == "description");
        facts.insert("type".into(), "string".into());
        if media == BYTES {
            facts.insert("format".into(), "binary".into());
        }
    }
    map([("schema", facts.into())])
}

/// Returns a request body that is one value.
pub(super) fn body(parameter: &Parameter, media: &str) -> Yaml {
    let mut body = YamlMap::new();
    if is_required(&parameter.schema) {
        body.insert("required".into(), true.into());
    }
    body.insert("content".into(), map([(media, media_type(media, &parameter.schema))]));
    body.into()
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
    if !error.description.is_empty() {
        entry.insert("description".into(), error.description.as_str().into());
    }
    entry.extend(error.rust_name.as_ref().map(|name| ("x-acs-rust-name".into(), name.as_str().into())));
    entry.into()
}

fn documentation(metadata: &Metadata, name: &str) -> String {
    let part = |text: &str| utf8_percent_encode(text, SEGMENT).to_string();
    let (product, version) = (part(&metadata.product), part(&metadata.version));
    format!("https://api.alibabacloud.com/document/{product}/{version}/{name}")
}

/// Returns an entry of `parameters`.
pub(super) fn listed_parameter(parameter: &Parameter) -> Yaml {
    let mut node = YamlMap::new();
    node.insert("name".into(), parameter.name.as_str().into());
    node.insert("in".into(), parameter.place.name().into());
    if is_required(&parameter.schema) {
        node.insert("required".into(), true.into());
    }
    let mut facts = facts(&parameter.schema);
    if let Some(prose) = facts.remove("description") {
        node.insert("description".into(), prose);
    }
    set_style(&mut node, parameter, facts.into());
    node.into()
}

/// Adds the schema and the style of an entry of `parameters`.
pub(super) fn set_style(node: &mut YamlMap, parameter: &Parameter, schema: Yaml) {
    match (parameter.style, parameter.place) {
        (ParameterStyle::Json, _) => {
            node.insert("content".into(), map([(JSON, map([("schema", schema)]))]));
            return;
        }
        (ParameterStyle::Plain, _) | (ParameterStyle::CommaList, Place::Path | Place::Header) => {}
        (ParameterStyle::CommaList, _) => {
            node.insert("style".into(), "form".into());
            node.insert("explode".into(), false.into());
        }
        (ParameterStyle::RepeatList, _) => drop(node.insert("x-acs-style".into(), "repeatList".into())),
        (ParameterStyle::Flat, _) => drop(node.insert("x-acs-style".into(), "flat".into())),
    }
    node.insert("schema".into(), schema);
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
        ParameterStyle::CommaList => Some(map([("style", "form".into()), ("explode", false.into())])),
        ParameterStyle::RepeatList => Some(map([("x-acs-style", "repeatList".into())])),
        ParameterStyle::Flat => Some(map([("x-acs-style", "flat".into())])),
    }
}

/// Returns a root document without operations.
pub(super) fn root(metadata: &Metadata, crate_name: &str) -> Yaml {
    let Metadata { product, version, style, endpoints, .. } = metadata;
    let servers = match endpoints.as_slice() {
        [] => servers(&[guessed(product)]),
        endpoints => servers(endpoints),
    };
    let info = [("title", format!("Alibaba Cloud {product}").into()), ("version", version.as_str().into())];
    let mut root = YamlMap::from_iter([
        ("openapi".into(), "3.1.0".into()),
        ("x-acs-style".into(), (*style).into()),
        ("x-acs-product".into(), product.as_str().into()),
    ]);
    if crate_name != format!("alicloud-{}", product.to_lowercase()) {
        root.insert("x-acs-crate-name".into(), crate_name.into());
    }
    root.extend([
        ("info".into(), map(info)),
        ("servers".into(), Yaml::Sequence(servers)),
        ("tags".into(), Yaml::Sequence(Vec::new())),
        ("paths".into(), Yaml::Mapping(YamlMap::new())),
        ("components".into(), Yaml::Mapping(YamlMap::new())),
    ]);
    root.into()
}
