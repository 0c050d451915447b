//! `cargo xtask soak`: many calls to a server that fails in many ways.

use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::cargo::cargo;
use crate::workspace::workspace;

/// Make many concurrent calls to a local server that fails one in five of them
///
/// Reports the outcomes. Fails if a retry duplicated an operation, a response was lost, or memory
/// grew.
#[derive(Debug, clap::Args)]
pub(crate) struct Soak {
    /// Number of calls
    #[arg(long, default_value_t = 100_000)]
    calls: u32,
    /// Number of concurrent calls
    #[arg(long, default_value_t = 64)]
    in_flight: u32,
}

impl Soak {
    pub(crate) fn run(self) -> Result<ExitCode> {
        // The program is an example of the package `tests`, so that xtask, which writes the generated
        // crate, does not depend on it.
        let mut command = cargo(&["run", "--release", "--quiet", "-p", "tests", "--example", "soak", "--"]);
        command.args([self.calls.to_string(), self.in_flight.to_string()]).current_dir(workspace());
        let status = command.status().context("cannot run cargo")?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
