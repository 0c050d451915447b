//! The address of a service.

use http::uri::{Authority, Scheme};
use http::{HeaderValue, Uri};

use crate::{Error, ErrorKind, Result, Service};

/// The scheme, host and port of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    scheme: Scheme,
    authority: Authority,
}

/// The endpoint that a client will use, and the origin of its region: the result of
/// [`ClientBuilder::resolve_endpoint`](crate::ClientBuilder::resolve_endpoint).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ResolvedEndpoint {
    /// The endpoint.
    pub endpoint: Endpoint,
    /// The region; `None` if the program sets the endpoint.
    pub region: Option<String>,
    /// The variable or the CLI profile that the region comes from; `None` if the program sets it.
    pub region_origin: Option<String>,
}

impl Endpoint {
    /// Returns the endpoint of a region: the one that the service lists for it, or that of most regions. In this,
    /// `{region}` becomes the region ID, and `{network}` becomes `-vpc` or nothing.
    ///
    /// # Errors
    /// The region contains anything but lower-case letters, digits and hyphens, or the service
    /// has no endpoint inside VPCs there.
    pub(crate) fn of_region(service: &Service, region: &str, vpc: bool) -> Result<Self> {
        if !is_region_id(region) {
            return Err(Error::new(
                ErrorKind::Configuration,
                format!("invalid region {region:?}: expected a region ID such as `cn-shanghai`"),
            ));
        }
        let listed = if vpc { service.vpc_endpoints } else { service.endpoints };
        if let Some((_, endpoint)) = listed.iter().find(|(known, _)| *known == region) {
            return Endpoint::parse(endpoint);
        }
        let template = service.endpoint;
        let is_elsewhere = service.endpoints.iter().any(|(known, _)| *known == region);
        if vpc && (!template.contains("{network}") || is_elsewhere) {
            let message = format!(
                "no VPC endpoint in {region}: the service is not known to have one; call its public endpoint"
            );
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        let network = if vpc { "-vpc" } else { "" };
        Endpoint::parse(&template.replace("{region}", region).replace("{network}", network))
    }

    /// Parses an endpoint such as `ice.cn-shanghai.aliyuncs.com`. The scheme is optional and
    /// defaults to `https`.
    ///
    /// # Errors
    /// The endpoint has a path, a query or user information, or it is plain HTTP to another
    /// machine.
    pub fn parse(text: &str) -> Result<Self> {
        Endpoint::parse_with(text, false)
    }

    pub(crate) fn parse_with(text: &str, allow_plain_http: bool) -> Result<Self> {
        Endpoint::read(text, allow_plain_http).map_err(|reason| {
            // The part before an `@` may be a password.
            let shown = text.rsplit_once('@').map_or(text, |(_, host)| host);
            Error::new(ErrorKind::Configuration, format!("invalid endpoint {shown:?}: {reason}"))
        })
    }

    fn read(text: &str, allow_plain_http: bool) -> Result<Self, String> {
        const EXAMPLE: &str = "expected a URL such as `https://ice.cn-shanghai.aliyuncs.com`";
        let with_scheme = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let uri: Uri = with_scheme.parse().map_err(|_| EXAMPLE)?;
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let parts = uri.clone().into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(format!("no host: {EXAMPLE}"));
        };
        if path != "/" || authority.as_str().contains('@') || text.contains('#') {
            return Err("only a host and a port are allowed".to_owned());
        }
        let host = authority.host().to_ascii_lowercase();
        let is_ipv6 = host.starts_with('[');
        if !is_ipv6 && !host.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-_".contains(letter)) {
            return Err(format!("invalid host {host:?}"));
        }
        if scheme == Scheme::HTTP && !allow_plain_http && !is_loopback(&host) {
            return Err(
                "plain HTTP to another machine is refused; use https, or `allow_plain_http`".to_owned()
            );
        }
        let default_port = if scheme == Scheme::HTTP { 80 } else { 443 };
        // Parsed by hand: `Authority::port_u16` returns `None` for an invalid port as well.
        let port = match authority.as_str().get(host.len()..).unwrap_or_default().strip_prefix(':') {
            None => String::new(),
            Some(port) => match port.parse::<u16>() {
                Ok(0) | Err(_) => return Err(format!("invalid port {port:?}")),
                // The `host` header, which is signed, must not contain the default port: HTTP
                // clients and proxies drop it.
                Ok(port) if port == default_port => String::new(),
                Ok(port) => format!(":{port}"),
            },
        };
        match format!("{host}{port}").parse() {
            Ok(authority) if scheme == Scheme::HTTP || scheme == Scheme::HTTPS => {
                Ok(Endpoint { scheme, authority })
            }
            _ => Err(format!("unsupported scheme {:?}: expected http or https", scheme.as_str())),
        }
    }

    /// Returns whether the endpoint is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.authority.host())
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Returns the value of the `host` header: the host, and the port unless it is the default of
    /// the scheme.
    pub fn host(&self) -> &str {
        self.authority.as_str()
    }

    pub(crate) fn host_header(&self) -> HeaderValue {
        HeaderValue::from_str(self.host()).expect("an authority has no control characters")
    }

    /// Returns the host without the port.
    pub(crate) fn address(&self) -> &str {
        self.authority.host()
    }

    pub(crate) fn port(&self) -> u16 {
        self.authority.port_u16().unwrap_or(if self.scheme == Scheme::HTTP { 80 } else { 443 })
    }

    /// Returns the URI of a path and an encoded query.
    ///
    /// # Errors
    /// The URI is longer than 65,534 bytes.
    pub(crate) fn uri(&self, path: &str, query: &str) -> http::Result<Uri> {
        let mut path_and_query = String::with_capacity(path.len() + "?".len() + query.len());
        path_and_query.push_str(path);
        if !query.is_empty() {
            path_and_query.extend(["?", query]);
        }
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(path_and_query)
            .build()
    }
}

