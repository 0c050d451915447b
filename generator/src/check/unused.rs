//! What no operation uses: components, and error responses, from which nothing is generated. A problem
//! in them is a problem nevertheless, so they are read like the rest, and their types are dropped.

use std::collections::BTreeSet;

use super::Checker;
use super::object::Object;
use super::schema::{Owner, schema_name};
use crate::api::{Naming, Scope};
use crate::document::{Located, NodePath};
use crate::problem::ProblemKind;

/// Something to check from which nothing is generated.
pub(super) enum Unused<'d> {
    Schema(Located<'d>),
    Parameter(Located<'d>),
    Response(Located<'d>),
}

/// The keywords of `components`, and what one entry is.
const COMPONENTS: &[(&str, &str)] =
    &[("schemas", "schema"), ("parameters", "parameter"), ("responses", "response")];

impl<'d> Checker<'d> {
    /// `components`: targets of references, which are read where they are referred to. Returns its
    /// entries, each with what it is.
    pub(super) fn components(&mut self, object: &mut Object<'d, '_>) -> Vec<(&'static str, Located<'d>)> {
        let Some(components) = object.get("components") else { return Vec::new() };
        let Some(mut components) = Object::open(&components, self.problems) else { return Vec::new() };
        for (name, located) in components.map("securitySchemes") {
            self.schemes.push(name);
            self.security_scheme(&located);
        }
        let entries = COMPONENTS.iter().flat_map(|(keyword, what)| {
            components.map(keyword).into_iter().map(move |(_, located)| (*what, located))
        });
        let entries = entries.collect();
        components.close();
        entries
    }

    /// A security scheme. Requests are always signed, so only its form is checked.
    fn security_scheme(&self, located: &Located<'d>) {
        const TYPES: &[&str] = &["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"];
        let Some(located) = self.target(located) else { return };
        let Some(mut object) = Object::open(&located, self.problems) else { return };
        object.ignore(&["description", "name", "in", "scheme", "bearerFormat", "flows", "openIdConnectUrl"]);
        object.need("type");
        object.supported("type", TYPES);
        object.close();
    }

    /// Whether everything was read so far. Otherwise, what seems to be unused may not be.
    pub(super) fn all_read(&self) -> bool {
        self.document.is_whole() && !self.problems.has_errors()
    }

    /// Reports the components that nothing refers to, and checks them.
    pub(super) fn unused_components(&mut self, components: Vec<(&'static str, Located<'d>)>) {
        let all_read = self.all_read();
        for (what, located) in components {
            if self.referred.borrow().contains(&located.path) {
                continue;
            }
            // A file is listed to be kept: metadata has schemas that no operation refers to yet.
            if all_read && located.node.child("$ref").is_none() {
                let name = schema_name(&located.path);
                self.problems.add(located.path.as_key(), ProblemKind::UnusedComponent { what, name });
            }
            self.unused.push(match what {
                "schema" => Unused::Schema(located),
                "parameter" => Unused::Parameter(located),
                _ => Unused::Response(located),
            });
        }
    }

    /// Checks what is not used.
    pub(super) fn check_unused(&mut self) {
        let types = self.types.len();
        let shared = self.shared.clone();
        let mut seen: BTreeSet<NodePath<'d>> = BTreeSet::new();
        for unused in std::mem::take(&mut self.unused) {
            // Every operation has the same error response.
            let (Unused::Schema(located) | Unused::Parameter(located) | Unused::Response(located)) = &unused;
            if !seen.insert(located.path.clone()) {
                continue;
            }
            match &unused {
                Unused::Schema(located) => self.unused_schema(located),
                Unused::Parameter(located) => {
                    if let Some(target) = self.target(located) {
                        self.parameter(&target, Scope::Shared, 0);
                    }
                }
                Unused::Response(located) => self.unused_response(located),
            }
            self.read_pending();
        }
        self.types.truncate(types);
        self.shared = shared;
    }

    /// A response from which nothing is generated may have any media type, or no body.
    fn unused_response(&mut self, located: &Located<'d>) {
        let Some(target) = self.target(located) else { return };
        let Some(mut response) = Object::open(&target, self.problems) else { return };
        response.ignore(&["description", "summary"]);
        let content = response.map("content");
        response.close();
        for (_, media) in content {
            let Some(mut media) = Object::open(&media, self.problems) else { continue };
            media.ignore(&["example", "examples"]);
            let schema = media.get("schema");
            media.close();
            if let Some(schema) = schema {
                self.unused_schema(&schema);
            }
        }
    }

    fn unused_schema(&mut self, located: &Located<'d>) {
        let owner = Owner { scope: Scope::Shared, naming: Naming::Schema(schema_name(&located.path)) };
        self.schema(located, &owner);
    }
}
