//! The servers of a description: a host for each region, and for most regions one template.

use super::description::{Description, NodePath};
use super::endpoints::Endpoint;
use crate::yaml::{Yaml, YamlMap, map};

/// A region with its host in one network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RegionHost {
    pub(super) region: String,
    pub(super) host: String,
    pub(super) vpc: bool,
}

/// Returns the host of each region, in the order of the metadata.
pub(super) fn hosts(endpoints: &[Endpoint]) -> Vec<RegionHost> {
    let public = endpoints.iter().map(|endpoint| (endpoint, Some(&endpoint.host), false));
    let vpc = endpoints.iter().map(|endpoint| (endpoint, endpoint.vpc.as_ref(), true));
    let hosts = public.chain(vpc).filter_map(|(endpoint, host, vpc)| {
        let host = host.filter(|host| !host.is_empty())?.clone();
        Some(RegionHost { region: endpoint.region.clone(), host, vpc })
    });
    hosts.collect()
}

/// Returns a server for each template of a host, the one of most regions first.
pub(super) fn servers(endpoints: &[Endpoint]) -> Vec<Yaml> {
    let mut servers: Vec<(String, bool, Vec<String>)> = Vec::new();
    for RegionHost { region, host, vpc } in hosts(endpoints) {
        let template = template(&host, &region);
        match servers.iter_mut().find(|(known, known_vpc, _)| *known == template && *known_vpc == vpc) {
            Some((_, _, regions)) => regions.push(region),
            None => servers.push((template, vpc, vec![region])),
        }
    }
    servers.sort_by_key(|(template, vpc, regions)| {
        (*vpc, std::cmp::Reverse(regions.len()), !template.contains('{'))
    });
    servers.into_iter().map(|(template, vpc, regions)| server(&template, vpc, regions)).collect()
}

/// The region of examples, if the service is there: the most usual one in the documentation of Alibaba Cloud.
const EXAMPLE_REGION: &str = "cn-hangzhou";

/// Returns the server of a template.
pub(super) fn server(template: &str, vpc: bool, regions: Vec<String>) -> Yaml {
    let usual = regions.iter().find(|region| *region == EXAMPLE_REGION);
    let first = usual.or(regions.first()).cloned().unwrap_or_default();
    let regions = Yaml::Sequence(regions.into_iter().map(Yaml::from).collect());
    let mut server = YamlMap::from_iter([("url".into(), format!("https://{template}").into())]);
    if vpc {
        server.insert("x-acs-network".into(), "vpc".into());
    }
    if template.contains("{region}") {
        let region = map([("default", first.into()), ("enum", regions)]);
        server.insert("variables".into(), map([("region", region)]));
    } else {
        server.insert("x-acs-regions".into(), regions);
    }
    server.into()
}

/// Returns the host with `{region}` in place of the region.
pub(super) fn template(host: &str, region: &str) -> String {
    // Every ID of a real region has a hyphen; `public` could be a part of any word.
    if region.contains('-') { host.replacen(region, "{region}", 1) } else { host.to_owned() }
}

/// A server of a description.
pub(super) struct DescribedServer {
    /// The list of its regions.
    pub(super) regions_at: NodePath,
    pub(super) regions: Vec<String>,
    /// Its template in one network, and whether that is a VPC.
    pub(super) templates: Vec<(String, bool)>,
}

/// Returns the servers of a description.
pub(super) fn described(description: &Description, root: &NodePath) -> Vec<DescribedServer> {
    let list = root.child("servers");
    let count = description.list(&list).map_or(0, Vec::len);
    (0..count).map(|index| server_at(description, &list.child(index.to_string()))).collect()
}

fn server_at(description: &Description, at: &NodePath) -> DescribedServer {
    let url = description.text(at, "url").unwrap_or_default();
    let template = url.strip_prefix("https://").unwrap_or(url).trim_end_matches('/');
    let is_vpc = description.text(at, "x-acs-network") == Some("vpc");
    let templates = match template.contains("{network}") {
        true => {
            vec![(template.replace("{network}", ""), false), (template.replace("{network}", "-vpc"), true)]
        }
        false => vec![(template.to_owned(), is_vpc)],
    };
    let own = at.child("x-acs-regions");
    let regions_at = match description.get(&own) {
        Some(_) => own,
        None => at.descendant(&["variables", "region", "enum"]),
    };
    let regions = description.list(&regions_at).into_iter().flatten().filter_map(Yaml::as_str);
    DescribedServer { regions: regions.map(str::to_owned).collect(), regions_at, templates }
}

impl DescribedServer {
    /// Returns the host of a region that the server lists.
    pub(super) fn host(&self, region: &str, vpc: bool) -> Option<String> {
        let (template, _) = self.templates.iter().find(|(_, of)| *of == vpc)?;
        self.regions.iter().any(|known| known == region).then(|| template.replace("{region}", region))
    }
}
