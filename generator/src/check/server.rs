//! The servers: the hosts of the regions.

use super::object::{self, Object, text};
use super::{Checker, is_identifier};
use crate::api::Endpoint;
use crate::document::{Located, Node, NodePath};
use crate::problem::ProblemKind;

/// One server: its template, and the regions that it is for.
struct Server<'d> {
    host: String,
    is_vpc: bool,
    regions: Vec<String>,
    default_region: String,
    path: NodePath<'d>,
}

impl<'d> Checker<'d> {
    /// The servers. The first one is that of most regions, and of those that are not listed.
    pub(super) fn servers(&mut self, object: &mut Object<'d, '_>) -> Option<Endpoint> {
        let servers = object.need("servers")?;
        let listed = object::list(&servers, self.problems);
        let mut read: Vec<Server<'d>> = listed.iter().filter_map(|server| self.server(server)).collect();
        if listed.is_empty() {
            let kind = ProblemKind::WrongType { expected: "a server", found: "0".to_owned() };
            self.problems.add(servers.path.clone(), kind);
        }
        if read.is_empty() {
            return None;
        }
        let first = read.remove(0);
        if first.is_vpc {
            let at = first.path.child("x-acs-network");
            self.unknown_value(
                &at,
                "x-acs-network",
                "vpc",
                &["no network; the first server is on the internet"],
            );
        }
        let mut endpoint = Endpoint {
            host: first.host,
            regions: first.regions,
            default_region: first.default_region,
            ..Endpoint::default()
        };
        for server in read {
            let hosts = if server.is_vpc { &mut endpoint.vpc_hosts } else { &mut endpoint.hosts };
            for region in server.regions {
                if hosts.iter().any(|(known, _)| *known == region) {
                    self.problems.add(server.path.clone(), ProblemKind::Duplicate(region));
                    continue;
                }
                hosts.push((region.clone(), server.host.replace("{region}", &region)));
                if !endpoint.regions.contains(&region) {
                    endpoint.regions.push(region);
                }
            }
        }
        Some(endpoint)
    }

    fn server(&self, located: &Located<'d>) -> Option<Server<'d>> {
        let mut server = Object::open(located, self.problems)?;
        server.ignore(&["description", "name"]);
        let url = server.need_text("url");
        let is_vpc = server.supported("x-acs-network", &["vpc"]).is_some();
        let own = server.get("x-acs-regions");
        let mut regions =
            own.map(|located| self.regions(object::list(&located, self.problems))).unwrap_or_default();
        let mut default_region = regions.first().cloned().unwrap_or_default();
        if let Some(variables) = server.get("variables")
            && let Some(mut variables) = Object::open(&variables, self.problems)
        {
            if let Some(region) = variables.get("region") {
                if !regions.is_empty() {
                    let kind = ProblemKind::Exclusive("`x-acs-regions`", "the variable `region`");
                    self.problems.add(region.path.as_key(), kind);
                }
                (default_region, regions) = self.region(&region).unwrap_or_default();
            }
            if let Some(network) = variables.get("network") {
                self.network(&network);
            }
            variables.close();
        }
        let (at, path) = (server.path.child("url"), server.path.clone());
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
        Some(Server { host: host.to_owned(), is_vpc, regions, default_region, path })
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

    /// The variable `region`: the default, and all values.
    fn region(&self, located: &Located<'d>) -> Option<(String, Vec<String>)> {
        let mut variable = Object::open(located, self.problems)?;
        variable.ignore(&["description"]);
        let default = variable.need_text("default").unwrap_or_default().to_owned();
        let regions = self.regions(variable.list("enum"));
        if !regions.is_empty() && !regions.contains(&default) {
            let regions = regions.iter().map(String::as_str);
            self.undeclared(located.path.child("default"), "region", &default, regions);
        }
        variable.close();
        Some((default, regions))
    }

    fn regions(&self, listed: Vec<Located<'d>>) -> Vec<String> {
        for region in &listed {
            if let Some(id) = text(region, self.problems).filter(|id| !is_identifier(id, "-")) {
                let why = "expected ASCII letters, digits and `-`, beginning with a letter";
                let kind =
                    ProblemKind::NotAName { name: id.to_owned(), why, remedy: "write the ID of a region" };
                self.problems.add(region.path.clone(), kind);
            }
        }
        let texts = listed.iter().filter_map(|region| match region.node {
            Node::Text(region) => Some(region.clone()),
            _ => None,
        });
        texts.collect()
    }
}
