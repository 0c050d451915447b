//! What the lookups of a wait have found, and the outcome that follows from it.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::joined;
use crate::job::{JobPhase, WaitedJob};
use crate::operation::CallResponse;
use crate::{Error, ErrorKind, Result};

/// What the lookups have found so far.
pub(super) struct Found<R> {
    pub(super) lookups: u32,
    /// The last response, and the jobs in it.
    pub(super) last: Option<(Vec<WaitedJob>, R)>,
    /// The error of the last lookup.
    pub(super) error: Option<Error>,
    /// The time since which the lookups lack a job.
    pub(super) missing_since: Option<Instant>,
    /// What no error may contain, though a server repeats it.
    pub(super) secrets: Vec<String>,
    /// Whether the next lookup is the last one.
    pub(super) is_at_end: bool,
}

impl<R> Default for Found<R> {
    fn default() -> Self {
        Found {
            lookups: 0,
            last: None,
            error: None,
            missing_since: None,
            secrets: Vec::new(),
            is_at_end: false,
        }
    }
}

impl<R: CallResponse> Found<R> {
    pub(super) fn jobs(&self) -> &[WaitedJob] {
        self.last.as_ref().map(|(jobs, _)| jobs.as_slice()).unwrap_or_default()
    }

    /// Returns whether there are jobs, and all of them are such ones.
    pub(super) fn all(&self, is_such: impl Fn(&WaitedJob) -> bool) -> bool {
        !self.jobs().is_empty() && self.jobs().iter().all(is_such)
    }

    /// Returns whether the last response lacks a job.
    pub(super) fn lacks_a_job(&self) -> bool {
        let jobs = self.jobs();
        self.last.is_some() && (jobs.is_empty() || jobs.iter().any(|job| job.phase == JobPhase::NotFound))
    }

    /// Notes whether the last lookup lacks a job, and returns for how long.
    pub(super) fn missing_for(&mut self, is_missing: bool) -> Option<Duration> {
        self.missing_since = is_missing.then(|| self.missing_since.unwrap_or_else(Instant::now));
        self.missing_since.map(|since| since.elapsed())
    }

    /// Returns the outcome of jobs that have all finished.
    ///
    /// # Errors
    /// At least one job has failed.
    pub(super) fn outcome(&mut self) -> Result<bool> {
        if self.all(|job| job.phase == JobPhase::Succeeded) {
            return Ok(true);
        }
        let error = Error::jobs_failed(self.jobs());
        Err(self.with_last(error))
    }

    pub(super) fn not_found(&mut self, elapsed: Duration) -> Error {
        let missing: Vec<_> = self.jobs().iter().filter(|job| job.phase == JobPhase::NotFound).collect();
        let jobs = if missing.is_empty() { "the response has no job".to_owned() } else { joined(&missing) };
        let lookups = self.lookups;
        let message = format!("no such job after {elapsed:.1?} and {lookups} lookups: {jobs}");
        let error = Error::new(ErrorKind::JobNotFound, message);
        self.with_last(error)
    }

    pub(super) fn timed_out(mut self, timeout: Duration) -> Error {
        let mut states: Vec<String> = match &self.last {
            None => vec!["unknown".to_owned()],
            Some((jobs, _)) if jobs.is_empty() => vec!["no job found".to_owned()],
            Some((jobs, _)) => jobs.iter().filter(|job| !job.is_finished()).map(state).collect(),
        };
        states.sort_unstable();
        states.dedup();
        let (lookups, states) = (self.lookups, states.join(", "));
        let last_error =
            self.error.as_ref().map(|error| format!("; last error: {error}")).unwrap_or_default();
        let message = format!(
            "waiting timed out after {timeout:?} and {lookups} lookups; last state: {states}{last_error}"
        );
        let error = Error::new(ErrorKind::Timeout, message);
        let error = match self.error.take() {
            Some(last) => error.with_source(last),
            None => error,
        };
        self.with_last(error)
    }

    pub(super) fn with_last(&mut self, error: Error) -> Error {
        match self.last.take() {
            Some((jobs, response)) => error.with_jobs(jobs, Some(Box::new(response)), &self.secrets),
            None => error,
        }
    }
}

/// Returns the state of a job that has not finished, for a message.
fn state(job: &WaitedJob) -> String {
    match &job.state {
        Some(state) => state.clone(),
        None => job.to_string(),
    }
}

/// Returns whether a lookup reports with its error that a job does not exist. It may be one that is not
/// visible yet.
pub(super) fn is_missing(error: &Error) -> bool {
    // Without a code, the error is that of another server. An unknown operation is a wrong endpoint.
    let is_of_job = |code: &str| !code.starts_with("InvalidAction") && !code.starts_with("InvalidApi");
    error.http_status() == Some(404) && error.code().is_some_and(is_of_job)
}
