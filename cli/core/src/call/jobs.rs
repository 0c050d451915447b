//! Waits: for the jobs that an operation looks up, and for those that it starts.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use alicloud_catalogue::{Field, Jobs, Limit, Operation, Shape};
use alicloud_runtime::{Call, Client, DynamicRequest, DynamicResponse, Error, ErrorKind};
use serde_json::{Map, Value as Json};

use super::Progress;
use super::planned::Planned;
use crate::failure::{Cause, Failure, Outcome};
use crate::output::{Printer, items_at, with_items_at};
use crate::{Product, operations};

/// Waits until the jobs of a lookup have succeeded, and prints the last response.
pub(super) async fn look_up(
    planned: &Planned<'_>,
    call: Call<DynamicRequest>,
    timeout: Duration,
    printer: Printer<'_>,
    progress: &Progress<'_>,
) -> Outcome {
    match wait(call, timeout, progress).await {
        Ok(response) => printer.response(&response.text()),
        Err(error) => Err(failed(planned, error, &[], &printer)),
    }
}

/// Starts jobs, and waits until they have succeeded. Prints the last response of the lookup.
pub(super) async fn start(
    planned: &Planned<'_>,
    client: &Client,
    call: Call<DynamicRequest>,
    timeout: Duration,
    printer: Printer<'_>,
    progress: &Progress<'_>,
) -> Outcome {
    let began = Instant::now();
    let started = call.await?;
    let Some(lookup) = planned.operation.lookups.first() else {
        return Err(Failure::internal("an operation that starts jobs has a lookup"));
    };
    let found = Lookup::of(planned.product, lookup, &started)?;
    progress.known.started(&found.ids);
    progress.line(&submitted(planned, &started, &found.ids));
    if found.ids.is_empty() {
        printer.response(&started.text())?;
        let message = format!("{} started no job that can be looked up", planned.info.name);
        return Err(Failure::new(Cause::Job, message));
    }
    let mut responses = Vec::new();
    for parameters in found.requests {
        let request = DynamicRequest::new(found.operation, &Json::Object(parameters))
            .map_err(|error| after_start(error.into(), planned, &found.ids))?;
        let left = timeout.saturating_sub(began.elapsed()).max(Duration::from_secs(1));
        match wait(client.call(request), left, progress).await {
            Ok(response) => responses.push(response),
            Err(error) => return Err(failed(planned, error, &found.ids, &printer)),
        }
    }
    // The options of the output are for the response of the lookup.
    let printer = Printer::new(planned.output, &found.description)?;
    printer.response(&merged(&found.description, &responses)?)
}

async fn wait(
    call: Call<DynamicRequest>,
    timeout: Duration,
    progress: &Progress<'_>,
) -> Result<DynamicResponse, Error> {
    let mut show = progress.jobs();
    call.wait_until_done(timeout).on_progress(move |found| show(found.elapsed, found.jobs)).await
}

fn submitted(planned: &Planned<'_>, started: &DynamicResponse, ids: &[String]) -> String {
    let metadata = started.metadata();
    let request = metadata.request_id().map(|id| format!("  request {id}")).unwrap_or_default();
    let token =
        metadata.idempotency_token().map(|token| format!("  ClientToken {token}")).unwrap_or_default();
    format!("{} started {}{request}{token}", planned.info.name, ids.join(", "))
}

/// The lookup of jobs that were started.
pub(crate) struct Lookup {
    pub(crate) operation: &'static alicloud_runtime::OperationInfo,
    description: Operation,
    /// The IDs of the jobs.
    pub(crate) ids: Vec<String>,
    /// The parameters of each call: one lookup may take fewer jobs than one call starts.
    pub(crate) requests: Vec<Map<String, Json>>,
}

impl Lookup {
    /// Returns the lookup of the jobs that a call has started.
    ///
    /// # Errors
    /// The operation that looks them up is unknown.
    pub(crate) fn of(product: &Product, jobs: &Jobs, started: &DynamicResponse) -> Outcome<Self> {
        let operation = operations::find(product, &jobs.operation)?;
        let description = operations::describe(product, operation)?;
        let values: BTreeMap<&String, Vec<String>> =
            jobs.parameters.iter().map(|(name, path)| (name, started.values_at(path))).collect();
        let ids: Vec<String> = values.values().flatten().cloned().collect();
        let mut requests = Vec::new();
        // A parameter with several values decides how many calls there are. Of the others, each call has all.
        let several = values.iter().max_by_key(|(_, values)| values.len());
        let parts = several.map(|(name, values)| (*name, parts(&description, name, values)));
        for (split, part) in
            parts.iter().flat_map(|(name, parts)| parts.iter().map(move |part| (*name, part)))
        {
            let parameter = |(name, all): (&&String, &Vec<String>)| {
                let values = if *name == split { part } else { all };
                ((*name).clone(), value(&description, name, values))
            };
            requests.push(values.iter().map(parameter).collect());
        }
        Ok(Lookup { operation, description, ids, requests })
    }
}

