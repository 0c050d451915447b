//! The description while it is merged, with what is to be reported.

use std::collections::BTreeMap;

use super::decision::{Decision, Edit, Note};
use crate::import::description::{Description, NodePath};
use crate::import::finding::Finding;
use crate::yaml::YamlMap;

/// The description as merged so far.
#[derive(Debug)]
pub(in crate::import) struct Draft {
    pub(in crate::import) description: Description,
    pub(in crate::import) notes: Vec<Note>,
    pub(in crate::import) findings: Vec<Finding>,
    /// The places of the metadata that use a schema, by where the schema is in the description.
    pub(super) uses: BTreeMap<NodePath, Vec<Use>>,
}

/// A schema as one place of the metadata has it.
#[derive(Debug, Clone)]
pub(super) struct Use {
    /// The place, such as `Operation.response.Member[].Member`.
    pub(super) place: String,
    pub(super) facts: YamlMap,
    /// Whether callers write it, so that required members matter.
    pub(super) input: bool,
    /// Whether the place is imported. With `--operation`, the others are visited nevertheless, for
    /// what they state about shared schemas, but do not change anything.
    pub(super) imported: bool,
}

impl Use {
    /// A schema inside this one.
    pub(super) fn inner(&self, suffix: &str, facts: &YamlMap) -> Use {
        Use { place: format!("{}{suffix}", self.place), facts: facts.clone(), ..*self }
    }
}

impl Draft {
    pub(super) fn new(description: Description) -> Self {
        Draft { description, notes: Vec::new(), findings: Vec::new(), uses: BTreeMap::new() }
    }

    /// Removes the new schemas that nothing refers to, and their notes. Returns whether there were any.
    pub(in crate::import) fn remove_unused_schemas(&mut self, root: &str) -> bool {
        let removed = self.description.remove_unused_schemas(root);
        for name in &removed {
            let beginnings = [format!("schemas.{name}:"), format!("schemas.{name}.")];
            let this = Note::New(format!("schemas.{name}"));
            self.notes
                .retain(|note| *note != this && !beginnings.iter().any(|beginning| note.is_about(beginning)));
        }
        !removed.is_empty()
    }

    /// Applies a decision if its place is imported. Returns whether the description was edited.
    pub(super) fn apply(&mut self, imported: bool, decision: Decision) -> bool {
        if !imported {
            return false;
        }
        match decision {
            Decision::Keep => false,
            Decision::Gone(what) => {
                self.notes.push(Note::Gone(what));
                false
            }
            Decision::Unclear(what) => {
                self.notes.push(Note::Unclear(what));
                false
            }
            Decision::Stray(what) => {
                self.notes.push(Note::Stray(what));
                false
            }
            Decision::Write(edits, note) => {
                let edited = self.write(edits);
                if edited {
                    self.notes.push(note);
                }
                edited
            }
        }
    }

    /// Makes edits that need no note. Returns whether any of them had an effect.
    pub(super) fn write(&mut self, edits: Vec<Edit>) -> bool {
        let mut edited = false;
        for edit in edits {
            edited |= match edit {
                Edit::Set(at, keyword, value) => {
                    self.edit(&at, |mapping| drop(mapping.insert(keyword.into(), value)))
                }
                Edit::Remove(at, keyword) => self.edit(&at, |mapping| drop(mapping.remove(keyword.as_str()))),
                Edit::Replace(at, replacement) => self.edit(&at, |mapping| *mapping = replacement),
                Edit::AddFile(file, value) => {
                    self.description.add_file(file, value);
                    true
                }
            };
        }
        edited
    }

    fn edit(&mut self, at: &NodePath, change: impl FnOnce(&mut YamlMap)) -> bool {
        self.description.edit(at).map(change).is_some()
    }
}
