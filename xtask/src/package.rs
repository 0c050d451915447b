//! `cargo xtask package`: the packages that a release publishes, and a program that depends on them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::cargo::cargo;
use crate::workspace::workspace;
use alicloud_generator_cli::files::{read, write};

/// Pack the crates that are published, and build a program with them outside of this repository
#[derive(Debug, clap::Args)]
pub(crate) struct Package {}

/// A package of the workspace, as `cargo metadata` describes it.
#[derive(Debug, Deserialize)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) version: String,
    /// The registries to which it may be published; `None` if to any.
    publish: Option<Vec<String>>,
    repository: Option<String>,
    targets: Vec<Target>,
}

/// What a package compiles to.
#[derive(Debug, Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
    src_path: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Member>,
    target_directory: PathBuf,
}

/// What every package has beside its source.
const NEEDED: &[&str] = &["Cargo.toml", "README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// Folders and files of the repository that no package needs.
const UNWANTED: &[&str] = &["tests", "benches", "rustfmt.toml", "target"];

/// The program that depends on the packed crates. It has no network: it calls a mock.
const PROGRAM: &str = include_str!("package/program.rs");

impl Package {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let metadata = metadata(&workspace())?;
        let published: Vec<&Member> =
            metadata.packages.iter().filter(|member| member.is_published()).collect();
        // Without `--no-verify`, cargo would compile each package by itself; the program below compiles them
        // once, with its own selection of features and without the lock file of the workspace.
        let mut pack = cargo(&["package", "--quiet", "--no-verify", "--allow-dirty"]);
        pack.args(published.iter().flat_map(|member| ["-p", &member.name]));
        succeed(pack.current_dir(workspace()), "cargo package")?;

        let folder = tempfile::tempdir().context("cannot create a temporary folder")?;
        for member in &published {
            let archive =
                metadata.target_directory.join("package").join(format!("{}.crate", member.folder()));
            unpack(&archive, folder.path())?;
            check_contents(&folder.path().join(member.folder()), member)
                .with_context(|| format!("incomplete package `{}`", archive.display()))?;
            let bytes = fs::metadata(&archive).map(|data| data.len()).unwrap_or_default();
            println!("{}: {} KiB", member.folder(), bytes / 1024);
            if member.repository.is_none() {
                println!("warning: {} has no `repository`; see docs/versions.md", member.name);
            }
        }
        write_program(folder.path(), &published)?;
        let mut build = cargo(&["build", "--quiet", "--workspace", "--examples", "--bins"]);
        // The folder and the profile of the workspace, for which most dependencies were compiled already.
        build.env("CARGO_TARGET_DIR", &metadata.target_directory);
        if std::env::var_os("CARGO_PROFILE_DEV_DEBUG").is_none() {
            build.env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
        }
        succeed(build.current_dir(folder.path()), "cargo build")?;
        let program = |name: &str| Command::new(metadata.target_directory.join("debug").join(name));
        succeed(&mut program("packed-user"), "the program")?;
        for name in published.iter().flat_map(|member| member.programs()) {
            succeed(program(name).arg("--version"), name)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Member {
    pub(crate) fn is_published(&self) -> bool {
        self.publish.as_ref().is_none_or(|registries| !registries.is_empty())
    }

    /// Whether other packages can depend on it.
    fn is_library(&self) -> bool {
        self.targets.iter().any(|target| target.kind.iter().any(|kind| kind == "lib"))
    }

    /// The names of its programs.
    fn programs(&self) -> impl Iterator<Item = &str> {
        let programs = self.targets.iter().filter(|target| target.kind.iter().any(|kind| kind == "bin"));
        programs.map(|target| target.name.as_str())
    }

    /// The files that its library and its programs begin with, relative to the package.
    fn roots(&self) -> impl Iterator<Item = PathBuf> {
        let is_built = |target: &&Target| target.kind.iter().any(|kind| kind == "lib" || kind == "bin");
        let name = |target: &Target| target.src_path.file_name().map(|name| Path::new("src").join(name));
        self.targets.iter().filter(is_built).filter_map(name)
    }

    /// The name of the folder in the archive.
    fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

/// Returns the published packages of a workspace.
pub(crate) fn published(root: &Path) -> Result<Vec<Member>> {
    let mut members = metadata(root)?.packages;
    members.retain(Member::is_published);
    Ok(members)
}

fn metadata(root: &Path) -> Result<Metadata> {
    let mut command = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let output = command.current_dir(root).output().context("cannot run cargo")?;
    ensure!(output.status.success(), "`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).context("unexpected output of `cargo metadata`")
}

fn succeed(command: &mut Command, what: &str) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {what}"))?;
    ensure!(status.success(), "{what} failed: {status}");
    Ok(())
}

fn unpack(archive: &Path, folder: &Path) -> Result<()> {
    let mut tar = Command::new("tar");
    // Without their old times, with which cargo would take what it compiled of an earlier package.
    succeed(tar.arg("-xmzf").arg(archive).arg("-C").arg(folder), "tar")
}

/// Checks that a package has what it needs and nothing of the repository beside it.
fn check_contents(folder: &Path, member: &Member) -> Result<()> {
    for name in NEEDED.iter().map(PathBuf::from).chain(member.roots()) {
        // Where git does not support symlinks, a licence is a file with a path.
        if !read(&folder.join(&name)).is_ok_and(|text| text.lines().count() > 1) {
            bail!("it has no `{}`, or one without content", name.display());
        }
    }
    match UNWANTED.iter().find(|name| folder.join(name).exists()) {
        Some(name) => bail!("it contains `{name}`; change `include` in its manifest"),
        None => Ok(()),
    }
}

/// Writes a workspace with the packed crates that have examples or programs, and a program that depends on the
/// libraries.
fn write_program(folder: &Path, published: &[&Member]) -> Result<()> {
    let patches: Vec<String> = published
        .iter()
        .map(|member| format!("{} = {{ path = {:?} }}", member.name, member.folder()))
        .collect();
    let has_examples = |member: &Member| folder.join(member.folder()).join("examples").is_dir();
    let built: Vec<String> = published
        .iter()
        .filter(|member| has_examples(member) || member.programs().next().is_some())
        .map(|member| format!("{:?}", member.folder()))
        .collect();
    let root = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\"program\", {}]\n\n[patch.crates-io]\n{}\n",
        built.join(", "),
        patches.join("\n")
    );
    write(&folder.join("Cargo.toml"), &root)?;
    let libraries = published.iter().filter(|member| member.is_library());
    let dependencies: Vec<String> =
        libraries.map(|member| format!("{} = \"={}\"", member.name, member.version)).collect();
    let program = format!(
        "[package]\nname = \"packed-user\"\nedition = \"2024\"\n\n[dependencies]\n{}\ntokio = {{ version = \"1\", features \
         = [\"macros\", \"rt-multi-thread\"] }}\n",
        dependencies.join("\n")
    );
    write(&folder.join("program/Cargo.toml"), &program)?;
    write(&folder.join("program/src/main.rs"), PROGRAM)?;
    // The same versions as in the workspace.
    let lock = workspace().join("Cargo.lock");
    fs::copy(&lock, folder.join("Cargo.lock"))
        .with_context(|| format!("cannot copy `{}`", lock.display()))?;
    Ok(())
}
