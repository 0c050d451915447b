//! The facts of metadata into a description that people have written in.
//!
//! What a person says more exactly than the metadata stays: a text that is a list, a number
//! inside a text, a JSON document of known shape, a shared schema in place of a repeated one.
//! What the metadata now says otherwise is changed, and told.

use std::collections::{BTreeMap, BTreeSet};

use serde_yaml::{Mapping, Value};

use super::description::{Description, Location};
use super::fresh::{self, FORM, JSON};
use super::metadata::{BOUNDS, Metadata, Operation, Parameter, Style, facts, requires};

/// What has happened to one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Note {
    New(String),
    Changed(String),
    Gone(String),
}

pub(super) struct Merge<'m> {
    metadata: &'m Metadata,
    root: &'m str,
    pub(super) description: Description,
    pub(super) notes: Vec<Note>,
    /// What the metadata says of a schema, once for each place that uses it.
    uses: BTreeMap<Location, Vec<Use>>,
}

/// A schema as one place of the metadata has it.
struct Use {
    said: String,
    facts: Mapping,
    /// Whether callers write it.
    input: bool,
}

impl<'m> Merge<'m> {
    pub(super) fn new(metadata: &'m Metadata, root: &'m str, description: Description) -> Self {
        Merge { metadata, root, description, notes: Vec::new(), uses: BTreeMap::new() }
    }

    /// Everything, or some operations and the schemas they use.
    pub(super) fn run(&mut self, only: &[String], group: Option<&str>) {
        let root = Location::file(self.root);
        if !self.description.has(self.root) {
            self.description.add(self.root.to_owned(), fresh::root(self.metadata));
            self.notes.push(Note::New(format!("{}: the root document", self.root)));
        }
        if only.is_empty() {
            self.regions(&root);
        }
        let operations: Vec<(&String, &Operation)> = self
            .metadata
            .operations
            .iter()
            .filter(|(name, _)| only.is_empty() || only.contains(name))
            .collect();
        for name in self.schemas_of(&operations, only.is_empty()) {
            self.shared_schema(&name);
        }
        for (name, operation) in &operations {
            match self.file_of(name) {
                Some(file) => self.operation(name, operation, &file),
                None => self.new_operation(name, operation, group, &root),
            }
        }
        self.settle();
        self.list_schemas(&root);
        if only.is_empty() {
            self.tell_gone_operations();
        }
        self.notes.sort();
        self.notes.dedup();
    }

    fn changed(&mut self, said: &str, what: impl Into<String>) {
        self.notes.push(Note::Changed(format!("{said}: {}", what.into())));
    }

    /// Regions that the metadata has endpoints in.
    fn regions(&mut self, root: &Location) {
        let variable = root.children(&["servers", "0", "variables", "region"]);
        let known = self.description.get(&variable.child("enum")).and_then(Value::as_sequence).cloned();
        let mut known = known.unwrap_or_default();
        let metadata = self.metadata;
        for (region, _) in &metadata.endpoints {
            if !known.contains(&region.as_str().into()) {
                self.notes.push(Note::New(format!("the region {region}")));
                known.push(region.as_str().into());
                if let Some(variable) = self.description.edit(&variable) {
                    variable.insert("enum".into(), Value::Sequence(known.clone()));
                }
            }
        }
        let has = |region: &Value| {
            metadata.endpoints.iter().any(|(known, _)| Some(known.as_str()) == region.as_str())
        };
        for region in known.iter().filter(|region| !has(region)).filter_map(Value::as_str) {
            self.notes.push(Note::Gone(format!("the region {region}")));
        }
    }

    /// The shared schemas of the metadata: all of them, or those that operations lead to.
    fn schemas_of(&self, operations: &[(&String, &Operation)], all: bool) -> Vec<String> {
        if all {
            return self.metadata.schemas.keys().cloned().collect();
        }
        let parameters = operations.iter().flat_map(|(_, operation)| &operation.parameters);
        let mut waiting: Vec<&Value> = parameters
            .map(|parameter| &parameter.schema)
            .chain(operations.iter().map(|(_, operation)| &operation.response))
            .collect();
        let mut names = BTreeSet::new();
        while let Some(schema) = waiting.pop() {
            references(schema, &mut |reference| {
                if let Some(name) = reference.rsplit('/').next()
                    && names.insert(name.to_owned())
                {
                    waiting.extend(self.metadata.schemas.get(name));
                }
            });
        }
        names.into_iter().collect()
    }

