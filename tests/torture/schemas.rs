//! Random schemas.

use serde_yaml::Value;

use super::names::Names;
use super::random::Random;
use super::values::Values;
use super::yaml::{At, Description, map, set, texts};

/// Where a schema of the whole API is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// `schemas/Name.yaml`
    File,
    /// `#/components/schemas/Name` of the root document
    Component,
    /// `members.yaml#/Name`
    Member,
}

/// A kind of shared schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    Enum,
    Scalar,
    /// A list, a map, or another reference.
    Around,
}

/// A shared schema. All of them are planned before any is written, because they refer to each other.
#[derive(Debug, Clone)]
pub(crate) struct Shared {
    pub(crate) name: String,
    pub(crate) home: Home,
    pub(crate) kind: Kind,
    /// The names of the members of an object, once it is written.
    pub(crate) members: Option<Vec<String>>,
    pub(crate) has_bounds: bool,
}

impl Shared {
    pub(crate) fn reference(&self, from: &str) -> String {
        let up = if from.contains('/') { "../" } else { "" };
        match self.home {
            Home::Component if from == super::yaml::ROOT => format!("#/components/schemas/{}", self.name),
            Home::Component => format!("{up}openapi.yaml#/components/schemas/{}", self.name),
            Home::Member if from == "members.yaml" => format!("#/{}", self.name),
            Home::Member => format!("{up}members.yaml#/{}", self.name),
            Home::File if from.starts_with("schemas/") => format!("{}.yaml", self.name),
            Home::File => format!("{up}schemas/{}.yaml", self.name),
        }
    }
}

/// A writer of the schemas of one file.
pub(crate) struct Writer<'w> {
    pub(crate) random: &'w mut Random,
    pub(crate) shared: &'w [Shared],
    pub(crate) file: String,
    /// Required members, lists and maps refer to shared schemas before this one only, so that no type is
    /// infinite.
    pub(crate) before: usize,
    /// Names for types, which only an operation may give: a part of `allOf` belongs to several types.
    pub(crate) types: Option<&'w mut Names>,
}

