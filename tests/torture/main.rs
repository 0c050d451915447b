//! Random descriptions: their crates compile without a warning.
//!
//! Every run has the same descriptions. `PROPTEST_RNG_SEED` selects others; `cargo xtask torture` tries more.

mod batch;
mod calls;
mod compile;
mod describe;
mod found;
mod names;
mod operations;
mod random;
mod reader;
mod rust;
mod schemas;
mod values;
mod yaml;

use std::env;

use batch::Case;
use compile::Compiler;

/// The number of descriptions of one run.
const CASES: usize = 20;

#[test]
fn random_descriptions_become_crates_that_compile() {
    let first = env::var("PROPTEST_RNG_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_201_109);
    let cases: Vec<Case> = (0..CASES).map(|number| Case::new(number, first + number as u64)).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let compiler = Compiler::new(folder.path());
    let faults = batch::check_all(&cases, &compiler, &|| {});
    let texts: Vec<String> = faults
        .iter()
        .map(|(number, fault)| {
            if let Some(folder) = env::var_os("TORTURE_KEEP") {
                cases[*number].keep(folder.as_ref());
            }
            format!("seed {}: {}", cases[*number].seed, fault.text())
        })
        .collect();
    assert!(texts.is_empty(), "{} of {CASES}:\n{}", texts.len(), texts.join("\n"));
}
