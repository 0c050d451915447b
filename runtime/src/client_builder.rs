//! Sets up a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::async_runtime::require_tokio_runtime;
use crate::attempt::Dispatcher;
use crate::credentials::{DefaultChain, ProviderConfig};
use crate::retry::RetryBudget;
use crate::settings::CallSettings;
use crate::transport::{CONNECT_TIMEOUT, Transport, default_transport};
use crate::{
    Client, Credentials, Endpoint, Error, ErrorKind, ProvideCredentials, Result, RetryPolicy, Service,
};

/// A builder of clients. Every setting but the region has a default.
#[must_use = "`build` creates the client"]
pub struct ClientBuilder<C> {
    service: &'static Service,
    region: Option<String>,
    endpoint: Option<String>,
    vpc: bool,
    allow_plain_http: bool,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn Transport>>,
    root_certificates: Vec<Vec<u8>>,
    connect_timeout: Duration,
    settings: CallSettings,
    validate_requests: bool,
    client: PhantomData<fn() -> C>,
}

/// Shows the settings except the endpoint: it is not validated yet and may contain a password.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("product", &self.service.product)
            .field("region", &self.region)
            .field("vpc", &self.vpc)
            .field("credentials", &self.credentials)
            .field("transport", &self.transport)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Creates a builder for a service. Generated clients call it.
    pub fn new(service: &'static Service) -> Self {
        ClientBuilder {
            service,
            region: None,
            endpoint: None,
            vpc: false,
            allow_plain_http: false,
            credentials: None,
            transport: None,
            root_certificates: Vec::new(),
            connect_timeout: CONNECT_TIMEOUT,
            settings: CallSettings::default(),
            validate_requests: true,
            client: PhantomData,
        }
    }

    /// Sets the region, such as `cn-shanghai`. It determines the endpoint.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets whether to use the VPC endpoint of the region. Only programs in a VPC of that region
    /// reach it. The default is `false`.
    pub fn vpc(mut self, vpc: bool) -> Self {
        self.vpc = vpc;
        self
    }

    /// Sets the endpoint, instead of the one of the region: `https://` and a host. Plain HTTP is
    /// refused, except to this machine or with [`allow_plain_http`](Self::allow_plain_http).
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets whether an endpoint on another machine may be plain HTTP. Anyone on the network path
    /// can then read and change requests, including security tokens. The default is `false`.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Sets the credentials: [`Credentials`] or a provider of them. The default is the
    /// [`DefaultChain`]. Providers use connections of their own, never the transport of the
    /// client.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Sets the transport, instead of the [default one](crate::transport), which uses the proxies of
    /// the environment.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Trusts these root certificates in addition to those of the system: PEM with one certificate
    /// or several, such as the content of `ca.pem`. They apply to the default transport and to the
    /// default credentials.
    pub fn root_certificates_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Sets the time limit for making a connection, including the handshakes of TLS and with a
    /// proxy. The default is 5 seconds. It applies to the
    /// default transport only.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the time limit of each attempt, from sending the request to the last byte of the
    /// response. The default is 15 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Sets the time limit of each call, including credentials, all attempts and the pauses
    /// between them. The default is 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Sets the maximum length of a response body, which bounds the memory that a broken server
    /// can use up. The default is 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_response_bytes = bytes;
        self
    }

    /// Sets whether requests are checked against the documented limits before they are sent. The
    /// default is `true`. Switch it off if the service has raised a limit.
    pub fn validate_requests(mut self, validate: bool) -> Self {
        self.validate_requests = validate;
        self
    }

    /// Builds the client. It fetches credentials once, so that a program without credentials
    /// fails when it starts.
    ///
    /// # Errors
    /// Neither a region nor an endpoint is set, one of them is invalid, there are no credentials
    /// within the time limit of a call, the system has no trusted certificates, or a variable that
    /// sets a [proxy](crate::transport#proxies) cannot be read.
    pub async fn build(self) -> Result<C> {
        let endpoint = match (&self.endpoint, &self.region) {
            (Some(endpoint), _) => Endpoint::parse_with(endpoint, self.allow_plain_http)?,
            (None, Some(region)) => Endpoint::of_region(self.service.endpoint, region, self.vpc)?,
            (None, None) => {
                let regions = self.service.regions.join(", ");
                let message = format!("no region and no endpoint: call `.region(..)` with one of {regions}");
                return Err(Error::new(ErrorKind::Configuration, message));
            }
        };
        let roots = &*self.root_certificates;
        let credentials = self.credentials.unwrap_or_else(|| {
            let config = roots
                .iter()
                .fold(ProviderConfig::new(), |config, pem| config.root_certificates_pem(pem.as_slice()));
            Arc::new(DefaultChain::new().configure(config))
        });
        let transport = match self.transport {
            Some(transport) => transport,
            // A proxy cannot reach a server on this machine.
            None => {
                let use_proxies = !endpoint.is_loopback();
                default_transport(use_proxies, endpoint.is_https(), roots, self.connect_timeout)?
            }
        };
        require_tokio_runtime()?;
        let timeout = self.settings.timeout;
        let Ok(fetched) = tokio::time::timeout(timeout, credentials.credentials()).await else {
            let message = format!("no credentials: the provider timed out after {timeout:?}");
            return Err(Error::new(ErrorKind::Timeout, message));
        };
        // Dropped: each attempt asks the provider, which caches.
        let _: Credentials = fetched?;
        let dispatcher = Dispatcher {
            service: self.service,
            endpoint,
            credentials,
            transport,
            budget: RetryBudget::new(),
            validate_requests: self.validate_requests,
        };
        Ok(C::from(Client::new(dispatcher, self.settings)))
    }
}
