//! The maintenance commands of this repository: `cargo xtask <command>`.

mod batch;
mod bench;
mod cargo;
mod diff;
mod example;
mod files;
mod import;
mod package;
mod place;
mod regen;
mod release;
mod soak;
mod sources;
mod spec;
mod tidy;
mod torture;
mod yaml;

use std::process::ExitCode;

use clap::Parser;

/// The maintenance commands of this repository
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
enum Xtask {
    Regen(regen::Regen),
    Import(import::Import),
    Diff(diff::Diff),
    Example(example::Example),
    Tidy(tidy::Tidy),
    Package(package::Package),
    Release(release::Release),
    Soak(soak::Soak),
    Torture(torture::Torture),
    Bench(bench::BenchArgs),
}

fn main() -> ExitCode {
    let result = match Xtask::parse() {
        Xtask::Regen(regen) => regen.run(),
        Xtask::Import(import) => import.run(),
        Xtask::Diff(diff) => diff.run(),
        Xtask::Example(example) => example.run(),
        Xtask::Tidy(tidy) => tidy.run(),
        Xtask::Package(package) => package.run(),
        Xtask::Release(release) => release.run(),
        Xtask::Soak(soak) => soak.run(),
        Xtask::Torture(torture) => torture.run(),
        Xtask::Bench(bench) => bench.run(),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
