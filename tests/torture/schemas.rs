//! Random schemas.

use serde_yaml::Value;

use super::names::Names;
use super::random::Random;
use super::values::Values;
use super::yaml::{At, Description, map, set, texts};

/// Values of enums, many of which need a name in Rust or quotes in YAML.
const VALUES: &[&str] = &[
    "",
    "16:9",
    "+1",
    "-1",
    "0x10",
    "0o17",
    "on",
    "No",
    "null",
    "true",
    "~",
    "1e3",
    ".inf",
    "a b",
    "A/B",
    "视频",
    "\"quoted\"",
    "back\\slash",
    "two\nlines",
    "tab\t",
    "'",
    "{x}",
    "[y]",
    "#",
    "%41",
    "&",
    "*",
    "!",
    "|",
    ">",
    "=",
    "2026-01-01",
    "720p",
    "1080P",
    "Self",
    "self",
    "crate",
    "type",
    "Unknown",
    "None",
    "Some",
    "Ok",
    "RUNNING",
    "Done",
    "CreationTime:Desc",
    "mp4",
    "H.264",
    "x-acs",
    "é",
    "\u{1f3ac}",
    "a,b",
    " leading",
    "trailing ",
    "String",
];

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
    fn inner(&mut self, depth: usize, finite: bool) -> Value {
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

    /// A string, number or boolean.
    pub(crate) fn scalar(&mut self, bounds: bool) -> Value {
        match self.random.below(8) {
            0 => map([("type", Value::from("boolean"))]),
            1 | 2 => {
                let mut schema = map([("type", Value::from("integer"))]);
                let format = self.random.pick(&[None, Some("int32"), Some("int64")]);
                let (least, most) = match format {
                    Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
                    _ => (i64::MIN, i64::MAX),
                };
                if let Some(format) = format {
                    set(&mut schema, "format", format);
                }
                if bounds && self.random.percent(30) {
                    let bound = self.random.pick(&[least, least + 1, -7, -1, 0]);
                    set(&mut schema, "minimum", bound);
                }
                if bounds && self.random.percent(30) {
                    let bound = self.random.pick(&[0, 1, 100, most - 1, most]);
                    set(&mut schema, "maximum", bound);
                }
                schema
            }
            3 => {
                let mut schema = map([("type", Value::from("number"))]);
                if let Some(format) = self.random.pick(&[None, Some("float"), Some("double")]) {
                    set(&mut schema, "format", format);
                }
                if bounds && self.random.percent(30) {
                    let bound = self.random.pick(&[f64::MIN, -1e300, -0.5, -0.0, 0.25, f64::MIN_POSITIVE]);
                    set(&mut schema, "minimum", bound);
                }
                if bounds && self.random.percent(30) {
                    if self.random.percent(30) {
                        set(&mut schema, "maximum", 7);
                    } else {
                        let bound = self.random.pick(&[0.5, 1.0, 1e16, 1e300, f64::MAX]);
                        set(&mut schema, "maximum", bound);
                    }
                }
                schema
            }
            4 => {
                let formats = [
                    "int32",
                    "int64",
                    "float",
                    "double",
                    "boolean",
                    "date-time",
                    "password",
                    "uri",
                    "uuid",
                    "byte",
                ];
                map([("type", Value::from("string")), ("format", Value::from(self.random.pick(&formats)))])
            }
            _ => {
                let mut schema = map([("type", Value::from("string"))]);
                if bounds && self.random.percent(20) {
                    let least: u32 = self.random.pick(&[0, 1, 3]);
                    set(&mut schema, "minLength", least);
                }
                if bounds && self.random.percent(20) {
                    let most: u32 = self.random.pick(&[3, 20, 65_536, u32::MAX]);
                    set(&mut schema, "maxLength", most);
                }
                if self.random.percent(8) {
                    set(&mut schema, "pattern", self.random.pick(&["^[a-z]+$", "", "`\"#\\d{2}"]));
                }
                schema
            }
        }
    }

    /// An enum, closed or open.
    pub(crate) fn string_enum(&mut self) -> Value {
        let (values, renamed) = self.values();
        let mut schema = map([]);
        if self.random.percent(70) {
            set(&mut schema, "type", "string");
        }
        let with_texts = self.random.percent(30);
        match self.random.below(3) {
            0 => {
                let constants = values.iter().map(|value| {
                    let mut constant = map([("const", Value::from(value.as_str()))]);
                    if with_texts {
                        set(&mut constant, "description", "means something.");
                    }
                    if let Some((_, name)) = renamed.iter().find(|(known, _)| known == value) {
                        set(&mut constant, "x-acs-rust-name", name.as_str());
                    }
                    constant
                });
                set(&mut schema, "oneOf", constants.collect::<Vec<_>>());
                return self.typed(schema);
            }
            1 => set(&mut schema, "enum", texts(&values)),
            _ => set(&mut schema, "x-extensible-enum", texts(&values)),
        }
        if !renamed.is_empty() {
            let mut names = map([]);
            for (value, name) in &renamed {
                set(&mut names, value, name.as_str());
            }
            set(&mut schema, "x-acs-rust-names", names);
        }
        if with_texts {
            let mut descriptions = map([]);
            set(&mut descriptions, &values[0], "means something.");
            set(&mut schema, "x-enumDescriptions", descriptions);
        }
        self.typed(schema)
    }

    /// Values, and the names of those that need one.
    fn values(&mut self) -> (Vec<String>, Vec<(String, String)>) {
        let mut names = Names::default();
        let (mut values, mut renamed) = (Vec::new(), Vec::new());
        for _ in 0..self.random.between(1, 6) {
            let value = match self.random.below(3) {
                0 => names.plain(self.random),
                _ => self.random.pick(VALUES).to_owned(),
            };
            if values.contains(&value) {
                continue;
            }
            let letters: String = value.chars().filter(|letter| letter.is_alphanumeric()).collect();
            let reserved = ["self", "unknown", ""].contains(&letters.to_lowercase().as_str());
            let free = names.claim(&value) && names.claim(&format!("v{value}"));
            if reserved || !letters.is_ascii() || !free {
                renamed.push((value.clone(), names.renamed()));
            }
            values.push(value);
        }
        (values, renamed)
    }

    /// Gives a type another name, sometimes.
    fn typed(&mut self, mut schema: Value) -> Value {
        if let Some(types) = &mut self.types
            && self.random.percent(8)
        {
            set(&mut schema, "x-acs-rust-name", types.renamed());
        }
        schema
    }

    /// An object, and the names of its members. `names` has those that it must not have.
    pub(crate) fn object(&mut self, depth: usize, finite: bool, names: &mut Names) -> (Value, Vec<String>) {
        let mut schema = map([]);
        let mut declared = Vec::new();
        if self.random.percent(70) {
            set(&mut schema, "type", "object");
        }
        let mut parts = Vec::new();
        if self.random.percent(25) {
            self.parts(depth, finite, names, &mut parts, &mut declared);
        }
        let own = self.properties(depth, finite, names);
        let again: Vec<(String, Value)> =
            own.1.iter().filter(|(_, node)| is_plain_scalar(node)).cloned().collect();
        if !parts.is_empty() && !again.is_empty() && self.random.percent(50) {
            let (name, node) = self.random.pick(&again);
            let mut properties = map([]);
            set(&mut properties, &name, node);
            parts.push(map([("properties", properties)]));
        }
        if !parts.is_empty() && self.random.percent(40) {
            parts.push(map([("description", Value::from("A part with words only."))]));
        }
        declared.extend(claimed(&own.1));
        let required: Vec<String> = own.0;
        if !required.is_empty() {
            // `required` may stand in another part than the member.
            match parts.iter_mut().find(|part| part.get("properties").is_some()) {
                Some(part) if part.get("required").is_none() => set(part, "required", texts(&required)),
                _ => set(&mut schema, "required", texts(&required)),
            }
        }
        if !parts.is_empty() {
            set(&mut schema, "allOf", parts);
        }
        let mut properties = map([]);
        for (name, node) in own.1 {
            set(&mut properties, &name, node);
        }
        set(&mut schema, "properties", properties);
        if self.random.percent(18) && names.claim("others") {
            match self.random.below(4) {
                0 => set(&mut schema, "additionalProperties", false),
                1 => set(&mut schema, "additionalProperties", true),
                _ => {
                    let value = self.inner(depth.saturating_sub(1), false);
                    set(&mut schema, "additionalProperties", value);
                }
            }
        }
        (self.typed(schema), declared)
    }

    /// Parts of `allOf`: references to objects without a common name, and objects.
    fn parts(
        &mut self,
        depth: usize,
        finite: bool,
        names: &mut Names,
        parts: &mut Vec<Value>,
        declared: &mut Vec<String>,
    ) {
        for _ in 0..self.random.between(1, 2) {
            let known: Vec<Shared> = self.shared.iter().take(self.before).cloned().collect();
            let fitting: Vec<&Shared> = known
                .iter()
                .filter(|shared| {
                    let members = shared.members.as_ref();
                    members.is_some_and(|members| !members.iter().any(|name| names.has(name)))
                })
                .collect();
            if !fitting.is_empty() && self.random.percent(60) {
                let shared = self.random.pick(&fitting);
                let members = shared.members.clone().unwrap_or_default();
                members.iter().for_each(|name| {
                    names.claim(name);
                });
                names.claim("others");
                declared.extend(members);
                parts.push(map([("$ref", Value::from(shared.reference(&self.file)))]));
            } else {
                let (required, members) = self.properties(depth, finite, names);
                declared.extend(claimed(&members));
                let mut properties = map([]);
                for (name, node) in members {
                    set(&mut properties, &name, node);
                }
                let mut part = map([("properties", properties)]);
                if !required.is_empty() {
                    set(&mut part, "required", texts(&required));
                }
                parts.push(part);
            }
        }
    }

    /// The required names, and all members.
    fn properties(
        &mut self,
        depth: usize,
        finite: bool,
        names: &mut Names,
    ) -> (Vec<String>, Vec<(String, Value)>) {
        let (mut required, mut members) = (Vec::new(), Vec::new());
        let most_required = self.random.pick(&[0, 1, 2, 6]);
        for _ in 0..self.random.pick(&[0, 1, 2, 3, 4, 6]) {
            let is_required = required.len() < most_required && self.random.percent(60);
            let name = names.any(self.random);
            let mut node = match name.names_types {
                true => self.schema(depth, finite || is_required),
                false => self.scalar(true),
            };
            if let Some(rust) = name.rust {
                // At an object or an enum, it would name the type.
                while is_defined_inline(&node) {
                    node = self.scalar(true);
                }
                set(&mut node, "x-acs-rust-name", rust);
            }
            if is_required {
                required.push(name.wire.clone());
            }
            members.push((name.wire, node));
        }
        (required, members)
    }
}

/// The names that members take: on the wire and in Rust.
fn claimed(members: &[(String, Value)]) -> Vec<String> {
    let renamed = members.iter().filter_map(|(_, node)| node.get("x-acs-rust-name")?.as_str());
    members.iter().map(|(name, _)| name.as_str()).chain(renamed).map(str::to_owned).collect()
}

/// Whether `x-acs-rust-name` in a schema names its type.
pub(crate) fn is_defined_inline(node: &Value) -> bool {
    ["enum", "oneOf", "x-extensible-enum", "properties", "allOf"]
        .iter()
        .any(|keyword| node.get(keyword).is_some())
}

fn is_plain_scalar(node: &Value) -> bool {
    let kind = node.get("type").and_then(Value::as_str);
    kind.is_some_and(|kind| !["array", "object"].contains(&kind))
        && !is_defined_inline(node)
        && node.get("contentSchema").is_none()
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
