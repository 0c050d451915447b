//! A TLS server for HTTP/2 and HTTP/1.1 that verifies signatures.

use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use alicloud_ice::{Client, Credentials, RetryPolicy};
use alicloud_local::{Key, verify};
use bytes::Bytes;
use h2::Reason;
use rcgen::{CertifiedKey, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// The variable with the file to which a server writes its certificate. `SSL_CERT_FILE` alone may
/// name a file of the system.
pub(super) const TRUSTED: &str = "TRUSTED_IN_TEST";

/// The certificate of all servers of this process: a process loads the trusted certificates once.
static CERTIFICATE: LazyLock<CertifiedKey<KeyPair>> = LazyLock::new(|| {
    rcgen::generate_simple_self_signed(["localhost", "ice.test"].map(str::to_owned)).unwrap()
});

/// Returns the certificate of all servers as PEM.
pub(crate) fn certificate() -> String {
    CERTIFICATE.cert.pem()
}

/// Accepts TLS connections and offers these protocols.
pub(crate) fn acceptor(protocols: &[&str]) -> TlsAcceptor {
    TlsAcceptor::from(server_config(protocols))
}

/// Returns the configuration of a TLS server that offers these protocols.
pub(crate) fn server_config(protocols: &[&str]) -> Arc<rustls::ServerConfig> {
    let key = PrivateKeyDer::Pkcs8(CERTIFICATE.signing_key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions =
        rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let mut config = versions
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![CERTIFICATE.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    Arc::new(config)
}

/// What happens to the first request.
#[derive(Clone, Copy)]
pub(super) enum First {
    Respond,
    /// The stream is refused: the request was not processed.
    Refuse,
    /// The connection stays open and nothing is sent, as if the machine had failed.
    Silence,
    /// The server closes the connection for this reason, and states that no request was processed.
    GoAway(Reason),
    /// Every connection is closed gracefully after its first request, as gateways do after some
    /// number of requests.
    Rotate,
}

/// What the server has observed.
#[derive(Default)]
struct Observed {
    protocols: Vec<Option<Vec<u8>>>,
    responses: Vec<String>,
    open: usize,
}

pub(super) struct Server {
    pub(super) url: String,
    observed: Arc<Mutex<Observed>>,
}

impl Server {
    /// Starts a server that offers these protocols.
    pub(super) async fn start(protocols: &[&str], first: First) -> Self {
        if let Ok(trusted) = std::env::var(TRUSTED) {
            std::fs::write(trusted, certificate()).unwrap();
        }
        let acceptor = acceptor(protocols);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let observed = Arc::new(Mutex::new(Observed::default()));
        tokio::spawn(accept(listener, acceptor, Arc::clone(&observed), first));
        Server { url, observed }
    }

    pub(super) async fn client(&self) -> Client {
        Self::client_of(&self.url).await
    }

    /// Creates a client for a URL of this server, with short pauses between attempts.
    pub(super) async fn client_of(url: &str) -> Client {
        let credentials = Credentials::new("id", "secret");
        let soon = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
        let builder = Client::builder().endpoint(url).credentials(credentials).retry(soon);
        builder.build().await.unwrap()
    }

    pub(super) fn connections(&self) -> usize {
        self.observed.lock().unwrap().protocols.len()
    }

    /// Returns the protocol that was negotiated for the first connection.
    pub(super) fn protocol(&self) -> Option<Vec<u8>> {
        self.observed.lock().unwrap().protocols[0].clone()
    }

    /// Returns the number of HTTP/2 connections that are open now.
    pub(super) fn open(&self) -> usize {
        self.observed.lock().unwrap().open
    }

    pub(super) fn responses(&self) -> usize {
        self.observed.lock().unwrap().responses.len()
    }
}

async fn accept(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    observed: Arc<Mutex<Observed>>,
    mut first: First,
) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        // A client that does not trust this server closes the connection.
        let Ok(stream) = acceptor.accept(stream).await else { continue };
        let protocol = stream.get_ref().1.alpn_protocol().map(<[u8]>::to_vec);
        observed.lock().unwrap().protocols.push(protocol.clone());
        let is_h2 = protocol.is_some_and(|name| name == b"h2");
        let rotates = matches!(first, First::Rotate);
        match std::mem::replace(&mut first, if rotates { First::Rotate } else { First::Respond }) {
            First::Silence => tokio::spawn(async move {
                tokio::time::sleep(Duration::from_secs(60)).await;
                drop(stream);
            }),
            First::GoAway(reason) => tokio::spawn(go_away(stream, reason)),
            first if is_h2 => {
                tokio::spawn(serve(stream, Arc::clone(&observed), matches!(first, First::Refuse), rotates))
            }
            _ => tokio::spawn(serve_http1(stream)),
        };
    }
}

async fn serve(
    stream: TlsStream<TcpStream>,
    observed: Arc<Mutex<Observed>>,
    mut refuses: bool,
    rotates: bool,
) {
    // A surplus connection of the client ends here.
    let Ok(mut connection) = h2::server::handshake(stream).await else { return };
    observed.lock().unwrap().open += 1;
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        if std::mem::take(&mut refuses) {
            respond.send_reset(Reason::REFUSED_STREAM);
            continue;
        }
        if rotates {
            connection.graceful_shutdown();
        }
        let observed = Arc::clone(&observed);
        tokio::spawn(async move {
            let rejected = rejection(request).await;
            tokio::time::sleep(Duration::from_millis(50)).await;
            let body = match rejected {
                None => r#"{"RequestId": "r"}"#.to_owned(),
                Some(message) => format!("{{\"Code\": \"Refused\", \"Message\": {message:?}}}"),
            };
            observed.lock().unwrap().responses.push(body.clone());
            // Fails if the client has ended the stream.
            let Ok(mut stream) = respond.send_response(http::Response::new(()), false) else { return };
            let _ = stream.send_data(Bytes::from(body), true);
        });
    }
    observed.lock().unwrap().open -= 1;
}

/// Returns why the service would reject a request, if it would.
async fn rejection(request: http::Request<h2::RecvStream>) -> Option<String> {
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
        return Some(format!("the host is {host:?}, but the authority is that of {}", head.uri));
    }
    if head.headers.contains_key("proxy-authorization") {
        return Some("the login for the proxy was sent to the server".to_owned());
    }
    let key = || Key::new("secret");
    let target = head.uri.path_and_query().unwrap().as_str();
    verify(head.method.as_str(), target, &headers, &whole, |_| Some(key()))
        .err()
        .map(|rejection| rejection.message)
}

/// Reads one request, and states that no request was processed.
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
    let head = String::from_utf8(head).unwrap().to_ascii_lowercase();
    assert!(!head.contains("proxy-authorization"), "{head}");
    stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}").await.unwrap();
}