impl std::fmt::Display for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}

/// Returns whether a text is a region ID. A region with a dot or a slash could name another host.
pub(crate) fn is_region_id(text: &str) -> bool {
    let valid = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let begins = text.starts_with(|first: char| first.is_ascii_lowercase());
    begins && !text.ends_with('-') && text.bytes().all(valid)
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        Endpoint::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn an_endpoint_is_normalized() {
        for (text, shown) in [
            ("ICE.cn-shanghai.aliyuncs.com", "https://ice.cn-shanghai.aliyuncs.com"),
            ("https://a:443/", "https://a"),
            ("a:8443", "https://a:8443"),
            ("http://localhost:80", "http://localhost"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(Endpoint::parse(text).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn an_invalid_endpoint_is_reported_with_its_reason() {
        assert_eq!(
            message("http://127.0.0.1:99999"),
            r#"invalid endpoint "http://127.0.0.1:99999": invalid port "99999""#
        );
        assert_eq!(message("a:0"), r#"invalid endpoint "a:0": invalid port "0""#);
        assert_eq!(
            message("ftp://a"),
            r#"invalid endpoint "ftp://a": unsupported scheme "ftp": expected http or https"#
        );
        assert_eq!(message("a/b"), r#"invalid endpoint "a/b": only a host and a port are allowed"#);
        assert!(message("http://a.example").ends_with("use https, or `allow_plain_http`"));
        assert!(Endpoint::parse_with("http://a.example", true).is_ok());
        assert!(message("").starts_with(r#"invalid endpoint "": expected a URL such as"#));
    }

    #[test]
    fn a_password_is_not_in_the_error() {
        assert_eq!(message("user:passw0rd@a"), r#"invalid endpoint "a": only a host and a port are allowed"#);
    }

    #[test]
    fn a_region_cannot_name_another_host() {
        let service = Service::new("ICE", "2020-11-09", "ice{network}.{region}.aliyuncs.com");
        let host =
            |region, vpc| Endpoint::of_region(&service, region, vpc).map(|endpoint| endpoint.to_string());
        assert_eq!(host("cn-shanghai", false).unwrap(), "https://ice.cn-shanghai.aliyuncs.com");
        assert_eq!(host("cn-shanghai", true).unwrap(), "https://ice-vpc.cn-shanghai.aliyuncs.com");
        // `.` and `cn.evil.example` alone would still be hosts.
        for region in [
            "",
            ".",
            "a.b",
            "cn.evil.example",
            "evil.example/",
            "CN",
            "cn-Shanghai",
            "a b",
            "a_b",
            "a:1",
            "a@b",
            "cn-shanghai\n",
            "cn-sh\u{e4}nghai",
            "a%2eb",
            "a?b",
            "a#b",
        ] {
            assert!(host(region, false).unwrap_err().to_string().starts_with("invalid region"), "{region}");
        }
        let public = Service::new("ICE", "2020-11-09", "ice.{region}.aliyuncs.com");
        assert!(Endpoint::of_region(&public, "cn-shanghai", true).is_err());
    }

    #[test]
    fn a_region_with_another_endpoint_has_that_one() {
        let service = Service::new("Ecs", "2014-05-26", "ecs{network}.{region}.aliyuncs.com")
            .endpoints(&[("cn-a", "ecs.aliyuncs.com"), ("cn-b", "ecs-b.aliyuncs.com")])
            .vpc_endpoints(&[("cn-a", "ecs-vpc.aliyuncs.com")]);
        let host =
            |region, vpc| Endpoint::of_region(&service, region, vpc).map(|found| found.host().to_owned());
        assert_eq!(host("cn-a", false).unwrap(), "ecs.aliyuncs.com");
        assert_eq!(host("cn-a", true).unwrap(), "ecs-vpc.aliyuncs.com");
        assert_eq!(host("cn-c", false).unwrap(), "ecs.cn-c.aliyuncs.com");
        assert_eq!(host("cn-c", true).unwrap(), "ecs-vpc.cn-c.aliyuncs.com");
        // Its name inside a VPC is not known.
        let error = host("cn-b", true).unwrap_err().to_string();
        assert!(error.starts_with("no VPC endpoint in cn-b"), "{error}");
    }

    #[test]
    fn a_uri_has_a_question_mark_only_with_a_query() {
        let endpoint = Endpoint::parse("a").unwrap();
        assert_eq!(endpoint.uri("/", "").unwrap(), "https://a/");
        assert_eq!(endpoint.uri("/x", "a=b").unwrap(), "https://a/x?a=b");
    }
}
