//! `cargo xtask regen`: the only writer of generated crates.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use alicloud_generator::{Generated, generate_with_progress, list_operations};
use anyhow::{Context, Result, bail};
use indicatif::ProgressBar;
use similar::{Algorithm, DiffOp, TextDiff, capture_diff_slices};

use crate::files::{display_path, files_below, write};
use crate::spec::{self, ice_crate, ice_root};

/// Generate a crate from its description
#[derive(Debug, clap::Args)]
pub(crate) struct Regen {
    /// The root document of the description [default: specs/ice/openapi.yaml of this repository]
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,

    /// The folder of the generated crate. Files in it that are not generated are removed [default:
    /// generated/ice of this repository]
    #[arg(long, value_name = "FOLDER", requires = "spec")]
    out: Option<PathBuf>,

    /// Write nothing. Print a diff against what would be written, and fail if there is one
    #[arg(long)]
    check: bool,
}

impl Regen {
    /// A run that writes.
    pub(crate) fn new(spec: Option<PathBuf>, out: Option<PathBuf>) -> Self {
        Regen { spec, out, check: false }
    }

    pub(crate) fn run(self) -> Result<ExitCode> {
        let started = Instant::now();
        let spec = self.spec.unwrap_or_else(ice_root);
        let out = self.out.unwrap_or_else(ice_crate);
        let mut input = spec::read_input(&spec, &out)?;
        let root_on_disk = input.sources.get(&input.root).cloned().unwrap_or_default();
        let listed = list_operations(&mut input.sources, &input.root);
        let generated = match generate_with_progress(&input, &mut progress()) {
            Ok(generated) => generated,
            Err(reports) => {
                spec::print_problems(&spec, &reports, "; nothing was written");
                return Ok(ExitCode::FAILURE);
            }
        };
        let change = Change::between(&generated, &out)?;
        let root = input.sources.get(&input.root).map_or("", String::as_str);
        if self.check {
            print_diff(&display_path(&spec), &root_on_disk, root);
            return Ok(change.print(&out, listed.len()));
        }
        if !listed.is_empty() {
            write(&spec, root)?;
            println!("{}: listed {}", display_path(&spec).display(), listed.join(", "));
        }
        change.apply(&out)?;
        println!(
            "{}: {} operations, {} types; {} files written, {} unchanged, {} removed; {:.2?}",
            display_path(&out).display(),
            generated.operations,
            generated.types,
            change.written.len(),
            change.unchanged,
            change.removed.len(),
            started.elapsed()
        );
        change.warn_of_renamed_types(&out);
        Ok(ExitCode::SUCCESS)
    }
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

/// The difference between a generated crate and a folder.
struct Change<'g> {
    written: Vec<WrittenFile<'g>>,
    unchanged: usize,
    /// Files in the folder that are not part of the crate.
    removed: Vec<String>,
}

/// A file that is missing or has another text.
struct WrittenFile<'g> {
    path: &'g str,
    /// Its bytes in the folder; empty if it is missing.
    before: Vec<u8>,
    text: &'g str,
}

impl<'g> Change<'g> {
    /// # Errors
    /// A file cannot be read, or the folder is not that of a generated crate.
    fn between(generated: &'g Generated, out: &Path) -> Result<Self> {
        let read = |path: &str| {
            let file = out.join(path);
            fs::read(&file).with_context(|| format!("cannot read `{}`", file.display()))
        };
        let mut present: BTreeSet<String> = files_below(out)?.into_iter().collect();
        let manifest =
            present.contains("Cargo.toml").then(|| read("Cargo.toml")).transpose()?.unwrap_or_default();
        // Everything that is not generated is removed, so a mistyped `--out` must not get that far.
        // The header of a generated manifest names the command.
        if !present.is_empty() && !String::from_utf8_lossy(&manifest).contains("`cargo xtask regen`") {
            bail!(
                "cannot write the crate: `{}` is not empty and was not generated; pass another folder as `--out`",
                out.display()
            );
        }
        let mut change = Change { written: Vec::new(), unchanged: 0, removed: Vec::new() };
        for file in &generated.files {
            // Unchanged files, which most are, are dropped one by one to keep memory low.
            match present.remove(&file.path).then(|| read(&file.path)).transpose()? {
                Some(before) if before == file.text.as_bytes() => change.unchanged += 1,
                before => change.written.push(WrittenFile {
                    path: &file.path,
                    before: before.unwrap_or_default(),
                    text: &file.text,
                }),
            }
        }
        change.removed = present.into_iter().collect();
        Ok(change)
    }

