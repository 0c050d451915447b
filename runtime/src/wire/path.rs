//! Looks up values by their path in a structure, as in `MediaInfoJob.Status` or `Jobs[].JobId`.
//!
//! Paths are facts of operations: where a page has its items, and a job its state. The generator has
//! checked that each leads to a member.

use super::{Structure, View, Wire};

/// Calls `visit` with the value at a path; `[]` after a name means each item of the list.
/// A path that leads through an absent member is visited once, as absent.
pub(crate) fn visit_at(structure: &dyn Structure, path: &str, visit: &mut dyn FnMut(View<'_>)) {
    let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
    let (name, every) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    let member = structure.fields().iter().position(|field| field.name() == name);
    let Some(value) = member.and_then(|place| structure.members().into_iter().nth(place)) else {
        return visit(View::Absent);
    };
    match value.view() {
        View::List(list) if every => list.items().for_each(|item| descend(item, rest, visit)),
        _ => descend(value, rest, visit),
    }
}

fn descend(value: &dyn Wire, rest: Option<&str>, visit: &mut dyn FnMut(View<'_>)) {
    match (rest, value.view()) {
        (None, view) => visit(view),
        (Some(rest), View::Structure(structure)) => visit_at(structure, rest, visit),
        (Some(_), _) => visit(View::Absent),
    }
}

/// Returns the first value at a path as text, unless it is absent or empty.
pub(crate) fn text_at(structure: &dyn Structure, path: &str) -> Option<String> {
    let mut found = None;
    visit_at(structure, path, &mut |view| found = found.take().or_else(|| text(view)));
    found.filter(|text| !text.is_empty())
}

/// Returns a scalar as text.
pub(crate) fn text(view: View<'_>) -> Option<String> {
    match view {
        View::Text(text) => Some(text.to_owned()),
        View::Integer(number) => Some(number.to_string()),
        View::Float(number) => Some(number.to_string()),
        _ => None,
    }
}
