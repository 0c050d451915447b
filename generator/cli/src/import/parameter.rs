//! The parameters of an operation: where each is sent, and how it is written.

use super::clean::{Cleaner, unusable};
use super::json_node::{JsonNode, text};
use super::operation::Unsupported;
use crate::yaml::Yaml;

/// One entry of `parameters`.
#[derive(Debug, Clone)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) place: Place,
    pub(super) style: ParameterStyle,
    pub(super) schema: Yaml,
}

/// The part of a request that a parameter is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Form,
    Body,
}

/// How the value of a parameter is serialized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ParameterStyle {
    Plain,
    /// A list with commas.
    CommaList,
    /// A parameter for each item of a list.
    RepeatList,
    /// A parameter for each value in an object.
    Flat,
    Json,
}

impl std::fmt::Display for ParameterStyle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            ParameterStyle::Plain => "plain text",
            ParameterStyle::CommaList => "a list with commas",
            ParameterStyle::RepeatList => "a repeated list",
            ParameterStyle::Flat => "a parameter for each member",
            ParameterStyle::Json => "JSON",
        })
    }
}

impl Place {
    /// Returns the name of the place in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Form => "form",
            Place::Body => "body",
        }
    }
}

/// Reads an entry of `parameters` of an operation; `None` if it has no usable name.
///
/// # Errors
/// It is sent in a way that the runtime does not support.
pub(super) fn read_parameter(
    operation: &str,
    parameter: &JsonNode,
    cleaner: &mut Cleaner,
) -> Result<Option<Parameter>, Unsupported> {
    let Some(name) = text(parameter, "name").filter(|name| unusable(name).is_none()) else {
        cleaner.drop(operation, "a parameter without a usable name", parameter.path.as_str());
        return Ok(None);
    };
    let location = text(parameter, "in").unwrap_or("query");
    let is = |known: &str| location.eq_ignore_ascii_case(known);
    let place = match location {
        _ if is("path") => Place::Path,
        _ if is("query") => Place::Query,
        _ if is("header") => Place::Header,
        _ if is("formData") => Place::Form,
        _ if is("body") => Place::Body,
        "host" => return Err(Unsupported::new("a parameter in the host name", format!("`{name}`"))),
        other => {
            return Err(Unsupported::new(
                "a parameter in an unknown place",
                format!("`{name}` in `{other}`"),
            ));
        }
    };
    let mut schema = parameter
        .get("schema")
        .map_or_else(|| Yaml::Mapping(Default::default()), |schema| schema.value.clone());
    let at = format!("{operation}.request.{name}");
    cleaner.schema(&at, &mut schema);
    let style = text(parameter, "style").filter(|style| !style.is_empty());
    let style = read_style(name, place, style, &schema, cleaner)?;
    match (place, style) {
        (Place::Path, _) => cleaner.path_schema(&mut schema),
        (Place::Header, ParameterStyle::Plain) => cleaner.become_text(&mut schema),
        (_, ParameterStyle::CommaList) => cleaner.become_texts(&mut schema),
        _ => {}
    }
    Ok(Some(Parameter { name: name.to_owned(), place, style, schema }))
}

/// How a value is written. A list and an object without a style are written like those that have `repeatList` or `flat`.
fn read_style(
    name: &str,
    place: Place,
    style: Option<&str>,
    schema: &Yaml,
    cleaner: &Cleaner,
) -> Result<ParameterStyle, Unsupported> {
    let schema = cleaner.resolve(schema);
    let kind = schema.get("type").and_then(Yaml::as_str);
    let is_object = kind == Some("object") || kind.is_none();
    // What has parts has no text with commas.
    let items = schema.get("items").map(|items| cleaner.resolve(items).get("type").and_then(Yaml::as_str));
    let has_parts = matches!(items, Some(Some("array" | "object")));
    match (style, place) {
        (Some("xml"), _) => Err(Unsupported::new("an XML body", format!("`{name}`"))),
        // The media type states how a body is written.
        (_, Place::Body) => Ok(ParameterStyle::Json),
        // One segment.
        (_, Place::Path) => Ok(ParameterStyle::Plain),
        (Some("json"), _) => Ok(ParameterStyle::Json),
        (Some("simple"), _) if kind == Some("array") && has_parts => Ok(ParameterStyle::Json),
        (Some("simple"), _) if kind == Some("array") => Ok(ParameterStyle::CommaList),
        (Some("repeatList" | "flat" | "simple" | "form") | None, _) => Ok(match kind {
            Some("array") if place == Place::Header && has_parts => ParameterStyle::Json,
            Some("array") if place == Place::Header => ParameterStyle::CommaList,
            Some("array") => ParameterStyle::RepeatList,
            // A header has no members.
            _ if place == Place::Header => ParameterStyle::Plain,
            _ if is_object => ParameterStyle::Flat,
            _ => ParameterStyle::Plain,
        }),
        // There is one way to write a scalar.
        _ if !is_object && kind != Some("array") => Ok(ParameterStyle::Plain),
        (Some(other), _) => {
            Err(Unsupported::new("an unknown style of a parameter", format!("`{name}`: `{other}`")))
        }
    }
}

/// Whether the schema of a parameter states that the parameter is required.
pub(super) fn is_required(schema: &Yaml) -> bool {
    schema.get("required") == Some(&Yaml::Bool(true))
}
