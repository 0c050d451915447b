//! Types: their names and kinds, what uses them, and the values of enums.

use std::collections::{BTreeMap, BTreeSet};

use super::{Area, ChangeKind, Comparison, Place};
use crate::api::{Scope, SetValue, Structure, Type, TypeId, TypeKind};
use crate::emit::{has_default, is_plain};
use crate::names::{self, NamedApi};

/// What a type is called, and the operation that owns it, as an index into those after.
type Key = (Option<usize>, String);

impl<'a> Comparison<'a> {
    /// Compares all pairs of types, and finds types that are in no pair.
    pub(super) fn types(&mut self) {
        let after: BTreeMap<Key, TypeId> = used(self.after).map(|id| (self.key_after(id), id)).collect();
        let before: BTreeMap<Key, TypeId> =
            used(self.before).filter_map(|id| Some((self.key_before(id)?, id))).collect();
        self.pairs(&after);
        // A type of the same name may be used elsewhere now.
        let left: Vec<_> = self.unpaired(&before, |(old, _)| *old).collect();
        let free: BTreeSet<TypeId> = self.unpaired(&after, |(_, new)| *new).map(|(_, id)| id).collect();
        for (key, old) in left {
            match after.get(&key) {
                Some(new) if free.contains(new) => self.pair(old, *new),
                Some(_) => {}
                None => {
                    let place = place_of(self.before, self.before.api.get(old), self.before.type_name(old));
                    self.add(&place, ChangeKind::TypeRemoved, None, None);
                }
            }
        }
        self.pairs(&after);
        let kept: BTreeSet<usize> = self.operations.values().copied().collect();
        let added: Vec<_> = self.unpaired(&after, |(_, new)| *new).collect();
        for ((owner, _), new) in added {
            // The types of a new operation are part of it.
            if owner.is_none_or(|owner| kept.contains(&owner)) {
                let place = place_of(self.after, self.after.api.get(new), self.after.type_name(new));
                self.add(&place, ChangeKind::TypeAdded, None, None);
            }
        }
    }

    fn pairs(&mut self, after: &BTreeMap<Key, TypeId>) {
        while let Some((old, new)) = self.waiting.pop() {
            self.compare_types(old, new, after);
        }
    }

