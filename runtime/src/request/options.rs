//! What a caller adds to a request that the operation does not declare.

use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::protocol::PROTOCOL_HEADERS;

/// What a caller adds to a single call.
#[derive(Debug, Clone, Default)]
pub struct RequestOptions {
    /// Headers by name. Those that begin with `x-acs-` are signed.
    pub headers: HeaderMap,
    /// Query parameters that the operation does not declare.
    pub parameters: Vec<(String, String)>,
    /// The value of the parameter [`OperationInfo::idempotency_token`](crate::OperationInfo), unless the
    /// request sets it. It has no effect on an operation without that parameter.
    pub idempotency_token: Option<String>,
}

impl RequestOptions {
    /// Sets a header. Returns what is wrong with it if it is invalid or belongs to the protocol; its value is
    /// not part of the message, because it may be a secret.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) -> Result<(), String> {
        let reason = match (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            (Ok(name), Ok(_)) if is_reserved(&name) => "the protocol sets it",
            (Ok(name), Ok(value)) => match self.headers.try_insert(name, value) {
                Ok(_) => return Ok(()),
                Err(_) => "there are too many headers",
            },
            (Err(_), _) => "not a header name",
            (_, Err(_)) => "its value contains a control character",
        };
        Err(format!("invalid header `{name}`: {reason}"))
    }

    /// Sets a query parameter that the operation does not declare.
    pub(crate) fn set_parameter(&mut self, name: String, value: String) {
        self.parameters.retain(|(known, _)| *known != name);
        self.parameters.push((name, value));
    }
}

/// Returns whether a header frames the message, or belongs to the protocol.
pub(super) fn is_reserved(name: &HeaderName) -> bool {
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
    FRAMING.contains(&name.as_str()) || PROTOCOL_HEADERS.contains(name)
}
