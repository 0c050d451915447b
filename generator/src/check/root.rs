//! The root document.

use super::object::{Object, text};
use super::{Checker, deferred, is_identifier};
use crate::api::{Api, Group};
use crate::document::Located;
use crate::problem::{Location, ProblemKind};

impl<'d> Checker<'d> {
    /// Reads the root document, and from there everything else.
    pub(super) fn root(mut self, root: &Located<'d>) -> Option<Api> {
        let mut object = Object::open(root, self.problems)?;
        if let Some(version) = object.need_text("openapi")
            && !version.starts_with("3.1")
        {
            self.unknown_value(&object.path.child("openapi"), "openapi", version, &["3.1.0", "3.1.1"]);
        }
        object.need("x-acs-style");
        object.supported("x-acs-style", &["RPC"]);
        // Corrections concern the import of metadata; the description contains their results.
        object.ignore(&["jsonSchemaDialect", "security", "externalDocs", "x-acs-corrections"]);
        let example = object.get("x-acs-example");
        let product = self.product(&mut object);
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
        let example = example.and_then(|located| self.example(&located));
        let mut api = Api {
            example,
            product,
            version,
            title,
            description,
            endpoint,
            groups: self.groups,
            operations: self.operations,
            types: self.types,
        };
        deferred::read(&mut api, &self.deferred, self.problems);
        mark_directions(&mut api);
        for id in 0..api.types.len() {
            if api.is_endless(id) {
                self.problems.add(api.get(id).location.clone(), ProblemKind::EndlessType);
            }
        }
        Some(api)
    }

    fn product(&self, object: &mut Object<'d, '_>) -> String {
        let product = object.need_text("x-acs-product").unwrap_or_default();
        if !product.is_empty() && !is_identifier(product, "-") {
            let kind = ProblemKind::NotACrateName(product.to_owned());
            self.problems.add(object.path.child("x-acs-product"), kind);
        }
        product.to_owned()
    }

    /// The operation that examples show.
    fn example(&self, located: &Located<'d>) -> Option<String> {
        let wanted = text(located, self.problems)?;
        if !self.known.contains(wanted) {
            self.problems.add(
                located.path.clone(),
                ProblemKind::UndeclaredName { what: "operation", name: wanted.to_owned() },
            );
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
        object.ignore(&["externalDocs"]);
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
        components.ignore(&["securitySchemes"]);
        for keyword in ["schemas", "parameters", "responses"] {
            for (_, located) in components.map(keyword) {
                self.follow(&located);
            }
        }
        components.close();
    }

    fn report_unused_files(&self) {
        for path in self.document.unused_files() {
            self.problems.add(Location::file(path), ProblemKind::UnusedFile);
        }
    }
}

/// Marks the types that callers write, and those that the service writes. A type may be both.
fn mark_directions(api: &mut Api) {
    let requests: Vec<_> = api.operations.iter().map(|operation| operation.request).collect();
    let responses: Vec<_> = api.operations.iter().map(|operation| operation.response).collect();
    let (inputs, outputs) = (api.reachable(requests), api.reachable(responses));
    for (id, found) in api.types.iter_mut().enumerate() {
        found.input = inputs.contains(&id);
        found.output = outputs.contains(&id);
    }
}
