//! New nodes, as they are written in a file of the description.

use crate::import::description::{Description, NodePath, reference_from};
use crate::import::keywords::BOUNDS;
use crate::yaml::{Yaml, YamlMap};

/// The file of the members that mean the same in every operation.
pub(super) const MEMBERS: &str = "members.yaml";

/// Returns a new node as it is written in `file`: with references that are relative to it, and
/// with references to shared members in place of members that are like them.
pub(super) fn relocate(description: &Description, node: Yaml, file: &str) -> Yaml {
    relocate_member(description, None, node, file)
}

/// As [`relocate`], for a node that is the schema of a member or a parameter of this name.
pub(super) fn relocate_member(description: &Description, name: Option<&str>, node: Yaml, file: &str) -> Yaml {
    let mut entries = match node {
        Yaml::Mapping(entries) => entries,
        Yaml::Sequence(items) => {
            let items = items.into_iter().map(|item| relocate(description, item, file));
            return Yaml::Sequence(items.collect());
        }
        other => return other,
    };
    // A correction may bound the items of a list with commas, which is a string to the metadata. Until a
    // maintainer describes it as a list, it has no items.
    if entries.get("type").and_then(Yaml::as_str) == Some("string") {
        entries.retain(|keyword, _| !["minItems", "maxItems"].iter().any(|bound| keyword == *bound));
    }
    if let Some(shared) = name.and_then(|name| shared_member(description, name, &entries, file)) {
        return shared;
    }
    let parameter_name = entries.get("name").and_then(Yaml::as_str).map(str::to_owned);
    let entries = entries.into_iter().map(|(keyword, value)| {
        let value = match (keyword.as_str(), value) {
            (Some("$ref"), Yaml::String(reference)) => reference_from(file, &reference).into(),
            (Some("properties"), Yaml::Mapping(members)) => {
                let members = members.into_iter().map(|(name, member)| {
                    let member = relocate_member(description, name.as_str(), member, file);
                    (name, member)
                });
                Yaml::Mapping(members.collect())
            }
            (Some("schema"), value) => relocate_member(description, parameter_name.as_deref(), value, file),
            // These hold values, in which `$ref` and `properties` would mean nothing.
            (Some("example" | "x-extensible-enum" | "required"), value) => value,
            // `default` is a value in a schema, and a response in `responses`.
            (Some("default"), value) if value.get("$ref").is_none() => value,
            (_, value) => relocate(description, value, file),
        };
        (keyword, value)
    });
    Yaml::Mapping(entries.collect())
}

/// Returns a reference to the shared member of this name, if it has the same type and format, and
/// every other fact can be written beside the reference.
fn shared_member(description: &Description, name: &str, facts: &YamlMap, file: &str) -> Option<Yaml> {
    const BESIDE: [&str; 3] = ["example", "default", "pattern"];
    let shared = description.mapping(&NodePath::file(MEMBERS).child(name))?;
    let mut reference = YamlMap::new();
    reference.insert("$ref".into(), reference_from(file, &format!("{MEMBERS}#/{name}")).into());
    for (keyword, value) in facts {
        match keyword.as_str()? {
            "type" | "format" if shared.get(keyword) == Some(value) => {}
            beside if BESIDE.contains(&beside) || BOUNDS.contains(&beside) => {
                reference.insert(keyword.clone(), value.clone());
            }
            _ => return None,
        }
    }
    let same_format = facts.get("format") == shared.get("format");
    (same_format && facts.contains_key("type")).then_some(reference.into())
}
