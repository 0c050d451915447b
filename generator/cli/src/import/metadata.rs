//! Alibaba Cloud's own format of API metadata, `api-docs.json`.

use std::collections::{BTreeMap, BTreeSet};

use super::clean::Cleaner;
use super::endpoints::{Endpoint, read_endpoints};
use super::finding::Finding;
use super::json_node::JsonNode;
use super::keywords::SCHEMAS;
use super::operation::{Operation, read_operation};
use super::schema_names;
use crate::yaml::Yaml;

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

/// The styles of products whose operations are sent as those of ROA, as recordings of their official SDKs show.
const LIKE_ROA: &[&str] = &["ROA", "V3", "FC", "AliGenie"];

impl Metadata {
    /// Reads the metadata in a JSON document. `prose` keeps its titles and descriptions. `has_schema` returns whether
    /// the description has a shared schema of a name.
    ///
    /// # Errors
    /// The document as a whole is malformed. Every problem is reported, each with its JSON path.
    pub(super) fn parse(
        document: &Yaml,
        prose: bool,
        has_schema: &dyn Fn(&str) -> bool,
    ) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let metadata = read_metadata(&JsonNode::root(document), prose, has_schema, &mut problems);
        metadata.filter(|_| problems.is_empty()).ok_or(problems)
    }
}

fn read_metadata(
    root: &JsonNode,
    prose: bool,
    has_schema: &dyn Fn(&str) -> bool,
    problems: &mut Vec<String>,
) -> Option<Metadata> {
    let info = root.require("info", problems)?;
    let product = scalar_member(&info, "product", problems);
    let version = scalar_member(&info, "version", problems);
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    let schemas = schemas.and_then(|schemas| schemas.value.as_mapping().cloned()).unwrap_or_default();
    let names = schema_names::names(schemas.keys().filter_map(Yaml::as_str), has_schema);
    let mut cleaner = Cleaner::new(names.clone(), prose);
    let items = references_of_items(root.value);
    for (wire_name, mut schema) in schemas {
        let Some((wire_name, name)) = wire_name.as_str().and_then(|name| names.get_key_value(name)) else {
            continue;
        };
        let place = format!("schemas.{name}");
        cleaner.schema(&place, &mut schema);
        if items.contains(format!("{SCHEMAS}{wire_name}").as_str()) {
            cleaner.unbounded(&place, &mut schema);
        }
        cleaner.shared.insert(name.clone(), schema);
    }
    cleaner.break_circles();
    let schemas = cleaner.shared.clone();
    let apis = root.require("apis", problems).map(|apis| apis.members(problems)).unwrap_or_default();
    let all_operations = apis.len();
    let style = read_style(&info, &apis, &mut cleaner.findings);
    let endpoints = read_endpoints(root, &mut cleaner.findings);
    let mut operations = BTreeMap::new();
    let mut left_out = Vec::new();
    for (name, api) in apis {
        match read_operation(&name, &api, &style, &mut cleaner) {
            Ok(operation) => drop(operations.insert(name, operation)),
            Err(why) => left_out.push(Finding::left_out(&name, why.cause, why.detail)),
        }
    }
    left_out.extend(on_one_path(&mut operations));
    let mut findings = cleaner.findings;
    // What is dropped from an operation that is left out is not reported.
    let is_left_out = |finding: &Finding| {
        left_out
            .iter()
            .any(|gone| finding.place.strip_prefix(&gone.place).is_some_and(|rest| rest.starts_with('.')))
    };
    findings.retain(|finding| !is_left_out(finding));
    findings.extend(left_out);
    let with_path = operations.values().filter(|operation| operation.path.is_some()).count();
    Some(Metadata {
        product: product?,
        version: version?,
        style: if 2 * with_path > operations.len() { "ROA" } else { "RPC" },
        endpoints,
        schemas,
        operations,
        all_operations,
        findings,
    })
}

/// Returns the references of the items of lists and of the values of maps.
fn references_of_items(document: &Yaml) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![document];
    while let Some(node) = waiting.pop() {
        match node {
            Yaml::Sequence(items) => waiting.extend(items),
            Yaml::Mapping(entries) => {
                let parts = ["items", "additionalProperties"].iter().filter_map(|keyword| node.get(*keyword));
                found.extend(parts.filter_map(|part| part.get("$ref")?.as_str()));
                waiting.extend(entries.values());
            }
            _ => {}
        }
    }
    found
}

/// A text, or a number that is one: `20200101` is a version.
pub(super) fn scalar(value: &Yaml) -> Option<String> {
    match value {
        Yaml::Number(number) => Some(number.to_string()),
        _ => value.as_str().map(|text| text.trim().to_owned()),
    }
}

fn scalar_member(info: &JsonNode, name: &str, problems: &mut Vec<String>) -> Option<String> {
    let found = info.require(name, problems)?;
    let text = scalar(found.value);
    if text.is_none() {
        problems.push(found.mismatch("a string"));
    }
    text
}

/// The style of a product. One that is not stated shows in the operations: those of RPC have no path.
fn read_style(info: &JsonNode, apis: &[(String, JsonNode)], findings: &mut Vec<Finding>) -> String {
    if let Some(style) =
        info.get("style").and_then(|style| style.value.as_str()).filter(|style| !style.is_empty())
    {
        return style.to_owned();
    }
    let path = |api: &JsonNode| {
        api.get("path").and_then(|path| path.value.as_str()).is_some_and(|path| path.len() > 1)
    };
    let style = if apis.iter().any(|(_, api)| path(api)) { "ROA" } else { "RPC" };
    findings.push(Finding::dropped("info", "no style", format_args!("it is read as `{style}`")));
    style.to_owned()
}

/// Whether operations of a style can be sent: `true` if those with a path are sent to it.
///
/// # Errors
/// Nothing is known about how they are sent.
pub(super) fn has_paths(style: &str) -> Result<bool, String> {
    match style {
        style if style.eq_ignore_ascii_case("RPC") => Ok(false),
        style if LIKE_ROA.iter().any(|known| known.eq_ignore_ascii_case(style)) => Ok(true),
        other => Err(format!("`{other}`; supported are `RPC`, `ROA`, `V3`, `FC` and `AliGenie`")),
    }
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

/// The most letters of a name: it is part of the names of types and files, which have bounds.
pub(super) const LONGEST_NAME: usize = 100;

/// Whether a name can be that of a file and, in another case, of an item in Rust.
pub(super) fn is_name(text: &str) -> bool {
    text.len() <= LONGEST_NAME
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
