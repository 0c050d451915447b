//! Files that belong to a description although it does not refer to them.
//!
//! A folder may contain other YAML files: of a deployment, of a continuous integration, or a second
//! description. They are left alone, whatever they contain. A file that was forgotten is reported nevertheless.
//! It is one that nothing refers to, and either
//!
//! - contains an operation: a method with an `operationId`, or
//! - contains a schema, and is below the folder `schemas`, or in a folder with a file that is referred to.

use std::collections::BTreeSet;

use super::{Document, Node, NodePath, yaml};
use crate::problem::Location;

/// Keywords of which a schema has at least one.
const SCHEMA_KEYWORDS: &[&str] = &[
    "$ref",
    "type",
    "properties",
    "additionalProperties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "const",
    "x-extensible-enum",
];

/// Keywords by which other kinds of files are recognized, although they have a `type` or a `$ref`: other
/// descriptions, and manifests of Kubernetes and Helm.
const FOREIGN_KEYWORDS: &[&str] = &["openapi", "swagger", "asyncapi", "apiVersion"];

/// The methods of a path item that may have operations.
const METHODS: &[&str] = &["get", "post", "put", "patch", "delete", "head", "options"];

impl Document {
    /// Returns the files that belong to the description and are not used.
    pub(crate) fn unused_files(&self) -> Vec<&str> {
        let used = self.used_files();
        let suggested = self.suggested.borrow();
        let is_unused = |(path, node): &(&String, &Option<Node>)| {
            let Some(node) = node else { return false };
            // A misspelt reference was meant to lead to a file that was suggested for it.
            !used.contains(*path)
                && !suggested.contains(*path)
                && (has_operation(node) || has_schema(node) && is_beside(path, &used))
        };
        self.files.iter().filter(is_unused).map(|(path, _)| path.as_str()).collect()
    }
}

impl Document {
    /// Returns the ID of the operation in a file that is a path item, and where it is.
    pub(crate) fn operation_id(&self, file: &str) -> Option<(Location, &str)> {
        let (path, node) = self.files.get_key_value(file)?;
        let (method, id) = METHODS
            .iter()
            .find_map(|method| Some((*method, node.as_ref()?.child(method)?.child("operationId")?)))?;
        let Node::Text(id) = id else { return None };
        Some((NodePath::file(path).child(method).child("operationId").into(), id))
    }
}

/// Returns whether a file belongs to a description, although it is not among the `used` files, to which the
/// description refers.
///
/// A program that reads a description from a disk adds such a file to the others, so that an operation is
/// listed, and a forgotten file is reported.
pub fn is_part(path: &str, text: &str, used: &BTreeSet<String>) -> bool {
    let mentions_operation = text.contains("operationId");
    // Most files are neither, and a search costs much less than parsing.
    if !mentions_operation && !is_beside(path, used) {
        return false;
    }
    match yaml::parse(text) {
        Ok(node) => has_operation(&node) || has_schema(&node) && is_beside(path, used),
        // A new operation that cannot be parsed is reported, because it would be missing in the crate.
        Err(_) => names_operation(path, text),
    }
}

/// Returns whether a line gives the file its own name as an `operationId`.
fn names_operation(path: &str, text: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default();
    text.lines().any(|line| {
        let id = line.trim().strip_prefix("operationId:").map(|id| id.trim().trim_matches(['\'', '"']));
        id.is_some_and(|id| id == name)
    })
}

fn has_operation(node: &Node) -> bool {
    !is_foreign(node)
        && METHODS.iter().any(|method| {
            node.child(method).is_some_and(|operation| operation.child("operationId").is_some())
        })
}

fn has_schema(node: &Node) -> bool {
    !is_foreign(node) && SCHEMA_KEYWORDS.iter().any(|keyword| node.child(keyword).is_some())
}

fn is_foreign(node: &Node) -> bool {
    FOREIGN_KEYWORDS.iter().any(|keyword| node.child(keyword).is_some())
}

/// Returns whether a file is in a folder of schemas, or in the folder of a used file.
fn is_beside(path: &str, used: &BTreeSet<String>) -> bool {
    let folder = folder_of(path);
    folder.split('/').next() == Some("schemas") || used.iter().any(|used| folder_of(used) == folder)
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
