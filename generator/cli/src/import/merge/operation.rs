//! Operations that are described already.

use std::collections::BTreeSet;

use super::decision::{Decision, Edit};
use super::draft::{Draft, Use};
use super::errors::errors;
use super::form::form_schema;
use super::parameter::{merge_parameter, query_parameters};
use super::schema::merge_schema;
use crate::import::description::{Description, NodePath};
use crate::import::facts::facts;
use crate::import::fresh;
use crate::import::keywords::JSON;
use crate::import::metadata::{Metadata, Operation};
use crate::yaml::{Yaml, YamlMap};

/// Merges the operation that `file` describes.
pub(super) fn merge_operation(
    draft: &mut Draft,
    metadata: &Metadata,
    name: &str,
    operation: &Operation,
    file: &str,
    imported: bool,
) {
    let item = NodePath::file(file);
    let (wanted, other) = if operation.get { ("get", "post") } else { ("post", "get") };
    let decision = method(&draft.description, &item, wanted, other, name);
    draft.apply(imported, decision);
    // An operation that is not imported may still have the other method.
    let method = if draft.description.get(&item.child(wanted)).is_some() { wanted } else { other };
    let at = item.child(method);
    for decision in keywords(&draft.description, metadata, &at, name, operation) {
        draft.apply(imported, decision);
    }
    let decision = errors(&draft.description, &at, name, operation);
    draft.apply(imported, decision);
    for parameter in &operation.parameters {
        merge_parameter(draft, &at, parameter, name, imported);
    }
    for decision in removed_parameters(&draft.description, &at, operation, name) {
        draft.apply(imported, decision);
    }
    let response = at.descendant(&["responses", "200", "content", JSON, "schema"]);
    let facts = facts(&operation.response);
    merge_schema(draft, &response, Use { place: format!("{name}.response"), facts, input: false, imported });
}

fn method(description: &Description, item: &NodePath, wanted: &str, other: &str, name: &str) -> Decision {
    let Some(operation) = description.get(&item.child(other)) else { return Decision::Keep };
    let edits = vec![
        Edit::Remove(item.clone(), other.to_owned()),
        Edit::Set(item.clone(), wanted.to_owned(), operation.clone()),
    ];
    Decision::change(edits, name, format_args!("sent with {}", wanted.to_uppercase()))
}

/// Keywords of the operation itself that the metadata decides.
fn keywords(
    description: &Description,
    metadata: &Metadata,
    at: &NodePath,
    name: &str,
    operation: &Operation,
) -> Vec<Decision> {
    let decide = |at: &NodePath, keyword: &str, wanted| {
        Decision::keyword(description.get(&at.child(keyword)), at, keyword, wanted, name)
    };
    let ram = at.child("x-acs-ram");
    let permission = match (operation.anonymous, description.get(&ram)) {
        (true, Some(_)) => decide(at, "x-acs-ram", None),
        (false, None) => decide(at, "x-acs-ram", Some(fresh::ram(metadata, name, operation))),
        _ => match &operation.access {
            Some(access) => decide(&ram, "access", Some(access.as_str().into())),
            None => Decision::Keep,
        },
    };
    vec![
        decide(at, "deprecated", operation.deprecated.then_some(Yaml::Bool(true))),
        decide(at, "security", operation.anonymous.then(|| Yaml::Sequence(Vec::new()))),
        permission,
    ]
}

/// Parameters that are described, and that the metadata no longer has.
fn removed_parameters(
    description: &Description,
    at: &NodePath,
    operation: &Operation,
    name: &str,
) -> Vec<Decision> {
    let known: BTreeSet<&str> =
        operation.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let query = query_parameters(description, at);
    let query = query.filter_map(|at| Some(description.text(&at, "name")?.to_owned()));
    let form = description.mapping(&form_schema(at).child("properties"));
    let form = form.into_iter().flat_map(YamlMap::keys).filter_map(Yaml::as_str).map(str::to_owned);
    query
        .chain(form)
        .filter(|described| !known.contains(described.as_str()))
        .map(|described| Decision::Gone(format!("{name}.request.{described}")))
        .collect()
}
