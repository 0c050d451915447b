//! `webhooks`: the events that the service reports to a callback.

use super::object::{Object, text};
use super::schema::{Owner, Schema};
use super::unused::Unused;
use super::{Checker, is_identifier};
use crate::api::{Event, Naming, Scope, Shape, TypeId, TypeKind};
use crate::document::Located;
use crate::problem::ProblemKind;

/// The member of a callback that depends on the event. The others are the same for all events.
const BODY: &str = "MessageBody";

/// The members of a callback, which the runtime reads.
const MEMBERS: &[&str] = &["EventType", "UserId", "EventTime", BODY];

impl<'d> Checker<'d> {
    /// One entry of `webhooks`, whose key is the `EventType`.
    pub(super) fn webhook(&mut self, name: &'d str, located: &Located<'d>) {
        let Some(item) = self.target(located) else { return };
        let Some(mut object) = Object::open(&item, self.problems) else { return };
        object.ignore(&["summary", "description"]);
        let post = object.need("post");
        object.close();
        let Some(mut object) = post.and_then(|post| Object::open(&post, self.problems)) else { return };
        object.ignore(&["operationId", "tags", "responses"]);
        let summary = object.text("summary").unwrap_or_default().trim().to_owned();
        let description = object.text("description").unwrap_or_default().trim().to_owned();
        let rust_name = self.rust_name(&mut object);
        let documentation = object.get("externalDocs").and_then(|located| self.url(&located));
        let caused_by = object.list("x-acs-caused-by");
        let caused_by = caused_by.iter().filter_map(|operation| self.cause(operation)).collect();
        let media = object.need("requestBody").and_then(|body| self.json_media(&body));
        object.close();
        let body = media.and_then(|media| self.event_body(name, &media));
        self.read_pending();
        if !is_identifier(name, "") {
            let why = "expected ASCII letters and digits, beginning with a letter";
            let remedy = "write the `EventType` that the service reports";
            let kind = ProblemKind::NotAName { name: name.to_owned(), why, remedy };
            self.problems.add(located.path.as_key(), kind);
        }
        // Without a body there is a problem, and nothing is generated.
        let Some(body) = body else { return };
        self.events.push(Event {
            name: name.to_owned(),
            rust_name,
            summary,
            description,
            documentation,
            caused_by,
            body,
            location: located.path.as_key().into(),
        });
    }

    /// The operation that an entry of `x-acs-caused-by` names.
    fn cause(&self, located: &Located<'d>) -> Option<usize> {
        let name = text(located, self.problems)?;
        let found = self.operations.iter().position(|operation| operation.id == name);
        if found.is_none() {
            let known = self.known.iter().map(String::as_str);
            self.undeclared(located.path.clone(), "operation", name, known);
        }
        found
    }

    /// The schema of a body that is JSON.
    fn json_media(&self, located: &Located<'d>) -> Option<Located<'d>> {
        let located = self.target(located)?;
        let mut object = Object::open(&located, self.problems)?;
        object.ignore(&["description", "required"]);
        let content = object.need("content");
        object.close();
        self.media(&content?, "application/json")
    }

    /// The type of the member that depends on the event, which has the name of the event.
    fn event_body(&mut self, name: &str, located: &Located<'d>) -> Option<TypeId> {
        let mut object = Object::open(located, self.problems)?;
        object.ignore(&["description", "required", "additionalProperties"]);
        object.supported("type", &["object"]);
        let properties = object.map("properties");
        object.close();
        let mut body = None;
        for (member, located) in properties {
            if !MEMBERS.contains(&member) {
                let known = MEMBERS.iter().copied();
                self.undeclared(located.path.as_key(), "member of a callback", member, known);
            } else if member == BODY {
                let owner = Owner { scope: Scope::Shared, naming: Naming::Schema(name.to_owned()) };
                body = Some((located.path.clone(), self.schema(&located, &owner)?));
            } else {
                self.unused.push(Unused::Schema(located));
            }
        }
        let Some((path, Schema { shape, .. })) = body else {
            self.problems.add(located.path.clone(), ProblemKind::Missing(BODY));
            return None;
        };
        match shape {
            Shape::Named(id) if matches!(self.types.get(id)?.kind, TypeKind::Structure(_)) => Some(id),
            _ => {
                let kind = ProblemKind::WrongType { expected: "an object", found: "another type".to_owned() };
                self.problems.add(path, kind);
                None
            }
        }
    }
}
