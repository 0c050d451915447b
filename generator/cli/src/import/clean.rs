//! Brings the schemas of metadata into the form that the rest of the import relies on. What does not fit is dropped and
//! reported: one malformed fact must not cost an operation.

use std::collections::BTreeMap;

use super::finding::Finding;
use super::keywords::{BOUNDS, SCHEMAS, parse_bound};
use super::spelling::respell;
use crate::yaml::{Yaml, YamlMap, plain};

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

/// The formats of each type that has any.
const FORMATS: &[(&str, &[&str])] = &[
    ("integer", &["int32", "int64"]),
    ("number", &["float", "double"]),
    (
        "string",
        &[
            "int32",
            "int64",
            "float",
            "double",
            "boolean",
            "date-time",
            "iso8601",
            "password",
            "uri",
            "uuid",
            "byte",
            "binary",
        ],
    ),
    ("boolean", &[]),
    ("array", &[]),
    ("object", &[]),
];

/// The bounds of each type.
const BOUNDS_OF: &[(&str, &[&str])] = &[
    ("integer", &["minimum", "maximum"]),
    ("number", &["minimum", "maximum"]),
    // A string may be a list with commas, of which a correction bounds the items.
    ("string", &["minLength", "maxLength", "minItems", "maxItems"]),
    ("array", &["minItems", "maxItems"]),
];

/// How many levels of YAML a schema can take: parsers read 128, of which some are around it.
const DEEPEST: usize = 108;

/// The longest name of a member or a parameter, in bytes. YAML has keys of up to 1024.
const LONGEST_NAME: usize = 500;

/// Returns why a name cannot be that of a member or a parameter, if so.
pub(super) fn unusable(name: &str) -> Option<&'static str> {
    match name.len() {
        0 => Some("its name is empty"),
        length if length > LONGEST_NAME => Some("its name is too long"),
        _ => None,
    }
}

/// Cleans the schemas of a document.
pub(super) struct Cleaner {
    /// The names of the files of the shared schemas, by their names in the metadata.
    schemas: BTreeMap<String, String>,
    /// The shared schemas by the names of their files, once they are clean.
    pub(super) shared: BTreeMap<String, Yaml>,
    /// How many levels of YAML the schema that is cleaned is in.
    depth: usize,
    /// Whether prose is kept.
    pub(super) prose: bool,
    pub(super) findings: Vec<Finding>,
}

impl Cleaner {
    pub(super) fn new(schemas: BTreeMap<String, String>, prose: bool) -> Self {
        Cleaner { schemas, shared: BTreeMap::new(), depth: 0, prose, findings: Vec::new() }
    }

    /// Returns a schema with references followed.
    pub(super) fn resolve<'s>(&'s self, schema: &'s Yaml) -> &'s Yaml {
        let mut schema = schema;
        // Ends a cycle of references.
        for _ in 0..32 {
            let reference = schema.get("$ref").and_then(Yaml::as_str);
            let shared = reference.and_then(|text| self.shared.get(text.strip_prefix(SCHEMAS)?));
            let Some(shared) = shared else { break };
            schema = shared;
        }
        schema
    }

    /// Lets shared schemas that are nothing but references to each other be any value.
    pub(super) fn break_circles(&mut self) {
        for name in self.shared.keys().cloned().collect::<Vec<_>>() {
            let Some(schema) = self.shared.get(&name) else { continue };
            if self.resolve(schema).get("$ref").is_some() {
                self.shared.insert(name.clone(), Yaml::Mapping(YamlMap::new()));
                self.drop(&format!("schemas.{name}"), "a reference to itself", "it may be anything");
            }
        }
    }

    pub(super) fn drop(&mut self, place: &str, cause: &'static str, detail: impl std::fmt::Display) {
        self.findings.push(Finding::dropped(place, cause, detail));
    }

