//! The part of a request that differs between attempts.

use std::time::Duration;

use jiff::Timestamp;

use crate::Result;
use crate::nonce::nonce;

/// The time, the nonce and the retry state of one attempt.
#[derive(Debug, Clone)]
pub struct RequestStamp {
    /// When the request is sent. The service accepts a difference of 15 minutes.
    pub date: Timestamp,
    /// A text that is used for one request only; the service rejects it the second time.
    pub nonce: String,
    /// The number of earlier attempts of the call.
    pub retries: u32,
    /// The pause before this attempt.
    pub pause: Duration,
}

impl RequestStamp {
    /// Creates the stamp of a first attempt: the current time and 32 random hexadecimal digits.
    ///
    /// # Errors
    /// The operating system provides no randomness.
    pub fn now() -> Result<Self> {
        Ok(RequestStamp { date: Timestamp::now(), nonce: nonce()?, retries: 0, pause: Duration::ZERO })
    }
}
