//! The parameters of a call as JSON, from a file and from the command line.

use std::collections::BTreeSet;

use alicloud_catalogue::{Field, Operation, Shape, TypeKind};
use serde_json::{Map, Value as Json};

use crate::arguments::{Files, Given, is_reference, secret_is_visible, to_json};
use crate::failure::{Failure, Outcome};
use crate::operations::{key, suggestion};
use crate::sample::contains_secret;

/// Returns the parameters of a call by their names on the wire. Those of the command line take precedence over
/// those of `--input`.
///
/// # Errors
/// A file cannot be read, is no JSON object, or a value does not have the shape of its parameter.
pub(crate) fn parameters(
    operation: &Operation,
    input: Option<&str>,
    mut given: Vec<Given<'_>>,
    files: &Files,
) -> Outcome<Map<String, Json>> {
    let mut parameters = match input {
        Some(path) => from_input(path, files)?,
        None => Map::new(),
    };
    // Items may be given in any order, as in `--Tags.2 b --Tags.1 a`.
    given.sort_by_cached_key(|given| (given.parameter.name.clone(), positions(&given.path)));
    let (mut seen, mut wholes) = (BTreeSet::new(), BTreeSet::new());
    for given in given {
        let text = match given.is_file {
            true => files.read(&given.option, &given.value)?,
            false => files.resolve(&given.option, &given.value)?,
        };
        let field = given.parameter;
        let is_first = seen.insert(field.name.clone());
        // An item at a position would replace one of the list that was given before.
        if !is_first && !given.path.is_empty() && is_list(&field.shape) && wholes.contains(&field.name) {
            let message = format!("--{} is given twice: as a list, and item by item", field.name);
            return Err(Failure::usage(message));
        }
        if given.path.is_empty() {
            wholes.insert(field.name.clone());
        }
        let target = parameters.entry(field.name.clone()).or_insert(Json::Null);
        if is_first && given.path.is_empty() {
            *target = Json::Null;
        }
        let is_visible = !given.is_file && !is_reference(&given.value);
        let mut place = Place { operation, name: field.name.clone(), is_visible };
        place.put(&field.shape, target, &given.path, &text)?;
    }
    Ok(parameters)
}

fn from_input(path: &str, files: &Files) -> Outcome<Map<String, Json>> {
    // Other values need the sign for a file, so people write it here, too.
    let path = path.strip_prefix("file://").or_else(|| path.strip_prefix('@')).unwrap_or(path);
    let name = if path == "-" { "standard input".to_owned() } else { format!("`{path}`") };
    let text = files.read("--input", path)?;
    match serde_json::from_str(&text) {
        Ok(Json::Object(parameters)) => Ok(parameters),
        Ok(_) => {
            let message = format!("--input: expected a JSON object of parameters in {name}");
            Err(Failure::usage(message))
        }
        Err(error) => Err(Failure::usage(format!("--input: {name} is not JSON: {error}"))),
    }
}

fn is_list(shape: &Shape) -> bool {
    matches!(shape.without_string(), Shape::List(_))
}

/// Returns a path in which positions are sorted as numbers.
fn positions(path: &[String]) -> Vec<(Option<u32>, String)> {
    path.iter().map(|step| (step.parse().ok(), step.clone())).collect()
}

/// A place in the parameters.
struct Place<'a> {
    operation: &'a Operation,
    /// The path to it, for messages.
    name: String,
    /// Whether the value stands on the command line, where other processes see it.
    is_visible: bool,
}

impl Place<'_> {
    /// Puts a text at a path below a value.
    fn put(&mut self, shape: &Shape, target: &mut Json, path: &[String], text: &str) -> Outcome {
        let Some((step, rest)) = path.split_first() else { return self.set(shape, target, text) };
        // A value in a file may have a document as a string.
        if let Json::String(document) = target
            && let Ok(parsed @ (Json::Object(_) | Json::Array(_))) = serde_json::from_str(document)
        {
            *target = parsed;
        }
        let known = self.operation.type_of(shape.without_string()).map(|found| &found.kind);
        match (shape.without_string(), known) {
            (_, Some(TypeKind::Structure(structure))) => {
                let members = || self.operation.members(&structure.fields);
                match (members().find(|field| key(&field.name) == key(step)), &structure.others) {
                    (Some(field), _) => self.put_member(&field.name, &field.shape, target, rest, text),
                    (None, Some(others)) => self.put_member(step, others, target, rest, text),
                    (None, None) => Err(self.unknown(step, &members().collect::<Vec<_>>())),
                }
            }
            (Shape::Map(value), _) => self.put_member(step, value, target, rest, text),
            (shape @ Shape::Scalar(alicloud_catalogue::Scalar::Any), _) => {
                self.put_member(step, shape, target, rest, text)
            }
            (Shape::List(item), _) => self.put_item(step, item, target, rest, text),
            _ => Err(Failure::usage(format!("{} is a single value and has no member `{step}`", self.name))),
        }
    }

    /// Sets a value, or adds items to a list.
    fn set(&self, shape: &Shape, target: &mut Json, text: &str) -> Outcome {
        let value = to_json(self.operation, shape, text, &format!("--{}", self.name))?;
        if self.is_visible && contains_secret(self.operation, shape, &value) {
            return Err(secret_is_visible(&self.name));
        }
        match (target, value) {
            (target @ Json::Null, value) => *target = value,
            (Json::Array(items), Json::Array(more)) => items.extend(more),
            _ => return Err(Failure::usage(format!("--{} is given twice", self.name))),
        }
        Ok(())
    }

    fn put_member(
        &mut self,
        name: &str,
        shape: &Shape,
        target: &mut Json,
        rest: &[String],
        text: &str,
    ) -> Outcome {
        if target.is_null() {
            *target = Json::Object(Map::new());
        }
        let Json::Object(members) = target else {
            return Err(Failure::usage(format!("{} is not an object, so `{name}` cannot be set", self.name)));
        };
        self.name = format!("{}.{name}", self.name);
        let member = members.entry(name.to_owned()).or_insert(Json::Null);
        // A single value replaces that of `--input`; of two on the command line, the last counts.
        if rest.is_empty() && !member.is_array() {
            *member = Json::Null;
        }
        self.put(shape, member, rest, text)
    }

    fn put_item(
        &mut self,
        step: &str,
        item: &Shape,
        target: &mut Json,
        rest: &[String],
        text: &str,
    ) -> Outcome {
        if target.is_null() {
            *target = Json::Array(Vec::new());
        }
        let (Json::Array(items), Ok(position)) = (target, step.parse::<usize>()) else {
            let message =
                format!("{} is a list: its items are `{}.1`, `{}.2`", self.name, self.name, self.name);
            return Err(Failure::usage(message));
        };
        self.name = format!("{}.{step}", self.name);
        let index = position.checked_sub(1).filter(|index| *index <= items.len());
        let Some(index) = index else {
            return Err(Failure::usage(format!("--{}: items are numbered from 1, without gaps", self.name)));
        };
        if index == items.len() {
            items.push(Json::Null);
        }
        let Some(target) = items.get_mut(index) else {
            return Err(Failure::internal("an item that was added is missing"));
        };
        if rest.is_empty() {
            *target = Json::Null;
        }
        self.put(item, target, rest, text)
    }

    fn unknown(&self, name: &str, fields: &[&Field]) -> Failure {
        let names = || fields.iter().map(|field| field.name.as_str());
        let hint = suggestion(name, names(), || format!("it has {}", names().collect::<Vec<_>>().join(", ")));
        Failure::usage(format!("{} has no member `{name}`; {hint}", self.name))
    }
}
