//! Examples in the documentation. They are compiled by `cargo test --doc`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::api::{Field, Home, Operation, Shape, TypeId, TypeKind};
use crate::names::{self, NamedApi};

/// A call with what the operation needs, on a client that is at hand.
pub(super) fn call(named: &NamedApi, operation: &Operation) -> String {
    let library = super::library_name(named);
    let (statement, uses) = statement(named, operation);
    format!(
        "```no_run\n{uses}# async fn example(client: &{library}::Client) -> {library}::Result<()> {{\n{statement}# \
         Ok(())\n# }}\n```"
    )
}

/// The same, from the making of the client on.
pub(super) fn whole(named: &NamedApi, operation: &Operation, library: &str, region: &str) -> String {
    let (statement, uses) = statement(named, operation);
    format!(
        "```no_run\nuse {library}::Client;\n{uses}\n# async fn example() -> {library}::Result<()> {{\nlet client = \
         Client::builder().region({region:?}).build().await?;\n{statement}println!(\"{{answer:#?}}\");\n# Ok(())\n# \
         }}\n```"
    )
}

/// The statement, laid out, and the `use` lines that it needs.
fn statement(named: &NamedApi, operation: &Operation) -> (String, String) {
    let mut used = vec![operation.request];
    let request = construction(named, operation.request, &mut used);
    let method = names::operation(operation).ident();
    let tokens = quote!(async fn example() { let answer = client.#method(#request).await?; });
    let file: syn::File = syn::parse2(tokens).expect("an example is made of whole expressions");
    let text = prettyplease::unparse(&file);
    let statement: String =
        text.lines().filter_map(|line| line.strip_prefix("    ")).map(|line| format!("{line}\n")).collect();
    let library = super::library_name(named);
    used.sort_unstable();
    used.dedup();
    let uses = used.iter().map(|&id| format!("use {library}::{};\n", path(named, id))).collect();
    (statement, uses)
}

/// The path of a type within the crate.
fn path(named: &NamedApi, id: TypeId) -> String {
    let name = named.type_name(id);
    let Home::Operation(index) = named.api.get(id).home else { return format!("types::{name}") };
    let operation = named.api.operations.get(index).expect("a type belongs to an operation that exists");
    let group = named.api.groups.get(operation.group).expect("an operation belongs to a group that exists");
    let group = names::group(group).ident();
    if [operation.request, operation.response].contains(&id) {
        format!("{group}::{name}")
    } else {
        format!("{group}::{}::{name}", named.operation_module(index).ident())
    }
}

/// The value of a structure, made by its constructor.
fn construction(named: &NamedApi, id: TypeId, used: &mut Vec<TypeId>) -> TokenStream {
    let name = named.type_name(id).ident();
    let TypeKind::Structure(structure) = &named.api.get(id).kind else { return quote!(#name) };
    let mut arguments = Vec::new();
    let mut chosen = None;
    for field in structure.fields.iter().filter(|field| field.required) {
        match choice(named, field) {
            Some(alternative) => chosen = Some(alternative),
            None => arguments.push(argument(named, &field.shape, field, used)),
        }
    }
    match chosen {
        Some(alternative) => {
            arguments.push(argument(named, &alternative.shape, alternative, used));
            let by = names::field(alternative).by();
            quote!(#name::#by(#(#arguments),*))
        }
        None => quote!(#name::new(#(#arguments),*)),
    }
}

/// The alternative that the service prefers, if the field is a choice.
fn choice<'a>(named: &'a NamedApi, field: &Field) -> Option<&'a Field> {
    match &named.api.get(field.shape.named()?).kind {
        TypeKind::OneOf(alternatives) => alternatives.first(),
        _ => None,
    }
}

fn argument(named: &NamedApi, shape: &Shape, field: &Field, used: &mut Vec<TypeId>) -> TokenStream {
    let example = field.docs.example.as_deref();
    match shape {
        Shape::Boolean => quote!(true),
        Shape::Int32 | Shape::Int64 => number(example, "1"),
        Shape::Float => number(example.filter(|text| text.contains('.')), "1.0"),
        Shape::Text | Shape::Secret => literal(example.unwrap_or(&field.name)),
        Shape::Timestamp => literal(example.unwrap_or("2021-11-07T10:03:37Z")),
        Shape::Any => {
            let library: syn::Path =
                syn::parse_str(&super::library_name(named)).expect("a crate's name is a path");
            quote!(#library::Json::Null)
        }
        Shape::InText(_) => {
            let library: syn::Path =
                syn::parse_str(&super::library_name(named)).expect("a crate's name is a path");
            let text = literal(example.unwrap_or_default());
            quote!(#library::Text::raw(#text))
        }
        Shape::List(item) => {
            let item = argument(named, item, field, used);
            quote!([#item])
        }
        Shape::Map(value) => {
            let value = argument(named, value, field, used);
            quote!([("name", #value)])
        }
        Shape::Named(id) => {
            match &named.api.get(*id).kind {
                TypeKind::OpenSet(values) => {
                    return literal(values.first().map_or(field.name.as_str(), |value| &value.text));
                }
                TypeKind::ClosedSet(values) => {
                    used.push(*id);
                    let name = named.type_name(*id).ident();
                    let variant = values.first().map(|value| names::value(value).ident());
                    return quote!(#name::#variant);
                }
                _ => used.push(*id),
            }
            construction(named, *id, used)
        }
    }
}

fn literal(text: &str) -> TokenStream {
    text.to_token_stream()
}

fn number(example: Option<&str>, otherwise: &str) -> TokenStream {
    let parsed = example.and_then(|text| syn::parse_str::<syn::Lit>(text).ok());
    match parsed {
        Some(literal @ (syn::Lit::Int(_) | syn::Lit::Float(_))) => literal.to_token_stream(),
        _ => syn::parse_str::<syn::Lit>(otherwise).expect("the number above is a literal").to_token_stream(),
    }
}
