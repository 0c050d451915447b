//! `cargo xtask bench`: what it costs to generate, to compile and to call, compared with other
//! generators.
//!
//! Every measurement is a process of its own. In each round the contestants take turns, and are
//! compared within the round, so that other load on the machine affects all of them alike.

mod bundle;
mod call;
mod clean;
mod compile;
mod curve;
mod generate;
mod load;
mod measure;
mod peers;
mod program;
mod rewrites;
mod setup;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::workspace::ice;
use alicloud_generator_cli::files::write;
use alicloud_generator_cli::sources::read_sources;
use alicloud_generator_cli::spec::ROOT;
use setup::{Setup, description_file};

/// Measure generating, compiling, building, calling and the command line, and compare with the other generators that are
/// installed
#[derive(Debug, Args)]
pub(crate) struct BenchArgs {
    #[arg(value_enum, default_value_t = Task::All)]
    task: Task,

    /// Number of rounds
    #[arg(long, default_value_t = 5)]
    rounds: usize,

    /// Run everything once, briefly and in debug builds. Shows that it works; the figures mean
    /// nothing
    #[arg(long)]
    quick: bool,

    /// Instead of comparing, generate from descriptions with these numbers of operations, which are
    /// copies of those of ICE
    #[arg(long, value_name = "COUNT", num_args = 1..)]
    operations: Vec<usize>,

    /// The folder that `describe` writes to
    #[arg(long, value_name = "FOLDER", required_if_eq("task", "describe"))]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Task {
    /// All of the following but `describe`
    All,
    /// Generate the crates
    Generate,
    /// Compile the generated crates
    Compile,
    /// Build a program with all its dependencies, and again after a change
    Clean,
    /// Call a local server with the generated crates
    Call,
    /// Start the command line
    Program,
    /// Write the description for each of the other generators, or with as many operations as
    /// `--operations` sets, and measure nothing
    Describe,
}

impl BenchArgs {
    pub(crate) fn run(self) -> Result<ExitCode> {
        if self.task == Task::Describe {
            self.describe()?;
            return Ok(ExitCode::SUCCESS);
        }
        let rounds = if self.quick { 1 } else { self.rounds.max(1) };
        let includes = |task| self.task == Task::All || self.task == task;
        if !self.operations.is_empty() {
            if !includes(Task::Generate) {
                bail!("invalid option `--operations`: only `generate` and `describe` take it");
            }
            curve::draw(&Setup::new(rounds, self.quick, Vec::new())?, &self.operations)?;
            return Ok(ExitCode::SUCCESS);
        }
        let setup = Setup::new(rounds, self.quick, peers::installed())?;
        setup.describe_for_peers()?;
        if includes(Task::Generate) {
            generate::compare(&setup)?;
        }
        if includes(Task::Compile) {
            compile::compare(&setup)?;
        }
        if includes(Task::Clean) {
            clean::compare(&setup)?;
        }
        if includes(Task::Call) {
            call::compare(&setup)?;
            load::compare(&setup)?;
        }
        if includes(Task::Program) {
            program::compare(&setup)?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn describe(&self) -> Result<()> {
        let out = self.out.as_deref().context("missing option `--out`")?;
        match self.operations.as_slice() {
            [] => write_for_peers(out),
            [size] => curve::write_description(*size, out),
            _ => bail!("invalid option `--operations`: `describe` takes a single number"),
        }
    }
}

/// Writes the description as one document for each peer, and prints what was changed.
fn write_for_peers(out: &Path) -> Result<()> {
    let plain = bundle::bundle(&read_sources(&ice().folder(), ROOT, &[])?, ROOT)?;
    fs::create_dir_all(out)?;
    for peer in peers::PEERS {
        let mut document = plain.clone();
        for rewrite in peer.rewrites {
            let places = (rewrite.apply)(&mut document);
            if places == 0 {
                bail!(
                    "stale rewrite for {}: nothing in the description matches: {}",
                    peer.name,
                    rewrite.what
                );
            }
            let places = if places == 1 { "1 place".to_owned() } else { format!("{places} places") };
            println!("- for {}, {} ({places})", peer.name, rewrite.what);
        }
        write(&out.join(description_file(peer)), &document.to_string())?;
    }
    Ok(())
}
