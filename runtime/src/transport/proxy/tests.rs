use super::*;

const SPACE: &str = "it contains a space, a control character or a quotation mark";
const SCHEME: &str = "unsupported scheme: expected http, https, socks5 or socks5h";
const ENCODE: &str = "`/`, `?`, `#` and `\\` in a user name or a password must be percent-encoded";

/// Returns the proxy for a server under these variables, or the error.
fn proxy(variables: &[(&str, &str)], server: &'static str) -> Result<Option<String>, String> {
    let variable = |name: &str| {
        let found = variables.iter().find(|(given, _)| *given == name);
        found.map(|(_, value)| OsString::from(value))
    };
    let proxies = Proxies::from_variables(&variable);
    let server = Uri::from_static(server);
    let found = proxies.proxy_for(&server).map_err(|error| error.to_string());
    let is_https = server.scheme() == Some(&Scheme::HTTPS);
    assert_eq!(proxies.check(is_https).map_err(|error| error.to_string()).err(), found.clone().err());
    Ok(found?.map(|proxy| proxy.uri.to_string()))
}

#[test]
fn the_variables_have_an_order() {
    const A: &str = "http://a/";
    const B: &str = "http://b/";
    for (variables, http, https) in [
        (&[][..], None, None),
        (&[("http_proxy", A)], Some("a:80"), None),
        (&[("HTTP_PROXY", A)], Some("a:80"), None),
        (&[("https_proxy", A)], None, Some("a:80")),
        (&[("HTTPS_PROXY", A)], None, Some("a:80")),
        (&[("all_proxy", A)], Some("a:80"), Some("a:80")),
        (&[("ALL_PROXY", A)], Some("a:80"), Some("a:80")),
        (&[("http_proxy", A), ("HTTP_PROXY", B)], Some("a:80"), None),
        (&[("HTTPS_PROXY", A), ("https_proxy", B)], None, Some("b:80")),
        (&[("ALL_PROXY", A), ("all_proxy", B)], Some("b:80"), Some("b:80")),
        (&[("all_proxy", A), ("HTTPS_PROXY", B)], Some("a:80"), Some("b:80")),
        // An empty variable counts as not set.
        (&[("http_proxy", ""), ("HTTP_PROXY", B)], Some("b:80"), None),
        (&[("HTTP_PROXY", ""), ("http_proxy", B)], Some("b:80"), None),
        (&[("https_proxy", ""), ("all_proxy", B)], Some("b:80"), Some("b:80")),
        // A web server may let its clients set `HTTP_PROXY`.
        (&[("HTTP_PROXY", A), ("REQUEST_METHOD", "GET")], None, None),
        (&[("HTTP_PROXY", "bad value"), ("REQUEST_METHOD", "GET")], None, None),
        (&[("HTTP_PROXY", A), ("HTTPS_PROXY", B), ("REQUEST_METHOD", "GET")], None, Some("b:80")),
        (&[("HTTP_PROXY", A), ("ALL_PROXY", B), ("REQUEST_METHOD", "GET")], Some("b:80"), Some("b:80")),
        // A variable that is not in effect is not read.
        (&[("http_proxy", A), ("HTTP_PROXY", "bad value")], Some("a:80"), None),
        (&[("http_proxy", A), ("https_proxy", B), ("all_proxy", "socks://c")], Some("a:80"), Some("b:80")),
        // The lower-case list takes precedence, too.
        (&[("all_proxy", A), ("no_proxy", "ice.test")], None, None),
        (&[("all_proxy", A), ("no_proxy", "b"), ("NO_PROXY", "ice.test")], Some("a:80"), Some("a:80")),
        (&[("all_proxy", A), ("no_proxy", ""), ("NO_PROXY", "ice.test")], None, None),
        (&[("all_proxy", A), ("no_proxy", "ice.test:443")], Some("a:80"), None),
    ] {
        let url = |host: Option<&str>| Ok(host.map(|host| format!("http://{host}/")));
        assert_eq!(proxy(variables, "http://ice.test"), url(http), "{variables:?}");
        assert_eq!(proxy(variables, "https://ice.test"), url(https), "{variables:?}");
    }
}

