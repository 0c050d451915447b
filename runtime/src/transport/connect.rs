//! Connects to a server, directly or through a proxy.

use std::error::Error as StdError;
use std::future::poll_fn;
use std::io::{self, IoSlice, Read};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::uri::{Scheme, Uri};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::SocksV5;
use hyper_util::rt::TokioIo;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;
use tower::Service;

use super::no_proxy::without_brackets;
use super::proxy::{Proxies, Proxy};
use super::tls::Tls;
use super::tunnel;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;

/// Connects to servers, with TLS for `https`. The time limit includes the handshakes with the proxy
/// and of TLS.
#[derive(Clone)]
pub(super) struct Connector {
    tcp: HttpConnector,
    tls: Tls,
    proxies: Option<Arc<Proxies>>,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(tls: Tls, proxies: Option<Arc<Proxies>>, timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // The limit is divided among the addresses of a host, so that a dead one does not use it up. It is
        // longer than the limit of the whole, whose error names the time: the two do not race.
        tcp.set_connect_timeout(timeout.checked_add(Duration::from_millis(50)));
        Connector { tcp, tls, proxies, timeout }
    }

    /// Opens a connection to the server of a URI.
    ///
    /// # Errors
    /// The server or its proxy cannot be reached in time, or is not trusted, or the proxy refuses.
    pub(super) async fn connect(&self, server: &Uri) -> Result<Stream, BoxError> {
        let timeout = self.timeout;
        let timed_out = |_| io::Error::new(io::ErrorKind::TimedOut, format!("timed out after {timeout:?}"));
        tokio::time::timeout(timeout, self.connect_to(server)).await.map_err(timed_out)?
    }

    async fn connect_to(&self, server: &Uri) -> Result<Stream, BoxError> {
        let is_plain = server.scheme() == Some(&Scheme::HTTP);
        let proxy = match &self.proxies {
            Some(proxies) => proxies.proxy_for(server)?,
            None => None,
        };
        let (bytes, is_forwarded): (Box<dyn ByteStream>, _) = match &proxy {
            None => (Box::new(self.connect_tcp(server).await?), false),
            Some(proxy) => {
                let through = self.through(proxy, server).await;
                // One line, because the error of a call shows the root cause alone.
                through.map_err(|error| format!("proxy {}: {}", shown(&proxy.uri), root_of(&*error)))?
            }
        };
        if is_plain {
            return Ok(Stream { bytes, is_forwarded, is_h2: false });
        }
        let stream = self.tls.handshake_with_server(server, bytes).await?;
        let is_h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Ok(Stream { bytes: Box::new(stream), is_forwarded, is_h2 })
    }

    /// Connects through a proxy. Returns also whether the proxy forwards requests.
    async fn through(&self, proxy: &Proxy, server: &Uri) -> Result<(Box<dyn ByteStream>, bool), BoxError> {
        let stream = self.connect_tcp(&proxy.uri).await?;
        let stream: Box<dyn ByteStream> = match proxy.uri.scheme_str() {
            Some("http") => Box::new(stream),
            Some("https") => Box::new(self.tls.handshake_with_proxy(&proxy.uri, stream).await?),
            Some("socks5" | "socks5h") => {
                return Ok((Box::new(through_socks(proxy, stream, server).await?), false));
            }
            other => return Err(format!("unsupported scheme {:?}", other.unwrap_or_default()).into()),
        };
        match server.scheme() == Some(&Scheme::HTTP) {
            true => Ok((stream, true)),
            false => Ok((tunnel::open(stream, proxy, server).await?, false)),
        }
    }

    async fn connect_tcp(&self, host: &Uri) -> Result<TcpStream, BoxError> {
        let mut tcp = self.tcp.clone();
        poll_fn(|context| tcp.poll_ready(context)).await?;
        Ok(tcp.call(host.clone()).await?.into_inner())
    }
}

