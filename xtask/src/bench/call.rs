//! What the parts of a call cost, beside the same written by hand.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::compile::target;
use super::table::Comparison;
use super::{Bench, OURS, measure};
use crate::cargo::cargo;
use crate::regen::workspace;

/// Runs the benches of the package `tests`, and reads what criterion writes down.
pub(super) fn compare(bench: &Bench) -> Result<()> {
    println!("\n## Calling: the parts, without a network\n");
    let mut comparison = Comparison::new([OURS, BY_HAND]);
    let results = target("criterion");
    for round in 1..=bench.rounds {
        bench.tell(&format!("criterion, round {round}"));
        let profile = if bench.quick { "dev" } else { "bench" };
        let mut command =
            cargo(&["bench", "--profile", profile, "--package", "tests", "--bench", "call", "--"]);
        command.args(if bench.quick { SHORT } else { LONG });
        measure::run(command.env("CRITERION_HOME", &results).current_dir(workspace()))?;
        for (figure, group) in PARTS {
            comparison.add(figure, OURS, microseconds(&results, group, "ours")?);
            comparison.add(figure, BY_HAND, microseconds(&results, group, "by_hand")?);
        }
    }
    print!("{}", comparison.table());
    Ok(())
}

const BY_HAND: &str = "by hand";

/// Seconds for each bench. In debug builds, more of criterion's statistics would take longer than
/// the benches.
const LONG: &[&str] = &["--noplot", "--warm-up-time", "0.5", "--measurement-time", "2"];
const SHORT: &[&str] = &[
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

/// What the benches are called here and there.
const PARTS: [(&str, &str); 5] = [
    ("signing, µs", "signing"),
    ("building a request, µs", "request"),
    ("reading 1 job, µs", "reading_1"),
    ("reading 100 jobs, µs", "reading_100"),
    ("a whole call, µs", "call"),
];

/// The median that criterion has estimated, which it writes in nanoseconds.
fn microseconds(results: &Path, group: &str, bench: &str) -> Result<f64> {
    let file = results.join(group).join(bench).join("new/estimates.json");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read `{}`", file.display()))?;
    let estimates: Value = serde_json::from_str(&text)?;
    let median = estimates.pointer("/median/point_estimate").and_then(Value::as_f64);
    Ok(median.with_context(|| format!("`{}` has no median", file.display()))? / 1e3)
}
