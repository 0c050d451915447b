//! What is legal in a value but suspicious: members and values that are not described. The service may ignore them
//! without a report.

use std::fmt;

use alicloud_catalogue::{Field, Operation, Shape, Structure, TypeKind, Value};
use serde_json::Value as Json;

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
}

/// Returns the warnings about the value of a parameter.
pub(crate) fn warnings<'o>(operation: &'o Operation, field: &'o Field, value: &Json) -> Vec<Warning<'o>> {
    let mut search = Search { operation, found: Vec::new() };
    search.look(&field.shape, value, &field.name);
    search.found
}

impl Warning<'_> {
    /// Returns the path of the member or the value.
    pub(crate) fn path(&self) -> String {
        match self {
            Warning::Member { structure, name, .. } => format!("{structure}.{name}"),
            Warning::Value { path, .. } => path.clone(),
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
        }
    }
}

/// Returns the question whether a known name was meant, if one is near.
pub(crate) fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map(|known| format!("; did you mean `{known}`?")).unwrap_or_default()
}

struct Search<'o> {
    operation: &'o Operation,
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

    fn look_into_type(&mut self, shape: &'o Shape, value: &Json, path: &str) {
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
                let (path, text) = (path.to_owned(), text.clone());
                self.found.push(Warning::Value { path, text, known: values });
            }
            _ => {}
        }
    }

    /// Reports a member that is not described. Where the description is not complete, only one that looks like a
    /// misspelling of another.
    fn unknown(&mut self, name: &str, structure: &'o Structure, path: &str) {
        let nearest = nearest(name, structure.fields.iter().map(|field| field.name.as_str()));
        if nearest.is_some() || structure.others.is_none() {
            self.found.push(Warning::Member { structure: path.to_owned(), name: name.to_owned(), nearest });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A form has no options, so its message names none.
    #[test]
    fn many_known_values_are_left_to_the_help_of_the_command_line() {
        let values: Vec<Value> = (1..=9)
            .map(|number| Value {
                value: format!("preset-{number}"),
                description: String::new(),
                variant: String::new(),
            })
            .collect();
        let of = |known| Warning::Value { path: "A.B".to_owned(), text: "zzz".to_owned(), known };
        let (many, few) = (of(&values), of(&values[..2]));
        assert_eq!(many.to_string(), "A.B: `zzz` is not a documented value; --help lists the known ones");
        assert_eq!(
            (many.path().as_str(), many.message().as_str()),
            ("A.B", "`zzz` is not a documented value")
        );
        assert_eq!(few.to_string(), "A.B: `zzz` is not a documented value; known are preset-1, preset-2");
        assert_eq!(few.message(), "`zzz` is not a documented value; known are preset-1, preset-2");
    }

    #[test]
    fn a_member_has_the_path_of_its_own_and_is_named_on_the_command_line() {
        let member =
            Warning::Member { structure: "A.B".to_owned(), name: "Nmae".to_owned(), nearest: Some("Name") };
        assert_eq!(member.to_string(), "A.B has no described member `Nmae`; did you mean `Name`?");
        assert_eq!(member.path(), "A.B.Nmae");
        assert_eq!(member.message(), "is not described; did you mean `Name`?");
    }
}
