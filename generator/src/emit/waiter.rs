//! Lookups of jobs: their facts, and the requests that look up what a response submitted.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::request::Required;
use super::{Module, tokens};
use crate::api::{Field, Operation, Shape, Starter, Structure, TypeId, TypeKind, Waiter};
use crate::names;

/// The fact that an operation looks up jobs.
pub(super) fn info(module: &Module<'_>, waiter: &Waiter) -> TokenStream {
    let name = module.import("alicloud_runtime::WaiterInfo");
    let Waiter { state, id, code, message, requested, missing, success, failure, .. } = waiter;
    let job = [id, code, message].map(|member| member.as_deref().unwrap_or_default());
    let job = job.iter().any(|member| !member.is_empty()).then(|| quote!(.job(#(#job),*)));
    let requested = requested.as_ref().map(|requested| quote!(.requested(#requested)));
    let missing = missing.as_ref().map(|missing| quote!(.missing(#missing)));
    let failure = (!failure.is_empty()).then(|| quote!(.failure(&[#(#failure),*])));
    quote!(.waiter(#name::new(#state) #job #missing #requested .success(&[#(#success),*]) #failure))
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

/// A parameter that the response sets, and the variable with its IDs.
struct Given<'a> {
    field: &'a Field,
    path: &'a str,
    variable: Ident,
}

/// The parameters that a response sets. No variable hides another one or what the conversion uses.
fn given<'a>(module: &Module<'a>, structure: &'a Structure, starter: &'a Starter) -> Vec<Given<'a>> {
    let mut names = vec![format_ident!("response"), format_ident!("submitted_ids")];
    let mut given = Vec::new();
    for (name, path) in &starter.parameters {
        let mut parameters = structure.fields.iter().flat_map(|field| alternatives(module, field).1);
        let Some(field) = parameters.find(|field| field.name == *name) else { continue };
        let variable = names::field(field).variable(&names);
        names.push(variable.clone());
        given.push(Given { field, path, variable });
    }
    given
}

/// The choice that a field is, with its alternatives; of any other field, the field itself.
fn alternatives<'a>(module: &Module<'a>, field: &'a Field) -> (Option<TypeId>, &'a [Field]) {
    match field.shape.named().map(|id| (id, &module.named.api.get(id).kind)) {
        Some((id, TypeKind::OneOf(alternatives))) => (Some(id), alternatives),
        _ => (None, std::slice::from_ref(field)),
    }
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
    let TypeKind::Structure(structure) = &api.get(operation.request).kind else { return quote!() };
    let given = given(module, structure, starter);
    let ids = given.iter().map(|Given { path, variable, .. }| {
        // Without the feature, an import would have no use.
        let submitted_ids = match condition {
            Some(_) => quote!(alicloud_runtime::submitted_ids),
            None => module.import("alicloud_runtime::submitted_ids").to_token_stream(),
        };
        quote!(let #variable = #submitted_ids::<Self>(response, #path)?;)
    });
    let built = built(module, operation.request, structure, &given);
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
fn built(module: &Module<'_>, id: TypeId, structure: &Structure, given: &[Given<'_>]) -> TokenStream {
    let required = Required::of(module.named, id, structure);
    let values = required.fields.iter().filter_map(|field| Some((field, value(module, field, given)?)));
    let mut arguments: Vec<TokenStream> = match &required.holder {
        Some(holder) => {
            let values = values.map(|(field, value)| initializer(field, &value));
            vec![quote!(#holder { #(#values),* })]
        }
        None => values.map(|(_, value)| value).collect(),
    };
    let mut constructor = quote!(new);
    let chosen = required.choice.and_then(|(.., alternatives)| among(given, alternatives));
    if let Some(chosen) = chosen {
        let by = names::field(chosen.field).by();
        constructor = quote!(#by);
        arguments.push(ids(module, chosen));
    }
    let optional = structure.fields.iter().filter(|field| !field.required);
    let setters = optional.filter_map(|field| {
        let (setter, value) = (names::field(field).ident(), value(module, field, given)?);
        Some(quote!(.#setter(#value)))
    });
    quote!(Self::#constructor(#(#arguments),*) #(#setters)*)
}

/// A field and its value as in a literal of its struct.
fn initializer(field: &Field, value: &TokenStream) -> TokenStream {
    let name = names::field(field).ident();
    if name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
}

/// The value of a field: IDs, or the variant of a choice that holds them.
fn value(module: &Module<'_>, field: &Field, given: &[Given<'_>]) -> Option<TokenStream> {
    let (choice, alternatives) = alternatives(module, field);
    let given = among(given, alternatives)?;
    let ids = ids(module, given);
    Some(match choice {
        Some(choice) => {
            let (choice, variant) =
                (tokens(&module.type_path(choice)), names::alternative(given.field).ident());
            quote!(#choice::#variant(#ids))
        }
        None => ids,
    })
}

/// The first parameter that is one of these fields.
fn among<'g, 'a>(given: &'g [Given<'a>], fields: &[Field]) -> Option<&'g Given<'a>> {
    given.iter().find(|given| fields.iter().any(|field| field.name == given.field.name))
}

/// The IDs as the argument of a constructor or setter. Several IDs in one string are separated by
/// commas, as services write them.
fn ids(module: &Module<'_>, given: &Given<'_>) -> TokenStream {
    let name = &given.variable;
    match &given.field.shape {
        Shape::List(_) => quote!(#name),
        Shape::InText(_) => {
            let text = module.import("alicloud_runtime::InString");
            quote!(#text::raw(#name.join(",")))
        }
        _ => quote!(#name.join(",")),
    }
}
