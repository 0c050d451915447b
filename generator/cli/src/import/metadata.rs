//! Alibaba Cloud's own format of API metadata, `api-docs.json`.

use std::collections::{BTreeMap, BTreeSet};

use super::clean::Cleaner;
use super::finding::Finding;
use super::json_node::JsonNode;
use super::operation::{Operation, read_operation};
use crate::yaml::{Yaml, YamlMap};

/// The facts that the metadata of a product states, as far as they can be described.
#[derive(Debug, Clone)]
pub(super) struct Metadata {
    pub(super) product: String,
    pub(super) version: String,
    /// The style of most operations, `RPC` or `ROA`.
    pub(super) style: &'static str,
    /// Region IDs and their endpoints, in the order of the file.
    pub(super) endpoints: Vec<Endpoint>,
    pub(super) schemas: BTreeMap<String, Yaml>,
    pub(super) operations: BTreeMap<String, Operation>,
    /// The number of operations in the file.
    pub(super) all_operations: usize,
    /// What is not among the facts.
    pub(super) findings: Vec<Finding>,
}

/// One entry of `endpoints`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Endpoint {
    pub(super) region: String,
    pub(super) host: String,
    pub(super) vpc: Option<String>,
}

/// The styles of products whose operations are sent as those of ROA, as recordings of their official SDKs show.
const LIKE_ROA: &[&str] = &["ROA", "V3", "FC", "AliGenie"];

impl Metadata {
    /// Reads the metadata in a JSON document. `prose` keeps its titles and descriptions.
    ///
    /// # Errors
    /// The document as a whole is malformed. Every problem is reported, each with its JSON path.
    pub(super) fn parse(document: &Yaml, prose: bool) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let metadata = read_metadata(&JsonNode::root(document), prose, &mut problems);
        metadata.filter(|_| problems.is_empty()).ok_or(problems)
    }
}

fn read_metadata(root: &JsonNode, prose: bool, problems: &mut Vec<String>) -> Option<Metadata> {
    let info = root.require("info", problems)?;
    let style = info.require("style", problems).and_then(|style| style.text(problems));
    let product = info.require("product", problems).and_then(|product| product.text(problems));
    let version = info.require("version", problems).and_then(|version| version.text(problems));
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    let schemas = schemas.and_then(|schemas| schemas.value.as_mapping().cloned()).unwrap_or_default();
    let (schemas, findings) = read_schemas(schemas);
    let mut cleaner = Cleaner::new(schemas.keys().cloned().collect(), prose);
    cleaner.findings = findings;
    let schemas = schemas.into_iter().map(|(name, mut schema)| {
        cleaner.schema(&format!("schemas.{name}"), &mut schema);
        (name, schema)
    });
    let schemas: BTreeMap<String, Yaml> = schemas.collect();
    let apis = root.require("apis", problems).map(|apis| apis.members(problems)).unwrap_or_default();
    let all_operations = apis.len();
    let style = style?;
    let mut operations = BTreeMap::new();
    let mut left_out = Vec::new();
    for (name, api) in apis {
        match read_operation(&name, &api, style, &mut cleaner) {
            Ok(operation) => drop(operations.insert(name, operation)),
            Err(why) => left_out.push(Finding::left_out(&name, why.cause, why.detail)),
        }
    }
    left_out.extend(on_one_path(&mut operations));
    let mut findings = cleaner.findings;
    // What is dropped from an operation that is left out concerns nobody.
    let is_left_out = |finding: &Finding| {
        left_out
            .iter()
            .any(|gone| finding.place.strip_prefix(&gone.place).is_some_and(|rest| rest.starts_with('.')))
    };
    findings.retain(|finding| !is_left_out(finding));
    findings.extend(left_out);
    let endpoints = root.get("endpoints").map(|endpoints| endpoints.items(problems)).unwrap_or_default();
    let endpoints = endpoints
        .into_iter()
        .filter_map(|endpoint| {
            let region = endpoint.require("regionId", problems)?.text(problems)?;
            let host =
                endpoint.get("public").or_else(|| endpoint.require("endpoint", problems))?.text(problems)?;
            let vpc = endpoint.get("vpc").and_then(|vpc| vpc.value.as_str()).filter(|vpc| !vpc.is_empty());
            Some(Endpoint { region: region.to_owned(), host: host.to_owned(), vpc: vpc.map(str::to_owned) })
        })
        .collect();
    let with_path = operations.values().filter(|operation| operation.path.is_some()).count();
    Some(Metadata {
        product: product?.to_owned(),
        version: version?.to_owned(),
        style: if 2 * with_path > operations.len() { "ROA" } else { "RPC" },
        endpoints,
        schemas,
        operations,
        all_operations,
        findings,
    })
}

/// Whether operations of a style can be sent: `true` if those with a path are sent to it.
///
/// # Errors
/// Nothing is known about how they are sent.
pub(super) fn has_paths(style: &str) -> Result<bool, String> {
    match style {
        "RPC" => Ok(false),
        style if LIKE_ROA.contains(&style) => Ok(true),
        other => Err(format!("`{other}`; supported are `RPC`, `ROA`, `V3`, `FC` and `AliGenie`")),
    }
}

/// The shared schemas, with names that can be those of files.
fn read_schemas(schemas: YamlMap) -> (BTreeMap<String, Yaml>, Vec<Finding>) {
    let mut read = BTreeMap::new();
    let mut findings = Vec::new();
    for (name, schema) in schemas {
        let Some(name) = name.as_str() else { continue };
        if is_name(name) {
            read.insert(name.to_owned(), schema);
        } else {
            findings.push(Finding::dropped(
                "schemas",
                "a schema whose name is no identifier",
                format_args!("`{name}`"),
            ));
        }
    }
    (read, findings)
}

/// Leaves out operations that have the method and the path of another one: a request cannot show which of them it is.
fn on_one_path(operations: &mut BTreeMap<String, Operation>) -> Vec<Finding> {
    let mut taken: BTreeSet<(&'static str, String)> = BTreeSet::new();
    let mut left_out = Vec::new();
    operations.retain(|name, operation| {
        let Some(path) = &operation.path else { return true };
        if taken.insert((operation.method.keyword(), path.clone())) {
            return true;
        }
        let detail = format!("{} {path}", operation.method.keyword().to_uppercase());
        left_out.push(Finding::left_out(name, "a path and a method that another operation has", detail));
        false
    });
    left_out
}

/// Whether a name can be that of a file and, in another case, of an item in Rust.
pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
