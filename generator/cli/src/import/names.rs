//! Names of types in Rust that the description has to state, as `x-acs-rust-name`, where a maintainer can
//! change them.
//!
//! The names of types are unique in the crate, so a new type can take the name of an existing one,
//! which then gets a longer name. That would break the code of callers. So an existing type whose
//! name would change is pinned to its old name, and the new type gets the longer one. New types for
//! which the generator has no further name get one here.
//!
//! Each round names all types, because a pin or a new name can change the names of other types.

use std::collections::{BTreeMap, BTreeSet};

use alicloud_generator::names::{TypeName, TypePaths};
use alicloud_generator::{Input, Location, Problem, ProblemKind, Sources, type_paths};
use heck::ToUpperCamelCase;

use super::description::{Description, NodePath};
use super::merge::Note;
use crate::yaml::{Yaml, YamlMap};

pub(super) const RUST_NAME: &str = "x-acs-rust-name";

/// Returns the names of the types of a description. If the description has problems, there are
/// none: no crate was generated from it.
pub(super) fn names_of(sources: &Sources, root: &str) -> TypePaths {
    type_paths(&Input::new(sources.clone(), root)).unwrap_or_default()
}

/// The names that were given so far.
pub(super) struct Settling<'b> {
    before: &'b TypePaths,
    /// The names when the description last had no problems.
    pub(super) after: TypePaths,
    /// The schemas that were pinned, with the name. `None` for one whose pin was taken back, because it
    /// collided.
    pins: BTreeMap<NodePath, Option<TypeName>>,
    /// How many members make up the next name of a new type.
    length: usize,
    /// Names that new types got although no further member could make them longer, in lower case.
    numbered: BTreeSet<String>,
}

impl<'b> Settling<'b> {
    pub(super) fn new(before: &'b TypePaths) -> Self {
        Settling {
            before,
            after: TypePaths::new(),
            pins: BTreeMap::new(),
            length: 2,
            numbered: BTreeSet::new(),
        }
    }

    /// Pins existing types whose names would change. Returns whether it edited the description.
    pub(super) fn pin_existing(&mut self, description: &mut Description) -> bool {
        let mut wanted: BTreeMap<NodePath, BTreeSet<Option<&TypeName>>> = BTreeMap::new();
        for (path, (_, location)) in &self.after {
            let name = self.before.get(path).map(|(name, _)| name);
            wanted.entry(node(location)).or_default().insert(name);
        }
        let mut edited = false;
        for (path, (name, location)) in &self.after {
            let at = node(location);
            let Some((before, _)) = self.before.get(path).filter(|(before, _)| before != name) else {
                continue;
            };
            // A part of an `allOf` and a parameter in `components` make a type in each operation that
            // refers to them. One keyword cannot give these different names.
            let all_agree = wanted.get(&at).is_some_and(|names| names.len() == 1);
            if !all_agree || self.pins.contains_key(&at) {
                continue;
            }
            // The type of a choice has no schema.
            let Some(schema) = description.edit(&at) else { continue };
            schema.insert(RUST_NAME.into(), before.keyword().into());
            self.pins.insert(at, Some(before.clone()));
            edited = true;
        }
        edited
    }

    /// Gives new types that collide longer names, and takes back pins that collide with each other.
    /// Returns whether it edited the description.
    pub(super) fn resolve_collisions(&mut self, description: &mut Description, problems: &[Problem]) -> bool {
        let mut edited = false;
        let mut lengthened = false;
        for at in problems.iter().filter_map(colliding_type).collect::<BTreeSet<_>>() {
            let pin = self.pins.get(&at).cloned().flatten();
            let named = match &pin {
                Some(name) => self.schemas_named(name, &at),
                None => vec![at.clone()],
            };
            let changed = named.iter().any(|at| self.lengthen(description, at));
            lengthened |= changed;
            if pin.is_some() && !changed {
                // Two schemas that were equal shared one type. Now they differ, so both cannot keep its name.
                edited |= description.edit(&at).is_some_and(|schema| schema.remove(RUST_NAME).is_some());
                self.pins.insert(at, None);
            }
        }
        self.length += usize::from(lengthened);
        edited | lengthened
    }

    /// Gives a new type the names of the members around it as a prefix. Returns whether its name changed.
    fn lengthen(&mut self, description: &mut Description, at: &NodePath) -> bool {
        // Names of types that were there before may be in use, and stay.
        let is_new = description.get_original(at).is_none();
        let is_type = description.mapping(at).is_some_and(names_type);
        if !is_new || !is_type {
            return false;
        }
        let (mut name, is_whole) = qualified_name(description, at, self.length);
        if is_whole {
            // Nothing is left that could tell it from another type.
            let lower = |name: &str| name.to_lowercase();
            let mut names = std::iter::once(name.clone()).chain((2..).map(|count| format!("{name}{count}")));
            let free = names.find(|name| !self.numbered.contains(&lower(name)));
            name = free.unwrap_or(name);
            self.numbered.insert(lower(&name));
        }
        let Some(schema) = description.edit(at) else { return false };
        schema.insert(RUST_NAME.into(), name.as_str().into()) != Some(name.into())
    }

