//! Schemas: the shapes of values.

use super::Checker;
use super::limits::Limits;
use super::object::{Object, list, text};
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
        let mut object = Object::open(located, self.problems)?;
        let docs = docs(&mut object);
        let rust_name = self.rust_name(&mut object);
        object.ignore(&["title", "externalDocs", "readOnly", "writeOnly"]);
        let kind = self.type_of(&mut object);
        let limits = Limits::read(&mut object);
        let named = Named { path: &located.path, owner, docs: &docs, rust_name: rust_name.as_ref() };
        // If the type is unknown, so are its keywords. Reporting them as well would mislead.
        let (kind, nullable) = kind?;
        let shape = match kind {
            Some("integer") => self.integer(&mut object),
            Some("number") => self.number(&mut object),
            Some("boolean") => Some(Shape::Boolean),
            Some("array") => {
                let items = object.need("items");
                let item = items.as_ref().and_then(|items| self.schema(items, &owner.item()));
                if let (Some(items), Some(Schema { limit, .. })) = (items, &item)
                    && *limit != Limit::None
                {
                    self.problems.add(items.path, ProblemKind::BoundOfItems);
                }
                item.map(|item| Shape::List(Box::new(item.shape)))
            }
            Some("object") => self.object(&mut object, &named),
            Some(_) => self.string(&mut object, &named),
            None if has(located, &["properties", "allOf", "additionalProperties"]) => {
                self.object(&mut object, &named)
            }
            None if has(located, &["enum", "oneOf", "x-extensible-enum"]) => self.string(&mut object, &named),
            None => Some(Shape::Any),
        };
        object.close();
        let shape = shape?;
        let limit = limits.of(&shape, self.problems);
        Some(Schema { shape, limit, docs, rust_name, nullable })
    }

    /// A reference to a shared schema. Keywords beside the reference override those of its target.
    fn reference(&mut self, located: &Located<'d>) -> Option<Schema> {
        let mut object = Object::open(located, self.problems)?;
        let reference = object.need_text("$ref");
        let own = docs(&mut object);
        let rust_name = self.rust_name(&mut object);
        let limits = Limits::read(&mut object);
        object.close();
        let at = located.path.child("$ref");
        let target = self.resolve(&at, reference?)?;
        let mut schema = self.shared_schema(&at, &target, reference?)?;
        if !own.text.is_empty() {
            schema.docs.text = own.text;
        }
        schema.docs.example = own.example.or(schema.docs.example);
        schema.docs.default = own.default.or(schema.docs.default);
        schema.docs.deprecated |= own.deprecated;
        schema.limit = limits.of(&schema.shape, self.problems).or(schema.limit);
        schema.rust_name = rust_name;
        Some(schema)
    }

    /// The schema at the end of a reference. It is read once, however often it is referred to.
    fn shared_schema(&mut self, at: &NodePath<'d>, target: &Located<'d>, reference: &str) -> Option<Schema> {
        if let Some(known) = self.shared.get(&target.path) {
            return known.clone();
        }
        // A cycle that passes through a named type ended above, because `define` registers the type before
        // its members are read. A cycle that gets here consists of references only, so no value of it could
        // exist.
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
    fn type_of(&self, object: &mut Object<'d, '_>) -> Option<(Option<&'d str>, bool)> {
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
            location: named.path.clone().into(),
        });
        let shape = Shape::Named(id);
        if self.open.last() == Some(named.path) {
            // Registered before its members are read, so that these may refer to the type itself.
            let schema = Schema {
                shape: shape.clone(),
                limit: Limit::None,
                docs: named.docs.clone(),
                rust_name: None,
                nullable: false,
            };
            self.shared.insert(named.path.clone(), Some(schema));
        }
        shape
    }
}

/// The parts of a type that do not depend on its kind.
pub(super) struct Named<'n, 'd> {
    pub(super) path: &'n NodePath<'d>,
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
fn schema_name(path: &NodePath<'_>) -> String {
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
    let first = |located: Located<'_>| match located.node {
        Node::List(items) => items.first().cloned(),
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
