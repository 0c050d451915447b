//! How a Rust value shows itself to the code that writes, checks and compares it, and how it
//! is made of what was read.
//!
//! A generated structure says three things: the table of its members, its values in that order
//! to look at, and how it is made of others. Everything else about it is written once, here in
//! the runtime, over [`View`] and [`Source`].

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt::Debug;

use super::input::{Input, Mismatch};
use super::read::{Items, MapEntries, read_structure};
use super::{Field, Source, scalar};

/// A value that travels: it can be looked at, read, copied, and made empty.
pub trait Wire: Debug + Any {
    /// What the value is.
    fn view(&self) -> View<'_>;

    /// Makes it of what was read.
    ///
    /// # Errors
    /// What was read is of another shape.
    fn read(input: Input<'_>) -> Result<Self, Mismatch>
    where
        Self: Sized;

    /// Makes another one that is equal.
    fn duplicate(&self) -> Self
    where
        Self: Sized;

    /// The value that stands in until one is read: `None`, an empty list, `""`, `0`.
    fn empty() -> Self
    where
        Self: Sized;
}

/// A value as its writer sees it.
#[non_exhaustive]
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Nothing: the member is left out.
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Any number.
    Float(f64),
    /// Text, an enumeration's included.
    Text(&'a str),
    /// A JSON value of no declared shape.
    Any(&'a serde_json::Value),
    /// Items in order.
    List(&'a dyn List),
    /// Entries by name.
    Map(&'a dyn Map),
    /// Named members.
    Structure(&'a dyn Structure),
    /// One of several parameters: which, and its value.
    OneOf(usize, &'a dyn Wire),
}

/// The table of a structure.
pub trait Fields {
    /// A row for each member, in the order of the description.
    const FIELDS: &'static [Field];
}

/// The members of a structure: [`structure!`](crate::structure) implements it. Both functions
/// go through the members in the order of the table.
pub trait Members: Fields + Debug + Send + Sync + Sized + 'static {
    /// Shows every member.
    fn show<'a>(&'a self, shown: Shown<'a>) -> Shown<'a>;

    /// Takes every member from a source.
    fn take(source: &mut Source<'_>) -> Self;
}

/// The members of a structure that have been shown so far.
#[derive(Debug, Default)]
pub struct Shown<'a>(Vec<&'a dyn Wire>);

impl<'a> Shown<'a> {
    /// Shows one more.
    #[must_use]
    pub fn member<T: Wire>(mut self, value: &'a T) -> Self {
        self.0.push(value);
        self
    }
}

/// Named members, each with a row in a table. Every [`Members`] is one.
pub trait Structure: Send + Sync {
    /// The rows of the members, in the order of the description.
    fn fields(&self) -> &'static [Field];

    /// The members in the order of their rows.
    fn members(&self) -> Vec<&dyn Wire>;

    /// Takes every member anew.
    fn fill(&mut self, source: &mut Source<'_>);
}

impl<T: Members> Structure for T {
    fn fields(&self) -> &'static [Field] {
        T::FIELDS
    }

    fn members(&self) -> Vec<&dyn Wire> {
        self.show(Shown(Vec::with_capacity(T::FIELDS.len()))).0
    }

    fn fill(&mut self, source: &mut Source<'_>) {
        *self = T::take(source);
    }
}

impl<T: Members> Wire for T {
    fn view(&self) -> View<'_> {
        View::Structure(self)
    }

    fn read(input: Input<'_>) -> Result<Self, Mismatch> {
        read_structure(input)
    }

    fn duplicate(&self) -> Self {
        T::take(&mut Source::copying(self.members()))
    }

    fn empty() -> Self {
        T::take(&mut Source::nothing())
    }
}

/// Items in order.
pub trait List {
    /// How many items there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The items in order.
    fn items(&self) -> Box<dyn Iterator<Item = &dyn Wire> + '_>;
}

/// Entries by name.
pub trait Map {
    /// The entries in the order of their names.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Wire)> + '_>;
}

macro_rules! scalars {
    ($($type:ty: $value:ident => $view:expr, $empty:expr, $read:ident;)*) => {$(
        impl Wire for $type {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn read(input: Input<'_>) -> Result<Self, Mismatch> {
                scalar::$read(input)
            }

            fn duplicate(&self) -> Self {
                self.clone()
            }

            fn empty() -> Self {
                $empty
            }
        }
    )*};
}

scalars! {
    bool: value => View::Boolean(*value), false, boolean;
    i32: value => View::Integer(i64::from(*value)), 0, int32;
    i64: value => View::Integer(*value), 0, int64;
    f64: value => View::Float(*value), 0.0, float;
    String: value => View::Text(value), String::new(), text;
    serde_json::Value: value => View::Any(value), serde_json::Value::Null, any;
}

impl<T: Wire> Wire for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Wire::view)
    }

    fn read(input: Input<'_>) -> Result<Self, Mismatch> {
        if input.is_null() { Ok(None) } else { T::read(input).map(Some) }
    }

    fn duplicate(&self) -> Self {
        self.as_ref().map(Wire::duplicate)
    }

    fn empty() -> Self {
        None
    }
}

/// A structure that holds another of its own kind.
impl<T: Members> Members for Box<T> {
    fn show<'a>(&'a self, shown: Shown<'a>) -> Shown<'a> {
        (**self).show(shown)
    }

    fn take(source: &mut Source<'_>) -> Self {
        Box::new(T::take(source))
    }
}

impl<T: Fields> Fields for Box<T> {
    const FIELDS: &'static [Field] = T::FIELDS;
}

impl<T: Wire> Wire for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn read(input: Input<'_>) -> Result<Self, Mismatch> {
        let mut items = Items::of(input)?;
        let mut list = Vec::with_capacity(items.len());
        while let Some(item) = items.next() {
            list.extend(items.keep(T::read(item))?);
        }
        Ok(list)
    }

    fn duplicate(&self) -> Self {
        self.iter().map(Wire::duplicate).collect()
    }

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: Wire> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn items(&self) -> Box<dyn Iterator<Item = &dyn Wire> + '_> {
        Box::new(self.iter().map(|item| item as &dyn Wire))
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn read(input: Input<'_>) -> Result<Self, Mismatch> {
        let mut map = BTreeMap::new();
        let mut entries = MapEntries::of(input)?;
        while let Some((name, entry)) = entries.next() {
            if let Some(value) = entries.keep(&name, T::read(entry))? {
                map.insert(name, value);
            }
        }
        Ok(map)
    }

    fn duplicate(&self) -> Self {
        self.iter().map(|(name, value)| (name.clone(), value.duplicate())).collect()
    }

    fn empty() -> Self {
        BTreeMap::new()
    }
}

impl<T: Wire> Map for BTreeMap<String, T> {
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Wire)> + '_> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value as &dyn Wire)))
    }
}
