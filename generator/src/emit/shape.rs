//! Shapes as types of Rust.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Module;
use crate::api::{Api, Field, Shape, TypeId, TypeKind};
use crate::names::NamedApi;

impl Module<'_> {
    /// The type of a value that is there.
    pub(super) fn value_type(&self, shape: &Shape) -> TokenStream {
        match shape {
            Shape::Boolean => quote!(bool),
            Shape::Int32 => quote!(i32),
            Shape::Int64 => quote!(i64),
            Shape::Float => quote!(f64),
            Shape::Text => quote!(String),
            Shape::Secret => {
                let secret = self.import("alicloud_runtime::SecretString");
                quote!(#secret)
            }
            Shape::Timestamp => {
                let timestamp = self.import("alicloud_runtime::Timestamp");
                quote!(#timestamp)
            }
            Shape::Any => {
                let json = self.import("alicloud_runtime::Json");
                quote!(#json)
            }
            Shape::Bytes => {
                let bytes = self.import("alicloud_runtime::bytes::Bytes");
                quote!(#bytes)
            }
            Shape::InText(inner) => {
                let text = self.import("alicloud_runtime::InString");
                let inner = self.value_type(inner);
                quote!(#text<#inner>)
            }
            Shape::List(inner) => {
                let inner = self.value_type(inner);
                quote!(Vec<#inner>)
            }
            Shape::Map(inner) => {
                let map = self.import("std::collections::BTreeMap");
                let inner = self.value_type(inner);
                quote!(#map<String, #inner>)
            }
            Shape::Named(id) => self.type_path(*id),
        }
    }

    /// The type of a field. What callers write is optional unless it is required; in
    /// what they only read, anything may be missing, and a missing list is empty.
    pub(super) fn field_type(&self, owner: TypeId, field: &Field) -> TokenStream {
        let mut value = self.value_type(&field.shape);
        if self.named.is_recursive(owner, &field.shape) {
            value = quote!(Box<#value>);
        }
        if self.is_plain(owner, field) { value } else { quote!(Option<#value>) }
    }

    /// Whether a field is there without an `Option`.
    pub(super) fn is_plain(&self, owner: TypeId, field: &Field) -> bool {
        is_plain(&self.named.api, owner, field)
    }

    /// The type of an argument, and the expression that makes the value of it.
    pub(super) fn argument(&self, shape: &Shape, argument: &Ident) -> (TokenStream, TokenStream) {
        match shape {
            Shape::Boolean | Shape::Int32 | Shape::Int64 | Shape::Float => {
                (self.value_type(shape), quote!(#argument))
            }
            Shape::List(item) => {
                let item = self.value_type(item);
                (
                    quote!(impl IntoIterator<Item = impl Into<#item>>),
                    quote!(#argument.into_iter().map(Into::into).collect()),
                )
            }
            Shape::Map(value) => {
                let value = self.value_type(value);
                (
                    quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#value>)>),
                    quote!(#argument.into_iter().map(|(name, value)| (name.into(), value.into())).collect()),
                )
            }
            Shape::Named(id) if !matches!(self.named.api.get(*id).kind, TypeKind::OpenSet(_)) => {
                (self.value_type(shape), quote!(#argument))
            }
            other => {
                let value = self.value_type(other);
                (quote!(impl Into<#value>), quote!(#argument.into()))
            }
        }
    }
}

/// Whether a field is there without an `Option`.
pub(crate) fn is_plain(api: &Api, owner: TypeId, field: &Field) -> bool {
    let owner = api.get(owner);
    match (owner.input, owner.output) {
        (true, false) => field.required,
        // A response may lack what a request must have.
        (true, true) => false,
        (false, _) => matches!(field.shape, Shape::List(_) | Shape::Map(_) | Shape::Bytes),
    }
}

/// The type of a field as the module of an operation writes it, such as `Option<types::UrlUploadStatus>`.
pub(crate) fn field_type(named: &NamedApi, owner: TypeId, field: &Field) -> String {
    let module = Module::of_operation(named, 0);
    let tokens = match named.api.get(owner).kind {
        TypeKind::OneOf(_) => module.value_type(&field.shape),
        _ => module.field_type(owner, field),
    };
    tokens.to_string().replace(' ', "")
}
