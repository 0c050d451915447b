//! A call before it is sent.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};

use crate::request::{OWN_HEADERS, RequestOptions};
use crate::{Client, Error, ErrorKind, Operation, Result, RetryPolicy};

/// A call that has not been sent yet. Await it to send it.
///
/// The methods change this one call and leave the client as it is. To hand it to
/// something that takes a future, such as `tokio::spawn`, call `.into_future()`. Dropping the
/// future ends the call and what belongs to it; the service may have got the request all the
/// same.
///
/// It is awaited on a runtime of `tokio` with time and I/O, as `#[tokio::main]` makes it, or
/// `enable_all` of its builder. Elsewhere it is an error; tokio itself panics on a runtime
/// without time.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O> {
    pub(crate) client: Client,
    pub(crate) request: O,
    pub(crate) settings: Settings,
}

/// How a call is made.
#[derive(Clone)]
pub(crate) struct Settings {
    /// For the whole call, with every attempt and pause.
    pub(crate) timeout: Duration,
    /// For one attempt.
    pub(crate) attempt_timeout: Duration,
    /// How long the body of an answer may be.
    pub(crate) max_response_bytes: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) options: RequestOptions,
    /// What was asked for and cannot be.
    pub(crate) refused: Option<String>,
}

/// The times. What a caller adds may be a secret.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

impl Settings {
    /// # Errors
    /// Something was asked for that cannot be.
    pub(crate) fn refused(&self) -> Result<()> {
        match &self.refused {
            Some(message) => Err(Error::new(ErrorKind::InvalidRequest, message.clone())),
            None => Ok(()),
        }
    }
}

impl<O: Operation> Call<O> {
    /// Bounds the time of the whole call: credentials, every attempt, the pauses between
    /// them, and the last byte of the answer.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Bounds the time of one attempt, from sending to the last byte of the answer.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Says how often this call is tried again, and after what pauses.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Adds a header. One that begins with `x-acs-` is signed; one that the protocol
    /// itself sets is refused when the call is awaited.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, value) = (name.as_ref(), value.as_ref());
        match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            (Ok(name), Ok(_)) if is_set_by_protocol(&name) => {
                self.settings.refused = Some(format!("the header `{name}` is set by the protocol"));
            }
            (Ok(name), Ok(value)) => {
                self.settings.options.headers.insert(name, value);
            }
            _ => {
                self.settings.refused = Some(format!("`{name}` with the value given cannot be a header"));
            }
        }
        self
    }

    /// Adds a parameter in the query string that this version of the crate does not
    /// know. One that the request sets itself wins over it.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        let parameters = &mut self.settings.options.parameters;
        parameters.retain(|(known, _)| *known != name);
        parameters.push((name, value.into()));
        self
    }

    /// Sends it once more or for the first time; the request stays.
    pub(crate) async fn send(&self) -> Result<O::Response> {
        let mut response = None;
        self.client.send(O::INFO, &self.request, &self.settings, &mut response).await?;
        Ok(response.expect("a call that succeeds has read its response"))
    }
}

/// Whether a header frames the message or carries what is signed with it.
fn is_set_by_protocol(name: &HeaderName) -> bool {
    const FRAMING: &[&str] = &[
        "accept",
        "accept-encoding",
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
        Box::pin(async move { self.send().await })
    }
}

impl<O: fmt::Debug> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
