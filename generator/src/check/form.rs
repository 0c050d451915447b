//! The form body of an operation, whose properties are parameters.

use std::collections::BTreeSet;

use super::Checker;
use super::body::FORM;
use super::object::Object;
use super::parameter::{Spelling, field};
use super::schema::Owner;
use crate::api::{Docs, Encoding, Field, Scope, TypeId};
use crate::document::{Located, Node};
use crate::problem::ProblemKind;

impl<'d> Checker<'d> {
    /// The parameters of a form body. The names of all its properties are added to `declared`.
    pub(super) fn form(
        &mut self,
        located: &Located<'d>,
        scope: Scope,
        request: TypeId,
        declared: &mut Vec<Node>,
    ) -> Vec<Field> {
        let Some((schema, encodings)) = self.form_media(located) else { return Vec::new() };
        let Some(mut form) = Object::open(&schema, self.problems) else { return Vec::new() };
        form.ignore(&["description"]);
        form.supported("type", &["object"]);
        let required = form.list("required");
        let properties = form.map("properties");
        form.close();
        declared.extend(properties.iter().map(|(name, _)| Node::Text((*name).to_owned())));
        for (name, encoding) in &encodings {
            if !properties.iter().any(|(declared, _)| declared == name) {
                let declared = properties.iter().map(|(declared, _)| *declared);
                self.undeclared(encoding.path.as_key(), "form property", name, declared);
            }
        }
        let mut fields = Vec::new();
        let mut nullable = BTreeSet::new();
        for (name, at) in &properties {
            if name.is_empty() {
                let (why, remedy) = ("it is empty", "write the name that the service uses");
                self.problems
                    .add(at.path.as_key(), ProblemKind::NotAName { name: String::new(), why, remedy });
                continue;
            }
            let encoding = encodings.iter().find(|(encoded, _)| encoded == name);
            let spelling = encoding.and_then(|(_, encoding)| self.encoding(encoding)).unwrap_or_default();
            let Some(schema) = self.schema(at, &Owner::member(scope, request, name)) else { continue };
            let Some(style) = self.style(&at.path, &schema.shape, spelling) else { continue };
            nullable.extend(schema.nullable.then_some(*name));
            let rust_name = schema.rust_name.clone().filter(|_| !schema.shape.is_defined_inline(at.node));
            let location = at.path.as_key().into();
            fields.push(field(
                name,
                schema,
                Encoding::Form(style),
                false,
                Docs::default(),
                rust_name,
                location,
            ));
        }
        let declared = properties.iter().map(|(name, _)| *name).collect();
        self.require(required, &declared, &mut fields, |name| nullable.contains(name));
        fields
    }

    /// The schema of a form, and the encodings of its properties.
    fn form_media(&self, located: &Located<'d>) -> Option<(Located<'d>, Vec<(&'d str, Located<'d>)>)> {
        let mut body = Object::open(&self.target(located)?, self.problems)?;
        body.ignore(&["required", "description"]);
        let content = body.need("content");
        body.close();
        let media = self.media_object(&content?, FORM)?;
        let mut media = Object::open(&media, self.problems)?;
        media.ignore(&["example", "examples"]);
        let encodings = media.map("encoding");
        let schema = media.need("schema");
        media.close();
        Some((self.target(&schema?)?, encodings))
    }

    /// The style of one property.
    fn encoding(&self, located: &Located<'d>) -> Option<Spelling> {
        let mut object = Object::open(located, self.problems)?;
        let json = object.supported("contentType", &["application/json"]) == Some("application/json");
        let spelling = self.spelling(&mut object, json, "form");
        object.close();
        Some(spelling)
    }
}
