//! Requests of a credentials provider through the default transport.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use alicloud_ice::credentials::CredentialsUri;

use super::{assert_credentials, error_of, metadata_response};
use crate::environment::has_environment;

/// Starts a server that sends one response. Returns its host, and a thread that returns the header
/// section of the request.
fn serve_once(response: String) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let lines = BufReader::new(stream.try_clone().unwrap()).lines().map(Result::unwrap);
        let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
        stream.write_all(response.as_bytes()).unwrap();
        head.join("\n")
    });
    (host, served)
}

fn ok(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
}

/// Listens, and accepts no connection by default.
fn listener() -> TcpListener {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    listener
}

#[tokio::test]
async fn a_request_has_one_host_header() {
    let (host, served) = serve_once(ok(&metadata_response()));
    let provider = CredentialsUri::new().uri(format!("http://{host}/credentials?a=b"));
    assert_credentials(&provider, "STS.got", "gotSecret", Some("gotToken")).await;
    let head = served.join().unwrap().to_ascii_lowercase();
    assert!(head.starts_with("get /credentials?a=b http/1.1"), "{head}");
    assert_eq!(head.matches("host: ").count(), 1, "{head}");
    assert!(head.contains(&format!("host: {host}")), "{head}");
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = listener();
    let location = format!("http://{}/", elsewhere.local_addr().unwrap());
    let (host, _served) = serve_once(format!(
        "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    ));
    let provider = CredentialsUri::new().uri(format!("http://{host}/credentials"));
    assert_eq!(error_of(&provider).await, format!("no credentials: http://{host}/credentials: HTTP 302"));
    assert!(elsewhere.accept().is_err(), "nothing was sent to the other host");
}

/// A proxy would see the credentials.
#[tokio::test]
async fn plain_http_uses_no_proxy() {
    const NAME: &str = "credentials::default_transport::plain_http_uses_no_proxy";
    const HOST: &str = "HOST_OF_TEST";
    let (host, served) = serve_once(ok(&metadata_response()));
    let proxy = listener();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    let variables = [(HOST, &*host), ("HTTP_PROXY", &*address), ("http_proxy", &*address)];
    if !has_environment(NAME, &variables) {
        served.join().unwrap();
        assert!(proxy.accept().is_err(), "nothing was sent to the proxy");
        return;
    }
    let uri = format!("http://{}/credentials", std::env::var(HOST).unwrap());
    assert_credentials(&CredentialsUri::new().uri(uri), "STS.got", "gotSecret", Some("gotToken")).await;
}
