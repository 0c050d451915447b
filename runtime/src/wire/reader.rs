//! Reading the members of a structure, one after the other, in the order of its table.

use std::borrow::Cow;
use std::iter::Zip;
use std::{slice, vec};

use super::input::{Input, Mismatch, Strictness, tolerate};
use super::{Field, JsonValue, ParameterStyle, Wire};

/// The members of a JSON object, in the order of the document.
pub(super) type Entries<'a> = Vec<(Cow<'a, str>, JsonValue<'a>)>;

/// Reads the members of a structure from a JSON object, in the order of its table.
#[derive(Debug)]
pub struct Reader<'a> {
    fields: &'static [Field],
    /// Each field, with the value of the member that has its name, or `null` if there is none.
    values: Zip<slice::Iter<'static, Field>, vec::IntoIter<JsonValue<'a>>>,
    /// The members whose name is not that of a field: those of alternatives, and unknown ones.
    rest: Entries<'a>,
    strictness: Strictness,
    /// The first error. Nothing is read after it.
    error: Option<Mismatch>,
}

impl<'a> Reader<'a> {
    /// Returns a reader that has failed already, so that every member is a placeholder: it makes
    /// the placeholder of a structure.
    pub(super) fn failed() -> Self {
        Reader { error: Some(Mismatch::missing()), ..Reader::new(&[], Vec::new(), Strictness::Lenient) }
    }

    pub(super) fn new(fields: &'static [Field], entries: Entries<'a>, strictness: Strictness) -> Self {
        let mut values: Vec<JsonValue<'a>> = Vec::new();
        values.resize_with(fields.len(), || JsonValue::Null);
        let mut rest = Vec::new();
        // Most services write members in the order of their description, so the search for a field
        // begins after that of the previous member. That makes a quadratic search linear in the
        // usual case.
        let mut next = 0;
        for (name, value) in entries {
            let is_named = |index: &usize| fields.get(*index).is_some_and(|field| field.name == name);
            // The fields of choices and of other members have an empty name, which no member may match.
            let index = (next..fields.len()).chain(0..next).find(is_named).filter(|_| !name.is_empty());
            // Of several members of one name, the last counts, as in most JSON parsers.
            match index.and_then(|index| values.get_mut(index)) {
                Some(found) => *found = value,
                None => rest.push((name, value)),
            }
            next = index.map_or(next, |index| index + 1);
        }
        Reader { fields, values: fields.iter().zip(values), rest, strictness, error: None }
    }

    /// Reads the next member; after an error, returns a placeholder.
    ///
    /// In a response, a malformed scalar is no error if the member is optional: it is left out.
    pub fn member<T: Wire>(&mut self) -> T {
        if self.error.is_some() {
            return T::placeholder();
        }
        self.read().unwrap_or_else(|mismatch| {
            self.error = Some(mismatch);
            T::placeholder()
        })
    }

    fn read<T: Wire>(&mut self) -> Result<T, Mismatch> {
        let strictness = self.strictness;
        let (name, input) = self.next_input(T::is_optional())?;
        let value = T::read(input);
        if !T::is_optional() {
            return value.map_err(|mismatch| mismatch.within(name));
        }
        match tolerate(value, strictness, || name.to_owned())? {
            Some(value) => Ok(value),
            None => T::read(Input::new(JsonValue::Null, strictness)),
        }
    }

    /// Returns the name and the value of the next member. It is not generic, so that it is compiled
    /// once and not for every type of a member.
    fn next_input(&mut self, optional: bool) -> Result<(&'static str, Input<'a>), Mismatch> {
        let Some((field, value)) = self.values.next() else {
            return Ok(("", Input::new(JsonValue::Null, self.strictness)));
        };
        if field.others {
            let others = JsonValue::Map(std::mem::take(&mut self.rest));
            return Ok(("", Input::new(others, self.strictness)));
        }
        let (alternative, named, value) = match field.alternatives {
            [] => (0, field, value),
            alternatives => self.chosen(alternatives)?.unwrap_or((0, field, JsonValue::Null)),
        };
        let must_be_given = !optional || field.required && self.strictness == Strictness::DenyUnknown;
        if value == JsonValue::Null && must_be_given {
            return Err(Mismatch::missing().within(&field.names()));
        }
        let value = match value {
            JsonValue::String(text) if named.style == ParameterStyle::CommaList => comma_list(&text),
            value => value,
        };
        Ok((named.name, Input { value, strictness: self.strictness, alternative }))
    }

    /// Takes the first of several parameters that is present: its index, its field and its value.
    fn chosen(
        &mut self,
        alternatives: &'static [Field],
    ) -> Result<Option<(usize, &'static Field, JsonValue<'a>)>, Mismatch> {
        let mut chosen = None;
        for (index, field) in alternatives.iter().enumerate() {
            // Of several members of one name, the last counts.
            let value = self.rest.iter_mut().rfind(|(name, _)| name == field.name);
            let Some(value) = value.map(|(_, value)| std::mem::replace(value, JsonValue::Null)) else {
                continue;
            };
            match (&chosen, value) {
                (_, JsonValue::Null) => {}
                (None, value) => chosen = Some((index, field, value)),
                (Some((_, first, _)), _) if self.strictness != Strictness::Lenient => {
                    let both = Mismatch::of("only one of them", "both");
                    return Err(both.within(&format!("{} and {}", first.name, field.name)));
                }
                (Some(_), _) => {}
            }
        }
        self.rest.retain(|(name, _)| alternatives.iter().all(|field| name != field.name));
        Ok(chosen)
    }

    /// Returns the structure that was read.
    ///
    /// # Errors
    /// A member has the wrong shape, or a required one is missing. With `Strictness::DenyUnknown`,
    /// also: a member is unknown.
    pub(super) fn finish<T>(self, structure: T) -> Result<T, Mismatch> {
        if let Some(error) = self.error {
            return Err(error);
        }
        match self.rest.first() {
            Some((name, _)) if self.strictness == Strictness::DenyUnknown => {
                Err(Mismatch::unknown(name, nearest(self.fields, name)))
            }
            _ => Ok(structure),
        }
    }
}

/// Returns the known name that is nearest to an unknown one, if it may be a misspelling.
fn nearest(fields: &'static [Field], name: &str) -> Option<&'static str> {
    const SIMILAR: f64 = 0.7;
    let known = fields.iter().flat_map(|field| std::iter::once(field).chain(field.alternatives));
    let similar = known.map(|field| (strsim::normalized_damerau_levenshtein(field.name, name), field.name));
    let (similarity, nearest) = similar.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (similarity >= SIMILAR).then_some(nearest)
}

fn comma_list<'a>(text: &str) -> JsonValue<'a> {
    if text.is_empty() {
        return JsonValue::List(Vec::new());
    }
    JsonValue::List(text.split(',').map(|item| JsonValue::String(Cow::Owned(item.to_owned()))).collect())
}
