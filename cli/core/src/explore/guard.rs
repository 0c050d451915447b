//! Which requests are served: those of the page itself.
//!
//! Any page in the browser can send requests to this machine. It cannot read the token, which is in the fragment of the
//! URL that the program prints, so it cannot call the API. The other checks hold even if the token should leak.

use std::net::SocketAddr;

use hyper::header::{CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN};
use hyper::{Method, StatusCode};

/// The header with the token. A page of another origin cannot add it without a preflight, which is not answered.
pub(super) const TOKEN: &str = "x-explore-token";

/// Why a request is rejected.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rejected {
    pub(super) status: StatusCode,
    pub(super) reason: &'static str,
}

const fn rejected<T>(status: StatusCode, reason: &'static str) -> Result<T, Rejected> {
    Err(Rejected { status, reason })
}

/// Checks that a request is addressed to this server, and comes from its page or from the address bar.
///
/// # Errors
/// The host is another name, as after DNS rebinding; or the origin is another page.
pub(super) fn check_source(headers: &HeaderMap, address: SocketAddr) -> Result<(), Rejected> {
    let port = address.port();
    let hosts = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let is_own = |host: &HeaderValue| hosts.iter().any(|own| own.as_bytes() == host.as_bytes());
    if one(headers, &HOST).is_none_or(|host| !is_own(host)) {
        return rejected(StatusCode::MISDIRECTED_REQUEST, "unknown host: open the address that was printed");
    }
    let is_own_origin = |origin: &HeaderValue| {
        let host = origin.as_bytes().strip_prefix(b"http://");
        host.is_some_and(|host| hosts.iter().any(|own| own.as_bytes() == host))
    };
    match one(headers, &ORIGIN) {
        None if headers.contains_key(ORIGIN) => rejected(StatusCode::FORBIDDEN, "several origins"),
        Some(origin) if !is_own_origin(origin) => {
            rejected(StatusCode::FORBIDDEN, "another page must not call this server")
        }
        _ => Ok(()),
    }
}

/// Checks that a request to the API comes from the page, and has its token.
///
/// # Errors
/// The token is missing or wrong, or the browser states that another site sends the request.
pub(super) fn check_api(method: &Method, headers: &HeaderMap, token: &str) -> Result<(), Rejected> {
    check_site(method, headers)?;
    let given = one(headers, &HeaderName::from_static(TOKEN));
    match given {
        Some(given) if is_same(given.as_bytes(), token.as_bytes()) => Ok(()),
        Some(_) => rejected(StatusCode::UNAUTHORIZED, "wrong token: open the address that was printed last"),
        None => rejected(StatusCode::UNAUTHORIZED, "no token: open the address that was printed"),
    }
}

/// Checks that no other site sends a request to the API.
///
/// # Errors
/// Another site does, or the request could be the form of one.
pub(super) fn check_site(method: &Method, headers: &HeaderMap) -> Result<(), Rejected> {
    let mut sites = headers.get_all(HeaderName::from_static("sec-fetch-site")).iter();
    if sites.any(|site| site != "same-origin") {
        return rejected(StatusCode::FORBIDDEN, "another page must not call this server");
    }
    if *method == Method::POST && one(headers, &CONTENT_TYPE).is_none_or(|kind| kind != "application/json") {
        return rejected(StatusCode::UNSUPPORTED_MEDIA_TYPE, "expected application/json");
    }
    Ok(())
}

/// Returns the value of a header that is given once.
fn one<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h HeaderValue> {
    let mut values = headers.get_all(name).iter();
    values.next().filter(|_| values.next().is_none())
}

/// Compares in a time that does not depend on where two texts differ.
pub(super) fn is_same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).fold(0, |differ, (one, other)| differ | (one ^ other)) == 0
}

/// The headers of every response.
pub(super) const HEADERS: &[(&str, &str)] = &[
    // Nothing is loaded from elsewhere, and no text becomes markup or a script.
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cache-control", "no-store"),
];

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "127.0.0.1:8500";

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        let pair =
            |(name, value): &(&str, &str)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
        let mut headers = HeaderMap::new();
        for (name, value) in pairs.iter().map(pair) {
            headers.append(name, value);
        }
        headers
    }

    fn source(pairs: &[(&str, &str)]) -> u16 {
        let checked = check_source(&headers(pairs), ADDRESS.parse().unwrap());
        checked.map_or_else(|rejected| rejected.status.as_u16(), |()| 200)
    }

    fn api(method: &Method, pairs: &[(&str, &str)]) -> u16 {
        check_api(method, &headers(pairs), "secret")
            .map_or_else(|rejected| rejected.status.as_u16(), |()| 200)
    }

    #[test]
    fn only_its_own_address_is_served() {
        assert_eq!(source(&[("host", "127.0.0.1:8500")]), 200);
        assert_eq!(source(&[("host", "localhost:8500")]), 200);
        for host in
            ["127.0.0.1", "127.0.0.1:8501", "localhost", "rebound.example:8500", "127.0.0.1:8500.example", ""]
        {
            assert_eq!(source(&[("host", host)]), 421, "{host}");
        }
        assert_eq!(source(&[]), 421);
        assert_eq!(source(&[("host", "localhost:8500"), ("host", "rebound.example:8500")]), 421);
    }

    #[test]
    fn only_its_own_origin_is_served() {
        let from = |origin: &str| source(&[("host", "127.0.0.1:8500"), ("origin", origin)]);
        assert_eq!(from("http://127.0.0.1:8500"), 200);
        assert_eq!(from("http://localhost:8500"), 200);
        for origin in [
            "null",
            "http://127.0.0.1:8501",
            "https://127.0.0.1:8500",
            "http://127.0.0.1",
            "https://example.com",
            "",
        ] {
            assert_eq!(from(origin), 403, "{origin}");
        }
        let twice = [("host", "127.0.0.1:8500"), ("origin", "http://127.0.0.1:8500"), ("origin", "null")];
        assert_eq!(source(&twice), 403);
    }

    #[test]
    fn the_api_needs_the_token_once() {
        assert_eq!(api(&Method::GET, &[(TOKEN, "secret")]), 200);
        assert_eq!(api(&Method::GET, &[(TOKEN, "secret"), ("sec-fetch-site", "same-origin")]), 200);
        for pairs in
            [&[][..], &[(TOKEN, "")], &[(TOKEN, "secreT")], &[(TOKEN, "secret1")], &[(TOKEN, "secret"); 2]]
        {
            assert_eq!(api(&Method::GET, pairs), 401, "{pairs:?}");
        }
    }

    #[test]
    fn a_form_of_another_page_is_no_call() {
        for site in ["cross-site", "same-site", "none"] {
            assert_eq!(api(&Method::GET, &[(TOKEN, "secret"), ("sec-fetch-site", site)]), 403, "{site}");
        }
        assert_eq!(api(&Method::POST, &[(TOKEN, "secret"), ("content-type", "application/json")]), 200);
        for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
            assert_eq!(api(&Method::POST, &[(TOKEN, "secret"), ("content-type", kind)]), 415, "{kind}");
        }
        assert_eq!(api(&Method::POST, &[(TOKEN, "secret")]), 415);
    }
}
