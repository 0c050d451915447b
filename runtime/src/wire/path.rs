//! Looks up values by their path in a structure, as in `MediaInfoJob.Status` or `Jobs[].JobId`.
//!
//! Paths are facts of operations: where a page has its items, and a job its state. The generator has
//! checked that each leads to a member.

use super::document_secrets::secrets_of;
use super::{DynStructure, View, Wire};

/// Calls `visit` with the value at a path; `[]` after a name means each item of the list.
/// A path that leads through an absent member is visited once, as absent.
pub(crate) fn visit_at(structure: &dyn DynStructure, path: &str, visit: &mut dyn FnMut(View<'_>)) {
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
pub(crate) fn text_at(structure: &dyn DynStructure, path: &str) -> Option<String> {
    let mut found = None;
    visit_at(structure, path, &mut |view| found = found.take().or_else(|| text(view)));
    found.filter(|text| !text.is_empty())
}

/// Returns the values at a path as texts, without those that are absent or empty.
pub(crate) fn texts_at(structure: &dyn DynStructure, path: &str) -> Vec<String> {
    let mut texts = Vec::new();
    visit_at(structure, path, &mut |view| texts.extend(text(view).filter(|text| !text.is_empty())));
    texts
}

/// Returns the texts of a parameter: of each item, if it is a list. It may be one of a choice.
pub(crate) fn parameter_at(request: &dyn DynStructure, name: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for (field, member) in request.fields().iter().zip(request.members()) {
        let (field, view) = match member.view() {
            View::OneOf(index, value) => (field.alternatives().get(index).unwrap_or(field), value.view()),
            view => (field, view),
        };
        match view {
            _ if field.name() != name => {}
            View::List(list) => texts.extend(list.items().filter_map(|item| text(item.view()))),
            view => texts.extend(text(view)),
        }
    }
    texts
}

/// Returns the secret strings in a structure, including those in documents that are strings.
pub(crate) fn secrets(structure: &dyn DynStructure) -> Vec<String> {
    fn collect(view: View<'_>, found: &mut Vec<String>) {
        match view {
            View::Secret(secret) => found.push(secret.to_owned()),
            View::List(list) => list.items().for_each(|item| collect(item.view(), found)),
            View::Map(map) => map.entries().for_each(|(_, value)| collect(value.view(), found)),
            View::Structure(structure) => {
                structure.members().into_iter().for_each(|member| collect(member.view(), found));
            }
            View::OneOf(_, value) => collect(value.view(), found),
            View::String(text) => found.extend(secrets_of(text)),
            View::Absent
            | View::Boolean(_)
            | View::Integer(_)
            | View::Float(_)
            | View::Enum(..)
            | View::Time(_)
            | View::Any(_)
            | View::Bytes(_) => {}
        }
    }
    let mut found = Vec::new();
    collect(View::Structure(structure), &mut found);
    found
}

/// Returns a scalar as text.
pub(crate) fn text(view: View<'_>) -> Option<String> {
    match view {
        View::String(text) | View::Enum(text, _) | View::Secret(text) | View::Time(text) => {
            Some(text.to_owned())
        }
        View::Integer(number) => Some(number.to_string()),
        View::Float(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Field;

    #[derive(Clone, Default)]
    struct Response {
        job: Option<Job>,
        jobs: Vec<Job>,
        total: Option<i64>,
        share: Option<f64>,
    }

    #[derive(Clone, Default)]
    struct Job {
        id: Option<String>,
        parts: Vec<String>,
    }

    crate::structure! { Response {
        job: Field::member("Job"), jobs: Field::member("Jobs"), total: Field::member("Total"),
        share: Field::member("Share"),
    } }
    crate::structure! { Job { id: Field::member("Id"), parts: Field::member("Parts") } }

    fn job(id: &str) -> Job {
        Job { id: Some(id.to_owned()), parts: vec![format!("{id}1"), format!("{id}2")] }
    }

    /// Returns the texts at a path; `-` for an absent value.
    fn texts(response: &Response, path: &str) -> Vec<String> {
        let mut texts = Vec::new();
        visit_at(response, path, &mut |view| match view {
            View::Absent => texts.push("-".to_owned()),
            View::List(list) => texts.push(format!("{} items", list.len())),
            view => texts.extend(text(view)),
        });
        texts
    }

    #[test]
    fn a_path_leads_through_members_and_every_item_of_a_list() {
        let response =
            Response { job: Some(job("a")), jobs: vec![job("b"), job("c")], total: Some(2), share: None };
        assert_eq!(texts(&response, "Job.Id"), ["a"]);
        assert_eq!(texts(&response, "Jobs[].Id"), ["b", "c"]);
        assert_eq!(texts(&response, "Jobs[].Parts[]"), ["b1", "b2", "c1", "c2"]);
        assert_eq!(texts(&response, "Jobs"), ["2 items"], "without brackets, the list is the value");
        assert_eq!(texts(&response, "Total"), ["2"]);
    }

    #[test]
    fn an_absent_member_on_a_path_is_visited_once() {
        let response = Response { jobs: vec![job("b"), Job::default()], ..Response::default() };
        for path in ["Job", "Job.Id", "Job.Unknown", "Unknown", "Unknown[].Id", "Total.Id"] {
            assert_eq!(texts(&response, path), ["-"], "{path}");
        }
        assert_eq!(texts(&response, "Jobs[].Id"), ["b", "-"]);
        assert!(texts(&Response::default(), "Jobs[].Id").is_empty(), "an empty list has no items to visit");
    }

    #[test]
    fn the_first_text_at_a_path_is_returned_unless_it_is_empty() {
        let response = Response {
            job: Some(job("")),
            jobs: vec![Job::default(), job("c"), job("d"), Job::default()],
            total: Some(7),
            share: Some(0.5),
        };
        assert_eq!(text_at(&response, "Jobs[].Id").as_deref(), Some("c"));
        assert_eq!(text_at(&response, "Total").as_deref(), Some("7"));
        assert_eq!(text_at(&response, "Share").as_deref(), Some("0.5"));
        assert_eq!(text_at(&response, "Job.Id"), None);
        assert_eq!(text_at(&response, "Jobs"), None, "a list is not a scalar");
    }
}