#[test]
fn a_malformed_variable_is_named_without_its_value() {
    for name in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        for value in ["http://user:p#ss@a:1", "quic://user:p@ss@a", " http://user:pass@a", "user:p/ss@a"] {
            let error = proxy(&[(name, value)], "https://ice.test").unwrap_err();
            let expected = format!("invalid proxy in the environment variable `{name}`: ");
            assert!(error.starts_with(&expected), "{error}");
            assert!(!error.contains("ss@") && !error.contains("user:"), "{error}");
        }
    }
    // It is an error for every host, so that it is found early.
    let variables = [("HTTP_PROXY", "bad value"), ("NO_PROXY", "*")];
    assert!(proxy(&variables, "http://ice.test").is_err());
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_utf_8_is_an_error() {
    use std::os::unix::ffi::OsStringExt;

    for name in ["HTTPS_PROXY", "NO_PROXY"] {
        let variable = |other: &str| (other == name).then(|| OsString::from_vec(b"http://a\xff".to_vec()));
        let error = Proxies::from_variables(&variable).check(true).unwrap_err().to_string();
        assert_eq!(error, format!("invalid proxy in the environment variable `{name}`: not UTF-8"));
    }
}

#[test]
fn the_url_of_a_proxy_is_read() {
    let login = |user: &str, password: &str| Some((user.to_owned(), password.to_owned()));
    for (url, uri, expected) in [
        ("a", "http://a:80/", None),
        ("a:3128", "http://a:3128/", None),
        ("HTTP://a:3128", "http://a:3128/", None),
        ("https://a", "https://a:443/", None),
        ("https://a/ignored?path", "https://a:443/", None),
        ("socks5://a", "socks5://a:1080/", None),
        ("SOCKS5H://a:9", "socks5h://a:9/", None),
        ("http://[::1]:3128/", "http://[::1]:3128/", None),
        ("http://[::1]", "http://[::1]:80/", None),
        ("user:pass@a:3128", "http://a:3128/", login("user", "pass")),
        ("http://user@a", "http://a:80/", login("user", "")),
        ("http://:pass@a", "http://a:80/", login("", "pass")),
        ("http://@a", "http://a:80/", None),
        ("http://user:p%40s%2Fs%23@a", "http://a:80/", login("user", "p@s/s#")),
        ("http://user:p@ss@a", "http://a:80/", login("user", "p@ss")),
        ("http://user:p:ss@a", "http://a:80/", login("user", "p:ss")),
        ("http://user:100%@a", "http://a:80/", login("user", "100%")),
        ("socks5://us%C3%BCr:pass@a", "socks5://a:1080/", login("usür", "pass")),
    ] {
        let proxy = Proxy::parse(url).unwrap_or_else(|reason| panic!("{url}: {reason}"));
        assert_eq!((proxy.uri.to_string().as_str(), &proxy.login), (uri, &expected), "{url}");
        let is_http = !url.to_ascii_lowercase().starts_with("socks");
        assert_eq!(proxy.authorization.is_some(), is_http && expected.is_some(), "{url}");
        assert!(proxy.authorization.is_none_or(|value| value.is_sensitive()));
    }
    let proxy = Proxy::parse("http://Aladdin:open%20sesame@a").unwrap();
    assert_eq!(proxy.authorization.unwrap(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
}

#[test]
fn a_malformed_url_of_a_proxy_has_a_reason() {
    let long = format!("socks5://user:{}@a", "p".repeat(256));
    for (url, reason) in [
        (" http://a", SPACE),
        ("http://a ", SPACE),
        ("http://a\n", SPACE),
        ("\"http://a\"", SPACE),
        ("'http://a'", SCHEME),
        ("quic://a", SCHEME),
        ("user:p://ss@a", SCHEME),
        ("socks4://a", "SOCKS 4 is not supported: use `socks5://` or `socks5h://`"),
        ("SOCKS4A://a", "SOCKS 4 is not supported: use `socks5://` or `socks5h://`"),
        ("http://user:p#ss@a:1", ENCODE),
        ("http://user:p/ss@a:1", ENCODE),
        ("http://user:p?ss@a:1", ENCODE),
        ("http://user:p\\ss@a:1", ENCODE),
        ("user:p/ss@a", ENCODE),
        ("http://", "invalid host or port"),
        ("http://:3128", "invalid host or port"),
        ("http://user:pass@", "invalid host or port"),
        ("http://a:port", "invalid host or port"),
        ("http://a:99999", "invalid host or port"),
        ("http://a:0", "invalid host or port"),
        ("http://::1:3128", "invalid host or port"),
        ("http:/a:3128", "invalid host or port"),
        ("http://us%3Aer:pass@a", "a user name for an HTTP proxy contains a colon"),
        ("http://user:%ff@a", "the user name or the password is not UTF-8"),
        (&long, "a user name or a password for SOCKS 5 is longer than 255 bytes"),
    ] {
        assert_eq!(Proxy::parse(url).map(|proxy| proxy.uri).unwrap_err(), reason, "{url}");
    }
}
