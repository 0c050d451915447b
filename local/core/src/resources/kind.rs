//! The kinds of resources that a service has, found in the names and shapes of its operations.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use alicloud_catalogue::{Operation, Shape};
use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::names::{Verb, singular, split};
use super::place::Place;
use crate::product::Catalogue;
use crate::response::{Times, is_id, sample};

/// What an operation does to resources of a kind.
#[derive(Debug)]
pub(crate) struct Role {
    pub(crate) action: Action,
    pub(crate) kind: Arc<Kind>,
    /// Where the resource stands in the response, if it is in it.
    pub(crate) place: Option<Place>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Read,
    List,
    Update,
    Delete,
}

/// A kind of resource.
#[derive(Debug)]
pub(crate) struct Kind {
    /// The name, such as `Template`.
    pub(crate) name: String,
    /// The members that identify a resource, such as `TemplateId`. Empty if there is one resource only.
    pub(crate) identifiers: Vec<String>,
    /// The identifiers that the service makes.
    pub(crate) made: Vec<String>,
    /// The parameters that the operations have for identifiers of other names, with the identifier.
    aliases: BTreeMap<String, String>,
    /// Whether a resource is a job, whose state changes.
    pub(crate) is_job: bool,
}

impl Kind {
    /// Returns the values that a request has for an identifier, if it has any. A list of them may have the name in the
    /// plural.
    pub(crate) fn wanted<'a>(
        &self,
        identifier: &str,
        parameters: &'a Map<String, Json>,
    ) -> Option<Vec<&'a Json>> {
        let names = parameters.iter().filter(|(name, _)| {
            *name == identifier
                || singular(name) == identifier
                || self.aliases.get(*name).is_some_and(|alias| alias == identifier)
        });
        let mut values = names.map(|(_, value)| match value {
            Json::Array(items) => items.iter().collect(),
            one => vec![one],
        });
        values.next()
    }
}

