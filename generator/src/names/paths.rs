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

#[cfg(test)]
mod tests {
    use crate::{Input, Problem, type_paths};

    const ROOT: &str = "\
openapi: 3.1.0
x-acs-style: RPC
x-acs-product: Greeter
info: {title: Greeter, version: 2026-01-01}
servers:
- {url: 'https://greeter.{region}.example.com', variables: {region: {default: here, enum: [here]}}}
tags:
- {name: greetings, description: Greetings.}
paths:
  /Greet:
    post:
      operationId: Greet
      tags: [greetings]
      x-acs-one-of: {name: Whom, of: [Name, Faces]}
      parameters:
      - {name: Name, in: query, schema: {type: string}}
      - {name: Faces, in: query, content: {application/json: {schema: {type: array, items: {type: object, properties: {Mood: {type: string, enum: [Good]}}}}}}}
      responses:
        '200':
          description: The greeting.
          content: {application/json: {schema: {type: object, properties: {Tone: {$ref: '#/components/schemas/TONE'}}}}}
components:
  schemas:
    TONE: {type: object, properties: {Text: {type: object, additionalProperties: {type: array, items: {type: string, enum: [Hello]}}}}}
";

    /// The paths of all types in the description, each with its name.
    fn paths(root: &str) -> Result<Vec<(String, String)>, Vec<Problem>> {
        let sources = [("openapi.yaml".to_owned(), root.to_owned())].into();
        let paths = type_paths(&Input::new(sources, "openapi.yaml"))?;
        Ok(paths.into_iter().map(|(path, (name, _))| (path, name.to_string())).collect())
    }

    #[test]
    fn a_path_has_the_names_on_the_wire_and_what_lists_and_maps_add() {
        let expected = [
            ("Greet.request", "GreetRequest"),
            ("Greet.request.Faces[]", "GreetFace"),
            ("Greet.request.Faces[].Mood", "FaceMood"),
            ("Greet.request.Whom", "GreetWhom"),
            ("Greet.response", "GreetResponse"),
            ("schemas.TONE", "Tone"),
            ("schemas.TONE.Text.*[]", "ToneText"),
        ];
        let expected = expected.map(|(path, name)| (path.to_owned(), name.to_owned()));
        assert_eq!(paths(ROOT).expect("it has no problems"), expected);
    }

    #[test]
    fn a_schema_without_a_letter_in_its_name_is_a_problem() {
        assert!(!paths(&ROOT.replace("TONE", "--")).expect_err("it is a problem").is_empty());
    }
}
