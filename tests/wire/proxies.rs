//! Proxies that the environment names: of HTTP, passing on and tunnelling, and of SOCKS.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use alicloud_ice::upload::GetUrlUploadInfosRequest;
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use support::LoopbackIce;

/// The variables that name proxies, and one under which they are none.
const PROXIES: [&str; 9] = [
    "ALL_PROXY",
    "all_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "NO_PROXY",
    "no_proxy",
    "REQUEST_METHOD",
];

/// Whether this is the process of a test with an environment of its own. Where it is not, that
/// process is started and has to end well: the environment of a process cannot be changed safely.
pub(crate) fn has_environment(test: &str, variables: &[(&str, &str)]) -> bool {
    const MARK: &str = "ENVIRONMENT_OF_TEST";
    if std::env::var(MARK).is_ok_and(|mark| mark == test) {
        return true;
    }
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", test, "--nocapture"]).env(MARK, test);
    for name in PROXIES {
        again.env_remove(name);
    }
    let done = again.envs(variables.iter().copied()).output().unwrap();
    let told = String::from_utf8_lossy(&done.stdout);
    assert!(
        done.status.success() && told.contains("1 passed"),
        "{told}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    false
}

/// A server that reads the heads of requests, answers each by this and goes on, and keeps the heads.
pub(crate) struct Heads(Arc<Mutex<Vec<String>>>);

impl Heads {
    pub(crate) fn of(listener: TcpListener, answer: fn(&mut TcpStream, &str) -> bool) -> Self {
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
                    if !answer(&mut stream, &head) {
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

/// A listener whose address goes from one process to the next, with the file of the socket closed
/// between.
fn at(variable: &str) -> TcpListener {
    TcpListener::bind(std::env::var(variable).unwrap()).unwrap()
}

fn free() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

pub(crate) async fn elsewhere(endpoint: &str) -> Client {
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    let builder = Client::builder().endpoint(endpoint).allow_plain_http(true).credentials(credentials);
    let builder = builder.retry(RetryPolicy::none()).connect_timeout(Duration::from_millis(700));
    builder.build().await.unwrap()
}

pub(crate) async fn look_up(client: &Client) -> Result<usize, Error> {
    let found = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await?;
    Ok(found.url_upload_info_list.len())
}

#[tokio::test]
async fn plain_http_is_passed_on_by_a_proxy() {
    const NAME: &str = "proxies::plain_http_is_passed_on_by_a_proxy";
    let address = free();
    let proxy = format!("http://user:p%40ss@{address}");
    // Any host but these has the proxy.
    let variables = [("http_proxy", &*proxy), ("NO_PROXY", "other.test, .test.invalid"), ("PROXY", &address)];
    if !has_environment(NAME, &variables) {
        return;
    }
    let heads = Heads::of(at("PROXY"), |stream, _| stream.write_all(EMPTY).is_ok());
    let client = elsewhere("http://ice.test:8080").await;
    assert_eq!(look_up(&client).await.unwrap() + look_up(&client).await.unwrap(), 0);
    for head in heads.all() {
        assert!(head.starts_with("POST http://ice.test:8080/?JobIds=a HTTP/1.1\r\n"), "{head}");
        assert!(head.contains("\r\nhost: ice.test:8080\r\n"), "{head}");
        assert!(head.contains("\r\nproxy-authorization: Basic dXNlcjpwQHNz\r\n"), "{head}");
    }
    assert_eq!(heads.all().len(), 2);

    let shown = look_up(&elsewhere("http://ice.test.invalid").await).await.unwrap_err();
    assert_eq!((shown.kind(), shown.may_have_executed()), (ErrorKind::Connection, false));
    let ice = LoopbackIce::start().unwrap();
    look_up(&crate::calls::client(&ice).await).await.expect("this machine is reached without a proxy");
    assert_eq!((heads.all().len(), ice.received().len()), (2, 1));
}

#[tokio::test]
async fn a_proxy_is_asked_for_a_tunnel_and_may_refuse() {
    const NAME: &str = "proxies::a_proxy_is_asked_for_a_tunnel_and_may_refuse";
    let address = free();
    let proxy = format!("http://user:p%40ss@{address}");
    if !has_environment(NAME, &[("HTTPS_PROXY", &proxy), ("PROXY", &address)]) {
        return;
    }
    let heads = Heads::of(at("PROXY"), |stream, _| {
        let _ = stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
        false
    });
    let error = look_up(&elsewhere("https://ice.test").await).await.unwrap_err();
    let [head] = &heads.all()[..] else { panic!("{:?}", heads.all()) };
    assert!(head.starts_with("CONNECT ice.test:443 HTTP/1.1\r\n"), "{head}");
    assert!(head.to_ascii_lowercase().contains("\r\nproxy-authorization: basic dxnlcjpwqhnz\r\n"), "{head}");
    assert!(!head.contains("x-acs-"), "a proxy sees nothing of the request: {head}");
    let told = format!("{error} {error:?}");
    assert!(!error.may_have_executed() && told.contains("authorization required"), "{told}");
    assert!(!told.contains("p@ss") && !told.contains("p%40ss") && !told.contains("JobIds"), "{told}");
}

#[tokio::test]
async fn a_proxy_may_speak_socks() {
    const NAME: &str = "proxies::a_proxy_may_speak_socks";
    let address = free();
    if !has_environment(NAME, &[("ALL_PROXY", &format!("socks5h://{address}")), ("PROXY", &address)]) {
        return;
    }
    let listener = at("PROXY");
    let served = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // RFC 1928: the methods, then the address by its name, then the bytes themselves.
        let mut greeting = [0; 3];
        stream.read_exact(&mut greeting).unwrap();
        stream.write_all(&[5, 0]).unwrap();
        let mut request = [0; 4 + 1 + 8 + 2];
        stream.read_exact(&mut request).unwrap();
        stream.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).unwrap();
        let mut line = String::new();
        BufReader::new(stream.try_clone().unwrap()).read_line(&mut line).unwrap();
        stream.write_all(EMPTY).unwrap();
        (request.to_vec(), line)
    });
    look_up(&elsewhere("http://ice.test").await).await.unwrap();
    let (request, line) = served.join().unwrap();
    assert_eq!(request, b"\x05\x01\x00\x03\x08ice.test\x00\x50");
    assert_eq!(line, "POST /?JobIds=a HTTP/1.1\r\n");
}
