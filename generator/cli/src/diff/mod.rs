//! `diff`: what a change of a description means for users of the crate.

mod changelog;
mod git;
mod report;
mod version;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use alicloud_generator::compare::{Change, compare};
use alicloud_generator::names::NamedApi;
use alicloud_generator::{Input, Report, Sources, read_leniently};
use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use semver::Version;

use crate::files::display_path;
use crate::sources::read_sources;
use crate::{Project, spec};
use git::{Release, Repository};
use report::Format;
use version::Step;

/// How many problems of an old description are printed.
const MOST_PROBLEMS: usize = 10;

/// Compare two descriptions, and report what the changes mean for users of the crate
#[derive(Debug, clap::Args)]
pub struct Diff {
    /// The git revision to compare with. The default is the last release: the newest tag
    /// `alicloud-<product>-v*`, or the commit that last changed `x-acs-crate-version`
    base: Option<String>,

    /// A second git revision, which is compared instead of the files on disk
    target: Option<String>,

    /// The root document of the description [default: each description of the project]
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,

    /// The root document of a description on disk to compare with, instead of a git revision
    #[arg(long, value_name = "FILE", conflicts_with_all = ["base", "target"])]
    base_spec: Option<PathBuf>,

    /// `json` prints one object for each change, each on a line of its own
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,

    /// List changes of the documentation, too; otherwise they are counted
    #[arg(long, short)]
    verbose: bool,

    /// Fail if there is such a change
    #[arg(long, value_enum, value_name = "EFFECT")]
    deny: Option<Deny>,

    /// Fail if the section "Unreleased" of this file does not mention a breaking change: no code span
    /// in it names the operation or the type
    #[arg(long, value_name = "FILE")]
    changelog: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, ValueEnum)]
enum Deny {
    /// A change for which programs may have to be changed, or that changes what they do
    Breaking,
}

/// A description that was read.
struct Description {
    /// What it is called in messages.
    label: String,
    named: NamedApi,
    problems: Vec<Report>,
}

impl Diff {
    /// Compares each chosen description.
    ///
    /// # Errors
    /// A description or its history cannot be read.
    pub fn run(mut self, project: &Project) -> Result<ExitCode> {
        let mut result = ExitCode::SUCCESS;
        for service in project.chosen(self.spec.take(), None)? {
            if self.compare(&service.spec)? != ExitCode::SUCCESS {
                result = ExitCode::FAILURE;
            }
        }
        Ok(result)
    }

    fn compare(&self, spec: &Path) -> Result<ExitCode> {
        let Some(after) = self.after(spec)? else { return Ok(ExitCode::FAILURE) };
        let Some(before) = self.before(spec, &after.named)? else { return Ok(ExitCode::SUCCESS) };
        let changes = compare(&before.named, &after.named);
        let version = parse_version(&before.named)?;
        eprintln!("comparing {} with {}", before.label, after.label);
        let report = report::render(&changes, &version, self.format, self.verbose)?;
        // `print!` panics if the reader has closed the pipe.
        std::io::stdout().write_all(report.as_bytes()).context("cannot print the report")?;
        self.verdict(&before, &after, &changes, &version)
    }

    /// Reads the new description. `None` if it is on disk and has problems, which are printed.
    fn after(&self, spec: &Path) -> Result<Option<Description>> {
        if let Some(target) = &self.target {
            return Ok(Some(at_revision(spec, target)?));
        }
        let found = on_disk(spec)?;
        if found.problems.is_empty() {
            return Ok(Some(found));
        }
        spec::print_problems(spec, &found.problems, "; nothing was compared");
        Ok(None)
    }

    /// Reads the old description. `None` if there is no release to compare with, which is printed.
    fn before(&self, spec: &Path, after: &NamedApi) -> Result<Option<Description>> {
        let found = match (&self.base_spec, &self.base) {
            (Some(file), _) => on_disk(file)?,
            (None, Some(revision)) => at_revision(spec, revision)?,
            (None, None) => {
                let (folder, name) = spec::split(spec)?;
                match Repository::at(folder).last_release(name, &after.crate_name())? {
                    Release::At(revision) => at_revision(spec, &revision)?,
                    Release::Unknown(reason) => {
                        eprintln!("nothing was compared: the last release is unknown: {reason}");
                        return Ok(None);
                    }
                }
            }
        };
        warn_of_problems(&found);
        Ok(Some(found))
    }

