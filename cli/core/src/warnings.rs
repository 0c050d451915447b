//! What is legal in a value but suspicious: members and values that are not described. The service may ignore them
//! without a report.

use std::fmt;

use alicloud_catalogue::{Field, Operation, Scalar, Shape, Structure, TypeKind, Value};
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
    /// A value in a string, which the SDK sends as it is.
    InString { path: String, reason: String },
    /// A required member of a document in a string.
    Missing { path: String },
}

/// Returns the warnings about the value of a parameter.
pub(crate) fn warnings<'o>(operation: &'o Operation, field: &'o Field, value: &Json) -> Vec<Warning<'o>> {
    let mut search = Search { operation, is_in_string: false, found: Vec::new() };
    search.look(&field.shape, value, &field.name);
    search.found
}

impl Warning<'_> {
    /// Returns the path of the member or the value.
    pub(crate) fn path(&self) -> String {
        match self {
            Warning::Member { structure, name, .. } => format!("{structure}.{name}"),
            Warning::Value { path, .. } | Warning::InString { path, .. } | Warning::Missing { path } => {
                path.clone()
            }
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
            Warning::InString { reason, .. } => reason.clone(),
            Warning::Missing { .. } => "is documented as required".to_owned(),
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
            Warning::InString { path, reason } => write!(f, "{path}: {reason}"),
            Warning::Missing { path } => write!(f, "{path} is documented as required"),
        }
    }
}

/// Returns the question whether a known name was meant, if one is near.
pub(crate) fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map(|known| format!("; did you mean `{known}`?")).unwrap_or_default()
}

struct Search<'o> {
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
        match (self.operation.type_of(shape).map(|found| &found.kind), value) {
            (Some(TypeKind::Structure(structure)), Json::Object(members)) => {
                for (name, value) in members {
                    match structure.fields.iter().find(|field| field.name == *name) {
                        Some(field) => self.look(&field.shape, value, &format!("{path}.{name}")),
                        None => self.unknown(name, structure, path),
                    }
                }
                let is_given = |name: &str| members.get(name).is_some_and(|value| !value.is_null());
                let missing =
                    structure.fields.iter().filter(|field| field.required && !is_given(&field.name));
                let missing =
                    missing.map(|field| Warning::Missing { path: format!("{path}.{}", field.name) });
                self.found.extend(missing.collect::<Vec<_>>());
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
    use serde_json::json;

    use super::*;
    use crate::operations::{describe, find};
    use crate::skeleton::of_request;
    use crate::testing::ICE;

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

    fn found(operation: &str, parameter: &str, value: Json) -> Vec<String> {
        let operation = describe(&ICE, find(&ICE, operation).unwrap()).unwrap();
        let field = operation.sent_parameters().find(|field| field.name == parameter).unwrap();
        warnings(&operation, field, &value).iter().map(ToString::to_string).collect()
    }

    /// The SDK sends what is in a string as it is.
    #[test]
    fn a_document_in_a_string_is_looked_into() {
        let timeline = |value: &str| found("SubmitMediaProducingJob", "Timeline", value.into());
        assert_eq!(timeline(r#"{"VideoTracks": []}"#), [""; 0]);
        assert_eq!(timeline(""), [""; 0]);
        assert_eq!(
            timeline(r#"{"VideoTracks": [],}"#),
            ["Timeline: is not JSON: trailing comma at line 1 column 20"]
        );
        assert_eq!(timeline("hello"), ["Timeline: is not JSON: expected value at line 1 column 1"]);
        let metadata = |value: Json| found("UploadMediaByURL", "MediaMetaData", value);
        assert_eq!(metadata(json!([{"SourceURL": "https://h/a.mp4", "Title": "a"}])), [""; 0]);
        assert_eq!(
            metadata(json!([{"Title": "a"}])),
            ["MediaMetaData[0].SourceURL is documented as required"]
        );
        let texts = metadata(json!(r#"[{"Title": "a"}]"#));
        assert_eq!(texts, ["MediaMetaData[0].SourceURL is documented as required"]);
    }

    #[test]
    fn the_examples_of_all_operations_have_no_warning_about_strings() {
        let mut wrong = Vec::new();
        for info in ICE.operations() {
            let operation = describe(&ICE, info).unwrap();
            let skeleton: Json = serde_json::from_str(&of_request(&operation, false).unwrap()).unwrap();
            for field in operation.sent_parameters() {
                let Some(value) = skeleton.get(&field.name) else { continue };
                let found = warnings(&operation, field, value).into_iter();
                let about_strings = found.filter(|found| !matches!(found, Warning::Value { .. }));
                wrong.extend(about_strings.map(|found| format!("{}: {found}", info.name)));
            }
        }
        assert_eq!(wrong, [""; 0]);
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
