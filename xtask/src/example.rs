//! `cargo xtask example`: the examples of `alicloud-ice`, against a local server.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::cargo::cargo;
use crate::files::{files_below, workspace};
use crate::spec::ice_folder;

/// Run the examples of `alicloud-ice` against a local server
///
/// The server verifies signatures as the service does. It knows a few operations; to all others, it
/// responds with the examples of the metadata.
#[derive(Debug, clap::Args)]
pub(crate) struct Example {
    /// The name of the example [default: all]
    name: Option<String>,
    /// The arguments of the example
    #[arg(requires = "name", trailing_var_arg = true)]
    arguments: Vec<String>,
}

impl Example {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let known: Vec<String> = files_below(&ice_folder().join("examples"))?
            .iter()
            .filter_map(|file| file.strip_suffix(".rs").map(str::to_owned))
            .collect();
        let names = match self.name {
            Some(name) if known.contains(&name) => vec![name],
            Some(name) => bail!("unknown example `{name}`; the examples are {}", known.join(", ")),
            None => known,
        };
        let mut failed = Vec::new();
        for name in names {
            println!("-- {name}");
            // The server is a program of the package `tests`, so that xtask does not depend on it.
            let mut command = cargo(&["run", "--quiet", "-p", "tests", "--bin", "loopback", "--"]);
            command.arg(env!("CARGO"));
            command.args([
                "run",
                "--quiet",
                "-p",
                "alicloud-ice",
                "--all-features",
                "--example",
                &name,
                "--",
            ]);
            let status = command.args(&self.arguments).current_dir(workspace()).status();
            if !status.context("cannot run cargo")?.success() {
                failed.push(name);
            }
        }
        if !failed.is_empty() {
            bail!("failed examples: {}", failed.join(", "));
        }
        Ok(ExitCode::SUCCESS)
    }
}
