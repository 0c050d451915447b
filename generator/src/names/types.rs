//! The names of types: each stands alone in a message of the compiler.
//!
//! A member names its type, but `Data`, `Job` or `Result` say little, and many operations have one.
//! So each type has candidates, shortest first, and gets the first one that no other type of the
//! crate has:
//!
//! 1. its own name, as in `FileBasicInfo`, if it has two words or more; one word has the name of the
//!    object it is in before it, as in `JobStatus`;
//! 2. with the noun of its operation in front, as in `SmartJobData` for `Data` in `GetSmartJob`;
//! 3. as an item, if it is one of a list, as in `MediaProducingJobItem`;
//! 4. with the whole operation in front, as in `GetSmartJobData`.
//!
//! A part of a shared schema has the name of the schema in front instead, and then the names of
//! what is around it. Equal types of one operation are one type and share a name.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::collisions::RESERVED_TYPES;
use super::{TypeName, merge, required_name};
use crate::api::{Api, Home, Naming, Type, TypeId, TypeKind};

/// Names every type of an API.
pub(super) fn names(api: &Api) -> Vec<TypeName> {
    let mut candidates: Vec<Vec<TypeName>> = Vec::new();
    for (id, found) in api.types.iter().enumerate() {
        // A type stands behind the one that it is named after, so that has its candidates already.
        candidates.push(candidates_of(api, id, found, &candidates));
    }
    let mut chosen = vec![0; candidates.len()];
    loop {
        let names: Vec<TypeName> =
            candidates.iter().zip(&chosen).map(|(of, &index)| nth(of, index)).collect();
        let losers = losers(api, &names, |id| {
            candidates.get(id).zip(chosen.get(id)).is_some_and(|(of, &index)| index + 1 < of.len())
        });
        if losers.is_empty() {
            return names;
        }
        for id in losers {
            if let Some(index) = chosen.get_mut(id) {
                *index += 1;
            }
        }
    }
}

fn nth(candidates: &[TypeName], index: usize) -> TypeName {
    candidates.get(index).cloned().expect("a type has a candidate at each index that is chosen")
}

