//! Finds what the service would reject, before anything is sent.
//!
//! Names are passed as `&dyn Display`: the path to a value is formatted only if its limit is
//! violated.

use std::fmt::Display;

use super::write::present;
use super::{Field, Limit, ParameterStyle, Structure, View};

/// Returns a message for each limit that a request violates, with the path to the value.
pub(crate) fn validate(request: &dyn Structure) -> Vec<String> {
    let mut broken = Vec::new();
    for (field, view) in present(request) {
        check_value(field, view, &field.name, &mut broken);
    }
    for name in missing(request) {
        broken.push(format!("{name} is required and not set"));
    }
    broken
}

/// Returns the names of the required members that are absent. Constructors set all of them, but in
/// types that responses share they are `Option`s, so a caller can remove them.
fn missing(structure: &dyn Structure) -> impl Iterator<Item = String> {
    let members = structure.fields().iter().zip(structure.members());
    let absent = members.filter(|(field, member)| field.required && matches!(member.view(), View::Absent));
    absent.map(|(field, _)| field.names())
}

fn check_value(field: &Field, view: View<'_>, name: &dyn Display, broken: &mut Vec<String>) {
    match (field.limit, view) {
        (Limit::Items(least, most), View::List(list)) => {
            let bounds = Bounds { least, most, lowest: 0, highest: u32::MAX };
            bounds.check(count(list.len()), " items", name, broken);
        }
        (Limit::Length(least, most), View::Text(text)) => {
            let bounds = Bounds { least, most, lowest: 0, highest: u32::MAX };
            bounds.check(count(text.chars().count()), " characters", name, broken);
        }
        (Limit::Integer(least, most), View::Integer(value)) => {
            Bounds { least, most, lowest: i64::MIN, highest: i64::MAX }.check(value, "", name, broken);
        }
        (Limit::Number(least, most), View::Float(value)) => {
            Bounds { least, most, lowest: f64::MIN, highest: f64::MAX }.check(value, "", name, broken);
        }
        _ => {}
    }
    if field.style == ParameterStyle::CommaList {
        check_separators(name, view, broken);
    }
    check_inside(view, name, broken);
}

/// Reports items that cannot be written with commas: one with a comma would become two, and an
/// empty one would disappear.
fn check_separators(name: &dyn Display, view: View<'_>, broken: &mut Vec<String>) {
    let View::List(list) = view else { return };
    for (index, item) in list.items().enumerate() {
        match item.view() {
            View::Text("") => broken.push(format!("{name}[{index}] is empty")),
            View::Text(text) if text.contains(',') => broken.push(format!(
                "{name}[{index}] contains a comma, which separates the items of this parameter; write it as %2C in a URL"
            )),
            _ => {}
        }
    }
}

fn check_inside(view: View<'_>, name: &dyn Display, broken: &mut Vec<String>) {
    match view {
        View::Float(number) if !number.is_finite() => {
            broken.push(format!("{name} is {number}, which JSON cannot represent"));
        }
        View::Structure(structure) => {
            for (field, view) in present(structure) {
                check_value(field, view, &format_args!("{name}.{}", field.name), broken);
            }
            for missing in missing(structure) {
                broken.push(format!("{name}.{missing} is required and not set"));
            }
        }
        View::List(list) => {
            for (index, item) in list.items().enumerate() {
                check_inside(item.view(), &format_args!("{name}[{index}]"), broken);
            }
        }
        View::Map(map) => {
            for (key, value) in map.entries() {
                check_inside(value.view(), &format_args!("{name}.{key}"), broken);
            }
        }
        _ => {}
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A minimum and a maximum, and the values by which rows represent a missing bound.
struct Bounds<T> {
    least: T,
    most: T,
    lowest: T,
    highest: T,
}

impl<T: PartialOrd + Display> Bounds<T> {
    /// Adds a message if the value is out of bounds, as in `JobIds has 11 items; the service accepts 1
    /// to 10`.
    fn check(&self, value: T, what: &str, name: &dyn Display, broken: &mut Vec<String>) {
        let Bounds { least, most, lowest, highest } = self;
        if *least <= value && value <= *most {
            return;
        }
        let verb = if what.is_empty() { "is" } else { "has" };
        let accepted = match (least > lowest, most < highest) {
            (true, true) => format!("{least} to {most}"),
            (true, false) => format!("{least} or more"),
            (false, true) => format!("at most {most}"),
            // Only NaN is outside of open bounds.
            (false, false) => "numbers".to_owned(),
        };
        broken.push(format!("{name} {verb} {value}{what}; the service accepts {accepted}"));
    }
}
