//! The description as one document, for tools that follow no `$ref` into other files.

use std::collections::BTreeMap;

use alicloud_generator::Sources;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

/// Where the schemas of a document are.
const SCHEMAS: &str = "#/components/schemas/";

/// Puts the files of a description into one document.
///
/// A schema that has a file of its own becomes one of `components`; whatever else is in another
/// file takes the place of its `$ref`, and what stands beside the `$ref` wins. Words that begin
/// with `x-acs-` are left out.
///
/// # Errors
/// A file is no YAML, or a `$ref` leads nowhere.
pub(super) fn bundle(sources: &Sources, root: &str) -> Result<Value> {
    let mut files = BTreeMap::new();
    for (path, text) in sources {
        let value = serde_yaml::from_str(text).with_context(|| format!("`{path}` cannot be read"))?;
        files.insert(path.as_str(), value);
    }
    let document = files.get(root).with_context(|| format!("there is no `{root}`"))?;
    let mut bundler = Bundler { files: &files, root, schemas: Map::new() };
    let mut bundled = bundler.inlined(document, root)?;
    let components = bundled
        .as_object_mut()
        .with_context(|| format!("`{root}` is no object"))?
        .entry("components")
        .or_insert_with(|| Value::Object(Map::new()));
    if let Some(components) = components.as_object_mut() {
        components.insert("schemas".to_owned(), Value::Object(bundler.schemas));
    }
    Ok(bundled)
}

struct Bundler<'a> {
    files: &'a BTreeMap<&'a str, Value>,
    root: &'a str,
    schemas: Map<String, Value>,
}

impl Bundler<'_> {
    fn inlined(&mut self, node: &Value, file: &str) -> Result<Value> {
        match node {
            Value::Array(items) => items.iter().map(|item| self.inlined(item, file)).collect(),
            Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
                Some(reference) => self.followed(reference, members, file),
                None => Ok(Value::Object(self.members(members, file)?)),
            },
            other => Ok(other.clone()),
        }
    }

    fn members(&mut self, members: &Map<String, Value>, file: &str) -> Result<Map<String, Value>> {
        let kept = members.iter().filter(|(name, _)| !name.starts_with("x-acs-") && *name != "$ref");
        kept.map(|(name, value)| Ok((name.clone(), self.inlined(value, file)?))).collect()
    }

    fn followed(&mut self, reference: &str, beside: &Map<String, Value>, file: &str) -> Result<Value> {
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let target = if path.is_empty() { file.to_owned() } else { crate::regen::beside(file, path) };
        let beside = self.members(beside, file)?;
        if target == self.root && !pointer.is_empty() {
            return Ok(with_reference(format!("#{pointer}"), beside));
        }
        let files = self.files;
        let there = files.get(target.as_str()).and_then(|document| document.pointer(pointer));
        let there = there.with_context(|| format!("`{file}`: nothing is at `{reference}`"))?;
        if let (Some(name), "") = (schema_name(&target), pointer) {
            if !self.schemas.contains_key(name) {
                // It is there before its parts are, for it may be one of them.
                self.schemas.insert(name.to_owned(), Value::Null);
                let schema = self.inlined(there, &target)?;
                self.schemas.insert(name.to_owned(), schema);
            }
            return Ok(with_reference(format!("{SCHEMAS}{name}"), beside));
        }
        let Value::Object(mut inlined) = self.inlined(there, &target)? else {
            bail!("`{file}`: what is at `{reference}` is no object");
        };
        inlined.extend(beside);
        Ok(Value::Object(inlined))
    }
}

fn with_reference(reference: String, mut beside: Map<String, Value>) -> Value {
    beside.insert("$ref".to_owned(), Value::String(reference));
    Value::Object(beside)
}

/// The name of the schema that a file holds.
fn schema_name(file: &str) -> Option<&str> {
    file.strip_prefix("schemas/")?.strip_suffix(".yaml")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sources(files: &[(&str, &str)]) -> Sources {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn files_become_one_document() {
        let bundled = bundle(
            &sources(&[
                ("openapi.yaml", "x-acs-style: RPC\npaths:\n  /Get:\n    $ref: group/Get.yaml\n"),
                (
                    "group/Get.yaml",
                    "post:\n  a: {$ref: '../schemas/Tree.yaml', description: mine}\n  b: {$ref: \
                     '../members.yaml#/Id', example: x}\n  c: {$ref: '../openapi.yaml#/components/responses/E'}\n",
                ),
                ("schemas/Tree.yaml", "type: object\nproperties:\n  Child: {$ref: Tree.yaml}\n"),
                ("members.yaml", "Id: {type: string, example: y}\n"),
            ]),
            "openapi.yaml",
        );
        let expected = json!({
            "paths": {"/Get": {"post": {
                "a": {"$ref": "#/components/schemas/Tree", "description": "mine"},
                "b": {"type": "string", "example": "x"},
                "c": {"$ref": "#/components/responses/E"},
            }}},
            "components": {"schemas": {"Tree": {
                "type": "object",
                "properties": {"Child": {"$ref": "#/components/schemas/Tree"}},
            }}},
        });
        assert_eq!(bundled.unwrap(), expected);
    }

    #[test]
    fn a_reference_that_leads_nowhere_is_told() {
        let error =
            bundle(&sources(&[("openapi.yaml", "paths:\n  /Get:\n    $ref: no.yaml\n")]), "openapi.yaml");
        assert_eq!(error.unwrap_err().to_string(), "`openapi.yaml`: nothing is at `no.yaml`");
    }

    #[test]
    fn every_operation_of_the_description_is_there() {
        let folder = crate::regen::workspace().join("specs/ice");
        let sources = crate::regen::description_files(&folder).unwrap();
        let document = bundle(&sources, "openapi.yaml").unwrap();
        let listed = sources.keys().filter(|path| path.matches('/').count() == 1);
        let files = listed.filter(|path| !path.starts_with("schemas/")).count();
        let paths = document.get("paths").and_then(Value::as_object).unwrap();
        assert_eq!(paths.len(), files);
        assert!(!document.to_string().contains(".yaml\""), "every file is in the document");
    }
}
