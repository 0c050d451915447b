//! Reading: one odd value never costs the caller the answer.

use std::borrow::Cow;

use serde::de::{Deserializer, Error as _};

use super::{Edit, Field, List, Map, Structure, Style, Value, Wire};

/// The members of an object.
type Entries<'a> = Vec<(Cow<'a, str>, Value<'a>)>;

/// What to do about a scalar that cannot be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// An answer: leave the member absent, and keep everything else.
    Lenient,
    /// A caller's own words: say so. A required member that is missing is told, too.
    Strict,
    /// As strict, and a member that is not declared is told as well: nothing that the caller
    /// has said is dropped. What stands inside text is the caller's own.
    Exact,
}

/// A value that is not of the declared shape.
#[derive(Debug, PartialEq, thiserror::Error)]
#[error("{}expected {expected}, found {found}", if path.is_empty() { String::new() } else { format!("{path}: ") })]
pub(crate) struct Mismatch {
    /// Where, as in `URLUploadInfoList[0].JobId`; empty for the whole value.
    pub(crate) path: String,
    expected: &'static str,
    found: &'static str,
    scalar: bool,
}

impl Mismatch {
    fn new(expected: &'static str, value: &Value<'_>) -> Self {
        Mismatch { path: String::new(), expected, found: value.kind(), scalar: false }
    }

    fn scalar(expected: &'static str, value: &Value<'_>) -> Self {
        Mismatch { scalar: true, ..Mismatch::new(expected, value) }
    }

