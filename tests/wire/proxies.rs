//! Proxies that are set in the environment: HTTP proxies that forward or tunnel, and SOCKS proxies.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use alicloud_ice::transport::proxy_for;
use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials, Endpoint, Error, ErrorKind, RetryPolicy};
use alicloud_ice_local::LocalIce;

use crate::environment::has_environment;

/// A server that keeps the header section of each request. It responds with a function, and closes
/// the connection if that returns `false`.
pub(crate) struct Heads(Arc<Mutex<Vec<String>>>);

impl Heads {
    pub(crate) fn of(listener: TcpListener, respond: fn(&mut TcpStream, &str) -> bool) -> Self {
        let heads = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&heads);
        std::thread::spawn(move || {
            while let Ok((mut stream, _)) = listener.accept() {
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                loop {
                    let mut head = String::new();
                    while !head.ends_with("\r\n\r\n")
                        && reader.read_line(&mut head).is_ok_and(|read| read > 0)
                    {}
                    if head.is_empty() {
                        break;
                    }
                    kept.lock().unwrap().push(head.clone());
                    if !respond(&mut stream, &head) {
                        break;
                    }
                }
            }
        });
        Heads(heads)
    }

    pub(crate) fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

pub(crate) const EMPTY: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{\"RequestId\": \"r\"}";

/// Listens on the address in a variable, which the parent process found free.
pub(crate) fn listen_on(variable: &str) -> TcpListener {
    TcpListener::bind(std::env::var(variable).unwrap()).unwrap()
}

/// Returns an address with a port that is free now.
pub(crate) fn free_address() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

/// Creates a client that does not retry.
pub(crate) async fn client_for(endpoint: &str) -> Client {
    let credentials = Credentials::new("id", "secret");
    let builder = Client::builder().endpoint(endpoint).allow_plain_http(true).credentials(credentials);
    let builder = builder.retry(RetryPolicy::none()).connect_timeout(Duration::from_millis(700));
    builder.build().await.unwrap()
}

/// Calls a read-only operation, and returns the number of jobs.
pub(crate) async fn look_up(client: &Client) -> Result<usize, Error> {
    let found = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await?;
    Ok(found.url_upload_info_list.len())
}

#[tokio::test]
async fn plain_http_is_forwarded_by_a_proxy() {
    const NAME: &str = "proxies::plain_http_is_forwarded_by_a_proxy";
    let address = free_address();
    let proxy = format!("http://user:p%40ss@{address}");
    // Hosts below `NO_PROXY` are connected to directly.
    let variables = [("http_proxy", &*proxy), ("NO_PROXY", "other.test, .test.invalid"), ("PROXY", &address)];
    if !has_environment(NAME, &variables) {
        return;
    }
    let heads = Heads::of(listen_on("PROXY"), |stream, head| {
        if !head.contains("http://refused.test") {
            return stream.write_all(EMPTY).is_ok();
        }
        let page = format!("you sent {head}");
        write!(stream, "HTTP/1.1 403 No\r\nContent-Length: {}\r\n\r\n{page}", page.len()).is_ok()
    });
    let refused = look_up(&client_for("http://refused.test").await).await.unwrap_err();
    let page = String::from_utf8_lossy(refused.raw_body().unwrap()).into_owned();
    assert!(page.contains("authorization: Basic ***") && !page.contains("dXNlcjpwQHNz"), "{page}");
    heads.0.lock().unwrap().clear();
    let client = client_for("http://ice.test:8080").await;
    assert_eq!(look_up(&client).await.unwrap() + look_up(&client).await.unwrap(), 0);
    for head in heads.all() {
        assert!(head.starts_with("POST http://ice.test:8080/?JobIds=a HTTP/1.1\r\n"), "{head}");
        assert!(head.contains("\r\nhost: ice.test:8080\r\n"), "{head}");
        assert!(head.contains("\r\nproxy-authorization: Basic dXNlcjpwQHNz\r\n"), "{head}");
    }
    assert_eq!(heads.all().len(), 2);

    let direct = look_up(&client_for("http://ice.test.invalid").await).await.unwrap_err();
    assert_eq!((direct.kind(), direct.may_have_executed()), (ErrorKind::Connection, false));
    let ice = LocalIce::start().unwrap();
    look_up(&crate::calls::client(&ice).await).await.expect("loopback is reached without a proxy");
    assert_eq!((heads.all().len(), ice.received().len()), (2, 1));
}

#[tokio::test]
async fn https_requests_a_tunnel_that_the_proxy_may_refuse() {
    const NAME: &str = "proxies::https_requests_a_tunnel_that_the_proxy_may_refuse";
    let address = free_address();
    let proxy = format!("http://user:p%40ss@{address}");
    if !has_environment(NAME, &[("HTTPS_PROXY", &proxy), ("PROXY", &address)]) {
        return;
    }
    let heads = Heads::of(listen_on("PROXY"), |stream, _| {
        let _ = stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
        false
    });
    let error = look_up(&client_for("https://ice.test").await).await.unwrap_err();
    let [head] = &heads.all()[..] else { panic!("{:?}", heads.all()) };
    assert!(head.starts_with("CONNECT ice.test:443 HTTP/1.1\r\n"), "{head}");
    assert!(head.to_ascii_lowercase().contains("\r\nproxy-authorization: basic dxnlcjpwqhnz\r\n"), "{head}");
    assert!(!head.contains("x-acs-"), "the proxy receives nothing of the request: {head}");
    let shown = format!("{error} {error:?}");
    assert!(!error.may_have_executed() && error.http_status().is_none(), "{shown}");
    assert!(shown.contains("407 Proxy Authentication Required: check the user name"), "{shown}");
    let address = std::env::var("PROXY").unwrap();
    assert!(shown.contains(&format!("proxy http://{address}: tunnel refused")), "{shown}");
    assert!(!shown.contains("p@ss") && !shown.contains("p%40ss") && !shown.contains("JobIds"), "{shown}");
}

/// The limit of 700 milliseconds is that of [`client_for`].
#[tokio::test]
async fn the_connect_timeout_includes_the_handshake_with_a_proxy() {
    const NAME: &str = "proxies::the_connect_timeout_includes_the_handshake_with_a_proxy";
    let (http, socks) = (free_address(), free_address());
    let (http_url, socks_url) = (format!("http://{http}"), format!("socks5h://{socks}"));
    let variables =
        [("HTTPS_PROXY", &*http_url), ("HTTP_PROXY", &socks_url), ("PROXY", &http), ("SOCKS", &socks)];
    if !has_environment(NAME, &variables) {
        return;
    }
    // Neither accepts a connection, so the system does, and nothing responds.
    let _silent = [listen_on("PROXY"), listen_on("SOCKS")];
    for endpoint in ["https://ice.test", "http://ice.test"] {
        let begin = Instant::now();
        let error = look_up(&client_for(endpoint).await).await.unwrap_err();
        assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
        assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, false), "{error}");
        assert!(error.to_string().ends_with("timed out after 700ms"), "{error}");
    }
}

