use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::kind::{Action, Kind, Kinds};
use super::names::{Verb, singular, split};
use crate::product::Catalogue;
use crate::response::{Times, sample};

/// Returns a resource of each kind, with the identifiers that are the examples in the description.
pub(crate) fn example_resources(catalogue: &Catalogue, kinds: &Kinds) -> Vec<(Arc<Kind>, Map<String, Json>)> {
    let mut found: Vec<(Arc<Kind>, Map<String, Json>)> = Vec::new();
    // Others are not even parsed: that would take as long as a start may.
    let readers = catalogue.product.operations().map(|operation| operation.name);
    let readers = readers.filter(|name| split(name).is_some_and(|(verb, _)| verb == Verb::Get));
    for operation in readers.filter_map(|name| catalogue.operation(name)) {
        let Some(role) = kinds.role(catalogue, &operation).filter(|role| role.action == Action::Read) else {
            continue;
        };
        if role.kind.identifiers.is_empty() || found.iter().any(|(kind, _)| kind.name == role.kind.name) {
            continue;
        }
        let examples: Map<String, Json> = operation
            .sent_parameters()
            .filter_map(|field| {
                let example = field.example.as_ref()?;
                Some((field.name.clone(), example.get(0).unwrap_or(example).clone()))
            })
            .collect();
        let response = sample(&operation, Times::all(Timestamp::UNIX_EPOCH));
        let structure = role.place.as_ref().and_then(|place| place.get(&response));
        let identifiers = role.kind.identifiers.iter().filter_map(|name| {
            let requested = role.kind.wanted(name, &examples).and_then(|values| values.first().copied());
            Some((name.clone(), requested.or_else(|| structure?.get(name))?.clone()))
        });
        let mut values: Map<String, Json> = identifiers.collect();
        // Other parameters by which it is found, such as the URL of a file.
        values.extend(examples.iter().map(|(name, value)| (singular(name), value.clone())).filter(
            |(name, _)| {
                structure.is_some_and(|structure| structure.contains_key(name)) && name.ends_with("URL")
            },
        ));
        if role.kind.identifiers.iter().all(|name| values.contains_key(name)) {
            found.push((Arc::clone(&role.kind), values));
        }
    }
    found
}
