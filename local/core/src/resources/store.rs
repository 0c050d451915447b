//! The resources that an account has.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::job::{Job, JobFailure, JobPlan};
use super::kind::Kind;
use crate::http::query::decode;
use crate::response::Times;

/// How many resources of a kind are kept: a server that runs for long forgets the oldest.
pub(crate) const MOST_OF_A_KIND: usize = 10_000;

/// A resource.
#[derive(Debug)]
pub(crate) struct Resource {
    /// The values that the requests have set, and the IDs.
    pub(crate) values: Map<String, Json>,
    /// The members that could have been set when it was created, and were not.
    pub(crate) unset: Vec<String>,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    pub(crate) job: Option<Job>,
    /// The resources that exist once the job has succeeded.
    pub(crate) results: Vec<(Arc<Kind>, Resource)>,
}

impl Resource {
    pub(crate) fn new(values: Map<String, Json>, now: Timestamp) -> Self {
        Resource { values, unset: Vec::new(), created: now, modified: now, job: None, results: Vec::new() }
    }

    /// Creates a resource that is not made by a call. A job is finished.
    pub(crate) fn finished(kind: &Kind, values: Map<String, Json>, now: Timestamp) -> Self {
        let mut resource = Resource::new(values, now);
        if kind.is_job {
            let mut job = Job::new(JobPlan { lookups: Some(0), ..JobPlan::default() }, now);
            job.look(now);
            resource.job = Some(job);
        }
        resource
    }

    pub(crate) fn times(&self) -> Times {
        let finished = match &self.job {
            Some(job) => job.finished,
            None => Some(self.modified),
        };
        Times { created: self.created, modified: self.modified, finished }
    }

    /// Returns what a job has made that has finished: nothing if it has failed.
    pub(crate) fn take_results(&mut self, now: Timestamp) -> Vec<(Arc<Kind>, Resource)> {
        let mut results = std::mem::take(&mut self.results);
        if self.job.as_ref().is_some_and(Job::has_failed) {
            results.clear();
        }
        for (_, result) in &mut results {
            (result.created, result.modified) = (now, now);
        }
        results
    }

    /// Returns what a job that has finished reports.
    pub(super) fn completed(&self) -> Option<Completed> {
        let job = self.job.as_ref()?;
        Some(Completed {
            operation: job.started_by.clone()?,
            values: self.values.clone(),
            unset: self.unset.clone(),
            failure: job.plan.failure.clone(),
        })
    }

    /// Returns whether a member has this value.
    pub(crate) fn has(&self, member: &str, wanted: &Json) -> bool {
        self.values.get(member).is_some_and(|value| is_same(value, wanted))
    }
}

/// Work that is done, of which the service reports events: a job, or an operation that is executed at once.
#[derive(Debug)]
pub(crate) struct Completed {
    /// The operation that was called.
    pub(crate) operation: String,
    /// The values of its parameters, and those that the service has made.
    pub(crate) values: Map<String, Json>,
    /// The parameters without a value.
    pub(crate) unset: Vec<String>,
    /// How it has failed, if it has.
    pub(crate) failure: Option<JobFailure>,
}

/// Returns whether two values are the same: a number may be written as a string, and a URL may be encoded in one of
/// them.
pub(crate) fn is_same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        // Most of what is compared are IDs, and an account may have many.
        (Json::String(one), Json::String(other)) => one == other || is_same_url(one, other),
        (Json::String(text), value) | (value, Json::String(text)) => {
            let written = value.to_string();
            *text == written
        }
        (one, other) => one == other,
    }
}

/// Returns whether two URLs are the same when they are decoded.
fn is_same_url(one: &str, other: &str) -> bool {
    let is_encoded = |text: &str| text.bytes().any(|byte| byte == b'%' || byte == b'+');
    (is_encoded(one) || is_encoded(other))
        && one.contains("://")
        && decode(one.as_bytes()) == decode(other.as_bytes())
}

/// The resources of an account by their kinds.
#[derive(Debug, Default)]
pub(crate) struct Store {
    kinds: BTreeMap<String, Resources>,
    /// When the next job finishes that no lookup has to find pending, so that most calls look at no job.
    due: Option<Timestamp>,
    /// The work that was done and not reported yet.
    pub(crate) completed: Vec<Completed>,
}

impl Store {
    /// Adds a resource in place of the one with the same identifiers.
    pub(crate) fn add(&mut self, kind: &Kind, resource: Resource) {
        self.due = earliest(self.due, resource.job.as_ref());
        self.of(kind).add(kind, resource);
    }

    /// Returns when the next job finishes without a lookup.
    pub(crate) fn due(&self) -> Option<Timestamp> {
        self.due
    }

    /// Returns the values of a setting, of which there is one.
    pub(crate) fn setting(&self, kind: &str) -> Option<&Map<String, Json>> {
        Some(&self.kinds.get(kind)?.newest()?.values)
    }

    pub(crate) fn of(&mut self, kind: &Kind) -> &mut Resources {
        self.kinds.entry(kind.name.clone()).or_default()
    }

