//! Names that the RPC protocol of Alibaba Cloud fixes for every service.

use http::header::HeaderName;

/// The path of every RPC operation. The operation is named by a header, not by the path.
pub(crate) const RPC_PATH: &str = "/";

/// The member of every response that identifies the request for Alibaba Cloud's support.
pub(crate) const REQUEST_ID: Member = Member { name: "RequestId", lower: "requestId" };

/// The error code, such as `InvalidParameter`. Some operations declare a result of the same name.
pub(crate) const CODE: Member = Member { name: "Code", lower: "code" };

/// The error message.
pub(crate) const MESSAGE: Member = Member { name: "Message", lower: "message" };

/// A member of an error response. Gateways of ROA services begin it with a lower-case letter.
#[derive(Clone, Copy)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) lower: &'static str,
}

impl Member {
    /// Both spellings, in the order in which the official SDK tries them.
    pub(crate) const fn spellings(self) -> [&'static str; 2] {
        [self.name, self.lower]
    }
}

pub(crate) const ACTION: HeaderName = HeaderName::from_static("x-acs-action");
pub(crate) const VERSION: HeaderName = HeaderName::from_static("x-acs-version");
pub(crate) const DATE: HeaderName = HeaderName::from_static("x-acs-date");
pub(crate) const NONCE: HeaderName = HeaderName::from_static("x-acs-signature-nonce");
pub(crate) const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-acs-content-sha256");
pub(crate) const RETRY_ATTEMPTS: HeaderName = HeaderName::from_static("x-acs-retry-attempts");
pub(crate) const RETRY_DELAY: HeaderName = HeaderName::from_static("x-acs-retry-delay");
pub(crate) const ACCESS_KEY_ID: HeaderName = HeaderName::from_static("x-acs-accesskey-id");
pub(crate) const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-acs-security-token");
pub(crate) const BEARER_TOKEN: HeaderName = HeaderName::from_static("x-acs-bearer-token");

/// The prefix of the headers that are part of the signature.
pub(crate) const SIGNED_PREFIX: &str = "x-acs-";

/// The headers that only this crate may set.
pub(crate) const PROTOCOL_HEADERS: [HeaderName; 10] = [
    ACTION,
    VERSION,
    DATE,
    NONCE,
    CONTENT_SHA256,
    RETRY_ATTEMPTS,
    RETRY_DELAY,
    ACCESS_KEY_ID,
    SECURITY_TOKEN,
    BEARER_TOKEN,
];

/// The response header with the request ID, which is also in the body of most responses.
pub(crate) const REQUEST_ID_HEADER: &str = "x-acs-request-id";

/// The response header with the delay before a retry, in milliseconds.
pub(crate) const RETRY_AFTER_MS: &str = "x-acs-retry-after";

/// The response headers with the state of a caller's rate limit, as in
/// `Limit:1,Remain:0,TimeLeft:2000,Reset:1234`.
pub(crate) const RATE_LIMITS: [&str; 2] = ["x-ratelimit-user-api", "x-ratelimit-user"];
