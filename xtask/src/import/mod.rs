//! `cargo xtask import`: the facts of API metadata into a description.

mod corrections;
mod description;
mod facts;
mod fresh;
mod group;
mod merge;
mod metadata;
mod record;
mod rename;
mod yaml;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use alicloud_generator::{Input, list_operations, reports};
use anyhow::{Context, Result, bail};
use serde_yaml::Value;

use crate::regen::{self, Regen, description_files, shown, workspace};
use description::Description;
use merge::{Merge, Note};
use metadata::Metadata;

/// Bring the facts of API metadata into a description, and write the crate again.
///
/// What people wrote stays: descriptions, groups, and whatever says more than the metadata.
/// It is told what is new, what has changed, what is gone, what is unclear, and which
/// corrections no longer fit. Importing twice changes nothing.
#[derive(Debug, clap::Args)]
pub(crate) struct Import {
    /// The metadata, `api-docs.json` in Alibaba Cloud's own format
    metadata: PathBuf,

    /// Import only this operation and the schemas it uses; may be given several times
    #[arg(long, value_name = "NAME")]
    operation: Vec<String>,

    /// The group of operations that are new [default: that of the operation with the most
    /// similar name]
    #[arg(long, value_name = "TAG")]
    group: Option<String>,

    /// The root document of the description [default: specs/ice/openapi.yaml of this repository]
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,

    /// The folder of the generated crate [default: generated/ice of this repository]
    #[arg(long, value_name = "FOLDER", requires = "spec")]
    out: Option<PathBuf>,

    /// Write the facts of the metadata to this file, too, for tests that hold the description to them
    #[arg(long, value_name = "FILE", conflicts_with_all = ["check", "operation"])]
    record: Option<PathBuf>,

    /// Write nothing; tell what would be written, and fail if it is anything
    #[arg(long)]
    check: bool,
}

/// The file beside the root document that has the corrections.
const CORRECTIONS: &str = "corrections.yaml";

impl Import {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let spec = self.spec.clone().unwrap_or_else(|| workspace().join("specs/ice/openapi.yaml"));
        let folder = spec.parent().context("the root document stands in a folder")?;
        let root =
            spec.file_name().and_then(|name| name.to_str()).context("`--spec` does not name a file")?;
        let name = self.metadata.display();
        let text = fs::read_to_string(&self.metadata).with_context(|| format!("cannot read `{name}`"))?;
        let mut document: Value = serde_json::from_str(&text)
            .with_context(|| format!("`{name}` is not JSON; nothing was written"))?;
        let mut sources = if folder.is_dir() { description_files(folder)? } else { Default::default() };
        let corrections = match sources.remove(CORRECTIONS) {
            Some(text) => corrections::read(&text)?,
            None => Vec::new(),
        };
        // What is wrong is told before corrections, which would hide it.
        let refuse = |wrong: Vec<String>| anyhow::anyhow!("{}\nnothing was written", wrong.join("\n"));
        Metadata::of(&document).map_err(refuse)?;
        let record = self.record.as_ref().map(|file| (file, record::record(&document)));
        let disagreements = corrections::apply(&corrections, &mut document);
        let corrected = |wrong: Vec<String>| refuse(wrong).context("after the corrections");
        let metadata = Metadata::of(&document).map_err(corrected)?;
        for operation in &self.operation {
            if !metadata.operations.contains_key(operation) {
                bail!("`{name}` has no operation `{operation}`; nothing was written");
            }
        }
        let is_tag = |tag: &str| metadata::is_name(&tag.replace('-', "_"));
        if let Some(group) = self.group.as_deref().filter(|group| !is_tag(group)) {
            bail!("`{group}` is not made of letters, digits, `_` and `-`; nothing was written");
        }

        // Files that the root document does not list yet are part of the description; writing the
        // crate lists them.
        list_operations(&mut sources, root);
        let mut merge = Merge::new(&metadata, root, Description::parse(sources)?);
        merge.run(&self.operation, self.group.as_deref())?;
        let problems = rename::rename_collisions(&mut merge.description, root)?;
        if !problems.is_empty() {
            let input = Input::new(merge.description.sources()?, root);
            regen::tell(&spec, &reports(&input, problems), " as it would be; nothing was written");
            return Ok(ExitCode::FAILURE);
        }
        let written = merge.description.written()?;
        tell(&merge.notes, &disagreements);
        let count = written.len();
        if self.check {
            println!("{}: {count} files would be written", shown(folder).display());
            return Ok(if count == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        for (path, text) in &written {
            let file = folder.join(path);
            let parent = file.parent().unwrap_or(folder);
            fs::create_dir_all(parent).with_context(|| format!("cannot make `{}`", parent.display()))?;
            fs::write(&file, text).with_context(|| format!("cannot write `{}`", file.display()))?;
        }
        if let Some((file, text)) = record {
            fs::write(file, text).with_context(|| format!("cannot write `{}`", file.display()))?;
        }
        println!(
            "{}: {} operations of {name}; {count} files written",
            shown(folder).display(),
            metadata.operations.len()
        );
        Regen::of(self.spec, self.out).run()
    }
}

fn tell(notes: &[Note], disagreements: &[String]) {
    for note in notes {
        match note {
            Note::New(what) => println!("new      {what}"),
            Note::Changed(what) => println!("changed  {what}"),
            Note::Gone(what) => println!("gone     {what}"),
            Note::Unclear(what) => println!("unclear  {what}"),
        }
    }
    for disagreement in disagreements {
        println!("disagrees  {disagreement}");
    }
}
