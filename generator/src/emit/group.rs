//! The module of a group: the modules of its operations, and the methods of the client that call them.

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;

use super::{RustFile, doc, enclosed, example, markdown};
use crate::api::{Operation, TypeKind};
use crate::names::{self, NamedApi};

pub(super) fn file(named: &NamedApi, index: usize) -> RustFile {
    let group = named.api.group(index);
    let described = doc::described(&group.description, &group.name);
    let operations: Vec<(usize, &Operation)> = operations(named, index).collect();
    let docs = doc::inner(&match operations.is_empty() {
        true => described,
        false => format!("{described}\n\n{}", table(named, index, "crate::Client")),
    });
    let modules: TokenStream = operations
        .iter()
        .map(|(index, _)| {
            let module = named.operation_module(*index).ident();
            quote!(pub mod #module;)
        })
        .collect();
    let exports: TokenStream = operations
        .iter()
        .map(|(index, operation)| {
            let module = named.operation_module(*index).ident();
            let request = named.type_name(operation.request).ident();
            let response = named.type_name(operation.response).ident();
            let required = named.required_name(operation.request).map(|name| name.ident());
            let required = required.map(|required| quote!(, #required));
            quote!(pub use #module::{#request #required, #response};)
        })
        .collect();
    let methods = operations.iter().map(|(_, operation)| method(named, operation));
    let methods = enclosed(Delimiter::Brace, methods);
    let infos = operations.iter().map(|(_, operation)| {
        let request = named.type_name(operation.request).ident();
        quote!(<#request as Operation>::INFO)
    });
    let heading = doc::outer(&format!("# {}", heading(&group.name)));
    let client = (!operations.is_empty()).then(|| {
        quote! {
            use alicloud_runtime::{Call, Operation, OperationInfo};
            use crate::Client;

            /// The operations of this group as data.
            pub const OPERATIONS: &[&OperationInfo] = &[#(#infos),*];

            #heading
            impl Client #methods
        }
    });
    RustFile {
        path: format!("src/{}/mod.rs", names::group(group)),
        items: quote!(#docs #modules #exports #client),
    }
}

/// The operations of a group, with their indexes.
pub(super) fn operations(named: &NamedApi, group: usize) -> impl Iterator<Item = (usize, &Operation)> {
    named.api.operations.iter().enumerate().filter(move |(_, operation)| operation.group == group)
}

/// The operations of a group as a table, each with a link to the method that calls it.
pub(super) fn table(named: &NamedApi, group: usize, client: &str) -> String {
    let rows = operations(named, group).map(|(_, operation)| {
        let method = names::operation(operation).link();
        let summary = markdown::cell(&operation.summary);
        format!("| [`{}`]({client}::{method}) | {summary} |", operation.id)
    });
    let heading = ["| | |".to_owned(), "| --- | --- |".to_owned()];
    heading.into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// `upload_jobs` as a heading: `Upload jobs`.
pub(super) fn heading(name: &str) -> String {
    let words = name.replace(['_', '-'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn method(named: &NamedApi, operation: &Operation) -> TokenStream {
    let docs = doc::outer(&method_docs(named, operation));
    let name = names::operation(operation).ident();
    let request = named.type_name(operation.request).ident();
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated = "deprecated by the service"]));
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(&self, request: #request) -> Call<#request> {
            self.call(request)
        }
    }
}

fn method_docs(named: &NamedApi, operation: &Operation) -> String {
    let mut paragraphs =
        vec![doc::described(&operation.summary, &operation.id), markdown::blocks(&operation.description)];
    if let Some(ram) = &operation.ram {
        let access = ram.access.as_ref().map(|access| format!(", access level {}", doc::code(access)));
        let resources = match ram.resources.as_slice() {
            [] => "all resources".to_owned(),
            some => some.iter().map(|resource| doc::code(resource)).collect::<Vec<_>>().join(", "),
        };
        paragraphs.push(format!(
            "RAM permission: {} on {resources}{}.",
            doc::code(&ram.action),
            access.unwrap_or_default()
        ));
    }
    paragraphs.push(notes(named, operation));
    let results = results(named, operation);
    if !results.is_empty() {
        paragraphs.push(format!(
            "The call can succeed while the result reports a failure: check {} of the response.",
            listed(&results, "and")
        ));
    }
    paragraphs.push(format!("# Example\n\n{}", example::call(named, operation)));
    if let Some(url) = operation.documentation.as_deref().filter(|url| is_url(url)) {
        paragraphs.push(format!("[Official documentation of `{}`]({url})", operation.id));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

/// Notes on pagination, waiting, lookups and retries.
fn notes(named: &NamedApi, operation: &Operation) -> String {
    let mut notes = Vec::new();
    if operation.pagination.is_some() {
        notes.push(
            "The response is one page. Use [`items`](Call::items) or [`pages`](Call::pages) of the call to \
             paginate through all of them."
                .to_owned(),
        );
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
            "A job succeeds with the state {}{failure}. [`wait_until_done`](Call::wait_until_done) of the call polls \
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
    notes.join("\n\n")
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
