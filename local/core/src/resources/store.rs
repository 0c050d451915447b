//! The resources that an account has.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::job::{Job, JobPlan};
use super::kind::Kind;
use crate::http::query::decode;
use crate::response::Times;

/// How many resources of a kind are kept: a server that runs for long forgets the oldest.
const MOST_OF_A_KIND: usize = 10_000;

/// A resource.
#[derive(Debug)]
pub(crate) struct Resource {
    /// The number among all resources of the account: later ones have higher numbers.
    pub(crate) number: u64,
    /// The values that the requests have set, and the IDs.
    pub(crate) values: Map<String, Json>,
    /// The members that could have been set when it was created, and were not.
    pub(crate) unset: Vec<String>,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    pub(crate) job: Option<Job>,
    /// The resources that exist once the job has succeeded, with the names of their kinds.
    pub(crate) results: Vec<(String, Resource)>,
}

impl Resource {
    pub(crate) fn new(values: Map<String, Json>, now: Timestamp) -> Self {
        Resource {
            number: 0,
            values,
            unset: Vec::new(),
            created: now,
            modified: now,
            job: None,
            results: Vec::new(),
        }
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
    pub(crate) fn take_results(&mut self, now: Timestamp) -> Vec<(String, Resource)> {
        let mut results = std::mem::take(&mut self.results);
        if self.job.as_ref().is_some_and(Job::has_failed) {
            results.clear();
        }
        for (_, result) in &mut results {
            (result.created, result.modified) = (now, now);
        }
        results
    }

    /// Returns whether a member has this value.
    pub(crate) fn has(&self, member: &str, wanted: &Json) -> bool {
        self.values.get(member).is_some_and(|value| is_same(value, wanted))
    }
}

/// Returns whether two values are the same: a number may be written as a string, and a URL may be encoded in one of
/// them.
pub(crate) fn is_same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        // Most of what is compared are IDs, and an account may have many.
        (Json::String(one), Json::String(other)) => {
            one == other || (one.contains("://") && decode(one.as_bytes()) == decode(other.as_bytes()))
        }
        (Json::String(text), value) | (value, Json::String(text)) => {
            let written = value.to_string();
            *text == written
        }
        (one, other) => one == other,
    }
}

/// The resources of an account by their kinds, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Store {
    kinds: BTreeMap<String, VecDeque<Resource>>,
    /// When the next job finishes that no lookup has to find pending, so that most calls look at no job.
    due: Option<Timestamp>,
    /// How many resources were added.
    added: u64,
}

impl Store {
    pub(crate) fn add(&mut self, kind: &str, mut resource: Resource) {
        self.added += 1;
        resource.number = self.added;
        self.due = earliest(self.due, resource.job.as_ref());
        let known = self.kinds.entry(kind.to_owned()).or_default();
        if known.len() == MOST_OF_A_KIND {
            known.pop_front();
        }
        known.push_back(resource);
    }

    /// Adds a resource in place of the one with the same identifiers.
    pub(crate) fn replace(&mut self, kind: &Kind, resource: Resource) {
        let is_other = |known: &Resource| {
            !kind
                .identifiers
                .iter()
                .all(|name| resource.values.get(name).is_some_and(|value| known.has(name, value)))
        };
        if let Some(known) = self.kinds.get_mut(&kind.name) {
            known.retain(is_other);
        }
        self.add(&kind.name, resource);
    }

    pub(crate) fn of(&mut self, kind: &Kind) -> &mut VecDeque<Resource> {
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
        for resource in self.kinds.values_mut().flatten() {
            if resource.job.as_mut().is_some_and(|job| job.settle(now)) {
                results.extend(resource.take_results(now));
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
