//! The error of every call.

mod format;
mod jobs;
mod received;

use std::error::Error as StdError;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use self::jobs::Jobs;
pub(crate) use self::jobs::joined;
use crate::error_body::ErrorBody;
use crate::response_metadata::Timing;
use crate::service_error::Remedy;

/// The error of a call, with everything that is known about the failure.
///
/// [`kind`](Self::kind) classifies the failure; the other methods return its details. `Display`
/// prints one line with the operation, the HTTP status, the error code, the message and the
/// request ID, as far as they are known.
///
/// ```
/// # use alicloud_runtime::{Error, ErrorKind};
/// fn worth_another_try(error: &Error) -> bool {
///     match error.kind() {
///         ErrorKind::Service => error.is_throttling() || error.http_status() == Some(503),
///         other => other == ErrorKind::Connection,
///     }
/// }
/// ```
// Boxed, so that a `Result` stays small; only an error pays for the allocation.
pub struct Error(Box<Inner>);

/// The class of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting of the client is missing or invalid: no region, a malformed endpoint.
    Configuration,
    /// No usable credentials were found.
    Credentials,
    /// The request breaks a limit of the service. Nothing was sent.
    InvalidRequest,
    /// The connection failed, before or during the exchange.
    Connection,
    /// The call timed out.
    Timeout,
    /// The service returned an error.
    Service,
    /// The response could not be read. The operation has most likely executed;
    /// [`Error::raw_body`] returns the response unless it exceeded the size limit.
    InvalidResponse,
    /// A job that was waited for has failed. The call that looked it up succeeded:
    /// [`Error::jobs`] has the states, and [`Error::response`] the response.
    JobFailed,
    /// A job that was waited for does not exist, or the service has not reported it within the
    /// grace period.
    JobNotFound,
}

struct Inner {
    kind: ErrorKind,
    operation: Option<&'static str>,
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    response_path: Option<String>,
    throttling: bool,
    /// Whether the error of a service is one that may not occur again.
    transient: bool,
    retry_after: Option<Duration>,
    may_have_executed: bool,
    idempotency_token: Option<String>,
    /// What a client can correct before the next attempt.
    remedy: Option<Remedy>,
    /// Whether not even a part of the request left this machine in the last attempt.
    nothing_sent: bool,
    attempts: u32,
    /// What had been received of a stream before this error, such as `3 events`.
    streamed: Option<String>,
    /// Whether fetching credentials may succeed later. Other kinds are classified by
    /// [`Error::is_retryable`] itself.
    credentials_retryable: bool,
    headers: Option<HeaderMap>,
    body: Option<Bytes>,
    /// The jobs of a wait.
    jobs: Option<Jobs>,
    timing: Timing,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Returns the class of the failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the operation that was called, such as `GetUrlUploadInfos`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// Returns the HTTP status, if there was a response.
    pub fn http_status(&self) -> Option<u16> {
        self.0.status
    }

    /// Returns the error code of the service, such as `InvalidParameter`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// Returns the message of the service, or of this crate if the service did not report the
    /// failure.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns the request ID, which Alibaba Cloud's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the path of the invalid value in the response, such as `URLUploadInfoList[0]`.
    pub fn response_path(&self) -> Option<&str> {
        self.0.response_path.as_deref()
    }

    /// Returns the body of the response, if there was one. Credentials that the service repeated
    /// in it are replaced by `***`. Of the body of an error response, the first 64 KiB are kept.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// Returns the headers of the response, if there was one. Credentials that the server repeated in them
    /// are replaced by `***`. Values that may be secret are
    /// [sensitive](http::HeaderValue::is_sensitive), so `Debug` does not print them.
    pub fn response_headers(&self) -> Option<&HeaderMap> {
        self.0.headers.as_ref()
    }

    /// Returns the `AccessDeniedDetail` of a permission error: the denied action and the policy
    /// that denied it.
    pub fn access_denied_detail(&self) -> Option<Value> {
        ErrorBody::read(self.raw_body()?).access_denied_detail()
    }

    /// Returns how long the service asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the number of attempts that sent the request or tried to.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the duration of the whole call, with all attempts and the pauses between them. It is zero if
    /// the call failed before its first attempt.
    pub fn duration(&self) -> Duration {
        self.0.timing.call
    }

    /// Returns the duration of each attempt in order, from getting credentials to the end of reading the
    /// response. An attempt that failed before it sent the request is included, so there may be more
    /// durations than [`attempts`](Self::attempts).
    pub fn attempt_durations(&self) -> &[Duration] {
        &self.0.timing.attempts
    }

    /// Returns whether the service throttled the request. It did not execute the operation.
    pub fn is_throttling(&self) -> bool {
        self.0.throttling
    }