/// The types that need another name, because several have theirs. Those that have no further
/// candidate keep it. An item of a list gives way to a type that is not one of many: `GetJob` returns
/// a `Job`, and `ListJobs` returns `JobItem`s.
fn losers(api: &Api, names: &[TypeName], has_another: impl Fn(TypeId) -> bool) -> Vec<TypeId> {
    let replacements = merge::replacements(api, names);
    let mut owners: BTreeMap<TypeName, Vec<TypeId>> = BTreeMap::new();
    for (id, (found, name)) in api.types.iter().zip(names).enumerate() {
        let required = required_name(found, name);
        for name in std::iter::once(name.clone()).chain(required) {
            owners.entry(name).or_default().push(id);
        }
    }
    let is_item = |id: TypeId| is_item(api.get(id));
    let mut losers = BTreeSet::new();
    for ids in owners.into_values() {
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
    losers.into_iter().collect()
}

/// Whether a type is a structure of which a list has many.
fn is_item(found: &Type) -> bool {
    matches!((&found.naming, &found.kind), (Naming::Member { item: true, .. }, TypeKind::Structure(_)))
}

/// The names that a type may have, shortest first.
fn candidates_of(api: &Api, id: TypeId, found: &Type, earlier: &[Vec<TypeName>]) -> Vec<TypeName> {
    if let Some(name) = &found.rust_name {
        return vec![TypeName::of(name)];
    }
    let operation = match found.home {
        Home::Operation(index) => {
            api.operations.get(index).map_or("", |found| found.rust_name.as_deref().unwrap_or(&found.id))
        }
        Home::Shared => "",
    };
    let operation = TypeName::of(operation);
    let (parent, own) = match &found.naming {
        Naming::Schema(name) => return vec![TypeName::of(name)],
        Naming::Request => return vec![TypeName(format!("{operation}Request"))],
        Naming::Response => return vec![TypeName(format!("{operation}Response"))],
        Naming::Member { parent, .. } => (*parent, member_name(&found.naming).expect("a member has a name")),
    };
    let short = short(api, parent, &own);
    let mut candidates = Vec::new();
    if words(&short.0).len() > 1 {
        candidates.push(short.clone());
    }
    match found.home {
        Home::Operation(_) => {
            let with_noun = within(&noun(&operation.0), &short.0);
            let is_item = is_item(found);
            candidates.push(TypeName(with_noun.clone()));
            candidates.extend(is_item.then(|| TypeName(format!("{with_noun}Item"))));
            candidates.push(TypeName(joined(&operation.0, &short.0)));
        }
        Home::Shared => {
            let schema = nth(earlier.get(root(api, id)).map_or(&[], Vec::as_slice), 0);
            candidates.push(TypeName(within(&schema.0, &short.0)));
            let parent = member_name(&api.get(parent).naming).map(|parent| joined(&parent.0, &own.0));
            candidates.extend(parent.map(|name| TypeName(joined(&schema.0, &name))));
        }
    }
    // What stands around it, as far as it goes: two members of one name in one schema.
    let around = earlier.get(parent).and_then(|of| of.last());
    candidates.extend(around.map(|around| TypeName(joined(around.without_suffix(), &own.0))));
    // A member of the request and one of the response, of one name and of two shapes.
    candidates.extend(around.map(|around| TypeName(joined(&around.0, &own.0))));
    candidates.retain(|name| !RESERVED_TYPES.contains(&name.0.as_str()));
    candidates.dedup();
    candidates
}

/// The name of a member, with that of the object it is in where it says nothing alone: an enum
/// `Status` of a `Job` is a `JobStatus`.
fn short(api: &Api, parent: TypeId, own: &TypeName) -> TypeName {
    match member_name(&api.get(parent).naming) {
        Some(parent) if words(&own.0).len() == 1 => TypeName(joined(&parent.0, &own.0)),
        _ => own.clone(),
    }
}

/// The name of a member, of one item if it is a list.
fn member_name(naming: &Naming) -> Option<TypeName> {
    match naming {
        Naming::Member { name, item: true, .. } => Some(TypeName::of(&singular(name))),
        Naming::Member { name, item: false, .. } => Some(TypeName::of(name)),
        _ => None,
    }
}

/// The shared schema that a type is a part of.
fn root(api: &Api, id: TypeId) -> TypeId {
    match api.get(id).naming {
        Naming::Member { parent, .. } => root(api, parent),
        _ => id,
    }
}

/// What an operation is about: its name without the verb. `GetUrlUploadInfos` is about a
/// `UrlUploadInfo`.
fn noun(operation: &str) -> String {
    // `BatchGetMediaInfos` has two verbs.
    let verbs = if operation.starts_with("Batch") { 2 } else { 1 };
    let skipped: usize = words(operation).iter().take(verbs).map(String::len).sum();
    singular(operation.get(skipped..).filter(|rest| !rest.is_empty()).unwrap_or(operation))
}

/// A name with the noun of what it is in: the noun alone if it has all words of the name, as
/// `MediaBasicInfo` has those of `MediaInfo`.
fn within(noun: &str, own: &str) -> String {
    let around = words(noun);
    let mut around = around.iter();
    match words(own).iter().all(|word| around.any(|other| other == word)) {
        true => noun.to_owned(),
        false => joined(noun, own),
    }
}

/// The name of an owner and that of what it owns, without the words that the second repeats:
/// `SmartJob` and `JobState` become `SmartJobState`.
fn joined(owner: &str, own: &str) -> String {
    let (before, after) = (words(owner), words(own));
    let common = (1..after.len().min(before.len() + 1))
        .rev()
        .find(|&count| before.ends_with(after.get(..count).unwrap_or_default()));
    let skipped: usize = after.iter().take(common.unwrap_or(0)).map(String::len).sum();
    format!("{owner}{}", own.get(skipped..).unwrap_or(own))
}

fn words(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').map(str::to_owned).collect()
}

/// The name of one of many.
fn singular(name: &str) -> String {
    let strip = |suffix: &str| name.strip_suffix(suffix).filter(|rest| !rest.is_empty());
    if let Some(rest) = strip("List") {
        return rest.to_owned();
    }
    if let Some(rest) = strip("ies") {
        return format!("{rest}y");
    }
    match strip("s") {
        Some(rest) if !["s", "u", "i"].iter().any(|end| rest.ends_with(end)) => rest.to_owned(),
        _ => name.to_owned(),
    }
}
