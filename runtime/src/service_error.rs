//! Reads the errors that services and gateways send.

use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;

use crate::error_body::ErrorBody;
use crate::error_codes::{CodeClass, code_class, is_rejection, is_transient_status};
use crate::protocol::RETRY_AFTER_MS;
use crate::response_headers::{date, positive_header, retry_after};

/// The content of an error response, and what it means for a retry.
pub(crate) struct ServiceError {
    pub(crate) code: Option<String>,
    /// The message of the service, or what is wrong with the response if it has none.
    pub(crate) message: String,
    pub(crate) request_id: Option<String>,
    pub(crate) throttling: bool,
    /// Whether the same request may succeed later.
    pub(crate) transient: bool,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) may_have_executed: bool,
    pub(crate) remedy: Option<Remedy>,
}

/// What a client can correct before it sends a rejected request again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// The clock, which differs from that of the service: the `Date` of the response.
    Clock(Timestamp),
    /// The credentials.
    Credentials,
}

impl ServiceError {
    pub(crate) fn read(response: &http::Response<Bytes>) -> Self {
        let body = ErrorBody::read(response.body());
        let (status, headers) = (response.status().as_u16(), response.headers());
        let code = body.code();
        let message = body.message().unwrap_or_else(|| without_message(response, code.as_deref()));
        let class = code.as_deref().and_then(code_class);
        // The official SDK treats every response with this header as throttling.
        let has_delay = positive_header(headers, RETRY_AFTER_MS).is_some();
        let throttled = status == 429 || class == Some(CodeClass::Throttled);
        let is_correctable = matches!(class, Some(CodeClass::WrongTime | CodeClass::RejectedCredentials));
        let may_have_executed = match class {
            Some(CodeClass::Unfinished) => true,
            _ if throttled || is_correctable => false,
            // Overloaded, with the delay of a rate limiter. Any other 5xx may follow the work.
            _ if status == 503 && has_delay => false,
            _ => !is_rejection(status, code.is_some()),
        };
        let is_busy = matches!(class, Some(CodeClass::Busy | CodeClass::Unfinished));
        let now = Timestamp::now();
        ServiceError {
            message,
            request_id: body.request_id(),
            throttling: throttled || has_delay,
            transient: throttled
                || has_delay
                || is_busy
                // Without a correction, the same request is rejected again.
                || (is_transient_status(status) && !is_correctable),
            retry_after: retry_after(headers, now),
            may_have_executed,
            remedy: match class {
                Some(CodeClass::WrongTime) => date(headers, now).map(Remedy::Clock),
                Some(CodeClass::RejectedCredentials) => Some(Remedy::Credentials),
                _ => None,
            },
            code,
        }
    }
}

/// Describes an error response that has no message.
fn without_message(response: &http::Response<Bytes>, code: Option<&str>) -> String {
    match (redirect_target(response), code, excerpt(response.body())) {
        (Some(target), None, _) => format!("redirect to {target} not followed: check the endpoint"),
        (_, None, Some(excerpt)) => format!("not an error of the service: the body begins with {excerpt}"),
        (_, None, None) => "not an error of the service: the body is empty".to_owned(),
        (_, Some(_), _) => "error without a message".to_owned(),
    }
}

/// Returns the host that a redirect names. Its path and query may hold secrets.
fn redirect_target(response: &http::Response<Bytes>) -> Option<String> {
    let location =
        response.headers().get(http::header::LOCATION).filter(|_| response.status().is_redirection())?;
    let target: Option<http::Uri> = location.to_str().ok().and_then(|location| location.parse().ok());
    Some(
        target
            .and_then(|target| target.host().map(str::to_owned))
            .unwrap_or_else(|| "another path".to_owned()),
    )
}

/// Returns the beginning of a body in quotes, on one line; `None` for a blank body.
pub(crate) fn excerpt(body: &[u8]) -> Option<String> {
    const MAX_CHARS: usize = 200;
    let text = String::from_utf8_lossy(body);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = text.char_indices().nth(MAX_CHARS).map_or(text.len(), |(at, _)| at);
    let dots = if cut < text.len() { "..." } else { "" };
    let shown = text.get(..cut).filter(|shown| !shown.is_empty())?;
    Some(format!("{shown:?}{dots}"))
}

