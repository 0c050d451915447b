//! Type-erased places that values are read into: the members of a structure, lists and maps.
//!
//! They are traits of their own and not a part of [`Wire`], whose functions are compiled for every type
//! that a program only sends.

use std::collections::BTreeMap;
use std::fmt;

use super::{Field, Mismatch, Reader, Structure, Wire};

/// The places of the members of a structure, in the order of its table.
#[derive(Default)]
pub struct SlotList<'a>(Vec<&'a mut dyn Slot>);

impl<'a> SlotList<'a> {
    /// Adds the place of a member.
    #[must_use]
    pub fn slot<T: Wire>(mut self, place: &'a mut T) -> Self {
        self.0.push(place);
        self
    }
}

impl fmt::Debug for SlotList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SlotList").field(&self.0.len()).finish()
    }
}

/// The place of a member that is read.
pub(crate) trait Slot {
    /// Reads the member into its place.
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Mismatch>;

    /// Reads an entry into its place, if it is the map of other members.
    fn fill_entry(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), Mismatch>;

    /// Makes the member a placeholder.
    fn clear(&mut self);

    /// Returns whether the member may be missing.
    fn may_be_missing(&self) -> bool;
}

impl<T: Wire> Slot for T {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        *self = T::read(reader)?;
        Ok(())
    }

    fn fill_entry(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        self.read_entry(name, reader)
    }

    fn clear(&mut self) {
        *self = T::placeholder();
    }

    fn may_be_missing(&self) -> bool {
        T::is_optional()
    }
}

/// Returns the places of all members.
pub(super) fn slots<T: Structure>(structure: &mut T) -> Vec<&mut dyn Slot> {
    structure.slots(SlotList(Vec::with_capacity(T::FIELDS.len()))).0
}

/// A list that is read.
pub(super) trait ReadList {
    /// Reads the next item.
    fn read_item(&mut self, reader: &mut Reader<'_>) -> Result<(), Mismatch>;

    /// Removes all items.
    fn remove_all(&mut self);

    /// Returns the fields of the items, if these are structures.
    fn item_fields(&self) -> Option<&'static [Field]>;
}

impl<T: Wire> ReadList for Vec<T> {
    fn read_item(&mut self, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        // A vector has twice the places that it needs, at most.
        reader.charge(2 * size_of::<T>())?;
        self.push(T::read(reader)?);
        Ok(())
    }

    fn remove_all(&mut self) {
        self.clear();
    }

    fn item_fields(&self) -> Option<&'static [Field]> {
        T::member_fields()
    }
}

/// A map that is read.
pub(super) trait ReadMap {
    /// Reads the value of an entry.
    fn insert_entry(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), Mismatch>;
}

impl<T: Wire> ReadMap for BTreeMap<String, T> {
    fn insert_entry(&mut self, name: String, reader: &mut Reader<'_>) -> Result<(), Mismatch> {
        // The nodes of the map are half full, at least.
        reader.charge(2 * size_of::<(String, T)>())?;
        reader.charge_text(&name)?;
        let value = T::read(reader)?;
        self.insert(name, value);
        Ok(())
    }
}
