//! Shapes as types of Rust.

use proc_macro2::Ident;

use super::Module;
use crate::api::{Api, Field, Shape, TypeId, TypeKind};
use crate::names::NamedApi;

impl Module<'_> {
    /// The type of a value that is there.
    pub(super) fn value_type(&self, shape: &Shape) -> String {
        match shape {
            Shape::Boolean => "bool".to_owned(),
            Shape::Int32 => "i32".to_owned(),
            Shape::Int64 => "i64".to_owned(),
            Shape::Float => "f64".to_owned(),
            Shape::Text => "String".to_owned(),
            Shape::Secret => self.import("alicloud_runtime::SecretString").to_string(),
            Shape::Timestamp => self.import("alicloud_runtime::Timestamp").to_string(),
            Shape::Any => self.import("alicloud_runtime::Json").to_string(),
            Shape::Bytes => self.import("alicloud_runtime::bytes::Bytes").to_string(),
            Shape::InText(inner) => {
                let text = self.import("alicloud_runtime::InString");
                format!("{text}<{}>", self.value_type(inner))
            }
            Shape::List(inner) => format!("Vec<{}>", self.value_type(inner)),
            Shape::Map(inner) => {
                let map = self.import("std::collections::BTreeMap");
                format!("{map}<String, {}>", self.value_type(inner))
            }
            Shape::Named(id) => self.type_path(*id),
        }
    }

    /// The type of a field. What callers write is optional unless it is required; in
    /// what they only read, anything may be missing, and a missing list is empty.
    pub(super) fn field_type(&self, owner: TypeId, field: &Field) -> String {
        let mut value = self.value_type(&field.shape);
        if self.named.is_recursive(owner, &field.shape) {
            value = format!("Box<{value}>");
        }
        if self.is_plain(owner, field) { value } else { format!("Option<{value}>") }
    }

    /// Whether a field is there without an `Option`.
    pub(super) fn is_plain(&self, owner: TypeId, field: &Field) -> bool {
        is_plain(&self.named.api, owner, field)
    }

    /// The type of an argument, and the expression that makes the value of it.
    pub(super) fn argument(&self, shape: &Shape, argument: &Ident) -> (String, String) {
        match shape {
            Shape::Boolean | Shape::Int32 | Shape::Int64 | Shape::Float => {
                (self.value_type(shape), argument.to_string())
            }
            Shape::List(item) => (
                format!("impl IntoIterator<Item = impl Into<{}>>", self.value_type(item)),
                format!("{argument}.into_iter().map(Into::into).collect()"),
            ),
            Shape::Map(value) => {
                let value = self.value_type(value);
                (
                    format!("impl IntoIterator<Item = (impl Into<String>, impl Into<{value}>)>"),
                    format!(
                        "{argument}.into_iter().map(|(name, value)| (name.into(), value.into())).collect()"
                    ),
                )
            }
            Shape::Named(id) if !matches!(self.named.api.get(*id).kind, TypeKind::OpenSet(_)) => {
                (self.value_type(shape), argument.to_string())
            }
            other => (format!("impl Into<{}>", self.value_type(other)), format!("{argument}.into()")),
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
    match named.api.get(owner).kind {
        TypeKind::OneOf(_) => module.value_type(&field.shape),
        _ => module.field_type(owner, field),
    }
}
