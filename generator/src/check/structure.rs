//! Object schemas: structures, maps and the parts of `allOf`.

use super::Checker;
use super::object::{Object, text};
use super::schema::{Named, Owner};
use crate::api::{Encoding, Field, Scope, Shape, Structure, TypeId, TypeKind};
use crate::document::{Located, Node};
use crate::problem::ProblemKind;

impl<'d> Checker<'d> {
    pub(super) fn object(&mut self, object: &mut Object<'d, '_>, named: &Named<'_, 'd>) -> Option<Shape> {
        let parts = object.list("allOf");
        let properties = object.get("properties");
        if properties.is_none()
            && let [only] = parts.as_slice()
        {
            // `allOf` around one reference is how OpenAPI 3.0 describes a reference.
            let shape = self.schema(only, named.owner)?.shape;
            let is_object = match &shape {
                Shape::Named(id) => {
                    !matches!(self.types.get(*id).map(|part| &part.kind), Some(TypeKind::OneOf(_)))
                }
                Shape::Map(_) => true,
                _ => false,
            };
            if !is_object {
                self.problems.add(only.path.clone(), ProblemKind::AllOfScalars);
            }
            return Some(shape);
        }
        // An object without members is a map. `additionalProperties: false` would leave nothing, so it
        // is read as if it were absent.
        if properties.is_none() && parts.is_empty() {
            let value = match object.get("additionalProperties") {
                Some(located) => self.additional(&located, named.owner)?.unwrap_or(Shape::Any),
                None => Shape::Any,
            };
            return Some(Shape::Map(Box::new(value)));
        }
        // The members follow later: they are named after the type, and may refer to it.
        let shape = self.define(named, TypeKind::Structure(Structure::default()));
        let id = shape.named()?;
        let structure = self.structure(object, named.owner.scope, id);
        if let Some(defined) = self.types.get_mut(id) {
            defined.kind = TypeKind::Structure(structure);
        }
        Some(shape)
    }

    /// `properties`, `required`, `allOf` and `additionalProperties`, as members of a type.
    pub(super) fn structure(&mut self, object: &mut Object<'d, '_>, scope: Scope, id: TypeId) -> Structure {
        let member = |name: &str| Owner::member(scope, id, name);
        let mut structure = Structure::default();
        for part in object.list("allOf") {
            self.part(&part, &member, &mut structure.fields);
        }
        self.members(object, &member, &mut structure.fields);
        if let Some(located) = object.get("additionalProperties") {
            structure.others = self.additional(&located, &member("Value")).unwrap_or_default();
        }
        structure
    }

    /// `additionalProperties`: the shape of the values, or `Some(None)` if there may not be any.
    #[expect(clippy::option_option, reason = "a problem differs from a plain `false`")]
    fn additional(&mut self, located: &Located<'d>, owner: &Owner) -> Option<Option<Shape>> {
        match located.node {
            Node::Boolean(false) => Some(None),
            Node::Boolean(true) => Some(Some(Shape::Any)),
            _ => self.schema(located, &owner.item()).map(|schema| Some(schema.shape)),
        }
    }

    /// One part of an `allOf`: its members become members of the whole.
    fn part(&mut self, located: &Located<'d>, member: &dyn Fn(&str) -> Owner, fields: &mut Vec<Field>) {
        let Some(part) = self.target(located) else { return };
        if self.open.contains(&part.path) {
            if let Some(Node::Text(reference)) = located.node.child("$ref") {
                self.problems
                    .add(located.path.child("$ref"), ProblemKind::CircularReference(reference.clone()));
            }
            return;
        }
        let Some(mut object) = Object::open(&part, self.problems) else { return };
        object.ignore(&["description", "title", "externalDocs", "example", "examples"]);
        let kind = object.text("type");
        if kind.is_some_and(|kind| kind != "object") {
            self.problems.add(located.path.clone(), ProblemKind::AllOfScalars);
            return;
        }
        self.open.push(part.path);
        for inner in object.list("allOf") {
            self.part(&inner, member, fields);
        }
        self.open.pop();
        self.members(&mut object, member, fields);
        object.close();
    }

    /// `properties` and `required`.
    fn members(
        &mut self,
        object: &mut Object<'d, '_>,
        member: &dyn Fn(&str) -> Owner,
        fields: &mut Vec<Field>,
    ) {
        let required = object.list("required");
        let properties = object.map("properties");
        let mut nullable = std::collections::BTreeSet::new();
        for (name, located) in properties.clone() {
            let Some(schema) = self.schema(&located, &member(name)) else { continue };
            if schema.nullable {
                nullable.insert(name.to_owned());
            }
            fields.push(Field {
                name: name.to_owned(),
                rust_name: schema.rust_name.filter(|_| !schema.shape.is_defined_inline(located.node)),
                required: false,
                shape: schema.shape,
                encoding: Encoding::Member,
                limit: schema.limit,
                docs: schema.docs,
                location: match located.node.child("x-acs-rust-name") {
                    Some(_) => located.path.child("x-acs-rust-name"),
                    None => located.path.as_key(),
                }
                .into(),
            });
        }
        self.require(required, &properties, fields);
        for field in fields.iter_mut().filter(|field| nullable.contains(&field.name)) {
            // A nullable member is an `Option` in Rust, which makes it optional.
            field.required = false;
        }
    }

    /// `required`: each name must be that of a declared field.
    pub(super) fn require(
        &self,
        required: Vec<Located<'d>>,
        properties: &[(&str, Located<'d>)],
        fields: &mut [Field],
    ) {
        for located in required {
            let Some(name) = text(&located, self.problems) else { continue };
            match fields.iter_mut().find(|field| field.name == name) {
                Some(field) => field.required = true,
                // A declared field that has a problem of its own is not reported again.
                None if properties.iter().any(|(declared, _)| *declared == name) => {}
                None => {
                    let kind = ProblemKind::UndeclaredName { what: "member", name: name.to_owned() };
                    self.problems.add(located.path, kind);
                }
            }
        }
    }
}
