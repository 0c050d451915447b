//! What the description shows to be wrong with parameters before the SDK checks their values: all that is missing
//! at once, in terms of options; and what is legal but suspicious.

use alicloud_catalogue::{Field, Operation, Shape, Structure, TypeKind};
use serde_json::{Map, Value as Json};

use crate::failure::{Failure, Outcome};
use crate::notation::alternatives_of;
use crate::operations::{nearest, suggestion};

/// Checks that parameters are known, that required ones are given, and that only one parameter of a choice is.
/// Returns warnings.
///
/// # Errors
/// Parameters are unknown, missing or exclude each other.
pub(crate) fn check(operation: &Operation, parameters: &Map<String, Json>) -> Outcome<Vec<String>> {
    for name in parameters.keys() {
        let known = || operation.sent_parameters().map(|field| field.name.as_str());
        if !known().any(|known| known == name) {
            let hint = nearest(name, known()).map(|known| format!("; did you mean `{known}`?"));
            let message = format!("{} has no parameter `{name}`{}", operation.name, hint.unwrap_or_default());
            return Err(Failure::request(message));
        }
    }
    let is_given = |field: &&Field| parameters.get(&field.name).is_some_and(|value| !value.is_null());
    let mut missing = Vec::new();
    for field in &operation.parameters {
        let alternatives = alternatives_of(operation, field).unwrap_or_else(|| vec![field]);
        let given: Vec<&Field> = alternatives.iter().copied().filter(is_given).collect();
        if given.len() > 1 {
            let message = format!("{}: give only one of {}", operation.name, options(&given, "and"));
            return Err(Failure::request(message));
        }
        if given.is_empty() && field.required {
            missing.push(options(&alternatives, "or"));
        }
    }
    if !missing.is_empty() {
        let name = &operation.name;
        return Err(Failure::request(format!("{name} needs {}", listed(&missing, "and"))));
    }
    let mut warnings = Warnings { operation, found: Vec::new() };
    for field in operation.sent_parameters() {
        if let Some(value) = parameters.get(&field.name) {
            warnings.look(&field.shape, value, &field.name);
        }
    }
    Ok(warnings.found)
}

fn options(fields: &[&Field], conjunction: &str) -> String {
    let names: Vec<String> = fields.iter().map(|field| format!("--{}", field.name)).collect();
    listed(&names, conjunction)
}

/// Returns a list in words: `a, b and c`.
fn listed(names: &[String], conjunction: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} {conjunction} {last}", others.join(", ")),
    }
}

struct Warnings<'a> {
    operation: &'a Operation,
    found: Vec<String>,
}

impl Warnings<'_> {
    /// Looks for members and values that are not described. The service may ignore them without a report.
    fn look(&mut self, shape: &Shape, value: &Json, path: &str) {
        // A document in a string may be given as the string.
        let parsed;
        let value = match (shape, value) {
            (Shape::InString(_), Json::String(text)) => match serde_json::from_str::<Json>(text) {
                Ok(document) => {
                    parsed = document;
                    &parsed
                }
                Err(_) => return,
            },
            (_, value) => value,
        };
        match (shape, value) {
            (Shape::InString(inner), value) => self.look(inner, value, path),
            (Shape::List(item), Json::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.look(item, value, &format!("{path}[{index}]"));
                }
            }
            (Shape::Map(entry), Json::Object(entries)) => {
                for (name, value) in entries {
                    self.look(entry, value, &format!("{path}.{name}"));
                }
            }
            (Shape::Named(_), value) => self.look_into_type(shape, value, path),
            _ => {}
        }
    }

    fn look_into_type(&mut self, shape: &Shape, value: &Json, path: &str) {
        match (self.operation.type_of(shape).map(|found| &found.kind), value) {
            (Some(TypeKind::Structure(structure)), Json::Object(members)) => {
                for (name, value) in members {
                    match structure.fields.iter().find(|field| field.name == *name) {
                        Some(field) => self.look(&field.shape, value, &format!("{path}.{name}")),
                        None => self.unknown(name, structure, path),
                    }
                }
            }
            (Some(TypeKind::OpenEnum(values)), Json::String(text))
                if !text.is_empty() && !values.iter().any(|known| known.value == *text) =>
            {
                let known = values.iter().map(|known| known.value.as_str());
                let hint = suggestion(text, known.clone(), || match values.len() <= 8 {
                    true => format!("known are {}", known.collect::<Vec<_>>().join(", ")),
                    false => "--help lists the known ones".to_owned(),
                });
                self.found.push(format!("{path}: `{text}` is not a documented value; {hint}"));
            }
            _ => {}
        }
    }

    /// Reports a member that is not described. Where the description is not complete, only one that looks like a
    /// misspelling of another.
    fn unknown(&mut self, name: &str, structure: &Structure, path: &str) {
        let nearest = nearest(name, structure.fields.iter().map(|field| field.name.as_str()));
        match (nearest, &structure.others) {
            (Some(known), _) => {
                self.found.push(format!("{path} has no described member `{name}`; did you mean `{known}`?"));
            }
            (None, None) => self.found.push(format!("{path} has no described member `{name}`")),
            (None, Some(_)) => {}
        }
    }
}
