//! Strings: enums, values inside text, and plain ones.

use super::Checker;
use super::object::{Object, text};
use super::schema::Named;
use crate::api::{SetValue, Shape, TypeKind};
use crate::document::Located;
use crate::problem::ProblemKind;

/// The formats of a string, with the shape of the value inside the text, if it is parsed.
const FORMATS: &[(&str, Option<Shape>)] = &[
    ("int32", Some(Shape::Int32)),
    ("int64", Some(Shape::Int64)),
    ("float", Some(Shape::Float)),
    ("double", Some(Shape::Float)),
    ("boolean", Some(Shape::Boolean)),
    ("date-time", Some(Shape::Timestamp)),
    ("password", None),
    ("uri", None),
    ("uuid", None),
    ("byte", None),
];

impl<'d> Checker<'d> {
    pub(super) fn string(&mut self, object: &mut Object<'d, '_>, named: &Named<'_, 'd>) -> Option<Shape> {
        if object.get("oneOf").is_some() {
            let ones = object.list("oneOf");
            let values: Vec<SetValue> = ones.iter().filter_map(|one| self.constant(one)).collect();
            if ones.is_empty() {
                self.problems.add(object.path.child("oneOf"), ProblemKind::EmptyEnum);
            }
            return Some(self.define(named, TypeKind::ClosedSet(values)));
        }
        if object.get("enum").is_some() && object.get("x-extensible-enum").is_some() {
            self.problems
                .add(object.path.key("enum"), ProblemKind::Exclusive("`enum`", "`x-extensible-enum`"));
        }
        let descriptions = object.map("x-enumDescriptions");
        let names = object.map("x-acs-rust-names");
        let of_value = |of: &[(&str, Located<'d>)], value: &str| {
            of.iter().find(|(name, _)| *name == value).map(|(_, located)| located.clone())
        };
        for (keyword, kind) in [
            ("enum", TypeKind::ClosedSet as fn(Vec<SetValue>) -> TypeKind),
            ("x-extensible-enum", TypeKind::OpenSet),
        ] {
            if object.get(keyword).is_none() {
                continue;
            }
            let mut values = Vec::new();
            for located in object.list(keyword) {
                let Some(value) = text(&located, self.problems) else { continue };
                values.push(SetValue {
                    text: value.to_owned(),
                    rust_name: of_value(&names, value).and_then(|name| self.identifier(&name)),
                    description: of_value(&descriptions, value)
                        .and_then(|description| text(&description, self.problems))
                        .unwrap_or_default()
                        .to_owned(),
                    location: located.path.into(),
                });
            }
            if values.is_empty() {
                self.problems.add(object.path.child(keyword), ProblemKind::EmptyEnum);
            }
            for (name, located) in names.iter().chain(&descriptions) {
                if !values.iter().any(|value| value.text == *name) {
                    self.problems
                        .add(located.path.as_key(), ProblemKind::UndeclaredMember((*name).to_owned()));
                }
            }
            return Some(self.define(named, kind(values)));
        }
        if object.get("contentMediaType").is_some() {
            match object.text("contentMediaType")? {
                "application/json" => {}
                other => {
                    let at = object.path.child("contentMediaType");
                    self.unknown_value(&at, "contentMediaType", other, &["application/json"]);
                    return None;
                }
            }
            let inner = match object.get("contentSchema") {
                Some(located) => self.schema(&located, named.owner)?.shape,
                None => Shape::Any,
            };
            return Some(Shape::InText(Box::new(inner)));
        }
        let Some(format) = object.text("format") else { return Some(Shape::Text) };
        match FORMATS.iter().find(|(name, _)| *name == format) {
            Some(("password", _)) => Some(Shape::Secret),
            Some((_, None)) => Some(Shape::Text),
            Some((_, Some(inside))) => Some(Shape::InText(Box::new(inside.clone()))),
            None => {
                let known: Vec<&str> = FORMATS.iter().map(|(name, _)| *name).collect();
                self.unknown_value(&object.path.child("format"), "format", format, &known);
                None
            }
        }
    }

    /// One `const` of a `oneOf`: a value of a closed enum.
    fn constant(&self, located: &Located<'d>) -> Option<SetValue> {
        let mut object = Object::open(located, self.problems)?;
        object.pass(&["title", "type"]);
        let description = object.text("description").unwrap_or_default().to_owned();
        let rust_name = self.rust_name(&mut object);
        let Some(value) = object.get("const") else {
            self.problems.add(located.path.clone(), ProblemKind::OneOfSchemas);
            return None;
        };
        object.close();
        let value_text = text(&value, self.problems)?;
        Some(SetValue { text: value_text.to_owned(), rust_name, description, location: value.path.into() })
    }
}
