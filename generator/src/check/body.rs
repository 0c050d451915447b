//! The body of a request: a form, whose properties are parameters, or one value.

use super::Checker;
use super::object::{Object, map};
use super::parameter::field;
use super::schema::{Owner, Schema, docs};
use crate::api::{Docs, Encoding, Field, Limit, ParameterStyle, Scope, Shape, TypeId};
use crate::document::{Located, Node};
use crate::problem::ProblemKind;

/// The name of the field that is a whole body.
pub(super) const BODY: &str = "body";

pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// The media types of bodies with one value.
pub(super) const JSON: &str = "application/json";
pub(super) const TEXT: &str = "text/plain";
pub(super) const BYTES: &str = "application/octet-stream";

impl<'d> Checker<'d> {
    /// The fields of a request body. The names of the properties of a form are added to `declared`.
    pub(super) fn body(
        &mut self,
        located: &Located<'d>,
        scope: Scope,
        request: TypeId,
        declared: &mut Vec<Node>,
    ) -> Vec<Field> {
        let Some(target) = self.target(located) else { return Vec::new() };
        let is_form =
            |content: &Node| content.child(JSON).or(content.child(TEXT)).or(content.child(BYTES)).is_none();
        if target.node.child("content").is_none_or(is_form) {
            return self.form(&target, scope, request, declared);
        }
        let Some(mut body) = Object::open(&target, self.problems) else { return Vec::new() };
        let required = body.boolean("required").unwrap_or_default();
        let description = body.text("description").unwrap_or_default().trim().to_owned();
        let rust_name = self.rust_name(&mut body);
        let content = body.get("content");
        body.close();
        let owner = Owner::member(scope, request, BODY);
        let Some((style, schema)) =
            content.and_then(|content| self.value(&content, &[JSON, TEXT, BYTES], &owner))
        else {
            return Vec::new();
        };
        declared.push(Node::Text(BODY.to_owned()));
        let own = Docs { text: description, ..Docs::default() };
        let location = target.path.child("content").into();
        vec![field(BODY, schema, Encoding::Body(style), required, own, rust_name, location)]
    }

    /// The value of the one media type of `content`, and how it is written.
    pub(super) fn value(
        &mut self,
        content: &Located<'d>,
        known: &[&'static str],
        owner: &Owner,
    ) -> Option<(ParameterStyle, Schema)> {
        let types = map(content, self.problems);
        let (found, unknown): (Vec<_>, Vec<_>) = types.iter().partition(|(name, _)| known.contains(name));
        for (name, _) in &unknown {
            self.unknown_value(&content.path.key(name), "content", name, known);
        }
        let [(name, media)] = found.as_slice() else {
            if unknown.is_empty() || found.len() > 1 {
                let what = if found.is_empty() { "a media type" } else { "one media type" };
                let kind = ProblemKind::WrongType { expected: what, found: found.len().to_string() };
                self.problems.add(content.path.clone(), kind);
            }
            return None;
        };
        let mut object = Object::open(media, self.problems)?;
        object.ignore(&["example", "examples"]);
        if *name == JSON {
            let schema = object.need("schema");
            object.close();
            return Some((ParameterStyle::Json, self.schema(&schema?, owner)?));
        }
        let docs = object.get("schema").and_then(|schema| self.plain(&schema)).unwrap_or_default();
        object.close();
        let shape = if *name == TEXT { Shape::Text } else { Shape::Bytes };
        let schema = Schema { shape, limit: Limit::None, docs, rust_name: None, nullable: false };
        Some((ParameterStyle::Plain, schema))
    }

    /// The schema of text or bytes, which has documentation and nothing else: the media type states the shape.
    fn plain(&self, located: &Located<'d>) -> Option<Docs> {
        let mut object = Object::open(located, self.problems)?;
        let docs = docs(&mut object);
        object.supported("type", &["string"]);
        object.supported("format", &["binary"]);
        object.ignore(&[
            "title",
            "externalDocs",
            "readOnly",
            "writeOnly",
            "contentMediaType",
            "contentEncoding",
        ]);
        object.close();
        Some(docs)
    }
}
