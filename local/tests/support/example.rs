//! Requests that are made of the documented examples.

use alicloud_catalogue::{Field, Limit, Operation, Scalar, Shape, TypeKind};
use alicloud_ice::Json;
use serde_json::{Map, json};

/// Which parameters a request has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    Required,
    All,
}

/// Returns the parameters of a request: the examples, and values of the shape where the description has none.
pub(crate) fn parameters(operation: &Operation, which: Which) -> Json {
    Examples { operation, which, open: Vec::new() }.members(&operation.parameters).into()
}

struct Examples<'a> {
    operation: &'a Operation,
    which: Which,
    /// The structures around the current value: none is built inside of itself.
    open: Vec<&'a str>,
}

impl<'a> Examples<'a> {
    fn members(&mut self, fields: &'a [Field]) -> Map<String, Json> {
        let which = self.which;
        let chosen = fields.iter().filter(|field| field.required || which == Which::All);
        chosen
            .map(|field| match self.operation.type_of(&field.shape).map(|found| &found.kind) {
                Some(TypeKind::Choice(alternatives)) => &alternatives.first().unwrap().field,
                _ => field,
            })
            .map(|field| (field.name.clone(), self.value(field, &field.shape, field.example.as_ref())))
            .collect()
    }

    fn value(&mut self, field: &'a Field, shape: &'a Shape, example: Option<&Json>) -> Json {
        let text = example.map(|example| example.as_str().map_or_else(|| example.to_string(), str::to_owned));
        match shape {
            // The client takes a document as text.
            Shape::InString(_) if text.is_some() => text.into(),
            Shape::InString(inner) => match self.value(field, inner, None) {
                Json::String(text) => text.into(),
                document => document.to_string().into(),
            },
            Shape::List(item) => match example {
                Some(Json::Array(items)) => {
                    items.iter().map(|one| self.value(field, item, Some(one))).collect()
                }
                one => json!([self.value(field, item, one)]),
            },
            Shape::Map(entry) => match example {
                Some(Json::Object(_)) => example.cloned().into(),
                _ => json!({"key": self.value(field, entry, None)}),
            },
            Shape::Scalar(Scalar::Boolean) => json!(text.is_none_or(|text| text == "true")),
            Shape::Scalar(Scalar::Int32 | Scalar::Int64) => {
                let least = match field.limit {
                    Some(Limit::Integer(Some(least), _)) => least,
                    _ => 1,
                };
                text.and_then(|text| text.parse().ok()).unwrap_or(least).into()
            }
            Shape::Scalar(Scalar::Number) => text.and_then(|text| text.parse().ok()).unwrap_or(1.0).into(),
            Shape::Scalar(Scalar::Any) => example.cloned().unwrap_or_else(|| json!({})),
            Shape::Scalar(_) => text.unwrap_or_else(|| "text".to_owned()).into(),
            Shape::Named(path) => self.named(path, shape, example),
        }
    }

    fn named(&mut self, path: &'a str, shape: &Shape, example: Option<&Json>) -> Json {
        match self.operation.type_of(shape).map(|found| &found.kind) {
            Some(TypeKind::Structure(structure)) => {
                if self.open.contains(&path) {
                    return json!({});
                }
                self.open.push(path);
                let members = self.members(&structure.fields);
                self.open.pop();
                members.into()
            }
            Some(kind) => {
                let first = kind.values().and_then(|values| values.first());
                example.cloned().unwrap_or_else(|| first.map(|value| value.value.clone()).into())
            }
            None => Json::Null,
        }
    }
}
