//! A structure: what a reader sees, then the table by which it is read and written.

use proc_macro2::Ident;

use super::{Module, doc, layout, markdown, operation_docs, request, table};
use crate::api::{Api, Field, Naming, Scope, Structure, TypeId, TypeKind};
use crate::names;

pub(super) fn items(module: &Module<'_>, id: TypeId, structure: &Structure) -> String {
    let names: Vec<Ident> = structure.fields.iter().map(|field| names::field(field).ident()).collect();
    let mut items = vec![definition(module, id, structure, &names)];
    if module.named.api.get(id).input {
        items.extend(request::methods(module, id, structure));
    }
    items.push(table(module, id, structure, &names));
    items.join("\n")
}

fn definition(module: &Module<'_>, id: TypeId, structure: &Structure, names: &[Ident]) -> String {
    let mut members = String::new();
    for (field, name) in structure.fields.iter().zip(names) {
        members += &doc::lines("    ", &doc::field(field));
        members += &format!("    pub {name}: {},\n", module.field_type(id, field));
    }
    if let Some(shape) = &structure.others {
        members += &doc::lines("    ", "Members of any other name.");
        let map = module.import("std::collections::BTreeMap");
        members += &format!("    pub others: {map}<String, {}>,\n", module.value_type(shape));
    }
    // `structure!` implements the other traits.
    let derives = if has_default(&module.named.api, id, structure) { "Clone, Default" } else { "Clone" };
    let docs = doc::lines("", &type_docs(module, id));
    let head = format!("pub struct {}", module.named.type_name(id));
    layout::item(format!(
        "{docs}#[derive({derives})]\n#[non_exhaustive]\n{}",
        layout::braced(&head, &members)
    ))
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
fn table(module: &Module<'_>, id: TypeId, structure: &Structure, names: &[Ident]) -> String {
    let name = module.named.type_name(id).to_string();
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
