//! What the metadata means for one place of the description, as data.
//!
//! Functions that decide only read the description. [`Draft::apply`](super::draft::Draft::apply)
//! is the one place that writes.

use crate::import::description::NodePath;
use crate::yaml::{Yaml, YamlMap};

/// What happens to one place of the description.
#[derive(Debug, PartialEq)]
pub(super) enum Decision {
    /// It states the facts of the metadata, or states them more precisely.
    Keep,
    /// It is edited, in this order, and the note reports it.
    Write(Vec<Edit>, Note),
    /// The metadata no longer has it. It stays until a maintainer removes it.
    Gone(String),
    /// A maintainer has to decide.
    Unclear(String),
    /// The description states a limit that has no source.
    Stray(String),
}

/// One change of the description. An edit of a mapping that does not exist has no effect.
#[derive(Debug, PartialEq)]
pub(super) enum Edit {
    /// Sets an entry of the mapping at a node.
    Set(NodePath, String, Yaml),
    /// Removes an entry of the mapping at a node.
    Remove(NodePath, String),
    /// Replaces the mapping at a node.
    Replace(NodePath, YamlMap),
    AddFile(String, Yaml),
}

/// What is reported of one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::import) enum Note {
    New(String),
    Changed(String),
    Gone(String),
    Unclear(String),
    Stray(String),
}

impl Note {
    /// Returns whether the note begins with a text.
    pub(in crate::import) fn is_about(&self, beginning: &str) -> bool {
        let (Note::New(what)
        | Note::Changed(what)
        | Note::Gone(what)
        | Note::Unclear(what)
        | Note::Stray(what)) = self;
        what.starts_with(beginning)
    }
}

impl Decision {
    /// A change of what the description states about a place of the metadata.
    pub(super) fn change(edits: Vec<Edit>, place: &str, what: impl std::fmt::Display) -> Self {
        Decision::Write(edits, Note::Changed(format!("{place}: {what}")))
    }

    /// Sets a keyword that the metadata decides, or removes it.
    pub(super) fn keyword(
        found: Option<&Yaml>,
        at: &NodePath,
        keyword: &str,
        wanted: Option<Yaml>,
        place: &str,
    ) -> Self {
        if found == wanted.as_ref() {
            return Decision::Keep;
        }
        let (edit, what) = match wanted {
            Some(value) => {
                let what = format!("`{keyword}: {}`", compact(&value));
                (Edit::Set(at.clone(), keyword.to_owned(), value), what)
            }
            None => (Edit::Remove(at.clone(), keyword.to_owned()), format!("no longer `{keyword}`")),
        };
        Decision::change(vec![edit], place, what)
    }
}

/// Returns a value on one line, as in messages.
pub(super) fn compact(value: &Yaml) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
