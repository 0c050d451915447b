//! The API as plain data. It knows neither YAML nor Rust.

mod graph;

use crate::problem::Location;

pub use crate::node::Node;

/// A service: its operations, and the types they are made of.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    /// The product code, as in `ICE`.
    pub product: String,
    /// The version of the API, as in `2020-11-09`.
    pub version: String,
    /// The name of the service.
    pub title: String,
    /// What the service is for.
    pub description: String,
    /// Where the service is.
    pub endpoint: Endpoint,
    /// The operation that the front page shows.
    pub example: Option<String>,
    /// The groups that operations are sorted into, in the order of the description.
    pub groups: Vec<Group>,
    /// The operations, in the order of the description.
    pub operations: Vec<Operation>,
    /// The types, each before those inside it.
    pub types: Vec<Type>,
}

/// Where a service is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Endpoint {
    /// The host, with `{region}` in place of the region's ID, and `{network}` where one inside
    /// a VPC has `-vpc`.
    pub host: String,
    /// The regions in which the service is known to be.
    pub regions: Vec<String>,
    /// The region of examples.
    pub default_region: String,
}

/// Operations that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The tag in the description.
    pub name: String,
    /// What the group is about.
    pub description: String,
    /// Where it is declared.
    pub location: Location,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The name on the wire.
    pub id: String,
    /// Another name for Rust.
    pub rust_name: Option<String>,
    /// The group, as an index.
    pub group: usize,
    /// Whether it is sent with GET; otherwise with POST.
    pub get: bool,
    /// One sentence.
    pub summary: String,
    /// What else a caller must know.
    pub description: String,
    /// Whether the service wants callers to leave it.
    pub deprecated: bool,
    /// Whether it only reads, and so may be carried out twice.
    pub read_only: bool,
    /// How it is walked, if it is a listing that comes in pages.
    pub paging: Option<Pagination>,
    /// How it tells whether a job goes on, if it looks up jobs.
    pub waiter: Option<Waiter>,
    /// Whether it is called without credentials.
    pub anonymous: bool,
    /// The permission that a caller needs.
    pub ram: Option<Ram>,
    /// The official page.
    pub documentation: Option<String>,
    /// The type of the request.
    pub request: TypeId,
    /// The type of the response.
    pub response: TypeId,
    /// Where it is described.
    pub location: Location,
}

/// How a listing is walked from page to page. Paths are names of members, with dots between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// The parameter that numbers the pages.
    pub number: Option<String>,
    /// The parameter that takes a token, and the path of the next one in an answer.
    pub token: Option<(String, String)>,
    /// The path of the number of all items in an answer.
    pub total: Option<String>,
    /// The path of the items in an answer.
    pub items: String,
}

/// How the answer of a lookup tells whether a job goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiter {
    /// The path of the state; `[]` after a name stands for every item of the list.
    pub state: String,
    /// The path of what was asked for and not found, if the answer says so.
    pub missing: Option<String>,
    /// The states in which a job is over and went well.
    pub success: Vec<String>,
    /// The states in which a job is over and did not go well.
    pub failure: Vec<String>,
    /// What starts such jobs.
    pub started_by: Vec<Starter>,
}

/// An operation whose answer names what it has started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starter {
    /// The operation, as an index.
    pub operation: usize,
    /// Parameters of the lookup, each with the path of its values in the answer.
    pub parameters: Vec<(String, String)>,
}

/// A permission of Resource Access Management.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ram {
    /// As in `ice:GetUrlUploadInfos`.
    pub action: String,
    /// As in `get` or `create`.
    pub access: Option<String>,
    /// The resources that it is given for; all of them if there are none.
    pub resources: Vec<String>,
}

/// The place of a type in [`Api::types`].
pub type TypeId = usize;

/// A type that has a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    /// Where the name comes from.
    pub naming: Naming,
    /// Another name for Rust.
    pub rust_name: Option<String>,
    /// Who uses it.
    pub home: Home,
    /// Whether callers write it: it is part of a request.
    pub input: bool,
    /// What the description says.
    pub docs: Docs,
    /// What it is.
    pub kind: TypeKind,
    /// Where it is described.
    pub location: Location,
}

/// Where the name of a type comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Naming {
    /// The name of a shared schema.
    Schema(String),
    /// The operation's name and `Request`.
    Request,
    /// The operation's name and `Response`.
    Response,
    /// The name of a member of another type.
    Member {
        /// The type it is a member of.
        parent: TypeId,
        /// The member's name on the wire.
        name: String,
        /// Whether it is an item of the member's list, and so one of many.
        item: bool,
    },
}

/// Who uses a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// Any operation.
    Shared,
    /// One operation, as an index.
    Operation(usize),
}

/// What a type is.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// Named members.
    Structure(Structure),
    /// A set of texts of which more may come.
    OpenSet(Vec<SetValue>),
    /// A set of texts that is complete.
    ClosedSet(Vec<SetValue>),
    /// One of several parameters, in the order in which the service prefers them.
    OneOf(Vec<Field>),
}

