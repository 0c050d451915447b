//! A structure: what a reader sees, then the table by which it is read and written.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::quote;

use super::{Module, doc, enclosed, markdown, operation_docs, request, table};
use crate::api::{Api, Field, Naming, Scope, Structure, TypeId, TypeKind};
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
    let derives = match has_default(&module.named.api, id, structure) {
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
pub(crate) fn has_default(api: &Api, id: TypeId, structure: &Structure) -> bool {
    !api.get(id).input || structure.fields.iter().all(|field| !field.required)
}

/// The description of a type, or the member that it is the type of.
pub(super) fn type_docs(module: &Module<'_>, id: TypeId) -> String {
    let found = module.named.api.get(id);
    let described = markdown::blocks(&found.docs.text);
    let operation = match found.scope {
        Scope::Operation(index) => Some(module.named.api.operation(index)),
        Scope::Shared => None,
    };
    match (&found.naming, &found.kind) {
        (Naming::Request, _) => {
            operation.map(|operation| operation_docs::of_request(module.named, operation)).unwrap_or_default()
        }
        (Naming::Response, _) => {
            let method = operation.map(|operation| names::operation(operation).link()).unwrap_or_default();
            format!("The response of [`Client::{method}`](crate::Client::{method}).\n\n{described}")
        }
        // The description of an enum is that of the member, which says little about its values.
        (Naming::Member { parent, name, .. }, TypeKind::OpenSet(_) | TypeKind::ClosedSet(_)) => {
            format!("The values of {}.", member_link(module, *parent, name))
        }
        _ if !described.is_empty() => described,
        (Naming::Schema(name), _) => format!("{}.", doc::code(name)),
        (Naming::Member { parent, name, item }, _) => {
            let what = if *item { "An item of" } else { "The value of" };
            let member = member(module, *parent, name).map_or("", |field| field.docs.text.as_str());
            format!("{what} {}.\n\n{}", member_link(module, *parent, name), markdown::blocks(member))
        }
    }
}

/// A link to a member of another type.
fn member_link(module: &Module<'_>, parent: TypeId, name: &str) -> String {
    let owner = module.named.type_name(parent);
    match (&module.named.api.get(parent).kind, member(module, parent, name)) {
        (TypeKind::Structure(_), Some(field)) => {
            // A setter has the same name as its field.
            let field = names::field(field).link();
            format!("[`{owner}::{field}`](field@{owner}::{field})")
        }
        (TypeKind::OneOf(_), Some(alternative)) => {
            let variant = names::alternative(alternative);
            format!("[`{owner}::{variant}`]")
        }
        _ => doc::type_link(owner),
    }
}

fn member<'m>(module: &Module<'m>, parent: TypeId, name: &str) -> Option<&'m Field> {
    let fields: &[Field] = match &module.named.api.get(parent).kind {
        TypeKind::Structure(structure) => &structure.fields,
        TypeKind::OneOf(alternatives) => alternatives,
        TypeKind::OpenSet(_) | TypeKind::ClosedSet(_) => &[],
    };
    fields.iter().find(|field| field.name == name)
}

/// The names or rows by which the structure is written and read.
fn table(module: &Module<'_>, id: TypeId, structure: &Structure, names: &[Ident]) -> TokenStream {
    let name = module.named.type_name(id).ident().to_string();
    let fields = structure.fields.iter().zip(names);
    // The macro takes either names alone, which compile to one list, or rows alone.
    let only_names = structure.others.is_none() && structure.fields.iter().all(table::has_only_name);
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
