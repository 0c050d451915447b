//! The signatures of callbacks.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use md5::{Digest, Md5};
use subtle::ConstantTimeEq;

use crate::sign::hex;
use crate::{SecretString, Service};

/// How far the time of a callback may differ from that of the receiver by default. The documentation has it as an
/// example.
const MAX_AGE: Duration = Duration::from_secs(5 * 60);

/// Verifies the signatures of callbacks.
///
/// The service signs callbacks if a key is configured. A signature covers the configured URL and the time
/// of the request, but not its body.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// # use alicloud_runtime::Service;
/// # use alicloud_runtime::callback::{Verifier, signature};
/// # use alicloud_runtime::http::HeaderMap;
///
/// const ICE: Service = Service::new("ICE", "2020-11-09", "https://ice.cn-shanghai.aliyuncs.com");
///
/// let url = "https://example.com/callback";
/// let mut headers = HeaderMap::new();
/// headers.insert("X-ICE-TIMESTAMP", "1700000000".parse()?);
/// headers.insert("X-ICE-SIGNATURE", signature(url, 1_700_000_000, "Key4Callbacks").parse()?);
///
/// // While a key is being replaced, the old and the new one are accepted.
/// let verifier = Verifier::new(&ICE, url).key("NextKey5").key("Key4Callbacks");
/// let now = UNIX_EPOCH + Duration::from_secs(1_700_000_030);
/// verifier.verify(&headers, now)?;
///
/// // An old request may be one that somebody recorded.
/// assert!(verifier.verify(&headers, now + Duration::from_secs(600)).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Verifier {
    url: String,
    keys: Vec<SecretString>,
    max_age: Duration,
    timestamp_header: String,
    signature_header: String,
}

impl Verifier {
    /// Creates a verifier of the callbacks that a service posts to a URL: the one that was configured, which a
    /// receiver behind a proxy does not see.
    pub fn new(service: &Service, url: impl Into<String>) -> Self {
        let header = |name: &str| format!("x-{}-{name}", service.product.to_ascii_lowercase());
        Verifier {
            url: url.into(),
            keys: Vec::new(),
            max_age: MAX_AGE,
            timestamp_header: header("timestamp"),
            signature_header: header("signature"),
        }
    }

    /// Adds a key. A signature with any of the keys is accepted, so that one can be replaced: call it with the old key and
    /// with the new one. An empty key is ignored, because anybody could sign with it.
    #[must_use]
    pub fn key(mut self, key: impl Into<SecretString>) -> Self {
        self.keys.push(key.into());
        self
    }

    /// Sets how far the time of a callback may differ from that of the receiver; 5 minutes by default.
    #[must_use]
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = max_age;
        self
    }

    /// Verifies the signature of a request with the time of the receiver.
    ///
    /// # Errors
    /// Returns an error if no key was added, if a header is missing or repeated, if the time of the request differs too
    /// much, or if the signature is not that of any key. It takes the same time for all wrong signatures.
    pub fn verify(&self, headers: &HeaderMap, now: SystemTime) -> Result<(), InvalidSignature> {
        if self.keys.iter().all(|key| key.expose().is_empty()) {
            return Err(InvalidSignature(Reason::NoKey));
        }
        let written = self.header(headers, &self.timestamp_header)?;
        let signed = self.header(headers, &self.signature_header)?.to_ascii_lowercase();
        // Digits only: `parse` also accepts a sign.
        let digits = written.bytes().all(|byte| byte.is_ascii_digit());
        let Some(timestamp) = written.parse::<i64>().ok().filter(|_| digits) else {
            return Err(InvalidSignature(Reason::MalformedTime));
        };
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let difference = now.abs_diff(timestamp.unsigned_abs());
        if difference > self.max_age.as_secs() {
            return Err(InvalidSignature(Reason::Expired { difference, max: self.max_age }));
        }
        // All keys are compared, so that the time does not tell which one was used.
        let matches = self.keys.iter().filter(|key| !key.expose().is_empty()).fold(false, |found, key| {
            let expected = signature_of(&self.url, written, key.expose());
            found | bool::from(expected.as_bytes().ct_eq(signed.as_bytes()))
        });
        if matches { Ok(()) } else { Err(InvalidSignature(Reason::Wrong)) }
    }

    fn header<'h>(&self, headers: &'h HeaderMap, name: &str) -> Result<&'h str, InvalidSignature> {
        let mut values = headers.get_all(name).iter();
        match (values.next().and_then(|value| value.to_str().ok()), values.next()) {
            (Some(value), None) if !value.is_empty() => Ok(value),
            _ => Err(InvalidSignature(Reason::Header(name.to_owned()))),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("url", &self.url)
            .field("keys", &self.keys.len())
            .field("max_age", &self.max_age)
            .finish_non_exhaustive()
    }
}

/// Returns the signature of a callback, for a test of a receiver: the MD5 of `URL|TIME|KEY` in lower-case hexadecimal
/// digits, with the time in Unix seconds. The service sends it as `X-ICE-SIGNATURE` beside `X-ICE-TIMESTAMP`; the names
/// contain the product.
pub fn signature(url: &str, timestamp: i64, key: &str) -> String {
    signature_of(url, &timestamp.to_string(), key)
}

fn signature_of(url: &str, timestamp: &str, key: &str) -> String {
    hex(&Md5::digest(format!("{url}|{timestamp}|{key}")))
}

/// Why a callback is not known to come from the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidSignature(Reason);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Reason {
    NoKey,
    Header(String),
    MalformedTime,
    Expired { difference: u64, max: Duration },
    Wrong,
}

