//! Where a structure takes its members from.

use std::any::Any;
use std::borrow::Cow;
use std::iter::Enumerate;
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
        rows: slice::Iter<'static, Field>,
        entries: Entries<'a>,
        how: Reading,
        /// Whether what is left stays in order, for the row that takes all of it.
        in_order: bool,
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
        let in_order = fields.iter().any(|field| field.others);
        Source::of(Kind::Object { rows: fields.iter(), entries, how, in_order })
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
            Kind::Object { rows, entries, how, in_order } => {
                let Some(field) = rows.next() else { return Next::Nothing };
                match taken(field, entries, *how, *in_order) {
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
            Kind::Object { entries, how: Reading::Exact, .. } => match entries.first() {
                Some((name, _)) => Err(Mismatch::of("a name that is declared", "another one").within(name)),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }
}

/// Takes what belongs to one row out of the members of an object.
fn taken<'a>(
    field: &'static Field,
    entries: &mut Entries<'a>,
    how: Reading,
    in_order: bool,
) -> Result<Option<(&'static str, Input<'a>)>, Mismatch> {
    if field.others {
        return Ok(Some(("", Input::new(Value::Map(std::mem::take(entries)), how))));
    }
    let names = if field.alternatives.is_empty() { slice::from_ref(field) } else { field.alternatives };
    for (alternative, named) in names.iter().enumerate() {
        // What says that another one is not chosen has been heard.
        let Some(value) = take_named(entries, named.name, in_order).filter(|value| *value != Value::Null)
        else {
            continue;
        };
        let others = names.get(alternative + 1..).unwrap_or_default();
        entries
            .retain(|(name, value)| *value != Value::Null || !others.iter().any(|other| other.name == name));
        let also = others.iter().find(|other| entries.iter().any(|(name, _)| name == other.name));
        if let (Some(also), Reading::Strict | Reading::Exact) = (also, how) {
            let both = Mismatch::of("one of several", "more");
            return Err(both.within(&format!("{} and {}", named.name, also.name)));
        }
        let value = match value {
            Value::Text(text) if named.style == Style::CommaList => comma_list(&text),
            other => other,
        };
        return Ok(Some((named.name, Input { value, how, alternative })));
    }
    if field.required && how != Reading::Lenient {
        let name = names.iter().map(|named| named.name).collect::<Vec<_>>().join(" or ");
        return Err(Mismatch::of("a value", "nothing").within(&name));
    }
    Ok(None)
}

/// The last of several members of one name counts, as in every JSON reader.
fn take_named<'a>(entries: &mut Entries<'a>, name: &str, in_order: bool) -> Option<Value<'a>> {
    let mut last = entries.iter().rposition(|(found, _)| found == name)?;
    while let Some(earlier) = entries.iter().take(last).position(|(found, _)| found == name) {
        entries.remove(earlier);
        last -= 1;
    }
    let (_, value) = if in_order { entries.remove(last) } else { entries.swap_remove(last) };
    Some(value)
}

fn comma_list<'a>(text: &str) -> Value<'a> {
    if text.is_empty() {
        return Value::List(Vec::new());
    }
    Value::List(text.split(',').map(|item| Value::Text(Cow::Owned(item.to_owned()))).collect())
}
