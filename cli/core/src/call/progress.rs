//! What a person sees while a call is under way, and what is known when it is interrupted.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use alicloud_runtime::{Client, ClientBuilder, OperationInfo, WaitedJob};
use serde_json::Value as Json;

use crate::arguments::OutputOptions;
use crate::failure::{Cause, Failure};
use crate::output::note;
use crate::terminal;
use crate::text::visible;

/// Progress and notes on standard error.
pub(crate) struct Progress<'a> {
    /// Whether progress is shown: to a person, unless `--quiet`.
    is_shown: bool,
    is_verbose: bool,
    pub(crate) known: &'a Known,
}

/// What is known about a call so far.
#[derive(Debug, Default)]
pub(crate) struct Known(Arc<Mutex<Facts>>);

#[derive(Debug, Default)]
struct Facts {
    is_sent: bool,
    jobs: Vec<String>,
    client_token: Option<String>,
}

impl<'a> Progress<'a> {
    pub(crate) fn new(options: &OutputOptions, known: &'a Known) -> Self {
        let is_shown = !options.quiet && (terminal::shows_progress() || options.verbose);
        Progress { is_shown, is_verbose: options.verbose, known }
    }

    /// Shows a line.
    pub(crate) fn line(&self, text: &str) {
        if self.is_shown {
            note(&visible(text));
        }
    }

    /// Returns a function that shows the states of jobs when they change.
    pub(crate) fn jobs(&self) -> impl FnMut(Duration, &[WaitedJob]) + Send + 'static {
        let is_shown = self.is_shown;
        let mut last = String::new();
        move |elapsed, jobs| {
            let states = states(jobs);
            if is_shown && states != last {
                note(&format!("{:>5}s  {}", elapsed.as_secs(), visible(&states)));
                last = states;
            }
        }
    }

    /// Lets a client show requests and responses with `--verbose`.
    pub(crate) fn watch(&self, builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
        let facts = Arc::clone(&self.known.0);
        let builder = builder.before_signing(move |request| {
            let token = request.operation().idempotency_token;
            let value = request.parameters().into_iter().find(|(name, _)| Some(name.as_ref()) == token);
            lock(&facts).client_token = value.map(|(_, value)| value);
            lock(&facts).is_sent = true;
            Ok(())
        });
        if !self.is_verbose {
            return builder;
        }
        builder
            .before_signing(|request| {
                let (operation, endpoint) = (request.operation(), request.endpoint());
                let names = request.parameters().into_iter().map(|(name, _)| name.into_owned());
                let names = names.collect::<Vec<_>>().join(", ");
                note(&format!("> {} {endpoint} {} ({names})", operation.method.as_str(), operation.name));
                Ok(())
            })
            .after_attempt(|outcome| {
                let status = outcome
                    .http_status()
                    .map_or_else(|| "no response".to_owned(), |status| status.to_string());
                let request_id = visible(outcome.request_id().unwrap_or("none"));
                note(&format!("< {status} in {:.2?}, request ID {request_id}", outcome.duration()));
            })
    }
}

/// Returns the states of jobs in one line: that of one job, or how many are in each state.
fn states(jobs: &[WaitedJob]) -> String {
    let state = |job: &WaitedJob| job.state.clone().unwrap_or_else(|| "not found yet".to_owned());
    match jobs {
        [] => "no jobs yet".to_owned(),
        [job] => state(job),
        jobs => {
            let mut counts: Vec<(String, usize)> = Vec::new();
            for job in jobs {
                let state = state(job);
                match counts.iter_mut().find(|(known, _)| *known == state) {
                    Some((_, count)) => *count = count.saturating_add(1),
                    None => counts.push((state, 1)),
                }
            }
            counts.iter().map(|(state, count)| format!("{count} {state}")).collect::<Vec<_>>().join(", ")
        }
    }
}

impl Known {
    /// Notes the IDs of jobs.
    pub(crate) fn started(&self, jobs: &[String]) {
        lock(&self.0).jobs.extend_from_slice(jobs);
    }

    /// Returns the failure of a command whose call may have succeeded. A query or an output that fails afterwards is
    /// no reason to call again.
    pub(crate) fn after_sending(&self, failure: Failure, operation: &OperationInfo) -> Failure {
        let is_of_output = matches!(failure.cause, Cause::Usage | Cause::Internal) && failure.error.is_none();
        if !is_of_output || !lock(&self.0).is_sent {
            return failure;
        }
        let name = operation.name;
        let message = format!("{}; {name} was called before this failed", failure.message);
        let failure = Failure { cause: Cause::Uncertain, message, ..failure };
        failure.with("operation", name).with("mayHaveExecuted", true)
    }

    /// Returns the failure of a command that was interrupted.
    pub(crate) fn interrupted(&self, operation: &OperationInfo) -> Failure {
        let facts = lock(&self.0);
        let name = operation.name;
        let message = match (facts.jobs.as_slice(), facts.is_sent && !operation.read_only) {
            ([], false) => format!("{name} was interrupted"),
            ([], true) => format!("{name} was interrupted and may have executed"),
            (jobs, _) => format!("{name} was interrupted; the jobs go on: {}", jobs.join(", ")),
        };
        let mut failure = Failure::new(Cause::Interrupted, message).with("operation", name);
        if !facts.jobs.is_empty() {
            failure = failure.with("jobIds", facts.jobs.iter().cloned().map(Json::from).collect::<Json>());
        }
        failure = failure.with("mayHaveExecuted", facts.is_sent && !operation.read_only);
        match &facts.client_token {
            Some(token) => failure.with("clientToken", token.as_str()),
            None => failure,
        }
    }
}

/// A thread that panicked while it noted a fact leaves the facts as they were.
fn lock(facts: &Mutex<Facts>) -> std::sync::MutexGuard<'_, Facts> {
    facts.lock().unwrap_or_else(PoisonError::into_inner)
}
