//! The client beneath every generated one.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use tracing::Instrument;

use crate::credentials::{DefaultChain, Surroundings};
use crate::redact::redacted;
use crate::request::{Extras, OWN_HEADERS, Stamp, prepare};
use crate::transport::{Limits, Transport, TransportError};
use crate::wire::{Structure, View, Wire, check, read_answer, to_json};
use crate::{
    Credentials, Endpoint, Error, ErrorKind, Group, Json, Operation, OperationInfo, ProvideCredentials,
    Result, Service,
};

const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);
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
    timeout: Duration,
    checks_requests: bool,
}

impl Client {
    /// Prepares a call. Nothing is sent until it is awaited.
    pub fn call<O: Operation>(&self, request: O) -> Call<O> {
        Call { client: self.clone(), request, timeout: self.0.timeout, extras: Ok(Extras::default()) }
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
        let (extras, timeout) = (Ok(Extras::default()), self.0.timeout);
        self.observed(operation, &*request, extras, timeout, &mut *answer).await?;
        Ok(to_json(&*answer))
    }

    /// Sends, within a span, and names the operation in an error.
    async fn observed(
        &self,
        operation: &'static OperationInfo,
        request: &dyn Structure,
        extras: Result<Extras>,
        timeout: Duration,
        answer: &mut (dyn Structure + Send),
    ) -> Result<()> {
        let sent = async {
            let sent = match extras {
                Ok(extras) => self.send(operation, request, extras, timeout, answer).await,
                Err(error) => Err(error),
            };
            sent.map_err(|error| error.for_operation(operation.name))
                .inspect_err(|error| tracing::debug!(%error))
        };
        sent.instrument(tracing::debug_span!("call", operation = operation.name)).await
    }

    /// Where calls go.
    pub fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }

    /// Everything between a request and a read answer. It knows neither type, so
    /// that it is compiled once and not once per operation.
    async fn send(
        &self,
        operation: &'static OperationInfo,
        request: &dyn Structure,
        extras: Extras,
        timeout: Duration,
        answer: &mut (dyn Structure + Send),
    ) -> Result<()> {
        let inner = &*self.0;
        if inner.checks_requests {
            let broken = check(request);
            if !broken.is_empty() {
                return Err(Error::new(ErrorKind::InvalidRequest, broken.join("; ")));
            }
        }
        let credentials = match operation.anonymous {
            true => Credentials::anonymous(),
            false => inner.credentials.credentials().await?,
        };
        let http_request = prepare(
            inner.service,
            &inner.endpoint,
            operation,
            request,
            &extras,
            &credentials,
            &Stamp::now()?,
        )?;
        let received = inner
            .transport
            .send(http_request, Limits::new(timeout, LONGEST_ANSWER))
            .await
            .map_err(TransportError::into_error)?;
        let failed = match understand(&received, answer) {
            Ok(()) => return Ok(()),
            Err(error) => error,
        };
        let Some(body) = redacted(received.body(), &credentials.secrets()) else { return Err(failed) };
        // The error is made again, of an answer without the secrets.
        let clean = received.map(|_| body);
        Err(understand(&clean, answer).err().unwrap_or_else(|| Error::service(&clean)))
    }
}

/// Tells an answer from an error, and reads it.
fn understand(received: &http::Response<Bytes>, answer: &mut dyn Structure) -> Result<()> {
    if !received.status().is_success() {
        return Err(Error::service(received));
    }
    let text = String::from_utf8_lossy(received.body());
    read_answer(answer, &text).map_err(|reason| Error::unreadable(received, reason))?;
    // Some gateways send an error under status 200. It is one where the operation
    // has no `Code` of its own and nothing but the request ID arrived.
    if answer.fields().iter().any(|field| field.name() == "Code") || has_content(answer) {
        return Ok(());
    }
    let error = Error::service(received);
    let is_error = error
        .code()
        .is_some_and(|code| !["200", "OK", "Success"].iter().any(|fine| code.eq_ignore_ascii_case(fine)));
    if is_error { Err(error) } else { Ok(()) }
}

fn has_content(answer: &dyn Structure) -> bool {
    let mut content = false;
    answer.view_fields(&mut |values| {
        content = answer.fields().iter().zip(values).any(|(field, value)| match value.view() {
            View::Absent => false,
            View::List(list) => !list.is_empty(),
            View::Map(map) => {
                let mut entries = false;
                map.visit(&mut |_, _| entries = true);
                entries && !field.is_others()
            }
            _ => field.name() != "RequestId",
        });
    });
    content
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("product", &self.0.service.product)
            .field("endpoint", &self.0.endpoint.to_string())
            .finish_non_exhaustive()
    }
}

/// A call that has not been sent yet. Await it to send it.
///
/// The methods change this one call and leave the client as it is. To hand it to
/// something that takes a future, such as `tokio::spawn`, call `.into_future()`. The
/// default transport needs the runtime of `tokio`.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O> {
    client: Client,
    request: O,
    timeout: Duration,
    extras: Result<Extras>,
}

