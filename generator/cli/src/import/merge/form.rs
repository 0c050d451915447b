//! The form of an operation: the members of its request body.

use super::decision::{Decision, Edit};
use super::relocate::relocate_member;
use crate::import::description::{Description, NodePath};
use crate::import::facts::facts;
use crate::import::fresh;
use crate::import::keywords::FORM;
use crate::import::parameter::{Parameter, ParameterStyle, is_required};
use crate::yaml::{Yaml, YamlMap, map};

/// The schema of the form of an operation. It exists only if there is a form.
pub(super) fn form_schema(operation: &NodePath) -> NodePath {
    operation.descendant(&["requestBody", "content", FORM, "schema"])
}

pub(super) fn form_member(operation: &NodePath, name: &str) -> NodePath {
    form_schema(operation).descendant(&["properties", name])
}

/// Decides how a member of the form is serialized.
pub(super) fn form_style(
    description: &Description,
    operation: &NodePath,
    parameter: &Parameter,
    place: &str,
) -> Decision {
    let media_at = form_schema(operation).parent();
    let encoding = description.mapping(&media_at.descendant(&["encoding", &parameter.name]));
    if agrees(encoding.map_or(ParameterStyle::Plain, style_of), parameter.style) {
        return Decision::Keep;
    }
    let mut media = description.mapping(&media_at).cloned().unwrap_or_default();
    set_encoding(&mut media, parameter);
    Decision::change(vec![Edit::Replace(media_at, media)], place, format_args!("sent as {}", parameter.style))
}

/// Returns the style that a parameter in the query or an entry of `encoding` states.
pub(super) fn style_of(node: &YamlMap) -> ParameterStyle {
    if node.contains_key("contentType") {
        ParameterStyle::Json
    } else if let Some(style) = node.get("x-acs-style") {
        if style == "flat" { ParameterStyle::Flat } else { ParameterStyle::RepeatList }
    } else if node.contains_key("explode") {
        ParameterStyle::CommaList
    } else {
        ParameterStyle::Plain
    }
}

/// Returns whether a described style is that of the metadata. A list with commas is plain text to most metadata.
pub(super) fn agrees(described: ParameterStyle, stated: ParameterStyle) -> bool {
    described == stated || (described, stated) == (ParameterStyle::CommaList, ParameterStyle::Plain)
}

/// Adds a parameter to the form, with the schema that it had in the query if it was there.
pub(super) fn add_to_form(
    description: &Description,
    operation: &NodePath,
    parameter: &Parameter,
    schema: Option<Yaml>,
) -> Vec<Edit> {
    let form = form_schema(operation);
    let media = description.mapping(&form.parent()).filter(|media| media.contains_key("schema")).cloned();
    let is_new = media.is_none();
    let empty = map([("type", "object".into()), ("properties", Yaml::Mapping(YamlMap::new()))]);
    let mut media = media.unwrap_or_else(|| YamlMap::from_iter([("schema".into(), empty)]));
    let fresh =
        || relocate_member(description, Some(&parameter.name), facts(&parameter.schema).into(), &form.file);
    if let Some(Yaml::Mapping(object)) = media.get_mut("schema") {
        if let Some(Yaml::Mapping(properties)) = object.get_mut("properties") {
            properties.insert(parameter.name.as_str().into(), schema.unwrap_or_else(fresh));
        }
        if is_required(&parameter.schema) {
            let mut names = object.get("required").and_then(Yaml::as_sequence).cloned().unwrap_or_default();
            if !names.contains(&parameter.name.as_str().into()) {
                names.push(parameter.name.as_str().into());
                object.insert("required".into(), Yaml::Sequence(names));
            }
        }
    }
    set_encoding(&mut media, parameter);
    if is_new {
        let body = map([("content", map([(FORM, media.into())]))]);
        vec![Edit::Set(operation.clone(), "requestBody".to_owned(), body)]
    } else {
        vec![Edit::Replace(form.parent(), media)]
    }
}

/// Removes a parameter from the form, and the form if it was the last one.
pub(super) fn remove_from_form(description: &Description, operation: &NodePath, name: &str) -> Option<Edit> {
    let media_at = form_schema(operation).parent();
    let mut media = description.mapping(&media_at)?.clone();
    let object = media.get_mut("schema")?.as_mapping_mut()?;
    let properties = object.get_mut("properties")?.as_mapping_mut()?;
    properties.remove(name);
    if properties.is_empty() {
        return Some(Edit::Remove(operation.clone(), "requestBody".to_owned()));
    }
    if let Some(Yaml::Sequence(names)) = object.get_mut("required") {
        names.retain(|required| required.as_str() != Some(name));
        if names.is_empty() {
            object.remove("required");
        }
    }
    if let Some(Yaml::Mapping(encodings)) = media.get_mut("encoding") {
        encodings.remove(name);
    }
    Some(Edit::Replace(media_at, media))
}

/// Sets the encoding of a parameter in the media type of a form.
fn set_encoding(media: &mut YamlMap, parameter: &Parameter) {
    let mut encodings = media.get("encoding").and_then(Yaml::as_mapping).cloned().unwrap_or_default();
    match fresh::encoding(parameter.style) {
        Some(encoding) => drop(encodings.insert(parameter.name.as_str().into(), encoding)),
        // It may be described by hand as a list with commas, which is plain to the metadata.
        None if encodings.get(&parameter.name).is_some_and(|own| own.get("style").is_some()) => {}
        None => drop(encodings.remove(parameter.name.as_str())),
    }
    match encodings.is_empty() {
        true => media.remove("encoding"),
        false => media.insert("encoding".into(), encodings.into()),
    };
}
