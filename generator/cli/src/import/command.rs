//! The command: reads the files, imports, and writes all of them or none.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alicloud_generator::{Input, Sources, reports};
use anyhow::{Error, Result, anyhow, bail};

use super::finding::{self, Finding, FindingKind};
use super::merge::Note;
use super::{Importing, corrections, crate_name, import, metadata, product, read_metadata, record};
use crate::batch::Batch;
use crate::files::{display_path, read, write};
use crate::place::{Found, check_writable, look};
use crate::regen::Regen;
use crate::sources::read_sources;
use crate::yaml::Yaml;
use crate::{Project, Service, spec, yaml};

/// Import API metadata into a description, and generate the crate
///
/// Adds and updates the facts that the metadata states. Descriptions, groups, and facts that were refined by hand
/// stay. Reports what is new, changed, gone or unclear, and which corrections are stale. Operations that cannot be
/// described or sent are left out, and facts that do not fit are dropped; both are reported. Importing the same
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

    /// The name of a new crate [default: that of the official packages, such as alicloud-ecs20140526]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,

    /// The folder of the crate `alicloud-runtime` that a new crate depends on [default: a registry]
    #[arg(long, value_name = "FOLDER")]
    runtime: Option<PathBuf>,

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

    /// Fail, and write nothing, if an operation is left out or a fact is dropped
    #[arg(long)]
    strict: bool,

    /// List what a new description has, and every fact that is dropped; otherwise they are counted
    #[arg(long, short)]
    verbose: bool,
}
impl Import {
    /// Runs the command.
    ///
    /// # Errors
    /// The metadata or the description cannot be read, or a file cannot be written.
    pub fn run(self, project: &Project) -> Result<ExitCode> {
        let document = read_metadata(&self.metadata).map_err(nothing_written)?;
        let name = self.name.clone().unwrap_or_else(|| crate_name(&document));
        let service = self.service(&document, &name, project).map_err(nothing_written)?;
        if let Some(runtime) = &self.runtime {
            spec::check_runtime(runtime).map_err(nothing_written)?;
        }
        let (folder, root) = spec::split(&service.spec)?;
        let is_tag = |tag: &str| metadata::is_name(&tag.replace('-', "_"));
        if let Some(group) = self.group.as_deref().filter(|group| !is_tag(group)) {
            let expected = "expected a letter, then letters, digits, `_` and `-`";
            return Err(nothing_written(anyhow!("invalid group `{group}`; {expected}")));
        }
        let record = self.record.as_ref().map(|_| record::record(&document));
        let mut sources = read_sources(folder, root, &[corrections::FILE]).map_err(nothing_written)?;
        let corrections = sources.remove(corrections::FILE);
        let known = sources.clone();
        let importing = Importing {
            document,
            sources,
            corrections,
            root,
            operations: &self.operation,
            group: self.group.as_deref(),
            crate_name: &name,
            prose: !project.is_published,
        };
        let imported = import(importing).map_err(nothing_written)?;
        if !imported.problems.is_empty() {
            let input = Input::new(imported.sources, root);
            let reports = reports(&input.sources, imported.problems);
            spec::print_problems(&service.spec, &reports, " after the import; nothing was written");
            return Ok(ExitCode::FAILURE);
        }
        let is_all_left_out = |findings: &[Finding]| {
            let left_out = findings.iter().filter(|finding| finding.kind == FindingKind::LeftOut);
            imported.all_operations > 0 && left_out.count() == imported.all_operations
        };
        if is_all_left_out(&imported.findings) {
            let lines = finding::summary(&imported.findings);
            let first = imported.findings.first().map(ToString::to_string).unwrap_or_default();
            return Err(nothing_written(anyhow!(
                "no operation can be imported\n  {}\n  {first}\n",
                lines.join("\n  ")
            )));
        }
        let batch = batch(folder, &imported.changed, &known).map_err(nothing_written)?;
        // Of a new description, everything is new.
        let is_listed = |note: &&Note| self.verbose || !known.is_empty() || !matches!(note, Note::New(_));
        print_notes(imported.notes.iter().filter(is_listed), &imported.stale_corrections);
        self.print_findings(&imported.findings);
        let (folder, count) = (display_path(folder), imported.changed.len());
        if self.strict && !imported.findings.is_empty() {
            bail!(
                "`--strict`: operations are left out or facts are dropped, which `--verbose` lists; nothing was written"
            );
        }
        if self.check {
            println!("{}: files that would be written: {count}", folder.display());
            let has_stray = imported.notes.iter().any(|note| matches!(note, Note::Stray(_)));
            if count > 0 {
                bail!(
                    "the description is not up to date; run `{} import` without `--check`",
                    project.command
                );
            }
            return Ok(if has_stray { ExitCode::FAILURE } else { ExitCode::SUCCESS });
        }
        batch.commit()?;
        if let (Some(file), Some(text)) = (&self.record, &record) {
            write(file, text)?;
        }
        let left_out =
            imported.findings.iter().filter(|finding| finding.kind == FindingKind::LeftOut).count();
        let of =
            if self.operation.is_empty() { imported.all_operations - left_out } else { self.operation.len() };
        let of = match imported.all_operations {
            all if all == of => format!("{all} operations"),
            all => format!("{of} of {all} operations"),
        };
        println!("{}: {of} of {}; {count} files written", folder.display(), self.metadata.display());
        if let Some(runtime) = &self.runtime {
            spec::depend_on_runtime(&service, runtime)?;
        }
        let depends_on_registry = known.is_empty() && project.runtime.is_none() && self.runtime.is_none();
        let code = Regen::new(service).run(project)?;
        if depends_on_registry {
            eprintln!(
                "warning: the crate depends on `alicloud-runtime` in a registry; for one in a folder, import again with \
                 `--runtime`"
            );
        }
        Ok(code)
    }

    /// Returns the place that the arguments name, or that of the product in the project.
    fn service(&self, document: &Yaml, name: &str, project: &Project) -> Result<Service> {
        if let (Some(spec), Some(out)) = (self.spec.clone(), self.out.clone()) {
            return Ok(Service { spec, out });
        }
        let (product, version) = product(document);
        let is_it = |service: &&Service| describes(&service.spec, &product, &version);
        match (project.services.iter().find(is_it), project.new_service) {
            (Some(service), _) => Ok(service.clone()),
            (None, Some(place)) => Ok(place(&product, name)),
            (None, None) => bail!(
                "this folder is the crate of another product or version than {product} {version}; change to the folder that \
                 the new crate is to be in"
            ),
        }
    }

    fn print_findings(&self, findings: &[Finding]) {
        for finding in findings {
            if self.verbose || finding.kind == FindingKind::LeftOut {
                println!("{finding}");
            }
        }
        for line in finding::summary(findings) {
            println!("{line}");
        }
    }
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

/// Adds `nothing was written` to an error.
fn nothing_written(error: Error) -> Error {
    let message = format!("{error:#}");
    let separator = if message.ends_with('\n') { "" } else { "; " };
    anyhow!("{message}{separator}nothing was written")
}

fn print_notes<'n>(notes: impl Iterator<Item = &'n Note>, stale_corrections: &[String]) {
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
