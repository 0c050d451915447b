//! A server that sends the same response to every request. Of a request it only looks for the end,
//! so it takes a fraction of the time of any client.

use std::error::Error;
use std::io::{Read, Write, stdin, stdout};
use std::sync::Arc;

use bytes::Bytes;
use h2::RecvStream;
use h2::server::SendResponse;
use rcgen::CertifiedKey;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::driver::Outcome;

/// A response of 514 bytes with one job.
pub const RESPONSE: &str = include_str!("response.json");

const END_OF_HEAD: &[u8] = b"\r\n\r\n";
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// As many as servers usually allow.
const MAX_STREAMS: u32 = 128;

/// Prints its address, and serves until its standard input ends.
pub fn serve() -> std::io::Result<()> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
    let response = format!("{head}content-length: {}\r\n\r\n{RESPONSE}", RESPONSE.len());
    let response: &'static [u8] = Vec::leak(response.into_bytes());
    exit_with_input();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = listen("http", "127.0.0.1").await?;
        loop {
            let (connection, _) = listener.accept().await?;
            connection.set_nodelay(true)?;
            // The client reports a connection that fails.
            tokio::spawn(async move { serve_connection(connection, response).await });
        }
    })
}

/// The same with TLS and HTTP/2. The certificate is written to the file that the program is started with.
pub fn serve_h2() -> Outcome<()> {
    let file = std::env::args().nth(2).ok_or("no file for the certificate")?;
    let CertifiedKey { cert, signing_key } = rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
    std::fs::write(file, cert.pem())?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(
            vec![cert.der().clone()],
            PrivateKeyDer::Pkcs8(signing_key.serialize_der().into()),
        )?;
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    exit_with_input();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = listen("https", "localhost").await?;
        loop {
            let (connection, _) = listener.accept().await?;
            connection.set_nodelay(true)?;
            let acceptor = acceptor.clone();
            tokio::spawn(async move { serve_streams(acceptor.accept(connection).await?).await });
        }
    })
}

/// Responds to each stream of a connection until the client closes it.
async fn serve_streams(connection: TlsStream<TcpStream>) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut builder = h2::server::Builder::new();
    builder.max_concurrent_streams(MAX_STREAMS);
    let mut connection = builder.handshake::<_, Bytes>(connection).await?;
    while let Some(accepted) = connection.accept().await {
        let (request, respond) = accepted?;
        // The client sees a stream that fails.
        tokio::spawn(async move { respond_to(request, respond).await });
    }
    Ok(())
}

/// Responds when the request has ended: a stream that ends before would be an error.
async fn respond_to(
    request: http::Request<RecvStream>,
    mut respond: SendResponse<Bytes>,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut body = request.into_body();
    while let Some(data) = body.data().await {
        data?;
    }
    let head = http::Response::builder().header("content-type", "application/json").body(())?;
    respond.send_response(head, false)?.send_data(Bytes::from_static(RESPONSE.as_bytes()), true)?;
    Ok(())
}

/// Listens on a free port, and prints the address.
async fn listen(scheme: &str, host: &str) -> std::io::Result<TcpListener> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("{scheme}://{host}:{}", listener.local_addr()?.port());
    stdout().flush()?;
    Ok(listener)
}

/// Ends the program when its standard input ends: the parent process has ended.
fn exit_with_input() {
    std::thread::spawn(|| {
        let _ = stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
}

/// Responds to requests without a body, one after the other, until the client closes the connection.
async fn serve_connection(mut connection: TcpStream, response: &[u8]) -> std::io::Result<()> {
    let mut head = [0; MAX_HEAD_BYTES];
    let mut filled = 0;
    loop {
        let free = head.get_mut(filled..).unwrap_or_default();
        match connection.read(free).await? {
            0 => return Ok(()),
            read => filled += read,
        }
        let read = head.get(..filled).unwrap_or_default();
        // No client sends the next request before the response to this one.
        if read.ends_with(END_OF_HEAD) {
            connection.write_all(response).await?;
            filled = 0;
        }
    }
}
