//! The list of operations in the root document, kept in step with the files.
//!
//! An operation is added with one file. That the root document lists it under `paths`
//! follows from the file being there, so it is written and not asked for.

use std::collections::BTreeSet;

use super::{Node, Sources, node};

/// Lists the operations that have a file and no path yet. Returns what was listed.
///
/// A file is one of an operation if it is a path item whose `operationId` is its own
/// name. The root document is changed as text: comments and order stay.
pub fn list_operations(sources: &mut Sources, root: &str) -> Vec<String> {
    let Some(text) = sources.get(root) else { return Vec::new() };
    let Ok(document) = node::parse(text) else { return Vec::new() };
    let listed: BTreeSet<&str> = match document.child("paths") {
        Some(Node::Map(entries)) => entries
            .iter()
            .filter_map(|(_, item)| match item.child("$ref")? {
                Node::Text(path) => Some(path.as_str()),
                _ => None,
            })
            .collect(),
        _ => BTreeSet::new(),
    };
    let new: Vec<(String, String)> = sources
        .iter()
        .filter(|(path, _)| path.as_str() != root && !listed.contains(path.as_str()))
        .filter_map(|(path, text)| Some((operation_of(path, text)?, path.clone())))
        .collect();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut added = Vec::new();
    for (operation, path) in new {
        if let Some(at) = position(&lines, &operation) {
            lines.insert(at, format!("  /{operation}:\n    $ref: {path}"));
            added.push(operation);
        }
    }
    if !added.is_empty() {
        sources.insert(root.to_owned(), lines.join("\n") + "\n");
    }
    added
}

/// The operation that a file describes.
fn operation_of(path: &str, text: &str) -> Option<String> {
    let name = path.rsplit('/').next()?.strip_suffix(".yaml")?;
    let item = node::parse(text).ok()?;
    let id = ["post", "get"].iter().find_map(|method| item.child(method)?.child("operationId"))?;
    (*id == Node::Text(name.to_owned())).then(|| name.to_owned())
}

/// The line of `paths` before which an operation belongs: that of the first one after it
/// in the alphabet, or the end of the list.
fn position(lines: &[String], operation: &str) -> Option<usize> {
    let paths = lines.iter().position(|line| line.trim_end() == "paths:")?;
    let ends = |line: &String| !line.trim().is_empty() && !line.starts_with([' ', '#']);
    let end = (paths + 1..lines.len()).find(|&at| lines.get(at).is_some_and(ends)).unwrap_or(lines.len());
    let after = (paths + 1..end).find(|&at| {
        let path = lines.get(at).and_then(|line| line.strip_prefix("  /"));
        path.and_then(|path| path.split(':').next()).is_some_and(|path| path > operation)
    });
    Some(after.unwrap_or(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = "# A comment.\npaths:\n  /Alpha:\n    $ref: g/Alpha.yaml\n  # Another.\n  /Gamma: {$ref: g/Gamma.yaml}\ncomponents: {}\n";

    fn listed(files: &[&str]) -> (Vec<String>, String) {
        let mut sources: Sources = [("openapi.yaml".to_owned(), ROOT.to_owned())].into();
        for name in files {
            let id = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
            sources.insert((*name).to_owned(), format!("post:\n  operationId: {id}\n"));
        }
        sources.insert("schemas/Thing.yaml".to_owned(), "type: object\n".to_owned());
        let added = list_operations(&mut sources, "openapi.yaml");
        (added, sources.remove("openapi.yaml").unwrap_or_default())
    }

    #[test]
    fn a_new_operation_is_listed_in_its_place() {
        let (added, root) = listed(&["g/Alpha.yaml", "g/Beta.yaml", "g/Zeta.yaml", "g/Gamma.yaml"]);
        assert_eq!(added, ["Beta", "Zeta"]);
        assert_eq!(
            root,
            "# A comment.\npaths:\n  /Alpha:\n    $ref: g/Alpha.yaml\n  # Another.\n  /Beta:\n    $ref: g/Beta.yaml\n  /Gamma: {$ref: g/Gamma.yaml}\n  /Zeta:\n    $ref: g/Zeta.yaml\ncomponents: {}\n"
        );
    }

    #[test]
    fn what_is_listed_stays_as_it_is() {
        assert_eq!(listed(&["g/Alpha.yaml", "g/Gamma.yaml"]), (Vec::new(), ROOT.to_owned()));
    }
}
