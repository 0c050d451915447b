//! Checks JSON documents that parameters contain as strings, such as the timeline of a video.
//!
//! A service may ignore a misspelled member or render nothing for an unknown value, and report neither. [`inspect`] finds
//! what a type does not describe. A generated crate has further checks for documents of its own.

use std::fmt;

use serde_json::Value as Json;

use crate::wire::{self, Structure};

/// What a check noticed in a document.
///
/// `Display` prints it as one line: the level, the path, the message.
///
/// ```
/// # use alicloud_runtime::document::{Finding, Level};
///
/// let finding = Finding::error("VideoTracks[0]", "has no clips", "documentation");
/// assert_eq!(finding.level, Level::Error);
/// assert_eq!(finding.to_string(), "error: VideoTracks[0]: has no clips");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// How serious it is.
    pub level: Level,
    /// The path of the value, such as `VideoTracks[0].VideoTrackClips[1]`; empty for the whole document.
    pub path: String,
    /// What is wrong, and what to do about it.
    pub message: String,
    /// Where the rule is stated.
    pub source: &'static str,
}

/// A kind of document that has checks of its own, for programs that know a document by the path of its type.
#[derive(Debug, Clone, Copy)]
pub struct DocumentKind {
    /// A word for it, such as `timeline`.
    pub name: &'static str,
    /// What it is, in a few words, such as `Timelines of videos`.
    pub about: &'static str,
    /// The path of its type in the generated crate, such as `types::Timeline`.
    pub type_path: &'static str,
    /// Finds what is wrong or suspicious in a document.
    pub check: fn(&Json) -> Vec<Finding>,
}

/// How serious a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It is useful to know.
    Note,
    /// It is a usual mistake, or was seen to have no effect or to fail.
    Warning,
    /// It contradicts the documentation.
    Error,
}

impl Finding {
    /// Creates an error.
    pub fn error(path: impl Into<String>, message: impl Into<String>, source: &'static str) -> Self {
        Finding { level: Level::Error, path: path.into(), message: message.into(), source }
    }

    /// Creates a warning.
    pub fn warning(path: impl Into<String>, message: impl Into<String>, source: &'static str) -> Self {
        Finding { level: Level::Warning, path: path.into(), message: message.into(), source }
    }

    /// Creates a note.
    pub fn note(path: impl Into<String>, message: impl Into<String>, source: &'static str) -> Self {
        Finding { level: Level::Note, path: path.into(), message: message.into(), source }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { level, path, message, .. } = self;
        match path.is_empty() {
            true => write!(f, "{level}: {message}"),
            false => write!(f, "{level}: {path}: {message}"),
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        })
    }
}

/// Reads a document into its type, and reports what the type does not describe: values of another shape and missing
/// required members as errors, unknown members and values as warnings. Findings are in the order of the type.
///
/// What has another shape is left out of the value. The source of each finding is `source`.
///
/// ```
/// # use alicloud_runtime::document::inspect;
/// # use alicloud_runtime::structure;
/// # use alicloud_runtime::wire::Field;
/// # use alicloud_runtime::Json;
/// use std::collections::BTreeMap;
///
/// #[derive(Clone)]
/// struct Clip {
///     media_url: Option<String>,
///     others: BTreeMap<String, Json>,
/// }
/// structure! { Clip { media_url: Field::member("MediaURL"), others: Field::other_members() } }
///
/// let (clip, findings) = inspect::<Clip>(&serde_json::json!({"MediaUrl": "https://a"}), "documentation");
/// assert!(clip.is_some_and(|clip| clip.media_url.is_none()));
/// assert_eq!(findings[0].to_string(), "warning: MediaUrl: is not described; did you mean `MediaURL`?");
/// ```
pub fn inspect<T: Structure>(document: &Json, source: &'static str) -> (Option<T>, Vec<Finding>) {
    wire::inspect(document, source)
}

/// Returns a value as a document.
pub fn to_document<T: Structure>(value: &T) -> Json {
    wire::to_json(value)
}

/// Returns whether a member with this name is a secret in any document, such as `AccessKeySecret`. A text that is no name
/// is searched for one.
pub fn names_secret(name: &str) -> bool {
    wire::names_secret(name)
}

/// Replaces what looks like a secret in a document with `***`: strings in members with names such as `AccessKeySecret`,
/// also in documents that are strings.
pub fn hide_secrets(document: &mut Json) {
    wire::hide_secrets(document);
}

/// Returns the known name that is nearest to an unknown one, if it may be a misspelling: one that differs in case only,
/// or in few letters.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let known: Vec<&str> = known.into_iter().collect();
    let same = known.iter().copied().find(|known| known.eq_ignore_ascii_case(name));
    same.or_else(|| wire::nearest(known.into_iter(), name))
}
