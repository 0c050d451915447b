//! What is read, and what is wrong with it.

use std::borrow::Cow;
use std::fmt;

use super::Value;

/// What to do about a scalar that cannot be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// An answer: leave the member absent, and keep everything else.
    Lenient,
    /// A caller's own words: say so. A required member that is missing is told, too.
    Strict,
    /// As strict, and a member that is not declared is told as well: nothing that the caller
    /// has said is dropped. What stands inside text is the caller's own.
    Exact,
}

/// A value that was read, to be made one of a type.
#[derive(Debug)]
pub struct Input<'a> {
    pub(super) value: Value<'a>,
    pub(super) how: Reading,
    /// Which of several parameters it was given for.
    pub(super) alternative: usize,
}

impl<'a> Input<'a> {
    pub(super) fn new(value: Value<'a>, how: Reading) -> Self {
        Input { value, how, alternative: 0 }
    }

    pub(super) fn is_null(&self) -> bool {
        self.value == Value::Null
    }

    /// Which of several parameters the value was given for, by their order.
    pub fn alternative(&self) -> usize {
        self.alternative
    }

    /// The value, or what stands inside of it where it is the text of a list or an object, or
    /// `None` for nothing, in the ways in which services write it.
    pub(super) fn opened(self, opening: char) -> Option<Value<'a>> {
        match self.value {
            Value::Null => None,
            Value::Text(text) if text.is_empty() && self.how == Reading::Lenient => None,
            Value::Text(text) if text.trim_start().starts_with(opening) => Some(match text {
                Cow::Borrowed(text) => serde_json::from_str(text).unwrap_or(Value::Text(Cow::Borrowed(text))),
                Cow::Owned(text) => match serde_json::from_str::<Value<'_>>(&text) {
                    Ok(value) => value.into_owned(),
                    Err(_) => Value::Text(Cow::Owned(text)),
                },
            }),
            other => Some(other),
        }
    }
}

/// A value that is not of the declared shape.
#[derive(Debug, PartialEq)]
pub struct Mismatch(Box<Details>);

// In a box, for it travels beside every value that is read, and is hardly ever there.
#[derive(Debug, PartialEq)]
struct Details {
    path: String,
    expected: &'static str,
    found: &'static str,
    scalar: bool,
}

impl Mismatch {
    pub(super) fn new(expected: &'static str, value: &Value<'_>) -> Self {
        Mismatch::of(expected, value.kind())
    }

    pub(super) fn of(expected: &'static str, found: &'static str) -> Self {
        Mismatch(Box::new(Details { path: String::new(), expected, found, scalar: false }))
    }

    pub(super) fn scalar(expected: &'static str, value: &Value<'_>) -> Self {
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

    /// Where, as in `URLUploadInfoList[0].JobId`; empty for the whole value.
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { path, expected, found, .. } = &*self.0;
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        write!(f, "expected {expected}, found {found}")
    }
}

impl std::error::Error for Mismatch {}

/// Lets an unreadable scalar of an answer pass; everything else goes on up, with its place.
pub(super) fn tolerate<T>(
    result: Result<T, Mismatch>,
    how: Reading,
    step: impl FnOnce() -> String,
) -> Result<Option<T>, Mismatch> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(mismatch) if mismatch.0.scalar && how == Reading::Lenient => {
            let Details { expected, found, .. } = *mismatch.0;
            tracing::debug!(member = step(), expected, found, "left out of the answer");
            Ok(None)
        }
        Err(mismatch) => Err(mismatch.within(&step())),
    }
}
