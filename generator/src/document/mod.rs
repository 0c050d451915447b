//! The description as it was written: YAML files and the references between them.

mod index;
mod node_path;
mod reference;
mod unused;
mod yaml;

use std::collections::BTreeMap;

pub use index::list_operations;
pub(crate) use node_path::{NodePath, Step};
pub(crate) use reference::Resolved;
pub use reference::referenced_files;
pub use unused::is_part;

pub(crate) use crate::node::Node;
use crate::parallel;
use crate::problem::{Location, Position, Problem, ProblemKind, Report};

/// The texts of a description by their paths, `/` between the parts, relative to the
/// folder of the root document.
pub type Sources = BTreeMap<String, String>;

/// Every file of a description, parsed.
#[derive(Debug)]
pub(crate) struct Document {
    files: BTreeMap<String, Option<Node>>,
    root: String,
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
    pub(crate) fn parse(sources: &Sources, root: &str, problems: &mut Vec<Problem>) -> Self {
        let texts: Vec<&String> = sources.values().collect();
        let nodes = parallel::map(&texts, |text| yaml::parse(text), &mut |_| {});
        let mut files = BTreeMap::new();
        for (path, node) in sources.keys().zip(nodes) {
            let node = node.map_err(|(position, message)| {
                problems.push(Problem {
                    location: Location { file: path.clone(), position },
                    kind: ProblemKind::NotYaml(message),
                });
            });
            files.insert(path.clone(), node.ok());
        }
        if !files.contains_key(root) {
            let kind = ProblemKind::NoSuchFile(root.to_owned());
            problems.push(Problem { location: Location::file(root), kind });
        }
        let document = Document { files, root: root.to_owned() };
        if !problems.is_empty() {
            let used = document.used_files();
            problems.retain(|Problem { location: Location { file, .. }, .. }| {
                used.contains(file) || sources.get(file).is_some_and(|text| is_part(file, text, &used))
            });
        }
        document
    }

    /// Returns the root document, unless it did not parse.
    pub(crate) fn root(&self) -> Option<Located<'_>> {
        let node = self.files.get(&self.root)?.as_ref()?;
        Some(Located { node, path: NodePath::file(&self.root) })
    }
}

/// Adds line, column and text to a problem.
pub(crate) fn report(sources: &Sources, problem: Problem) -> Report {
    let Problem { location: Location { file, position }, kind } = problem;
    let text = sources.get(&file).map_or("", String::as_str);
    let (line, column) = match &position {
        Position::Line(line, column) => (*line, *column),
        Position::Node(path) => yaml::line_and_column(text, path, false),
        Position::Key(path) => yaml::line_and_column(text, path, true),
    };
    let source = text.lines().nth(line - 1).unwrap_or_default().trim_end().to_owned();
    Report { file, line, column, source, kind }
}
