//! A description as parsed files that can be searched and changed.

use std::collections::{BTreeMap, BTreeSet};

use alicloud_generator::Sources;
use anyhow::{Result, anyhow, bail};

use super::keywords::visit_references;
use crate::spec::resolve_path;
use crate::yaml::{Yaml, YamlMap, layout, parse};

/// The files of a description.
#[derive(Debug)]
pub(super) struct Description {
    pub(super) files: BTreeMap<String, Yaml>,
    /// The files as they were read.
    pub(super) original: BTreeMap<String, Yaml>,
    texts: Sources,
    /// Files that may differ from their originals.
    edited: BTreeSet<String>,
}

/// Where a node is: a file, and the names and indexes that lead to the node.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodePath {
    pub(super) file: String,
    steps: Vec<String>,
}

impl NodePath {
    pub(super) fn file(file: impl Into<String>) -> Self {
        NodePath { file: file.into(), steps: Vec::new() }
    }

    pub(super) fn child(&self, step: impl Into<String>) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step.into());
        NodePath { file: self.file.clone(), steps }
    }

    pub(super) fn descendant(&self, steps: &[&str]) -> Self {
        steps.iter().fold(self.clone(), |at, step| at.child(*step))
    }

    /// The names and indexes in the file.
    pub(super) fn steps(&self) -> &[String] {
        &self.steps
    }

    /// The node that contains this one. The root of a file is its own parent.
    pub(super) fn parent(&self) -> Self {
        let mut steps = self.steps.clone();
        steps.pop();
        NodePath { file: self.file.clone(), steps }
    }
}

impl Description {
    /// # Errors
    /// A file is not YAML.
    pub(super) fn parse(texts: Sources) -> Result<Self> {
        let mut files = BTreeMap::new();
        for (path, text) in &texts {
            let value = parse(text).map_err(|error| anyhow!("cannot parse `{path}`: {error:#}"))?;
            files.insert(path.clone(), value);
        }
        Ok(Description { original: files.clone(), files, texts, edited: BTreeSet::new() })
    }

