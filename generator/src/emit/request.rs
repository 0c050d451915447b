//! How a caller makes what is sent: a constructor for what is required, a setter for
//! each thing that is not.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::{Module, doc, enclosed};
use crate::api::{Field, Shape, Structure, TypeId, TypeKind, Wire};
use crate::names;

pub(super) fn methods(module: &Module<'_>, id: TypeId, structure: &Structure) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        structure.fields.iter().partition(|field| field.required);
    let constructors = constructors(module, id, structure, &required);
    let setters = optional.iter().map(|field| setter(module, id, field));
    let other = structure.others.as_ref().map(|shape| other_setter(module, shape));
    let methods = enclosed(Delimiter::Brace, std::iter::once(constructors).chain(setters).chain(other));
    quote!(impl #name #methods)
}

fn other_setter(module: &Module<'_>, shape: &Shape) -> TokenStream {
    let docs = doc::outer("Adds a member that has no field of its own.");
    let value = quote::format_ident!("value");
    let (kind, value) = module.argument(shape, &value);
    quote! {
        #docs
        #[must_use]
        pub fn other(mut self, name: impl Into<String>, value: #kind) -> Self {
            self.others.insert(name.into(), #value);
            self
        }
    }
}

/// `new`, or one constructor for each way of a required choice.
fn constructors(module: &Module<'_>, id: TypeId, structure: &Structure, required: &[&Field]) -> TokenStream {
    let choice = required.iter().find_map(|field| match (field.wire, &field.shape) {
        (Wire::OneOf, Shape::Named(choice)) => match &module.named.api.get(*choice).kind {
            TypeKind::OneOf(alternatives) => Some((field, *choice, alternatives)),
            _ => None,
        },
        _ => None,
    });
    let Some((field, choice, alternatives)) = choice else {
        let docs = doc::outer(match (required.len(), structure.fields.len()) {
            (_, 0) => "There is nothing to set.",
            (0, _) => "Everything here is optional.",
            (some, all) if some == all => "Takes everything, for all of it is required.",
            _ => "Takes what is required; the rest is set by the methods below.",
        });
        let (arguments, values) = arguments(module, id, required);
        return constructor(structure, &docs, &quote!(new), &arguments, &values);
    };
    let choice = module.named.type_name(choice).ident();
    let chosen = names::field(field).ident();
    let others: Vec<&Field> = required.iter().copied().filter(|other| other.name != field.name).collect();
    alternatives
        .iter()
        .map(|alternative| {
            let (mut arguments, mut values) = arguments(module, id, &others);
            let variant = names::alternative(alternative).ident();
            let argument = names::field(alternative).ident();
            let (kind, value) = module.argument(&alternative.shape, &argument);
            arguments.push(quote!(#argument: #kind));
            values.push(quote!(#chosen: #choice::#variant(#value)));
            let docs = doc::outer(&doc::first_sentence(&alternative.docs, &alternative.name));
            let by = names::field(alternative).by();
            constructor(structure, &docs, &quote!(#by), &arguments, &values)
        })
        .collect()
}

fn constructor(
    structure: &Structure,
    docs: &TokenStream,
    name: &TokenStream,
    arguments: &[TokenStream],
    values: &[TokenStream],
) -> TokenStream {
    if values.is_empty() {
        return quote!(#docs #[inline] pub fn #name() -> Self { Self::default() });
    }
    let absent = structure.fields.iter().filter(|field| !field.required).map(|field| {
        let name = names::field(field).ident();
        quote!(#name: None)
    });
    let others = structure.others.iter().map(|_| quote!(others: BTreeMap::new()));
    let inline = inline(arguments);
    quote! {
        #docs
        #inline
        pub fn #name(#(#arguments),*) -> Self {
            Self { #(#values,)* #(#absent,)* #(#others,)* }
        }
    }
}

/// The arguments for some fields, and the fields made of them.
fn arguments(module: &Module<'_>, id: TypeId, fields: &[&Field]) -> (Vec<TokenStream>, Vec<TokenStream>) {
    fields
        .iter()
        .map(|field| {
            let name = names::field(field).ident();
            let (kind, value) = module.argument(&field.shape, &name);
            let value = boxed(module, id, field, value);
            let short = name == value.to_string();
            let value = if short { quote!(#name) } else { quote!(#name: #value) };
            (quote!(#name: #kind), value)
        })
        .unzip()
}

fn setter(module: &Module<'_>, id: TypeId, field: &Field) -> TokenStream {
    let name = doc::code(&field.name);
    let docs = doc::outer(&match field.docs.text.is_empty() {
        true => format!("Sets {name}."),
        false => format!("Sets {name}. {}", doc::first_sentence(&field.docs, &field.name)),
    });
    let name = names::field(field).ident();
    let (kind, value) = module.argument(&field.shape, &name);
    let value = boxed(module, id, field, value);
    let inline = inline(std::slice::from_ref(&kind));
    quote! {
        #docs
        #[must_use]
        #inline
        pub fn #name(mut self, #name: #kind) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// Leaves making code of a function to the program that calls it. One with an `impl` among its
/// arguments is left to it anyway.
fn inline(arguments: &[TokenStream]) -> Option<TokenStream> {
    let generic = arguments
        .iter()
        .cloned()
        .flatten()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == "impl"));
    (!generic).then(|| quote!(#[inline]))
}

fn boxed(module: &Module<'_>, id: TypeId, field: &Field, value: TokenStream) -> TokenStream {
    if module.named.api.is_recursive(id, &field.shape) { quote!(Box::new(#value)) } else { value }
}
