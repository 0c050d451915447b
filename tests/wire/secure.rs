//! TLS on loopback: HTTP/2 where the server offers it, and a certificate authority of one's own.
#![cfg(target_os = "linux")] // Where `SSL_CERT_FILE` says whom the system trusts.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use alicloud_ice::upload::{GetUrlUploadInfosRequest, UploadMediaByUrlRequest};
use alicloud_ice::{Client, Credentials, Error, ErrorKind, RetryPolicy};
use bytes::Bytes;
use h2::Reason;
use rustls::pki_types::PrivateKeyDer;
use support::{Key, LoopbackIce, verify};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::transport::has_environment;

/// Where a server of a test leaves its certificate. A file that is not of this test is not written.
const TRUSTED: &str = "TRUSTED_IN_TEST";

/// What happens to the first request.
#[derive(Clone, Copy)]
enum First {
    Answered,
    Refused,
    /// Nothing comes any more, as from a machine that is gone.
    Silent,
    /// The server goes, and says that it has looked at no request, and why.
    GoAway(Reason),
}

/// What came, and how.
#[derive(Default)]
struct Seen {
    protocols: Vec<Option<Vec<u8>>>,
    answered: Vec<String>,
}

struct Server {
    url: String,
    seen: Arc<Mutex<Seen>>,
}

impl Server {
    /// A server that offers these protocols.
    async fn start(protocols: &[&str], first: First) -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        if let Ok(trusted) = std::env::var(TRUSTED) {
            std::fs::write(trusted, made.cert.pem()).unwrap();
        }
        let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let versions =
            rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let mut config = versions
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let seen = Arc::new(Mutex::new(Seen::default()));
        tokio::spawn(accept(listener, acceptor, Arc::clone(&seen), first));
        Server { url, seen }
    }

    async fn client(&self) -> Client {
        let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
        let quickly = RetryPolicy::new().pauses(Duration::from_millis(1), Duration::from_millis(1));
        let builder = Client::builder().endpoint(&self.url).credentials(credentials).retry(quickly);
        builder.build().await.unwrap()
    }

    fn connections(&self) -> usize {
        self.seen.lock().unwrap().protocols.len()
    }

    fn answered(&self) -> usize {
        self.seen.lock().unwrap().answered.len()
    }
}

async fn accept(listener: TcpListener, acceptor: TlsAcceptor, seen: Arc<Mutex<Seen>>, mut first: First) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        // One that does not trust this server goes away.
        let Ok(stream) = acceptor.accept(stream).await else { continue };
        let protocol = stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec);
        seen.lock().unwrap().protocols.push(protocol.clone());
        let is_h2 = protocol.is_some_and(|name| name == b"h2");
        match std::mem::replace(&mut first, First::Answered) {
            First::Silent => tokio::spawn(async move {
                tokio::time::sleep(Duration::from_secs(60)).await;
                drop(stream);
            }),
            First::GoAway(reason) => tokio::spawn(go_away(stream, reason)),
            first if is_h2 => tokio::spawn(serve(stream, Arc::clone(&seen), matches!(first, First::Refused))),
            _ => tokio::spawn(serve_http1(stream)),
        };
    }
}

async fn serve(stream: TlsStream<TcpStream>, seen: Arc<Mutex<Seen>>, mut refuses: bool) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        if std::mem::take(&mut refuses) {
            respond.send_reset(Reason::REFUSED_STREAM);
            continue;
        }
        let seen = Arc::clone(&seen);
        tokio::spawn(async move {
            let refused = refusal(request).await;
            tokio::time::sleep(Duration::from_millis(50)).await;
            let answer = match refused {
                None => r#"{"RequestId": "r"}"#.to_owned(),
                Some(message) => format!("{{\"Code\": \"Refused\", \"Message\": {message:?}}}"),
            };
            seen.lock().unwrap().answered.push(answer.clone());
            let mut body = respond.send_response(http::Response::new(()), false).unwrap();
            body.send_data(Bytes::from(answer), true).unwrap();
        });
    }
}

/// Why the service would not take a request, if it would not.
async fn refusal(request: http::Request<h2::RecvStream>) -> Option<String> {
    let (head, mut body) = request.into_parts();
    let mut whole = Vec::new();
    while let Some(part) = body.data().await {
        whole.extend_from_slice(&part.unwrap());
    }
    let text = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.to_string(), value.to_str().unwrap().to_owned())
    };
    let headers: Vec<_> = head.headers.iter().map(text).collect();
    let host = head.headers.get("host").map(|host| host.as_bytes());
    if head.uri.authority().map(|authority| authority.as_str().as_bytes()) != host {
        return Some(format!("the host is {host:?}, and the authority that of {}", head.uri));
    }
    let key = || Key { secret: LoopbackIce::KEY_SECRET.to_owned(), token: None };
    let target = head.uri.path_and_query().unwrap().as_str();
    verify(head.method.as_str(), target, &headers, &whole, |_| Some(key()))
        .err()
        .map(|refusal| refusal.message)
}

