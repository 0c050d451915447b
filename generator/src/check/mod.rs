//! Checks a description and turns it into the API as data. All problems are collected: one does not
//! hide the others.
//!
//! The order of the passes matters:
//!
//! 1. Tags, because operations refer to them by index.
//! 2. Operations with their schemas. A shared schema is read at the first reference to it. The members of
//!    an object are read after the object (`pending`), so that a chain of schemas needs no deep stack.
//! 3. Events, which refer to operations.
//! 4. What nothing uses: components and error responses. They are checked, and their types dropped.
//! 5. Pagination and waiters, which refer to parameters, members and other operations (`deferred`).
//! 6. What depends on the whole: which types are part of a request, and which would be infinite.

mod all_of;
mod body;
mod choice;
mod deferred;
mod errors;
mod form;
mod limits;
mod object;
mod operation;
mod pagination;
mod parameter;
mod path;
mod response;
mod root;
mod schema;
mod server;
mod string;
mod structure;
mod trail;
mod unused;
mod value;
mod waiter;
mod webhook;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use deferred::Deferred;
use object::{Object, Problems, text};
use path::Style;
use schema::Schema;

use crate::api::{Api, Event, Group, Operation, Type, TypeId};
use crate::document::{Document, Located, NodePath, Resolved};
use crate::problem::{Location, Problem, ProblemKind};
use structure::Pending;
use trail::Trail;
use unused::Unused;

/// Checks a description. The API is complete only if there are no problems.
pub(crate) fn check(document: &Document) -> (Api, Vec<Problem>) {
    let problems = Problems::default();
    let checked = document.root().and_then(|root| Checker::new(document, &problems).root(&root));
    let (api, trail) = checked.unwrap_or_default();
    (api, trail.extend(problems.into_vec()))
}

struct Checker<'d> {
    document: &'d Document,
    problems: &'d Problems,
    groups: Vec<Group>,
    operations: Vec<Operation>,
    events: Vec<Event>,
    /// The names of the operations, to find duplicates.
    known: BTreeSet<String>,
    /// The keywords of each operation that are read after all operations.
    deferred: Vec<Deferred<'d>>,
    types: Vec<Type>,
    /// Shared schemas by their paths; `None` for one that has a problem.
    shared: BTreeMap<NodePath<'d>, Option<Schema>>,
    /// The shared schemas that are being read, outermost first.
    open: Vec<NodePath<'d>>,
    /// The object whose members are being read, and the parts of `allOf` around these. A member may refer
    /// to any of them.
    parts: Vec<NodePath<'d>>,
    /// Objects whose members have not been read, the next one last.
    pending: Vec<Pending<'d>>,
    /// How many schemas contain the one that is being read.
    depth: usize,
    /// Error responses and unused components, which are checked last.
    unused: Vec<Unused<'d>>,
    /// Every node that a reference leads to, and the nodes that contain it.
    referred: RefCell<BTreeSet<NodePath<'d>>>,
    trail: RefCell<Trail>,
    /// Whether operations need no credentials unless they have `security` of their own.
    anonymous: bool,
    /// The names of security schemes.
    schemes: Vec<&'d str>,
    /// How operations are addressed unless they have a style of their own.
    style: Style,
}

/// The deepest nesting of lists, maps and parts of `allOf`. Objects do not count, because they have
/// names: they can refer to each other without end.
const DEEPEST: usize = 64;

impl<'d> Checker<'d> {
    fn new(document: &'d Document, problems: &'d Problems) -> Self {
        Checker {
            document,
            problems,
            groups: Vec::new(),
            operations: Vec::new(),
            events: Vec::new(),
            known: BTreeSet::new(),
            deferred: Vec::new(),
            types: Vec::new(),
            shared: BTreeMap::new(),
            open: Vec::new(),
            parts: Vec::new(),
            pending: Vec::new(),
            depth: 0,
            unused: Vec::new(),
            referred: RefCell::default(),
            trail: RefCell::default(),
            anonymous: false,
            schemes: Vec::new(),
            style: Style::Rpc,
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
            Resolved::Found(located, through) => {
                self.trail.borrow_mut().add(&located.path, at);
                let mut referred = self.referred.borrow_mut();
                for path in through.into_iter().chain([located.path.clone()]) {
                    // What contains a node that is known is known, too.
                    let mut around = Some(path);
                    while let Some(path) = around.take_if(|path| referred.insert(path.clone())) {
                        around = path.parent();
                    }
                }
                Some(located)
            }
            Resolved::Unparsed => None,
            Resolved::Wrong(link, kind) => {
                let problem = Problem::new(link.clone().unwrap_or_else(|| at.clone()), kind);
                self.problems.push(match link {
                    Some(_) => problem.with(at.clone(), "referred to here"),
                    None => problem,
                });
                None
            }
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

    /// A name that is not declared, with the nearest one that is.
    fn undeclared<'k>(
        &self,
        at: impl Into<Location>,
        what: &'static str,
        name: &str,
        declared: impl IntoIterator<Item = &'k str>,
    ) {
        let closest = self.problems.closest_of(name, declared).map(str::to_owned);
        self.problems.add(at, ProblemKind::UndeclaredName { what, name: name.to_owned(), closest });
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
