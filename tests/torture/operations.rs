//! Random operations.

use serde_yaml::Value;

use super::names::Names;
use super::objects::is_defined_inline;
use super::random::Random;
use super::roles::{Role, string_parameter};
use super::schemas::{Kind, Shared, Writer};
use super::yaml::{ROOT, map, set, texts};

/// How deep a schema in an operation nests.
const DEPTH: usize = 3;

/// A writer of the operations of a description.
pub(crate) struct Operations<'w> {
    pub(crate) random: &'w mut Random,
    pub(crate) shared: &'w [Shared],
    pub(crate) groups: &'w [String],
    pub(crate) types: Names,
    pub(crate) ids: Names,
    pub(crate) codes: Names,
    pub(crate) known_codes: Vec<String>,
    /// The names of the parameters in `components`.
    pub(crate) parameters: Vec<String>,
    pub(crate) paths: Value,
    pub(crate) files: Vec<(String, Value)>,
    pub(crate) components: &'w mut Value,
}

/// An operation that is being written.
pub(crate) struct Parts {
    pub(crate) file: String,
    pub(crate) names: Names,
    pub(crate) parameters: Vec<Value>,
    pub(crate) form: Vec<(String, Value)>,
    pub(crate) encodings: Value,
    pub(crate) required: Vec<String>,
    /// The parameters of which a choice may consist.
    pub(crate) optional: Vec<String>,
}

