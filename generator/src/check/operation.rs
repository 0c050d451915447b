//! Operations: the entries of `paths`.

use super::deferred::Deferred;
use super::object::{Object, list, map, text};
use super::schema::docs;
use super::structure::Pending;
use super::unused::Unused;
use super::{Checker, is_identifier};
use crate::api::{Docs, Field, Naming, Operation, Ram, Scope, Structure, Type, TypeId, TypeKind};
use crate::document::{Located, NodePath};
use crate::problem::{Problem, ProblemKind};

/// The parameter by which every service of Alibaba Cloud recognizes a repeated request.
const IDEMPOTENCY_TOKEN: &str = "ClientToken";

impl<'d> Checker<'d> {
    /// One entry of `paths`.
    pub(super) fn path(&mut self, path: &str, located: &Located<'d>) {
        let Some(item) = self.target(located) else { return };
        let Some(mut object) = Object::open(&item, self.problems) else { return };
        object.ignore(&["summary", "description"]);
        let methods: Vec<(bool, Located<'d>)> = [(false, "post"), (true, "get")]
            .into_iter()
            .filter_map(|(get, keyword)| Some((get, object.get(keyword)?)))
            .collect();
        object.close();
        match methods.as_slice() {
            [(get, operation)] => self.operation(path, *get, operation, &located.path),
            other => self.problems.add(item.path, ProblemKind::Methods(other.len())),
        }
    }

    fn operation(&mut self, path: &str, get: bool, located: &Located<'d>, item_path: &NodePath<'d>) {
        let Some(mut object) = Object::open(located, self.problems) else { return };
        let id = self.operation_id(&mut object);
        let summary = object.text("summary").map(str::trim).unwrap_or_default();
        let description = object.text("description").unwrap_or_default();
        let deprecated = object.boolean("deprecated").unwrap_or_default();
        self.check_deprecated(located, deprecated);
        let rust_name = self.rust_name(&mut object);
        let group = self.group(&mut object);
        let documentation = object.get("externalDocs").and_then(|located| self.url(&located));
        let security = object.get("security").map(|located| self.is_anonymous(&located));
        let anonymous = security.unwrap_or(self.anonymous);
        let ram = object.get("x-acs-ram").and_then(|located| self.ram(&located));
        let read_only = object.boolean("x-acs-read-only").unwrap_or_default();
        let errors = self.errors(&mut object);
        let pages = object.get("x-acs-pages");
        let waiter = object.get("x-acs-waiter");

        // The index is taken before the types are made, because their `scope` refers to it.
        let index = self.operations.len();
        self.deferred.push(Deferred { pages, waiter });
        let scope = Scope::Operation(index);
        let request = self.root_type(Naming::Request, scope, &located.path);
        if get && let Some(body) = object.get("requestBody") {
            self.problems.add(body.path, ProblemKind::BodyOfGet);
        }
        let fields = self.parameters(&mut object, scope, request);
        let idempotency_token =
            fields.iter().map(|field| &field.name).find(|name| *name == IDEMPOTENCY_TOKEN).cloned();
        self.set_fields(request, fields);
        let response = object.need("responses").and_then(|located| self.response(&located, scope));
        object.close();
        self.read_pending();

        // An operation with a problem is kept: its types refer to it by its index.
        let mut id = id.unwrap_or_default().to_owned();
        if !id.is_empty() && !self.known.insert(id.clone()) {
            let first = self.operations.iter().find(|operation| operation.id == id);
            let problem = Problem::new(
                located.path.child("operationId"),
                ProblemKind::DuplicateOperation(std::mem::take(&mut id)),
            );
            self.problems.push(match first {
                Some(first) => problem.with(first.location.clone(), "first declared here"),
                None => problem,
            });
        }
        // RPC sends the name in a header. The path has no meaning there, so it must not disagree.
        if !id.is_empty() && path.strip_prefix('/') != Some(&id) {
            let kind = ProblemKind::PathOfOperation { path: path.to_owned(), operation: id.clone() };
            self.problems.add(item_path.as_key(), kind);
        }
        self.operations.push(Operation {
            id,
            rust_name,
            // Without a group there is a problem, and nothing is generated.
            group: group.unwrap_or_default(),
            get,
            summary: summary.to_owned(),
            description: description.trim().to_owned(),
            deprecated,
            read_only,
            idempotency_token,
            pagination: None,
            waiter: None,
            anonymous,
            ram,
            errors,
            documentation,
            request,
            response: response.unwrap_or(request),
            location: located.path.child("operationId").into(),
        });
    }

    fn operation_id(&self, object: &mut Object<'d, '_>) -> Option<&'d str> {
        let id = object.need_text("operationId")?;
        if is_identifier(id, "") {
            return Some(id);
        }
        let why = "expected ASCII letters and digits, beginning with a letter";
        let remedy = "write the name that the service uses";
        let kind = ProblemKind::NotAName { name: id.to_owned(), why, remedy };
        self.problems.add(object.path.child("operationId"), kind);
        None
    }

