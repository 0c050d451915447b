//! The values of an example: requests and the parts that they need.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::sample::Sample;
use super::{is_bare, path};
use crate::api::{Field, Operation, SetValue, Shape, TypeId, TypeKind};
use crate::emit::library_name;
use crate::names::{self, NamedApi, TypeName};

/// A time for a value that the description gives no example of.
const TIMESTAMP: &str = "2021-11-07T10:03:37Z";

/// A builder of the values of one example. It collects the types that the example names.
pub(super) struct ExampleBuilder<'a> {
    pub(super) named: &'a NamedApi,
    /// The names to import, with the types that they belong to.
    imports: Vec<(TypeId, TypeName)>,
    /// The structures that are built. None of them is built again as an item of a list or a map or
    /// inside text, so that a type that contains itself ends.
    pub(super) built: Vec<TypeId>,
}

/// Names that examples import for themselves.
const IMPORTED: &[&str] = &["Client", "Credentials", "Duration", "MockTransport"];

impl<'a> ExampleBuilder<'a> {
    pub(super) fn new(named: &'a NamedApi) -> Self {
        ExampleBuilder { named, imports: Vec::new(), built: Vec::new() }
    }

    /// The names that the example uses, each once, with the types that they belong to.
    pub(super) fn into_imports(self) -> Vec<(TypeId, TypeName)> {
        let mut imports = self.imports;
        imports.sort();
        imports
    }

    /// The name of a type, which the example imports.
    pub(super) fn type_name(&mut self, id: TypeId) -> TokenStream {
        self.name(id, self.named.type_name(id).clone())
    }