    fn shared_schema(&mut self, name: &str) {
        let Some(schema) = self.metadata.schemas.get(name) else { return };
        let file = format!("schemas/{name}.yaml");
        let facts = facts(schema);
        if self.description.has(&file) {
            self.schema(&Location::file(file), facts, &format!("schemas.{name}"), true);
        } else {
            self.notes.push(Note::New(format!("schemas.{name}")));
            let schema = self.with_members(facts.into());
            self.description.add(file, schema);
        }
    }

    /// The file of an operation, whatever group it is in.
    fn file_of(&self, name: &str) -> Option<String> {
        let ending = format!("/{name}.yaml");
        let is_operation = |path: &&str| {
            path.ends_with(&ending)
                && self
                    .description
                    .map(&Location::file(*path))
                    .is_some_and(|item| item.contains_key("post") || item.contains_key("get"))
        };
        self.description.paths().find(is_operation).map(str::to_owned)
    }

    fn new_operation(&mut self, name: &str, operation: &Operation, group: Option<&str>, root: &Location) {
        let (group, model) = match group {
            Some(group) => (group.to_owned(), None),
            None => self.group_of(name).unwrap_or(("operations".to_owned(), None)),
        };
        let like = model.map(|model| format!(", as {model} is")).unwrap_or_default();
        self.notes.push(Note::New(format!("{name}, in the group {group}{like}")));
        let tags = root.child("tags");
        let declared = self.description.get(&tags).and_then(Value::as_sequence).cloned().unwrap_or_default();
        if !declared.iter().any(|tag| tag.get("name").and_then(Value::as_str) == Some(&group)) {
            let description = format!("The group {group}.");
            let tag = fresh::map([("name", group.as_str().into()), ("description", description.into())]);
            if let Some(root) = self.description.edit(root) {
                root.insert("tags".into(), Value::Sequence(declared.into_iter().chain([tag]).collect()));
            }
        }
        let item = fresh::path_item(self.metadata, name, operation, &group);
        let item = self.with_members(item);
        self.description.add(format!("{group}/{name}.yaml"), item);
        let path = fresh::map([("$ref", format!("{group}/{name}.yaml").into())]);
        if let Some(paths) = self.description.edit(&root.child("paths")) {
            paths.insert(format!("/{name}").into(), path);
            let mut sorted: Vec<(Value, Value)> = std::mem::take(paths).into_iter().collect();
            sorted.sort_by(|(a, _), (b, _)| a.as_str().cmp(&b.as_str()));
            paths.extend(sorted);
        }
    }

    /// The group of the operation whose name has the most words in common with this one, the
    /// verb apart, and that operation.
    fn group_of(&self, name: &str) -> Option<(String, Option<String>)> {
        let words = words(name);
        let mut best = (0, None);
        for path in self.description.paths() {
            let Some((group, file)) = path.split_once('/') else { continue };
            let Some(other) = file.strip_suffix(".yaml") else { continue };
            if self.file_of(other).as_deref() != Some(path) {
                continue;
            }
            let common = common_run(&words, &self::words(other));
            if common > best.0 {
                best = (common, Some((group.to_owned(), Some(other.to_owned()))));
            }
        }
        best.1
    }

