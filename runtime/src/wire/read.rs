//! Reads responses, requests, serde values, and JSON inside strings.
//!
//! The code that reads is compiled once: it sees the fields of a structure, the items of a list and the
//! entries of a map through the traits of `slot.rs`.

use std::any::Any;

use serde::de::{Deserialize, Deserializer, Error as _};

use super::object::read_object;
use super::reader::Strictness;
use super::slot::slots;
use super::{DynStructure, Mismatch, Reader, Structure, Wire};

/// A typed response. Every [`Structure`] is one.
pub(crate) trait Response: DynStructure + Any + Send {}

impl<T: Structure> Response for T {}

/// Reads a response of the type that an operation declares.
pub(crate) type ReadResponse = fn(&mut Reader<'_>) -> Result<Box<dyn Response>, Mismatch>;

/// Reads a response, for [`ReadResponse`].
pub(crate) fn read_boxed<T: Structure>(reader: &mut Reader<'_>) -> Result<Box<dyn Response>, Mismatch> {
    // The response itself must be an object. For the objects inside it, `read_structure` also accepts
    // an empty list and JSON inside a string.
    match reader.peek() {
        Some(b'{') => {
            let mut response = Box::new(T::empty());
            read_object(T::FIELDS, &mut slots(&mut *response), reader)?;
            reader.end()?;
            Ok(response)
        }
        _ => Err(Mismatch::new("an object", reader.token()?.kind())),
    }
}

/// Reads the parameters of a request with [`Strictness::DenyUnknown`].
pub(crate) fn read_request<T: Structure>(parameters: &serde_json::Value) -> Result<T, Mismatch> {
    let text = parameters.to_string();
    let mut reader = Reader::new(&text, Strictness::DenyUnknown, usize::MAX);
    match parameters {
        serde_json::Value::Object(_) => T::read(&mut reader),
        _ => Err(Mismatch::new("an object", reader.token()?.kind())),
    }
}

/// Reads a value with serde, for [`structure!`](crate::structure) and its siblings.
///
/// Any format is converted to JSON first, so that there is one way to read values.
#[doc(hidden)]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = serde_json::Value::deserialize(deserializer)?.to_string();
    T::read(&mut Reader::new(&text, Strictness::Strict, usize::MAX)).map_err(D::Error::custom)
}

/// Reads a value from JSON inside a string; what has another shape is left out.
pub(crate) fn from_json<T: Wire>(text: &str) -> Option<T> {
    let mut reader = Reader::new(text, Strictness::Lenient, text.len().max(MIN_NESTED_BYTES));
    let value = T::read(&mut reader).ok()?;
    reader.end().ok()?;
    Some(value)
}

/// Reads the members of an object up to its end or to the first error.
pub(crate) fn read_available<T: Structure>(text: &str) -> T {
    let mut structure = T::empty();
    let mut reader = Reader::new(text, Strictness::Lenient, text.len().max(MIN_NESTED_BYTES));
    if reader.peek() == Some(b'{') {
        // The members before an error are in the structure.
        let _ = read_object(T::FIELDS, &mut slots(&mut structure), &mut reader);
    }
    structure
}

/// A short text may need more than a multiple of its length: a structure has all its fields.
const MIN_NESTED_BYTES: usize = 1 << 20;
