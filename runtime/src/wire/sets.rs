//! Sets of values, open and closed, and choices between parameters.

use std::fmt;

use super::Field;

/// A value that this version of the crate has no name for.
///
/// A set of values grows on the service's side. What is new arrives here, with
/// its text kept, and is sent back unchanged. It can only be made from text by
/// its set, so that a value which gets a name later is never compared with an
/// unknown one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// The value as the service writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A set of texts of which more may come. Its enum has a variant `Unknown` for them.
pub trait OpenSet: Sized + Clone + PartialEq + 'static {
    /// The texts and the values they stand for.
    const VALUES: &'static [(&'static str, Self)];
}

/// A value out of a set of texts.
pub trait TextSet: Sized {
    /// The value of this name; `None` if the set is closed and has no such value.
    fn named(text: &str) -> Option<Self>;
}

impl<T: OpenSet + for<'t> From<&'t str>> TextSet for T {
    fn named(text: &str) -> Option<Self> {
        Some(T::from(text))
    }
}

#[doc(hidden)]
pub fn open_from_text<T: OpenSet>(text: &str, unknown: fn(UnknownValue) -> T) -> T {
    named(T::VALUES, text).unwrap_or_else(|| unknown(UnknownValue(text.to_owned())))
}

#[doc(hidden)]
pub fn open_as_str<T: OpenSet>(value: &T) -> &'static str {
    name_of(T::VALUES, value)
}

/// A set of texts that is complete.
pub trait ClosedSet: Sized + Copy + PartialEq + 'static {
    /// The texts and the values they stand for; at least one.
    const VALUES: &'static [(&'static str, Self)];
}

#[doc(hidden)]
pub fn closed_from_text<T: ClosedSet>(text: &str) -> Result<T, UndeclaredValue> {
    named(T::VALUES, text).ok_or_else(|| UndeclaredValue(text.to_owned()))
}

#[doc(hidden)]
pub fn closed_as_str<T: ClosedSet>(value: &T) -> &'static str {
    name_of(T::VALUES, value)
}

fn named<T: Clone>(values: &[(&str, T)], text: &str) -> Option<T> {
    values.iter().find(|(name, _)| *name == text).map(|(_, value)| value.clone())
}

fn name_of<T: PartialEq>(values: &[(&'static str, T)], value: &T) -> &'static str {
    values.iter().find(|(_, known)| known == value).map_or("", |(name, _)| name)
}

/// A text was given that a closed set does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not one of the declared values")]
pub struct UndeclaredValue(String);

/// The rows of a choice between several parameters.
pub trait OneOf {
    /// The parameters in the order in which the service prefers them; at least one.
    const ALTERNATIVES: &'static [Field];
}