    /// An operation that is described already.
    fn operation(&mut self, name: &str, operation: &Operation, file: &str) {
        let (wanted, other) = if operation.get { ("get", "post") } else { ("post", "get") };
        let item = Location::file(file);
        if self.description.get(&item.child(other)).is_some()
            && let Some(words) = self.description.edit(&item)
            && let Some(described) = words.remove(other)
        {
            words.insert(wanted.into(), described);
            self.changed(name, format!("sent with {}", wanted.to_uppercase()));
        }
        let at = item.child(wanted);
        self.flag(&at, "deprecated", operation.deprecated.then_some(Value::Bool(true)), name);
        let anonymous = operation.anonymous.then(|| Value::Sequence(Vec::new()));
        self.flag(&at, "security", anonymous, name);
        if let Some(access) = &operation.access {
            self.flag(&at.child("x-acs-ram"), "access", Some(access.as_str().into()), name);
        }
        let mut known = BTreeSet::new();
        for parameter in &operation.parameters {
            self.parameter(&at, parameter, name);
            known.insert(parameter.name.as_str());
        }
        let query = self.description.get(&at.child("parameters")).and_then(Value::as_sequence);
        let query = query.into_iter().flatten().filter_map(|parameter| parameter.get("name")?.as_str());
        let form = self.description.map(&form(&at).child("properties"));
        let form = form.into_iter().flat_map(Mapping::keys).filter_map(Value::as_str);
        let gone = query.chain(form).filter(|described| !known.contains(described));
        let gone: Vec<Note> =
            gone.map(|described| Note::Gone(format!("{name}.request.{described}"))).collect();
        self.notes.extend(gone);
        let answer = at.children(&["responses", "200", "content", JSON, "schema"]);
        self.schema(&answer, facts(&operation.response), &format!("{name}.response"), false);
    }

    /// A word that the metadata decides: it is there or it is not.
    fn flag(&mut self, at: &Location, word: &str, wanted: Option<Value>, said: &str) {
        let found = self.description.get(&at.child(word));
        if found == wanted.as_ref() {
            return;
        }
        let Some(words) = self.description.edit(at) else { return };
        let what = match wanted {
            Some(value) => {
                let what = format!("`{word}: {}`", shown(&value));
                words.insert(word.into(), value);
                what
            }
            None => {
                words.remove(word);
                format!("no longer `{word}`")
            }
        };
        self.changed(said, what);
    }

    fn parameter(&mut self, operation: &Location, parameter: &Parameter, name: &str) {
        let said = format!("{name}.request.{}", parameter.name);
        let in_query = self.query_parameter(operation, &parameter.name);
        let form = form(operation);
        let in_form = form.children(&["properties", &parameter.name]);
        let in_form = self.description.get(&in_form).is_some().then_some(in_form);
        match (parameter.form, in_query, in_form) {
            (false, Some(at), _) => self.described_parameter(&at, parameter, &said),
            (true, _, Some(at)) => {
                self.required_in(&form, &parameter.name, requires(&parameter.schema), &said);
                let encoding = self.encoding(&form);
                let style =
                    self.description.get(&encoding.child(&parameter.name)).map_or(Style::Plain, style_of);
                if style != parameter.style {
                    self.changed(&said, format!("written as {:?}", parameter.style));
                    self.set_encoding(&form, parameter);
                }
                self.schema(&at, facts(&parameter.schema), &said, true);
            }
            (form_now, before, _) => {
                if let Some(before) = before {
                    self.changed(&said, "sent in the form");
                    self.remove_parameter(operation, &before);
                } else if self.description.get(&in_form_of(&form, &parameter.name)).is_some() {
                    self.changed(&said, "sent in the query");
                    if let Some(properties) = self.description.edit(&form.child("properties")) {
                        properties.remove(parameter.name.as_str());
                    }
                } else {
                    self.notes.push(Note::New(said.clone()));
                }
                self.add_parameter(operation, parameter, form_now);
            }
        }
    }

    fn query_parameter(&self, operation: &Location, name: &str) -> Option<Location> {
        let at = operation.child("parameters");
        let parameters = self.description.get(&at)?.as_sequence()?;
        let is_named = |parameter: &Value| parameter.get("name").and_then(Value::as_str) == Some(name);
        let index = parameters.iter().position(is_named)?;
        Some(at.child(index.to_string()))
    }

    fn described_parameter(&mut self, at: &Location, parameter: &Parameter, said: &str) {
        if requires(&parameter.schema) {
            self.flag(at, "required", Some(Value::Bool(true)), said);
        }
        let json = at.children(&["content", JSON, "schema"]);
        let style = match self.description.get(at) {
            Some(words) if words.get("content").is_some() => Style::Json,
            Some(words) => style_of(words),
            None => Style::Plain,
        };
        if style == parameter.style {
            let schema = if style == Style::Json { json } else { at.child("schema") };
            self.schema(&schema, facts(&parameter.schema), said, true);
            return;
        }
        self.changed(said, format!("written as {:?}", parameter.style));
        let fresh = self.with_members(fresh::parameter(parameter));
        if let (Some(words), Value::Mapping(fresh)) = (self.description.edit(at), fresh) {
            let description = words.get("description").cloned();
            *words = fresh;
            words.extend(description.map(|description| ("description".into(), description)));
        }
    }

