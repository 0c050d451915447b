//! Parsed files, and a store of them.

use std::collections::BTreeMap;

use super::{Node, Sources, yaml};
use crate::parallel;
use crate::problem::{Location, Position, Problem, ProblemKind};
use yaml::YamlError;

/// The files of a description that have been parsed. A program that reads a description from a disk has to parse each
/// file, to find the files that it refers to ([`referenced_files`](super::referenced_files)), and the generator uses the
/// result.
///
/// A file is stored with its text, and used only for a file with the same text. So the result of the generator
/// never depends on what is stored, only its time does: parsing takes a quarter of it. The nodes are larger than the
/// text, so the generator takes them, and they do not outlive the check.
#[derive(Debug, Default)]
pub struct ParsedFiles(BTreeMap<String, (String, ParsedFile)>);

/// The node of a file, unless it is not YAML, and its problems.
#[derive(Debug)]
pub(super) struct ParsedFile {
    pub(super) node: Option<Node>,
    pub(super) problems: Vec<Problem>,
}

impl ParsedFiles {
    /// Parses the files that are not stored, and stores them.
    pub(super) fn parse(&mut self, sources: &Sources) {
        let missing: Vec<(&String, &String)> =
            sources.iter().filter(|(path, text)| self.get(path, text).is_none()).collect();
        let parsed = parallel::map(&missing, |(path, text)| ParsedFile::new(path, text), &mut |_| {});
        for ((path, text), parsed) in missing.into_iter().zip(parsed) {
            self.0.insert(path.clone(), (text.clone(), parsed));
        }
    }

    /// Returns the file with this path and text, if it is stored.
    pub(super) fn get(&self, path: &str, text: &str) -> Option<&ParsedFile> {
        self.0.get(path).filter(|(stored, _)| stored == text).map(|(_, parsed)| parsed)
    }

    /// Returns these files, and parses those that are not stored.
    pub(super) fn take(mut self, sources: &Sources) -> impl Iterator<Item = (String, ParsedFile)> {
        self.parse(sources);
        let files = self.0.into_iter().filter(|(path, _)| sources.contains_key(path));
        files.map(|(path, (_, parsed))| (path, parsed))
    }
}

impl ParsedFile {
    fn new(path: &str, text: &str) -> Self {
        let at = |position| Location { file: path.to_owned(), position };
        match yaml::parse(text) {
            Err(error) => {
                let YamlError { position, kind, began } = *error;
                let problem = Problem::new(at(position), kind);
                let problem = match began {
                    Some(began) => problem.with(at(began), "in what begins here"),
                    None => problem,
                };
                ParsedFile { node: None, problems: vec![problem] }
            }
            Ok(mut node) => {
                let repeated = yaml::remove_repeated_keys(&mut node).into_iter().map(|(position, key)| {
                    let again = at(position);
                    let first = at(Position::Key(again.steps().to_vec()));
                    Problem::new(again, ProblemKind::DuplicateKey(key)).with(first, "first here")
                });
                let problems = repeated.collect();
                ParsedFile { node: Some(node), problems }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_file_is_used_for_its_text_only() {
        let sources = |text: &str| Sources::from([("a.yaml".to_owned(), text.to_owned())]);
        let taken = |text: &str| {
            let mut files = ParsedFiles::default();
            files.parse(&sources("a: 1"));
            // A node that the text does not have shows which one is used.
            files.0.get_mut("a.yaml").expect("it is stored").1.node = Some(Node::Null);
            files.take(&sources(text)).map(|(_, parsed)| parsed.node).collect::<Vec<_>>()
        };
        assert_eq!(taken("a: 1"), [Some(Node::Null)]);
        let parsed = Node::Map(vec![("a".to_owned(), Node::Integer(2))]);
        assert_eq!(taken("a: 2"), [Some(parsed)]);
    }
}
