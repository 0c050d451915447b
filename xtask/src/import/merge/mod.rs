//! The facts of metadata into a description that people have written in.
//!
//! What a person says more exactly than the metadata stays: a text that is a list, a number
//! inside a text, a JSON document of known shape, a shared schema in place of a repeated one.
//! What the metadata now says otherwise is changed, and told.

mod operation;
mod schema;
mod settle;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use serde_yaml::{Mapping, Value};

use super::description::{Description, Location, reference_from, target};
use super::facts::facts;
use super::metadata::{Metadata, Operation, visit_references};
use super::{fresh, group};

/// What has happened to one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Note {
    New(String),
    Changed(String),
    Gone(String),
    /// People have to decide.
    Unclear(String),
}

pub(super) struct Merge<'m> {
    metadata: &'m Metadata,
    root: &'m str,
    pub(super) description: Description,
    pub(super) notes: Vec<Note>,
    /// What the metadata says of a schema, once for each place that uses it.
    uses: BTreeMap<Location, Vec<Use>>,
    /// Whether what is looked at is to be imported, or is only looked at.
    active: bool,
}

/// A schema as one place of the metadata has it.
struct Use {
    said: String,
    facts: Mapping,
    /// Whether callers write it.
    input: bool,
    active: bool,
}

/// The file of the members that mean the same everywhere.
const MEMBERS: &str = "members.yaml";

impl<'m> Merge<'m> {
    pub(super) fn new(metadata: &'m Metadata, root: &'m str, description: Description) -> Self {
        Merge { metadata, root, description, notes: Vec::new(), uses: BTreeMap::new(), active: true }
    }

    /// Imports everything, or some operations and the schemas they use.
    ///
    /// # Errors
    /// The description is of something else, or a file is in the way.
    pub(super) fn run(&mut self, only: &[String], group: Option<&str>) -> Result<()> {
        let root = Location::file(self.root);
        self.open_root(&root)?;
        let chosen = |name: &String| only.is_empty() || only.contains(name);
        self.active = only.is_empty();
        self.regions(&root);
        let metadata = self.metadata;
        let wanted = self.schemas_of(metadata.operations.iter().filter(|(name, _)| chosen(name)));
        for (name, schema) in &metadata.schemas {
            self.active = only.is_empty() || wanted.contains(name);
            self.shared_schema(name, schema);
        }
        for (name, operation) in &metadata.operations {
            self.active = chosen(name);
            match self.file_of(name) {
                Some(file) => self.operation(name, operation, &file),
                None if self.active => self.new_operation(name, operation, group, &root)?,
                None => {}
            }
        }
        self.active = true;
        self.settle();
        self.list_schemas(&root);
        if only.is_empty() {
            self.tell_gone_operations();
        }
        self.notes.sort();
        self.notes.dedup();
        Ok(())
    }

    /// Changes a node and tells it, if it is there to be changed.
    fn change(&mut self, at: &Location, note: Note, change: impl FnOnce(&mut Mapping)) {
        if self.active
            && let Some(words) = self.description.edit(at)
        {
            change(words);
            self.notes.push(note);
        }
    }

    fn changed(said: &str, what: impl std::fmt::Display) -> Note {
        Note::Changed(format!("{said}: {what}"))
    }

    fn open_root(&mut self, root: &Location) -> Result<()> {
        let Metadata { product, version, endpoints, .. } = self.metadata;
        if self.description.is_empty() {
            if endpoints.is_empty() {
                bail!("the metadata has no `endpoints` for a new description; nothing was written");
            }
            self.description.add(self.root.to_owned(), fresh::root(self.metadata));
            self.notes.push(Note::New(format!("{}: the root document", self.root)));
            return Ok(());
        }
        if !self.description.has(self.root) {
            bail!("there is a description, but no `{}` in it; nothing was written", self.root);
        }
        let of = self.description.text(root, "x-acs-product").unwrap_or_default();
        let of_version = self.description.text(&root.child("info"), "version").unwrap_or_default();
        if (of, of_version) != (product, version) {
            bail!(
                "the metadata is of {product} {version}, and the description of {of} {of_version}; nothing was written"
            );
        }
        Ok(())
    }

