//! Names for types that would collide in Rust, written where a person can change them.

use std::collections::BTreeSet;

use alicloud_generator::{Input, Position, Problem, ProblemKind, check};
use anyhow::Result;
use heck::ToUpperCamelCase;
use serde_yaml::Value;

use super::description::{Description, Location};

/// Gives new types of one name in one module longer names: the name of the member they are in
/// goes before theirs. Returns what is wrong with the description after that.
pub(super) fn rename_collisions(description: &mut Description, root: &str) -> Result<Vec<Problem>> {
    // Every round adds a step to the names that still collide; nothing is nested deeper.
    for length in 2..12 {
        let problems = match check(&Input::new(description.sources()?, root)) {
            Ok(_) => return Ok(Vec::new()),
            Err(problems) => problems,
        };
        let places: BTreeSet<Location> = problems.iter().filter_map(place).collect();
        let mut renamed = false;
        for at in places {
            // A name that a person gave is not taken away, nor is one that has been there.
            let is_new = description.get_before(&at).is_none();
            let is_type = description.map(&at).is_some_and(|words| {
                ["properties", "x-extensible-enum"].iter().any(|word| words.contains_key(*word))
            });
            if is_new && is_type {
                let name = name(description, &at, length);
                if let Some(words) = description.edit(&at) {
                    renamed |=
                        words.insert("x-acs-rust-name".into(), name.as_str().into()) != Some(name.into());
                }
            }
        }
        if !renamed {
            return Ok(problems);
        }
    }
    Ok(check(&Input::new(description.sources()?, root)).err().unwrap_or_default())
}

/// The schema of a type whose name is taken.
fn place(problem: &Problem) -> Option<Location> {
    let is_taken = matches!(
        problem.kind,
        ProblemKind::NameCollision { .. } | ProblemKind::Duplicate(_) | ProblemKind::ReservedName { .. }
    );
    let (Position::Node(way) | Position::Key(way)) = &problem.location.position else { return None };
    let way = way.strip_suffix(&["x-acs-rust-name".to_owned()]).unwrap_or(way);
    is_taken.then(|| way.iter().fold(Location::file(&problem.location.file), |at, step| at.child(step)))
}

/// The last names on the way to a node, in one.
fn name(description: &Description, at: &Location, length: usize) -> String {
    let mut names = Vec::new();
    let mut here = Location::file(&at.file);
    let mut before = "";
    for step in at.steps() {
        here = here.child(step);
        match before {
            "properties" => names.push(step.clone()),
            "parameters" => {
                let name = description.get(&here.child("name")).and_then(Value::as_str);
                names.extend(name.map(str::to_owned));
            }
            "responses" => names.push("Response".to_owned()),
            _ => {}
        }
        before = step;
    }
    let enough = names.len() >= length;
    let first = names.len().saturating_sub(length);
    let name: String =
        names.get(first..).unwrap_or_default().iter().map(|name| name.to_upper_camel_case()).collect();
    let file = at.file.rsplit('/').next().and_then(|file| file.strip_suffix(".yaml")).unwrap_or_default();
    let owner = if at.file.starts_with("schemas/") { file.to_upper_camel_case() } else { String::new() };
    let ending = match (enough, before) {
        (true, _) => "",
        (false, "items") => "Item",
        (false, _) => "Value",
    };
    format!("{owner}{name}{ending}")
}
