//! What the service keeps: resources that operations create, find, list, change and delete, and jobs.
//!
//! Nothing here knows an operation. [`kind`] finds out which operations act on the same kind of resource, and this
//! module does what they do.

mod change;
mod children;
mod examples;
mod job;
mod kind;
mod listing;
mod lookup;
mod members;
mod names;
mod place;
mod store;
#[cfg(test)]
mod tests;

use alicloud_catalogue::{Field, Operation, Shape};
use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use crate::product::Catalogue;
use crate::rejection::Rejection;
use crate::response::{Ids, Times, echo, is_id, remove, remove_failures, sample, set};
pub(crate) use examples::{Example, example_resources};
use job::Job;
pub(crate) use job::{JobFailure, JobPlan};
pub(crate) use kind::{Action, Kind, Kinds, Role};
use lookup::is_alternative;
use names::singular;
pub(crate) use place::remove_at;
pub(crate) use store::{Completed, MOST_OF_A_KIND, Resource, Store, is_same};

type Object = Map<String, Json>;

/// A call of an operation on resources.
pub(crate) struct Engine<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) kinds: &'a Kinds,
    pub(crate) operation: &'a Operation,
    pub(crate) role: &'a Role,
    pub(crate) parameters: &'a Object,
    pub(crate) store: &'a mut Store,
    pub(crate) ids: &'a mut Ids,
    /// How the next job of this operation goes.
    pub(crate) plan: &'a mut dyn FnMut() -> JobPlan,
    pub(crate) now: Timestamp,
    /// What is suspicious about the request, but not documented to be rejected.
    pub(crate) warnings: Vec<String>,
}

