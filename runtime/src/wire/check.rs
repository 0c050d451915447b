//! What the service would refuse, found before anything is sent.

use std::fmt::Write as _;

use super::write::visit_parameters;
use super::{Field, Limit, Structure, Style, View};

/// Every limit that a request breaks, one sentence each, with the parameter's name.
pub(crate) fn check(request: &dyn Structure) -> Vec<String> {
    let mut broken = Vec::new();
    visit_parameters(request, &mut |field, view| check_value(field, view, "", &mut broken));
    broken
}

fn check_value(field: &Field, view: View<'_>, within: &str, broken: &mut Vec<String>) {
    let name = if within.is_empty() { field.name.to_owned() } else { format!("{within}.{}", field.name) };
    match (field.limit, view) {
        (Limit::Items(least, most), View::List(list)) => {
            let count = list.len();
            if !within_bounds(&count, &(least as usize), &(most as usize)) {
                broken.push(sentence(&name, &count, "items", least, most, u32::MAX));
            }
        }
        (Limit::Length(least, most), View::Text(text)) => {
            let count = text.chars().count();
            if !within_bounds(&count, &(least as usize), &(most as usize)) {
                broken.push(sentence(&name, &count, "characters", least, most, u32::MAX));
            }
        }
        (Limit::Integer(least, most), View::Integer(value)) if !within_bounds(&value, &least, &most) => {
            broken.push(sentence(&name, &value, "", least, most, i64::MAX));
        }
        (Limit::Number(least, most), View::Float(value)) if !within_bounds(&value, &least, &most) => {
            broken.push(sentence(&name, &value, "", least, most, f64::MAX));
        }
        _ => {}
    }
    if field.style == Style::CommaList {
        check_separators(&name, view, broken);
    }
    check_inside(view, &name, broken);
}

/// A comma inside an item would make two of it, and an empty item would vanish.
fn check_separators(name: &str, view: View<'_>, broken: &mut Vec<String>) {
    let View::List(list) = view else { return };
    let mut index = 0;
    list.visit(&mut |item| {
        match item.view() {
            View::Text("") => broken.push(format!("{name}[{index}] is empty")),
            View::Text(text) if text.contains(',') => broken.push(format!(
                "{name}[{index}] contains a comma, which separates the items of this parameter; write it as %2C in a URL"
            )),
            _ => {}
        }
        index += 1;
    });
}

fn check_inside(view: View<'_>, name: &str, broken: &mut Vec<String>) {
    match view {
        View::Structure(structure) => {
            visit_parameters(structure, &mut |field, view| check_value(field, view, name, broken));
        }
        View::List(list) => {
            let mut index = 0;
            list.visit(&mut |item| {
                check_inside(item.view(), &format!("{name}[{index}]"), broken);
                index += 1;
            });
        }
        View::Map(map) => map.visit(&mut |key, value| {
            check_inside(value.view(), &format!("{name}.{key}"), broken);
        }),
        _ => {}
    }
}

fn within_bounds<T: PartialOrd>(value: &T, least: &T, most: &T) -> bool {
    least <= value && value <= most
}

/// `JobIds has 11 items; the service takes 1 to 10`.
fn sentence<V: std::fmt::Display, T: std::fmt::Display + PartialEq>(
    name: &str,
    value: &V,
    what: &str,
    least: T,
    most: T,
    unbounded: T,
) -> String {
    let mut sentence =
        if what.is_empty() { format!("{name} is {value}") } else { format!("{name} has {value} {what}") };
    let bounds = if most == unbounded {
        write!(sentence, "; the service takes {least} or more")
    } else {
        write!(sentence, "; the service takes {least} to {most}")
    };
    bounds.expect("a String takes every write");
    sentence
}
