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
            TypeKind::Choice(_) => Err(mismatch(name, "a parameter of its own")),
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
        let is_constructor = |field: &Field| field.required && self.alternatives(field).is_some();
        let constructor = built.fields.iter().position(is_constructor);
        let mut known = BTreeSet::new();
        let (mut required, mut setters, mut chosen) = (Vec::new(), TokenStream::new(), None);
        for (index, field) in built.fields.iter().enumerate() {
            let given = self.given(field, object);
            let Some((alternative, value)) = given else {
                if field.required {
                    return Err(Misfit(format!("`{}` is missing", field.name)));
                }
                continue;
            };
            known.insert(alternative.map_or(&field.name, |alternative| &alternative.field.name).as_str());
            let (name, shape) = match alternative {
                Some(alternative) => (&alternative.field.name, &alternative.field.shape),
                None => (&field.name, &field.shape),
            };
            let setter = parsed(&field.rust)?;
            match alternative {
                Some(alternative) if Some(index) == constructor => {
                    let constructor = parsed(&alternative.constructor)?;
                    chosen = Some((constructor, self.value(name, shape, value)?.tokens));
                }
                Some(alternative) => {
                    let value = self.alternative(field, alternative, value)?;
                    match field.required {
                        true => required.push((setter, value)),
                        false => setters.extend(quote!(.#setter(#value))),
                    }
                }
                None if field.required && built.required.is_some() => {
                    required.push((setter, self.converted(name, shape, value)?));
                }
                None => {
                    let value = self.value(name, shape, value)?.tokens;
                    match field.required {
                        true => required.push((setter, value)),
                        false => setters.extend(quote!(.#setter(#value))),
                    }
                }
            }
        }
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

    /// Returns an alternative as a value of the enum of its choice.
    fn alternative(&mut self, field: &Field, alternative: &'a Alternative, value: &Json) -> Fit<TokenStream> {
        let Shape::Named(path) = &field.shape else { return Err(mismatch(&field.name, "a choice")) };
        let (path, variant) = (self.needs.imports.path(path)?, parsed(&alternative.variant)?);
        let value = self.converted(&alternative.field.name, &alternative.field.shape, value)?;
        Ok(quote!(#path::#variant(#value)))
    }
}
