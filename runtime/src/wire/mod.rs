//! The field tables by which generated types are serialized, deserialized and validated.
//!
//! A caller of a generated client needs [`InString`] and [`SecretString`] of this module and nothing
//! else. The rest is public because generated crates consist of it.
//!
//! # Writing, reading and validating
//!
//! ```text
//! write      T --Wire::view--> View --> JSON, or query and form parameters    (write.rs)
//! read       JSON --Reader, member by member--> T                             (read.rs)
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
//! | [`Reader`] | a JSON text with the position of the next value |
//! | `Slot` | the place of a member in its structure, which a value is read into |
//! | `Strictness` | what is an error while reading: `Lenient` for responses, `Strict` for values that a program stored, `DenyUnknown` for parameters given as JSON |
//!
//! # One structure
//!
//! ```
//! # use alicloud_runtime::{structure, wire::Field};
//! #[derive(Clone)]
//! pub struct GetJobs {
//!     pub job_ids: Vec<String>,
//!     pub page_size: Option<i32>,
//! }
//!
//! structure! {
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
//! # use alicloud_runtime::wire::{Field, MemberList, SlotList, Structure, Wire};
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
//!     fn empty() -> Self {
//!         Self { job_ids: Wire::placeholder(), page_size: Wire::placeholder() }
//!     }
//!
//!     fn slots<'a>(&'a mut self, list: SlotList<'a>) -> SlotList<'a> {
//!         list.slot(&mut self.job_ids).slot(&mut self.page_size)
//!     }
//! }
//! ```
//!
//! # How a member of a response becomes a field
//!
//! A structure begins with placeholders. For each member of the JSON object, in the order of the
//! document, `read_object` looks up the field of that name and lets [`Wire::read`] of its type read
//! the value into its place: a scalar (`scalar.rs`), or a structure, list or map (`read.rs`). No tree is
//! built in between, and a member without a field is skipped, so a response takes the memory of its
//! typed result.
//!
//! A value of another shape is read if its meaning is clear: a number in a string, a list in an object
//! of one member, JSON in a string. Otherwise it is a [`Mismatch`] with its path. In a response, the
//! nearest member or item that may be missing is left out then, and the mismatch is logged.
//!
//! # Files
//!
//! | file | what it does |
//! | --- | --- |
//! | `field.rs` | the fields of a table |
//! | `members.rs` | the traits, and their implementations for options, lists and maps |
//! | `macros.rs` | what a generated type implements |
//! | `read.rs`, `object.rs`, `list.rs`, `scalar.rs` | reading: responses, structures, lists and maps, scalars |
//! | `reader.rs`, `string.rs`, `slot.rs`, `mismatch.rs` | the text that is read, the places of the values, errors |
//! | `write.rs`, `flat.rs` | JSON and parameters |
//! | `validate.rs`, `problem.rs` | limits, and what is reported of them |
//! | `path.rs` | looking up values by a path, for pages, waiters and error codes |
//! | `raw.rs` | the items of a page as they were sent |
//! | `in_string.rs`, `document_secrets.rs` | values inside strings: [`InString`], [`SecretString`]; secrets in them |
//! | `string_enum.rs`, `one_of.rs` | enums of strings, and choices between parameters |
//! | `standard_traits.rs` | `Debug` and `PartialEq` of structures |

mod document_secrets;
mod field;
mod flat;
mod in_string;
mod inspect;
mod list;
mod macros;
mod members;
mod mismatch;
mod object;
mod one_of;
mod path;
mod problem;
mod raw;
mod read;
mod reader;
mod scalar;
mod slot;
mod standard_traits;
mod string;
mod string_enum;
#[cfg(test)]
mod tests;
mod validate;
mod write;

pub use field::{Field, Limit, ParameterLocation, ParameterStyle};
pub use in_string::{InString, InvalidValue, SecretString, StringEncoded};
pub use members::{DynStructure, List, Map, MemberList, Structure, View, Wire};
pub use mismatch::Mismatch;
pub use one_of::OneOf;
pub use problem::Problem;
pub use read::read_body;
pub use reader::Reader;
pub use slot::SlotList;
pub use string_enum::{StringEnum, UndeclaredValue, UnknownValue};

#[doc(hidden)]
pub use read::deserialize;
#[doc(hidden)]
pub use scalar::read_enum;
#[doc(hidden)]
pub use standard_traits::{debug, equal};
#[doc(hidden)]
pub use string_enum::{closed_enum_from_str, enum_as_str, enum_placeholder, enum_values, open_enum_from_str};
#[doc(hidden)]
pub use write::serialize;

pub(crate) use document_secrets::{hide_secrets, names_secret};
pub(crate) use flat::unflatten;
pub(crate) use inspect::inspect;
pub(crate) use object::nearest;
pub(crate) use path::{parameter_at, secrets, text, text_at, texts_at, visit_at};
pub(crate) use raw::raw_items;
pub(crate) use read::{
    ReadResponse, Response, any_from_json, body_text, read_available, read_boxed, read_request,
};
pub(crate) use reader::{Dropped, Strictness};
use string_enum::enum_from_str;
pub(crate) use validate::validate;
pub(crate) use write::{Pair, Parameters, Written, parameters, response_body, to_json, value_to_json};
