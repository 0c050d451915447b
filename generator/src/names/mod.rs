//! Names in Rust. The one user of `heck`, and the only place where a name is made.

mod candidates;
mod collisions;
mod errors;
mod exports;
mod merge;
mod paths;
mod types;
mod words;

use std::collections::BTreeSet;
use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

use crate::api::{Api, Components, Event, Field, Operation, SetValue, Shape, Type, TypeId, TypeKind};
use crate::problem::Problem;
use types::TypeNames;

pub use errors::{ConstantName, error_code};
pub(crate) use errors::{NamedError, error_codes};
pub use paths::TypePaths;
pub(crate) use paths::type_paths;
use words::{NO_MODULES, separated};

/// The API and the names of everything in it.
#[derive(Debug)]
pub struct NamedApi {
    /// The API.
    pub api: Api,
    types: Vec<TypeName>,
    /// The operations that look up what each operation starts.
    lookups: Vec<Vec<usize>>,
    nesting: Components,
    /// The names that several types of a group have, by the index of the group.
    ambiguous: BTreeSet<(usize, TypeName)>,
}

/// A struct, an enum or a variant: `UrlUploadInfo`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeName(String);

/// A field, a method or an argument: `upload_urls`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldName(String);

/// A module, and the file it stands in: `get_url_upload_infos`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ModuleName(String);

impl TypeName {
    fn of(words: &str) -> Self {
        let name = separated(words).to_upper_camel_case();
        let digit = name.starts_with(|first: char| first.is_ascii_digit());
        TypeName(if digit { format!("V{name}") } else { name })
    }

    fn without_suffix(&self) -> &str {
        let name = self.0.as_str();
        name.strip_suffix("Request").or_else(|| name.strip_suffix("Response")).unwrap_or(name)
    }

    /// The name as a token.
    pub fn ident(&self) -> Ident {
        Ident::new(&self.0, Span::call_site())
    }

    /// The value of `x-acs-rust-name` from which this name is made.
    pub fn keyword(&self) -> String {
        if TypeName::of(&self.0) == *self {
            return self.0.clone();
        }
        // Case does not separate words of one letter, as in `ABTest` of `A` and `BTest`.
        let mut separated = String::new();
        for letter in self.0.chars() {
            let follows = |last: char| !last.is_ascii_lowercase() && letter.is_ascii_uppercase();
            separated.extend(separated.chars().last().filter(|last| follows(*last)).map(|_| '_'));
            separated.push(letter);
        }
        separated
    }
}

impl FieldName {
    fn of(words: &str) -> Self {
        FieldName(separated(words).to_snake_case())
    }

    /// The name as a token; a word of Rust becomes a raw one.
    pub fn ident(&self) -> Ident {
        match self.0.as_str() {
            // These four cannot be raw.
            word @ ("self" | "super" | "crate" | "Self") => {
                Ident::new(&format!("{word}_"), Span::call_site())
            }
            word if is_keyword(word) => Ident::new_raw(word, Span::call_site()),
            word => Ident::new(word, Span::call_site()),
        }
    }

    /// The name of a variable beside others: with `_` appended while one of them has it.
    pub fn variable(&self, others: &[Ident]) -> Ident {
        let mut variable = self.ident();
        while others.contains(&variable) {
            let name = variable.to_string();
            variable = Ident::new(&format!("{}_", name.trim_start_matches("r#")), Span::call_site());
        }
        variable
    }

    /// The name in a link of the documentation, where a word of Rust has no `r#`.
    pub fn link(&self) -> String {
        self.ident().to_string().trim_start_matches("r#").to_owned()
    }

    /// `set_` and the name: the setter that takes an option.
    pub fn set(&self) -> Ident {
        Ident::new(&format!("set_{}", self.0), Span::call_site())
    }

    /// `by_` and the name: a constructor.
    pub fn by(&self) -> Ident {
        Ident::new(&format!("by_{}", self.0), Span::call_site())
    }
}

/// Whether a name of letters, digits and `_` is a word of Rust.
pub(crate) fn is_keyword(name: &str) -> bool {
    // None is longer or has anything but letters, so most names are not parsed.
    let may_be = name.len() <= "continue".len() && name.bytes().all(|letter| letter.is_ascii_alphabetic());
    // `gen` is a word of Rust since the edition of 2024.
    may_be && (name == "gen" || syn::parse_str::<Ident>(name).is_err())
}

impl ModuleName {
    /// The name of a module that callers do not see. It has `_` appended if it would be reserved.
    fn of(words: &str) -> Self {
        let name = separated(words).to_snake_case();
        let suffix = if NO_MODULES.contains(&name.as_str()) { "_" } else { "" };
        ModuleName(name + suffix)
    }

    /// The module of a hand-written file; `None` if the name is not written as that of a module.
    pub(crate) fn new(name: &str) -> Option<Self> {
        let is_written_so = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_');
        is_written_so.then(|| ModuleName(name.to_owned()))
    }

    /// The name as a token; a word of Rust becomes a raw one.
    pub fn ident(&self) -> Ident {
        FieldName(self.0.clone()).ident()
    }
}

