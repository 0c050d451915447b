//! Values that have the type of their shape, where nothing converts them.

use alicloud_catalogue::{Scalar, Shape};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value as Json;

use super::build::{Fit, RequestBuilder};
use super::expression::{Expression, Form};
use super::literal::text;

impl<'a> RequestBuilder<'a> {
    /// Returns the items of a list as expressions of one type.
    pub(super) fn of_one_type(&mut self, shape: &Shape, items: Vec<Expression>) -> Fit<Vec<TokenStream>> {
        let first = items.first().map(|item| item.form);
        let is_uniform = items.iter().all(|item| Some(item.form) == first);
        items
            .into_iter()
            .map(|item| if is_uniform { Ok(item.tokens) } else { self.exact(shape, item) })
            .collect()
    }

    /// Returns a value that has the type of its shape, as in the field of a struct.
    pub(super) fn converted(&mut self, name: &str, shape: &'a Shape, value: &Json) -> Fit<TokenStream> {
        match (shape, value) {
            (Shape::List(_), Json::Array(items)) if items.is_empty() => Ok(quote!(Vec::new())),
            (Shape::List(item), Json::Array(items)) => {
                let items = items.iter().map(|value| self.converted(name, item, value));
                let items = items.collect::<Fit<Vec<_>>>()?;
                // The layout of `vec![]` would be that of any macro: with few line breaks.
                Ok(quote!(Vec::from([#(#items),*])))
            }
            (Shape::Map(_), Json::Object(entries)) if entries.is_empty() => {
                self.needs.imports.standard("std::collections::BTreeMap");
                Ok(quote!(BTreeMap::new()))
            }
            (Shape::Map(inner), Json::Object(entries)) => {
                self.needs.imports.standard("std::collections::BTreeMap");
                let names = entries.keys().map(|name| text(name));
                let values = entries.values().map(|value| self.converted(name, inner, value));
                let values = values.collect::<Fit<Vec<_>>>()?;
                Ok(quote!(BTreeMap::from([#((#names.to_owned(), #values)),*])))
            }
            _ => {
                let expression = self.value(name, shape, value)?;
                self.exact(shape, expression)
            }
        }
    }

    /// Converts an expression into the type of its shape.
    fn exact(&mut self, shape: &Shape, expression: Expression) -> Fit<TokenStream> {
        let Expression { tokens, form } = expression;
        Ok(match (shape, form) {
            (_, Form::Exact) => tokens,
            (Shape::Scalar(Scalar::String), _) => quote!(#tokens.to_owned()),
            (Shape::InString(_), _) => {
                let in_string = self.needs.imports.root("InString");
                quote!(#in_string::from(#tokens))
            }
            _ => {
                let of = self.type_of(shape)?;
                quote!(#of::from(#tokens))
            }
        })
    }

    /// Returns the type of a shape.
    pub(super) fn type_of(&mut self, shape: &Shape) -> Fit<TokenStream> {
        Ok(match shape {
            Shape::Scalar(scalar) => match scalar {
                Scalar::Boolean => quote!(bool),
                Scalar::Int32 => quote!(i32),
                Scalar::Int64 => quote!(i64),
                Scalar::Number => quote!(f64),
                Scalar::String => quote!(String),
                Scalar::Secret => self.needs.imports.root("SecretString").into_token_stream(),
                Scalar::Timestamp => self.needs.imports.root("Timestamp").into_token_stream(),
                Scalar::Bytes => {
                    let bytes = self.needs.imports.root("bytes");
                    quote!(#bytes::Bytes)
                }
                Scalar::Any => {
                    let json = self.needs.imports.root("Json");
                    quote!(#json)
                }
            },
            Shape::InString(inner) => {
                let in_string = self.needs.imports.root("InString");
                let inner = self.type_of(inner)?;
                quote!(#in_string<#inner>)
            }
            Shape::List(item) => {
                let item = self.type_of(item)?;
                quote!(Vec<#item>)
            }
            Shape::Map(inner) => {
                self.needs.imports.standard("std::collections::BTreeMap");
                let inner = self.type_of(inner)?;
                quote!(BTreeMap<String, #inner>)
            }
            Shape::Named(path) => self.needs.imports.path(path)?,
        })
    }
}
