//! Alibaba Cloud's own format of API metadata, `api-docs.json`.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

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
        let read = root.metadata(&mut wrong);
        match read {
            Some(metadata) if wrong.is_empty() => Ok(metadata),
            _ => Err(wrong),
        }
    }
}

/// A value of the document, and where it is.
#[derive(Clone)]
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
                schema.check_schema(wrong);
                (name, schema.value.clone())
            })
            .collect();
        let operations: BTreeMap<String, Operation> = self
            .need("apis", wrong)
            .map(|apis| apis.entries(wrong))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(name, api)| Some((name, api.operation(wrong)?)))
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
        let security = self.get("security").map(|security| security.items(wrong)).unwrap_or_default();
        let parameters = self.get("parameters").map(|all| all.items(wrong)).unwrap_or_default();
        let parameters = parameters.iter().filter_map(|parameter| parameter.parameter(wrong)).collect();
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
        for word in ["format", "pattern"] {
            if let Some(found) = self.get(word) {
                found.text(wrong);
            }
        }
        for (_, member) in self.get("properties").map(|members| members.entries(wrong)).unwrap_or_default() {
            member.check_schema(wrong);
        }
        if let Some(items) = self.get("items") {
            items.check_schema(wrong);
        }
        if let Some(more) = self.get("additionalProperties").filter(|more| !more.value.is_bool()) {
            more.check_schema(wrong);
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

const SCHEMAS: &str = "#/components/schemas/";

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

/// The facts of a schema in the words of OpenAPI. Prose is left behind, and so is what is
/// not about the wire.
pub(super) fn facts(schema: &Value) -> Mapping {
    let mut words = Mapping::new();
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix(SCHEMAS))
    {
        words.insert("$ref".into(), format!("../schemas/{name}.yaml").into());
        return words;
    }
    let kind = schema.get("type").and_then(Value::as_str);
    let mut keep = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            words.insert(name.into(), value);
        }
    };
    keep("type", kind.map(Value::from));
    let format = schema.get("format").and_then(Value::as_str);
    keep("format", format.map(|format| if format == "iso8601" { "date-time" } else { format }.into()));
    if kind == Some("string") {
        let values = schema.get("enum").and_then(Value::as_sequence);
        let texts = values.map(|values| values.iter().filter(|value| value.is_string()).cloned().collect());
        keep("x-extensible-enum", texts.filter(|texts: &Vec<Value>| !texts.is_empty()).map(Value::Sequence));
    }
    for bound in BOUNDS {
        keep(bound, schema.get(*bound).and_then(|value| number(value, kind == Some("number"))));
    }
    let pattern = schema.get("pattern").and_then(Value::as_str).filter(|pattern| !pattern.is_empty());
    keep("pattern", pattern.map(Value::from));
    keep("default", schema.get("default").map(|value| typed(value, kind)));
    if schema.get("deprecated") == Some(&Value::Bool(true)) {
        keep("deprecated", Some(Value::Bool(true)));
    }
    keep("items", schema.get("items").map(|items| facts(items).into()));
    if let Some(Value::Mapping(members)) = schema.get("properties") {
        let required: Vec<Value> = members
            .iter()
            .filter(|(name, member)| is_required(schema, name, member))
            .map(|(name, _)| name.clone())
            .collect();
        keep("required", (!required.is_empty()).then_some(Value::Sequence(required)));
        let members = members.iter().map(|(name, member)| (name.clone(), facts(member).into()));
        keep("properties", Some(Value::Mapping(members.collect())));
    }
    keep(
        "additionalProperties",
        schema.get("additionalProperties").map(|more| match more {
            Value::Bool(more) => Value::Bool(*more),
            more => facts(more).into(),
        }),
    );
    keep("example", schema.get("example").filter(|value| !value.is_null()).map(|value| typed(value, kind)));
    words
}

/// Bounds of a value.
pub(super) const BOUNDS: &[&str] = &["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

/// Metadata says at a member that it is required; other tools say it in a list beside.
fn is_required(schema: &Value, name: &Value, member: &Value) -> bool {
    let listed = schema.get("required").and_then(Value::as_sequence);
    member.get("required") == Some(&Value::Bool(true)) || listed.is_some_and(|names| names.contains(name))
}

/// Whether the schema of a parameter says that it must be given.
pub(super) fn requires(schema: &Value) -> bool {
    schema.get("required") == Some(&Value::Bool(true))
}

/// Metadata writes bounds as numbers or as texts.
fn number(value: &Value, fraction: bool) -> Option<Value> {
    let number: serde_yaml::Number = match value {
        Value::Number(number) => number.clone(),
        Value::String(text) => match text.trim().parse::<i64>() {
            Ok(whole) => whole.into(),
            Err(_) => text.trim().parse::<f64>().ok()?.into(),
        },
        _ => return None,
    };
    let whole = number.as_f64().filter(|value| !fraction && value.fract() == 0.0 && !number.is_i64());
    #[expect(clippy::cast_possible_truncation, reason = "a bound of whole numbers is far below 2^53")]
    Some(Value::Number(whole.map_or(number, |whole| (whole as i64).into())))
}

/// Metadata writes examples and defaults as texts. One that is not of the type stays text.
fn typed(value: &Value, kind: Option<&str>) -> Value {
    let Value::String(text) = value else { return value.clone() };
    let trimmed = text.trim();
    match kind {
        Some("integer") => trimmed.parse::<i64>().map_or_else(|_| value.clone(), Value::from),
        Some("number") => match trimmed.parse::<i64>() {
            Ok(whole) => whole.into(),
            Err(_) => trimmed
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
                .map_or_else(|| value.clone(), Value::from),
        },
        Some("boolean") => match trimmed.to_ascii_lowercase().as_str() {
            "true" => true.into(),
            "false" => false.into(),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}
