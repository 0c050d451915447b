//! The command line: how long it takes to start, compared with a program that does nothing, and its size.

use std::process::Command;

use anyhow::{Context, Result};

use super::measure;
use super::setup::{OURS, Setup};
use super::table::Comparison;
use crate::cargo::cargo;
use crate::workspace::workspace;

/// The program that does nothing.
const NOTHING: &str = "/bin/true";

/// Starts in each round. A single one is too short for the precision of the figures.
const STARTS: u32 = 100;

const COMMANDS: &[(&str, &[&str])] = &[
    ("`ice --version`, ms", &["--version"]),
    ("`ice help GetUrlUploadInfos`, ms", &["help", "GetUrlUploadInfos"]),
    ("`ice search url upload`, ms", &["search", "url", "upload"]),
    ("`ice serve` and its end, ms", &["serve", "--", NOTHING]),
];

/// The first call of a server, which reads all descriptions for the examples. The starts of both programs are included.
const FIRST_CALL: &str = "`ice serve --examples` to the first response, ms";
const CALL: &[&str] = &["GetUrlUploadInfos", "--JobIds", "df2ac80b481346daa1db6a7c40edc7f8", "--quiet"];

/// Builds the program for downloads and starts it.
pub(super) fn compare(setup: &Setup) -> Result<()> {
    println!("\n## The command line\n");
    let profile = if setup.quick { "dev" } else { "dist" };
    setup.progress("building `ice`");
    let mut build = cargo(&["build", "--quiet", "--package", "alicloud-ice-cli", "--profile", profile]);
    // The folder of the workspace, which has the dependencies already.
    let target = workspace().join("target");
    measure::run(build.env("CARGO_TARGET_DIR", &target).current_dir(workspace()))?;
    let program = target.join(if setup.quick { "debug" } else { profile }).join("ice");
    let mut comparison = Comparison::new([OURS, NOTHING]);
    for round in 1..=setup.rounds {
        setup.progress(&format!("starting, round {round}"));
        for (figure, arguments) in COMMANDS {
            comparison.add(figure, OURS, milliseconds(Command::new(&program).args(*arguments))?);
            comparison.add(figure, NOTHING, milliseconds(&mut Command::new(NOTHING))?);
        }
        let mut first_call = Command::new(&program);
        first_call.args(["serve", "--examples", "--"]).arg(&program).args(CALL);
        comparison.add(FIRST_CALL, OURS, milliseconds(&mut first_call)?);
    }
    print!("{}", comparison.table());
    let bytes = std::fs::metadata(&program).with_context(|| format!("no `{}`", program.display()))?.len();
    println!("\nsize: {:.2} MB", bytes as f64 / 1e6);
    Ok(())
}

/// Returns the mean time of a start, of as many as one round has.
fn milliseconds(command: &mut Command) -> Result<f64> {
    let mut seconds = 0.0;
    for _ in 0..STARTS {
        seconds += measure::run(command)?.wall_seconds();
    }
    Ok(seconds * 1e3 / f64::from(STARTS))
}
