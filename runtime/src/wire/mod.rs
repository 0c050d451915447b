//! The field tables by which generated types are serialized, deserialized and validated.
//!
//! A caller of a generated client needs [`InString`] and [`SecretString`] of this module and nothing
//! else. The rest is public because generated crates consist of it.
//!
//! # Writing, reading and validating
//!
//! ```text
//! write      T --Wire::view--> View --> JSON, or query and form parameters    (write.rs)
//! read       JSON --> JsonValue --Reader, member by member--> T               (read.rs)
//! validate   T --Wire::view--> View, with fields --> the limits it breaks     (validate.rs)
//! ```
//!
//! Each of these is implemented once, for all types. A generated type contributes its fields, a
//! function that lists its members, and a function that reads them: this is what
//! [`structure!`](crate::structure) implements. So a crate of 1,300 structures compiles few
//! functions for each, and how values are read can change without a generated file changing.
//!
//! # Glossary
//!
//! | word | meaning |
//! | --- | --- |
//! | [`Field`] | the description of one member: its name on the wire, its location and style, its limit |
//! | table | the fields of one structure, as a constant |
//! | [`Wire`] | a value that is sent or received: scalars, strings, lists, maps, structures, enums |
//! | [`View`] | a type-erased view of a value: what writing, validation and comparison look at |
//! | `JsonValue` | parsed JSON that borrows its strings from the response |
//! | [`Reader`] | a JSON object whose members are read one after the other, in the order of the table |
//! | `Strictness` | what is an error while reading: `Lenient` for responses, `Strict` for values that a program stored, `DenyUnknown` for parameters given as JSON |
//!
//! # One structure
//!
//! ```
//! # use alicloud_runtime::wire::Field;
//! #[derive(Clone)]
//! pub struct GetJobs {
//!     pub job_ids: Vec<String>,
//!     pub page_size: Option<i32>,
//! }
//!
//! alicloud_runtime::structure! {
//!     GetJobs {
//!         job_ids: Field::query("JobIds").comma_list().items(1, 10).required(),
//!         page_size: Field::query("PageSize").integer(1, 100),
//!     }
//! }
//! ```
//!
//! The macro expands to this, and implements `Debug`, `PartialEq`, `Serialize` and `Deserialize` by
//! calling this module:
//!
//! ```
//! # use alicloud_runtime::wire::{Field, MemberList, Structure, Reader};
//! # #[derive(Clone, Debug)]
//! # pub struct GetJobs { pub job_ids: Vec<String>, pub page_size: Option<i32> }
//! impl Structure for GetJobs {
//!     const FIELDS: &'static [Field] = &[
//!         Field::query("JobIds").comma_list().items(1, 10).required(),
//!         Field::query("PageSize").integer(1, 100),
//!     ];
//!
//!     fn members<'a>(&'a self, list: MemberList<'a>) -> MemberList<'a> {
//!         list.member(&self.job_ids).member(&self.page_size)
//!     }
//!
//!     fn from_reader(reader: &mut Reader<'_>) -> Self {
//!         Self { job_ids: reader.member(), page_size: reader.member() }
//!     }
//! }
//! ```
//!
//! # How a member of a response becomes a field
//!
//! `read_response` parses the body into a `JsonValue`. [`Reader`] sorts the members of an object by
//! the table of the structure. For each field, `Reader::member` passes its value as an [`Input`] to
//! [`Wire::read`] of the field's type, which converts it (`scalar.rs`) or reads the structure
//! below. A malformed scalar becomes `None`; any other value of the wrong shape is a [`Mismatch`]
//! with its path.
//!
//! # Files
//!
//! | file | what it does |
//! | --- | --- |
//! | `field.rs` | the fields of a table |
//! | `members.rs` | the traits, and their implementations for options, lists and maps |
//! | `macros.rs` | what a generated type implements |
//! | `read.rs`, `reader.rs`, `input.rs`, `json_value.rs`, `scalar.rs` | reading, from the body to a scalar |
//! | `write.rs` | JSON and parameters |
//! | `validate.rs` | limits |
//! | `path.rs` | looking up values by a path, for pages, waiters and error codes |
//! | `in_string.rs` | values inside strings: [`InString`], [`SecretString`] |
//! | `string_enum.rs`, `one_of.rs` | enums of strings, and choices between parameters |
//! | `standard_traits.rs` | `Debug` and `PartialEq` of structures |

mod field;
mod in_string;
mod input;
mod json_value;
mod macros;
mod members;
mod one_of;
mod path;
mod read;
mod reader;
mod scalar;
mod standard_traits;
mod string_enum;
mod validate;
mod write;

pub use field::{Field, Limit, ParameterLocation, ParameterStyle};
pub use in_string::{InString, InvalidValue, SecretString, StringEncoded};
pub use input::{Input, Mismatch};
pub use members::{DynStructure, List, Map, MemberList, Structure, View, Wire};
pub use one_of::OneOf;
pub use reader::Reader;
pub use string_enum::{StringEnum, UndeclaredValue, UnknownValue};

#[doc(hidden)]
pub use read::deserialize;
#[doc(hidden)]
pub use scalar::read_enum;
#[doc(hidden)]
pub use standard_traits::{debug, equal};
#[doc(hidden)]
pub use string_enum::{closed_enum_from_str, enum_as_str, enum_placeholder, open_enum_from_str};
#[doc(hidden)]
pub use write::serialize;

pub(crate) use json_value::JsonValue;
pub(crate) use path::{text, text_at, visit_at};
pub(crate) use read::{ReadError, ResponseSlot, read_request, read_response};
use string_enum::enum_from_str;
pub(crate) use validate::validate;
pub(crate) use write::{Parameters, Written, parameters, to_json};
