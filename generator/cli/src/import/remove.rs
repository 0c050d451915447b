//! Removes from a description what an import has added in vain.

use std::collections::BTreeSet;

use super::description::{Description, NodePath, target};
use super::keywords::visit_references;
use crate::yaml::{Yaml, YamlMap};

impl Description {
    /// Removes an operation, and its path item if that has no other one.
    pub(super) fn remove_operation(&mut self, at: &NodePath, root: &str) {
        let item = at.parent();
        let method = at.steps().last().cloned().unwrap_or_default();
        let is_empty = self.edit(&item).is_some_and(|item| {
            item.remove(method.as_str());
            item.is_empty()
        });
        if is_empty {
            self.remove_file(&item.file, &NodePath::file(root).child("paths"));
        }
    }

    /// Removes new shared schemas that no operation uses any more. Returns their names.
    pub(super) fn remove_unused_schemas(&mut self, root: &str) -> Vec<String> {
        let is_shared = |file: &str| file.starts_with("schemas/");
        let mut used: BTreeSet<String> = BTreeSet::new();
        let mut waiting: Vec<String> =
            self.files().filter(|file| !is_shared(file) && *file != root).map(str::to_owned).collect();
        while let Some(file) = waiting.pop() {
            let mut targets = BTreeSet::new();
            if let Some(value) = self.files.get(&file) {
                visit_references(value, &mut |reference| {
                    targets.insert(target(&file, reference).file);
                });
            }
            waiting.extend(
                targets.into_iter().filter(|target| is_shared(target) && used.insert(target.clone())),
            );
        }
        let is_unused =
            |file: &&str| is_shared(file) && !used.contains(*file) && !self.original.contains_key(*file);
        let unused: Vec<String> = self.files().filter(is_unused).map(str::to_owned).collect();
        let listed = NodePath::file(root).descendant(&["components", "schemas"]);
        for file in &unused {
            self.remove_file(file, &listed);
        }
        let name = |file: String| file.trim_start_matches("schemas/").trim_end_matches(".yaml").to_owned();
        unused.into_iter().map(name).collect()
    }

    /// Removes new groups that no operation is in any more. Returns their names.
    pub(super) fn remove_unused_groups(&mut self, root: &str) -> Vec<String> {
        let root = NodePath::file(root);
        let name = |tag: &Yaml| tag.get("name").and_then(Yaml::as_str).map(str::to_owned);
        let before =
            self.get_original(&root.child("tags")).and_then(Yaml::as_sequence).cloned().unwrap_or_default();
        let operations = self.files.values().filter_map(Yaml::as_mapping).flat_map(YamlMap::values);
        let mut used: BTreeSet<String> = before.iter().filter_map(name).collect();
        let tags = operations.filter_map(|operation| operation.get("tags")?.as_sequence()).flatten();
        used.extend(tags.filter_map(Yaml::as_str).map(str::to_owned));
        let mut unused = Vec::new();
        if let Some(Yaml::Sequence(tags)) = self.edit(&root).and_then(|root| root.get_mut("tags")) {
            tags.retain(|tag| {
                let group = name(tag).filter(|name| !used.contains(name));
                unused.extend(group.clone());
                group.is_none()
            });
        }
        unused
    }

    /// Removes a file, and the entries of a mapping that refer to it.
    fn remove_file(&mut self, file: &str, listed: &NodePath) {
        self.files.remove(file);
        if let Some(entries) = self.edit(listed) {
            entries.retain(|_, entry| entry.get("$ref").and_then(Yaml::as_str) != Some(file));
        }
    }
}
