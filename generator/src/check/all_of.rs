//! The parts of `allOf`.

use super::object::Object;
use super::schema::{Named, Schema, docs};
use super::structure::Members;
use super::{Checker, DEEPEST};
use crate::api::{Docs, Shape, TypeKind};
use crate::document::{Located, Node};
use crate::problem::ProblemKind;

/// The keywords of documentation, which may stand in a part of `allOf` of their own.
const DOCUMENTATION: &[&str] =
    &["description", "title", "externalDocs", "example", "examples", "default", "deprecated"];

impl<'d> Checker<'d> {
    /// `allOf` around one schema: the same type, with documentation of its own. OpenAPI 3.0 has no other
    /// way to describe a reference.
    pub(super) fn only_part(
        &mut self,
        only: &Located<'d>,
        documentation: &[Located<'d>],
        named: &Named<'_, 'd>,
    ) -> Option<Schema> {
        let mut schema = self.schema(only, named.owner)?;
        let is_object = match &schema.shape {
            Shape::Named(id) => {
                !matches!(self.types.get(*id).map(|part| &part.kind), Some(TypeKind::OneOf(_)))
            }
            Shape::Map(_) => true,
            _ => false,
        };
        if !is_object {
            self.problems.add(only.path.clone(), ProblemKind::AllOfScalars);
        }
        schema.docs = self.documentation(documentation).or(schema.docs);
        Some(schema)
    }

    /// The documentation of the parts of `allOf` that have nothing else.
    pub(super) fn documentation(&self, parts: &[Located<'d>]) -> Docs {
        let read = |part: &Located<'d>| {
            let mut object = Object::open(part, self.problems)?;
            object.ignore(DOCUMENTATION);
            let docs = docs(&mut object);
            object.close();
            Some(docs)
        };
        parts.iter().filter_map(read).fold(Docs::default(), Docs::or)
    }

    /// One part of an `allOf`: its members become members of the whole.
    pub(super) fn part(&mut self, located: &Located<'d>, members: &mut Members<'_, 'd>) {
        let Some(part) = self.target(located) else { return };
        if self.parts.len() >= DEEPEST {
            self.problems.add(located.path.clone(), ProblemKind::DeepType(DEEPEST));
            return;
        }
        if self.parts.contains(&part.path) {
            if let Some(Node::Text(reference)) = located.node.child("$ref") {
                self.problems
                    .add(located.path.child("$ref"), ProblemKind::CircularReference(reference.clone()));
            }
            return;
        }
        if !members.parts.insert(part.path.clone()) {
            return;
        }
        let Some(mut object) = Object::open(&part, self.problems) else { return };
        object.ignore(DOCUMENTATION);
        object.ignore(&["readOnly", "writeOnly", "x-acs-rust-name"]);
        let kind = self.type_of(&mut object);
        if kind.is_some_and(|(kind, _)| kind.is_some_and(|kind| kind != "object")) {
            self.problems.add(located.path.clone(), ProblemKind::AllOfScalars);
            return;
        }
        self.parts.push(part.path);
        self.collect(&mut object, members);
        self.parts.pop();
        object.close();
    }

    /// The shape of a value that has two shapes, if there can be one.
    pub(super) fn both(&self, a: &Shape, b: &Shape) -> Option<Shape> {
        match (a, b) {
            (Shape::Any, other) | (other, Shape::Any) => Some(other.clone()),
            (a, b) => (a == b || self.are_equal(a, b)).then(|| a.clone()),
        }
    }

    /// Whether two shapes are equal except for the schemas that define their types.
    fn are_equal(&self, a: &Shape, b: &Shape) -> bool {
        match (a, b) {
            (Shape::InText(a), Shape::InText(b))
            | (Shape::List(a), Shape::List(b))
            | (Shape::Map(a), Shape::Map(b)) => self.are_equal(a, b),
            (Shape::Named(a), Shape::Named(b)) => {
                let (Some(a), Some(b)) = (self.types.get(*a), self.types.get(*b)) else { return false };
                let texts = |kind: &TypeKind| -> Option<Vec<String>> {
                    let (TypeKind::OpenSet(values) | TypeKind::ClosedSet(values)) = kind else { return None };
                    Some(values.iter().map(|value| value.text.clone()).collect())
                };
                let same_kind = std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind);
                same_kind && texts(&a.kind).is_some() && texts(&a.kind) == texts(&b.kind)
            }
            (a, b) => a == b,
        }
    }
}

/// Whether a part of `allOf` has documentation only.
pub(super) fn is_documentation(part: &Node) -> bool {
    matches!(part, Node::Map(entries) if !entries.is_empty()
        && entries.iter().all(|(keyword, _)| DOCUMENTATION.contains(&keyword.as_str())))
}
