//! Functions of the caller that see every attempt and every call of a client.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;

use crate::request::RequestOptions;
use crate::response_metadata::ResponseMetadata;
use crate::wire::{DynStructure, parameters};
use crate::{Client, ClientBuilder, Endpoint, Error, ErrorKind, OperationInfo, Result};

/// A function that may add to a request before it is signed.
type BeforeSigning =
    Arc<dyn Fn(&mut UnsignedRequest<'_>) -> Result<(), Box<dyn StdError + Send + Sync>> + Send + Sync>;

/// A function that sees how an attempt or a call ended.
pub(crate) type After = Arc<dyn Fn(&Outcome<'_>) + Send + Sync>;

/// The hooks of a client, each kind in the order in which they were added.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) before_signing: Vec<BeforeSigning>,
    pub(crate) after_attempt: Vec<After>,
    pub(crate) after_call: Vec<After>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// Adds a hook that each attempt calls before its request is signed. It can read the operation and the
    /// parameters, and add headers and parameters. If it fails, the call fails with its error, and no further
    /// attempt is made. Hooks are called in the order in which they were added, for requests that need no
    /// signature as well.
    ///
    /// A hook never sees credentials or a signature. The parameters may be secret.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, ClientBuilder, UnsignedRequest};
    ///
    /// fn traced(builder: ClientBuilder<Client>, traceparent: fn() -> String) -> ClientBuilder<Client> {
    ///     builder.before_signing(move |request: &mut UnsignedRequest<'_>| {
    ///         request.set_header("traceparent", traceparent())?;
    ///         Ok(())
    ///     })
    /// }
    /// ```
    pub fn before_signing(
        mut self,
        hook: impl Fn(&mut UnsignedRequest<'_>) -> Result<(), Box<dyn std::error::Error + Send + Sync>>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.hooks.before_signing.push(Arc::new(hook));
        self
    }

    /// Adds a hook that is called after each attempt, with its duration, and with the status, the headers or the
    /// error of its response. It runs before the decision about a retry, on the task of the call, so it
    /// should not block. A call whose future is dropped does not call it.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, ClientBuilder, Outcome};
    ///
    /// fn logged(builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
    ///     builder.after_attempt(|outcome: &Outcome<'_>| {
    ///         let (operation, attempt) = (outcome.operation().name, outcome.attempts());
    ///         println!("{operation}, attempt {attempt}: {:?} in {:?}", outcome.http_status(), outcome.duration());
    ///     })
    /// }
    /// ```
    pub fn after_attempt(mut self, hook: impl Fn(&Outcome<'_>) + Send + Sync + 'static) -> Self {
        self.hooks.after_attempt.push(Arc::new(hook));
        self
    }

    /// Adds a hook that is called when a call ends, with its duration, and with the metadata or the error that it
    /// returns. It is also called for a request that fails validation, which makes no attempt. It runs on the
    /// task of the call, so it should not block. A call whose future is dropped does not call it.
    pub fn after_call(mut self, hook: impl Fn(&Outcome<'_>) + Send + Sync + 'static) -> Self {
        self.hooks.after_call.push(Arc::new(hook));
        self
    }
}

impl Hooks {
    /// Returns whether a hook sees the metadata of responses.
    pub(crate) fn see_metadata(&self) -> bool {
        !self.after_attempt.is_empty() || !self.after_call.is_empty()
    }

    /// Lets the hooks add to a request, and returns the options with what they added.
    ///
    /// # Errors
    /// A hook failed.
    pub(crate) fn add_to_request<'o>(
        &self,
        options: &'o RequestOptions,
        operation: &'static OperationInfo,
        endpoint: &Endpoint,
        request: &dyn DynStructure,
        attempt: u32,
    ) -> Result<Cow<'o, RequestOptions>> {
        if self.before_signing.is_empty() {
            return Ok(Cow::Borrowed(options));
        }
        let mut unsigned =
            UnsignedRequest { operation, endpoint, request, attempt, options: options.clone() };
        for hook in &self.before_signing {
            hook(&mut unsigned).map_err(|source| {
                let message = format!("request not sent: a `before_signing` hook failed: {source}");
                Error::new(ErrorKind::InvalidRequest, message).with_source(source)
            })?;
        }
        Ok(Cow::Owned(unsigned.options))
    }
}

/// The request of an attempt before it is signed, as
/// [`ClientBuilder::before_signing`](crate::ClientBuilder::before_signing) passes it to a hook.
pub struct UnsignedRequest<'a> {
    operation: &'static OperationInfo,
    endpoint: &'a Endpoint,
    request: &'a dyn DynStructure,
    attempt: u32,
    options: RequestOptions,
}

impl UnsignedRequest<'_> {
    /// Returns the facts of the operation: its name, its method, whether it only reads.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// Returns the endpoint that the request is sent to.
    pub fn endpoint(&self) -> &Endpoint {
        self.endpoint
    }

    /// Returns the number of the attempt, counted from 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Returns the parameters as they are sent: those of the request, then those that
    /// [`Call::parameter`](crate::Call::parameter) and hooks added. They include secret parameters, such as
    /// passwords; do not log them.
    pub fn parameters(&self) -> Vec<(Cow<'static, str>, String)> {
        let declared = parameters(self.request);
        let mut all = declared.query;
        all.extend(declared.form);
        for (name, value) in &self.options.parameters {
            if !all.iter().any(|(known, _)| known == name) {
                all.push((name.clone().into(), value.clone()));
            }
        }
        all
    }

    /// Returns the headers that [`Call::header`](crate::Call::header) and hooks added. The protocol adds
    /// others later.
    pub fn headers(&self) -> &HeaderMap {
        &self.options.headers
    }

    /// Sets a header. If its name begins with `x-acs-`, it is signed.
    ///
    /// # Errors
    /// The header is invalid, or the protocol sets it.
    pub fn set_header(&mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Result<()> {
        let set = self.options.set_header(name.as_ref(), value.as_ref());
        set.map_err(|message| Error::new(ErrorKind::InvalidRequest, message))
    }

    /// Sets a query parameter that the request does not set. A parameter of the request takes precedence.
    ///
    /// # Errors
    /// It is the idempotency token, which is the same for all attempts.
    pub fn set_parameter(&mut self, name: impl Into<String>, value: impl Into<String>) -> Result<()> {
        let name = name.into();
        if self.operation.idempotency_token == Some(&*name) {
            let message =
                format!("invalid parameter `{name}`: all attempts have one token; set it in the request");
            return Err(Error::new(ErrorKind::InvalidRequest, message));
        }
        self.options.set_parameter(name, value.into());
        Ok(())
    }
}

/// Shows the operation and the attempt. Parameters and headers may be secret.
impl fmt::Debug for UnsignedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnsignedRequest")
            .field("operation", &self.operation.name)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

/// How an attempt or a call ended, as [`ClientBuilder::after_attempt`](crate::ClientBuilder::after_attempt)
/// and [`ClientBuilder::after_call`](crate::ClientBuilder::after_call) pass it to a hook.
///
/// Credentials that a server repeated are replaced by `***`.
#[derive(Debug)]
pub struct Outcome<'a> {
    pub(crate) operation: &'static OperationInfo,
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) duration: Duration,
    pub(crate) result: Result<&'a ResponseMetadata, &'a Error>,
}

impl Outcome<'_> {
    /// Returns the facts of the operation: its name, its method, whether it only reads.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// Returns the endpoint of the client.
    pub fn endpoint(&self) -> &Endpoint {
        self.endpoint
    }

    /// Returns the duration of the attempt or of the call.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// Returns the number of attempts of the call so far that sent the request or tried to.
    pub fn attempts(&self) -> u32 {
        self.result.map_or_else(Error::attempts, ResponseMetadata::attempts)
    }

    /// Returns the HTTP status, if there was a response.
    pub fn http_status(&self) -> Option<u16> {
        self.result.map_or_else(Error::http_status, |metadata| Some(metadata.http_status()))
    }

    /// Returns the headers of the response, if there was one.
    pub fn response_headers(&self) -> Option<&HeaderMap> {
        self.result.map_or_else(Error::response_headers, |metadata| Some(metadata.response_headers()))
    }

    /// Returns the request ID, if the response has one.
    pub fn request_id(&self) -> Option<&str> {
        self.result.map_or_else(Error::request_id, ResponseMetadata::request_id)
    }

    /// Returns the error of the attempt or of the call, or `None` if it succeeded.
    pub fn error(&self) -> Option<&Error> {
        self.result.err()
    }
}
