//! The names that a type may have.

use std::cell::OnceCell;

use heck::ToSnakeCase;

use super::TypeName;
use super::collisions::RESERVED_TYPES;
use crate::api::{Api, Naming, Scope, TypeId, TypeKind};

/// The candidates of all types. Most types get their first one, so the others are made when they
/// are needed.
pub(super) struct Candidates<'a> {
    api: &'a Api,
    /// For each type, the name of the member that has it; `None` for requests, responses and shared
    /// schemas.
    members: Vec<Option<TypeName>>,
    all: Vec<OnceCell<Vec<TypeName>>>,
}

impl<'a> Candidates<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let members = api.types.iter().map(|found| member_name(&found.naming)).collect();
        Candidates { api, members, all: api.types.iter().map(|_| OnceCell::new()).collect() }
    }

    /// The shortest name of a type.
    pub(super) fn first(&self, id: TypeId) -> TypeName {
        if let Some(name) = self.fixed(id) {
            return name;
        }
        if let Some(name) = self.short(id).filter(is_clear) {
            return name;
        }
        self.all(id).first().cloned().expect("a type has a candidate")
    }

    /// All names of a type, shortest first.
    pub(super) fn all(&self, id: TypeId) -> &[TypeName] {
        self.all.get(id).map_or(&[], |all| all.get_or_init(|| self.make(id)))
    }

    /// The name of a type that has no other candidate.
    fn fixed(&self, id: TypeId) -> Option<TypeName> {
        let found = self.api.get(id);
        if let Some(name) = &found.rust_name {
            return Some(TypeName::of(name));
        }
        match &found.naming {
            Naming::Schema(name) => Some(TypeName::of(name)),
            Naming::Request => Some(TypeName(format!("{}Request", self.operation(id)))),
            Naming::Response => Some(TypeName(format!("{}Response", self.operation(id)))),
            Naming::Member { .. } => None,
        }
    }

    fn make(&self, id: TypeId) -> Vec<TypeName> {
        if let Some(name) = self.fixed(id) {
            return vec![name];
        }
        let (Naming::Member { parent, .. }, Some(own), Some(short)) =
            (&self.api.get(id).naming, self.member(id), self.short(id))
        else {
            return Vec::new();
        };
        let mut candidates = Vec::new();
        candidates.extend(is_clear(&short).then(|| short.clone()));
        match self.api.get(id).scope {
            Scope::Operation(_) => {
                let operation = self.operation(id);
                let with_noun = within(&noun(&operation.0), &short.0);
                candidates.push(TypeName(with_noun.clone()));
                candidates.extend(is_item(self.api, id).then(|| TypeName(format!("{with_noun}Item"))));
                candidates.push(TypeName(joined(&operation.0, &short.0)));
            }
            Scope::Shared => {
                let schema = self.first(root(self.api, id));
                candidates.push(TypeName(within(&schema.0, &short.0)));
                let parent = self.member(*parent).map(|parent| joined(&parent.0, &own.0));
                candidates.extend(parent.map(|name| TypeName(joined(&schema.0, &name))));
            }
        }
        // The longest name of the type that contains it, as a prefix. It tells two members of one name in
        // one schema apart.
        let around = self.all(*parent).last();
        candidates.extend(around.map(|around| TypeName(joined(around.without_suffix(), &own.0))));
        // The same with `Request` or `Response` kept. It tells a member of the request from one of the
        // response that has the same name and another shape.
        candidates.extend(around.map(|around| TypeName(joined(&around.0, &own.0))));
        candidates.retain(|name| !is_reserved(name));
        candidates.dedup();
        if candidates.is_empty() {
            // A schema without a letter in its name, which is a problem already, adds nothing.
            candidates.push(short);
        }
        candidates
    }

    fn member(&self, id: TypeId) -> Option<&TypeName> {
        self.members.get(id)?.as_ref()
    }

    /// The name of the operation that a type belongs to; empty if it is shared.
    fn operation(&self, id: TypeId) -> TypeName {
        let Scope::Operation(index) = self.api.get(id).scope else { return TypeName(String::new()) };
        let operation = self.api.operations.get(index);
        TypeName::of(operation.map_or("", |found| found.rust_name.as_deref().unwrap_or(&found.id)))
    }

    /// The name of a member, prefixed with that of the object that contains it if it is a single word: an
    /// enum `Status` of a `Job` is a `JobStatus`.
    fn short(&self, id: TypeId) -> Option<TypeName> {
        let Naming::Member { parent, .. } = &self.api.get(id).naming else { return None };
        let own = self.member(id)?;
        Some(match self.member(*parent) {
            // An object that holds a list only, as in `Entities.Entity`, adds nothing.
            Some(parent) if words(&own.0).len() == 1 && singular(&parent.0) != own.0 => {
                TypeName(joined(&parent.0, &own.0))
            }
            _ => own.clone(),
        })
    }
}

/// Whether a type is a structure of which a list has many.
pub(super) fn is_item(api: &Api, id: TypeId) -> bool {
    let found = api.get(id);
    matches!((&found.naming, &found.kind), (Naming::Member { item: true, .. }, TypeKind::Structure(_)))
}

/// Whether a name says enough without that of its operation or schema.
fn is_clear(name: &TypeName) -> bool {
    words(&name.0).len() > 1 && !is_reserved(name)
}

fn is_reserved(name: &TypeName) -> bool {
    RESERVED_TYPES.contains(&name.0.as_str())
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

/// The singular of a name: without `List` or a plural ending.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_owner_and_a_member_do_not_repeat_a_word() {
        assert_eq!(joined("SmartJob", "JobState"), "SmartJobState");
        assert_eq!(joined("GetJob", "Job"), "GetJobJob", "a member keeps a word of its own");
        assert_eq!(joined("Audio", "Profile"), "AudioProfile");
    }

    #[test]
    fn the_noun_of_an_operation_is_its_name_without_the_verb() {
        assert_eq!(noun("GetUrlUploadInfos"), "UrlUploadInfo");
        assert_eq!(noun("BatchGetMediaInfos"), "MediaInfo");
        assert_eq!(noun("Example"), "Example");
    }

    #[test]
    fn a_noun_that_has_all_words_of_a_member_stands_for_both() {
        assert_eq!(within("MediaBasicInfo", "MediaInfo"), "MediaBasicInfo");
        assert_eq!(within("SmartJob", "Data"), "SmartJobData");
    }

    #[test]
    fn a_list_names_one_of_its_items() {
        for (list, item) in [("FileInfoList", "FileInfo"), ("Entries", "Entry"), ("Jobs", "Job")] {
            assert_eq!(singular(list), item);
        }
        for other in ["Status", "Address", "Analysis", "List", "s"] {
            assert_eq!(singular(other), other);
        }
    }
}
