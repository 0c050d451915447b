//! Reading responses, requests and serde values.

use std::borrow::Cow;
use std::vec;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use super::input::{Input, Mismatch, Strictness, tolerate};
use super::reader::Entries;
use super::{DynStructure, JsonValue, Reader, Structure, Wire};

/// A place for a response whose type the reader does not know.
///
/// A client reads every response through this trait, so that sending is compiled once and not
/// once for each operation.
pub(crate) trait ResponseSlot: Send {
    /// Reads the response into the slot.
    fn read(&mut self, input: Input<'_>) -> Result<(), Mismatch>;

    /// Returns the response that was read last.
    fn get(&self) -> Option<&dyn DynStructure>;
}

impl<T: Structure> ResponseSlot for Option<T> {
    fn read(&mut self, input: Input<'_>) -> Result<(), Mismatch> {
        *self = Some(T::read(input)?);
        Ok(())
    }

    fn get(&self) -> Option<&dyn DynStructure> {
        self.as_ref().map(|response| response as &dyn DynStructure)
    }
}

/// Reads a response. The text is JSON.
pub(crate) fn read_response(slot: &mut dyn ResponseSlot, text: &str) -> Result<(), ReadError> {
    let text = text.trim_start_matches('\u{feff}');
    let repaired;
    let value: JsonValue<'_> = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            repaired = without_malformed_scalars(text);
            serde_json::from_str(&repaired).map_err(|_| error)?
        }
    };
    // The response itself must be an object. For the objects inside it, `object` also accepts
    // `null`, an empty list, and JSON inside a string.
    let JsonValue::Map(_) = value else {
        return Err(Mismatch::new("an object", &value).into());
    };
    Ok(slot.read(Input::new(value, Strictness::Lenient))?)
}

/// Returns the text with `null` in place of every bare word that JSON does not know, such as
/// `NaN`, and of every number that is too large. The official SDK for Python reads such responses,
/// too.
fn without_malformed_scalars(text: &str) -> String {
    let is_bare = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.' | '_');
    let mut repaired = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string_length(rest),
            first if is_bare(first) => rest.find(|letter| !is_bare(letter)).unwrap_or(rest.len()),
            first => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        let is_malformed = is_bare(first) && serde_json::from_str::<serde_json::Value>(token).is_err();
        repaired.push_str(if is_malformed { "null" } else { token });
        rest = after;
    }
    repaired
}

/// Returns the length of the JSON string at the beginning of a text, with its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|&(_, letter)| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// Reads the parameters of a request with [`Strictness::DenyUnknown`].
pub(crate) fn read_request<T: Structure>(parameters: &serde_json::Value) -> Result<T, Mismatch> {
    let value = JsonValue::deserialize(parameters).map_err(|_| Mismatch::not_json())?;
    match value {
        JsonValue::Map(_) => T::read(Input::new(value, Strictness::DenyUnknown)),
        other => Err(Mismatch::new("an object", &other)),
    }
}

/// Why a response could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReadError {
    #[error("invalid JSON: {0}")]
    NotJson(#[from] serde_json::Error),
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
}

/// Reads a value with serde, for [`structure!`](crate::structure) and its siblings.
#[doc(hidden)]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = JsonValue::deserialize(deserializer)?;
    T::read(Input::new(value, Strictness::Strict)).map_err(D::Error::custom)
}

/// Reads a value from JSON inside a string; malformed scalars in it are left out.
pub(crate) fn from_json<T: Wire>(text: &str) -> Option<T> {
    T::read(Input::new(serde_json::from_str(text).ok()?, Strictness::Lenient)).ok()
}

/// Returns the members of an object; a missing object has none.
fn object(input: Input<'_>) -> Result<Entries<'_>, Mismatch> {
    let strictness = input.strictness;
    match input.parsed_if_string('{') {
        None => Ok(Entries::new()),
        Some(JsonValue::Map(entries)) => Ok(entries),
        // Some services write an object without members as a list without items.
        Some(JsonValue::List(items)) if items.is_empty() && strictness == Strictness::Lenient => {
            Ok(Entries::new())
        }
        Some(other) => Err(Mismatch::new("an object", &other)),
    }
}

pub(super) fn read_structure<T: Structure>(input: Input<'_>) -> Result<T, Mismatch> {
    let strictness = input.strictness;
    let mut reader = Reader::new(T::FIELDS, object(input)?, strictness);
    let structure = T::from_reader(&mut reader);
    reader.finish(structure)
}

/// Reads the items of a list.
pub(super) struct Items<'a> {
    items: vec::IntoIter<JsonValue<'a>>,
    strictness: Strictness,
    /// Whether it is a list, and not a single item without brackets.
    in_brackets: bool,
    /// The number of items returned or skipped.
    done: usize,
    /// Whether the item that was returned last is a scalar.
    is_scalar: bool,
}

impl<'a> Items<'a> {
    pub(super) fn of(input: Input<'a>) -> Result<Self, Mismatch> {
        let strictness = input.strictness;
        let (items, in_brackets) = match input.parsed_if_string('[') {
            None => (Vec::new(), false),
            Some(JsonValue::List(items)) => (items, true),
            // Some services omit the brackets around a single item.
            Some(other) if strictness == Strictness::Lenient => (vec![other], false),
            Some(other) => return Err(Mismatch::new("a list", &other)),
        };
        if strictness == Strictness::DenyUnknown && items.contains(&JsonValue::Null) {
            return Err(Mismatch::new("a list without `null` items", &JsonValue::Null));
        }
        Ok(Items { items: items.into_iter(), strictness, in_brackets, done: 0, is_scalar: false })
    }

    /// Returns the number of items left, `null` included.
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns the next item that is not `null`.
    pub(super) fn next(&mut self) -> Option<Input<'a>> {
        loop {
            let item = self.items.next()?;
            self.done += 1;
            if item != JsonValue::Null {
                self.is_scalar = !matches!(item, JsonValue::List(_) | JsonValue::Map(_));
                return Some(Input::new(item, self.strictness));
            }
        }
    }

    /// Decides whether an item is kept, dropped, or fails the list.
    pub(super) fn keep<T>(&self, item: Result<T, Mismatch>) -> Result<Option<T>, Mismatch> {
        let step = || format!("[{}]", self.done - 1);
        match tolerate(item, self.strictness, step) {
            // A scalar among objects is dropped. An object of the wrong shape fails the list, because
            // its content would be lost without a trace.
            Err(mismatch) if self.in_brackets && self.is_scalar && self.strictness == Strictness::Lenient => {
                tracing::debug!(%mismatch, "dropped a malformed item of the response");
                Ok(None)
            }
            result => result,
        }
    }
}

/// Reads the entries of a map.
pub(super) struct MapEntries<'a> {
    entries: vec::IntoIter<(Cow<'a, str>, JsonValue<'a>)>,
    strictness: Strictness,
}

impl<'a> MapEntries<'a> {
    pub(super) fn of(input: Input<'a>) -> Result<Self, Mismatch> {
        let strictness = input.strictness;
        Ok(MapEntries { entries: object(input)?.into_iter(), strictness })
    }

    /// Returns the next entry: its name and its value.
    pub(super) fn next(&mut self) -> Option<(String, Input<'a>)> {
        let (name, value) = self.entries.next()?;
        Some((name.into_owned(), Input::new(value, self.strictness)))
    }

    /// Decides whether an entry is kept, dropped, or fails the map.
    pub(super) fn keep<T>(&self, name: &str, entry: Result<T, Mismatch>) -> Result<Option<T>, Mismatch> {
        tolerate(entry, self.strictness, || name.to_owned())
    }
}
