//! Settles what the generator reports of an imported description, until it reports nothing.
//!
//! Names are given where they collide ([`super::names`]), a fact that the generator rejects is dropped, and an operation
//! for which neither helps is left out. Only what the import has added changes: problems of hand-written parts are
//! those of the user.

use std::collections::BTreeSet;

use alicloud_generator::names::TypePaths;
use alicloud_generator::{Input, Level, Problem, ProblemKind, type_paths_and_problems};
use anyhow::Result;

use super::description::NodePath;
use super::finding::Finding;
use super::merge::Draft;
use super::names::{Settling, node};

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
        let is_last = round == MOST_ROUNDS;
        let has_errors = problems.iter().any(|problem| problem.kind.level() == Level::Error);
        let mut edited = false;
        if !is_last {
            if has_errors {
                edited |= drop_facts(draft, &problems);
                edited |= settling.resolve_collisions(&mut draft.description, &problems);
                if !edited {
                    edited |= leave_out(draft, &problems, root);
                }
            } else {
                settling.after = after;
                edited |= settling.pin_existing(&mut draft.description);
            }
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
    let mut schemas: BTreeSet<String> = BTreeSet::new();
    for problem in errors {
        let at = node(&problem.location);
        let users = match draft.description.operation_at(&at) {
            Some(operation) => vec![operation],
            None if at.file.starts_with("schemas/") => {
                schemas.insert(at.file.clone());
                draft.description.operations_using(&at.file)
            }
            None => draft.description.operations_of_path(&at, root),
        };
        for operation in users.into_iter().filter(|at| draft.description.is_new(at)) {
            if gone.insert(operation.clone()) {
                let name = draft.description.text(&operation, "operationId").unwrap_or_default().to_owned();
                let cause = "a problem of the description";
                draft.findings.push(Finding::left_out(&name, cause, &problem.kind));
            }
        }
    }
    for operation in &gone {
        draft.description.remove_operation(operation, root);
    }
    let removed =
        schemas.into_iter().filter(|file| draft.description.remove_unused_schema(file, root)).count();
    !gone.is_empty() || removed > 0
}
