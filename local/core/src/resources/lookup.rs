//! Finding resources, and what they look like in a response.

use alicloud_catalogue::Operation;
use serde_json::Value as Json;

use super::names::{last_word, singular};
use super::place::{Place, member_mut, remove_at};
use super::store::{Number, Resource};
use super::{Engine, Object};
use crate::rejection::{Rejection, reject};
use crate::response::{Times, echo, remove, remove_failures, sample, set, set_all};

impl Engine<'_> {
    /// Returns the numbers of the resources that the request names, in its order, and the IDs that none
    /// has.
    pub(super) fn find(&mut self) -> (Vec<Number>, Vec<Json>) {
        let role = self.role;
        let parameters = self.parameters;
        let known = self.store.of(&role.kind);
        let identifiers: Vec<(&String, Vec<&Json>)> = role
            .kind
            .identifiers
            .iter()
            .filter_map(|name| Some((name, role.kind.wanted(name, parameters)?)))
            .collect();
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        // The last identifier is the most specific one, and may be a list.
        let Some(((last, wanted), outer)) = identifiers.split_last() else {
            return self.find_by_values();
        };
        for (index, one) in wanted.iter().enumerate() {
            if wanted.iter().take(index).any(|before| before == one) {
                continue;
            }
            let is_wanted = |resource: &Resource| {
                resource.has(last, one)
                    && outer.iter().all(|(name, values)| values.iter().any(|value| resource.has(name, value)))
            };
            let of_outer = outer.iter().filter_map(|(_, values)| values.first().copied());
            let number = match identifiers.len() == role.kind.identifiers.len() {
                true => known.by_identifiers(&of_outer.chain([*one]).collect::<Vec<_>>()),
                false => {
                    known.iter().rev().find(|(_, resource)| is_wanted(resource)).map(|(number, _)| number)
                }
            };
            match number {
                Some(number) => found.push(number),
                None => missing.push((*one).clone()),
            }
        }
        (found, missing)
    }

    /// Finds resources by the parameters that may be sent in place of identifiers, as by the URLs of files.
    fn find_by_values(&mut self) -> (Vec<Number>, Vec<Json>) {
        let known = self.store.of(&self.role.kind);
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        let alternatives = self.parameters.iter().filter(|(name, _)| is_alternative(self.operation, name));
        for (name, value) in alternatives {
            let member = singular(name);
            let wanted = value.as_array().map_or_else(|| vec![value], |items| items.iter().collect());
            for (index, one) in wanted.iter().enumerate() {
                if wanted.iter().take(index).any(|before| before == one) {
                    continue;
                }
                match known.by_alternative(&member, one) {
                    [] => missing.push((*one).clone()),
                    numbers => found.extend(numbers),
                }
            }
        }
        (found, missing)
    }

    pub(super) fn read(&mut self) -> Result<Object, Rejection> {
        let role = self.role;
        if role.kind.identifiers.is_empty() {
            return Ok(self.read_setting());
        }
        let (found, missing) = self.find();
        let place = role.place.clone().unwrap_or_else(|| Place::around(""));
        let mut response = self.sample(Times::all(self.now));
        let in_list = place.is_in_list(&response);
        let names_none = found.is_empty() && missing.is_empty();
        if names_none && in_list {
            return Ok(self.list());
        }
        let has_children = self.show_children(&mut response, found.first().copied());
        if names_none && has_children {
            remove_at(&mut response, &place.path());
            return Ok(response);
        }
        let mut structures = Vec::new();
        for number in &found {
            structures.extend(self.look(*number, &place));
        }
        if in_list {
            self.report_missing(&mut response, missing);
        } else if structures.is_empty() {
            return self.not_found();
        }
        place.put(&mut response, structures);
        Ok(response)
    }

    fn read_setting(&mut self) -> Object {
        let mut response = self.sample(Times::all(self.now));
        if let Some(setting) = self.store.of(&self.role.kind).newest() {
            echo(&mut response, &setting.values);
            for name in &setting.unset {
                remove(&mut response, name);
            }
        }
        response
    }

    /// Returns a resource as a lookup shows it. A job may finish with it.
    fn look(&mut self, number: Number, place: &Place) -> Option<Object> {
        let now = self.now;
        let resource = self.store.of(&self.role.kind).get_mut(number)?;
        let finishes = resource.job.as_mut().is_some_and(|job| job.look(now));
        let (results, completed) = match finishes {
            true => (resource.take_results(now), resource.completed()),
            false => (Vec::new(), None),
        };
        self.store.completed.extend(completed);
        let structure = self.show(number, place);
        for (kind, result) in results {
            self.store.add(&kind, result);
        }
        structure
    }

    /// Returns a resource as it stands in a response of the operation.
    pub(super) fn show(&mut self, number: Number, place: &Place) -> Option<Object> {
        let role = self.role;
        let resource = self.store.of(&role.kind).get(number)?;
        let lookup = match &self.operation.waiter {
            Some(_) => None,
            // A listing has the state of the lookup, if it has a member of that name.
            None => self.kinds.lookup_of(self.catalogue, &role.kind),
        };
        let lookup = lookup.as_deref().unwrap_or(self.operation);
        let mut structure = place.get(&sample(self.operation, resource.times()))?.clone();
        let of_job =
            lookup.waiter.iter().flat_map(|waiter| [waiter.code.as_deref(), waiter.message.as_deref()]);
        remove_failures(&mut structure, &of_job.flatten().collect::<Vec<_>>());
        for name in &resource.unset {
            remove(&mut structure, name);
        }
        echo(&mut structure, &resource.values);
        let mut structure = Json::Object(structure);
        for name in &role.kind.identifiers {
            if let Some(id) = resource.values.get(name) {
                set_all(&mut structure, name, id);
            }
        }
        let Json::Object(mut structure) = structure else { return None };
        if let (Some(job), Some(waiter)) = (&resource.job, &lookup.waiter) {
            let id = role.kind.identifiers.first().and_then(|name| resource.values.get(name));
            if let (Some(member), Some(id)) = (&waiter.id, id) {
                set(&mut structure, member, id);
            }
            job.show(lookup, waiter, &mut structure);
        }
        Some(structure)
    }

    /// Puts IDs that no resource has where the response reports them.
    pub(super) fn report_missing(&self, response: &mut Object, missing: Vec<Json>) {
        let documented = self.operation.waiter.as_ref().and_then(|waiter| waiter.missing.as_deref());
        let name = documented.map(|path| path.trim_end_matches("[]").to_owned()).or_else(|| {
            let is_report = |name: &&String| name.starts_with("Ignored") || name.starts_with("NonExist");
            response.keys().find(is_report).cloned()
        });
        match name.and_then(|name| member_mut(response, &name)) {
            // The list stands in a structure: `{"String": []}`.
            Some(Json::Object(report)) => report.values_mut().for_each(|ids| *ids = missing.clone().into()),
            Some(ids) => *ids = missing.into(),
            None => {}
        }
    }

    pub(super) fn not_found<T>(&self) -> Result<T, Rejection> {
        let kind = self.kind();
        let is_named = |name: &String| kind.wanted(name, self.parameters).is_some();
        let by_other = self.parameters.keys().any(|name| is_alternative(self.operation, name));
        if !by_other && !kind.identifiers.iter().any(is_named) {
            // The description has it as optional, but there is nothing else to find the resource by.
            let message = format!("{} is required.", kind.identifiers.join(" and "));
            return reject(400, "MissingParameter", message);
        }
        let documented = self.operation.errors.iter().find(|error| error.code.ends_with("NotFound"));
        // Where no code is documented, the one that other operations have for such a resource: `JobNotFound`.
        let code = documented
            .map_or_else(|| format!("{}NotFound", last_word(&kind.name)), |error| error.code.clone());
        let status = documented.and_then(|error| error.status).unwrap_or(404);
        let is_wanted = |name: &String| {
            let named = Object::from_iter([(name.clone(), Json::from("a"))]);
            is_alternative(self.operation, name)
                || kind.identifiers.iter().any(|id| kind.wanted(id, &named).is_some())
        };
        let wanted = self.parameters.iter().filter(|(name, _)| is_wanted(name));
        let wanted: Vec<String> = wanted.map(|(name, value)| format!("{name} {value}")).collect();
        reject(status, code, format!("No {} has {}.", kind.name, wanted.join(" and ")))
    }
}

/// Returns whether a parameter may be sent in place of another one.
pub(super) fn is_alternative(operation: &Operation, name: &str) -> bool {
    let mut choices = operation.parameters.iter().map(|field| operation.alternatives(field));
    choices.any(|choice| choice.len() > 1 && choice.iter().any(|field| field.name == name))
}
