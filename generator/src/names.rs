//! Names in Rust. The one user of `heck`, and the only place where a name is made.

use std::collections::BTreeMap;
use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

use crate::api::{Api, Field, Home, Naming, SetValue, Structure, Type, TypeId, TypeKind, Wire};
use crate::problem::{Kind, Place, Problem};

/// The API and the names of everything in it.
#[derive(Debug)]
pub struct NamedApi {
    /// The API.
    pub api: Api,
    types: Vec<TypeName>,
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

/// Words that case alone does not separate, and how it would.
const ACRONYMS: &[(&str, &str)] =
    &[("URLs", "Urls"), ("IDs", "Ids"), ("DNADB", "DnaDb"), ("IMAI", "ImAi"), ("APIs", "Apis")];

/// Names of types that generated files use without a path.
const RESERVED_TYPES: &[&str] = &[
    "BTreeMap",
    "Box",
    "ClosedSet",
    "Default",
    "Field",
    "Fields",
    "From",
    "Into",
    "IntoIterator",
    "Json",
    "OneOf",
    "OpenSet",
    "Operation",
    "OperationInfo",
    "Option",
    "SecretText",
    "Self",
    "String",
    "Text",
    "Timestamp",
    "UnknownValue",
    "Vec",
];

/// Names of modules that the crate has for other things.
const RESERVED_MODULES: &[&str] = &[
    "alicloud_runtime",
    "client",
    "core",
    "crate",
    "lib",
    "main",
    "self",
    "sign",
    "std",
    "super",
    "transport",
    "types",
];

/// Names of methods that every request has.
const RESERVED_METHODS: &[&str] =
    &["new", "other", "default", "clone", "fmt", "eq", "fields", "view", "edit"];

fn separated(name: &str) -> String {
    ACRONYMS.iter().fold(name.to_owned(), |name, (from, to)| name.replace(from, to))
}

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
            // `gen` is a word of Rust since the edition of 2024.
            word if word == "gen" || syn::parse_str::<Ident>(word).is_err() => {
                Ident::new_raw(word, Span::call_site())
            }
            word => Ident::new(word, Span::call_site()),
        }
    }

    /// `by_` and the name: a constructor.
    pub fn by(&self) -> Ident {
        Ident::new(&format!("by_{}", self.0), Span::call_site())
    }
}

impl ModuleName {
    fn of(words: &str) -> Self {
        ModuleName(separated(words).to_snake_case())
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

shown! { TypeName FieldName ModuleName }

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
pub fn operation(operation: &crate::api::Operation) -> FieldName {
    FieldName::of(operation.rust_name.as_deref().unwrap_or(&operation.id))
}

/// The module of a group.
pub fn group(group: &crate::api::Group) -> ModuleName {
    ModuleName::of(&group.name)
}

impl NamedApi {
    /// Names everything. Two things of one name in one scope are a problem.
    pub(crate) fn new(api: Api) -> (Self, Vec<Problem>) {
        let mut types: Vec<TypeName> = Vec::new();
        for named in &api.types {
            // Every type stands after the one it is named after.
            types.push(type_name(&api, named, &types));
        }
        let problems = collisions(&api, &types);
        (NamedApi { api, types }, problems)
    }

    /// The name of a type.
    pub fn type_name(&self, id: TypeId) -> &TypeName {
        self.types.get(id).expect("every type of the API was given a name")
    }

    /// The module of a shared type.
    pub fn type_module(&self, id: TypeId) -> ModuleName {
        ModuleName::of(&self.type_name(id).0)
    }

    /// The module of an operation.
    pub fn operation_module(&self, index: usize) -> ModuleName {
        let found = self.api.operations.get(index).expect("an operation is asked for by its own index");
        ModuleName(operation(found).0)
    }
}

fn type_name(api: &Api, named: &Type, earlier: &[TypeName]) -> TypeName {
    if let Some(name) = &named.rust_name {
        return TypeName::of(name);
    }
    let operation = |suffix: &str| {
        let Home::Operation(index) = named.home else { return TypeName::of(suffix) };
        let operation = api.operations.get(index);
        let id = operation.map_or("", |operation| operation.rust_name.as_deref().unwrap_or(&operation.id));
        TypeName(format!("{}{suffix}", TypeName::of(id)))
    };
    match &named.naming {
        Naming::Schema(name) => TypeName::of(name),
        Naming::Request => operation("Request"),
        Naming::Response => operation("Response"),
        Naming::Member { parent, name, item } => {
            let own = TypeName::of(&if *item { singular(name) } else { name.clone() });
            let is_structure = matches!(named.kind, TypeKind::Structure(_));
            match earlier.get(*parent) {
                // In the module of an operation, the name of a member says enough for an
                // object. `Status` or `Type` alone would not, nor would a part of a shared
                // type among all the others.
                Some(parent) if !is_structure || named.home == Home::Shared => {
                    TypeName(format!("{}{own}", parent.without_suffix()))
                }
                _ => own,
            }
        }
    }
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

/// The names that were given in one scope.
struct Scope<'p> {
    given: BTreeMap<String, String>,
    reserved: &'static [&'static str],
    /// What to do about a name that is taken.
    remedy: &'static str,
    problems: &'p mut Vec<Problem>,
}

const RENAME: &str = "give it another name with `x-acs-rust-name`";
const RENAME_VALUE: &str = "give it another name with `x-acs-rust-names` beside the values";
const RENAME_TAG: &str = "give the tag another name";
const RENAME_CHOICE: &str = "give the choice another name";

impl<'p> Scope<'p> {
    fn new(reserved: &'static [&'static str], remedy: &'static str, problems: &'p mut Vec<Problem>) -> Self {
        Scope { given: BTreeMap::new(), reserved, remedy, problems }
    }

