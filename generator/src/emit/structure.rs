//! A structure: what a reader sees, then the table by which it is read and written.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::quote;

use super::{Module, doc, enclosed, request, table};
use crate::api::{Field, Naming, Structure, TypeId, TypeKind};
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
    // `structure!` implements the other traits.
    let derives = match has_default(module, id, structure) {
        true => quote!(#[derive(Clone, Default)]),
        false => quote!(#[derive(Clone)]),
    };
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #name #members
    }
}

/// Whether every field has a default value.
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

/// The names or rows by which the structure is written and read.
fn table(module: &Module<'_>, id: TypeId, structure: &Structure, names: &[Ident]) -> TokenStream {
    let name = module.named.type_name(id).ident().to_string();
    let fields = structure.fields.iter().zip(names);
    // The macro takes either names alone, which compile to one list, or rows alone.
    let only_names = structure.others.is_none() && structure.fields.iter().all(table::is_name);
    let rows: Vec<String> = if only_names {
        fields.map(|(field, name)| format!("{name}: {:?}", field.name)).collect()
    } else {
        let rows = fields.map(|(field, name)| format!("{name}: {}", table::row(module, field)));
        let others = structure.others.iter().map(|_| {
            module.import("alicloud_runtime::wire::Field");
            "others: Field::other_members()".to_owned()
        });
        rows.chain(others).collect()
    };
    table::macro_item("structure", &name, rows)
}
