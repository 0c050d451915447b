use serde::{Deserialize, Serialize};

use crate::{Alternative, Field, Shape, is_default};

/// A type of parameters or members.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Type {
    /// What the type is, in Markdown. Empty if the member that has the type describes it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// The kind of the type.
    #[serde(flatten)]
    pub kind: TypeKind,
}

/// The kind of a type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeKind {
    /// A structure.
    Structure(Structure),
    /// An enum of strings to which the service may add values.
    OpenEnum(Vec<Value>),
    /// An enum of strings that is complete.
    ClosedEnum(Vec<Value>),
    /// A choice between parameters, or between members of a structure, in the order in which the service prefers them.
    Choice(Vec<Alternative>),
}

/// A structure with named members.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Structure {
    /// The members, in the order of the description. A choice between several members is one field, as in
    /// [`Operation::parameters`](crate::Operation::parameters).
    pub fields: Vec<Field>,
    /// The shape of members of any other name, if they are allowed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub others: Option<Shape>,
    /// The path of the struct that the constructor takes, if more than two members are required.
    #[serde(default, skip_serializing_if = "is_default")]
    pub required: Option<String>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// The value on the wire.
    pub value: String,
    /// What it means, in Markdown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// The variant in the generated crate. Empty for values of responses alone, which no program writes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub variant: String,
}

impl TypeKind {
    /// Returns the values of an enum; `None` for other types.
    pub fn values(&self) -> Option<&[Value]> {
        match self {
            TypeKind::OpenEnum(values) | TypeKind::ClosedEnum(values) => Some(values),
            TypeKind::Structure(_) | TypeKind::Choice(_) => None,
        }
    }
}
