//! Compares two descriptions of one service, and finds what a change means for a program that uses the
//! generated crate.
//!
//! Types are compared in pairs. The requests and responses of an operation are the first pairs, and each
//! pair leads to those of its fields. So a type that was renamed, or that became shared, is compared with
//! what it was. Each pair is compared once, however many fields lead to it.

mod change;
mod constructors;
mod fields;
mod operations;
mod service;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Shape, TypeId};
use crate::emit::users;
use crate::names::NamedApi;

pub use change::{Area, Change, ChangeKind, Effect};

/// Compares two descriptions. The changes are sorted by area, those of the area as a whole first, then by
/// item.
pub fn compare(before: &NamedApi, after: &NamedApi) -> Vec<Change> {
    let mut comparison = Comparison::new(before, after);
    comparison.service();
    comparison.operations();
    comparison.types();
    let mut changes = comparison.changes;
    for change in &mut changes {
        change.names.sort();
        change.names.dedup();
    }
    let key = |change: &Change| (change.area.clone(), !change.is_of_area());
    changes.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| a.cmp(b)));
    changes.dedup();
    changes
}

/// The two descriptions, and what was found so far.
struct Comparison<'a> {
    before: &'a NamedApi,
    after: &'a NamedApi,
    /// The index of each operation after, by its index before.
    operations: BTreeMap<usize, usize>,
    /// Pairs of types, before and after, that were reached.
    reached: BTreeSet<(TypeId, TypeId)>,
    /// The pairs that are not compared yet.
    waiting: Vec<(TypeId, TypeId)>,
    /// The features behind which each type is, before and after.
    features: [BTreeMap<TypeId, Vec<String>>; 2],
    changes: Vec<Change>,
}

/// Where a change is: everything of a [`Change`] but its kind and its values.
#[derive(Clone)]
struct Place {
    area: Area,
    item: String,
    names: Vec<String>,
}

/// A way to find what something was before.
type IsSame<'f, T> = &'f dyn Fn(&T, &T) -> bool;

impl Place {
    /// The place of something inside this one.
    fn inside(&self, name: &dyn std::fmt::Display) -> Place {
        Place { item: format!("{}::{name}", self.item), ..self.clone() }
    }
}

impl<'a> Comparison<'a> {
    fn new(before: &'a NamedApi, after: &'a NamedApi) -> Self {
        Comparison {
            before,
            after,
            operations: BTreeMap::new(),
            reached: BTreeSet::new(),
            waiting: Vec::new(),
            features: [users(before), users(after)],
            changes: Vec::new(),
        }
    }

    /// Adds a change.
    fn add(&mut self, place: &Place, kind: ChangeKind, before: Option<String>, after: Option<String>) {
        let Place { area, item, names } = place.clone();
        self.changes.push(Change { area, item, kind, before, after, names });
    }

    /// Adds a change if two values differ.
    fn differ(&mut self, place: &Place, kind: ChangeKind, before: &str, after: &str) {
        if before != after {
            self.add(place, kind, Some(before.to_owned()), Some(after.to_owned()));
        }
    }

    /// Adds a change if a fact has become true or false.
    fn fact(&mut self, place: &Place, before: bool, after: bool, [gained, lost]: [ChangeKind; 2]) {
        if before != after {
            self.add(place, if after { gained } else { lost }, None, None);
        }
    }

    /// Adds a pair of types that will be compared.
    fn pair(&mut self, before: TypeId, after: TypeId) {
        if self.reached.insert((before, after)) {
            self.waiting.push((before, after));
        }
    }

    /// Returns whether two shapes are equal but for the names and the content of named types, which are
    /// paired: their differences are changes of those types.
    fn same_shape(&mut self, before: &Shape, after: &Shape) -> bool {
        match (before, after) {
            (Shape::Named(before), Shape::Named(after)) => {
                self.pair(*before, *after);
                true
            }
            (Shape::InText(before), Shape::InText(after))
            | (Shape::List(before), Shape::List(after))
            | (Shape::Map(before), Shape::Map(after)) => self.same_shape(before, after),
            (before, after) => before == after,
        }
    }
}