    /// Finishes the jobs whose time has come, and adds what they have made: a program may wait for that, and not look up
    /// the job.
    pub(crate) fn settle(&mut self, now: Timestamp) {
        if self.due.is_none_or(|due| due > now) {
            return;
        }
        self.due = None;
        let mut results = Vec::new();
        for resource in self.kinds.values_mut().flat_map(|kind| kind.known.values_mut()) {
            if resource.job.as_mut().is_some_and(|job| job.settle(now)) {
                results.extend(resource.take_results(now));
                self.completed.extend(resource.completed());
            }
            self.due = earliest(self.due, resource.job.as_ref());
        }
        for (kind, result) in results {
            self.add(&kind, result);
        }
    }
}

fn earliest(due: Option<Timestamp>, job: Option<&Job>) -> Option<Timestamp> {
    due.into_iter().chain(job.and_then(Job::due)).min()
}

/// The number of a resource in the order of creation.
pub(crate) type Number = u64;

/// The resources of a kind. A program looks up what it has created, and a search of thousands for each lookup would make
/// the server slow, so there are indexes.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    known: BTreeMap<Number, Resource>,
    by_identifiers: HashMap<String, Number>,
    /// By the values that may be sent in place of identifiers.
    by_alternatives: HashMap<String, Vec<Number>>,
    next: Number,
}

impl Resources {
    fn add(&mut self, kind: &Kind, resource: Resource) {
        let number = self.next;
        self.next += 1;
        if let Some(former) = self.by_identifiers.get(&identity(kind, &resource)).copied() {
            self.remove(kind, former);
        }
        self.insert(kind, number, resource);
        if self.known.len() > MOST_OF_A_KIND
            && let Some(oldest) = self.known.first_key_value().map(|(number, _)| *number)
        {
            self.remove(kind, oldest);
        }
    }

    fn insert(&mut self, kind: &Kind, number: Number, resource: Resource) {
        self.by_identifiers.insert(identity(kind, &resource), number);
        for key in alternatives(kind, &resource) {
            self.by_alternatives.entry(key).or_default().push(number);
        }
        self.known.insert(number, resource);
    }

    pub(crate) fn remove(&mut self, kind: &Kind, number: Number) -> Option<Resource> {
        let resource = self.known.remove(&number)?;
        self.by_identifiers.remove(&identity(kind, &resource));
        for key in alternatives(kind, &resource) {
            if let Some(numbers) = self.by_alternatives.get_mut(&key) {
                numbers.retain(|known| *known != number);
                if numbers.is_empty() {
                    self.by_alternatives.remove(&key);
                }
            }
        }
        Some(resource)
    }

    /// Changes the values of a resource.
    pub(crate) fn change(&mut self, kind: &Kind, number: Number, change: impl FnOnce(&mut Resource)) {
        if let Some(mut resource) = self.remove(kind, number) {
            change(&mut resource);
            self.insert(kind, number, resource);
        }
    }

    /// Returns the number of the resource whose identifiers have these values.
    pub(crate) fn by_identifiers(&self, values: &[&Json]) -> Option<Number> {
        self.by_identifiers.get(&key(values)).copied()
    }

    /// Returns the numbers of the resources that have a value which may be sent in place of identifiers.
    pub(crate) fn by_alternative(&self, member: &str, value: &Json) -> &[Number] {
        self.by_alternatives.get(&alternative(member, value)).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn get(&self, number: Number) -> Option<&Resource> {
        self.known.get(&number)
    }

    /// Returns a resource, whose values must not be changed: see [`change`](Self::change).
    pub(crate) fn get_mut(&mut self, number: Number) -> Option<&mut Resource> {
        self.known.get_mut(&number)
    }

    /// Returns the resources with their numbers, the oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (Number, &Resource)> {
        self.known.iter().map(|(number, resource)| (*number, resource))
    }

    /// Returns the newest resource.
    pub(crate) fn newest(&self) -> Option<&Resource> {
        self.known.last_key_value().map(|(_, resource)| resource)
    }
}

fn identity(kind: &Kind, resource: &Resource) -> String {
    key(&kind.identifiers.iter().filter_map(|name| resource.values.get(name)).collect::<Vec<_>>())
}

fn alternatives(kind: &Kind, resource: &Resource) -> Vec<String> {
    let values = kind.alternatives.iter().filter_map(|name| Some((name, resource.values.get(name)?)));
    values.map(|(name, value)| alternative(name, value)).collect()
}

/// Returns a value as a key. Callers may have encoded a URL in either operation.
fn alternative(member: &str, value: &Json) -> String {
    let text = text(value);
    let decoded = String::from_utf8_lossy(&decode(text.as_bytes())).into_owned();
    let decoded = if decoded.contains("://") { decoded } else { text };
    key(&[&member.into(), &decoded.into()])
}

/// Returns the values of identifiers as a key. Numbers may be written as strings.
fn key(values: &[&Json]) -> String {
    let texts: Vec<String> = values.iter().map(|value| text(value)).collect();
    texts.join("\n")
}

fn text(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