    fn claim(&mut self, rust: &str, name: &str, at: &Place) {
        let remedy = self.remedy;
        let mut problem = |kind| self.problems.push(Problem { at: at.clone(), kind });
        let (name, rust) = (name.to_owned(), rust.to_owned());
        if let Some(why) = invalid(&rust) {
            problem(Kind::NotAName { name, why, remedy });
        } else if self.reserved.contains(&rust.as_str()) {
            problem(Kind::ReservedName { name, rust, remedy });
        } else if let Some(other) = self.given.get(&rust) {
            problem(match *other == name {
                true => Kind::Repeated(name),
                false => Kind::NameCollision { name, rust, other: other.clone(), remedy },
            });
        } else {
            self.given.insert(rust, name);
        }
    }
}

fn invalid(rust: &str) -> Option<&'static str> {
    let first = rust.chars().next();
    match first {
        None => Some("it has no letter or digit"),
        Some(first) if first.is_ascii_digit() => Some("it begins with a digit"),
        Some(_) if rust.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') => None,
        Some(_) => Some("it has letters beyond ASCII"),
    }
}

fn collisions(api: &Api, types: &[TypeName]) -> Vec<Problem> {
    let mut problems = Vec::new();
    // An operation without a name has a problem already, and so would everything in it.
    let is_whole = |home: Home| match home {
        Home::Operation(index) => api.operations.get(index).is_some_and(|operation| !operation.id.is_empty()),
        Home::Shared => true,
    };

    let mut methods = Scope::new(&["builder", "call", "mod"], RENAME, &mut problems);
    for found in api.operations.iter().filter(|operation| !operation.id.is_empty()) {
        methods.claim(&operation(found).0, &found.id, &found.place);
    }
    let mut modules = Scope::new(RESERVED_MODULES, RENAME_TAG, &mut problems);
    for found in &api.groups {
        modules.claim(&group(found).0, &found.name, &found.place);
    }
    let mut homes: BTreeMap<Home, Vec<(&Type, &TypeName)>> = BTreeMap::new();
    for (found, name) in api.types.iter().zip(types).filter(|(found, _)| is_whole(found.home)) {
        homes.entry(found.home).or_default().push((found, name));
    }
    for (home, together) in homes {
        let mut scope = Scope::new(RESERVED_TYPES, RENAME, &mut problems);
        for (found, name) in &together {
            scope.claim(&name.0, described(found), &named_at(found));
        }
        if home == Home::Shared {
            let mut files = Scope::new(&["mod"], RENAME, &mut problems);
            for (found, name) in &together {
                files.claim(&ModuleName::of(&name.0).0, described(found), &named_at(found));
            }
        }
    }
    for found in api.types.iter().filter(|found| is_whole(found.home)) {
        match &found.kind {
            TypeKind::Structure(structure) => claim_members(api, found, structure, &mut problems),
            TypeKind::OneOf(alternatives) => {
                let mut scope = Scope::new(&["Self"], RENAME, &mut problems);
                for member in alternatives {
                    scope.claim(&alternative(member).0, &member.name, &member.place);
                }
            }
            TypeKind::OpenSet(values) => claim_values(values, &["Self", "Unknown"], &mut problems),
            TypeKind::ClosedSet(values) => claim_values(values, &["Self"], &mut problems),
        }
    }
    // A name that is taken twice over is told once.
    problems.sort();
    problems.dedup();
    problems
}

/// Fields, and the methods that go with them.
fn claim_members(api: &Api, found: &Type, structure: &Structure, problems: &mut Vec<Problem>) {
    let reserved = if found.input { RESERVED_METHODS } else { &[] };
    let mut scope = Scope::new(reserved, RENAME, problems);
    for member in &structure.fields {
        scope.remedy = if member.wire == Wire::OneOf { RENAME_CHOICE } else { RENAME };
        scope.claim(&field(member).0, &member.name, &member.place);
    }
    scope.remedy = RENAME;
    if structure.others.is_some() {
        scope.claim("others", "additionalProperties", &found.place);
    }
    let choice = structure.fields.iter().find(|member| member.required && member.wire == Wire::OneOf);
    let choice = choice.and_then(|member| member.shape.named()).map(|id| &api.get(id).kind);
    if let Some(TypeKind::OneOf(alternatives)) = choice {
        for member in alternatives {
            scope.claim(&format!("by_{}", field(member)), &member.name, &member.place);
        }
    }
}

fn claim_values(values: &[SetValue], reserved: &'static [&'static str], problems: &mut Vec<Problem>) {
    let mut scope = Scope::new(reserved, RENAME_VALUE, problems);
    for found in values {
        scope.claim(&value(found).0, &found.text, &found.place);
    }
}

/// Where the name of a type stands.
fn named_at(found: &Type) -> Place {
    match (&found.rust_name, &found.naming) {
        (Some(_), _) => found.place.child("x-acs-rust-name"),
        (None, Naming::Member { item: false, .. }) => found.place.as_key(),
        _ => found.place.clone(),
    }
}

/// What a type is called in a message.
fn described(found: &Type) -> &str {
    match &found.naming {
        Naming::Schema(name) | Naming::Member { name, .. } => name,
        Naming::Request => "the request",
        Naming::Response => "the response",
    }
}
