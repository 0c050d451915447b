//! A call from the page.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use alicloud_runtime::{
    Call, DynamicRequest, DynamicResponse, Error, JobPhase, OperationInfo, Pages, WaitedJob,
};
use serde_json::value::RawValue;
use serde_json::{Map, Value as Json, json};

use super::api::Form;
use super::events::{Events, milliseconds};
use super::link::to_link;
use super::server::Body;
use super::session::Session;
use crate::call::Lookup;
use crate::failure::{Cause, Failure, Outcome};
use crate::output::{indented_plain, items_at, with_items_at};
use crate::{operations, safety, show};

/// How long a call waits for jobs, as the option `--wait` does.
const WAIT: Duration = Duration::from_secs(600);

/// After this many items, the page asks before it gets more.
const MOST_ITEMS: usize = 10_000;

/// How many listings can go on.
const MOST_LISTINGS: usize = 20;

/// The listings whose next pages can be requested.
#[derive(Default)]
pub(super) struct Listings {
    open: BTreeMap<u64, Listing>,
    last_id: u64,
}

struct Listing {
    operation: &'static OperationInfo,
    parameters: Map<String, Json>,
    pages: Pages<DynamicRequest>,
    /// The number of the last page that was received.
    page: usize,
}

impl Listings {
    fn add(&mut self, listing: Listing) -> u64 {
        self.last_id += 1;
        self.open.insert(self.last_id, listing);
        while self.open.len() > MOST_LISTINGS {
            self.open.pop_first();
        }
        self.last_id
    }
}

/// Calls an operation. Returns the body with the events.
///
/// # Errors
/// The call would change something, and the session is read-only or the user has not confirmed it.
pub(super) fn send(session: &Rc<Session>, form: Form) -> Outcome<Body> {
    let info = form.operation(session)?;
    permit(session, info, form.confirmed)?;
    let (parameters, of_call) = (form.parameters.clone(), Rc::clone(session));
    Ok(run(session, info, parameters, async move |events| {
        let request = DynamicRequest::new(info, &Json::Object(form.parameters.clone()))?;
        let call = of_call.client().await?.call(request);
        match (form.wait, form.all) {
            (true, _) if info.waiter.is_some() => {
                wait(&events, call, WAIT).await.map(|response| show(&events, &response))
            }
            (true, _) => start_and_wait(&of_call, &events, info, call).await,
            (false, all) if all || info.pagination.is_some() => {
                let pages = call.pages();
                let listing = Listing { operation: info, parameters: form.parameters, pages, page: 0 };
                next(&of_call, &events, listing, all).await
            }
            (false, _) => call.await.map_err(Failure::from).map(|response| show(&events, &response)),
        }
    }))
}

/// Goes on with a listing. Returns the body with the events.
///
/// # Errors
/// The listing has ended, or is forgotten.
pub(super) fn next_pages(session: &Rc<Session>, id: u64, all: bool) -> Outcome<Body> {
    let listing = session.listings.borrow_mut().open.remove(&id);
    let listing = listing
        .ok_or_else(|| Failure::new(Cause::NoMatch, "the listing cannot go on: send its request again"))?;
    let (info, parameters, of_call) = (listing.operation, listing.parameters.clone(), Rc::clone(session));
    Ok(run(session, info, parameters, async move |events| next(&of_call, &events, listing, all).await))
}

/// Checks that the session may call an operation.
fn permit(session: &Session, info: &OperationInfo, confirmed: bool) -> Outcome {
    if info.read_only {
        return Ok(());
    }
    if session.is_read_only()? {
        let (name, variable) = (info.name, safety::read_only_variable(session.product));
        return Err(Failure::usage(format!(
            "{name} is refused: it changes something, and {variable} is set"
        )));
    }
    match confirmed {
        true => Ok(()),
        false => Err(Failure::usage(format!("{} changes something and was not confirmed", info.name))),
    }
}