/// Reads until a request has come, and says that no request was looked at.
async fn go_away(mut stream: TlsStream<TcpStream>, reason: Reason) {
    const HEADERS: u8 = 1;
    stream.write_all(b"\x00\x00\x00\x04\x00\x00\x00\x00\x00").await.unwrap();
    stream.read_exact(&mut [0; "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len()]).await.unwrap();
    loop {
        let mut frame = [0; 9];
        stream.read_exact(&mut frame).await.unwrap();
        let length = u32::from_be_bytes([0, frame[0], frame[1], frame[2]]);
        stream.read_exact(&mut vec![0; length as usize]).await.unwrap();
        if frame[3] == HEADERS {
            break;
        }
    }
    let mut frame = b"\x00\x00\x08\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00".to_vec();
    frame.extend(u32::from(reason).to_be_bytes());
    stream.write_all(&frame).await.unwrap();
    stream.shutdown().await.unwrap();
}

async fn serve_http1(mut stream: TlsStream<TcpStream>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").await.unwrap();
}

/// Whether this process trusts the server that is started in it.
fn trusts(test: &str) -> bool {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("ca.pem");
    let file = file.to_str().unwrap();
    has_environment(test, &[("SSL_CERT_FILE", file), (TRUSTED, file)])
}

async fn make(client: &Client) -> Result<(), Error> {
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4?b=ü"]);
    client.upload_media_by_url(request).await.map(drop)
}

#[tokio::test]
async fn calls_share_a_connection_of_http2() {
    if !trusts("secure::calls_share_a_connection_of_http2") {
        return;
    }
    let server = Server::start(&["h2", "http/1.1"], First::Answered).await;
    let client = server.client().await;
    make(&client).await.expect("the signature is that of what came");
    let begun = Instant::now();
    let calls = (0..64).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { make(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert!(begun.elapsed() < Duration::from_secs(2), "they do not wait for each other");
    assert_eq!((server.connections(), server.answered()), (1, 65));
    assert_eq!(server.seen.lock().unwrap().protocols[0].as_deref(), Some(&b"h2"[..]));

    let request = GetUrlUploadInfosRequest::by_job_ids(["a"]);
    let call = client.get_url_upload_infos(request).attempt_timeout(Duration::from_millis(10));
    assert_eq!(call.retry(RetryPolicy::none()).await.unwrap_err().kind(), ErrorKind::Timeout);
    make(&client).await.expect("one that is given up is no harm to the others");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn calls_that_begin_at_once_end_up_on_one_connection() {
    if !trusts("secure::calls_that_begin_at_once_end_up_on_one_connection") {
        return;
    }
    let server = Server::start(&["h2"], First::Answered).await;
    let client = server.client().await;
    let calls = (0..32).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { make(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.answered(), 32);
}

#[tokio::test]
async fn what_was_refused_is_sent_again_and_made_once() {
    if !trusts("secure::what_was_refused_is_sent_again_and_made_once") {
        return;
    }
    for first in [First::Refused, First::GoAway(Reason::NO_ERROR)] {
        let server = Server::start(&["h2"], first).await;
        make(&server.client().await).await.expect("nobody has looked at the first request");
        assert_eq!(server.answered(), 1);
    }
    // Nothing is certain where something else is the matter.
    let server = Server::start(&["h2"], First::GoAway(Reason::INTERNAL_ERROR)).await;
    let error = make(&server.client().await).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 1), "{error}");
    assert!(error.may_have_been_carried_out() && server.answered() == 0);

    let server = Server::start(&["h2"], First::Refused).await;
    let request = UploadMediaByUrlRequest::new(["https://example.com/a.mp4"]);
    let call = server.client().await.upload_media_by_url(request).retry(RetryPolicy::none());
    let error = call.await.unwrap_err();
    assert!(!error.may_have_been_carried_out(), "{error}");
    assert!(error.to_string().contains("nothing was carried out"), "{error}");
}

/// All calls would wait for a connection that is dead, if it were not pinged.
#[tokio::test]
async fn a_connection_that_fell_silent_is_given_up() {
    if !trusts("secure::a_connection_that_fell_silent_is_given_up") {
        return;
    }
    let server = Server::start(&["h2"], First::Silent).await;
    let client = server.client().await;
    let request = || GetUrlUploadInfosRequest::by_job_ids(["a"]);
    client.get_url_upload_infos(request()).await.expect("the second attempt is on a new connection");
    assert_eq!((server.connections(), server.answered()), (2, 1));
}

#[tokio::test]
async fn http1_is_spoken_where_nothing_else_is_offered() {
    if !trusts("secure::http1_is_spoken_where_nothing_else_is_offered") {
        return;
    }
    for (offered, chosen) in [(&["http/1.1"][..], Some(&b"http/1.1"[..])), (&[], None)] {
        let server = Server::start(offered, First::Answered).await;
        make(&server.client().await).await.unwrap();
        assert_eq!(server.seen.lock().unwrap().protocols[0].as_deref(), chosen);
    }
}

#[tokio::test]
async fn a_server_that_nobody_vouches_for_is_sent_nothing() {
    let server = Server::start(&["h2"], First::Answered).await;
    let error = make(&server.client().await).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connection, 3), "{error}");
    assert!(!error.may_have_been_carried_out() && error.to_string().contains("certificate"), "{error}");
    assert_eq!(server.connections(), 0);
}
