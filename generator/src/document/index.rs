//! The list of operations in the root document, kept in step with the files.
//!
//! To add an operation, a maintainer adds one file. Its entry under `paths` of the root document follows
//! from that, so it is written automatically.
//!
//! The root document is changed as text, because a YAML writer would lose its comments, its order and its
//! line ends. The changed text is parsed and compared, so a layout that this module does not know is left
//! alone, and never damaged.

use std::collections::BTreeSet;

use super::reference::joined;
use super::{Node, Sources, yaml};

/// Adds the operations to `paths` that have a file and no entry, and returns their names.
///
/// A file belongs to an operation if it is a path item whose `operationId` is the name of the file. Of
/// several files with the same name, the first is added. Nothing is added to a root document that is
/// written in flow style, as JSON is, and has `paths` already.
pub fn list_operations(sources: &mut Sources, root: &str) -> Vec<String> {
    let Some(text) = sources.get(root) else { return Vec::new() };
    let Ok(Node::Map(document)) = yaml::parse(text) else { return Vec::new() };
    let paths = document.iter().find(|(key, _)| key == "paths").map(|(_, paths)| paths);
    let entries: &[(String, Node)] = match paths {
        Some(Node::Map(entries)) => entries,
        Some(Node::Null) | None => &[],
        Some(_) => return Vec::new(),
    };
    let mut names: BTreeSet<String> = entries.iter().map(|(name, _)| name.clone()).collect();
    let listed: BTreeSet<String> = entries
        .iter()
        .filter_map(|(_, item)| match item.child("$ref")? {
            Node::Text(path) if sources.contains_key(path) => Some(path.clone()),
            Node::Text(path) => joined(root, path),
            _ => None,
        })
        .collect();
    let new: Vec<Entry<'_>> = sources
        .iter()
        .filter(|(path, _)| path.as_str() != root && !listed.contains(path.as_str()))
        .filter_map(|(path, text)| Some(Entry { operation: operation_of(path, text)?, path }))
        .filter(|entry| names.insert(entry.key()))
        .collect();
    if new.is_empty() {
        return Vec::new();
    }
    let changed = with_entries(text, paths.is_some(), &new);
    if !yaml::parse(&changed).is_ok_and(|changed| adds_exactly(&changed, &document, entries, &new)) {
        return Vec::new();
    }
    let added = new.into_iter().map(|entry| entry.operation).collect();
    sources.insert(root.to_owned(), changed);
    added
}

/// Returns the name of the operation that a file describes.
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

/// A new entry of `paths`.
struct Entry<'s> {
    operation: String,
    path: &'s str,
}

impl Entry<'_> {
    fn key(&self) -> String {
        format!("/{}", self.operation)
    }

    fn in_block(&self, indent: &str, line_end: &str) -> String {
        let (key, path) = (quoted(&self.key()), quoted(self.path));
        format!("{indent}{key}:{line_end}{indent}{indent}$ref: {path}{line_end}")
    }
}

