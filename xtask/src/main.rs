//! The maintenance commands of this repository: `cargo xtask <command>`.

mod bench;
mod cargo;
mod example;
mod package;
mod products;
mod release;
mod soak;
mod torture;
mod workspace;

use std::process::ExitCode;

use alicloud_generator_cli::{Diff, Import, Regen, Tidy};
use anyhow::Result;
use clap::Parser;

use workspace::project;

/// The maintenance commands of this repository
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
enum Xtask {
    Regen(Regen),
    Import(Import),
    Diff(Diff),
    Example(example::Example),
    Tidy(Tidy),
    Package(package::Package),
    Products(products::Products),
    Release(release::Release),
    Soak(soak::Soak),
    Torture(torture::Torture),
    Bench(bench::BenchArgs),
}

fn main() -> ExitCode {
    run(Xtask::parse()).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(command: Xtask) -> Result<ExitCode> {
    match command {
        Xtask::Regen(regen) => regen.run(&project()?),
        Xtask::Import(import) => import.run(&project()?),
        Xtask::Diff(diff) => diff.run(&project()?),
        Xtask::Example(example) => example.run(),
        Xtask::Tidy(tidy) => tidy.run(&project()?),
        Xtask::Package(package) => package.run(),
        Xtask::Products(products) => products.run(),
        Xtask::Release(release) => release.run(),
        Xtask::Soak(soak) => soak.run(),
        Xtask::Torture(torture) => torture.run(),
        Xtask::Bench(bench) => bench.run(),
    }
}
