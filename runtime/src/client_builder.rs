//! Sets up a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::app_name::add_app_name;
use crate::async_runtime::require_tokio_runtime;
use crate::attempt::Dispatcher;
use crate::clock::Clock;
use crate::credentials::{CliProfile, DefaultChain, ProviderConfig};
use crate::fetch_once::fetch_once;
use crate::hooks::Hooks;
use crate::region::{ProfileRegion, Region, RegionLookup};
use crate::retry::RetryBudget;
use crate::settings::CallSettings;
use crate::transport::{ConnectionSettings, Transport, default_transport};
use crate::waiter::bounded_backoff;
use crate::{Client, Endpoint, Error, ProvideCredentials, ResolvedEndpoint};
use crate::{Result, RetryAction, RetryPolicy, Service};

/// A builder of clients. Every setting has a default.
#[must_use = "`build` creates the client"]
pub struct ClientBuilder<C> {
    pub(crate) service: &'static Service,
    region: Option<String>,
    allow_unlisted_region: bool,
    endpoint: Option<String>,
    vpc: bool,
    allow_plain_http: bool,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    profile: Option<String>,
    config: ProviderConfig,
    transport: Option<Arc<dyn Transport>>,
    connections: ConnectionSettings,
    settings: CallSettings,
    validate_requests: bool,
    pub(crate) hooks: Hooks,
    pub(crate) app_name: Option<String>,
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
            allow_unlisted_region: false,
            endpoint: None,
            vpc: false,
            allow_plain_http: false,
            credentials: None,
            profile: None,
            config: ProviderConfig::new(),
            transport: None,
            connections: ConnectionSettings::default(),
            settings: CallSettings::default(),
            validate_requests: true,
            hooks: Hooks::default(),
            app_name: None,
            client: PhantomData,
        }
    }

    /// Sets the region, such as `cn-shanghai`. It determines the endpoint.
    ///
    /// The default is `ALIBABA_CLOUD_REGION_ID`. Without this variable, a client with the default
    /// credentials uses the `region_id` of the CLI profile that they use: see
    /// [`CliProfile`](crate::credentials::CliProfile). The CLI itself prefers its profile to the variable.
    ///
    /// A region in which the service is not known to be available is an error of [`build`](Self::build).
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets whether a region is accepted that is not among the [known ones](Service::regions), such as one that is
    /// newer than this crate. It applies to a region of the environment, too. The default is `false`.
    pub fn allow_unlisted_region(mut self, allow: bool) -> Self {
        self.allow_unlisted_region = allow;
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

    /// Sets the credentials: [`Credentials`](crate::Credentials) or a provider of them. The default is the
    /// [`DefaultChain`]. Providers use connections of their own, never the transport of the
    /// client.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Sets the profile of the Alibaba Cloud CLI from which the client takes its credentials, and its region unless
    /// [`region`](Self::region) sets it. Both take precedence over environment variables. Credentials that are
    /// set with [`credentials`](Self::credentials) take precedence.
    ///
    /// ```no_run
    /// # use alicloud_runtime::{Client, ClientBuilder, Result};
    /// # async fn example(builder: ClientBuilder<Client>) -> Result<()> {
    /// let client = builder.profile("production").build().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets where the default credentials, region and name of the application are looked up: environment
    /// variables, home directory, transport and clock of the providers. The default is this process. A test can replace it:
    ///
    /// ```
    /// # use alicloud_runtime::credentials::ProviderConfig;
    /// # use alicloud_runtime::{Client, ClientBuilder, Result};
    ///
    /// # async fn example(builder: ClientBuilder<Client>) -> Result<()> {
    /// let config = ProviderConfig::new().variables(|name| match name {
    ///     "ALIBABA_CLOUD_REGION_ID" => Some("cn-shanghai".to_owned()),
    ///     _ => None,
    /// });
    /// let client = builder.provider_config(config).build().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn provider_config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
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
        self.connections.root_certificates.push(pem.into());
        self
    }

    /// Sets the time limit for making a connection, including the handshakes of TLS and with a proxy.
    /// The default is 5 seconds. It applies to the default transport only.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connections.connect_timeout = timeout;
        self
    }

    /// Sets the maximum number of HTTP/1 connections that the client and its clones have open at
    /// the same time, idle ones included. The default is 32, which suits a process with 64 file
    /// descriptors. It applies to the default transport only.
    ///
    /// Further calls wait for a connection, in the order in which they were made, until their
    /// [`timeout`](Self::timeout). A call that times out while it waits was not sent. With HTTP/2,
    /// all calls share one connection for each `tokio` runtime that uses the client, and wait if the
    /// server allows no more requests at the same time. A [stream](crate::Call::stream) keeps its connection until its
    /// last byte was read or it is dropped.
    pub fn max_connections(mut self, connections: usize) -> Self {
        self.connections.max_connections = connections;
        self
    }

    /// Sets how long an idle connection is kept. The default is 15 seconds. It should be shorter
    /// than the idle timeouts of servers and gateways. It applies to the default transport only.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.connections.idle_timeout = timeout;
        self
    }

    /// Sets the time limit of each attempt, from sending the request to the last byte of the
    /// response. The default is 15 seconds. The time in which an attempt waits for a connection does
    /// not count: [`connect_timeout`](Self::connect_timeout) and [`timeout`](Self::timeout) limit it.
    /// [`Call::attempt_timeout`](crate::Call::attempt_timeout) explains what happens to a request without
    /// a response.
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

    /// Sets the pauses of waits for jobs: the longest one before the second lookup, and the longest one between any two
    /// lookups. The defaults are 2 and 30 seconds. [`Waiter::backoff`](crate::Waiter::backoff) sets those of one wait.
    pub fn wait_backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.settings.wait_backoff = bounded_backoff(first, longest);
        self
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Sets a function that decides whether a failed attempt is retried, before the rules of
    /// [`RetryPolicy`] do. It returns `None` to leave the decision to them.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, ClientBuilder, Error, RetryAction};
    /// #
    /// fn patient(builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
    ///     builder.retry_classifier(|error: &Error| match error.code() {
    ///         Some("JobQueueFull") => Some(RetryAction::Retry),
    ///         Some("QuotaExhausted") => Some(RetryAction::Stop),
    ///         _ => None,
    ///     })
    /// }
    /// ```
    pub fn retry_classifier(
        mut self,
        classifier: impl Fn(&Error) -> Option<RetryAction> + Send + Sync + 'static,
    ) -> Self {
        self.settings.classifier = Some(Arc::new(classifier));
        self
    }

    /// Sets whether a random idempotency token is filled in if an operation has a parameter for it
    /// and the request does not set it. It makes writes safe to retry. The default is `true`.
    pub fn idempotency_tokens(mut self, fill: bool) -> Self {
        self.settings.idempotency_tokens = fill;
        self
    }

    /// Sets the maximum length of a response body, which bounds the memory that a broken server
    /// can use up. The default is 8 MiB.
    ///
    /// The typed response may take four times as much memory. A longer body, and one whose values
    /// need more memory, is an [`InvalidResponse`](crate::ErrorKind::InvalidResponse). Of a stream of
    /// [events](crate::Call::events), it limits each event; a [stream](crate::Call::stream) of bytes has no limit.
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
    /// fails when it starts. A failure that may pass is retried according to the retry policy.
    ///
    /// # Errors
    /// There is neither a region nor an endpoint, the region is unknown, a setting is invalid, there are no
    /// credentials within the time limit of a call, the system has no trusted certificates, or a variable that
    /// sets a [proxy](crate::transport#proxies) cannot be read.
    pub async fn build(self) -> Result<C> {
        require_tokio_runtime()?;
        let endpoint = self.resolve_endpoint().await?.endpoint;
        let mut settings = self.settings;
        add_app_name(&mut settings.options, self.service, self.app_name.as_deref(), &self.config)?;
        let credentials = self.credentials.unwrap_or_else(|| {
            let roots = &self.connections.root_certificates;
            let config =
                roots.iter().fold(self.config, |config, pem| config.root_certificates_pem(pem.as_slice()));
            match self.profile {
                Some(name) => Arc::new(CliProfile::new().profile(name).configure(config)),
                None => Arc::new(DefaultChain::new().configure(config)),
            }
        });
        let transport = match self.transport {
            Some(transport) => transport,
            // A proxy cannot reach a server on this machine.
            None => default_transport(!endpoint.is_loopback(), endpoint.is_https(), self.connections)?,
        };
        fetch_once(&*credentials, &settings).await?;
        let dispatcher = Dispatcher {
            service: self.service,
            endpoint,
            credentials,
            transport,
            budget: RetryBudget::new(),
            clock: Clock::default(),
            validate_requests: self.validate_requests,
            hooks: self.hooks,
        };
        Ok(C::from(Client::new(dispatcher, settings)))
    }

    /// Returns the endpoint that a client will use: the one that is set, or else that of the region. It fetches no
    /// credentials and sends nothing.
    ///
    /// # Errors
    /// The same as those of [`build`](Self::build) about the region and the endpoint.
    pub async fn resolve_endpoint(&self) -> Result<ResolvedEndpoint> {
        if let Some(endpoint) = &self.endpoint {
            let endpoint = Endpoint::parse_with(endpoint, self.allow_plain_http)?;
            return Ok(ResolvedEndpoint { endpoint, region: None, region_origin: None });
        }
        let lookup = RegionLookup {
            service: self.service,
            explicit: self.region.as_deref(),
            allow_unlisted: self.allow_unlisted_region,
            config: &self.config,
            profile: match (&self.credentials, &self.profile) {
                (Some(_), _) => ProfileRegion::Unread,
                (None, Some(name)) => ProfileRegion::Of(name),
                (None, None) => ProfileRegion::Default,
            },
            timeout: self.settings.timeout,
        };
        let Region { id, origin } = lookup.region().await?;
        let endpoint = Endpoint::of_region(self.service, &id, self.vpc)?;
        Ok(ResolvedEndpoint { endpoint, region: Some(id), region_origin: origin })
    }
}
