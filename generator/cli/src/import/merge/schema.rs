//! Schemas that are described already, compared with those of the metadata.

use super::decision::{Decision, Edit, Note};
use super::draft::{Draft, Use};
use super::relocate::{MEMBERS, relocate, relocate_member};
use crate::import::description::{Description, NodePath, target};
use crate::yaml::{Yaml, YamlMap, map};

/// What a schema and its counterpart in the metadata have in common.
enum SchemaMatch {
    /// They agree. The schema is here once references are followed, and its parts are compared.
    Agrees(NodePath),
    /// They agree, and the parts of the schema are not compared.
    Opaque,
    /// The schema is replaced, with everything in it.
    Differs,
    /// A fact cannot be stated beside the reference to this shared member.
    NeedsOwnSchema(NodePath),
}

/// Merges a schema, and the schemas in it, into the one that is described.
pub(super) fn merge_schema(draft: &mut Draft, at: &NodePath, used: Use) {
    match compare(&draft.description, at, &used.facts) {
        SchemaMatch::Opaque => {}
        SchemaMatch::Differs => {
            let decision = replace(&draft.description, at, &used);
            draft.apply(used.imported, decision);
        }
        SchemaMatch::NeedsOwnSchema(shared) => {
            let decision = inline(&draft.description, at, &shared, &used.place);
            // Without the edit it would still need its own schema, and this would not end.
            if draft.apply(used.imported, decision) {
                merge_schema(draft, at, used);
            }
        }
        SchemaMatch::Agrees(resolved) => {
            merge_parts(draft, &resolved, &used);
            // Members are stated where the reference leads. Facts of a scalar in one place, such as
            // its example, are stated beside the reference.
            let is_object = draft.description.get(&resolved.child("properties")).is_some();
            let at = if is_object { resolved } else { at.clone() };
            draft.uses.entry(at).or_default().push(used);
        }
    }
}

fn compare(description: &Description, at: &NodePath, facts: &YamlMap) -> SchemaMatch {
    let resolved = description.resolve(at);
    if let Some(reference) = facts.get("$ref").and_then(Yaml::as_str) {
        let wanted = description.resolve(&target("", reference));
        return if resolved == wanted { SchemaMatch::Opaque } else { SchemaMatch::Differs };
    }
    let Some(node) = description.mapping(&resolved) else { return SchemaMatch::Differs };
    // It was composed by hand: the members of the metadata are spread over its parts.
    if node.contains_key("allOf") {
        return SchemaMatch::Opaque;
    }
    if !has_compatible_type(description, facts, node, &resolved) {
        return SchemaMatch::Differs;
    }
    if resolved.file == MEMBERS && *at != resolved && needs_own_schema(facts, node) {
        return SchemaMatch::NeedsOwnSchema(resolved);
    }
    SchemaMatch::Agrees(resolved)
}

/// Whether a schema has the type of the metadata, or a more precise one.
fn has_compatible_type(description: &Description, facts: &YamlMap, node: &YamlMap, at: &NodePath) -> bool {
    let type_of = |schema: &YamlMap| schema.get("type").and_then(Yaml::as_str).map(str::to_owned);
    match (type_of(facts).as_deref(), type_of(node).as_deref()) {
        (None, _) | (_, None) => facts.get("properties").is_none() || node.contains_key("properties"),
        // A list of scalars that is sent as one text, which is all that the metadata can state.
        (Some("string"), Some("array")) => {
            let items = description.resolve(&at.child("items"));
            description.text(&items, "type").is_some_and(|item| !["array", "object"].contains(&item))
        }
        (Some(wanted), Some(found)) => wanted == found,
    }
}

/// Whether facts cannot be stated beside a reference to a shared member: an enum, or a number of
/// another width.
fn needs_own_schema(facts: &YamlMap, shared: &YamlMap) -> bool {
    let is_enum = facts.contains_key("x-extensible-enum") && !shared.contains_key("x-extensible-enum");
    let is_text = shared.get("type").and_then(Yaml::as_str) == Some("string");
    is_enum || (!is_text && facts.get("format") != shared.get("format"))
}

