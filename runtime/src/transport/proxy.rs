//! The proxies of the environment.

use std::ffi::OsString;
use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::header::HeaderValue;
use http::uri::{Scheme, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use percent_encoding::percent_decode_str;

use super::no_proxy::NoProxy;

/// The proxies for plain HTTP and for HTTPS.
///
/// The variables are those of curl. The lower-case spelling takes precedence, and an empty variable
/// counts as not set. In contrast to curl, `HTTP_PROXY` is read, as by most other clients.
pub(super) struct Proxies {
    http: Setting,
    https: Setting,
    no_proxy: Result<NoProxy, InvalidVariable>,
    /// The settings of macOS or Windows, which apply where the environment has none.
    system: Option<Matcher>,
}

/// The variables of a scheme are read when a server of that scheme is used. A malformed one of the
/// other scheme does no harm: some desktops set `all_proxy` to a `socks://` that no client supports.
type Setting = Result<Option<Proxy>, InvalidVariable>;

/// A variable that cannot be read. Its value is not shown, because it may contain a password.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct InvalidVariable {
    name: &'static str,
    reason: &'static str,
}

impl fmt::Display for InvalidVariable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid proxy in the environment variable `{}`: {}", self.name, self.reason)
    }
}

impl std::error::Error for InvalidVariable {}

impl Proxies {
    /// Reads the environment of this process, and the settings of macOS or Windows.
    pub(super) fn of_system() -> Self {
        let mut proxies = Proxies::from_variables(&|name| std::env::var_os(name));
        if cfg!(any(target_os = "macos", windows)) {
            proxies.system = Some(Matcher::from_system());
        }
        proxies
    }

    fn from_variables(variable: &dyn Fn(&str) -> Option<OsString>) -> Self {
        // A web server sets `HTTP_PROXY` to the `Proxy` header of the request that a CGI program
        // serves: https://httpoxy.org. On Windows, the names of variables have no case.
        let is_cgi = variable("REQUEST_METHOD").is_some();
        let http: &[_] = match is_cgi {
            true if cfg!(windows) => &[],
            true => &["http_proxy"],
            false => &["http_proxy", "HTTP_PROXY"],
        };
        let all = ["all_proxy", "ALL_PROXY"];
        let setting = |names: &[&'static str]| match text_of(variable, names.iter().chain(&all))? {
            None => Ok(None),
            Some((name, value)) => {
                Proxy::parse(&value).map(Some).map_err(|reason| InvalidVariable { name, reason })
            }
        };
        let no_proxy = text_of(variable, ["no_proxy", "NO_PROXY"].iter())
            .map(|list| list.map_or_else(NoProxy::default, |(_, list)| NoProxy::parse(&list)));
        let (http, https) = (setting(http), setting(&["https_proxy", "HTTPS_PROXY"]));
        Proxies { http, https, no_proxy, system: None }
    }

    /// Checks the variables for HTTPS or for plain HTTP.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub(super) fn check(&self, is_https: bool) -> Result<(), InvalidVariable> {
        let setting = if is_https { &self.https } else { &self.http };
        self.no_proxy.as_ref().and(setting.as_ref()).map(drop).map_err(Clone::clone)
    }

    /// Returns the proxy for a server.
    ///
    /// # Errors
    /// A variable cannot be read. Without this error, the request would go past the proxy.
    pub(super) fn proxy_for(&self, server: &Uri) -> Setting {
        let is_https = server.scheme() != Some(&Scheme::HTTP);
        self.check(is_https)?;
        let port = server.port_u16().unwrap_or(if is_https { 443 } else { 80 });
        let host = server.host().unwrap_or_default();
        if self.no_proxy.as_ref().is_ok_and(|no_proxy| no_proxy.contains(host, port)) {
            return Ok(None);
        }
        let setting = if is_https { self.https.clone()? } else { self.http.clone()? };
        Ok(setting.or_else(|| self.system_proxy_for(server)))
    }

    fn system_proxy_for(&self, server: &Uri) -> Option<Proxy> {
        let found = self.system.as_ref()?.intercept(server)?;
        let login = found.raw_auth().map(|(user, password)| (user.to_owned(), password.to_owned()));
        Some(Proxy { uri: found.uri().clone(), login, authorization: found.basic_auth().cloned() })
    }
}

