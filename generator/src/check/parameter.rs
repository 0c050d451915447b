//! Parameters: in the query, in a form, and choices between them.

use super::Checker;
use super::object::{Object, list, map, text};
use super::schema::{Owner, Schema, docs};
use crate::api::{Docs, Field, Home, Limit, Naming, ParameterStyle, Shape, Type, TypeId, TypeKind, Wire};
use crate::document::{Located, Node, NodePath};
use crate::problem::{Location, ProblemKind};

impl<'d> Checker<'d> {
    /// Every parameter of an operation. Those of a choice become one field.
    pub(super) fn parameters(
        &mut self,
        object: &mut Object<'d, '_>,
        home: Home,
        request: TypeId,
    ) -> Vec<Field> {
        let mut fields = Vec::new();
        let mut declared = Vec::new();
        for parameter in object.list("parameters") {
            let Some(target) = self.target(&parameter) else { continue };
            declared.extend(target.node.child("name").cloned());
            if let Some(field) = self.parameter(&target, home, request) {
                self.add_parameter(&mut fields, field);
            }
        }
        if let Some(body) = object.get("requestBody") {
            for field in self.form(&body, home, request, &mut declared) {
                self.add_parameter(&mut fields, field);
            }
        }
        if let Some(one_of) = object.get("x-acs-one-of") {
            for choice in self.one_or_more(&one_of) {
                self.one_of(&choice, home, request, &mut declared, &mut fields);
            }
        }
        fields
    }

    fn add_parameter(&self, fields: &mut Vec<Field>, field: Field) {
        if fields.iter().any(|known| known.name == field.name) {
            self.problems.add(field.location, ProblemKind::DuplicateParameter(field.name));
        } else {
            fields.push(field);
        }
    }

    /// One entry of `parameters`.
    fn parameter(&mut self, located: &Located<'d>, home: Home, request: TypeId) -> Option<Field> {
        let mut object = Object::open(located, self.problems)?;
        let name = object.need_text("name");
        match object.need_text("in") {
            None | Some("query") => {}
            Some(other) => self.unknown_value(&object.path.child("in"), "in", other, &["query"]),
        }
        let own = docs(&mut object);
        let required = object.boolean("required").unwrap_or_default();
        let rust_name = self.rust_name(&mut object);
        let content = object.get("content");
        let spelling = self.spelling(&mut object, content.is_some());
        let schema = object.get("schema");
        object.close();
        if let (Some(_), Some(content)) = (&schema, &content) {
            self.problems.add(content.path.clone(), ProblemKind::Exclusive("`schema`", "`content`"));
        }
        let owner = Owner::member(home, request, name.unwrap_or_default());
        let at = match (schema, content) {
            (None, None) => {
                self.problems.add(located.path.clone(), ProblemKind::Missing("schema"));
                return None;
            }
            (_, Some(content)) => self.media(&content, "application/json")?,
            (Some(schema), None) => schema,
        };
        let schema = self.schema(&at, &owner)?;
        let style = self.style(&at.path, &schema.shape, spelling)?;
        let own_name = schema.rust_name.clone().filter(|_| !schema.shape.is_defined_inline(at.node));
        let rust_name = rust_name.or(own_name);
        if let Some(part) = schema.shape.named().and_then(|id| self.types.get_mut(id))
            && part.home == home
            && part.docs.text.is_empty()
        {
            part.docs.text.clone_from(&own.text);
        }
        let named_by = if rust_name.is_some() { "x-acs-rust-name" } else { "name" };
        Some(field(
            name?,
            schema,
            Wire::Query(style),
            required,
            own,
            rust_name,
            located.path.child(named_by).into(),
        ))
    }

