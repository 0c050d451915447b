//! Object schemas: structures, maps and the parts of `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use super::Checker;
use super::all_of::is_documentation;
use super::object::{Object, text};
use super::schema::{Named, Owner, Schema};
use crate::api::{Docs, Encoding, Field, Limit, Scope, Shape, Structure, TypeId, TypeKind};
use crate::document::{Located, Node, NodePath};
use crate::problem::{Problem, ProblemKind};

/// The keywords that give an object its members.
const MEMBERS: &[&str] = &["properties", "required", "allOf", "additionalProperties", "x-acs-one-of"];

/// An object whose members have not been read.
pub(super) struct Pending<'d> {
    pub(super) id: TypeId,
    pub(super) scope: Scope,
    pub(super) located: Located<'d>,
}

/// The members of one object, as they are collected from its parts.
pub(super) struct Members<'m, 'd> {
    owner: &'m dyn Fn(&str) -> Owner,
    structure: Structure,
    /// The index of each member in the structure, whether it may be null, and its schema.
    known: BTreeMap<&'d str, (usize, bool, Located<'d>)>,
    /// The names in `properties`, including those of members with problems.
    declared: BTreeSet<&'d str>,
    /// The names in `required` of all parts.
    required: Vec<Located<'d>>,
    /// The parts that were read. A part that several parts include has the same members each time.
    pub(super) parts: BTreeSet<NodePath<'d>>,
    /// `x-acs-one-of` of all parts.
    choices: Vec<Located<'d>>,
    /// `additionalProperties` of all parts: `Some(None)` if there may not be any other members.
    others: Option<Option<Shape>>,
}

impl<'d> Checker<'d> {
    pub(super) fn object(&mut self, object: &mut Object<'d, '_>, named: &Named<'_, 'd>) -> Option<Schema> {
        let parts = object.list("allOf");
        let (documentation, structural): (Vec<_>, Vec<_>) =
            parts.into_iter().partition(|part| is_documentation(part.node));
        let is_given = |object: &mut Object<'d, '_>, keyword| object.get(keyword).is_some();
        let has_members = is_given(object, "properties");
        let has_others = is_given(object, "additionalProperties");
        let has_required = is_given(object, "required");
        let has_choice = is_given(object, "x-acs-one-of");
        let unnamed = |shape| Schema {
            shape,
            limit: Limit::None,
            docs: Docs::default(),
            rust_name: None,
            nullable: false,
        };
        let has_more = has_members || has_others || has_required || has_choice;
        if let ([only], false) = (structural.as_slice(), has_more) {
            return self.only_part(only, &documentation, named);
        }
        // An object without members is a map. `additionalProperties: false` would leave nothing, so it
        // is read as if it were absent.
        if !has_members && !has_choice && structural.is_empty() {
            let value = match object.get("additionalProperties") {
                Some(located) => self.additional(&located, named.owner)?.unwrap_or(Shape::Any),
                None => Shape::Any,
            };
            return Some(unnamed(Shape::Map(Box::new(value))));
        }
        // The members follow later: they are named after the type, and may refer to it.
        let shape = self.define(named, TypeKind::Structure(Structure::default()));
        let (id, scope) = (shape.named()?, named.owner.scope);
        self.pending.push(Pending { id, scope, located: named.located.clone() });
        Some(Schema { docs: self.documentation(&documentation), ..unnamed(shape) })
    }

    /// Accepts the keywords of members, which [`Checker::read_pending`] reads.
    pub(super) fn ignore_structure(&self, object: &mut Object<'d, '_>) {
        object.ignore(MEMBERS);
    }

    /// Reads the members of all objects that wait for it. The order is that of the description: the
    /// members of an object come before those of the next one.
    pub(super) fn read_pending(&mut self) {
        while let Some(Pending { id, scope, located }) = self.pending.pop() {
            let before = self.pending.len();
            let structure = self.structure(&located, scope, id);
            if let Some(defined) = self.types.get_mut(id) {
                defined.kind = TypeKind::Structure(structure);
            }
            if let Some(added) = self.pending.get_mut(before..) {
                added.reverse();
            }
        }
    }

    /// `properties`, `required`, `allOf` and `additionalProperties`, as members of a type.
    fn structure(&mut self, located: &Located<'d>, scope: Scope, id: TypeId) -> Structure {
        let mut members = Members {
            owner: &|name: &str| Owner::member(scope, id, name),
            structure: Structure::default(),
            known: BTreeMap::new(),
            declared: BTreeSet::new(),
            required: Vec::new(),
            parts: BTreeSet::new(),
            choices: Vec::new(),
            others: None,
        };
        let Some(mut object) = Object::open(located, self.problems) else { return Structure::default() };
        self.parts.push(located.path.clone());
        self.collect(&mut object, &mut members);
        self.parts.pop();
        let Members { mut structure, known, declared, required, choices, others, .. } = members;
        structure.others = others.flatten();
        let nullable = |name: &str| known.get(name).is_some_and(|(_, nullable, _)| *nullable);
        self.require(required, &declared, &mut structure.fields, nullable);
        // Last, because a choice takes its members out of the fields.
        let mut declared: Vec<Node> = declared.iter().map(|name| Node::Text((*name).to_owned())).collect();
        for one_of in choices {
            self.choices(&one_of, scope, id, &mut declared, &mut structure.fields);
        }
        structure
    }

