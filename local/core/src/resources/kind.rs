//! The kinds of resources that a service has, found in the names and shapes of its operations.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use alicloud_catalogue::Operation;
use serde_json::{Map, Value as Json};

use super::job::JobPlan;
use super::members::Members;
use super::names::{Verb, singular, split};
use super::place::Place;
use crate::product::Catalogue;

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
    pub(super) aliases: BTreeMap<String, String>,
    /// The members that may be sent in place of identifiers, such as the URL of a file.
    pub(crate) alternatives: Vec<String>,
    /// Whether a resource is a job, whose state changes.
    pub(crate) is_job: bool,
}

impl Kind {
    /// Checks that a resource has all identifiers: no operation would find it without them.
    pub(crate) fn check_identifiers(&self, values: &Map<String, Json>) -> Result<(), String> {
        match self.identifiers.iter().find(|name| !values.contains_key(*name)) {
            Some(missing) => Err(format!("a {} needs {missing}", self.name)),
            None => Ok(()),
        }
    }

    /// Returns the values that a request has for an identifier, if it has any. A list of them may have the name in the
    /// plural.
    pub(crate) fn wanted<'a>(
        &self,
        identifier: &str,
        parameters: &'a Map<String, Json>,
    ) -> Option<Vec<&'a Json>> {
        let names = parameters.iter().filter(|(name, value)| {
            let is_of_it = *name == identifier
                || singular(name) == identifier
                || self.aliases.get(*name).is_some_and(|alias| alias == identifier);
            // Some clients send a parameter that was not set as an empty string.
            is_of_it && *value != ""
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

    /// Checks that the lookup reports what a plan states about a failure: a program would never see the rest.
    fn check_failure(&self, catalogue: &Catalogue, kind: &Kind, plan: &JobPlan) -> Result<(), String> {
        let lookup = self.lookup_of(catalogue, kind);
        let (Some(failure), Some(lookup)) = (&plan.failure, lookup) else { return Ok(()) };
        let Some(waiter) = &lookup.waiter else { return Ok(()) };
        let lost = match (&waiter.code, &waiter.message) {
            (None, _) if !failure.code.is_empty() => "code",
            (_, None) if !failure.message.is_empty() => "message",
            _ => return Ok(()),
        };
        Err(format!("{} reports no {lost} of a failed job; leave it empty", lookup.name))
    }

    /// Checks that a plan is for an operation that starts jobs, and that a job can fail in its state.
    ///
    /// # Errors
    /// The reason why the plan would have no effect, or no end.
    pub(crate) fn check_plan(&self, catalogue: &Catalogue, plan: &JobPlan) -> Result<(), String> {
        let operation = catalogue.require(&plan.operation)?;
        let starts = |role: &Arc<Role>| role.kind.is_job && role.action == Action::Create;
        let Some(role) = self.role(catalogue, &operation).filter(starts) else {
            return Err(format!("{} starts no jobs", plan.operation));
        };
        self.check_failure(catalogue, &role.kind, plan)?;
        if !(0.0..=f64::MAX).contains(&plan.seconds) {
            return Err(format!(
                "seconds of a job of {} is {}; expected 0 or more",
                plan.operation, plan.seconds
            ));
        }
        let state = plan.failure.as_ref().and_then(|failure| failure.state.as_ref());
        let lookup = self.lookup_of(catalogue, &role.kind);
        let failures =
            lookup.as_ref().and_then(|lookup| lookup.waiter.as_ref()).map(|waiter| &waiter.failure);
        match (state, failures) {
            (Some(state), Some(failures)) if !failures.contains(state) => Err(format!(
                "no failed job of {} is in the state `{state}`; expected {}",
                plan.operation,
                failures.join(" or ")
            )),
            _ => Ok(()),
        }
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
        let is_part = kind.made.is_empty()
            && self.nouns.keys().any(|whole| {
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
