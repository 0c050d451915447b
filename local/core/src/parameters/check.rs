//! The checks of values against the description.

use alicloud_catalogue::{Field, Limit, Operation, Scalar, Shape, Structure, TypeKind};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde_json::{Map, Value as Json};

use super::Problem;

pub(super) struct Checker<'a> {
    pub(super) operation: &'a Operation,
    pub(super) problems: Vec<Problem>,
}

impl Checker<'_> {
    /// Reports what the service rejects.
    fn invalid(&mut self, parameter: &str, message: String) {
        // An operation may have a code for the parameter or for the member, as in `InvalidParam.Height`.
        let names = parameter.split(['.', '[']);
        let own = self.operation.errors.iter().map(|error| &error.code).find(|code| {
            let of = code.split_once('.').filter(|(kind, _)| kind.starts_with("InvalidParam"));
            of.is_some_and(|(_, of)| names.clone().any(|name| name == of))
        });
        let code = own.cloned().unwrap_or_else(|| "InvalidParameter".to_owned());
        self.problems.push(Problem { code: Some(code), message });
    }

    fn missing(&mut self, message: String) {
        self.problems.push(Problem { code: Some("MissingParameter".to_owned()), message });
    }

    /// Reports what is not documented. The service may ignore it.
    pub(super) fn suspicious(&mut self, message: String) {
        self.problems.push(Problem { code: None, message });
    }

    pub(super) fn malformed(&mut self, name: &str, shape: &Shape, text: &str) {
        let expected = match shape.without_string() {
            Shape::Scalar(Scalar::Boolean) => "true or false",
            Shape::Scalar(Scalar::Int32) => "an integer of 32 bits",
            Shape::Scalar(Scalar::Int64) => "an integer of 64 bits",
            Shape::Scalar(Scalar::Number) => "a number",
            Shape::List(_) => "a list in JSON",
            _ => "an object in JSON",
        };
        // A document can be long, and can have secrets in it.
        let given = match text.len() {
            0..=40 => format!("; it is {text:?}"),
            _ => String::new(),
        };
        self.invalid(name, format!("{name} has to be {expected}{given}."));
    }

    /// Checks that what is required is given, and that only one parameter of a choice is. Removes the parameters that
    /// the service would ignore.
    pub(super) fn check_presence(&mut self, values: &mut Map<String, Json>, is_sent: impl Fn(&str) -> bool) {
        for field in &self.operation.parameters {
            let alternatives = names(&self.operation.alternatives(field));
            let is_given = |name: &&&str| values.get(**name).is_some_and(|value| !is_empty(value));
            let given: Vec<&str> = alternatives.iter().filter(is_given).copied().collect();
            match given.as_slice() {
                // What is sent and has no value is malformed, which is reported already, or an empty list.
                [] if alternatives.iter().any(|name| is_sent(name) && !values.contains_key(*name)) => {}
                // The service has a default, whatever its metadata states.
                [] if field.required && field.default.is_some() => {
                    self.suspicious(format!("{} is documented as required", field.name));
                }
                [] if field.required => self.missing(format!("{} is required.", alternatives.join(" or "))),
                [] | [_] => {}
                [first, ignored @ ..] => {
                    self.suspicious(format!("{} is ignored, because {first} is sent", ignored.join(" and ")));
                    for name in ignored {
                        values.remove(*name);
                    }
                }
            }
        }
    }

    /// Checks a value against the limit and the shape of a parameter or member.
    pub(super) fn check_value(&mut self, field: &Field, value: &Json) {
        self.check_field(field, value, &field.name);
    }

    fn check_field(&mut self, field: &Field, value: &Json, path: &str) {
        if let Some(limit) = &field.limit {
            self.check_limit(limit, value, path);
        }
        self.check_shape(&field.shape, value, path);
    }

    fn check_limit(&mut self, limit: &Limit, value: &Json, path: &str) {
        let outside = match (limit, value) {
            (Limit::Items(least, most), Json::Array(items)) => {
                beyond(items.len() as u64, least.map(u64::from), most.map(u64::from))
                    .map(|bound| (bound, " items"))
            }
            (Limit::Length(least, most), Json::String(text)) => {
                let length = text.chars().count() as u64;
                beyond(length, least.map(u64::from), most.map(u64::from)).map(|bound| (bound, " characters"))
            }
            (Limit::Integer(least, most), _) => {
                let number = value.as_i64().or_else(|| value.as_str()?.parse().ok());
                number.and_then(|number| beyond(number, *least, *most)).map(|bound| (bound, ""))
            }
            (Limit::Number(least, most), _) => {
                let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
                number.and_then(|number| beyond(number, *least, *most)).map(|bound| (bound, ""))
            }
            _ => None,
        };
        if let Some((bound, unit)) = outside {
            self.invalid(path, format!("{path} has to be {bound}{unit}."));
        }
    }

    fn check_shape(&mut self, shape: &Shape, value: &Json, path: &str) {
        match (shape, value) {
            (_, Json::Null) => {}
            (Shape::InString(inner), Json::String(text)) => {
                match super::decode(self.operation, inner, text) {
                    // The service takes any text, but readers of the response expect a document.
                    Some(Json::String(text)) if is_any(inner) && !is_json(&text) => {
                        self.suspicious(format!("{path} is no JSON"));
                    }
                    Some(Json::String(text)) => self.check_time(inner, &text, path),
                    Some(document) => self.check_shape(inner, &document, path),
                    None => self.malformed(path, inner, text),
                }
            }
            (Shape::InString(inner), value) => self.check_shape(inner, value, path),
            (Shape::List(item), Json::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.check_shape(item, value, &format!("{path}[{index}]"));
                }
            }
            (Shape::Map(entry), Json::Object(entries)) => {
                for (name, value) in entries {
                    self.check_shape(entry, value, &format!("{path}.{name}"));
                }
            }
            (Shape::Named(_), value) => self.check_type(shape, value, path),
            (Shape::List(_) | Shape::Map(_), other) => self.malformed(path, shape, &other.to_string()),
            (Shape::Scalar(scalar), value) => self.check_scalar(*scalar, value, path),
        }
    }

    /// Checks a value inside a JSON document. The service converts between numbers and strings there.
    fn check_scalar(&mut self, scalar: Scalar, value: &Json, path: &str) {
        let shape = Shape::Scalar(scalar);
        match value {
            Json::Array(_) | Json::Object(_) if scalar != Scalar::Any => {
                self.invalid(path, format!("{path} has to be a single value."));
            }
            Json::String(text) if super::decode(self.operation, &shape, text).is_none() => {
                self.malformed(path, &shape, text);
            }
            Json::String(text) => self.check_time(&shape, text, path),
            _ => {}
        }
    }

    /// Checks the form of a time. Which ones the service understands is not documented.
    fn check_time(&mut self, shape: &Shape, text: &str, path: &str) {
        let is_time = |text: &str| {
            let number = text.parse::<u64>().is_ok();
            let with_zone = text.parse::<Timestamp>().is_ok();
            number || with_zone || text.parse::<DateTime>().is_ok() || text.parse::<Date>().is_ok()
        };
        if matches!(shape, Shape::Scalar(Scalar::Timestamp)) && !is_time(text) {
            self.suspicious(format!("{path}: `{text}` is no time"));
        }
    }

    fn check_type(&mut self, shape: &Shape, value: &Json, path: &str) {
        let operation = self.operation;
        match (operation.type_of(shape).map(|found| &found.kind), value) {
            (Some(TypeKind::Structure(structure)), Json::Object(members)) => {
                self.check_members(structure, members, path);
            }
            (Some(TypeKind::Structure(_)), other) => self.malformed(path, shape, &other.to_string()),
            (
                Some(kind @ (TypeKind::OpenEnum(values) | TypeKind::ClosedEnum(values))),
                Json::String(text),
            ) if !values.iter().any(|known| known.value == *text) => match kind {
                TypeKind::ClosedEnum(_) => {
                    let known: Vec<&str> = values.iter().map(|known| known.value.as_str()).collect();
                    self.invalid(path, format!("{path} has to be one of {}.", known.join(", ")));
                }
                _ => self.suspicious(format!("{path}: `{text}` is not a documented value")),
            },
            _ => {}
        }
    }

    fn check_members(&mut self, structure: &Structure, members: &Map<String, Json>, path: &str) {
        let operation = self.operation;
        for field in &structure.fields {
            let alternatives = operation.alternatives(field);
            let value_of = |field: &Field| members.get(&field.name).filter(|value| !value.is_null());
            let given: Vec<&Field> =
                alternatives.iter().filter(|field| value_of(field).is_some()).copied().collect();
            for field in &given {
                if let Some(value) = value_of(field) {
                    self.check_field(field, value, &format!("{path}.{}", field.name));
                }
            }
            match given.as_slice() {
                [] if field.required => {
                    self.missing(format!("{path}.{} is required.", names(&alternatives).join(" or ")));
                }
                [] | [_] => {}
                // Which of them the service uses is not documented.
                several => {
                    self.suspicious(format!(
                        "{path} has {}, but one is expected",
                        names(several).join(" and ")
                    ));
                }
            }
        }
        let is_known = |name: &str| operation.members(&structure.fields).any(|field| field.name == name);
        let unknown = members.keys().filter(|name| !is_known(name));
        if structure.others.is_none() {
            for name in unknown {
                self.suspicious(format!("{path} has no documented member {name}"));
            }
        }
    }
}

fn names<'f>(fields: &[&'f Field]) -> Vec<&'f str> {
    fields.iter().map(|field| field.name.as_str()).collect()
}

fn is_any(shape: &Shape) -> bool {
    matches!(shape, Shape::Scalar(Scalar::Any))
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// Returns whether a value counts as not given.
fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// Returns the bound that a value exceeds, in words.
fn beyond<T: PartialOrd + std::fmt::Display>(value: T, least: Option<T>, most: Option<T>) -> Option<String> {
    match (least, most) {
        (Some(least), _) if value < least => Some(format!("at least {least}")),
        (_, Some(most)) if value > most => Some(format!("at most {most}")),
        _ => None,
    }
}