/// Returns whether an error code reports throttling.
pub(crate) fn is_throttling_code(code: &str) -> bool {
    code_class(code) == Some(CodeClass::Throttled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> http::HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    fn response(status: u16, pairs: &[(&'static str, &str)], body: &str) -> http::Response<Bytes> {
        let mut response = http::Response::new(Bytes::from(body.to_owned()));
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        *response.headers_mut() = headers(pairs);
        response
    }

    #[test]
    fn only_a_rejected_request_has_certainly_not_executed() {
        let coded = r#"{"Code":"X"}"#;
        let delay: &[(&str, &str)] = &[("x-acs-retry-after", "5")];
        for (status, pairs, body, may_have_executed) in [
            (500, &[][..], coded, true),
            (500, delay, coded, true),
            (503, &[], coded, true),
            (503, delay, coded, false),
            (500, &[], r#"{"Code":"Throttling.User"}"#, false),
            (429, &[], "", false),
            (403, &[], "", false),
            (302, &[], "", false),
            (400, &[], coded, false),
            (408, &[], "late", true),
            (408, &[], coded, true),
            (400, &[], r#"{"Code":"SystemBusy"}"#, false),
            (503, &[], r#"{"Code":"SystemBusy"}"#, true),
            (400, &[], r#"{"Code":"InternalError"}"#, true),
            (403, &[], r#"{"Code":"LastTokenProcessing"}"#, true),
            (400, &[], r#"{"Code":"SignatureNonceUsed"}"#, true),
            (500, &[], r#"{"Code":"InvalidTimeStamp.Expired"}"#, false),
            (500, &[], r#"{"Code":"InvalidSecurityToken.Expired"}"#, false),
        ] {
            let error = ServiceError::read(&response(status, pairs, body));
            assert_eq!(error.may_have_executed, may_have_executed, "{status} {body}");
        }
    }

    #[test]
    fn a_request_that_may_succeed_later_is_transient() {
        let delayed = response(400, &[("x-acs-retry-after", "5")], r#"{"Code":"X"}"#);
        assert!(ServiceError::read(&delayed).transient);
        for (status, body, transient) in [
            (408, "", true),
            (425, "", true),
            (400, r#"{"Code":"ServiceUnavailable"}"#, true),
            (400, r#"{"Code":"SystemBusy"}"#, true),
            (400, r#"{"Code":"RequestLimitExceeded"}"#, true),
            (403, r#"{"Code":"FlowControl"}"#, true),
            (409, r#"{"Code":"OperationConflict"}"#, true),
            (403, r#"{"Code":"LastTokenProcessing"}"#, true),
            (200, r#"{"Code":"InternalError"}"#, true),
            (502, "", true),
            (501, "", false),
            (505, r#"{"Code":"X"}"#, false),
            (400, r#"{"Code":"InvalidParameter"}"#, false),
            (403, r#"{"Code":"NoPermission"}"#, false),
            (500, r#"{"Code":"IllegalTimestamp"}"#, false),
        ] {
            let error = ServiceError::read(&response(status, &[], body));
            assert_eq!(error.transient, transient, "{status} {body}");
        }
    }

    #[test]
    fn only_an_error_of_the_time_corrects_the_clock() {
        let remedy = |code: &str, pairs: &[(&'static str, &str)]| {
            ServiceError::read(&response(400, pairs, &format!(r#"{{"Code":"{code}"}}"#))).remedy
        };
        let date = ("date", "Fri, 02 Jan 2026 03:04:15 GMT");
        let at = "2026-01-02T03:04:15Z".parse().unwrap();
        assert_eq!(remedy("InvalidTimeStamp.Expired", &[date]), Some(Remedy::Clock(at)));
        assert_eq!(
            remedy("IllegalTimestamp", &[("date", "Fri Jan  2 03:04:15 2026")]),
            Some(Remedy::Clock(at))
        );
        assert_eq!(remedy("IllegalTimestamp", &[("date", "soon")]), None);
        assert_eq!(remedy("IllegalTimestamp", &[]), None);
        assert_eq!(remedy("InvalidParameter", &[date]), None);
        assert_eq!(remedy("InvalidSecurityToken.Expired", &[date]), Some(Remedy::Credentials));
    }

    #[test]
    fn an_excerpt_is_one_short_line() {
        assert_eq!(excerpt(b" \n\t"), None);
        assert_eq!(excerpt(b" a\n\tb \xff").as_deref(), Some("\"a b \u{fffd}\""));
        let long = "\u{e9}".repeat(201);
        assert_eq!(excerpt(long.as_bytes()), Some(format!("{:?}...", "\u{e9}".repeat(200))));
        assert_eq!(excerpt("x".repeat(200).as_bytes()), Some(format!("{:?}", "x".repeat(200))));
    }

    #[test]
    fn a_redirect_shows_the_host_alone() {
        let to = |location| ServiceError::read(&response(302, &[("location", location)], "")).message;
        assert_eq!(
            to("https://a.example/p?token=s"),
            "redirect to a.example not followed: check the endpoint"
        );
        assert_eq!(to("/p"), "redirect to another path not followed: check the endpoint");
    }
}
