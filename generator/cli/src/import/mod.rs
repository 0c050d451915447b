//! `import`: writes the facts of API metadata into a description.

mod corrections;
mod description;
mod facts;
mod fresh;
mod group;
mod json_node;
mod keywords;
mod merge;
mod metadata;
mod names;
mod record;
mod schema_check;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alicloud_generator::{Input, Sources, list_operations, reports};
use anyhow::{Context, Error, Result, anyhow, bail};

use crate::batch::Batch;
use crate::files::{display_path, read, write};
use crate::place::{Found, check_writable, look};
use crate::regen::Regen;
use crate::sources::read_sources;
use crate::yaml::Yaml;
use crate::{Project, Service};
use crate::{spec, yaml};
use description::Description;
use merge::{Draft, Note, Selection, merge, name_errors};
use metadata::Metadata;

/// Import API metadata into a description, and regenerate the crate Adds and updates the facts that
/// the metadata states. Descriptions, groups, and facts that were refined by hand stay. Reports
/// what is new, changed, gone or unclear, and which corrections are stale. Importing the same
/// metadata again changes nothing.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// The metadata, `api-docs.json` in Alibaba Cloud's own format
    metadata: PathBuf,

    /// Import only this operation and the schemas that it uses. Can be repeated
    #[arg(long, value_name = "NAME")]
    operation: Vec<String>,

    /// The group of new operations [default: that of the operation with the most similar name]
    #[arg(long, value_name = "TAG")]
    group: Option<String>,

    /// The root document of the description [default: that of the product in the project]
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,

    /// The folder of the generated crate [default: that of the product in the project]
    #[arg(long, value_name = "FOLDER", requires = "spec")]
    out: Option<PathBuf>,

    /// Also write the facts of the metadata to this file, for tests that compare the description
    /// with them
    #[arg(long, value_name = "FILE", conflicts_with_all = ["check", "operation"])]
    record: Option<PathBuf>,

    /// Write nothing. Report what would be written, and fail if there is anything to write or a limit of
    /// the description has no source
    #[arg(long)]
    check: bool,
}

/// What an import is made from.
struct Inputs {
    metadata: Metadata,
    /// Reports about corrections that the metadata does not match.
    stale_corrections: Vec<String>,
    sources: Sources,
    /// The text for `--record`: the metadata before corrections.
    record: Option<String>,
}

