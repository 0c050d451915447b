//! Descriptions as files of YAML values.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::{Mapping, Value};

/// The path of the root document.
pub(crate) const ROOT: &str = "openapi.yaml";

/// The files of a description by their paths.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Description(pub(crate) BTreeMap<String, Value>);

/// A node, and the file that it is in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'d> {
    pub(crate) file: &'d str,
    pub(crate) node: &'d Value,
}

impl Description {
    /// Returns the texts of the files: some as YAML, some as JSON, which is YAML as well.
    pub(crate) fn texts(&self) -> BTreeMap<String, String> {
        let text = |path: &String, node: &Value| match path.len() % 3 {
            0 if path != ROOT => serde_json::to_string_pretty(node).expect("the keys are strings"),
            _ => serde_yaml::to_string(node).expect("the keys are strings"),
        };
        self.0.iter().map(|(path, node)| (path.clone(), text(path, node))).collect()
    }

    /// Removes the files to which no other file refers, directly or not.
    pub(crate) fn remove_unused_files(&mut self) {
        let mut used = BTreeSet::from([ROOT.to_owned()]);
        let mut waiting = vec![ROOT.to_owned()];
        while let Some(file) = waiting.pop() {
            let Some((file, node)) = self.0.get_key_value(&file) else { continue };
            let mut references = Vec::new();
            collect_references(At { file, node }, &mut references);
            waiting.extend(
                references
                    .into_iter()
                    .map(|at| self.step(at).file.to_owned())
                    .filter(|file| used.insert(file.clone())),
            );
        }
        self.0.retain(|file, _| used.contains(file));
    }

    pub(crate) fn root(&self) -> At<'_> {
        let (file, node) = self.0.get_key_value(ROOT).expect("a description has a root document");
        At { file, node }
    }

    /// Follows a reference, and the references that it leads to.
    pub(crate) fn target<'d>(&'d self, at: At<'d>) -> At<'d> {
        if at.node.get("$ref").is_some() { self.target(self.step(at)) } else { at }
    }

    /// Follows a reference to the next node, which may be a reference, too. A reference that leads nowhere
    /// leads to null.
    pub(crate) fn step<'d>(&'d self, at: At<'d>) -> At<'d> {
        let Some(reference) = at.node.get("$ref").and_then(Value::as_str) else { return at };
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let folder = at.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
        for step in path.split('/') {
            match step {
                ".." => drop(steps.pop()),
                step => steps.push(step),
            }
        }
        let path = if path.is_empty() { at.file.to_owned() } else { steps.join("/") };
        let Some((file, mut node)) = self.0.get_key_value(&path) else {
            return At { file: at.file, node: &Value::Null };
        };
        for step in pointer.split('/').skip(1) {
            let key = step.replace("~1", "/").replace("~0", "~");
            node = node.get(key.as_str()).unwrap_or(&Value::Null);
        }
        At { file, node }
    }
}

impl<'d> At<'d> {
    pub(crate) fn get(self, keyword: &str) -> Option<At<'d>> {
        self.node.get(keyword).map(|node| At { file: self.file, node })
    }

    pub(crate) fn text(self, keyword: &str) -> Option<&'d str> {
        self.node.get(keyword).and_then(Value::as_str)
    }

    pub(crate) fn flag(self, keyword: &str) -> bool {
        self.node.get(keyword).and_then(Value::as_bool).unwrap_or_default()
    }

    pub(crate) fn list(self, keyword: &str) -> Vec<At<'d>> {
        let items = self.node.get(keyword).and_then(Value::as_sequence);
        items.into_iter().flatten().map(|node| At { file: self.file, node }).collect()
    }

    pub(crate) fn texts(self, keyword: &str) -> Vec<&'d str> {
        self.list(keyword).into_iter().filter_map(|item| item.node.as_str()).collect()
    }

    pub(crate) fn entries(self, keyword: &str) -> Vec<(&'d str, At<'d>)> {
        let entries = self.node.get(keyword).and_then(Value::as_mapping);
        let entries = entries.into_iter().flatten();
        entries.filter_map(|(name, node)| Some((name.as_str()?, At { file: self.file, node }))).collect()
    }
}

/// Makes a map.
pub(crate) fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Mapping(entries.into_iter().map(|(name, node)| (Value::from(name), node)).collect())
}

/// Makes a list of strings.
pub(crate) fn texts(texts: &[impl AsRef<str>]) -> Value {
    Value::Sequence(texts.iter().map(|text| Value::from(text.as_ref())).collect())
}

/// Sets a keyword of a map.
pub(crate) fn set(node: &mut Value, keyword: &str, value: impl Into<Value>) {
    if !node.is_mapping() {
        *node = Value::Mapping(Mapping::new());
    }
    if let Value::Mapping(entries) = node {
        entries.insert(Value::from(keyword), value.into());
    }
}

fn collect_references<'d>(at: At<'d>, found: &mut Vec<At<'d>>) {
    let here = |node| At { file: at.file, node };
    match at.node {
        Value::Mapping(entries) => {
            if entries.get("$ref").is_some() {
                found.push(at);
            }
            entries.values().for_each(|node| collect_references(here(node), found));
        }
        Value::Sequence(items) => items.iter().for_each(|node| collect_references(here(node), found)),
        _ => {}
    }
}
