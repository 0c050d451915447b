//! Values by their path in a structure, as in `MediaInfoJob.Status` or `Jobs[].JobId`.

use std::borrow::Cow;

use super::read::{Reading, read};
use super::{Edit, Structure, Value, View, Wire};

/// Shows the value at a path; `[]` after a name stands for every item of the list. What is
/// absent on the way is shown as absent.
pub(crate) fn visit_at(structure: &dyn Structure, path: &str, visit: &mut dyn FnMut(View<'_>)) {
    let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
    let (name, every) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    structure.view_fields(&mut |values| {
        let Some((_, value)) = structure.fields().iter().zip(values).find(|(field, _)| field.name() == name)
        else {
            return visit(View::Absent);
        };
        match value.view() {
            View::List(list) if every => list.visit(&mut |item| descend(item, rest, visit)),
            _ => descend(*value, rest, visit),
        }
    });
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

/// Sets a member from a text or from several. A text is given several as a list with commas.
/// It is `false` if there is no such member, or it takes no such value.
pub(crate) fn set(structure: &mut dyn Structure, name: &str, values: &[String]) -> bool {
    let fields = structure.fields();
    let mut taken = false;
    structure.edit_fields(&mut |members| {
        for (field, member) in fields.iter().zip(members) {
            let alternative = field.alternatives.iter().position(|alternative| alternative.name == name);
            taken |= match (alternative, member.edit()) {
                (Some(index), Edit::OneOf(choice)) => put(choice.choose(index).edit(), values),
                (Some(index), Edit::Optional(optional)) => match optional.present().edit() {
                    Edit::OneOf(choice) => put(choice.choose(index).edit(), values),
                    _ => false,
                },
                (None, edit) if field.name == name => put(edit, values),
                _ => false,
            };
        }
    });
    taken
}

fn put(target: Edit<'_>, values: &[String]) -> bool {
    match target {
        Edit::Optional(optional) => put(optional.present().edit(), values),
        Edit::List(_) => {
            let items = values.iter().map(|value| Value::Text(Cow::Borrowed(value))).collect();
            read(target, Value::List(items), Reading::Strict).is_ok()
        }
        scalar => read(scalar, Value::Text(Cow::Owned(values.join(","))), Reading::Strict).is_ok(),
    }
}