    /// Regions that the metadata has endpoints in.
    fn regions(&mut self, root: &Location) {
        let server = root.children(&["servers", "0"]);
        // The metadata has the endpoints on the internet.
        let url = self.description.text(&server, "url").unwrap_or_default().replace("{network}", "");
        let variable = server.children(&["variables", "region"]);
        let mut known = self.description.list(&variable.child("enum")).cloned().unwrap_or_default();
        let metadata = self.metadata;
        for (region, host) in &metadata.endpoints {
            if format!("https://{}", fresh::template(host, region)) != url {
                self.tell(Note::Unclear(format!(
                    "the region {region} is at {host}, not where `servers` says"
                )));
            } else if !known.contains(&region.as_str().into()) {
                known.push(region.as_str().into());
                let regions = Value::Sequence(known.clone());
                self.change(&variable, Note::New(format!("the region {region}")), |variable| {
                    variable.insert("enum".into(), regions);
                });
            }
        }
        let has = |region: &&str| metadata.endpoints.iter().any(|(known, _)| known == region);
        let gone: Vec<Note> = known
            .iter()
            .filter_map(Value::as_str)
            .filter(|region| !has(region))
            .map(|region| Note::Gone(format!("the region {region}")))
            .collect();
        gone.into_iter().for_each(|note| self.tell(note));
    }

    fn tell(&mut self, note: Note) {
        if self.active {
            self.notes.push(note);
        }
    }

