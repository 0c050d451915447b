//! Collisions of names: with another one in the same scope, or with one that generated code uses.

use std::collections::BTreeMap;

use super::{
    ModuleName, NO_MODULES, TypeName, alternative, error_codes, event, field, group, operation,
    required_name, value,
};
use crate::api::{Api, Encoding, Naming, Scope, SetValue, Structure, Type, TypeKind};
use crate::problem::{Location, Problem, ProblemKind};

/// Names of types and traits that generated files use without a path. A type of the same name in
/// the file would take the place of these; a trait would then no longer be in scope, either.
pub(super) const RESERVED_TYPES: &[&str] = &[
    "BTreeMap",
    "Box",
    "Bytes",
    "Default",
    "Field",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "OneOf",
    "Operation",
    "OperationInfo",
    "Option",
    "Paginated",
    "PaginationInfo",
    "SecretString",
    "Self",
    "Streaming",
    "StreamsBytes",
    "StreamsEvents",
    "String",
    "InString",
    "Timestamp",
    "TryFrom",
    "UnknownValue",
    "Vec",
    "Waitable",
    "WaiterInfo",
];

/// Names of modules and features that the crate has for other things.
const RESERVED_MODULES: &[&str] = &[
    "blocking",
    "by_name",
    "bytes",
    "callback",
    "catalogue",
    "client",
    "credentials",
    "default",
    "default_https_client",
    "error_codes",
    "guide",
    "http",
    "opentelemetry",
    "reqwest",
    "runtime",
    "sign",
    "transport",
    "types",
    "http2",
    "webpki_roots",
];

/// Names of files and folders from which cargo makes programs or libraries.
const CARGO_FILES: &[&str] = &["bin", "lib", "main"];

/// Whether a group or another module cannot have this name.
pub(super) fn is_reserved_module(name: &str) -> bool {
    [RESERVED_MODULES, CARGO_FILES, NO_MODULES].iter().any(|names| names.contains(&name))
}

/// Names of methods of a request that a setter would hide.
const RESERVED_METHODS: &[&str] = &["clone", "default", "new", "other"];

/// Names of methods of the client that a method for an operation would hide.
const RESERVED_OPERATIONS: &[&str] = &["builder", "call", "clone", "endpoint", "from", "into"];

/// Reserved names, and what uses them.
type Reserved = (&'static [&'static str], &'static str);

const TYPES: Reserved = (RESERVED_TYPES, "generated code");
const SELF: Reserved = (&["Self"], "Rust");

/// Names that must differ from each other.
struct Namespace<'p> {
    /// Names in the description by their Rust names, and where they are.
    claimed: BTreeMap<String, (String, Location)>,
    reserved: &'static [Reserved],
    /// What to do about a collision.
    remedy: &'static str,
    /// Whether the names are those of types: two equal ones can belong to different types.
    of_types: bool,
    problems: &'p mut Vec<Problem>,
}

const RENAME: &str = "rename it with `x-acs-rust-name`";
const RENAME_TYPE: &str = "rename one of them with `x-acs-rust-name` in its schema";
const RENAME_VALUE: &str = "rename it with `x-acs-rust-names` beside the values";
const RENAME_TAG: &str = "rename the tag";
const RENAME_CHOICE: &str = "rename the choice";

impl<'p> Namespace<'p> {
    fn new(reserved: &'static [Reserved], remedy: &'static str, problems: &'p mut Vec<Problem>) -> Self {
        Namespace { claimed: BTreeMap::new(), reserved, remedy, of_types: false, problems }
    }

