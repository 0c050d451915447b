//! The operations on a kind of resource: what identifies it, and what each operation does to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use alicloud_catalogue::{Field, Operation, Shape};
use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::kind::{Action, Kind, Role};
use super::names::{Verb, singular};
use super::place::Place;
use crate::response::{Times, is_id, sample};

/// The operations of a noun, each with a sample of its response.
pub(super) struct Members(Vec<(Verb, Arc<Operation>, Map<String, Json>)>);

impl Members {
    pub(super) fn new(operations: Vec<(Verb, Arc<Operation>)>) -> Self {
        let times = Times::all(Timestamp::UNIX_EPOCH);
        let with_sample = operations.into_iter().map(|(verb, operation)| {
            let sample = sample(&operation, times);
            (verb, operation, sample)
        });
        Members(with_sample.collect())
    }

    fn of(&self, verbs: &[Verb]) -> impl Iterator<Item = (&Operation, &Map<String, Json>)> {
        let chosen = self.0.iter().filter(move |(verb, ..)| verbs.contains(verb));
        chosen.map(|(_, operation, sample)| (&**operation, sample))
    }

    pub(super) fn kind(&self, noun: &str) -> Option<Kind> {
        let waiter = self.0.iter().find_map(|(_, operation, _)| operation.waiter.as_ref());
        let kind = |identifiers, made, aliases| Kind {
            name: noun.to_owned(),
            identifiers,
            made,
            aliases,
            alternatives: self.alternatives(),
            is_job: waiter.is_some(),
        };
        let creators = [Verb::Create, Verb::Start];
        if self.of(&creators).next().is_none() {
            // A setting: there is one, which is written and read.
            let is_setting = self.of(&[Verb::Set]).next().is_some()
                && self
                    .of(&[Verb::Get])
                    .any(|(operation, _)| operation.sent_parameters().all(|field| !field.required));
            return is_setting.then(|| kind(Vec::new(), Vec::new(), BTreeMap::new()));
        }
        let mut aliases = BTreeMap::new();
        for waiter in self.0.iter().filter_map(|(_, operation, _)| operation.waiter.as_ref()) {
            for started in &waiter.started_by {
                for (parameter, path) in &started.parameters {
                    let member = path.rsplit('.').next().unwrap_or_default().to_owned();
                    aliases.insert(parameter.clone(), member);
                }
            }
        }
        let identifiers: Vec<String> = match aliases.first_key_value() {
            Some((_, member)) => vec![member.clone()],
            None => self.identifiers(),
        };
        let is_made = |name: &&String| {
            self.of(&creators).any(|(operation, response)| {
                Place::find(response, &[name]).is_some()
                    && operation.sent_parameters().all(|field| field.name != **name)
            })
        };
        let made: Vec<String> = identifiers.iter().filter(is_made).cloned().collect();
        (!identifiers.is_empty()).then(|| kind(identifiers, made, aliases))
    }

    /// Returns the members of the parameters of choices, one of which finds a resource.
    fn alternatives(&self) -> Vec<String> {
        let fields = self.of(&[Verb::Get, Verb::Delete, Verb::Update]).flat_map(|(operation, _)| {
            let choices = operation.parameters.iter().map(|field| operation.alternatives(field));
            choices.filter(|choice| choice.len() > 1).flatten()
        });
        let mut members: Vec<String> = fields.map(|field| singular(&field.name)).collect();
        members.sort_unstable();
        members.dedup();
        members
    }