    /// The shared schemas that operations lead to.
    fn schemas_of<'o>(
        &self,
        operations: impl Iterator<Item = (&'o String, &'o Operation)>,
    ) -> BTreeSet<String> {
        let mut waiting: Vec<&Value> = Vec::new();
        for (_, operation) in operations {
            waiting.extend(operation.parameters.iter().map(|parameter| &parameter.schema));
            waiting.push(&operation.response);
        }
        let mut names = BTreeSet::new();
        while let Some(schema) = waiting.pop() {
            visit_references(schema, &mut |reference| {
                if let Some(name) = reference.rsplit('/').next()
                    && names.insert(name.to_owned())
                {
                    waiting.extend(self.metadata.schemas.get(name));
                }
            });
        }
        names
    }

    fn shared_schema(&mut self, name: &str, schema: &Value) {
        let file = format!("schemas/{name}.yaml");
        let (facts, said) = (facts(schema), format!("schemas.{name}"));
        if self.description.has(&file) {
            self.schema(&Location::file(file), facts, &said, true);
        } else if self.active {
            let schema = self.placed(facts.into(), &file);
            self.description.add(file, schema);
            self.notes.push(Note::New(said));
        }
    }

    /// The file of an operation, whatever group it is in.
    fn file_of(&self, name: &str) -> Option<String> {
        self.operations().find(|(_, known, _)| *known == name).map(|(_, _, path)| path.to_owned())
    }

    /// The operations of the description: group, name and file.
    fn operations(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.description.paths().filter_map(|path| {
            let (group, file) = path.rsplit_once('/')?;
            let name = file.strip_suffix(".yaml")?;
            let item = self.description.map(&Location::file(path))?;
            ["post", "get"].iter().any(|method| item.contains_key(*method)).then_some((group, name, path))
        })
    }

    fn new_operation(
        &mut self,
        name: &str,
        operation: &Operation,
        group: Option<&str>,
        root: &Location,
    ) -> Result<()> {
        let (group, like) = match group {
            Some(group) => (group.to_owned(), String::new()),
            None => {
                match group::most_similar(name, self.operations().map(|(group, name, _)| (group, name))) {
                    Some((group, model)) => (group.to_owned(), format!(", as {model} is")),
                    None => ("operations".to_owned(), String::new()),
                }
            }
        };
        let file = format!("{group}/{name}.yaml");
        if self.description.has(&file) {
            bail!("`{file}` is there already, and is no operation; nothing was written");
        }
        let tags = root.child("tags");
        let mut declared = self.description.list(&tags).cloned().unwrap_or_default();
        if !declared.iter().any(|tag| tag.get("name").and_then(Value::as_str) == Some(&group)) {
            let description = format!("The group {group}.");
            declared.push(fresh::map([("name", group.as_str().into()), ("description", description.into())]));
            let note = Note::New(format!("the group {group}"));
            self.change(root, note, |root| drop(root.insert("tags".into(), Value::Sequence(declared))));
        }
        let error = root.children(&["components", "responses", "Error"]);
        let error = self.description.get(&error).is_some();
        let error = error.then(|| format!("{}#/components/responses/Error", self.root));
        let item = fresh::path_item(self.metadata, name, operation, &group, error);
        let item = self.placed(item, &file);
        self.description.add(file.clone(), item);
        let path = fresh::map([("$ref", file.into())]);
        self.change(
            &root.child("paths"),
            Note::New(format!("{name}, in the group {group}{like}")),
            |paths| {
                paths.insert(format!("/{name}").into(), path);
                let mut sorted: Vec<(Value, Value)> = std::mem::take(paths).into_iter().collect();
                sorted.sort_by(|(a, _), (b, _)| a.as_str().cmp(&b.as_str()));
                paths.extend(sorted);
            },
        );
        Ok(())
    }

    /// A schema that nothing refers to is listed in the root document.
    fn list_schemas(&mut self, root: &Location) {
        let mut used = BTreeSet::new();
        for path in self.description.paths() {
            if let Some(value) = self.description.get(&Location::file(path)) {
                visit_references(value, &mut |reference| {
                    used.insert(target(path, reference).file);
                });
            }
        }
        let unused = |path: &&str| path.starts_with("schemas/") && !used.contains(*path);
        let unused: Vec<String> = self.description.paths().filter(unused).map(str::to_owned).collect();
        let components = root.child("components");
        for path in unused {
            if self.description.map(&components).is_none()
                && let Some(root) = self.description.edit(root)
            {
                root.insert("components".into(), Mapping::new().into());
            }
            let Some(words) = self.description.edit(&components) else { return };
            let reference = fresh::map([("$ref", path.as_str().into())]);
            let name = path.trim_start_matches("schemas/").trim_end_matches(".yaml");
            match words.get_mut("schemas") {
                Some(Value::Mapping(schemas)) => drop(schemas.insert(name.into(), reference)),
                _ => drop(words.insert("schemas".into(), fresh::map([(name, reference)]))),
            }
        }
    }

    fn tell_gone_operations(&mut self) {
        let known = &self.metadata.operations;
        let gone = self.operations().filter(|(_, name, _)| !known.contains_key(*name));
        let gone: Vec<Note> = gone.map(|(_, name, _)| Note::Gone(name.to_owned())).collect();
        self.notes.extend(gone);
    }

    /// A new node as it stands in a file: references lead on from there, and members that mean
    /// the same everywhere are referred to.
    fn placed(&self, node: Value, file: &str) -> Value {
        self.placed_under(None, node, file)
    }

    fn placed_under(&self, name: Option<&str>, node: Value, file: &str) -> Value {
        let words = match node {
            Value::Mapping(words) => words,
            Value::Sequence(items) => {
                return Value::Sequence(items.into_iter().map(|item| self.placed(item, file)).collect());
            }
            other => return other,
        };
        if let Some(shared) = name.and_then(|name| self.shared_member(name, &words, file)) {
            return shared;
        }
        let of_parameter = words.get("name").and_then(Value::as_str).map(str::to_owned);
        let entries = words.into_iter().map(|(word, value)| {
            let value = match (word.as_str(), value) {
                (Some("$ref"), Value::String(reference)) => reference_from(file, &reference).into(),
                (Some("properties"), Value::Mapping(members)) => {
                    let members = members.into_iter().map(|(name, member)| {
                        let member = self.placed_under(name.as_str(), member, file);
                        (name, member)
                    });
                    Value::Mapping(members.collect())
                }
                (Some("schema"), value) => self.placed_under(of_parameter.as_deref(), value, file),
                // Examples, defaults and sets are no schemas.
                (Some("example" | "x-extensible-enum" | "required"), value) => value,
                (Some("default"), value) if value.get("$ref").is_none() => value,
                (_, value) => self.placed(value, file),
            };
            (word, value)
        });
        Value::Mapping(entries.collect())
    }

    /// A reference to the member of this name that means the same everywhere, if this one is
    /// like it and what else is said of it may stand beside a reference.
    fn shared_member(&self, name: &str, facts: &Mapping, file: &str) -> Option<Value> {
        const BESIDE: [&str; 3] = ["example", "default", "pattern"];
        let shared = self.description.map(&Location::file(MEMBERS).child(name))?;
        let mut reference = Mapping::new();
        reference.insert("$ref".into(), reference_from(file, &format!("{MEMBERS}#/{name}")).into());
        for (word, value) in facts {
            match word.as_str()? {
                "type" | "format" if shared.get(word) == Some(value) => {}
                beside if BESIDE.contains(&beside) || super::facts::BOUNDS.contains(&beside) => {
                    reference.insert(word.clone(), value.clone());
                }
                _ => return None,
            }
        }
        let same_format = facts.get("format") == shared.get("format");
        (same_format && facts.contains_key("type")).then_some(reference.into())
    }
}
