//! `cargo xtask bench`: what generating, compiling and calling cost, beside other generators.
//!
//! Everything is measured in processes of its own, one contestant after the other in each round,
//! and compared round by round: what else the machine does meets all of them alike.

mod call;
mod compile;
mod curve;
mod description;
mod generate;
mod load;
mod measure;
mod peers;
mod rewrites;
mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::cargo::cargo;
use crate::regen::{description_files, workspace};
use peers::Peer;

/// The name of this project among the contestants.
const OURS: &str = "ours";

/// Measure what generating, compiling and calling cost, beside the other generators that are
/// installed, on the same description.
#[derive(Debug, Args)]
pub(crate) struct Chore {
    #[arg(value_enum, default_value_t = What::All)]
    what: What,

    /// How often everything is measured.
    #[arg(long, default_value_t = 5)]
    rounds: usize,

    /// Do everything once, shortly and in debug builds: it shows that all of it works, and
    /// measures nothing.
    #[arg(long)]
    quick: bool,

    /// Generate from descriptions of so many operations each, which are copies of those of ICE,
    /// in place of comparing.
    #[arg(long, value_name = "COUNT", num_args = 1..)]
    operations: Vec<usize>,

    /// Where `describe` writes.
    #[arg(long, value_name = "FOLDER", required_if_eq("what", "describe"))]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    All,
    Generate,
    Compile,
    Call,
    /// Write the description as the peers take it, or with so many `--operations`, and measure
    /// nothing.
    Describe,
}

impl Chore {
    pub(crate) fn run(self) -> Result<ExitCode> {
        if self.what == What::Describe {
            self.describe()?;
            return Ok(ExitCode::SUCCESS);
        }
        let rounds = if self.quick { 1 } else { self.rounds.max(1) };
        let asked = |what| self.what == What::All || self.what == what;
        if !self.operations.is_empty() {
            if !asked(What::Generate) {
                bail!("`--operations` is for `generate` and `describe`");
            }
            curve::draw(&Bench::new(rounds, self.quick, Vec::new())?, &self.operations)?;
            return Ok(ExitCode::SUCCESS);
        }
        let bench = Bench::new(rounds, self.quick, peers::installed())?;
        bench.describe_for_peers()?;
        if asked(What::Generate) {
            generate::compare(&bench)?;
        }
        if asked(What::Compile) {
            compile::compare(&bench)?;
        }
        if asked(What::Call) {
            call::compare(&bench)?;
            load::compare(&bench)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn describe(&self) -> Result<()> {
        let out = self.out.as_deref().context("`--out` says where to")?;
        match self.operations.as_slice() {
            [] => write_for_peers(out),
            [size] => curve::write_description(*size, out),
            _ => bail!("`describe` writes one description of so many operations"),
        }
    }
}

/// What all measurements need.
struct Bench {
    rounds: usize,
    quick: bool,
    peers: Vec<&'static Peer>,
    /// The program of this project that generates.
    generator: PathBuf,
    /// The names of all operations.
    operations: BTreeSet<String>,
}

impl Bench {
    fn new(rounds: usize, quick: bool, peers: Vec<&'static Peer>) -> Result<Self> {
        println!("\n# Benchmark of {}\n", date()?);
        println!("- {}", machine()?);
        println!("- rounds: {rounds}; medians, in brackets the least and the most");
        println!("- of the others, how many times as much as ours: the median of the ratios of each round");
        Ok(Bench { rounds, quick, peers, generator: generator(quick)?, operations: listed()? })
    }

    /// Writes the description as each peer takes it, and tells what is changed for those that
    /// are there.
    fn describe_for_peers(&self) -> Result<()> {
        let told = measure::run(self.describe().arg(folder()))?.output;
        let there =
            |line: &str| self.peers.iter().any(|peer| line.starts_with(&format!("- for {},", peer.name)));
        told.lines().filter(|line| there(line)).for_each(|line| println!("{line}"));
        Ok(())
    }

    /// This project, and the peers that are there.
    fn contestants(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(OURS).chain(self.peers.iter().map(|peer| peer.name))
    }

    /// The peers whose crates are compiled: of a short run, none.
    fn compiled_peers(&self) -> impl Iterator<Item = &'static Peer> {
        self.peers.iter().copied().filter(|_| !self.quick)
    }

    fn peer(&self, name: &str) -> Option<&'static Peer> {
        self.peers.iter().find(|peer| peer.name == name).copied()
    }