    /// Returns whether the operation may have executed although the call failed: the response
    /// was lost, could not be read, or reports a failure inside the service.
    ///
    /// If it is `true` for a write, check the result before you repeat the call, or repeat it with
    /// the same [`idempotency_token`](Self::idempotency_token).
    pub fn may_have_executed(&self) -> bool {
        self.0.may_have_executed
    }

    /// Returns the idempotency token of the call: the one that the caller set, or else the one that
    /// was filled in. `None` if the operation has none. A call that repeats it within the time for
    /// which the service remembers it is not executed again.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.0.idempotency_token.as_deref()
    }

    /// Returns whether the same call may succeed later.
    ///
    /// This is independent of whether repeating it is safe: see
    /// [`may_have_executed`](Self::may_have_executed).
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connection | ErrorKind::Timeout => true,
            ErrorKind::Credentials => self.0.credentials_retryable,
            ErrorKind::Service => self.0.transient,
            _ => false,
        }
    }

    /// Creates an error for your own implementation of
    /// [`ProvideCredentials`](crate::ProvideCredentials) to return. It is not retryable; see
    /// [`credentials_unavailable`](Self::credentials_unavailable).
    ///
    /// ```
    /// # use alicloud_runtime::{Error, ErrorKind};
    /// #
    /// let error = Error::credentials("the vault is sealed");
    /// assert_eq!(error.kind(), ErrorKind::Credentials);
    /// assert_eq!(error.to_string(), "no credentials: the vault is sealed");
    /// ```
    pub fn credentials(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let source = source.into();
        Error::new(ErrorKind::Credentials, format!("no credentials: {source}")).with_source(source)
    }

    /// Creates an error like [`credentials`](Self::credentials) for a failure that may pass, such as a
    /// server that cannot be reached. The client asks the provider again as its
    /// [`RetryPolicy`](crate::RetryPolicy) states.
    ///
    /// ```
    /// # use alicloud_runtime::{Credentials, Error, Result};
    /// #
    /// fn read(vault: std::io::Result<String>) -> Result<Credentials> {
    ///     match vault {
    ///         Ok(secret) => Ok(Credentials::new("id", secret)),
    ///         Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(Error::credentials(error)),
    ///         Err(error) => Err(Error::credentials_unavailable(error)),
    ///     }
    /// }
    ///
    /// let error = read(Err(std::io::ErrorKind::ConnectionRefused.into())).unwrap_err();
    /// assert!(error.is_retryable());
    /// assert_eq!(error.to_string(), "no credentials: connection refused");
    /// ```
    pub fn credentials_unavailable(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Error::credentials(source).with_credentials_retryable(true)
    }

    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            code: None,
            message: Some(message.into()),
            request_id: None,
            response_path: None,
            throttling: false,
            transient: false,
            retry_after: None,
            may_have_executed: false,
            idempotency_token: None,
            remedy: None,
            nothing_sent: false,
            attempts: 0,
            streamed: None,
            credentials_retryable: false,
            headers: None,
            body: None,
            jobs: None,
            timing: Timing::default(),
            source: None,
        }))
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Marks the operation as possibly executed. A `false` does not clear an earlier mark.
    pub(crate) fn with_may_have_executed(mut self, may_have_executed: bool) -> Self {
        self.0.may_have_executed |= may_have_executed;
        self
    }

    /// Sets whether fetching credentials may succeed later.
    pub(crate) fn with_credentials_retryable(mut self, retryable: bool) -> Self {
        self.0.credentials_retryable = retryable;
        self
    }

    /// Sets the idempotency token that the requests of the call contained.
    pub(crate) fn with_idempotency_token(mut self, token: Option<&str>) -> Self {
        self.0.idempotency_token = token.map(str::to_owned);
        self
    }

    pub(crate) fn with_nothing_sent(mut self, nothing_sent: bool) -> Self {
        self.0.nothing_sent = nothing_sent;
        self
    }

    /// Returns whether the last attempt failed before anything was sent.
    pub(crate) fn nothing_sent(&self) -> bool {
        self.0.nothing_sent
    }

    /// Returns what a client can correct before the next attempt.
    pub(crate) fn remedy(&self) -> Option<Remedy> {
        self.0.remedy
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Sets how long the call and its attempts took.
    /// Sets the class of a failure that means more to the caller than to the call.
    pub(crate) fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    pub(crate) fn with_timing(mut self, timing: Timing) -> Self {
        self.0.timing = timing;
        self
    }

    /// Removes the operation, for an error that is shown inside another one of the same call.
    pub(crate) fn without_operation(mut self) -> Self {
        self.0.operation = None;
        self
    }

    pub(crate) fn for_operation(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
