//! Random scalars and enums.

use serde_yaml::Value;

use super::names::Names;
use super::schemas::Writer;
use super::yaml::{map, set, texts};

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

impl Writer<'_> {
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
    pub(crate) fn typed(&mut self, mut schema: Value) -> Value {
        if let Some(types) = &mut self.types
            && self.random.percent(8)
        {
            set(&mut schema, "x-acs-rust-name", types.renamed());
        }
        schema
    }
}