/// The kinds, each of which is found when one of its operations is first called.
pub(crate) struct Kinds {
    /// The operations on each noun.
    nouns: HashMap<String, Vec<(Verb, &'static str)>>,
    roles: Mutex<HashMap<String, Option<Arc<Role>>>>,
}

impl Kinds {
    pub(crate) fn new(catalogue: &Catalogue) -> Self {
        let mut nouns: HashMap<String, Vec<(Verb, &'static str)>> = HashMap::new();
        for operation in catalogue.product.operations() {
            if let Some((verb, noun)) = split(operation.name) {
                nouns.entry(noun).or_default().push((verb, operation.name));
            }
        }
        for operations in nouns.values_mut() {
            let creates = operations.iter().any(|(verb, _)| *verb == Verb::Create);
            operations.retain(|(verb, _)| *verb != Verb::Start || !creates);
            operations.sort_unstable();
        }
        Kinds { nouns, roles: Mutex::default() }
    }

    /// Returns what an operation does to resources; `None` if nothing that can be kept.
    pub(crate) fn role(&self, catalogue: &Catalogue, operation: &Operation) -> Option<Arc<Role>> {
        let known = |roles: &HashMap<String, Option<Arc<Role>>>| roles.get(&operation.name).cloned();
        let lock = || self.roles.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(role) = known(&lock()) {
            return role;
        }
        let noun = self.noun(operation);
        let found = noun.map(|noun| self.find(catalogue, &noun)).unwrap_or_default();
        let mut roles = lock();
        roles.extend(found.into_iter().map(|(name, role)| (name, Some(Arc::new(role)))));
        roles.entry(operation.name.clone()).or_default().clone()
    }

    /// Returns the noun of the kind that an operation acts on. The starter of a job acts on that of the lookup.
    fn noun(&self, operation: &Operation) -> Option<String> {
        let name = operation.lookups.first().map_or(&operation.name, |lookup| &lookup.operation);
        split(name).map(|(_, noun)| noun).filter(|noun| self.nouns.contains_key(noun))
    }

    /// Returns the kind whose resources an ID names, as `MediaId` names those of `Media`, in a response of an operation on
    /// another kind.
    pub(crate) fn identified_by(&self, catalogue: &Catalogue, identifier: &str) -> Option<Arc<Kind>> {
        let name = identifier.strip_suffix("Id").or_else(|| identifier.strip_suffix("ID"))?;
        self.kind(catalogue, name).filter(|kind| kind.identifiers == [identifier] && !kind.is_job)
    }

    /// Returns the operation that looks up the jobs of a kind.
    pub(crate) fn lookup_of(&self, catalogue: &Catalogue, kind: &Kind) -> Option<Arc<Operation>> {
        let operations = self.nouns.get(&kind.name)?.iter().filter_map(|(_, name)| catalogue.operation(name));
        operations.into_iter().find(|operation| operation.waiter.is_some())
    }

    /// Returns a kind by its name, such as `Template`.
    pub(crate) fn kind(&self, catalogue: &Catalogue, name: &str) -> Option<Arc<Kind>> {
        let operations = self.nouns.get(name)?;
        operations.iter().find_map(|(_, operation)| {
            let role = self.role(catalogue, &*catalogue.operation(operation)?)?;
            (role.kind.name == name).then(|| Arc::clone(&role.kind))
        })
    }

    /// Finds the kind of a noun, and what its operations do.
    fn find(&self, catalogue: &Catalogue, noun: &str) -> Vec<(String, Role)> {
        let members = self.members(catalogue, noun);
        let Some(kind) = members.kind(noun) else { return Vec::new() };
        // The marks of a medium are found by the ID of the medium: they are no resources of their own.
        let is_part = self.nouns.keys().any(|whole| {
            noun.len() > whole.len()
                && noun.starts_with(whole.as_str())
                && self
                    .members(catalogue, whole)
                    .kind(whole)
                    .is_some_and(|whole| whole.identifiers == kind.identifiers)
        });
        let roles = members.roles(&Arc::new(kind));
        let is_found = roles.iter().any(|(_, role)| matches!(role.action, Action::Read | Action::List));
        if is_part || !is_found { Vec::new() } else { roles }
    }

    /// Returns the operations of a noun.
    fn members(&self, catalogue: &Catalogue, noun: &str) -> Members {
        let named = self.nouns.get(noun).map(Vec::as_slice).unwrap_or_default();
        let mut operations: Vec<(Verb, Arc<Operation>)> = named
            .iter()
            .filter_map(|(verb, name)| Some((*verb, catalogue.operation(name)?)))
            // The starter of a job belongs to the kind of its lookup.
            .filter(|(_, operation)| {
                operation
                    .lookups
                    .first()
                    .is_none_or(|lookup| split(&lookup.operation).is_some_and(|(_, of)| of == noun))
            })
            .collect();
        for lookup in operations.clone() {
            for starter in lookup.1.waiter.iter().flat_map(|waiter| &waiter.started_by) {
                let is_known = operations.iter().any(|(_, operation)| operation.name == starter.operation);
                let starter = (!is_known).then(|| catalogue.operation(&starter.operation)).flatten();
                operations.extend(starter.map(|starter| (Verb::Create, starter)));
            }
        }
        Members::new(operations)
    }
}

/// The operations of a noun, each with a sample of its response.
struct Members(Vec<(Verb, Arc<Operation>, Map<String, Json>)>);

impl Members {
    fn new(operations: Vec<(Verb, Arc<Operation>)>) -> Self {
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

    fn kind(&self, noun: &str) -> Option<Kind> {
        let waiter = self.0.iter().find_map(|(_, operation, _)| operation.waiter.as_ref());
        let kind = |identifiers, made, aliases| Kind {
            name: noun.to_owned(),
            identifiers,
            made,
            aliases,
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
                    let member = path.rsplit(['.']).next().unwrap_or_default().to_owned();
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
                chosen.flat_map(|field| match operation.type_of(&field.shape).map(|found| &found.kind) {
                    Some(alicloud_catalogue::TypeKind::Choice(alternatives)) => {
                        alternatives.iter().map(|one| &one.field).collect()
                    }
                    _ => vec![field],
                })
            };
            let identifying =
                |field: &&alicloud_catalogue::Field| matches!(field.shape.innermost(), Shape::Scalar(_));
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

    fn roles(self, kind: &Arc<Kind>) -> Vec<(String, Role)> {
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
