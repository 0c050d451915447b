//! A structure: what a reader sees, then the table by which it is read and written.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, quote};

use super::{Module, doc, enclosed, request};
use crate::api::{Field, Limit, Naming, ParameterStyle, Structure, TypeId, TypeKind, Wire};
use crate::names;

pub(super) fn items(module: &Module<'_>, id: TypeId, structure: &Structure) -> TokenStream {
    let names: Vec<Ident> = structure.fields.iter().map(|field| names::field(field).ident()).collect();
    let definition = definition(module, id, structure, &names);
    let methods =
        if module.named.api.get(id).input { request::methods(module, id, structure) } else { quote!() };
    let table = table(module, id, structure, &names);
    [definition, methods, table].into_iter().collect()
}

fn definition(module: &Module<'_>, id: TypeId, structure: &Structure, names: &[Ident]) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let docs = doc::outer(&type_docs(module, id));
    let fields = structure.fields.iter().zip(names).map(|(field, name)| {
        let docs = doc::field(field);
        let kind = module.field_type(id, field);
        quote!(#docs pub #name: #kind,)
    });
    let others = structure.others.iter().map(|shape| {
        let docs = doc::outer("Members of any other name.");
        let map = module.import("std::collections::BTreeMap");
        let value = module.value_type(shape);
        quote!(#docs pub others: #map<String, #value>,)
    });
    let members = enclosed(Delimiter::Brace, fields.chain(others));
    // `structure!` gives the rest.
    let default = has_default(module, id, structure).then(|| quote!(#[derive(Default)]));
    quote! {
        #docs
        #default
        #[non_exhaustive]
        pub struct #name #members
    }
}

/// Whether a value can be made without being told anything.
pub(super) fn has_default(module: &Module<'_>, id: TypeId, structure: &Structure) -> bool {
    !module.named.api.get(id).input || structure.fields.iter().all(|field| !field.required)
}

/// What the description says of a type, or what can be said of it by its name.
pub(super) fn type_docs(module: &Module<'_>, id: TypeId) -> String {
    let found = module.named.api.get(id);
    let operation = || match found.home {
        crate::api::Home::Operation(index) => {
            Some(names::operation(module.named.api.operation(index)).ident().to_string())
        }
        crate::api::Home::Shared => None,
    };
    let said = match (&found.naming, &found.kind) {
        // What the member is says little of the values that it can have.
        (Naming::Member { parent, name, .. }, TypeKind::OpenSet(_) | TypeKind::ClosedSet(_)) => {
            format!("The values of {} in [`{}`].", doc::code(name), module.named.type_name(*parent))
        }
        _ => doc::markdown(&found.docs.text),
    };
    match &found.naming {
        Naming::Request => {
            let method = operation().unwrap_or_default();
            format!("The request of [`Client::{method}`](crate::Client::{method}).\n\n{said}")
        }
        Naming::Response => {
            let method = operation().unwrap_or_default();
            format!("The answer to [`Client::{method}`](crate::Client::{method}).\n\n{said}")
        }
        _ if !said.is_empty() => said,
        Naming::Schema(name) => format!("{}.", doc::code(name)),
        Naming::Member { parent, name, item: true } => {
            let list = list_docs(module, *parent, name);
            format!("An item of {}.\n\n{}", doc::code(name), doc::markdown(list))
        }
        Naming::Member { name, item: false, .. } => format!("The value of {}.", doc::code(name)),
    }
}

/// What the description says of a list that is a member of another type.
fn list_docs<'m>(module: &Module<'m>, parent: TypeId, name: &str) -> &'m str {
    let fields: &[Field] = match &module.named.api.get(parent).kind {
        TypeKind::Structure(structure) => &structure.fields,
        TypeKind::OneOf(alternatives) => alternatives,
        TypeKind::OpenSet(_) | TypeKind::ClosedSet(_) => &[],
    };
    fields.iter().find(|field| field.name == name).map_or("", |field| field.docs.text.as_str())
}

fn table(module: &Module<'_>, id: TypeId, structure: &Structure, names: &[Ident]) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let fields = module.import("alicloud_runtime::wire::Fields");
    let row_type = module.import("alicloud_runtime::wire::Field");
    let others = structure.others.is_some();
    let is_name =
        |field: &Field| matches!((field.wire, field.limit), (Wire::Member, Limit::None)) && !field.required;
    let rows = if !others && !structure.fields.is_empty() && structure.fields.iter().all(is_name) {
        let names = structure.fields.iter().map(|field| &field.name);
        quote!(#row_type::members([#(#names),*]))
    } else {
        let rows = structure.fields.iter().map(|field| row(module, field));
        let rows = rows.chain(others.then(|| quote!(#row_type::other_members())));
        enclosed(
            Delimiter::Bracket,
            rows.map(|mut row| {
                row.extend(quote!(,));
                row
            }),
        )
        .into_token_stream()
    };
    let others = others.then(|| quote::format_ident!("others"));
    let names = names.iter().chain(&others);
    quote! {
        impl #fields for #name {
            const FIELDS: &'static [#row_type] = &#rows;
        }

        alicloud_runtime::structure!(#name { #(#names),* });
    }
}

/// The row of a field.
pub(super) fn row(module: &Module<'_>, field: &Field) -> TokenStream {
    let row_type = module.import("alicloud_runtime::wire::Field");
    let name = &field.name;
    let (mut row, style) = match field.wire {
        Wire::Query(style) => (quote!(#row_type::query(#name)), style),
        Wire::Form(style) => (quote!(#row_type::form(#name)), style),
        Wire::Member => (quote!(#row_type::member(#name)), ParameterStyle::Plain),
        Wire::OneOf => {
            let one_of = module.import("alicloud_runtime::wire::OneOf");
            let choice = module.value_type(&field.shape);
            (quote!(#row_type::one_of(<#choice as #one_of>::ALTERNATIVES)), ParameterStyle::Plain)
        }
    };
    match style {
        ParameterStyle::Plain => {}
        ParameterStyle::CommaList => row.extend(quote!(.comma_list())),
        ParameterStyle::RepeatList => row.extend(quote!(.repeat_list())),
        ParameterStyle::Json => row.extend(quote!(.json())),
    }
    row.extend(match field.limit {
        Limit::None => quote!(),
        Limit::Items(least, most) => {
            let (least, most) = (count(least, 0), count(most, u32::MAX));
            quote!(.items(#least, #most))
        }
        Limit::Length(least, most) => {
            let (least, most) = (count(least, 0), count(most, u32::MAX));
            quote!(.length(#least, #most))
        }
        Limit::Integer(least, most) => {
            let bound = |bound: Option<i64>, otherwise: TokenStream| {
                bound.map_or(otherwise, |bound| {
                    let literal = proc_macro2::Literal::i64_unsuffixed(bound);
                    quote!(#literal)
                })
            };
            let (least, most) = (bound(least, quote!(i64::MIN)), bound(most, quote!(i64::MAX)));
            quote!(.integer(#least, #most))
        }
        Limit::Number(least, most) => {
            let bound = |bound: Option<f64>, otherwise: TokenStream| {
                bound.map_or(otherwise, |bound| {
                    let literal = proc_macro2::Literal::f64_unsuffixed(bound);
                    quote!(#literal)
                })
            };
            let (least, most) = (bound(least, quote!(f64::MIN)), bound(most, quote!(f64::MAX)));
            quote!(.number(#least, #most))
        }
    });
    if field.required {
        row.extend(quote!(.required()));
    }
    row
}

fn count(bound: Option<u32>, otherwise: u32) -> TokenStream {
    match bound.unwrap_or(otherwise) {
        u32::MAX => quote!(u32::MAX),
        bound => {
            let literal = proc_macro2::Literal::u32_unsuffixed(bound);
            quote!(#literal)
        }
    }
}
