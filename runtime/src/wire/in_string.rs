//! Values that the service writes inside strings.

use std::any::TypeId;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::time::SystemTime;

use jiff::Timestamp;
use secrecy::zeroize::Zeroize;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::scalar::{self, boolean_of, float_of, integer_of};
use super::write::document;
use super::{Mismatch, Reader, Structure, View, Wire};

/// A string that contains a `T`: a number, a time or a JSON document.
///
/// The string is kept unchanged and parsed by [`value`](Self::value), so that nothing is lost if its
/// content is not what the service documents. Two texts are equal if their strings are.
///
/// ```
/// # use alicloud_runtime::{InString, Timestamp};
/// #
/// let size: InString<i64> = InString::raw("64610");
/// assert_eq!(size.value()?, 64_610);
///
/// // ICE writes times in two formats. A time without a zone is in UTC.
/// let completed: InString<Timestamp> = InString::raw("2021-11-26 21:47:37");
/// assert_eq!(completed.value()?, "2021-11-26T21:47:37Z".parse()?);
///
/// // The setters of requests take a time as text, as a `Timestamp`, or as a `SystemTime`.
/// let start: InString<Timestamp> = "2021-11-07T18:03:37+08:00".into();
/// assert_eq!(start.as_str(), "2021-11-07T10:03:37Z");
///
/// // A malformed value is an error of `value`, and the string is still available.
/// let malformed: InString<i64> = InString::raw("about 12");
/// assert!(malformed.value().is_err());
/// assert_eq!(malformed.as_str(), "about 12");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct InString<T> {
    text: String,
    kind: PhantomData<fn() -> T>,
}

/// A type that an [`InString`] can contain.
pub trait StringEncoded: Sized {
    /// The name of the type in error messages, such as `a number`.
    const KIND: &'static str;

    /// Parses a string. Returns `None` if it does not contain a value of the type.
    fn from_text(text: &str) -> Option<Self>;

    /// Returns the string in the format of the service.
    fn to_text(&self) -> String;
}

/// The error of parsing an [`InString`] whose content is malformed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidValue {
    text: String,
    kind: &'static str,
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not {}", self.text, self.kind)
    }
}

impl std::error::Error for InvalidValue {}

impl<T> InString<T> {
    /// Creates a text from a string, which is kept as it is. A time that is malformed is an error of the
    /// call that sends it, unless [`ClientBuilder::validate_requests`](crate::ClientBuilder::validate_requests)
    /// is off.
    pub fn raw(text: impl Into<String>) -> Self {
        InString { text: text.into(), kind: PhantomData }
    }

    /// Returns the string.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Converts the text into its string.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl<T: StringEncoded> InString<T> {
    /// Parses the value.
    ///
    /// # Errors
    /// The string does not contain a `T`. [`as_str`](Self::as_str) returns it.
    pub fn value(&self) -> Result<T, InvalidValue> {
        T::from_text(&self.text).ok_or_else(|| InvalidValue { text: self.text.clone(), kind: T::KIND })
    }
}

impl<T: StringEncoded> From<T> for InString<T> {
    fn from(value: T) -> Self {
        InString::raw(value.to_text())
    }
}

/// Converts a time in any format that [`value`](InString::value) understands into the one that the
/// service documents: `2021-11-07T10:03:37Z`. A time without a zone is in UTC. Another text is kept, and is an
/// error of the call that sends it.
impl From<&str> for InString<Timestamp> {
    fn from(text: &str) -> Self {
        Timestamp::from_text(text).map_or_else(|| InString::raw(text), InString::from)
    }
}

/// Converts a time like `From<&str>`.
impl From<String> for InString<Timestamp> {
    fn from(text: String) -> Self {
        InString::from(text.as_str())
    }
}

/// Converts a time into whole seconds. A time before the year -9999 or after the year 9999 is kept as a
/// text that is no time, and is an error of the call that sends it.
impl From<SystemTime> for InString<Timestamp> {
    fn from(time: SystemTime) -> Self {
        Timestamp::try_from(time).map_or_else(|_| InString::raw(format!("{time:?}")), InString::from)
    }
}

impl<T> Clone for InString<T> {
    fn clone(&self) -> Self {
        InString::raw(self.text.clone())
    }
}

/// Shows the string, with `***` in place of secrets in a JSON document. `Display` shows it as it is.
impl<T> fmt::Debug for InString<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&super::document_secrets::without_secrets(&self.text), f)
    }
}

impl<T> fmt::Display for InString<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> PartialEq for InString<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for InString<T> {}

impl<T> Hash for InString<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> Serialize for InString<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T> Deserialize<'de> for InString<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(InString::raw)
    }
}

impl<T: 'static> Wire for InString<T> {
    fn view(&self) -> View<'_> {
        // A constant of `StringEncoded` would be simpler. But with that bound, a structure that contains itself in a
        // string would have to be `Wire` to be `Wire`, which the compiler rejects as a cycle.
        match TypeId::of::<T>() == TypeId::of::<Timestamp>() {
            true => View::Time(&self.text),
            false => View::String(&self.text),
        }
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        scalar::text(reader).map(InString::raw)
    }

    fn placeholder() -> Self {
        InString::raw("")
    }
}

