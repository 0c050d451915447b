//! The proxy of a call.

use std::ffi::OsString;

use alicloud_runtime::{Endpoint, transport};

use super::check::Check;
use crate::failure::Cause;

/// The variables that the transport reads, in the spelling that takes precedence first.
const VARIABLES: &[&str] = &[
    "https_proxy",
    "HTTPS_PROXY",
    "http_proxy",
    "HTTP_PROXY",
    "all_proxy",
    "ALL_PROXY",
    "no_proxy",
    "NO_PROXY",
];

/// Returns the proxy of an endpoint, and the variables that are set.
pub(super) fn check(endpoint: &Endpoint, variable: &dyn Fn(&str) -> Option<OsString>) -> Check {
    let shown = |name: &&str| {
        let value = variable(name).filter(|value| !value.is_empty())?;
        Some(format!("{name}={}", without_login(&value.to_string_lossy())))
    };
    let set: Vec<String> = VARIABLES.iter().filter_map(shown).collect();
    let variables = if set.is_empty() { "no variable is set".to_owned() } else { set.join(", ") };
    match transport::proxy_for(endpoint) {
        Ok(Some(proxy)) => Check::ok("proxy", format!("{proxy} ({variables})")).with("proxy", proxy),
        Ok(None) => Check::skipped("proxy", format!("none ({variables})")),
        Err(error) => Check::failed("proxy", Cause::Configuration, error.to_string()),
    }
}

/// Returns the value of a variable without user name and password. The value may be malformed, so all before the
/// last `@` is left out.
fn without_login(value: &str) -> String {
    let (scheme, rest) = match value.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), value),
    };
    match rest.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}****@{host}"),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_left_out() {
        for (value, expected) in [
            ("http://user:passw0rd@proxy:8080", "http://****@proxy:8080"),
            ("user:passw0rd@proxy", "****@proxy"),
            ("http://user:pass@w0rd@proxy", "http://****@proxy"),
            ("http://user:pass://w0rd@proxy", "http://****@proxy"),
            ("socks5h://proxy", "socks5h://proxy"),
        ] {
            assert_eq!(without_login(value), expected);
        }
    }
}
