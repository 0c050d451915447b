//! The module of a group: the modules of its operations, and the methods of the client that call them.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::quote;

use super::{RustFile, doc, enclosed, family, markdown, operation_docs};
use crate::api::{Operation, Scope};
use crate::names::{self, NamedApi};

pub(super) fn file(named: &NamedApi, index: usize) -> RustFile {
    let group = named.api.group(index);
    let described = doc::described(&group.description, &group.name);
    let operations: Vec<(usize, &Operation)> = operations(named, index).collect();
    let docs = doc::inner(&match operations.is_empty() {
        true => described,
        false => format!("{described}\n\n# Operations\n\n{}", table(named, index)),
    });
    // A type has one page and one path that documentation shows: that in the group.
    let (modules, exports): (TokenStream, TokenStream) = operations
        .iter()
        .map(|(index, operation)| {
            let module = named.operation_module(*index).ident();
            let (names, is_all) = exported(named, *index, operation);
            let hidden = is_all.then(|| quote!(#[doc(hidden)]));
            let exports = (!names.is_empty()).then(|| quote!(#[doc(inline)] pub use #module::{#(#names),*};));
            (quote!(#hidden pub mod #module;), exports.unwrap_or_default())
        })
        .unzip();
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
    let path = format!("src/{}/mod.rs", names::group(group));
    RustFile::of_tokens(&path, quote!(#docs #modules #exports #client))
}

/// The types of an operation that the group exports, and whether these are all: the request with its parts, then
/// the response with its parts.
fn exported(named: &NamedApi, index: usize, operation: &Operation) -> (Vec<Ident>, bool) {
    let is_own = |id| named.api.get(id).scope == Scope::Operation(index);
    let types = family(named, &[operation.request, operation.response], is_own).into_iter();
    let names = types.flat_map(|id| [Some(named.type_name(id).clone()), named.required_name(id)]);
    let (exported, others): (Vec<_>, Vec<_>) =
        names.flatten().partition(|name| named.is_exported(operation.group, name));
    (exported.into_iter().map(|name| name.ident()).collect(), others.is_empty())
}

/// The operations of a group, with their indexes.
pub(super) fn operations(named: &NamedApi, group: usize) -> impl Iterator<Item = (usize, &Operation)> {
    named.api.operations.iter().enumerate().filter(move |(_, operation)| operation.group == group)
}

/// The operations of a group as a table, each with a link to its request, whose page documents it.
fn table(named: &NamedApi, group: usize) -> String {
    let rows = operations(named, group).map(|(_, operation)| {
        let request = named.type_name(operation.request);
        let summary = markdown::cell(&operation.summary);
        let method = names::operation(operation).link();
        format!("| [`{method}`]({request}) | {summary} |")
    });
    let heading = ["| operation | |".to_owned(), "| --- | --- |".to_owned()];
    heading.into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// `upload_jobs` as a heading: `Upload jobs`.
pub(super) fn heading(name: &str) -> String {
    let words = name.replace(['_', '-'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn method(named: &NamedApi, operation: &Operation) -> TokenStream {
    let docs = doc::outer(&operation_docs::of_method(named, operation));
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
