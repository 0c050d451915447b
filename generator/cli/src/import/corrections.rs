//! Corrections of the metadata: what it states, what is true, and why we think so.

use anyhow::{Result, anyhow};
use serde::Deserialize;

use crate::yaml::{Yaml, YamlMap, parse, plain};

/// The file beside the root document that has the corrections.
pub(super) const FILE: &str = "corrections.yaml";

/// One entry of `corrections.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Correction {
    name: String,
    at: Vec<String>,
    /// Keywords as the metadata has them; null for one that is absent.
    was: YamlMap,
    /// The same keywords as they should be.
    is: YamlMap,
    #[expect(dead_code, reason = "required, for readers of the file")]
    why: String,
    #[expect(dead_code, reason = "required, for readers of the file")]
    source: Source,
}

/// Where the corrected fact is stated.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Source {
    /// The official documentation of the operation or of the type.
    Reference,
    /// Another place of the metadata, which `why` names.
    Metadata,
    /// An example in the metadata.
    Example,
}

/// Reads the corrections beside a description.
pub(super) fn read(text: &str) -> Result<Vec<Correction>> {
    parse(text).map_err(|error| anyhow!("cannot parse `{FILE}`: {error:#}"))
}

/// Applies corrections to metadata. Returns a sentence for each place where the metadata is not what
/// the correction was written for. The correction is applied there, too: it was written by hand.
pub(super) fn apply(corrections: &[Correction], document: &mut Yaml) -> Vec<String> {
    let mut stale = Vec::new();
    for Correction { name, at, was, is, .. } in corrections {
        for at in at {
            let Some(node) = locate(document, at) else {
                stale.push(format!("{at}: the correction `{name}` is for a place that no longer exists"));
                continue;
            };
            let has = |expected: &YamlMap| {
                expected.iter().all(|(keyword, value)| node.get(keyword).unwrap_or(&Yaml::Null) == value)
            };
            if has(is) {
                stale.push(format!("{at}: the correction `{name}` is no longer needed; remove it"));
            } else if !has(was) {
                let found = was.keys().map(|keyword| {
                    format!("`{}: {}`", plain(keyword), node.get(keyword).map_or("null".to_owned(), plain))
                });
                let found: Vec<String> = found.collect();
                stale.push(format!(
                    "{at}: the correction `{name}` does not expect {}; review it",
                    found.join(", ")
                ));
            }
            for (keyword, value) in is {
                match value {
                    Yaml::Null => node.remove(keyword),
                    value => node.insert(keyword.clone(), value.clone()),
                };
            }
        }
    }
    stale
}

/// Returns the schema at `Operation.request.Parameter.Member[].Member`, `Operation.response.Member`
/// or `schemas.Name.Member`, or the operation at `Operation`.
fn locate<'v>(document: &'v mut Yaml, at: &str) -> Option<&'v mut YamlMap> {
    let mut steps = at.split('.');
    let first = steps.next()?;
    let mut node = if first == "schemas" {
        document.get_mut("components")?.get_mut("schemas")?.get_mut(steps.next()?)?
    } else {
        let operation = document.get_mut("apis")?.get_mut(first)?;
        match steps.next() {
            None => operation,
            Some("response") => operation.get_mut("responses")?.get_mut("200")?.get_mut("schema")?,
            Some("request") => {
                let (name, lists) = split_lists(steps.next()?);
                let parameters = operation.get_mut("parameters")?.as_sequence_mut()?;
                let is_named =
                    |parameter: &&mut Yaml| parameter.get("name").and_then(Yaml::as_str) == Some(name);
                items(parameters.iter_mut().find(is_named)?.get_mut("schema")?, lists)?
            }
            Some(_) => return None,
        }
    };
    for member in steps {
        let (name, lists) = split_lists(member);
        node = items(node.get_mut("properties")?.get_mut(name)?, lists)?;
    }
    node.as_mapping_mut()
}

/// Splits a step such as `Items[]` into the name and the number of lists to enter.
fn split_lists(step: &str) -> (&str, usize) {
    let name = step.trim_end_matches("[]");
    (name, (step.len() - name.len()) / 2)
}

fn items(node: &mut Yaml, lists: usize) -> Option<&mut Yaml> {
    (0..lists).try_fold(node, |node, _| node.get_mut("items"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_leads_to_an_operation_a_parameter_a_member_or_a_shared_schema() {
        let mut document: Yaml = parse(
            "apis: {Get: {id: operation, parameters: [{name: A, schema: {items: {properties: {B: {id: parameter}}}}}], \
             responses: {'200': {schema: {properties: {C: {items: {items: {id: response}}}}}}}}}\n\
             components: {schemas: {S: {properties: {D: {id: shared}}}}}",
        )
        .unwrap();
        for (at, id) in [
            ("Get", "operation"),
            ("Get.request.A[].B", "parameter"),
            ("Get.response.C[][]", "response"),
            ("schemas.S.D", "shared"),
        ] {
            let found = locate(&mut document, at).and_then(|node| node.get("id")).and_then(Yaml::as_str);
            assert_eq!(found, Some(id), "{at}");
        }
        for at in ["Put", "Get.request.B", "Get.response.C.D", "Get.elsewhere", "schemas.T", "schemas"] {
            assert!(locate(&mut document, at).is_none(), "{at}");
        }
    }
}
