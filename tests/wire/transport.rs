//! The default transport: proxies, compressed answers, connections that have been closed; and a
//! client of `reqwest` in its place.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use alicloud_ice::transport::Reqwest;
use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use support::{LoopbackIce, Reply};

use crate::calls::client;

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
struct Heads(Arc<Mutex<Vec<String>>>);

impl Heads {
    fn of(listener: TcpListener, answer: fn(&mut TcpStream, &str) -> bool) -> Self {
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

    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

const EMPTY: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 18\r\n\r\n{\"RequestId\": \"r\"}";

/// A listener whose address goes from one process to the next, with the file of the socket closed
/// between.
fn at(variable: &str) -> TcpListener {
    TcpListener::bind(std::env::var(variable).unwrap()).unwrap()
}

fn free() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string()
}

async fn elsewhere(endpoint: &str) -> Client {
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    let builder = Client::builder().endpoint(endpoint).allow_plain_http(true).credentials(credentials);
    let builder = builder.retry(RetryPolicy::none()).connect_timeout(Duration::from_millis(700));
    builder.build().await.unwrap()
}

async fn look_up(client: &Client) -> Result<usize, Error> {
    let found = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await?;
    Ok(found.url_upload_info_list.len())
}

#[tokio::test]
async fn plain_http_is_passed_on_by_a_proxy() {
    const NAME: &str = "transport::plain_http_is_passed_on_by_a_proxy";
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
    assert_eq!((shown.kind(), shown.may_have_been_carried_out()), (ErrorKind::Connection, false));
    let ice = LoopbackIce::start().unwrap();
    look_up(&self::client(&ice).await).await.expect("this machine is reached without a proxy");
    assert_eq!((heads.all().len(), ice.received().len()), (2, 1));
}

#[tokio::test]
async fn a_proxy_is_asked_for_a_tunnel_and_may_refuse() {
    const NAME: &str = "transport::a_proxy_is_asked_for_a_tunnel_and_may_refuse";
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
    assert!(!error.may_have_been_carried_out() && told.contains("authorization required"), "{told}");
    assert!(!told.contains("p@ss") && !told.contains("p%40ss") && !told.contains("JobIds"), "{told}");
}

#[tokio::test]
async fn a_proxy_may_speak_socks() {
    const NAME: &str = "transport::a_proxy_may_speak_socks";
    let address = free();
    if !has_environment(NAME, &[("ALL_PROXY", &format!("socks5h://{address}")), ("PROXY", &address)]) {
        return;
    }
    let listener = at("PROXY");
    let served = std::thread::spawn(move || {
        use std::io::Read;
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

fn gzip(plain: &[u8]) -> Vec<u8> {
    let mut zipped = GzEncoder::new(Vec::new(), Compression::best());
    zipped.write_all(plain).unwrap();
    zipped.finish().unwrap()
}

#[tokio::test]
async fn a_compressed_answer_is_read_and_a_bomb_is_not() {
    let ice = LoopbackIce::start().unwrap();
    let zipped =
        |bytes: Vec<u8>| Reply::bytes(200, "application/json", bytes).header("Content-Encoding", "gzip");
    let call = |bytes: Vec<u8>| {
        ice.answer("GetUrlUploadInfos", zipped(bytes));
        let ice = &ice;
        async move {
            let builder =
                Client::builder().endpoint(ice.url()).longest_answer(1000).retry(RetryPolicy::none());
            let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
            let client: Client = builder.credentials(credentials).build().await.unwrap();
            client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"])).await
        }
    };
    let body = json!({"RequestId": "r", "NonExists": ["a".repeat(900)]}).to_string().into_bytes();
    let found = call(gzip(&body)).await.unwrap();
    assert_eq!(found.non_exists[0].len(), 900);
    let halves = [gzip(&body[..500]), gzip(&body[500..])].concat();
    assert_eq!(call(halves).await.unwrap(), found, "several members are one body");
    assert_eq!(ice.received()[0].header("accept-encoding"), Some("gzip"));

    // 64 MiB of spaces in 64 KiB.
    let error = call(gzip(&vec![b' '; 64 << 20])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnreadableAnswer, "{error}");
    assert!(error.to_string().ends_with("more than 1000 bytes"), "{error}");

    let zipped = gzip(&body);
    for broken in [zipped[..zipped.len() - 9].to_vec(), zipped[..4].to_vec(), b"{}".to_vec()] {
        let error = call(broken).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.may_have_been_carried_out()),
            (ErrorKind::Connection, true),
            "{error}"
        );
    }
    let error = call(Vec::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnreadableAnswer, "nothing is not JSON: {error}");
}

/// The server ends each connection after its first answer and does not say so. What is made is
/// made once, on a new connection.
#[tokio::test]
async fn a_connection_that_was_closed_is_not_sent_to() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = elsewhere(&format!("http://{}", listener.local_addr().unwrap())).await;
    let heads = Heads::of(listener, |stream, _| {
        stream.write_all(EMPTY).unwrap();
        stream.shutdown(std::net::Shutdown::Both).unwrap();
        false
    });
    for made in 1..=20 {
        let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
        client.upload_media_by_url(request).await.unwrap();
        assert_eq!(heads.all().len(), made);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The server closes the connection once it has read the second request.
#[tokio::test]
async fn a_request_on_a_connection_that_breaks_is_not_sent_again() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = elsewhere(&format!("http://{}", listener.local_addr().unwrap())).await;
    let heads =
        Heads::of(listener, |stream, head| head.contains("JobIds") && stream.write_all(EMPTY).is_ok());
    look_up(&client).await.unwrap();
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
    let error = client.upload_media_by_url(request).await.unwrap_err();
    assert!(error.may_have_been_carried_out() && error.kind() == ErrorKind::Connection, "{error}");
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(heads.all().len(), 2);
}

#[tokio::test]
async fn a_client_of_reqwest_is_a_transport() {
    let ice = LoopbackIce::start().unwrap();
    let elsewhere = LoopbackIce::start().unwrap();
    let builder = reqwest::Client::builder().no_proxy().user_agent("mine");
    let transport = Reqwest::build(builder.redirect(reqwest::redirect::Policy::limited(5))).unwrap();
    let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
    let builder = Client::builder().endpoint(ice.url()).credentials(credentials).transport(transport);
    let client: Client = builder.longest_answer(2000).retry(RetryPolicy::none()).build().await.unwrap();
    let look_up = async |reply: Reply| {
        ice.answer("GetUrlUploadInfos", reply);
        let call = client.get_url_upload_infos(GetUrlUploadInfosRequest::by_job_ids(["a"]));
        call.attempt_timeout(Duration::from_secs(2)).await
    };
    assert!(look_up(Reply::json(200, json!({"RequestId": "r"}))).await.is_ok());
    assert!(ice.received()[0].header("user-agent").unwrap().starts_with("alicloud-ice/"));

    let away = Reply::bytes(302, "", "").header("Location", &elsewhere.url());
    assert_eq!(look_up(away).await.unwrap_err().http_status(), Some(302));
    assert!(elsewhere.received().is_empty(), "credentials are for one host");

    let error = look_up(Reply::json(200, json!({})).hang_up()).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Connection && error.may_have_been_carried_out());
    assert!(!format!("{error} {error:?}").contains("JobIds"), "{error:?}");
    let error = look_up(Reply::bytes(200, "", vec![b' '; 2001])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnreadableAnswer);
    let error = look_up(Reply::json(200, json!({})).delay(Duration::from_secs(3))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    drop(ice);
}
