//! The client beneath every generated one.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::attempt::needs_tokio;
use crate::call::Settings;
use crate::credentials::DefaultChain;
use crate::request::RequestOptions;
use crate::retry::RetryBudget;
use crate::transport::Transport;
use crate::wire::to_json;
use crate::{
    Call, Credentials, Endpoint, Error, ErrorKind, Group, Json, Operation, ProvideCredentials, Result,
    RetryPolicy, Service,
};

pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(15);
const TIMEOUT: Duration = Duration::from_secs(60);
const LONGEST_ANSWER: usize = 64 << 20;

/// The client beneath every generated one. It is cheap to clone; clones share
/// connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    service: &'static Service,
    endpoint: Endpoint,
    credentials: Arc<dyn ProvideCredentials>,
    transport: Arc<dyn Transport>,
    settings: Settings,
    budget: RetryBudget,
    validate_requests: bool,
}

impl Client {
    /// Prepares a call. Nothing is sent until it is awaited.
    pub fn call<O: Operation>(&self, request: O) -> Call<O> {
        Call { client: self.clone(), request, settings: self.0.settings.clone() }
    }

    /// Calls an operation that is known by its name only, with its parameters as a JSON
    /// object. The answer is what the typed response would hold, in the names of the wire.
    ///
    /// # Errors
    /// As for a typed call. An operation that the groups do not have, a parameter that it
    /// does not declare, at any depth but inside text, and one of another shape are an
    /// [`InvalidRequest`](ErrorKind::InvalidRequest).
    pub async fn call_by_name(&self, groups: &[Group], operation: &str, parameters: &Json) -> Result<Json> {
        let mut operations = groups.iter().flat_map(|group| group.operations);
        let Some(operation) = operations.find(|known| known.name == operation) else {
            let message = format!("there is no operation `{operation}` among those of this program");
            return Err(Error::new(ErrorKind::InvalidRequest, message));
        };
        let request = operation.request(parameters)?;
        let mut answer = operation.response();
        self.send(operation, &*request, &self.0.settings, &mut *answer).await?;
        Ok(to_json(&*answer))
    }

    /// Where calls go.
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    pub(crate) fn service(&self) -> &'static Service {
        self.0.service
    }

    pub(crate) async fn credentials(&self) -> Result<Credentials> {
        self.0.credentials.credentials().await
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    pub(crate) fn budget(&self) -> &RetryBudget {
        &self.0.budget
    }

    pub(crate) fn validate_requests(&self) -> bool {
        self.0.validate_requests
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("product", &self.0.service.product)
            .field("endpoint", &self.0.endpoint.to_string())
            .finish_non_exhaustive()
    }
}

/// Sets up a client. Every setting but the region has a default.
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder<C> {
    service: &'static Service,
    region: Option<String>,
    endpoint: Option<String>,
    vpc: bool,
    plain_http: bool,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn Transport>>,
    connect_timeout: Duration,
    settings: Settings,
    validate_requests: bool,
    client: PhantomData<fn() -> C>,
}

