//! Alibaba Cloud's own format of API metadata, `api-docs.json`.

use std::collections::BTreeMap;

use serde_yaml::Value;

use super::facts::{BOUNDS, bound_of};

/// The metadata of a product, as far as it states facts.
#[derive(Debug)]
pub(super) struct Metadata {
    pub(super) product: String,
    pub(super) version: String,
    /// Endpoints by the IDs of their regions, in the order of the file.
    pub(super) endpoints: Vec<(String, String)>,
    pub(super) schemas: BTreeMap<String, Value>,
    pub(super) operations: BTreeMap<String, Operation>,
}

/// One entry of `apis`.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    pub(super) get: bool,
    pub(super) anonymous: bool,
    pub(super) deprecated: bool,
    pub(super) access: Option<String>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) response: Value,
}

/// One entry of `parameters`.
#[derive(Debug, Clone)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) form: bool,
    pub(super) style: Style,
    pub(super) schema: Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    RepeatList,
    Json,
}

impl Metadata {
    /// The metadata in a JSON document. Everything that is wrong with it is told, each with
    /// its JSON path.
    pub(super) fn of(document: &Value) -> Result<Self, Vec<String>> {
        let mut wrong = Vec::new();
        let root = Node { value: document, path: "$".to_owned() };
        match root.metadata(&mut wrong) {
            Some(metadata) => {
                metadata.check_references(&mut wrong);
                if wrong.is_empty() { Ok(metadata) } else { Err(wrong) }
            }
            None => Err(wrong),
        }
    }

    /// Every schema that is referred to must be there.
    fn check_references(&self, wrong: &mut Vec<String>) {
        let mut check = |at: &str, schema: &Value| {
            visit_references(schema, &mut |reference| {
                let name = reference.strip_prefix(SCHEMAS).unwrap_or_default();
                if !self.schemas.contains_key(name) {
                    wrong.push(format!("{at}: there is no schema `{name}`"));
                }
            });
        };
        for (name, operation) in &self.operations {
            for Parameter { name: parameter, schema, .. } in &operation.parameters {
                check(&format!("$.apis.{name}: the parameter `{parameter}`"), schema);
            }
            check(&format!("$.apis.{name}.responses.200.schema"), &operation.response);
        }
        for (name, schema) in &self.schemas {
            check(&format!("$.components.schemas.{name}"), schema);
        }
    }
}

/// Shows every `$ref` in a value.
pub(super) fn visit_references(value: &Value, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::Mapping(words) => {
            for (word, value) in words {
                match value.as_str() {
                    Some(reference) if word == "$ref" => visit(reference),
                    _ => visit_references(value, visit),
                }
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| visit_references(item, visit)),
        _ => {}
    }
}

/// Whether a name can be that of a file and of something in Rust.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// A value of the document, and where it is.
struct Node<'v> {
    value: &'v Value,
    path: String,
}

