//! Alibaba Cloud's own format of API metadata, `api-docs.json`.

use std::collections::BTreeMap;

use super::json_node::JsonNode;
use super::keywords::{SCHEMAS, visit_references};
use super::schema_check::{check_name, check_schema};
use crate::yaml::Yaml;

/// The facts that the metadata of a product states.
#[derive(Debug, Clone)]
pub(super) struct Metadata {
    pub(super) product: String,
    pub(super) version: String,
    /// Region IDs and their endpoints, in the order of the file.
    pub(super) endpoints: Vec<(String, String)>,
    pub(super) schemas: BTreeMap<String, Yaml>,
    pub(super) operations: BTreeMap<String, Operation>,
}

/// One entry of `apis`.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    /// Whether it takes GET only. An operation that takes both is sent with POST.
    pub(super) get: bool,
    /// Whether it is called without credentials.
    pub(super) anonymous: bool,
    pub(super) deprecated: bool,
    /// The access level of its permission.
    pub(super) access: Option<String>,
    /// The error codes that it is known to return.
    pub(super) errors: Vec<ErrorCode>,
    pub(super) parameters: Vec<Parameter>,
    pub(super) response: Yaml,
}

/// One entry of `errorCodes`.
#[derive(Debug, Clone)]
pub(super) struct ErrorCode {
    pub(super) code: String,
    pub(super) status: u16,
    /// Another name for Rust, if the constant of the code would have the name of another one.
    pub(super) rust_name: Option<String>,
}

/// One entry of `parameters`.
#[derive(Debug, Clone)]
pub(super) struct Parameter {
    pub(super) name: String,
    /// Whether it is sent in the form, rather than in the query.
    pub(super) form: bool,
    pub(super) style: ParameterStyle,
    pub(super) schema: Yaml,
}

/// How the value of a parameter is serialized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ParameterStyle {
    Plain,
    RepeatList,
    Json,
}

impl std::fmt::Display for ParameterStyle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            ParameterStyle::Plain => "plain text",
            ParameterStyle::RepeatList => "a repeated list",
            ParameterStyle::Json => "JSON",
        })
    }
}

impl Metadata {
    /// Reads the metadata in a JSON document.
    ///
    /// # Errors
    /// The document is malformed. Every problem is reported, each with its JSON path.
    pub(super) fn parse(document: &Yaml) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let metadata = read_metadata(&JsonNode::root(document), &mut problems);
        if let Some(metadata) = &metadata {
            metadata.check_references(&mut problems);
        }
        metadata.filter(|_| problems.is_empty()).ok_or(problems)
    }

    /// Reports every reference to a schema that does not exist.
    fn check_references(&self, problems: &mut Vec<String>) {
        let mut check = |at: &str, schema: &Yaml| {
            visit_references(schema, &mut |reference| {
                let name = reference.strip_prefix(SCHEMAS).unwrap_or_default();
                if !self.schemas.contains_key(name) {
                    problems.push(format!("{at}: unknown schema `{name}`"));
                }
            });
        };
        for (name, operation) in &self.operations {
            for Parameter { name: parameter, schema, .. } in &operation.parameters {
                check(&format!("$.apis.{name}: parameter `{parameter}`"), schema);
            }
            check(&format!("$.apis.{name}.responses.200.schema"), &operation.response);
        }
        for (name, schema) in &self.schemas {
            check(&format!("$.components.schemas.{name}"), schema);
        }
    }
}

/// Whether the schema of a parameter states that the parameter is required.
pub(super) fn is_required(schema: &Yaml) -> bool {
    schema.get("required") == Some(&Yaml::Bool(true))
}

