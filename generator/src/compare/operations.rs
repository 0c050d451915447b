//! Operations and their facts.

use std::collections::BTreeSet;

use super::{Area, ChangeKind, Comparison, IsSame, Place};
use crate::api::{Operation, Pagination, Ram, Starter, Waiter};
use crate::names::{self, NamedApi};

/// The place of an operation.
fn of_operation(operation: &Operation) -> Place {
    let name = operation.id.clone();
    let names = vec![name.clone(), names::operation(operation).to_string()];
    Place { area: Area::Operation(name.clone()), item: name, names }
}

impl<'a> Comparison<'a> {
    /// Pairs the operations by their names on the wire, then by their names in Rust, and compares them.
    pub(super) fn operations(&mut self) {
        let (before, after) = (&self.before.api.operations, &self.after.api.operations);
        let same_id = |old: &Operation, new: &Operation| old.id == new.id;
        let same_method = |old: &Operation, new: &Operation| names::operation(old) == names::operation(new);
        let ways: [IsSame<'_, Operation>; 2] = [&same_id, &same_method];
        let mut taken = BTreeSet::new();
        for is_same in ways {
            for (index, old) in before.iter().enumerate() {
                let mut left = after.iter().enumerate().filter(|(index, _)| !taken.contains(index));
                if !self.operations.contains_key(&index)
                    && let Some((found, _)) = left.find(|(_, new)| is_same(old, new))
                {
                    self.operations.insert(index, found);
                    taken.insert(found);
                }
            }
        }
        for (index, old) in before.iter().enumerate() {
            match self.operations.get(&index) {
                Some(&found) => self.operation(old, self.after.api.operation(found)),
                None => self.add(&of_operation(old), ChangeKind::OperationRemoved, None, None),
            }
        }
        for (index, new) in after.iter().enumerate() {
            if !taken.contains(&index) {
                self.add(&of_operation(new), ChangeKind::OperationAdded, None, None);
            }
        }
    }

    fn operation(&mut self, old: &'a Operation, new: &'a Operation) {
        self.pair(old.request, new.request);
        self.pair(old.response, new.response);
        let mut place = of_operation(new);
        place.names.extend(of_operation(old).names);
        let place = &place;
        let [method, new_method] = [old, new].map(|operation| names::operation(operation).to_string());
        self.differ(place, ChangeKind::OperationRenamed, &method, &new_method);
        self.differ(place, ChangeKind::OperationRenamedOnWire, &old.id, &new.id);
        let [module, new_module] = [module(self.before, old), module(self.after, new)];
        self.differ(place, ChangeKind::OperationMoved, &module, &new_module);
        let [verb, new_verb] = [old, new].map(|operation| operation.method.keyword().to_uppercase());
        self.differ(place, ChangeKind::HttpMethodChanged, &verb, &new_verb);
        self.differ(place, ChangeKind::PathChanged, &old.path, &new.path);
        self.fact(
            place,
            old.read_only,
            new.read_only,
            [ChangeKind::ReadOnlyGained, ChangeKind::ReadOnlyLost],
        );
        let [token, new_token] = [old, new].map(|operation| operation.idempotency_token.is_some());
        let kinds = [ChangeKind::IdempotencyTokenGained, ChangeKind::IdempotencyTokenLost];
        self.fact(place, token, new_token, kinds);
        let kinds = [ChangeKind::CredentialsNotNeeded, ChangeKind::CredentialsNeeded];
        self.fact(place, old.anonymous, new.anonymous, kinds);
        let kinds = [ChangeKind::OperationDeprecated, ChangeKind::OperationNotDeprecated];
        self.fact(place, old.deprecated, new.deprecated, kinds);
        let [ram, new_ram] = [old, new].map(|operation| operation.ram.as_ref().map(permission));
        if ram != new_ram {
            self.add(place, ChangeKind::PermissionChanged, ram, new_ram);
        }
        let [errors, new_errors] = [old, new].map(errors);
        self.differ(place, ChangeKind::OperationErrorsChanged, &errors, &new_errors);
        self.pagination(place, old.pagination.as_ref(), new.pagination.as_ref());
        self.waiter(place, old.waiter.as_ref(), new.waiter.as_ref());
        self.differ(place, ChangeKind::TextChanged, &old.summary, &new.summary);
        self.differ(place, ChangeKind::TextChanged, &old.description, &new.description);
        let [page, new_page] = [old, new].map(|operation| operation.documentation.as_deref());
        let [page, new_page] = [page, new_page].map(Option::unwrap_or_default);
        self.differ(place, ChangeKind::TextChanged, page, new_page);
    }

    fn pagination(&mut self, place: &Place, before: Option<&Pagination>, after: Option<&Pagination>) {
        let (Some(before), Some(after)) = (before, after) else {
            let kinds = [ChangeKind::PaginationAdded, ChangeKind::PaginationRemoved];
            return self.fact(place, before.is_some(), after.is_some(), kinds);
        };
        self.differ(place, ChangeKind::PageItemsChanged, &before.items, &after.items);
        self.differ(place, ChangeKind::PaginationChanged, &by_what(before), &by_what(after));
    }

    fn waiter(&mut self, place: &Place, before: Option<&Waiter>, after: Option<&Waiter>) {
        let (Some(before), Some(after)) = (before, after) else {
            let kinds = [ChangeKind::WaiterAdded, ChangeKind::WaiterRemoved];
            return self.fact(place, before.is_some(), after.is_some(), kinds);
        };
        self.differ(place, ChangeKind::WaiterChanged, &states(before), &states(after));
        let id = |named: &'a NamedApi, starter: &Starter| named.api.operation(starter.operation).id.clone();
        let starts = |starter: &Starter| self.operations.get(&starter.operation).copied();
        let found = |new: &Starter| before.started_by.iter().find(|old| starts(old) == Some(new.operation));
        let mut changes = Vec::new();
        for new in &after.started_by {
            let name = id(self.after, new);
            match found(new) {
                None => changes.push((ChangeKind::StarterAdded, None, Some(name))),
                Some(old) if old.parameters == new.parameters => {}
                Some(old) => {
                    let [old, new] = [old, new].map(|starter| Some(format!("{name}: {}", paths(starter))));
                    changes.push((ChangeKind::StarterChanged, old, new));
                }
            }
        }
        for old in &before.started_by {
            if !after.started_by.iter().any(|new| starts(old) == Some(new.operation)) {
                changes.push((ChangeKind::StarterRemoved, Some(id(self.before, old)), None));
            }
        }
        for (kind, before, after) in changes {
            self.add(place, kind, before, after);
        }
    }
}

/// The module of the group of an operation. An operation with a problem may have no group.
fn module(named: &NamedApi, operation: &Operation) -> String {
    named.api.groups.get(operation.group).map(|group| names::group(group).to_string()).unwrap_or_default()
}

fn permission(ram: &Ram) -> String {
    let access = ram.access.iter().map(String::as_str);
    let parts = std::iter::once(ram.action.as_str()).chain(access);
    parts.chain(ram.resources.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
}

/// The parameters that select a page, and the members that lead to the next one.
fn by_what(pagination: &Pagination) -> String {
    let Pagination { number, token, total, .. } = pagination;
    let token = token.as_ref().map(|(parameter, next)| format!("{parameter} = {next}"));
    let parts = [number.clone(), token, total.as_ref().map(|total| format!("total {total}"))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The states of a job, and where they are.
fn states(waiter: &Waiter) -> String {
    let Waiter { state, missing, requested, success, failure, .. } = waiter;
    let missing = missing.as_ref().map(|missing| format!("; missing {missing}")).unwrap_or_default();
    let requested =
        requested.as_ref().map(|requested| format!("; requested {requested}")).unwrap_or_default();
    format!("{state}: success {}; failure {}{missing}{requested}", success.join(", "), failure.join(", "))
}

/// The error codes of an operation, with their statuses.
fn errors(operation: &Operation) -> String {
    let mut errors: Vec<String> = operation
        .errors
        .iter()
        .map(|error| match error.status {
            Some(status) => format!("{} ({status})", error.code),
            None => error.code.clone(),
        })
        .collect();
    errors.sort();
    errors.join(", ")
}

fn paths(starter: &Starter) -> String {
    let pairs = starter.parameters.iter().map(|(parameter, path)| format!("{parameter} = {path}"));
    pairs.collect::<Vec<_>>().join(", ")
}
