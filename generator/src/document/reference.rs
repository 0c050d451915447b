//! `$ref`: references within a file and from file to file.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use super::{Document, Located, Node, NodePath, ParsedFiles, Sources, Step};
use crate::problem::ProblemKind;

/// The target of a reference.
#[derive(Debug)]
pub(crate) enum Resolved<'d> {
    /// A node that is not a reference itself, and the references on the way to it.
    Found(Located<'d>, Vec<NodePath<'d>>),
    /// A node of a file that did not parse, which is a problem already.
    Unparsed,
    /// A reference on the way has no target. The path is that of this reference, unless it is the first one.
    Wrong(Option<NodePath<'d>>, ProblemKind),
}

impl Document {
    /// Follows a reference in `file`, and further references, to their target.
    pub(crate) fn resolve<'d>(&'d self, file: &'d str, reference: &'d str) -> Resolved<'d> {
        let mut seen: Vec<NodePath<'_>> = Vec::new();
        let mut known = BTreeSet::new();
        let (mut file, mut reference) = (file, reference);
        loop {
            let located = match self.step(file, reference) {
                Target::Found(located) => located,
                Target::Unparsed => return Resolved::Unparsed,
                Target::Wrong(kind) => {
                    return Resolved::Wrong(seen.last().map(|path| path.child("$ref")), kind);
                }
            };
            if !known.insert(located.path.clone()) {
                let at = seen.last().map(|path| path.child("$ref"));
                return Resolved::Wrong(at, ProblemKind::CircularReference(reference.to_owned()));
            }
            let Some(Node::Text(next)) = located.node.child("$ref") else {
                return Resolved::Found(located, seen);
            };
            seen.push(located.path.clone());
            (file, reference) = (located.path.file, next);
        }
    }

    /// The files that are reachable from the root document.
    pub(crate) fn used_files(&self) -> BTreeSet<String> {
        let mut used = BTreeSet::from([self.root.clone()]);
        let mut waiting = vec![self.root.clone()];
        while let Some(file) = waiting.pop() {
            let Some(Some(node)) = self.files.get(&file) else { continue };
            // References are not resolved here: a file counts as used even if what refers to it has a
            // problem, which would otherwise be reported twice.
            waiting.extend(targets(&file, node).into_iter().filter(|target| used.insert(target.clone())));
        }
        used
    }

    fn step(&self, file: &str, reference: &str) -> Target<'_> {
        let dangling = |closest| {
            Target::Wrong(ProblemKind::DanglingReference { reference: reference.to_owned(), closest })
        };
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if reference.is_empty() {
            return dangling(None);
        }
        let whole = whole(file, reference).filter(|whole| self.files.contains_key(whole));
        let (target, fragment) = match whole {
            Some(whole) => (Some(whole), ""),
            None if path.contains('%') => (joined(file, &decoded(path)), fragment),
            None if path.is_empty() => (Some(file.to_owned()), fragment),
            None => (joined(file, path), fragment),
        };
        let Some(target) = target else {
            return Target::Wrong(ProblemKind::ForeignReference(reference.to_owned()));
        };
        let (target, node) = match self.files.get_key_value(&target) {
            None => return dangling(self.closest_file(file, &target, fragment)),
            Some((_, None)) => return Target::Unparsed,
            Some((target, Some(node))) => (target, node),
        };
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return dangling(None);
        }
        let mut found = Located { node, path: NodePath::file(target) };
        for (index, step) in fragment.split('/').enumerate().skip(1) {
            // The order of RFC 6901, section 4: `~01` stands for `~1`.
            let step = step.replace("~1", "/").replace("~0", "~");
            let Some(child) = child(&found, &step).or_else(|| child(&found, &decoded(&step))) else {
                let closest = self.closest_key(found.node, &step).map(|key| {
                    let mut steps: Vec<String> = fragment.split('/').map(str::to_owned).collect();
                    steps.iter_mut().skip(index).take(1).for_each(|step| *step = escaped(key));
                    format!("{path}#{}", steps.join("/"))
                });
                return dangling(closest);
            };
            found = child;
        }
        Target::Found(found)
    }

    /// A reference to the existing file whose path is nearest to `wanted`.
    fn closest_file(&self, file: &str, wanted: &str, fragment: &str) -> Option<String> {
        let found = self.suggestions.closest_of(wanted, self.files.keys().map(String::as_str))?;
        self.suggested.borrow_mut().insert(found.to_owned());
        let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        Some(relative(file, found) + &fragment)
    }

    fn closest_key<'n>(&self, node: &'n Node, wanted: &str) -> Option<&'n str> {
        let Node::Map(entries) = node else { return None };
        self.suggestions.closest_of(wanted, entries.iter().map(|(name, _)| name.as_str()))
    }
}

