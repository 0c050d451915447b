//! `cargo xtask example`: the examples of `alicloud-ice`, against a local server.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::cargo::{cargo, without_package};
use crate::workspace::ice;
use crate::workspace::workspace;
use alicloud_generator_cli::files::files_below;

/// The media asset that the examples ask for.
const SETUP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/example_setup.json");

/// Run the examples of `alicloud-ice` against a local server
///
/// The server is that of `ice serve --examples`.
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
        let known: Vec<String> = files_below(&ice().spec.with_file_name("examples"))?
            .iter()
            .filter_map(|file| file.strip_suffix(".rs").map(str::to_owned))
            .collect();
        let names = match self.name {
            Some(name) if known.contains(&name) => vec![name],
            Some(name) => bail!("unknown example `{name}`; the examples are {}", known.join(", ")),
            None => known,
        };
        let built = cargo(&["build", "--quiet", "-p", "alicloud-ice-cli"]).current_dir(workspace()).status();
        if !built.context("cannot run cargo")?.success() {
            bail!("cannot build the server: the reason is above");
        }
        // Cargo has put it beside this program. `cargo run` would set variables that make the inner cargo rebuild.
        let this = std::env::current_exe().context("cannot find this program")?;
        let server = this.with_file_name(format!("ice{}", std::env::consts::EXE_SUFFIX));
        let mut failed = Vec::new();
        for name in names {
            println!("-- {name}");
            let example =
                ["run", "--quiet", "-p", "alicloud-ice", "--all-features", "--example", &name, "--"];
            let mut command = without_package(&server);
            command.args(["serve", "--examples", "--setup", SETUP, "--", env!("CARGO")]).args(example);
            let status = command.args(&self.arguments).current_dir(workspace()).status();
            if !status.context("cannot run the server")?.success() {
                failed.push(name);
            }
        }
        if !failed.is_empty() {
            bail!("failed examples: {}", failed.join(", "));
        }
        Ok(ExitCode::SUCCESS)
    }
}
