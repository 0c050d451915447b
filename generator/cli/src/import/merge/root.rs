//! The root document, and the files that it lists.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use super::decision::{Decision, Edit, Note};
use super::relocate::relocate;
use crate::import::description::{Description, NodePath, target};
use crate::import::fresh;
use crate::import::group;
use crate::import::keywords::visit_references;
use crate::import::metadata::{Metadata, Operation};
use crate::yaml::{Yaml, YamlMap, map};

/// An operation of the description.
pub(super) struct DescribedOperation<'d> {
    pub(super) group: &'d str,
    pub(super) name: &'d str,
    pub(super) file: &'d str,
}

/// Returns the operations of a description: the files in folders that are path items.
pub(super) fn operations(description: &Description) -> impl Iterator<Item = DescribedOperation<'_>> {
    description.files().filter_map(|file| {
        let (group, name) = file.rsplit_once('/')?;
        let name = name.strip_suffix(".yaml")?;
        let item = description.mapping(&NodePath::file(file))?;
        // An event has a `post` without an ID.
        let has_id =
            |method: &&str| item.get(*method).is_some_and(|method| method.get("operationId").is_some());
        let is_operation = ["post", "get"].iter().any(has_id);
        is_operation.then_some(DescribedOperation { group, name, file })
    })
}

/// Writes a root document for a description that is new, and checks the one of a description that
/// is not.
///
/// # Errors
/// The metadata is not enough for a root document, or the description is that of another product
/// or version.
pub(super) fn open(description: &Description, metadata: &Metadata, root: &str) -> Result<Decision> {
    let Metadata { product, version, endpoints, .. } = metadata;
    if description.is_empty() {
        if endpoints.is_empty() {
            bail!("cannot write a new description: the metadata has no `endpoints`");
        }
        let edit = Edit::AddFile(root.to_owned(), fresh::root(metadata));
        return Ok(Decision::Write(vec![edit], Note::New(format!("{root}: the root document"))));
    }
    if !description.has_file(root) {
        bail!("no root document `{root}` in the description; name it with `--spec`");
    }
    let root = NodePath::file(root);
    let described = description.text(&root, "x-acs-product").unwrap_or_default();
    let described_version = description.text(&root.child("info"), "version").unwrap_or_default();
    if (described, described_version) != (product, version) {
        bail!(
            "the metadata is that of {product} {version}, but the description is that of {described} \
             {described_version}"
        );
    }
    Ok(Decision::Keep)
}

/// Adds the regions that have endpoints, and reports those that no longer have one.
pub(super) fn regions(description: &Description, metadata: &Metadata, root: &NodePath) -> Vec<Decision> {
    let server = root.descendant(&["servers", "0"]);
    // Endpoints of the metadata are those on the internet, where `{network}` is empty.
    let url = description.text(&server, "url").unwrap_or_default().replace("{network}", "");
    let variable = server.descendant(&["variables", "region"]);
    let mut known = description.list(&variable.child("enum")).cloned().unwrap_or_default();
    let mut decisions = Vec::new();
    for (region, host) in &metadata.endpoints {
        if format!("https://{}", fresh::host_template(host, region)) != url {
            let what = format!("the region {region}: its endpoint {host} does not match `servers`");
            decisions.push(Decision::Unclear(what));
        } else if !known.contains(&region.as_str().into()) {
            known.push(region.as_str().into());
            let edit = Edit::Set(variable.clone(), "enum".to_owned(), Yaml::Sequence(known.clone()));
            decisions.push(Decision::Write(vec![edit], Note::New(format!("the region {region}"))));
        }
    }
    let has_endpoint = |region: &&str| metadata.endpoints.iter().any(|(known, _)| known == region);
    let gone = known.iter().filter_map(Yaml::as_str).filter(|region| !has_endpoint(region));
    decisions.extend(gone.map(|region| Decision::Gone(format!("the region {region}"))));
    decisions
}