/// What is set, but for the endpoint, which has not been looked at and may hold a password.
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
    /// Starts with the defaults for a service. Generated clients call it.
    pub fn new(service: &'static Service) -> Self {
        ClientBuilder {
            service,
            region: None,
            endpoint: None,
            vpc: false,
            plain_http: false,
            credentials: None,
            transport: None,
            connect_timeout: CONNECT_TIMEOUT,
            settings: Settings {
                timeout: TIMEOUT,
                attempt_timeout: ATTEMPT_TIMEOUT,
                max_response_bytes: LONGEST_ANSWER,
                retry: RetryPolicy::new(),
                options: RequestOptions::default(),
                refused: None,
            },
            validate_requests: true,
            client: PhantomData,
        }
    }

    /// The region whose endpoint is called, as in `cn-shanghai`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Calls the region's endpoint inside Alibaba Cloud's own network: for programs that run
    /// in a VPC of that region.
    pub fn vpc(mut self, vpc: bool) -> Self {
        self.vpc = vpc;
        self
    }

    /// The endpoint to call, in place of the region's: `https://` and a host. Plain
    /// HTTP is only taken for a server on this machine, unless
    /// [`allow_plain_http`](Self::allow_plain_http) says otherwise.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Takes an endpoint of plain HTTP on another machine. Whoever is on the way reads and
    /// changes what is sent, security tokens included.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// Signs with these credentials: [`Credentials`], or a source of them. The
    /// default is the [`DefaultChain`]. Its servers are asked through connections of its own,
    /// never through a transport that the client is given.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Sends through this transport in place of the default one.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Bounds the time for making a connection. The default is 5 seconds. A transport of
    /// your own bounds it itself.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Bounds the time of every attempt, from sending to the last byte of the answer. The
    /// default is 15 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Bounds the time of every call, with credentials, all attempts and the pauses between
    /// them. The default is 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Says how often calls are tried again, and after what pauses.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Bounds the length of an answer, so that a broken server cannot fill the memory. The
    /// default is 64 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.settings.max_response_bytes = bytes;
        self
    }

    /// Whether a request that breaks a documented limit is refused before it is
    /// sent. It is by default; switch it off where the service has raised a limit.
    pub fn validate_requests(mut self, check: bool) -> Self {
        self.validate_requests = check;
        self
    }

    /// Makes the client, and looks for credentials once, so that a program without
    /// any fails at its start.
    ///
    /// # Errors
    /// Neither region nor endpoint is set, one of them is malformed, or there are no
    /// credentials within the time of a call.
    pub async fn build(self) -> Result<C> {
        let endpoint = match (&self.endpoint, &self.region) {
            (Some(endpoint), _) => Endpoint::parse_with(endpoint, self.plain_http)?,
            (None, Some(region)) => Endpoint::of_region(self.service.endpoint, region, self.vpc)?,
            (None, None) => {
                let message = format!(
                    "no region and no endpoint: call `.region(..)` with one of {}",
                    self.service.regions.join(", ")
                );
                return Err(Error::new(ErrorKind::Configuration, message));
            }
        };
        let credentials = self.credentials.unwrap_or_else(|| Arc::new(DefaultChain::new()));
        let transport = match self.transport {
            Some(transport) => transport,
            // A proxy is for the way to other machines.
            None => default_transport(!endpoint.is_loopback(), endpoint.is_https(), self.connect_timeout)?,
        };
        needs_tokio()?;
        let timeout = self.settings.timeout;
        let Ok(found) = tokio::time::timeout(timeout, credentials.credentials()).await else {
            let message = format!("no credentials: the source has not answered within {timeout:?}");
            return Err(Error::new(ErrorKind::Timeout, message));
        };
        let _: Credentials = found?;
        Ok(C::from(Client(Arc::new(Inner {
            service: self.service,
            endpoint,
            credentials,
            transport,
            settings: self.settings,
            budget: RetryBudget::new(),
            validate_requests: self.validate_requests,
        }))))
    }
}

/// The transport of those who are given none. It leaves the time of an exchange to who sends.
#[cfg(feature = "default-https-client")]
pub(crate) fn default_transport(
    proxies: bool,
    secure: bool,
    connect_timeout: Duration,
) -> Result<Arc<dyn Transport>> {
    let transport = crate::transport::Https::new(proxies, secure, connect_timeout).map_err(|source| {
        let message = format!("the HTTP transport could not be set up: {source}");
        Error::new(ErrorKind::Configuration, message).with_source(source)
    })?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "default-https-client"))]
pub(crate) fn default_transport(_: bool, _: bool, _: Duration) -> Result<Arc<dyn Transport>> {
    let message = "no transport: call `.transport(..)`, or switch on the feature `default-https-client`";
    Err(Error::new(ErrorKind::Configuration, message))
}
