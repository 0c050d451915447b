//! Strings: enums, values inside text, and plain ones.

use super::Checker;
use super::object::{Object, text};
use super::schema::Named;
use crate::api::{SetValue, Shape, TypeKind};
use crate::document::{Located, Node};
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

/// The entries of a map by their keys.
type Entries<'d> = Vec<(&'d str, Located<'d>)>;

/// What a description adds to the values of an enum.
struct Texts<'d> {
    descriptions: Entries<'d>,
    names: Entries<'d>,
}

impl<'d> Checker<'d> {
    pub(super) fn string(&mut self, object: &mut Object<'d, '_>, named: &Named<'_, 'd>) -> Option<Shape> {
        for (keyword, shown) in [("enum", "`enum`"), ("x-extensible-enum", "`x-extensible-enum`")] {
            if object.get("oneOf").is_some() && object.get(keyword).is_some() {
                self.problems.add(object.path.key(keyword), ProblemKind::Exclusive("`oneOf`", shown));
            }
        }
        if object.get("oneOf").is_some() {
            return Some(self.constants(object, named));
        }
        if object.get("enum").is_some() && object.get("x-extensible-enum").is_some() {
            self.problems
                .add(object.path.key("enum"), ProblemKind::Exclusive("`enum`", "`x-extensible-enum`"));
        }
        let nullable = matches!(named.located.node.child("type"), Some(Node::List(types))
            if types.contains(&Node::Text("null".to_owned())));
        let texts =
            Texts { descriptions: object.map("x-enumDescriptions"), names: object.map("x-acs-rust-names") };
        if object.get("enum").is_some() {
            let values = self.values(object, "enum", &texts, nullable);
            return Some(self.define(named, TypeKind::ClosedSet(values)));
        }
        if object.get("x-extensible-enum").is_some() {
            let values = self.values(object, "x-extensible-enum", &texts, nullable);
            return Some(self.define(named, TypeKind::OpenSet(values)));
        }
        if object.get("contentMediaType").is_some() {
            return self.json_inside(object, named);
        }
        self.format(object)
    }

    /// `oneOf` with constants: a closed enum whose values have descriptions.
    fn constants(&mut self, object: &mut Object<'d, '_>, named: &Named<'_, 'd>) -> Shape {
        let ones = object.list("oneOf");
        let values: Vec<SetValue> = ones.iter().filter_map(|one| self.constant(one)).collect();
        if ones.is_empty() {
            self.problems.add(object.path.child("oneOf"), ProblemKind::EmptyEnum);
        }
        self.define(named, TypeKind::ClosedSet(values))
    }

    /// The values of an enum, with their names and descriptions.
    fn values(
        &self,
        object: &mut Object<'d, '_>,
        keyword: &'static str,
        texts: &Texts<'d>,
        nullable: bool,
    ) -> Vec<SetValue> {
        let of_value = |of: &Entries<'d>, value: &str| {
            of.iter().find(|(name, _)| *name == value).map(|(_, located)| located.clone())
        };
        let mut values = Vec::new();
        for located in object.list(keyword) {
            // JSON Schema lists null as a value, too, if the type allows it.
            if nullable && *located.node == Node::Null {
                continue;
            }
            let Some(value) = text(&located, self.problems) else { continue };
            let description = of_value(&texts.descriptions, value);
            let description = description.and_then(|description| text(&description, self.problems));
            values.push(SetValue {
                text: value.to_owned(),
                rust_name: of_value(&texts.names, value).and_then(|name| self.identifier(&name)),
                description: description.unwrap_or_default().to_owned(),
                location: located.path.into(),
            });
        }
        if values.is_empty() {
            self.problems.add(object.path.child(keyword), ProblemKind::EmptyEnum);
        }
        for (name, located) in texts.names.iter().chain(&texts.descriptions) {
            if !values.iter().any(|value| value.text == *name) {
                let declared = values.iter().map(|value| value.text.as_str());
                self.undeclared(located.path.as_key(), "enum value", name, declared);
            }
        }
        values
    }

    /// `contentMediaType` and `contentSchema`: JSON inside a string.
    fn json_inside(&mut self, object: &mut Object<'d, '_>, named: &Named<'_, 'd>) -> Option<Shape> {
        const JSON: &str = "application/json";
        if object.supported("contentMediaType", &[JSON])? != JSON {
            return None;
        }
        let inner = match object.get("contentSchema") {
            Some(located) => self.schema(&located, named.owner)?.shape,
            None => Shape::Any,
        };
        Some(Shape::InText(Box::new(inner)))
    }

    /// `format`: a plain string, a secret, or a value inside the string.
    fn format(&self, object: &mut Object<'d, '_>) -> Option<Shape> {
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
        object.ignore(&["title", "type"]);
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
