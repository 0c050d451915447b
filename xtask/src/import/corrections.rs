//! Corrections of the metadata: what it says, what is true, and why we think so.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_yaml::{Mapping, Value};

/// One entry of `corrections.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Correction {
    name: String,
    at: Vec<String>,
    /// Words of the metadata as they are; null for one that is not there.
    was: Mapping,
    /// The same words as they should be.
    is: Mapping,
    #[expect(dead_code, reason = "it must be given, and is for people")]
    why: String,
}

/// Reads the corrections that stand beside a description.
pub(super) fn read(text: &str) -> Result<Vec<Correction>> {
    serde_yaml::from_str(text).context("`corrections.yaml` cannot be read; nothing was written")
}

/// Applies corrections to metadata. Returns a sentence for each place where the metadata is not
/// what one was made of: there, too, it is the word of a person that counts.
pub(super) fn apply(corrections: &[Correction], document: &mut Value) -> Vec<String> {
    let mut told = Vec::new();
    for Correction { name, at, was, is, .. } in corrections {
        for at in at {
            let Some(node) = locate(document, at) else {
                told.push(format!(
                    "{at}: the correction `{name}` is of something that is not there any more"
                ));
                continue;
            };
            let says = |words: &Mapping| {
                words.iter().all(|(word, value)| node.get(word).unwrap_or(&Value::Null) == value)
            };
            if says(is) {
                told.push(format!("{at}: the correction `{name}` is no longer needed; remove it"));
            } else if !says(was) {
                let found = was.keys().map(|word| {
                    format!("`{}: {}`", shown(word), node.get(word).map_or("nothing".to_owned(), shown))
                });
                let found: Vec<String> = found.collect();
                told.push(format!(
                    "{at}: the correction `{name}` was made of something else than {}; look at it again",
                    found.join(", ")
                ));
            }
            for (word, value) in is {
                match value {
                    Value::Null => node.remove(word),
                    value => node.insert(word.clone(), value.clone()),
                };
            }
        }
    }
    told
}

fn shown(value: &Value) -> String {
    serde_yaml::to_string(value).unwrap_or_default().trim().to_owned()
}

/// The schema at `Operation.request.Parameter.Member[].Member`, `Operation.response.Member` or
/// `schemas.Name.Member`; an operation itself by its name alone.
fn locate<'v>(document: &'v mut Value, at: &str) -> Option<&'v mut Mapping> {
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
                let (name, lists) = step(steps.next()?);
                let parameters = operation.get_mut("parameters")?.as_sequence_mut()?;
                let is_named =
                    |parameter: &&mut Value| parameter.get("name").and_then(Value::as_str) == Some(name);
                items(parameters.iter_mut().find(is_named)?.get_mut("schema")?, lists)?
            }
            Some(_) => return None,
        }
    };
    for member in steps {
        let (name, lists) = step(member);
        node = items(node.get_mut("properties")?.get_mut(name)?, lists)?;
    }
    node.as_mapping_mut()
}

/// A name, and how many lists are to be entered after it: `Items[]`.
fn step(step: &str) -> (&str, usize) {
    let name = step.trim_end_matches("[]");
    (name, (step.len() - name.len()) / 2)
}

fn items(node: &mut Value, lists: usize) -> Option<&mut Value> {
    (0..lists).try_fold(node, |node, _| node.get_mut("items"))
}
