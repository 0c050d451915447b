//! Names in Rust of new parameters, members, values and operations whose own would be taken or none.

use std::collections::BTreeSet;

use alicloud_generator::{Problem, ProblemKind};

use super::description::{Description, NodePath};
use super::names::{RUST_NAME, names_type, node};
use crate::yaml::{Yaml, YamlMap};

const RUST_NAMES: &str = "x-acs-rust-names";

/// Gives new parameters, members and values a name of their own if that of Rust would be taken or none. Returns whether
/// it edited the description.
pub(super) fn rename_members(description: &mut Description, problems: &[Problem]) -> bool {
    let mut edited = false;
    for problem in problems {
        let (name, rust) = match &problem.kind {
            ProblemKind::NameCollision { name, rust, .. } | ProblemKind::ReservedName { name, rust, .. } => {
                (name, rust.as_str())
            }
            ProblemKind::NotAName { name, .. } => (name, ""),
            _ => continue,
        };
        let at = node(&problem.location);
        if description.is_new(&at) {
            edited |= rename_member(description, &at, name, rust);
        } else if let ProblemKind::NameCollision { other, .. } = &problem.kind {
            // The other one is new, and comes first.
            let first = problem.related.iter().map(|(location, _)| node(location));
            for at in first.filter(|at| description.is_new(at)).collect::<Vec<_>>() {
                edited |= rename_member(description, &at, other, rust);
            }
        }
    }
    edited
}

/// Renames what is at a node: a member by its key, a parameter by its `name`, a value by its place in an enum, and what
/// was renamed before by its `x-acs-rust-name`.
fn rename_member(description: &mut Description, at: &NodePath, name: &str, rust: &str) -> bool {
    let steps = at.steps();
    let last = steps.last().map_or("", String::as_str);
    let around = steps.len().checked_sub(2).and_then(|index| steps.get(index)).map_or("", String::as_str);
    match (around, last) {
        ("x-extensible-enum", _) => {
            let schema = at.parent().parent();
            let mut names = description.mapping(&schema.child(RUST_NAMES)).cloned().unwrap_or_default();
            let values = description.list(&at.parent()).into_iter().flatten();
            let taken = names.values().chain(values).filter_map(Yaml::as_str).map(letters).collect();
            let renamed = next_name(name, rust, &taken);
            let before = names.insert(name.into(), renamed.as_str().into());
            let Some(schema) = description.edit(&schema) else { return false };
            schema.insert(RUST_NAMES.into(), names.into());
            before != Some(renamed.into())
        }
        ("properties", _) => {
            let renamed = next_name(name, rust, &names_of_members(description, &at.parent()));
            set_rust_name(description, at, &renamed)
        }
        (_, RUST_NAME) if description.mapping(&at.parent()).is_some_and(names_type) => false,
        (_, "name" | RUST_NAME | "operationId") => {
            let around = at.parent().parent();
            let taken = match description.get(&around) {
                Some(Yaml::Sequence(parameters)) => parameters.iter().flat_map(names_of_parameter).collect(),
                _ => names_of_members(description, &around),
            };
            set_rust_name(description, &at.parent(), &next_name(name, rust, &taken))
        }
        _ => false,
    }
}

fn names_of_members(description: &Description, members: &NodePath) -> BTreeSet<String> {
    let members = description.mapping(members).into_iter().flatten();
    let names =
        members.flat_map(|(name, member)| [name.as_str(), member.get(RUST_NAME).and_then(Yaml::as_str)]);
    names.flatten().map(letters).collect()
}

fn names_of_parameter(parameter: &Yaml) -> impl Iterator<Item = String> {
    ["name", RUST_NAME].into_iter().filter_map(|keyword| parameter.get(keyword)?.as_str()).map(letters)
}

/// A keyword beside an inline object would name its type, and not the member. So that moves to a file of its own.
fn set_rust_name(description: &mut Description, at: &NodePath, name: &str) -> bool {
    let is_type = |schema: &YamlMap| names_type(schema);
    if description.mapping(at).is_some_and(is_type) {
        description.share(at);
    }
    let Some(schema) = description.edit(at) else { return false };
    schema.insert(RUST_NAME.into(), name.into()) != Some(name.into())
}

/// Returns another name: the letters and digits of the wire name, with a number that neither the name before nor one
/// that is taken has.
fn next_name(name: &str, rust: &str, taken: &BTreeSet<String>) -> String {
    let ascii: String =
        name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect();
    // A name is part of the names of types and files, which have bounds.
    let base = ascii.get(..60).unwrap_or(&ascii).trim_matches('_');
    let base = match base.chars().next() {
        None => "Value".to_owned(),
        Some(first) if first.is_ascii_digit() => {
            let named = format!("Value_{base}");
            if !taken.contains(&letters(&named)) && letters(rust) != letters(&named) {
                return named;
            }
            named
        }
        Some(_) => base.to_owned(),
    };
    // `_2`, or the number after that of the name which collides.
    let number = letters(rust).strip_prefix(&letters(&base)).and_then(|number| number.parse::<u32>().ok());
    let first = number.map_or(2, |number| number.saturating_add(1));
    let mut names = (first..).map(|number| format!("{base}_{number}"));
    names.find(|name| !taken.contains(&letters(name))).unwrap_or(base)
}

/// The letters and digits of a name in lower case: what tells two names in Rust apart.
fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_no_other_has() {
        let taken: BTreeSet<String> = ["tagkey", "tagkey2", "value1", "value2"].map(str::to_owned).into();
        let name = |name: &str, rust: &str| next_name(name, rust, &taken);
        assert_eq!(name("Tag-Key", "tag_key"), "Tag_Key_3");
        assert_eq!(name("Tag-Key", "tag_key_7"), "Tag_Key_8");
        assert_eq!(name("\u{4e2d}", ""), "Value_3");
        assert_eq!(name("+1", "Value1"), "Value_1_2");
        assert_eq!(name("9", ""), "Value_9");
        assert_eq!(name(&"A".repeat(300), ""), format!("{}_2", "A".repeat(60)));
    }
}
