//! The TLS configuration and the trusted certificates.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use http::uri::Uri;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::connect::BoxError;
use super::no_proxy::without_brackets;
use super::pool::PROTOCOLS;

/// The TLS configuration of a client. It is created when it is first needed: a client of plain HTTP
/// needs no trusted certificates.
#[derive(Clone)]
pub(super) struct Tls {
    own_roots: Arc<[CertificateDer<'static>]>,
    config: Arc<OnceLock<Arc<ClientConfig>>>,
}

impl Tls {
    /// Creates a configuration that also trusts these root certificates. Each text is PEM with one
    /// certificate or several.
    ///
    /// # Errors
    /// A text contains no certificate, or a malformed one.
    pub(super) fn new(own_roots: &[Vec<u8>]) -> Result<Self, BoxError> {
        let mut certificates = Vec::new();
        for pem in own_roots {
            certificates
                .extend(parse_roots(pem).map_err(|error| format!("invalid root certificates: {error}"))?);
        }
        Ok(Tls { own_roots: certificates.into(), config: Arc::default() })
    }

    /// Returns the configuration for servers, which offers the protocols that are supported.
    ///
    /// # Errors
    /// There are no trusted certificates.
    pub(super) fn to_servers(&self) -> Result<Arc<ClientConfig>, BoxError> {
        if let Some(config) = self.config.get() {
            return Ok(Arc::clone(config));
        }
        // An explicit provider, so that the process-wide default of rustls is neither needed nor
        // changed: another library may set it.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = verifier(&self.own_roots, &provider)?;
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(verifier)
            .with_no_client_auth();
        config.alpn_protocols = PROTOCOLS.iter().map(|name| name.to_vec()).collect();
        Ok(Arc::clone(self.config.get_or_init(|| Arc::new(config))))
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

fn parse_roots(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, BoxError> {
    let mut certificates = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate?;
        // The verifier would report a malformed certificate without its position.
        let checked = RootCertStore::empty().add(certificate.clone());
        checked.map_err(|error| format!("certificate {}: {error}", certificates.len() + 1))?;
        certificates.push(certificate);
    }
    if certificates.is_empty() {
        return Err("expected PEM with a section `-----BEGIN CERTIFICATE-----`".into());
    }
    Ok(certificates)
}

/// Returns the verifier of certificates. Without roots of its own, a client shares it with all others
/// of this process: loading the trusted certificates takes milliseconds, and a system has one set.
fn verifier(
    own_roots: &[CertificateDer<'static>],
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, BoxError> {
    static SHARED: Mutex<Option<Arc<dyn ServerCertVerifier>>> = Mutex::new(None);
    if !own_roots.is_empty() {
        return load_verifier(own_roots, provider);
    }
    // Held while loading, so that clients which are built at once load once.
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(verifier) = &*shared {
        return Ok(Arc::clone(verifier));
    }
    let verifier = load_verifier(&[], provider)?;
    *shared = Some(Arc::clone(&verifier));
    Ok(verifier)
}

/// Creates a verifier that trusts the roots of Mozilla and these.
#[cfg(feature = "webpki-roots")]
fn load_verifier(
    own_roots: &[CertificateDer<'static>],
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, BoxError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in own_roots {
        roots.add(certificate.clone())?;
    }
    let provider = Arc::clone(provider);
    Ok(rustls::client::WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build()?)
}

/// Creates a verifier that trusts the certificates of the system and these.
#[cfg(not(any(feature = "webpki-roots", target_os = "android")))]
fn load_verifier(
    own_roots: &[CertificateDer<'static>],
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, BoxError> {
    use rustls_platform_verifier::Verifier;

    // `own_roots` have been checked, so the only error is that there are no certificates at all.
    let verifier = Verifier::new_with_extra_roots(own_roots.iter().cloned(), Arc::clone(provider));
    Ok(Arc::new(verifier.map_err(|_| NO_CERTIFICATES)?))
}

/// Creates a verifier that trusts the certificates of the system, which knows no others on Android.
#[cfg(all(target_os = "android", not(feature = "webpki-roots")))]
fn load_verifier(
    own_roots: &[CertificateDer<'static>],
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, BoxError> {
    if !own_roots.is_empty() {
        return Err("root certificates cannot be added on Android: enable the feature `webpki-roots`".into());
    }
    let verifier = rustls_platform_verifier::Verifier::new(Arc::clone(provider));
    Ok(Arc::new(verifier.map_err(|error| format!("{NO_CERTIFICATES} ({error})"))?))
}

#[cfg(not(feature = "webpki-roots"))]
const NO_CERTIFICATES: &str = "the system has no trusted certificates: install the package \
    `ca-certificates` (if `SSL_CERT_FILE` is set, check it), call `.root_certificates_pem(..)`, or enable \
    the feature `webpki-roots`";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clients_without_roots_of_their_own_share_a_verifier() {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let first = verifier(&[], &provider).unwrap();
        assert!(Arc::ptr_eq(&first, &verifier(&[], &provider).unwrap()));
    }

    #[test]
    fn malformed_root_certificates_are_an_error() {
        const EXPECTED: &str = "expected PEM with a section `-----BEGIN CERTIFICATE-----`";
        let section =
            |base64: &str| format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----\n");
        for (pem, reason) in [
            (String::new(), EXPECTED),
            ("/etc/ssl/ca.pem".to_owned(), EXPECTED),
            (section("AAAA").replace("CERTIFICATE", "PRIVATE KEY"), EXPECTED),
            (section("AAAA"), "certificate 1: "),
            (section("&"), ""),
            ("-----BEGIN CERTIFICATE-----\nAAAA".to_owned(), ""),
        ] {
            let error = Tls::new(&[pem.clone().into_bytes()]).map(drop).unwrap_err().to_string();
            assert!(error.starts_with(&format!("invalid root certificates: {reason}")), "{pem}: {error}");
        }
        assert!(Tls::new(&[]).is_ok());
    }
}
