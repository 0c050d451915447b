//! Missing documentation.

use crate::api::{Api, Field, Naming, TypeKind};
use crate::problem::{Location, Problem, ProblemKind};

/// Returns the operations, parameters, members, values of enums and shared schemas without
/// documentation. A crate can be generated from them, but documents them with their names only.
pub(crate) fn undocumented(api: &Api) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut need = |text: &str, keyword: &'static str, name: &str, at: &Location| {
        if text.trim().is_empty() {
            let kind = ProblemKind::Undocumented { name: name.to_owned(), keyword };
            found.push(Problem::new(at.clone(), kind));
        }
    };
    for operation in &api.operations {
        need(&operation.summary, "summary", &operation.id, &operation.location);
    }
    for event in &api.events {
        need(&event.summary, "summary", &event.name, &event.location);
    }
    for id in api.reachable(api.roots()) {
        let documented = api.get(id);
        let fields: &[Field] = match &documented.kind {
            TypeKind::Structure(structure) => &structure.fields,
            TypeKind::OneOf(alternatives) => alternatives,
            TypeKind::OpenSet(values) | TypeKind::ClosedSet(values) => {
                for value in values {
                    need(&value.description, "x-enumDescriptions", &value.text, &value.location);
                }
                &[]
            }
        };
        for field in fields {
            need(&field.docs.text, "description", &field.name, &field.location);
        }
        if let Naming::Schema(name) = &documented.naming {
            need(&documented.docs.text, "description", name, &documented.location);
        }
    }
    found.sort();
    found.dedup();
    found
}
