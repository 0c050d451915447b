//! The values of an example: requests and the parts that they need.

use std::borrow::Cow;

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::is_bare;
use crate::api::{Field, Node, Operation, SetValue, Shape, TypeId, TypeKind};
use crate::emit::library_name;
use crate::names::{self, NamedApi, TypeName};

/// A time for a value that the description gives no example of.
const TIMESTAMP: &str = "2021-11-07T10:03:37Z";

/// A builder of the values of one example. It collects the types that the example names.
pub(super) struct ExampleBuilder<'a> {
    named: &'a NamedApi,
    /// The types to import. A structure among them is not built again as an item of a list or a
    /// map, so that a type that contains itself ends.
    used: Vec<TypeId>,
    /// The types whose struct of required values is to be imported.
    required: Vec<TypeId>,
}

/// What a description offers for a value: a name to fall back on, and an example.
#[derive(Clone, Copy)]
struct Sample<'s> {
    name: &'s str,
    example: Option<&'s Node>,
}

impl<'s> Sample<'s> {
    fn of(field: &'s Field) -> Self {
        Sample { name: &field.name, example: field.docs.example.as_ref() }
    }

    fn without_example(self) -> Self {
        Sample { example: None, ..self }
    }

    /// The sample of an item: the first one of an example that is a list.
    fn item(self) -> Self {
        match self.example {
            Some(Node::List(items)) => Sample { example: items.first(), ..self },
            _ => self,
        }
    }

    /// The example as text; empty if there is none.
    fn text(self) -> Cow<'s, str> {
        match self.example {
            Some(Node::Text(text)) => Cow::Borrowed(text),
            Some(other) => Cow::Owned(other.to_string()),
            None => Cow::Borrowed(""),
        }
    }

    /// A literal of the example, or of another text.
    fn text_or(self, otherwise: &str) -> TokenStream {
        let text = self.text();
        if text.is_empty() { otherwise.to_token_stream() } else { text.to_token_stream() }
    }
}

impl<'a> ExampleBuilder<'a> {
    pub(super) fn new(named: &'a NamedApi) -> Self {
        ExampleBuilder { named, used: Vec::new(), required: Vec::new() }
    }

    /// The names that the example uses, each once, with the types that they belong to.
    pub(super) fn into_imports(self) -> Vec<(TypeId, TypeName)> {
        let named = self.named;
        let used = self.used.into_iter().map(|id| (id, named.type_name(id).clone()));
        let required = self.required.into_iter().filter_map(|id| Some((id, named.required_name(id)?)));
        let mut imports: Vec<_> = used.chain(required).collect();
        imports.sort();
        imports.dedup();
        imports
    }

    /// The name of a type, which the example imports.
    pub(super) fn type_ident(&mut self, id: TypeId) -> Ident {
        self.used.push(id);
        self.named.type_name(id).ident()
    }

    /// The request of an operation with what it needs.
    pub(super) fn request(&mut self, operation: &Operation) -> TokenStream {
        self.used.push(operation.request);
        self.structure(operation.request, is_bare(operation))
    }