impl Operations<'_> {
    pub(crate) fn write(&mut self) {
        self.shared_parameters();
        let count = self.random.between(2, 5);
        let mut started = None;
        for index in 0..count {
            let id = self.ids.identifier(self.random);
            let group = self.random.pick(self.groups);
            let in_file = self.random.percent(60);
            let file = if in_file { format!("{group}/{id}.yaml") } else { ROOT.to_owned() };
            let get = self.random.percent(30);
            let kind = match (index, self.random.below(4)) {
                (_, 0) => Role::Listing,
                (_, 1) if started.is_some() => Role::Lookup,
                (0, _) => Role::Starter,
                _ => Role::Plain,
            };
            let mut operation = self.operation(&id, &group, &file, get, kind, started.as_ref());
            if kind == Role::Starter {
                started = Some(id.clone());
            }
            if self.random.percent(50) {
                set(&mut operation, "x-acs-errors", self.errors());
            }
            // A name of a method of the client, or an equal one in Rust.
            let reserved = ["builder", "call", "clone", "endpoint", "from", "into"];
            if reserved.contains(&id.to_lowercase().as_str()) || self.random.percent(5) {
                set(&mut operation, "x-acs-rust-name", format!("Renamed{index}q"));
            }
            let item = map([(if get { "get" } else { "post" }, operation)]);
            let path = format!("/{id}");
            if in_file {
                set(&mut self.paths, &path, map([("$ref", Value::from(file.as_str()))]));
                self.files.push((file, item));
            } else {
                set(&mut self.paths, &path, item);
            }
        }
    }

    /// Error codes of an operation, some of which other operations return, too.
    fn errors(&mut self) -> Value {
        let count = self.random.between(0, 3);
        let mut codes = Vec::new();
        for _ in 0..count {
            if self.known_codes.is_empty() || self.random.percent(70) {
                self.known_codes.push(self.codes.identifier(self.random));
            }
            let code = self.random.pick(&self.known_codes);
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        let codes = codes.into_iter().map(|code| {
            let mut entry = map([("code", Value::from(code)), ("description", "Why it fails.".into())]);
            if self.random.percent(70) {
                set(&mut entry, "status", self.random.between(400, 599) as u64);
            }
            entry
        });
        codes.collect::<Vec<_>>().into()
    }

    /// Parameters that several operations refer to.
    fn shared_parameters(&mut self) {
        let mut names = Names::default();
        let mut parameters = map([]);
        for _ in 0..self.random.below(3) {
            let name = names.plain(self.random);
            if !name.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
                continue;
            }
            let mut node = map([("name", Value::from(name.as_str())), ("in", "query".into())]);
            let schema = self.writer(ROOT).scalar(true);
            set(&mut node, "schema", schema);
            set(&mut parameters, &name, node);
            self.parameters.push(name);
        }
        set(self.components, "parameters", parameters);
    }

    pub(crate) fn writer(&mut self, file: &str) -> Writer<'_> {
        Writer {
            random: &mut *self.random,
            shared: self.shared,
            file: file.to_owned(),
            before: self.shared.len(),
            types: Some(&mut self.types),
        }
    }

    fn operation(
        &mut self,
        id: &str,
        group: &str,
        file: &str,
        get: bool,
        role: Role,
        started: Option<&String>,
    ) -> Value {
        let mut parts = Parts {
            file: file.to_owned(),
            names: Names::default(),
            parameters: Vec::new(),
            form: Vec::new(),
            encodings: map([]),
            required: Vec::new(),
            optional: Vec::new(),
        };
        for name in ["NextToken", "PageNo", "JobIds", "ClientToken"] {
            parts.names.claim(name);
        }
        let most_required = self.random.pick(&[0, 0, 1, 2, 3, 5]);
        for _ in 0..self.random.pick(&[0, 1, 2, 3, 5, 8]) {
            let in_form = !get && self.random.percent(35);
            let required = parts.required.len() < most_required && self.random.percent(60);
            // A lookup is made of the response of another operation, so it may require nothing else.
            self.parameter(&mut parts, in_form, required && role != Role::Lookup);
        }
        if self.random.percent(20) {
            parts.parameters.push(string_parameter("ClientToken"));
        }
        let mut operation = map([("operationId", Value::from(id)), ("tags", texts(&[group]))]);
        let mut members = self.role(&mut operation, &mut parts, role, started);
        self.keywords(&mut operation);
        self.choices(&mut operation, &mut parts, role);
        let response = self.response(&parts.file, &mut members);
        set(&mut operation, "responses", map([("200", response)]));
        if !parts.parameters.is_empty() {
            set(&mut operation, "parameters", parts.parameters);
        }
        if !parts.form.is_empty() {
            let mut properties = map([]);
            let in_form = |name: &&String| parts.form.iter().any(|(known, _)| known == *name);
            let required: Vec<&String> = parts.required.iter().filter(in_form).collect();
            let mut schema = map([("type", Value::from("object"))]);
            if !required.is_empty() {
                set(&mut schema, "required", texts(&required));
            }
            for (name, node) in &parts.form {
                set(&mut properties, name, node.clone());
            }
            set(&mut schema, "properties", properties);
            let form = map([("schema", schema), ("encoding", parts.encodings)]);
            let body = map([("content", map([("application/x-www-form-urlencoded", form)]))]);
            set(&mut operation, "requestBody", body);
        }
        operation
    }

    fn keywords(&mut self, operation: &mut Value) {
        if self.random.percent(80) {
            set(operation, "summary", "Does what it is called.");
        }
        if self.random.percent(40) {
            set(operation, "description", "More about it.\n\nA second paragraph.");
        }
        if self.random.percent(15) {
            set(operation, "deprecated", true);
        }
        if self.random.percent(30) {
            set(operation, "x-acs-read-only", self.random.percent(80));
        }
        if self.random.percent(20) {
            let empty = Value::Sequence(Vec::new());
            let signed = Value::Sequence(vec![map([("key", empty.clone())])]);
            set(operation, "security", if self.random.percent(60) { empty } else { signed });
        }
        if self.random.percent(30) {
            let mut ram = map([("action", Value::from("torture:Try"))]);
            if self.random.percent(50) {
                set(&mut ram, "access", "get");
                set(&mut ram, "resources", texts(&["acs:ice:*:*:*", "*"]));
            }
            set(operation, "x-acs-ram", ram);
        }
        if self.random.percent(30) {
            set(operation, "externalDocs", map([("url", Value::from("https://example.com/a?b=c"))]));
        }
    }

    /// A parameter of the query or the form.
    fn parameter(&mut self, parts: &mut Parts, in_form: bool, required: bool) {
        if !in_form && !self.parameters.is_empty() && self.random.percent(10) {
            let name = self.random.pick(&self.parameters);
            if parts.names.claim(&name) {
                let up = if parts.file == ROOT { "" } else { "../openapi.yaml" };
                parts.parameters.push(map([("$ref", format!("{up}#/components/parameters/{name}").into())]));
            }
            return;
        }
        let name = parts.names.any(self.random);
        let style = if name.names_types { self.random.below(4) } else { 0 };
        let mut writer = self.writer(&parts.file);
        let mut schema = match style {
            0 if !name.names_types => writer.scalar(true),
            0 => writer.scalar_or_enum(),
            1 | 2 => {
                let items = writer.plain_item();
                let mut list = map([("type", Value::from("array")), ("items", items)]);
                writer.item_bounds(&mut list);
                list
            }
            _ => writer.schema(DEPTH, required),
        };
        if style != 3 && name.names_types {
            writer.document(&mut schema);
        }
        let spelling = match style {
            0 => map([]),
            1 => map([("style", Value::from("form")), ("explode", false.into())]),
            2 => map([("x-acs-style", Value::from("repeatList"))]),
            _ => map([("contentType", Value::from("application/json"))]),
        };
        if required {
            parts.required.push(name.wire.clone());
        } else if !["Self", "self"].contains(&name.wire.as_str()) {
            parts.optional.push(name.wire.clone());
        }
        if in_form {
            if let Some(rust) = name.rust {
                while is_defined_inline(&schema) {
                    schema = self.writer(&parts.file).scalar(true);
                }
                // A scalar has no style of a list.
                if !matches!(style, 0 | 3) && schema.get("items").is_none() {
                    parts.optional.retain(|known| *known != name.wire);
                    return;
                }
                set(&mut schema, "x-acs-rust-name", rust);
            }
            if style != 0 {
                set(&mut parts.encodings, &name.wire, spelling);
            }
            parts.form.push((name.wire, schema));
            return;
        }
        let mut node = map([("name", Value::from(name.wire.as_str())), ("in", "query".into())]);
        if style == 3 {
            set(&mut node, "content", map([("application/json", map([("schema", schema)]))]));
        } else {
            set(&mut node, "schema", schema);
            for (keyword, value) in spelling.as_mapping().into_iter().flatten() {
                set(&mut node, keyword.as_str().unwrap_or_default(), value.clone());
            }
        }
        if let Some(rust) = name.rust {
            set(&mut node, "x-acs-rust-name", rust);
        }
        if required {
            set(&mut node, "required", true);
        }
        if self.random.percent(60) {
            set(&mut node, "description", "What to do with it.");
        }
        if self.random.percent(8) {
            set(&mut node, "deprecated", true);
        }
        parts.parameters.push(node);
    }

    fn choices(&mut self, operation: &mut Value, parts: &mut Parts, role: Role) {
        let mut choices = Vec::new();
        while parts.optional.len() > 1 && choices.len() < 2 && self.random.percent(30) {
            let count = self.random.between(1, 3).min(parts.optional.len());
            let of: Vec<String> =
                (0..count).map(|_| parts.optional.remove(self.random.below(parts.optional.len()))).collect();
            let name = parts.names.plain(self.random);
            let mut choice = map([("name", Value::from(name)), ("of", texts(&of))]);
            if self.random.percent(50) {
                set(&mut choice, "description", "One of them.");
            }
            if role == Role::Lookup || self.random.percent(50) {
                set(&mut choice, "required", false);
            }
            choices.push(choice);
        }
        match choices.len() {
            0 => {}
            1 if self.random.percent(50) => set(operation, "x-acs-one-of", choices.remove(0)),
            _ => set(operation, "x-acs-one-of", choices),
        }
    }

    fn response(&mut self, file: &str, members: &mut Vec<(String, Value)>) -> Value {
        let mut names = Names::default();
        // Members that report an error in place of the response.
        for name in ["Code", "Message", "RequestId", "Error", "Page", "Jobs", "Missing", "JobId", "JobList"] {
            names.claim(name);
        }
        let objects: Vec<&Shared> = self.shared.iter().filter(|shared| shared.kind == Kind::Object).collect();
        let schema = if members.is_empty() && !objects.is_empty() && self.random.percent(20) {
            map([("$ref", Value::from(self.random.pick(&objects).reference(file)))])
        } else {
            let mut schema = self.writer(file).object(DEPTH, false, &mut names).0;
            let mut properties = schema.get("properties").cloned().unwrap_or_else(|| map([]));
            members.drain(..).for_each(|(name, node)| set(&mut properties, &name, node));
            set(&mut schema, "properties", properties);
            if let Value::Mapping(entries) = &mut schema {
                entries.remove("x-acs-rust-name");
                entries.remove("additionalProperties");
            }
            schema
        };
        map([
            ("description", Value::from("What was found.")),
            ("content", map([("application/json", map([("schema", schema)]))])),
        ])
    }
}
