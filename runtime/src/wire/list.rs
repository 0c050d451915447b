//! Reads lists and maps, in any of the ways in which services write them.

use std::borrow::Cow;

use super::mismatch::entry_step;
use super::reader::{Strictness, Token};
use super::slot::{ReadList, ReadMap};
use super::{Mismatch, Reader};

/// Reads the items of a list, in any of the ways in which services write one.
pub(super) fn read_list(list: &mut dyn ReadList, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
    let comma_list = std::mem::take(&mut reader.comma_list);
    let start = reader.mark();
    match reader.peek() {
        Some(b'[') => return read_items(list, reader),
        Some(b'"') => {
            let Token::String(text) = reader.token()? else { return Ok(()) };
            if comma_list {
                let items: Vec<&str> = if text.is_empty() { Vec::new() } else { text.split(',').collect() };
                let items = serde_json::Value::from(items).to_string();
                return reader.nested(&items, &mut |reader| read_items(list, reader));
            }
            if text.is_empty() && reader.is_lenient() {
                return Ok(());
            }
            if text.trim_start().starts_with('[') {
                let result = reader.nested(&text, &mut |reader| read_items(list, reader));
                if !result.as_ref().is_err_and(Mismatch::is_syntax) {
                    return result;
                }
                list.remove_all();
            }
        }
        Some(b'{') if reader.is_lenient() => return read_object_as_list(list, reader),
        _ => {}
    }
    reader.reset(start);
    read_single(list, reader)
}

/// Reads a single item without the brackets of a list, which some services omit.
fn read_single(list: &mut dyn ReadList, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
    if reader.is_lenient() {
        return list.read_item(reader);
    }
    Err(Mismatch::new("a list", reader.token()?.kind()))
}

/// Reads an object where a list is expected: a single item without brackets, or a list inside of an
/// object of one member, as in `{"Jobs": {"Job": [..]}}`. Older services write all lists so.
fn read_object_as_list(list: &mut dyn ReadList, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
    let start = reader.mark();
    let fields = list.item_fields();
    let is_known = |name: &str| fields.is_some_and(|fields| fields.iter().any(|field| field.name == name));
    let (mut members, mut known) = (0, false);
    let mut first = None;
    reader.take(b'{');
    while reader.has_next(members == 0, b'}')? {
        members += 1;
        let name = reader.name()?;
        known |= is_known(&name);
        first.get_or_insert((name, reader.mark()));
        reader.skip()?;
    }
    let end = reader.mark();
    match first {
        None => Ok(()),
        Some((name, inside)) if members == 1 && !known => {
            reader.reset(inside);
            reader.enter()?;
            // One wrapper is removed. Each is skipped before it is read, so a hundred of them around a long
            // value would be skipped a hundred times.
            let read = match reader.peek() {
                Some(b'{') => list.read_item(reader),
                _ => read_list(list, reader),
            };
            read.map_err(|mismatch| mismatch.within(&entry_step(&name)))?;
            reader.leave();
            reader.dropped_within(inside, || entry_step(&name).into_owned());
            reader.move_to(end);
            Ok(())
        }
        // An item that has none of the members of its type would be made up.
        Some(_) if fields.is_some() && !known => Err(Mismatch::new("a list", "an object")),
        Some(_) => {
            reader.reset(start);
            read_single(list, reader)
        }
    }
}

/// Reads the items of a list, whose bracket is the next byte. `null` items are left out.
fn read_items(list: &mut dyn ReadList, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
    reader.enter()?;
    reader.take(b'[');
    let mut index = 0;
    while reader.has_next(index == 0, b']')? {
        let mark = reader.mark();
        let step = || format!("[{index}]");
        if reader.take_null() {
            if reader.strictness == Strictness::DenyUnknown {
                return Err(Mismatch::new("a list without `null` items", "null").within(&step()));
            }
        } else {
            // An empty list stands for an object without members, but not among objects.
            let item = match reader.peek() {
                Some(b'[') if list.item_fields().is_some() && reader.is_empty_list() => {
                    Err(Mismatch::new("an object", "a list"))
                }
                _ => list.read_item(reader),
            };
            match item {
                Ok(()) => reader.dropped_within(mark, step),
                Err(mismatch) => reader.drop_value(mark, mismatch.within(&step()))?,
            }
        }
        index += 1;
    }
    reader.leave();
    Ok(())
}

/// Reads the entries of a map from an object.
pub(super) fn read_map(map: &mut dyn ReadMap, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
    read_notation(reader, &mut |found| {
        let Notation::Object(reader) = found else { return Ok(()) };
        let mut is_first = true;
        reader.take(b'{');
        while reader.has_next(is_first, b'}')? {
            is_first = false;
            let name = reader.name()?;
            read_entry(name, reader, &mut |name, reader| map.insert_entry(name, reader))?;
        }
        Ok(())
    })
}

/// Reads the value of an entry; drops it if it has another shape.
pub(super) fn read_entry(
    name: Cow<'_, str>,
    reader: &mut Reader<'_>,
    read: &mut dyn FnMut(String, &mut Reader<'_>) -> Result<(), Mismatch>,
) -> Result<(), Mismatch> {
    let mark = reader.mark();
    let step = || entry_step(&name).into_owned();
    match read(name.clone().into_owned(), reader) {
        Ok(()) => reader.dropped_within(mark, step),
        Err(mismatch) => reader.drop_value(mark, mismatch.within(&step()))?,
    }
    Ok(())
}

/// What stands where an object is expected.
pub(super) enum Notation<'r, 'a> {
    /// An object, whose brace is the next byte.
    Object(&'r mut Reader<'a>),
    /// A list without items. Some services write an object without members so.
    EmptyList,
    /// An empty string, which stands for no value.
    EmptyString,
}

/// Reads an object in any of the notations in which services write one: as it is, as the only item of a
/// list, or as JSON in a string.
pub(super) fn read_notation(
    reader: &mut Reader<'_>,
    read: &mut dyn FnMut(Notation<'_, '_>) -> Result<(), Mismatch>,
) -> Result<(), Mismatch> {
    const EXPECTED: &str = "an object";
    match reader.peek() {
        Some(b'{') => {
            reader.enter()?;
            read(Notation::Object(reader))?;
            reader.leave();
            Ok(())
        }
        Some(b'[') if reader.is_lenient() => {
            reader.enter()?;
            reader.take(b'[');
            if !reader.has_next(true, b']')? {
                read(Notation::EmptyList)?;
            } else if reader.peek() != Some(b'{') {
                return Err(Mismatch::new(EXPECTED, "a list"));
            } else {
                read_notation(reader, read)?;
                if reader.has_next(false, b']')? {
                    return Err(Mismatch::new(EXPECTED, "a list"));
                }
            }
            reader.leave();
            Ok(())
        }
        _ => match reader.token()? {
            Token::String(text) if text.is_empty() && reader.is_lenient() => read(Notation::EmptyString),
            Token::String(text) if text.trim_start().starts_with('{') => {
                let read = reader.nested(&text, &mut |reader| read_notation(reader, read));
                read.map_err(|mismatch| match mismatch.is_syntax() {
                    true => Mismatch::new(EXPECTED, "a string"),
                    false => mismatch,
                })
            }
            other => Err(Mismatch::new(EXPECTED, other.kind())),
        },
    }
}
