//! The parameters of an operation, and their styles.

use std::collections::BTreeMap;

use super::Checker;
use super::object::{Object, map};
use super::schema::{Owner, Schema, docs};
use crate::api::{Docs, Encoding, Field, ParameterStyle, Scope, Shape, TypeId, TypeKind};
use crate::document::{Located, Node, NodePath};
use crate::problem::{Location, Problem, ProblemKind};

impl<'d> Checker<'d> {
    /// Every parameter of an operation. Those of a choice become one field.
    pub(super) fn parameters(
        &mut self,
        object: &mut Object<'d, '_>,
        scope: Scope,
        request: TypeId,
    ) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        // All names, including those of parameters with problems: a choice must not report these again.
        let mut declared = Vec::new();
        for parameter in object.list("parameters") {
            let Some(target) = self.target(&parameter) else { continue };
            declared.extend(target.node.child("name").cloned());
            fields.extend(self.parameter(&target, scope, request));
        }
        if let Some(body) = object.get("requestBody") {
            fields.extend(self.body(&body, scope, request, &mut declared));
        }
        let mut fields = self.distinct(fields);
        // Last, because a choice takes its parameters out of the fields.
        if let Some(one_of) = object.get("x-acs-one-of") {
            self.choices(&one_of, scope, request, &mut declared, &mut fields);
        }
        fields
    }

    /// The parameters whose names are not those of parameters before them.
    fn distinct(&self, fields: Vec<Field>) -> Vec<Field> {
        let mut first: BTreeMap<String, Location> = BTreeMap::new();
        let mut distinct = Vec::with_capacity(fields.len());
        for field in fields {
            match first.get(&field.name) {
                Some(first) => {
                    let problem = Problem::new(field.location, ProblemKind::DuplicateParameter(field.name));
                    self.problems.push(problem.with(first.clone(), "first declared here"));
                }
                None => {
                    first.insert(field.name.clone(), field.location.clone());
                    distinct.push(field);
                }
            }
        }
        distinct
    }

    /// One entry of `parameters`.
    pub(super) fn parameter(
        &mut self,
        located: &Located<'d>,
        scope: Scope,
        request: TypeId,
    ) -> Option<Field> {
        let mut object = Object::open(located, self.problems)?;
        let name = object.need_text("name");
        if name == Some("") {
            let (why, remedy) = ("it is empty", "write the name that the service uses");
            let kind = ProblemKind::NotAName { name: String::new(), why, remedy };
            self.problems.add(located.path.child("name"), kind);
        }
        object.need("in");
        let place = object.supported("in", &["query", "path", "header"]).unwrap_or("query");
        let own = docs(&mut object);
        let required = object.boolean("required").unwrap_or_default();
        let rust_name = self.rust_name(&mut object);
        let content = object.get("content");
        let spelling = self.spelling(&mut object, content.is_some(), place);
        let schema = object.get("schema");
        object.close();
        if let (Some(_), Some(content)) = (&schema, &content) {
            self.problems.add(content.path.clone(), ProblemKind::Exclusive("`schema`", "`content`"));
        }
        let owner = Owner::member(scope, request, name.unwrap_or_default());
        let at = match (schema, content) {
            (None, None) => {
                self.problems.add(located.path.clone(), ProblemKind::Missing("schema"));
                return None;
            }
            // In OpenAPI, a parameter with `content` is serialized as that media type.
            (_, Some(content)) => self.media(&content, "application/json")?,
            (Some(schema), None) => schema,
        };
        let schema = self.schema(&at, &owner)?;
        self.check_deprecated(located, own.deprecated || schema.docs.deprecated);
        self.check_values(located, &schema.shape, schema.limit, schema.nullable);
        // A parameter that may be null need not be sent.
        let required = required && !schema.nullable;
        let style = self.style(&at.path, &schema.shape, spelling)?;
        let encoding = match place {
            "path" => self.in_path(located, style, required)?,
            "header" => Encoding::Header(style),
            _ => Encoding::Query(style),
        };
        // In an inline schema, `x-acs-rust-name` names the type and not the parameter.
        let own_name = schema.rust_name.clone().filter(|_| !schema.shape.is_defined_inline(at.node));
        let rust_name = rust_name.or(own_name);
        // People document the parameter, and its inline type is the same thing.
        if let Some(part) = schema.shape.named().and_then(|id| self.types.get_mut(id))
            && part.scope == scope
            && part.docs.text.is_empty()
        {
            part.docs.text.clone_from(&own.text);
        }
        let named_by = if rust_name.is_some() { "x-acs-rust-name" } else { "name" };
        Some(field(name?, schema, encoding, required, own, rust_name, located.path.child(named_by).into()))
    }

    /// The encoding of a parameter in the path, which is one segment and is always there.
    fn in_path(&self, located: &Located<'d>, style: ParameterStyle, required: bool) -> Option<Encoding> {
        if !required {
            self.problems.add(located.path.clone(), ProblemKind::Missing("required: true"));
        }
        match style {
            ParameterStyle::Plain => Some(Encoding::Path),
            _ => {
                self.problems.add(located.path.clone(), ProblemKind::NoParameterStyle("part of a path"));
                None
            }
        }
    }

    /// The style in which a value of a shape is written as a parameter.
    pub(super) fn style(
        &self,
        at: &NodePath<'d>,
        shape: &Shape,
        spelling: Spelling,
    ) -> Option<ParameterStyle> {
        match (spelling, shape) {
            (Spelling::Json, _) => Some(ParameterStyle::Json),
            (Spelling::RepeatList, Shape::List(_)) => Some(ParameterStyle::Flat),
            (Spelling::Flat, object) if !self.is_scalar(object) && object.item().is_none() => {
                Some(ParameterStyle::Flat)
            }
            (Spelling::CommaList, Shape::List(item)) if self.is_scalar(item) => {
                Some(ParameterStyle::CommaList)
            }
            (Spelling::RepeatList | Spelling::Flat, other) => {
                let style = if spelling == Spelling::Flat { "flat" } else { "repeatList" };
                self.problems.add(at.clone(), ProblemKind::StyleOfShape(style, other.kind()));
                None
            }
            (_, scalar) if self.is_scalar(scalar) => Some(ParameterStyle::Plain),
            // The default of OpenAPI for lists is to repeat the name, which RPC does not support, so a
            // list must have a style.
            (_, Shape::List(item)) if !self.is_scalar(item) => {
                self.problems
                    .add(at.clone(), ProblemKind::NoParameterStyle("a list of lists, maps or objects"));
                None
            }
            (_, other) => {
                self.problems.add(at.clone(), ProblemKind::NoParameterStyle(other.kind()));
                None
            }
        }
    }

    /// Whether a value is one string on the wire.
    fn is_scalar(&self, shape: &Shape) -> bool {
        match shape {
            Shape::List(_) | Shape::Map(_) | Shape::Any => false,
            Shape::Named(id) => {
                !matches!(self.types.get(*id).map(|named| &named.kind), Some(TypeKind::Structure(_)))
            }
            _ => true,
        }
    }

    /// The keywords of a parameter, and of an `encoding` of a form, that give its style.
    pub(super) fn spelling(&self, object: &mut Object<'d, '_>, json: bool, place: &str) -> Spelling {
        // The default of OpenAPI for the place.
        let is_simple = place == "path" || place == "header";
        object.supported("style", if is_simple { &["simple"] } else { &["form"] });
        let comma = object.boolean("explode") == Some(false);
        // A misspelt style still counts: to report a missing one as well would mislead.
        let own = object.supported("x-acs-style", &["repeatList", "flat"]);
        let own_spelling = if own == Some("flat") { Spelling::Flat } else { Spelling::RepeatList };
        let styles = [
            (own.is_some(), "`x-acs-style`", own_spelling),
            (comma, "`explode: false`", Spelling::CommaList),
            (json, "`application/json`", Spelling::Json),
        ];
        let given: Vec<_> = styles.into_iter().filter(|(given, ..)| *given).collect();
        if let [(_, first, _), (_, second, _), ..] = given.as_slice() {
            self.problems.add(object.path.clone(), ProblemKind::Exclusive(first, second));
        }
        let default = if is_simple { Spelling::CommaList } else { Spelling::Default };
        given.first().map_or(default, |(.., spelling)| *spelling)
    }

    /// The schema of the one media type of `content`.
    pub(super) fn media(&self, located: &Located<'d>, wanted: &'static str) -> Option<Located<'d>> {
        let media = self.media_object(located, wanted)?;
        let mut object = Object::open(&media, self.problems)?;
        object.ignore(&["example", "examples"]);
        let schema = object.need("schema");
        object.close();
        schema
    }

    /// The object of the one media type of `content`.
    pub(super) fn media_object(&self, located: &Located<'d>, wanted: &'static str) -> Option<Located<'d>> {
        let mut found = None;
        for (name, media) in map(located, self.problems) {
            if name == wanted {
                found = Some(media);
            } else {
                self.unknown_value(&located.path.key(name), "content", name, &[wanted]);
            }
        }
        if found.is_none() && matches!(located.node, Node::Map(entries) if entries.is_empty()) {
            self.problems.add(located.path.clone(), ProblemKind::Missing(wanted));
        }
        found
    }
}

/// A field of a parameter. Its own documentation takes precedence over that of its schema.
pub(super) fn field(
    name: &str,
    schema: Schema,
    encoding: Encoding,
    required: bool,
    own: Docs,
    rust_name: Option<String>,
    location: Location,
) -> Field {
    Field {
        name: name.to_owned(),
        rust_name,
        shape: schema.shape,
        required,
        encoding,
        limit: schema.limit,
        docs: own.or(schema.docs),
        location,
    }
}

/// The style that a parameter gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Spelling {
    #[default]
    Default,
    CommaList,
    RepeatList,
    Flat,
    Json,
}
