//! Properties of every request and every response, tested on generated ones.
//!
//! Every run has the same cases. `PROPTEST_CASES` sets their number, and `PROPTEST_RNG_SEED` selects
//! others. A case that fails is reduced and printed.

mod documentation;
mod errors;
#[path = "../fuzz/src/lib.rs"]
mod fuzz;
mod mutations;
mod reading;
mod rustdoc;
mod signing;

use std::env;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Returns a configuration with a number of cases, unless the environment sets another. Nothing is
/// written to disk.
fn cases(cases: u32) -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if env::var_os("PROPTEST_CASES").is_none() {
        config.cases = cases;
    }
    if env::var_os("PROPTEST_RNG_SEED").is_none() {
        config.rng_seed = RngSeed::Fixed(20_201_109);
    }
    config
}

/// Generates characters, often one that some encoding treats specially.
fn character() -> impl Strategy<Value = char> {
    let special = " +%&=*~-_.!'()/?#[]@:;,\"\\<>\u{0}\n\r\t\u{7f}\u{85}\u{a0}\u{301}\u{200f}\u{202e}\u{2028}\u{3000}\
               \u{d7ff}\u{e000}\u{fdd0}\u{feff}\u{fffd}\u{ffff}\u{10000}\u{1f3ac}\u{10ffff}你é";
    prop_oneof![
        2 => prop::sample::select(special.chars().collect::<Vec<_>>()),
        1 => prop::char::range(' ', '~'),
        1 => any::<char>(),
    ]
}

/// Generates strings.
fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(character(), 0..12).prop_map(String::from_iter)
}
