//! The description as it was written: YAML files and the references between them.

mod index;
mod node_path;
mod parsed;
mod reference;
mod unused;
mod yaml;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

pub use index::list_operations;
pub(crate) use node_path::{NodePath, Step};
pub use parsed::ParsedFiles;
pub(crate) use reference::Resolved;
pub use reference::referenced_files;
pub use unused::is_part;

pub(crate) use crate::node::Node;
use crate::problem::{Line, Location, Place, Problem, ProblemKind, Report, Suggestions};
use yaml::Spans;

/// The texts of a description by their paths, `/` between the parts, relative to the
/// folder of the root document.
pub type Sources = BTreeMap<String, String>;

/// Every file of a description, parsed.
#[derive(Debug)]
pub(crate) struct Document {
    files: BTreeMap<String, Option<Node>>,
    root: String,
    suggestions: Suggestions,
    /// The files that were suggested for references without a target.
    suggested: RefCell<BTreeSet<String>>,
}

/// A node and its path.
#[derive(Debug, Clone)]
pub(crate) struct Located<'d> {
    pub(crate) node: &'d Node,
    pub(crate) path: NodePath<'d>,
}

impl Document {
    /// Parses every file. One that is not YAML is a problem, and what refers to it is not reported again.
    /// A file that is not part of the description may contain anything.
    pub(crate) fn parse(
        sources: &Sources,
        known: ParsedFiles,
        root: &str,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut files = BTreeMap::new();
        for (path, parsed) in known.take(sources) {
            problems.extend(parsed.problems);
            files.insert(path, parsed.node);
        }
        if !files.contains_key(root) {
            let kind = ProblemKind::NoSuchFile(root.to_owned());
            problems.push(Problem::new(Location::file(root), kind));
        }
        let document = Document {
            files,
            root: root.to_owned(),
            suggestions: Suggestions::default(),
            suggested: RefCell::default(),
        };
        if !problems.is_empty() {
            let used = document.used_files();
            problems.retain(|Problem { location: Location { file, .. }, .. }| {
                used.contains(file) || sources.get(file).is_some_and(|text| is_part(file, text, &used))
            });
        }
        document
    }

    /// Returns whether every file was read.
    pub(crate) fn is_whole(&self) -> bool {
        self.files.values().all(Option::is_some)
    }

    /// Returns the root document, unless it did not parse.
    pub(crate) fn root(&self) -> Option<Located<'_>> {
        let node = self.files.get(&self.root)?.as_ref()?;
        Some(Located { node, path: NodePath::file(&self.root) })
    }
}

/// Adds spans and source lines to problems. Each file with a problem is read once.
pub(crate) fn reports(sources: &Sources, problems: Vec<Problem>) -> Vec<Report> {
    let mut files: BTreeMap<String, (Vec<Line<'_>>, Spans)> = BTreeMap::new();
    let mut place = |Location { file, position }: Location| {
        let text = sources.get(&file).map_or("", String::as_str);
        let (lines, spans) =
            files.entry(file.clone()).or_insert_with(|| (lines(yaml::without_mark(text)), Spans::read(text)));
        let span = spans.find(&position);
        let excerpt = lines.get(span.start.line - 1).map(|line| line.excerpt(span)).unwrap_or_default();
        Place { file, span, excerpt }
    };
    problems
        .into_iter()
        .map(|Problem { location, kind, related }| Report {
            place: place(location),
            kind,
            related: related.into_iter().map(|(location, label)| (place(location), label)).collect(),
        })
        .collect()
}

/// The lines of a text, which may end with `\n`, `\r\n` or `\r`.
fn lines(text: &str) -> Vec<Line<'_>> {
    let lines = text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'));
    lines.map(Line::new).collect()
}
