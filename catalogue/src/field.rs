use serde::{Deserialize, Serialize};

use crate::{Json, is_default};

/// A parameter, or a member of a structure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name on the wire. A choice between parameters or members has a name of its own, which is not sent.
    pub name: String,
    /// The shape of the value. A document leaves out that of a string.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shape: Shape,
    /// Whether it is required.
    #[serde(default, skip_serializing_if = "is_default")]
    pub required: bool,
    /// Where a parameter is sent.
    #[serde(default, skip_serializing_if = "is_default")]
    pub location: Location,
    /// How a parameter is written.
    #[serde(default, skip_serializing_if = "is_default")]
    pub style: Style,
    /// The bounds of the value.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limit: Option<Limit>,
    /// What it is, in Markdown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// An example of a value.
    #[serde(default, skip_serializing_if = "is_default")]
    pub example: Option<Json>,
    /// The value that the service uses by default.
    #[serde(default, skip_serializing_if = "is_default")]
    pub default: Option<Json>,
    /// The regular expression that the string matches.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pattern: Option<String>,
    /// Whether the service has deprecated it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deprecated: bool,
    /// The name of the field in the generated crate, as an identifier: `r#type` if it is a keyword of Rust. Empty for
    /// members of responses, which no program builds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rust: String,
}

/// A parameter or member of a choice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// The parameter or member.
    pub field: Field,
    /// The variant of the enum in the generated crate.
    pub variant: String,
    /// The constructor of a request or a structure that requires the choice.
    pub constructor: String,
}

/// The part of a request that a parameter is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string. Members of a structure have this value, too.
    #[default]
    Query,
    /// In a header.
    Header,
    /// In the form body.
    Form,
    /// As the whole body.
    Body,
}

/// How the value of a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// As a plain string: `Name=a`.
    #[default]
    Plain,
    /// As a list with commas: `Name=a,b`.
    CommaList,
    /// As a parameter for each value inside it: `Name.1=a&Name.2=b`, `Tag.1.Key=a`, `Disk.Size=1`.
    Flat,
    /// As a JSON document.
    Json,
}

/// The shape of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A value inside a string, such as a JSON document.
    InString(Box<Shape>),
    /// A list of items.
    List(Box<Shape>),
    /// A map of values by name.
    Map(Box<Shape>),
    /// A type of [`Operation::types`](crate::Operation::types).
    Named(String),
    /// A single value.
    #[serde(untagged)]
    Scalar(Scalar),
}

/// A single value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scalar {
    /// `true` or `false`.
    Boolean,
    /// An integer of 32 bits.
    Int32,
    /// An integer of 64 bits.
    Int64,
    /// A floating-point number.
    Number,
    /// A string.
    String,
    /// A string that must not be shown.
    Secret,
    /// A time.
    Timestamp,
    /// Any JSON value.
    Any,
    /// Bytes, as a whole body.
    Bytes,
}

/// The bounds of a value, both inclusive. An absent bound does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// The number of items.
    Items(Option<u32>, Option<u32>),
    /// The number of characters.
    Length(Option<u32>, Option<u32>),
    /// The value of an integer.
    Integer(Option<i64>, Option<i64>),
    /// The value of a number.
    Number(Option<f64>, Option<f64>),
}

impl Default for Shape {
    fn default() -> Self {
        Shape::Scalar(Scalar::String)
    }
}

impl Shape {
    /// Returns the shape without the strings that values are in.
    pub fn without_string(&self) -> &Shape {
        match self {
            Shape::InString(inner) => inner.without_string(),
            other => other,
        }
    }

    /// Returns the innermost item of lists and maps, without the strings that values are in.
    pub fn innermost(&self) -> &Shape {
        match self {
            Shape::InString(inner) | Shape::List(inner) | Shape::Map(inner) => inner.innermost(),
            other => other,
        }
    }
}