    /// The group of an operation: its one tag.
    fn group(&self, object: &mut Object<'d, '_>) -> Option<usize> {
        let tags = object.need("tags")?;
        let tags = list(&tags, self.problems);
        let [tag] = tags.as_slice() else {
            let kind = ProblemKind::WrongType { expected: "one tag", found: tags.len().to_string() };
            self.problems.add(object.path.child("tags"), kind);
            return None;
        };
        let name = text(tag, self.problems)?;
        let group = self.groups.iter().position(|group| group.name == name);
        if group.is_none() {
            let closest = self.problems.closest_of(name, self.groups.iter().map(|group| group.name.as_str()));
            let kind =
                ProblemKind::UndeclaredTag { tag: name.to_owned(), closest: closest.map(str::to_owned) };
            self.problems.add(tag.path.clone(), kind);
        }
        group
    }

    pub(super) fn url(&self, located: &Located<'d>) -> Option<String> {
        let mut object = Object::open(located, self.problems)?;
        object.ignore(&["description"]);
        let url = object.need_text("url");
        let at = object.path.child("url");
        object.close();
        let is_url = |url: &str| {
            let rest = url.strip_prefix("https://");
            rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_graphic()))
        };
        if !url.is_some_and(is_url) {
            self.unknown_value(&at, "url", url?, &["https://"]);
        }
        url.map(str::to_owned)
    }

    /// `security`: whether no credentials are needed, as in `security: []`. A list of schemes means
    /// that requests are signed, as all requests are.
    pub(super) fn is_anonymous(&self, located: &Located<'d>) -> bool {
        let requirements = list(located, self.problems);
        for (name, scheme) in requirements.iter().flat_map(|requirement| map(requirement, self.problems)) {
            if !self.schemes.contains(&name) {
                let declared = self.schemes.iter().copied();
                self.undeclared(scheme.path.as_key(), "security scheme", name, declared);
            }
        }
        requirements.is_empty()
    }

    fn ram(&self, located: &Located<'d>) -> Option<Ram> {
        let mut object = Object::open(located, self.problems)?;
        let action = object.need_text("action").map(str::to_owned);
        if action.as_deref().is_some_and(|action| action.trim().is_empty()) {
            self.problems.add(object.path.child("action"), ProblemKind::Missing("action"));
        }
        let access = object.text("access").map(str::to_owned);
        let resources = object.list("resources");
        let resources =
            resources.iter().filter_map(|item| text(item, self.problems)).map(str::to_owned).collect();
        object.close();
        Some(Ram { action: action?, access, resources })
    }

    /// Adds the type of a whole request or response, whose fields are set later: they refer to it.
    fn root_type(&mut self, naming: Naming, scope: Scope, path: &NodePath<'d>) -> TypeId {
        self.add_type(Type {
            naming,
            rust_name: None,
            scope,
            input: false,
            output: false,
            docs: Docs::default(),
            kind: TypeKind::Structure(Structure::default()),
            location: path.clone().into(),
        })
    }

    fn set_fields(&mut self, id: TypeId, fields: Vec<Field>) {
        if let Some(root) = self.types.get_mut(id) {
            root.kind = TypeKind::Structure(Structure { fields, others: None });
        }
    }

    /// `responses`: the one of status 200. `default` is the error of the service, which has the same
    /// form for all operations, so nothing is generated of it.
    fn response(&mut self, located: &Located<'d>, scope: Scope) -> Option<TypeId> {
        let mut responses = Object::open(located, self.problems)?;
        self.unused
            .extend(responses.get("default").and_then(|error| self.target(&error)).map(Unused::Response));
        let success = responses.need("200");
        responses.close();
        let at = self.response_schema(&success?)?;
        let response = self.root_type(Naming::Response, scope, &at.path);
        let target = self.target(&at)?;
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

    /// The schema of the JSON of a response.
    fn response_schema(&self, located: &Located<'d>) -> Option<Located<'d>> {
        let mut object = Object::open(&self.target(located)?, self.problems)?;
        object.ignore(&["description", "summary"]);
        let content = object.need("content");
        object.close();
        self.media(&content?, "application/json")
    }
}
