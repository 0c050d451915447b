//! What the error codes and statuses of the service mean for the next attempt.
//!
//! Sources, by the letter in the table:
//!
//! - A: the common errors of Alibaba Cloud's gateway, `https://api.aliyun.com/document/Public`, and
//!   those that the products repeat, such as ECS and KMS
//! - T: the official Terraform provider, `aliyun/terraform-provider-alicloud`, which retries them for
//!   operations that create (`NeedRetry` and `SlbIsBusy` in `alicloud/errors.go`, and the resources)
//! - F: Alibaba Cloud's client of the metastore of Data Lake Formation, which treats these as errors
//!   of its token
//! - P: precaution. The name is used by a product or a gateway, but no page that was found lists it
//!   for this purpose

/// What an error code reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodeClass {
    /// A rate limit rejected the request.
    Throttled,
    /// The service or the resource is busy. With a status below 500, the request was rejected.
    Busy,
    /// A failure inside the service, or a copy of the request that is being executed. The operation
    /// may have executed, whatever the status is.
    Unfinished,
    /// The request was rejected because its time differs from that of the service.
    WrongTime,
    /// The request was rejected because of its credentials, which a provider may be able to replace.
    RejectedCredentials,
}

use CodeClass::{Busy, RejectedCredentials, Throttled, Unfinished, WrongTime};

/// The codes, in any case. One that ends with a dot is the beginning of a code.
const CODES: &[(&str, CodeClass)] = &[
    ("Throttling", Throttled),             // A, T
    ("Throttling.", Throttled),            // A, T: `.User`, `.Api`
    ("Rejected.Throttling", Throttled),    // T
    ("RequestLimitExceeded", Throttled),   // P
    ("FlowControl", Throttled),            // P
    ("FlowControlError", Throttled),       // T
    ("TooManyRequests", Throttled),        // T
    ("ServiceUnavailable", Busy),          // A with 500 and 503, T
    ("ServiceUnavailableTemporary", Busy), // A: KMS
    ("Unavailable", Busy),                 // P
    ("SystemBusy", Busy),                  // T
    ("System.Busy", Busy),                 // T
    ("ServiceBusy", Busy),                 // T
    ("Site.ServiceBusy", Busy),            // T
    ("OperationBusy", Busy),               // T
    // Another operation is changing the resource.
    ("OperationConflict", Busy), // T
    ("TaskConflict", Busy),      // T
    // A request with the same `ClientToken` is being executed.
    ("LastTokenProcessing", Unfinished),                       // A, T
    ("IdempotentProcessing", Unfinished),                      // P
    ("OperationFailed.IdempotentTokenProcessing", Unfinished), // T
    // Each attempt has a nonce of its own, so something on the way sent this one twice, and the other
    // copy may have executed. The next attempt has another nonce.
    ("SignatureNonceUsed", Unfinished),      // A
    ("InternalError", Unfinished),           // A, T
    ("InternalFailure", Unfinished),         // A: KMS
    ("UnknownError", Unfinished),            // A, T
    ("SystemError", Unfinished),             // T
    ("ServerError", Unfinished),             // T
    ("InternalException", Unfinished),       // T
    ("BackendTimeout", Unfinished),          // P
    ("RequestTimeout", Unfinished),          // T
    ("ServiceTimeout", Unfinished),          // P
    ("InvalidTimeStamp.Expired", WrongTime), // A
    ("InvalidTimeStamp", WrongTime),         // P
    // Its message states that the time is missing, but the documentation of ECS and KMS gives it for
    // a time that differs.
    ("IllegalTimestamp", WrongTime),                      // A: ECS, KMS
    ("RequestTimeTooSkewed", WrongTime),                  // A: OSS
    ("RequestTimeExpired", WrongTime),                    // A: SLS
    ("RequestExpired", WrongTime),                        // P
    ("InvalidSecurityToken.", RejectedCredentials), // A, F: `.Expired`, `.Malformed`, `.MismatchWithAccessKey`
    ("InvalidSecurityToken", RejectedCredentials),  // P
    ("SecurityTokenExpired", RejectedCredentials),  // A: OSS
    ("MissingSecurityToken", RejectedCredentials),  // A, F
    ("InvalidAccessKeyId.", RejectedCredentials),   // A, F: `.NotFound`, `.Inactive`
    ("InvalidAccessKeyId", RejectedCredentials),    // A: OSS
    ("Forbidden.AccessKeyDisabled", RejectedCredentials), // A
];

/// Returns what an error code reports; `None` if it is not in the table.
pub(crate) fn code_class(code: &str) -> Option<CodeClass> {
    let matches = |pattern: &str| match pattern.ends_with('.') {
        true => code.get(..pattern.len()).is_some_and(|start| start.eq_ignore_ascii_case(pattern)),
        false => code.eq_ignore_ascii_case(pattern),
    };
    CODES.iter().find(|(pattern, _)| matches(pattern)).map(|(_, class)| *class)
}

/// Returns whether the same request may succeed later, by its status alone.
pub(crate) fn is_transient_status(status: u16) -> bool {
    match status {
        // A request that arrived too slowly, one that arrived in early data, and a rate limit.
        408 | 425 | 429 => true,
        // Not implemented, unsupported version, misconfigured negotiation, loop, extension required,
        // a portal that wants a login.
        501 | 505 | 506 | 508 | 510 | 511 => false,
        // RFC 9110, section 15: any other of this class is treated as 500.
        500..600 => true,
        _ => false,
    }
}

/// Returns whether a status alone, or with an error code of the service, reports that the request
/// was rejected without executing it.
pub(crate) fn is_rejection(status: u16, has_code: bool) -> bool {
    match status {
        300..400 | 401 | 403 | 429 => true,
        // A gateway sends these after it has given up; the service may be executing the request.
        408 | 425 | 499 => false,
        // A 4xx without a code comes from a gateway, which may have forwarded the request.
        400..500 => has_code,
        // A 5xx may follow the work.
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_in_any_case_and_by_their_beginning() {
        for (code, class) in [
            ("Throttling", Some(Throttled)),
            ("Throttling.User", Some(Throttled)),
            ("throttling.user", Some(Throttled)),
            ("ThrottlingLike", None),
            ("SystemBusy", Some(Busy)),
            ("SystemBusy2", None),
            ("InvalidTimestamp.Expired", Some(WrongTime)),
            ("InvalidTimeStamp.Format", None),
            ("InvalidSecurityToken.Expired", Some(RejectedCredentials)),
            ("InvalidAccessKeyId.Inactive", Some(RejectedCredentials)),
            ("InvalidAccessKeyIdentifier", None),
            ("Thröttling.", None),
            ("", None),
        ] {
            assert_eq!(code_class(code), class, "{code}");
        }
    }

    #[test]
    fn only_statuses_that_may_change_are_transient() {
        let transient: Vec<u16> = (200..600).filter(|status| is_transient_status(*status)).collect();
        assert!(transient.starts_with(&[408, 425, 429, 500, 502, 503, 504, 507, 509, 512]), "{transient:?}");
        assert_eq!(transient.len(), 3 + 100 - 6);
        assert!(!is_transient_status(100) && !is_transient_status(600));
    }

    #[test]
    fn a_status_that_a_gateway_sends_instead_of_a_response_is_not_a_rejection() {
        for status in [200, 408, 425, 499, 500, 503] {
            assert!(!is_rejection(status, true) && !is_rejection(status, false), "{status}");
        }
        for status in [302, 401, 403, 429] {
            assert!(is_rejection(status, false), "{status}");
        }
        assert!(is_rejection(400, true) && !is_rejection(400, false) && is_rejection(404, true));
    }
}
