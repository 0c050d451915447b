//! The server: the endpoint and its regions.

use super::object::{self, Object, text};
use super::{Checker, is_identifier};
use crate::api::Endpoint;
use crate::document::{Located, Node};
use crate::problem::ProblemKind;

impl<'d> Checker<'d> {
    /// The one server: its host and the values of its variables.
    pub(super) fn servers(&self, object: &mut Object<'d, '_>) -> Option<Endpoint> {
        let servers = object.need("servers")?;
        let servers = object::list(&servers, self.problems);
        let [server] = servers.as_slice() else {
            let kind = ProblemKind::WrongType { expected: "one server", found: servers.len().to_string() };
            self.problems.add(object.path.child("servers"), kind);
            return None;
        };
        let mut server = Object::open(server, self.problems)?;
        server.ignore(&["description", "name"]);
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
        // The runtime replaces the variables; what is left must be a plain host.
        let host =
            url?.strip_prefix("https://").map(|host| host.strip_suffix('/').unwrap_or(host)).filter(|host| {
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
        variable.ignore(&["description"]);
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
        variable.ignore(&["description"]);
        endpoint.default_region = variable.need_text("default").unwrap_or_default().to_owned();
        let regions = variable.list("enum");
        for region in &regions {
            if let Some(id) = text(region, self.problems).filter(|id| !is_identifier(id, "-")) {
                let why = "expected ASCII letters, digits and `-`, beginning with a letter";
                let kind =
                    ProblemKind::NotAName { name: id.to_owned(), why, remedy: "write the ID of a region" };
                self.problems.add(region.path.clone(), kind);
            }
        }
        endpoint.regions = regions
            .iter()
            .filter_map(|region| match region.node {
                Node::Text(region) => Some(region.clone()),
                _ => None,
            })
            .collect();
        if !endpoint.regions.is_empty() && !endpoint.regions.contains(&endpoint.default_region) {
            let regions = endpoint.regions.iter().map(String::as_str);
            self.undeclared(located.path.child("default"), "region", &endpoint.default_region, regions);
        }
        variable.close();
    }
}
