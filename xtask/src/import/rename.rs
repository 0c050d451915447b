//! Longer names for types that would collide in Rust, written where a person can change them.

use std::collections::BTreeSet;

use alicloud_generator::{Input, Position, Problem, ProblemKind, check};
use anyhow::Result;
use heck::ToUpperCamelCase;

use super::description::{Description, NodePath};
use crate::yaml::Yaml;

const RUST_NAME: &str = "x-acs-rust-name";

/// Gives new types that collide the names of the members around them as prefixes. Returns the
/// problems of the description that remain.
pub(super) fn rename_collisions(description: &mut Description, root: &str) -> Result<Vec<Problem>> {
    // Each round adds a member to the names that still collide. Nothing is nested deeper.
    for length in 2..12 {
        let problems = match check(&Input::new(description.sources()?, root)) {
            Ok(_) => return Ok(Vec::new()),
            Err(problems) => problems,
        };
        let colliding: BTreeSet<NodePath> = problems.iter().filter_map(colliding_type).collect();
        let mut renamed = false;
        for at in colliding {
            // Names of types that were there before may be in use, and stay.
            let is_new = description.get_original(&at).is_none();
            let is_type = description.mapping(&at).is_some_and(|schema| {
                ["properties", "x-extensible-enum"].iter().any(|keyword| schema.contains_key(*keyword))
            });
            if is_new && is_type {
                let name = qualified_name(description, &at, length);
                if let Some(schema) = description.edit(&at) {
                    renamed |= schema.insert(RUST_NAME.into(), name.as_str().into()) != Some(name.into());
                }
            }
        }
        if !renamed {
            return Ok(problems);
        }
    }
    Ok(check(&Input::new(description.sources()?, root)).err().unwrap_or_default())
}

/// Returns the schema of a type whose name collides.
fn colliding_type(problem: &Problem) -> Option<NodePath> {
    let collides = matches!(
        problem.kind,
        ProblemKind::NameCollision { .. } | ProblemKind::Duplicate(_) | ProblemKind::ReservedName { .. }
    );
    let (Position::Node(steps) | Position::Key(steps)) = &problem.location.position else { return None };
    let steps = steps.strip_suffix(&[RUST_NAME.to_owned()]).unwrap_or(steps);
    collides.then(|| steps.iter().fold(NodePath::file(&problem.location.file), |at, step| at.child(step)))
}

/// Returns the last names on the path of a type, joined: the parameter or the response it is in,
/// and the members.
fn qualified_name(description: &Description, at: &NodePath, length: usize) -> String {
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
    let ending = match (names.len() >= length, before) {
        (true, _) => "",
        (false, "items") => "Item",
        (false, _) => "Value",
    };
    let first = names.len().saturating_sub(length);
    let name: String =
        names.get(first..).unwrap_or_default().iter().map(|name| name.to_upper_camel_case()).collect();
    let file = at.file.rsplit('/').next().and_then(|file| file.strip_suffix(".yaml")).unwrap_or_default();
    let owner = if at.file.starts_with("schemas/") { file.to_upper_camel_case() } else { String::new() };
    format!("{owner}{name}{ending}")
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
            qualified_name(&description, &NodePath::file(file).descendant(steps), length)
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
