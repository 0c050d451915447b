//! The settings of a call: its timeouts, limits, retry policy and additions.

use std::fmt;
use std::time::Duration;

use crate::request::RequestOptions;
use crate::retry_classifier::RetryClassifier;
use crate::{Error, ErrorKind, Result, RetryPolicy};

/// The settings of a call. A client has defaults, which each call can override.
#[derive(Clone)]
pub(crate) struct CallSettings {
    /// The time limit of the whole call, with all attempts and pauses.
    pub(crate) timeout: Duration,
    /// The time limit of one attempt.
    pub(crate) attempt_timeout: Duration,
    /// The maximum length of a response body.
    pub(crate) max_response_bytes: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) classifier: Option<RetryClassifier>,
    /// The longest pauses of a wait: before the second lookup, and between any two.
    pub(crate) wait_backoff: (Duration, Duration),
    /// Whether the call is idempotent; `None` if the operation and the request decide.
    pub(crate) idempotent: Option<bool>,
    /// Whether an idempotency token that the caller did not set is filled in.
    pub(crate) idempotency_tokens: bool,
    /// Whether the caller asked for the metadata of the response. Otherwise it is not collected.
    pub(crate) keeps_metadata: bool,
    /// Whether the call ends with the head of a successful response, whose body is streamed.
    pub(crate) streams: bool,
    pub(crate) options: RequestOptions,
    /// Why the call cannot be sent. The methods that set up a call are infallible, so an invalid
    /// argument is reported when the call is awaited.
    pub(crate) invalid: Option<String>,
}

impl CallSettings {
    /// Checks that every setting was valid.
    ///
    /// # Errors
    /// A header of the call is invalid or reserved.
    pub(crate) fn validate(&self) -> Result<()> {
        match &self.invalid {
            Some(message) => Err(Error::new(ErrorKind::InvalidRequest, message.clone())),
            None => Ok(()),
        }
    }
}

impl Default for CallSettings {
    fn default() -> Self {
        CallSettings {
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(15),
            max_response_bytes: 8 << 20,
            retry: RetryPolicy::new(),
            classifier: None,
            wait_backoff: (Duration::from_secs(2), Duration::from_secs(30)),
            idempotent: None,
            idempotency_tokens: true,
            keeps_metadata: false,
            streams: false,
            options: RequestOptions::default(),
            invalid: None,
        }
    }
}

/// Shows the timeouts and the retry policy. The headers and parameters of a caller may be secret.
impl fmt::Debug for CallSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallSettings")
            .field("timeout", &self.timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("retry", &self.retry)
            .field("idempotent", &self.idempotent)
            .field("idempotency_tokens", &self.idempotency_tokens)
            .finish_non_exhaustive()
    }
}
