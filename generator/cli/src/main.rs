//! `alicloud-generator`: turns API metadata into a typed Rust crate.

use std::process::ExitCode;

use alicloud_generator_cli::{Diff, Import, Project, Regen, Tidy};
use clap::Parser;

/// Typed Rust crates from the API metadata of Alibaba Cloud
///
/// `import` writes a description and generates the crate from it. Edit the description, and `regen` generates the crate
/// again. A later `import` updates the facts and keeps the edits.
#[derive(Debug, Parser)]
#[command(name = "alicloud-generator", version)]
enum Command {
    Import(Import),
    Regen(Regen),
    Diff(Diff),
    Tidy(Tidy),
}

fn main() -> ExitCode {
    let project = Project::of_current_folder();
    let result = match Command::parse() {
        Command::Import(import) => import.run(&project),
        Command::Regen(regen) => regen.run(&project),
        Command::Diff(diff) => diff.run(&project),
        Command::Tidy(tidy) => tidy.run(&project),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