    /// Collects the members of an object or a part of it, after those of its own parts.
    pub(super) fn collect(&mut self, object: &mut Object<'d, '_>, members: &mut Members<'_, 'd>) {
        for part in object.list("allOf") {
            if is_documentation(part.node) {
                continue;
            }
            self.part(&part, members);
        }
        members.required.extend(object.list("required"));
        members.choices.extend(object.get("x-acs-one-of"));
        for (name, located) in object.map("properties") {
            members.declared.insert(name);
            self.member(name, &located, members);
        }
        if let Some(located) = object.get("additionalProperties") {
            let others = self.additional(&located, &(members.owner)("Value"));
            members.others = match (members.others.take(), others) {
                (known, None) => known,
                (None, others) => others,
                // A value has to fit all parts.
                (Some(None), _) | (_, Some(None)) => Some(None),
                (Some(Some(known)), Some(Some(other))) => {
                    let both = self.both(&known, &other);
                    if both.is_none() {
                        let name = "additionalProperties".to_owned();
                        self.problems.add(located.path.clone(), ProblemKind::AllOfConflict(name));
                    }
                    Some(both)
                }
            };
        }
    }

    /// `additionalProperties`: the shape of the values, or `Some(None)` if there may not be any.
    #[expect(clippy::option_option, reason = "a problem differs from a plain `false`")]
    fn additional(&mut self, located: &Located<'d>, owner: &Owner) -> Option<Option<Shape>> {
        match located.node {
            Node::Boolean(false) => Some(None),
            Node::Boolean(true) => Some(Some(Shape::Any)),
            _ => self.element(located, owner).map(|schema| Some(schema.shape)),
        }
    }

    /// One member. A name that stands in several parts is one member, which has to fit all of them.
    fn member(&mut self, name: &'d str, located: &Located<'d>, members: &mut Members<'_, 'd>) {
        let is_again = members
            .known
            .get(name)
            .is_some_and(|(.., first)| first.path.file == located.path.file && first.node == located.node);
        // An equal schema would become a second type.
        if is_again {
            return;
        }
        let Some(schema) = self.schema(located, &(members.owner)(name)) else { return };
        // In an inline schema, `x-acs-rust-name` names the type and not the member.
        let rust_name = schema.rust_name.filter(|_| !schema.shape.is_defined_inline(located.node));
        let named_by = match rust_name {
            Some(_) => located.path.child("x-acs-rust-name"),
            None => located.path.as_key(),
        };
        let field = Field {
            name: name.to_owned(),
            rust_name,
            required: false,
            shape: schema.shape,
            encoding: Encoding::Member,
            limit: schema.limit,
            docs: schema.docs,
            location: named_by.into(),
        };
        let Some((index, nullable, _)) = members.known.get_mut(name) else {
            let entry = (members.structure.fields.len(), schema.nullable, located.clone());
            members.known.insert(name, entry);
            members.structure.fields.push(field);
            return;
        };
        *nullable &= schema.nullable;
        let Some(known) = members.structure.fields.get_mut(*index) else { return };
        let Some(shape) = self.both(&known.shape, &field.shape) else {
            let conflict = Problem::new(field.location, ProblemKind::AllOfConflict(name.to_owned()));
            self.problems.push(conflict.with(known.location.clone(), "first defined here"));
            return;
        };
        known.limit = known.limit.and(field.limit);
        known.shape = shape;
        known.docs = std::mem::take(&mut known.docs).or(field.docs);
        known.rust_name = known.rust_name.take().or(field.rust_name);
    }

    /// `required`: each name must be that of a declared field, and stand there once. A nullable member is
    /// an `Option` in Rust, which makes it optional.
    pub(super) fn require(
        &self,
        required: Vec<Located<'d>>,
        declared: &BTreeSet<&str>,
        fields: &mut [Field],
        nullable: impl Fn(&str) -> bool,
    ) {
        if required.is_empty() {
            return;
        }
        let indexes: BTreeMap<String, usize> =
            fields.iter().enumerate().map(|(index, field)| (field.name.clone(), index)).collect();
        let mut first: BTreeMap<&str, Located<'d>> = BTreeMap::new();
        for located in required {
            let Some(name) = text(&located, self.problems) else { continue };
            match indexes.get(name).and_then(|index| fields.get_mut(*index)) {
                Some(field) => field.required = !nullable(name),
                // A declared field that has a problem of its own is not reported again.
                None if declared.contains(name) => {}
                None => self.undeclared(located.path.clone(), "member", name, declared.iter().copied()),
            }
            // Parts of `allOf` may require what others require, too.
            match first.get(name) {
                Some(before) if before.path.parent() == located.path.parent() => {
                    let problem = Problem::new(located.path, ProblemKind::Duplicate(name.to_owned()));
                    self.problems.push(problem.with(before.path.clone(), "first here"));
                }
                _ => drop(first.insert(name, located)),
            }
        }
    }
}
