//! Enums whose values are strings on the wire.

use std::fmt;

/// A value that this version of the crate has no name for.
///
/// The service may add values to an open enum. A new value is kept with its text and sent back
/// unchanged. Only the conversion of the enum from text makes one, so that a value which a later
/// version of the crate names is never compared with an unknown one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// Returns the value as the service writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// An enum whose values are strings. [`string_enum!`](crate::string_enum) implements it.
///
/// An open enum has a variant for unknown values; a closed one does not.
pub trait StringEnum: Clone + PartialEq + 'static {
    /// The known values, with their strings.
    const VALUES: &'static [(&'static str, Self)];

    /// Returns the variant that holds an unknown value; `None` if the enum is closed.
    fn unknown(value: UnknownValue) -> Option<Self>;
}

/// Returns the value of a string; `None` if the enum is closed and does not have it.
pub(super) fn enum_from_str<T: StringEnum>(text: &str) -> Option<T> {
    known(text).or_else(|| T::unknown(UnknownValue(text.to_owned())))
}

/// Returns the string of a known value.
#[doc(hidden)]
pub fn enum_as_str<T: StringEnum>(value: &T) -> &'static str {
    T::VALUES.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}

/// Returns the known values.
#[doc(hidden)]
pub fn enum_values<T: StringEnum>() -> Vec<&'static str> {
    T::VALUES.iter().map(|(name, _)| *name).collect()
}

/// Returns a value that stands in after an error.
#[doc(hidden)]
pub fn enum_placeholder<T: StringEnum>() -> T {
    let known = T::VALUES.first().map(|(_, value)| value.clone());
    known.or_else(|| T::unknown(UnknownValue(String::new()))).expect("a closed enum has a value")
}

/// Returns the value of a string, for an open enum.
#[doc(hidden)]
pub fn open_enum_from_str<T: StringEnum>(text: &str, unknown: fn(UnknownValue) -> T) -> T {
    known(text).unwrap_or_else(|| unknown(UnknownValue(text.to_owned())))
}

/// Returns the value of a string, for a closed enum.
///
/// # Errors
/// The enum does not have the value.
#[doc(hidden)]
pub fn closed_enum_from_str<T: StringEnum>(text: &str) -> Result<T, UndeclaredValue> {
    known(text).ok_or_else(|| {
        let expected: Vec<String> = T::VALUES.iter().map(|(name, _)| format!("`{name}`")).collect();
        UndeclaredValue { value: text.to_owned(), expected: expected.join(", ") }
    })
}

fn known<T: StringEnum>(text: &str) -> Option<T> {
    T::VALUES.iter().find(|(name, _)| *name == text).map(|(_, value)| value.clone())
}

/// The error of converting a string that a closed enum does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UndeclaredValue {
    value: String,
    /// The values of the enum, with commas.
    expected: String,
}

impl fmt::Display for UndeclaredValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown value `{}`: expected one of {}", self.value, self.expected)
    }
}

impl std::error::Error for UndeclaredValue {}

#[cfg(test)]
mod tests {
    #![expect(unreachable_pub, reason = "the macro makes public methods")]

    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    enum Open {
        First,
        Unknown(UnknownValue),
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Closed {
        First,
        Second,
    }

    crate::string_enum! { open Open { First: "FIRST" } }
    crate::string_enum! { closed Closed { First: "FIRST", Second: "SECOND" } }

    #[test]
    fn an_open_enum_is_parsed_from_every_text_and_shown_as_it() {
        assert_eq!("FIRST".parse(), Ok(Open::First));
        let other: Open = "OTHER".parse().unwrap();
        assert_eq!((other.as_str(), other.to_string().as_str()), ("OTHER", "OTHER"));
    }

    #[test]
    fn a_closed_enum_is_parsed_from_its_values_and_reports_them() {
        assert_eq!("SECOND".parse(), Ok(Closed::Second));
        assert_eq!(Closed::First.to_string(), "FIRST");
        let error = "first".parse::<Closed>().unwrap_err();
        assert_eq!(error.to_string(), "unknown value `first`: expected one of `FIRST`, `SECOND`");
    }
}
