//! Many random descriptions. `cargo xtask torture` runs it.
//!
//! The arguments are the number of descriptions, the first seed and the folder for those with a fault.

mod batch;
mod bounds;
mod calls;
mod compile;
mod describe;
mod examples;
mod names;
mod objects;
mod operations;
mod random;
mod reader;
mod roles;
mod rust;
mod scalars;
mod schemas;
mod shrink;
mod values;
mod yaml;

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use batch::{Case, Fault};
use compile::Compiler;

/// The number of descriptions whose crates are linked into one program.
const TOGETHER: usize = 20;

/// The number of faults after which it stops.
const ENOUGH: usize = 10;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |index: usize| arguments.get(index).and_then(|text| text.parse().ok());
    let count = number(0).unwrap_or(300);
    let seed: u64 = number(1).map_or(1, |seed: usize| seed as u64);
    let kept = PathBuf::from(arguments.get(2).map_or("target/torture", String::as_str));
    let begun = Instant::now();
    let (mut done, mut refused, mut found) = (0, 0, Vec::new());
    while done < count && found.len() < ENOUGH {
        let cases: Vec<Case> = (done..count.min(done + TOGETHER))
            .map(|number| Case::new(number % TOGETHER, seed + number as u64))
            .collect();
        let folder = tempfile::tempdir().expect("a folder");
        let compiler = Compiler::new(folder.path());
        let finished = AtomicUsize::new(done);
        let faults = batch::check_all(&cases, &compiler, &|| {
            let finished = finished.fetch_add(1, Ordering::Relaxed) + 1;
            if std::io::stderr().is_terminal() {
                eprint!("\r{finished}/{count} ");
            } else if finished.is_multiple_of(TOGETHER) {
                eprintln!("{finished}/{count}");
            }
        });
        done += cases.len();
        for (number, fault) in faults {
            refused += usize::from(matches!(fault, Fault::Refused(_)));
            report(&cases[number], &fault, &kept);
            found.push(cases[number].seed);
        }
    }
    let accepted = 100.0 * (done - refused) as f64 / done.max(1) as f64;
    let seconds = begun.elapsed().as_secs();
    println!(
        "\r{done} descriptions from seed {seed} in {seconds} s: {accepted:.1} % accepted, {} faults",
        found.len()
    );
    if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reduces a description with a fault, writes it to a folder, and prints both.
fn report(case: &Case, fault: &Fault, kept: &std::path::Path) {
    eprintln!("seed {}: reducing: {}", case.seed, shrink::signature(fault));
    let check = |case: &Case| {
        let folder = tempfile::tempdir().expect("a folder");
        let alone = [Case { number: 0, ..case.clone() }];
        batch::check_all(&alone, &Compiler::new(folder.path()), &|| {}).remove(&0)
    };
    let (smallest, fault) = shrink::shrink(case, fault, &check);
    let folder = kept.join(format!("seed-{}", case.seed));
    let texts = smallest.description.texts();
    batch::write(&folder, texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    println!("seed {}: {}\nthe smallest description: {}", case.seed, fault.text(), folder.display());
    for (path, text) in texts {
        println!("# {path}\n{text}");
    }
}