impl Import {
    /// Runs the command.
    ///
    /// # Errors
    /// The metadata or the description cannot be read, or a file cannot be written.
    pub fn run(self, project: &Project) -> Result<ExitCode> {
        let service = self.service(project)?;
        let spec = service.spec.clone();
        let (folder, root) = spec::split(&spec)?;
        let inputs = self.read(folder, root).map_err(nothing_written)?;
        let mut draft = self.merge(&inputs, root).map_err(nothing_written)?;
        let names = names::names_of(&inputs.sources, root);
        let problems = names::settle_names(&mut draft, &names, root).map_err(nothing_written)?;
        let Draft { description, notes, .. } = draft;
        if !problems.is_empty() {
            let input = Input::new(description.sources()?, root);
            spec::print_problems(
                &spec,
                &reports(&input.sources, problems),
                " after the import; nothing was written",
            );
            return Ok(ExitCode::FAILURE);
        }
        let changed = description.changed_texts().map_err(nothing_written)?;
        let batch = batch(folder, &changed, &inputs.sources).map_err(nothing_written)?;
        print_notes(&notes, &inputs.stale_corrections);
        let (name, count) = (display_path(folder), changed.len());
        if self.check {
            println!("{}: files that would be written: {count}", name.display());
            let has_stray = notes.iter().any(|note| matches!(note, Note::Stray(_)));
            return Ok(if count == 0 && !has_stray { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        batch.commit()?;
        if let (Some(file), Some(text)) = (&self.record, &inputs.record) {
            write(file, text)?;
        }
        println!(
            "{}: {} operations of {}; {count} files written",
            name.display(),
            inputs.metadata.operations.len(),
            self.metadata.display()
        );
        Regen::new(service).run(project)
    }

    /// Returns the place that the arguments name, or that of the product in the project.
    fn service(&self, project: &Project) -> Result<Service> {
        if let (Some(spec), Some(out)) = (self.spec.clone(), self.out.clone()) {
            return Ok(Service { spec, out });
        }
        let document: Yaml = serde_json::from_str(&read(&self.metadata)?)
            .with_context(|| format!("cannot parse `{}` as JSON", self.metadata.display()))?;
        let info = |name: &str| document.get("info")?.get(name)?.as_str();
        let (product, version) = (info("product").unwrap_or_default(), info("version").unwrap_or_default());
        let is_it = |service: &&Service| describes(&service.spec, product, version);
        Ok(match project.services.iter().find(is_it) {
            Some(service) => service.clone(),
            None => (project.new_service)(product, &crate_name(product, version)),
        })
    }

    fn read(&self, folder: &Path, root: &str) -> Result<Inputs> {
        let name = self.metadata.display();
        let text = read(&self.metadata)?;
        let mut document: Yaml =
            serde_json::from_str(&text).map_err(|error| anyhow!("cannot parse `{name}` as JSON: {error}"))?;
        let mut sources = read_sources(folder, root, &[corrections::FILE])?;
        let corrections = match sources.remove(corrections::FILE) {
            Some(text) => corrections::read(&text)?,
            None => Vec::new(),
        };
        // The root document may not list the file of a new operation yet. It belongs to the
        // description nevertheless: `cargo xtask regen` would list it.
        list_operations(&mut sources, root);
        let invalid = |after: &str, problems: Vec<String>| {
            anyhow!("invalid metadata in `{name}`{after}:\n{}\n", problems.join("\n"))
        };
        // A correction could hide a problem, so the metadata is checked without them first.
        Metadata::parse(&document).map_err(|problems| invalid("", problems))?;
        let record = self.record.as_ref().map(|_| record::record(&document));
        let stale_corrections = corrections::apply(&corrections, &mut document);
        let metadata =
            Metadata::parse(&document).map_err(|problems| invalid(" after corrections", problems))?;
        Ok(Inputs { metadata, stale_corrections, sources, record })
    }

    fn merge(&self, inputs: &Inputs, root: &str) -> Result<Draft> {
        let metadata = &inputs.metadata;
        if let Some(name) = self.operation.iter().find(|name| !metadata.operations.contains_key(*name)) {
            bail!("unknown operation `{name}`: it is not in `{}`", self.metadata.display());
        }
        let is_tag = |tag: &str| schema_check::is_name(&tag.replace('-', "_"));
        if let Some(group) = self.group.as_deref().filter(|group| !is_tag(group)) {
            bail!("invalid group `{group}`; expected a letter, then letters, digits, `_` and `-`");
        }
        let selection = Selection { operations: &self.operation, group: self.group.as_deref() };
        let description = Description::parse(inputs.sources.clone())?;
        let mut metadata = metadata.clone();
        name_errors(&mut metadata, &description, root);
        merge(&metadata, description, root, &selection)
    }
}

/// Returns the changed files of a description, which are written all or none.
///
/// # Errors
/// A file cannot be written, or a new one would replace a file that is not part of the description.
fn batch<'c>(folder: &Path, changed: &'c Sources, known: &Sources) -> Result<Batch<'c>> {
    let folder = std::path::absolute(folder)?;
    let mut batch = Batch::default();
    let mut refused = Vec::new();
    for (path, text) in changed {
        let file = folder.join(path);
        let cannot = |why: String| format!("cannot write `{}`: {why}", display_path(&file).display());
        match look(&folder, path) {
            Ok(Found::File) if !known.contains_key(path) => {
                let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
                let name = name.trim_end_matches(".yaml");
                let (what, article) = if folder == "schemas" { ("schema", "a") } else { ("operation", "an") };
                refused.push(format!(
                    "cannot add the {what} {name}: `{path}` exists, and is not {article} {what}"
                ));
            }
            found => refused.extend(found.and_then(|_| check_writable(&file)).err().map(cannot)),
        }
        batch.write(file, text);
    }
    if refused.is_empty() { Ok(batch) } else { Err(anyhow!(refused.join("\n"))) }
}

/// Returns the name of the crate of a product, which is that of the official packages: `ecs20140526`. Versions of one
/// product are crates of their own.
fn crate_name(product: &str, version: &str) -> String {
    let version: String = version.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("alicloud-{}{version}", product.to_lowercase())
}

/// Returns whether a root document describes a version of a product.
fn describes(spec: &Path, product: &str, version: &str) -> bool {
    let root = read(spec).ok().and_then(|text| yaml::parse::<Yaml>(&text).ok());
    root.is_some_and(|root| {
        let info = root.get("info").and_then(|info| info.get("version"));
        root.get("x-acs-product").and_then(Yaml::as_str) == Some(product)
            && info.and_then(Yaml::as_str) == Some(version)
    })
}

/// Adds `nothing was written` to an error.
fn nothing_written(error: Error) -> Error {
    let message = format!("{error:#}");
    let separator = if message.ends_with('\n') { "" } else { "; " };
    anyhow!("{message}{separator}nothing was written")
}

fn print_notes(notes: &[Note], stale_corrections: &[String]) {
    for note in notes {
        match note {
            Note::New(what) => println!("new      {what}"),
            Note::Changed(what) => println!("changed  {what}"),
            Note::Gone(what) => println!("gone     {what}"),
            Note::Unclear(what) => println!("unclear  {what}"),
            Note::Stray(what) => println!("stray    {what}"),
        }
    }
    for stale in stale_corrections {
        println!("stale    {stale}");
    }
}
