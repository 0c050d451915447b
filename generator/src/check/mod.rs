//! Checks a description and turns it into the API as data. All problems are collected: one does not
//! hide the others.
//!
//! The order of the passes matters:
//!
//! 1. Tags, because operations refer to them by index.
//! 2. References below `components`, so that a broken one is reported even if no operation uses it.
//! 3. Operations with their schemas. A shared schema is read at the first reference to it.
//! 4. Pagination and waiters, which refer to parameters, members and other operations (`deferred`).
//! 5. What depends on the whole: which types are part of a request, and which would be infinite.

mod deferred;
mod limits;
mod object;
mod operation;
mod pagination;
mod parameter;
mod schema;
mod string;
mod waiter;

use std::collections::{BTreeMap, BTreeSet};

use deferred::Deferred;
use object::{Object, Problems, text};
use schema::Schema;

use crate::api::{Api, Endpoint, Group, Operation, Type, TypeId};
use crate::document::{Document, Located, Node, NodePath, Resolved};
use crate::problem::{Location, Problem, ProblemKind};

/// Checks a description. The API is complete only if there are no problems.
pub(crate) fn check(document: &Document) -> (Api, Vec<Problem>) {
    let problems = Problems::default();
    let api = document.root().and_then(|root| Checker::new(document, &problems).root(&root));
    (api.unwrap_or_default(), problems.into_vec())
}

struct Checker<'d> {
    document: &'d Document,
    problems: &'d Problems,
    groups: Vec<Group>,
    operations: Vec<Operation>,
    /// The names of the operations, to find duplicates.
    known: BTreeSet<String>,
    /// The keywords of each operation that are read last.
    deferred: Vec<Deferred<'d>>,
    types: Vec<Type>,
    /// Shared schemas by their paths; `None` for one that has a problem.
    shared: BTreeMap<NodePath<'d>, Option<Schema>>,
    /// The shared schemas that are being read, outermost first.
    open: Vec<NodePath<'d>>,
    /// References, by file, that were followed only to check them. Each is followed once, so circles
    /// end.
    followed: BTreeSet<(&'d str, &'d str)>,
}

impl<'d> Checker<'d> {
    fn new(document: &'d Document, problems: &'d Problems) -> Self {
        Checker {
            document,
            problems,
            groups: Vec::new(),
            operations: Vec::new(),
            known: BTreeSet::new(),
            deferred: Vec::new(),
            types: Vec::new(),
            shared: BTreeMap::new(),
            open: Vec::new(),
            followed: BTreeSet::new(),
        }
    }

    fn root(mut self, root: &Located<'d>) -> Option<Api> {
        let mut object = Object::open(root, self.problems)?;
        match object.need_text("openapi") {
            Some(version) if version.starts_with("3.1") => {}
            Some(other) => {
                self.unknown_value(&object.path.child("openapi"), "openapi", other, &["3.1.0", "3.1.1"])
            }
            None => {}
        }
        match object.need_text("x-acs-style") {
            None | Some("RPC") => {}
            Some(other) => {
                self.unknown_value(&object.path.child("x-acs-style"), "x-acs-style", other, &["RPC"])
            }
        }
        // Corrections concern the import of metadata; the description contains their results.
        object.pass(&["jsonSchemaDialect", "security", "externalDocs", "x-acs-corrections"]);
        let example = object.get("x-acs-example");
        let product = object.need_text("x-acs-product");
        if let Some(product) = product
            && !is_identifier(product, "-")
        {
            self.problems
                .add(object.path.child("x-acs-product"), ProblemKind::NotACrateName(product.to_owned()));
        }
        let info = object.need("info").map(|info| self.info(&info));
        let (title, version, description) = info.unwrap_or_default();
        let endpoint = self.servers(&mut object).unwrap_or_default();
        for tag in object.list("tags") {
            self.tag(&tag);
        }
        self.components(&mut object);
        for (path, located) in object.map("paths") {
            self.path(path, &located);
        }
        object.close();
        self.report_unused_files();
        let input = self.operations.iter().map(|operation| operation.request).collect::<Vec<_>>();
        let example = example.and_then(|located| {
            let wanted = text(&located, self.problems)?;
            if !self.known.contains(wanted) {
                self.problems.add(located.path.clone(), ProblemKind::UndeclaredMember(wanted.to_owned()));
            }
            Some(wanted.to_owned())
        });
        let mut api = Api {
            example,
            product: product.unwrap_or_default().to_owned(),
            version,
            title,
            description,
            endpoint,
            groups: self.groups,
            operations: self.operations,
            types: self.types,
        };
        deferred::read(&mut api, &self.deferred, self.problems);
        for id in api.reachable(input) {
            if let Some(named) = api.types.get_mut(id) {
                named.input = true;
            }
        }
        for id in 0..api.types.len() {
            if api.is_endless(id) {
                self.problems.add(api.get(id).location.clone(), ProblemKind::EndlessType);
            }
        }
        Some(api)
    }

