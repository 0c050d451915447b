//! Settles what the generator reports of an imported description, until it reports nothing.
//!
//! Names are given where they collide ([`super::names`]), a fact that the generator rejects is dropped, and an operation
//! for which neither helps is left out. Only what the import has added changes: problems of hand-written parts are
//! those of the user.

use std::collections::BTreeSet;

use alicloud_generator::names::TypePaths;
use alicloud_generator::{Input, Level, Problem, ProblemKind, type_paths_and_problems};
use anyhow::Result;

use super::description::{Description, NodePath};
use super::finding::Finding;
use super::merge::Draft;
use super::names::{Settling, node};
use super::rename::rename_members;

/// A round settles all that it finds, and few problems depend on others.
const MOST_ROUNDS: usize = 40;

/// Keywords that can be dropped without a change of what is sent.
const FACTS: &[&str] = &[
    "default",
    "description",
    "example",
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
    "x-extensible-enum",
];

/// Settles a draft. `before` are the names of the types that were there already. Returns the problems that remain.
pub(super) fn settle(draft: &mut Draft, before: &TypePaths, root: &str) -> Result<Vec<Problem>> {
    let mut settling = Settling::new(before);
    for round in 0.. {
        let (after, problems) = type_paths_and_problems(&Input::new(draft.description.sources()?, root));
        let has_errors = problems.iter().any(|problem| problem.kind.level() == Level::Error);
        let mut edited = false;
        if has_errors {
            if round < MOST_ROUNDS {
                edited |= drop_facts(draft, &problems);
                edited |= settling.resolve_collisions(&mut draft.description, &problems);
                edited |= rename_members(&mut draft.description, &problems);
                edited = edited || loosen(draft, &problems, root);
            }
            // It ends: each round leaves out an operation.
            edited = edited || leave_out(draft, &problems, root);
        } else if round < MOST_ROUNDS {
            settling.after = after;
            edited |= settling.pin_existing(&mut draft.description);
        }
        if edited {
            continue;
        }
        if has_errors {
            return Ok(problems);
        }
        draft.notes.extend(settling.notes());
        draft.notes.sort();
        break;
    }
    Ok(Vec::new())
}

/// Removes new facts that the generator rejects.
fn drop_facts(draft: &mut Draft, problems: &[Problem]) -> bool {
    let mut edited = false;
    for problem in problems.iter().filter(|problem| problem.kind.level() == Level::Error) {
        let at = node(&problem.location);
        let Some(keyword) = at.steps().last().filter(|keyword| FACTS.contains(&keyword.as_str())) else {
            continue;
        };
        let parent = at.parent();
        // Beside `properties`, it is the name of a member.
        let is_member = parent.steps().last().is_some_and(|step| step == "properties");
        if is_member || !draft.description.is_new(&at) || is_about_name(&problem.kind) {
            continue;
        }
        let removed = draft.description.edit(&parent).and_then(|schema| schema.remove(keyword.as_str()));
        if removed.is_some() {
            let place = draft.description.place(&parent);
            // It was added, and is not.
            draft.notes.retain(|note| !note.is_about(&format!("{place}: `{keyword}:")));
            draft.findings.push(Finding::dropped(&place, "a fact that contradicts others", &problem.kind));
            edited = true;
        }
    }
    edited
}

/// Lets new or changed schemas that have a problem be any value. A caller can still send and read that.
fn loosen(draft: &mut Draft, problems: &[Problem], root: &str) -> bool {
    let mut edited = false;
    for problem in problems.iter().filter(|problem| problem.kind.level() == Level::Error) {
        let problem_at = node(&problem.location);
        let mut at = problem_at.clone();
        let found = loop {
            if is_schema(&at) && draft.description.is_changed(&at) && !is_loose(&draft.description, &at) {
                break Some(at);
            }
            if at.steps().is_empty() {
                break None;
            }
            at = at.parent();
        };
        let Some(at) = found else { continue };
        let place = draft.description.place(&at);
        let Some(schema) = draft.description.edit(&at) else { continue };
        schema.retain(|keyword, _| *keyword == *"description");
        draft.notes.retain(|note| !note.is_about(&format!("{place}:")));
        draft.findings.push(Finding::dropped(&place, "a schema that cannot be described", &problem.kind));
        edited = true;
    }
    if edited {
        draft.remove_unused_schemas(root);
    }
    edited
}

/// Returns whether a node is a schema that can be any value: a member, an item, the value of a map, or a shared schema.
fn is_schema(at: &NodePath) -> bool {
    let step = |back: usize| {
        let steps = at.steps();
        steps.len().checked_sub(back).and_then(|index| steps.get(index)).map_or("", String::as_str)
    };
    match (step(2), step(1)) {
        ("", "") => at.file.starts_with("schemas/"),
        ("properties", _) => true,
        (_, "items" | "additionalProperties") => true,
        ("application/json", "schema") => true,
        _ => false,
    }
}

fn is_loose(description: &Description, at: &NodePath) -> bool {
    description.mapping(at).is_none_or(|schema| schema.keys().all(|keyword| *keyword == *"description"))
}

fn is_about_name(kind: &ProblemKind) -> bool {
    matches!(
        kind,
        ProblemKind::NameCollision { .. }
            | ProblemKind::TypeCollision { .. }
            | ProblemKind::ReservedName { .. }
            | ProblemKind::NotAName { .. }
            | ProblemKind::Duplicate(_)
    )
}

/// Leaves out the new operations that have a problem, or that use a new schema which has one.
fn leave_out(draft: &mut Draft, problems: &[Problem], root: &str) -> bool {
    let errors = problems.iter().filter(|problem| problem.kind.level() == Level::Error);
    let mut gone: BTreeSet<NodePath> = BTreeSet::new();
    for problem in errors {
        // Of two that contradict each other, the new one goes.
        let all =
            std::iter::once(&problem.location).chain(problem.related.iter().map(|(location, _)| location));
        let mut all = all.map(node);
        let first = all.next();
        let at = first
            .filter(|at| draft.description.is_changed(at))
            .or_else(|| all.find(|at| draft.description.is_changed(at)));
        let at = at.unwrap_or_else(|| node(&problem.location));
        let users = match draft.description.operation_at(&at) {
            Some(operation) => vec![operation],
            None if at.file.starts_with("schemas/") => draft.description.operations_using(&at.file),
            None => draft.description.operations_of_path(&at, root),
        };
        for operation in users.into_iter().filter(|at| draft.description.is_new(at)) {
            if gone.insert(operation.clone()) {
                let name = draft.description.text(&operation, "operationId").unwrap_or_default().to_owned();
                // It was added, and is not.
                let notes = [format!("{name}, in the group"), format!("{name}:"), format!("{name}.")];
                draft.notes.retain(|note| !notes.iter().any(|beginning| note.is_about(beginning)));
                let cause = "a problem of the description";
                draft.findings.push(Finding::left_out(&name, cause, &problem.kind));
            }
        }
    }
    for operation in &gone {
        draft.description.remove_operation(operation, root);
    }
    for group in draft.description.remove_unused_groups(root) {
        draft.notes.retain(|note| !note.is_about(&format!("the group {group}")));
    }
    draft.remove_unused_schemas(root) || !gone.is_empty()
}
