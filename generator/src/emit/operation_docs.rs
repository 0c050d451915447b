//! The documentation of an operation. All of it is on the page of the request: a reader gets there from the
//! table of the group, from a search for the name of the operation, and from the request in an editor. The
//! method of the client has one line and a link, because the page of the client lists all operations.

use super::streaming::Streaming;
use super::{doc, error_codes, example, markdown};
use crate::api::{Operation, TypeKind};
use crate::names::{self, NamedApi};

/// The documentation of the method of the client.
pub(super) fn of_method(named: &NamedApi, operation: &Operation) -> String {
    let summary = markdown::first_sentence(&operation.summary);
    let summary = if summary.is_empty() { format!("{}.", doc::code(&operation.id)) } else { summary };
    let group = names::group(named.api.group(operation.group));
    let request = named.type_name(operation.request);
    let page = format!("[`{request}`](crate::{group}::{request}) has the details and an example.");
    let permission = operation.ram.as_ref().map(|ram| format!("Permission: {}.", doc::code(&ram.action)));
    format!("{summary}\n\n{}{page}", permission.map(|text| format!("{text} ")).unwrap_or_default())
}

/// The documentation of the request.
pub(super) fn of_request(named: &NamedApi, operation: &Operation) -> String {
    let method = names::operation(operation).link();
    let response = named.type_name(operation.response);
    let mut paragraphs = vec![
        doc::described(&operation.summary, &operation.id),
        format!(
            "The request of [`Client::{method}`](crate::Client::{method}), which returns {}.",
            doc::type_link(response)
        ),
        markdown::blocks(&operation.description),
    ];
    paragraphs.extend(operation.ram.as_ref().map(|ram| {
        let access = ram.access.as_ref().map(|access| format!(", access level {}", doc::code(access)));
        let resources = match ram.resources.as_slice() {
            [] => "all resources".to_owned(),
            some => some.iter().map(|resource| doc::code(resource)).collect::<Vec<_>>().join(", "),
        };
        format!("RAM permission: {} on {resources}{}.", doc::code(&ram.action), access.unwrap_or_default())
    }));
    paragraphs.extend(notes(named, operation));
    let results = results(named, operation);
    if !results.is_empty() {
        paragraphs.push(format!(
            "The call can succeed while the result reports a failure: check {} of the response.",
            listed(&results, "and")
        ));
    }
    paragraphs.extend(error_codes::section(named, operation));
    paragraphs.push(format!("# Example\n\n{}", example::call(named, operation)));
    if let Some(url) = operation.documentation.as_deref().filter(|url| is_url(url)) {
        paragraphs.push(format!("[Official documentation of `{}`]({url})", operation.id));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

/// Notes on pagination, waiting, lookups and retries.
fn notes(named: &NamedApi, operation: &Operation) -> Vec<String> {
    let mut notes = Vec::new();
    if operation.pagination.is_some() {
        notes.push(
            "The response is one page. Use [`items`](crate::Call::items) or [`pages`](crate::Call::pages) of the call to \
             paginate through all of them."
                .to_owned(),
        );
    }
    match Streaming::of(named, operation) {
        Some(Streaming::Events) => notes.push(
            "The response is a stream of events, which [`events`](crate::Call::events) of the call returns one by one, \
             with the response as the type of their data."
                .to_owned(),
        ),
        Some(Streaming::Bytes) => notes.push(
            "The response is bytes. [`stream`](crate::Call::stream) of the call returns them while they arrive; awaiting \
             the call collects them in memory."
                .to_owned(),
        ),
        None => {}
    }
    if let Some(waiter) = &operation.waiter {
        let states = |states: &[String]| {
            let states: Vec<String> = states.iter().map(|state| doc::code(state)).collect();
            listed(&states, "or")
        };
        let failure = match waiter.failure.as_slice() {
            [] => String::new(),
            failure => format!(" and fails with {}", states(failure)),
        };
        notes.push(format!(
            "A job succeeds with the state {}{failure}. [`wait_until_done`](crate::Call::wait_until_done) of the call polls \
             until all jobs have succeeded; a job that fails is an error.",
            states(&waiter.success)
        ));
    }
    for lookup in example::lookups(named, operation) {
        let group = names::group(named.api.group(lookup.group));
        let method = names::operation(lookup).link();
        let request = named.type_name(lookup.request);
        let jobs = if starts_many(named, lookup, operation) { "jobs that were" } else { "job that was" };
        notes.push(format!(
            "[`{method}`](crate::Client::{method}) looks up the {jobs} started; create the \
             [`{request}`](crate::{group}::{request}) from this response with `try_from`."
        ));
    }
    if let Some(token) = operation.idempotency_token.as_ref().filter(|_| !operation.read_only) {
        let token = doc::code(token);
        notes.push(format!(
            "The call gets a random {token} unless the request sets one. So it is idempotent and is retried even if the \
             response is lost. [`Error::idempotency_token`](crate::Error::idempotency_token) returns the token, for a \
             later repetition of the call."
        ));
    }
    notes
}

/// Whether the response of an operation has a list of the jobs that a lookup finds.
fn starts_many(named: &NamedApi, lookup: &Operation, operation: &Operation) -> bool {
    let starters = lookup.waiter.iter().flat_map(|waiter| &waiter.started_by);
    let mut starters = starters.filter(|starter| named.api.operation(starter.operation).id == operation.id);
    starters.any(|starter| starter.parameters.iter().any(|(_, path)| path.contains("[]")))
}

/// Items as in running text: `a, b or c`.
fn listed(items: &[String], conjunction: &str) -> String {
    match items {
        [first @ .., before, last] => {
            let first: String = first.iter().map(|item| format!("{item}, ")).collect();
            format!("{first}{before} {conjunction} {last}")
        }
        items => items.concat(),
    }
}

/// The members of a response that report a result beside the HTTP status.
fn results(named: &NamedApi, operation: &Operation) -> Vec<String> {
    // The names that responses of ICE use for it.
    const RESULTS: [&str; 6] = ["Success", "Code", "RetCode", "ErrorCode", "StatusCode", "HttpStatusCode"];
    let TypeKind::Structure(response) = &named.api.get(operation.response).kind else { return Vec::new() };
    let found = response.fields.iter().filter(|field| RESULTS.contains(&field.name.as_str()));
    found.map(|field| format!("`{}`", names::field(field).link())).collect()
}

/// Whether a text is safe as the target of a link.
fn is_url(text: &str) -> bool {
    // Other characters could end the link, or the line.
    text.starts_with("https://")
        && text.chars().all(|letter| letter.is_ascii_graphic() && !"()<>\"`\\".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_a_conjunction() {
        let listed =
            |items: &[&str]| listed(&items.iter().map(ToString::to_string).collect::<Vec<_>>(), "or");
        assert_eq!(listed(&[]), "");
        assert_eq!(listed(&["a"]), "a");
        assert_eq!(listed(&["a", "b"]), "a or b");
        assert_eq!(listed(&["a", "b", "c", "d"]), "a, b, c or d");
    }
}
