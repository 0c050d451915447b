//! The names of types. Each must be clear by itself in a compiler message.
//!
//! A member names its type, but `Data`, `Job` or `Result` say little, and many operations have one.
//! So each type has candidates, shortest first, and gets the first one that no other type of the
//! crate has:
//!
//! 1. its own name, as in `FileBasicInfo`, if it has two words or more; a name of one word gets the name of
//!    the object that contains it as a prefix, as in `JobStatus`;
//! 2. with the noun of its operation in front, as in `SmartJobData` for `Data` in `GetSmartJob`;
//! 3. as an item, if it is one of a list, as in `MediaProducingJobItem`;
//! 4. with the whole operation in front, as in `GetSmartJobData`.
//!
//! A type inside a shared schema gets the name of the schema as its prefix instead and, if that is not
//! enough, the names of the members around it. Equal types of one operation are one type and share a name.
//!
//! A new type can take the name of an existing one, which breaks callers of the crate. A type that has
//! `x-acs-rust-name` keeps its name; `cargo xtask import` writes it where a name would change.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::{Candidates, is_item};
use super::{TypeName, merge, required_name};
use crate::api::{Api, Naming, Scope, TypeId};

/// The names of all types, and which of them are equal.
pub(super) struct TypeNames {
    pub(super) names: Vec<TypeName>,
    /// `replacements[id]` is the type that stands for `id`: an earlier one that is equal, or itself.
    pub(super) replacements: Vec<TypeId>,
}

/// Names every type of an API.
pub(super) fn names(api: &Api) -> TypeNames {
    let candidates = Candidates::new(api);
    let names = (0..api.types.len()).map(|id| candidates.first(id)).collect();
    let mut taken = Taken::new(api, names);
    let mut chosen = vec![0_usize; api.types.len()];
    loop {
        let replacements = merge::replacements(api, &taken.repeated());
        let mut losers = Vec::new();
        for id in taken.losers(&replacements, |id| has_another(&candidates, &chosen, id)) {
            if let Some(index) = chosen.get_mut(id) {
                *index += 1;
                losers.extend(candidates.all(id).get(*index).map(|name| (id, name.clone())));
            }
        }
        if losers.is_empty() {
            return TypeNames { names: taken.names, replacements };
        }
        for (id, name) in losers {
            taken.rename(id, name);
        }
    }
}

/// Whether a type has a candidate after the chosen one.
fn has_another(candidates: &Candidates<'_>, chosen: &[usize], id: TypeId) -> bool {
    chosen.get(id).is_some_and(|&index| index + 1 < candidates.all(id).len())
}

/// The names that types have so far. Few types share one, and only these are compared again after
/// some of them were renamed.
struct Taken<'a> {
    api: &'a Api,
    names: Vec<TypeName>,
    /// The types that have each name, or need it for the struct of their required values.
    owners: BTreeMap<TypeName, BTreeSet<TypeId>>,
}

impl<'a> Taken<'a> {
    fn new(api: &'a Api, names: Vec<TypeName>) -> Self {
        let mut owners: BTreeMap<TypeName, BTreeSet<TypeId>> = BTreeMap::new();
        for (id, (found, name)) in api.types.iter().zip(&names).enumerate() {
            for name in std::iter::once(name.clone()).chain(required_name(found, name)) {
                owners.entry(name).or_default().insert(id);
            }
        }
        Taken { api, names, owners }
    }

    fn rename(&mut self, id: TypeId, name: TypeName) {
        let Some(current) = self.names.get_mut(id) else { return };
        let found = self.api.get(id);
        let added = [Some(name.clone()), required_name(found, &name)];
        let before = std::mem::replace(current, name);
        let removed = [required_name(found, &before), Some(before)];
        for name in removed.into_iter().flatten() {
            if let Some(owners) = self.owners.get_mut(&name) {
                owners.remove(&id);
            }
        }
        for name in added.into_iter().flatten() {
            self.owners.entry(name).or_default().insert(id);
        }
    }

    /// The names that several types have, with these types.
    fn shared(&self) -> impl Iterator<Item = (&TypeName, &BTreeSet<TypeId>)> {
        self.owners.iter().filter(|(_, ids)| ids.len() > 1)
    }

    /// The types of one operation that have one name: each list may become one type.
    fn repeated(&self) -> Vec<Vec<TypeId>> {
        let mut repeated = Vec::new();
        for (name, ids) in self.shared() {
            let mut operations: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
            for &id in ids.iter().filter(|&&id| self.names.get(id) == Some(name)) {
                let found = self.api.get(id);
                // Other types are named by hand or after the operation; equal names are collisions.
                if let (Scope::Operation(operation), Naming::Member { .. }) = (found.scope, &found.naming) {
                    operations.entry(operation).or_default().push(id);
                }
            }
            repeated.extend(operations.into_values().filter(|ids| ids.len() > 1));
        }
        repeated
    }

    /// The types that need another name, because theirs is also that of other types. Those that have no
    /// further candidate keep it. An item of a list gives way to a type that is not one of many: `GetJob`
    /// returns a `Job`, and `ListJobs` returns `JobItem`s.
    fn losers(&self, replacements: &[TypeId], has_another: impl Fn(TypeId) -> bool) -> BTreeSet<TypeId> {
        let is_item = |id: TypeId| is_item(self.api, id);
        let mut losers = BTreeSet::new();
        for (_, ids) in self.shared() {
            // Equal types of one operation are one type.
            let types: BTreeSet<_> = ids.iter().map(|&id| replacements.get(id)).collect();
            if types.len() < 2 {
                continue;
            }
            let mut giving_way: Vec<TypeId> = ids.iter().copied().filter(|&id| has_another(id)).collect();
            if giving_way.len() == ids.len() && giving_way.iter().any(|&id| !is_item(id)) {
                let items: Vec<TypeId> = giving_way.iter().copied().filter(|&id| is_item(id)).collect();
                giving_way = if items.is_empty() { giving_way } else { items };
            }
            losers.extend(giving_way);
        }
        losers
    }
}
