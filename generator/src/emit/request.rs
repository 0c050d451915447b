//! How a caller makes what is sent: a constructor for what is required, and two setters for each
//! field that is not, one of which takes an option. ARCHITECTURE.md explains why there are two.
//!
//! Up to two required values are positional arguments. More of them are easily swapped, so they
//! are the fields of a struct, which names them at the call and lets the compiler find a
//! forgotten one. ARCHITECTURE.md compares it with other ways.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::{Module, doc, enclosed};
use crate::api::{Encoding, Field, Naming, Shape, Structure, TypeId, TypeKind};
use crate::names::{self, NamedApi};

/// The constructors and setters of a structure, and the struct of its required values if it
/// has one.
pub(super) fn methods(module: &Module<'_>, id: TypeId, structure: &Structure) -> TokenStream {
    let name = module.named.type_name(id).ident();
    let required = Required::of(module.named, id, structure);
    let constructors = constructors(module, id, structure, &required);
    let optional = structure.fields.iter().filter(|field| !field.required);
    let setters = optional.map(|field| setter(module, id, field));
    let other = structure.others.as_ref().map(|shape| other_setter(module, shape));
    let methods = enclosed(Delimiter::Brace, std::iter::once(constructors).chain(setters).chain(other));
    let definition = required.definition(module);
    quote!(impl #name #methods #definition)
}

/// The required values of a structure, and how a constructor takes them.
pub(crate) struct Required<'f> {
    /// The type that they are for.
    id: TypeId,
    /// The choice among them, of which each alternative has a constructor.
    pub(crate) choice: Option<(&'f Field, TypeId, &'f [Field])>,
    /// The other required fields.
    pub(crate) fields: Vec<&'f Field>,
    /// The struct that holds them, if they are many.
    pub(crate) holder: Option<Ident>,
}

impl<'f> Required<'f> {
    pub(crate) fn of(named: &'f NamedApi, id: TypeId, structure: &'f Structure) -> Self {
        let required = structure.fields.iter().filter(|field| field.required);
        let choice = required.clone().find_map(|field| match (field.encoding, &field.shape) {
            (Encoding::OneOf, Shape::Named(choice)) => match &named.api.get(*choice).kind {
                TypeKind::OneOf(alternatives) => Some((field, *choice, alternatives.as_slice())),
                _ => None,
            },
            _ => None,
        });
        let chosen = choice.map(|(field, ..)| field.name.as_str());
        let fields = required.filter(|field| Some(field.name.as_str()) != chosen).collect();
        let holder = named.required_name(id).map(|name| name.ident());
        Required { id, choice, fields, holder }
    }

    /// The struct of the required fields.
    fn definition(&self, module: &Module<'_>) -> Option<TokenStream> {
        let holder = self.holder.as_ref()?;
        let name = module.named.type_name(self.id);
        let docs = doc::outer(&format!("The required values of {}.", doc::type_link(name)));
        let fields = self.fields.iter().map(|field| {
            let docs = doc::field(field);
            let name = names::field(field).ident();
            let kind = module.value_type(&field.shape);
            quote!(#docs pub #name: #kind,)
        });
        let fields = enclosed(Delimiter::Brace, fields);
        Some(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub struct #holder #fields
        })
    }

    /// The names of the arguments of [`Required::arguments`].
    fn argument_names(&self) -> Vec<Ident> {
        match &self.holder {
            Some(_) => vec![format_ident!("required")],
            None => self.fields.iter().map(|field| names::field(field).ident()).collect(),
        }
    }

