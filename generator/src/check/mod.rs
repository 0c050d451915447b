//! Checks a description and turns it into the API as data. All problems are collected: one does not
//! hide the others.
//!
//! The order of the passes matters:
//!
//! 1. Tags, because operations refer to them by index.
//! 2. References below `components`, so that a broken one is reported even if no operation uses it.
//! 3. Operations with their schemas. A shared schema is read at the first reference to it.
//! 4. Pagination and waiters, which refer to parameters, members and other operations (`deferred`).
//! 5. What depends on the whole: which types are part of a request, and which would be infinite.

mod choice;
mod deferred;
mod form;
mod limits;
mod object;
mod operation;
mod pagination;
mod parameter;
mod root;
mod schema;
mod server;
mod string;
mod structure;
mod waiter;

use std::collections::{BTreeMap, BTreeSet};

use deferred::Deferred;
use object::{Object, Problems, text};
use schema::Schema;

use crate::api::{Api, Group, Operation, Type, TypeId};
use crate::document::{Document, Located, Node, NodePath, Resolved};
use crate::problem::{Problem, ProblemKind};

/// Checks a description. The API is complete only if there are no problems.
pub(crate) fn check(document: &Document) -> (Api, Vec<Problem>) {
    let problems = Problems::default();
    let api = document.root().and_then(|root| Checker::new(document, &problems).root(&root));
    (api.unwrap_or_default(), problems.into_vec())
}

struct Checker<'d> {
    document: &'d Document,
    problems: &'d Problems,
    groups: Vec<Group>,
    operations: Vec<Operation>,
    /// The names of the operations, to find duplicates.
    known: BTreeSet<String>,
    /// The keywords of each operation that are read after all operations.
    deferred: Vec<Deferred<'d>>,
    types: Vec<Type>,
    /// Shared schemas by their paths; `None` for one that has a problem.
    shared: BTreeMap<NodePath<'d>, Option<Schema>>,
    /// The shared schemas that are being read, outermost first.
    open: Vec<NodePath<'d>>,
    /// References, by file, that were followed only to check them. Each is followed once, so cycles end.
    followed: BTreeSet<(&'d str, &'d str)>,
}

impl<'d> Checker<'d> {
    fn new(document: &'d Document, problems: &'d Problems) -> Self {
        Checker {
            document,
            problems,
            groups: Vec::new(),
            operations: Vec::new(),
            known: BTreeSet::new(),
            deferred: Vec::new(),
            types: Vec::new(),
            shared: BTreeMap::new(),
            open: Vec::new(),
            followed: BTreeSet::new(),
        }
    }

    /// Adds a type and returns its ID.
    fn add_type(&mut self, added: Type) -> TypeId {
        self.types.push(added);
        self.types.len() - 1
    }

    /// The node itself, or the target if it is a reference. Keywords beside the reference that are not
    /// documentation would be lost, so they are problems.
    fn target(&self, located: &Located<'d>) -> Option<Located<'d>> {
        if located.node.child("$ref").is_none() {
            return Some(located.clone());
        }
        let mut object = Object::open(located, self.problems)?;
        object.ignore(&["summary", "description"]);
        let reference = object.need_text("$ref");
        object.close();
        self.resolve(&located.path.child("$ref"), reference?)
    }

    /// Resolves a reference. A problem with it is reported at the reference.
    fn resolve(&self, at: &NodePath<'d>, reference: &'d str) -> Option<Located<'d>> {
        match self.document.resolve(at.file, reference) {
            Resolved::Found(located) => Some(located),
            Resolved::Unparsed => None,
            Resolved::Wrong(kind) => {
                self.problems.add(at.clone(), kind);
                None
            }
        }
    }

    /// Checks every reference below a node from which nothing is generated.
    fn follow(&mut self, located: &Located<'d>) {
        match located.node {
            Node::Map(entries) => {
                for (name, node) in entries {
                    let path = located.path.child(name.as_str());
                    match node {
                        Node::Text(reference) if name == "$ref" => {
                            if self.followed.insert((located.path.file, reference.as_str()))
                                && let Some(target) = self.resolve(&path, reference)
                            {
                                self.follow(&target);
                            }
                        }
                        _ => self.follow(&Located { node, path }),
                    }
                }
            }
            Node::List(items) => {
                for (index, node) in (0_usize..).zip(items) {
                    self.follow(&Located { node, path: located.path.child(index) });
                }
            }
            _ => {}
        }
    }

    /// `x-acs-rust-name`: another name for Rust.
    fn rust_name(&self, object: &mut Object<'d, '_>) -> Option<String> {
        let located = object.get("x-acs-rust-name")?;
        self.identifier(&located)
    }

    fn identifier(&self, located: &Located<'d>) -> Option<String> {
        let name = text(located, self.problems)?;
        if is_identifier(name, "_") {
            return Some(name.to_owned());
        }
        let why = "expected ASCII letters, digits and `_`, beginning with a letter";
        let kind = ProblemKind::NotAName { name: name.to_owned(), why, remedy: "write a Rust identifier" };
        self.problems.add(located.path.clone(), kind);
        None
    }

    fn unknown_value(&self, at: &NodePath<'_>, keyword: &'static str, value: &str, known: &[&'static str]) {
        let kind = ProblemKind::UnknownValue { keyword, value: value.to_owned(), known: known.to_vec() };
        self.problems.add(at.clone(), kind);
    }
}

/// Whether a text consists of ASCII letters, digits and the characters of `also`, beginning with a letter.
fn is_identifier(text: &str, also: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || also.contains(letter))
}
