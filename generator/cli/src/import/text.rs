//! Schemas of values that are sent as a text, which some metadata leaves open.

use super::clean::Cleaner;
use crate::yaml::{Yaml, YamlMap};

impl Cleaner {
    /// The schema of a part of a path: a text, without which it would be another path.
    pub(super) fn path_schema(&self, schema: &mut Yaml) {
        self.become_text(schema);
        if let Yaml::Mapping(schema) = schema {
            schema.insert("required".into(), true.into());
        }
    }

    /// Makes a text of a value that has to be one and could be anything.
    pub(super) fn become_text(&self, schema: &mut Yaml) {
        if self.is_scalar(schema) {
            return;
        }
        let kept = ["title", "description", "required"];
        let entries = schema.as_mapping().cloned().unwrap_or_default();
        let entries = entries.into_iter().filter(|(keyword, _)| kept.iter().any(|kept| *keyword == **kept));
        let mut text: YamlMap = entries.collect();
        text.insert("type".into(), "string".into());
        *schema = Yaml::Mapping(text);
    }

    /// Makes texts of the items of a list that could be anything.
    pub(super) fn become_texts(&self, schema: &mut Yaml) {
        let resolved = self.resolve(schema);
        if resolved.get("items").is_some_and(|items| self.is_scalar(items)) {
            return;
        }
        let mut list = resolved.clone();
        if let (Yaml::Mapping(list), Some(required)) = (&mut list, schema.get("required")) {
            list.insert("required".into(), required.clone());
        }
        if let Some(items) = list.get_mut("items") {
            self.become_text(items);
        }
        *schema = list;
    }

    fn is_scalar(&self, schema: &Yaml) -> bool {
        let kind = self.resolve(schema).get("type").and_then(Yaml::as_str);
        kind.is_some_and(|kind| ["string", "integer", "number", "boolean"].contains(&kind))
    }
}
