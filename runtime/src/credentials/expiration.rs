//! The times at which credentials and tokens expire, in all forms that sources write.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822;
use jiff::tz::Offset;
use serde_json::Value;

use crate::http_date;

/// The least number that counts as milliseconds: the year 2001 in milliseconds, or 33658 in seconds.
const MILLISECONDS_FROM: i64 = 1_000_000_000_000;

/// Reads the expiration in a member of a JSON object. `None` means that it is unknown.
///
/// A time is written as RFC 3339, with or without a fraction, with any offset, in lower case, with a
/// space for the `T`; without an offset, or with `UTC` or ` Z` for it, which then is UTC; as a date of
/// RFC 2822 or of HTTP in any of its three forms; or as seconds or milliseconds since 1970, as a number
/// or a string.
///
/// Anything else is unknown: a missing member, an empty string, a time after the year 9999. A source
/// with another idea of time must not make its credentials unusable. So are times up to 1970, which
/// stand for "none" in several languages: 0, or `0001-01-01T00:00:00Z` in Go.
pub(super) fn expiration(object: &Value, name: &str) -> Option<Timestamp> {
    let time = match object.get(name)? {
        Value::Number(number) => match number.as_i64() {
            Some(number) => since_1970(number),
            None => fraction_since_1970(number.as_f64()?),
        },
        Value::String(text) => read(text.trim()),
        _ => None,
    };
    time.filter(|time| *time > Timestamp::UNIX_EPOCH)
}

fn read(text: &str) -> Option<Timestamp> {
    if let Ok(number) = text.parse::<i64>() {
        return since_1970(number);
    }
    if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && let Ok(number) = text.parse::<f64>()
    {
        return fraction_since_1970(number);
    }
    let utc = |time: DateTime| Offset::UTC.to_timestamp(time).ok();
    let iso_8601 =
        |text: &str| text.parse::<Timestamp>().ok().or_else(|| text.parse::<DateTime>().ok().and_then(utc));
    iso_8601(text)
        .or_else(|| iso_8601(without_utc(text)?.trim_end()))
        .or_else(|| rfc2822::parse(text).ok().map(|time| time.timestamp()))
        .or_else(|| http_date::parse(text, Timestamp::now()))
}

/// Removes the name of UTC at the end, as Python and Ruby write it.
fn without_utc(text: &str) -> Option<&str> {
    let names = ["Z", "UTC", "GMT", "+00:00 UTC", "+0000 UTC"];
    names.into_iter().rev().find_map(|name| {
        let split = text.len().checked_sub(name.len())?;
        let (time, end) = text.split_at_checked(split)?;
        end.eq_ignore_ascii_case(name).then_some(time)
    })
}

fn since_1970(number: i64) -> Option<Timestamp> {
    match number < MILLISECONDS_FROM {
        true => Timestamp::from_second(number).ok(),
        false => Timestamp::from_millisecond(number).ok(),
    }
}

fn fraction_since_1970(number: f64) -> Option<Timestamp> {
    // A cast of a float saturates, and the largest times are out of range.
    #[expect(clippy::cast_possible_truncation, reason = "a fraction of a second does not matter")]
    since_1970(number as i64)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_form_of_a_time_is_understood() {
        for value in [
            json!("2030-01-02T03:04:05Z"),
            json!("2030-01-02t03:04:05z"),
            json!("2030-01-02 03:04:05Z"),
            json!(" 2030-01-02T03:04:05Z\n"),
            json!("2030-01-02T03:04:05.000Z"),
            json!("2030-01-02T03:04:05.000000000Z"),
            json!("2030-01-02T11:04:05+08:00"),
            json!("2030-01-02T11:04:05+0800"),
            json!("2030-01-01T22:04:05-05:00"),
            json!("2030-01-02T03:04:05"),
            json!("2030-01-02 03:04:05"),
            json!("2030-01-02 03:04:05 UTC"),
            json!("2030-01-02T03:04:05UTC"),
            json!("2030-01-02 03:04:05 +0000 UTC"),
            json!("2030-01-02 03:04:05 utc"),
            json!("2030-01-02T03:04:05 Z"),
            json!("2030-01-02 03:04:05 GMT"),
            json!("Wed, 02 Jan 2030 03:04:05 GMT"),
            json!("Wed, 2 Jan 2030 11:04:05 +0800"),
            json!("2 Jan 2030 03:04:05 GMT"),
            json!("Wednesday, 02-Jan-30 03:04:05 GMT"),
            json!("Wed Jan  2 03:04:05 2030"),
            json!(1_893_553_445),
            json!(1_893_553_445_000_i64),
            json!(1_893_553_445.7),
            json!("1893553445"),
            json!("1893553445000"),
            json!("1893553445.25"),
        ] {
            let time = expiration(&json!({ "e": value }), "e").map(Timestamp::as_second);
            assert_eq!(time, Some(1_893_553_445), "{value}");
        }
        let fraction = expiration(&json!({"e": "2030-01-02T03:04:05.5Z"}), "e").unwrap();
        assert_eq!(fraction.as_millisecond(), 1_893_553_445_500);
        // The limits between seconds and milliseconds, and of the calendar.
        let seconds = |value: Value| expiration(&json!({ "e": value }), "e").map(Timestamp::as_second);
        assert_eq!(seconds(json!(1)), Some(1));
        assert_eq!(seconds(json!(1_000_000_000_000_i64)), Some(1_000_000_000));
        assert_eq!(seconds(json!(253_402_200_000_i64)), Some(253_402_200_000));
        assert_eq!(seconds(json!(253_402_200_000_000_i64)), Some(253_402_200_000));
        assert_eq!(seconds(json!("1999-12-31T23:59:59Z")), Some(946_684_799), "it has expired");
    }

    #[test]
    fn anything_else_is_unknown() {
        assert_eq!(expiration(&json!({}), "e"), None);
        assert_eq!(expiration(&json!("text"), "e"), None);
        for value in [
            json!(null),
            json!(""),
            json!(" "),
            json!("never"),
            json!("2030-13-02T03:04:05Z"),
            json!("+10000-01-01T00:00:00Z"),
            json!("9999-12-31T23:59:59Z"),
            json!("99999-01-01T00:00:00Z"),
            json!("0001-01-01T00:00:00Z"),
            json!("1970-01-01T00:00:00Z"),
            json!(0),
            json!(-1),
            json!("-1893553445"),
            json!(i64::MIN),
            json!(i64::MAX),
            json!(u64::MAX),
            json!(999_999_999_999_i64),
            json!(1e300),
            json!(-1e300),
            json!("1e300"),
            json!("9".repeat(400)),
            json!("..."),
            json!("UTC"),
            json!("é UTC"),
            json!("ééZ"),
            json!("inf"),
            json!("NaN"),
            json!(true),
            json!([]),
            json!({}),
        ] {
            assert_eq!(expiration(&json!({ "e": value }), "e"), None, "{value}");
        }
    }
}
