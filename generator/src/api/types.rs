//! The types of requests and responses.

use super::Node;
use crate::problem::Location;

/// The index of a type in [`Api::types`](super::Api::types).
pub type TypeId = usize;

/// A named type.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// The origin of its name.
    pub naming: Naming,
    /// Another name for Rust, from `x-acs-rust-name`.
    pub rust_name: Option<String>,
    /// What uses it.
    pub scope: Scope,
    /// Whether it is part of a request, so that callers create values of it.
    pub input: bool,
    /// Whether the service writes it: it is part of a response.
    pub output: bool,
    /// Its documentation.
    pub docs: Docs,
    /// Its kind.
    pub kind: TypeKind,
    /// The location of its description.
    pub location: Location,
}

/// The origin of the name of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Naming {
    /// It is a shared schema of this name.
    Schema(String),
    /// It is the request of an operation.
    Request,
    /// It is the response of an operation.
    Response,
    /// It is the type of a member of another type.
    Member {
        /// The type that has the member.
        parent: TypeId,
        /// The name of the member on the wire.
        name: String,
        /// Whether it is the type of the items of the member, whose name is then made singular.
        item: bool,
    },
}

/// What uses a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Any operation may use it.
    Shared,
    /// Only the operation of this index uses it.
    Operation(usize),
}

/// The kind of a type.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// A structure.
    Structure(Structure),
    /// An enum of strings to which the service may add values.
    OpenSet(Vec<SetValue>),
    /// An enum of strings that is complete.
    ClosedSet(Vec<SetValue>),
    /// A choice between parameters, in the order in which the service prefers them.
    OneOf(Vec<Field>),
}

/// A structure with named members.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Structure {
    /// The members, in the order of the description.
    pub fields: Vec<Field>,
    /// The shape of members of any other name, if they are kept.
    pub others: Option<Shape>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetValue {
    /// The value on the wire.
    pub text: String,
    /// Another name for Rust, from `x-acs-rust-name`.
    pub rust_name: Option<String>,
    /// Its meaning.
    pub description: String,
    /// The location of its description.
    pub location: Location,
}

/// A parameter or a member of a structure.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Another name for Rust, from `x-acs-rust-name`.
    pub rust_name: Option<String>,
    /// The shape of its value.
    pub shape: Shape,
    /// Whether it is required.
    pub required: bool,
    /// Where it is sent or received.
    pub encoding: Encoding,
    /// The bounds of its value.
    pub limit: Limit,
    /// Its documentation.
    pub docs: Docs,
    /// The location of its description.
    pub location: Location,
}

/// Where a value is sent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// In the path.
    Path,
    /// In a parameter of the query string.
    Query(ParameterStyle),
    /// In a header.
    Header(ParameterStyle),
    /// In a parameter of the form body.
    Form(ParameterStyle),
    /// As the whole body: JSON, or plain text or bytes.
    Body(ParameterStyle),
    /// In a member of a structure.
    Member,
    /// In the places of the chosen parameter.
    OneOf,
}

/// How the value of a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterStyle {
    /// As a plain string: `Name=a`.
    Plain,
    /// As a list with commas: `Name=a,b`.
    CommaList,
    /// As a parameter for each value inside it: `Name.1=a&Name.2=b`, `Tag.1.Key=a`, `Disk.Size=1`.
    Flat,
    /// As a JSON document.
    Json,
}

/// The shape of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// An integer of 32 bits.
    Int32,
    /// An integer of 64 bits.
    Int64,
    /// A floating-point number.
    Float,
    /// A string.
    Text,
    /// A string that must not be shown.
    Secret,
    /// A time. It occurs inside text only.
    Timestamp,
    /// Any JSON value.
    Any,
    /// Bytes. They occur as a whole body only.
    Bytes,
    /// A value inside a string.
    InText(Box<Shape>),
    /// A list of items.
    List(Box<Shape>),
    /// A map of values by name.
    Map(Box<Shape>),
    /// A named type.
    Named(TypeId),
}

/// The bounds of a value, both inclusive: the least and the greatest. `None` is no bound.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Limit {
    /// No bounds.
    #[default]
    None,
    /// The number of items.
    Items(Option<u32>, Option<u32>),
    /// The number of characters.
    Length(Option<u32>, Option<u32>),
    /// The value of an integer.
    Integer(Option<i64>, Option<i64>),
    /// The value of a number.
    Number(Option<f64>, Option<f64>),
}

