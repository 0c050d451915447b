//! The chores of this repository: `cargo xtask <chore>`.

mod bench;
mod cargo;
mod import;
mod regen;
mod soak;
mod tidy;

use std::process::ExitCode;

use clap::Parser;

/// The chores of this repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
enum Chore {
    Regen(regen::Regen),
    Import(import::Import),
    Tidy(tidy::Tidy),
    Soak(soak::Soak),
    Bench(bench::Chore),
}

fn main() -> ExitCode {
    let result = match Chore::parse() {
        Chore::Regen(regen) => regen.run(),
        Chore::Import(import) => import.run(),
        Chore::Tidy(tidy) => tidy.run(),
        Chore::Soak(soak) => soak.run(),
        Chore::Bench(bench) => bench.run(),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
