//! Keywords that refer to other parts of a description: to parameters, to members of responses and
//! to other operations. They are read after all of these are known.

use std::collections::BTreeMap;

use super::object::{Problems, text};
use crate::api::{Api, Field, Shape, TypeId, TypeKind};
use crate::document::{Located, NodePath};
use crate::problem::ProblemKind;

/// The keywords of one operation that are read last.
pub(super) struct Deferred<'d> {
    pub(super) pages: Option<Located<'d>>,
    pub(super) waiter: Option<Located<'d>>,
}

/// Reads the deferred keywords of all operations, in the order of the operations.
pub(super) fn read(api: &mut Api, deferred: &[Deferred<'_>], problems: &Problems) {
    // Of several operations with one name, which is a problem already, the first counts: collected
    // in reverse, it is the last to be inserted.
    let operations = api.operations.iter().enumerate().rev();
    let by_id: BTreeMap<String, usize> =
        operations.map(|(index, operation)| (operation.id.clone(), index)).collect();
    for (index, keywords) in deferred.iter().enumerate() {
        let reader = Reader { api, by_id: &by_id, index, problems };
        let paging = keywords.pages.as_ref().and_then(|located| reader.pagination(located));
        let waiter = keywords.waiter.as_ref().and_then(|located| reader.waiter(located));
        if let Some(operation) = api.operations.get_mut(index) {
            operation.pagination = paging;
            operation.waiter = waiter;
        }
    }
}

/// A reader of the deferred keywords of one operation.
pub(super) struct Reader<'a> {
    pub(super) api: &'a Api,
    pub(super) by_id: &'a BTreeMap<String, usize>,
    pub(super) index: usize,
    pub(super) problems: &'a Problems,
}

impl Reader<'_> {
    /// The name of a parameter of the operation that takes text or a number. It is set again for
    /// each page, so it is not an alternative of a choice.
    pub(super) fn parameter(&self, located: &Located<'_>) -> Option<String> {
        let name = text(located, self.problems)?;
        let shape = &self.declared(name, located.path.clone())?.shape;
        let request = &self.api.get(self.api.operation(self.index).request).kind;
        let is_field = matches!(request, TypeKind::Structure(request)
            if request.fields.iter().any(|field| field.name == name));
        if !shape.is_scalar() || !is_field {
            let found = if is_field { shape.kind() } else { "a parameter of a choice" };
            let kind =
                ProblemKind::WrongType { expected: "a string or number parameter", found: found.to_owned() };
            self.problems.add(located.path.clone(), kind);
        }
        Some(name.to_owned())
    }

    /// A parameter of the operation.
    pub(super) fn declared(&self, name: &str, at: NodePath<'_>) -> Option<&Field> {
        let parameters = parameters(self.api, self.api.operation(self.index).request);
        let found = parameters.iter().find(|field| field.name == name).copied();
        found.or_else(|| {
            self.undeclared(at, "parameter", name, parameters.iter().map(|field| field.name.as_str()))
        })
    }

    /// A path of a response that leads to a value of the expected shape.
    pub(super) fn path(
        &self,
        from: TypeId,
        located: &Located<'_>,
        fits: impl Fn(&Shape) -> bool,
        expected: &'static str,
    ) -> Option<String> {
        let path = text(located, self.problems)?;
        let Some(fields) = self.api.along(from, path) else {
            let paths = self.api.paths(from);
            let paths = paths.iter().map(String::as_str);
            return self.undeclared(located.path.clone(), "response member", path, paths);
        };
        let (_, last) = fields.last()?;
        let shape = if path.ends_with("[]") { last.shape.item()? } else { &last.shape };
        if !fits(shape) {
            let kind = ProblemKind::WrongType { expected, found: shape.kind().to_owned() };
            self.problems.add(located.path.clone(), kind);
        }
        Some(path.to_owned())
    }

    pub(super) fn undeclared<'k, T>(
        &self,
        at: NodePath<'_>,
        what: &'static str,
        name: &str,
        declared: impl IntoIterator<Item = &'k str>,
    ) -> Option<T> {
        let closest = self.problems.closest_of(name, declared).map(str::to_owned);
        self.problems.add(at, ProblemKind::UndeclaredName { what, name: name.to_owned(), closest });
        None
    }
}

/// The required parameters of a request that a lookup does not set; of a choice, one is enough.
pub(super) fn unset(
    api: &Api,
    request: TypeId,
    is_set: impl Fn(&str) -> bool,
) -> impl Iterator<Item = &Field> {
    let fields = match &api.get(request).kind {
        TypeKind::Structure(structure) => structure.fields.as_slice(),
        _ => &[],
    };
    fields.iter().filter(move |field| {
        let alternatives = match field.shape.named().map(|id| &api.get(id).kind) {
            Some(TypeKind::OneOf(alternatives)) => alternatives.as_slice(),
            _ => std::slice::from_ref(*field),
        };
        field.required && !alternatives.iter().any(|alternative| is_set(&alternative.name))
    })
}

/// The parameters of a request, including those of its choices.
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