/// Runs a call until it ends or the page stops reading. Then it is part of the history.
fn run<F>(session: &Rc<Session>, info: &'static OperationInfo, parameters: Map<String, Json>, call: F) -> Body
where
    F: AsyncFnOnce(Arc<Events>) -> Outcome + 'static,
{
    let (events, body) = Events::new();
    let session = Rc::clone(session);
    tokio::task::spawn_local(async move {
        let called = Arc::clone(&events).observe(call(Arc::clone(&events)));
        let outcome = tokio::select! {
            outcome = called => match outcome {
                Ok(()) => "ok".to_owned(),
                Err(failure) => {
                    events.add(&failed(&failure, info));
                    let code = failure.error.as_ref().and_then(|error| error.code());
                    code.unwrap_or(match failure.cause {
                        Cause::Request | Cause::Usage => "invalid request",
                        cause => cause.name(),
                    })
                    .to_owned()
                }
            },
            () = events.closed() => {
                // The page does not read it any more, but the history shows it.
                let message = match info.read_only {
                    true => "stopped",
                    false => "stopped; what was sent may have executed",
                };
                events.add(&json!({ "kind": "failure", "message": message }));
                "stopped".to_owned()
            }
        };
        let Ok(operation) = operations::describe(session.product, info) else { return };
        let link = to_link(&operation, &parameters);
        let parameters = show::without_secrets(&operation, &parameters);
        session.history.borrow_mut().add(info.name, link, parameters, outcome, events.take());
    });
    body
}

/// Waits for the jobs of a lookup.
async fn wait(
    events: &Arc<Events>,
    call: Call<DynamicRequest>,
    timeout: Duration,
) -> Outcome<DynamicResponse> {
    let of_progress = Arc::clone(events);
    let waited = call
        .wait_until_done(timeout)
        .on_progress(move |found| {
            of_progress.add(&json!({
                "kind": "jobs",
                "milliseconds": milliseconds(found.elapsed),
                "jobs": found.jobs.iter().map(job).collect::<Json>(),
            }));
        })
        .await;
    waited.map_err(|error| {
        if let Some(response) = error.response::<DynamicResponse>() {
            show(events, response);
        }
        Failure::from(error)
    })
}

fn job(job: &WaitedJob) -> Json {
    let phase = match job.phase {
        JobPhase::Succeeded => "succeeded",
        JobPhase::Failed => "failed",
        JobPhase::NotFound => "not found",
        _ => "running",
    };
    json!({ "id": job.id, "state": job.state, "phase": phase, "code": job.code, "message": job.message })
}

/// Starts jobs, and waits for them.
async fn start_and_wait(
    session: &Session,
    events: &Arc<Events>,
    info: &OperationInfo,
    call: Call<DynamicRequest>,
) -> Outcome {
    let began = Instant::now();
    let operation = operations::describe(session.product, info)?;
    let Some(jobs) = operation.lookups.first() else {
        return Err(Failure::usage(format!("{} neither starts a job nor looks one up", info.name)));
    };
    let started = call.await?;
    show(events, &started);
    let lookup = Lookup::of(session.product, jobs, &started)?;
    if lookup.ids.is_empty() {
        return Err(Failure::new(Cause::Job, format!("{} started no job that can be looked up", info.name)));
    }
    events.add(&json!({ "kind": "started", "operation": lookup.operation.name, "ids": lookup.ids }));
    let client = session.client().await?;
    for parameters in lookup.requests {
        let request = DynamicRequest::new(lookup.operation, &Json::Object(parameters))?;
        let left = WAIT.saturating_sub(began.elapsed()).max(Duration::from_secs(1));
        let response = wait(events, client.call(request), left).await?;
        show(events, &response);
    }
    Ok(())
}

/// Requests the next page of a listing, or all further ones, and shows one document with their items. The listing can go
/// on afterwards.
async fn next(session: &Session, events: &Arc<Events>, mut listing: Listing, all: bool) -> Outcome {
    let path = listing.operation.pagination.map(|pagination| pagination.items);
    let path = path.ok_or_else(|| Failure::usage("the operation does not list items in pages"))?;
    let first = listing.page + 1;
    let mut received: Vec<DynamicResponse> = Vec::new();
    let mut count = 0;
    while (received.is_empty() || all)
        && count < MOST_ITEMS
        && let Some(page) = listing.pages.next().await
    {
        let page = page?;
        listing.page += 1;
        count += page.item_texts().len();
        events.add(&json!({ "kind": "pages", "pages": listing.page, "items": count }));
        received.push(page);
    }
    let Some(last) = received.last() else {
        events.add(&json!({ "kind": "end" }));
        return Ok(());
    };
    // A single page is shown as it came, also if it is malformed.
    let document = (received.len() > 1).then(|| merged(&received, last, path)).transpose()?;
    events.add(&response(last, document));
    let page = listing.page;
    let next = (!listing.pages.is_finished()).then(|| session.listings.borrow_mut().add(listing));
    events.add(&json!({ "kind": "page", "first": first, "page": page, "items": count, "next": next }));
    Ok(())
}

/// Returns one document with the items of all pages, in the shape of the last one.
fn merged(pages: &[DynamicResponse], last: &DynamicResponse, path: &str) -> Outcome<String> {
    let mut items: Vec<Box<RawValue>> = Vec::new();
    for page in pages {
        items.extend(items_at(&page.text(), path)?);
    }
    with_items_at(&last.text(), path, &items)
}

fn show(events: &Events, received: &DynamicResponse) {
    events.add(&response(received, None));
}

/// Returns the event of a response. A document may take the place of that which was received.
fn response(received: &DynamicResponse, document: Option<String>) -> Json {
    let metadata = received.metadata();
    let source = metadata.response_headers().get("x-ice-local").and_then(|source| source.to_str().ok());
    let is_merged = document.is_some();
    let text = indented_plain(&document.unwrap_or_else(|| received.text().into_owned()));
    json!({
        "kind": "response",
        "operation": received.operation().name,
        "status": metadata.http_status(),
        "requestId": metadata.request_id(),
        "idempotencyToken": metadata.idempotency_token(),
        "attempts": metadata.attempt_durations().iter().copied().map(milliseconds).collect::<Vec<_>>(),
        "milliseconds": milliseconds(metadata.duration()),
        "source": source,
        "text": text,
        // Of several pages, the last.
        "typed": (!is_merged).then(|| format!("{:#?}", received.typed())),
    })
}

fn failed(failure: &Failure, info: &OperationInfo) -> Json {
    let error: Option<&Error> = failure.error.as_deref();
    let body = error.and_then(Error::raw_body).map(|body| indented_plain(&String::from_utf8_lossy(body)));
    let mut report = failure.to_json();
    if let Json::Object(members) = &mut report {
        members.remove("body");
        if info.read_only {
            members.remove("mayHaveExecuted");
        }
    }
    json!({ "kind": "failure", "message": failure.message, "report": report, "text": body })
}
