//! What is legal in a value but suspicious: members and values that are not described. The service may ignore them
//! without a report.

#[cfg(test)]
mod tests;

use std::fmt;

use alicloud_catalogue::{Field, Operation, Scalar, Shape, Structure, TypeKind, Value};
use alicloud_runtime::document::{DocumentKind, Level};
use serde_json::{Map, Value as Json};

use crate::check::listed;
use crate::notation::names_of;
use crate::operations::nearest;

/// The most values that a warning lists.
const MOST_LISTED: usize = 8;

/// What is not described.
#[derive(Debug)]
pub(crate) enum Warning<'o> {
    /// A member of a structure.
    Member { structure: String, name: String, nearest: Option<&'o str> },
    /// A value of an enum.
    Value { path: String, text: String, known: &'o [Value] },
    /// A value in a string, which the SDK sends as it is.
    InString { path: String, reason: String },
    /// A required member of a document in a string. The path of a choice has the names of its alternatives.
    Missing { path: String },
    /// Several alternatives of a choice, whose names are in the path.
    Several { path: String, given: Vec<String> },
    /// What the check of a document found.
    Document { path: String, message: String },
}

/// Returns the warnings about the value of a parameter.
pub(crate) fn warnings<'o>(
    documents: &'static [DocumentKind],
    operation: &'o Operation,
    field: &'o Field,
    value: &Json,
) -> Vec<Warning<'o>> {
    let mut search = Search { documents, operation, is_in_string: false, found: Vec::new() };
    search.look(&field.shape, value, &field.name);
    search.found
}

impl Warning<'_> {
    /// Returns the path of the member or the value.
    pub(crate) fn path(&self) -> String {
        match self {
            Warning::Member { structure, name, .. } => format!("{structure}.{name}"),
            Warning::Value { path, .. }
            | Warning::InString { path, .. }
            | Warning::Missing { path }
            | Warning::Several { path, .. }
            | Warning::Document { path, .. } => path.clone(),
        }
    }

    /// Returns the message without the path.
    pub(crate) fn message(&self) -> String {
        match self {
            Warning::Member { nearest, .. } => format!("is not described{}", did_you_mean(*nearest)),
            Warning::Value { text, .. } => {
                let hint = self.known_values().map(|hint| format!("; {hint}")).unwrap_or_default();
                format!("`{text}` is not a documented value{hint}")
            }
            Warning::InString { reason: message, .. } | Warning::Document { message, .. } => message.clone(),
            Warning::Missing { .. } => "is documented as required".to_owned(),
            Warning::Several { given, .. } => format!("expected only one of {}", listed(given, "and")),
        }
    }

    /// Returns the value that was meant, or the known ones if they are few.
    fn known_values(&self) -> Option<String> {
        let Warning::Value { text, known, .. } = self else { return None };
        let names = || known.iter().map(|known| known.value.as_str());
        match nearest(text, names()) {
            Some(near) => Some(format!("did you mean `{near}`?")),
            None if known.len() <= MOST_LISTED => {
                Some(format!("known are {}", names().collect::<Vec<_>>().join(", ")))
            }
            None => None,
        }
    }
}

/// Writes the warning as a line of the command line.
impl fmt::Display for Warning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Warning::Member { structure, name, nearest } => {
                write!(f, "{structure} has no described member `{name}`{}", did_you_mean(*nearest))
            }
            Warning::Value { path, text, .. } => {
                let hint = self.known_values().unwrap_or_else(|| "--help lists the known ones".to_owned());
                write!(f, "{path}: `{text}` is not a documented value; {hint}")
            }
            Warning::InString { path, reason: message } | Warning::Document { path, message } => {
                write!(f, "{path}: {message}")
            }
            Warning::Missing { path } => write!(f, "{path} is documented as required"),
            Warning::Several { path, .. } => write!(f, "{path}: {}", self.message()),
        }
    }
}

/// Returns the question whether a known name was meant, if one is near.
pub(crate) fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map(|known| format!("; did you mean `{known}`?")).unwrap_or_default()
}

struct Search<'o> {
    documents: &'static [DocumentKind],
    operation: &'o Operation,
    /// Whether the value is in a string, into which the SDK does not look.
    is_in_string: bool,
    found: Vec<Warning<'o>>,
}

