//! Parameters: in the query, in a form, and choices between them.

use super::Checker;
use super::object::{Object, list, map, text};
use super::schema::{Owner, Schema, docs};
use crate::api::{Docs, Field, Home, Limit, Naming, Shape, Style, Type, TypeId, TypeKind, Wire};
use crate::document::{Located, Node};
use crate::problem::{Kind, Place};

impl<'d> Checker<'d> {
    /// Every parameter of an operation, those of which one is given as a choice.
    pub(super) fn parameters(
        &mut self,
        object: &mut Object<'d, '_>,
        home: Home,
        request: TypeId,
    ) -> Vec<Field> {
        let mut fields = Vec::new();
        let mut declared = Vec::new();
        for parameter in object.list("parameters") {
            declared.extend(parameter.node.child("name").cloned());
            if let Some(field) = self.parameter(&parameter, home, request) {
                self.add_parameter(&mut fields, field);
            }
        }
        if let Some(body) = object.get("requestBody") {
            for field in self.form(&body, home, request) {
                self.add_parameter(&mut fields, field);
            }
        }
        if let Some(one_of) = object.get("x-acs-one-of") {
            for choice in self.one_or_more(&one_of) {
                self.one_of(&choice, home, request, &declared, &mut fields);
            }
        }
        fields
    }

    fn add_parameter(&self, fields: &mut Vec<Field>, field: Field) {
        if fields.iter().any(|known| known.name == field.name) {
            self.problems.add(field.place, Kind::RepeatedParameter(field.name));
        } else {
            fields.push(field);
        }
    }

    /// One entry of `parameters`.
    fn parameter(&mut self, located: &Located<'d>, home: Home, request: TypeId) -> Option<Field> {
        let mut target = located.clone();
        if let Some(Node::Text(reference)) = located.node.child("$ref") {
            target = self.resolve(&located.place.child("$ref"), reference)?;
        }
        let mut object = Object::open(&target, self.problems)?;
        let name = object.need_text("name");
        match object.need_text("in") {
            None | Some("query") => {}
            Some(other) => self.unknown_value(&object.place.child("in"), "in", other, &["query"]),
        }
        let own = docs(&mut object);
        let required = object.boolean("required").unwrap_or_default();
        let rust_name = object.text("x-acs-rust-name").map(str::to_owned);
        let spelling = Spelling::read(&mut object, self);
        let content = object.get("content");
        let schema = object.get("schema");
        object.close();
        let owner = Owner::member(home, request, name?);
        let (schema, style) = match (schema, content) {
            (None, None) => {
                self.problems.add(target.place, Kind::Missing("schema"));
                return None;
            }
            (_, Some(content)) => {
                (self.schema(&self.media(&content, "application/json")?, &owner)?, Style::Json)
            }
            (Some(at), None) => {
                let schema = self.schema(&at, &owner)?;
                let style = self.style(&at.place, &schema.shape, spelling)?;
                (schema, style)
            }
        };
        Some(field(name?, schema, Wire::Query(style), required, own, rust_name, target.place))
    }

    /// A form body: its properties are parameters.
    fn form(&mut self, located: &Located<'d>, home: Home, request: TypeId) -> Vec<Field> {
        let Some(mut body) = Object::open(located, self.problems) else { return Vec::new() };
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
        form.pass(&["type", "description"]);
        let required = form.list("required");
        let mut fields = Vec::new();
        let properties = form.map("properties");
        for (name, at) in properties.clone() {
            let encoding = encodings.iter().find(|(encoded, _)| *encoded == name);
            let spelling = encoding.and_then(|(_, encoding)| {
                let mut object = Object::open(encoding, self.problems)?;
                let spelling = Spelling::read(&mut object, self);
                object.close();
                Some(spelling)
            });
            let owner = Owner::member(home, request, name);
            let Some(schema) = self.schema(&at, &owner) else { continue };
            let Some(style) = self.style(&at.place, &schema.shape, spelling.unwrap_or_default()) else {
                continue;
            };
            let rust_name = schema.rust_name.clone().filter(|_| at.node.child("$ref").is_some());
            fields.push(field(name, schema, Wire::Form(style), false, Docs::default(), rust_name, at.place));
        }
        for located in required {
            let Some(name) = text(&located, self.problems) else { continue };
            match fields.iter_mut().find(|field| field.name == name) {
                Some(field) => field.required = true,
                None if properties.iter().any(|(declared, _)| *declared == name) => {}
                None => self.problems.add(located.place, Kind::UndeclaredMember(name.to_owned())),
            }
        }
        form.close();
        fields
    }

