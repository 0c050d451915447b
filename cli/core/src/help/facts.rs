//! What an operation does beside its response: permission, pages, jobs, errors.

use alicloud_catalogue::{Jobs, Method, Operation, Pagination, Waiter};

use super::fields::inline;
use crate::safety;
use crate::text::{LITERAL, PLACEHOLDER, Page, styled, visible};

/// Adds the facts of the operation.
pub(super) fn add(page: &mut Page, operation: &Operation) {
    page.heading("Facts:");
    let mut rows: Vec<(&str, String)> = Vec::new();
    let effect = match (operation.read_only, safety::is_deletion(&operation.name)) {
        (true, _) => "reads only".to_owned(),
        (false, true) => format!("deletes something; asks before, or needs {}", literal("--yes")),
        (false, false) => "creates, changes or deletes something".to_owned(),
    };
    rows.push(("Effect", effect));
    rows.push(("Permission", permission(operation)));
    rows.extend(operation.pagination.as_ref().map(|pagination| ("Pages", pages(pagination))));
    rows.extend(operation.waiter.as_ref().map(|waiter| ("Waiting", states(waiter))));
    if !operation.lookups.is_empty() {
        let lookups = names(&operation.lookups);
        rows.push((
            "Jobs",
            format!("starts jobs that {lookups} looks up; {} waits for them", literal("--wait")),
        ));
    }
    let started_by = operation.waiter.iter().flat_map(|waiter| &waiter.started_by);
    let started_by: Vec<Jobs> = started_by.cloned().collect();
    if !started_by.is_empty() {
        rows.push(("Started by", names(&started_by)));
    }
    rows.extend(operation.idempotency_token.as_ref().map(|token| {
        let flag = literal(&format!("--{token}"));
        (
            "Repetition",
            format!("a request with the same {flag} is executed once; it is set if you do not set it"),
        )
    }));
    if operation.method == Method::Get {
        rows.push(("Method", "GET".to_owned()));
    }
    rows.extend(operation.documentation.as_ref().map(|url| ("Official page", visible(url))));
    page.rows(2, rows.iter().map(|(label, text)| ((*label).to_owned(), text.as_str())));
}

/// Adds the error codes.
pub(super) fn add_errors(page: &mut Page, operation: &Operation) {
    if operation.errors.is_empty() {
        return;
    }
    page.heading("Error codes:");
    let rows: Vec<(String, String)> = operation
        .errors
        .iter()
        .map(|error| {
            let status = error.status.map(|status| format!(" ({status})")).unwrap_or_default();
            (literal(&format!("{}{status}", visible(&error.code))), inline(&error.description))
        })
        .collect();
    page.rows(2, rows.iter().map(|(code, text)| (code.clone(), text.as_str())));
}

fn permission(operation: &Operation) -> String {
    match &operation.permission {
        Some(permission) => {
            let access = permission.access.as_ref().map(|access| format!(" (access level: {access})"));
            let resources = match permission.resources.as_slice() {
                [] => String::new(),
                resources => format!(" on {}", resources.join(", ")),
            };
            visible(&format!("{}{}{resources}", permission.action, access.unwrap_or_default()))
        }
        None if operation.anonymous => "not needed: the operation is called without credentials".to_owned(),
        None => "not documented".to_owned(),
    }
}

fn pages(pagination: &Pagination) -> String {
    let parameters: Vec<String> = [&pagination.number, &pagination.token]
        .into_iter()
        .flatten()
        .map(|name| literal(&format!("--{}", visible(name))))
        .collect();
    let items = styled(PLACEHOLDER, visible(&pagination.items));
    format!(
        "the items of a page are in {items}; {} or {} gets all pages, {} one of them",
        literal("--all"),
        literal("--items"),
        parameters.join(" or "),
    )
}

fn states(waiter: &Waiter) -> String {
    let listed = |states: &[String]| {
        let states: Vec<String> = states.iter().map(|state| styled(PLACEHOLDER, visible(state))).collect();
        states.join(" or ")
    };
    let state = styled(PLACEHOLDER, visible(&waiter.state));
    let failure = match waiter.failure.as_slice() {
        [] => String::new(),
        states => format!(", and fails if it is {}", listed(states)),
    };
    format!("{} polls until {state} is {}{failure}", literal("--wait"), listed(&waiter.success))
}

fn names(jobs: &[Jobs]) -> String {
    let names: Vec<String> = jobs.iter().map(|jobs| literal(&visible(&jobs.operation))).collect();
    names.join(", ")
}

fn literal(text: &str) -> String {
    styled(LITERAL, text)
}
