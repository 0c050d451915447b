//! The root document.

use std::collections::BTreeSet;

use semver::Version;

use super::object::{Object, text};
use super::path::Style;
use super::trail::Trail;
use super::{Checker, deferred, is_identifier};
use crate::api::{Api, Group, MOST_NESTED};
use crate::document::Located;
use crate::names;
use crate::problem::{Location, Problem, ProblemKind};

/// The names of other crates of this project, which generated crates depend on or are made with.
const OTHER_CRATES: &[&str] = &["alicloud-runtime", "alicloud-generator", "alicloud-catalogue"];

/// What registries allow.
const LONGEST_NAME: usize = 64;

/// How many values may require each other, one inside the next. Constructors and examples nest as
/// deeply.
const DEEPEST_REQUIRED: usize = 64;

/// The version of a crate whose description states none, as `cargo new` has it.
const FIRST_VERSION: &str = "0.1.0";

impl<'d> Checker<'d> {
    /// Reads the root document, and from there everything else.
    pub(super) fn root(mut self, root: &Located<'d>) -> Option<(Api, Trail)> {
        let mut object = Object::open(root, self.problems)?;
        if let Some(version) = object.need_text("openapi")
            && !version.starts_with("3.1")
        {
            self.unknown_value(&object.path.child("openapi"), "openapi", version, &["3.1.0", "3.1.1"]);
        }
        object.need("x-acs-style");
        self.style = object.supported("x-acs-style", Style::NAMES).map_or(Style::Rpc, Style::of);
        // Corrections concern the import of metadata; the description contains their results.
        object.ignore(&["jsonSchemaDialect", "externalDocs", "x-acs-corrections"]);
        let example = object.get("x-acs-example");
        let (product, crate_name) = self.product(&mut object);
        let crate_version = self.crate_version(&mut object);
        let info = object.need("info").map(|info| self.info(&info));
        let (title, version, description) = info.unwrap_or_default();
        let endpoint = self.servers(&mut object).unwrap_or_default();
        for tag in object.list("tags") {
            self.tag(&tag);
        }
        let components = self.components(&mut object);
        let errors = self.errors(&mut object);
        self.anonymous = object.get("security").is_some_and(|located| self.is_anonymous(&located));
        for (path, located) in object.map("paths") {
            self.path(path, &located);
        }
        // After the paths, because events refer to operations.
        for (name, located) in object.map("webhooks") {
            self.webhook(name, &located);
        }
        object.close();
        let used: BTreeSet<usize> = self.operations.iter().map(|operation| operation.group).collect();
        let all_read = self.all_read();
        for (index, group) in self.groups.iter().enumerate() {
            if all_read && !used.contains(&index) {
                let kind = ProblemKind::UnusedComponent { what: "tag", name: group.name.clone() };
                self.problems.add(group.location.clone(), kind);
            }
        }
        // Error responses first: what they refer to is used.
        self.check_unused();
        self.unused_components(components);
        self.check_unused();
        self.report_unused_files();
        let example = example.and_then(|located| self.example(&located));
        let mut api = Api {
            example,
            product,
            version,
            crate_name,
            crate_version,
            title,
            description,
            endpoint,
            errors,
            groups: self.groups,
            operations: self.operations,
            events: self.events,
            types: self.types,
        };
        deferred::read(&mut api, &self.deferred, self.problems);
        mark_directions(&mut api);
        for id in api.endless_types() {
            self.problems.add(api.get(id).location.clone(), ProblemKind::EndlessType);
        }
        if let Some(id) = api.deepest_required(DEEPEST_REQUIRED) {
            self.problems.add(api.get(id).location.clone(), ProblemKind::DeepType(DEEPEST_REQUIRED));
        }
        let nesting = api.nesting();
        if let Some(id) = api.roots().max_by_key(|id| nesting.depth(*id))
            && nesting.depth(id) > MOST_NESTED
        {
            let kind = ProblemKind::TypeDepth(nesting.depth(id));
            self.problems.add(api.get(id).location.clone(), kind);
        }
        Some((api, self.trail.into_inner()))
    }