impl fmt::Display for InvalidSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid callback: ")?;
        match &self.0 {
            Reason::NoKey => {
                f.write_str("the verifier has no key; add the one that is configured at the service")
            }
            Reason::Header(name) => write!(
                f,
                "the header {name} is missing, empty or repeated; the service signs callbacks only if a key is configured"
            ),
            Reason::MalformedTime => f.write_str("the time is not a number of seconds"),
            Reason::Expired { difference, max } => write!(
                f,
                "its time differs by {difference}s, and at most {}s are accepted; it may be a repeated request, or the \
                 clock of this machine may be wrong",
                max.as_secs()
            ),
            Reason::Wrong => f.write_str(
                "the signature matches no key; the URL has to be the one that is configured at the service",
            ),
        }
    }
}

impl std::error::Error for InvalidSignature {}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://example.com/callback";
    const SERVICE: Service = Service::new("ICE", "2020-11-09", "https://ice.cn-shanghai.aliyuncs.com");
    const TIME: i64 = 1_700_000_000;

    fn headers(time: &str, signature: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("x-ice-timestamp", time.parse().unwrap());
        headers.insert("x-ice-signature", signature.parse().unwrap());
        headers
    }

    fn at(seconds: i64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds.unsigned_abs())
    }

    fn verifier() -> Verifier {
        Verifier::new(&SERVICE, URL).key("First1").key("Second2")
    }

    /// The digest was made with `md5sum`.
    #[test]
    fn the_signature_is_the_md5_of_url_time_and_key() {
        assert_eq!(signature(URL, TIME, "First1"), "2c3c6fe42289c5e0ef2d6ced9905ab33");
    }

    /// The documentation shows the first 28 digits, and the key with a capital, with which they do not agree.
    #[test]
    fn the_signature_is_that_of_the_documentation() {
        let signed = signature("https://www.example.com/your/callback", 1_519_375_990, "test123");
        assert!(signed.starts_with("c72b60894140fa98920f1279219b"), "{signed}");
    }

    #[test]
    fn each_key_is_accepted_and_no_other() {
        for (key, expected) in [("First1", true), ("Second2", true), ("Third3", false), ("", false)] {
            let result = verifier().verify(&headers("1700000000", &signature(URL, TIME, key)), at(TIME));
            assert_eq!(result.is_ok(), expected, "{key}: {result:?}");
        }
        let upper = signature(URL, TIME, "First1").to_ascii_uppercase();
        assert_eq!(verifier().verify(&headers("1700000000", &upper), at(TIME)), Ok(()));
    }

    #[test]
    fn a_time_that_differs_by_more_than_the_limit_is_rejected_in_both_directions() {
        let signed = headers("1700000000", &signature(URL, TIME, "First1"));
        for (now, expected) in
            [(TIME + 300, true), (TIME - 300, true), (TIME + 301, false), (TIME - 301, false)]
        {
            assert_eq!(verifier().verify(&signed, at(now)).is_ok(), expected, "{now}");
        }
        let strict = verifier().max_age(Duration::from_secs(10));
        assert!(strict.verify(&signed, at(TIME + 11)).is_err());
        // Before 1970, and the greatest number.
        assert!(verifier().verify(&signed, UNIX_EPOCH - Duration::from_secs(1)).is_err());
        let greatest = i64::MAX.to_string();
        let signed = headers(&greatest, &signature(URL, i64::MAX, "First1"));
        assert!(verifier().verify(&signed, at(TIME)).is_err());
    }

    #[test]
    fn what_is_missing_malformed_or_repeated_is_rejected() {
        let good = signature(URL, TIME, "First1");
        for (time, signed, why) in [
            ("", good.as_str(), "x-ice-timestamp"),
            ("1700000000", "", "x-ice-signature"),
            ("+1700000000", &good, "not a number of seconds"),
            ("-1700000000", &good, "not a number of seconds"),
            ("1700000000.0", &good, "not a number of seconds"),
            ("99999999999999999999", &good, "not a number of seconds"),
            ("1700000000", &good[..31], "matches no key"),
            ("01700000000", &good, "matches no key"),
        ] {
            let error = verifier().verify(&headers(time, signed), at(TIME)).unwrap_err().to_string();
            assert!(error.contains(why), "{time} {signed}: {error}");
        }
        let mut repeated = headers("1700000000", &good);
        repeated.append("x-ice-signature", good.parse().unwrap());
        assert!(verifier().verify(&repeated, at(TIME)).is_err());
        assert!(verifier().verify(&HeaderMap::new(), at(TIME)).is_err());
    }

    /// With an empty key, anybody can sign.
    #[test]
    fn a_verifier_without_a_key_accepts_nothing() {
        let unsigned = headers("1700000000", &signature(URL, TIME, ""));
        for verifier in [Verifier::new(&SERVICE, URL), Verifier::new(&SERVICE, URL).key("")] {
            let error = verifier.verify(&unsigned, at(TIME)).unwrap_err();
            assert!(error.to_string().contains("no key"), "{error}");
        }
        assert!(verifier().key("").verify(&unsigned, at(TIME)).is_err());
    }

    #[test]
    fn no_key_is_shown() {
        let error = verifier().verify(&headers("1700000000", "0"), at(TIME)).unwrap_err();
        let shown = format!("{:?} {error:?} {error}", verifier());
        assert!(!shown.contains("First1") && !shown.contains("Second2"), "{shown}");
    }
}
