//! Reads the errors that services and gateways send.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use jiff::Timestamp;

use crate::error_body::ErrorBody;
use crate::protocol::{RATE_LIMITS, RETRY_AFTER_MS};

/// The content of an error response, and what it means for a retry.
pub(crate) struct ServiceError {
    pub(crate) code: Option<String>,
    /// The message of the service, or what is wrong with the response if it has none.
    pub(crate) message: String,
    pub(crate) request_id: Option<String>,
    pub(crate) throttling: bool,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) may_have_executed: bool,
}

impl ServiceError {
    pub(crate) fn read(response: &http::Response<Bytes>) -> Self {
        let body = ErrorBody::read(response.body());
        let code = body.code();
        let message = body.message().unwrap_or_else(|| without_message(response, code.as_deref()));
        let delay_ms = positive_header(response.headers(), RETRY_AFTER_MS);
        let throttled = response.status() == 429 || code.as_deref().is_some_and(is_throttling_code);
        let rejected = match response.status().as_u16() {
            // Overloaded, with the delay of a rate limiter. Any other 5xx may follow the work.
            503 => delay_ms.is_some(),
            300..400 | 401 | 403 => true,
            // A 4xx without a code comes from a gateway, which may have given up on a request
            // that the service is executing (408, 499).
            400..500 => code.is_some(),
            _ => false,
        };
        ServiceError {
            message,
            request_id: body.request_id(),
            // The official SDK treats every response with this header as throttling.
            throttling: throttled || delay_ms.is_some(),
            retry_after: retry_after(response.headers(), Timestamp::now()),
            may_have_executed: !throttled && !rejected,
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
    code == "Throttling" || code.starts_with("Throttling.")
}

/// Returns the delay that a service or a gateway asks for, in the order of the official SDK:
/// its own header, the rate limits, then the `Retry-After` of RFC 9110, in seconds or as a date.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    if let Some(milliseconds) = positive_header(headers, RETRY_AFTER_MS) {
        return Some(Duration::from_millis(milliseconds));
    }
    let time_left = |name: &str| {
        text(name)?.split(',').find_map(|entry| positive(entry.trim().strip_prefix("TimeLeft:")?))
    };
    if let Some(milliseconds) = RATE_LIMITS.into_iter().filter_map(time_left).max() {
        return Some(Duration::from_millis(milliseconds));
    }
    let standard = text("retry-after")?;
    if let Some(seconds) = positive(standard) {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(standard).ok()?.timestamp();
    Duration::try_from(date.duration_since(now)).ok()
}

fn positive_header(headers: &HeaderMap, name: &str) -> Option<u64> {
    positive(headers.get(name)?.to_str().ok()?)
}

fn positive(text: &str) -> Option<u64> {
    text.trim().parse::<u64>().ok().filter(|&number| number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    fn response(status: u16, pairs: &[(&'static str, &str)], body: &str) -> http::Response<Bytes> {
        let mut response = http::Response::new(Bytes::from(body.to_owned()));
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        *response.headers_mut() = headers(pairs);
        response
    }

    #[test]
    fn retry_after_prefers_the_header_of_the_service() {
        let now: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
        let delay = |pairs: &[(&'static str, &str)]| retry_after(&headers(pairs), now);
        let ms = Duration::from_millis;
        let user = ("x-ratelimit-user", "Limit:1,Remain:0,TimeLeft:2000,Reset:1");
        assert_eq!(delay(&[("x-acs-retry-after", " 1500 "), user, ("retry-after", "9")]), Some(ms(1500)));
        assert_eq!(delay(&[user, ("x-ratelimit-user-api", "TimeLeft:3000")]), Some(ms(3000)));
        assert_eq!(delay(&[("retry-after", "9")]), Some(ms(9000)));
        assert_eq!(delay(&[("retry-after", "Fri, 02 Jan 2026 03:04:15 GMT")]), Some(ms(10_000)));
    }

    #[test]
    fn a_delay_that_is_malformed_past_or_zero_is_ignored() {
        let now: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
        for value in ["0", "-1", "", "soon", "1.5", "18446744073709551616", "Fri, 02 Jan 2026 03:04:04 GMT"] {
            assert_eq!(retry_after(&headers(&[("retry-after", value)]), now), None, "{value}");
        }
        assert_eq!(retry_after(&headers(&[("x-acs-retry-after", "0")]), now), None);
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
        ] {
            let error = ServiceError::read(&response(status, pairs, body));
            assert_eq!(error.may_have_executed, may_have_executed, "{status} {body}");
        }
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
