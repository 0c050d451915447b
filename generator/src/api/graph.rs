//! How types hold one another.

use std::collections::BTreeSet;

use super::{Api, Field, Group, Operation, Shape, Type, TypeId, TypeKind};

/// Every index that an `Api` contains is one into itself, so these do not fail for it.
impl Api {
    /// Returns the type of an ID that this API contains.
    ///
    /// # Panics
    /// The ID is of another API.
    pub fn get(&self, id: TypeId) -> &Type {
        self.types.get(id).expect("a type ID is an index into the API that contains it")
    }

    /// Returns the operation of an index that this API contains.
    ///
    /// # Panics
    /// The index is of another API.
    pub fn operation(&self, index: usize) -> &Operation {
        self.operations.get(index).expect("the index of an operation is one into the API that contains it")
    }

    /// Returns the group of an index that this API contains.
    ///
    /// # Panics
    /// The index is of another API.
    pub fn group(&self, index: usize) -> &Group {
        self.groups.get(index).expect("the index of a group is one into the API that contains it")
    }

    /// The fields on a path from a structure on, each with the type it is a field of. `[]`
    /// after a name leads into the items of a list.
    pub fn along(&self, from: TypeId, path: &str) -> Option<Vec<(TypeId, &Field)>> {
        let mut owner = Some(from);
        path.split('.')
            .map(|step| {
                let (name, every) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
                let TypeKind::Structure(structure) = &self.get(owner?).kind else { return None };
                let field = structure.fields.iter().find(|field| field.name == name)?;
                let (here, inner) = (owner?, if every { field.shape.item()? } else { &field.shape });
                owner = if let Shape::Named(id) = inner { Some(*id) } else { None };
                Some((here, field))
            })
            .collect()
    }

    /// The named types that a type holds, itself not included.
    pub fn parts(&self, id: TypeId) -> Vec<TypeId> {
        let shapes: Vec<&Shape> = match &self.get(id).kind {
            TypeKind::Structure(structure) => {
                structure.fields.iter().map(|field| &field.shape).chain(&structure.others).collect()
            }
            TypeKind::OneOf(fields) => fields.iter().map(|field| &field.shape).collect(),
            TypeKind::OpenSet(_) | TypeKind::ClosedSet(_) => Vec::new(),
        };
        shapes.into_iter().filter_map(Shape::named).collect()
    }

    /// Everything that can be reached from some types, themselves included.
    pub fn reachable(&self, from: impl IntoIterator<Item = TypeId>) -> BTreeSet<TypeId> {
        let mut reached = BTreeSet::new();
        let mut waiting: Vec<TypeId> = from.into_iter().collect();
        while let Some(id) = waiting.pop() {
            if reached.insert(id) {
                waiting.extend(self.parts(id));
            }
        }
        reached
    }

    /// The types of which a value of this type cannot do without one.
    fn needs(&self, id: TypeId) -> Vec<TypeId> {
        let TypeKind::Structure(structure) = &self.get(id).kind else { return Vec::new() };
        let required = structure.fields.iter().filter(|field| field.required);
        required
            .filter_map(|field| if let Shape::Named(id) = field.shape { Some(id) } else { None })
            .collect()
    }

    /// Whether a value of this type would need another one of it, without end.
    pub fn is_endless(&self, id: TypeId) -> bool {
        let mut seen = BTreeSet::new();
        let mut waiting = self.needs(id);
        while let Some(next) = waiting.pop() {
            if seen.insert(next) {
                waiting.extend(self.needs(next));
            }
        }
        self.get(id).input && seen.contains(&id)
    }

    /// Whether a value of this shape, as a member of `parent`, would hold itself
    /// without a list or a map between, and so have no size.
    pub fn is_recursive(&self, parent: TypeId, shape: &Shape) -> bool {
        let Shape::Named(id) = shape else { return false };
        *id == parent || self.reachable([*id]).contains(&parent)
    }
}
