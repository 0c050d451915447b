//! Values by their path in a structure, as in `MediaInfoJob.Status` or `Jobs[].JobId`.

use std::borrow::Cow;

use super::input::{Input, Reading};
use super::{Members, Source, Structure, Style, Value, View, Wire};

/// Shows the value at a path; `[]` after a name stands for every item of the list. What is
/// absent on the way is shown as absent.
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

/// The first value at a path as text, unless it is absent or empty.
pub(crate) fn text_at(structure: &dyn Structure, path: &str) -> Option<String> {
    let mut found = None;
    visit_at(structure, path, &mut |view| found = found.take().or_else(|| text(view)));
    found.filter(|text| !text.is_empty())
}

/// A scalar as text.
pub(crate) fn text(view: View<'_>) -> Option<String> {
    match view {
        View::Text(text) => Some(text.to_owned()),
        View::Integer(number) => Some(number.to_string()),
        View::Float(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Sets a parameter from a text or from several. A text is given several as a list with
/// commas. It is `false` if there is no such parameter, or it takes no such value.
pub(crate) fn set<T: Members>(structure: &mut T, name: &str, values: &[String]) -> bool {
    let found = T::FIELDS.iter().enumerate().find_map(|(place, field)| {
        let rows =
            if field.alternatives.is_empty() { std::slice::from_ref(field) } else { field.alternatives };
        let alternative = rows.iter().position(|row| row.name == name)?;
        Some((place, alternative, rows.get(alternative)?.style))
    });
    let Some((place, alternative, style)) = found else { return false };
    let value = match style {
        Style::Plain => Value::Text(Cow::Owned(values.join(","))),
        _ => Value::List(values.iter().map(|value| Value::Text(Cow::Borrowed(value))).collect()),
    };
    let input = Input { alternative, ..Input::new(value, Reading::Strict) };
    let mut source = Source::replacing(structure.members(), place, input);
    let changed = T::take(&mut source);
    let taken = source.finish().is_ok();
    if taken {
        *structure = changed;
    }
    taken
}
