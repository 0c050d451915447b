//! What is known about a response beside its typed content.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A typed response with its metadata: the result of
/// [`Call::send_with_metadata`](crate::Call::send_with_metadata).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseWithMetadata<T> {
    /// The response.
    pub response: T,
    /// The HTTP status, the headers, the body, the request ID, the attempts and their durations.
    pub metadata: ResponseMetadata,
}

impl<T> ResponseWithMetadata<T> {
    pub(crate) fn new(response: T, metadata: ResponseMetadata) -> Self {
        ResponseWithMetadata { response, metadata }
    }
}

/// What is known about a successful response beside its typed content. An [`Error`](crate::Error) has methods
/// of the same names.
#[derive(Clone)]
pub struct ResponseMetadata {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) request_id: Option<String>,
    pub(crate) idempotency_token: Option<String>,
    pub(crate) attempts: u32,
    pub(crate) timing: Timing,
}

impl ResponseMetadata {
    /// Returns the HTTP status.
    pub fn http_status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Returns the headers of the response. Credentials that the server repeated in them are replaced by
    /// `***`. Values that may be secret are [sensitive](http::HeaderValue::is_sensitive), so `Debug` does
    /// not print them.
    pub fn response_headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body as the service sent it, without its content coding, such as gzip. It has the members
    /// that the typed response does not declare. It may contain secrets, such as credentials for an upload, so
    /// `Debug` does not print it.
    ///
    /// ```
    /// # use alicloud_runtime::{Client, Json, Operation, Result};
    /// async fn undeclared<O: Operation>(client: &Client, request: O) -> Result<Option<Json>> {
    ///     let sent = client.call(request).send_with_metadata().await?;
    ///     let document: Option<Json> = serde_json::from_slice(sent.metadata.raw_body()).ok();
    ///     Ok(document.and_then(|document| document.get("NewMember").cloned()))
    /// }
    /// ```
    pub fn raw_body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the request ID, which Alibaba Cloud's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Returns the idempotency token of the call: the one that the caller set, or else the one that was
    /// filled in. `None` if the operation has none.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.idempotency_token.as_deref()
    }

    /// Returns the number of attempts that sent the request or tried to.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the duration of the whole call, with all attempts and the pauses between them.
    pub fn duration(&self) -> Duration {
        self.timing.call
    }

    /// Returns the duration of each attempt in order, from getting credentials to the end of reading the
    /// response. An attempt that failed before it sent the request is included, so there may be more
    /// durations than [`attempts`](Self::attempts).
    pub fn attempt_durations(&self) -> &[Duration] {
        &self.timing.attempts
    }
}

/// Shows the values of headers that cannot be secret only, and the length of the body.
impl fmt::Debug for ResponseMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseMetadata")
            .field("http_status", &self.http_status())
            .field("response_headers", &self.headers)
            .field("raw_body", &format_args!("({} bytes)", self.body.len()))
            .field("request_id", &self.request_id)
            .field("idempotency_token", &self.idempotency_token)
            .field("attempts", &self.attempts)
            .field("duration", &self.timing.call)
            .field("attempt_durations", &self.timing.attempts)
            .finish()
    }
}

/// How long a call and its attempts took.
#[derive(Debug, Clone, Default)]
pub(crate) struct Timing {
    pub(crate) call: Duration,
    pub(crate) attempts: Vec<Duration>,
}
