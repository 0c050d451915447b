//! Reads dates in HTTP headers.

use jiff::fmt::rfc2822::DateTimeParser;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Reads a date in any of the three forms that a recipient must accept (RFC 9110, section 5.6.7).
/// `now` determines the century of the form with two digits for the year.
///
/// The other two are rewritten as the first one, which is that of RFC 2822 without a weekday. The
/// weekday is not checked: it says nothing that the date does not, and the crate `httpdate` checks it
/// against a century that is not always the one of RFC 9110.
pub(crate) fn parse(text: &str, now: Timestamp) -> Option<Timestamp> {
    let text = text.trim();
    match text.split_once(',') {
        // Sunday, 06-Nov-94 08:49:37 GMT
        Some((_, date)) if date.contains('-') && !date.contains(" -") => rfc_850(date, now),
        // Sun, 06 Nov 1994 08:49:37 GMT
        Some((_, date)) => rfc_2822(date.trim()),
        // Sun Nov  6 08:49:37 1994
        None => {
            let mut words = text.split_ascii_whitespace().skip(1);
            let (month, day, time, year) = (words.next()?, words.next()?, words.next()?, words.next()?);
            rfc_2822(&format!("{day} {month} {year} {time} GMT"))
        }
    }
}

fn rfc_2822(text: &str) -> Option<Timestamp> {
    // The last day of the year 9999 is in use for "never", and is beyond what `jiff` represents.
    let never = || text.starts_with("31 Dec 9999 ").then_some(Timestamp::MAX);
    DateTimeParser::new().parse_timestamp(text).ok().or_else(never)
}

/// Returns the latest date with these two digits of the year that is at most 50 years in the future,
/// as RFC 9110 demands.
fn rfc_850(text: &str, now: Timestamp) -> Option<Timestamp> {
    let (date, time) = text.trim().split_once(' ')?;
    let mut parts = date.split('-');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let year: i16 = year.parse().ok().filter(|year| (0..100).contains(year))?;
    let today = TimeZone::UTC.to_datetime(now);
    let century = today.year() / 100 * 100;
    let mut dates = [100, 0, -100]
        .into_iter()
        .filter_map(|shift| rfc_2822(&format!("{day} {month} {} {time}", century + year + shift)));
    let latest = TimeZone::UTC.to_timestamp(today.checked_add(50.years()).ok()?).ok()?;
    dates.find(|date| *date <= latest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Option<String> {
        parse(text, "2026-07-01T00:00:00Z".parse().unwrap()).map(|date| date.to_string())
    }

    #[test]
    fn all_three_forms_of_a_date_are_read() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            " Sun, 06 Nov 1994 08:49:37 GMT ",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "Sun, 06 Nov 1994 08:49:37 -0000",
            "Mon, 06 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(date(text).as_deref(), Some("1994-11-06T08:49:37Z"), "{text}");
        }
    }

    #[test]
    fn a_year_of_two_digits_is_at_most_50_years_in_the_future() {
        for (text, expected) in [
            ("Saturday, 29-Feb-68 00:00:00 GMT", "2068-02-29T00:00:00Z"),
            ("Friday, 06-Nov-43 08:49:37 GMT", "2043-11-06T08:49:37Z"),
            ("Wednesday, 01-Jul-26 00:00:00 GMT", "2026-07-01T00:00:00Z"),
            ("Wednesday, 01-Jul-76 00:00:00 GMT", "2076-07-01T00:00:00Z"),
            ("Thursday, 01-Jul-76 00:00:01 GMT", "1976-07-01T00:00:01Z"),
            ("Tuesday, 01-Jan-69 00:00:00 GMT", "2069-01-01T00:00:00Z"),
            ("Thursday, 06-Nov-75 08:49:37 GMT", "2075-11-06T08:49:37Z"),
            ("Saturday, 01-Jan-00 00:00:00 GMT", "2000-01-01T00:00:00Z"),
        ] {
            assert_eq!(date(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_text_that_is_no_date_is_rejected() {
        for text in [
            "",
            "soon",
            "-",
            "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94",
            "1994-11-06",
            "Sun Nov",
            ",",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
        for now in [Timestamp::MIN, Timestamp::MAX] {
            let _ = parse("Sunday, 06-Nov-94 08:49:37 GMT", now);
        }
    }
}
