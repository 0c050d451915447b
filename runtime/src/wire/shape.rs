//! How a Rust value shows itself to the code that reads, writes and checks it.
//!
//! A generated structure says three things: the table of its members, its
//! values in that order to look at, and the same to fill in. Reading, writing and checking are then
//! written once, here in the runtime, over [`View`] and [`Edit`].

use std::collections::BTreeMap;

use super::Field;

/// A value that travels: it can be looked at, filled in, and made empty.
pub trait Wire {
    /// What the value is.
    fn view(&self) -> View<'_>;

    /// Where a value that was read is put.
    fn edit(&mut self) -> Edit<'_>;

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

/// A value as its reader sees it.
#[non_exhaustive]
pub enum Edit<'a> {
    /// `true` or `false`.
    Boolean(&'a mut bool),
    /// A whole number of 32 bits.
    Int32(&'a mut i32),
    /// A whole number of 64 bits.
    Int64(&'a mut i64),
    /// Any number.
    Float(&'a mut f64),
    /// Any text.
    Text(&'a mut String),
    /// Text out of a set of values.
    Set(&'a mut dyn TextSet),
    /// A JSON value of no declared shape.
    Any(&'a mut serde_json::Value),
    /// A value that may be absent.
    Optional(&'a mut dyn Optional),
    /// Items in order.
    List(&'a mut dyn List),
    /// Entries by name.
    Map(&'a mut dyn Map),
    /// Named members.
    Structure(&'a mut dyn Structure),
    /// One of several parameters.
    OneOf(&'a mut dyn Choice),
}

/// The table of a structure.
pub trait Fields {
    /// A row for each member, in the order of the description.
    const FIELDS: &'static [Field];
}

/// Named members, each with a row in a table.
pub trait Structure: Send + Sync {
    /// The members in the order of the description.
    fn fields(&self) -> &'static [Field];

    /// Shows the members in the order of [`fields`](Self::fields).
    fn view_fields(&self, visit: &mut dyn FnMut(&[&dyn Wire]));

    /// Hands out the members in the order of [`fields`](Self::fields).
    fn edit_fields(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Wire]));
}

/// Items in order.
pub trait List {
    /// How many items there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Shows the items in order.
    fn visit(&self, visit: &mut dyn FnMut(&dyn Wire));

    /// Removes every item.
    fn clear(&mut self);

    /// Adds an item and keeps it if `fill` says so.
    fn push(&mut self, fill: &mut dyn FnMut(&mut dyn Wire) -> bool);
}

/// Entries by name.
pub trait Map {
    /// Shows the entries in the order of their names.
    fn visit(&self, visit: &mut dyn FnMut(&str, &dyn Wire));

    /// Removes every entry.
    fn clear(&mut self);

    /// Adds an entry and keeps it if `fill` says so.
    fn insert(&mut self, name: String, fill: &mut dyn FnMut(&mut dyn Wire) -> bool);
}

/// A value that may be absent.
pub trait Optional {
    /// Makes it absent.
    fn clear(&mut self);

    /// Makes it present, and hands it out.
    fn present(&mut self) -> &mut dyn Wire;
}

/// Text out of a set of values.
pub trait TextSet {
    /// Takes the value of this name; `false` if the set is closed and has no such value.
    fn set(&mut self, name: &str) -> bool;
}

/// One of several parameters.
pub trait Choice {
    /// Chooses the parameter at this place among the alternatives, and hands it out empty.
    fn choose(&mut self, index: usize) -> &mut dyn Wire;
}

macro_rules! scalar {
    ($($type:ty: $edit:ident, $value:ident => $view:expr, $empty:expr;)*) => {$(
        impl Wire for $type {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }

            fn edit(&mut self) -> Edit<'_> {
                Edit::$edit(self)
            }

            fn empty() -> Self {
                $empty
            }
        }
    )*};
}

scalar! {
    bool: Boolean, value => View::Boolean(*value), false;
    i32: Int32, value => View::Integer(i64::from(*value)), 0;
    i64: Int64, value => View::Integer(*value), 0;
    f64: Float, value => View::Float(*value), 0.0;
    String: Text, value => View::Text(value), String::new();
    serde_json::Value: Any, value => View::Any(value), serde_json::Value::Null;
}

impl<T: Wire> Wire for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Wire::view)
    }

    fn edit(&mut self) -> Edit<'_> {
        Edit::Optional(self)
    }

    fn empty() -> Self {
        None
    }
}

impl<T: Wire> Optional for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn present(&mut self) -> &mut dyn Wire {
        self.insert(T::empty())
    }
}

impl<T: Wire> Wire for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }

    fn edit(&mut self) -> Edit<'_> {
        (**self).edit()
    }

    fn empty() -> Self {
        Box::new(T::empty())
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn edit(&mut self) -> Edit<'_> {
        Edit::List(self)
    }

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: Wire> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn visit(&self, visit: &mut dyn FnMut(&dyn Wire)) {
        self.iter().for_each(|item| visit(item));
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn push(&mut self, fill: &mut dyn FnMut(&mut dyn Wire) -> bool) {
        let mut item = T::empty();
        if fill(&mut item) {
            Vec::push(self, item);
        }
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn edit(&mut self) -> Edit<'_> {
        Edit::Map(self)
    }

    fn empty() -> Self {
        BTreeMap::new()
    }
}

impl<T: Wire> Map for BTreeMap<String, T> {
    fn visit(&self, visit: &mut dyn FnMut(&str, &dyn Wire)) {
        self.iter().for_each(|(name, value)| visit(name, value));
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn insert(&mut self, name: String, fill: &mut dyn FnMut(&mut dyn Wire) -> bool) {
        let mut value = T::empty();
        if fill(&mut value) {
            BTreeMap::insert(self, name, value);
        }
    }
}
