//! Generating a crate: time and memory.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::measure;
use super::setup::{self, CRATE_FOLDER, Setup};
use super::table::Comparison;

/// Generates the crate of each contestant in turn into an empty folder, in each round.
pub(super) fn compare(setup: &Setup) -> Result<()> {
    println!("\n## Generating\n");
    let mut comparison = Comparison::new(setup.contestants());
    for round in 0..setup.rounds {
        for name in setup.contestants() {
            setup.progress(&format!("generating, round {}: {name}", round + 1));
            let folder = setup::in_memory()?;
            let out = folder.path().join(CRATE_FOLDER);
            let cost = measure::run(&mut setup.generate(name, &out)?)?;
            let written = GeneratedCrate::read(&out, &setup.operations)?;
            comparison.add("CPU s", name, cost.cpu_seconds());
            comparison.add("wall s", name, cost.wall_seconds());
            comparison.add("peak MiB", name, cost.peak_mebibytes());
            comparison.add("lines of Rust", name, written.lines as f64);
            comparison.add("operations", name, written.operations.len() as f64);
            if round == 0 {
                print_missing(name, &setup.operations, &written.operations);
            }
        }
    }
    print!("{}", comparison.table());
    Ok(())
}

fn print_missing(name: &str, all: &BTreeSet<String>, found: &BTreeSet<String>) {
    let missing: Vec<&str> = all.difference(found).map(String::as_str).collect();
    if !missing.is_empty() {
        println!("- {name} does not generate {}", missing.join(", "));
    }
}

/// The contents of a generated crate.
struct GeneratedCrate {
    lines: usize,
    /// The operations whose names are string literals, or the last part of one that is a path.
    operations: BTreeSet<String>,
}

impl GeneratedCrate {
    fn read(folder: &Path, operations: &BTreeSet<String>) -> Result<Self> {
        let mut written = GeneratedCrate { lines: 0, operations: BTreeSet::new() };
        written.visit(folder, operations)?;
        if written.lines == 0 {
            bail!("no Rust code in `{}`", folder.display());
        }
        Ok(written)
    }

    /// Reads line by line to keep the memory of this process low: see [`measure::run`].
    fn visit(&mut self, folder: &Path, operations: &BTreeSet<String>) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot list `{}`", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                self.visit(&path, operations)?;
            } else if path.extension() == Some(OsStr::new("rs")) {
                for line in BufReader::new(File::open(&path)?).lines() {
                    self.lines += 1;
                    // As in `"{}/GetPipeline"` or `"GetPipeline"`.
                    let line = line?;
                    let ends = line.split('"').filter_map(|text| text.rsplit('/').next());
                    let known = ends.filter(|name| operations.contains(*name)).map(str::to_owned);
                    self.operations.extend(known);
                }
            }
        }
        Ok(())
    }
}
