//! The bodies of the fuzzers, on their seeds and on spoilt copies of them. The same copies
//! come in every run.

use std::fs;
use std::path::Path;

use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

use crate::fuzz;

#[test]
fn answers() {
    spoil("answer", fuzz::answer);
}

#[test]
fn error_bodies() {
    spoil("error_body", fuzz::error_body);
}

#[test]
fn credentials_files() {
    spoil("credentials_file", fuzz::credentials_file);
}

fn spoil(target: &str, check: fn(&[u8])) {
    const COPIES: usize = 3_000;
    let seeds = seeds(target);
    let mut random = TestRng::from_seed(RngAlgorithm::ChaCha, &[9; 32]);
    for seed in &seeds {
        tell(check, seed);
    }
    for copy in 0..COPIES {
        let mut bytes = seeds[copy % seeds.len()].clone();
        for _ in 0..=below(&mut random, 4) {
            spoil_once(&mut bytes, &seeds, &mut random);
        }
        tell(check, &bytes);
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

/// Checks an input, and prints it if it fails.
fn tell(check: fn(&[u8]), input: &[u8]) {
    struct Told<'a>(&'a [u8]);
    impl Drop for Told<'_> {
        fn drop(&mut self) {
            if std::thread::panicking() {
                eprintln!("the input: b\"{}\"", self.0.escape_ascii());
            }
        }
    }
    let _told = Told(input);
    check(input);
}

fn below(random: &mut TestRng, limit: usize) -> usize {
    usize::try_from(random.next_u32()).unwrap_or_default() % limit.max(1)
}

fn spoil_once(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut TestRng) {
    const WORDS: &[&[u8]] = &[
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
            let again = bytes[at..to].to_vec();
            bytes.splice(at..at, again);
        }
        5 => {
            let other = &seeds[below(random, seeds.len())];
            let from = below(random, other.len() + 1);
            let part = other[from..].iter().copied().take(below(random, 80));
            bytes.splice(at..to, part);
        }
        _ => drop(bytes.splice(at..to, WORDS[below(random, WORDS.len())].iter().copied())),
    }
}