macro_rules! scalar_in_text {
    ($($type:ty, $kind:literal, $read:expr;)*) => {$(
        impl StringEncoded for $type {
            const KIND: &'static str = $kind;

            // Accepts what a response accepts for a scalar of this type.
            fn from_text(text: &str) -> Option<Self> {
                $read(text)
            }

            fn to_text(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

scalar_in_text! {
    bool, "`true` or `false`", boolean_of;
    i32, "a 32-bit integer", |text| integer_of(text)?.try_into().ok();
    i64, "a 64-bit integer", integer_of;
    f64, "a number", float_of;
}

impl StringEncoded for Timestamp {
    const KIND: &'static str = "a time";

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        // A time zone in brackets, as in `[Asia/Shanghai]`, would be ignored.
        if text.contains('[') {
            return None;
        }
        text.parse().ok().or_else(|| {
            let civil: jiff::civil::DateTime = text.parse().ok()?;
            jiff::tz::TimeZone::UTC.to_timestamp(civil).ok()
        })
    }

    /// Returns the time in whole seconds, as the service documents: `2021-11-07T10:03:37Z`.
    fn to_text(&self) -> String {
        self.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

impl StringEncoded for serde_json::Value {
    const KIND: &'static str = "JSON";

    // As in a response: a control character in a string, for example, is accepted.
    fn from_text(text: &str) -> Option<Self> {
        super::read::from_json(text)
    }

    fn to_text(&self) -> String {
        self.to_string()
    }
}

macro_rules! json_in_text {
    ($([$($bounds:tt)*] $type:ty;)*) => {$(
        impl<$($bounds)*> StringEncoded for $type {
            const KIND: &'static str = "JSON of the declared shape";

            fn from_text(text: &str) -> Option<Self> {
                super::read::from_json(text)
            }

            fn to_text(&self) -> String {
                document(self.view())
            }
        }
    )*};
}

json_in_text! {
    [T: Structure] T;
    [T: Wire] Vec<T>;
    [T: Wire] BTreeMap<String, T>;
}

/// A secret string, such as a password. Its `Debug` prints `***`, and it is zeroized when it is
/// dropped.
///
/// serde writes the secret itself, so that a stored request can be sent again.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SecretString(String);

impl SecretString {
    /// Returns the secret.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for SecretString {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Into<String>> From<T> for SecretString {
    fn from(text: T) -> Self {
        SecretString(text.into())
    }
}

impl fmt::Debug for SecretString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Wire for SecretString {
    fn view(&self) -> View<'_> {
        View::Secret(&self.0)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        scalar::text(reader).map(SecretString)
    }

    fn placeholder() -> Self {
        SecretString::default()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_time_is_read_with_and_without_a_zone_and_written_in_whole_seconds() {
        let expected: Timestamp = "2021-11-26T21:47:37Z".parse().unwrap();
        for text in ["2021-11-26T21:47:37Z", " 2021-11-26 21:47:37 ", "2021-11-27T05:47:37+08:00"] {
            assert_eq!(InString::raw(text).value(), Ok(expected), "{text}");
        }
        assert!(InString::<Timestamp>::raw("yesterday").value().is_err());
        let written = InString::from("2021-11-26T21:47:37.9Z".parse::<Timestamp>().unwrap());
        assert_eq!(written.as_str(), "2021-11-26T21:47:37Z");
    }

    #[test]
    fn a_time_is_made_from_text_from_the_system_and_from_a_timestamp() {
        let expected = "2021-11-26T21:47:37Z";
        let timestamp: Timestamp = expected.parse().unwrap();
        let system = SystemTime::UNIX_EPOCH + Duration::from_millis(1_637_963_257_900);
        for time in [
            InString::from(timestamp),
            InString::from(system),
            InString::from("2021-11-27 05:47:37+08:00"),
            InString::from(" 2021-11-26 21:47:37".to_owned()),
        ] {
            assert_eq!(time.as_str(), expected);
        }
    }

    /// It must not panic, and validation must find it.
    #[test]
    fn a_time_that_cannot_be_written_is_malformed() {
        let far = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(1 << 40)).unwrap();
        for time in [InString::from(far), InString::from("soon"), InString::from("2021-13-01T00:00:00Z")] {
            assert!(time.value().is_err(), "{time}");
        }
    }

    #[test]
    fn two_texts_are_equal_if_their_strings_are() {
        let texts: HashSet<InString<i64>> = ["1", "1.0", "1"].map(InString::raw).into_iter().collect();
        assert_eq!(texts.len(), 2);
        assert_ne!(InString::<i64>::raw("1"), InString::raw("1.0"));
        let hash = |text: &str| {
            let mut state = std::hash::DefaultHasher::new();
            InString::<i64>::raw(text).hash(&mut state);
            state.finish()
        };
        assert_ne!(hash("1"), hash("2"));
    }

    #[test]
    fn a_document_has_whole_numbers_without_a_fraction() {
        let numbers = vec![50.0, 0.5, -2.0, 1e300, 9_007_199_254_740_992.0];
        let text: InString<Vec<f64>> = numbers.clone().into();
        assert_eq!(text.as_str(), "[50,0.5,-2,1e+300,9007199254740992]");
        assert_eq!(text.value(), Ok(numbers));
        let zero: InString<Vec<f64>> = vec![-0.0].into();
        assert!(zero.value().unwrap()[0].is_sign_negative(), "{zero}");
    }

    #[test]
    fn a_secret_is_written_and_not_shown() {
        let secret = SecretString::from("sEcReT");
        assert_eq!((format!("{secret:?}").as_str(), secret.expose()), ("***", "sEcReT"));
        assert_eq!(document(secret.view()), r#""sEcReT""#);
    }
}
