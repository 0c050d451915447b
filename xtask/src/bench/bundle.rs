//! A description as one document, for tools that do not follow a `$ref` into other files.

use std::collections::BTreeMap;

use alicloud_generator::Sources;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

use alicloud_generator_cli::spec::resolve_path;
use alicloud_generator_cli::yaml::parse;

/// The path of the schemas in a document.
const SCHEMAS: &str = "#/components/schemas/";

/// Puts the files of a description into one document.
///
/// A schema with a file of its own becomes one of `components`. Any other `$ref` into a file is
/// replaced by its target; keywords beside the `$ref` win. `x-acs-` keywords are left out.
///
/// # Errors
/// A file is not YAML, or the target of a `$ref` does not exist.
pub(super) fn bundle(sources: &Sources, root: &str) -> Result<Value> {
    let mut files = BTreeMap::new();
    for (path, text) in sources {
        let value = parse(text).with_context(|| format!("cannot parse `{path}`"))?;
        files.insert(path.as_str(), value);
    }
    let document = files.get(root).with_context(|| format!("no root document `{root}`"))?;
    let mut bundler = Bundler { files: &files, root, schemas: Map::new() };
    let mut bundled = bundler.inlined(document, root)?;
    let components = bundled
        .as_object_mut()
        .with_context(|| format!("invalid root document `{root}`: expected an object"))?
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
        let target = if path.is_empty() { file.to_owned() } else { resolve_path(file, path) };
        let beside = self.members(beside, file)?;
        if target == self.root && !pointer.is_empty() {
            return Ok(with_reference(format!("#{pointer}"), beside));
        }
        let files = self.files;
        let node = files.get(target.as_str()).and_then(|document| document.pointer(pointer));
        let node =
            node.with_context(|| format!("invalid reference `{reference}` in `{file}`: no such node"))?;
        if let (Some(name), "") = (schema_name(&target), pointer) {
            if !self.schemas.contains_key(name) {
                // The entry comes first and ends the recursion of a schema that contains itself.
                self.schemas.insert(name.to_owned(), Value::Null);
                let schema = self.inlined(node, &target)?;
                self.schemas.insert(name.to_owned(), schema);
            }
            return Ok(with_reference(format!("{SCHEMAS}{name}"), beside));
        }
        let Value::Object(mut inlined) = self.inlined(node, &target)? else {
            bail!("invalid reference `{reference}` in `{file}`: expected an object");
        };
        inlined.extend(beside);
        Ok(Value::Object(inlined))
    }
}

fn with_reference(reference: String, mut beside: Map<String, Value>) -> Value {
    beside.insert("$ref".to_owned(), Value::String(reference));
    Value::Object(beside)
}

/// Returns the name of the schema in a file.
fn schema_name(file: &str) -> Option<&str> {
    file.strip_prefix("schemas/")?.strip_suffix(".yaml")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::json;

    use super::*;
    use alicloud_generator_cli::sources::read_sources;
    use alicloud_generator_cli::spec::ROOT;

    fn sources(files: &[(&str, &str)]) -> Sources {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn the_files_of_a_description_become_one_document() {
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
    fn a_reference_to_a_missing_file_is_an_error() {
        let error =
            bundle(&sources(&[("openapi.yaml", "paths:\n  /Get:\n    $ref: no.yaml\n")]), "openapi.yaml");
        assert_eq!(
            error.unwrap_err().to_string(),
            "invalid reference `no.yaml` in `openapi.yaml`: no such node"
        );
    }

    #[test]
    fn a_bundle_has_every_operation_and_no_file_name() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/spec");
        let document = bundle(&read_sources(&folder, ROOT, &[]).unwrap(), ROOT).unwrap();
        let paths = document.get("paths").and_then(Value::as_object).unwrap();
        assert_eq!(paths.keys().collect::<Vec<_>>(), ["/GetUrlUploadInfos", "/UploadMediaByURL"]);
        assert!(paths.values().all(|item| item.get("post").is_some()), "the files are inlined");
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object).unwrap();
        assert_eq!(schemas.keys().collect::<Vec<_>>(), ["Error", "URLUploadStatus"]);
        assert!(!document.to_string().contains(".yaml\""), "no reference leads to a file");
    }
}
