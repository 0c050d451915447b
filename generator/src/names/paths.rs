//! The paths of types: the operation or schema they belong to, and the members that lead to them.

use std::collections::BTreeMap;

use super::{TypeName, types};
use crate::api::{Api, Naming, Shape, Type, TypeId, TypeKind};
use crate::problem::Location;

/// The name and the location of each type by its path.
///
/// A path is `Operation.request`, `Operation.response` or `schemas.Name`, followed by names of members
/// as on the wire, with `[]` after a list and `.*` after a map: `GetJob.response.JobList[].Status`.
pub type TypePaths = BTreeMap<String, (TypeName, Location)>;

/// Returns the paths of all types. Types that are merged because they are equal keep their own paths
/// and locations: to name such a type, each of its schemas has to be named.
pub(crate) fn type_paths(api: &Api) -> TypePaths {
    let names = types::names(api).names;
    let mut paths = TypePaths::new();
    for operation in &api.operations {
        visit(api, &names, operation.request, format!("{}.request", operation.id), &mut paths);
        visit(api, &names, operation.response, format!("{}.response", operation.id), &mut paths);
    }
    for (id, found) in api.types.iter().enumerate() {
        if let Naming::Schema(name) = &found.naming {
            visit(api, &names, id, format!("schemas.{name}"), &mut paths);
        }
    }
    paths
}

/// Adds a type and the types inside it, except for shared schemas, which have paths of their own.
fn visit(api: &Api, names: &[TypeName], id: TypeId, path: String, paths: &mut TypePaths) {
    let found = api.get(id);
    for (suffix, shape) in members(found) {
        if let Some(inner) = shape.named()
            && !matches!(api.get(inner).naming, Naming::Schema(_))
        {
            // The alternatives of a choice are parameters of the request, as the choice is.
            let around = match found.kind {
                TypeKind::OneOf(_) => path.rsplit_once('.').map_or("", |(around, _)| around),
                _ => &path,
            };
            visit(api, names, inner, format!("{around}{suffix}{}", steps(shape)), paths);
        }
    }
    if let Some(name) = names.get(id) {
        paths.insert(path, (name.clone(), found.location.clone()));
    }
}

/// The members of a type, with what they add to its path.
fn members(found: &Type) -> Vec<(String, &Shape)> {
    let (fields, others) = match &found.kind {
        TypeKind::Structure(structure) => (structure.fields.as_slice(), structure.others.as_ref()),
        TypeKind::OneOf(fields) => (fields.as_slice(), None),
        TypeKind::OpenSet(_) | TypeKind::ClosedSet(_) => return Vec::new(),
    };
    let others = others.map(|shape| (".*".to_owned(), shape));
    fields.iter().map(|field| (format!(".{}", field.name), &field.shape)).chain(others).collect()
}

/// What leads from a value to the named type in it.
fn steps(shape: &Shape) -> String {
    match shape {
        Shape::List(item) => format!("[]{}", steps(item)),
        Shape::Map(value) => format!(".*{}", steps(value)),
        Shape::InText(inner) => steps(inner),
        _ => String::new(),
    }
}