/// The target of one reference.
enum Target<'d> {
    Found(Located<'d>),
    Unparsed,
    Wrong(ProblemKind),
}

/// A part of a reference without percent-encoding.
fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

/// A key as a step of a fragment.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The path from the folder of one file to another file.
fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count().min(from.len() - 1);
    let up = from.iter().skip(common + 1).map(|_| "..");
    up.chain(to.into_iter().skip(common)).collect::<Vec<_>>().join("/")
}

/// The value of a key or an index.
fn child<'d>(located: &Located<'d>, step: &str) -> Option<Located<'d>> {
    let (step, node) = match located.node {
        Node::Map(entries) => {
            let (name, node) = entries.iter().find(|(name, _)| name == step)?;
            (Step::Key(name), node)
        }
        Node::List(items) => {
            let index = step.parse::<usize>().ok()?;
            (Step::Index(index), items.get(index)?)
        }
        _ => return None,
    };
    Some(Located { node, path: located.path.child(step) })
}

/// Keywords whose values are data, in which `$ref` is no reference.
const DATA: &[&str] = &["const", "default", "enum", "example", "examples", "x-extensible-enum"];

/// Keywords whose values are maps from names to nodes. A name may be that of a keyword.
const MAPS: &[&str] = &["content", "encoding", "parameters", "paths", "properties", "responses", "schemas"];

/// Collects the values of all keys `$ref`. In a map of names, no key is a keyword.
fn collect<'n>(node: &'n Node, is_map: bool, references: &mut Vec<&'n str>) {
    match node {
        Node::Map(entries) => {
            for (name, value) in entries {
                match value {
                    Node::Text(reference) if name == "$ref" => references.push(reference),
                    _ if !is_map && DATA.contains(&name.as_str()) => {}
                    _ => collect(value, !is_map && MAPS.contains(&name.as_str()), references),
                }
            }
        }
        Node::List(items) => items.iter().for_each(|item| collect(item, false, references)),
        _ => {}
    }
}

/// Returns the files that the references of a file may lead to, except for the file itself.
fn targets(file: &str, node: &Node) -> BTreeSet<String> {
    let mut references = Vec::new();
    collect(node, false, &mut references);
    let mut targets = BTreeSet::new();
    for reference in references {
        let path = reference.split('#').next().unwrap_or_default();
        targets.extend(if path.is_empty() { None } else { joined(file, &decoded(path)) });
        targets.extend(whole(file, reference));
    }
    targets.remove(file);
    targets
}

/// Returns the paths of the files that these files refer to. A file that is not YAML refers to none. The
/// paths are inside the folder of the description, and there need not be a file.
///
/// A program that reads a description from a disk begins with the root document, and continues until this
/// function returns no new paths. So it reads no file that is not part of the description. The files are stored in
/// `parsed`, for [`generate_parsed`](crate::generate_parsed).
pub fn referenced_files(sources: &Sources, parsed: &mut ParsedFiles) -> BTreeSet<String> {
    parsed.parse(sources);
    let nodes =
        sources.iter().filter_map(|(path, text)| Some((path, parsed.get(path, text)?.node.as_ref()?)));
    nodes.flat_map(|(path, node)| targets(path, node)).collect()
}

/// Resolves a path relative to a file; `None` if it leads out of the description.
pub(super) fn joined(file: &str, path: &str) -> Option<String> {
    // No URLs, and no drives and separators of Windows.
    if path.contains(':') || path.contains('\\') { None } else { beside(file, path) }
}

/// Resolves a reference that is the path of a file as a whole. The name of a folder may contain `#`, which
/// otherwise begins a fragment, or `:`. `list_operations` refers to each file in this way.
fn whole(file: &str, reference: &str) -> Option<String> {
    let may_be = reference.contains(['#', ':', '\\']) && reference.ends_with(".yaml");
    if may_be { beside(file, reference) } else { None }
}

/// Resolves a path that may contain any characters, as names of files do.
fn beside(file: &str, path: &str) -> Option<String> {
    if path.starts_with('/') {
        return None;
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