    pub(super) fn has_file(&self, file: &str) -> bool {
        self.files.contains_key(file)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub(super) fn get(&self, at: &NodePath) -> Option<&Yaml> {
        node(&self.files, at)
    }

    /// Returns a node as it was read.
    pub(super) fn get_original(&self, at: &NodePath) -> Option<&Yaml> {
        node(&self.original, at)
    }

    pub(super) fn mapping(&self, at: &NodePath) -> Option<&YamlMap> {
        self.get(at)?.as_mapping()
    }

    pub(super) fn list(&self, at: &NodePath) -> Option<&Vec<Yaml>> {
        self.get(at)?.as_sequence()
    }

    /// Returns the text of a keyword of a node.
    pub(super) fn text(&self, at: &NodePath, keyword: &str) -> Option<&str> {
        self.get(at)?.get(keyword)?.as_str()
    }

    /// Returns a mapping to change, or nothing if there is none.
    pub(super) fn edit(&mut self, at: &NodePath) -> Option<&mut YamlMap> {
        let node = at.steps.iter().try_fold(self.files.get_mut(&at.file)?, |node, step| match node {
            Yaml::Sequence(items) => items.get_mut(step.parse::<usize>().ok()?),
            node => node.get_mut(step),
        })?;
        self.edited.insert(at.file.clone());
        node.as_mapping_mut()
    }

    pub(super) fn add_file(&mut self, file: String, value: Yaml) {
        self.edited.insert(file.clone());
        self.files.insert(file, value);
    }

    /// Follows the references of a node, and returns where they lead.
    pub(super) fn resolve(&self, at: &NodePath) -> NodePath {
        let mut at = at.clone();
        // Ends a cycle of references. The generator reports it afterwards.
        for _ in 0..32 {
            let Some(reference) = self.text(&at, "$ref") else { break };
            at = target(&at.file, reference);
        }
        at
    }

    /// Returns whether a node is not in the files as they were read.
    pub(super) fn is_new(&self, at: &NodePath) -> bool {
        self.get_original(at).is_none()
    }

    /// Returns whether a node is not in the files as they were read, or differs from what it was.
    pub(super) fn is_changed(&self, at: &NodePath) -> bool {
        self.get_original(at) != self.get(at)
    }

    /// Returns the operation that contains a node: a method of a path item.
    pub(super) fn operation_at(&self, at: &NodePath) -> Option<NodePath> {
        let operation = NodePath::file(at.file.clone()).child(at.steps().first()?);
        self.text(&operation, "operationId").is_some().then_some(operation)
    }

    /// Returns the operations of a path, if a node of the root document is one.
    pub(super) fn operations_of_path(&self, at: &NodePath, root: &str) -> Vec<NodePath> {
        let ("paths", Some(key)) = (at.steps().first().map_or("", String::as_str), at.steps().get(1)) else {
            return Vec::new();
        };
        let item = self.resolve(&NodePath::file(root).descendant(&["paths", key]));
        let methods = self.mapping(&item).into_iter().flat_map(YamlMap::keys).filter_map(Yaml::as_str);
        methods.filter_map(|method| self.operation_at(&item.child(method))).collect()
    }

    /// Returns the operations that refer to a file, directly or not.
    pub(super) fn operations_using(&self, file: &str) -> Vec<NodePath> {
        let mut files = BTreeSet::from([file.to_owned()]);
        let mut waiting = vec![file.to_owned()];
        let mut found = Vec::new();
        while let Some(wanted) = waiting.pop() {
            for (path, value) in &self.files {
                let refers = |value: &Yaml| {
                    let mut refers = false;
                    visit_references(value, &mut |reference| {
                        refers |= target(path, reference).file == wanted
                    });
                    refers
                };
                let operations =
                    value.as_mapping().into_iter().flatten().filter_map(|(method, operation)| {
                        let at = NodePath::file(path.clone()).child(method.as_str()?);
                        (self.text(&at, "operationId").is_some() && refers(operation)).then_some(at)
                    });
                let operations: Vec<NodePath> = operations.collect();
                if operations.is_empty() && refers(value) && path.contains('/') && files.insert(path.clone())
                {
                    waiting.push(path.clone());
                }
                found.extend(operations);
            }
        }
        found.sort();
        found.dedup();
        found
    }

    /// Moves an inline schema to a file of its own, and refers to it.
    pub(super) fn share(&mut self, at: &NodePath) {
        let Some(schema) = self.mapping(at).cloned() else { return };
        let stem = at.file.rsplit('/').next().and_then(|file| file.strip_suffix(".yaml")).unwrap_or_default();
        let member = at.steps().last().map_or("", String::as_str);
        // A member can have any name, and a file cannot.
        let name: String = format!("{stem}_{member}")
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' })
            .take(100)
            .collect();
        let names = std::iter::once(name.clone()).chain((2..).map(|count| format!("{name}_{count}")));
        let is_taken = |wanted: &String| self.files.keys().any(|file| file.eq_ignore_ascii_case(wanted));
        let file = names.map(|name| format!("schemas/{name}.yaml")).find(|file| !is_taken(file));
        let Some(file) = file else { return };
        let schema = moved(Yaml::Mapping(schema), &at.file, &file);
        let reference = reference_from(&at.file, &file);
        self.add_file(file, schema);
        if let Some(entries) = self.edit(at) {
            entries.clear();
            entries.insert("$ref".into(), reference.into());
        }
    }

    /// Returns a node in the words of messages: the operation or schema, and the names that lead to it.
    pub(super) fn place(&self, at: &NodePath) -> String {
        let operation = self.operation_at(at).and_then(|operation| self.text(&operation, "operationId"));
        let file = at.file.rsplit('/').next().and_then(|file| file.strip_suffix(".yaml")).unwrap_or_default();
        let mut place = operation.map_or_else(|| format!("schemas.{file}"), str::to_owned);
        let mut before = "";
        let mut here = NodePath::file(at.file.clone());
        for step in at.steps() {
            here = here.child(step);
            match before {
                "properties" => place.extend([".", step]),
                "parameters" => {
                    place.extend([".request.", self.text(&here, "name").unwrap_or_default()]);
                }
                "responses" => place.push_str(".response"),
                _ if step == "items" => place.push_str("[]"),
                _ if step == "additionalProperties" => place.push_str(".*"),
                _ if step == "requestBody" => place.push_str(".request"),
                _ => {}
            }
            before = step;
        }
        place
    }

    /// The files that differ from their originals.
    fn changed(&self) -> impl Iterator<Item = (&String, &Yaml)> {
        let edited = self.edited.iter().filter_map(|path| self.files.get_key_value(path));
        edited.filter(|(path, value)| self.original.get(*path) != Some(*value))
    }

    /// Returns the texts of all files, those that differ included.
    ///
    /// # Errors
    /// As [`Description::changed_texts`].
    pub(super) fn sources(&self) -> Result<Sources> {
        let mut sources = self.texts.clone();
        sources.extend(self.changed_texts()?);
        Ok(sources)
    }

    /// Returns the texts of the files that differ from their originals.
    ///
    /// # Errors
    /// A changed file has comments, which would be lost.
    pub(super) fn changed_texts(&self) -> Result<Sources> {
        let mut changed = Sources::new();
        for (path, value) in self.changed() {
            if let (Some(text), Some(original)) = (self.texts.get(path), self.original.get(path)) {
                // A `#` in a string survives the layout, and one of a comment does not. So there is
                // a comment if the text has more of them than the layout of what it was parsed to.
                let marks = |text: &str| text.matches('#').count();
                if marks(text) > marks(&layout(path, original)?) {
                    bail!(
                        "cannot write `{path}`: its comments would be lost; move them into a `description`"
                    );
                }
            }
            changed.insert(path.clone(), layout(path, value)?);
        }
        Ok(changed)
    }
}

fn node<'f>(files: &'f BTreeMap<String, Yaml>, at: &NodePath) -> Option<&'f Yaml> {
    at.steps.iter().try_fold(files.get(&at.file)?, |node, step| match node {
        Yaml::Sequence(items) => items.get(step.parse::<usize>().ok()?),
        node => node.get(step),
    })
}

