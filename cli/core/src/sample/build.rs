//! Values as expressions.

use std::fmt;

use alicloud_catalogue::{Operation, Scalar, Shape};
use quote::quote;
use serde_json::Value as Json;

use super::expression::{Expression, Source};
use super::literal::{parsed, text};
use super::needs::Needs;
use crate::failure::Failure;

/// The structures, lists and maps that may be in each other. The formatter of Rust code uses the stack for each.
const MAX_DEPTH: usize = 32;

/// A builder of the expression for a request. It collects what the expression needs.
pub(super) struct RequestBuilder<'a> {
    pub(super) operation: &'a Operation,
    pub(super) needs: Needs,
    pub(super) depth: usize,
}

/// The reason why a value has no typed expression.
#[derive(Debug)]
pub(super) struct Misfit(pub(super) String);

pub(super) type Fit<T> = Result<T, Misfit>;

impl<'a> RequestBuilder<'a> {
    pub(super) fn new(operation: &'a Operation, library: &str) -> Self {
        RequestBuilder { operation, needs: Needs::new(library), depth: 0 }
    }

    /// Returns a value as the argument of a constructor or of a setter.
    pub(super) fn value(&mut self, name: &str, shape: &'a Shape, value: &Json) -> Fit<Expression> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Misfit(format!("`{name}` is nested more than {MAX_DEPTH} deep")));
        }
        let expression = match shape {
            Shape::Scalar(scalar) => self.scalar(name, *scalar, value),
            Shape::InString(inner) => self.in_string(name, inner, value),
            Shape::List(item) => self.list(name, item, value),
            Shape::Map(inner) => self.map(name, inner, value),
            Shape::Named(path) => self.named(name, path, shape, value),
        };
        self.depth -= 1;
        expression
    }

    fn scalar(&mut self, name: &str, scalar: Scalar, value: &Json) -> Fit<Expression> {
        let number = |found: Option<String>| -> Fit<Expression> {
            let digits = found.ok_or_else(|| mismatch(name, "a number of its type"))?;
            Ok(Expression::exact(parsed(&digits)?))
        };
        match scalar {
            Scalar::Boolean => {
                let value = value.as_bool().ok_or_else(|| mismatch(name, "a boolean"))?;
                Ok(Expression::exact(quote!(#value)))
            }
            Scalar::Int32 => {
                let value = value.as_i64().and_then(|value| i32::try_from(value).ok());
                number(value.map(|value| value.to_string()))
            }
            Scalar::Int64 => number(value.as_i64().map(|value| value.to_string())),
            Scalar::Number => number(value.as_f64().map(|value| format!("{value:?}"))),
            Scalar::String | Scalar::Timestamp => {
                Ok(Expression::from(Source::Text, text(string(name, value)?)))
            }
            Scalar::Secret => {
                let variable = self.needs.secret(name, string(name, value)?);
                Ok(Expression::from(Source::Variable, variable))
            }
            Scalar::Any => self.any(value),
            Scalar::Bytes => Err(mismatch(name, "a value that can be written in a program")),
        }
    }

    /// Returns a JSON value without a declared shape.
    fn any(&mut self, value: &Json) -> Fit<Expression> {
        Ok(match value {
            Json::Null => {
                let json = self.needs.imports.root("Json");
                Expression::exact(quote!(#json::Null))
            }
            Json::Bool(value) => Expression::from(Source::Boolean, quote!(#value)),
            Json::String(value) => Expression::from(Source::Text, text(value)),
            Json::Number(number) => {
                let (source, suffix) = match (number.as_i64(), number.as_u64()) {
                    (Some(value), _) if i32::try_from(value).is_ok() => (Source::Integer, ""),
                    (Some(_), _) => (Source::Integer, "_i64"),
                    (None, Some(_)) => (Source::Unsigned, "_u64"),
                    (None, None) => (Source::Float, ""),
                };
                Expression::from(source, parsed(&format!("{number}{suffix}"))?)
            }
            Json::Array(_) | Json::Object(_) => {
                let json = self.needs.imports.root("Json");
                self.needs.any_error = true;
                let document = text(&value.to_string());
                Expression::exact(quote!(#document.parse::<#json>()?))
            }
        })
    }

    fn list(&mut self, name: &str, item: &'a Shape, value: &Json) -> Fit<Expression> {
        let values = value.as_array().ok_or_else(|| mismatch(name, "a list"))?;
        if values.is_empty() {
            let item = self.type_of(item)?;
            return Ok(Expression::exact(quote!(Vec::<#item>::new())));
        }
        let items = values.iter().map(|value| self.element(name, item, value)).collect::<Fit<Vec<_>>>()?;
        let items = self.of_one_type(item, items)?;
        Ok(Expression::exact(quote!([#(#items),*])))
    }

    fn map(&mut self, name: &str, inner: &'a Shape, value: &Json) -> Fit<Expression> {
        let entries = value.as_object().ok_or_else(|| mismatch(name, "an object"))?;
        if entries.is_empty() {
            self.needs.imports.standard("std::collections::BTreeMap");
            let inner = self.type_of(inner)?;
            return Ok(Expression::exact(quote!(BTreeMap::<String, #inner>::new())));
        }
        let names = entries.keys().map(|name| text(name));
        let values =
            entries.values().map(|value| self.element(name, inner, value)).collect::<Fit<Vec<_>>>()?;
        let values = self.of_one_type(inner, values)?;
        Ok(Expression::exact(quote!([#((#names, #values)),*])))
    }

    /// Returns an item of a list or a map. Lists and maps in it have the type of the value, because nothing
    /// converts them.
    fn element(&mut self, name: &str, shape: &'a Shape, value: &Json) -> Fit<Expression> {
        match shape {
            Shape::List(_) | Shape::Map(_) => self.converted(name, shape, value).map(Expression::exact),
            // Without a suffix it would be an `i32`.
            Shape::Scalar(Scalar::Int64)
                if value.as_i64().is_some_and(|value| i32::try_from(value).is_err()) =>
            {
                Ok(Expression::exact(parsed(&format!("{value}_i64"))?))
            }
            _ => self.value(name, shape, value),
        }
    }
}

/// Returns a string, or the reason why the value is none.
pub(super) fn string<'j>(name: &str, value: &'j Json) -> Fit<&'j str> {
    value.as_str().ok_or_else(|| mismatch(name, "a string"))
}

pub(super) fn mismatch(name: &str, expected: &str) -> Misfit {
    Misfit(format!("`{name}` is not {expected}"))
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Failure> for Misfit {
    fn from(failure: Failure) -> Self {
        Misfit(failure.message)
    }
}
