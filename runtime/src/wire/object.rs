//! Reads structures from objects, in any of the ways in which services write one.

use std::borrow::Cow;

use super::list::{Notation, read_entry, read_notation};
use super::reader::Strictness;
use super::slot::{Slot, slots};
use super::{Field, Mismatch, ParameterLocation, ParameterStyle, Reader, Structure};

pub(super) fn read_structure<T: Structure>(reader: &mut Reader<'_>) -> Result<T, Mismatch> {
    let mut structure = T::empty();
    reader.charge(T::BOXED_BYTES)?;
    read_members(T::FIELDS, &mut slots(&mut structure), reader)?;
    Ok(structure)
}

/// Reads the members of a structure from an object in any notation.
fn read_members(
    fields: &'static [Field],
    slots: &mut [&mut dyn Slot],
    reader: &mut Reader<'_>,
) -> Result<(), Mismatch> {
    read_notation(reader, &mut |found| match found {
        Notation::Object(reader) => read_object(fields, slots, reader),
        Notation::EmptyList => check_missing(fields, &required(fields, slots, Strictness::Lenient)),
        Notation::EmptyString => Err(Mismatch::absent()),
    })
}

/// Reads the members of an object, whose brace is the next byte, into their slots.
pub(super) fn read_object(
    fields: &'static [Field],
    slots: &mut [&mut dyn Slot],
    reader: &mut Reader<'_>,
) -> Result<(), Mismatch> {
    let mut missing = required(fields, slots, reader.strictness);
    let mut choices = Choices::default();
    // Most services write members in the order of their description, so the next field is the one after that of the
    // previous member.
    let mut next = 0;
    let mut is_first = true;
    reader.take(b'{');
    while reader.has_next(is_first, b'}')? {
        is_first = false;
        let (name, found) = read_name(fields, next, reader)?;
        let mark = reader.mark();
        let Some((index, field)) = found else {
            read_other(fields, slots, name, reader)?;
            continue;
        };
        let (Some(slot), Some(choice)) = (slots.get_mut(index), fields.get(index)) else { continue };
        next = index + 1;
        if reader.take_null() {
            // Of several members of one name, the last counts, as in most JSON parsers.
            if choice.alternatives.is_empty() {
                slot.clear();
                if must_be_given(choice, &**slot, reader.strictness) && !missing.contains(&index) {
                    missing.push(index);
                }
            }
            continue;
        }
        match choices.choose(fields, index, choice, field.name, reader)? {
            Chosen::Read => {}
            Chosen::Keep => {
                read_other(fields, slots, name, reader)?;
                continue;
            }
            Chosen::Skip => {
                reader.skip()?;
                continue;
            }
        }
        reader.comma_list = field.style == ParameterStyle::CommaList;
        match slot.fill(reader) {
            Ok(()) => missing.retain(|required| *required != index),
            Err(mismatch) if !slot.may_be_missing() => {
                let mismatch = if mismatch.is_absent() { Mismatch::missing() } else { mismatch };
                return Err(mismatch.within(field.name));
            }
            Err(mismatch) => {
                let mismatch = mismatch.within(field.name);
                slot.clear();
                reader.drop_value(mark, mismatch)?;
                continue;
            }
        }
        reader.dropped_within(mark, || field.name.to_owned());
    }
    check_missing(fields, &missing)
}

/// The field that a member belongs to: its index, and the field or its alternative with the name.
type Found = (usize, &'static Field);

/// Reads the name of a member, and returns it with its field.
///
/// The name of the field `next` is compared with the text itself. Any other name is read first, and then searched for
/// from there on, so that the search takes linear time for an object in the order of the description.
fn read_name<'a>(
    fields: &'static [Field],
    next: usize,
    reader: &mut Reader<'a>,
) -> Result<(Cow<'a, str>, Option<Found>), Mismatch> {
    if let Some(field) = fields.get(next)
        && reader.take_name(field.name)
    {
        return Ok((Cow::Borrowed(field.name), Some((next, field))));
    }
    let name = reader.name()?;
    let found = find(fields, &name, next);
    Ok((name, found))
}

fn check_missing(fields: &'static [Field], missing: &[usize]) -> Result<(), Mismatch> {
    match missing.first().and_then(|index| fields.get(*index)) {
        Some(field) => Err(Mismatch::missing().within(&field.names())),
        None => Ok(()),
    }
}

/// Returns the indexes of the members that must be present.
fn required(fields: &'static [Field], slots: &[&mut dyn Slot], strictness: Strictness) -> Vec<usize> {
    let places = fields.iter().zip(slots).enumerate();
    let required = places.filter(|(_, (field, slot))| must_be_given(field, &***slot, strictness));
    required.map(|(index, _)| index).collect()
}