    fn info(&self, located: &Located<'d>) -> (String, String, String) {
        let Some(mut object) = Object::open(located, self.problems) else { return Default::default() };
        object.pass(&["summary", "license", "contact", "termsOfService"]);
        let title = object.need_text("title").unwrap_or_default();
        let version = object.need_text("version").unwrap_or_default();
        let description = object.text("description").unwrap_or_default();
        object.close();
        (title.to_owned(), version.to_owned(), description.trim().to_owned())
    }

    /// The one server: its host and the values of its variables.
    fn servers(&self, object: &mut Object<'d, '_>) -> Option<Endpoint> {
        let servers = object.need("servers")?;
        let servers = object::list(&servers, self.problems);
        let [server] = servers.as_slice() else {
            let kind = ProblemKind::WrongType { expected: "one server", found: servers.len().to_string() };
            self.problems.add(object.path.child("servers"), kind);
            return None;
        };
        let mut server = Object::open(server, self.problems)?;
        server.pass(&["description"]);
        let url = server.need_text("url");
        let mut endpoint = Endpoint::default();
        if let Some(variables) = server.get("variables")
            && let Some(mut variables) = Object::open(&variables, self.problems)
        {
            if let Some(region) = variables.get("region") {
                self.region(&region, &mut endpoint);
            }
            if let Some(network) = variables.get("network") {
                self.network(&network);
            }
            variables.close();
        }
        let at = server.path.child("url");
        server.close();
        let host = url?.strip_prefix("https://").filter(|host| {
            let plain = host.replace("{region}", "").replace("{network}", "");
            !plain.is_empty()
                && plain.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-".contains(letter))
        });
        let Some(host) = host else {
            self.problems.add(at, ProblemKind::NotAnEndpoint(url?.to_owned()));
            return None;
        };
        Some(Endpoint { host: host.to_owned(), ..endpoint })
    }

    /// `network`: empty, or `-vpc` for the endpoint inside VPCs.
    fn network(&self, located: &Located<'d>) {
        let Some(mut variable) = Object::open(located, self.problems) else { return };
        variable.pass(&["description"]);
        let default = variable.need_text("default");
        let values = variable.list("enum");
        let at = variable.path.clone();
        variable.close();
        let values: Vec<&str> = values.iter().filter_map(|value| text(value, self.problems)).collect();
        if let Some(default) = default.filter(|default| !default.is_empty()) {
            self.unknown_value(&at.child("default"), "default", default, &["''"]);
        }
        if values != ["", "-vpc"] {
            self.unknown_value(&at.child("enum"), "enum", &values.join(", "), &["['', -vpc]"]);
        }
    }

    fn region(&self, located: &Located<'d>, endpoint: &mut Endpoint) {
        let Some(mut variable) = Object::open(located, self.problems) else { return };
        variable.pass(&["description"]);
        endpoint.default_region = variable.need_text("default").unwrap_or_default().to_owned();
        let regions = variable.list("enum");
        endpoint.regions =
            regions.iter().filter_map(|region| text(region, self.problems)).map(str::to_owned).collect();
        if !endpoint.regions.is_empty() && !endpoint.regions.contains(&endpoint.default_region) {
            let kind = ProblemKind::UndeclaredMember(endpoint.default_region.clone());
            self.problems.add(located.path.child("default"), kind);
        }
        variable.close();
    }

