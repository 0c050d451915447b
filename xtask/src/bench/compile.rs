//! Compiling a generated crate whose dependencies are compiled already.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use super::measure;
use super::peers::Peer;
use super::setup::{CRATE_FOLDER, OURS, Setup, folder};
use super::table::{Comparison, Table};
use crate::cargo::cargo;
use crate::workspace::{ice, service, workspace};
use alicloud_generator_cli::Service;
use alicloud_generator_cli::files::files_below;

/// The subcommands of cargo that are measured, with the names of their figures.
const BUILDS: [(&[&str], [&str; 2]); 3] = [
    (&["check"], ["check CPU s", "check peak MiB"]),
    (&["build"], ["build CPU s", "build peak MiB"]),
    (&["build", "--release"], ["release CPU s", "release peak MiB"]),
];

/// Compiles the crate of each contestant in turn, in each round. A quick run checks one group only.
pub(super) fn compare(setup: &Setup) -> Result<()> {
    println!("\n## Compiling\n");
    let upload: &[&str] = &["--no-default-features", "--features", "default-https-client,upload"];
    let mut crates = vec![Compiled::ours(setup, OURS, &ice(), Some(upload))];
    for peer in setup.compiled_peers() {
        setup.progress(&format!("generating the crate of {}", peer.name));
        crates.push(Compiled::of(setup, peer)?);
    }
    crates.retain(|compiled| match compiled.prepare(setup) {
        Ok(()) => true,
        Err(error) => {
            println!("- {} does not compile: {error:#}", compiled.name);
            false
        }
    });
    if !crates.iter().any(|compiled| compiled.name == OURS) {
        bail!("cannot compile the crate of this project; the error is above");
    }
    let grouped: Vec<&Compiled> = crates.iter().filter(|compiled| compiled.one_group.is_some()).collect();
    if !setup.quick {
        let whole: Vec<&Compiled> = crates.iter().collect();
        println!("{}", in_rounds(setup, &whole, |_| &[])?);
    }
    println!("One of the 21 groups of operations, `upload`, where groups are features:\n");
    println!("{}", in_rounds(setup, &grouped, |compiled| compiled.one_group.unwrap_or_default())?);
    smallest(setup)
}

/// Compiles the crate of the smallest service, which shows what a crate costs beside its operations.
fn smallest(setup: &Setup) -> Result<()> {
    let sts = Compiled::ours(setup, "alicloud-sts", &service("sts"), None);
    sts.prepare(setup)?;
    println!("`alicloud-sts`, a crate with 4 operations:\n");
    print!("{}", in_rounds(setup, &[&sts], |_| &[])?);
    Ok(())
}

/// Measures every subcommand on each of the crates, with these arguments.
fn in_rounds(
    setup: &Setup,
    crates: &[&Compiled],
    features: fn(&Compiled) -> &'static [&'static str],
) -> Result<Table> {
    let mut comparison = Comparison::new(crates.iter().map(|compiled| compiled.name));
    for round in 1..=setup.rounds {
        for (build, figures) in builds(setup) {
            for compiled in crates {
                setup.progress(&format!("{}, round {round}: {}", build.join(" "), compiled.name));
                compiled.measure(build, features(compiled), figures, &mut comparison)?;
            }
        }
    }
    Ok(comparison.table())
}

fn builds(setup: &Setup) -> impl Iterator<Item = (&'static [&'static str], [&'static str; 2])> {
    BUILDS.into_iter().take(if setup.quick { 1 } else { BUILDS.len() })
}

/// A crate to compile.
struct Compiled {
    name: &'static str,
    /// The arguments with which cargo finds the package.
    package: Vec<String>,
    /// The root module of the crate.
    library: PathBuf,
    target: PathBuf,
    /// The arguments with which only one group is compiled.
    one_group: Option<&'static [&'static str]>,
}

impl Compiled {
    fn ours(
        setup: &Setup,
        name: &'static str,
        service: &Service,
        one_group: Option<&'static [&'static str]>,
    ) -> Self {
        // The workspace has compiled everything already, which is what makes a quick run quick.
        let target = if setup.quick { workspace().join("target") } else { target_folder(OURS) };
        Compiled {
            name,
            package: package(&service.out),
            library: service.out.join("src/lib.rs"),
            target,
            one_group,
        }
    }

    fn of(setup: &Setup, peer: &Peer) -> Result<Self> {
        let folder = write_peer_crate(setup, peer)?;
        Ok(Compiled {
            name: peer.name,
            package: package(&folder),
            library: folder.join("src/lib.rs"),
            target: target_folder(peer.name),
            one_group: peer.one_group,
        })
    }

    fn command(&self, build: &[&str], features: &[&str]) -> Command {
        let mut command = cargo(build);
        command.args(&self.package).args(["--lib", "--target-dir"]).arg(&self.target).args(features);
        set_profile(&mut command);
        command
    }

    /// Compiles everything once. From then on only the crate itself is compiled.
    fn prepare(&self, setup: &Setup) -> Result<()> {
        for (build, _) in builds(setup) {
            setup.progress(&format!("{}, with the dependencies: {}", build.join(" "), self.name));
            let whole: Option<&[&str]> = (!setup.quick || self.one_group.is_none()).then_some(&[]);
            for features in whole.into_iter().chain(self.one_group) {
                measure::run(&mut self.command(build, features))?;
            }
        }
        Ok(())
    }

    /// Compiles the crate again. Cargo sees a new modification time, which is restored afterwards so
    /// that the next measurement starts from the same state.
    fn measure(
        &self,
        build: &[&str],
        features: &[&str],
        [cpu, peak]: [&'static str; 2],
        comparison: &mut Comparison,
    ) -> Result<()> {
        let library = File::options().append(true).open(&self.library);
        let library = library.with_context(|| format!("cannot open `{}`", self.library.display()))?;
        let before = library.metadata()?.modified()?;
        library.set_modified(SystemTime::now())?;
        let cost = measure::run(&mut self.command(build, features));
        library.set_modified(before)?;
        let cost = cost?;
        comparison.add(cpu, self.name, cost.cpu_seconds());
        comparison.add(peak, self.name, cost.peak_mebibytes());
        Ok(())
    }
}

/// Sets what must be equal for all contestants. It overrides their manifests.
pub(super) fn set_profile(command: &mut Command) {
    command.env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
}

fn package(folder: &Path) -> Vec<String> {
    vec!["--manifest-path".to_owned(), folder.join("Cargo.toml").display().to_string()]
}

/// Generates the crate of a peer outside of any workspace, and returns its folder. An equal crate
/// from an earlier run stays, so that it need not be compiled again.
pub(super) fn write_peer_crate(setup: &Setup, peer: &Peer) -> Result<PathBuf> {
    let parent = folder().join(peer.name);
    let new = parent.join("new");
    remove(&new)?;
    let written = new.join(CRATE_FOLDER);
    measure::run(&mut setup.generate(peer.name, &written)?)?;
    let manifest = written.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)
        .with_context(|| format!("no manifest in the crate of {}", peer.name))?;
    fs::write(&manifest, format!("{text}\n[workspace]\n"))?;
    let kept = parent.join(CRATE_FOLDER);
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

/// Whether two folders have the same files with the same contents.
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

pub(super) fn target_folder(name: &str) -> PathBuf {
    folder().join(name).join("target")
}