/// Returns the node that a reference in `file` leads to.
pub(super) fn target(file: &str, reference: &str) -> NodePath {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let target = if path.is_empty() { file.to_owned() } else { resolve_path(file, path) };
    let steps = fragment.split('/').skip(1);
    steps.fold(NodePath::file(target), |at, step| at.child(step))
}

/// Rewrites the references of a node that moves from one file to another.
fn moved(node: Yaml, from: &str, to: &str) -> Yaml {
    match node {
        Yaml::Mapping(entries) => Yaml::Mapping(
            entries
                .into_iter()
                .map(|(keyword, value)| match value {
                    Yaml::String(reference) if keyword == "$ref" => {
                        let (_, fragment) = reference.split_once('#').unwrap_or((&reference, ""));
                        let file = target(from, &reference).file;
                        let whole = if fragment.is_empty() { file } else { format!("{file}#{fragment}") };
                        (keyword, reference_from(to, &whole).into())
                    }
                    value => (keyword, moved(value, from, to)),
                })
                .collect(),
        ),
        Yaml::Sequence(items) => {
            Yaml::Sequence(items.into_iter().map(|item| moved(item, from, to)).collect())
        }
        other => other,
    }
}

/// Rewrites a reference that is relative to the folder of the root document, to be used in `file`.
pub(super) fn reference_from(file: &str, reference: &str) -> String {
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    if path == file {
        // A schema that contains itself. An empty reference leads nowhere.
        return if fragment.is_empty() { "#".to_owned() } else { fragment };
    }
    format!("{}{path}{fragment}", "../".repeat(file.matches('/').count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_that_is_rewritten_for_a_file_leads_to_the_same_node() {
        for (file, written) in [
            ("upload/Get.yaml", "../members.yaml#/Id"),
            ("openapi.yaml", "members.yaml#/Id"),
            ("members.yaml", "#/Id"),
        ] {
            assert_eq!(reference_from(file, "members.yaml#/Id"), written);
            assert_eq!(target(file, written), NodePath::file("members.yaml").child("Id"));
        }
        assert_eq!(reference_from("schemas/Tree.yaml", "schemas/Tree.yaml"), "#");
        assert_eq!(target("schemas/Tree.yaml", "#"), NodePath::file("schemas/Tree.yaml"));
    }
}
