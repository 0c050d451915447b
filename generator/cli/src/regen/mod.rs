//! `regen`: the only writer of generated crates.
//!
//! It writes and removes only generated files (`folder`), and all of them or none (`batch`).

mod change;
mod folder;
mod renamed;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use alicloud_generator::{generate_parsed, list_operations};
use anyhow::{Result, bail};
use indicatif::ProgressBar;

use crate::batch::Batch;
use crate::files::display_path;
use crate::place::{Found, check_writable, look};
use crate::spec::{self, MessageFormat};
use crate::{Project, Service};
use change::{Change, print_diff};
use folder::CrateFolder;

/// Generate a crate from its description
#[derive(Debug, clap::Args)]
pub struct Regen {
    /// The root document of the description [default: each description of the project]
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,

    /// The folder of the generated crate. Generated files in it that are not part of the crate any more are
    /// removed; all other files stay [default: that of the description in the project]
    #[arg(long, value_name = "FOLDER", requires = "spec")]
    out: Option<PathBuf>,

    /// Write nothing. Print a diff against what would be written, and fail if there is one
    #[arg(long)]
    check: bool,

    /// How problems of the description are printed
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    message_format: MessageFormat,

    /// Treat warnings as problems
    #[arg(long, value_name = "LEVEL")]
    deny: Option<Deny>,
}

/// What is treated as a problem beside errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Deny {
    /// Warnings of the generator
    Warnings,
}

impl Regen {
    /// A run that writes.
    pub(crate) fn new(service: Service) -> Self {
        let Service { spec, out } = service;
        Regen {
            spec: Some(spec),
            out: Some(out),
            check: false,
            message_format: MessageFormat::default(),
            deny: None,
        }
    }

    /// Generates the crate of each chosen description.
    ///
    /// # Errors
    /// A description cannot be read, or a crate cannot be written.
    pub fn run(mut self, project: &Project) -> Result<ExitCode> {
        let mut result = ExitCode::SUCCESS;
        for service in project.chosen(self.spec.take(), self.out.take())? {
            if self.generate(service, project)? != ExitCode::SUCCESS {
                result = ExitCode::FAILURE;
            }
        }
        Ok(result)
    }

    fn generate(&self, service: Service, project: &Project) -> Result<ExitCode> {
        let started = Instant::now();
        let Service { spec, out } = service;
        let (spec_folder, _) = spec::split(&spec)?;
        let folder = CrateFolder::open(&out, spec_folder)?;
        let (mut input, parsed) = spec::read_input(&spec, &folder.path, project)?;
        let root_on_disk = input.sources.get(&input.root).cloned().unwrap_or_default();
        let listed = list_operations(&mut input.sources, &input.root);
        let generated = match generate_parsed(&input, parsed, &mut progress()) {
            Ok(generated) => generated,
            Err(reports) => {
                spec::print_reports(&spec, &reports, self.message_format);
                spec::print_summary(&reports, "; nothing was written");
                return Ok(ExitCode::FAILURE);
            }
        };
        spec::print_reports(&spec, &generated.warnings, self.message_format);
        if self.deny.is_some() && !generated.warnings.is_empty() {
            spec::print_summary(&generated.warnings, " denied by `--deny`; nothing was written");
            return Ok(ExitCode::FAILURE);
        }
        let out = display_path(&out);
        let change = Change::between(&generated, &folder, &out)?;
        let root = input.sources.get(&input.root).map_or("", String::as_str);
        let mut batch = Batch::default();
        change.add_to(&mut batch, &folder);
        if !listed.is_empty() {
            // Last, so that the root document changes only if everything else was written.
            batch.write(writable_root(&spec)?, root);
        }
        if self.check {
            print_diff(&display_path(&spec), &root_on_disk, root);
            return Ok(change.print(&out, listed.len(), project.command));
        }
        batch.commit()?;
        change.remove_leftovers(&folder);
        // Standard output of the JSON format has reports only.
        if self.message_format != MessageFormat::Json {
            if !listed.is_empty() {
                println!("{}: listed {}", display_path(&spec).display(), listed.join(", "));
            }
            println!(
                "{}: {} operations, {} types; {} files written, {} unchanged, {} removed; {:.2?}",
                out.display(),
                generated.operations,
                generated.types,
                change.written.len(),
                change.unchanged,
                change.removed.len(),
                started.elapsed()
            );
        }
        change.warn_of_renamed_types(&out);
        Ok(ExitCode::SUCCESS)
    }
}

/// Returns the absolute path of a root document that can be written.
///
/// # Errors
/// It is a symlink, or is read-only.
fn writable_root(spec: &Path) -> Result<PathBuf> {
    let file = std::path::absolute(spec)?;
    let (folder, name) = spec::split(&file)?;
    let found = look(folder, name).and_then(|found| match found {
        Found::File => check_writable(&file),
        Found::Nothing => Err("it does not exist any more".to_owned()),
    });
    if let Err(why) = found {
        bail!(
            "cannot list the new operations in `{}`: {why}; nothing was written",
            display_path(spec).display()
        );
    }
    Ok(file)
}

/// Returns a callback that draws a progress bar once a second has passed.
fn progress() -> impl FnMut(usize, usize) {
    let started = Instant::now();
    let mut drawn = None;
    move |done, total| {
        if started.elapsed() < Duration::from_secs(1) {
            return;
        }
        // It draws nothing without a terminal.
        let bar = drawn.get_or_insert_with(|| ProgressBar::new(total as u64));
        bar.set_position(done as u64);
        if done == total {
            bar.finish_and_clear();
        }
    }
}
