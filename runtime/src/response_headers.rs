//! The headers of a response: those with a delay or a time, and which values may be shown.

use std::num::IntErrorKind;
use std::time::Duration;

use http::HeaderMap;
use http::header::{CONTENT_TYPE, DATE, RETRY_AFTER};
use jiff::Timestamp;

use crate::http_date;
use crate::protocol::{RATE_LIMITS, RETRY_AFTER_MS};

/// Returns the delay that a service or a gateway asks for, in the order of the official SDK:
/// its own header, the rate limits, then the `Retry-After` of RFC 9110, in seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
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
    headers.get_all(RETRY_AFTER).iter().find_map(|value| {
        let value = value.to_str().ok()?.trim();
        if let Some(seconds) = positive(value) {
            return Some(Duration::from_secs(seconds));
        }
        let date = http_date::parse(value, now)?;
        Duration::try_from(date.duration_since(now)).ok()
    })
}

/// Returns whether the body is a stream of events.
pub(crate) fn is_event_stream(headers: &HeaderMap) -> bool {
    let media_type =
        headers.get(CONTENT_TYPE).and_then(|value| value.as_bytes().split(|byte| *byte == b';').next());
    media_type.is_some_and(|media_type| media_type.trim_ascii().eq_ignore_ascii_case(b"text/event-stream"))
}

/// Returns when the server sent the response, by its own clock.
pub(crate) fn date(headers: &HeaderMap, now: Timestamp) -> Option<Timestamp> {
    http_date::parse(headers.get(DATE)?.to_str().ok()?, now)
}

/// The headers whose values are neither secret nor identify a user. A service or a gateway may set any other
/// header, such as a cookie or a token of a session.
const SHOWN: &[&str] = &[
    "age",
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "keep-alive",
    "retry-after",
    "server",
    "transfer-encoding",
    "vary",
    "x-acs-request-id",
    "x-acs-trace-id",
    RETRY_AFTER_MS,
];

/// Returns the headers with each value marked as sensitive that may be secret, so that `Debug` does not print it.
pub(crate) fn with_sensitive_values(headers: &HeaderMap) -> HeaderMap {
    let mut headers = headers.clone();
    for (name, value) in &mut headers {
        value.set_sensitive(!SHOWN.contains(&name.as_str()));
    }
    headers
}

pub(crate) fn positive_header(headers: &HeaderMap, name: &str) -> Option<u64> {
    positive(headers.get(name)?.to_str().ok()?)
}

/// Parses a positive number. One that is too large is the largest: it is longer than any call.
fn positive(text: &str) -> Option<u64> {
    let text = text.trim();
    match text.parse::<u64>() {
        Ok(number) => Some(number).filter(|&number| number > 0),
        Err(error) if *error.kind() == IntErrorKind::PosOverflow => Some(u64::MAX),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn a_value_that_may_be_secret_is_not_printed() {
        let received =
            headers(&[("set-cookie", "sEcReT"), ("x-acs-security-token", "sEcReT"), ("date", "today")]);
        let kept = with_sensitive_values(&received);
        let shown = format!("{kept:?}");
        assert!(!shown.contains("sEcReT") && shown.contains("today"), "{shown}");
        assert_eq!(kept, received, "the values are unchanged");
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
        for date in
            ["Fri, 02 Jan 2026 03:04:15 GMT", "Friday, 02-Jan-26 03:04:15 GMT", "Fri Jan  2 03:04:15 2026"]
        {
            assert_eq!(delay(&[("retry-after", date)]), Some(ms(10_000)), "{date}");
        }
    }

    #[test]
    fn a_long_delay_is_not_forgotten() {
        let now: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
        let year = Duration::from_secs(365 * 24 * 60 * 60);
        for value in ["18446744073709551616", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"] {
            let delay = retry_after(&headers(&[("retry-after", value)]), now);
            assert!(delay.is_some_and(|delay| delay > year), "{value}: {delay:?}");
        }
        let mut lines = headers(&[("retry-after", "soon")]);
        lines.append("retry-after", http::HeaderValue::from_static("7"));
        assert_eq!(retry_after(&lines, now), Some(Duration::from_secs(7)));
    }

    #[test]
    fn a_delay_that_is_malformed_past_or_zero_is_ignored() {
        let now: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
        for value in ["0", "-1", "", "soon", "1.5", "Fri, 02 Jan 2026 03:04:04 GMT"] {
            assert_eq!(retry_after(&headers(&[("retry-after", value)]), now), None, "{value}");
        }
        assert_eq!(retry_after(&headers(&[("x-acs-retry-after", "0")]), now), None);
    }
}
