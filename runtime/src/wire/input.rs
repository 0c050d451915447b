//! A value that is read, how strictly, and how it differs from what was expected.

use std::borrow::Cow;
use std::fmt;

use super::JsonValue;

/// What is an error while a value is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// For responses: a malformed scalar is left out, and everything else is kept.
    Lenient,
    /// For values that a program stored itself: a malformed scalar is an error. Unknown members
    /// are ignored, because a newer version may have written them.
    Strict,
    /// For parameters that a caller passes as JSON: an unknown member and a missing required one
    /// are errors as well, because a request without them is not the one that was meant. JSON
    /// inside strings is passed on as it is.
    DenyUnknown,
}

/// A value that was read and has no type yet.
#[derive(Debug)]
pub struct Input<'a> {
    pub(super) value: JsonValue<'a>,
    pub(super) strictness: Strictness,
    /// The index of the parameter that the value was given for, if there are alternatives.
    pub(super) alternative: usize,
}

impl<'a> Input<'a> {
    pub(super) fn new(value: JsonValue<'a>, strictness: Strictness) -> Self {
        Input { value, strictness, alternative: 0 }
    }

    pub(super) fn is_null(&self) -> bool {
        self.value == JsonValue::Null
    }

    /// Returns the index of the parameter that the value was given for among its alternatives.
    pub fn alternative(&self) -> usize {
        self.alternative
    }

    /// Returns the value, parsed if it is a string that begins with this bracket: some services
    /// write a list or an object as a string of JSON. Returns `None` for `null` and, in responses, for
    /// an empty string.
    pub(super) fn parsed_if_string(self, opening: char) -> Option<JsonValue<'a>> {
        match self.value {
            JsonValue::Null => None,
            JsonValue::String(text) if text.is_empty() && self.strictness == Strictness::Lenient => None,
            JsonValue::String(text) if text.trim_start().starts_with(opening) => Some(match text {
                Cow::Borrowed(text) => {
                    serde_json::from_str(text).unwrap_or(JsonValue::String(Cow::Borrowed(text)))
                }
                Cow::Owned(text) => match serde_json::from_str::<JsonValue<'_>>(&text) {
                    Ok(value) => value.into_owned(),
                    Err(_) => JsonValue::String(Cow::Owned(text)),
                },
            }),
            other => Some(other),
        }
    }
}

/// How a value differs from what was expected, and where.
#[derive(Debug, PartialEq)]
pub struct Mismatch(Box<Details>);

// Boxed, because it is part of the result of every value that is read and rarely present.
#[derive(Debug, PartialEq)]
struct Details {
    path: String,
    reason: Reason,
    /// Whether it is a scalar that is malformed, so that nothing else is lost without it.
    scalar: bool,
}

#[derive(Debug, PartialEq)]
enum Reason {
    Expected { expected: &'static str, found: &'static str },
    NotJson,
    Missing,
    Unknown { nearest: Option<&'static str> },
}

impl Mismatch {
    pub(super) fn new(expected: &'static str, value: &JsonValue<'_>) -> Self {
        Mismatch::of(expected, value.kind())
    }

    pub(super) fn of(expected: &'static str, found: &'static str) -> Self {
        Mismatch::because(Reason::Expected { expected, found })
    }

    /// Parameters that cannot be read as JSON at all.
    pub(super) fn not_json() -> Self {
        Mismatch::because(Reason::NotJson)
    }

    /// A required member that is missing.
    pub(super) fn missing() -> Self {
        Mismatch::because(Reason::Missing)
    }

    /// A member that no field names, and the known name nearest to it.
    pub(super) fn unknown(name: &str, nearest: Option<&'static str>) -> Self {
        Mismatch::because(Reason::Unknown { nearest }).within(name)
    }

    /// A value for an alternative that the choice does not have. It is used by
    /// [`one_of!`](crate::one_of), whose match over indexes needs a last arm.
    #[doc(hidden)]
    pub fn no_alternative() -> Self {
        Mismatch::of("one of the alternatives", "another one")
    }

    fn because(reason: Reason) -> Self {
        Mismatch(Box::new(Details { path: String::new(), reason, scalar: false }))
    }

    pub(super) fn scalar(expected: &'static str, value: &JsonValue<'_>) -> Self {
        let mut mismatch = Mismatch::new(expected, value);
        mismatch.0.scalar = true;
        mismatch
    }

    pub(super) fn within(mut self, step: &str) -> Self {
        let path = &self.0.path;
        let dot = if step.is_empty() || path.is_empty() || path.starts_with('[') { "" } else { "." };
        self.0.path = format!("{step}{dot}{path}");
        self
    }

    /// Returns the path to the value, such as `URLUploadInfoList[0].JobId`; empty for the whole value.
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { path, reason, .. } = &*self.0;
        match reason {
            Reason::Unknown { nearest: Some(nearest) } => {
                write!(f, "unknown field `{path}`; did you mean `{nearest}`?")
            }
            Reason::Unknown { nearest: None } => write!(f, "unknown field `{path}`"),
            Reason::NotJson => f.write_str("invalid JSON"),
            Reason::Missing => write!(f, "missing field `{path}`"),
            Reason::Expected { expected, found } if path.is_empty() => {
                write!(f, "expected {expected}, found {found}")
            }
            Reason::Expected { expected, found } => write!(f, "{path}: expected {expected}, found {found}"),
        }
    }
}

impl std::error::Error for Mismatch {}

/// Drops a malformed scalar of a response; adds the step to the path of any other mismatch.
pub(super) fn tolerate<T>(
    result: Result<T, Mismatch>,
    strictness: Strictness,
    step: impl FnOnce() -> String,
) -> Result<Option<T>, Mismatch> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(mismatch) if mismatch.0.scalar && strictness == Strictness::Lenient => {
            tracing::debug!(member = step(), %mismatch, "dropped a malformed scalar of the response");
            Ok(None)
        }
        Err(mismatch) => Err(mismatch.within(&step())),
    }
}