impl<'o> Search<'o> {
    fn look(&mut self, shape: &'o Shape, value: &Json, path: &str) {
        // A document in a string may be given as the string.
        let parsed;
        let value = match (shape, value) {
            (Shape::InString(_), Json::String(text)) => match serde_json::from_str::<Json>(text) {
                Ok(document) => {
                    parsed = document;
                    &parsed
                }
                Err(error) => return self.look_at_text(shape.without_string(), text, &error, path),
            },
            (_, value) => value,
        };
        match (shape, value) {
            (Shape::InString(inner), value) => {
                self.look_at_scalar(inner, value, path);
                let around = std::mem::replace(&mut self.is_in_string, true);
                self.look(inner, value, path);
                self.is_in_string = around;
            }
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

    /// Looks at a text in place of a value in a string.
    fn look_at_text(&mut self, shape: &Shape, text: &str, error: &serde_json::Error, path: &str) {
        let is_document = match shape {
            Shape::Scalar(Scalar::Any) | Shape::Map(_) => true,
            // A text with commas is a list.
            Shape::List(_) => text.trim_start().starts_with('['),
            Shape::Named(_) => !matches!(
                self.operation.type_of(shape).map(|found| &found.kind),
                Some(TypeKind::OpenEnum(_) | TypeKind::ClosedEnum(_))
            ),
            Shape::Scalar(_) | Shape::InString(_) => false,
        };
        if is_document && !text.is_empty() {
            let reason = format!("is not JSON: {error}");
            self.found.push(Warning::InString { path: path.to_owned(), reason });
        } else if !text.is_empty() {
            self.look_at_scalar(shape, &Json::from(text), path);
        }
    }

    /// Looks at a number or a truth value in a string.
    fn look_at_scalar(&mut self, shape: &Shape, value: &Json, path: &str) {
        let (fits, expected) = match shape {
            Shape::Scalar(Scalar::Int32 | Scalar::Int64) => (value.is_i64() || value.is_u64(), "an integer"),
            Shape::Scalar(Scalar::Number) => (value.is_number(), "a number"),
            Shape::Scalar(Scalar::Boolean) => (value.is_boolean(), "true or false"),
            _ => return,
        };
        if !fits && !value.is_null() {
            let reason = format!("expected {expected}");
            self.found.push(Warning::InString { path: path.to_owned(), reason });
        }
    }

    fn look_into_type(&mut self, shape: &'o Shape, value: &Json, path: &str) {
        if let Shape::Named(name) = shape
            && let Some(kind) = self.documents.iter().find(|kind| kind.type_path == name)
        {
            let findings = (kind.check)(value).into_iter().filter(|finding| finding.level > Level::Note);
            self.found.extend(findings.map(|finding| {
                let dot = if finding.path.is_empty() { "" } else { "." };
                Warning::Document { path: format!("{path}{dot}{}", finding.path), message: finding.message }
            }));
            return;
        }
        match (self.operation.type_of(shape).map(|found| &found.kind), value) {
            (Some(TypeKind::Structure(structure)), Json::Object(members)) => {
                for (name, value) in members {
                    match self.operation.members(&structure.fields).find(|field| field.name == *name) {
                        Some(field) => self.look(&field.shape, value, &format!("{path}.{name}")),
                        None => self.unknown(name, structure, path),
                    }
                }
                for field in &structure.fields {
                    self.look_at_presence(field, members, path);
                }
            }
            (Some(TypeKind::OpenEnum(values)), Json::String(text))
                if !text.is_empty() && !values.iter().any(|known| known.value == *text) =>
            {
                let (path, text) = (path.to_owned(), text.clone());
                self.found.push(Warning::Value { path, text, known: values });
            }
            _ => {}
        }
    }

    /// Checks that a required field is given, and only one alternative of a choice.
    fn look_at_presence(&mut self, field: &'o Field, members: &Map<String, Json>, path: &str) {
        let names = self.operation.alternatives(field).into_iter().map(|field| field.name.clone());
        let is_given = |name: &String| members.get(name).is_some_and(|value| !value.is_null());
        let given: Vec<String> = names.filter(is_given).collect();
        let path = || format!("{path}.{}", names_of(self.operation, field));
        match given.len() {
            0 if field.required => self.found.push(Warning::Missing { path: path() }),
            0 | 1 => {}
            _ => self.found.push(Warning::Several { path: path(), given }),
        }
    }

    /// Reports a member that is not described. Where the description is not complete, only one that looks like a
    /// misspelling of another.
    fn unknown(&mut self, name: &str, structure: &'o Structure, path: &str) {
        let known = self.operation.members(&structure.fields);
        let nearest = nearest(name, known.map(|field| field.name.as_str()));
        if nearest.is_some() || structure.others.is_none() {
            self.found.push(Warning::Member { structure: path.to_owned(), name: name.to_owned(), nearest });
        }
    }
}