    fn remove_parameter(&mut self, operation: &Location, at: &Location) {
        let removed = self.description.get(at).cloned();
        if let Some(words) = self.description.edit(operation)
            && let Some(Value::Sequence(parameters)) = words.get_mut("parameters")
        {
            parameters.retain(|parameter| Some(parameter) != removed.as_ref());
        }
    }

    fn add_parameter(&mut self, operation: &Location, parameter: &Parameter, in_form: bool) {
        if in_form {
            let form = form(operation);
            let media = operation.children(&["requestBody", "content", FORM]);
            if self.description.get(&media).is_none()
                && let Some(words) = self.description.edit(operation)
            {
                let schema = fresh::map([("type", "object".into()), ("properties", Mapping::new().into())]);
                let media = fresh::map([("schema", schema)]);
                words.insert("requestBody".into(), fresh::map([("content", fresh::map([(FORM, media)]))]));
            }
            let schema = self.with_member(&parameter.name, facts(&parameter.schema).into());
            if let Some(properties) = self.description.edit(&form.child("properties")) {
                properties.insert(parameter.name.as_str().into(), schema);
            }
            self.required_in(&form, &parameter.name, requires(&parameter.schema), "");
            self.set_encoding(&form, parameter);
        } else {
            let fresh = self.with_members(fresh::parameter(parameter));
            if let Some(words) = self.description.edit(operation) {
                match words.get_mut("parameters") {
                    Some(Value::Sequence(parameters)) => parameters.push(fresh),
                    _ => drop(words.insert("parameters".into(), Value::Sequence(vec![fresh]))),
                }
            }
        }
    }

    fn encoding(&self, form: &Location) -> Location {
        form.parent().child("encoding")
    }

    fn set_encoding(&mut self, form: &Location, parameter: &Parameter) {
        let Some(media) = self.description.edit(&form.parent()) else { return };
        let mut encodings = media.get("encoding").and_then(Value::as_mapping).cloned().unwrap_or_default();
        match fresh::encoding(parameter.style) {
            Some(encoding) => encodings.insert(parameter.name.as_str().into(), encoding),
            None => encodings.remove(parameter.name.as_str()),
        };
        match encodings.is_empty() {
            true => media.remove("encoding"),
            false => media.insert("encoding".into(), encodings.into()),
        };
    }

    /// Adds a name to `required`. One that a person has put there stays.
    fn required_in(&mut self, object: &Location, name: &str, required: bool, said: &str) {
        let names = self.description.get(&object.child("required")).and_then(Value::as_sequence).cloned();
        let mut names = names.unwrap_or_default();
        if !required || names.contains(&name.into()) {
            return;
        }
        names.push(name.into());
        if let Some(words) = self.description.edit(object) {
            words.insert("required".into(), Value::Sequence(names));
        }
        if !said.is_empty() {
            self.changed(said, "required");
        }
    }

    /// A schema that is described already.
    fn schema(&mut self, at: &Location, facts: Mapping, said: &str, input: bool) {
        if let Some(wanted) = facts.get("$ref").and_then(Value::as_str) {
            let wanted = self.description.target(&at.file, wanted);
            if self.description.resolve(at) != self.description.resolve(&wanted) {
                self.replace(at, facts, said);
            }
            return;
        }
        let target = self.description.resolve(at);
        let Some(node) = self.description.map(&target) else {
            self.replace(at, facts, said);
            return;
        };
        // A number of another width is another schema where this one is shared.
        let other_width = target != *at
            && !node.contains_key("properties")
            && node.get("type").and_then(Value::as_str) != Some("string")
            && facts.get("format") != node.get("format");
        if !agrees(&facts, node) || other_width {
            self.replace(at, facts, said);
            return;
        }
        // Members and items are written where the reference leads; what is said of a scalar
        // in one place stands beside it.
        let is_object = node.contains_key("properties");
        if let Some(items) = facts.get("items").and_then(Value::as_mapping)
            && node.get("type").and_then(Value::as_str) == Some("array")
        {
            self.schema(&target.child("items"), items.clone(), &format!("{said}[]"), input);
        }
        if let Some(more) = facts.get("additionalProperties").and_then(Value::as_mapping)
            && node_is_map(self.description.map(&target))
        {
            let values = target.child("additionalProperties");
            self.schema(&values, more.clone(), &format!("{said}.*"), input);
        }
        if let Some(Value::Mapping(members)) = facts.get("properties") {
            for (name, member) in members {
                let (Some(name), Value::Mapping(member)) = (name.as_str(), member) else { continue };
                self.member(&target, name, member.clone(), said, input);
            }
        }
        let place = if is_object { target } else { at.clone() };
        self.uses.entry(place).or_default().push(Use { said: said.to_owned(), facts, input });
    }

