//! How long it takes to write a crate, and how much memory.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Bench;
use super::measure;
use super::table::Comparison;
use crate::regen::workspace;

/// Has every contestant write its crate into an empty folder, one after the other, in each round.
pub(super) fn compare(bench: &Bench) -> Result<()> {
    println!("\n## Generating\n");
    let mut comparison = Comparison::new(bench.contestants());
    for round in 0..bench.rounds {
        for name in bench.contestants() {
            bench.tell(&format!("generating, round {}: {name}", round + 1));
            let folder = tempfile::tempdir()?;
            let out = folder.path().join(CRATE_FOLDER);
            let cost = measure::run(&mut bench.generate(name, &out)?)?;
            let written = Written::of(&out, &bench.operations)?;
            comparison.add("CPU s", name, cost.cpu_seconds());
            comparison.add("wall s", name, cost.wall_seconds());
            comparison.add("peak MiB", name, cost.peak_mebibytes());
            comparison.add("lines of Rust", name, written.lines as f64);
            comparison.add("operations", name, written.operations.len() as f64);
            if round == 0 {
                tell_missing(name, &bench.operations, &written.operations);
            }
        }
    }
    print!("{}", comparison.table());
    Ok(())
}

/// The folder that a crate is written into: some peers name the crate after it.
pub(super) const CRATE_FOLDER: &str = super::peers::CRATE;

/// The command by which this project's generator writes a crate.
pub(super) fn ours(xtask: &Path, spec: &Path, out: &Path) -> Command {
    let mut command = Command::new(xtask);
    command.arg("regen").arg("--spec").arg(spec).arg("--out").arg(out).current_dir(workspace());
    command
}

fn tell_missing(name: &str, all: &BTreeSet<String>, found: &BTreeSet<String>) {
    let missing: Vec<&str> = all.difference(found).map(String::as_str).collect();
    if !missing.is_empty() {
        println!("- {name} has not written {}", missing.join(", "));
    }
}

/// What is in a crate.
struct Written {
    lines: usize,
    /// Those whose names stand in the code as the last part of a path, or as a text.
    operations: BTreeSet<String>,
}

impl Written {
    fn of(folder: &Path, operations: &BTreeSet<String>) -> Result<Self> {
        let mut written = Written { lines: 0, operations: BTreeSet::new() };
        written.visit(folder, operations)?;
        if written.lines == 0 {
            bail!("nothing was written into `{}`", folder.display());
        }
        Ok(written)
    }

    /// Reads line by line, so that this process stays small: see [`measure::run`].
    fn visit(&mut self, folder: &Path, operations: &BTreeSet<String>) -> Result<()> {
        let entries =
            fs::read_dir(folder).with_context(|| format!("cannot look into `{}`", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                self.visit(&path, operations)?;
            } else if path.extension() == Some(OsStr::new("rs")) {
                for line in BufReader::new(File::open(&path)?).lines() {
                    self.lines += 1;
                    // What ends a text: `"{}/GetPipeline"` or `"GetPipeline"`.
                    let texts = line?;
                    let ends = texts.split('"').filter_map(|text| text.rsplit('/').next());
                    let known = ends.filter(|name| operations.contains(*name)).map(str::to_owned);
                    self.operations.extend(known);
                }
            }
        }
        Ok(())
    }
}
