//! The groups of operations that metadata has: its table of contents.

use std::collections::BTreeMap;

use alicloud_generator::names::is_reserved_group;

use crate::yaml::Yaml;

/// A group of operations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Directory {
    /// The name of the group: the words of the title.
    pub(super) group: String,
    pub(super) title: String,
}

/// Returns the directory of each operation: the outermost one whose title has words in ASCII, so that it can name a module.
pub(super) fn directories(document: &Yaml) -> BTreeMap<String, Directory> {
    let mut found = BTreeMap::new();
    for entry in document.get("directories").and_then(Yaml::as_sequence).into_iter().flatten() {
        visit(entry, None, 0, &mut found);
    }
    found
}

/// A table of contents is a few levels deep.
const DEEPEST: usize = 16;

fn visit(entry: &Yaml, around: Option<&Directory>, depth: usize, found: &mut BTreeMap<String, Directory>) {
    if let (Some(operation), Some(directory)) = (entry.as_str(), around) {
        found.entry(operation.to_owned()).or_insert_with(|| directory.clone());
        return;
    }
    let own = ["title", "name"].iter().find_map(|key| directory(entry.get(*key)?.as_str()?));
    let directory = around.cloned().or(own);
    for child in
        entry.get("children").and_then(Yaml::as_sequence).into_iter().flatten().filter(|_| depth < DEEPEST)
    {
        visit(child, directory.as_ref(), depth + 1, found);
    }
}

fn directory(title: &str) -> Option<Directory> {
    let words = title.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let group = words.map(str::to_lowercase).collect::<Vec<_>>().join("_");
    let group = if is_reserved_group(&group) { group + "_operations" } else { group };
    let is_name =
        title.is_ascii() && group.len() <= 60 && group.starts_with(|first: char| first.is_ascii_alphabetic());
    is_name.then(|| Directory { group, title: title.trim().to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_has_the_outermost_directory_with_a_name() {
        let document = serde_json::from_str(
            r#"{"directories": [
                {"title": "Instances & Images", "children": ["A", {"title": "More", "children": ["B"]}]},
                {"title": "\u5b9e\u4f8b", "children": ["C", {"title": "Disks", "children": ["D"]}]},
                {"title": "Credentials", "children": ["F"]}, "E", 7, {"children": 1}
            ]}"#,
        )
        .unwrap();
        let found = directories(&document);
        let group = |operation: &str| found.get(operation).map(|directory| directory.group.as_str());
        assert_eq!((group("A"), group("B")), (Some("instances_images"), Some("instances_images")));
        assert_eq!(group("F"), Some("credentials_operations"));
        assert_eq!((group("C"), group("D"), group("E")), (None, Some("disks"), None));
    }
}