    /// Returns the identifiers: the parameters with which an operation finds a resource, as far as the operation that
    /// creates it takes or returns them.
    fn identifiers(&self) -> Vec<String> {
        let is_known = |name: &str| {
            self.of(&[Verb::Create, Verb::Start]).any(|(operation, response)| {
                Place::find(response, &[name]).is_some()
                    || operation
                        .sent_parameters()
                        .any(|field| field.name == name || singular(&field.name) == name)
            })
        };
        for (operation, _) in self.of(&[Verb::Get, Verb::Delete, Verb::Update]) {
            let names = |must_be_required: bool| {
                let chosen =
                    operation.parameters.iter().filter(move |field| field.required || !must_be_required);
                chosen.flat_map(|field| operation.alternatives(field))
            };
            let identifying = |field: &&Field| matches!(field.shape.innermost(), Shape::Scalar(_));
            let required: Vec<String> = names(true)
                .filter(identifying)
                .map(|field| singular(&field.name))
                .filter(|name| is_known(name))
                .collect();
            let mut found: Vec<String> = match required.iter().any(|name| is_id(name)) {
                // Other required parameters select a part of what is found.
                true => required.into_iter().filter(|name| is_id(name) || name.ends_with("Name")).collect(),
                false => required.into_iter().filter(|name| name.ends_with("Name")).collect(),
            };
            if found.is_empty() {
                let optional = names(false).filter(identifying).map(|field| singular(&field.name));
                found.extend(optional.filter(|name| is_id(name) && is_known(name)).take(1));
            }
            found.dedup();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    pub(super) fn roles(self, kind: &Arc<Kind>) -> Vec<(String, Role)> {
        let creators = self.of(&[Verb::Create, Verb::Start]);
        let set: Vec<String> = creators
            .flat_map(|(operation, _)| operation.sent_parameters().map(|field| field.name.clone()))
            .collect();
        let all = self.0.into_iter().filter_map(|(verb, operation, response)| {
            let (action, place) = role(kind, &set, verb, &operation, &response)?;
            Some((operation.name.clone(), Role { action, kind: Arc::clone(kind), place }))
        });
        all.collect()
    }
}

/// Returns what an operation does. `set` are the parameters of the operations that create.
fn role(
    kind: &Kind,
    set: &[String],
    verb: Verb,
    operation: &Operation,
    response: &Map<String, Json>,
) -> Option<(Action, Option<Place>)> {
    let identifiers: Vec<&str> = kind.identifiers.iter().map(String::as_str).collect();
    // An item of a list need not repeat what all items have in common.
    let essential: Vec<&str> = match kind.made.is_empty() {
        true => identifiers.clone(),
        false => kind.made.iter().map(String::as_str).collect(),
    };
    let has_parameter = |name: &&str| {
        let given = operation.sent_parameters().map(|field| field.name.as_str());
        given.into_iter().any(|given| {
            given == *name
                || singular(given) == **name
                || kind.aliases.get(given).is_some_and(|alias| alias == name)
        })
    };
    let finds = essential.iter().all(has_parameter);
    let place = || match &operation.waiter {
        Some(waiter) => Some(Place::around(&waiter.state)),
        // A response need not repeat the ID of the only resource in it.
        None => Place::find(response, &essential)
            .or_else(|| set.iter().find_map(|name| Place::find(response, &[name])).filter(|_| finds)),
    };
    match verb {
        Verb::Set if identifiers.is_empty() => Some((Action::Update, None)),
        Verb::Get if identifiers.is_empty() => Some((Action::Read, Some(Place::around("")))),
        _ if identifiers.is_empty() => None,
        Verb::Create | Verb::Start => {
            let place = Place::find(response, &essential);
            let is_given = identifiers.iter().all(has_parameter);
            (place.is_some() || is_given).then_some((Action::Create, place))
        }
        Verb::Get | Verb::List if operation.pagination.is_some() && !finds || verb == Verb::List => {
            let place = match &operation.pagination {
                Some(pagination) => Place::of_items(&pagination.items),
                None => place().filter(|place| place.is_in_list(response))?,
            };
            let item = place.get(response)?;
            essential.iter().all(|name| item.contains_key(*name)).then_some((Action::List, Some(place)))
        }
        Verb::Get => place().filter(|_| finds).map(|place| (Action::Read, Some(place))),
        Verb::List => None,
        Verb::Update | Verb::Set => finds.then(|| (Action::Update, place())),
        Verb::Delete => finds.then_some((Action::Delete, None)),
    }
}
