//! Parameters: where they are sent, how they are serialized, and whether they are required.

use super::decision::{Decision, Edit, Note};
use super::draft::{Draft, Use};
use super::form::{add_to_form, agrees, form_member, form_schema, form_style, remove_from_form, style_of};
use super::relocate::relocate;
use super::schema::{merge_schema, require_member};
use super::stray::stray;
use crate::import::description::{Description, NodePath};
use crate::import::facts::facts;
use crate::import::fresh;
use crate::import::operation::JSON;
use crate::import::parameter::{Parameter, ParameterStyle, Place, is_required};
use crate::yaml::Yaml;

/// Keywords of an entry of `parameters` that a member of a form has in its schema.
const OF_PARAMETER: [&str; 4] = ["description", "example", "deprecated", "x-acs-rust-name"];

/// Merges a parameter of the operation at `operation`, which is called `name`.
pub(super) fn merge_parameter(
    draft: &mut Draft,
    operation: &NodePath,
    parameter: &Parameter,
    name: &str,
    media: &str,
    imported: bool,
) {
    let place = format!("{name}.request.{}", parameter.name);
    let description = &draft.description;
    if parameter.place == Place::Body {
        return merge_body(draft, operation, parameter, media, place, imported);
    }
    let in_form = parameter.place == Place::Form;
    let listed_at = listed_parameter(description, operation, &parameter.name);
    let is_in_form = description.get(&form_member(operation, &parameter.name)).is_some();
    let is_new = listed_at.is_none() && !is_in_form;
    let decision = match (in_form, listed_at, is_in_form) {
        (true, _, true) => Decision::Keep,
        (false, Some(at), _) => relocated(description, parameter, &at, &place),
        (true, Some(at), false) => move_to_form(description, operation, parameter, &at, &place),
        (false, None, true) => move_to_list(description, operation, parameter, &place),
        (true, None, false) => {
            Decision::Write(add_to_form(description, operation, parameter, None), Note::New(place.clone()))
        }
        (false, None, false) => {
            let edit = add_to_list(description, operation, parameter, None);
            Decision::Write(vec![edit], Note::New(place.clone()))
        }
    };
    draft.apply(imported, decision);
    if is_new {
        return;
    }
    let used = Use { place, facts: facts(&parameter.schema), input: true, imported };
    if in_form {
        merge_in_form(draft, operation, parameter, used);
    } else if let Some(at) = listed_parameter(&draft.description, operation, &parameter.name) {
        merge_in_list(draft, &at, parameter, used);
    }
}

/// Merges the parameter that is the whole body.
fn merge_body(
    draft: &mut Draft,
    operation: &NodePath,
    parameter: &Parameter,
    media: &str,
    place: String,
    imported: bool,
) {
    let body = operation.child("requestBody");
    let schema = body.descendant(&["content", media, "schema"]);
    let described = draft.description.get(&body).is_some();
    let decision = match (described, draft.description.get(&schema).is_some()) {
        (_, true) => Decision::Keep,
        (true, false) => Decision::Unclear(format!("{place}: sent as a body of {media}")),
        (false, false) => {
            let node = relocate(&draft.description, fresh::body(parameter, media), &operation.file);
            let edit = Edit::Set(operation.clone(), "requestBody".to_owned(), node);
            Decision::Write(vec![edit], Note::New(place.clone()))
        }
    };
    draft.apply(imported, decision);
    if described && media == JSON && draft.description.get(&schema).is_some() {
        merge_schema(draft, &schema, Use { place, facts: facts(&parameter.schema), input: true, imported });
    }
}

/// Changes the place of an entry of `parameters`.
fn relocated(description: &Description, parameter: &Parameter, at: &NodePath, place: &str) -> Decision {
    let wanted = parameter.place.name();
    if description.text(at, "in") == Some(wanted) {
        return Decision::Keep;
    }
    let edit = Edit::Set(at.clone(), "in".to_owned(), wanted.into());
    Decision::change(vec![edit], place, format_args!("sent in the {wanted}"))
}

fn merge_in_list(draft: &mut Draft, at: &NodePath, parameter: &Parameter, used: Use) {
    let required = listed_required(&draft.description, at, parameter, &used.place);
    draft.apply(used.imported, required);
    let style = listed_style(&draft.description, at, parameter, &used.place);
    draft.apply(used.imported, style);
    let schema = listed_schema(&draft.description, at);
    merge_schema(draft, &schema, used);
}

fn merge_in_form(draft: &mut Draft, operation: &NodePath, parameter: &Parameter, used: Use) {
    let required = form_required(&draft.description, operation, parameter, &used.place);
    draft.apply(used.imported, required);
    let style = form_style(&draft.description, operation, parameter, &used.place);
    draft.apply(used.imported, style);
    merge_schema(draft, &form_member(operation, &parameter.name), used);
}

