//! The file of an operation: request, its parts, response, its parts, the operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::streaming::Streaming;
use super::{Module, Part, RustFile, doc, family, markdown, pagination, waiter};
use crate::api::Scope;
use crate::names::{self, NamedApi};

pub(super) fn file(named: &NamedApi, index: usize) -> RustFile {
    let operation = named.api.operation(index);
    let group = named.api.group(operation.group);
    let path = format!("src/{}/{}.rs", names::group(group), named.operation_module(index));
    RustFile { path, parts: parts(named, index) }
}

fn parts(named: &NamedApi, index: usize) -> Vec<Part> {
    let operation = named.api.operation(index);
    let module = Module::of_operation(named, index);
    let summary = markdown::line(&operation.summary);
    let name = doc::code(&operation.id);
    let docs = doc::inner(&if summary.is_empty() { name } else { format!("{name}: {summary}") });
    let is_own = |id| named.api.get(id).scope == Scope::Operation(index);
    let types: Vec<Part> = family(named, &[operation.request, operation.response], is_own)
        .into_iter()
        .map(|id| Part::Text(module.define(id)))
        .collect();

    let request = named.type_name(operation.request).ident();
    let response = named.type_name(operation.response).ident();
    let operation_trait = module.import("alicloud_runtime::Operation");
    let info = module.import("alicloud_runtime::OperationInfo");
    let method = format_ident!("{}", operation.method.keyword());
    let path = (operation.path != "/").then(|| {
        let path = &operation.path;
        quote!(.path(#path))
    });
    let id = &operation.id;
    let summary = markdown::one_line(&operation.summary);
    let summary = (!summary.is_empty()).then(|| quote!(.summary(#summary)));
    let anonymous = operation.anonymous.then(|| quote!(.anonymous()));
    let ram_action = operation.ram.as_ref().map(|ram| {
        let action = &ram.action;
        quote!(.ram_action(#action))
    });
    let read_only = operation.read_only.then(|| quote!(.read_only()));
    let idempotency_token =
        operation.idempotency_token.as_ref().map(|parameter| quote!(.idempotency_token(#parameter)));
    let paging = operation.pagination.as_ref().map(|paging| pagination::info(&module, paging));
    let waiter = operation.waiter.as_ref().map(|waiter| waiter::info(&module, waiter));
    let documentation = operation.documentation.as_ref().map(|url| quote!(.documentation(#url)));
    let (streaming, streams) = streams(&module, index).unzip();
    let implementation = quote! {
        impl #operation_trait for #request {
            type Response = #response;

            const INFO: &'static #info =
                &#info::of::<Self>().#method(#id) #path #summary #read_only #idempotency_token #paging #waiter #streaming #anonymous #ram_action
                #documentation;
        }
    };
    let pages = pagination::implementation(&module, operation);
    let lookups = waiter::implementations(&module, operation);
    let uses = module.uses();
    let head = [docs, uses].into_iter().collect();
    let implementations = [Some(implementation), pages, lookups, streams].into_iter().flatten().collect();
    std::iter::once(Part::Tokens(head)).chain(types).chain([Part::Tokens(implementations)]).collect()
}

/// How a response can be received piece by piece: the fact, and the implementation of its trait.
fn streams(module: &Module<'_>, index: usize) -> Option<(TokenStream, TokenStream)> {
    let api = &module.named.api;
    let operation = api.operation(index);
    let request = module.named.type_name(operation.request).ident();
    let (name, what) = match Streaming::of(module.named, operation)? {
        Streaming::Events => ("alicloud_runtime::StreamsEvents", quote!(Events)),
        Streaming::Bytes => ("alicloud_runtime::StreamsBytes", quote!(Bytes)),
    };
    let streaming = module.import("alicloud_runtime::Streaming");
    let name = module.import(name);
    Some((quote!(.streaming(#streaming::#what)), quote!(impl #name for #request {})))
}