    /// A name that belongs to a type: its path if the example has imported another item of that name.
    fn name(&mut self, id: TypeId, name: TypeName) -> TokenStream {
        let ident = name.ident();
        let known = self.imports.iter().find(|(_, imported)| *imported == name).map(|(id, _)| *id);
        if known.is_some_and(|known| known != id) || IMPORTED.contains(&name.to_string().as_str()) {
            let library = self.library();
            let path: TokenStream =
                path(self.named, id, &name).parse().expect("a path is made of identifiers");
            return quote!(#library::#path);
        }
        if known.is_none() {
            self.imports.push((id, name));
        }
        ident.into_token_stream()
    }

    /// The request of an operation with what it needs.
    pub(super) fn request(&mut self, operation: &Operation) -> TokenStream {
        self.structure(operation.request, is_bare(operation))
    }

    /// A structure from its constructor. If it requires nothing, one optional field is set, unless
    /// it is to stay bare.
    fn structure(&mut self, id: TypeId, bare: bool) -> TokenStream {
        let name = self.type_name(id);
        let TypeKind::Structure(structure) = &self.named.api.get(id).kind else { return name };
        self.built.push(id);
        let mut required = Vec::new();
        let mut chosen = None;
        for field in structure.fields.iter().filter(|field| field.required) {
            match first_alternative(self.named, field) {
                // The constructors are those of the first choice.
                Some(alternative) if chosen.is_none() => chosen = Some(alternative),
                _ => required.push(field),
            }
        }
        let mut arguments: Vec<TokenStream> = match self.named.required_name(id) {
            Some(name) => vec![self.required(id, name, &required)],
            None => required.iter().map(|field| self.field(field)).collect(),
        };
        if let Some(alternative) = chosen {
            arguments.push(self.field(alternative));
            let by = names::field(alternative).by();
            return quote!(#name::#by(#(#arguments),*));
        }
        let shown = (arguments.is_empty() && !bare).then(|| telling_field(self.named, &structure.fields));
        let setter = shown.flatten().map(|field| {
            let setter = names::field(field).ident();
            let value = self.field(field);
            quote!(.#setter(#value))
        });
        quote!(#name::new(#(#arguments),*) #setter)
    }

    /// The struct of the required values of a type.
    fn required(&mut self, id: TypeId, name: TypeName, fields: &[&Field]) -> TokenStream {
        let name = self.name(id, name);
        let fields = fields.iter().map(|field| {
            let name = names::field(field).ident();
            let value = self.converted(&field.shape, Sample::of(field));
            quote!(#name: #value)
        });
        quote!(#name { #(#fields),* })
    }

    /// A value that has the type of the shape: a constructor converts its arguments, the fields of a
    /// struct are converted here.
    pub(super) fn converted(&mut self, shape: &Shape, sample: Sample<'_>) -> TokenStream {
        match shape {
            Shape::List(item) if self.is_enough_of(item) => quote!(Vec::new()),
            Shape::Map(value) if self.is_enough_of(value) => quote!([].into()),
            Shape::List(item) => {
                let item = self.converted(item, sample.item());
                quote!(vec![#item])
            }
            Shape::Map(value) => {
                let value = self.converted(value, sample.without_example());
                quote!([("name".into(), #value)].into())
            }
            Shape::Boolean | Shape::Int32 | Shape::Int64 | Shape::Float | Shape::Any => {
                self.value(shape, sample)
            }
            // A struct, an enum or a text that is built whole needs no conversion.
            _ => {
                let is_converted = matches!(shape, Shape::InText(inner) if self.is_typed(inner));
                let value = self.value(shape, sample);
                if is_converted || is_literal(&value) { quote!(#value.into()) } else { value }
            }
        }
    }

    fn field(&mut self, field: &Field) -> TokenStream {
        self.value(&field.shape, Sample::of(field))
    }

    /// A value of a shape, made from the example if that has the shape.
    pub(super) fn value(&mut self, shape: &Shape, sample: Sample<'_>) -> TokenStream {
        match shape {
            Shape::Boolean => quote!(true),
            Shape::Int32 => Literal::i32_unsuffixed(sample.text().parse().unwrap_or(1)).to_token_stream(),
            Shape::Int64 => Literal::i64_unsuffixed(sample.text().parse().unwrap_or(1)).to_token_stream(),
            Shape::Float => {
                let number = sample.text().parse().ok().filter(|number: &f64| number.is_finite());
                Literal::f64_unsuffixed(number.unwrap_or(1.0)).to_token_stream()
            }
            Shape::Text | Shape::Secret => sample.text_or(sample.name),
            Shape::Timestamp => sample.text_or(TIMESTAMP),
            Shape::Bytes => quote!("..."),
            Shape::Any => {
                let library = self.library();
                quote!(#library::Json::Null)
            }
            Shape::InText(inner) => self.in_text(inner, sample),
            Shape::List(item) if self.is_enough_of(item) => {
                let item = self.type_of(item);
                quote!(Vec::<#item>::new())
            }
            Shape::Map(value) if self.is_enough_of(value) => {
                let value = self.type_of(value);
                quote!(Vec::<(String, #value)>::new())
            }
            Shape::List(item) => {
                let item = self.element(item, sample.item());
                quote!([#item])
            }
            Shape::Map(value) => {
                let value = self.element(value, sample.without_example());
                quote!([("name", #value)])
            }
            Shape::Named(id) => self.named_value(*id, sample),
        }
    }

    fn named_value(&mut self, id: TypeId, sample: Sample<'_>) -> TokenStream {
        match &self.named.api.get(id).kind {
            TypeKind::OpenSet(values) => {
                let text = sample.text();
                let known = match text.is_empty() {
                    true => values.first(),
                    false => values.iter().find(|value| value.text == text),
                };
                match known {
                    Some(known) => self.variant(id, known),
                    // The service may add values, so a text without a variant is a value, too.
                    None => sample.text_or(sample.name),
                }
            }
            TypeKind::ClosedSet(values) => match values.first() {
                Some(first) => self.variant(id, first),
                None => self.type_name(id),
            },
            TypeKind::OneOf(alternatives) => self.alternative(id, alternatives),
            TypeKind::Structure(_) if self.is_full() => quote!(todo!()),
            TypeKind::Structure(_) => self.structure(id, false),
        }
    }

    fn variant(&mut self, id: TypeId, value: &SetValue) -> TokenStream {
        let name = self.type_name(id);
        let variant = names::value(value).ident();
        quote!(#name::#variant)
    }

    /// The first of several parameters as a value of their enum.
    fn alternative(&mut self, id: TypeId, alternatives: &[Field]) -> TokenStream {
        let name = self.type_name(id);
        let Some(first) = alternatives.first() else { return name };
        let variant = names::alternative(first).ident();
        let value = self.converted(&first.shape, Sample::of(first).without_example());
        quote!(#name::#variant(#value))
    }

    /// A value inside text: of its own type where that is described, else the text of the example.
    fn in_text(&mut self, inner: &Shape, sample: Sample<'_>) -> TokenStream {
        let otherwise = match inner {
            Shape::Named(_) if self.is_typed(inner) => return self.value(inner, sample.without_example()),
            Shape::List(item) if self.is_typed(inner) => {
                let item = self.converted(item, sample.without_example());
                return quote!(vec![#item]);
            }
            Shape::List(_) => "[]",
            Shape::Timestamp => TIMESTAMP,
            Shape::Boolean => "true",
            Shape::Int32 | Shape::Int64 | Shape::Float => "1",
            _ => "{}",
        };
        let library = self.library();
        let text = sample.text();
        let fits = match inner {
            Shape::Any | Shape::Map(_) | Shape::List(_) => is_json_container(&text),
            _ => !text.is_empty(),
        };
        let text = if fits { &text } else { otherwise };
        quote!(#library::InString::raw(#text))
    }

    pub(super) fn library(&self) -> Ident {
        Ident::new(&library_name(self.named), Span::call_site())
    }
}

/// The first alternative of a field that is a choice; its constructor is the one to show.
pub(super) fn first_alternative<'a>(named: &'a NamedApi, field: &Field) -> Option<&'a Field> {
    match &named.api.get(field.shape.named()?).kind {
        TypeKind::OneOf(alternatives) => alternatives.first(),
        _ => None,
    }
}

/// The optional field that shows best what a value is for: one that identifies something, or
/// the first that has an example.
fn telling_field<'f>(named: &NamedApi, fields: &'f [Field]) -> Option<&'f Field> {
    let is_scalar = |shape: &Shape| match shape {
        Shape::Named(id) => matches!(named.api.get(*id).kind, TypeKind::OpenSet(_)),
        Shape::List(item) => matches!(**item, Shape::Text),
        Shape::Map(_) | Shape::Any | Shape::Bytes | Shape::InText(_) => false,
        _ => true,
    };
    let mut fit = fields.iter().filter(|field| field.docs.example.is_some() && is_scalar(&field.shape));
    let endings = ["Id", "Ids", "Name", "URL", "Url", "URLs", "Urls"];
    let identifies = |field: &&Field| endings.iter().any(|ending| field.name.ends_with(ending));
    fit.clone().find(identifies).or_else(|| fit.next())
}

/// Whether an expression is a literal.
fn is_literal(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().collect::<Vec<_>>().as_slice(), [TokenTree::Literal(_)])
}

/// Whether a text is a JSON object or array.
fn is_json_container(text: &str) -> bool {
    text.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}