/// Returns the first of these variables that is not empty.
fn text_of<'a>(
    variable: &dyn Fn(&str) -> Option<OsString>,
    names: impl Iterator<Item = &'a &'static str>,
) -> Result<Option<(&'static str, String)>, InvalidVariable> {
    for name in names {
        if let Some(value) = variable(name).filter(|value| !value.is_empty()) {
            let reason = "not UTF-8";
            return match value.into_string() {
                Ok(text) => Ok(Some((name, text))),
                Err(_) => Err(InvalidVariable { name, reason }),
            };
        }
    }
    Ok(None)
}

/// A proxy, and the user to log in as.
#[derive(Clone)]
pub(super) struct Proxy {
    /// The scheme, the host and the port.
    pub(super) uri: Uri,
    pub(super) login: Option<(String, String)>,
    /// The login as the value of `Proxy-Authorization`, for proxies that speak HTTP.
    pub(super) authorization: Option<HeaderValue>,
}

impl Proxy {
    /// Parses `scheme://user:password@host:port`. Only the host is required.
    pub(super) fn parse(url: &str) -> Result<Self, &'static str> {
        if url.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"') {
            return Err("it contains a space, a control character or a quotation mark");
        }
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let scheme = scheme.to_ascii_lowercase();
        let default_port = match &*scheme {
            "http" => 80,
            "https" => 443,
            "socks5" | "socks5h" => 1080,
            "socks" | "socks4" | "socks4a" => {
                return Err("SOCKS 4 is not supported: use `socks5://` or `socks5h://`");
            }
            _ => return Err("unsupported scheme: expected http, https, socks5 or socks5h"),
        };
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()));
        if path.contains('@') {
            return Err("`/`, `?`, `#` and `\\` in a user name or a password must be percent-encoded");
        }
        // The last `@`, as in the URL standard: earlier ones belong to the password.
        let (login, host) = match authority.rsplit_once('@') {
            Some((login, host)) => (Some(parse_login(login)?), host),
            None => (None, authority),
        };
        let uri = parse_host(&scheme, host, default_port).ok_or("invalid host or port")?;
        let mut proxy = Proxy { uri, login: login.flatten(), authorization: None };
        match (&proxy.login, &*scheme) {
            (Some(login), "http" | "https") => proxy.authorization = Some(basic(login)?),
            // RFC 1929: the length of each is one byte.
            (Some((user, password)), _) if user.len() > 255 || password.len() > 255 => {
                return Err("a user name or a password for SOCKS 5 is longer than 255 bytes");
            }
            _ => {}
        }
        Ok(proxy)
    }
}

/// Parses `user:password`; `None` if it is empty.
fn parse_login(login: &str) -> Result<Option<(String, String)>, &'static str> {
    let (user, password) = login.split_once(':').unwrap_or((login, ""));
    let decode = |text| {
        let decoded = percent_decode_str(text).decode_utf8();
        decoded.map(String::from).map_err(|_| "the user name or the password is not UTF-8")
    };
    Ok((!login.is_empty()).then_some((decode(user)?, decode(password)?)))
}

fn parse_host(scheme: &str, host: &str, default_port: u16) -> Option<Uri> {
    let uri: Uri = format!("{scheme}://{host}/").parse().ok()?;
    let authority = uri.authority()?;
    match authority.port_u16() {
        _ if authority.host().is_empty() => None,
        Some(port) => (port != 0).then_some(uri),
        // `port_u16` also returns `None` for a port that is not a number.
        None if authority.as_str() == authority.host() => {
            format!("{scheme}://{host}:{default_port}/").parse().ok()
        }
        None => None,
    }
}

fn basic((user, password): &(String, String)) -> Result<HeaderValue, &'static str> {
    // RFC 7617, section 2.
    if user.contains(':') {
        return Err("a user name for an HTTP proxy contains a colon");
    }
    let mut value =
        HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(format!("{user}:{password}"))))
            .map_err(|_| "the user name or the password is too long")?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests;