impl<'v> Node<'v> {
    fn metadata(&self, wrong: &mut Vec<String>) -> Option<Metadata> {
        let info = self.need("info", wrong)?;
        if let Some(style) = info.need("style", wrong).and_then(|style| style.text(wrong))
            && style != "RPC"
        {
            wrong.push(format!("{}.style: `{style}` is not a style that is known; RPC is", info.path));
        }
        let product = info.need("product", wrong).and_then(|product| product.text(wrong));
        let version = info.need("version", wrong).and_then(|version| version.text(wrong));
        let schemas = self.get("components").and_then(|components| components.get("schemas"));
        let schemas: BTreeMap<String, Value> = schemas
            .map(|schemas| schemas.entries(wrong))
            .unwrap_or_default()
            .into_iter()
            .map(|(name, schema)| {
                schema.check_name(&name, wrong);
                schema.check_schema(wrong);
                (name, schema.value.clone())
            })
            .collect();
        let operations: BTreeMap<String, Operation> = self
            .need("apis", wrong)
            .map(|apis| apis.entries(wrong))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(name, api)| {
                api.check_name(&name, wrong);
                Some((name, api.operation(wrong)?))
            })
            .collect();
        let endpoints = self.get("endpoints").map(|endpoints| endpoints.items(wrong)).unwrap_or_default();
        let endpoints = endpoints
            .into_iter()
            .filter_map(|endpoint| {
                let region = endpoint.need("regionId", wrong)?.text(wrong)?;
                let host = endpoint.need("endpoint", wrong)?.text(wrong)?;
                Some((region.to_owned(), host.to_owned()))
            })
            .collect();
        Some(Metadata {
            product: product?.to_owned(),
            version: version?.to_owned(),
            endpoints,
            schemas,
            operations,
        })
    }

    fn operation(&self, wrong: &mut Vec<String>) -> Option<Operation> {
        let methods = self.need("methods", wrong)?.items(wrong);
        let methods: Vec<&str> = methods.iter().filter_map(|method| method.text(wrong)).collect();
        if methods.is_empty() || methods.iter().any(|method| !["get", "post"].contains(method)) {
            wrong.push(format!("{}.methods: expected `get`, `post` or both", self.path));
        }
        let security = self.get("security").map(|security| security.items(wrong)).unwrap_or_default();
        let parameters = self.get("parameters").map(|all| all.items(wrong)).unwrap_or_default();
        let parameters: Vec<Parameter> =
            parameters.iter().filter_map(|parameter| parameter.parameter(wrong)).collect();
        for (index, parameter) in parameters.iter().enumerate() {
            let before = parameters.get(..index).unwrap_or_default();
            if parameter.name.is_empty() || before.iter().any(|other| other.name == parameter.name) {
                wrong.push(format!(
                    "{}.parameters: `{}` stands there twice, or is no name",
                    self.path, parameter.name
                ));
            }
            if parameter.form && methods == ["get"] {
                wrong.push(format!(
                    "{}.parameters: `{}` is in a form, which a GET has none of",
                    self.path, parameter.name
                ));
            }
        }
        let response = self.need("responses", wrong)?.need("200", wrong)?.need("schema", wrong)?;
        response.check_schema(wrong);
        Some(Operation {
            get: methods == ["get"],
            anonymous: !security.is_empty() && security.iter().all(|one| one.get("Anonymous").is_some()),
            deprecated: self.get("deprecated").is_some_and(|deprecated| deprecated.boolean(wrong)),
            access: self
                .get("accessLevel")
                .and_then(|level| level.text(wrong))
                .filter(|level| *level != "none")
                .map(str::to_owned),
            parameters,
            response: response.value.clone(),
        })
    }

    fn parameter(&self, wrong: &mut Vec<String>) -> Option<Parameter> {
        let name = self.need("name", wrong)?.text(wrong)?;
        let place = self.need("in", wrong)?;
        let form = match place.text(wrong)? {
            "query" => false,
            "formData" => true,
            other => {
                wrong.push(format!(
                    "{}: `{other}` is not a place that is known; `query` and `formData` are",
                    place.path
                ));
                return None;
            }
        };
        let style = match self.get("style") {
            None => Style::Plain,
            Some(style) => match style.text(wrong)? {
                "json" => Style::Json,
                // On the wire they are the same.
                "repeatList" | "flat" => Style::RepeatList,
                other => {
                    wrong.push(format!(
                        "{}: `{other}` is not a style that is known; `json`, `repeatList` and `flat` are",
                        style.path
                    ));
                    return None;
                }
            },
        };
        let schema = self.need("schema", wrong)?;
        schema.check_schema(wrong);
        Some(Parameter { name: name.to_owned(), form, style, schema: schema.value.clone() })
    }

    /// Tells what is wrong with a schema, so that those who read it need not.
    fn check_schema(&self, wrong: &mut Vec<String>) {
        const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];
        if !matches!(self.value, Value::Mapping(_)) {
            wrong.push(format!("{}: expected an object, found {}", self.path, kind(self.value)));
            return;
        }
        if let Some(reference) = self.get("$ref") {
            let known = |text: &str| text.strip_prefix(SCHEMAS).is_some_and(|name| !name.is_empty());
            if let Some(text) = reference.text(wrong)
                && !known(text)
            {
                wrong.push(format!("{}: `{text}` does not begin with `{SCHEMAS}`", reference.path));
            }
            return;
        }
        if let Some(found) = self.get("type")
            && let Some(text) = found.text(wrong)
            && !TYPES.contains(&text)
        {
            wrong.push(format!("{}: `{text}` is not a type", found.path));
        }
        let kind = self.get("type").and_then(|kind| kind.value.as_str());
        for word in ["format", "pattern"] {
            if let Some(found) = self.get(word) {
                found.text(wrong);
            }
        }
        if let Some(format) = self.get("format").and_then(|format| format.value.as_str())
            && let Some((_, known)) = FORMATS.iter().find(|(of, _)| Some(*of) == kind)
            && !known.contains(&format)
        {
            wrong.push(format!("{}.format: `{format}` is not a format that is known", self.path));
        }
        if kind == Some("array") && self.get("items").is_none() {
            wrong.push(format!("{}: `items` is missing", self.path));
        }
        for bound in BOUNDS {
            if let Some(found) = self.get(bound)
                && bound_of(found.value, kind).is_none()
            {
                wrong.push(format!("{}: expected a number in range", found.path));
            }
        }
        for (name, member) in self.get("properties").map(|members| members.entries(wrong)).unwrap_or_default()
        {
            if name.is_empty() {
                wrong.push(format!("{}: a member has no name", self.path));
            }
            member.check_schema(wrong);
        }
        if let Some(items) = self.get("items") {
            items.check_schema(wrong);
        }
        if let Some(more) = self.get("additionalProperties").filter(|more| !more.value.is_bool()) {
            more.check_schema(wrong);
        }
    }

    fn check_name(&self, name: &str, wrong: &mut Vec<String>) {
        if !is_name(name) {
            wrong.push(format!("{}: `{name}` is not made of letters, digits and `_`", self.path));
        }
    }

    fn get(&self, name: &str) -> Option<Node<'v>> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(Node { value, path: format!("{}.{name}", self.path) })
    }

    fn need(&self, name: &str, wrong: &mut Vec<String>) -> Option<Node<'v>> {
        let found = self.get(name);
        if found.is_none() {
            wrong.push(format!("{}: `{name}` is missing", self.path));
        }
        found
    }

    fn text(&self, wrong: &mut Vec<String>) -> Option<&'v str> {
        let text = self.value.as_str();
        if text.is_none() {
            wrong.push(format!("{}: expected text, found {}", self.path, kind(self.value)));
        }
        text
    }

    fn boolean(&self, wrong: &mut Vec<String>) -> bool {
        self.value.as_bool().unwrap_or_else(|| {
            wrong.push(format!("{}: expected true or false, found {}", self.path, kind(self.value)));
            false
        })
    }

    fn items(&self, wrong: &mut Vec<String>) -> Vec<Node<'v>> {
        let Value::Sequence(items) = self.value else {
            wrong.push(format!("{}: expected a list, found {}", self.path, kind(self.value)));
            return Vec::new();
        };
        let node = |(index, value)| Node { value, path: format!("{}[{index}]", self.path) };
        (0_usize..).zip(items).map(node).collect()
    }

    fn entries(&self, wrong: &mut Vec<String>) -> Vec<(String, Node<'v>)> {
        let Value::Mapping(entries) = self.value else {
            wrong.push(format!("{}: expected an object, found {}", self.path, kind(self.value)));
            return Vec::new();
        };
        let entry = |(name, value): (&'v Value, &'v Value)| {
            let name = name.as_str()?;
            Some((name.to_owned(), Node { value, path: format!("{}.{name}", self.path) }))
        };
        entries.iter().filter_map(entry).collect()
    }
}

/// The formats of each type that have one.
const FORMATS: &[(&str, &[&str])] = &[
    ("integer", &["int32", "int64"]),
    ("number", &["float", "double"]),
    (
        "string",
        &[
            "int32",
            "int64",
            "float",
            "double",
            "boolean",
            "date-time",
            "iso8601",
            "password",
            "uri",
            "uuid",
            "byte",
        ],
    ),
];

pub(super) const SCHEMAS: &str = "#/components/schemas/";

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Sequence(_) => "a list",
        Value::Mapping(_) | Value::Tagged(_) => "an object",
    }
}
