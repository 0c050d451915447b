//! The life of a job: how long it is pending, and how it ends.

use alicloud_catalogue::{Operation, Shape, TypeKind, Waiter};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

/// How long jobs are pending, and how they end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub(crate) struct JobPlan {
    /// The operation that starts the jobs.
    pub(crate) operation: String,
    /// The number of the job that the plan is for, from 1; all of them if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) nth: Option<u64>,
    /// How many lookups find the job pending. By default it is one, or none if the job takes time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) lookups: Option<u32>,
    /// How long the job is pending, by the clock of the server.
    #[serde(default)]
    pub(crate) seconds: f64,
    /// How the job fails, if it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) failure: Option<JobFailure>,
}

/// How a job fails.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "snake_case")]
pub(crate) struct JobFailure {
    /// The state; the first documented one if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<String>,
    /// The error code.
    pub(crate) code: String,
    /// The error message.
    pub(crate) message: String,
}

impl Default for JobPlan {
    fn default() -> Self {
        JobPlan { operation: String::new(), nth: None, lookups: None, seconds: 0.0, failure: None }
    }
}

/// A job that has been started.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) plan: JobPlan,
    submitted: Timestamp,
    lookups: u32,
    pub(crate) finished: Option<Timestamp>,
    /// The operation that has started it; `None` if no call has.
    pub(super) started_by: Option<String>,
}

impl JobPlan {
    /// Returns how many lookups find the job pending.
    fn pending_lookups(&self) -> u32 {
        self.lookups.unwrap_or(if self.seconds > 0.0 { 0 } else { 1 })
    }
}

impl Job {
    pub(crate) fn new(plan: JobPlan, now: Timestamp) -> Self {
        Job { plan, submitted: now, lookups: 0, finished: None, started_by: None }
    }

    /// Returns when a job finishes that no lookup has to find pending; `None` if it has finished.
    pub(crate) fn due(&self) -> Option<Timestamp> {
        let waits = self.finished.is_none() && self.lookups >= self.plan.pending_lookups();
        waits.then(|| {
            let pending = SignedDuration::try_from_secs_f64(self.plan.seconds).unwrap_or(SignedDuration::MAX);
            self.submitted.saturating_add(pending).unwrap_or(Timestamp::MAX)
        })
    }

    /// Finishes the job if its time has come, and returns whether it does.
    pub(crate) fn settle(&mut self, now: Timestamp) -> bool {
        let due = self.due().filter(|due| *due <= now);
        self.finished = self.finished.or(due);
        due.is_some()
    }

    /// Counts a lookup, and returns whether the job finishes with it.
    pub(crate) fn look(&mut self, now: Timestamp) -> bool {
        let finishes = self.settle(now);
        self.lookups = self.lookups.saturating_add(1);
        finishes
    }

    /// Returns whether the job has failed.
    pub(crate) fn has_failed(&self) -> bool {
        self.finished.is_some() && self.plan.failure.is_some()
    }

    /// Writes the state into a structure with the members of the lookup. It may have a part of them.
    pub(crate) fn show(&self, lookup: &Operation, waiter: &Waiter, job: &mut Map<String, Json>) {
        let failure = self.plan.failure.as_ref().filter(|_| self.finished.is_some());
        let state = match (failure, self.finished) {
            (Some(failure), _) => failure.state.clone().or_else(|| failed_state(waiter)),
            (None, Some(_)) => waiter.success.first().cloned(),
            (None, None) => {
                let pending = pending_states(lookup, waiter, job);
                let step = pending.len().saturating_sub(1).min(self.lookups.saturating_sub(1) as usize);
                pending.get(step).cloned()
            }
        };
        let name = waiter.state.rsplit('.').next().unwrap_or(&waiter.state);
        let state = state.unwrap_or_else(|| "Processing".to_owned());
        let states = pending_states(lookup, waiter, job).into_iter().chain(waiter.success.clone());
        let states: Vec<String> = states.chain(waiter.failure.clone()).collect();
        if let Some(shown) = job.get_mut(name) {
            *shown = state.as_str().into();
        }
        // The parts of a job have its state.
        job.values_mut().for_each(|part| show_state(part, name, &state, &states));
        let progress = match (failure, self.finished) {
            (None, Some(_)) => 100,
            _ => 0,
        };
        for member in ["Percent", "Progress"] {
            if let Some(shown) = job.get_mut(member).filter(|shown| shown.is_number()) {
                *shown = progress.into();
            }
        }
        for (member, text) in [
            (&waiter.code, failure.map(|failure| &failure.code)),
            (&waiter.message, failure.map(|failure| &failure.message)),
        ] {
            let Some(member) = member else { continue };
            match (text, job.get_mut(member)) {
                (Some(text), Some(shown)) => *shown = text.as_str().into(),
                _ => drop(job.remove(member)),
            }
        }
    }
}

/// Returns the state of a job that has failed, and was not cancelled.
fn failed_state(waiter: &Waiter) -> Option<String> {
    let has_failed = |state: &&String| {
        let state = state.to_ascii_lowercase();
        state.contains("fail") || state.contains("error")
    };
    waiter.failure.iter().find(has_failed).or(waiter.failure.first()).cloned()
}

/// Writes the state of a job into its parts, where their example is such a state.
fn show_state(part: &mut Json, name: &str, state: &str, states: &[String]) {
    match part {
        Json::Object(members) => {
            for (member, value) in members {
                match value.as_str() {
                    Some(text) if member == name && states.iter().any(|known| known == text) => {
                        *value = state.into()
                    }
                    _ => show_state(value, name, state, states),
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| show_state(item, name, state, states)),
        _ => {}
    }
}

/// Returns the states of a job that has not finished, in the order of the description.
fn pending_states(lookup: &Operation, waiter: &Waiter, sample: &Map<String, Json>) -> Vec<String> {
    let documented =
        state_shape(lookup, &waiter.state).and_then(|shape| lookup.type_of(shape)?.kind.values());
    let states = documented.unwrap_or_default().iter().map(|state| state.value.clone());
    let example =
        waiter.state.rsplit('.').next().and_then(|name| sample.get(name)?.as_str()).map(str::to_owned);
    let is_pending = |state: &String| !waiter.success.contains(state) && !waiter.failure.contains(state);
    let mut pending: Vec<String> = states.filter(is_pending).collect();
    if pending.is_empty() {
        pending.extend(example.filter(is_pending));
    }
    pending
}

/// Returns the shape of the member at a path.
fn state_shape<'a>(operation: &'a Operation, path: &str) -> Option<&'a Shape> {
    let mut fields = operation.response.as_slice();
    let mut names = path.split('.').map(|name| name.trim_end_matches("[]")).peekable();
    while let Some(name) = names.next() {
        let shape = operation.members(fields).find(|field| field.name == name)?.shape.innermost();
        if names.peek().is_none() {
            return Some(shape);
        }
        match &operation.type_of(shape)?.kind {
            TypeKind::Structure(structure) => fields = &structure.fields,
            _ => return None,
        }
    }
    None
}
