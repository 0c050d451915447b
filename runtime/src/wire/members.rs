//! How a Rust value takes part in reading, writing and validating.
//!
//! A generated structure lists its members with their fields of the table;
//! [`structure!`](crate::structure) implements [`Structure`] from them. Everything else is written
//! once, with [`View`] for values that are written, validated or compared, and with [`Reader`] for
//! values that are read.

use std::collections::BTreeMap;
use std::fmt::Debug;

use bytes::Bytes;

use super::list::{read_list, read_map};
use super::object::read_structure;
use super::slot::ReadMap;
use super::{Field, Mismatch, Reader, SlotList, scalar};

/// A value that is sent or received.
pub trait Wire: Debug {
    /// Returns the value as the code that writes and validates sees it.
    fn view(&self) -> View<'_>;

    /// Reads the value.
    ///
    /// # Errors
    /// The next value has another shape.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch>
    where
        Self: Sized;

    /// Returns the value that a field has until it is read. If the member is missing, an option, a
    /// list and a map keep it; for any other type the structure is not returned.
    fn placeholder() -> Self
    where
        Self: Sized;

    /// Returns whether the value may be missing: an option, a list or a map may.
    fn is_optional() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Reads an entry, if it is the map of the members without a field of their own.
    ///
    /// # Errors
    /// The next value has another shape.
    fn read_entry(&mut self, _name: String, _reader: &mut Reader<'_>) -> Result<(), Mismatch>
    where
        Self: Sized,
    {
        Err(Mismatch::new("a declared member", "another one"))
    }

    /// Returns the fields of the type, if it is a structure.
    fn member_fields() -> Option<&'static [Field]>
    where
        Self: Sized,
    {
        None
    }
}

/// A type-erased view of a value.
#[non_exhaustive]
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// No value: the member is left out.
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A floating-point number.
    Float(f64),
    /// A string.
    String(&'a str),
    /// A value of a string enum, and the function that returns the known values.
    Enum(&'a str, fn() -> Vec<&'static str>),
    /// A string that no error may contain.
    Secret(&'a str),
    /// A time as a string. It is written as it is, and validated in a request.
    Time(&'a str),
    /// A JSON value without a declared shape.
    Any(&'a serde_json::Value),
    /// Bytes, as a whole body. In JSON, they are a string in Base64.
    Bytes(&'a Bytes),
    /// Items in order.
    List(&'a dyn List),
    /// Entries by name.
    Map(&'a dyn Map),
    /// Named members.
    Structure(&'a dyn DynStructure),
    /// One of several parameters: its index among the alternatives, and its value.
    OneOf(usize, &'a dyn Wire),
}

/// A structure. [`structure!`](crate::structure) implements it.
pub trait Structure: Clone + Debug + Send + Sync + Sized + 'static {
    /// A field for each member, in the order of the description.
    const FIELDS: &'static [Field];

    /// Adds every member to the list, in the order of [`FIELDS`](Self::FIELDS).
    fn members<'a>(&'a self, list: MemberList<'a>) -> MemberList<'a>;

    /// Returns a structure whose fields are placeholders.
    fn empty() -> Self;

    /// Adds the place of every member to the list, in the order of [`FIELDS`](Self::FIELDS).
    fn slots<'a>(&'a mut self, list: SlotList<'a>) -> SlotList<'a>;

    /// The memory that a value takes on the heap by itself.
    const BOXED_BYTES: usize = 0;
}

/// The members of a structure, in the order of its table.
// A list that is passed along by value, and not a slice: the compiler checks a call of a generic
// function faster than a coercion to a trait object in each generated type.
#[derive(Debug, Default)]
pub struct MemberList<'a>(Vec<&'a dyn Wire>);

impl<'a> MemberList<'a> {
    /// Adds a member.
    #[must_use]
    pub fn member<T: Wire>(mut self, value: &'a T) -> Self {
        self.0.push(value);
        self
    }
}

/// A type-erased structure. Every [`Structure`] is one.
pub trait DynStructure: Debug + Send + Sync {
    /// Returns the fields of the members, in the order of the description.
    fn fields(&self) -> &'static [Field];

    /// Returns the members in the order of their fields.
    fn members(&self) -> Vec<&dyn Wire>;
}

impl<T: Structure> DynStructure for T {
    fn fields(&self) -> &'static [Field] {
        T::FIELDS
    }

    fn members(&self) -> Vec<&dyn Wire> {
        Structure::members(self, MemberList(Vec::with_capacity(T::FIELDS.len()))).0
    }
}

impl<T: Structure> Wire for T {
    fn view(&self) -> View<'_> {
        View::Structure(self)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        read_structure(reader)
    }

    fn placeholder() -> Self {
        T::empty()
    }

    fn member_fields() -> Option<&'static [Field]> {
        Some(T::FIELDS)
    }
}

/// A boxed structure: a member that holds another value of its own type.
impl<T: Structure> Structure for Box<T> {
    const FIELDS: &'static [Field] = T::FIELDS;

    fn members<'a>(&'a self, list: MemberList<'a>) -> MemberList<'a> {
        Structure::members(&**self, list)
    }

    fn empty() -> Self {
        Box::new(T::empty())
    }

    fn slots<'a>(&'a mut self, list: SlotList<'a>) -> SlotList<'a> {
        T::slots(self, list)
    }

    const BOXED_BYTES: usize = size_of::<T>() + T::BOXED_BYTES;
}

/// Items in order.
pub trait List {
    /// Returns the number of items.
    fn len(&self) -> usize;

    /// Returns whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the items in order.
    fn items(&self) -> Box<dyn Iterator<Item = &dyn Wire> + '_>;
}

/// Entries by name.
pub trait Map {
    /// Returns the entries in the order of their names.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Wire)> + '_>;
}

macro_rules! scalars {
    ($($type:ty: $value:ident => $view:expr, $read:ident, $placeholder:expr;)*) => {$(
        impl Wire for $type {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
                scalar::$read(reader)
            }

            fn placeholder() -> Self {
                $placeholder
            }
        }
    )*};
}

scalars! {
    bool: value => View::Boolean(*value), boolean, false;
    i32: value => View::Integer(i64::from(*value)), int32, 0;
    i64: value => View::Integer(*value), int64, 0;
    f64: value => View::Float(*value), float, 0.0;
    String: value => View::String(value), text, String::new();
    serde_json::Value: value => View::Any(value), any, serde_json::Value::Null;
    Bytes: value => View::Bytes(value), bytes, Bytes::new();
}

impl<T: Wire> Wire for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Wire::view)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        if reader.take_null() { Ok(None) } else { T::read(reader).map(Some) }
    }

    fn placeholder() -> Self {
        None
    }

    fn is_optional() -> bool {
        true
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let mut list = Vec::new();
        if !reader.take_null() {
            read_list(&mut list, reader)?;
        }
        Ok(list)
    }

    fn placeholder() -> Self {
        Vec::new()
    }

    fn is_optional() -> bool {
        true
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

    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let mut map = BTreeMap::new();
        if !reader.take_null() {
            read_map(&mut map, reader)?;
        }
        Ok(map)
    }

    fn read_entry(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        self.insert_entry(name, reader)
    }

    fn placeholder() -> Self {
        BTreeMap::new()
    }

    fn is_optional() -> bool {
        true
    }
}

impl<T: Wire> Map for BTreeMap<String, T> {
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Wire)> + '_> {
        Box::new(self.iter().map(|(name, value)| (name.as_str(), value as &dyn Wire)))
    }
}
