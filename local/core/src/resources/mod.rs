//! What the service keeps: resources that operations create, find, list, change and delete, and jobs.
//!
//! Nothing here knows an operation. [`kind`] finds out which operations act on the same kind of resource, and this
//! module does what they do.

mod examples;
mod job;
mod kind;
mod names;
mod place;
mod store;
#[cfg(test)]
mod tests;

use alicloud_catalogue::{Operation, Pagination};
use jiff::Timestamp;
use serde_json::{Map, Value as Json, json};

use crate::product::Catalogue;
use crate::rejection::{Rejection, reject};
use crate::response::{Ids, Times, echo, is_id, sample, set, shallowest};
pub(crate) use examples::example_resources;
use job::Job;
pub(crate) use job::{JobFailure, JobPlan};
pub(crate) use kind::{Action, Kind, Kinds, Role};
use names::singular;
pub(crate) use place::remove_at;
use place::{Place, put_at};
pub(crate) use store::{Resource, Store, is_same};

type Object = Map<String, Json>;

/// The number of items on a page, if neither the request nor the description has one.
const PAGE: usize = 10;

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
}

impl Engine<'_> {
    /// Executes the operation and returns its response.
    ///
    /// # Errors
    /// A resource does not exist.
    pub(crate) fn execute(&mut self) -> Result<Object, Rejection> {
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
        echo(&mut response, self.parameters);
        response
    }

    fn create(&mut self) -> Object {
        let mut response = self.sample(Times { finished: None, ..Times::all(self.now) });
        let Some(place) = self.role.place.clone() else {
            self.keep(self.parameters.clone(), &Object::new());
            return response;
        };
        let in_list = place.is_in_list(&response);
        let item = place.get(&response).cloned().unwrap_or_default();
        let mut structures = Vec::new();
        for (values, of_item) in self.created_values(in_list) {
            let mut structure = item.clone();
            for (name, value) in &of_item {
                set(&mut structure, name, value);
                set_source(&mut structure, name, value);
            }
            self.make_ids(&mut structure);
            let ids: Object = structure.iter().filter(|(name, _)| is_id(name)).map(owned).collect();
            self.keep(values, &ids);
            structures.push(structure);
        }
        place.put(&mut response, structures);
        response
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
            return vec![(self.parameters.clone(), Object::new())];
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

    /// Makes the IDs that the request does not have.
    fn make_ids(&mut self, structure: &mut Object) {
        for (name, value) in structure.iter_mut() {
            if is_id(name) && !self.parameters.contains_key(name) && (value.is_string() || value.is_number())
            {
                *value = self.ids.next_like(value);
            }
        }
    }

    /// Keeps a new resource, and those of other kinds that it has made IDs of.
    fn keep(&mut self, mut values: Object, ids: &Object) {
        let role = self.role;
        values.extend(ids.clone());
        let mut resource = Resource::new(values, self.now);
        let sent = self.operation.sent_parameters().map(|field| field.name.clone());
        resource.unset = sent.filter(|name| !resource.values.contains_key(name)).collect();
        if role.kind.is_job {
            resource.job = Some(Job::new((self.plan)(), self.now));
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
                results.push((kind.name.clone(), Resource::new(values, self.now)));
            }
        }
        match resource.job {
            Some(_) => resource.results = results,
            None => results.into_iter().for_each(|(kind, result)| self.store.add(&kind, result)),
        }
        self.store.replace(&role.kind, resource);
    }

    /// Returns the places of the resources in the store that the request names, in its order, and the IDs that none
    /// has.
    fn find(&mut self) -> (Vec<usize>, Vec<Json>) {
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
            match known.iter().position(is_wanted) {
                Some(place) => found.push(place),
                None => missing.push((*one).clone()),
            }
        }
        (found, missing)
    }

    /// Finds resources by other members than identifiers, as by the URLs of files.
    fn find_by_values(&mut self) -> (Vec<usize>, Vec<Json>) {
        let known = self.store.of(&self.role.kind);
        let (mut found, mut missing) = (Vec::new(), Vec::new());
        for (name, value) in self.parameters {
            let member = singular(name);
            if !known.iter().any(|resource| resource.values.contains_key(&member)) && !value.is_array() {
                continue;
            }
            let wanted = value.as_array().map_or_else(|| vec![value], |items| items.iter().collect());
            for (index, one) in wanted.iter().enumerate() {
                if wanted.iter().take(index).any(|before| before == one) {
                    continue;
                }
                let before = found.len();
                let places = known.iter().enumerate().filter(|(_, resource)| resource.has(&member, one));
                found.extend(places.map(|(place, _)| place));
                if found.len() == before {
                    missing.push((*one).clone());
                }
            }
        }
        (found, missing)
    }

    fn read(&mut self) -> Result<Object, Rejection> {
        let role = self.role;
        if role.kind.identifiers.is_empty() {
            return Ok(self.read_setting());
        }
        let (found, missing) = self.find();
        let mut structures = Vec::new();
        let place = role.place.clone().unwrap_or_else(|| Place::around(""));
        for index in &found {
            structures.extend(self.look(*index, &place));
        }
        let mut response = self.sample(Times::all(self.now));
        if place.is_in_list(&response) {
            self.report_missing(&mut response, missing);
        } else if structures.is_empty() {
            return self.not_found();
        }
        place.put(&mut response, structures);
        Ok(response)
    }

    fn read_setting(&mut self) -> Object {
        let mut response = self.sample(Times::all(self.now));
        if let Some(setting) = self.store.of(&self.role.kind).front() {
            echo(&mut response, &setting.values);
            for name in &setting.unset {
                if let Some(holder) = shallowest(&mut response, name) {
                    holder.remove(name);
                }
            }
        }
        response
    }

    /// Returns a resource as a lookup shows it. A job may finish with it.
    fn look(&mut self, index: usize, place: &Place) -> Option<Object> {
        let now = self.now;
        let resource = self.store.of(&self.role.kind).get_mut(index)?;
        let finishes = resource.job.as_mut().is_some_and(|job| job.look(now));
        let has_failed = resource.job.as_ref().is_some_and(Job::has_failed);
        let results = if finishes { std::mem::take(&mut resource.results) } else { Vec::new() };
        let structure = self.show(index, place);
        if !has_failed {
            for (kind, mut result) in results {
                (result.created, result.modified) = (now, now);
                self.store.add(&kind, result);
            }
        }
        structure
    }

    /// Returns a resource as it stands in a response of the operation.
    fn show(&mut self, index: usize, place: &Place) -> Option<Object> {
        let role = self.role;
        let resource = self.store.of(&role.kind).get(index)?;
        let mut structure = place.get(&sample(self.operation, resource.times()))?.clone();
        for name in &resource.unset {
            if let Some(holder) = shallowest(&mut structure, name) {
                holder.remove(name);
            }
        }
        echo(&mut structure, &resource.values);
        if let Some(job) = &resource.job {
            if let Some(waiter) = &self.operation.waiter {
                let id = role.kind.identifiers.first().and_then(|name| resource.values.get(name));
                if let (Some(member), Some(id)) = (&waiter.id, id) {
                    set(&mut structure, member, id);
                }
                job.show(self.operation, waiter, &mut structure);
            } else if let Some(lookup) = self.kinds.lookup_of(self.catalogue, &role.kind)
                && let Some(waiter) = &lookup.waiter
            {
                // A listing has the state of the lookup, if it has one of that name.
                let name = waiter.state.rsplit('.').next().unwrap_or_default();
                if let Some(example) = structure.get(name).cloned() {
                    let mut shown = Object::from_iter([(name.to_owned(), example)]);
                    job.show(&lookup, waiter, &mut shown);
                    structure.extend(shown.into_iter().filter(|(shown, _)| shown == name));
                }
            }
        }
        Some(structure)
    }

    /// Puts IDs that no resource has where the response has a list of them.
    fn report_missing(&self, response: &mut Object, missing: Vec<Json>) {
        let documented = self.operation.waiter.as_ref().and_then(|waiter| waiter.missing.as_deref());
        let name = documented.map(|path| path.trim_end_matches("[]").to_owned()).or_else(|| {
            let is_report = |name: &&String| name.starts_with("Ignored") || name.starts_with("NonExist");
            response.keys().find(is_report).cloned()
        });
        if let Some(name) = name {
            put_at(response, &name, missing.into());
        }
    }

    fn not_found<T>(&self) -> Result<T, Rejection> {
        let kind = self.kind();
        let documented = self.operation.errors.iter().find(|error| error.code.ends_with("NotFound"));
        let word = kind
            .name
            .rfind(|letter: char| letter.is_ascii_uppercase())
            .and_then(|start| kind.name.get(start..));
        // Where no code is documented, the one that other operations have for such a resource: `JobNotFound`.
        let code = documented
            .map_or_else(|| format!("{}NotFound", word.unwrap_or_default()), |error| error.code.clone());
        let status = documented.and_then(|error| error.status).unwrap_or(404);
        let wanted =
            kind.identifiers.iter().filter_map(|name| Some(format!("{name} {}", self.parameters.get(name)?)));
        let wanted: Vec<String> = wanted.collect();
        reject(status, code, format!("No {} has {}.", kind.name, wanted.join(" and ")))
    }

    fn list(&mut self) -> Object {
        let role = self.role;
        let place = role.place.clone().unwrap_or_else(|| Place::around(""));
        let mut shown: Vec<Object> = Vec::new();
        // The newest first, unless the request has another order.
        let count = self.store.of(&role.kind).len();
        let is_ascending = self.parameters.iter().any(|(name, value)| {
            (name.contains("Sort") || name.contains("Order"))
                && value.as_str().is_some_and(|order| order.to_ascii_lowercase().ends_with("asc"))
        });
        for step in 0..count {
            let index = if is_ascending { step } else { count - 1 - step };
            shown.extend(self.show(index, &place).filter(|item| self.is_listed(item, index)));
        }
        let mut response = self.sample(Times::all(self.now));
        let pagination = self.operation.pagination.clone();
        let (total, page, next) = self.page(shown, pagination.as_ref());
        place.put(&mut response, page);
        if let Some(Pagination { total: total_path, next_token, .. }) = pagination {
            if let Some(path) = total_path {
                put_at(&mut response, &path, json!(total));
            }
            match (next_token, next) {
                (Some(path), Some(next)) => put_at(&mut response, &path, next.to_string().into()),
                (Some(path), None) => remove_at(&mut response, &path),
                (None, _) => {}
            }
        }
        response
    }

    /// Returns whether the filters of the request let a resource pass: parameters with the name of a member.
    fn is_listed(&mut self, item: &Object, index: usize) -> bool {
        let parameters = self.parameters;
        let pagination = self.operation.pagination.as_ref();
        let resource = self.store.of(&self.role.kind).get(index);
        parameters.iter().all(|(name, wanted)| {
            let is_page = pagination.is_some_and(|pagination| {
                pagination.number.as_ref() == Some(name) || pagination.token.as_ref() == Some(name)
            });
            let value = resource.and_then(|resource| resource.values.get(name)).or_else(|| item.get(name));
            // A filter may have several values.
            let is_wanted = |value: &Json| match wanted {
                Json::String(text) => text.split(',').any(|one| is_same(value, &one.into())),
                Json::Array(items) => items.iter().any(|item| is_same(value, item)),
                _ => false,
            };
            is_page || value.is_none_or(|value| is_same(value, wanted) || is_wanted(value))
        })
    }

    /// Returns the number of items, those of the page that the request asks for, and the token of the next page.
    fn page(
        &self,
        items: Vec<Object>,
        pagination: Option<&Pagination>,
    ) -> (usize, Vec<Object>, Option<usize>) {
        let total = items.len();
        let Some(pagination) = pagination else { return (total, items, None) };
        let number = |name: &str| {
            let value = self.parameters.get(name)?;
            let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
            usize::try_from(number).ok()
        };
        let is_size = |name: &&str| name.ends_with("Size") || *name == "MaxResults" || *name == "Limit";
        let size = self.operation.sent_parameters().find(|field| is_size(&field.name.as_str()));
        let by_default = size.and_then(|field| {
            let default = field.default.as_ref()?;
            default.as_u64().or_else(|| default.as_str()?.parse().ok())
        });
        let given = size.and_then(|field| number(&field.name));
        let size =
            given.or_else(|| by_default.and_then(|size| usize::try_from(size).ok())).unwrap_or(PAGE).max(1);
        let by_number = pagination.number.as_deref().and_then(number);
        let by_token = pagination.token.as_deref().and_then(number);
        let start = by_token.unwrap_or_else(|| by_number.unwrap_or(1).saturating_sub(1).saturating_mul(size));
        let page: Vec<Object> = items.into_iter().skip(start).take(size).collect();
        let next = Some(start.saturating_add(size)).filter(|next| *next < total);
        (total, page, next)
    }

    fn update(&mut self) -> Result<Object, Rejection> {
        let role = self.role;
        let now = self.now;
        if role.kind.identifiers.is_empty() {
            let known = self.store.of(&role.kind);
            let mut setting = known.pop_front().unwrap_or_else(|| Resource::new(Object::new(), now));
            setting.values.extend(self.parameters.clone());
            let sent = self.operation.sent_parameters().map(|field| field.name.clone());
            setting.unset = sent.filter(|name| !setting.values.contains_key(name)).collect();
            known.push_front(setting);
            return Ok(self.sample(Times::all(now)));
        }
        let (found, _) = self.find();
        let Some(index) = found.first().copied() else { return self.not_found() };
        if let Some(resource) = self.store.of(&role.kind).get_mut(index) {
            let set = self.parameters.iter().filter(|(name, _)| !role.kind.identifiers.contains(name));
            resource.values.extend(set.map(owned));
            resource.unset.retain(|name| !resource.values.contains_key(name));
            resource.modified = now;
        }
        let mut response = self.sample(Times::all(now));
        if let Some(place) = &role.place {
            let shown = self.show(index, place);
            place.put(&mut response, shown.into_iter().collect());
        }
        Ok(response)
    }

    fn delete(&mut self) -> Result<Object, Rejection> {
        let role = self.role;
        let (mut found, missing) = self.find();
        let is_list = role.kind.identifiers.iter().any(|name| !self.parameters.contains_key(name));
        if found.is_empty() && !is_list {
            return self.not_found();
        }
        found.sort_unstable();
        for index in found.into_iter().rev() {
            self.store.of(&role.kind).remove(index);
        }
        let mut response = self.sample(Times::all(self.now));
        self.report_missing(&mut response, missing);
        Ok(response)
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

fn owned((name, value): (&String, &Json)) -> (String, Json) {
    (name.clone(), value.clone())
}
