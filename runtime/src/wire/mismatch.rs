//! How a value differs from what was expected, and where.

use std::borrow::Cow;
use std::fmt;

use super::reader::MAX_DEPTH;

/// The maximum length of the name of an entry in a path. A field has a shorter one.
const MAX_STEP_BYTES: usize = 200;

/// Returns the name of an entry as a step of a path.
///
/// The service chooses these names, and every report of a value inside of the entry repeats them. A long
/// one is replaced and not cut, because half of a secret would not be redacted.
pub(super) fn entry_step(name: &str) -> Cow<'_, str> {
    match name.len() > MAX_STEP_BYTES {
        true => Cow::Owned(format!("(a name of {} bytes)", name.len())),
        false => Cow::Borrowed(name),
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
}

#[derive(Debug, PartialEq)]
enum Reason {
    Expected {
        expected: &'static str,
        found: &'static str,
    },
    /// A required member is missing.
    Missing,
    /// `null`, or the empty string that some services write instead of it.
    Absent,
    Unknown {
        nearest: Option<&'static str>,
    },
    TooDeep,
    /// The text is not JSON. The byte and what was expected there.
    Syntax {
        at: usize,
        expected: &'static str,
        found: Option<char>,
    },
    TooLarge {
        bytes: usize,
    },
    /// No caller waits for the value any more.
    Cancelled,
}

impl Mismatch {
    pub(super) fn new(expected: &'static str, found: &'static str) -> Self {
        Mismatch::because(Reason::Expected { expected, found })
    }

    /// A required member that is missing.
    pub(super) fn missing() -> Self {
        Mismatch::because(Reason::Missing)
    }

    pub(super) fn absent() -> Self {
        Mismatch::because(Reason::Absent)
    }

    /// A member that no field names, and the known name nearest to it.
    pub(super) fn unknown(name: &str, nearest: Option<&'static str>) -> Self {
        Mismatch::because(Reason::Unknown { nearest }).within(name)
    }

    pub(super) fn too_deep() -> Self {
        Mismatch::because(Reason::TooDeep)
    }

    pub(super) fn syntax(at: usize, expected: &'static str, found: Option<char>) -> Self {
        Mismatch::because(Reason::Syntax { at, expected, found })
    }

    /// The values that were read need more memory than this.
    pub(super) fn too_large(bytes: usize) -> Self {
        Mismatch::because(Reason::TooLarge { bytes })
    }

    pub(super) fn cancelled() -> Self {
        Mismatch::because(Reason::Cancelled)
    }

    /// A value for an alternative that the choice does not have. It is used by
    /// [`one_of!`](crate::one_of), whose match over indexes needs a last arm.
    #[doc(hidden)]
    pub fn no_alternative() -> Self {
        Mismatch::new("one of the alternatives", "another one")
    }

    fn because(reason: Reason) -> Self {
        Mismatch(Box::new(Details { path: String::new(), reason }))
    }

    pub(super) fn within(mut self, step: &str) -> Self {
        let path = &self.0.path;
        let dot = if step.is_empty() || path.is_empty() || path.starts_with('[') { "" } else { "." };
        self.0.path = format!("{step}{dot}{path}");
        self
    }

    /// Replaces the path.
    pub(crate) fn map_path(mut self, path: impl FnOnce(&str) -> String) -> Self {
        self.0.path = path(&self.0.path);
        self
    }

    /// Returns the message without the path.
    pub(crate) fn reason(&self) -> impl fmt::Display + '_ {
        &self.0.reason
    }

    /// Returns whether no value can be read after it: the text is not JSON, or the memory is used up.
    pub(super) fn is_fatal(&self) -> bool {
        matches!(self.0.reason, Reason::Syntax { .. } | Reason::TooLarge { .. } | Reason::Cancelled)
    }

    pub(super) fn is_syntax(&self) -> bool {
        matches!(self.0.reason, Reason::Syntax { .. })
    }

    pub(super) fn is_absent(&self) -> bool {
        self.0.reason == Reason::Absent
    }

    /// Returns the path to the value, such as `URLUploadInfoList[0].JobId`; empty for the whole value.
    pub fn path(&self) -> &str {
        &self.0.path
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { path, reason } = &*self.0;
        match reason {
            Reason::Unknown { nearest: Some(nearest) } => {
                write!(f, "unknown field `{path}`; did you mean `{nearest}`?")
            }
            Reason::Unknown { nearest: None } => write!(f, "unknown field `{path}`"),
            Reason::Missing => write!(f, "missing field `{path}`"),
            _ if path.is_empty() => write!(f, "{reason}"),
            _ => write!(f, "{path}: {reason}"),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Expected { expected, found } => write!(f, "expected {expected}, found {found}"),
            Reason::Missing => f.write_str("missing field"),
            Reason::Absent => f.write_str("expected a value, found none"),
            Reason::Unknown { nearest: Some(nearest) } => {
                write!(f, "unknown field; did you mean `{nearest}`?")
            }
            Reason::Unknown { nearest: None } => f.write_str("unknown field"),
            Reason::Cancelled => f.write_str("no longer needed"),
            Reason::TooDeep => write!(f, "nested in more than {MAX_DEPTH} values"),
            Reason::Syntax { at, expected, found: Some(found) } => {
                write!(f, "invalid JSON: expected {expected} at byte {at}, found {found:?}")
            }
            Reason::Syntax { at, expected, found: None } => {
                write!(f, "invalid JSON: expected {expected} at byte {at}, found the end")
            }
            Reason::TooLarge { bytes } => write!(
                f,
                "the values need more than {bytes} bytes of memory; if the response may be that large, raise \
                 `max_response_bytes`"
            ),
        }
    }
}

impl std::error::Error for Mismatch {}
