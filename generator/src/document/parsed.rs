//! Parsed files, and a store of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Node, Sources, yaml};
use crate::parallel;
use crate::problem::{Location, Position, Problem, ProblemKind};
use yaml::YamlError;

/// The files of a description that have been parsed. A program that reads a description from a disk has to parse each
/// file, to find the files that it refers to ([`referenced_files`](super::referenced_files)), and the generator uses the
/// result.
///
/// A file is stored with its text, and used only for a file with the same text. So the result of the generator
/// never depends on what is stored, only its time does: parsing takes a quarter of it.
#[derive(Debug, Clone, Default)]
pub struct ParsedFiles(BTreeMap<String, (String, ParsedFile)>);

/// The node of a file, unless it is not YAML, and its problems.
#[derive(Debug, Clone)]
pub(super) struct ParsedFile {
    pub(super) node: Option<Arc<Node>>,
    pub(super) problems: Vec<Problem>,
}

impl ParsedFiles {
    /// Returns the files in the order of their paths. Those that are not stored are parsed.
    pub(super) fn parse(&self, sources: &Sources) -> Vec<ParsedFile> {
        let files: Vec<(&String, &String)> = sources.iter().collect();
        let parse = |(path, text): &(&String, &String)| match self.0.get(*path) {
            Some((stored, parsed)) if stored == *text => parsed.clone(),
            _ => ParsedFile::new(path, text),
        };
        parallel::map(&files, parse, &mut |_| {})
    }

    pub(super) fn insert(&mut self, path: &str, text: &str, parsed: ParsedFile) {
        self.0.insert(path.to_owned(), (text.to_owned(), parsed));
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
                ParsedFile { node: Some(Arc::new(node)), problems }
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
        let node = |parsed: &[ParsedFile]| parsed[0].node.clone().expect("it is YAML");
        let mut files = ParsedFiles::default();
        let first = files.parse(&sources("a: 1"));
        files.insert("a.yaml", "a: 1", first[0].clone());
        assert!(Arc::ptr_eq(&node(&first), &node(&files.parse(&sources("a: 1")))));
        let other = node(&files.parse(&sources("a: 2")));
        assert_eq!(other.child("a"), Some(&Node::Integer(2)));
    }
}