#[test]
fn the_proxy_of_an_endpoint_is_known_without_its_login() {
    const NAME: &str = "proxies::the_proxy_of_an_endpoint_is_known_without_its_login";
    let variables = [
        ("HTTPS_PROXY", "user:passw0rd@proxy.example:8080"),
        ("http_proxy", "socks4://proxy.example"),
        ("NO_PROXY", "direct.example"),
    ];
    if !has_environment(NAME, &variables) {
        return;
    }
    let proxy_for = |endpoint: &str| proxy_for(&Endpoint::parse(endpoint).unwrap());
    assert_eq!(proxy_for("ice.example").unwrap().as_deref(), Some("http://proxy.example:8080"));
    assert_eq!(proxy_for("direct.example").unwrap(), None);
    assert_eq!(proxy_for("https://127.0.0.1:1").unwrap(), None);
    assert_eq!(proxy_for("http://127.0.0.1:1").unwrap(), None, "the malformed variable is not needed");
}

#[tokio::test]
async fn a_malformed_variable_is_an_error_of_the_builder() {
    const NAME: &str = "proxies::a_malformed_variable_is_an_error_of_the_builder";
    let variables = [
        ("http_proxy", ""),
        ("HTTP_PROXY", "http://user:p#ss@127.0.0.1:3128"),
        ("ALL_PROXY", "socks4://user:p@127.0.0.1:1080"),
    ];
    if !has_environment(NAME, &variables) {
        return;
    }
    for (endpoint, variable, reason) in [
        ("http://ice.test", "HTTP_PROXY", "must be percent-encoded"),
        ("https://ice.test", "ALL_PROXY", "SOCKS 4 is not supported"),
    ] {
        let credentials = Credentials::new("id", "secret");
        let builder = Client::builder().endpoint(endpoint).allow_plain_http(true).credentials(credentials);
        let error = builder.build().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        let message = error.to_string();
        assert!(message.contains(&format!("environment variable `{variable}`")), "{message}");
        assert!(message.contains(reason), "{message}");
        assert!(!format!("{error} {error:?}").contains("user:"), "{error:?}");
    }
    let ice = LocalIce::start().unwrap();
    look_up(&crate::calls::client(&ice).await).await.expect("loopback needs no proxy");
}