/// Returns the entry of `parameters` of this name, with references followed.
fn listed_parameter(description: &Description, operation: &NodePath, name: &str) -> Option<NodePath> {
    listed_parameters(description, operation).find(|at| description.text(at, "name") == Some(name))
}

/// Returns the entries of `parameters`, with references followed.
pub(super) fn listed_parameters(
    description: &Description,
    operation: &NodePath,
) -> impl Iterator<Item = NodePath> {
    let list = operation.child("parameters");
    let count = description.list(&list).map_or(0, Vec::len);
    (0..count).map(move |index| description.resolve(&list.child(index.to_string())))
}

/// The schema of an entry of `parameters`: that of its JSON, or its own.
fn listed_schema(description: &Description, at: &NodePath) -> NodePath {
    let has_content = description.get(&at.child("content")).is_some();
    if has_content { at.descendant(&["content", JSON, "schema"]) } else { at.child("schema") }
}

/// Only ever adds `required`: a parameter that is required without a source is reported.
fn listed_required(description: &Description, at: &NodePath, parameter: &Parameter, place: &str) -> Decision {
    let found = description.get(&at.child("required"));
    if !is_required(&parameter.schema) {
        let is_required = found == Some(&Yaml::Bool(true));
        return if is_required { stray(place, "required: true") } else { Decision::Keep };
    }
    Decision::keyword(found, at, "required", Some(Yaml::Bool(true)), place)
}

/// The same for a member of the form.
fn form_required(
    description: &Description,
    operation: &NodePath,
    parameter: &Parameter,
    place: &str,
) -> Decision {
    let form = form_schema(operation);
    if is_required(&parameter.schema) {
        return require_member(description, &form, &parameter.name, place);
    }
    let names = description.list(&form.child("required"));
    let is_required = names.is_some_and(|names| names.contains(&parameter.name.as_str().into()));
    if is_required { stray(place, "required: true") } else { Decision::Keep }
}

fn listed_style(description: &Description, at: &NodePath, parameter: &Parameter, place: &str) -> Decision {
    let Some(own) = description.mapping(at) else { return Decision::Keep };
    let found = if own.contains_key("content") { ParameterStyle::Json } else { style_of(own) };
    // The default of a header.
    let is_simple = parameter.style == ParameterStyle::CommaList && found == ParameterStyle::Plain;
    if agrees(found, parameter.style) || is_simple {
        return Decision::Keep;
    }
    let schema = description.get(&listed_schema(description, at)).cloned().unwrap_or_default();
    let mut own = own.clone();
    for keyword in ["schema", "content", "x-acs-style", "style", "explode"] {
        own.remove(keyword);
    }
    fresh::set_style(&mut own, parameter, schema);
    Decision::change(vec![Edit::Replace(at.clone(), own)], place, format_args!("sent as {}", parameter.style))
}

fn move_to_form(
    description: &Description,
    operation: &NodePath,
    parameter: &Parameter,
    at: &NodePath,
    place: &str,
) -> Decision {
    let schema = description.mapping(&listed_schema(description, at)).cloned();
    let mut schema = schema.unwrap_or_default();
    let own = description.mapping(at).into_iter().flatten();
    let own = own.filter(|(keyword, _)| OF_PARAMETER.iter().any(|known| **keyword == **known));
    schema.extend(own.map(|(keyword, value)| (keyword.clone(), value.clone())));
    let mut edits = add_to_form(description, operation, parameter, Some(schema.into()));
    edits.extend(remove_from_list(description, operation, &parameter.name));
    Decision::change(edits, place, "sent in the form")
}

fn move_to_list(
    description: &Description,
    operation: &NodePath,
    parameter: &Parameter,
    place: &str,
) -> Decision {
    let schema = description.get(&form_member(operation, &parameter.name)).cloned();
    let mut edits: Vec<Edit> =
        remove_from_form(description, operation, &parameter.name).into_iter().collect();
    edits.push(add_to_list(description, operation, parameter, schema));
    Decision::change(edits, place, format_args!("sent in the {}", parameter.place.name()))
}

/// Adds a parameter to the list, with the schema that it had in the form if it was there.
fn add_to_list(
    description: &Description,
    operation: &NodePath,
    parameter: &Parameter,
    schema: Option<Yaml>,
) -> Edit {
    let mut node = relocate(description, fresh::listed_parameter(parameter), &operation.file);
    if let (Yaml::Mapping(own), Some(mut schema)) = (&mut node, schema) {
        if let Some(prose) = schema.as_mapping_mut().and_then(|schema| schema.remove("description")) {
            own.insert("description".into(), prose);
        }
        own.remove("schema");
        own.remove("content");
        fresh::set_style(own, parameter, schema);
    }
    let mut parameters = description.list(&operation.child("parameters")).cloned().unwrap_or_default();
    parameters.push(node);
    Edit::Set(operation.clone(), "parameters".to_owned(), Yaml::Sequence(parameters))
}

