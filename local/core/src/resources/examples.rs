use std::sync::Arc;

use alicloud_catalogue::Operation;
use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::kind::{Action, Kind, Kinds, Role};
use super::names::{Verb, singular, split};
use crate::product::Catalogue;
use crate::response::{Times, sample};

/// A resource that is an example in the description, and its kind.
pub(crate) type Example = (Arc<Kind>, Map<String, Json>);

/// Returns resources of each kind, with the identifiers that are the examples in the description: those of each operation
/// that finds one, so that each documented request finds what it names.
pub(crate) fn example_resources(catalogue: &Catalogue, kinds: &Kinds) -> Vec<Example> {
    let mut found: Vec<Example> = Vec::new();
    // The others are not even parsed.
    let finds = |name: &&str| {
        split(name).is_some_and(|(verb, _)| matches!(verb, Verb::Get | Verb::Update | Verb::Delete))
    };
    let operations = catalogue.product.operations().map(|operation| operation.name).filter(finds);
    for operation in operations.filter_map(|name| catalogue.operation(name)) {
        let finds = |role: &Arc<Role>| matches!(role.action, Action::Read | Action::Update | Action::Delete);
        let Some(role) = kinds.role(catalogue, &operation).filter(finds) else { continue };
        let identifiers = &role.kind.identifiers;
        let examples = operation.sent_parameters().filter_map(|field| field.example.as_ref()?.as_array());
        for item in 0..examples.map(Vec::len).max().unwrap_or_default().max(1) {
            let values = example_of(&operation, &role, item);
            let is_same = |known: &Map<String, Json>| {
                identifiers.iter().all(|name| known.get(name) == values.get(name))
            };
            let is_complete =
                !identifiers.is_empty() && identifiers.iter().all(|name| values.contains_key(name));
            if is_complete && !found.iter().any(|(kind, known)| kind.name == role.kind.name && is_same(known))
            {
                found.push((Arc::clone(&role.kind), values));
            }
        }
    }
    found
}

/// Returns the resource that the documented request of an operation names, or one of them.
fn example_of(operation: &Operation, role: &Role, item: usize) -> Map<String, Json> {
    let examples: Map<String, Json> = operation
        .sent_parameters()
        .filter_map(|field| {
            let example = field.example.as_ref()?;
            Some((field.name.clone(), example.get(item).or(example.get(0)).unwrap_or(example).clone()))
        })
        .collect();
    let response = sample(operation, Times::all(Timestamp::UNIX_EPOCH));
    let structure = role.place.as_ref().and_then(|place| place.get(&response));
    let identifiers = role.kind.identifiers.iter().filter_map(|name| {
        let requested = role.kind.wanted(name, &examples).and_then(|values| values.first().copied());
        Some((name.clone(), requested.or_else(|| structure?.get(name))?.clone()))
    });
    let mut values: Map<String, Json> = identifiers.collect();
    // Other parameters by which it is found, such as the URL of a file.
    let others = examples.iter().map(|(name, value)| (singular(name), value.clone()));
    values.extend(others.filter(|(name, _)| {
        structure.is_some_and(|structure| structure.contains_key(name)) && name.ends_with("URL")
    }));
    values
}
