//! Schemas: the shapes of values.

use super::limits::Limits;
use super::object::{Object, list, text};
use super::{Checker, DEEPEST};
use crate::api::{Docs, Limit, Naming, Scope, Shape, Type, TypeId, TypeKind};
use crate::document::{Located, Node, NodePath, Step};
use crate::problem::ProblemKind;

/// A schema that was read.
#[derive(Debug, Clone)]
pub(super) struct Schema {
    pub(super) shape: Shape,
    pub(super) limit: Limit,
    pub(super) docs: Docs,
    pub(super) rust_name: Option<String>,
    pub(super) nullable: bool,
}

/// What contains a schema. A type without a name of its own is named after it.
#[derive(Debug, Clone)]
pub(super) struct Owner {
    pub(super) scope: Scope,
    pub(super) naming: Naming,
}

impl Owner {
    pub(super) fn member(scope: Scope, parent: TypeId, name: &str) -> Self {
        Owner { scope, naming: Naming::Member { parent, name: name.to_owned(), item: false } }
    }

    pub(super) fn item(&self) -> Self {
        let mut owner = self.clone();
        if let Naming::Member { item, .. } = &mut owner.naming {
            *item = true;
        }
        owner
    }
}

impl<'d> Checker<'d> {
    /// Reads the schema of a member or a parameter.
    pub(super) fn schema(&mut self, located: &Located<'d>, owner: &Owner) -> Option<Schema> {
        if located.node.child("$ref").is_some() {
            return self.reference(located);
        }
        if self.depth >= DEEPEST {
            self.problems.add(located.path.clone(), ProblemKind::DeepType(DEEPEST));
            return None;
        }
        self.depth += 1;
        let schema = self.inline_schema(located, owner);
        self.depth -= 1;
        schema
    }

    fn inline_schema(&mut self, located: &Located<'d>, owner: &Owner) -> Option<Schema> {
        let mut object = Object::open(located, self.problems)?;
        let docs = docs(&mut object);
        let rust_name = self.rust_name(&mut object);
        object.ignore(&["title", "externalDocs", "readOnly", "writeOnly"]);
        let kind = self.type_of(&mut object);
        let limits = Limits::read(&mut object);
        let named = Named { located, owner, docs: &docs, rust_name: rust_name.as_ref() };
        // If the type is unknown, so are its keywords. Reporting them as well would mislead.
        let (kind, nullable) = kind?;
        let own = |shape| Schema {
            shape,
            limit: Limit::None,
            docs: Docs::default(),
            rust_name: None,
            nullable: false,
        };
        let inner = match kind {
            Some("integer") => self.integer(&mut object).map(own),
            Some("number") => self.number(&mut object).map(own),
            Some("boolean") => Some(own(Shape::Boolean)),
            Some("array") => self.array(&mut object, owner).map(|(item, docs)| Schema { docs, ..own(item) }),
            Some("object") => self.object(&mut object, &named),
            Some(_) => self.string(&mut object, &named).map(own),
            None if has(located, &["properties", "allOf", "additionalProperties"]) => {
                self.object(&mut object, &named)
            }
            None if has(located, &["enum", "oneOf", "x-extensible-enum"]) => {
                self.string(&mut object, &named).map(own)
            }
            None => Some(own(Shape::Any)),
        };
        object.close();
        let mut inner = inner?;
        inner.nullable |= nullable;
        let mut schema = self.overridden(located, inner, docs, &limits);
        schema.rust_name = rust_name;
        Some(schema)
    }

    /// The shape of a list, and the documentation of its items, for a list that has no other.
    fn array(&mut self, object: &mut Object<'d, '_>, owner: &Owner) -> Option<(Shape, Docs)> {
        let items = object.need("items")?;
        let Schema { shape, docs, .. } = self.element(&items, owner)?;
        // A type of the items has documentation of its own.
        let docs = if matches!(shape, Shape::Named(_)) { Docs::default() } else { docs };
        Some((Shape::List(Box::new(shape)), docs))
    }

    /// The schema of the items of a list, or of the values of a map. Their bounds are not checked.
    pub(super) fn element(&mut self, located: &Located<'d>, owner: &Owner) -> Option<Schema> {
        let schema = self.schema(located, &owner.item())?;
        if schema.limit != Limit::None {
            self.problems.add(located.path.clone(), ProblemKind::BoundOfItems);
        }
        Some(schema)
    }

    /// A schema with what stands beside a reference to it, or beside its type.
    fn overridden(&self, located: &Located<'d>, schema: Schema, own: Docs, limits: &Limits<'d>) -> Schema {
        let Schema { shape, limit, docs, nullable, .. } = schema;
        let limit = limits.of(&shape, self.problems).or(limit);
        self.check_deprecated(located, own.deprecated || docs.deprecated);
        self.check_values(located, &shape, limit, nullable);
        Schema { docs: own.or(docs), shape, limit, rust_name: None, nullable }
    }

    /// A reference to a shared schema. Keywords beside the reference override those of its target.
    fn reference(&mut self, located: &Located<'d>) -> Option<Schema> {
        let mut object = Object::open(located, self.problems)?;
        let reference = object.need_text("$ref");
        let own = docs(&mut object);
        let rust_name = self.rust_name(&mut object);
        object.ignore(&["title", "externalDocs", "readOnly", "writeOnly"]);
        let limits = Limits::read(&mut object);
        object.close();
        let at = located.path.child("$ref");
        let target = self.resolve(&at, reference?)?;
        let schema = self.shared_schema(&at, &target, reference?)?;
        let mut schema = self.overridden(located, schema, own, &limits);
        schema.rust_name = rust_name;
        Some(schema)
    }