    /// The arguments of a constructor, and the fields made of them.
    fn arguments(&self, module: &Module<'_>) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let fields = self.fields.iter().map(|field| {
            let name = names::field(field).ident();
            let (kind, value) = match &self.holder {
                Some(_) => (quote!(), quote!(required.#name)),
                None => module.argument(&field.shape, &name),
            };
            let value = stored(module, self.id, field, value);
            (quote!(#name: #kind), initializer(field, &value))
        });
        let (arguments, values) = fields.unzip();
        match &self.holder {
            Some(holder) => (vec![quote!(required: #holder)], values),
            None => (arguments, values),
        }
    }
}

/// A field and its value as in a literal of its struct.
pub(super) fn initializer(field: &Field, value: &TokenStream) -> TokenStream {
    let name = names::field(field).ident();
    if name == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
}

fn other_setter(module: &Module<'_>, shape: &Shape) -> TokenStream {
    let docs = doc::outer("Adds a member without a field of its own.");
    let value = format_ident!("value");
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

/// `new`, or one constructor for each alternative of a required choice.
fn constructors(
    module: &Module<'_>,
    id: TypeId,
    structure: &Structure,
    required: &Required<'_>,
) -> TokenStream {
    let Some((field, choice, alternatives)) = required.choice else {
        let docs = doc::outer(&constructor_docs(module, id, structure));
        let (arguments, values) = required.arguments(module);
        return constructor(structure, &docs, &quote!(new), &arguments, &values);
    };
    let choice = module.named.type_name(choice).ident();
    let chosen = names::field(field).ident();
    alternatives
        .iter()
        .map(|alternative| {
            let (mut arguments, mut values) = required.arguments(module);
            let variant = names::alternative(alternative).ident();
            let argument = names::field(alternative).variable(&required.argument_names());
            let (kind, value) = module.argument(&alternative.shape, &argument);
            arguments.push(quote!(#argument: #kind));
            let value = stored(module, id, field, quote!(#choice::#variant(#value)));
            values.push(quote!(#chosen: #value));
            let what = match module.named.api.get(id).naming {
                Naming::Request => "Creates a request with",
                _ => "Creates a value with",
            };
            let docs = doc::function(what, alternative);
            let by = names::field(alternative).by();
            constructor(structure, &docs, &quote!(#by), &arguments, &values)
        })
        .collect()
}

fn constructor_docs(module: &Module<'_>, id: TypeId, structure: &Structure) -> String {
    let (what, fields) = match module.named.api.get(id).naming {
        Naming::Request => ("a request", "parameter"),
        _ => ("a value", "field"),
    };
    let required = structure.fields.iter().filter(|field| field.required).count();
    match (required, structure.fields.len()) {
        (_, 0) => format!("Creates {what}. It has no {fields}s."),
        (0, _) => format!("Creates {what}. Every {fields} is optional."),
        (some, all) if some == all => format!("Creates {what}. Every {fields} is required."),
        _ => format!("Creates {what} with the required {fields}s. The methods below set the others."),
    }
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

/// The setter of a value, and the one of an option.
fn setter(module: &Module<'_>, id: TypeId, field: &Field) -> TokenStream {
    let docs = doc::function("Sets", field);
    let name = names::field(field).ident();
    let (kind, value) = module.argument(&field.shape, &name);
    let value = stored(module, id, field, value);
    let inline = inline(std::slice::from_ref(&kind));
    let option = names::field(field).set();
    let option_docs = doc::outer(&format!("Sets or removes {}.", doc::code(&field.name)));
    let option_type = module.field_type(id, field);
    quote! {
        #docs
        #[must_use]
        #inline
        pub fn #name(mut self, #name: #kind) -> Self {
            self.#name = #value;
            self
        }

        #option_docs
        #[must_use]
        #[inline]
        pub fn #option(mut self, #name: #option_type) -> Self {
            self.#name = #name;
            self
        }
    }
}

/// Defers the machine code of a function to the crate that calls it. A function with an `impl`
/// among its arguments is generic and needs no attribute.
fn inline(arguments: &[TokenStream]) -> Option<TokenStream> {
    let generic = arguments
        .iter()
        .cloned()
        .flatten()
        .any(|token| matches!(token, TokenTree::Ident(word) if word == "impl"));
    (!generic).then(|| quote!(#[inline]))
}

/// The value as the field holds it: boxed if the type is recursive, in `Some` if it is optional.
pub(super) fn stored(module: &Module<'_>, id: TypeId, field: &Field, value: TokenStream) -> TokenStream {
    let boxed = if module.named.is_recursive(id, &field.shape) { quote!(Box::new(#value)) } else { value };
    if module.is_plain(id, field) { boxed } else { quote!(Some(#boxed)) }
}
