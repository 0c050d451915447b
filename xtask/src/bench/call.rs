//! The parts of a call, compared with the same steps written by hand.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::compile::target_folder;
use super::measure;
use super::setup::{OURS, Setup};
use super::table::Comparison;
use crate::cargo::cargo;
use crate::workspace::workspace;
use alicloud_generator_cli::files::read;

/// Runs the benches of the package `tests`, and reads the estimates that criterion stores and the counts that the bench
/// `allocations` prints.
pub(super) fn compare(setup: &Setup) -> Result<()> {
    println!("\n## Calling: the parts, without a network\n");
    let mut comparison = Comparison::new([OURS, BY_HAND]);
    let results = target_folder("criterion");
    let profile = if setup.quick { "dev" } else { "bench" };
    let bench = |name| {
        let mut command =
            cargo(&["bench", "--profile", profile, "--package", "tests", "--bench", name, "--"]);
        command.current_dir(workspace());
        command
    };
    for round in 1..=setup.rounds {
        setup.progress(&format!("criterion, round {round}"));
        let mut command = bench("call");
        command.args(if setup.quick { QUICK } else { FULL });
        measure::run(command.env("CRITERION_HOME", &results))?;
        for (figure, group) in PARTS {
            comparison.add(figure, OURS, microseconds(&results, group, "ours")?);
            comparison.add(figure, BY_HAND, microseconds(&results, group, "by_hand")?);
        }
    }
    // They are the same in every round.
    let counted = measure::run(&mut bench("allocations"))?.output;
    for (figure, group) in ALLOCATIONS {
        comparison.add(figure, OURS, allocations(&counted, group, "ours")?);
        comparison.add(figure, BY_HAND, allocations(&counted, group, "by_hand")?);
    }
    print!("{}", comparison.table());
    Ok(())
}

const BY_HAND: &str = "by hand";

/// Times are in seconds for each bench.
const FULL: &[&str] = &["--noplot", "--warm-up-time", "0.5", "--measurement-time", "2"];
/// In debug builds, criterion's default statistics would take longer than the benches.
const QUICK: &[&str] = &[
    "--noplot",
    "--warm-up-time",
    "0.01",
    "--measurement-time",
    "0.02",
    "--sample-size",
    "10",
    "--nresamples",
    "100",
];

/// The figures, and the groups of criterion they are from.
const PARTS: [(&str, &str); 5] = [
    ("signing, µs", "signing"),
    ("building a request, µs", "request"),
    ("reading 1 job, µs", "reading_1"),
    ("reading 100 jobs, µs", "reading_100"),
    ("a whole call, µs", "call"),
];

const ALLOCATIONS: [(&str, &str); 2] =
    [("allocations, reading 1 job", "reading_1"), ("allocations, reading 100 jobs", "reading_100")];

/// Returns a number that the bench `allocations` printed.
fn allocations(output: &str, group: &str, bench: &str) -> Result<f64> {
    let line = format!("{group} {bench} ");
    let count = output.lines().find_map(|printed| printed.strip_prefix(&line)?.parse().ok());
    count.with_context(|| format!("no number of allocations after `{line}` in:\n{output}"))
}

/// Returns the median that criterion estimated. Criterion stores nanoseconds.
fn microseconds(results: &Path, group: &str, bench: &str) -> Result<f64> {
    let file = results.join(group).join(bench).join("new/estimates.json");
    let estimates: Value = serde_json::from_str(&read(&file)?)?;
    let median = estimates.pointer("/median/point_estimate").and_then(Value::as_f64);
    Ok(median.with_context(|| format!("no median in `{}`", file.display()))? / 1e3)
}