/// Returns a string as YAML, in quotes unless each parser reads it as a string without them.
fn quoted(text: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_-./".contains(letter);
    let begins = |letter: char| letter.is_ascii_alphabetic() || "_/".contains(letter);
    if text.starts_with(begins) && text.chars().all(is_plain) {
        text.to_owned()
    } else if text.chars().any(char::is_control) {
        // A string of JSON is one of YAML, and escapes what single quotes cannot.
        Node::Text(text.to_owned()).to_string()
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}

/// Returns whether a changed document is the original one with these entries added.
fn adds_exactly(
    changed: &Node,
    document: &[(String, Node)],
    entries: &[(String, Node)],
    new: &[Entry<'_>],
) -> bool {
    let Node::Map(changed) = changed else { return false };
    let others = |map: &[(String, Node)]| -> Vec<(String, Node)> {
        map.iter().filter(|(key, _)| key != "paths").cloned().collect()
    };
    let Some((_, Node::Map(paths))) = changed.iter().find(|(key, _)| key == "paths") else { return false };
    let (old, added): (Vec<_>, Vec<_>) =
        paths.iter().cloned().partition(|(key, _)| entries.iter().any(|(old, _)| old == key));
    let is_new = |(key, item): &(String, Node)| {
        let path = |entry: &Entry<'_>| Some(&Node::Text(entry.path.to_owned())) == item.child("$ref");
        new.iter().any(|entry| entry.key() == *key && path(entry))
    };
    others(changed) == others(document)
        && old == entries
        && added.len() == new.len()
        && added.iter().all(is_new)
}

/// Returns the text of a root document with entries added to its `paths`.
fn with_entries(text: &str, has_paths: bool, new: &[Entry<'_>]) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let Some((at, value)) = lines.iter().enumerate().find_map(|(at, line)| Some((at, value_of_paths(line)?)))
    else {
        // The document is not in block style, so there is no line to begin from.
        return if has_paths { text.to_owned() } else { with_paths(&lines, line_end, new) };
    };
    let value_is = |texts: &[&str]| {
        let before_comment = value.split(" #").next().unwrap_or_default();
        let before_comment = if value.trim_start().starts_with('#') { "" } else { before_comment };
        texts.contains(&before_comment.trim())
    };
    if value_is(&[""]) {
        return with_block_entries(&lines, at, line_end, new);
    }
    let (before, rest) = text.split_at(lines.iter().take(at + 1).map(|line| line.len()).sum());
    let (before, value) = before.split_at(before.len() - value.len());
    if value_is(&["{}", "null", "~", "Null", "NULL"]) {
        // A block replaces the empty map. A comment behind it stays.
        let behind = value.trim_start().trim_start_matches(|letter: char| !letter.is_whitespace());
        let head = format!("{before}{}", behind.trim_end());
        let mut entries: Vec<String> = new.iter().map(|entry| entry.in_block("  ", line_end)).collect();
        entries.sort();
        let mut changed = format!("{head}{line_end}{}{rest}", entries.concat());
        if !text.ends_with('\n') {
            changed.truncate(changed.trim_end().len());
        }
        return changed;
    }
    // A map in flow style: new entries follow its opening brace.
    let Some((opening, behind)) = value.split_once('{') else { return text.to_owned() };
    let entries: Vec<String> = new
        .iter()
        .map(|entry| format!("{}: {{$ref: {}}}, ", quoted(&entry.key()), quoted(entry.path)))
        .collect();
    format!("{before}{opening}{{{}{behind}{rest}", entries.concat())
}

/// Returns what follows `paths:` if a line begins with this key.
fn value_of_paths(line: &str) -> Option<&str> {
    let line = line.trim_start_matches('\u{feff}');
    let after = ["paths", "'paths'", "\"paths\""].iter().find_map(|key| line.strip_prefix(key))?;
    let value = after.trim_start_matches(' ').strip_prefix(':')?;
    (value.is_empty() || value.starts_with([' ', '\t', '\r', '\n'])).then_some(value)
}

/// Adds `paths` to the end of a document without it.
fn with_paths(lines: &[&str], line_end: &str, new: &[Entry<'_>]) -> String {
    let end = lines.iter().rposition(|line| line.trim_end() == "...").unwrap_or(lines.len());
    let mut entries: Vec<String> = new.iter().map(|entry| entry.in_block("  ", line_end)).collect();
    entries.sort();
    let added = format!("paths:{line_end}{}", entries.concat());
    inserted(lines, line_end, vec![(end, added)])
}

fn with_block_entries(lines: &[&str], paths: usize, line_end: &str, new: &[Entry<'_>]) -> String {
    let places = Places::of(lines, paths);
    let mut added: Vec<(usize, String)> = new
        .iter()
        .map(|entry| (places.before(&entry.operation), entry.in_block(places.indent, line_end)))
        .collect();
    // By line, and for one line by name.
    added.sort();
    inserted(lines, line_end, added)
}

/// Inserts texts before the lines with these numbers. A last line without an end stays one.
fn inserted(lines: &[&str], line_end: &str, added: Vec<(usize, String)>) -> String {
    let unfinished = lines.last().is_some_and(|line| !line.ends_with('\n'));
    let at_end = added.last().is_some_and(|(at, _)| *at == lines.len());
    let mut added = added.into_iter().peekable();
    let mut changed = String::new();
    for at in 0..=lines.len() {
        if at == lines.len() && at_end && unfinished {
            changed.push_str(line_end);
        }
        while let Some((_, text)) = added.next_if(|(before, _)| *before == at) {
            changed.push_str(&text);
        }
        changed.push_str(lines.get(at).copied().unwrap_or_default());
    }
    if at_end && unfinished {
        changed.truncate(changed.len() - line_end.len());
    }
    changed
}

/// The lines of `paths` before which new operations are inserted.
struct Places<'t> {
    /// The operations that are greater than all before them, with their lines. In a list that is not
    /// sorted throughout, a new one is still inserted before the first greater one.
    greatest: Vec<(&'t str, usize)>,
    end: usize,
    /// What each entry begins with.
    indent: &'t str,
}

impl<'t> Places<'t> {
    /// Looks for the entries below line number `paths`.
    fn of(lines: &[&'t str], paths: usize) -> Self {
        let mut places = Places { greatest: Vec::new(), end: paths + 1, indent: "" };
        for (at, line) in lines.iter().enumerate().skip(paths + 1) {
            let content = line.trim_start_matches(' ');
            if content.trim().is_empty() {
                continue;
            }
            let indent = line.get(..line.len() - content.len()).unwrap_or_default();
            if indent.is_empty() {
                // A comment at the margin may be one of the next key, or between two entries.
                if content.starts_with('#') {
                    continue;
                }
                break;
            }
            places.end = at + 1;
            if content.starts_with('#') {
                continue;
            }
            if places.indent.is_empty() {
                places.indent = indent;
            }
            let key = content.trim_start_matches(['\'', '"']).strip_prefix('/');
            let Some(path) = key.and_then(|path| path.split([':', '\'', '"']).next()) else { continue };
            if indent == places.indent && places.greatest.last().is_none_or(|(last, _)| *last < path) {
                places.greatest.push((path, at));
            }
        }
        if places.indent.is_empty() {
            places.indent = "  ";
        }
        places
    }

    /// The line of the first operation that is greater, or the end of the list.
    fn before(&self, operation: &str) -> usize {
        let after = self.greatest.partition_point(|(path, _)| *path <= operation);
        self.greatest.get(after).map_or(self.end, |(_, at)| *at)
    }
}

#[cfg(test)]
mod tests;
