//! Structures, choices and enums as expressions.

use std::collections::BTreeSet;

use alicloud_catalogue::{Alternative, Field, Shape, TypeKind, Value};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};

use super::build::{Fit, Misfit, RequestBuilder, mismatch, string};
use super::expression::{Expression, Source};
use super::literal::{parsed, text};

/// A structure of the catalogue.
struct Built<'a> {
    path: &'a str,
    /// The path of the struct of its required values.
    required: Option<&'a str>,
    fields: &'a [Field],
    others: Option<&'a Shape>,
}

/// The parts of the expression for a structure.
#[derive(Default)]
struct Parts<'a> {
    /// The names of the members that are in the expression.
    known: BTreeSet<&'a str>,
    /// The constructor of a choice, and its last argument.
    chosen: Option<(TokenStream, TokenStream)>,
    /// The other required fields, each with its value.
    required: Vec<(TokenStream, TokenStream)>,
    setters: TokenStream,
}

impl Parts<'_> {
    fn add(&mut self, field: &Field, value: TokenStream) -> Fit<()> {
        let name = parsed(&field.rust)?;
        match field.required {
            true => self.required.push((name, value)),
            false => self.setters.extend(quote!(.#name(#value))),
        }
        Ok(())
    }
}

impl<'a> RequestBuilder<'a> {
    /// Returns the request of the operation.
    pub(super) fn request(&mut self, parameters: &Map<String, Json>) -> Fit<TokenStream> {
        let operation = self.operation;
        let built = Built {
            path: &operation.rust.request,
            required: operation.rust.required.as_deref(),
            fields: &operation.parameters,
            others: None,
        };
        self.structure(&built, parameters)
    }

    pub(super) fn named(
        &mut self,
        name: &str,
        path: &'a str,
        shape: &Shape,
        value: &Json,
    ) -> Fit<Expression> {
        let operation = self.operation;
        let found = operation.type_of(shape).ok_or_else(|| mismatch(name, "a type of the catalogue"))?;
        match &found.kind {
            TypeKind::Structure(structure) => {
                let object = value.as_object().ok_or_else(|| mismatch(name, "an object"))?;
                let built = Built {
                    path,
                    required: structure.required.as_deref(),
                    fields: &structure.fields,
                    others: structure.others.as_ref(),
                };
                Ok(Expression::exact(self.structure(&built, object)?))
            }
            TypeKind::OpenEnum(values) => {
                let wanted = string(name, value)?;
                match values.iter().find(|value| value.value == wanted) {
                    Some(known) => self.variant(path, known),
                    None => Ok(Expression::from(Source::Text, text(wanted))),
                }
            }
            TypeKind::ClosedEnum(values) => {
                let wanted = string(name, value)?;
                let known = values.iter().find(|value| value.value == wanted);
                self.variant(path, known.ok_or_else(|| mismatch(name, "a value of its enum"))?)
            }
            TypeKind::Choice(_) => Err(mismatch(name, "a parameter or member of its own")),
        }
    }

    fn variant(&mut self, path: &str, value: &Value) -> Fit<Expression> {
        let (path, variant) = (self.needs.imports.path(path)?, parsed(&value.variant)?);
        Ok(Expression::exact(quote!(#path::#variant)))
    }

    /// Returns a structure: its constructor, and a setter for each other member.
    fn structure(&mut self, built: &Built<'a>, object: &Map<String, Json>) -> Fit<TokenStream> {
        let path = self.needs.imports.path(built.path)?;
        // The constructors are those of the first required choice.
        let is_constructor = |field: &&Field| field.required && self.alternatives(field).is_some();
        let constructor = built.fields.iter().find(is_constructor).map(|field| field.name.as_str());
        let mut parts = Parts::default();
        for field in built.fields {
            match self.given(field, object) {
                Some((None, value)) => {
                    parts.known.insert(&field.name);
                    self.member(built, field, value, &mut parts)?;
                }
                Some((Some(alternative), value)) => {
                    parts.known.insert(&alternative.field.name);
                    let is_constructor = constructor == Some(&field.name);
                    self.alternative(field, alternative, is_constructor, value, &mut parts)?;
                }
                None if field.required => return Err(Misfit(format!("`{}` is missing", field.name))),
                None => {}
            }
        }
        let Parts { known, chosen, required, mut setters } = parts;
        for (name, value) in object.iter().filter(|(name, _)| !known.contains(name.as_str())) {
            let others = built.others.ok_or_else(|| Misfit(format!("`{name}` is unknown")))?;
            let (member, value) = (text(name), self.value(name, others, value)?.tokens);
            setters.extend(quote!(.other(#member, #value)));
        }
        let mut arguments: Vec<TokenStream> = match built.required {
            Some(holder) => {
                let holder = self.needs.imports.path(holder)?;
                let fields = required.into_iter().map(|(name, value)| quote!(#name: #value));
                vec![quote!(#holder { #(#fields),* })]
            }
            None => required.into_iter().map(|(_, value)| value).collect(),
        };
        let (constructor, last) = chosen.map_or((quote!(new), None), |(by, value)| (by, Some(value)));
        arguments.extend(last);
        Ok(quote!(#path::#constructor(#(#arguments),*) #setters))
    }

    /// Adds a member that is no choice.
    fn member(
        &mut self,
        built: &Built<'a>,
        field: &'a Field,
        value: &Json,
        parts: &mut Parts<'a>,
    ) -> Fit<()> {
        let value = match field.required && built.required.is_some() {
            true => self.converted(&field.name, &field.shape, value)?,
            false => self.value(&field.name, &field.shape, value)?.tokens,
        };
        parts.add(field, value)
    }

    /// Adds the alternative of a choice: by its constructor, or as a value of the enum.
    fn alternative(
        &mut self,
        choice: &'a Field,
        alternative: &'a Alternative,
        is_constructor: bool,
        value: &Json,
        parts: &mut Parts<'a>,
    ) -> Fit<()> {
        let (name, shape) = (&alternative.field.name, &alternative.field.shape);
        if is_constructor {
            let value = self.value(name, shape, value)?.tokens;
            parts.chosen = Some((parsed(&alternative.constructor)?, value));
            return Ok(());
        }
        let Shape::Named(path) = &choice.shape else { return Err(mismatch(&choice.name, "a choice")) };
        let (path, variant) = (self.needs.imports.path(path)?, parsed(&alternative.variant)?);
        let value = self.converted(name, shape, value)?;
        parts.add(choice, quote!(#path::#variant(#value)))
    }

    /// Returns the value of a field. A choice has that of its alternative.
    fn given<'j>(
        &self,
        field: &'a Field,
        object: &'j Map<String, Json>,
    ) -> Option<(Option<&'a Alternative>, &'j Json)> {
        match self.alternatives(field) {
            None => Some((None, object.get(&field.name)?)),
            Some(alternatives) => alternatives
                .iter()
                .find_map(|alternative| Some((Some(alternative), object.get(&alternative.field.name)?))),
        }
    }

    fn alternatives(&self, field: &Field) -> Option<&'a [Alternative]> {
        match &self.operation.type_of(&field.shape)?.kind {
            TypeKind::Choice(alternatives) => Some(alternatives),
            _ => None,
        }
    }
}