    /// Claims a name. Returns whether it was free.
    fn claim(&mut self, rust: &str, name: &str, at: &Location) -> bool {
        let remedy = self.remedy;
        let problem = |kind| Problem::new(at.clone(), kind);
        let (name, rust) = (name.to_owned(), rust.to_owned());
        let reserved = self.reserved.iter().find(|(names, _)| names.contains(&rust.as_str()));
        let found = if let Some(why) = invalid(&rust) {
            problem(ProblemKind::NotAName { name, why, remedy })
        } else if let Some((_, by)) = reserved {
            problem(ProblemKind::ReservedName { name, rust, by, remedy })
        } else if let Some((other, first)) = self.claimed.get(&rust) {
            let found = problem(match *other == name {
                true if self.of_types => ProblemKind::TypeCollision { rust, remedy: RENAME_TYPE },
                true => ProblemKind::Duplicate(name),
                false => ProblemKind::NameCollision { name, rust, other: other.clone(), remedy },
            });
            found.with(first.clone(), "first here")
        } else {
            self.claimed.insert(rust, (name, at.clone()));
            return true;
        };
        self.problems.push(found);
        false
    }
}

/// Types, operations and groups have files, and names of files have up to 255 bytes.
const LONGEST: usize = 200;

fn invalid(rust: &str) -> Option<&'static str> {
    let first = rust.chars().next();
    match first {
        None => Some("no letter or digit"),
        Some(first) if first.is_ascii_digit() => Some("begins with a digit"),
        Some(_) if rust.len() > LONGEST => Some("it has more than 200 characters in Rust"),
        Some(_) if rust.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') => None,
        Some(_) => Some("non-ASCII letters"),
    }
}

pub(super) fn collisions(api: &Api, types: &[TypeName]) -> Vec<Problem> {
    let mut problems = Vec::new();
    // An operation without a name is a problem already; collisions of its types would follow from it.
    let is_whole = |scope: Scope| match scope {
        Scope::Operation(index) => {
            api.operations.get(index).is_some_and(|operation| !operation.id.is_empty())
        }
        Scope::Shared => true,
    };

    let mut methods = Namespace::new(&[(RESERVED_OPERATIONS, "the client")], RENAME, &mut problems);
    let mut named = Vec::new();
    for found in api.operations.iter().filter(|operation| !operation.id.is_empty()) {
        if methods.claim(&operation(found).0, &found.id, &found.location) {
            named.push(found);
        }
    }
    // `A1` and `A_1` differ as methods only.
    let mut requests = Namespace::new(&[], RENAME, &mut problems);
    for found in named {
        let name = TypeName::of(found.rust_name.as_deref().unwrap_or(&found.id));
        requests.claim(&name.0, &found.id, &found.location);
    }
    let reserved: &[Reserved] =
        &[(RESERVED_MODULES, "the crate"), (CARGO_FILES, "cargo"), (NO_MODULES, "Rust or a file system")];
    let mut modules = Namespace::new(reserved, RENAME_TAG, &mut problems);
    for found in &api.groups {
        modules.claim(&group(found).0, &found.name, &found.location);
    }
    let mut constants = Namespace::new(&[], RENAME, &mut problems);
    for found in error_codes(api) {
        constants.claim(&found.name.0, found.code, found.location);
    }
    let mut events = Namespace::new(&[SELF, (&["Unknown"], "generated code")], RENAME, &mut problems);
    for found in &api.events {
        events.claim(&event(found).0, &found.name, &found.location);
    }
    // The types of an operation share a file; all shared types are exported from one module.
    let mut scopes: BTreeMap<Scope, Vec<(&Type, &TypeName)>> = BTreeMap::new();
    // A type that nothing uses is what a problem has left, as of two conflicting parts of `allOf`.
    let used = api.reachable(api.roots());
    let named = api.types.iter().zip(types).enumerate().filter(|(id, _)| used.contains(id));
    for (found, name) in named.map(|(_, named)| named).filter(|(found, _)| is_whole(found.scope)) {
        scopes.entry(found.scope).or_default().push((found, name));
    }
    for (scope, together) in scopes {
        let mut names = Namespace::new(&[TYPES], RENAME, &mut problems);
        names.of_types = true;
        // Each shared type also has a file, and two names can differ only in what a file name loses.
        let mut free = Vec::new();
        for (found, name) in &together {
            // Two choices of one name are members of one name, which are reported below.
            let is_choice = matches!(found.kind, TypeKind::OneOf(_));
            let is_same = |(other, _): &(String, Location)| other == described(found);
            if is_choice && names.claimed.get(&name.0).is_some_and(is_same) {
                continue;
            }
            if names.claim(&name.0, described(found), &named_at(found)) && scope == Scope::Shared {
                free.push((found, name));
            }
            if let Some(required) = required_name(found, name) {
                names.claim(&required.0, "its required values", &named_at(found));
            }
        }
        let mut files = Namespace::new(&[], RENAME, &mut problems);
        for (found, name) in free {
            files.claim(&ModuleName::of(&name.0).0, described(found), &named_at(found));
        }
    }
    for found in api.types.iter().filter(|found| is_whole(found.scope)) {
        match &found.kind {
            TypeKind::Structure(structure) => claim_members(api, found, structure, &mut problems),
            TypeKind::OneOf(alternatives) => {
                let mut names = Namespace::new(&[SELF], RENAME, &mut problems);
                for member in alternatives {
                    names.claim(&alternative(member).0, &member.name, &member.location);
                }
            }
            TypeKind::OpenSet(values) => {
                claim_values(values, &[SELF, (&["Unknown"], "generated code")], &mut problems)
            }
            TypeKind::ClosedSet(values) => claim_values(values, &[SELF], &mut problems),
        }
    }
    // The members of an `allOf` part belong to each type that includes it, and would be reported for each.
    problems.sort();
    problems.dedup();
    problems
}