impl Engine<'_> {
    /// Executes the operation and returns its response.
    ///
    /// # Errors
    /// A resource does not exist.
    pub(crate) fn execute(&mut self) -> Result<Object, Rejection> {
        self.store.settle(self.now);
        match self.role.action {
            Action::Create => Ok(self.create()),
            Action::Read => self.read(),
            Action::List => Ok(self.list()),
            Action::Update => self.update(),
            Action::Delete => self.delete(),
        }
    }

    fn kind(&self) -> &Kind {
        &self.role.kind
    }

    /// Returns a sample of the response in which the parameters are repeated.
    fn sample(&self, times: Times) -> Object {
        let mut response = sample(self.operation, times);
        remove_failures(&mut response, &[]);
        echo(&mut response, self.parameters);
        response
    }

    fn create(&mut self) -> Object {
        let mut response = self.sample(Times { finished: None, ..Times::all(self.now) });
        let Some(place) = self.role.place.clone() else {
            self.keep(self.with_defaults(self.parameters.clone()), &Object::new());
            return response;
        };
        let in_list = place.is_in_list(&response);
        let item = place.get(&response).cloned().unwrap_or_default();
        let mut structures = Vec::new();
        for (values, of_item) in self.created_values(in_list) {
            let values = self.with_defaults(values);
            let mut structure = item.clone();
            echo(&mut structure, &values);
            for (name, value) in &of_item {
                set(&mut structure, name, value);
                set_source(&mut structure, name, value);
            }
            self.make_ids(&mut structure);
            for name in self.unset(&values).iter().filter(|name| !self.makes(name)) {
                remove(&mut structure, name);
            }
            self.show_pending(&mut structure);
            let ids: Object = structure.iter().filter(|(name, _)| is_id(name)).map(owned).collect();
            self.keep(values, &ids);
            structures.push(structure);
        }
        place.put(&mut response, structures);
        response
    }

    /// Writes the first state of a job into the response of the operation that starts it.
    fn show_pending(&self, structure: &mut Object) {
        if !self.kind().is_job {
            return;
        }
        if let Some(lookup) = self.kinds.lookup_of(self.catalogue, self.kind())
            && let Some(waiter) = &lookup.waiter
        {
            Job::new(JobPlan { lookups: Some(1), ..JobPlan::default() }, self.now)
                .show(&lookup, waiter, structure);
        }
    }

    /// Returns the values of each resource to create, and those that the others do not have. A list of URLs creates a
    /// resource for each.
    fn created_values(&self, in_list: bool) -> Vec<(Object, Object)> {
        let lists = self.parameters.iter().filter_map(|(name, value)| {
            let items = value.as_array().filter(|items| items.iter().all(Json::is_string))?;
            Some((name, items)).filter(|_| in_list)
        });
        let mut lists: Vec<_> = lists.collect();
        lists.sort_by_key(|(name, _)| {
            !self.operation.sent_parameters().any(|field| field.name == **name && field.required)
        });
        let Some((list, items)) = lists.first() else {
            // A list that was not sent starts nothing.
            let is_list = |field: &Field| matches!(field.shape, Shape::List(_));
            return match in_list && self.operation.sent_parameters().any(is_list) {
                true => Vec::new(),
                false => vec![(self.parameters.clone(), Object::new())],
            };
        };
        let of_item = items.iter().map(|item| {
            let one = Object::from_iter([(singular(list), item.clone())]);
            let mut values = self.parameters.clone();
            values.remove(*list);
            values.extend(one.clone());
            (values, one)
        });
        of_item.collect()
    }

    /// Adds the documented defaults of the parameters that the request does not have.
    fn with_defaults(&self, mut values: Object) -> Object {
        for field in self.operation.sent_parameters() {
            if let Some(default) = field.default.as_ref().filter(|_| !values.contains_key(&field.name)) {
                values.insert(field.name.clone(), default.clone());
            }
        }
        values
    }

    /// Makes the IDs that the request does not have.
    fn make_ids(&mut self, structure: &mut Object) {
        for (name, value) in structure.iter_mut() {
            if self.makes(name) && (value.is_string() || value.is_number()) {
                *value = self.ids.next_like(value);
            }
        }
    }

    /// Returns whether the operation makes an ID of this name. One that a request may have is of something else, unless
    /// the request has another parameter in its place.
    fn makes(&self, name: &str) -> bool {
        let is_parameter = self.operation.sent_parameters().any(|field| field.name == name);
        is_id(name)
            && !self.parameters.contains_key(name)
            && (!is_parameter
                || self.kind().identifiers.iter().any(|known| known == name)
                || is_alternative(self.operation, name))
    }

    /// Returns the parameters that are not among the values.
    fn unset(&self, values: &Object) -> Vec<String> {
        unset(self.operation, values)
    }

    /// Keeps a new resource, and those of other kinds that it has made IDs of.
    fn keep(&mut self, mut values: Object, ids: &Object) {
        let role = self.role;
        values.extend(ids.clone());
        let mut resource = Resource::new(values, self.now);
        resource.unset = self.unset(&resource.values);
        if role.kind.is_job {
            let mut job = Job::new((self.plan)(), self.now);
            job.started_by = Some(self.operation.name.clone());
            resource.job = Some(job);
        }
        let mut results = Vec::new();
        let made = ids.iter().filter(|(name, _)| {
            !self.parameters.contains_key(*name) && !role.kind.identifiers.contains(name)
        });
        for (name, id) in made {
            if let Some(kind) =
                self.kinds.identified_by(self.catalogue, name).filter(|kind| kind.name != role.kind.name)
            {
                let mut values = self.parameters.clone();
                values.insert(name.clone(), id.clone());
                results.push((kind, Resource::new(values, self.now)));
            }
        }
        match resource.job {
            Some(_) => resource.results = results,
            None => results.into_iter().for_each(|(kind, result)| self.store.add(&kind, result)),
        }
        self.store.add(&role.kind, resource);
    }
}

/// Sets the member for the source of a resource: `SourceURL` for an item of `UploadURLs`.
fn set_source(structure: &mut Object, name: &str, value: &Json) {
    let last_word = |name: &str| {
        let is_lower = |letter: char| !letter.is_ascii_uppercase();
        let word = name.rsplit(is_lower).next().unwrap_or_default().to_owned();
        (word.len() > 1).then_some(word)
    };
    let Some(word) = last_word(name) else { return };
    let mut sources = structure
        .iter_mut()
        .filter(|(member, _)| !is_id(member) && last_word(member).as_ref() == Some(&word));
    if let (Some((_, source)), None) = (sources.next(), sources.next()) {
        *source = value.clone();
    }
}

/// Returns the parameters of an operation that are not among the values.
pub(crate) fn unset(operation: &Operation, values: &Object) -> Vec<String> {
    let sent = operation.sent_parameters().map(|field| &field.name);
    sent.filter(|name| !values.contains_key(*name)).cloned().collect()
}

fn owned((name, value): (&String, &Json)) -> (String, Json) {
    (name.clone(), value.clone())
}
