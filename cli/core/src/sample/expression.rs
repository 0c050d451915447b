//! Expressions, and the conversions that they need.

use proc_macro2::TokenStream;

/// An expression for a value.
#[derive(Debug, Clone)]
pub(super) struct Expression {
    pub(super) tokens: TokenStream,
    pub(super) form: Form,
}

/// The type of an expression, seen from the type of the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// It has the type of the value.
    Exact,
    /// It has a type that converts into that of the value with `Into`. Two expressions for values of one type have
    /// the same type if their sources are equal.
    From(Source),
}

/// A type that converts into others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// `&str`
    Text,
    /// `String`
    Variable,
    /// The type inside an `InString`.
    Inner,
    /// `bool`
    Boolean,
    /// `i32` or `i64`
    Integer,
    /// `u64`
    Unsigned,
    /// `f64`
    Float,
}

impl Expression {
    pub(super) fn exact(tokens: TokenStream) -> Self {
        Expression { tokens, form: Form::Exact }
    }

    pub(super) fn from(source: Source, tokens: TokenStream) -> Self {
        Expression { tokens, form: Form::From(source) }
    }
}
