//! Connects to a server, directly or through a proxy.

use std::error::Error as StdError;
use std::future::{Future, poll_fn};
use std::io::{self, IoSlice};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use http::uri::{Scheme, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;
use socket2::SockRef;
use tokio::net::TcpStream;
use tower::Service;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;

type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// Connects to servers within a time limit, with TLS for `https`.
#[derive(Clone)]
pub(super) struct Connector {
    route: Route,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(tls: Tls, proxies: Option<Arc<Matcher>>, timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // The limit is divided among the addresses of a host, so that a dead one does not use it up.
        tcp.set_connect_timeout(Some(timeout));
        Connector { route: Route { tcp, tls, proxies }, timeout }
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Stream>;
    type Error = BoxError;
    type Future = Connecting<Self::Response>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let Connector { route, timeout } = self.clone();
        let connecting = async move {
            if server.scheme() == Some(&Scheme::HTTP) {
                return connect(route, server).await.map(MaybeHttpsStream::Http);
            }
            let tls = route.tls.to_servers()?;
            connect(HttpsConnector::from((route, tls)), server).await
        };
        Box::pin(async move {
            let timed_out =
                |_| io::Error::new(io::ErrorKind::TimedOut, format!("timed out after {timeout:?}"));
            tokio::time::timeout(timeout, connecting).await.map_err(timed_out)?
        })
    }
}

/// The TLS configuration, which verifies certificates with the verifier of the system. It is created
/// when it is first needed: a client of plain HTTP needs no trusted certificates.
#[derive(Clone, Default)]
pub(super) struct Tls(Arc<OnceLock<Arc<ClientConfig>>>);

impl Tls {
    /// Returns the configuration for servers, with HTTP/2.
    ///
    /// # Errors
    /// The system has no trusted certificates.
    pub(super) fn to_servers(&self) -> Result<Arc<ClientConfig>, BoxError> {
        if let Some(made) = self.0.get() {
            return Ok(Arc::clone(made));
        }
        // An explicit provider, so that the process-wide default of rustls is neither needed nor
        // changed: another library may set it.
        let mut tls = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_platform_verifier()?
            .with_no_client_auth();
        tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Arc::clone(self.0.get_or_init(|| Arc::new(tls))))
    }

    /// Returns the configuration for proxies. `Tunnel` speaks HTTP/1.1 only.
    fn to_proxies(&self) -> Result<ClientConfig, BoxError> {
        let mut tls = ClientConfig::clone(&*self.to_servers()?);
        tls.alpn_protocols.clear();
        Ok(tls)
    }
}

/// Opens byte streams to servers, through a proxy where one is configured.
#[derive(Clone)]
struct Route {
    tcp: HttpConnector,
    tls: Tls,
    proxies: Option<Arc<Matcher>>,
}

impl Service<Uri> for Route {
    type Response = Stream;
    type Error = BoxError;
    type Future = Connecting<Stream>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, server: Uri) -> Self::Future {
        let route = self.clone();
        Box::pin(async move {
            match route.proxies.as_ref().and_then(|proxies| proxies.intercept(&server)) {
                Some(proxy) => route.through(&proxy, server).await,
                None => Ok(Stream::new(MaybeHttpsStream::Http(connect(route.tcp, server).await?))),
            }
        })
    }
}

impl Route {
    async fn through(&self, proxy: &Intercept, server: Uri) -> Result<Stream, BoxError> {
        let address = proxy.uri().clone();
        let to_proxy = || Ok::<_, BoxError>(HttpsConnector::from((self.tcp.clone(), self.tls.to_proxies()?)));
        match address.scheme_str() {
            // Such a proxy forwards the request itself, without a tunnel.
            Some("http" | "https") if server.scheme() == Some(&Scheme::HTTP) => {
                Ok(Stream { bytes: connect(to_proxy()?, address).await?, is_forwarded: true })
            }
            Some("http" | "https") => {
                let mut tunnel = Tunnel::new(address, to_proxy()?);
                if let Some(authorization) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(authorization.clone());
                }
                Ok(Stream::new(connect(tunnel, server).await?))
            }
            Some(kind @ ("socks5" | "socks5h")) => {
                // With `socks5h`, the proxy resolves host names.
                let local_dns = kind == "socks5";
                let mut socks = SocksV5::new(address, self.tcp.clone()).local_dns(local_dns);
                if let Some((user, password)) = proxy.raw_auth() {
                    socks = socks.with_auth(user.to_owned(), password.to_owned());
                }
                Ok(Stream::new(MaybeHttpsStream::Http(connect(socks, with_port(server)?).await?)))
            }
            other => Err(format!("unsupported proxy scheme {:?}", other.unwrap_or_default()).into()),
        }
    }
}

/// Adds the port 80 to a plain HTTP address. The SOCKS connector defaults to 443.
fn with_port(address: Uri) -> Result<Uri, BoxError> {
    if address.port().is_some() || address.scheme() != Some(&Scheme::HTTP) {
        return Ok(address);
    }
    let mut parts = address.into_parts();
    parts.authority = parts.authority.map(|host| format!("{host}:80").parse()).transpose()?;
    Ok(Uri::from_parts(parts)?)
}

async fn connect<C: Service<Uri, Error: Into<BoxError>>>(
    mut connector: C,
    address: Uri,
) -> Result<C::Response, BoxError> {
    poll_fn(|context| connector.poll_ready(context)).await.map_err(Into::into)?;
    connector.call(address).await.map_err(Into::into)
}

/// The byte stream of a connection.
pub(super) struct Stream {
    bytes: MaybeHttpsStream<TokioIo<TcpStream>>,
    /// Whether a proxy forwards the requests. `hyper` then sends absolute URIs.
    is_forwarded: bool,
}

impl Stream {
    fn new(bytes: MaybeHttpsStream<TokioIo<TcpStream>>) -> Self {
        Stream { bytes, is_forwarded: false }
    }

    fn pinned(self: Pin<&mut Self>) -> Pin<&mut MaybeHttpsStream<TokioIo<TcpStream>>> {
        Pin::new(&mut self.get_mut().bytes)
    }
}

/// Returns whether the peer has sent something that was not read yet, or has closed the connection.
/// This asks the socket itself, not the runtime.
pub(super) fn has_input(stream: &MaybeHttpsStream<Stream>) -> bool {
    let stream = match stream {
        MaybeHttpsStream::Http(stream) => stream,
        MaybeHttpsStream::Https(tls) => tls.inner().get_ref().0.inner(),
    };
    let socket = match &stream.bytes {
        MaybeHttpsStream::Http(socket) => socket.inner(),
        MaybeHttpsStream::Https(tls) => tls.inner().get_ref().0.inner().inner(),
    };
    let peeked = SockRef::from(socket).peek(&mut [MaybeUninit::uninit()]);
    !peeked.is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock)
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.is_forwarded)
    }
}

impl Read for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.pinned().poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.pinned().poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.pinned().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.pinned().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.bytes.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.pinned().poll_write_vectored(context, parts)
    }
}