    fn member(&mut self, object: &Location, name: &str, facts: Mapping, said: &str, input: bool) {
        let said = format!("{said}.{name}");
        let at = object.children(&["properties", name]);
        if self.description.get(&at).is_some() {
            self.schema(&at, facts, &said, input);
            return;
        }
        self.notes.push(Note::New(said));
        let schema = self.with_member(name, facts.into());
        if let Some(words) = self.description.edit(object) {
            match words.get_mut("properties") {
                Some(Value::Mapping(properties)) => drop(properties.insert(name.into(), schema)),
                _ => drop(words.insert("properties".into(), fresh::map([(name, schema)]))),
            }
        }
    }

    /// Puts the facts in the place of a schema that says something else.
    fn replace(&mut self, at: &Location, facts: Mapping, said: &str) {
        let before =
            self.description.map(&self.description.resolve(at)).map_or("nothing".to_owned(), summary);
        self.changed(said, format!("{}, was {before}", summary(&facts)));
        let fresh = self.with_members(facts.into());
        if let (Some(words), Value::Mapping(fresh)) = (self.description.edit(at), fresh) {
            let kept = ["description", "x-acs-rust-name"]
                .map(|word| words.get(word).map(|value| (word, value.clone())));
            *words = fresh;
            words.extend(kept.into_iter().flatten().map(|(word, value)| (word.into(), value)));
        }
    }

    /// A new node, with references for the members that mean the same everywhere.
    fn with_members(&self, node: Value) -> Value {
        let Value::Mapping(words) = node else { return node };
        let with = |name: Option<&str>, value: Value| match name {
            Some(name) => self.with_member(name, value),
            None => self.with_members(value),
        };
        let named = words.get("name").and_then(Value::as_str).map(str::to_owned);
        let entries = words.into_iter().map(|(word, value)| {
            let value = match (word.as_str(), value) {
                (Some("properties"), Value::Mapping(members)) => {
                    let members = members.into_iter().map(|(name, member)| {
                        let member = with(name.as_str(), member);
                        (name, member)
                    });
                    Value::Mapping(members.collect())
                }
                (Some("parameters"), Value::Sequence(all)) => {
                    Value::Sequence(all.into_iter().map(|one| self.with_members(one)).collect())
                }
                (Some("schema"), value) => with(named.as_deref(), value),
                (_, value @ Value::Mapping(_)) => self.with_members(value),
                (_, value) => value,
            };
            (word, value)
        });
        Value::Mapping(entries.collect())
    }

    fn with_member(&self, name: &str, schema: Value) -> Value {
        let Value::Mapping(facts) = &schema else { return schema };
        let shared = Location::file(MEMBERS).child(name);
        let agrees = self.description.map(&shared).is_some_and(|shared| {
            agrees(facts, shared)
                && facts.get("format") == shared.get("format")
                && !shared.contains_key("properties")
        });
        if !agrees {
            return self.with_members(schema);
        }
        let beside = facts.iter().filter(|(word, _)| *word != "type" && *word != "format");
        let reference = ("$ref".into(), format!("../{MEMBERS}#/{name}").into());
        Value::Mapping(
            std::iter::once(reference)
                .chain(beside.map(|(word, value)| (word.clone(), value.clone())))
                .collect(),
        )
    }