/// Merges the items, the values of a map, and the members.
fn merge_parts(draft: &mut Draft, at: &NodePath, used: &Use) {
    let facts = &used.facts;
    if let Some(items) = facts.get("items").and_then(Yaml::as_mapping)
        && draft.description.text(at, "type") == Some("array")
    {
        merge_schema(draft, &at.child("items"), used.inner("[]", items));
    }
    if let Some(values) = facts.get("additionalProperties") {
        let values_at = at.child("additionalProperties");
        if let (Some(Yaml::Mapping(_)), Yaml::Mapping(values)) = (draft.description.get(&values_at), values) {
            merge_schema(draft, &values_at, used.inner(".*", values));
        } else {
            let decision = become_map(&draft.description, at, values, used);
            draft.apply(used.imported, decision);
        }
    }
    for (name, member) in facts.get("properties").and_then(Yaml::as_mapping).into_iter().flatten() {
        let (Some(name), Yaml::Mapping(facts)) = (name.as_str(), member) else { continue };
        let member = used.inner(&format!(".{name}"), facts);
        let member_at = at.descendant(&["properties", name]);
        if draft.description.get(&member_at).is_some() {
            merge_schema(draft, &member_at, member);
        } else {
            let decision = add_member(&draft.description, at, name, &member);
            draft.apply(used.imported, decision);
        }
    }
}

/// Adds `additionalProperties` to an object without members of its own.
fn become_map(description: &Description, at: &NodePath, values: &Yaml, used: &Use) -> Decision {
    let keyword = "additionalProperties";
    if description.get(&at.child(keyword)).is_some() || used.facts.contains_key("properties") {
        return Decision::Keep;
    }
    let values = relocate(description, values.clone(), &at.file);
    Decision::change(vec![Edit::Set(at.clone(), keyword.to_owned(), values)], &used.place, "a map")
}

fn add_member(description: &Description, object: &NodePath, name: &str, member: &Use) -> Decision {
    let schema = relocate_member(description, Some(name), member.facts.clone().into(), &object.file);
    let properties = object.child("properties");
    let edit = if description.mapping(&properties).is_some() {
        Edit::Set(properties, name.to_owned(), schema)
    } else {
        Edit::Set(object.clone(), "properties".to_owned(), map([(name, schema)]))
    };
    Decision::Write(vec![edit], Note::New(member.place.clone()))
}

/// Adds a name to the required members of an object. Names that were added by hand stay.
pub(super) fn require_member(
    description: &Description,
    object: &NodePath,
    name: &str,
    place: &str,
) -> Decision {
    let mut names = description.list(&object.child("required")).cloned().unwrap_or_default();
    if names.contains(&name.into()) {
        return Decision::Keep;
    }
    names.push(name.into());
    let edit = Edit::Set(object.clone(), "required".to_owned(), Yaml::Sequence(names));
    Decision::change(vec![edit], place, "required")
}

/// Replaces a schema by the facts. Its description and its name in Rust stay.
fn replace(description: &Description, at: &NodePath, used: &Use) -> Decision {
    let before = description.mapping(&description.resolve(at)).map_or("nothing".to_owned(), summary);
    let what = format!("{}, was {before}", summary(&used.facts));
    let Yaml::Mapping(mut schema) = relocate(description, used.facts.clone().into(), &at.file) else {
        return Decision::Keep;
    };
    let kept = ["description", "x-acs-rust-name"];
    let own = description.mapping(at);
    schema.extend(kept.iter().filter_map(|keyword| {
        let value = own?.get(*keyword)?.clone();
        Some(((*keyword).into(), value))
    }));
    Decision::change(vec![Edit::Replace(at.clone(), schema)], &used.place, what)
}

/// Replaces a reference by what it leads to. Keywords beside the reference win.
fn inline(description: &Description, at: &NodePath, shared: &NodePath, place: &str) -> Decision {
    let mut schema = description.mapping(shared).cloned().unwrap_or_default();
    let mut own = description.mapping(at).cloned().unwrap_or_default();
    own.remove("$ref");
    schema.extend(own);
    Decision::change(vec![Edit::Replace(at.clone(), schema)], place, "has a schema of its own")
}

/// Returns a schema in a few words.
fn summary(schema: &YamlMap) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Yaml::as_str) {
        return format!("the schema `{reference}`");
    }
    let text = |keyword: &str| schema.get(keyword).and_then(Yaml::as_str);
    let members = schema.get("properties").and_then(Yaml::as_mapping).map_or(0, YamlMap::len);
    let type_and_format = match (text("type"), text("format")) {
        (None, _) => "any type".to_owned(),
        (Some(name), None) => format!("`{name}`"),
        (Some(name), Some(format)) => format!("`{name}` ({format})"),
    };
    if members > 0 { format!("{type_and_format} with {members} members") } else { type_and_format }
}