    fn apply(&self, out: &Path) -> Result<()> {
        for WrittenFile { path, text, .. } in &self.written {
            write(&out.join(path), text)?;
        }
        for path in &self.removed {
            let file = out.join(path);
            fs::remove_file(&file).with_context(|| format!("cannot remove `{}`", file.display()))?;
            // Removes the folder with its last file. It fails while the folder has others.
            let _ = file.parent().map(fs::remove_dir);
        }
        Ok(())
    }

    /// Warns of types that had another name before. The names of types are unique in the crate, so a
    /// new operation can change those of others.
    fn warn_of_renamed_types(&self, out: &Path) {
        let folder = display_path(out);
        for WrittenFile { path, before, text } in &self.written {
            for (old, new) in renamed_types(&String::from_utf8_lossy(before), text) {
                let file = folder.join(path);
                eprintln!(
                    "warning: {}: the type `{old}` is now called `{new}`, which breaks callers; to keep its name, write \
                     `x-acs-rust-name: {old}` at its schema",
                    file.display()
                );
            }
        }
    }

    /// Prints the difference. `elsewhere` counts files outside the folder that differ, too.
    fn print(&self, out: &Path, elsewhere: usize) -> ExitCode {
        let folder = display_path(out);
        for WrittenFile { path, before, text } in &self.written {
            print_diff(&folder.join(path), &String::from_utf8_lossy(before), text);
        }
        for path in &self.removed {
            println!("{}: not generated", folder.join(path).display());
        }
        let differences = self.written.len() + self.removed.len() + elsewhere;
        if differences == 0 {
            println!("{}: {} files, all up to date", folder.display(), self.unchanged);
            return ExitCode::SUCCESS;
        }
        let (files, differ) = if differences == 1 { ("file", "differs") } else { ("files", "differ") };
        eprintln!("error: {differences} {files} {differ}; run `cargo xtask regen`");
        ExitCode::FAILURE
    }
}

/// Returns the types of a file that have another name than before, with both names. A type that is
/// replaced by another one in its place counts as renamed; in a longer or shorter list they cannot be
/// matched.
fn renamed_types<'t>(before: &'t str, after: &'t str) -> Vec<(&'t str, &'t str)> {
    let (before, after) = (defined_types(before), defined_types(after));
    let mut renamed = Vec::new();
    for change in capture_diff_slices(Algorithm::Myers, &before, &after) {
        if let DiffOp::Replace { old_index, old_len, new_index, new_len } = change
            && old_len == new_len
        {
            let old = before.iter().skip(old_index).copied();
            renamed.extend(old.zip(after.iter().skip(new_index).copied()).take(old_len));
        }
    }
    renamed
}

/// Returns the types that a generated file defines. The structs of required values are left out,
/// because their names follow from these.
fn defined_types(text: &str) -> Vec<&str> {
    fn name(line: &str) -> Option<&str> {
        let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
        rest.split(|letter: char| !letter.is_ascii_alphanumeric()).next()
    }
    text.lines().filter_map(name).filter(|name| !name.ends_with("Required")).collect()
}

/// Prints a unified diff, or nothing if the texts are equal.
fn print_diff(file: &Path, before: &str, after: &str) {
    let name = file.display().to_string();
    let diff = TextDiff::from_lines(before, after);
    print!("{}", diff.unified_diff().header(&name, &format!("{name} (regenerated)")));
}
