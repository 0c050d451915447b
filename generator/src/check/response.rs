//! The response of an operation: an object with members, another value, or nothing.

use super::Checker;
use super::body::{BODY, BYTES, JSON, TEXT};
use super::object::{Object, map};
use super::parameter::field;
use super::schema::{Owner, Schema, docs};
use super::structure::Pending;
use super::unused::Unused;
use crate::api::{Docs, Encoding, Field, Naming, ParameterStyle, Scope, TypeId};
use crate::document::{Located, Node};
use crate::problem::{Location, ProblemKind};

/// The statuses of a response, in the order in which they are looked for.
const SUCCESS: &[&str] = &["200", "201", "202", "203", "204", "206", "2XX"];

/// The media type of server-sent events.
const EVENTS: &str = "text/event-stream";

/// The response of an operation.
pub(super) struct Response {
    pub(super) id: TypeId,
    /// Whether it may be a stream of events.
    pub(super) events: bool,
}

impl<'d> Checker<'d> {
    /// `responses`: the one of success. `default` is the error of the service, which has the same form for all operations,
    /// so nothing is generated of it.
    pub(super) fn response(&mut self, located: &Located<'d>, scope: Scope) -> Option<Response> {
        let mut responses = Object::open(located, self.problems)?;
        self.unused
            .extend(responses.get("default").and_then(|error| self.target(&error)).map(Unused::Response));
        let mut found =
            SUCCESS.iter().filter_map(|status| responses.get(status)).collect::<Vec<_>>().into_iter();
        let success = match found.next() {
            Some(success) => success,
            None => responses.need("200")?,
        };
        if let Some(second) = found.next() {
            self.problems
                .add(second.path.as_key(), ProblemKind::Exclusive("a response of success", "another one"));
        }
        responses.close();
        let target = self.target(&success)?;
        let mut object = Object::open(&target, self.problems)?;
        object.ignore(&["summary"]);
        let description = object.text("description").unwrap_or_default().trim().to_owned();
        let content = object.get("content");
        object.close();
        let Some(content) = content else {
            return Some(Response {
                id: self.root_type(Naming::Response, scope, &target.path),
                events: false,
            });
        };
        let types = map(&content, self.problems);
        let events = types.iter().any(|(name, _)| *name == EVENTS);
        let wanted = if events { EVENTS } else { JSON };
        let docs = Docs { text: description, ..Docs::default() };
        let id = match types.iter().find(|(name, _)| *name == wanted) {
            Some((_, media)) if types.len() == 1 => self.json_response(media, docs, scope)?,
            _ => self.whole_response(&content, docs, scope)?,
        };
        Some(Response { id, events })
    }

    /// JSON, which is an object with members in nearly every response.
    fn json_response(&mut self, media: &Located<'d>, own: Docs, scope: Scope) -> Option<TypeId> {
        let mut object = Object::open(media, self.problems)?;
        object.ignore(&["example", "examples"]);
        let schema = object.need("schema");
        object.close();
        let at = schema?;
        let target = self.target(&at)?;
        let has = |keyword: &str| target.node.child(keyword).is_some();
        let is_object = target.node.child("type") == Some(&Node::Text("object".to_owned()));
        let is_structure = ["properties", "allOf", "x-acs-one-of"].iter().any(|keyword| has(keyword))
            || is_object && !has("additionalProperties");
        if !is_structure {
            let response = self.root_type(Naming::Response, scope, &at.path);
            let schema = self.schema(&at, &Owner::member(scope, response, BODY))?;
            let encoding = Encoding::Body(ParameterStyle::Json);
            let location = at.path.clone().into();
            let body = whole(schema, encoding, own, location);
            self.set_fields(response, vec![body]);
            return Some(response);
        }
        let response = self.root_type(Naming::Response, scope, &at.path);
        let mut schema = Object::open(&target, self.problems)?;
        schema.ignore(&["title", "externalDocs", "readOnly", "writeOnly"]);
        if target.path != at.path {
            // The name that a shared schema has elsewhere.
            schema.ignore(&["x-acs-rust-name"]);
        }
        if let Some(Some(kind)) = self.type_of(&mut schema).map(|(kind, _)| kind)
            && kind != "object"
        {
            self.unknown_value(&schema.path.child("type"), "type", kind, &["object"]);
        }
        let docs = docs(&mut schema);
        self.ignore_structure(&mut schema);
        schema.close();
        if let Some(root) = self.types.get_mut(response) {
            root.docs = docs;
        }
        self.pending.push(Pending { id: response, scope, located: target });
        Some(response)
    }

    /// Text or bytes.
    fn whole_response(&mut self, content: &Located<'d>, own: Docs, scope: Scope) -> Option<TypeId> {
        let response = self.root_type(Naming::Response, scope, &content.path);
        let owner = Owner::member(scope, response, BODY);
        let (style, schema) = self.value(content, &[JSON, TEXT, BYTES, EVENTS], &owner)?;
        let location = content.path.clone().into();
        let body = whole(schema, Encoding::Body(style), own, location);
        self.set_fields(response, vec![body]);
        Some(response)
    }
}

/// The field of a whole body. The schema documents it better than the response does.
fn whole(schema: Schema, encoding: Encoding, of_response: Docs, location: Location) -> Field {
    let own = if schema.docs.text.is_empty() { of_response } else { Docs::default() };
    field(BODY, schema, encoding, false, own, None, location)
}
