//! The TLS configuration.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use http::uri::Uri;
use rustls::ClientConfig;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::ServerName;
use rustls_platform_verifier::Verifier;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::connect::BoxError;
use super::no_proxy::without_brackets;

/// The TLS configuration of a client. It is created when it is first needed: a client of plain HTTP
/// needs no trusted certificates.
#[derive(Clone, Default)]
pub(super) struct Tls(Arc<OnceLock<Arc<ClientConfig>>>);

impl Tls {
    /// Returns the configuration for servers, with HTTP/2.
    ///
    /// # Errors
    /// There are no trusted certificates.
    pub(super) fn to_servers(&self) -> Result<Arc<ClientConfig>, BoxError> {
        if let Some(config) = self.0.get() {
            return Ok(Arc::clone(config));
        }
        // An explicit provider, so that the process-wide default of rustls is neither needed nor
        // changed: another library may set it.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = verifier(&provider)?;
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(verifier)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Arc::clone(self.0.get_or_init(|| Arc::new(config))))
    }

    pub(super) async fn handshake_with_server<S>(
        &self,
        server: &Uri,
        stream: S,
    ) -> Result<TlsStream<S>, BoxError>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        handshake(self.to_servers()?, server, stream).await
    }

    /// Makes a handshake without ALPN: requests to a proxy are HTTP/1.1.
    pub(super) async fn handshake_with_proxy<S>(
        &self,
        proxy: &Uri,
        stream: S,
    ) -> Result<TlsStream<S>, BoxError>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let mut config = ClientConfig::clone(&*self.to_servers()?);
        config.alpn_protocols.clear();
        handshake(Arc::new(config), proxy, stream).await
    }
}

async fn handshake<S>(config: Arc<ClientConfig>, host: &Uri, stream: S) -> Result<TlsStream<S>, BoxError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let name = ServerName::try_from(without_brackets(host.host().unwrap_or_default()))?.to_owned();
    Ok(TlsConnector::from(config).connect(name, stream).await?)
}

/// Returns the verifier of the system, which all clients of this process share. Loading the trusted
/// certificates takes milliseconds, and a system has one set of them.
fn verifier(provider: &Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>, BoxError> {
    static SHARED: Mutex<Option<Arc<Verifier>>> = Mutex::new(None);
    // Held while loading, so that clients which are built at once load once.
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(verifier) = &*shared {
        return Ok(Arc::clone(verifier) as _);
    }
    let verifier = Arc::new(Verifier::new(Arc::clone(provider))?);
    *shared = Some(Arc::clone(&verifier));
    Ok(verifier)
}
