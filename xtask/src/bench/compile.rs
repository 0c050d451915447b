//! How long it takes to compile a generated crate whose dependencies are compiled already.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use super::generate::CRATE_FOLDER;
use super::peers::Peer;
use super::table::{Comparison, Table};
use super::{Bench, OURS, measure};
use crate::cargo::cargo;
use crate::regen::{files_below, workspace};

/// Every way of compiling, with the names of what is told of it.
const WAYS: [(&[&str], [&str; 2]); 3] = [
    (&["check"], ["check CPU s", "check peak MiB"]),
    (&["build"], ["build CPU s", "build peak MiB"]),
    (&["build", "--release"], ["release CPU s", "release peak MiB"]),
];

/// Compiles every contestant's crate, one after the other, in each round. A short run checks one
/// group only.
pub(super) fn compare(bench: &Bench) -> Result<()> {
    println!("\n## Compiling\n");
    let mut crates = vec![Compiled::ours(bench)];
    for peer in bench.compiled_peers() {
        bench.tell(&format!("writing the crate of {}", peer.name));
        crates.push(Compiled::of(bench, peer)?);
    }
    crates.retain(|compiled| match compiled.prepare(bench) {
        Ok(()) => true,
        Err(error) => {
            println!("- {} does not compile: {error:#}", compiled.name);
            false
        }
    });
    if !crates.iter().any(|compiled| compiled.name == OURS) {
        bail!("the crate of this project does not compile");
    }
    let grouped: Vec<&Compiled> = crates.iter().filter(|compiled| compiled.one_group.is_some()).collect();
    if !bench.quick {
        let whole: Vec<&Compiled> = crates.iter().collect();
        println!("{}", in_rounds(bench, &whole, |_| &[])?);
    }
    println!("One group of operations of the 21, `upload`, where groups are features:\n");
    print!("{}", in_rounds(bench, &grouped, |compiled| compiled.one_group.unwrap_or_default())?);
    Ok(())
}

/// Compiles each of the crates in every way, with these arguments.
fn in_rounds(
    bench: &Bench,
    crates: &[&Compiled],
    features: fn(&Compiled) -> &'static [&'static str],
) -> Result<Table> {
    let mut comparison = Comparison::new(crates.iter().map(|compiled| compiled.name));
    for round in 1..=bench.rounds {
        for (way, figures) in ways(bench) {
            for compiled in crates {
                bench.tell(&format!("{}, round {round}: {}", way.join(" "), compiled.name));
                compiled.measure(way, features(compiled), figures, &mut comparison)?;
            }
        }
    }
    Ok(comparison.table())
}

fn ways(bench: &Bench) -> impl Iterator<Item = (&'static [&'static str], [&'static str; 2])> {
    WAYS.into_iter().take(if bench.quick { 1 } else { WAYS.len() })
}

/// A crate to compile.
struct Compiled {
    name: &'static str,
    /// The manifest, and how cargo finds the package.
    at: Vec<String>,
    /// The root of the crate.
    library: PathBuf,
    target: PathBuf,
    /// The arguments by which one group is compiled alone.
    one_group: Option<&'static [&'static str]>,
}

impl Compiled {
    fn ours(bench: &Bench) -> Self {
        let crate_folder = workspace().join("generated/ice");
        // In a short run everything is compiled already where everything else is.
        let target = if bench.quick { workspace().join("target") } else { target(OURS) };
        Compiled {
            name: OURS,
            at: at(&crate_folder),
            library: crate_folder.join("src/lib.rs"),
            target,
            one_group: Some(&["--no-default-features", "--features", "default-https-client,upload"]),
        }
    }

    fn of(bench: &Bench, peer: &Peer) -> Result<Self> {
        let folder = write(bench, peer)?;
        Ok(Compiled {
            name: peer.name,
            at: at(&folder),
            library: folder.join("src/lib.rs"),
            target: target(peer.name),
            one_group: peer.one_group,
        })
    }

    fn command(&self, way: &[&str], features: &[&str]) -> Command {
        let mut command = cargo(way);
        command.args(&self.at).args(["--lib", "--target-dir"]).arg(&self.target).args(features);
        settle(&mut command);
        command
    }

    /// Compiles everything once, so that from then on nothing but the crate itself is.
    fn prepare(&self, bench: &Bench) -> Result<()> {
        for (way, _) in ways(bench) {
            bench.tell(&format!("{}, with the dependencies: {}", way.join(" "), self.name));
            let whole: Option<&[&str]> = (!bench.quick).then_some(&[]);
            for features in whole.into_iter().chain(self.one_group) {
                measure::run(&mut self.command(way, features))?;
            }
        }
        Ok(())
    }

    /// Compiles the crate anew, for it looks changed, and afterwards as it was again.
    fn measure(
        &self,
        way: &[&str],
        features: &[&str],
        [cpu, peak]: [&'static str; 2],
        comparison: &mut Comparison,
    ) -> Result<()> {
        let library = File::options().append(true).open(&self.library);
        let library = library.with_context(|| format!("cannot open `{}`", self.library.display()))?;
        let before = library.metadata()?.modified()?;
        library.set_modified(SystemTime::now())?;
        let cost = measure::run(&mut self.command(way, features));
        library.set_modified(before)?;
        let cost = cost?;
        comparison.add(cpu, self.name, cost.cpu_seconds());
        comparison.add(peak, self.name, cost.peak_mebibytes());
        Ok(())
    }
}

/// What holds for all contestants, whatever their manifests say.
pub(super) fn settle(command: &mut Command) {
    command.env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
}

fn at(folder: &Path) -> Vec<String> {
    vec!["--manifest-path".to_owned(), folder.join("Cargo.toml").display().to_string()]
}

/// Has a peer write its crate, as one that belongs to no workspace, and gives its folder. What was
/// written before stays if it is the same, and need not be compiled again.
pub(super) fn write(bench: &Bench, peer: &Peer) -> Result<PathBuf> {
    let above = super::folder().join(peer.name);
    let new = above.join("new");
    remove(&new)?;
    let written = new.join(CRATE_FOLDER);
    measure::run(&mut bench.generate(peer.name, &written)?)?;
    let manifest = written.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).with_context(|| format!("{} has no manifest", peer.name))?;
    fs::write(&manifest, format!("{text}\n[workspace]\n"))?;
    let kept = above.join(CRATE_FOLDER);
    if !is_same(&written, &kept)? {
        remove(&kept)?;
        fs::rename(&written, &kept).with_context(|| format!("cannot write `{}`", kept.display()))?;
    }
    remove(&new)?;
    Ok(kept)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove `{}`", folder.display()))?;
    }
    Ok(())
}

/// Whether two folders have the same files.
fn is_same(one: &Path, other: &Path) -> Result<bool> {
    let files = files_below(one)?;
    if files != files_below(other)? {
        return Ok(false);
    }
    for file in files {
        if fs::read(one.join(&file))? != fs::read(other.join(&file))? {
            return Ok(false);
        }
    }
    Ok(true)
}

pub(super) fn target(name: &str) -> PathBuf {
    super::folder().join(name).join("target")
}
