//! The list of operations in the root document, kept in step with the files.
//!
//! To add an operation, a maintainer adds one file. Its entry under `paths` of the root document follows
//! from that, so it is written automatically.

use std::collections::BTreeSet;

use super::{Node, Sources, yaml};

/// Adds the operations to `paths` that have a file and no entry, and returns their names.
///
/// A file belongs to an operation if it is a path item whose `operationId` is the name of the file.
/// The root document is changed as text, because a YAML writer would lose its comments and order.
pub fn list_operations(sources: &mut Sources, root: &str) -> Vec<String> {
    let Some(text) = sources.get(root) else { return Vec::new() };
    let Ok(document) = yaml::parse(text) else { return Vec::new() };
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
    let new = sources
        .iter()
        .filter(|(path, _)| path.as_str() != root && !listed.contains(path.as_str()))
        .filter_map(|(path, text)| Some((operation_of(path, text)?, path)));
    let lines: Vec<&str> = text.lines().collect();
    let Some(places) = Places::of(&lines) else { return Vec::new() };
    let mut added = Vec::new();
    let mut inserted: Vec<(usize, String, &str)> = Vec::new();
    for (operation, path) in new {
        inserted.push((places.before(&operation), operation.clone(), path));
        added.push(operation);
    }
    if added.is_empty() {
        return added;
    }
    // By line, and for one line by name.
    inserted.sort();
    let mut inserted = inserted.into_iter().peekable();
    let mut changed = String::with_capacity(text.len() + 64 * added.len());
    for at in 0..=lines.len() {
        while let Some((_, operation, path)) = inserted.next_if(|(before, ..)| *before == at) {
            changed.push_str(&format!("  /{operation}:\n    $ref: {path}\n"));
        }
        if let Some(line) = lines.get(at) {
            changed.push_str(line);
            changed.push('\n');
        }
    }
    sources.insert(root.to_owned(), changed);
    added
}

/// The operation that a file describes.
fn operation_of(path: &str, text: &str) -> Option<String> {
    let name = path.rsplit('/').next()?.strip_suffix(".yaml")?;
    // Most unlisted files are schemas, and a search costs much less than parsing.
    if !text.contains("operationId") {
        return None;
    }
    let item = yaml::parse(text).ok()?;
    let id = ["post", "get"].iter().find_map(|method| item.child(method)?.child("operationId"))?;
    (*id == Node::Text(name.to_owned())).then(|| name.to_owned())
}

/// The lines of `paths` before which new operations are inserted.
struct Places<'t> {
    /// The operations that are greater than all before them, with their lines. In a list that is not
    /// sorted throughout, a new one is still inserted before the first greater one.
    greatest: Vec<(&'t str, usize)>,
    end: usize,
}

impl<'t> Places<'t> {
    fn of(lines: &[&'t str]) -> Option<Self> {
        let paths = lines.iter().position(|line| line.trim_end() == "paths:")?;
        let ends = |line: &str| !line.trim().is_empty() && !line.starts_with([' ', '#']);
        let mut places = Places { greatest: Vec::new(), end: lines.len() };
        for (at, line) in lines.iter().enumerate().skip(paths + 1) {
            if ends(line) {
                places.end = at;
                break;
            }
            let Some(path) = line.strip_prefix("  /").and_then(|path| path.split(':').next()) else {
                continue;
            };
            if places.greatest.last().is_none_or(|(last, _)| *last < path) {
                places.greatest.push((path, at));
            }
        }
        Some(places)
    }

    /// The line of the first operation that is greater, or the end of the list.
    fn before(&self, operation: &str) -> usize {
        let after = self.greatest.partition_point(|(path, _)| *path <= operation);
        self.greatest.get(after).map_or(self.end, |(_, at)| *at)
    }
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
    fn several_in_one_place_are_in_the_order_of_the_alphabet() {
        let (added, root) = listed(&["a/Delta.yaml", "b/Beta.yaml", "b/Zeta.yaml", "c/Eta.yaml"]);
        assert_eq!(added, ["Delta", "Beta", "Zeta", "Eta"]);
        let paths: Vec<&str> = root.lines().filter_map(|line| line.strip_prefix("  /")).collect();
        assert_eq!(paths, ["Alpha:", "Beta:", "Delta:", "Eta:", "Gamma: {$ref: g/Gamma.yaml}", "Zeta:"]);
    }

    #[test]
    fn what_is_listed_stays_as_it_is() {
        assert_eq!(listed(&["g/Alpha.yaml", "g/Gamma.yaml"]), (Vec::new(), ROOT.to_owned()));
    }
}
