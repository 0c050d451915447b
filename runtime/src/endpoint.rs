//! Where the service is reached.

use http::uri::{Authority, Scheme};
use http::{HeaderValue, Uri};

use crate::{Error, ErrorKind, Result};

/// Scheme, host and port of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    scheme: Scheme,
    authority: Authority,
}

impl Endpoint {
    /// The endpoint of a region: `{region}` in the template stands for its ID, and `{network}`
    /// for nothing, or `-vpc`.
    ///
    /// # Errors
    /// The region is not made of small letters, digits and hyphens, or the service has no
    /// endpoint inside VPCs.
    pub(crate) fn of_region(template: &str, region: &str, vpc: bool) -> Result<Self> {
        let valid = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if region.is_empty() || !region.bytes().all(valid) {
            return Err(Error::new(
                ErrorKind::Configuration,
                format!("`{region}` is not a region ID; one looks like `cn-shanghai`"),
            ));
        }
        if vpc && !template.contains("{network}") {
            let message = "the service has no endpoint inside VPCs that is known";
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        let network = if vpc { "-vpc" } else { "" };
        Endpoint::parse(&template.replace("{region}", region).replace("{network}", network))
    }

    /// An explicit endpoint: `ice.cn-shanghai.aliyuncs.com`, or with a scheme.
    ///
    /// # Errors
    /// It has a path, a query or user information, or it is plain HTTP to another machine.
    pub fn parse(text: &str) -> Result<Self> {
        Endpoint::parse_with(text, false)
    }

    pub(crate) fn parse_with(text: &str, plain_http: bool) -> Result<Self> {
        // What stands before an `@` is a password to somebody.
        let shown = text.rsplit_once('@').map_or(text, |(_, host)| host);
        let refuse =
            |why: &str| Err(Error::new(ErrorKind::Configuration, format!("the endpoint `{shown}` {why}")));
        let with_scheme = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let Ok(uri) = with_scheme.parse::<Uri>() else {
            return refuse("is not a URL; one looks like `https://ice.cn-shanghai.aliyuncs.com`");
        };
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let parts = uri.clone().into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return refuse("has no host");
        };
        if path != "/" || authority.as_str().contains('@') || text.contains('#') {
            return refuse("has more than a host and a port");
        }
        let host = authority.host().to_ascii_lowercase();
        let in_brackets = host.starts_with('[');
        if !in_brackets
            && !host.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-_".contains(letter))
        {
            return refuse("has a host that is no name and no address");
        }
        if scheme == Scheme::HTTP && !plain_http && !is_loopback(&host) {
            return refuse(
                "is plain HTTP, which is only for a server on this machine; `allow_plain_http` takes it all \
                 the same",
            );
        }
        let usual = if scheme == Scheme::HTTP { 80 } else { 443 };
        let port = match authority.as_str().get(host.len()..).unwrap_or_default().strip_prefix(':') {
            None => String::new(),
            Some(port) => match port.parse::<u16>() {
                Ok(0) | Err(_) => return refuse("has a port that is none"),
                Ok(port) if port == usual => String::new(),
                Ok(port) => format!(":{port}"),
            },
        };
        match format!("{host}{port}").parse() {
            Ok(authority) if scheme == Scheme::HTTP || scheme == Scheme::HTTPS => {
                Ok(Endpoint { scheme, authority })
            }
            _ => refuse("is neither HTTP nor HTTPS"),
        }
    }

    /// Whether it is a server on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.authority.host())
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// The host, and the port if it is not the scheme's own: what the `host` header says.
    pub fn host(&self) -> &str {
        self.authority.as_str()
    }

    pub(crate) fn host_header(&self) -> HeaderValue {
        HeaderValue::from_str(self.host()).expect("an authority has no control characters")
    }

    /// The host without its port.
    pub(crate) fn address(&self) -> &str {
        self.authority.host()
    }

    pub(crate) fn port(&self) -> u16 {
        self.authority.port_u16().unwrap_or(if self.scheme == Scheme::HTTP { 80 } else { 443 })
    }

    pub(crate) fn uri(&self, query: &str) -> http::Result<Uri> {
        let mut path = String::with_capacity("/?".len() + query.len());
        path.push('/');
        if !query.is_empty() {
            path.extend(["?", query]);
        }
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(path)
            .build()
    }
}

impl std::fmt::Display for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}
