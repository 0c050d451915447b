//! What many calls cost a program, many at once, on loopback, and what the first one does.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use super::compile::{settle, target, write};
use super::measure::{self, Cost};
use super::peers::{CRATE, Peer};
use super::table::{Comparison, median};
use super::{Bench, OURS};
use crate::cargo::cargo;
use crate::regen::workspace;

const IN_FLIGHT: u32 = 64;

/// How many programs are started in each round for the first call of each.
const FIRST_CALLS: usize = 10;

/// Has programs make the same calls to the same server, one after the other, in each round.
pub(super) fn compare(bench: &Bench) -> Result<()> {
    let calls = if bench.quick { 200 } else { 30_000 };
    println!("\n## Calling: {calls} times, {IN_FLIGHT} at once, one thread, on loopback\n");
    let program = own_program(bench)?;
    let server = Server::start(&program)?;
    let alone = ["hyper", "reqwest"];
    println!("- {} are these libraries alone: they sign nothing and read nothing", alone.join(" and "));
    println!("- no other client signs");
    let mut programs: Vec<Caller> =
        std::iter::once(OURS).chain(alone).map(|name| Caller { name, program: program.clone() }).collect();
    for peer in bench.compiled_peers() {
        bench.tell(&format!("building the program of {}", peer.name));
        let caller = Caller::of(bench, peer).and_then(|caller| caller.call(&server.url, 1).map(|_| caller));
        match caller {
            Ok(caller) => programs.push(caller),
            Err(error) => println!("- {} does not call: {error:#}", peer.name),
        }
    }
    let mut comparison = Comparison::new(programs.iter().map(|caller| caller.name));
    for round in 1..=bench.rounds {
        for caller in &programs {
            bench.tell(&format!("round {round}: {}", caller.name));
            caller.measure(&server.url, calls, &mut comparison)?;
        }
    }
    let beside = |others: &dyn Fn(&&str) -> bool| {
        let names = programs.iter().map(|caller| caller.name).filter(|name| *name == OURS || others(name));
        comparison.table_of(&names.collect::<Vec<_>>())
    };
    println!("\n{}", beside(&|name| alone.contains(name)));
    if programs.len() > alone.len() + 1 {
        print!("{}", beside(&|name| !alone.contains(name)));
    }
    Ok(())
}

/// A program that calls, and the name by which it knows who is to.
struct Caller {
    name: &'static str,
    program: PathBuf,
}

impl Caller {
    /// Builds a program of a peer's crate and what drives all the others, too.
    fn of(bench: &Bench, peer: &Peer) -> Result<Self> {
        let crate_folder = write(bench, peer)?;
        let folder = crate_folder.with_file_name("load");
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"load\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             {CRATE} = {{ path = {crate_folder:?} }}\n\
             tokio = {{ version = \"1\", features = [\"net\", \"rt\", \"time\"] }}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        let driver = workspace().join("tests/load/driver.rs");
        let main = format!(
            "#[path = {driver:?}]\nmod driver;\nuse driver::{{JOB, MEDIA, Outcome, drive}};\n\n\
             fn main() -> Outcome<()> {{ drive(connect) }}\n\n\
             async fn connect(url: String) -> Outcome<impl AsyncFn() -> Outcome<bool>> {{{}\n}}\n",
            peer.call
        );
        fs::write(folder.join("src/main.rs"), main)?;
        let target = target(peer.name);
        let mut command = cargo(&["build", "--release"]);
        command.current_dir(folder).arg("--target-dir").arg(&target);
        settle(&mut command);
        measure::run(&mut command)?;
        Ok(Caller { name: peer.name, program: target.join("release/load") })
    }

    fn measure(&self, url: &str, calls: u32, comparison: &mut Comparison) -> Result<()> {
        let called = self.call(url, calls)?;
        let firsts = (0..FIRST_CALLS).map(|_| self.call(url, 1)).collect::<Result<Vec<_>>>()?;
        let first = |figure: fn(&Called) -> f64| median(&firsts.iter().map(figure).collect::<Vec<_>>());
        let figures = [
            ("calls/s", f64::from(calls) / called.rest),
            ("CPU µs per call", called.cost.cpu_seconds() * 1e6 / f64::from(calls)),
            ("peak MiB", called.peak / 1024.0),
            ("first call, ms", first(|called| called.first * 1e3)),
            ("its process, CPU ms", first(|called| called.cost.cpu_seconds() * 1e3)),
        ];
        for (figure, value) in figures {
            comparison.add(figure, self.name, value);
        }
        Ok(())
    }

    fn call(&self, url: &str, calls: u32) -> Result<Called> {
        let mut command = Command::new(&self.program);
        command.args([self.name, url, &calls.to_string(), &IN_FLIGHT.to_string()]);
        let cost = measure::run(&mut command)?;
        let told: Vec<f64> =
            cost.output.split_whitespace().filter_map(|number| number.parse().ok()).collect();
        let [first, rest, peak] = told.as_slice() else {
            bail!("{command:?} says `{}`, not how long it took", cost.output);
        };
        Ok(Called { first: *first, rest: *rest, peak: *peak, cost })
    }
}

/// What calls have cost.
struct Called {
    /// The seconds of the first one, with the making of the client.
    first: f64,
    /// The seconds of all the others.
    rest: f64,
    /// The memory of the program in KiB.
    peak: f64,
    cost: Cost,
}

/// The program of this project, with the server.
fn own_program(bench: &Bench) -> Result<PathBuf> {
    let (profile, folder) = if bench.quick { ("dev", "debug") } else { ("release", "release") };
    let mut command = cargo(&["build", "--profile", profile, "--package", "tests", "--example", "load"]);
    measure::run(command.current_dir(workspace()))?;
    Ok(workspace().join("target").join(folder).join("examples/load"))
}

/// The server, which ends with this value.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start(program: &Path) -> Result<Self> {
        let mut command = Command::new(program);
        let started = command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut process = started.context("the server does not start")?;
        let output = process.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url)?;
        Ok(Server { process, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