    /// The types that no pair contains on the side that `side` selects.
    fn unpaired<'k>(
        &self,
        types: &'k BTreeMap<Key, TypeId>,
        side: fn(&(TypeId, TypeId)) -> TypeId,
    ) -> impl Iterator<Item = (Key, TypeId)> + use<'k> {
        let paired: BTreeSet<TypeId> = self.reached.iter().map(side).collect();
        types.iter().filter(move |(_, id)| !paired.contains(id)).map(|(key, id)| (key.clone(), *id))
    }

    /// `None` for a type of an operation that was removed.
    fn key_before(&self, id: TypeId) -> Option<Key> {
        let owner = match self.before.api.get(id).scope {
            Scope::Shared => None,
            Scope::Operation(index) => Some(*self.operations.get(&index)?),
        };
        Some((owner, self.before.type_name(id).to_string()))
    }

    fn key_after(&self, id: TypeId) -> Key {
        let owner = match self.after.api.get(id).scope {
            Scope::Shared => None,
            Scope::Operation(index) => Some(index),
        };
        (owner, self.after.type_name(id).to_string())
    }

    fn compare_types(&mut self, old_id: TypeId, new_id: TypeId, all_after: &BTreeMap<Key, TypeId>) {
        let (old, new) = (self.before.api.get(old_id), self.after.api.get(new_id));
        let [name, new_name] = [self.before.type_name(old_id), self.after.type_name(new_id)];
        let mut place = place_of(self.after, new, new_name);
        if new.scope == Scope::Shared && old.scope != Scope::Shared {
            place = Place { item: new_name.to_string(), ..place_of(self.before, old, name) };
        }
        place.names.extend([name.to_string(), new_name.to_string()]);
        let (key, new_key) = (self.key_before(old_id), self.key_after(new_id));
        if key.as_ref() == Some(&new_key) && new.scope == Scope::Shared {
            self.features(&place, old_id, new_id);
        } else if let Some(key) = key
            && key != new_key
        {
            let [path, new_path] = [path(self.before, old_id), path(self.after, new_id)];
            let moved = if key.0 == new_key.0 { ChangeKind::TypeRenamed } else { ChangeKind::TypeMoved };
            let kind = if all_after.contains_key(&key) { ChangeKind::TypeSplit } else { moved };
            self.add(&place, kind, Some(path), Some(new_path));
        }
        self.differ(&place, ChangeKind::TextChanged, &old.docs.text, &new.docs.text);
        match (&old.kind, &new.kind) {
            (TypeKind::Structure(before), TypeKind::Structure(after)) => {
                self.structures(&place, (old_id, before), (new_id, after));
            }
            (TypeKind::OneOf(before), TypeKind::OneOf(after)) => {
                let variant = |field: &_| names::alternative(field).to_string();
                self.fields(&place, (old_id, before), (new_id, after), &variant);
            }
            (TypeKind::OpenSet(before), TypeKind::OpenSet(after)) => {
                self.values(&place, before, after, ChangeKind::ValueAdded);
            }
            (TypeKind::ClosedSet(before), TypeKind::ClosedSet(after)) => {
                self.values(&place, before, after, ChangeKind::ClosedValueAdded);
            }
            (TypeKind::ClosedSet(before), TypeKind::OpenSet(after)) => {
                self.add(&place, ChangeKind::EnumOpened, None, None);
                self.values(&place, before, after, ChangeKind::ValueAdded);
            }
            (TypeKind::OpenSet(before), TypeKind::ClosedSet(after)) => {
                self.add(&place, ChangeKind::EnumClosed, None, None);
                self.values(&place, before, after, ChangeKind::ClosedValueAdded);
            }
            (before, after) => self.differ(&place, ChangeKind::TypeReplaced, kind(before), kind(after)),
        }
    }

    /// Compares the features behind which a shared type is: those of the groups that use it.
    fn features(&mut self, place: &Place, old_id: TypeId, new_id: TypeId) {
        let [before, after] = &self.features;
        let [Some(old), Some(new)] = [before.get(&old_id), after.get(&new_id)] else { return };
        let exists =
            |feature: &&String| self.after.api.groups.iter().any(|group| names::feature(group) == **feature);
        if old.iter().filter(exists).any(|feature| !new.contains(feature)) {
            let [old, new] = [old, new].map(|features| Some(features.join(", ")));
            self.add(place, ChangeKind::TypeBehindFewerFeatures, old, new);
        }
    }

    fn structures(
        &mut self,
        place: &Place,
        (old_id, before): (TypeId, &'a Structure),
        (new_id, after): (TypeId, &'a Structure),
    ) {
        let field = |field: &_| names::field(field).to_string();
        let matched = self.fields(place, (old_id, &before.fields), (new_id, &after.fields), &field);
        self.others(place, before, after);
        let (apis, old, new) =
            ((&self.before.api, &self.after.api), self.before.api.get(old_id), self.after.api.get(new_id));
        if (old.input, old.output) != (new.input, new.output) {
            let plain_changes = matched
                .iter()
                .any(|(old, new)| is_plain(apis.0, old_id, old) != is_plain(apis.1, new_id, new));
            let breaks = plain_changes || old.input && !new.input;
            let kind = if breaks { ChangeKind::UseChanged } else { ChangeKind::UseExtended };
            self.differ(place, kind, users(old), users(new));
        }
        let [default, new_default] =
            [has_default(apis.0, old_id, before), has_default(apis.1, new_id, after)];
        self.fact(place, default, new_default, [ChangeKind::DefaultAdded, ChangeKind::DefaultRemoved]);
        if old.input && new.input {
            let wire = matched.iter().map(|(old, new)| (old.name.as_str(), new.name.as_str()));
            self.constructors(place, (old_id, before), (new_id, after), &wire.collect());
        }
    }

    /// Compares the values of enums. A value that has another name keeps either its string or its variant.
    fn values(&mut self, place: &Place, before: &[SetValue], after: &[SetValue], added: ChangeKind) {
        let variant = |value: &SetValue| names::value(value).to_string();
        let same_text = |old: &SetValue| after.iter().find(|new| new.text == old.text);
        let same_variant = |old: &SetValue| {
            after.iter().find(|new| {
                variant(new) == variant(old) && !before.iter().any(|other| other.text == new.text)
            })
        };
        let mut found: BTreeSet<&str> = BTreeSet::new();
        for old in before {
            let Some(new) = same_text(old).or_else(|| same_variant(old)) else {
                self.add(
                    &place.inside(&variant(old)),
                    ChangeKind::ValueRemoved,
                    Some(old.text.clone()),
                    None,
                );
                continue;
            };
            found.insert(&new.text);
            let place = place.inside(&variant(new));
            self.differ(&place, ChangeKind::ValueRenamed, &variant(old), &variant(new));
            self.differ(&place, ChangeKind::ValueRenamedOnWire, &old.text, &new.text);
            self.differ(&place, ChangeKind::TextChanged, &old.description, &new.description);
        }
        for new in after.iter().filter(|new| !found.contains(new.text.as_str())) {
            self.add(&place.inside(&variant(new)), added, None, Some(new.text.clone()));
        }
    }
}

/// The types of requests and responses.
fn used(named: &NamedApi) -> impl Iterator<Item = TypeId> {
    let types = named.api.types.iter().enumerate();
    types.filter(|(_, found)| found.input || found.output).map(|(id, _)| id)
}

fn place_of(named: &NamedApi, found: &Type, name: &names::TypeName) -> Place {
    let item = name.to_string();
    match found.scope {
        Scope::Shared => Place { area: Area::Type(item.clone()), names: vec![item.clone()], item },
        Scope::Operation(index) => {
            let operation = named.api.operation(index).id.clone();
            Place { area: Area::Operation(operation.clone()), names: vec![operation, item.clone()], item }
        }
    }
}

/// The path of a type in the crate.
fn path(named: &NamedApi, id: TypeId) -> String {
    let name = named.type_name(id);
    match named.api.get(id).scope {
        Scope::Shared => format!("types::{name}"),
        Scope::Operation(index) => format!("{}::{name}", named.operation_module(index)),
    }
}

fn users(found: &Type) -> &'static str {
    match (found.input, found.output) {
        (true, true) => "requests and responses",
        (true, false) => "requests",
        (false, true) => "responses",
        (false, false) => "unused",
    }
}

fn kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Structure(_) => "structure",
        TypeKind::OpenSet(_) | TypeKind::ClosedSet(_) => "enum of strings",
        TypeKind::OneOf(_) => "choice",
    }
}
