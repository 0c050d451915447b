//! The shape of values, for generated code: tables of members, and what is
//! written once over them.
//!
//! A caller of a generated client needs [`Text`] and nothing else of this
//! module. It is public because generated crates are built from it; what is
//! documented here follows semantic versioning, as the rest does.

mod check;
mod derived;
mod field;
mod input;
mod macros;
mod path;
mod read;
mod scalar;
mod sets;
mod shape;
mod source;
mod text;
mod value;
mod write;

pub use field::{Field, Limit, Place, Style};
pub use input::{Input, Mismatch};
pub use sets::{ClosedSet, OneOf, OpenSet, TextSet, UndeclaredValue, UnknownValue};
pub use shape::{Fields, List, Map, Members, Shown, Structure, View, Wire};
pub use source::Source;
pub use text::{InText, InvalidText, SecretText, Text};

#[doc(hidden)]
pub use derived::{debug, duplicate, equal};
#[doc(hidden)]
pub use read::deserialize;
#[doc(hidden)]
pub use scalar::text_set;
#[doc(hidden)]
pub use sets::{closed_as_str, closed_from_text, open_as_str, open_from_text};
#[doc(hidden)]
pub use write::serialize;

pub(crate) use check::check;
pub(crate) use path::{set, text, text_at, visit_at};
pub(crate) use read::{ReadError, read_answer, read_request};
pub(crate) use value::Value;
pub(crate) use write::{Parameters, Written, parameters, to_json};