/// Claims the names of fields, which are also those of setters, and of constructors.
fn claim_members(api: &Api, found: &Type, structure: &Structure, problems: &mut Vec<Problem>) {
    let reserved: &[Reserved] = if found.input { &[(RESERVED_METHODS, "generated code")] } else { &[] };
    let mut names = Namespace::new(reserved, RENAME, problems);
    let mut setters = Vec::new();
    for member in &structure.fields {
        names.remedy = if member.encoding == Encoding::OneOf { RENAME_CHOICE } else { RENAME };
        if names.claim(&field(member).0, &member.name, &member.location) {
            setters.push(member);
        }
    }
    names.remedy = RENAME;
    if structure.others.is_some() {
        names.claim("others", "additionalProperties", &found.location);
    }
    // A setter of an option has the name of its field after `set_`.
    for member in setters.into_iter().filter(|member| found.input && !member.required) {
        names.claim(&format!("set_{}", field(member)), &member.name, &member.location);
    }
    // The constructors of a required choice are methods beside the setters.
    let choice = structure.fields.iter().find(|member| member.required && member.encoding == Encoding::OneOf);
    let choice = choice.and_then(|member| member.shape.named()).map(|id| &api.get(id).kind);
    if let Some(TypeKind::OneOf(alternatives)) = choice {
        for member in alternatives {
            names.claim(&format!("by_{}", field(member)), &member.name, &member.location);
        }
    }
}

fn claim_values(values: &[SetValue], reserved: &'static [Reserved], problems: &mut Vec<Problem>) {
    let mut names = Namespace::new(reserved, RENAME_VALUE, problems);
    for found in values {
        names.claim(&value(found).0, &found.text, &found.location);
    }
}

/// The location of the name of a type.
fn named_at(found: &Type) -> Location {
    match (&found.rust_name, &found.naming) {
        (Some(_), _) => found.location.child("x-acs-rust-name"),
        (None, Naming::Member { item: false, .. }) => found.location.as_key(),
        _ => found.location.clone(),
    }
}

/// The name of a type in a message.
fn described(found: &Type) -> &str {
    match &found.naming {
        Naming::Schema(name) | Naming::Member { name, .. } => name,
        Naming::Request => "the request",
        Naming::Response => "the response",
    }
}

#[cfg(test)]
mod tests;
