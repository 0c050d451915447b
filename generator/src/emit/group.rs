//! A group: its operations as methods of the client, and their modules.

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;

use super::{RustFile, doc, enclosed, example};
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
            quote!(pub use #module::{#request, #response};)
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

/// The operations of a group, by their indexes.
pub(super) fn operations(named: &NamedApi, group: usize) -> impl Iterator<Item = (usize, &Operation)> {
    named.api.operations.iter().enumerate().filter(move |(_, operation)| operation.group == group)
}

/// The operations of a group as a table, each with a link to the method that calls it.
pub(super) fn table(named: &NamedApi, group: usize, client: &str) -> String {
    let rows = operations(named, group).map(|(_, operation)| {
        let method = names::operation(operation).ident().to_string();
        let summary = doc::markdown(&operation.summary).replace('|', "\\|").replace('\n', " ");
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
    let deprecated =
        operation.deprecated.then(|| quote!(#[deprecated = "the service wants callers to leave it"]));
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
        vec![doc::described(&operation.summary, &operation.id), doc::markdown(&operation.description)];
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
    paragraphs.push(walk(named, operation));
    let results = results(named, operation);
    if !results.is_empty() {
        paragraphs.push(format!(
            "An `Ok` may still tell of a failure: look at {} of the answer.",
            results.join(", ")
        ));
    }
    paragraphs.push(format!("# Example\n\n{}", example::call(named, operation)));
    if let Some(url) = operation.documentation.as_deref().filter(|url| is_url(url)) {
        paragraphs.push(format!("[Official documentation of `{}`]({url})", operation.id));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

/// What a caller can do about pages, jobs and lost answers.
fn walk(named: &NamedApi, operation: &Operation) -> String {
    let mut said = Vec::new();
    if operation.paging.is_some() {
        said.push(
            "The answer is one page; [`items`](Call::items) and [`pages`](Call::pages) of the call walk through \
             all of them."
                .to_owned(),
        );
    }
    if let Some(waiter) = &operation.waiter {
        let states =
            |states: &[String]| states.iter().map(|state| doc::code(state)).collect::<Vec<_>>().join(", ");
        let failure = match waiter.failure.as_slice() {
            [] => String::new(),
            failure => format!(", or, where it did not go well, at {}", states(failure)),
        };
        said.push(format!(
            "A job is over at {}{failure}; [`wait_until_done`](Call::wait_until_done) of the call waits for that.",
            states(&waiter.success)
        ));
    }
    for lookup in example::lookups(named, operation) {
        let group = names::group(named.api.group(lookup.group));
        let method = names::operation(lookup).ident();
        let request = named.type_name(lookup.request);
        said.push(format!(
            "[`{method}`](crate::Client::{method}) looks up what was started; \
             [`{request}`](crate::{group}::{request}) is made from the answer with `try_from`."
        ));
    }
    if idempotency_token(named, operation) && !operation.read_only {
        said.push(
            "With a `ClientToken`, the call is tried again when its answer is lost, too; without one it is not, and \
             the error says that it may have been carried out."
                .to_owned(),
        );
    }
    said.join("\n\n")
}

/// Whether a request can say that it is the same as one before.
fn idempotency_token(named: &NamedApi, operation: &Operation) -> bool {
    let TypeKind::Structure(request) = &named.api.get(operation.request).kind else { return false };
    request.fields.iter().any(|field| field.name == "ClientToken")
}

/// The members of an answer by which services say how a call went, beside the HTTP status.
fn results(named: &NamedApi, operation: &Operation) -> Vec<String> {
    const RESULTS: [&str; 6] = ["Success", "Code", "RetCode", "ErrorCode", "StatusCode", "HttpStatusCode"];
    let TypeKind::Structure(answer) = &named.api.get(operation.response).kind else { return Vec::new() };
    let found = answer.fields.iter().filter(|field| RESULTS.contains(&field.name.as_str()));
    found.map(|field| format!("`{}`", names::field(field).ident())).collect()
}

/// Whether a text can stand as the target of a link.
fn is_url(text: &str) -> bool {
    text.starts_with("https://")
        && text.chars().all(|letter| letter.is_ascii_graphic() && !"()<>\"`\\".contains(letter))
}
