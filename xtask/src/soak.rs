//! `cargo xtask soak`: many calls to a server that fails in many ways.

use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::cargo::cargo;
use crate::regen::workspace;

/// Make many calls, many at once, to a server on this machine that answers one in five with a
/// fault, and tell what became of them. It fails if anything was made twice, an answer is
/// lost, or memory grows.
#[derive(Debug, clap::Args)]
pub(crate) struct Soak {
    /// How many calls.
    #[arg(long, default_value_t = 100_000)]
    calls: u32,
    /// How many at once.
    #[arg(long, default_value_t = 64)]
    in_flight: u32,
}

impl Soak {
    pub(crate) fn run(self) -> Result<ExitCode> {
        // The program is an example of the tests, so that this one needs no generated crate.
        let mut command = cargo(&["run", "--release", "--quiet", "-p", "tests", "--example", "soak", "--"]);
        command.args([self.calls.to_string(), self.in_flight.to_string()]).current_dir(workspace());
        let status = command.status().context("cargo cannot be run")?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