    /// The command by which a contestant writes its crate.
    fn generate(&self, name: &str, out: &Path) -> Result<Command> {
        match self.peer(name) {
            None => Ok(generate::ours(&self.generator, &workspace().join("specs/ice/openapi.yaml"), out)),
            Some(peer) => {
                // Some peers do not make the folder, and some do not take one that is there.
                if let Some(above) = out.parent() {
                    fs::create_dir_all(above)?;
                }
                Ok(peer.generate(&folder().join(description_for(peer)), out))
            }
        }
    }

    /// The command that writes descriptions: in a process of its own, so that this one stays small.
    fn describe(&self) -> Command {
        let mut command = Command::new(&self.generator);
        command.args(["bench", "describe", "--out"]);
        command
    }

    fn tell(&self, what: &str) {
        eprintln!("   {what}");
    }
}

/// Where everything is kept that makes the next run quick.
fn folder() -> PathBuf {
    workspace().join("target/bench")
}

fn description_for(peer: &Peer) -> String {
    format!("{}.json", peer.name)
}

/// Writes the description as one document for each peer, and says what was changed for whom.
fn write_for_peers(out: &Path) -> Result<()> {
    let plain = description::bundle(&description_files(&workspace().join("specs/ice"))?, "openapi.yaml")?;
    fs::create_dir_all(out)?;
    for peer in peers::PEERS {
        let mut document = plain.clone();
        for rewrite in peer.rewrites {
            let places = (rewrite.apply)(&mut document);
            if places == 0 {
                bail!("a rewrite for {} changes nothing any more: {}", peer.name, rewrite.what);
            }
            let places = if places == 1 { "1 place".to_owned() } else { format!("{places} places") };
            println!("- for {}, {} ({places})", peer.name, rewrite.what);
        }
        let file = out.join(description_for(peer));
        fs::write(&file, document.to_string())
            .with_context(|| format!("cannot write `{}`", file.display()))?;
    }
    Ok(())
}

/// The operations that the root document lists.
fn listed() -> Result<BTreeSet<String>> {
    let file = workspace().join("specs/ice/openapi.yaml");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read `{}`", file.display()))?;
    let root: serde_yaml::Value = serde_yaml::from_str(&text)?;
    let paths = root.get("paths").and_then(|paths| paths.as_mapping()).context("the root has no paths")?;
    Ok(paths.keys().filter_map(|path| Some(path.as_str()?.trim_start_matches('/').to_owned())).collect())
}

/// A release build of this program, whose figures are those of a generator as it is used; or
/// this one.
fn generator(quick: bool) -> Result<PathBuf> {
    if quick {
        return std::env::current_exe().context("this program does not know where it is");
    }
    measure::run(cargo(&["build", "--release", "--package", "xtask"]).current_dir(workspace()))?;
    Ok(workspace().join("target/release/xtask"))
}

fn date() -> Result<String> {
    let output =
        Command::new("date").args(["-u", "+%Y-%m-%d"]).output().context("cannot ask for the date")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The cores, their kind, and the compiler.
fn machine() -> Result<String> {
    let cores = std::thread::available_parallelism()?;
    let facts = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = facts.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("an unknown processor", |(_, model)| model.trim());
    let compiler = Command::new("rustc").arg("--version").output().context("cannot run rustc")?;
    Ok(format!("{cores} cores, {model}; {}", String::from_utf8_lossy(&compiler.stdout).trim()))
}
