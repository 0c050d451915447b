//! Requests of any operation, made from the examples of the description.

use std::collections::BTreeSet;

use alicloud_catalogue::{Field, Limit, Operation, Scalar, Shape, TypeKind};
use serde_json::{Map, Value as Json, json};

/// Which values a request has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Values {
    /// Those of the examples.
    Examples,
    /// Values that are hard to write: several items, quotes, several lines, unknown values of enums.
    Hard,
}

/// Which parameters a request has, and of what kind their values are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Request {
    pub(crate) values: Values,
    /// Whether optional parameters are left out.
    pub(crate) only_required: bool,
    /// The index of the alternative of each choice.
    pub(crate) alternative: usize,
}

/// The secret of all requests.
pub(crate) const SECRET: &str = "a \"secret\"";

/// Returns a request of an operation.
pub(crate) fn example_request(operation: &Operation, request: Request) -> Json {
    let mut examples = Examples { operation, request, built: BTreeSet::new() };
    Json::Object(examples.members(&operation.parameters))
}

struct Examples<'a> {
    operation: &'a Operation,
    request: Request,
    /// The structures around the current value. None is built inside of itself.
    built: BTreeSet<&'a str>,
}

impl<'a> Examples<'a> {
    fn members(&mut self, fields: &'a [Field]) -> Map<String, Json> {
        let only_required = self.request.only_required;
        let fields = fields.iter().filter(|field| field.required || !only_required);
        fields
            .map(|field| {
                let found = self.operation.type_of(&field.shape).map(|found| &found.kind);
                let field = match found {
                    Some(TypeKind::Choice(alternatives)) => alternatives
                        .get(self.request.alternative)
                        .or(alternatives.first())
                        .map_or(field, |alternative| &alternative.field),
                    _ => field,
                };
                (field.name.clone(), self.value(field, &field.shape, field.example.as_ref()))
            })
            .collect()
    }

    fn value(&mut self, field: &'a Field, shape: &'a Shape, example: Option<&Json>) -> Json {
        match shape {
            Shape::Scalar(scalar) => self.scalar(field, *scalar, example),
            Shape::InString(inner) => match example {
                Some(Json::String(text)) if self.request.values == Values::Examples => text.as_str().into(),
                _ => match self.value(field, inner, None) {
                    Json::String(text) => text.into(),
                    other => other.to_string().into(),
                },
            },
            Shape::List(item) => {
                let first = example.and_then(|example| example.get(0)).or(example);
                let first = self.value(field, item, first);
                match self.request.values {
                    Values::Examples => json!([first]),
                    Values::Hard => json!([first, self.value(field, item, None)]),
                }
            }
            Shape::Map(inner) => json!({ "a \"name\"": self.value(field, inner, None) }),
            Shape::Named(path) => self.named(field, path, shape, example),
        }
    }

    fn scalar(&self, field: &Field, scalar: Scalar, example: Option<&Json>) -> Json {
        let is_hard = self.request.values == Values::Hard;
        let text = example.map(|example| example.as_str().map_or(example.to_string(), str::to_owned));
        let text = text.unwrap_or_default();
        match scalar {
            Scalar::Boolean => (text == "true").into(),
            Scalar::Int32 | Scalar::Int64 if is_hard => {
                if scalar == Scalar::Int32 {
                    i64::from(i32::MIN).into()
                } else {
                    i64::MIN.into()
                }
            }
            Scalar::Int32 | Scalar::Int64 => {
                let least = match field.limit {
                    Some(Limit::Integer(Some(least), _)) => least,
                    _ => 1,
                };
                let fits = |value: &i64| scalar == Scalar::Int64 || i32::try_from(*value).is_ok();
                text.parse().ok().filter(fits).unwrap_or(least).into()
            }
            Scalar::Number if is_hard => (-1.5e30).into(),
            Scalar::Number => text.parse().unwrap_or(1.0).into(),
            Scalar::Bytes => "Ynl0ZXM=".into(),
            Scalar::Secret => SECRET.into(),
            Scalar::Timestamp if is_hard => "2021-11-26 21:47:37".into(),
            Scalar::Timestamp => "2021-11-07T10:03:37Z".into(),
            Scalar::Any if is_hard => json!({"a": [null, 1.5, u64::MAX, "b\"\\\n"]}),
            Scalar::String if is_hard => "it's \"quoted\" \\ ,\n{秘}\t\u{202e}\"#".into(),
            Scalar::String | Scalar::Any if text.is_empty() => field.name.as_str().into(),
            Scalar::String => text.into(),
            Scalar::Any => example.cloned().unwrap_or_default(),
        }
    }

    fn named(&mut self, field: &Field, path: &'a str, shape: &Shape, example: Option<&Json>) -> Json {
        let is_hard = self.request.values == Values::Hard;
        match self.operation.type_of(shape).map(|found| &found.kind) {
            Some(TypeKind::Structure(structure)) => {
                if !self.built.insert(path) {
                    return json!({});
                }
                let mut members = self.members(&structure.fields);
                if structure.others.is_some() && is_hard {
                    members.insert("Other".to_owned(), json!({"a": [-1]}));
                    members.insert("Other text".to_owned(), "b".into());
                    members.insert("Other number".to_owned(), (-5_000_000_000_i64).into());
                }
                self.built.remove(path);
                Json::Object(members)
            }
            Some(TypeKind::OpenEnum(_)) if is_hard => "a \"new\" value".into(),
            Some(TypeKind::OpenEnum(values) | TypeKind::ClosedEnum(values)) => {
                let example = example.and_then(Json::as_str);
                let known = values.iter().find(|value| Some(value.value.as_str()) == example);
                known.or(values.first()).map_or(field.name.as_str(), |value| &value.value).into()
            }
            Some(TypeKind::Choice(_)) | None => Json::Null,
        }
    }
}
