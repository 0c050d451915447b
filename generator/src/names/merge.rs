//! Merging of equal types.
//!
//! The metadata of the service repeats a structure wherever an operation uses it: `Input.Media` and
//! `Output.Media` are two schemas with one name. If they are equal, a caller expects one type; if they
//! differ, it is a collision, which is reported later.

use super::TypeName;
use crate::api::{Api, Field, Naming, Shape, Type, TypeId, TypeKind};

/// Returns the type that replaces each type: the first of those that are equal except for their
/// documentation. A type that stays replaces itself. `repeated` lists the types of one operation that
/// have the same name.
pub(super) fn replacements(api: &Api, repeated: &[Vec<TypeId>]) -> Vec<TypeId> {
    // Types that contain merged types may have become equal, so this repeats until nothing changes. A
    // type comes before those inside it, so the reverse order needs few rounds.
    let mut stands_for: Vec<TypeId> = (0..api.types.len()).collect();
    loop {
        let mut changed = false;
        for ids in repeated {
            for (index, &id) in ids.iter().enumerate().rev() {
                let mut before = ids.iter().take(index);
                let first =
                    before.find(|other| equal(&api.get(id).kind, &api.get(**other).kind, &stands_for));
                if let (Some(first), Some(entry)) = (first, stands_for.get_mut(id))
                    && entry != first
                {
                    *entry = *first;
                    changed = true;
                }
            }
        }
        if !changed {
            return (0..api.types.len()).map(|id| last(&stands_for, id)).collect();
        }
    }
}

/// Merges equal types. Of their documentation, the first text that is not empty is kept.
pub(super) fn equal_types(
    mut api: Api,
    names: Vec<TypeName>,
    replacements: &[TypeId],
) -> (Api, Vec<TypeName>) {
    let mut types: Vec<Option<Type>> = std::mem::take(&mut api.types).into_iter().map(Some).collect();
    // People often document a structure only once.
    for (id, &first) in replacements.iter().enumerate().filter(|(id, first)| id != *first) {
        if let Some(found) = types.get_mut(id).and_then(Option::take)
            && let Some(Some(first)) = types.get_mut(first)
        {
            absorb(first, found);
        }
    }
    let kept: Vec<TypeId> =
        replacements.iter().enumerate().filter(|(id, other)| id == *other).map(|(id, _)| id).collect();
    // The IDs are indexes, so they change when types are removed.
    let new_id = |id: TypeId| {
        let first = replacements.get(id);
        first.and_then(|first| kept.binary_search(first).ok()).expect("a type that replaces others is kept")
    };
    api.types = types.into_iter().flatten().collect();
    api.types.iter_mut().for_each(|found| visit_ids(found, &new_id));
    for operation in &mut api.operations {
        operation.request = new_id(operation.request);
        operation.response = new_id(operation.response);
    }
    for event in &mut api.events {
        event.body = new_id(event.body);
    }
    let names = names.into_iter().zip(replacements).enumerate();
    let names = names.filter(|(id, (_, first))| id == *first).map(|(_, (name, _))| name).collect();
    (api, names)
}

/// Adds the documentation that an equal type has and the first one lacks.
fn absorb(first: &mut Type, other: Type) {
    fn fill(text: &mut String, other: String) {
        if text.is_empty() {
            *text = other;
        }
    }
    fn fill_all(fields: &mut [Field], others: Vec<Field>) {
        for (field, other) in fields.iter_mut().zip(others) {
            fill(&mut field.docs.text, other.docs.text);
        }
    }
    first.input |= other.input;
    first.output |= other.output;
    fill(&mut first.docs.text, other.docs.text);
    match (&mut first.kind, other.kind) {
        (TypeKind::Structure(first), TypeKind::Structure(other)) => fill_all(&mut first.fields, other.fields),
        (TypeKind::OneOf(first), TypeKind::OneOf(other)) => fill_all(first, other),
        (TypeKind::OpenSet(first), TypeKind::OpenSet(other))
        | (TypeKind::ClosedSet(first), TypeKind::ClosedSet(other)) => {
            for (value, other) in first.iter_mut().zip(other) {
                fill(&mut value.description, other.description);
            }
        }
        _ => {}
    }
}

/// The type that finally replaces this one: the end of a chain.
fn last(stands_for: &[TypeId], mut id: TypeId) -> TypeId {
    while let Some(&next) = stands_for.get(id) {
        if next == id {
            break;
        }
        id = next;
    }
    id
}

fn equal(a: &TypeKind, b: &TypeKind, stands_for: &[TypeId]) -> bool {
    let fields = |a: &[Field], b: &[Field]| {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal_fields(a, b, stands_for))
    };
    match (a, b) {
        (TypeKind::Structure(a), TypeKind::Structure(b)) => {
            fields(&a.fields, &b.fields)
                && match (&a.others, &b.others) {
                    (Some(a), Some(b)) => equal_shapes(a, b, stands_for),
                    (a, b) => a.is_none() && b.is_none(),
                }
        }
        (TypeKind::OneOf(a), TypeKind::OneOf(b)) => fields(a, b),
        (TypeKind::OpenSet(a), TypeKind::OpenSet(b)) | (TypeKind::ClosedSet(a), TypeKind::ClosedSet(b)) => {
            a.len() == b.len()
                && a.iter().zip(b).all(|(a, b)| (&a.text, &a.rust_name) == (&b.text, &b.rust_name))
        }
        _ => false,
    }
}

fn equal_fields(a: &Field, b: &Field, stands_for: &[TypeId]) -> bool {
    (&a.name, &a.rust_name, a.required, a.encoding, a.limit)
        == (&b.name, &b.rust_name, b.required, b.encoding, b.limit)
        && equal_shapes(&a.shape, &b.shape, stands_for)
}

fn equal_shapes(a: &Shape, b: &Shape, stands_for: &[TypeId]) -> bool {
    match (a, b) {
        (Shape::Named(a), Shape::Named(b)) => last(stands_for, *a) == last(stands_for, *b),
        (Shape::InText(a), Shape::InText(b))
        | (Shape::List(a), Shape::List(b))
        | (Shape::Map(a), Shape::Map(b)) => equal_shapes(a, b, stands_for),
        (a, b) => a == b,
    }
}

/// Replaces the IDs of all types that a type refers to.
fn visit_ids(found: &mut Type, new_id: &impl Fn(TypeId) -> TypeId) {
    fn shape(shape: &mut Shape, new_id: &impl Fn(TypeId) -> TypeId) {
        if let Some(id) = shape.named_mut() {
            *id = new_id(*id);
        }
    }
    if let Naming::Member { parent, .. } = &mut found.naming {
        *parent = new_id(*parent);
    }
    match &mut found.kind {
        TypeKind::Structure(structure) => {
            structure.fields.iter_mut().for_each(|field| shape(&mut field.shape, new_id));
            structure.others.iter_mut().for_each(|others| shape(others, new_id));
        }
        TypeKind::OneOf(fields) => fields.iter_mut().for_each(|field| shape(&mut field.shape, new_id)),
        TypeKind::OpenSet(_) | TypeKind::ClosedSet(_) => {}
    }
}
