//! `x-acs-waiter`: how a lookup reports that a job has finished, and which operations start such jobs.

use super::deferred::{Reader, unset};
use super::object::{Object, list, map, text};
use crate::api::{Api, Shape, Starter, TypeId, TypeKind, Waiter};
use crate::document::{Located, Node};
use crate::problem::ProblemKind;

impl Reader<'_> {
    pub(super) fn waiter(&self, located: &Located<'_>) -> Option<Waiter> {
        let operation = self.api.operation(self.index);
        let mut object = Object::open(located, self.problems)?;
        let is_state = |shape: &Shape| shape.is_scalar() || matches!(shape, Shape::Named(_));
        let state = object
            .need("state")
            .and_then(|at| self.path(operation.response, &at, is_state, "a path to a state"));
        let beside = state.as_deref().and_then(|state| self.beside(operation.response, state));
        let mut member = |keyword| {
            let at = object.get(keyword)?;
            self.path(beside?, &at, is_state, "a member beside the state")
        };
        let (id, code, message) = (member("id"), member("code"), member("message"));
        let requested = object.get("requested").and_then(|at| self.id_list(&at));
        let is_named = |shape: &Shape| shape.is_scalar();
        let missing = object
            .get("missing")
            .and_then(|at| self.path(operation.response, &at, is_named, "a path to strings, with `[]`"));
        let success = object.need("success").map(|at| self.states(&at)).unwrap_or_default();
        let failure = object.get("failure").map(|at| self.states(&at)).unwrap_or_default();
        let started_by = object.map("started-by");
        object.close();
        let started_by = started_by.into_iter().filter_map(|(name, at)| self.starter(name, &at)).collect();
        Some(Waiter { state: state?, id, code, message, requested, missing, success, failure, started_by })
    }

    /// The type that has the state as a member.
    fn beside(&self, response: TypeId, state: &str) -> Option<TypeId> {
        self.api.along(response, state)?.last().map(|(owner, _)| *owner)
    }

    /// The name of a parameter that takes a list of IDs.
    fn id_list(&self, located: &Located<'_>) -> Option<String> {
        let name = text(located, self.problems)?;
        let shape = &self.declared(name, located.path.clone())?.shape;
        if !shape.item().is_some_and(|item| matches!(item, Shape::Text)) {
            let found = shape.kind().to_owned();
            let kind = ProblemKind::WrongType { expected: "a parameter with a list of strings", found };
            self.problems.add(located.path.clone(), kind);
        }
        Some(name.to_owned())
    }

    fn states(&self, located: &Located<'_>) -> Vec<String> {
        if matches!(located.node, Node::List(states) if states.is_empty()) {
            self.problems.add(located.path.clone(), ProblemKind::EmptyEnum);
        }
        let states = list(located, self.problems);
        states.iter().filter_map(|state| text(state, self.problems)).map(str::to_owned).collect()
    }

    fn starter(&self, name: &str, located: &Located<'_>) -> Option<Starter> {
        let Some(&operation) = self.by_id.get(name) else {
            let known = self.by_id.keys().map(String::as_str);
            return self.undeclared(located.path.as_key(), "operation", name, known);
        };
        let started = self.api.operation(operation).response;
        let is_named = |shape: &Shape| shape.is_scalar() || shape.item().is_some_and(Shape::is_scalar);
        let entries = map(located, self.problems);
        let request = self.api.operation(self.index).request;
        for field in unset(self.api, request, |name| entries.iter().any(|(set, _)| *set == name)) {
            let kind = ProblemKind::UnsetParameter(field.name.clone());
            self.problems.add(located.path.clone(), kind);
        }
        for (_, at) in entries.iter().filter(|(name, _)| self.follows_alternative(name, &entries)) {
            let kind = ProblemKind::Exclusive("this parameter", "another parameter of its choice");
            self.problems.add(at.path.as_key(), kind);
        }
        let parameters = entries
            .into_iter()
            .filter_map(|(parameter, at)| {
                let path = self.path(started, &at, is_named, "a path to a string");
                let shape = &self.declared(parameter, at.path.as_key())?.shape;
                if !takes_ids(shape) {
                    let found = shape.kind().to_owned();
                    let kind =
                        ProblemKind::WrongType { expected: "a string parameter or a list of strings", found };
                    self.problems.add(at.path.as_key(), kind);
                }
                Some((parameter.to_owned(), path?))
            })
            .collect();
        Some(Starter { operation, parameters })
    }

    /// Whether an earlier entry sets another parameter of the same choice.
    fn follows_alternative(&self, name: &str, entries: &[(&str, Located<'_>)]) -> bool {
        let request = self.api.operation(self.index).request;
        let earlier = entries.iter().map(|(set, _)| *set).take_while(|set| *set != name);
        let mut earlier = earlier.filter_map(|set| choice(self.api, request, set));
        let own = choice(self.api, request, name);
        own.is_some_and(|own| earlier.any(|other| other == own))
    }
}

/// The choice of which a parameter is an alternative.
fn choice(api: &Api, request: TypeId, parameter: &str) -> Option<TypeId> {
    let TypeKind::Structure(structure) = &api.get(request).kind else { return None };
    let choices = structure.fields.iter().filter_map(|field| field.shape.named());
    choices.into_iter().find(|&id| {
        matches!(&api.get(id).kind, TypeKind::OneOf(alternatives)
            if alternatives.iter().any(|alternative| alternative.name == parameter))
    })
}

/// Whether a parameter takes the IDs of a response, which are text.
fn takes_ids(shape: &Shape) -> bool {
    match shape {
        Shape::Text | Shape::InText(_) => true,
        Shape::List(item) => matches!(**item, Shape::Text),
        _ => false,
    }
}
