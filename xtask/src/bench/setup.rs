//! What every measurement of a run has in common.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use tempfile::TempDir;

use super::measure;
use super::peers::{CRATE, Peer};
use crate::cargo::cargo;
use crate::workspace::ice;
use crate::workspace::workspace;
use alicloud_generator_cli::files::read;
use alicloud_generator_cli::yaml::{Yaml, parse};

/// The name of this project among the contestants.
pub(super) const OURS: &str = "ours";

/// The folder that a crate is written into. Some peers name the crate after it.
pub(super) const CRATE_FOLDER: &str = CRATE;

/// A run of the benchmark.
pub(super) struct Setup {
    pub(super) rounds: usize,
    pub(super) quick: bool,
    /// The peers that are installed.
    peers: Vec<&'static Peer>,
    /// This program, as a release build unless the run is quick.
    generator: PathBuf,
    /// The names of all operations.
    pub(super) operations: BTreeSet<String>,
}

impl Setup {
    pub(super) fn new(rounds: usize, quick: bool, peers: Vec<&'static Peer>) -> Result<Self> {
        println!("\n# Benchmark of {}\n", date()?);
        println!("- {}", machine()?);
        println!("- rounds: {rounds}; figures are medians, with the minimum and the maximum in brackets");
        println!("- figures of the others are multiples of ours: the median of the ratios of each round");
        Ok(Setup { rounds, quick, peers, generator: generator(quick)?, operations: listed_operations()? })
    }

    /// Writes the description for each peer, and prints what is changed for those that are installed.
    pub(super) fn describe_for_peers(&self) -> Result<()> {
        let changes = measure::run(self.describe().arg(folder()))?.output;
        let is_installed =
            |line: &str| self.peers.iter().any(|peer| line.starts_with(&format!("- for {},", peer.name)));
        changes.lines().filter(|line| is_installed(line)).for_each(|line| println!("{line}"));
        Ok(())
    }

    /// Returns the names of this project and of the installed peers.
    pub(super) fn contestants(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(OURS).chain(self.peers.iter().map(|peer| peer.name))
    }

    /// Returns the peers whose crates are compiled. A quick run compiles no crate of a peer.
    pub(super) fn compiled_peers(&self) -> impl Iterator<Item = &'static Peer> {
        self.peers.iter().copied().filter(|_| !self.quick)
    }

    /// Returns the command with which a contestant writes its crate.
    pub(super) fn generate(&self, name: &str, out: &Path) -> Result<Command> {
        match self.peers.iter().find(|peer| peer.name == name) {
            None => Ok(self.generate_ours(&ice().spec, out)),
            Some(peer) => {
                // Some peers need the parent folder, and some reject an `out` that exists.
                if let Some(parent) = out.parent() {
                    fs::create_dir_all(parent)?;
                }
                Ok(peer.generate(&folder().join(description_file(peer)), out))
            }
        }
    }

    /// Returns the command with which this project's generator writes a crate.
    pub(super) fn generate_ours(&self, spec: &Path, out: &Path) -> Command {
        let mut command = Command::new(&self.generator);
        command.arg("regen").arg("--spec").arg(spec).arg("--out").arg(out).current_dir(workspace());
        command
    }

    /// Returns the command that writes descriptions. It is a process of its own to keep the memory
    /// of this one low: see [`measure::run`].
    pub(super) fn describe(&self) -> Command {
        let mut command = Command::new(&self.generator);
        command.args(["bench", "describe", "--out"]);
        command
    }

    /// Prints what is being done to standard error, apart from the results.
    pub(super) fn progress(&self, what: &str) {
        eprintln!("   {what}");
    }
}

/// The folder of everything that is kept to make the next run faster.
pub(super) fn folder() -> PathBuf {
    workspace().join("target/bench")
}

/// Creates a folder in memory, where the system has such. On a disk, ext4 takes as long as a whole generator to find
/// numbers for new files just after others were removed.
pub(super) fn in_memory() -> std::io::Result<TempDir> {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }
}

/// The name of the file of a peer's description.
pub(super) fn description_file(peer: &Peer) -> String {
    format!("{}.json", peer.name)
}

/// Returns the operations that the root document lists.
fn listed_operations() -> Result<BTreeSet<String>> {
    let root: Yaml = parse(&read(&ice().spec)?)?;
    let paths = root.get("paths").and_then(Yaml::as_mapping);
    let paths = paths.context("invalid root document: missing `paths`")?;
    Ok(paths.keys().filter_map(|path| Some(path.as_str()?.trim_start_matches('/').to_owned())).collect())
}

/// Returns a release build of this program, because users run a release build; for a quick run,
/// this program.
fn generator(quick: bool) -> Result<PathBuf> {
    if quick {
        return std::env::current_exe().context("cannot find the path of this program");
    }
    measure::run(cargo(&["build", "--release", "--package", "xtask"]).current_dir(workspace()))?;
    Ok(workspace().join("target/release/xtask"))
}

fn date() -> Result<String> {
    let output = Command::new("date").args(["-u", "+%Y-%m-%d"]).output().context("cannot run date")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Returns the number of cores, their model, and the version of the compiler.
fn machine() -> Result<String> {
    let cores = std::thread::available_parallelism()?;
    let facts = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = facts.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("an unknown processor", |(_, model)| model.trim());
    let compiler = Command::new("rustc").arg("--version").output().context("cannot run rustc")?;
    Ok(format!("{cores} cores, {model}; {}", String::from_utf8_lossy(&compiler.stdout).trim()))
}