fn read_metadata(root: &JsonNode, problems: &mut Vec<String>) -> Option<Metadata> {
    let info = root.require("info", problems)?;
    if let Some(style) = info.require("style", problems).and_then(|style| style.text(problems))
        && style != "RPC"
    {
        problems.push(format!("{}.style: unknown style `{style}`; expected `RPC`", info.path));
    }
    let product = info.require("product", problems).and_then(|product| product.text(problems));
    let version = info.require("version", problems).and_then(|version| version.text(problems));
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    let schemas: BTreeMap<String, Yaml> = schemas
        .map(|schemas| schemas.members(problems))
        .unwrap_or_default()
        .into_iter()
        .map(|(name, schema)| {
            check_name(&schema, &name, problems);
            check_schema(&schema, problems);
            (name, schema.value.clone())
        })
        .collect();
    let operations: BTreeMap<String, Operation> = root
        .require("apis", problems)
        .map(|apis| apis.members(problems))
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(name, api)| {
            check_name(&api, &name, problems);
            Some((name, read_operation(&api, problems)?))
        })
        .collect();
    let endpoints = root.get("endpoints").map(|endpoints| endpoints.items(problems)).unwrap_or_default();
    let endpoints = endpoints
        .into_iter()
        .filter_map(|endpoint| {
            let region = endpoint.require("regionId", problems)?.text(problems)?;
            let host = endpoint.require("endpoint", problems)?.text(problems)?;
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

fn read_operation(api: &JsonNode, problems: &mut Vec<String>) -> Option<Operation> {
    let methods = api.require("methods", problems)?.items(problems);
    let methods: Vec<&str> = methods.iter().filter_map(|method| method.text(problems)).collect();
    if methods.is_empty() || methods.iter().any(|method| !["get", "post"].contains(method)) {
        problems.push(format!("{}.methods: expected `get`, `post` or both", api.path));
    }
    let get = methods == ["get"];
    let security = api.get("security").map(|security| security.items(problems)).unwrap_or_default();
    let parameters = api.get("parameters").map(|all| all.items(problems)).unwrap_or_default();
    let parameters: Vec<Parameter> =
        parameters.iter().filter_map(|parameter| read_parameter(parameter, problems)).collect();
    for (index, Parameter { name, form, .. }) in parameters.iter().enumerate() {
        let before = parameters.get(..index).unwrap_or_default();
        if name.is_empty() || before.iter().any(|other| other.name == *name) {
            problems.push(format!("{}.parameters: duplicate or empty name `{name}`", api.path));
        }
        if *form && get {
            problems
                .push(format!("{}.parameters: `{name}` is sent in a form, but GET has no body", api.path));
        }
    }
    let errors = api.get("errorCodes").map(|errors| read_errors(&errors, problems)).unwrap_or_default();
    let response = api.require("responses", problems)?.require("200", problems)?;
    let response = response.require("schema", problems)?;
    check_schema(&response, problems);
    Some(Operation {
        get,
        anonymous: !security.is_empty() && security.iter().all(|one| one.get("Anonymous").is_some()),
        deprecated: api.get("deprecated").is_some_and(|deprecated| deprecated.boolean(problems)),
        access: api
            .get("accessLevel")
            .and_then(|level| level.text(problems))
            .filter(|level| *level != "none")
            .map(str::to_owned),
        errors,
        parameters,
        response: response.value.clone(),
    })
}

/// The codes by their HTTP statuses: `{"400": [{"errorCode": "InvalidParameter"}]}`.
fn read_errors(errors: &JsonNode, problems: &mut Vec<String>) -> Vec<ErrorCode> {
    let mut read: Vec<ErrorCode> = Vec::new();
    for (status, listed) in errors.members(problems) {
        let Ok(status) = status.parse::<u16>() else {
            problems.push(format!("{}: expected an HTTP status, found `{status}`", listed.path));
            continue;
        };
        for error in listed.items(problems) {
            let code = error.require("errorCode", problems).and_then(|code| code.text(problems));
            let code = code.unwrap_or_default();
            let known = read.iter().any(|known| known.code == code && known.status == status);
            if is_code(code) && (400..600).contains(&status) && !known {
                read.push(ErrorCode { code: code.to_owned(), status, rust_name: None });
            }
        }
    }
    read
}

/// Whether a text is a code, rather than a template such as `%s` or `Invalid.${parameter}`, which no response
/// has.
fn is_code(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter))
}

fn read_parameter(parameter: &JsonNode, problems: &mut Vec<String>) -> Option<Parameter> {
    let name = parameter.require("name", problems)?.text(problems)?;
    let location = parameter.require("in", problems)?;
    let form = match location.text(problems)? {
        "query" => false,
        "formData" => true,
        other => {
            problems.push(format!(
                "{}: unknown location `{other}`; expected `query` or `formData`",
                location.path
            ));
            return None;
        }
    };
    let style = match parameter.get("style") {
        None => ParameterStyle::Plain,
        Some(style) => match style.text(problems)? {
            "json" => ParameterStyle::Json,
            // Both are sent as `Name.1=..&Name.2=..`.
            "repeatList" | "flat" => ParameterStyle::RepeatList,
            other => {
                problems.push(format!(
                    "{}: unknown style `{other}`; expected `json`, `repeatList` or `flat`",
                    style.path
                ));
                return None;
            }
        },
    };
    let schema = parameter.require("schema", problems)?;
    check_schema(&schema, problems);
    Some(Parameter { name: name.to_owned(), form, style, schema: schema.value.clone() })
}
