//! Lookups of jobs: their facts, and the requests that look up what a response submitted.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::Module;
use crate::api::{Field, Operation, Shape, Starter, Structure, TypeKind, Waiter};
use crate::names;

/// The fact that an operation looks up jobs.
pub(super) fn info(module: &Module<'_>, waiter: &Waiter) -> TokenStream {
    let name = module.import("alicloud_runtime::WaiterInfo");
    let Waiter { state, missing, success, failure, .. } = waiter;
    let missing = missing.as_ref().map(|missing| quote!(.missing(#missing)));
    let failure = (!failure.is_empty()).then(|| quote!(.failure(&[#(#failure),*])));
    quote!(.waiter(#name::new(#state) #missing .success(&[#(#success),*]) #failure))
}

/// The implementation of `Waitable`, and of the conversion from each response that submits jobs.
pub(super) fn implementations(module: &Module<'_>, operation: &Operation) -> Option<TokenStream> {
    let waiter = operation.waiter.as_ref()?;
    let waitable = module.import("alicloud_runtime::Waitable");
    let request = module.named.type_name(operation.request).ident();
    let conversions = waiter.started_by.iter().map(|starter| conversion(module, operation, starter));
    Some(quote! {
        impl #waitable for #request {}

        #(#conversions)*
    })
}

/// The conversion of a response that submits jobs to the request that looks them up.
fn conversion(module: &Module<'_>, operation: &Operation, starter: &Starter) -> TokenStream {
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
    let ids = starter.parameters.iter().map(|(parameter, path)| {
        let name = names::parameter(parameter).ident();
        // Without the feature, an import would have no use.
        let submitted_ids = match condition {
            Some(_) => quote!(alicloud_runtime::submitted_ids),
            None => module.import("alicloud_runtime::submitted_ids").to_token_stream(),
        };
        quote!(let #name = #submitted_ids::<Self>(response, #path)?;)
    });
    let TypeKind::Structure(structure) = &api.get(operation.request).kind else { return quote!() };
    let built = built(module, structure, starter);
    quote! {
        #condition
        impl TryFrom<&#response> for #request {
            type Error = alicloud_runtime::Error;

            #[inline]
            fn try_from(response: &#response) -> alicloud_runtime::Result<Self> {
                #(#ids)*
                Ok(#built)
            }
        }
    }
}

/// The request with the IDs, made by its constructor and setters. The check has made sure that
/// what is required is among the parameters.
fn built(module: &Module<'_>, structure: &Structure, starter: &Starter) -> TokenStream {
    let is_given = |field: &Field| starter.parameters.iter().any(|(name, _)| *name == field.name);
    let mut constructor = quote!(new);
    let mut arguments = Vec::new();
    let mut chosen = Vec::new();
    let mut setters = Vec::new();
    for field in &structure.fields {
        let alternatives = match field.shape.named().map(|id| &module.named.api.get(id).kind) {
            Some(TypeKind::OneOf(alternatives)) => alternatives.as_slice(),
            _ => &[],
        };
        let given = alternatives.iter().find(|alternative| is_given(alternative));
        match given {
            Some(alternative) if field.required => {
                let by = names::field(alternative).by();
                constructor = quote!(#by);
                chosen.push(ids(module, alternative));
            }
            _ if !is_given(field) => {}
            _ if field.required => arguments.push(ids(module, field)),
            _ => {
                let (setter, value) = (names::field(field).ident(), ids(module, field));
                setters.push(quote!(.#setter(#value)));
            }
        }
    }
    quote!(Self::#constructor(#(#arguments,)* #(#chosen,)*) #(#setters)*)
}

/// The IDs as the argument of a constructor or setter. Several IDs in one string are separated by
/// commas, as services write them.
fn ids(module: &Module<'_>, field: &Field) -> TokenStream {
    let name = names::parameter(&field.name).ident();
    match &field.shape {
        Shape::List(_) => quote!(#name),
        Shape::InText(_) => {
            let text = module.import("alicloud_runtime::InString");
            quote!(#text::raw(#name.join(",")))
        }
        _ => quote!(#name.join(",")),
    }
}
