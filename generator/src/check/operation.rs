//! Operations: the entries of `paths`.

use super::deferred::Deferred;
use super::object::{Object, list, map, text};
use super::path::Style;
use super::{Checker, is_identifier};
use crate::api::{
    Docs, Encoding, Field, Method, Naming, Operation, Ram, Scope, Structure, Type, TypeId, TypeKind,
};
use crate::document::{Located, Node, NodePath};
use crate::problem::{Problem, ProblemKind};

/// The parameter by which every service of Alibaba Cloud recognizes a repeated request, in the spellings of RPC and ROA.
const IDEMPOTENCY_TOKENS: &[&str] = &["ClientToken", "clientToken", "client_token"];

impl<'d> Checker<'d> {
    /// One entry of `paths`.
    pub(super) fn path(&mut self, path: &str, located: &Located<'d>) {
        let Some(item) = self.target(located) else { return };
        let Some(mut object) = Object::open(&item, self.problems) else { return };
        object.ignore(&["summary", "description"]);
        let methods: Vec<(Method, Located<'d>)> = Method::ALL
            .into_iter()
            .filter_map(|method| Some((method, object.get(method.keyword())?)))
            .collect();
        object.close();
        // The path of an RPC is its name, so it has one method.
        let is_roa = |located: &Located<'d>| match located.node.child("x-acs-style") {
            Some(Node::Text(style)) => Style::of(style) == Style::Roa,
            _ => self.style == Style::Roa,
        };
        let is_path = !methods.is_empty() && methods.iter().all(|(_, operation)| is_roa(operation));
        if methods.len() != 1 && !is_path {
            return self.problems.add(item.path, ProblemKind::Methods(methods.len()));
        }
        for (method, operation) in methods {
            self.operation(path, method, &operation, &located.path);
        }
    }

    fn operation(&mut self, key: &str, method: Method, located: &Located<'d>, item_path: &NodePath<'d>) {
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
        let style = object.supported("x-acs-style", Style::NAMES).map_or(self.style, Style::of);
        // RFC 9110, section 9.2.1. An RPC may be sent with GET and create something nevertheless.
        let is_safe = style == Style::Roa && matches!(method, Method::Get | Method::Head);
        let read_only = object.boolean("x-acs-read-only").unwrap_or(is_safe);
        let errors = self.errors(&mut object);
        let pages = object.get("x-acs-pages");
        let waiter = object.get("x-acs-waiter");

        // The index is taken before the types are made, because their `scope` refers to it.
        let index = self.operations.len();
        self.deferred.push(Deferred { pages, waiter });
        let scope = Scope::Operation(index);
        let request = self.root_type(Naming::Request, scope, &located.path);
        if !method.has_body()
            && let Some(body) = object.get("requestBody")
        {
            self.problems.add(body.path, ProblemKind::BodyOfGet);
        }
        let fields = self.parameters(&mut object, scope, request);
        let is_token = |field: &&Field| {
            let is_sent_beside =
                matches!(field.encoding, Encoding::Query(_) | Encoding::Form(_) | Encoding::Header(_));
            is_sent_beside && IDEMPOTENCY_TOKENS.contains(&field.name.as_str())
        };
        let idempotency_token = fields.iter().find(is_token).map(|field| field.name.clone());
        // The path of a duplicate is that of the other operation.
        let name = id.filter(|id| !self.known.contains(*id)).unwrap_or_default();
        let path = self.sent_path(style, (key, item_path), name, &fields);
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
        self.operations.push(Operation {
            id,
            rust_name,
            // Without a group there is a problem, and nothing is generated.
            group: group.unwrap_or_default(),
            method,
            path,
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
            response: response.as_ref().map_or(request, |response| response.id),
            events: response.is_some_and(|response| response.events),
            location: located.path.child("operationId").into(),
        });
    }

    fn operation_id(&self, object: &mut Object<'d, '_>) -> Option<&'d str> {
        let id = object.need_text("operationId")?;
        if is_identifier(id, "_") {
            return Some(id);
        }
        let why = "expected ASCII letters, digits and `_`, beginning with a letter";
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
    pub(super) fn root_type(&mut self, naming: Naming, scope: Scope, path: &NodePath<'d>) -> TypeId {
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

    pub(super) fn set_fields(&mut self, id: TypeId, fields: Vec<Field>) {
        if let Some(root) = self.types.get_mut(id) {
            root.kind = TypeKind::Structure(Structure { fields, others: None });
        }
    }
}