    /// Checks what `--deny` and `--changelog` demand.
    fn verdict(
        &self,
        before: &Description,
        after: &Description,
        changes: &[Change],
        version: &Version,
    ) -> Result<ExitCode> {
        if self.deny.is_none() && self.changelog.is_none() {
            return Ok(ExitCode::SUCCESS);
        }
        // What a problem hides looks as if it had changed.
        if !before.problems.is_empty() {
            eprintln!("warning: breaking changes are not checked, because {} has problems", before.label);
            return Ok(ExitCode::SUCCESS);
        }
        let breaking = || changes.iter().filter(|change| change.kind.effect().is_breaking());
        let mut failed = false;
        let new_version = parse_version(&after.named)?;
        let step = changes.iter().map(|change| Step::of(change.kind.effect(), version)).max();
        if let Some(least) = step.map(|step| step.next(version)).filter(|least| new_version < *least)
            && new_version != *version
        {
            eprintln!(
                "error: the version {new_version} is too low: the changes since {version} need {least}"
            );
            failed = true;
        }
        if self.deny == Some(Deny::Breaking) && breaking().next().is_some() {
            eprintln!("error: breaking changes: {}", breaking().count());
            failed = true;
        }
        if let Some(file) = &self.changelog {
            let text = fs::read_to_string(file)
                .with_context(|| format!("cannot read the changelog `{}`", file.display()))?;
            let missing = changelog::unmentioned(breaking(), &text, version);
            for (what, count) in &missing {
                let s = if *count == 1 { "" } else { "s" };
                eprintln!("error: {} does not mention `{what}`: {count} breaking change{s}", file.display());
            }
            if !missing.is_empty() {
                eprintln!("name what has changed in backquotes, in the section \"Unreleased\"");
                failed = true;
            }
        }
        Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }
}

/// Returns the least version that fits the changes of a description since its last tag; `None` without a tag.
///
/// # Errors
/// A description cannot be read, or the changelog does not mention a breaking change.
pub fn least_version(spec: &Path, changelog: &Path) -> Result<Option<Version>> {
    let after = on_disk(spec)?;
    if !after.problems.is_empty() {
        spec::print_problems(spec, &after.problems, "; nothing was compared");
        bail!("invalid description `{}`", display_path(spec).display());
    }
    let (folder, _) = spec::split(spec)?;
    let Some(tag) = Repository::at(folder).last_tag(&after.named.crate_name())? else { return Ok(None) };
    let before = at_revision(spec, &tag)?;
    warn_of_problems(&before);
    let version = parse_version(&before.named)?;
    let changes = compare(&before.named, &after.named);
    let breaking = changes.iter().filter(|change| change.kind.effect().is_breaking());
    // What a problem hides looks as if it had changed.
    if before.problems.is_empty() {
        let missing = changelog::unmentioned(breaking, &crate::files::read(changelog)?, &version);
        let names: Vec<String> = missing.keys().map(|what| format!("`{what}`")).collect();
        if !names.is_empty() {
            bail!(
                "the changelog does not mention the breaking changes of {}; name them in backquotes",
                names.join(", ")
            );
        }
    }
    let step = changes.iter().map(|change| Step::of(change.kind.effect(), &version)).max();
    Ok(Some(step.unwrap_or(Step::Patch).next(&version)))
}

fn on_disk(root: &Path) -> Result<Description> {
    let (folder, name) = spec::split(root)?;
    if !root.is_file() {
        bail!("no description at `{}`; name its root document with `--spec`", root.display());
    }
    Ok(read(display_path(root).display().to_string(), read_sources(folder, name, &[])?, name))
}

fn at_revision(root: &Path, revision: &str) -> Result<Description> {
    let (folder, name) = spec::split(root)?;
    let repository = Repository::at(folder);
    let commit = repository.commit(revision)?;
    let sources = repository.sources(&commit)?;
    if !sources.contains_key(name) {
        bail!("no description at `{revision}`: it has no `{}`", display_path(root).display());
    }
    let short = commit.get(..10).unwrap_or(&commit);
    let label = if commit.starts_with(revision) { short.to_owned() } else { format!("{revision} ({short})") };
    Ok(read(label, sources, name))
}

fn read(label: String, sources: Sources, root: &str) -> Description {
    let (named, problems) = read_leniently(&Input::new(sources, root));
    Description { label, named, problems }
}

/// Prints the problems of a description that the generator accepted once, or never.
fn warn_of_problems(description: &Description) {
    let Description { label, problems, .. } = description;
    if problems.is_empty() {
        return;
    }
    for problem in problems.iter().take(MOST_PROBLEMS) {
        eprintln!("{label}: {}", problem.short());
    }
    if let Some(more) = problems.len().checked_sub(MOST_PROBLEMS).filter(|more| *more > 0) {
        eprintln!("{label}: {more} more problems");
    }
    eprintln!("warning: {label} has problems today; what they affect looks added or removed");
}

fn parse_version(named: &NamedApi) -> Result<Version> {
    let version = &named.api.crate_version;
    // An old description that has problems may have no version.
    let version = if version.is_empty() { "0.1.0" } else { version };
    Version::parse(version).with_context(|| format!("invalid crate version `{version}`"))
}
