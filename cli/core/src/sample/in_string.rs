//! Values inside strings.

use std::collections::BTreeSet;

use alicloud_catalogue::{Field, Operation, Scalar, Shape, TypeKind};
use alicloud_runtime::{InString, Timestamp};
use quote::quote;
use serde_json::Value as Json;

use super::build::{Fit, Misfit, RequestBuilder, string};
use super::expression::{Expression, Source};
use super::literal::text;

/// A float from here on may be the rounded form of an integer that is written in the string.
const INEXACT: f64 = 9_007_199_254_740_992.0;

impl<'a> RequestBuilder<'a> {
    /// Returns a value inside a string: a structure, a list of structures or a time with its type, anything else as
    /// the string.
    pub(super) fn in_string(&mut self, name: &str, inner: &'a Shape, value: &Json) -> Fit<Expression> {
        let content = string(name, value)?;
        if inner == &Shape::Scalar(Scalar::Timestamp)
            && InString::<Timestamp>::from(content).as_str() == content
        {
            return Ok(Expression::from(Source::Text, text(content)));
        }
        let (needs, depth) = (self.needs.clone(), self.depth);
        match self.typed_content(name, inner, content) {
            Ok(expression) => return Ok(expression),
            // The service may accept what is not described.
            Err(_) => (self.needs, self.depth) = (needs, depth),
        }
        let content = match has_secret(self.operation, inner) {
            true => self.needs.secret(name, content),
            false => text(content),
        };
        let in_string = self.needs.imports.root("InString");
        Ok(Expression::exact(quote!(#in_string::raw(#content))))
    }

    fn typed_content(&mut self, name: &str, inner: &'a Shape, content: &str) -> Fit<Expression> {
        let is_structure = |shape: &Shape| {
            let found = self.operation.type_of(shape).map(|found| &found.kind);
            matches!(found, Some(TypeKind::Structure(_)))
        };
        let is_typed = match inner {
            Shape::List(item) => is_structure(item),
            shape => is_structure(shape),
        };
        if !is_typed {
            return Err(Misfit(format!("`{name}` is no structure")));
        }
        let value: Json = serde_json::from_str(content)
            .map_err(|error| Misfit(format!("`{name}` is no JSON document: {error}")))?;
        // `From` for the string needs a list that is not empty to know the type of its items.
        if value.as_array().is_some_and(Vec::is_empty) || !is_exact(&value) {
            return Err(Misfit(format!("`{name}` is kept as it is")));
        }
        Ok(Expression::from(Source::Inner, self.converted(name, inner, &value)?))
    }
}

/// Returns whether every number of a document is the one that its text contains.
fn is_exact(value: &Json) -> bool {
    match value {
        Json::Number(number) => {
            !number.is_f64() || number.as_f64().is_some_and(|number| number.abs() < INEXACT)
        }
        Json::Array(items) => items.iter().all(is_exact),
        Json::Object(members) => members.values().all(is_exact),
        Json::Null | Json::Bool(_) | Json::String(_) => true,
    }
}

/// Returns whether there is a secret in a value of a shape.
pub(crate) fn has_secret(operation: &Operation, shape: &Shape) -> bool {
    let mut visited = BTreeSet::new();
    let mut shapes = vec![shape];
    while let Some(shape) = shapes.pop() {
        let innermost = shape.innermost();
        if innermost == &Shape::Scalar(Scalar::Secret) {
            return true;
        }
        let Shape::Named(path) = innermost else { continue };
        if !visited.insert(path) {
            continue;
        }
        match operation.type_of(innermost).map(|found| &found.kind) {
            Some(TypeKind::Structure(structure)) => {
                shapes.extend(structure.fields.iter().map(|field: &Field| &field.shape));
                shapes.extend(&structure.others);
            }
            Some(TypeKind::Choice(alternatives)) => {
                shapes.extend(alternatives.iter().map(|alternative| &alternative.field.shape));
            }
            _ => {}
        }
    }
    false
}

/// Returns whether a value of a shape contains a secret. A text that has to be a document and is none counts as one
/// if there may be a secret in it.
pub(crate) fn contains_secret(operation: &Operation, shape: &Shape, value: &Json) -> bool {
    match (shape, value) {
        (_, Json::Null) => false,
        (Shape::Scalar(scalar), _) => *scalar == Scalar::Secret,
        (Shape::InString(inner), Json::String(text)) => match serde_json::from_str(text) {
            Ok(document) => contains_secret(operation, inner, &document),
            Err(_) => has_secret(operation, inner),
        },
        (Shape::InString(inner), value) => contains_secret(operation, inner, value),
        (Shape::List(item), Json::Array(items)) => {
            items.iter().any(|value| contains_secret(operation, item, value))
        }
        (Shape::Map(inner), Json::Object(entries)) => {
            entries.values().any(|value| contains_secret(operation, inner, value))
        }
        (Shape::Named(_), Json::Object(members)) => {
            let Some(TypeKind::Structure(structure)) = operation.type_of(shape).map(|found| &found.kind)
            else {
                return false;
            };
            members.iter().any(|(name, value)| {
                let field = operation.members(&structure.fields).find(|field| field.name == *name);
                let shape = field.map(|field| &field.shape).or(structure.others.as_ref());
                shape.is_some_and(|shape| contains_secret(operation, shape, value))
            })
        }
        _ => false,
    }
}
