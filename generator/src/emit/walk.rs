//! How listings are walked and jobs are waited for: rows for the facts of an operation, and
//! what makes its request one of those kinds.

use proc_macro2::TokenStream;
use quote::quote;

use super::Module;
use crate::api::{Field, Operation, Pagination, Starter, TypeId, Waiter};
use crate::names;

/// The row of a listing.
pub(super) fn paging_row(module: &Module<'_>, paging: &Pagination) -> TokenStream {
    let name = module.import("alicloud_runtime::PaginationInfo");
    let items = &paging.items;
    let number = paging.number.as_ref().map(|number| quote!(.number(#number)));
    let token = paging.token.as_ref().map(|(parameter, next)| quote!(.token(#parameter, #next)));
    let total = paging.total.as_ref().map(|total| quote!(.total(#total)));
    quote!(.pagination(#name::of(#items) #number #token #total))
}

/// The row of a lookup of jobs.
pub(super) fn waiter_row(module: &Module<'_>, waiter: &Waiter) -> TokenStream {
    let name = module.import("alicloud_runtime::WaiterInfo");
    let Waiter { state, missing, success, failure, .. } = waiter;
    let missing = missing.as_ref().map(|missing| quote!(.missing(#missing)));
    let failure = (!failure.is_empty()).then(|| quote!(.failure(&[#(#failure),*])));
    quote!(.waiter(#name::new(#state) #missing .success(&[#(#success),*]) #failure))
}

/// What follows the operation: that it is a listing, or a lookup, and of what.
pub(super) fn items(module: &Module<'_>, operation: &Operation) -> TokenStream {
    let paged = operation.paging.as_ref().and_then(|paging| paged(module, operation, paging));
    let waitable = operation.waiter.as_ref().map(|waiter| waitable(module, operation, waiter));
    quote!(#paged #waitable)
}

fn paged(module: &Module<'_>, operation: &Operation, paging: &Pagination) -> Option<TokenStream> {
    let paged = module.import("alicloud_runtime::Paginated");
    let request = module.named.type_name(operation.request).ident();
    let response = module.named.type_name(operation.response).ident();
    let way = module.named.api.along(operation.response, &paging.items)?;
    let (_, last) = way.last()?;
    let item = module.value_type(last.shape.item()?);
    let taken = taken(module, &way);
    Some(quote! {
        impl #paged for #request {
            type Item = #item;

            #[inline]
            fn items(page: #response) -> Vec<#item> {
                #taken
            }
        }
    })
}

/// The expression that takes the list at the end of a way out of a page.
fn taken(module: &Module<'_>, way: &[(TypeId, &Field)]) -> TokenStream {
    let mut expression = quote!(page);
    let mut before: Option<&Field> = None;
    for &(owner, field) in way {
        let name = names::field(field).ident();
        let plain = module.is_plain(owner, field);
        expression = match before.map(|before| names::field(before).ident()) {
            None => quote!(#expression.#name),
            Some(outer) if plain => quote!(#expression.map(|#outer| #outer.#name)),
            Some(outer) => quote!(#expression.and_then(|#outer| #outer.#name)),
        };
        // Once something on the way may be absent, so may be everything behind it.
        before = (before.is_some() || !plain).then_some(field);
    }
    if before.is_some() { quote!(#expression.unwrap_or_default()) } else { expression }
}

fn waitable(module: &Module<'_>, operation: &Operation, waiter: &Waiter) -> TokenStream {
    let waitable = module.import("alicloud_runtime::Waitable");
    let request = module.named.type_name(operation.request).ident();
    let lookups = waiter.started_by.iter().map(|starter| lookup(module, operation, starter));
    quote! {
        impl #waitable for #request {}

        #(#lookups)*
    }
}

/// The request that looks up what an answer says was started.
fn lookup(module: &Module<'_>, operation: &Operation, starter: &Starter) -> TokenStream {
    let request = module.named.type_name(operation.request).ident();
    let api = &module.named.api;
    let started = api.operation(starter.operation);
    let group = api.group(started.group);
    let feature = names::feature(group);
    let condition = (started.group != operation.group).then(|| quote!(#[cfg(feature = #feature)]));
    let response = module.named.type_name(started.response).ident();
    let response = match (started.group == operation.group, names::group(group).ident()) {
        (true, _) => quote!(super::#response),
        (false, group) => quote!(crate::#group::#response),
    };
    let rows = starter.parameters.iter().map(|(parameter, path)| quote!((#parameter, #path)));
    quote! {
        #condition
        impl TryFrom<&#response> for #request {
            type Error = alicloud_runtime::Error;

            #[inline]
            fn try_from(started: &#response) -> alicloud_runtime::Result<Self> {
                alicloud_runtime::lookup(started, &[#(#rows),*])
            }
        }
    }
}