    /// A structure from its constructor. If it requires nothing, one optional field is set, unless
    /// it is to stay bare.
    fn structure(&mut self, id: TypeId, bare: bool) -> TokenStream {
        let name = self.named.type_name(id).ident();
        let TypeKind::Structure(structure) = &self.named.api.get(id).kind else { return quote!(#name) };
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
            Some(name) => vec![self.required(id, &name.ident(), &required)],
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
    fn required(&mut self, id: TypeId, name: &Ident, fields: &[&Field]) -> TokenStream {
        self.required.push(id);
        let fields = fields.iter().map(|field| {
            let name = names::field(field).ident();
            let value = self.converted(&field.shape, Sample::of(field));
            quote!(#name: #value)
        });
        quote!(#name { #(#fields),* })
    }

    /// A value that has the type of the shape: a constructor converts its arguments, the fields of a
    /// struct are converted here.
    fn converted(&mut self, shape: &Shape, sample: Sample<'_>) -> TokenStream {
        match shape {
            Shape::List(item) => match self.element(item, sample.item()) {
                Some(_) => {
                    let item = self.converted(item, sample.item());
                    quote!(vec![#item])
                }
                None => quote!(Vec::new()),
            },
            Shape::Map(value) => {
                let value = self.converted(value, sample.without_example());
                quote!([("name".into(), #value)].into())
            }
            Shape::Boolean | Shape::Int32 | Shape::Int64 | Shape::Float | Shape::Any => {
                self.value(shape, sample)
            }
            // A struct, an enum or a text that is built whole needs no conversion.
            _ => match self.value(shape, sample) {
                text if is_literal(&text) => quote!(#text.into()),
                other if matches!(shape, Shape::InText(inner) if inner.named().is_some()) => {
                    quote!(#other.into())
                }
                other => other,
            },
        }
    }

    fn field(&mut self, field: &Field) -> TokenStream {
        self.value(&field.shape, Sample::of(field))
    }

    /// A value of a shape, made from the example if that has the shape.
    fn value(&mut self, shape: &Shape, sample: Sample<'_>) -> TokenStream {
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
            Shape::Any => {
                let library = self.library();
                quote!(#library::Json::Null)
            }
            Shape::InText(inner) => self.in_text(inner, sample),
            Shape::List(item) => match self.element(item, sample.item()) {
                Some(item) => quote!([#item]),
                None => {
                    let item = item.named().map(|id| self.named.type_name(id).ident());
                    quote!(Vec::<#item>::new())
                }
            },
            Shape::Map(value) => match self.element(value, sample.without_example()) {
                Some(value) => quote!([("name", #value)]),
                None => {
                    let value = value.named().map(|id| self.named.type_name(id).ident());
                    quote!(Vec::<(String, #value)>::new())
                }
            },
            Shape::Named(id) => self.named_value(*id, sample),
        }
    }

    /// One item of a list or a map; `None` where a structure would contain itself again.
    fn element(&mut self, shape: &Shape, sample: Sample<'_>) -> Option<TokenStream> {
        let again = shape.named().is_some_and(|id| {
            self.used.contains(&id) && matches!(self.named.api.get(id).kind, TypeKind::Structure(_))
        });
        (!again).then(|| self.value(shape, sample))
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
                None => self.type_ident(id).to_token_stream(),
            },
            TypeKind::OneOf(alternatives) => self.alternative(id, alternatives),
            TypeKind::Structure(_) => {
                self.used.push(id);
                self.structure(id, false)
            }
        }
    }

    fn variant(&mut self, id: TypeId, value: &SetValue) -> TokenStream {
        let name = self.type_ident(id);
        let variant = names::value(value).ident();
        quote!(#name::#variant)
    }

    /// The first of several parameters as a value of their enum.
    fn alternative(&mut self, id: TypeId, alternatives: &[Field]) -> TokenStream {
        let name = self.type_ident(id);
        let Some(first) = alternatives.first() else { return quote!(#name) };
        let variant = names::alternative(first).ident();
        let value = self.value(&first.shape, Sample::of(first).without_example());
        match first.shape {
            // Items are converted one by one, as constructors convert them for callers.
            Shape::List(_) => quote!(#name::#variant(#value.map(Into::into).into())),
            _ => quote!(#name::#variant(#value.into())),
        }
    }

    /// A value inside text: of its own type where that is described, else the text of the example.
    fn in_text(&mut self, inner: &Shape, sample: Sample<'_>) -> TokenStream {
        let otherwise = match inner {
            Shape::Named(_) => return self.value(inner, sample.without_example()),
            Shape::List(item) if matches!(**item, Shape::Named(_)) => {
                match self.element(item, sample.without_example()) {
                    Some(item) => return quote!(vec![#item]),
                    None => "[]",
                }
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

    fn library(&self) -> Ident {
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
        Shape::Map(_) | Shape::Any | Shape::InText(_) => false,
        _ => true,
    };
    let mut fit = fields.iter().filter(|field| field.docs.example.is_some() && is_scalar(&field.shape));
    let endings = ["Id", "Ids", "Name", "URL", "Url"];
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