    /// Writes what all uses of a schema say alike, and tells members that none has.
    fn settle(&mut self) {
        for (at, uses) in std::mem::take(&mut self.uses) {
            let Some(first) = uses.first() else { continue };
            let said = if uses.len() == 1 { first.said.clone() } else { place_of(&at, &first.said) };
            for (word, value) in &first.facts {
                let Some(word) = word.as_str() else { continue };
                let alike = uses.iter().all(|other| other.facts.get(word) == Some(value));
                if alike || word == "example" {
                    self.settle_word(&at, word, value, &said);
                }
            }
            self.settle_members(&at, &uses, &said);
        }
    }

    fn settle_word(&mut self, at: &Location, word: &str, value: &Value, said: &str) {
        let Some(own) = self.description.map(at) else { return };
        let shared = self.description.map(&self.description.resolve(at)).unwrap_or(own);
        let found = own.get(word).or_else(|| shared.get(word)).cloned();
        let is_plain = !["format", "contentMediaType", "x-extensible-enum", "enum"]
            .iter()
            .any(|word| shared.contains_key(word));
        let kind = shared.get("type").and_then(Value::as_str);
        let wanted = match word {
            "example" | "default" | "pattern" if found.is_some() => return,
            "example" => {
                let parameter = at.parent();
                let example =
                    self.description.map(&parameter).is_some_and(|words| words.contains_key("example"));
                if example {
                    return;
                }
                value.clone()
            }
            // A text may be something more exact.
            "format" if kind == Some("string") && !is_plain => return,
            "x-extensible-enum" => {
                if kind != Some("string") || (!is_plain && found.is_none()) {
                    return;
                }
                match (found.as_ref().and_then(Value::as_sequence), value) {
                    (Some(found), Value::Sequence(values)) => {
                        let new = values.iter().filter(|value| !found.contains(value));
                        Value::Sequence(found.iter().chain(new).cloned().collect())
                    }
                    _ => value.clone(),
                }
            }
            "format" | "default" | "pattern" | "deprecated" => value.clone(),
            bound if BOUNDS.contains(&bound) => {
                let of_text = bound.ends_with("Length");
                if of_text && (kind != Some("string") || (!is_plain && found.is_none())) {
                    return;
                }
                value.clone()
            }
            _ => return,
        };
        if found.as_ref() == Some(&wanted) {
            return;
        }
        self.changed(said, format!("`{word}: {}`", shown(&wanted)));
        // A set of values has one home; what bounds or shows a value stands where it is used.
        let place = if word == "x-extensible-enum" { self.description.resolve(at) } else { at.clone() };
        if let Some(words) = self.description.edit(&place) {
            words.insert(word.into(), wanted);
        }
    }

    fn settle_members(&mut self, at: &Location, uses: &[Use], said: &str) {
        let Some(members) = self.description.map(&at.child("properties")) else { return };
        let members: Vec<String> = members.keys().filter_map(Value::as_str).map(str::to_owned).collect();
        let inputs: Vec<&Use> = uses.iter().filter(|one| one.input).collect();
        for member in members {
            let name: Value = member.as_str().into();
            let known =
                |one: &Use| one.facts.get("properties").and_then(|members| members.get(&name)).is_some();
            if !uses.iter().any(known) {
                self.notes.push(Note::Gone(format!("{said}.{member}")));
            }
            let requires = |one: &&Use| {
                one.facts
                    .get("required")
                    .and_then(Value::as_sequence)
                    .is_some_and(|names| names.contains(&name))
            };
            let required = !inputs.is_empty() && inputs.iter().all(requires);
            self.required_in(at, &member, required, &format!("{said}.{member}"));
        }
    }

    /// A schema that nothing refers to is listed in the root document.
    fn list_schemas(&mut self, root: &Location) {
        let mut used = BTreeSet::new();
        for path in self.description.paths() {
            let at = Location::file(path);
            if let Some(value) = self.description.get(&at) {
                references(value, &mut |reference| {
                    used.insert(self.description.target(path, reference).file);
                });
            }
        }
        let unused = |path: &&str| path.starts_with("schemas/") && !used.contains(*path);
        let unused: Vec<String> = self.description.paths().filter(unused).map(str::to_owned).collect();
        for path in unused {
            let Some(words) = self.description.edit(&root.child("components")) else { return };
            let reference = fresh::map([("$ref", path.as_str().into())]);
            let name = path.trim_start_matches("schemas/").trim_end_matches(".yaml");
            match words.get_mut("schemas") {
                Some(Value::Mapping(schemas)) => drop(schemas.insert(name.into(), reference)),
                _ => drop(words.insert("schemas".into(), fresh::map([(name, reference)]))),
            }
        }
    }

