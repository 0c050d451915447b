//! `cargo xtask torture`: random descriptions, each of which becomes a crate that is compiled and called.

use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::cargo::cargo;
use crate::workspace::workspace;

/// Generate crates from random descriptions, compile them and compare their calls with the descriptions
///
/// Prints the first error of each description that fails, and the smallest description with the same
/// error, which is also written to `target/torture`.
#[derive(Debug, clap::Args)]
pub(crate) struct Torture {
    /// Number of descriptions
    #[arg(long, default_value_t = 300)]
    count: u32,
    /// Seed of the first description; each following one has the next number
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

impl Torture {
    pub(crate) fn run(self) -> Result<ExitCode> {
        // The program is an example of the package `tests`, so that xtask, which writes the generated
        // crate, does not depend on it.
        let mut command = cargo(&["run", "--quiet", "-p", "tests", "--example", "torture", "--"]);
        command.args([self.count.to_string(), self.seed.to_string()]);
        command.arg(workspace().join("target/torture")).current_dir(workspace());
        let status = command.status().context("cannot run cargo")?;
        Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