fn remove_from_list(description: &Description, operation: &NodePath, name: &str) -> Option<Edit> {
    let mut parameters = description.list(&operation.child("parameters"))?.clone();
    parameters.retain(|parameter| parameter.get("name").and_then(Yaml::as_str) != Some(name));
    let keyword = "parameters".to_owned();
    Some(match parameters.is_empty() {
        true => Edit::Remove(operation.clone(), keyword),
        false => Edit::Set(operation.clone(), keyword, Yaml::Sequence(parameters)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::{layout, parse};

    const OPERATION: &str = "\
parameters:
- name: A
  in: query
  description: Prose of A.
  schema: {type: string, maxLength: 5}
requestBody:
  content:
    application/x-www-form-urlencoded:
      schema:
        type: object
        required: [B]
        properties:
          B: {type: array, items: {type: string}, description: Prose of B.}
      encoding:
        B: {contentType: application/json}
";

    fn parameter(name: &str, form: bool, style: ParameterStyle) -> Parameter {
        let schema = parse("{type: string, required: true}").unwrap();
        let place = if form { Place::Form } else { Place::Query };
        Parameter { name: name.to_owned(), place, style, schema }
    }

    /// Merges a parameter into an operation, and returns the file and the notes.
    fn merged(operation: &str, parameter: &Parameter, imported: bool) -> (String, Vec<Note>) {
        let texts = [("a.yaml".to_owned(), operation.to_owned())].into();
        let mut draft = Draft::new(Description::parse(texts).unwrap());
        let operation = NodePath::file("a.yaml");
        merge_parameter(&mut draft, &operation, parameter, "Get", JSON, imported);
        (layout("a.yaml", draft.description.get(&operation).unwrap()).unwrap(), draft.notes)
    }

    #[test]
    fn a_parameter_that_moves_takes_its_schema_and_its_prose_along() {
        let (text, notes) = merged(OPERATION, &parameter("A", true, ParameterStyle::Plain), true);
        assert_eq!(notes, [Note::Changed("Get.request.A: sent in the form".to_owned())]);
        assert!(!text.contains("parameters:"), "{text}");
        assert!(
            text.contains(
                "A:\n            type: string\n            maxLength: 5\n            description: Prose of A."
            ),
            "{text}"
        );
        assert!(text.contains("required:\n        - B\n        - A\n"), "{text}");

        let (text, notes) = merged(OPERATION, &parameter("B", false, ParameterStyle::Json), true);
        assert_eq!(notes.first(), Some(&Note::Changed("Get.request.B: sent in the query".to_owned())));
        assert!(!text.contains("requestBody:"), "{text}");
        assert!(
            text.contains("- name: B\n  in: query\n  required: true\n  description: Prose of B.\n"),
            "{text}"
        );
    }

    #[test]
    fn a_parameter_that_leaves_the_form_is_not_required_or_encoded_there() {
        let two = OPERATION.replace("          B: {", "          D: {type: string}\n          B: {");
        let (text, _) = merged(&two, &parameter("B", false, ParameterStyle::Json), true);
        let form = text.split("requestBody:").nth(1).unwrap();
        assert_eq!(
            form,
            "\n  content:\n    application/x-www-form-urlencoded:\n      schema:\n        type: object\n        \
             properties:\n          D:\n            type: string\n      encoding: {}\n"
        );
    }

    #[test]
    fn a_style_that_changes_replaces_the_encoding() {
        let (text, notes) = merged(OPERATION, &parameter("B", true, ParameterStyle::RepeatList), true);
        assert!(
            notes.contains(&Note::Changed("Get.request.B: sent as a repeated list".to_owned())),
            "{notes:?}"
        );
        assert!(text.contains("encoding:\n        B:\n          x-acs-style: repeatList\n"), "{text}");
    }

    #[test]
    fn a_parameter_that_is_not_imported_changes_nothing() {
        let before = layout("a.yaml", &parse(OPERATION).unwrap()).unwrap();
        for (name, form) in [("A", true), ("A", false), ("B", true), ("B", false), ("C", true), ("C", false)]
        {
            let merged = merged(OPERATION, &parameter(name, form, ParameterStyle::RepeatList), false);
            assert_eq!(merged, (before.clone(), Vec::new()), "{name}");
        }
    }
}
