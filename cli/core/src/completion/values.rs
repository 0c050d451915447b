//! Values of options and of parameters as candidates.

use alicloud_catalogue::{Field, Operation, Scalar, Shape, Style};

use super::{Candidate, files, profiles};
use crate::Product;
use crate::notation::{structure_of, values_of};
use crate::operations::{kebab, key};

/// Returns the operations, in the spelling that the user began: with capitals, unless the word begins in lower case.
pub(super) fn operations(product: &Product, typed: &str) -> Vec<Candidate> {
    let operations = product.operations();
    operations.map(|operation| Candidate::new(spelled(operation.name, typed), operation.summary)).collect()
}

/// Returns the values of an option or argument of `clap`.
pub(super) fn of_option(product: &Product, option: &clap::Arg, typed: &str) -> Vec<Candidate> {
    let values = option.get_possible_values();
    if !values.is_empty() {
        let help = |value: &clap::builder::PossibleValue| value.get_help().map(ToString::to_string);
        let shown = values.iter().filter(|value| !value.is_hide_set());
        return shown
            .map(|value| Candidate::new(value.get_name(), help(value).unwrap_or_default()))
            .collect();
    }
    let name = option.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
    match (option.get_id().as_str(), name) {
        ("profile", _) => profiles::all(),
        ("region", _) => regions(product),
        ("operation" | "operations", _) | (_, "OPERATION") => operations(product, typed),
        ("group", _) | (_, "GROUP") => {
            product.groups.iter().map(|group| Candidate::new(group.name, group.description)).collect()
        }
        (_, "FILE") => files::beginning_with(typed, ""),
        _ => Vec::new(),
    }
}

/// Returns the values of a parameter.
pub(super) fn of_parameter(
    product: &Product,
    operation: &Operation,
    parameter: &Field,
    typed: &str,
) -> Vec<Candidate> {
    if let Some(path) = typed.strip_prefix('@') {
        return files::beginning_with(path, "@");
    }
    let shape = parameter.shape.without_string();
    // The items before the last comma of a list are complete.
    let begun = match (shape, parameter.style, typed.rfind(',')) {
        (Shape::List(_), Style::CommaList, Some(comma)) => typed.get(..=comma).unwrap_or_default(),
        _ => "",
    };
    if let Some(values) = values_of(operation, shape) {
        let is_given = |value: &str| begun.split(',').any(|given| given == value);
        let values = values.iter().filter(|value| !is_given(&value.value));
        return values
            .map(|value| Candidate::new(format!("{begun}{}", value.value), &value.description))
            .collect();
    }
    match shape {
        Shape::Scalar(Scalar::Boolean) => vec![Candidate::new("true", ""), Candidate::new("false", "")],
        Shape::Scalar(Scalar::Secret | Scalar::Any) | Shape::Map(_) => vec![from_file()],
        _ if structure_of(operation, shape).is_some() => vec![from_file()],
        _ if matches!(key(&parameter.name).as_str(), "regionid" | "region") => regions(product),
        _ => Vec::new(),
    }
}

fn from_file() -> Candidate {
    Candidate::new("@", "read from a file")
}

fn regions(product: &Product) -> Vec<Candidate> {
    product.service.regions.iter().map(|region| Candidate::new(*region, "")).collect()
}

/// Returns a name in the spelling that the user began.
pub(super) fn spelled(name: &str, typed: &str) -> String {
    let is_lower = typed.starts_with(|first: char| first.is_ascii_lowercase());
    if is_lower { kebab(name) } else { name.to_owned() }
}
