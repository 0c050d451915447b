//! A description as files that can be looked into and changed.

use std::collections::{BTreeMap, BTreeSet};

use alicloud_generator::Sources;
use anyhow::{Context, Result, bail};
use serde_yaml::{Mapping, Value};

use super::yaml::to_text;

/// The files of a description, parsed.
#[derive(Debug)]
pub(super) struct Description {
    files: BTreeMap<String, Value>,
    texts: Sources,
    changed: BTreeSet<String>,
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

    pub(super) fn children(&self, steps: &[&str]) -> Self {
        steps.iter().fold(self.clone(), |at, step| at.child(*step))
    }
}

impl Description {
    pub(super) fn parse(texts: Sources) -> Result<Self> {
        let mut files = BTreeMap::new();
        for (path, text) in &texts {
            let value = serde_yaml::from_str(text).with_context(|| format!("`{path}` is not YAML"))?;
            files.insert(path.clone(), value);
        }
        Ok(Description { files, texts, changed: BTreeSet::new() })
    }

    pub(super) fn has(&self, file: &str) -> bool {
        self.files.contains_key(file)
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub(super) fn get(&self, at: &Location) -> Option<&Value> {
        at.way.iter().try_fold(self.files.get(&at.file)?, |node, step| match node {
            Value::Sequence(items) => items.get(step.parse::<usize>().ok()?),
            node => node.get(step),
        })
    }

    pub(super) fn map(&self, at: &Location) -> Option<&Mapping> {
        self.get(at)?.as_mapping()
    }

    /// The node, to be changed.
    pub(super) fn edit(&mut self, at: &Location) -> Option<&mut Mapping> {
        let node = at.way.iter().try_fold(self.files.get_mut(&at.file)?, |node, step| match node {
            Value::Sequence(items) => items.get_mut(step.parse::<usize>().ok()?),
            node => node.get_mut(step),
        })?;
        self.changed.insert(at.file.clone());
        node.as_mapping_mut()
    }

    pub(super) fn add(&mut self, file: String, value: Value) {
        self.changed.insert(file.clone());
        self.files.insert(file, value);
    }

    /// Where a node really stands: behind its references, if it has any.
    pub(super) fn resolve(&self, at: &Location) -> Location {
        let mut at = at.clone();
        // More steps than files and names would be a circle, which the generator tells.
        for _ in 0..32 {
            let Some(reference) = self.get(&at).and_then(|node| node.get("$ref")).and_then(Value::as_str)
            else {
                break;
            };
            at = self.target(&at.file, reference);
        }
        at
    }

    /// The node that a reference in `file` leads to.
    pub(super) fn target(&self, file: &str, reference: &str) -> Location {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let mut parts: Vec<&str> = file.split('/').collect();
        if !path.is_empty() {
            parts.pop();
            for part in path.split('/') {
                match part {
                    "." => {}
                    ".." => drop(parts.pop()),
                    part => parts.push(part),
                }
            }
        }
        let steps = fragment.split('/').skip(1);
        steps.fold(Location::file(parts.join("/")), |at, step| at.child(step))
    }

    pub(super) fn is_changed(&self, file: &str) -> bool {
        self.changed.contains(file)
    }

    /// The texts of all files.
    pub(super) fn sources(&self) -> Result<Sources> {
        let text = |path: &String, value| match self.texts.get(path).filter(|_| !self.is_changed(path)) {
            Some(text) => Ok(text.clone()),
            None => to_text(path, value),
        };
        self.files.iter().map(|(path, value)| Ok((path.clone(), text(path, value)?))).collect()
    }

    /// The texts of the files that were changed.
    ///
    /// # Errors
    /// A file to be written again has comments, which would be lost.
    pub(super) fn written(self) -> Result<Sources> {
        let mut written = Sources::new();
        for path in &self.changed {
            let Some(value) = self.files.get(path) else { continue };
            let text = to_text(path, value)?;
            let before = self.texts.get(path).map_or("", String::as_str);
            let same = serde_yaml::from_str::<Value>(before).is_ok_and(|before| before == *value);
            if same {
                continue;
            }
            if before.lines().any(|line| line.trim_start().starts_with('#')) {
                bail!("`{path}` has comments, which would be lost; say in `description` what they say");
            }
            written.insert(path.clone(), text);
        }
        Ok(written)
    }
}