async fn through_socks(proxy: &Proxy, stream: TcpStream, server: &Uri) -> Result<TcpStream, BoxError> {
    let host = server.host().ok_or("no host")?;
    let default_port = if server.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 };
    let port = server.port_u16().unwrap_or(default_port);
    // With `socks5h`, the proxy resolves host names. `SocksV5` would resolve them without yielding.
    let target = match proxy.uri.scheme_str() {
        Some("socks5") => {
            let mut addresses = tokio::net::lookup_host((without_brackets(host), port)).await?;
            addresses.next().ok_or("the host name has no address")?.to_string()
        }
        _ => format!("{host}:{port}"),
    };
    let mut stream = Some(TokioIo::new(stream));
    let connected = tower::service_fn(move |_: Uri| {
        let stream = stream.take().ok_or("connected once");
        async { stream }
    });
    let mut socks = SocksV5::new(proxy.uri.clone(), connected);
    if let Some((user, password)) = &proxy.login {
        socks = socks.with_auth(user.clone(), password.clone());
    }
    Ok(socks.call(target.parse()?).await?.into_inner())
}

/// Returns the scheme, the host and the port of a proxy.
fn shown(proxy: &Uri) -> String {
    proxy.to_string().trim_end_matches('/').to_owned()
}

fn root_of<'a>(mut error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    while let Some(deeper) = error.source() {
        error = deeper;
    }
    error
}

/// The byte stream of a connection, below or above TLS.
pub(super) trait ByteStream: AsyncRead + AsyncWrite + Send + Unpin {
    /// Reads bytes that have arrived. This asks the socket itself, not the runtime.
    ///
    /// # Errors
    /// `WouldBlock` if the stream is open and nothing has arrived.
    fn read_arrived(&mut self, buffer: &mut [u8]) -> io::Result<usize>;
}

impl ByteStream for TcpStream {
    fn read_arrived(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (&*SockRef::from(&*self)).read(buffer)
    }
}

/// Processes what is for TLS alone, such as the session tickets that follow a handshake of TLS 1.3.
impl<T: ByteStream> ByteStream for TlsStream<T> {
    fn read_arrived(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        /// Each is up to 4 KiB. A peer that sends more without data is up to something else.
        const MAX_READS: usize = 32;
        let (stream, tls) = self.get_mut();
        for _ in 0..MAX_READS {
            match tls.reader().read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                read => return read,
            }
            if tls.read_tls(&mut Arrived(stream))? == 0 {
                return Ok(0);
            }
            tls.process_new_packets().map_err(io::Error::other)?;
        }
        Err(io::Error::other("too many TLS records without data"))
    }
}

impl ByteStream for Box<dyn ByteStream> {
    fn read_arrived(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (**self).read_arrived(buffer)
    }
}

/// What has arrived on a stream.
struct Arrived<'a, T>(&'a mut T);

impl<T: ByteStream> Read for Arrived<'_, T> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read_arrived(buffer)
    }
}

/// A connection to a server.
pub(super) struct Stream {
    bytes: Box<dyn ByteStream>,
    is_forwarded: bool,
    is_h2: bool,
}

impl Stream {
    /// Returns whether a proxy forwards the requests, which then have absolute URIs.
    pub(super) fn is_forwarded(&self) -> bool {
        self.is_forwarded
    }

    /// Returns whether the server chose HTTP/2 by ALPN.
    pub(super) fn is_h2(&self) -> bool {
        self.is_h2
    }

    /// Reads bytes that have arrived. This asks the socket itself, not the runtime.
    ///
    /// # Errors
    /// `WouldBlock` if the connection is open and nothing has arrived.
    pub(super) fn read_arrived(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.bytes.read_arrived(buffer)
    }

    fn bytes(self: Pin<&mut Self>) -> Pin<&mut dyn ByteStream> {
        Pin::new(&mut *self.get_mut().bytes)
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.bytes().poll_read(context, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.bytes().poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.bytes().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.bytes().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.bytes.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.bytes().poll_write_vectored(context, parts)
    }
}
