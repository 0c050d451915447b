//! The root document, and the files that it lists.

use std::collections::BTreeSet;

use alicloud_generator::api::Method;
use anyhow::{Result, bail};

use super::Selection;
use super::decision::{Decision, Edit, Note};
use super::relocate::relocate;
use crate::import::description::{Description, NodePath, target};
use crate::import::fresh;
use crate::import::group;
use crate::import::keywords::visit_references;
use crate::import::metadata::Metadata;
use crate::import::operation::Operation;
use crate::import::servers::{self, RegionHost};
use crate::yaml::{Yaml, YamlMap, map};

/// An operation of the description.
pub(super) struct DescribedOperation<'d> {
    /// The folder of its file.
    pub(super) group: &'d str,
    pub(super) name: &'d str,
    /// Where it is: a method of a path item.
    pub(super) at: NodePath,
}

/// Returns the operations of a description: the methods of path items, which are files in folders.
pub(super) fn operations(description: &Description) -> impl Iterator<Item = DescribedOperation<'_>> {
    description.files().flat_map(move |file| {
        let group = file.rsplit_once('/').map(|(group, _)| group);
        let methods = Method::ALL.into_iter().filter_map(move |method| {
            let at = NodePath::file(file).child(method.keyword());
            // An event has a `post` without an ID.
            let name = description.text(&at, "operationId")?;
            Some(DescribedOperation { group: group?, name, at })
        });
        methods.collect::<Vec<_>>()
    })
}

/// Writes a root document for a description that is new, and checks the one of a description that
/// is not.
///
/// # Errors
/// The description is that of another product or version, or has no root document.
pub(super) fn open(
    description: &Description,
    metadata: &Metadata,
    root: &str,
    crate_name: &str,
) -> Result<Decision> {
    let Metadata { product, version, .. } = metadata;
    if description.is_empty() {
        let edit = Edit::AddFile(root.to_owned(), fresh::root(metadata, crate_name));
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
    let mut decisions = Vec::new();
    // Metadata without any states nothing about those that were written by hand.
    if metadata.endpoints.is_empty() {
        return decisions;
    }
    let mut servers = servers::described(description, root);
    let mut list = description.list(&root.child("servers")).cloned().unwrap_or_default();
    let hosts = servers::hosts(&metadata.endpoints);
    for RegionHost { region, host, vpc } in &hosts {
        match servers.iter().find_map(|server| server.host(region, *vpc)) {
            Some(known) if known == *host => {}
            Some(known) => {
                decisions.push(Decision::Unclear(format!(
                    "the region {region}: its endpoint is {host}, was {known}"
                )));
            }
            None => {
                let template = (servers::template(host, region), *vpc);
                let note = Note::New(format!("the region {region}"));
                let edit = match servers.iter_mut().find(|server| server.templates.contains(&template)) {
                    Some(server) => {
                        server.regions.push(region.clone());
                        let regions = server.regions.iter().map(|region| region.as_str().into()).collect();
                        set_at(&server.regions_at, Yaml::Sequence(regions))
                    }
                    None => {
                        list.push(servers::server(&template.0, *vpc, vec![region.clone()]));
                        Edit::Set(root.clone(), "servers".to_owned(), Yaml::Sequence(list.clone()))
                    }
                };
                decisions.push(Decision::Write(vec![edit], note));
            }
        }
    }
    let has_endpoint = |region: &String| hosts.iter().any(|known| known.region == *region);
    let gone: BTreeSet<&String> =
        servers.iter().flat_map(|server| &server.regions).filter(|region| !has_endpoint(region)).collect();
    decisions.extend(gone.into_iter().map(|region| Decision::Gone(format!("the region {region}"))));
    decisions
}

/// Sets the value of a node.
fn set_at(at: &NodePath, value: Yaml) -> Edit {
    let keyword = at.steps().last().cloned().unwrap_or_default();
    Edit::Set(at.parent(), keyword, value)
}

/// Adds an operation, and its group if that is new: the one that is asked for, that of its directory, or that of the
/// operation with the most similar name.
///
/// # Errors
/// There is another file with the name of that of the operation.
pub(super) fn new_operation(
    description: &Description,
    metadata: &Metadata,
    root: &NodePath,
    name: &str,
    operation: &Operation,
    selection: &Selection<'_>,
) -> Result<Vec<Decision>> {
    let known = || operations(description).map(|known| (known.group, known.name));
    let directory = selection.directories.get(name);
    let (group, reason) = match (selection.group, directory) {
        (Some(group), _) => (group, String::new()),
        (None, Some(directory)) => (directory.group.as_str(), String::new()),
        (None, None) => match group::most_similar(name, known()) {
            Some((group, model)) => (group, format!(", like {model}")),
            None => ("operations", String::new()),
        },
    };
    let error = root.descendant(&["components", "responses", "Error"]);
    let error = description.get(&error).map(|_| format!("{}#/components/responses/Error", root.file));
    let node = fresh::operation(metadata, name, operation, group, error);
    let method = operation.method.keyword();
    let key = operation.path.clone().unwrap_or_else(|| format!("/{name}"));
    let paths = root.child("paths");
    let note = Note::New(format!("{name}, in the group {group}{reason}"));
    let title =
        directory.filter(|directory| directory.group == group).map(|directory| directory.title.as_str());
    let declared = declare_group(description, root, group, title);
    // The operations of one path are one path item, and so one file.
    let listed = description.get(&paths.child(&key)).map(|_| description.resolve(&paths.child(&key)));
    if let Some(item) = listed {
        let node = relocate(description, node, &item.file);
        return Ok(vec![declared, Decision::Write(vec![Edit::Set(item, method.to_owned(), node)], note)]);
    }
    // Two names that differ in case only are one file on some disks.
    let is_other =
        |file: &String| description.files().any(|known| known != file && known.eq_ignore_ascii_case(file));
    let names = std::iter::once(name.to_owned()).chain((2..).map(|count| format!("{name}_{count}")));
    let file =
        names.map(|name| format!("{group}/{name}.yaml")).find(|file| !is_other(file)).unwrap_or_default();
    if description.has_file(&file) {
        bail!("cannot add the operation {name}: `{file}` exists, and is not an operation");
    }
    let item = relocate(description, map([(method, node)]), &file);
    let mut listed: Vec<(Yaml, Yaml)> =
        description.mapping(&paths).cloned().unwrap_or_default().into_iter().collect();
    listed.push((key.into(), map([("$ref", file.as_str().into())])));
    listed.sort_by(|(a, _), (b, _)| a.as_str().cmp(&b.as_str()));
    let edits = vec![Edit::AddFile(file, item), Edit::Replace(paths, listed.into_iter().collect())];
    Ok(vec![declared, Decision::Write(edits, note)])
}

fn declare_group(description: &Description, root: &NodePath, group: &str, title: Option<&str>) -> Decision {
    let mut tags = description.list(&root.child("tags")).cloned().unwrap_or_default();
    if tags.iter().any(|tag| tag.get("name").and_then(Yaml::as_str) == Some(group)) {
        return Decision::Keep;
    }
    let prose = title.map_or_else(|| format!("The group {group}."), str::to_owned);
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
