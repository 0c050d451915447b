//! The headers of a response with a delay or a time.

use std::time::Duration;

use http::HeaderMap;
use http::header::DATE;
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
    let standard = text("retry-after")?;
    if let Some(seconds) = positive(standard) {
        return Some(Duration::from_secs(seconds));
    }
    let date = http_date::parse(standard, now)?;
    Duration::try_from(date.duration_since(now)).ok()
}

/// Returns when the server sent the response, by its own clock.
pub(crate) fn date(headers: &HeaderMap, now: Timestamp) -> Option<Timestamp> {
    http_date::parse(headers.get(DATE)?.to_str().ok()?, now)
}

pub(crate) fn positive_header(headers: &HeaderMap, name: &str) -> Option<u64> {
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
    fn a_delay_that_is_malformed_past_or_zero_is_ignored() {
        let now: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
        for value in ["0", "-1", "", "soon", "1.5", "18446744073709551616", "Fri, 02 Jan 2026 03:04:04 GMT"] {
            assert_eq!(retry_after(&headers(&[("retry-after", value)]), now), None, "{value}");
        }
        assert_eq!(retry_after(&headers(&[("x-acs-retry-after", "0")]), now), None);
    }
}
