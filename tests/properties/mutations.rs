//! The checks of the fuzzers on their seeds and on mutated copies of these, which are the same in
//! every run.

use std::fs;
use std::path::Path;

use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

use crate::fuzz;

/// The number of mutated copies of fast checks.
const COPIES: usize = 3_000;

#[test]
fn mutated_responses_are_read_or_kept_in_an_error() {
    check_mutations("response", COPIES, fuzz::response);
}

#[test]
fn mutated_error_bodies_are_kept_without_secrets() {
    check_mutations("error_body", COPIES, fuzz::error_body);
}

#[test]
fn mutated_credentials_files_are_read_or_reported_without_secrets() {
    check_mutations("credentials_file", COPIES, fuzz::credentials_file);
}

#[test]
fn mutated_texts_are_documentation_only() {
    check_mutations("documentation", 200, fuzz::documentation::documentation);
}

#[test]
fn mutated_descriptions_are_generated_or_have_problems_with_places() {
    check_mutations("description", 600, fuzz::description::description);
}

fn check_mutations(target: &str, copies: usize, check: fn(&[u8])) {
    let seeds = seeds(target);
    let mut random = TestRng::from_seed(RngAlgorithm::ChaCha, &[9; 32]);
    for seed in &seeds {
        check_and_print(check, seed);
    }
    for copy in 0..copies {
        let mut bytes = seeds[copy % seeds.len()].clone();
        for _ in 0..=below(&mut random, 4) {
            mutate(&mut bytes, &seeds, &mut random);
        }
        check_and_print(check, &bytes);
    }
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files.iter().map(|file| fs::read(file).expect("a file that can be read")).collect()
}

/// Checks an input, and prints it if the check fails.
fn check_and_print(check: fn(&[u8]), input: &[u8]) {
    struct PrintOnPanic<'a>(&'a [u8]);
    impl Drop for PrintOnPanic<'_> {
        fn drop(&mut self) {
            if std::thread::panicking() {
                eprintln!("the input: b\"{}\"", self.0.escape_ascii());
            }
        }
    }
    let _print = PrintOnPanic(input);
    check(input);
}

/// Returns a random number below a limit.
fn below(random: &mut TestRng, limit: usize) -> usize {
    usize::try_from(random.next_u32()).unwrap_or_default() % limit.max(1)
}

/// Makes one random change.
fn mutate(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut TestRng) {
    const TOKENS: &[&[u8]] = &[
        b"null",
        b"true",
        b"-1",
        b"0",
        b"1e3",
        b"1e308",
        b"9007199254740993",
        b"9223372036854775808",
        b"-9223372036854775808",
        b"18446744073709551616",
        b"0.1",
        b"1E400",
        b"NaN",
        b"-Infinity",
        b"\"",
        b"\\",
        b"\\u0000",
        b"\\ud800",
        b"{",
        b"}",
        b"[",
        b"]",
        b"[]",
        b"{}",
        b",",
        b":",
        b"\xef\xbb\xbf",
        b"\xff",
        b"%",
        b"&#",
        b"<",
        b"</Code>",
        b"\n",
        b"\r\n",
        b"=",
        b"#",
        b"\"\"",
        b"\x01",
        b"\x02",
        b"\x03",
        b"\x04",
    ];
    let at = below(random, bytes.len() + 1);
    let to = at + below(random, (bytes.len() - at).min(20) + 1);
    match below(random, 7) {
        0 if at < bytes.len() => bytes[at] ^= 1 << below(random, 8),
        1 if at < bytes.len() => bytes[at] = random.next_u32().to_le_bytes()[0],
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(at..to)),
        4 => {
            let copy = bytes[at..to].to_vec();
            bytes.splice(at..at, copy);
        }
        5 => {
            let other = &seeds[below(random, seeds.len())];
            let from = below(random, other.len() + 1);
            let part = other[from..].iter().copied().take(below(random, 80));
            bytes.splice(at..to, part);
        }
        _ => drop(bytes.splice(at..to, TOKENS[below(random, TOKENS.len())].iter().copied())),
    }
}
