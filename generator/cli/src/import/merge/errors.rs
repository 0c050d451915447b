//! The error codes of operations. The metadata lists few of them, so codes that only the description has stay.

use std::collections::{BTreeMap, BTreeSet};

use alicloud_generator::names::error_code;

use super::decision::{Decision, Edit};
use super::root::operations;
use crate::import::description::{Description, NodePath};
use crate::import::fresh;
use crate::import::metadata::Metadata;
use crate::import::operation::Operation;
use crate::yaml::Yaml;

const KEYWORD: &str = "x-acs-errors";

/// Adds the codes of the metadata that the description of an operation does not list.
pub(super) fn errors(
    description: &Description,
    at: &NodePath,
    name: &str,
    operation: &Operation,
) -> Decision {
    let list = at.child(KEYWORD);
    let known: BTreeSet<(&str, Option<u64>)> = entries(description, &list)
        .filter_map(|entry| {
            let status = description.get(&entry.child("status")).and_then(Yaml::as_u64);
            Some((description.text(&entry, "code")?, status))
        })
        .collect();
    let missing = operation.errors.iter();
    let missing: Vec<_> =
        missing.filter(|error| !known.contains(&(&error.code, Some(error.status.into())))).collect();
    if missing.is_empty() {
        return Decision::Keep;
    }
    let codes: Vec<&str> = missing.iter().map(|error| error.code.as_str()).collect();
    let mut all = description.list(&list).cloned().unwrap_or_default();
    all.extend(missing.iter().map(|error| fresh::error_code(error)));
    let edit = Edit::Set(at.clone(), KEYWORD.to_owned(), Yaml::Sequence(all));
    Decision::change(vec![edit], name, format_args!("the error codes {}", codes.join(", ")))
}

/// Names the codes of the metadata of which the constant would have the name of another one, such as
/// `InvalidIPAddress` beside `InvalidIpAddress`.
pub(in crate::import) fn name_errors(metadata: &mut Metadata, description: &Description, root: &str) {
    let methods = operations(description).map(|known| known.at.child(KEYWORD));
    let lists: Vec<NodePath> = [NodePath::file(root).child(KEYWORD)].into_iter().chain(methods).collect();
    // The names of constants.
    let mut taken = BTreeSet::new();
    let mut known = BTreeSet::new();
    for entry in lists.iter().flat_map(|list| entries(description, list)) {
        let Some(code) = description.text(&entry, "code") else { continue };
        let renamed = description.text(&entry, "x-acs-rust-name");
        taken.insert(error_code(renamed.unwrap_or(code)).to_string());
        known.insert(code.to_owned());
    }
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let errors = metadata.operations.values().flat_map(|operation| &operation.errors);
    let new: BTreeSet<&str> =
        errors.map(|error| error.code.as_str()).filter(|code| !known.contains(*code)).collect();
    for code in new {
        let plain = code.replace(['.', '-'], "_");
        let names = std::iter::once(plain.clone()).chain((2..).map(|count| format!("{plain}_{count}")));
        for (index, name) in names.enumerate() {
            if taken.insert(error_code(&name).to_string()) {
                renamed.extend((index > 0).then(|| (code.to_owned(), name)));
                break;
            }
        }
    }
    for error in metadata.operations.values_mut().flat_map(|operation| &mut operation.errors) {
        error.rust_name = renamed.get(&error.code).cloned();
    }
}

/// The entries of a list, behind their references.
fn entries(description: &Description, list: &NodePath) -> impl Iterator<Item = NodePath> {
    let count = description.list(list).map_or(0, Vec::len);
    (0..count).map(move |index| description.resolve(&list.child(index.to_string())))
}