/// Named members.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Structure {
    /// In the order of the description.
    pub fields: Vec<Field>,
    /// Members of other names, if they are kept.
    pub others: Option<Shape>,
}

/// A value of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetValue {
    /// The text on the wire.
    pub text: String,
    /// Another name for Rust.
    pub rust_name: Option<String>,
    /// What it means.
    pub description: String,
    /// Where it stands.
    pub location: Location,
}

/// A parameter, or a member of a structure.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Another name for Rust.
    pub rust_name: Option<String>,
    /// What the value is.
    pub shape: Shape,
    /// Whether it is always given.
    pub required: bool,
    /// How it travels.
    pub wire: Wire,
    /// What the service takes.
    pub limit: Limit,
    /// What the description says.
    pub docs: Docs,
    /// Where it is described.
    pub location: Location,
}

/// How a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// A parameter in the query string.
    Query(ParameterStyle),
    /// A parameter in the form body.
    Form(ParameterStyle),
    /// A member of a structure.
    Member,
    /// A choice between parameters, which travel in their own ways.
    OneOf,
}

/// How a parameter's value becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterStyle {
    /// As it is.
    Plain,
    /// `Name=a,b`.
    CommaList,
    /// `Name.1=a&Name.2=b`.
    RepeatList,
    /// One JSON document.
    Json,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// A whole number of 32 bits.
    Int32,
    /// A whole number of 64 bits.
    Int64,
    /// Any number.
    Float,
    /// Text.
    Text,
    /// Text that must not be shown.
    Secret,
    /// A moment. It only stands inside text.
    Timestamp,
    /// Any JSON value.
    Any,
    /// A value written inside text.
    InText(Box<Shape>),
    /// Items in order.
    List(Box<Shape>),
    /// Values by name.
    Map(Box<Shape>),
    /// A named type.
    Named(TypeId),
}

/// What the service takes; a side without a bound is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Limit {
    /// Anything.
    #[default]
    None,
    /// The number of items.
    Items(Option<u32>, Option<u32>),
    /// The number of characters.
    Length(Option<u32>, Option<u32>),
    /// The size of a whole number.
    Integer(Option<i64>, Option<i64>),
    /// The size of a number.
    Number(Option<f64>, Option<f64>),
}

/// What the description says about something.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Docs {
    /// In Markdown.
    pub text: String,
    /// A value as an example.
    pub example: Option<Node>,
    /// The value that the service uses if there is none.
    pub default: Option<Node>,
    /// The regular expression that a text matches.
    pub pattern: Option<String>,
    /// Whether the service wants callers to leave it.
    pub deprecated: bool,
}

impl Limit {
    /// These bounds, and where one is open that of the other.
    pub(crate) fn or(self, other: Limit) -> Limit {
        fn sides<T>(of: fn(Option<T>, Option<T>) -> Limit, a: [Option<T>; 2], b: [Option<T>; 2]) -> Limit {
            let ([least, most], [other_least, other_most]) = (a, b);
            of(least.or(other_least), most.or(other_most))
        }
        match (self, other) {
            (Limit::None, other) => other,
            (Limit::Items(a, b), Limit::Items(c, d)) => sides(Limit::Items, [a, b], [c, d]),
            (Limit::Length(a, b), Limit::Length(c, d)) => sides(Limit::Length, [a, b], [c, d]),
            (Limit::Integer(a, b), Limit::Integer(c, d)) => sides(Limit::Integer, [a, b], [c, d]),
            (Limit::Number(a, b), Limit::Number(c, d)) => sides(Limit::Number, [a, b], [c, d]),
            (own, _) => own,
        }
    }
}

impl Shape {
    /// The named type at the core of the shape.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Shape::Named(id) => Some(*id),
            Shape::InText(inner) | Shape::List(inner) | Shape::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Whether it is one text or number.
    pub fn is_scalar(&self) -> bool {
        match self {
            Shape::Int32 | Shape::Int64 | Shape::Float | Shape::Text => true,
            Shape::InText(inner) => inner.is_scalar(),
            _ => false,
        }
    }

    /// What a list holds.
    pub fn item(&self) -> Option<&Shape> {
        if let Shape::List(item) = self { Some(item) } else { None }
    }

    /// The same, to be changed.
    pub(crate) fn named_mut(&mut self) -> Option<&mut TypeId> {
        match self {
            Shape::Named(id) => Some(id),
            Shape::InText(inner) | Shape::List(inner) | Shape::Map(inner) => inner.named_mut(),
            _ => None,
        }
    }

    /// The shape in a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Shape::Boolean => "a boolean",
            Shape::Int32 | Shape::Int64 => "an integer",
            Shape::Float => "a number",
            Shape::Text | Shape::Secret | Shape::InText(_) | Shape::Timestamp => "a string",
            Shape::Any => "a value of any type",
            Shape::List(_) => "a list",
            Shape::Map(_) => "a map",
            Shape::Named(_) => "an object or an enum",
        }
    }
}