macro_rules! shown {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

shown! { TypeName FieldName ModuleName ConstantName }

/// The name of a field.
pub fn field(field: &Field) -> FieldName {
    FieldName::of(field.rust_name.as_deref().unwrap_or(&field.name))
}

/// The variant of a choice that stands for a parameter.
pub fn alternative(field: &Field) -> TypeName {
    TypeName::of(field.rust_name.as_deref().unwrap_or(&field.name))
}

/// The variant of a set that stands for a value.
pub fn value(value: &SetValue) -> TypeName {
    TypeName::of(value.rust_name.as_deref().unwrap_or(&value.text))
}

/// The method of the client that calls an operation, which is also its module.
pub fn operation(operation: &Operation) -> FieldName {
    FieldName::of(operation.rust_name.as_deref().unwrap_or(&operation.id))
}

/// Whether a group cannot have this name: its module would be one that the crate has for something else.
pub fn is_reserved_group(name: &str) -> bool {
    collisions::is_reserved_module(&separated(name).to_snake_case())
}

/// Whether the crate has a module of this name, or a feature, for something else than a group.
pub(crate) fn is_reserved_module(module: &ModuleName) -> bool {
    collisions::is_reserved_module(&module.0)
}

/// The variant of an event.
pub fn event(event: &Event) -> TypeName {
    TypeName::of(event.rust_name.as_deref().unwrap_or(&event.name))
}

/// The module of a group.
pub fn group(group: &crate::api::Group) -> ModuleName {
    ModuleName(separated(&group.name).to_snake_case())
}

/// The feature that switches a group on.
pub fn feature(group: &crate::api::Group) -> String {
    self::group(group).0.replace('_', "-")
}

impl NamedApi {
    /// Names everything. Two types of one name in one operation are the same type if they
    /// are equal; any other two things of one name in one scope are a problem.
    pub(crate) fn new(api: Api) -> (Self, Vec<Problem>) {
        let TypeNames { names, replacements } = types::names(&api);
        let (api, types) = merge::equal_types(api, names, &replacements);
        let problems = collisions::collisions(&api, &types);
        let (lookups, nesting) = (lookups(&api), api.nesting());
        let ambiguous = exports::ambiguous(&api, &types);
        (NamedApi { api, types, lookups, nesting, ambiguous }, problems)
    }

    /// Which types contain each other, and how deep they nest.
    pub(crate) fn nesting(&self) -> &Components {
        &self.nesting
    }

    /// Whether a member of this shape would make its parent contain itself without a list or a map
    /// between, so that it needs a `Box` to have a size.
    pub(crate) fn is_recursive(&self, parent: TypeId, shape: &Shape) -> bool {
        matches!(shape, Shape::Named(id) if self.nesting.are_connected(parent, *id))
    }

    /// Returns the name of the crate, such as `alicloud-ice`.
    pub fn crate_name(&self) -> String {
        self.api.crate_name.clone()
    }

    /// The operations that look up what the operation at an index starts.
    pub(crate) fn lookups(&self, index: usize) -> impl Iterator<Item = &Operation> {
        let lookups = self.lookups.get(index).into_iter().flatten();
        lookups.map(|&lookup| self.api.operation(lookup))
    }

    /// The name of a type.
    pub fn type_name(&self, id: TypeId) -> &TypeName {
        self.types.get(id).expect("every type of the API was given a name")
    }

    /// The name of the struct that holds the required values of a type, if they are too many to
    /// be positional arguments.
    pub fn required_name(&self, id: TypeId) -> Option<TypeName> {
        required_name(self.api.get(id), self.type_name(id))
    }

    /// Whether the module of a group exports a name of a type of an operation.
    pub(crate) fn is_exported(&self, group: usize, name: &TypeName) -> bool {
        !exports::USED_BY_GROUPS.contains(&name.0.as_str())
            && !self.ambiguous.contains(&(group, name.clone()))
    }

    /// The module of a shared type.
    pub fn type_module(&self, id: TypeId) -> ModuleName {
        ModuleName::of(&self.type_name(id).0)
    }

    /// The module of an operation.
    pub fn operation_module(&self, index: usize) -> ModuleName {
        ModuleName::of(&operation(self.api.operation(index)).0)
    }
}

/// How many required values a constructor takes as positional arguments.
const MOST_POSITIONAL: usize = 2;

fn required_name(found: &Type, name: &TypeName) -> Option<TypeName> {
    let TypeKind::Structure(structure) = &found.kind else { return None };
    let required = structure.fields.iter().filter(|field| field.required).count();
    let name = name.0.strip_suffix("Request").unwrap_or(&name.0);
    (found.input && required > MOST_POSITIONAL).then(|| TypeName(format!("{name}Required")))
}

fn lookups(api: &Api) -> Vec<Vec<usize>> {
    let mut lookups: Vec<Vec<usize>> = api.operations.iter().map(|_| Vec::new()).collect();
    for (index, operation) in api.operations.iter().enumerate() {
        for starter in operation.waiter.iter().flat_map(|waiter| &waiter.started_by) {
            if let Some(known) = lookups.get_mut(starter.operation)
                && known.last() != Some(&index)
            {
                known.push(index);
            }
        }
    }
    lookups
}

#[cfg(test)]
mod tests;