    fn tell_gone_operations(&mut self) {
        let paths: Vec<String> = self.description.paths().map(str::to_owned).collect();
        for path in paths {
            let name =
                path.rsplit('/').next().and_then(|file| file.strip_suffix(".yaml")).unwrap_or_default();
            if self.file_of(name).as_deref() == Some(&path) && !self.metadata.operations.contains_key(name) {
                self.notes.push(Note::Gone(name.to_owned()));
            }
        }
    }
}

/// The file of the members that mean the same everywhere.
const MEMBERS: &str = "members.yaml";

fn form(operation: &Location) -> Location {
    operation.children(&["requestBody", "content", FORM, "schema"])
}

fn in_form_of(form: &Location, name: &str) -> Location {
    form.children(&["properties", name])
}

fn style_of(words: &Value) -> Style {
    if words.get("contentType").is_some() {
        Style::Json
    } else if words.get("x-acs-style").is_some() {
        Style::RepeatList
    } else {
        Style::Plain
    }
}

/// Whether a schema says what the facts say, or says it more exactly.
fn agrees(facts: &Mapping, node: &Mapping) -> bool {
    let kind = |words: &Mapping| words.get("type").and_then(Value::as_str).map(str::to_owned);
    let (said, written) = (kind(facts), kind(node));
    match (said.as_deref(), written.as_deref()) {
        (None, _) | (_, None) => facts.get("properties").is_none() || node.contains_key("properties"),
        // A list that travels as one text.
        (Some("string"), Some("array")) => {
            node.get("items").and_then(|items| items.get("type")).and_then(Value::as_str) == Some("string")
        }
        (Some(said), Some(written)) => said == written,
    }
}

fn node_is_map(node: Option<&Mapping>) -> bool {
    node.and_then(|node| node.get("additionalProperties")).is_some_and(Value::is_mapping)
}

/// A schema in a few words.
fn summary(words: &Mapping) -> String {
    if let Some(reference) = words.get("$ref").and_then(Value::as_str) {
        return format!("the schema `{reference}`");
    }
    let text = |word: &str| words.get(word).and_then(Value::as_str);
    match (text("type"), text("format")) {
        (None, _) => "anything".to_owned(),
        (Some(kind), None) => format!("`{kind}`"),
        (Some(kind), Some(format)) => format!("`{kind}` ({format})"),
    }
}

fn shown(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A schema that several places use, by its file.
fn place_of(at: &Location, said: &str) -> String {
    match at.file.strip_prefix("schemas/").and_then(|file| file.strip_suffix(".yaml")) {
        Some(name) => format!("schemas.{name}"),
        None => said.to_owned(),
    }
}

fn references(value: &Value, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::Mapping(words) => {
            for (word, value) in words {
                match value.as_str() {
                    Some(reference) if word == "$ref" => visit(reference),
                    _ => references(value, visit),
                }
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| references(item, visit)),
        _ => {}
    }
}

/// `GetUrlUploadInfos` in words, without its verb.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_uppercase() || before.is_uppercase() => word.push(letter),
            _ => words.push(letter.into()),
        }
        before = letter;
    }
    words.iter().skip(1).map(|word| word.trim_end_matches('s').to_lowercase()).collect()
}

/// How many words in a row two names have in common.
fn common_run(a: &[String], b: &[String]) -> usize {
    let run = |from: &[String], other: &[String]| from.iter().zip(other).take_while(|(a, b)| a == b).count();
    let starts = |all: &[String]| 0..all.len();
    starts(a)
        .flat_map(|i| starts(b).map(move |j| (i, j)))
        .map(|(i, j)| run(a.get(i..).unwrap_or_default(), b.get(j..).unwrap_or_default()))
        .max()
        .unwrap_or(0)
}