    fn tag(&mut self, located: &Located<'d>) {
        let Some(mut object) = Object::open(located, self.problems) else { return };
        object.pass(&["externalDocs"]);
        let name = object.need_text("name");
        let description = object.need_text("description").unwrap_or_default().trim().to_owned();
        object.close();
        if let Some(name) = name {
            if !is_identifier(name, "_-") {
                let why = "expected ASCII letters, digits, `_` and `-`, beginning with a letter";
                let remedy = "write one word; the tag names a module";
                let kind = ProblemKind::NotAName { name: name.to_owned(), why, remedy };
                self.problems.add(located.path.child("name"), kind);
            }
            self.groups.push(Group {
                name: name.to_owned(),
                description,
                location: located.path.child("name").into(),
            });
        }
    }

    /// `components`: targets of references, which are read where they are referred to.
    fn components(&mut self, object: &mut Object<'d, '_>) {
        let Some(components) = object.get("components") else { return };
        let Some(mut components) = Object::open(&components, self.problems) else { return };
        components.pass(&["securitySchemes"]);
        for keyword in ["schemas", "parameters", "responses"] {
            for (_, located) in components.map(keyword) {
                self.follow(&located);
            }
        }
        components.close();
    }

    fn report_unused_files(&self) {
        let used = self.document.used_files();
        let unused = |path: &&str| !used.contains(*path) && self.document.is_parsed(path);
        for path in self.document.paths().filter(unused) {
            self.problems.add(Location::file(path), ProblemKind::UnusedFile);
        }
    }

    fn add_type(&mut self, added: Type) -> TypeId {
        self.types.push(added);
        self.types.len() - 1
    }

    /// The node itself, or the target if it is a reference. Keywords beside the reference that are not
    /// documentation would be lost, so they are problems.
    fn target(&self, located: &Located<'d>) -> Option<Located<'d>> {
        if located.node.child("$ref").is_none() {
            return Some(located.clone());
        }
        let mut object = Object::open(located, self.problems)?;
        object.pass(&["summary", "description"]);
        let reference = object.need_text("$ref");
        object.close();
        self.resolve(&located.path.child("$ref"), reference?)
    }

    /// Resolves a reference. A problem with it is reported at the reference.
    fn resolve(&self, at: &NodePath<'d>, reference: &'d str) -> Option<Located<'d>> {
        match self.document.resolve(at.file, reference) {
            Resolved::Found(located) => Some(located),
            Resolved::Unparsed => None,
            Resolved::Wrong(kind) => {
                self.problems.add(at.clone(), kind);
                None
            }
        }
    }

    /// Checks every reference below a node from which nothing is generated.
    fn follow(&mut self, located: &Located<'d>) {
        match located.node {
            Node::Map(entries) => {
                for (name, node) in entries {
                    let path = located.path.child(name.as_str());
                    match node {
                        Node::Text(reference) if name == "$ref" => {
                            if self.followed.insert((located.path.file, reference.as_str()))
                                && let Some(target) = self.resolve(&path, reference)
                            {
                                self.follow(&target);
                            }
                        }
                        _ => self.follow(&Located { node, path }),
                    }
                }
            }
            Node::List(items) => {
                for (index, node) in (0_usize..).zip(items) {
                    self.follow(&Located { node, path: located.path.child(index) });
                }
            }
            _ => {}
        }
    }

    /// `x-acs-rust-name`: another name for Rust.
    fn rust_name(&self, object: &mut Object<'d, '_>) -> Option<String> {
        let located = object.get("x-acs-rust-name")?;
        self.identifier(&located)
    }

    fn identifier(&self, located: &Located<'d>) -> Option<String> {
        let name = text(located, self.problems)?;
        if is_identifier(name, "_") {
            return Some(name.to_owned());
        }
        let why = "expected ASCII letters, digits and `_`, beginning with a letter";
        let kind = ProblemKind::NotAName { name: name.to_owned(), why, remedy: "write a Rust identifier" };
        self.problems.add(located.path.clone(), kind);
        None
    }

    fn unknown_value(&self, at: &NodePath<'_>, keyword: &'static str, value: &str, known: &[&'static str]) {
        let kind = ProblemKind::UnknownValue { keyword, value: value.to_owned(), known: known.to_vec() };
        self.problems.add(at.clone(), kind);
    }
}

/// Whether a text consists of ASCII letters, digits and the characters of `also`, beginning with a letter.
fn is_identifier(text: &str, also: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || also.contains(letter))
}
