//! `x-acs-pages`: how a listing is paginated.

use super::deferred::Reader;
use super::object::Object;
use crate::api::{Pagination, Shape};
use crate::document::Located;
use crate::problem::ProblemKind;

impl Reader<'_> {
    pub(super) fn pagination(&self, located: &Located<'_>) -> Option<Pagination> {
        let operation = self.api.operation(self.index);
        let mut object = Object::open(located, self.problems)?;
        let (number, token) = (object.get("number"), object.get("token"));
        if number.is_none() && token.is_none() {
            self.problems.add(object.path.clone(), ProblemKind::Missing("token"));
        }
        let next = match token {
            Some(_) => object.need("next"),
            None => object.get("next"),
        };
        let next =
            next.and_then(|at| self.path(operation.response, &at, Shape::is_scalar, "a path to a string"));
        let total = object
            .get("total")
            .and_then(|at| self.path(operation.response, &at, Shape::is_scalar, "a path to a number"));
        let is_list = |shape: &Shape| shape.item().is_some();
        let items = object
            .need("items")
            .and_then(|at| self.path(operation.response, &at, is_list, "a path to a list"));
        object.close();
        let number = number.and_then(|at| self.parameter(&at));
        let token = token.and_then(|at| self.token(&at));
        Some(Pagination { number, token: token.zip(next), total, items: items? })
    }

    /// The name of the parameter that takes the token of the next page, which is text.
    fn token(&self, located: &Located<'_>) -> Option<String> {
        let name = self.parameter(located)?;
        let shape = &self.declared(&name, located.path.clone())?.shape;
        if matches!(shape, Shape::Int32 | Shape::Int64 | Shape::Float) {
            let kind =
                ProblemKind::WrongType { expected: "a string parameter", found: shape.kind().to_owned() };
            self.problems.add(located.path.clone(), kind);
        }
        Some(name)
    }
}