/// Adds an operation, and its group if that is new. Without a `group`, it is that of the operation
/// with the most similar name.
///
/// # Errors
/// There is another file with the name of that of the operation.
pub(super) fn new_operation(
    description: &Description,
    metadata: &Metadata,
    root: &NodePath,
    name: &str,
    operation: &Operation,
    group: Option<&str>,
) -> Result<Vec<Decision>> {
    let known = || operations(description).map(|known| (known.group, known.name));
    let (group, reason) = match (group, group::most_similar(name, known())) {
        (Some(group), _) => (group, String::new()),
        (None, Some((group, model))) => (group, format!(", like {model}")),
        (None, None) => ("operations", String::new()),
    };
    let file = format!("{group}/{name}.yaml");
    if description.has_file(&file) {
        bail!("cannot add the operation {name}: `{file}` exists, and is not an operation");
    }
    let error = root.descendant(&["components", "responses", "Error"]);
    let error = description.get(&error).map(|_| format!("{}#/components/responses/Error", root.file));
    let item = fresh::path_item(metadata, name, operation, group, error);
    let item = relocate(description, item, &file);
    let paths = root.child("paths");
    let mut listed: Vec<(Yaml, Yaml)> =
        description.mapping(&paths).cloned().unwrap_or_default().into_iter().collect();
    listed.push((format!("/{name}").into(), map([("$ref", file.as_str().into())])));
    listed.sort_by(|(a, _), (b, _)| a.as_str().cmp(&b.as_str()));
    let edits = vec![Edit::AddFile(file, item), Edit::Replace(paths, listed.into_iter().collect())];
    let note = Note::New(format!("{name}, in the group {group}{reason}"));
    Ok(vec![declare_group(description, root, group), Decision::Write(edits, note)])
}

fn declare_group(description: &Description, root: &NodePath, group: &str) -> Decision {
    let mut tags = description.list(&root.child("tags")).cloned().unwrap_or_default();
    if tags.iter().any(|tag| tag.get("name").and_then(Yaml::as_str) == Some(group)) {
        return Decision::Keep;
    }
    let prose = format!("The group {group}.");
    tags.push(map([("name", group.into()), ("description", prose.into())]));
    let edit = Edit::Set(root.clone(), "tags".to_owned(), Yaml::Sequence(tags));
    Decision::Write(vec![edit], Note::New(format!("the group {group}")))
}

/// Lists the schemas that nothing refers to in the root document: a file that is not reached from
/// there is a problem to the generator.
pub(super) fn list_unused_schemas(description: &Description, root: &NodePath) -> Vec<Edit> {
    let mut used = BTreeSet::new();
    for file in description.files() {
        if let Some(value) = description.get(&NodePath::file(file)) {
            visit_references(value, &mut |reference| {
                used.insert(target(file, reference).file);
            });
        }
    }
    let unused: Vec<&str> =
        description.files().filter(|file| file.starts_with("schemas/") && !used.contains(*file)).collect();
    if unused.is_empty() {
        return Vec::new();
    }
    let components = root.child("components");
    let mut edits = Vec::new();
    if description.mapping(&components).is_none() {
        edits.push(Edit::Set(root.clone(), "components".to_owned(), Yaml::Mapping(YamlMap::new())));
    }
    let mut schemas = description.mapping(&components.child("schemas")).cloned().unwrap_or_default();
    for file in unused {
        let name = file.trim_start_matches("schemas/").trim_end_matches(".yaml");
        schemas.insert(name.into(), map([("$ref", file.into())]));
    }
    edits.push(Edit::Set(components, "schemas".to_owned(), schemas.into()));
    edits
}

/// Operations that are described, and that the metadata no longer has.
pub(super) fn removed_operations(description: &Description, metadata: &Metadata) -> Vec<Decision> {
    let gone = operations(description).filter(|known| !metadata.operations.contains_key(known.name));
    gone.map(|known| Decision::Gone(known.name.to_owned())).collect()
}