#[tokio::test]
async fn a_login_for_a_socks_proxy_is_not_sent_to_the_server() {
    const NAME: &str = "proxies::a_login_for_a_socks_proxy_is_not_sent_to_the_server";
    let address = free_address();
    let proxy = format!("socks5h://user:p%40ss@{address}");
    if !has_environment(NAME, &[("http_proxy", &proxy), ("PROXY", &address)]) {
        return;
    }
    let listener = listen_on("PROXY");
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut greeting = [0; 3];
        stream.read_exact(&mut greeting).unwrap();
        stream.write_all(&[5, 2]).unwrap();
        // RFC 1929: the version, then the user name and the password with their lengths.
        let mut login = [0; 1 + 1 + 4 + 1 + 4];
        stream.read_exact(&mut login).unwrap();
        stream.write_all(&[1, 0]).unwrap();
        let mut request = [0; 4 + 1 + 8 + 2];
        stream.read_exact(&mut request).unwrap();
        stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
        let mut head = String::new();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        while !head.ends_with("\r\n\r\n") {
            reader.read_line(&mut head).unwrap();
        }
        stream.write_all(EMPTY).unwrap();
        (login, head.to_ascii_lowercase())
    });
    look_up(&client_for("http://ice.test").await).await.unwrap();
    let (login, head) = served.join().unwrap();
    assert_eq!(&login, b"\x01\x04user\x04p@ss");
    assert!(head.starts_with("post /?jobids=a http/1.1") && !head.contains("proxy-"), "{head}");
}

/// Plays a SOCKS 5 proxy for one connection, and the server behind it. Returns the address that was
/// requested (RFC 1928, section 5), and the request line.
fn play_socks(listener: &TcpListener) -> (Vec<u8>, String) {
    let (mut stream, _) = listener.accept().unwrap();
    // The methods, then the host, then the bytes of the connection.
    let mut greeting = [0; 3];
    stream.read_exact(&mut greeting).unwrap();
    stream.write_all(&[5, 0]).unwrap();
    // The type of the address is followed by its first byte, which is the length of a name.
    let mut request = vec![0; 5];
    stream.read_exact(&mut request).unwrap();
    assert_eq!(request[..3], [5, 1, 0]);
    let length = match request[3] {
        1 => 4 - 1,
        4 => 16 - 1,
        _ => usize::from(request[4]),
    };
    let mut rest = vec![0; length + 2];
    stream.read_exact(&mut rest).unwrap();
    request.extend(rest);
    stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
    let mut line = String::new();
    BufReader::new(stream.try_clone().unwrap()).read_line(&mut line).unwrap();
    stream.write_all(EMPTY).unwrap();
    (request.split_off(3), line)
}

#[tokio::test]
async fn a_socks_proxy_connects_by_name_or_by_address() {
    const NAME: &str = "proxies::a_socks_proxy_connects_by_name_or_by_address";
    let address = free_address();
    if !has_environment(NAME, &[("ALL_PROXY", &format!("socks5h://{address}")), ("PROXY", &address)]) {
        return;
    }
    for (host, requested) in [
        ("ice.test", &b"\x03\x08ice.test\x00\x50"[..]),
        ("ice.test:8080", b"\x03\x08ice.test\x1f\x90"),
        ("192.0.2.1", b"\x01\xc0\x00\x02\x01\x00\x50"),
    ] {
        let listener = listen_on("PROXY");
        let served = std::thread::spawn(move || play_socks(&listener));
        look_up(&client_for(&format!("http://{host}")).await).await.unwrap();
        let (address, line) = served.join().unwrap();
        assert_eq!((&*address, &*line), (requested, "POST /?JobIds=a HTTP/1.1\r\n"), "{host}");
    }
}

/// `ice.test` cannot be resolved, so the proxy is not asked for it.
#[tokio::test]
async fn a_socks5_proxy_receives_addresses_only() {
    const NAME: &str = "proxies::a_socks5_proxy_receives_addresses_only";
    let address = free_address();
    if !has_environment(NAME, &[("ALL_PROXY", &format!("socks5://{address}")), ("PROXY", &address)]) {
        return;
    }
    let listener = listen_on("PROXY");
    let error = look_up(&client_for("http://ice.test").await).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_executed()), (ErrorKind::Connection, false), "{error}");
    assert!(error.to_string().contains(&format!("proxy socks5://{}: ", std::env::var("PROXY").unwrap())));
    // The connection of that attempt.
    drop(listener.accept().unwrap());
    let served = std::thread::spawn(move || play_socks(&listener));
    look_up(&client_for("http://[2001:db8::1]:8080").await).await.unwrap();
    let (address, _) = served.join().unwrap();
    assert_eq!(address, b"\x04\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01\x1f\x90");
}
