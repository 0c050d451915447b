//! The endpoints of the metadata: entries of `endpoints`, which are written by hand and look like it.

use super::finding::Finding;
use super::json_node::JsonNode;
use crate::yaml::{Yaml, plain};

/// The hosts of a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Endpoint {
    pub(super) region: String,
    /// The host on the internet; empty if there is none.
    pub(super) host: String,
    pub(super) vpc: Option<String>,
}

/// The place of endpoints in findings.
const PLACE: &str = "endpoints";

/// Reads the endpoints, each region once, in the order of the file. Entries that cannot be understood are dropped.
pub(super) fn read_endpoints(root: &JsonNode, findings: &mut Vec<Finding>) -> Vec<Endpoint> {
    let listed = root.get("endpoints").map(|listed| listed.items(&mut Vec::new())).unwrap_or_default();
    let mut endpoints: Vec<Endpoint> = Vec::new();
    for entry in listed {
        let Some(endpoint) = read_endpoint(&entry, findings) else { continue };
        match endpoints.iter_mut().find(|known| known.region == endpoint.region) {
            Some(known) => add(known, endpoint, findings),
            None => endpoints.push(endpoint),
        }
    }
    if endpoints.iter().all(|endpoint| endpoint.host.is_empty()) {
        // A product that is only in VPCs.
        for endpoint in &mut endpoints {
            endpoint.host = endpoint.vpc.take().unwrap_or_default();
        }
    }
    if endpoints.is_empty() {
        let detail = "a new description has one that is made of the name of the product; check `servers`";
        findings.push(Finding::dropped(PLACE, "no endpoint", detail));
    }
    endpoints
}

/// Returns the endpoint of a product whose metadata has none: most products have one of this form.
pub(super) fn guessed(product: &str) -> Endpoint {
    let product: String = product
        .to_lowercase()
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
        .collect();
    let name = match product.trim_matches('-') {
        "" => "api",
        name => name,
    };
    Endpoint { region: "public".to_owned(), host: format!("{name}.aliyuncs.com"), vpc: None }
}

fn read_endpoint(entry: &JsonNode, findings: &mut Vec<Finding>) -> Option<Endpoint> {
    let mut drop = |value: &Yaml| findings.push(Finding::dropped(PLACE, "an invalid endpoint", plain(value)));
    let text = |name: &str| {
        entry.get(name).and_then(|found| found.value.as_str()).map(str::trim).filter(|text| !text.is_empty())
    };
    let Some(region) = text("regionId").filter(|region| is_region(region)) else {
        drop(entry.value);
        return None;
    };
    let mut host = |text: Option<&str>| {
        let host = host(text?, region);
        if host.is_none() {
            drop(&text.unwrap_or_default().into());
        }
        host
    };
    let public = host(text("public").or_else(|| text("endpoint")));
    let vpc = host(text("vpc"));
    if public.is_none() && vpc.is_none() {
        return None;
    }
    Some(Endpoint { region: region.to_owned(), host: public.unwrap_or_default(), vpc })
}

/// Adds the hosts of another entry of a region. Of two hosts in one network, the first one stays.
fn add(known: &mut Endpoint, other: Endpoint, findings: &mut Vec<Finding>) {
    let mut drop = |host: &str| {
        findings.push(Finding::dropped(
            PLACE,
            "a second endpoint of a region",
            format_args!("`{host}` of {}", other.region),
        ));
    };
    if known.host.is_empty() {
        known.host = other.host;
    } else if !other.host.is_empty() && other.host != known.host {
        drop(&other.host);
    }
    match (&known.vpc, other.vpc) {
        (None, vpc) => known.vpc = vpc,
        (Some(known), Some(vpc)) if *known != vpc => drop(&vpc),
        _ => {}
    }
}

fn is_region(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}