    /// A form body, whose properties are parameters.
    fn form(
        &mut self,
        located: &Located<'d>,
        home: Home,
        request: TypeId,
        declared: &mut Vec<Node>,
    ) -> Vec<Field> {
        let Some(located) = self.target(located) else { return Vec::new() };
        let Some(mut body) = Object::open(&located, self.problems) else { return Vec::new() };
        body.pass(&["required", "description"]);
        let content = body.need("content");
        body.close();
        let Some(media) =
            content.and_then(|content| self.media_object(&content, "application/x-www-form-urlencoded"))
        else {
            return Vec::new();
        };
        let Some(mut media) = Object::open(&media, self.problems) else { return Vec::new() };
        let encodings = media.map("encoding");
        let schema = media.need("schema");
        media.close();
        let Some(mut form) = schema.and_then(|schema| Object::open(&schema, self.problems)) else {
            return Vec::new();
        };
        form.pass(&["description"]);
        match form.text("type") {
            None | Some("object") => {}
            Some(other) => self.unknown_value(&form.path.child("type"), "type", other, &["object"]),
        }
        let required = form.list("required");
        let mut fields = Vec::new();
        let properties = form.map("properties");
        declared.extend(properties.iter().map(|(name, _)| Node::Text((*name).to_owned())));
        for (name, encoding) in &encodings {
            if !properties.iter().any(|(declared, _)| declared == name) {
                self.problems.add(encoding.path.as_key(), ProblemKind::UndeclaredMember((*name).to_owned()));
            }
        }
        for (name, at) in properties.clone() {
            let encoding = encodings.iter().find(|(encoded, _)| *encoded == name);
            let spelling = encoding.and_then(|(_, encoding)| {
                let mut object = Object::open(encoding, self.problems)?;
                let json = object.text("contentType").is_some_and(|kind| {
                    let json = kind == "application/json";
                    if !json {
                        let at = object.path.child("contentType");
                        self.unknown_value(&at, "contentType", kind, &["application/json"]);
                    }
                    json
                });
                let spelling = self.spelling(&mut object, json);
                object.close();
                Some(spelling)
            });
            let owner = Owner::member(home, request, name);
            let Some(schema) = self.schema(&at, &owner) else { continue };
            let Some(style) = self.style(&at.path, &schema.shape, spelling.unwrap_or_default()) else {
                continue;
            };
            let rust_name = schema.rust_name.clone().filter(|_| !schema.shape.is_defined_inline(at.node));
            let location = at.path.as_key().into();
            fields.push(field(name, schema, Wire::Form(style), false, Docs::default(), rust_name, location));
        }
        self.require(required, &properties, &mut fields);
        form.close();
        fields
    }

