//! `import`: writes the facts of API metadata into a description.
//!
//! ```text
//! api-docs.json --corrections--> corrected --Metadata::parse--> facts, findings
//!    --merge--> Draft --settle--> files of the description
//! ```

mod clean;
mod command;
mod corrections;
mod description;
mod directories;
mod endpoints;
mod facts;
mod finding;
mod fresh;
mod group;
mod json_node;
mod keywords;
mod merge;
mod metadata;
mod names;
mod operation;
mod pages;
mod parameter;
mod path;
mod record;
mod remove;
mod rename;
mod schema_names;
mod servers;
mod settle;
mod spelling;
mod text;

use std::path::Path;

use alicloud_generator::{Problem, Sources, closest, list_operations};
use anyhow::{Result, anyhow, bail};

use crate::files::read;
use crate::yaml::Yaml;
use description::Description;
use merge::{Draft, Note, Selection, merge, name_errors};
use metadata::Metadata;

pub use command::Import;
pub use finding::{Finding, FindingKind};

/// What is imported into a description.
#[derive(Debug)]
pub struct Importing<'i> {
    /// The metadata.
    pub document: Yaml,
    /// The files of the description, without that of the corrections.
    pub sources: Sources,
    /// The text of `corrections.yaml`.
    pub corrections: Option<String>,
    /// The name of the root document.
    pub root: &'i str,
    /// The operations to import; empty for all.
    pub operations: &'i [String],
    /// The group of new operations.
    pub group: Option<&'i str>,
    /// The name of the crate of a new description.
    pub crate_name: &'i str,
    /// Whether the prose of the metadata is imported.
    pub prose: bool,
}

/// A description after an import.
#[derive(Debug)]
pub struct Imported {
    /// All files of the description.
    pub sources: Sources,
    /// The files that differ from those before.
    pub changed: Sources,
    /// The number of operations in the metadata.
    pub all_operations: usize,
    /// What could not be taken over.
    pub findings: Vec<Finding>,
    /// Problems that the generator reports of the description; nothing can be generated then.
    pub problems: Vec<Problem>,
    notes: Vec<Note>,
    stale_corrections: Vec<String>,
}

/// Imports metadata, without reading or writing files.
///
/// # Errors
/// The metadata or the description is malformed as a whole, or they are of different products.
pub fn import(importing: Importing<'_>) -> Result<Imported> {
    let Importing { mut document, mut sources, root, crate_name, prose, .. } = importing;
    let corrections =
        importing.corrections.as_deref().map(corrections::read).transpose()?.unwrap_or_default();
    // The root document may not list the file of a new operation yet. It belongs to the
    // description nevertheless: `regen` would list it.
    list_operations(&mut sources, root);
    let stale_corrections = corrections::apply(&corrections, &mut document);
    let has_schema = |name: &str| sources.contains_key(&format!("schemas/{name}.yaml"));
    let mut metadata = Metadata::parse(&document, prose, &has_schema)
        .map_err(|problems| anyhow!("invalid metadata:\n{}\n", problems.join("\n")))?;
    if let Some(name) = importing.operations.iter().find(|name| !metadata.operations.contains_key(*name)) {
        let why = metadata.findings.iter().find(|finding| finding.place == **name);
        bail!(match why {
            Some(finding) => format!("cannot import `{name}`: {}: {}", finding.cause, finding.detail),
            None => {
                let known: Vec<&str> = metadata.operations.keys().map(String::as_str).collect();
                let meant = closest(name, &known).map(|meant| format!("; did you mean `{meant}`?"));
                format!("unknown operation `{name}`: it is not in the metadata{}", meant.unwrap_or_default())
            }
        });
    }
    let directories = directories::directories(&document);
    let selection = Selection {
        directories: &directories,
        operations: importing.operations,
        group: importing.group,
        crate_name,
    };
    let description = Description::parse(sources.clone())?;
    name_errors(&mut metadata, &description, root);
    let mut draft = merge(&metadata, description, root, &selection)?;
    let names = names::names_of(&sources, root);
    let problems = settle::settle(&mut draft, &names, root)?;
    let Draft { description, mut notes, findings, .. } = draft;
    let is_selected = |finding: &Finding| {
        importing.operations.is_empty()
            || importing.operations.iter().any(|name| {
                finding
                    .place
                    .strip_prefix(name.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
    };
    let mut findings: Vec<Finding> =
        metadata.findings.into_iter().chain(findings).filter(is_selected).collect();
    findings.sort();
    findings.dedup();
    let changed = description.changed_texts()?;
    if changed.is_empty() {
        // What was added or changed in between has been taken back.
        notes.retain(|note| !matches!(note, Note::New(_) | Note::Changed(_)));
    }
    Ok(Imported {
        sources: description.sources()?,
        changed,
        all_operations: metadata.all_operations,
        findings,
        problems,
        notes,
        stale_corrections,
    })
}

/// Reads metadata.
///
/// # Errors
/// The file cannot be read, or is not JSON.
pub fn read_metadata(file: &Path) -> Result<Yaml> {
    let text = read(file)?;
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| anyhow!("cannot parse `{}` as JSON: {error}", file.display()))
}

/// The product and the version that metadata states.
fn product(document: &Yaml) -> (String, String) {
    let info = |name: &str| {
        let value = document.get("info").and_then(|info| info.get(name));
        value.and_then(metadata::scalar).unwrap_or_default()
    };
    (info("product"), info("version"))
}

/// Returns the name of the crate of a product, like those of the official packages: `alicloud-ecs20140526`. Versions of
/// one product are crates of their own.
pub fn crate_name(document: &Yaml) -> String {
    let (product, version) = product(document);
    let version: String = version.chars().filter(char::is_ascii_alphanumeric).collect();
    let words = product.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let product = words.collect::<Vec<_>>().join("-");
    format!("alicloud-{product}{version}").to_lowercase()
}
