//! Operations that are described already.

use std::collections::BTreeSet;

use super::decision::{Decision, Edit};
use super::draft::{Draft, Use};
use super::errors::errors;
use super::form::form_schema;
use super::parameter::{listed_parameters, merge_parameter};
use super::schema::merge_schema;
use crate::import::description::{Description, NodePath};
use crate::import::facts::facts;
use crate::import::fresh;
use crate::import::metadata::Metadata;
use crate::import::operation::{EVENTS, JSON, Operation, Response};
use crate::yaml::{Yaml, YamlMap};

/// Merges the operation that `file` describes.
pub(super) fn merge_operation(
    draft: &mut Draft,
    metadata: &Metadata,
    root: &NodePath,
    name: &str,
    operation: &Operation,
    at: NodePath,
    imported: bool,
) {
    let item = at.parent();
    let decision = method(&draft.description, &at, operation, name);
    // An operation that is not imported keeps its method.
    let at = if draft.apply(imported, decision) { item.child(operation.method.keyword()) } else { at };
    let decision = path(&draft.description, root, &item, operation, name);
    draft.apply(imported, decision);
    for decision in keywords(&draft.description, metadata, &at, name, operation) {
        draft.apply(imported, decision);
    }
    let decision = errors(&draft.description, &at, name, operation);
    draft.apply(imported, decision);
    for parameter in &operation.parameters {
        merge_parameter(draft, &at, parameter, name, operation.body_media, imported);
    }
    for decision in removed_parameters(&draft.description, &at, operation, name) {
        draft.apply(imported, decision);
    }
    merge_response(draft, &at, name, &operation.response, imported);
}

/// The response of success. One that has another status or media type is left to a maintainer.
fn merge_response(draft: &mut Draft, at: &NodePath, name: &str, response: &Response, imported: bool) {
    let success = at.descendant(&["responses", &response.status]);
    let content = success.child("content");
    let media = draft.description.mapping(&content).and_then(|content| content.keys().next()?.as_str());
    let place = format!("{name}.response");
    match response.media {
        _ if draft.description.get(&success).is_none() || media != response.media => {
            let wanted = response.media.unwrap_or("no body");
            let what = format!(
                "{place}: status {} with {wanted}, was {}",
                response.status,
                media.unwrap_or("no body")
            );
            draft.apply(imported, Decision::Unclear(what));
        }
        Some(JSON | EVENTS) => {
            let schema = content.descendant(&[media.unwrap_or_default(), "schema"]);
            let facts = facts(&response.schema);
            merge_schema(draft, &schema, Use { place, facts, input: false, imported });
        }
        _ => {}
    }
}

fn method(description: &Description, at: &NodePath, operation: &Operation, name: &str) -> Decision {
    let wanted = operation.method.keyword();
    let found = at.steps().last().map_or("", String::as_str);
    let item = at.parent();
    let (Some(node), None) = (description.get(at), description.get(&item.child(wanted))) else {
        return Decision::Keep;
    };
    let edits =
        vec![Edit::Remove(item.clone(), found.to_owned()), Edit::Set(item, wanted.to_owned(), node.clone())];
    Decision::change(edits, name, format_args!("sent with {}", wanted.to_uppercase()))
}

/// The path, unless the operation is sent to `/`. Another operation may have it, so a change is left to a maintainer.
fn path(
    description: &Description,
    root: &NodePath,
    item: &NodePath,
    operation: &Operation,
    name: &str,
) -> Decision {
    let Some(wanted) = &operation.path else { return Decision::Keep };
    let paths = root.child("paths");
    let listed = description.mapping(&paths).into_iter().flat_map(YamlMap::keys).filter_map(Yaml::as_str);
    let mut found = listed.filter(|key| description.resolve(&paths.child(*key)) == *item);
    match found.next() {
        Some(key) if key != wanted => Decision::Unclear(format!("{name}: its path is {wanted}, was {key}")),
        _ => Decision::Keep,
    }
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
    let listed = listed_parameters(description, at);
    let listed = listed.filter_map(|at| Some(description.text(&at, "name")?.to_owned()));
    let form = description.mapping(&form_schema(at).child("properties"));
    let form = form.into_iter().flat_map(YamlMap::keys).filter_map(Yaml::as_str).map(str::to_owned);
    listed
        .chain(form)
        .filter(|described| !known.contains(described.as_str()))
        .map(|described| Decision::Gone(format!("{name}.request.{described}")))
        .collect()
}
