//! What a string holds: a value of a set, or a value inside text.

use super::Checker;
use super::object::{Object, text};
use super::schema::Named;
use crate::api::{SetValue, Shape, TypeKind};
use crate::document::Located;
use crate::problem::Kind;

/// The formats of a string, and what a text of each holds.
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
    pub(super) fn string(&mut self, object: &mut Object<'d, '_>, named: &Named<'_>) -> Option<Shape> {
        if object.get("oneOf").is_some() {
            let values = object.list("oneOf").iter().filter_map(|one| self.constant(one)).collect();
            return Some(self.define(named, TypeKind::ClosedSet(values)));
        }
        let descriptions = object.map("x-enumDescriptions");
        let names = object.map("x-acs-rust-names");
        let told = |of: &[(&str, Located<'d>)], value: &str| {
            let (_, located) = of.iter().find(|(name, _)| *name == value)?;
            text(located, self.problems).map(str::to_owned)
        };
        for (word, kind) in [
            ("enum", TypeKind::ClosedSet as fn(Vec<SetValue>) -> TypeKind),
            ("x-extensible-enum", TypeKind::OpenSet),
        ] {
            if object.get(word).is_none() {
                continue;
            }
            let mut values = Vec::new();
            for located in object.list(word) {
                let Some(value) = text(&located, self.problems) else { continue };
                values.push(SetValue {
                    text: value.to_owned(),
                    rust_name: told(&names, value),
                    description: told(&descriptions, value).unwrap_or_default(),
                    place: located.place,
                });
            }
            return Some(self.define(named, kind(values)));
        }
        if object.get("contentMediaType").is_some() {
            match object.text("contentMediaType")? {
                "application/json" => {}
                other => {
                    let at = object.place.child("contentMediaType");
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
                self.unknown_value(&object.place.child("format"), "format", format, &known);
                None
            }
        }
    }

    /// One `const` of a `oneOf`.
    fn constant(&self, located: &Located<'d>) -> Option<SetValue> {
        let mut object = Object::open(located, self.problems)?;
        object.pass(&["title", "type"]);
        let description = object.text("description").unwrap_or_default().to_owned();
        let rust_name = object.text("x-acs-rust-name").map(str::to_owned);
        let Some(value) = object.get("const") else {
            self.problems.add(located.place.clone(), Kind::OneOfSchemas);
            return None;
        };
        object.close();
        let value_text = text(&value, self.problems)?;
        Some(SetValue { text: value_text.to_owned(), rust_name, description, place: value.place })
    }
}
