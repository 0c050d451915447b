//! Lists and maps inside each other, and where a type that contains itself ends.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::sample::Sample;
use super::value::ExampleBuilder;
use crate::api::{Shape, TypeKind};

/// The most structures in an example. Types that each require two of the next type would need
/// exponentially many; after these, `todo!()` stands for a required value.
const MOST_BUILT: usize = 32;

impl ExampleBuilder<'_> {
    /// One item of a list or a map that a constructor takes. It converts items, so the type of an item
    /// is not known from the constructor.
    pub(super) fn element(&mut self, shape: &Shape, sample: Sample<'_>) -> TokenStream {
        match shape {
            Shape::List(_) => self.converted(shape, sample),
            Shape::Map(value) => {
                let value = self.converted(value, sample.without_example());
                quote!(std::collections::BTreeMap::from([("name".into(), #value)]))
            }
            Shape::Int64 => match sample.text().parse::<i64>() {
                // A literal without a suffix would be an `i32`.
                Ok(large) if i32::try_from(large).is_err() => Literal::i64_suffixed(large).to_token_stream(),
                _ => self.value(shape, sample),
            },
            _ => self.value(shape, sample),
        }
    }

    /// Whether the structure in a shape is built already, or the example is long enough without it.
    pub(super) fn is_enough_of(&self, shape: &Shape) -> bool {
        shape.named().is_some_and(|id| {
            matches!(self.named.api.get(id).kind, TypeKind::Structure(_))
                && (self.built.contains(&id) || self.is_full())
        })
    }

    /// Whether a value inside text is built and converted to text, not written as text: structures and
    /// lists of them are, enums cannot be.
    pub(super) fn is_typed(&self, inner: &Shape) -> bool {
        let inner = inner.item().unwrap_or(inner);
        let Shape::Named(id) = inner else { return false };
        matches!(self.named.api.get(*id).kind, TypeKind::Structure(_)) && !self.is_enough_of(inner)
    }

    /// The type of a value that has a structure inside.
    pub(super) fn type_of(&mut self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::List(item) => {
                let item = self.type_of(item);
                quote!(Vec<#item>)
            }
            Shape::Map(value) => {
                let value = self.type_of(value);
                quote!(std::collections::BTreeMap<String, #value>)
            }
            Shape::InText(inner) => {
                let (library, inner) = (self.library(), self.type_of(inner));
                quote!(#library::InString<#inner>)
            }
            Shape::Named(id) => self.type_name(*id),
            _ => quote!(_),
        }
    }

    /// Whether the example has as many structures as an example may have.
    pub(super) fn is_full(&self) -> bool {
        self.built.len() >= MOST_BUILT
    }
}
