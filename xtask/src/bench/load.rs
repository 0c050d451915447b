//! Calls over loopback: many concurrent ones, and the first one of a process.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use super::compile::{set_profile, target_folder, write_peer_crate};
use super::measure::{self, Cost};
use super::peers::{CRATE, Peer};
use super::setup::{OURS, Setup};
use super::table::{Comparison, median};
use crate::cargo::cargo;
use crate::workspace::workspace;

/// Processes for each round that measure a first call.
const FIRST_CALLS: usize = 10;

/// Calls at the same time: what a busy service has, and a burst.
const LOADS: [Load; 2] = [
    Load { calls: 30_000, in_flight: 64, names: ["calls/s", "CPU µs per call", "peak MiB"] },
    Load {
        calls: 100_000,
        in_flight: 1_000,
        names: ["calls/s, 1,000 at once", "CPU µs per call, 1,000 at once", "peak MiB, 1,000 at once"],
    },
];

struct Load {
    calls: u32,
    in_flight: u32,
    /// The names of its figures.
    names: [&'static str; 3],
}

impl Load {
    fn calls(&self, setup: &Setup) -> u32 {
        if setup.quick { 200 } else { self.calls }
    }
}

/// Runs the program of each contestant in turn, in each round. All make the same calls to the same
/// server.
pub(super) fn compare(setup: &Setup) -> Result<()> {
    println!("\n## Calling: over loopback, on one thread\n");
    for load in LOADS {
        println!("- {} calls, {} at once", load.calls(setup), load.in_flight);
    }
    let program = own_program(setup)?;
    let server = Server::start(&program, &["serve"])?;
    let libraries = ["by hand", "hyper", "reqwest"];
    println!(
        "- `by hand` signs the request and reads the response of this operation, and sends with `hyper`"
    );
    println!("- hyper and reqwest are the bare libraries: they do not sign, and do not parse responses");
    println!("- the other clients do not sign");
    let mut programs: Vec<Caller> = own_callers(&program, &libraries);
    for peer in setup.compiled_peers() {
        setup.progress(&format!("building the program of {}", peer.name));
        let caller =
            Caller::of(setup, peer).and_then(|caller| caller.call(&server.url, 1, 1, None).map(|_| caller));
        match caller {
            Ok(caller) => programs.push(caller),
            Err(error) => println!("- {} is left out, its calls fail: {error:#}", peer.name),
        }
    }
    let comparison = in_rounds(setup, &programs, &server.url, None)?;
    let beside = |others: &dyn Fn(&&str) -> bool| {
        let names = programs.iter().map(|caller| caller.name).filter(|name| *name == OURS || others(name));
        comparison.table_of(&names.collect::<Vec<_>>())
    };
    println!("\n{}", beside(&|name| libraries.contains(name)));
    if programs.len() > libraries.len() + 1 {
        println!("{}", beside(&|name| !libraries.contains(name)));
    }
    multiplexed(setup, &program)
}

/// The same over TLS and HTTP/2, with all calls on one connection.
fn multiplexed(setup: &Setup, program: &Path) -> Result<()> {
    println!(
        "\n## Calling: over loopback with TLS, multiplexed on one connection of HTTP/2, on one thread\n"
    );
    println!(
        "- `by hand, h2` signs the request and reads the response of this operation, and sends with `h2`\n"
    );
    let certificate = tempfile::Builder::new().suffix(".pem").tempfile()?;
    let server =
        Server::start(program, &["serve-h2", certificate.path().to_str().context("the path is not UTF-8")?])?;
    let programs = own_callers(program, &["by hand, h2"]);
    println!("{}", in_rounds(setup, &programs, &server.url, Some(certificate.path()))?.table());
    Ok(())
}

/// The clients that the program of this project contains.
fn own_callers(program: &Path, others: &[&'static str]) -> Vec<Caller> {
    let names = std::iter::once(OURS).chain(others.iter().copied());
    names.map(|name| Caller { name, program: program.to_owned() }).collect()
}

/// Measures the callers. `certificate` is the file of a certificate that they trust.
fn in_rounds(
    setup: &Setup,
    programs: &[Caller],
    url: &str,
    certificate: Option<&Path>,
) -> Result<Comparison> {
    let mut comparison = Comparison::new(programs.iter().map(|caller| caller.name));
    for round in 1..=setup.rounds {
        for caller in programs {
            setup.progress(&format!("round {round}: {}", caller.name));
            caller.measure(setup, url, certificate, &mut comparison)?;
        }
    }
    Ok(comparison)
}

/// A program that calls, and the name of the client that it should use.
struct Caller {
    name: &'static str,
    program: PathBuf,
}

impl Caller {
    /// Builds the program of a peer.
    fn of(setup: &Setup, peer: &Peer) -> Result<Self> {
        let target = target_folder(peer.name);
        let mut command = cargo(&["build", "--release"]);
        command.current_dir(write_program(setup, peer)?).arg("--target-dir").arg(&target);
        set_profile(&mut command);
        measure::run(&mut command)?;
        Ok(Caller { name: peer.name, program: target.join("release/load") })
    }

    fn measure(
        &self,
        setup: &Setup,
        url: &str,
        certificate: Option<&Path>,
        comparison: &mut Comparison,
    ) -> Result<()> {
        for load in LOADS {
            let (calls, [rate, cpu, peak]) = (load.calls(setup), load.names);
            let called = self.call(url, calls, load.in_flight, certificate)?;
            comparison.add(rate, self.name, f64::from(calls) / called.rest);
            comparison.add(cpu, self.name, called.cost.cpu_seconds() * 1e6 / f64::from(calls));
            comparison.add(peak, self.name, called.peak / 1024.0);
        }
        let firsts =
            (0..FIRST_CALLS).map(|_| self.call(url, 1, 1, certificate)).collect::<Result<Vec<_>>>()?;
        let first = |figure: fn(&Called) -> f64| median(&firsts.iter().map(figure).collect::<Vec<_>>());
        comparison.add("first call, ms", self.name, first(|called| called.first * 1e3));
        comparison.add("its process, CPU ms", self.name, first(|called| called.cost.cpu_seconds() * 1e3));
        Ok(())
    }

    fn call(&self, url: &str, calls: u32, in_flight: u32, certificate: Option<&Path>) -> Result<Called> {
        let mut command = Command::new(&self.program);
        command.args([self.name, url, &calls.to_string(), &in_flight.to_string()]);
        if let Some(certificate) = certificate {
            command.env("SSL_CERT_FILE", certificate);
        }
        let cost = measure::run(&mut command)?;
        let figures: Vec<f64> =
            cost.output.split_whitespace().filter_map(|number| number.parse().ok()).collect();
        let [first, rest, peak] = figures.as_slice() else {
            bail!("unexpected output of {command:?}: `{}`; expected three numbers", cost.output);
        };
        Ok(Called { first: *first, rest: *rest, peak: *peak, cost })
    }
}

/// The cost of calls.
struct Called {
    /// Seconds for creating the client and for the first call.
    first: f64,
    /// Seconds for all other calls.
    rest: f64,
    /// The memory of the program in KiB.
    peak: f64,
    cost: Cost,
}

/// Writes a program from the crate of a peer and the driver that all programs share. Returns its folder.
pub(super) fn write_program(setup: &Setup, peer: &Peer) -> Result<PathBuf> {
    let crate_folder = write_peer_crate(setup, peer)?;
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
    Ok(folder)
}

/// Builds the program of this project, which also contains the server.
pub(super) fn own_program(setup: &Setup) -> Result<PathBuf> {
    let (profile, folder) = if setup.quick { ("dev", "debug") } else { ("release", "release") };
    let mut command = cargo(&["build", "--profile", profile, "--package", "tests", "--example", "load"]);
    measure::run(command.current_dir(workspace()))?;
    Ok(workspace().join("target").join(folder).join("examples/load"))
}

/// The server. It is stopped when this is dropped.
pub(super) struct Server {
    process: Child,
    pub(super) url: String,
}

impl Server {
    pub(super) fn start(program: &Path, arguments: &[&str]) -> Result<Self> {
        let mut command = Command::new(program);
        let started = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut process = started.context("cannot start the server")?;
        let output = process.stdout.take().context("the server has no output")?;
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url)?;
        Ok(Server { process, url: url.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail if it has exited already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
