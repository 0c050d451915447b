//! A description as files that can be looked into and changed.

use std::collections::{BTreeMap, BTreeSet};

use alicloud_generator::Sources;
use anyhow::{Context, Result, bail};
use serde_yaml::{Mapping, Value};

use super::yaml::to_text;
use crate::regen::beside;

/// The files of a description, parsed.
#[derive(Debug)]
pub(super) struct Description {
    files: BTreeMap<String, Value>,
    /// As they were read.
    before: BTreeMap<String, Value>,
    texts: Sources,
    touched: BTreeSet<String>,
}

/// A node: its file, and the way to it in names and indexes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Location {
    pub(super) file: String,
    way: Vec<String>,
}

impl Location {
    pub(super) fn file(file: impl Into<String>) -> Self {
        Location { file: file.into(), way: Vec::new() }
    }

    pub(super) fn child(&self, step: impl Into<String>) -> Self {
        let mut way = self.way.clone();
        way.push(step.into());
        Location { file: self.file.clone(), way }
    }

    pub(super) fn children(&self, steps: &[&str]) -> Self {
        steps.iter().fold(self.clone(), |at, step| at.child(*step))
    }

    /// The names and indexes on the way.
    pub(super) fn steps(&self) -> &[String] {
        &self.way
    }

    /// The node that this one is in.
    pub(super) fn parent(&self) -> Self {
        let mut way = self.way.clone();
        way.pop();
        Location { file: self.file.clone(), way }
    }
}

impl Description {
    pub(super) fn parse(texts: Sources) -> Result<Self> {
        let mut files = BTreeMap::new();
        for (path, text) in &texts {
            let value = serde_yaml::from_str(text)
                .with_context(|| format!("`{path}` is not YAML; nothing was written"))?;
            files.insert(path.clone(), value);
        }
        Ok(Description { before: files.clone(), files, texts, touched: BTreeSet::new() })
    }

    pub(super) fn has(&self, file: &str) -> bool {
        self.files.contains_key(file)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub(super) fn get(&self, at: &Location) -> Option<&Value> {
        node(&self.files, at)
    }

    /// The node as it was before anything was changed.
    pub(super) fn get_before(&self, at: &Location) -> Option<&Value> {
        node(&self.before, at)
    }

    pub(super) fn map(&self, at: &Location) -> Option<&Mapping> {
        self.get(at)?.as_mapping()
    }

    pub(super) fn list(&self, at: &Location) -> Option<&Vec<Value>> {
        self.get(at)?.as_sequence()
    }

    /// The text under a name.
    pub(super) fn text(&self, at: &Location, word: &str) -> Option<&str> {
        self.get(at)?.get(word)?.as_str()
    }

    /// The node, to be changed.
    pub(super) fn edit(&mut self, at: &Location) -> Option<&mut Mapping> {
        let node = at.way.iter().try_fold(self.files.get_mut(&at.file)?, |node, step| match node {
            Value::Sequence(items) => items.get_mut(step.parse::<usize>().ok()?),
            node => node.get_mut(step),
        })?;
        self.touched.insert(at.file.clone());
        node.as_mapping_mut()
    }

    pub(super) fn add(&mut self, file: String, value: Value) {
        self.touched.insert(file.clone());
        self.files.insert(file, value);
    }

    /// Where a node really stands: behind its references, if it has any.
    pub(super) fn resolve(&self, at: &Location) -> Location {
        let mut at = at.clone();
        // More steps than files and names would be a circle, which the generator tells.
        for _ in 0..32 {
            let Some(reference) = self.text(&at, "$ref") else { break };
            at = target(&at.file, reference);
        }
        at
    }

    /// The files that are not as they were.
    fn changed(&self) -> impl Iterator<Item = (&String, &Value)> {
        let touched = self.touched.iter().filter_map(|path| self.files.get_key_value(path));
        touched.filter(|(path, value)| self.before.get(*path) != Some(*value))
    }

    /// The texts of all files, as they will be.
    pub(super) fn sources(&self) -> Result<Sources> {
        let mut sources = self.texts.clone();
        sources.extend(self.written()?);
        Ok(sources)
    }

    /// The texts of the files that are not as they were.
    ///
    /// # Errors
    /// A file to be written again has comments, which would be lost.
    pub(super) fn written(&self) -> Result<Sources> {
        let mut written = Sources::new();
        for (path, value) in self.changed() {
            if let (Some(text), Some(before)) = (self.texts.get(path), self.before.get(path)) {
                // Marks inside texts are in the layout, too; those of comments are not.
                let marks = |text: &str| text.matches('#').count();
                if marks(text) > marks(&to_text(path, before)?) {
                    bail!(
                        "`{path}` has comments, which would be lost; say in `description` what they say; nothing \
                         was written"
                    );
                }
            }
            written.insert(path.clone(), to_text(path, value)?);
        }
        Ok(written)
    }
}

fn node<'f>(files: &'f BTreeMap<String, Value>, at: &Location) -> Option<&'f Value> {
    at.way.iter().try_fold(files.get(&at.file)?, |node, step| match node {
        Value::Sequence(items) => items.get(step.parse::<usize>().ok()?),
        node => node.get(step),
    })
}

/// The node that a reference in `file` leads to.
pub(super) fn target(file: &str, reference: &str) -> Location {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let target = if path.is_empty() { file.to_owned() } else { beside(file, path) };
    let steps = fragment.split('/').skip(1);
    steps.fold(Location::file(target), |at, step| at.child(step))
}

/// A reference from the folder of the root document, as it stands in `file`.
pub(super) fn reference_from(file: &str, reference: &str) -> String {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    if path == file {
        return fragment;
    }
    format!("{}{path}{fragment}", "../".repeat(file.matches('/').count()))
}