    fn within(mut self, step: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

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
    Ok(read(Edit::Structure(answer), value, Reading::Lenient)?)
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
        .map_err(|_| Mismatch { found: "something else", ..Mismatch::new("JSON", &Value::Null) })?;
    match value {
        Value::Map(_) => read(Edit::Structure(request), value, Reading::Exact),
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
    let mut target = T::empty();
    read(target.edit(), value, Reading::Strict).map_err(D::Error::custom)?;
    Ok(target)
}

pub(crate) fn read(target: Edit<'_>, value: Value<'_>, how: Reading) -> Result<(), Mismatch> {
    match target {
        Edit::Optional(optional) => {
            if value == Value::Null {
                optional.clear();
                return Ok(());
            }
            let result = read(optional.present().edit(), value, how);
            if result.is_err() {
                optional.clear();
            }
            result
        }
        Edit::Structure(structure) => read_structure(structure, value, how),
        Edit::List(list) => read_list(list, value, how),
        Edit::Map(map) => read_map(map, value, how),
        Edit::OneOf(choice) => read(choice.choose(0).edit(), value, how),
        Edit::Any(any) => serde_json::to_value(&value)
            .map(|value| *any = value)
            .map_err(|_| Mismatch::scalar("JSON", &value)),
        Edit::Text(text) => text_of(&value)
            .map(|value| *text = value.into_owned())
            .ok_or_else(|| Mismatch::scalar("text", &value)),
        Edit::Set(set) => match text_of(&value) {
            Some(name) if set.set(&name) => Ok(()),
            _ => Err(Mismatch::scalar("one of the declared values", &value)),
        },
        Edit::Boolean(boolean) => boolean_of(&value)
            .map(|value| *boolean = value)
            .ok_or_else(|| Mismatch::scalar("a boolean", &value)),
        Edit::Int64(integer) => integer_of(&value)
            .map(|value| *integer = value)
            .ok_or_else(|| Mismatch::scalar("a whole number of 64 bits", &value)),
        Edit::Int32(integer) => integer_of(&value)
            .and_then(|value| i32::try_from(value).ok())
            .map(|value| *integer = value)
            .ok_or_else(|| Mismatch::scalar("a whole number of 32 bits", &value)),
        Edit::Float(float) => {
            float_of(&value).map(|value| *float = value).ok_or_else(|| Mismatch::scalar("a number", &value))
        }
    }
}

/// Lets an unreadable scalar of an answer pass; everything else goes on up, with its place.
fn tolerate(result: Result<(), Mismatch>, how: Reading, step: &str) -> Result<bool, Mismatch> {
    match result {
        Ok(()) => Ok(true),
        Err(mismatch) if mismatch.scalar && how == Reading::Lenient => {
            tracing::debug!(
                member = step,
                expected = mismatch.expected,
                found = mismatch.found,
                "left out of the answer"
            );
            Ok(false)
        }
        Err(mismatch) => Err(mismatch.within(step)),
    }
}

/// Hands on what a value holds: nothing, in the ways in which services write it, or the
/// list or object that stands inside a text.
fn opened(
    value: Value<'_>,
    opening: char,
    how: Reading,
    read: &mut dyn FnMut(Option<Value<'_>>) -> Result<(), Mismatch>,
) -> Result<(), Mismatch> {
    match value {
        Value::Null => read(None),
        Value::Text(text) if text.is_empty() && how == Reading::Lenient => read(None),
        Value::Text(text) => match parsed(&text, opening) {
            Some(value) => read(Some(value)),
            None => read(Some(Value::Text(text))),
        },
        other => read(Some(other)),
    }
}

fn parsed(text: &str, opening: char) -> Option<Value<'_>> {
    text.trim_start().starts_with(opening).then(|| serde_json::from_str(text).ok()).flatten()
}

fn read_structure(target: &mut dyn Structure, value: Value<'_>, how: Reading) -> Result<(), Mismatch> {
    opened(value, '{', how, &mut |value| match value {
        None => Ok(()),
        Some(Value::Map(entries)) => read_members(target, entries, how),
        // Some services write an object without members as a list without items.
        Some(Value::List(items)) if items.is_empty() && how == Reading::Lenient => Ok(()),
        Some(other) => Err(Mismatch::new("an object", &other)),
    })
}

fn read_members(target: &mut dyn Structure, mut entries: Entries<'_>, how: Reading) -> Result<(), Mismatch> {
    let fields = target.fields();
    let mut result = Ok(());
    target.edit_fields(&mut |targets| {
        result = fields
            .iter()
            .zip(targets)
            .try_for_each(|(field, target)| read_field(field, *target, &mut entries, how));
    });
    result?;
    match entries.first() {
        Some((name, value)) if how == Reading::Exact => {
            let found = "another one";
            Err(Mismatch { found, ..Mismatch::new("a name that is declared", value) }.within(name))
        }
        _ => Ok(()),
    }
}

/// Takes what belongs to one row out of the members, and reads it.
fn read_field(
    field: &Field,
    target: &mut dyn Wire,
    entries: &mut Entries<'_>,
    how: Reading,
) -> Result<(), Mismatch> {
    if field.others {
        return read(target.edit(), Value::Map(std::mem::take(entries)), how);
    }
    let names = if field.alternatives.is_empty() { std::slice::from_ref(field) } else { field.alternatives };
    for (index, named) in names.iter().enumerate() {
        // The last of several members of one name counts, as in every JSON reader.
        let Some(found) = entries.iter().rposition(|(name, _)| name == named.name) else {
            continue;
        };
        let (_, value) = entries.remove(found);
        entries.retain(|(name, other)| {
            // What says that another one is not chosen has been heard.
            let unchosen = *other == Value::Null && names.iter().any(|named| name == named.name);
            name != named.name && !unchosen
        });
        if value == Value::Null {
            continue;
        }
        let also = names
            .iter()
            .skip(index + 1)
            .find(|other| entries.iter().any(|(name, value)| name == other.name && *value != Value::Null));
        if let (Some(also), Reading::Strict | Reading::Exact) = (also, how) {
            let both = Mismatch { expected: "one of several", found: "more", ..Mismatch::new("", &value) };
            return Err(both.within(&format!("{} and {}", named.name, also.name)));
        }
        let value = match value {
            Value::Text(text) if named.style == Style::CommaList => comma_list(&text),
            other => other,
        };
        let result = if field.alternatives.is_empty() {
            read(target.edit(), value, how)
        } else {
            choose(target.edit(), index, |chosen| read(chosen, value, how))
        };
        return tolerate(result, how, named.name).map(|_| ());
    }
    if field.required && how != Reading::Lenient {
        let name = names.iter().map(|named| named.name).collect::<Vec<_>>().join(" or ");
        let missing = Mismatch { found: "nothing", ..Mismatch::new("a value", &Value::Null) };
        return Err(missing.within(&name));
    }
    Ok(())
}

fn comma_list<'a>(text: &str) -> Value<'a> {
    if text.is_empty() {
        return Value::List(Vec::new());
    }
    Value::List(text.split(',').map(|item| Value::Text(Cow::Owned(item.to_owned()))).collect())
}

/// Hands the chosen alternative to `fill`, through an `Option` if there is one.
fn choose(
    target: Edit<'_>,
    index: usize,
    fill: impl FnOnce(Edit<'_>) -> Result<(), Mismatch>,
) -> Result<(), Mismatch> {
    match target {
        Edit::OneOf(choice) => fill(choice.choose(index).edit()),
        Edit::Optional(optional) => choose(optional.present().edit(), index, fill),
        // A row with alternatives stands over a choice; another shape takes the value as it is.
        other => fill(other),
    }
}

fn read_list(target: &mut dyn List, value: Value<'_>, how: Reading) -> Result<(), Mismatch> {
    target.clear();
    opened(value, '[', how, &mut |value| {
        let in_brackets = matches!(value, Some(Value::List(_)));
        let items = match value {
            None => return Ok(()),
            Some(Value::List(items)) => items,
            // Some services leave the brackets out around a single item.
            Some(other) if how == Reading::Lenient => vec![other],
            Some(other) => return Err(Mismatch::new("a list", &other)),
        };
        if how == Reading::Exact && items.contains(&Value::Null) {
            return Err(Mismatch::new("a list without gaps", &Value::Null));
        }
        let in_brackets = in_brackets && how == Reading::Lenient;
        for (index, item) in items.into_iter().enumerate().filter(|(_, item)| *item != Value::Null) {
            let is_scalar = !matches!(item, Value::List(_) | Value::Map(_));
            match add(item, how, &format!("[{index}]"), |fill| target.push(fill)) {
                // One odd item does not cost the others.
                Err(mismatch) if in_brackets && is_scalar => {
                    tracing::debug!(%mismatch, "left out of the answer");
                }
                result => result?,
            }
        }
        Ok(())
    })
}

fn read_map(target: &mut dyn Map, value: Value<'_>, how: Reading) -> Result<(), Mismatch> {
    target.clear();
    opened(value, '{', how, &mut |value| {
        let entries = match value {
            None => return Ok(()),
            Some(Value::Map(entries)) => entries,
            Some(Value::List(items)) if items.is_empty() && how == Reading::Lenient => return Ok(()),
            Some(other) => return Err(Mismatch::new("an object", &other)),
        };
        for (name, value) in entries {
            add(value, how, &name, |fill| target.insert(name.clone().into_owned(), fill))?;
        }
        Ok(())
    })
}

/// Reads a value into the slot that a list or a map adds for it.
fn add(
    value: Value<'_>,
    how: Reading,
    step: &str,
    slot: impl FnOnce(&mut dyn FnMut(&mut dyn Wire) -> bool),
) -> Result<(), Mismatch> {
    let mut value = Some(value);
    let mut result = Ok(true);
    slot(&mut |slot| {
        if let Some(value) = value.take() {
            result = tolerate(read(slot.edit(), value, how), how, step);
        }
        matches!(result, Ok(true))
    });
    result.map(|_| ())
}

fn text_of<'v>(value: &'v Value<'_>) -> Option<Cow<'v, str>> {
    match value {
        Value::Null => None,
        Value::Text(text) => Some(Cow::Borrowed(text)),
        other => serde_json::to_string(other).ok().map(Cow::Owned),
    }
}

pub(crate) fn boolean_of(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Boolean(value) => Some(*value),
        Value::Integer(0) => Some(false),
        Value::Integer(1) => Some(true),
        Value::Text(text) => match text.trim().to_ascii_lowercase().as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

pub(crate) fn integer_of(value: &Value<'_>) -> Option<i64> {
    match value {
        Value::Integer(value) => Some(*value),
        Value::Float(value) => whole(*value),
        Value::Text(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| whole(text.parse().ok()?))
        }
        _ => None,
    }
}

/// `12.0` is a whole number; `12.5` is not, and beyond 2^53 nobody can tell.
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "whole, and within 2^53")]
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

pub(crate) fn float_of(value: &Value<'_>) -> Option<f64> {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "the nearest f64 is what a JSON reader gives, too")]
        Value::Integer(value) => Some(*value as f64),
        #[expect(clippy::cast_precision_loss, reason = "the nearest f64 is what a JSON reader gives, too")]
        Value::Unsigned(value) => Some(*value as f64),
        Value::Float(value) => Some(*value),
        Value::Text(text) => text.trim().parse().ok().filter(|value: &f64| value.is_finite()),
        _ => None,
    }
}

/// Reads a JSON text into a value of a declared shape; what is odd in it is left out.
pub(crate) fn from_json<T: Wire>(text: &str) -> Option<T> {
    let mut target = T::empty();
    let value = serde_json::from_str(text).ok()?;
    read(target.edit(), value, Reading::Lenient).ok()?;
    Some(target)
}
