//! `cargo xtask example`: the examples of the generated crates.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::cargo::{cargo, without_package};
use crate::workspace::{ice, package_name, services, workspace};
use alicloud_generator_cli::files::files_below;

/// The media asset that the examples of ICE ask for.
const SETUP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/example_setup.json");

/// Run the examples of the generated crates, those of ICE against a local server
///
/// The server is that of `ice serve --examples`. The examples of other services run without a server, so without
/// arguments they use a mock.
#[derive(Debug, clap::Args)]
pub(crate) struct Example {
    /// The name of the example [default: all]
    name: Option<String>,
    /// The arguments of the example
    #[arg(requires = "name", trailing_var_arg = true)]
    arguments: Vec<String>,
}

/// An example program of a generated crate.
struct Program {
    package: String,
    name: String,
    /// Whether a local server plays its service.
    is_served: bool,
}

impl Example {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let mut programs = programs()?;
        if let Some(name) = &self.name {
            let known: Vec<String> = programs.iter().map(|program| program.name.clone()).collect();
            programs.retain(|program| program.name == *name);
            if programs.is_empty() {
                bail!("unknown example `{name}`; the examples are {}", known.join(", "));
            }
        }
        let server = match programs.iter().any(|program| program.is_served) {
            true => Some(build_server()?),
            false => None,
        };
        let mut failed = Vec::new();
        for program in programs {
            println!("-- {}: {}", program.package, program.name);
            let mut command = program.command(server.as_ref().filter(|_| program.is_served));
            let status = command.args(&self.arguments).current_dir(workspace()).status();
            if !status.context("cannot run the example")?.success() {
                failed.push(program.name);
            }
        }
        if !failed.is_empty() {
            bail!("failed examples: {}", failed.join(", "));
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Program {
    /// Returns the command that runs it with all features, inside of the server if there is one.
    fn command(&self, server: Option<&PathBuf>) -> Command {
        let run = ["run", "--quiet", "-p", &self.package, "--all-features", "--example", &self.name, "--"];
        match server {
            None => cargo(&run),
            Some(server) => {
                let mut command = without_package(server);
                command.args(["serve", "--examples", "--setup", SETUP, "--", env!("CARGO")]).args(run);
                command
            }
        }
    }
}

/// Returns the examples of all services.
fn programs() -> Result<Vec<Program>> {
    let mut programs = Vec::new();
    for service in services()? {
        let folder = service.spec.with_file_name("examples");
        if !folder.is_dir() {
            continue;
        }
        let package = package_name(&service)?;
        let names = files_below(&folder)?;
        programs.extend(names.iter().filter_map(|file| file.strip_suffix(".rs")).map(|name| Program {
            package: package.clone(),
            name: name.to_owned(),
            is_served: service.spec == ice().spec,
        }));
    }
    Ok(programs)
}

/// Builds the command line of ICE, and returns its path.
fn build_server() -> Result<PathBuf> {
    let built = cargo(&["build", "--quiet", "-p", "alicloud-ice-cli"]).current_dir(workspace()).status();
    if !built.context("cannot run cargo")?.success() {
        bail!("cannot build the server: the reason is above");
    }
    // Cargo has put it beside this program. `cargo run` would set variables that make the inner cargo rebuild.
    let this = std::env::current_exe().context("cannot find this program")?;
    Ok(this.with_file_name(format!("ice{}", std::env::consts::EXE_SUFFIX)))
}