impl Writer<'_> {
    /// Any schema. `depth` is how deep it may nest; a `finite` one needs no value of a later schema.
    pub(crate) fn schema(&mut self, depth: usize, finite: bool) -> Value {
        let deep = if depth > 0 { 1 } else { 0 };
        let mut schema = match self.random.weighted(&[44, 9, 8, 3, 12 * deep, 7 * deep, 9 * deep, 14]) {
            0 => self.scalar(true),
            1 => self.string_enum(),
            2 => self.json_in_string(depth.saturating_sub(1), finite),
            3 => map([]),
            4 => self.list(depth - 1),
            5 => self.map_of(depth - 1),
            6 => self.object(depth - 1, finite, &mut Names::default()).0,
            _ => match self.reference(finite, |_| true) {
                Some(reference) => {
                    return if self.random.percent(15) {
                        map([("allOf", Value::Sequence(vec![reference]))])
                            .pipe(|node| self.only_objects(node))
                    } else {
                        reference
                    };
                }
                None => self.scalar(true),
            },
        };
        self.document(&mut schema);
        schema
    }

    /// `allOf` may stand around a reference to an object or an enum only.
    fn only_objects(&mut self, node: Value) -> Value {
        let reference = node["allOf"][0].clone();
        let known = |shared: &Shared| reference["$ref"].as_str() == Some(&shared.reference(&self.file));
        let is_named = self
            .shared
            .iter()
            .any(|shared| known(shared) && matches!(shared.kind, Kind::Object | Kind::Enum));
        if is_named { node } else { reference }
    }

    fn reference(&mut self, finite: bool, fits: impl Fn(&Shared) -> bool) -> Option<Value> {
        let known = if finite { self.before } else { self.shared.len() };
        let indexes: Vec<usize> = (0..known)
            .filter(|index| {
                let shared = &self.shared[*index];
                // What is no object refers to earlier schemas only; otherwise a cycle could have no object.
                fits(shared) && (*index < self.before || shared.kind == Kind::Object)
            })
            .collect();
        if indexes.is_empty() {
            return None;
        }
        let shared = &self.shared[self.random.pick(&indexes)];
        let mut node = map([("$ref", Value::from(shared.reference(&self.file)))]);
        if self.random.percent(30) {
            set(&mut node, "description", "Said beside the reference.");
        }
        if self.random.percent(10) {
            set(&mut node, "deprecated", true);
        }
        Some(node)
    }

    /// Adds documentation: a text, and values that fit.
    pub(crate) fn document(&mut self, schema: &mut Value) {
        self.example(schema);
        if self.random.percent(60) {
            set(schema, "description", "What it is, in words.");
        }
        if self.random.percent(8) {
            set(schema, "deprecated", true);
        }
        if self.random.percent(10) {
            set(schema, "title", "A title");
        }
        // A member may be null; in a list it has no meaning.
        if self.random.percent(12)
            && let Some(Value::String(kind)) = schema.get("type").cloned()
        {
            set(schema, "type", texts(&[kind.as_str(), "null"]));
        }
    }

    /// An example or a default of a schema without references.
    fn example(&mut self, schema: &mut Value) {
        let text = serde_json::to_string(schema).expect("the keys are strings");
        if text.contains("$ref") || !self.random.percent(25) {
            return;
        }
        let description = Description::default();
        let mut values = Values {
            random: &mut *self.random,
            description: &description,
            of_response: false,
            commas: false,
        };
        let value = values.value(&description.schema(At { file: "", node: schema }), 0).json();
        let value: Value = serde_yaml::from_str(&value).expect("JSON is YAML");
        match self.random.below(3) {
            0 => set(schema, "example", value),
            1 => set(schema, "default", value),
            _ => set(schema, "examples", vec![value]),
        }
    }

    /// A schema whose bounds nothing would check, so it has none.
    pub(crate) fn inner(&mut self, depth: usize, finite: bool) -> Value {
        let deep = if depth > 0 { 1 } else { 0 };
        match self.random.weighted(&[40, 12, 6, 4, 8 * deep, 6 * deep, 18 * deep, 20]) {
            0 => self.scalar(false),
            1 => self.string_enum(),
            2 => self.json_in_string(depth.saturating_sub(1), finite),
            3 => map([]),
            4 => self.list(depth - 1),
            5 => self.map_of(depth - 1),
            6 => self.object(depth - 1, finite, &mut Names::default()).0,
            _ => self.reference(finite, |shared| !shared.has_bounds).unwrap_or_else(|| self.scalar(false)),
        }
        .pipe(without_bounds)
    }

    fn list(&mut self, depth: usize) -> Value {
        // An empty list ends a recursion.
        let items = self.inner(depth, false);
        let mut schema = map([("type", Value::from("array")), ("items", items)]);
        self.item_bounds(&mut schema);
        schema
    }

    /// A scalar or an enum, as a parameter without a style has it.
    pub(crate) fn scalar_or_enum(&mut self) -> Value {
        let of_scalar = |shared: &Shared| matches!(shared.kind, Kind::Scalar | Kind::Enum);
        match self.random.below(10) {
            0..=4 => self.scalar(true),
            5..=6 => self.string_enum(),
            7 => self.json_in_string(2, true),
            _ => self.reference(true, of_scalar).unwrap_or_else(|| self.scalar(true)),
        }
    }

    /// An item of a list that is not JSON. With commas, it may neither be empty nor contain one.
    pub(crate) fn plain_item(&mut self) -> Value {
        if self.random.percent(25) {
            let values: &[&str] = if self.random.percent(50) { &["A", "b-c", "720p"] } else { &["x y"] };
            let keyword = self.random.pick(&["enum", "x-extensible-enum"]);
            return self.typed(map([("type", Value::from("string")), (keyword, texts(values))]));
        }
        self.scalar(false)
    }

    /// A list, a map or another reference.
    pub(crate) fn around(&mut self, depth: usize) -> Value {
        match self.random.below(4) {
            0 => self.list(depth),
            1 => self.map_of(depth),
            2 => self.json_in_string(depth, true),
            _ => self.reference(true, |_| true).unwrap_or_else(|| self.list(depth)),
        }
    }

    pub(crate) fn item_bounds(&mut self, schema: &mut Value) {
        if self.random.percent(15) {
            set(schema, "minItems", 0);
        }
        if self.random.percent(25) {
            let most: u32 = self.random.pick(&[1, 2, 10, 100, u32::MAX]);
            set(schema, "maxItems", most);
        }
    }

    fn map_of(&mut self, depth: usize) -> Value {
        let mut schema = map([("type", Value::from("object"))]);
        match self.random.below(6) {
            0 => {}
            1 => set(&mut schema, "additionalProperties", true),
            2 => set(&mut schema, "additionalProperties", false),
            _ => {
                let value = self.inner(depth, false);
                set(&mut schema, "additionalProperties", value);
            }
        }
        schema
    }

    fn json_in_string(&mut self, depth: usize, finite: bool) -> Value {
        let mut schema =
            map([("type", Value::from("string")), ("contentMediaType", Value::from("application/json"))]);
        if self.random.percent(70) {
            let inner = if depth > 0 {
                match self.random.below(3) {
                    0 => self.list(depth - 1),
                    1 => self.map_of(depth - 1),
                    _ => self.object(depth - 1, finite, &mut Names::default()).0,
                }
            } else {
                map([("type", Value::from("array")), ("items", map([("type", Value::from("integer"))]))])
            };
            set(&mut schema, "contentSchema", without_bounds(inner));
        }
        schema
    }
}

fn without_bounds(mut node: Value) -> Value {
    if let Value::Mapping(entries) = &mut node {
        for bound in ["minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum"] {
            entries.remove(bound);
        }
    }
    node
}

/// Applies a function to a value, behind it.
pub(crate) trait Pipe: Sized {
    fn pipe<T>(self, with: impl FnOnce(Self) -> T) -> T {
        with(self)
    }
}

impl<T> Pipe for T {}