impl<O: Operation> Call<O> {
    /// Bounds the time from sending to the last byte of the answer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Adds a header. One that begins with `x-acs-` is signed; one that the protocol
    /// itself sets is refused when the call is awaited.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, value) = (name.as_ref(), value.as_ref());
        if let Ok(extras) = &mut self.extras {
            match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
                (Ok(name), Ok(_)) if is_set_by_protocol(&name) => {
                    let message = format!("the header `{name}` is set by the protocol");
                    self.extras = Err(Error::new(ErrorKind::InvalidRequest, message));
                }
                (Ok(name), Ok(value)) => {
                    extras.headers.insert(name, value);
                }
                _ => {
                    let message = format!("`{name}` with the value given cannot be a header");
                    self.extras = Err(Error::new(ErrorKind::InvalidRequest, message));
                }
            }
        }
        self
    }

    /// Adds a parameter in the query string that this version of the crate does not
    /// know. One that the request sets itself wins over it.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        if let Ok(extras) = &mut self.extras {
            let name = name.into();
            extras.parameters.retain(|(known, _)| *known != name);
            extras.parameters.push((name, value.into()));
        }
        self
    }
}

/// Whether a header frames the message or carries what is signed with it.
fn is_set_by_protocol(name: &HeaderName) -> bool {
    const FRAMING: &[&str] = &[
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "te",
        "transfer-encoding",
        "upgrade",
    ];
    FRAMING.contains(&name.as_str()) || OWN_HEADERS.contains(name)
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Response>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut answer = <O::Response as Wire>::empty();
            let Call { client, request, timeout, extras } = self;
            client.observed(O::INFO, &request, extras, timeout, &mut answer).await?;
            Ok(answer)
        })
    }
}

impl<O: fmt::Debug> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// Sets up a client. Every setting but the region has a default.
#[derive(Debug)]
pub struct ClientBuilder<C> {
    service: &'static Service,
    region: Option<String>,
    endpoint: Option<String>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn Transport>>,
    timeout: Duration,
    checks_requests: bool,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Starts with the defaults for a service. Generated clients call it.
    pub fn new(service: &'static Service) -> Self {
        ClientBuilder {
            service,
            region: None,
            endpoint: None,
            credentials: None,
            transport: None,
            timeout: DEFAULT_TIMEOUT,
            checks_requests: true,
            client: PhantomData,
        }
    }

    /// The region whose endpoint is called, as in `cn-shanghai`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The endpoint to call, in place of the region's: `https://` and a host. Plain
    /// HTTP is only taken for a server on this machine.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Signs with these credentials: [`Credentials`], or a source of them. The
    /// default is the [`DefaultChain`], which asks its servers through the transport of the
    /// client.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Sends through this transport in place of the default one.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Bounds the time of every call, from sending to the last byte of the answer.
    /// The default is 10 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Whether a request that breaks a documented limit is refused before it is
    /// sent. It is by default; switch it off where the service has raised a limit.
    pub fn check_requests(mut self, check: bool) -> Self {
        self.checks_requests = check;
        self
    }

    /// Makes the client, and looks for credentials once, so that a program without
    /// any fails at its start.
    ///
    /// # Errors
    /// Neither region nor endpoint is set, one of them is malformed, or there are no
    /// credentials.
    pub async fn build(self) -> Result<C> {
        let endpoint = match (&self.endpoint, &self.region) {
            (Some(endpoint), _) => Endpoint::parse(endpoint)?,
            (None, Some(region)) => Endpoint::of_region(self.service.endpoint, region)?,
            (None, None) => {
                let message = format!(
                    "no region and no endpoint: call `.region(..)` with one of {}",
                    self.service.regions.join(", ")
                );
                return Err(Error::new(ErrorKind::Configuration, message));
            }
        };
        let credentials = self.credentials.unwrap_or_else(|| {
            let surroundings = Surroundings::new();
            Arc::new(DefaultChain::new().surroundings(match &self.transport {
                Some(transport) => surroundings.transport(Arc::clone(transport)),
                None => surroundings,
            }))
        });
        let _: Credentials = credentials.credentials().await?;
        Ok(C::from(Client(Arc::new(Inner {
            service: self.service,
            credentials,
            // A proxy is for the way to other machines.
            transport: self.transport.map_or_else(|| default_transport(!endpoint.is_loopback()), Ok)?,
            endpoint,
            timeout: self.timeout,
            checks_requests: self.checks_requests,
        }))))
    }
}

#[cfg(feature = "default-https-client")]
pub(crate) fn default_transport(proxies: bool) -> Result<Arc<dyn Transport>> {
    let transport = crate::transport::Reqwest::new(proxies).map_err(|source| {
        let message = format!("the HTTP transport could not be set up: {source}");
        Error::new(ErrorKind::Configuration, message).with_source(source)
    })?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "default-https-client"))]
pub(crate) fn default_transport(_: bool) -> Result<Arc<dyn Transport>> {
    let message = "no transport: call `.transport(..)`, or switch on the feature `default-https-client`";
    Err(Error::new(ErrorKind::Configuration, message))
}