    /// The schema at the end of a reference. It is read once, however often it is referred to.
    fn shared_schema(&mut self, at: &NodePath<'d>, target: &Located<'d>, reference: &str) -> Option<Schema> {
        if let Some(known) = self.shared.get(&target.path) {
            return known.clone();
        }
        // The members of an object are read later, so a cycle that passes through an object does not get
        // here. This one consists of references, lists and maps only, so no type could have a name.
        if self.open.contains(&target.path) {
            self.problems.add(at.clone(), ProblemKind::CircularReference(reference.to_owned()));
            return None;
        }
        self.open.push(target.path.clone());
        let owner = Owner { scope: Scope::Shared, naming: Naming::Schema(schema_name(&target.path)) };
        let schema = self.schema(target, &owner);
        self.open.pop();
        self.shared.insert(target.path.clone(), schema.clone());
        schema
    }

    /// The one type and whether `null` is allowed beside it; `None` if the type is unknown.
    pub(super) fn type_of(&self, object: &mut Object<'d, '_>) -> Option<(Option<&'d str>, bool)> {
        const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];
        let Some(located) = object.get("type") else { return Some((None, false)) };
        let names: Vec<Located<'d>> = match located.node {
            Node::List(_) => list(&located, self.problems),
            _ => vec![located.clone()],
        };
        let mut found = None;
        let mut nullable = false;
        for name in &names {
            match text(name, self.problems)? {
                "null" => nullable = true,
                kind if TYPES.contains(&kind) && found.is_none() => found = Some(kind),
                kind if TYPES.contains(&kind) => {
                    self.problems.add(name.path.clone(), ProblemKind::SeveralTypes);
                    return None;
                }
                other => {
                    self.unknown_value(&name.path, "type", other, TYPES);
                    return None;
                }
            }
        }
        if found.is_none() {
            self.problems.add(located.path, ProblemKind::SeveralTypes);
        }
        Some((found, nullable))
    }

    fn integer(&self, object: &mut Object<'d, '_>) -> Option<Shape> {
        match object.text("format") {
            None | Some("int64") => Some(Shape::Int64),
            Some("int32") => Some(Shape::Int32),
            Some(other) => {
                self.unknown_value(&object.path.child("format"), "format", other, &["int32", "int64"]);
                None
            }
        }
    }

    fn number(&self, object: &mut Object<'d, '_>) -> Option<Shape> {
        match object.text("format") {
            None | Some("float" | "double") => Some(Shape::Float),
            Some(other) => {
                self.unknown_value(&object.path.child("format"), "format", other, &["float", "double"]);
                None
            }
        }
    }

    /// Adds a type with a name.
    pub(super) fn define(&mut self, named: &Named<'_, 'd>, kind: TypeKind) -> Shape {
        let id = self.add_type(Type {
            naming: named.owner.naming.clone(),
            rust_name: named.rust_name.cloned(),
            scope: named.owner.scope,
            input: false,
            output: false,
            docs: named.docs.clone(),
            kind,
            location: named.located.path.clone().into(),
        });
        Shape::Named(id)
    }
}

/// The parts of a type that do not depend on its kind.
pub(super) struct Named<'n, 'd> {
    pub(super) located: &'n Located<'d>,
    pub(super) owner: &'n Owner,
    pub(super) docs: &'n Docs,
    pub(super) rust_name: Option<&'n String>,
}

impl Shape {
    /// Whether `x-acs-rust-name` at this node names the type, and not the member.
    pub(super) fn is_defined_inline(&self, node: &Node) -> bool {
        matches!(self, Shape::Named(_)) && node.child("$ref").is_none()
    }
}

fn has(located: &Located<'_>, keywords: &[&str]) -> bool {
    keywords.iter().any(|keyword| located.node.child(keyword).is_some())
}

/// The name of a schema: the last key of its path, or the name of its file.
pub(super) fn schema_name(path: &NodePath<'_>) -> String {
    match path.last() {
        Some(Step::Key(name)) => name.to_owned(),
        Some(Step::Index(index)) => index.to_string(),
        None => {
            let file = path.file.rsplit('/').next().unwrap_or_default();
            file.split('.').next().unwrap_or_default().to_owned()
        }
    }
}

/// The keywords of documentation.
pub(super) fn docs(object: &mut Object<'_, '_>) -> Docs {
    // JSON Schema has a list of examples; OpenAPI has a map of them at parameters, with keys for readers.
    let first = |located: Located<'_>| match located.node {
        Node::List(items) => items.first().cloned(),
        Node::Map(entries) => entries.first().and_then(|(_, example)| example.child("value")).cloned(),
        _ => None,
    };
    let examples = object.get("examples").and_then(first);
    Docs {
        text: object.text("description").unwrap_or_default().trim().to_owned(),
        example: object.get("example").map(|located| located.node.clone()).or(examples),
        default: object.get("default").map(|located| located.node.clone()),
        pattern: object.text("pattern").map(str::to_owned),
        deprecated: object.boolean("deprecated").unwrap_or_default(),
    }
}
