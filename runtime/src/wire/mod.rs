//! The shape of values, for generated code: tables of members, and what is
//! written once over them.
//!
//! A caller of a generated client needs [`Text`] and nothing else of this
//! module. It is public because generated crates are built from it; what is
//! documented here follows semantic versioning, as the rest does.

mod check;
mod field;
mod macros;
mod path;
mod read;
mod sets;
mod shape;
mod text;
mod value;
mod write;

pub use field::{Field, Limit, Place, Style};
pub use sets::{ClosedSet, OneOf, OpenSet, UndeclaredValue, UnknownValue};
pub use shape::{Choice, Edit, Fields, List, Map, Optional, Structure, TextSet, View, Wire};
pub use text::{InText, InvalidText, SecretText, Text};

#[doc(hidden)]
pub use read::deserialize;
#[doc(hidden)]
pub use sets::{closed_as_str, closed_from_text, open_as_str, open_from_text};
#[doc(hidden)]
pub use write::Written;

pub(crate) use check::check;
pub(crate) use path::{set, text, text_at, visit_at};
pub(crate) use read::{ReadError, read_answer, read_request};
pub(crate) use value::Value;
pub(crate) use write::{Parameters, parameters, to_json};