    /// The style in which a value of a shape is written as a parameter.
    fn style(&self, at: &NodePath<'d>, shape: &Shape, spelling: Spelling) -> Option<ParameterStyle> {
        match (spelling, shape) {
            (Spelling::Json, _) => Some(ParameterStyle::Json),
            (Spelling::RepeatList, Shape::List(item)) if self.is_scalar(item) => {
                Some(ParameterStyle::RepeatList)
            }
            (Spelling::CommaList, Shape::List(item)) if self.is_scalar(item) => {
                Some(ParameterStyle::CommaList)
            }
            (Spelling::RepeatList, scalar) if self.is_scalar(scalar) => {
                self.problems.add(at.clone(), ProblemKind::StyleOfList(scalar.kind()));
                None
            }
            (_, scalar) if self.is_scalar(scalar) => Some(ParameterStyle::Plain),
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
    fn spelling(&self, object: &mut Object<'d, '_>, json: bool) -> Spelling {
        if let Some(style) = object.text("style")
            && style != "form"
        {
            self.unknown_value(&object.path.child("style"), "style", style, &["form"]);
        }
        let comma = object.boolean("explode") == Some(false);
        let repeat = object.text("x-acs-style").is_some_and(|style| {
            if style != "repeatList" {
                let at = object.path.child("x-acs-style");
                self.unknown_value(&at, "x-acs-style", style, &["repeatList"]);
            }
            // A misspelt one is a problem already; to report the missing style as well would mislead.
            true
        });
        let styles = [
            (repeat, "`x-acs-style`", Spelling::RepeatList),
            (comma, "`explode: false`", Spelling::CommaList),
            (json, "`application/json`", Spelling::Json),
        ];
        let given: Vec<_> = styles.into_iter().filter(|(given, ..)| *given).collect();
        if let [(_, first, _), (_, second, _), ..] = given.as_slice() {
            self.problems.add(object.path.clone(), ProblemKind::Exclusive(first, second));
        }
        given.first().map_or(Spelling::Default, |(.., spelling)| *spelling)
    }

    /// The schema of the one media type of `content`.
    pub(super) fn media(&self, located: &Located<'d>, wanted: &'static str) -> Option<Located<'d>> {
        let media = self.media_object(located, wanted)?;
        let mut object = Object::open(&media, self.problems)?;
        object.pass(&["example", "examples"]);
        let schema = object.need("schema");
        object.close();
        schema
    }

    fn media_object(&self, located: &Located<'d>, wanted: &'static str) -> Option<Located<'d>> {
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

    /// One choice, or a list of them.
    fn one_or_more(&self, located: &Located<'d>) -> Vec<Located<'d>> {
        match located.node {
            Node::List(_) => list(located, self.problems),
            _ => vec![located.clone()],
        }
    }

    /// `x-acs-one-of`: replaces parameters by a choice between them.
    fn one_of(
        &mut self,
        located: &Located<'d>,
        home: Home,
        request: TypeId,
        declared: &mut Vec<Node>,
        fields: &mut Vec<Field>,
    ) {
        let Some(mut object) = Object::open(located, self.problems) else { return };
        let name = object.need_text("name");
        let description = object.text("description").unwrap_or_default();
        let required = object.boolean("required").unwrap_or(true);
        let of = object.list("of");
        let of_nothing = of.is_empty();
        object.close();
        let mut alternatives = Vec::new();
        let mut first = fields.len();
        for parameter in of {
            let Some(wanted) = text(&parameter, self.problems) else { continue };
            let Some(found) = fields.iter().position(|field| field.name == wanted) else {
                // A declared parameter that has a problem of its own is not reported again.
                if !declared.contains(parameter.node) {
                    self.problems.add(parameter.path, ProblemKind::UndeclaredParameter(wanted.to_owned()));
                }
                continue;
            };
            first = first.min(found);
            declared.retain(|declared| declared != parameter.node);
            let alternative = fields.remove(found);
            match alternative.wire {
                Wire::OneOf => {
                    self.problems.add(parameter.path, ProblemKind::UndeclaredParameter(wanted.to_owned()))
                }
                _ => alternatives.push(alternative),
            }
        }
        if of_nothing {
            self.problems.add(located.path.clone(), ProblemKind::Missing("of"));
        }
        let (Some(name), false) = (name, alternatives.is_empty()) else { return };
        let docs = Docs { text: description.trim().to_owned(), ..Docs::default() };
        let id = self.add_type(Type {
            naming: Naming::Member { parent: request, name: name.to_owned(), item: false },
            rust_name: None,
            home,
            input: true,
            docs: docs.clone(),
            kind: TypeKind::OneOf(alternatives),
            location: located.path.child("name").into(),
        });
        let choice = Field {
            name: name.to_owned(),
            rust_name: None,
            shape: Shape::Named(id),
            required,
            wire: Wire::OneOf,
            limit: Limit::None,
            docs,
            location: located.path.child("name").into(),
        };
        fields.insert(first.min(fields.len()), choice);
    }
}

fn field(
    name: &str,
    schema: Schema,
    wire: Wire,
    required: bool,
    own: Docs,
    rust_name: Option<String>,
    location: Location,
) -> Field {
    let inner = schema.docs;
    Field {
        name: name.to_owned(),
        rust_name,
        shape: schema.shape,
        required,
        wire,
        limit: schema.limit,
        docs: Docs {
            text: if own.text.is_empty() { inner.text } else { own.text },
            example: own.example.or(inner.example),
            default: own.default.or(inner.default),
            pattern: own.pattern.or(inner.pattern),
            deprecated: own.deprecated || inner.deprecated,
        },
        location,
    }
}

/// The style that a parameter gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Spelling {
    #[default]
    Default,
    CommaList,
    RepeatList,
    Json,
}
