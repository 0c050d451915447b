//! Where a structure takes its members from.

use std::any::Any;
use std::borrow::Cow;
use std::iter::{Enumerate, Zip};
use std::{slice, vec};

use super::input::{Input, Mismatch, Reading, tolerate};
use super::{Field, Style, Value, Wire};

/// The members of an object, without those that have been taken.
pub(super) type Entries<'a> = Vec<(Cow<'a, str>, Value<'a>)>;

/// Where a structure takes its members from, one after the other, in the order of its table.
#[derive(Debug)]
pub struct Source<'a> {
    kind: Kind<'a>,
    /// What was wrong first. Nothing is taken after it.
    result: Result<(), Mismatch>,
}

#[derive(Debug)]
enum Kind<'a> {
    Nothing,
    Copies {
        members: Enumerate<vec::IntoIter<&'a dyn Wire>>,
        replaced: Option<(usize, Input<'a>)>,
    },
    Object {
        rows: Zip<slice::Iter<'static, Field>, vec::IntoIter<Value<'a>>>,
        /// The members that are not the only one of a row.
        rest: Entries<'a>,
        how: Reading,
    },
}

/// What the next member is made of.
enum Next<'a> {
    Nothing,
    Copy(&'a dyn Wire),
    Read(&'static str, Input<'a>),
}

impl<'a> Source<'a> {
    fn of(kind: Kind<'a>) -> Self {
        Source { kind, result: Ok(()) }
    }

    /// Every member is empty.
    pub(crate) fn nothing() -> Self {
        Source::of(Kind::Nothing)
    }

    /// Every member is one of these, copied.
    pub(super) fn copying(members: Vec<&'a dyn Wire>) -> Self {
        Source::of(Kind::Copies { members: members.into_iter().enumerate(), replaced: None })
    }

    /// The same, but for the one in this place, which is read.
    pub(super) fn replacing(members: Vec<&'a dyn Wire>, place: usize, input: Input<'a>) -> Self {
        let replaced = Some((place, input));
        Source::of(Kind::Copies { members: members.into_iter().enumerate(), replaced })
    }

    /// The members are read from an object, each by its row.
    pub(super) fn object(fields: &'static [Field], entries: Entries<'a>, how: Reading) -> Self {
        let mut values: Vec<Value<'a>> = Vec::new();
        values.resize_with(fields.len(), || Value::Null);
        let mut rest = Vec::new();
        // Most services write members in the order of their description.
        let mut next = 0;
        for (name, value) in entries {
            let is_named = |place: &usize| fields.get(*place).is_some_and(|field| field.name == name);
            let place = (next..fields.len()).chain(0..next).find(is_named).filter(|_| !name.is_empty());
            // The last of several members of one name counts, as in every JSON reader.
            match place.and_then(|place| values.get_mut(place)) {
                Some(found) => *found = value,
                None => rest.push((name, value)),
            }
            next = place.map_or(next, |place| place + 1);
        }
        Source::of(Kind::Object { rows: fields.iter().zip(values), rest, how })
    }

    /// Takes the next member.
    pub fn member<T: Wire>(&mut self) -> T {
        match self.next() {
            Next::Nothing => T::empty(),
            Next::Copy(member) => {
                let member: &dyn Any = member;
                let member: &T =
                    member.downcast_ref().expect("members are shown and taken in the same order");
                member.duplicate()
            }
            Next::Read(name, input) => {
                let how = input.how;
                match tolerate(T::read(input), how, || name.to_owned()) {
                    Ok(value) => value.unwrap_or_else(T::empty),
                    Err(mismatch) => {
                        self.result = Err(mismatch);
                        T::empty()
                    }
                }
            }
        }
    }

    fn next(&mut self) -> Next<'a> {
        if self.result.is_err() {
            return Next::Nothing;
        }
        match &mut self.kind {
            Kind::Nothing => Next::Nothing,
            Kind::Copies { members, replaced } => {
                let Some((place, member)) = members.next() else { return Next::Nothing };
                match replaced.take_if(|(replaced, _)| *replaced == place) {
                    Some((_, input)) => Next::Read("", input),
                    None => Next::Copy(member),
                }
            }
            Kind::Object { rows, rest, how } => {
                let Some((field, value)) = rows.next() else { return Next::Nothing };
                match taken(field, value, rest, *how) {
                    Ok(Some((name, input))) => Next::Read(name, input),
                    Ok(None) => Next::Nothing,
                    Err(mismatch) => {
                        self.result = Err(mismatch);
                        Next::Nothing
                    }
                }
            }
        }
    }

    /// # Errors
    /// A member was of another shape, or, where nothing may be dropped, was left.
    pub(super) fn finish(self) -> Result<(), Mismatch> {
        self.result?;
        match self.kind {
            Kind::Object { rest, how: Reading::Exact, .. } => match rest.first() {
                Some((name, _)) => Err(Mismatch::of("a name that is declared", "another one").within(name)),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }
}

/// What belongs to one row: the member of its name, one of its alternatives, or all the rest.
fn taken<'a>(
    field: &'static Field,
    value: Value<'a>,
    rest: &mut Entries<'a>,
    how: Reading,
) -> Result<Option<(&'static str, Input<'a>)>, Mismatch> {
    if field.others {
        return Ok(Some(("", Input::new(Value::Map(std::mem::take(rest)), how))));
    }
    let (alternative, named, value) = match field.alternatives {
        [] => (0, field, value),
        alternatives => chosen(alternatives, rest, how)?.unwrap_or((0, field, Value::Null)),
    };
    match value {
        Value::Null if field.required && how != Reading::Lenient => {
            let names =
                if field.alternatives.is_empty() { slice::from_ref(field) } else { field.alternatives };
            let name = names.iter().map(|named| named.name).collect::<Vec<_>>().join(" or ");
            Err(Mismatch::of("a value", "nothing").within(&name))
        }
        Value::Null => Ok(None),
        Value::Text(text) if named.style == Style::CommaList => {
            Ok(Some((named.name, Input { value: comma_list(&text), how, alternative })))
        }
        value => Ok(Some((named.name, Input { value, how, alternative }))),
    }
}

/// The first of several parameters that is given: its place, its row and its value.
fn chosen<'a>(
    alternatives: &'static [Field],
    rest: &mut Entries<'a>,
    how: Reading,
) -> Result<Option<(usize, &'static Field, Value<'a>)>, Mismatch> {
    let mut given = None;
    for (place, row) in alternatives.iter().enumerate() {
        // The last of several members of one name counts. What says that another one is not
        // chosen has been heard.
        let value = rest.iter_mut().rfind(|(name, _)| name == row.name);
        let Some(value) = value.map(|(_, value)| std::mem::replace(value, Value::Null)) else { continue };
        match (&given, value) {
            (_, Value::Null) => {}
            (None, value) => given = Some((place, row, value)),
            (Some((_, first, _)), _) if how != Reading::Lenient => {
                let both = Mismatch::of("one of several", "more");
                return Err(both.within(&format!("{} and {}", first.name, row.name)));
            }
            (Some(_), _) => {}
        }
    }
    rest.retain(|(name, _)| alternatives.iter().all(|row| name != row.name));
    Ok(given)
}

fn comma_list<'a>(text: &str) -> Value<'a> {
    if text.is_empty() {
        return Value::List(Vec::new());
    }
    Value::List(text.split(',').map(|item| Value::Text(Cow::Owned(item.to_owned()))).collect())
}
