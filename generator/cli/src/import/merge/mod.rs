//! Merges the facts of metadata into a description that is partly written by hand.
//!
//! What was stated by hand more precisely than the metadata stays: a string that is a list, a
//! number inside a string, a JSON document of known shape, a shared schema in place of a repeated
//! one. What the metadata now states differently is changed and reported.
//!
//! The merge visits one place (a parameter, member or operation) after the other. At each, a
//! function that only reads makes a [`Decision`], and [`Draft::apply`] writes it. Later places see
//! what was written for earlier ones, because operations share schemas.

mod decision;
mod draft;
mod errors;
mod form;
mod operation;
mod parameter;
mod relocate;
mod root;
mod schema;
mod settle;
mod stray;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::description::{Description, NodePath};
use super::directories::Directory;
use super::facts::facts;
use super::keywords::visit_references;
use super::metadata::Metadata;
use super::operation::Operation;
use crate::yaml::Yaml;
use decision::Decision;
use draft::Use;

pub(super) use decision::Note;
pub(super) use draft::Draft;
pub(super) use errors::name_errors;

/// Which part of the metadata is imported.
pub(super) struct Selection<'s> {
    /// The names of operations; empty for everything.
    pub(super) operations: &'s [String],
    /// The group of new operations.
    pub(super) group: Option<&'s str>,
    /// The directories of operations, which are groups of new ones.
    pub(super) directories: &'s BTreeMap<String, Directory>,
    /// The name of the crate of a new description.
    pub(super) crate_name: &'s str,
}

/// Imports everything, or some operations and the schemas that they use. The notes are sorted.
///
/// # Errors
/// The description is that of another product or version, or the file of a new operation exists
/// already and is not an operation.
pub(super) fn merge(
    metadata: &Metadata,
    description: Description,
    root: &str,
    selection: &Selection,
) -> Result<Draft> {
    let mut draft = Draft::new(description);
    let opened = root::open(&draft.description, metadata, root, selection.crate_name)?;
    draft.apply(true, opened);
    let root = NodePath::file(root);
    let all = selection.operations.is_empty();
    let is_selected = |name: &String| all || selection.operations.contains(name);
    for decision in root::regions(&draft.description, metadata, &root) {
        draft.apply(all, decision);
    }
    let selected = metadata.operations.iter().filter(|(name, _)| is_selected(name));
    let used = used_schemas(metadata, selected.map(|(_, operation)| operation));
    for (name, schema) in &metadata.schemas {
        shared_schema(&mut draft, name, schema, all, used.contains(name));
    }
    for (name, operation) in &metadata.operations {
        let known = root::operations(&draft.description).find(|known| known.name == name);
        let at = known.map(|known| known.at);
        let imported = is_selected(name);
        // Known operations are visited even if they are not selected, for what they state about shared
        // schemas.
        if let Some(at) = at {
            operation::merge_operation(&mut draft, metadata, &root, name, operation, at, imported);
        } else if imported {
            let decisions =
                root::new_operation(&draft.description, metadata, &root, name, operation, selection)?;
            for decision in decisions {
                draft.apply(true, decision);
            }
        }
    }
    settle::settle(&mut draft);
    // A place that uses a new schema may be described otherwise, by hand or because the generator rejects it.
    draft.remove_unused_schemas(&root.file);
    // The generator reports files that nothing refers to, so the root document lists such schemas.
    let listing = root::list_unused_schemas(&draft.description, &root);
    draft.write(listing);
    for decision in root::removed_operations(&draft.description, metadata) {
        draft.apply(all, decision);
    }
    draft.notes.sort();
    draft.notes.dedup();
    Ok(draft)
}

/// Returns the names of the shared schemas that operations refer to, directly or not.
fn used_schemas<'m>(
    metadata: &'m Metadata,
    operations: impl Iterator<Item = &'m Operation>,
) -> BTreeSet<String> {
    let mut pending: Vec<&Yaml> = Vec::new();
    for operation in operations {
        pending.extend(operation.parameters.iter().map(|parameter| &parameter.schema));
        pending.push(&operation.response.schema);
    }
    let mut names = BTreeSet::new();
    while let Some(schema) = pending.pop() {
        visit_references(schema, &mut |reference| {
            if let Some(name) = reference.rsplit('/').next()
                && names.insert(name.to_owned())
            {
                pending.extend(metadata.schemas.get(name));
            }
        });
    }
    names
}

/// Merges a shared schema, or adds it if an operation uses it.
fn shared_schema(draft: &mut Draft, name: &str, schema: &Yaml, all: bool, is_used: bool) {
    let file = format!("schemas/{name}.yaml");
    let (facts, place) = (facts(schema), format!("schemas.{name}"));
    if draft.description.has_file(&file) {
        let used = Use { place, facts, input: true, imported: all || is_used };
        schema::merge_schema(draft, &NodePath::file(file), used);
    } else {
        let schema = relocate::relocate(&draft.description, facts.into(), &file);
        let edit = decision::Edit::AddFile(file, schema);
        draft.apply(is_used, Decision::Write(vec![edit], Note::New(place)));
    }
}
