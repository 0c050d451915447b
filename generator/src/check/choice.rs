//! `x-acs-one-of`: parameters of a request, or members of an object, of which one is given.

use super::Checker;
use super::object::{Object, list, text};
use crate::api::{Docs, Encoding, Field, Limit, Naming, Scope, Shape, Type, TypeId, TypeKind};
use crate::document::{Located, Node};
use crate::problem::ProblemKind;

impl<'d> Checker<'d> {
    /// One choice, or a list of them.
    fn one_or_more(&self, located: &Located<'d>) -> Vec<Located<'d>> {
        match located.node {
            Node::List(_) => list(located, self.problems),
            _ => vec![located.clone()],
        }
    }

    /// `x-acs-one-of`: replaces parameters or members by choices between them.
    pub(super) fn choices(
        &mut self,
        located: &Located<'d>,
        scope: Scope,
        owner: TypeId,
        declared: &mut Vec<Node>,
        fields: &mut Vec<Field>,
    ) {
        for choice in self.one_or_more(located) {
            self.choice(&choice, scope, owner, declared, fields);
        }
    }

    fn choice(
        &mut self,
        located: &Located<'d>,
        scope: Scope,
        owner: TypeId,
        declared: &mut Vec<Node>,
        fields: &mut Vec<Field>,
    ) {
        let Some(mut object) = Object::open(located, self.problems) else { return };
        let name = object.need_text("name");
        let description = object.text("description").unwrap_or_default();
        let required = object.boolean("required").unwrap_or(true);
        let of = object.list("of");
        object.close();
        if of.is_empty() {
            self.problems.add(located.path.clone(), ProblemKind::Missing("of"));
        }
        let (alternatives, first) = self.take_alternatives(of, declared, fields);
        if !required {
            for alternative in alternatives.iter().filter(|alternative| alternative.required) {
                let kind = ProblemKind::Exclusive("`required: true`", "`required: false` of the choice");
                self.problems.add(alternative.location.clone(), kind);
            }
        }
        let (Some(name), false) = (name, alternatives.is_empty()) else { return };
        let docs = Docs { text: description.trim().to_owned(), ..Docs::default() };
        let id = self.add_type(Type {
            naming: Naming::Member { parent: owner, name: name.to_owned(), item: false },
            rust_name: None,
            scope,
            input: true,
            output: false,
            docs: docs.clone(),
            kind: TypeKind::OneOf(alternatives),
            location: located.path.child("name").into(),
        });
        let choice = Field {
            name: name.to_owned(),
            rust_name: None,
            shape: Shape::Named(id),
            required,
            encoding: Encoding::OneOf,
            limit: Limit::None,
            docs,
            location: located.path.child("name").into(),
        };
        fields.insert(first.min(fields.len()), choice);
    }

    /// Takes the alternatives of a choice out of the fields, and returns them with the index of the
    /// first one, where the choice belongs.
    fn take_alternatives(
        &self,
        of: Vec<Located<'d>>,
        declared: &mut Vec<Node>,
        fields: &mut Vec<Field>,
    ) -> (Vec<Field>, usize) {
        let mut alternatives = Vec::new();
        let mut first = fields.len();
        for parameter in of {
            let Some(wanted) = text(&parameter, self.problems) else { continue };
            let undeclared = || {
                let names = fields.iter().map(|field| field.name.as_str());
                let closest = self.problems.closest_of(wanted, names).map(str::to_owned);
                let name = wanted.to_owned();
                match fields.iter().any(|field| field.encoding == Encoding::Member) {
                    true => ProblemKind::UndeclaredName { what: "member", name, closest },
                    false => ProblemKind::UndeclaredParameter { name, closest },
                }
            };
            let Some(found) = fields.iter().position(|field| field.name == wanted) else {
                // A declared parameter that has a problem of its own is not reported again.
                if !declared.contains(parameter.node) {
                    self.problems.add(parameter.path, undeclared());
                }
                continue;
            };
            first = first.min(found);
            declared.retain(|declared| declared != parameter.node);
            let alternative = fields.remove(found);
            match alternative.encoding {
                Encoding::OneOf => {
                    let kind = ProblemKind::UndeclaredParameter { name: wanted.to_owned(), closest: None };
                    self.problems.add(parameter.path, kind);
                }
                _ => alternatives.push(alternative),
            }
        }
        (alternatives, first)
    }
}
