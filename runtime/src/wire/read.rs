//! Reads responses, requests, serde values, and JSON inside strings.
//!
//! The code that reads is compiled once: it sees the fields of a structure, the items of a list and the
//! entries of a map through the traits of `slot.rs`.

use std::any::Any;
use std::borrow::Cow;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, Error as _};

use super::object::read_object;
use super::reader::Strictness;
use super::slot::slots;
use super::{DynStructure, Field, Mismatch, ParameterLocation, ParameterStyle, Reader, Structure, Wire};

/// A response. Every [`Structure`] is one.
pub(crate) trait Response: DynStructure + Any {}

impl<T: DynStructure + Any> Response for T {}

/// Reads a response of the type that an operation declares. `None` is the body of a status that has none.
pub(crate) type ReadResponse = fn(Option<&Bytes>, &mut Reader<'_>) -> Result<Box<dyn Response>, Mismatch>;

/// Reads a response, for [`ReadResponse`]. The reader has the text of the body.
pub(crate) fn read_boxed<T: Structure>(
    body: Option<&Bytes>,
    reader: &mut Reader<'_>,
) -> Result<Box<dyn Response>, Mismatch> {
    Ok(Box::new(match (body, T::FIELDS) {
        (None, _) | (_, []) => T::empty(),
        (Some(body), [whole]) if whole.location == ParameterLocation::Body => {
            read_whole::<T>(whole, body, reader)?
        }
        _ => read_object_of::<T>(reader)?,
    }))
}

/// Reads a body that is the value of the only field.
fn read_whole<T: Structure>(field: &Field, body: &Bytes, reader: &mut Reader<'_>) -> Result<T, Mismatch> {
    let mut structure = T::empty();
    let is_json = field.style == ParameterStyle::Json;
    if !is_json {
        *reader = Reader::new("", Strictness::Lenient, usize::MAX);
        reader.plain = Some(body.clone());
    }
    for slot in slots(&mut structure) {
        slot.fill(reader)?;
    }
    if is_json {
        reader.end()?;
    }
    Ok(structure)
}

/// Reads a text that is an object. `read_structure`, for the objects inside of it, also accepts an empty
/// list and JSON inside a string.
fn read_object_of<T: Structure>(reader: &mut Reader<'_>) -> Result<T, Mismatch> {
    if reader.peek() != Some(b'{') {
        let place = reader.expected("a value");
        return Err(reader.token().map_or(place, |token| Mismatch::new("an object", token.kind())));
    }
    let mut structure = T::empty();
    read_object(T::FIELDS, &mut slots(&mut structure), reader)?;
    reader.end()?;
    Ok(structure)
}

/// Reads the body of a successful response as a client does, such as one that was stored for a test.
///
/// ```
/// # use alicloud_runtime::{structure, wire::read_body};
/// #
/// #[derive(Clone, Default)]
/// pub struct Job {
///     pub job_id: Option<String>,
///     pub file_size: Option<i64>,
/// }
///
/// structure! { Job { job_id: "JobId", file_size: "FileSize" } }
///
/// let job: Job = read_body(br#"{"JobId": "j-1", "FileSize": "7", "New": [1]}"#)?;
/// assert_eq!((job.job_id.as_deref(), job.file_size), (Some("j-1"), Some(7)));
/// # Ok::<(), alicloud_runtime::wire::Mismatch>(())
/// ```
///
/// # Errors
/// The body is not a JSON object.
pub fn read_body<T: Structure>(body: &[u8]) -> Result<T, Mismatch> {
    let text = body_text(body);
    read_object_of(&mut Reader::new(&text, Strictness::Lenient, text.len().max(MIN_NESTED_BYTES)))
}

/// Returns a body as text.
pub(crate) fn body_text(body: &[u8]) -> Cow<'_, str> {
    // A byte order mark, which some servers write at the beginning or the end, is not part of JSON.
    let mark = "\u{feff}".as_bytes();
    let mut body = body;
    while let Some(rest) = body.strip_prefix(mark).or_else(|| body.strip_suffix(mark)) {
        body = rest;
    }
    // `from_utf8` is several times as fast as the lossy conversion, and nearly every response is
    // valid UTF-8. Invalid bytes become U+FFFD, so that they cost no other member.
    std::str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed)
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

/// Reads JSON without a declared shape. The values may take a multiple of `max_bytes`, as those of a response.
///
/// # Errors
/// The text is not JSON, is nested too deeply, or needs more memory.
pub(crate) fn any_from_json(text: &str, max_bytes: usize) -> Result<serde_json::Value, Mismatch> {
    let mut reader = Reader::new(text, Strictness::Lenient, max_bytes.max(MIN_NESTED_BYTES));
    let value = Wire::read(&mut reader)?;
    reader.end()?;
    Ok(value)
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
