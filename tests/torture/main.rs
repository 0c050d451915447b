//! Random descriptions: their crates compile without a warning, and send and read what is described.
//!
//! Every run has the same descriptions. `PROPTEST_RNG_SEED` selects others; `cargo xtask torture` tries more.

mod batch;
mod bounds;
mod calls;
mod compile;
mod describe;
mod examples;
mod found;
mod names;
mod objects;
mod operations;
mod random;
mod reader;
mod roles;
mod rust;
mod scalars;
mod schemas;
mod values;
mod yaml;

use std::env;

use batch::Case;
use compile::Compiler;

/// The number of descriptions of one run.
const CASES: usize = 20;

#[test]
fn random_descriptions_compile_and_are_called_as_described() {
    let first = env::var("PROPTEST_RNG_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_201_109);
    let cases: Vec<Case> = (0..CASES).map(|number| Case::new(number, first + number as u64)).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let compiler = Compiler::new(folder.path());
    let faults = batch::check_all(&cases, &compiler, &|| {});
    let texts: Vec<String> = faults
        .iter()
        .map(|(number, fault)| {
            let seed = cases[*number].seed;
            format!(
                "{}\n`cargo xtask torture --count 1 --seed {seed}` reduces the description\n",
                fault.text()
            )
        })
        .collect();
    assert!(texts.is_empty(), "{} of {CASES}:\n{}", texts.len(), texts.join("\n"));
}
