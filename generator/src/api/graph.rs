//! The graph of types: which types contain which others.

use std::collections::{BTreeSet, VecDeque};

use super::components::Components;
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

    /// Returns the fields along a path that begins at a structure, each with the type that has it.
    /// `[]` after a name leads into the items of a list.
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

    /// Returns the named types that a type refers to directly.
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

    /// Returns the types that are not parts of others: requests, responses and the bodies of events.
    pub fn roots(&self) -> impl Iterator<Item = TypeId> {
        let operations = self.operations.iter().flat_map(|operation| [operation.request, operation.response]);
        operations.chain(self.events.iter().map(|event| event.body))
    }

    /// Returns all types that are reachable from some types, including these.
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

    /// Returns the paths of the members below a structure, in the notation of [`Api::along`], each
    /// before those below it. Of a large structure, only the first ones.
    pub(crate) fn paths(&self, from: TypeId) -> Vec<String> {
        const MOST: usize = 500;
        let mut paths = Vec::new();
        let mut waiting = VecDeque::from([(from, String::new())]);
        while let Some((id, prefix)) = waiting.pop_front() {
            let TypeKind::Structure(structure) = &self.get(id).kind else { continue };
            for field in &structure.fields {
                if paths.len() >= MOST {
                    return paths;
                }
                let path = format!("{prefix}{}", field.name);
                let (list, inner) = match field.shape.item() {
                    Some(item) => ("[]", item),
                    None => ("", &field.shape),
                };
                if let Shape::Named(inner) = inner {
                    waiting.push_back((*inner, format!("{path}{list}.")));
                }
                if !list.is_empty() {
                    paths.push(format!("{path}[]"));
                }
                paths.push(path);
            }
        }
        paths
    }

    /// The types that a value of this type requires.
    fn needs(&self, id: TypeId) -> Vec<TypeId> {
        let TypeKind::Structure(structure) = &self.get(id).kind else { return Vec::new() };
        let required = structure.fields.iter().filter(|field| field.required);
        required
            .filter_map(|field| if let Shape::Named(id) = field.shape { Some(id) } else { None })
            .collect()
    }

    /// Returns the types of which every value that a caller creates would have to contain another one.
    pub(crate) fn endless_types(&self) -> Vec<TypeId> {
        let cycles = Components::new(self.types.len(), |id| self.needs(id));
        (0..self.types.len()).filter(|&id| self.get(id).input && cycles.is_in_cycle(id)).collect()
    }

    /// Returns a type whose values require more than `most` values, one inside the next.
    pub(crate) fn deepest_required(&self, most: usize) -> Option<TypeId> {
        let components = Components::new(self.types.len(), |id| self.needs(id));
        (0..self.types.len()).find(|&id| components.depth(id) == most + 1)
    }

    /// Returns which types contain each other, and how deep they nest.
    pub(crate) fn nesting(&self) -> Components {
        Components::new(self.types.len(), |id| self.parts(id))
    }
}