    /// The style in which a shape becomes a parameter.
    fn style(&self, at: &Place, shape: &Shape, spelling: Spelling) -> Option<Style> {
        let scalar = match shape {
            Shape::List(_) | Shape::Map(_) | Shape::Any => false,
            Shape::Named(id) => {
                !matches!(self.types.get(*id).map(|named| &named.kind), Some(TypeKind::Structure(_)))
            }
            _ => true,
        };
        match (spelling, shape) {
            (Spelling::Json, _) => Some(Style::Json),
            (Spelling::RepeatList, Shape::List(_)) => Some(Style::RepeatList),
            (Spelling::CommaList, Shape::List(_)) => Some(Style::CommaList),
            _ if scalar => Some(Style::Plain),
            _ => {
                self.problems.add(at.clone(), Kind::NoParameterStyle(shape.kind()));
                None
            }
        }
    }

    /// The schema of the one media type of a `content`.
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
                self.unknown_value(&located.place.key(name), "content", name, &[wanted]);
            }
        }
        if found.is_none() && matches!(located.node, Node::Map(entries) if entries.is_empty()) {
            self.problems.add(located.place.clone(), Kind::Missing(wanted));
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

    /// `x-acs-one-of`: takes parameters out and puts a choice between them in.
    fn one_of(
        &mut self,
        located: &Located<'d>,
        home: Home,
        request: TypeId,
        declared: &[Node],
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
                // One that is declared and wrong is a problem already.
                if !declared.contains(parameter.node) {
                    self.problems.add(parameter.place, Kind::UndeclaredParameter(wanted.to_owned()));
                }
                continue;
            };
            first = first.min(found);
            alternatives.push(fields.remove(found));
        }
        if of_nothing {
            self.problems.add(located.place.clone(), Kind::Missing("of"));
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
            place: located.place.clone(),
        });
        let choice = Field {
            name: name.to_owned(),
            rust_name: None,
            shape: Shape::Named(id),
            required,
            wire: Wire::OneOf,
            limit: Limit::None,
            docs,
            place: located.place.clone(),
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
    place: Place,
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
        place,
    }
}

/// How a parameter says that it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Spelling {
    #[default]
    Unsaid,
    CommaList,
    RepeatList,
    Json,
}

impl Spelling {
    /// The words of a parameter, and of an `encoding` of a form.
    fn read<'d>(object: &mut Object<'d, '_>, checker: &Checker<'d>) -> Self {
        let style = object.text("style");
        if let Some(style) = style
            && style != "form"
        {
            checker.unknown_value(&object.place.child("style"), "style", style, &["form"]);
        }
        let explode = object.boolean("explode");
        let json = match object.text("contentType") {
            None => false,
            Some("application/json") => true,
            Some(other) => {
                let at = object.place.child("contentType");
                checker.unknown_value(&at, "contentType", other, &["application/json"]);
                false
            }
        };
        match object.text("x-acs-style") {
            Some("repeatList") => return Spelling::RepeatList,
            Some(other) => {
                checker.unknown_value(
                    &object.place.child("x-acs-style"),
                    "x-acs-style",
                    other,
                    &["repeatList"],
                );
            }
            None => {}
        }
        match (json, explode) {
            (true, _) => Spelling::Json,
            (false, Some(false)) => Spelling::CommaList,
            _ => Spelling::Unsaid,
        }
    }
}
