//! A server with TLS, which speaks HTTP/2 if it is to, and verifies signatures.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alicloud_ice::{Client, Credentials, RetryPolicy};
use bytes::Bytes;
use h2::Reason;
use rustls::pki_types::PrivateKeyDer;
use support::{Key, LoopbackIce, verify};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// Where a server of a test leaves its certificate. A file that is not of this test is not written.
pub(super) const TRUSTED: &str = "TRUSTED_IN_TEST";

/// What happens to the first request.
#[derive(Clone, Copy)]
pub(super) enum First {
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
    open: usize,
}

pub(super) struct Server {
    pub(super) url: String,
    seen: Arc<Mutex<Seen>>,
}

impl Server {
    /// A server that offers these protocols.
    pub(super) async fn start(protocols: &[&str], first: First) -> Self {
        let made = rcgen::generate_simple_self_signed(["localhost", "ice.test"].map(str::to_owned)).unwrap();
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

    pub(super) async fn client(&self) -> Client {
        Self::client_of(&self.url).await
    }

    /// A client of this server by another name of it.
    pub(super) async fn client_of(url: &str) -> Client {
        let credentials = Credentials::new(LoopbackIce::KEY_ID, LoopbackIce::KEY_SECRET);
        let quickly = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
        let builder = Client::builder().endpoint(url).credentials(credentials).retry(quickly);
        builder.build().await.unwrap()
    }

    pub(super) fn connections(&self) -> usize {
        self.seen.lock().unwrap().protocols.len()
    }

    /// What was agreed on for the first connection.
    pub(super) fn protocol(&self) -> Option<Vec<u8>> {
        self.seen.lock().unwrap().protocols[0].clone()
    }

    /// How many connections of HTTP/2 there are now.
    pub(super) fn open(&self) -> usize {
        self.seen.lock().unwrap().open
    }

    pub(super) fn answered(&self) -> usize {
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
    // One that its client no longer needs ends here.
    let Ok(mut connection) = h2::server::handshake(stream).await else { return };
    seen.lock().unwrap().open += 1;
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
    seen.lock().unwrap().open -= 1;
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