/// Splits the values of a parameter into as many as one call takes.
fn parts(lookup: &Operation, name: &str, values: &[String]) -> Vec<Vec<String>> {
    let field = parameter(lookup, name);
    let most = match field.map(|field| (field.shape.without_string(), field.limit)) {
        Some((Shape::List(_), Some(Limit::Items(_, Some(most))))) => {
            usize::try_from(most).unwrap_or(usize::MAX)
        }
        Some((Shape::List(_), _)) => usize::MAX,
        _ => 1,
    };
    values.chunks(most.max(1)).map(<[String]>::to_vec).collect()
}

fn value(lookup: &Operation, name: &str, values: &[String]) -> Json {
    match parameter(lookup, name).map(|field| field.shape.without_string()) {
        Some(Shape::List(_)) => values.iter().cloned().map(Json::from).collect(),
        _ => values.first().cloned().unwrap_or_default().into(),
    }
}

fn parameter<'o>(lookup: &'o Operation, name: &str) -> Option<&'o Field> {
    lookup.sent_parameters().find(|field| field.name == name)
}

/// Returns the responses of several lookups as one, with the jobs of all.
fn merged(lookup: &Operation, responses: &[DynamicResponse]) -> Outcome<String> {
    let texts: Vec<String> = responses.iter().map(|response| response.text().into_owned()).collect();
    let list = lookup.waiter.as_ref().and_then(|waiter| waiter.state.split_once("[]")).map(|(list, _)| list);
    match (texts.as_slice(), list) {
        ([one], _) => Ok(one.clone()),
        ([first, ..], Some(list)) => {
            let mut jobs = Vec::new();
            for text in &texts {
                jobs.extend(items_at(text, list)?);
            }
            with_items_at(first, list, &jobs)
        }
        (texts, _) => Ok(format!("[{}]", texts.join(","))),
    }
}

/// Returns the failure of a wait, and prints the last response.
fn failed(planned: &Planned<'_>, error: Error, ids: &[String], printer: &Printer<'_>) -> Failure {
    let response = error.response::<DynamicResponse>();
    let printed = response.map_or(Ok(()), |response| printer.response(&response.text()));
    let jobs: Json = error
        .jobs()
        .iter()
        .map(|job| {
            let facts =
                [("id", &job.id), ("state", &job.state), ("code", &job.code), ("message", &job.message)];
            let known =
                facts.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?.into())));
            Json::Object(known.collect())
        })
        .collect();
    let is_timeout =
        error.kind() == ErrorKind::Timeout && (error.attempts() == 0 || !error.jobs().is_empty());
    let mut failure = Failure::from(error);
    if is_timeout {
        failure.cause = Cause::Deadline;
    }
    // The failure of the wait counts, also if its response cannot be printed.
    if let Err(unprinted) = printed
        && unprinted.cause != Cause::ClosedPipe
    {
        failure.message =
            format!("{}; the last response is not printed: {}", failure.message, unprinted.message);
    }
    if jobs.as_array().is_some_and(|jobs| !jobs.is_empty()) {
        failure = failure.with("jobs", jobs);
    }
    if ids.is_empty() { failure } else { after_start(failure, planned, ids) }
}

/// Returns a failure that follows after jobs were started. That of a lookup does not mean that nothing has executed.
fn after_start(mut failure: Failure, planned: &Planned<'_>, ids: &[String]) -> Failure {
    if matches!(failure.cause, Cause::Service | Cause::Transport | Cause::Configuration | Cause::Request) {
        failure.cause = Cause::Uncertain;
    }
    failure
        .with("jobIds", ids.iter().cloned().map(Json::from).collect::<Json>())
        .with("startedBy", planned.info.name)
        .with("mayHaveExecuted", true)
}
