//! How listings are walked and jobs are waited for. Both refer to parameters, to members of
//! answers and to other operations, so they are read when all of these are known.

use std::collections::BTreeMap;

use super::object::{Object, Problems, list, map, text};
use crate::api::{Api, Field, Pagination, Shape, Starter, TypeId, TypeKind, Waiter};
use crate::document::{Located, Node, NodePath};
use crate::problem::ProblemKind;

/// What an operation says of pages and jobs, before it is read.
pub(super) struct Walk<'d> {
    pub(super) pages: Option<Located<'d>>,
    pub(super) waiter: Option<Located<'d>>,
}

/// Reads what the operations say of pages and jobs, in the order of the operations.
pub(super) fn read(api: &mut Api, walks: &[Walk<'_>], problems: &Problems) {
    // Of several with one name, the first is meant.
    let operations = api.operations.iter().enumerate().rev();
    let by_id: BTreeMap<String, usize> =
        operations.map(|(index, operation)| (operation.id.clone(), index)).collect();
    for (index, walk) in walks.iter().enumerate() {
        let reader = Reader { api, by_id: &by_id, index, problems };
        let paging = walk.pages.as_ref().and_then(|located| reader.paging(located));
        let waiter = walk.waiter.as_ref().and_then(|located| reader.waiter(located));
        if let Some(operation) = api.operations.get_mut(index) {
            operation.paging = paging;
            operation.waiter = waiter;
        }
    }
}

struct Reader<'a> {
    api: &'a Api,
    by_id: &'a BTreeMap<String, usize>,
    index: usize,
    problems: &'a Problems,
}

impl Reader<'_> {
    fn paging(&self, located: &Located<'_>) -> Option<Pagination> {
        let operation = self.api.operations.get(self.index)?;
        let mut object = Object::open(located, self.problems)?;
        let (number, token) = (object.get("number"), object.get("token"));
        if number.is_none() && token.is_none() {
            self.problems.add(object.path.clone(), ProblemKind::Missing("token"));
        }
        let next = match token {
            Some(_) => object.need("next"),
            None => object.get("next"),
        };
        let next = next.and_then(|at| self.path(operation.response, &at, Shape::is_scalar, "a path of text"));
        let total = object
            .get("total")
            .and_then(|at| self.path(operation.response, &at, Shape::is_scalar, "a path of a number"));
        let is_list = |shape: &Shape| shape.item().is_some();
        let items = object
            .need("items")
            .and_then(|at| self.path(operation.response, &at, is_list, "a path of a list"));
        object.close();
        let number = number.and_then(|at| self.parameter(&at));
        let token = token.and_then(|at| self.parameter(&at));
        Some(Pagination { number, token: token.zip(next), total, items: items? })
    }

    fn waiter(&self, located: &Located<'_>) -> Option<Waiter> {
        let operation = self.api.operations.get(self.index)?;
        let mut object = Object::open(located, self.problems)?;
        let is_state = |shape: &Shape| shape.is_scalar() || matches!(shape, Shape::Named(_));
        let state = object
            .need("state")
            .and_then(|at| self.path(operation.response, &at, is_state, "a path of a state"));
        let is_named = |shape: &Shape| shape.is_scalar();
        let missing = object
            .get("missing")
            .and_then(|at| self.path(operation.response, &at, is_named, "a path of texts, with `[]`"));
        let success = object.need("success").map(|at| self.states(&at)).unwrap_or_default();
        let failure = object.get("failure").map(|at| self.states(&at)).unwrap_or_default();
        let started_by = object.map("started-by");
        object.close();
        let started_by = started_by.into_iter().filter_map(|(name, at)| self.starter(name, &at)).collect();
        Some(Waiter { state: state?, missing, success, failure, started_by })
    }

    fn states(&self, located: &Located<'_>) -> Vec<String> {
        if matches!(located.node, Node::List(states) if states.is_empty()) {
            self.problems.add(located.path.clone(), ProblemKind::EmptySet);
        }
        let states = list(located, self.problems);
        states.iter().filter_map(|state| text(state, self.problems)).map(str::to_owned).collect()
    }

    fn starter(&self, name: &str, located: &Located<'_>) -> Option<Starter> {
        let Some(&operation) = self.by_id.get(name) else {
            return self.undeclared(located.path.as_key(), name);
        };
        let started = self.api.operations.get(operation)?.response;
        let is_named = |shape: &Shape| shape.is_scalar() || shape.item().is_some_and(Shape::is_scalar);
        let parameters = map(located, self.problems)
            .into_iter()
            .filter_map(|(parameter, at)| {
                let path = self.path(started, &at, is_named, "a path of text");
                self.declared(parameter, at.path.as_key())?;
                Some((parameter.to_owned(), path?))
            })
            .collect();
        Some(Starter { operation, parameters })
    }

    /// A parameter of the operation that takes text or a number.
    fn parameter(&self, located: &Located<'_>) -> Option<String> {
        let name = text(located, self.problems)?;
        let shape = &self.declared(name, located.path.clone())?.shape;
        if !shape.is_scalar() {
            let kind =
                ProblemKind::WrongType { expected: "a parameter of text or a number", found: shape.kind() };
            self.problems.add(located.path.clone(), kind);
        }
        Some(name.to_owned())
    }

    fn declared(&self, name: &str, at: NodePath<'_>) -> Option<&Field> {
        let request = self.api.operations.get(self.index)?.request;
        let found = parameters(self.api, request).into_iter().find(|field| field.name == name);
        found.or_else(|| self.undeclared(at, name))
    }

    /// A path in an answer that leads to a value of the right shape.
    fn path(
        &self,
        from: TypeId,
        located: &Located<'_>,
        fits: impl Fn(&Shape) -> bool,
        expected: &'static str,
    ) -> Option<String> {
        let path = text(located, self.problems)?;
        let Some(way) = self.api.along(from, path) else {
            return self.undeclared(located.path.clone(), path);
        };
        let (_, last) = way.last()?;
        let shape = if path.ends_with("[]") { last.shape.item()? } else { &last.shape };
        if !fits(shape) {
            let kind = ProblemKind::WrongType { expected, found: shape.kind() };
            self.problems.add(located.path.clone(), kind);
        }
        Some(path.to_owned())
    }

    fn undeclared<T>(&self, at: NodePath<'_>, name: &str) -> Option<T> {
        self.problems.add(at, ProblemKind::UndeclaredMember(name.to_owned()));
        None
    }
}

/// The parameters of a request, those of a choice included.
fn parameters(api: &Api, request: TypeId) -> Vec<&Field> {
    let TypeKind::Structure(structure) = &api.get(request).kind else { return Vec::new() };
    structure
        .fields
        .iter()
        .flat_map(|field| match field.shape.named().map(|id| &api.get(id).kind) {
            Some(TypeKind::OneOf(alternatives)) => alternatives.iter().collect::<Vec<_>>(),
            _ => vec![field],
        })
        .collect()
}