    /// The product, and the name of the crate, which is that of the product unless it has one of its own.
    fn product(&self, object: &mut Object<'d, '_>) -> (String, String) {
        let product = object.need_text("x-acs-product").unwrap_or_default();
        let own = object.text("x-acs-crate-name");
        let name = own.map_or_else(|| format!("alicloud-{}", product.to_lowercase()), str::to_owned);
        let why = if product.is_empty() && own.is_none() {
            None
        } else if !is_identifier(&name, "-") || name != name.to_lowercase() {
            Some("it cannot name a crate")
        } else if name.contains("--") || name.ends_with('-') {
            Some("`-` stands between letters or digits")
        } else if names::is_keyword(&name) {
            Some("it is a word of Rust")
        } else if OTHER_CRATES.contains(&name.as_str()) {
            Some("it is that of another crate of this project")
        } else if name.len() > LONGEST_NAME {
            Some("the name of a crate has up to 64 characters")
        } else {
            None
        };
        if let Some(why) = why {
            let keyword = if own.is_some() { "x-acs-crate-name" } else { "x-acs-product" };
            self.problems
                .add(object.path.child(keyword), ProblemKind::NotACrateName { name: name.clone(), why });
        }
        (product.to_owned(), name)
    }

    /// The version of the crate. It changes with the description, so it cannot be that of the generator.
    fn crate_version(&self, object: &mut Object<'d, '_>) -> String {
        let Some(version) = object.text("x-acs-crate-version") else { return FIRST_VERSION.to_owned() };
        if let Err(error) = Version::parse(version) {
            let kind = ProblemKind::NotACrateVersion { version: version.to_owned(), why: error.to_string() };
            self.problems.add(object.path.child("x-acs-crate-version"), kind);
        }
        version.to_owned()
    }

    /// The operation that examples show.
    fn example(&self, located: &Located<'d>) -> Option<String> {
        let wanted = text(located, self.problems)?;
        if !self.known.contains(wanted) {
            let known = self.known.iter().map(String::as_str);
            self.undeclared(located.path.clone(), "operation", wanted, known);
        }
        Some(wanted.to_owned())
    }

    fn info(&self, located: &Located<'d>) -> (String, String, String) {
        let Some(mut object) = Object::open(located, self.problems) else { return Default::default() };
        object.ignore(&["summary", "license", "contact", "termsOfService"]);
        let title = object.need_text("title").unwrap_or_default();
        let version = object.need_text("version").unwrap_or_default();
        let description = object.text("description").unwrap_or_default();
        object.close();
        (title.to_owned(), version.to_owned(), description.trim().to_owned())
    }

    fn tag(&mut self, located: &Located<'d>) {
        let Some(mut object) = Object::open(located, self.problems) else { return };
        object.ignore(&["externalDocs", "summary"]);
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

    fn report_unused_files(&self) {
        for path in self.document.unused_files() {
            let known = self.document.operation_id(path).filter(|(_, id)| self.known.contains(*id));
            let first = known
                .as_ref()
                .and_then(|(_, id)| self.operations.iter().find(|operation| operation.id == *id));
            self.problems.push(match (known, first) {
                (Some((at, id)), Some(first)) => {
                    let duplicate = Problem::new(at, ProblemKind::DuplicateOperation(id.to_owned()));
                    duplicate.with(first.location.clone(), "first declared here")
                }
                _ => Problem::new(Location::file(path), ProblemKind::UnusedFile),
            });
        }
    }
}

/// Marks the types that callers write, and those that the service writes. A type may be both.
fn mark_directions(api: &mut Api) {
    let requests: Vec<_> = api.operations.iter().map(|operation| operation.request).collect();
    let events = api.events.iter().map(|event| event.body);
    let responses: Vec<_> = api.operations.iter().map(|operation| operation.response).chain(events).collect();
    let (inputs, outputs) = (api.reachable(requests), api.reachable(responses));
    for (id, found) in api.types.iter_mut().enumerate() {
        found.input = inputs.contains(&id);
        found.output = outputs.contains(&id);
    }
}