    /// Cleans a schema and the schemas in it. `place` is its name in findings.
    pub(super) fn schema(&mut self, place: &str, schema: &mut Yaml) {
        if self.depth >= DEEPEST {
            self.drop(place, "a schema that nests too deeply", "it may be anything");
            *schema = Yaml::Mapping(YamlMap::new());
        }
        self.depth += 2;
        self.schema_here(place, schema);
        self.depth -= 2;
    }

    fn schema_here(&mut self, place: &str, schema: &mut Yaml) {
        let Yaml::Mapping(map) = schema else {
            self.drop(place, "a schema that is no object", plain(schema));
            *schema = Yaml::Mapping(YamlMap::new());
            return;
        };
        respell(map);
        if let Some(reference) = map.get("$ref").cloned() {
            let name = reference.as_str().and_then(|text| text.strip_prefix(SCHEMAS));
            map.retain(|keyword, _| keyword == "$ref" || keyword == "required");
            match name.and_then(|name| self.schemas.get(name)) {
                Some(name) => drop(map.insert("$ref".into(), format!("{SCHEMAS}{name}").into())),
                None => {
                    self.drop(place, "a reference to nothing", plain(&reference));
                    map.remove("$ref");
                }
            }
            return;
        }
        let kind = self.kind(place, map);
        self.format(place, map, kind);
        for bound in BOUNDS {
            self.bound(place, map, bound, kind);
        }
        self.range(place, map);
        // An example of another type shows nothing, and a default would mislead.
        map.retain(|keyword, value| keyword != "example" || is_of_kind(value, kind));
        if let Some(value) = map.get("default").filter(|value| !is_of_kind(value, kind)).cloned() {
            map.remove("default");
            self.drop(place, "a default of another type", plain(&value));
        }
        for keyword in ["pattern", "title", "description"] {
            let is_prose = keyword != "pattern";
            if map.get(keyword).is_some_and(|value| !value.is_string() || is_prose && !self.prose) {
                map.remove(keyword);
            }
        }
        for keyword in ["allOf", "oneOf", "anyOf", "not"] {
            if map.remove(keyword).is_some() {
                self.drop(place, "a composed schema", format_args!("`{keyword}`"));
            }
        }
        self.parts(place, map, kind);
    }

