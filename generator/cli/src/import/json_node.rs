//! A cursor in a JSON document that reports a wrong type or a missing member with its JSON path.

use crate::yaml::Yaml;

/// A value of the document, and its JSON path.
///
/// The accessors add to `problems` and go on, so that one run reports all of them.
pub(super) struct JsonNode<'v> {
    pub(super) value: &'v Yaml,
    pub(super) path: String,
}

impl<'v> JsonNode<'v> {
    /// The whole document.
    pub(super) fn root(value: &'v Yaml) -> Self {
        JsonNode { value, path: "$".to_owned() }
    }

    /// Returns a member that may be missing. `null` counts as missing.
    pub(super) fn get(&self, name: &str) -> Option<JsonNode<'v>> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(JsonNode { value, path: format!("{}.{name}", self.path) })
    }

    /// Returns a member that must be present.
    pub(super) fn require(&self, name: &str, problems: &mut Vec<String>) -> Option<JsonNode<'v>> {
        let found = self.get(name);
        if found.is_none() {
            problems.push(format!("{}: missing `{name}`", self.path));
        }
        found
    }

    pub(super) fn items(&self, problems: &mut Vec<String>) -> Vec<JsonNode<'v>> {
        let Yaml::Sequence(items) = self.value else {
            problems.push(self.mismatch("an array"));
            return Vec::new();
        };
        let node = |(index, value)| JsonNode { value, path: format!("{}[{index}]", self.path) };
        (0_usize..).zip(items).map(node).collect()
    }

    /// Returns the members of an object with their names.
    pub(super) fn members(&self, problems: &mut Vec<String>) -> Vec<(String, JsonNode<'v>)> {
        // The source has an empty list for an empty map.
        if self.value.as_sequence().is_some_and(Vec::is_empty) {
            return Vec::new();
        }
        let Yaml::Mapping(members) = self.value else {
            problems.push(self.mismatch("an object"));
            return Vec::new();
        };
        let member = |(name, value): (&'v Yaml, &'v Yaml)| {
            let name = name.as_str()?;
            Some((name.to_owned(), JsonNode { value, path: format!("{}.{name}", self.path) }))
        };
        members.iter().filter_map(member).collect()
    }

    /// The problem of a value that has another type.
    pub(super) fn mismatch(&self, expected: &str) -> String {
        let found = match self.value {
            Yaml::Null => "null",
            Yaml::Bool(_) => "a boolean",
            Yaml::Number(_) => "a number",
            Yaml::String(_) => "a string",
            Yaml::Sequence(_) => "an array",
            Yaml::Mapping(_) | Yaml::Tagged(_) => "an object",
        };
        format!("{}: expected {expected}, found {found}", self.path)
    }
}

/// Returns a text in a map.
pub(super) fn text<'v>(node: &JsonNode<'v>, name: &str) -> Option<&'v str> {
    node.get(name)?.value.as_str()
}

/// Returns the texts of a list in a map.
pub(super) fn texts<'v>(node: &JsonNode<'v>, name: &str) -> Vec<&'v str> {
    list(node, name).into_iter().filter_map(|item| item.value.as_str()).collect()
}

/// Returns the items of a list in a map; none if the value is anything else.
pub(super) fn list<'v>(node: &JsonNode<'v>, name: &str) -> Vec<JsonNode<'v>> {
    node.get(name).map(|found| found.items(&mut Vec::new())).unwrap_or_default()
}
