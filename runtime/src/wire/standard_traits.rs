//! `Debug` and `PartialEq` of structures, as a derive would write them, over the members.
//!
//! A derive writes the body for each of the 1,300 structures of ICE. One call of a function here
//! compiles in a third of the time; ARCHITECTURE.md has the figures.

use std::any::type_name;
use std::fmt::{Debug, Formatter};

use super::document_secrets::names_secret;
use super::{DynStructure, Map, Structure, View};

/// Formats a structure as `derive(Debug)` does, for [`structure!`](crate::structure). The names of
/// the fields are one string, which compiles faster than a list of strings.
#[doc(hidden)]
pub fn debug<T: Structure>(structure: &T, fields: &str, f: &mut Formatter<'_>) -> std::fmt::Result {
    debug_members(type_name::<T>(), structure, fields, f)
}

/// Not generic, so that it is compiled once and not for each structure.
fn debug_members(
    path: &str,
    structure: &dyn DynStructure,
    fields: &str,
    f: &mut Formatter<'_>,
) -> std::fmt::Result {
    let mut shown = f.debug_struct(path.rsplit("::").next().unwrap_or(path));
    let members = structure.fields().iter().zip(structure.members());
    for (name, (field, member)) in fields.split_whitespace().zip(members) {
        let name = name.strip_prefix("r#").unwrap_or(name);
        match member.view() {
            View::Map(map) if field.others => shown.field(name, &OtherMembers(map)),
            _ => shown.field(name, &(member as &dyn Debug)),
        };
    }
    shown.finish()
}

/// The members without a field, of which only the name tells whether they are secrets.
struct OtherMembers<'a>(&'a dyn Map);

impl Debug for OtherMembers<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_map();
        for (name, value) in self.0.entries() {
            match names_secret(name) {
                true => shown.entry(&name, &format_args!("***")),
                false => shown.entry(&name, &(value as &dyn Debug)),
            };
        }
        shown.finish()
    }
}

/// Compares two structures, for [`structure!`](crate::structure).
#[doc(hidden)]
pub fn equal<T: Structure>(one: &T, other: &T) -> bool {
    equal_members(one, other)
}

fn equal_members(one: &dyn DynStructure, other: &dyn DynStructure) -> bool {
    let (one, other) = (one.members(), other.members());
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| equal_views(one.view(), other.view()))
}

fn equal_views(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Absent, View::Absent) => true,
        (View::Boolean(one), View::Boolean(other)) => one == other,
        (View::Integer(one), View::Integer(other)) => one == other,
        (View::Float(one), View::Float(other)) => one == other,
        (View::String(one), View::String(other))
        | (View::Enum(one, _), View::Enum(other, _))
        | (View::Secret(one), View::Secret(other))
        | (View::Time(one), View::Time(other)) => one == other,
        (View::Any(one), View::Any(other)) => one == other,
        (View::Bytes(one), View::Bytes(other)) => one == other,
        (View::List(one), View::List(other)) => {
            one.len() == other.len()
                && one.items().zip(other.items()).all(|(one, other)| equal_views(one.view(), other.view()))
        }
        (View::Map(one), View::Map(other)) => {
            let (mut one, mut other) = (one.entries(), other.entries());
            loop {
                match (one.next(), other.next()) {
                    (None, None) => return true,
                    (Some((name, one)), Some((same, other))) => {
                        if name != same || !equal_views(one.view(), other.view()) {
                            return false;
                        }
                    }
                    _ => return false,
                }
            }
        }
        (View::Structure(one), View::Structure(other)) => equal_members(one, other),
        (View::OneOf(place, one), View::OneOf(same, other)) => {
            place == same && equal_views(one.view(), other.view())
        }
        _ => false,
    }
}