/// Returns a host without what surrounds it in a URL, or nothing if it is none.
fn host(text: &str, region: &str) -> Option<String> {
    let text = text.to_lowercase();
    let text = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(&text);
    let text = text.trim_end_matches('/');
    // Clients connect with TLS on its own port, whatever the metadata has for HTTP.
    let text = [":443", ":80"].iter().find_map(|port| text.strip_suffix(port)).unwrap_or(text);
    let variables = ["{region}", "{regionid}", "[regionid]", "<regionid>"];
    let host = variables.iter().fold(text.to_owned(), |host, variable| host.replace(variable, region));
    let is_label = |label: &str| {
        !label.is_empty() && label.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    (host.contains('.') && host.split('.').all(is_label)).then_some(host)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// Returns the endpoints as `region host vpc`, and the causes of findings.
    fn read(endpoints: Value) -> (Vec<String>, Vec<String>) {
        let document = serde_json::from_value::<Yaml>(json!({"endpoints": endpoints})).unwrap();
        let mut findings = Vec::new();
        let endpoints = read_endpoints(&JsonNode::root(&document), &mut findings);
        let shown = |endpoint: &Endpoint| {
            let Endpoint { region, host, vpc } = endpoint;
            format!("{region} {host} {}", vpc.as_deref().unwrap_or("-"))
        };
        let endpoints = endpoints.iter().map(shown).collect();
        (endpoints, findings.iter().map(|finding| format!("{}: {}", finding.cause, finding.detail)).collect())
    }

    #[test]
    fn a_host_is_read_from_a_url_and_from_text_with_blanks() {
        for text in
            ["a.aliyuncs.com", " A.aliyuncs.com\t", "https://a.aliyuncs.com/", "http://a.aliyuncs.com:80"]
        {
            let (endpoints, findings) = read(json!([{"regionId": " cn-beijing ", "endpoint": text}]));
            assert_eq!(
                (endpoints, findings),
                (vec!["cn-beijing a.aliyuncs.com -".to_owned()], Vec::new()),
                "{text}"
            );
        }
        for template in ["a.{region}.com", "a.[RegionId].com"] {
            let (endpoints, _) = read(json!([{"regionId": "cn-beijing", "endpoint": template}]));
            assert_eq!(endpoints, ["cn-beijing a.cn-beijing.com -"]);
        }
    }

    #[test]
    fn a_region_has_one_host_in_each_network() {
        let one = |host: &str, vpc: &str| json!({"regionId": "cn-beijing", "endpoint": host, "public": "", "vpc": vpc});
        let (endpoints, findings) =
            read(json!([one("a.com", ""), one("b.com", "c.com"), one("a.com", "c.com")]));
        assert_eq!(endpoints, ["cn-beijing a.com c.com"]);
        assert_eq!(findings, ["a second endpoint of a region: `b.com` of cn-beijing"]);
        // The first server of a description is on the internet.
        assert_eq!(read(json!([one("", "c.com")])).0, ["cn-beijing c.com -"]);
    }

    #[test]
    fn an_entry_that_cannot_be_understood_is_dropped() {
        for invalid in [
            json!("a.com"),
            json!({"regionId": 7, "endpoint": "a.com"}),
            json!({"endpoint": "a.com"}),
            json!({"regionId": "cn-beijing"}),
            json!({"regionId": "\u{4e2d}", "endpoint": "a.com"}),
            json!({"regionId": "cn-beijing", "endpoint": "a.com/b"}),
            json!({"regionId": "cn-beijing", "endpoint": "{bucket}.a.com"}),
            json!({"regionId": "cn-beijing", "endpoint": "a b.com"}),
            json!({"regionId": "cn-beijing", "endpoint": "a.com:8443"}),
            json!({"regionId": "cn-beijing", "endpoint": "cn-beijing"}),
        ] {
            let (endpoints, findings) =
                read(json!([{"regionId": "cn-hangzhou", "endpoint": "a.com"}, invalid]));
            assert_eq!(endpoints, ["cn-hangzhou a.com -"], "{invalid}");
            assert!(
                findings.iter().all(|finding| finding.starts_with("an invalid endpoint: ")),
                "{findings:?}"
            );
        }
        for none in [json!(null), json!([]), json!({}), json!("a.com")] {
            let (endpoints, findings) = read(none);
            assert_eq!(endpoints, [""; 0]);
            assert!(findings.iter().all(|finding| finding.starts_with("no endpoint: ")), "{findings:?}");
        }
        assert_eq!(guessed("R-kvstore").host, "r-kvstore.aliyuncs.com");
    }
}