    /// The type. One that is unknown is dropped, so that any value is allowed.
    fn kind(&mut self, place: &str, map: &mut YamlMap) -> Option<&'static str> {
        let found = map.get("type").cloned()?;
        let known = TYPES.iter().find(|known| found.as_str() == Some(**known));
        match known {
            Some(kind) => Some(kind),
            None => {
                map.remove("type");
                // It is no loss: a schema without a type allows any value.
                if found.as_str() != Some("any") {
                    self.drop(place, "an unknown type", plain(&found));
                }
                // Its parts may show what it is.
                respell(map);
                let shown = map.get("type").and_then(Yaml::as_str);
                TYPES.iter().find(|known| shown == Some(**known)).copied()
            }
        }
    }

    fn format(&mut self, place: &str, map: &mut YamlMap, kind: Option<&str>) {
        let Some(found) = map.get("format").cloned() else { return };
        let of_kind = FORMATS.iter().find(|(of, _)| Some(*of) == kind).map(|(_, formats)| *formats);
        let is_known =
            found.as_str().is_some_and(|format| of_kind.is_some_and(|known| known.contains(&format)));
        if !is_known {
            map.remove("format");
            if found.as_str() != Some("") {
                self.drop(place, "an unknown format", plain(&found));
            }
        }
    }

    fn bound(&mut self, place: &str, map: &mut YamlMap, bound: &str, kind: Option<&str>) {
        let Some(found) = map.get(bound).cloned() else { return };
        let of_kind = BOUNDS_OF.iter().find(|(of, _)| Some(*of) == kind).map(|(_, bounds)| *bounds);
        let cause = if !of_kind.is_some_and(|known| known.contains(&bound)) {
            "a bound of another type"
        } else if !fits(&found, kind, map.get("format").and_then(Yaml::as_str)) {
            "an invalid bound"
        } else {
            return;
        };
        map.remove(bound);
        self.drop(place, cause, format_args!("`{bound}: {}`", plain(&found)));
    }

    /// Bounds that no value is within.
    fn range(&mut self, place: &str, map: &mut YamlMap) {
        for (least, most) in [("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")] {
            let number = |bound: &str| parse_bound(map.get(bound)?, Some("number"))?.as_f64();
            if number(least).zip(number(most)).is_some_and(|(least, most)| least > most) {
                map.remove(least);
                map.remove(most);
                self.drop(place, "an invalid bound", format_args!("`{least}` is greater than `{most}`"));
            }
        }
    }

    /// The members, the items, and the values of a map.
    fn parts(&mut self, place: &str, map: &mut YamlMap, kind: Option<&str>) {
        // The source has an empty list for an empty map.
        if map.get("properties").is_some_and(|members| members.as_mapping().is_none_or(YamlMap::is_empty)) {
            map.remove("properties");
        }
        if let Some(Yaml::Mapping(members)) = map.get_mut("properties") {
            members.retain(|name, _| {
                let why = name.as_str().map_or(Some("its name is no text"), unusable);
                if let Some(why) = why {
                    self.drop(place, "a member without a usable name", why);
                }
                why.is_none()
            });
            for (name, member) in members {
                self.schema(&format!("{place}.{}", name.as_str().unwrap_or_default()), member);
            }
        }
        if kind == Some("array") && !map.get("items").is_some_and(Yaml::is_mapping) {
            self.drop(place, "a list without items", "its items may be anything");
            map.insert("items".into(), Yaml::Mapping(YamlMap::new()));
        }
        if let Some(items) = map.get_mut("items") {
            self.schema(&format!("{place}[]"), items);
            self.unbounded(&format!("{place}[]"), items);
        }
        if map.get("additionalProperties").is_some_and(|values| !values.is_bool() && !values.is_mapping()) {
            map.remove("additionalProperties");
        }
        if let Some(values) = map.get_mut("additionalProperties").filter(|values| values.is_mapping()) {
            self.schema(&format!("{place}.*"), values);
            self.unbounded(&format!("{place}.*"), values);
        }
    }

    /// Nothing checks the bounds of items.
    pub(super) fn unbounded(&mut self, place: &str, items: &mut Yaml) {
        let Yaml::Mapping(map) = items else { return };
        for bound in BOUNDS {
            if let Some(value) = map.remove(*bound) {
                self.drop(place, "a bound of items", format_args!("`{bound}: {}`", plain(&value)));
            }
        }
    }
}

/// Returns whether a sample is a value of a type. Metadata writes numbers and booleans as text, too.
fn is_of_kind(value: &Yaml, kind: Option<&str>) -> bool {
    let text = match value {
        Yaml::String(text) => text.trim().to_owned(),
        Yaml::Bool(_) | Yaml::Number(_) => plain(value),
        _ => return true,
    };
    match kind {
        Some("integer") => text.parse::<i64>().is_ok(),
        Some("number") => text.parse::<f64>().is_ok_and(f64::is_finite),
        Some("boolean") => ["true", "false"].contains(&text.to_lowercase().as_str()),
        _ => true,
    }
}

/// Returns whether a bound is a number that values of the type can reach.
fn fits(value: &Yaml, kind: Option<&str>, format: Option<&str>) -> bool {
    let Some(parsed) = parse_bound(value, kind) else { return false };
    let Some(whole) = parsed.as_i64() else { return true };
    match kind {
        Some("string" | "array") => u32::try_from(whole).is_ok(),
        Some("integer") if format == Some("int32") => i32::try_from(whole).is_ok(),
        Some("number") => whole.unsigned_abs() <= 1 << 53,
        _ => true,
    }
}
