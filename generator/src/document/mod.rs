//! The description as it was written: YAML files and the references between them.

mod index;
mod locate;
mod node_path;
mod reference;
mod yaml;

use std::collections::BTreeMap;

pub use index::list_operations;
pub(crate) use locate::report;
pub(crate) use node_path::{NodePath, Step};
pub(crate) use reference::Resolved;

pub(crate) use crate::node::Node;
use crate::parallel;
use crate::problem::{Location, Problem, ProblemKind};

/// The texts of a description by their paths, `/` between the parts, relative to the
/// folder of the root document.
pub type Sources = BTreeMap<String, String>;

/// Every file of a description, parsed.
#[derive(Debug)]
pub(crate) struct Document {
    files: BTreeMap<String, Option<Node>>,
    root: String,
}

/// A node and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Located<'d> {
    pub(crate) node: &'d Node,
    pub(crate) place: NodePath<'d>,
}

impl Document {
    /// Parses every file. A file that is not YAML is a problem, and is then as if empty.
    pub(crate) fn parse(sources: &Sources, root: &str, problems: &mut Vec<Problem>) -> Self {
        let texts: Vec<&String> = sources.values().collect();
        let nodes = parallel::map(&texts, |text| yaml::parse(text), &mut |_| {});
        let mut files = BTreeMap::new();
        for (path, node) in sources.keys().zip(nodes) {
            let node = node.map_err(|(spot, message)| {
                problems.push(Problem {
                    at: Location { file: path.clone(), spot },
                    kind: ProblemKind::NotYaml(message),
                });
            });
            files.insert(path.clone(), node.ok());
        }
        if !files.contains_key(root) {
            problems
                .push(Problem { at: Location::file(root), kind: ProblemKind::NoSuchFile(root.to_owned()) });
        }
        Document { files, root: root.to_owned() }
    }

    /// The root document, unless it did not parse.
    pub(crate) fn root(&self) -> Option<Located<'_>> {
        let node = self.files.get(&self.root)?.as_ref()?;
        Some(Located { node, place: NodePath::file(&self.root) })
    }

    /// Whether a file is there and is YAML.
    pub(crate) fn is_parsed(&self, path: &str) -> bool {
        matches!(self.files.get(path), Some(Some(_)))
    }

    /// The paths of all files.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}