fn must_be_given(field: &Field, slot: &dyn Slot, strictness: Strictness) -> bool {
    !slot.may_be_missing() || field.required && strictness == Strictness::DenyUnknown
}

/// Returns the field that a member belongs to. The search begins at the index `next`.
pub(super) fn find(fields: &'static [Field], name: &str, next: usize) -> Option<Found> {
    // The fields of choices and of other members have an empty name, which no member may match.
    if name.is_empty() {
        return None;
    }
    let (before, after) = fields.split_at_checked(next).unwrap_or((fields, &[]));
    let is_named = |field: &&Field| field.name == name;
    if let Some(at) = after.iter().position(|field| is_named(&field)) {
        return Some((next + at, after.get(at)?));
    }
    if let Some(at) = before.iter().position(|field| is_named(&field)) {
        return Some((at, before.get(at)?));
    }
    let places = fields.iter().enumerate();
    places.filter_map(|(index, field)| Some((index, field.alternatives.iter().find(is_named)?))).next()
}

/// Reads a member that no field names into the map of other members, or skips it.
fn read_other(
    fields: &'static [Field],
    slots: &mut [&mut dyn Slot],
    name: Cow<'_, str>,
    reader: &mut Reader<'_>,
) -> Result<(), Mismatch> {
    let others = fields.iter().position(|field| field.others);
    match others.and_then(|index| slots.get_mut(index)) {
        Some(slot) => read_entry(name, reader, &mut |name, reader| slot.fill_entry(name, reader)),
        None if reader.strictness == Strictness::DenyUnknown => {
            Err(Mismatch::unknown(&name, nearest_field(fields, &name)))
        }
        None => reader.skip(),
    }
}

/// The alternative that was read for each field that is a choice, by the index of the field.
#[derive(Default)]
struct Choices(Vec<(usize, usize)>);

/// What happens to a member that may be an alternative of a choice.
enum Chosen {
    Read,
    /// It becomes one of the other members.
    Keep,
    Skip,
}

impl Choices {
    /// Decides whether the member of this name is read. Of several parameters, the first one in the order of the
    /// description counts. A document that keeps other members keeps the first one that it has, and the further
    /// ones among the others.
    ///
    /// # Errors
    /// Two alternatives are present, unless it is a response, or such a document.
    fn choose(
        &mut self,
        fields: &[Field],
        index: usize,
        choice: &Field,
        name: &str,
        reader: &mut Reader<'_>,
    ) -> Result<Chosen, Mismatch> {
        let Some(alternative) = choice.alternatives.iter().position(|field| field.name == name) else {
            return Ok(Chosen::Read);
        };
        reader.alternative = alternative;
        let keeps_others = fields.iter().any(|field| field.others);
        // Of parameters, the service uses one. A document is written back as it was.
        let is_document = choice.alternatives.iter().all(|field| field.location == ParameterLocation::Member);
        match self.0.iter_mut().find(|(known, _)| *known == index) {
            None => {
                self.0.push((index, alternative));
                Ok(Chosen::Read)
            }
            Some((_, chosen))
                if keeps_others && is_document && reader.strictness != Strictness::DenyUnknown =>
            {
                Ok(if *chosen == alternative { Chosen::Read } else { Chosen::Keep })
            }
            Some((_, chosen)) if reader.is_lenient() || *chosen == alternative => {
                let counts = alternative <= *chosen;
                *chosen = alternative.min(*chosen);
                Ok(if counts { Chosen::Read } else { Chosen::Skip })
            }
            Some(_) => Err(Mismatch::new("only one of them", "several").within(&choice.names())),
        }
    }
}

fn nearest_field(fields: &'static [Field], name: &str) -> Option<&'static str> {
    let known = fields.iter().flat_map(|field| std::iter::once(field).chain(field.alternatives));
    nearest(known.map(|field| field.name), name)
}

/// Returns the known name that is nearest to an unknown one, if it may be a misspelling.
pub(crate) fn nearest<'n>(known: impl Iterator<Item = &'n str>, name: &str) -> Option<&'n str> {
    const SIMILAR: f64 = 0.7;
    // The comparison takes the product of both lengths, and a name from a document may be long.
    let length = name.chars().count() as f64;
    let is_near = |known: &&str| {
        let known = known.chars().count() as f64;
        known.min(length) >= SIMILAR * known.max(length)
    };
    let similar = known.filter(is_near);
    let similar = similar.map(|known| (strsim::normalized_damerau_levenshtein(known, name), known));
    let (similarity, nearest) = similar.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (similarity >= SIMILAR).then_some(nearest)
}

#[cfg(test)]
mod tests;