/// The documentation of something.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Docs {
    /// The text, in Markdown.
    pub text: String,
    /// An example of a value.
    pub example: Option<Node>,
    /// The value that the service uses by default.
    pub default: Option<Node>,
    /// The regular expression that the string matches.
    pub pattern: Option<String>,
    /// Whether the service has deprecated it.
    pub deprecated: bool,
}

impl Docs {
    /// Takes what is missing here from other documentation.
    pub(crate) fn or(self, other: Docs) -> Docs {
        Docs {
            text: if self.text.is_empty() { other.text } else { self.text },
            example: self.example.or(other.example),
            default: self.default.or(other.default),
            pattern: self.pattern.or(other.pattern),
            deprecated: self.deprecated || other.deprecated,
        }
    }
}

impl Limit {
    /// Combines bounds: each that is missing here is taken from the other ones.
    pub(crate) fn or(self, other: Limit) -> Limit {
        self.combined(other, false)
    }

    /// Combines bounds that apply together: the narrower one on each side.
    pub(crate) fn and(self, other: Limit) -> Limit {
        self.combined(other, true)
    }

    /// The bounds of both: of two on one side, the narrower one or the first.
    fn combined(self, other: Limit, narrower: bool) -> Limit {
        fn sides<T: Copy + PartialOrd>(
            of: fn(Option<T>, Option<T>) -> Limit,
            (least, most): (Option<T>, Option<T>),
            (other_least, other_most): (Option<T>, Option<T>),
            narrower: bool,
        ) -> Limit {
            let replaced =
                |own: Option<T>, other: Option<T>, is_narrower: fn(T, T) -> bool| match (own, other) {
                    (Some(own), Some(other)) if narrower && is_narrower(other, own) => Some(other),
                    (own, other) => own.or(other),
                };
            of(replaced(least, other_least, |a, b| a > b), replaced(most, other_most, |a, b| a < b))
        }
        match (self, other) {
            (Limit::None, other) => other,
            (Limit::Items(a, b), Limit::Items(c, d)) => sides(Limit::Items, (a, b), (c, d), narrower),
            (Limit::Length(a, b), Limit::Length(c, d)) => sides(Limit::Length, (a, b), (c, d), narrower),
            (Limit::Integer(a, b), Limit::Integer(c, d)) => sides(Limit::Integer, (a, b), (c, d), narrower),
            (Limit::Number(a, b), Limit::Number(c, d)) => sides(Limit::Number, (a, b), (c, d), narrower),
            (own, _) => own,
        }
    }
}

impl Shape {
    /// Returns the named type of the shape or of its innermost item.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Shape::Named(id) => Some(*id),
            Shape::InText(inner) | Shape::List(inner) | Shape::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Returns whether it is a single string or number.
    pub fn is_scalar(&self) -> bool {
        match self {
            Shape::Int32 | Shape::Int64 | Shape::Float | Shape::Text => true,
            Shape::InText(inner) => inner.is_scalar(),
            _ => false,
        }
    }

    /// Returns the shape of the items of a list.
    pub fn item(&self) -> Option<&Shape> {
        if let Shape::List(item) = self { Some(item) } else { None }
    }

    /// As [`Shape::named`], but mutable.
    pub(crate) fn named_mut(&mut self) -> Option<&mut TypeId> {
        match self {
            Shape::Named(id) => Some(id),
            Shape::InText(inner) | Shape::List(inner) | Shape::Map(inner) => inner.named_mut(),
            _ => None,
        }
    }

    /// Returns the name of the shape in messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Shape::Boolean => "a boolean",
            Shape::Int32 | Shape::Int64 => "an integer",
            Shape::Float => "a number",
            Shape::Secret => "a secret string",
            Shape::Text | Shape::InText(_) | Shape::Timestamp => "a string",
            Shape::Any => "a value of any type",
            Shape::Bytes => "bytes",
            Shape::List(_) => "a list",
            Shape::Map(_) => "a map",
            Shape::Named(_) => "an object or an enum",
        }
    }
}