    /// Returns the types of shared schemas that collide with a pinned type, if the pinned type is
    /// part of a shared schema, too. The generator never gives a shared schema another name, so
    /// these get one here.
    fn schemas_named(&self, name: &TypeName, pinned: &NodePath) -> Vec<NodePath> {
        let shared = self.after.iter().filter(|(path, _)| path.starts_with("schemas."));
        let shared: Vec<(&TypeName, NodePath)> =
            shared.map(|(_, (name, location))| (name, node(location))).collect();
        if !shared.iter().any(|(_, at)| at == pinned) {
            return Vec::new();
        }
        shared.into_iter().filter(|(other, _)| *other == name).map(|(_, at)| at).collect()
    }

    /// Reports the pins, and the types whose names changed nevertheless.
    pub(super) fn notes(&self) -> impl Iterator<Item = Note> {
        self.after.iter().filter_map(|(path, (name, location))| {
            let (before, _) = self.before.get(path)?;
            if before != name {
                return Some(Note::Changed(format!("{path}: its type is called `{name}`, was `{before}`")));
            }
            let pin = self.pins.get(&node(location))?.as_ref()?.keyword();
            Some(Note::Changed(format!("{path}: `{RUST_NAME}: {pin}`, which keeps the name of its type")))
        })
    }
}

/// Returns the schema of a type whose name collides.
fn colliding_type(problem: &Problem) -> Option<NodePath> {
    let collides = matches!(
        problem.kind,
        ProblemKind::NameCollision { .. }
            | ProblemKind::TypeCollision { .. }
            | ProblemKind::Duplicate(_)
            | ProblemKind::ReservedName { .. }
            | ProblemKind::NotAName { .. }
    );
    let at = node(&problem.location);
    let is_name = at.steps().last().is_some_and(|step| step == RUST_NAME);
    collides.then(|| if is_name { at.parent() } else { at })
}

/// Returns the node at a location.
pub(super) fn node(location: &Location) -> NodePath {
    location.steps().iter().fold(NodePath::file(&location.file), |at, step| at.child(step))
}

/// Returns whether `x-acs-rust-name` in a schema is the name of a type, and not that of the member.
pub(super) fn names_type(schema: &YamlMap) -> bool {
    ["properties", "x-extensible-enum"].iter().any(|keyword| schema.contains_key(*keyword))
}

/// Returns the last names on the path of a type, joined: the parameter or the response it is in,
/// and the members. Also returns whether these are all that there are.
fn qualified_name(description: &Description, at: &NodePath, length: usize) -> (String, bool) {
    let mut names = Vec::new();
    let mut here = NodePath::file(&at.file);
    let mut before = "";
    for step in at.steps() {
        here = here.child(step);
        match before {
            "properties" => names.push(step.clone()),
            "parameters" => {
                let name = description.get(&here.child("name")).and_then(Yaml::as_str);
                names.extend(name.map(str::to_owned));
            }
            "responses" => names.push("Response".to_owned()),
            _ => {}
        }
        before = step;
    }
    // A path with too few names gets an ending instead, so that this round, too, changes the name.
    let is_whole = names.len() < length;
    let ending = match (is_whole, before) {
        (false, _) => "",
        (true, "items") => "Item",
        (true, _) => "Value",
    };
    let first = names.len().saturating_sub(length);
    let name: String = names.get(first..).unwrap_or_default().iter().map(|name| camel_case(name)).collect();
    let file = at.file.rsplit('/').next().and_then(|file| file.strip_suffix(".yaml")).unwrap_or_default();
    let owner = if at.file.starts_with("schemas/") { camel_case(file) } else { String::new() };
    let name = format!("{owner}{name}{ending}");
    // The name of a file, too, which has a bound.
    let most = name.get(..150).unwrap_or(&name);
    (
        if most.starts_with(|first: char| first.is_ascii_digit()) {
            format!("Type{most}")
        } else {
            most.to_owned()
        },
        is_whole,
    )
}

/// A name without what no type of Rust can have.
fn camel_case(name: &str) -> String {
    name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_").to_upper_camel_case()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_qualified_by_the_members_around_it() {
        let texts =
            [("upload/Get.yaml".to_owned(), "post: {parameters: [{name: Filter}]}".to_owned())].into();
        let description = Description::parse(texts).unwrap();
        let name = |file: &str, steps: &[&str], length| {
            qualified_name(&description, &NodePath::file(file).descendant(steps), length).0
        };
        let operation = "upload/Get.yaml";
        let parameter = ["post", "parameters", "0", "schema", "properties", "date_range"];
        assert_eq!(name(operation, &parameter, 2), "FilterDateRange");
        assert_eq!(name(operation, &parameter, 3), "FilterDateRangeValue");
        let response = ["post", "responses", "200", "content", "application/json", "schema"];
        let member = [&response[..], &["properties", "A", "items", "properties", "B", "items"]].concat();
        assert_eq!(name(operation, &member, 2), "AB");
        assert_eq!(name(operation, &member, 3), "ResponseAB");
        assert_eq!(name(operation, &member, 4), "ResponseABItem");
        assert_eq!(name("schemas/Rule.yaml", &["properties", "Part"], 2), "RulePartValue");
    }
}
