//! Reading: one odd value never costs the caller the answer.

use std::borrow::Cow;
use std::vec;

use serde::de::{Deserializer, Error as _};

use super::input::{Input, Mismatch, Reading, tolerate};
use super::source::Entries;
use super::{Members, Source, Structure, Value, Wire};

/// Reads a whole answer. The text is JSON.
pub(crate) fn read_answer(answer: &mut dyn Structure, text: &str) -> Result<(), ReadError> {
    let text = text.trim_start_matches('\u{feff}');
    let mended;
    let value: Value<'_> = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            mended = without_odd_scalars(text);
            serde_json::from_str(&mended).map_err(|_| error)?
        }
    };
    let Value::Map(_) = value else {
        return Err(Mismatch::new("an object", &value).into());
    };
    Ok(fill(answer, Input::new(value, Reading::Lenient))?)
}

/// The text with `null` in place of every bare word that JSON does not know, as in `NaN`, and
/// of every number that is too large to be one.
fn without_odd_scalars(text: &str) -> String {
    let is_bare = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.' | '_');
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string_length(rest),
            first if is_bare(first) => rest.find(|letter| !is_bare(letter)).unwrap_or(rest.len()),
            first => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        let is_odd = is_bare(first) && serde_json::from_str::<serde_json::Value>(token).is_err();
        mended.push_str(if is_odd { "null" } else { token });
        rest = after;
    }
    mended
}

/// How long the string is that a text begins with, with its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|&(_, letter)| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// Reads the parameters of a request. Nothing of them is dropped.
pub(crate) fn read_request(
    request: &mut dyn Structure,
    parameters: &serde_json::Value,
) -> Result<(), Mismatch> {
    let value = <Value<'_> as serde::Deserialize>::deserialize(parameters)
        .map_err(|_| Mismatch::of("JSON", "something else"))?;
    match value {
        Value::Map(_) => fill(request, Input::new(value, Reading::Exact)),
        other => Err(Mismatch::new("an object", &other)),
    }
}

/// Why an answer could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReadError {
    #[error("not JSON: {0}")]
    NotJson(#[from] serde_json::Error),
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
}

/// Reads a value under serde; what [`structure!`](crate::structure) and its like call.
#[doc(hidden)]
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = <Value<'de> as serde::Deserialize>::deserialize(deserializer)?;
    T::read(Input::new(value, Reading::Strict)).map_err(D::Error::custom)
}

/// Reads a JSON text into a value of a declared shape; what is odd in it is left out.
pub(crate) fn from_json<T: Wire>(text: &str) -> Option<T> {
    T::read(Input::new(serde_json::from_str(text).ok()?, Reading::Lenient)).ok()
}

/// The members of an object, or `None` for nothing.
fn object(input: Input<'_>) -> Result<Option<Entries<'_>>, Mismatch> {
    let how = input.how;
    match input.opened('{') {
        None => Ok(None),
        Some(Value::Map(entries)) => Ok(Some(entries)),
        // Some services write an object without members as a list without items.
        Some(Value::List(items)) if items.is_empty() && how == Reading::Lenient => Ok(None),
        Some(other) => Err(Mismatch::new("an object", &other)),
    }
}

pub(super) fn read_structure<T: Members>(input: Input<'_>) -> Result<T, Mismatch> {
    let how = input.how;
    let Some(entries) = object(input)? else { return Ok(T::empty()) };
    let mut source = Source::object(T::FIELDS, entries, how);
    let structure = T::take(&mut source);
    source.finish().map(|()| structure)
}

fn fill(structure: &mut dyn Structure, input: Input<'_>) -> Result<(), Mismatch> {
    let how = input.how;
    let Some(entries) = object(input)? else { return Ok(()) };
    let mut source = Source::object(structure.fields(), entries, how);
    structure.fill(&mut source);
    source.finish()
}

/// The items of a list that is being read.
pub(super) struct Items<'a> {
    items: vec::IntoIter<Value<'a>>,
    how: Reading,
    /// Whether it is a list, and not an item without brackets around it.
    in_brackets: bool,
    /// How many items have been handed out or skipped.
    done: usize,
    is_scalar: bool,
}

impl<'a> Items<'a> {
    pub(super) fn of(input: Input<'a>) -> Result<Self, Mismatch> {
        let how = input.how;
        let (items, in_brackets) = match input.opened('[') {
            None => (Vec::new(), false),
            Some(Value::List(items)) => (items, true),
            // Some services leave the brackets out around a single item.
            Some(other) if how == Reading::Lenient => (vec![other], false),
            Some(other) => return Err(Mismatch::new("a list", &other)),
        };
        if how == Reading::Exact && items.contains(&Value::Null) {
            return Err(Mismatch::new("a list without gaps", &Value::Null));
        }
        Ok(Items { items: items.into_iter(), how, in_brackets, done: 0, is_scalar: false })
    }

    /// How many items are left at most.
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    pub(super) fn next(&mut self) -> Option<Input<'a>> {
        loop {
            let item = self.items.next()?;
            self.done += 1;
            if item != Value::Null {
                self.is_scalar = !matches!(item, Value::List(_) | Value::Map(_));
                return Some(Input::new(item, self.how));
            }
        }
    }

    /// What becomes of an item: it is kept, it is left out, or it costs the list.
    pub(super) fn keep<T>(&self, item: Result<T, Mismatch>) -> Result<Option<T>, Mismatch> {
        let place = || format!("[{}]", self.done - 1);
        match tolerate(item, self.how, place) {
            // One odd item does not cost the others.
            Err(mismatch) if self.in_brackets && self.is_scalar && self.how == Reading::Lenient => {
                tracing::debug!(%mismatch, "left out of the answer");
                Ok(None)
            }
            result => result,
        }
    }
}

/// The entries of a map that is being read.
pub(super) struct MapEntries<'a> {
    entries: vec::IntoIter<(Cow<'a, str>, Value<'a>)>,
    how: Reading,
}

impl<'a> MapEntries<'a> {
    pub(super) fn of(input: Input<'a>) -> Result<Self, Mismatch> {
        let how = input.how;
        Ok(MapEntries { entries: object(input)?.unwrap_or_default().into_iter(), how })
    }

    pub(super) fn next(&mut self) -> Option<(String, Input<'a>)> {
        let (name, value) = self.entries.next()?;
        Some((name.into_owned(), Input::new(value, self.how)))
    }

    /// What becomes of an entry: it is kept, it is left out, or it costs the map.
    pub(super) fn keep<T>(&self, name: &str, entry: Result<T, Mismatch>) -> Result<Option<T>, Mismatch> {
        tolerate(entry, self.how, || name.to_owned())
    }
}
