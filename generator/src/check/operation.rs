//! Operations: the entries of `paths`.

use super::deferred::Deferred;
use super::object::{Object, list, text};
use super::schema::docs;
use super::{Checker, is_identifier};
use crate::api::{Docs, Field, Naming, Operation, Ram, Scope, Structure, Type, TypeId, TypeKind};
use crate::document::{Located, NodePath};
use crate::problem::ProblemKind;

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
        let rust_name = self.rust_name(&mut object);
        let group = self.group(&mut object);
        let documentation = object.get("externalDocs").and_then(|located| self.url(&located));
        let anonymous = object.get("security").is_some_and(|located| self.is_anonymous(&located));
        let ram = object.get("x-acs-ram").and_then(|located| self.ram(&located));
        let read_only = object.boolean("x-acs-read-only").unwrap_or_default();
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

        // An operation with a problem is kept: its types refer to it by its index.
        let mut id = id.unwrap_or_default().to_owned();
        if !id.is_empty() && !self.known.insert(id.clone()) {
            self.problems.add(located.path.child("operationId"), ProblemKind::DuplicateOperation(id));
            id = String::new();
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
            self.problems.add(tag.path.clone(), ProblemKind::UndeclaredTag(name.to_owned()));
        }
        group
    }

    fn url(&self, located: &Located<'d>) -> Option<String> {
        let mut object = Object::open(located, self.problems)?;
        object.ignore(&["description"]);
        let url = object.need_text("url");
        let at = object.path.child("url");
        object.close();
        if !url?.starts_with("https://") {
            self.unknown_value(&at, "url", url?, &["https://"]);
        }
        url.map(str::to_owned)
    }

    /// `security: []`, the only value that is supported: the operation needs no credentials.
    fn is_anonymous(&self, located: &Located<'d>) -> bool {
        if let Some(other) = list(located, self.problems).first() {
            let kind = ProblemKind::WrongType { expected: "an empty list", found: "an item".to_owned() };
            self.problems.add(other.path.clone(), kind);
        }
        true
    }

    fn ram(&self, located: &Located<'d>) -> Option<Ram> {
        let mut object = Object::open(located, self.problems)?;
        let action = object.need_text("action").map(str::to_owned);
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
        if let Some(error) = responses.get("default") {
            self.follow(&error);
        }
        let success = responses.need("200");
        responses.close();
        let mut object = Object::open(&self.target(&success?)?, self.problems)?;
        object.ignore(&["description"]);
        let content = object.need("content");
        object.close();
        let at = self.media(&content?, "application/json")?;
        let response = self.root_type(Naming::Response, scope, &at.path);
        let mut schema = Object::open(&self.target(&at)?, self.problems)?;
        schema.ignore(&["title", "externalDocs", "example", "examples"]);
        schema.supported("type", &["object"]);
        let docs = docs(&mut schema);
        let structure = self.structure(&mut schema, scope, response);
        schema.close();
        if let Some(root) = self.types.get_mut(response) {
            root.docs = docs;
            root.kind = TypeKind::Structure(structure);
        }
        Some(response)
    }
}
