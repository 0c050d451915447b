//! `cargo xtask release`: a version, its section in the changelog, its commit and its tags.

mod edit;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail, ensure};
use jiff::Timestamp;
use semver::Version;

use crate::cargo::cargo;
use crate::package::published;
use crate::workspace::workspace;
use alicloud_generator_cli::diff;
use alicloud_generator_cli::files::read;
use alicloud_generator_cli::spec::ROOT;

const CHANGELOG: &str = "CHANGELOG.md";

/// Set the version of all packages, write the section of the changelog, commit and tag
///
/// Fails before it writes if the tree is not clean, the version is lower than the changes since the last
/// release need, or the changelog lacks a breaking change. It neither pushes nor publishes.
#[derive(Debug, clap::Args)]
pub(crate) struct Release {
    /// The version, such as 0.2.0
    version: Version,

    /// Write nothing: check everything, and print what would be done
    #[arg(long)]
    dry_run: bool,

    /// The root of the repository [default: this one]
    #[arg(long, value_name = "FOLDER", hide = true)]
    repository: Option<PathBuf>,
}

/// A file with its new text.
struct Edit {
    path: String,
    text: String,
}

impl Release {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let root = self.repository.clone().unwrap_or_else(workspace);
        let version = &self.version;
        let manifest = read(&root.join("Cargo.toml"))?;
        let current = edit::workspace_version(&manifest)?;
        ensure!(*version >= current, "invalid version {version}: the current one is {current}");
        let tags: Vec<String> =
            published(&root)?.iter().map(|member| format!("{}-v{version}", member.name)).collect();
        ensure!(!tags.is_empty(), "nothing to release: no package is published");
        let changed = git(&root, &["status", "--porcelain"])?;
        ensure!(changed.is_empty(), "the tree is not clean; commit or stash these files\n{changed}");
        for tag in &tags {
            let known = git(&root, &["tag", "--list", tag])?;
            ensure!(known.is_empty(), "the tag `{tag}` exists already; choose a later version");
        }
        let descriptions = files_in(&root, "specs", ROOT)?;
        for description in &descriptions {
            check_changes(&root, description, version)?;
        }
        check_runtime(&root, version)?;
        let edits = edits(&root, &manifest, &descriptions, version)?;

        let paths: Vec<&str> = edits.iter().map(|edit| &*edit.path).collect();
        println!("write {}, Cargo.lock and the generated crates", paths.join(", "));
        println!("commit `{}`", message(version));
        println!("tag {}", tags.join(", "));
        if self.dry_run {
            println!("nothing was done, because of `--dry-run`");
            return Ok(ExitCode::SUCCESS);
        }
        for edit in &edits {
            alicloud_generator_cli::files::write(&root.join(&edit.path), &edit.text)?;
        }
        // A new process: the version of the runtime is compiled into the generator.
        let regen = cargo(&["xtask", "regen"]).current_dir(&root).status().context("cannot run cargo")?;
        ensure!(regen.success(), "`cargo xtask regen` failed; `git checkout .` undoes what was written");
        git(&root, &["add", "--all"])?;
        git(&root, &["commit", "--quiet", "--message", &message(version)])?;
        for tag in &tags {
            git(&root, &["tag", "--annotate", tag, "--message", &message(version)])?;
        }
        println!("next: read the commit, then push it with the tags, and publish: see CONTRIBUTING.md");
        Ok(ExitCode::SUCCESS)
    }
}

fn message(version: &Version) -> String {
    format!("Release {version}")
}

/// Returns the files of a name in the subfolders of a folder, relative to the repository.
fn files_in(root: &Path, folder: &str, name: &str) -> Result<Vec<String>> {
    let cannot_list = || format!("cannot list `{folder}`");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join(folder)).with_context(cannot_list)? {
        let path =
            format!("{folder}/{}/{name}", entry.with_context(cannot_list)?.file_name().to_string_lossy());
        found.extend(root.join(&path).is_file().then_some(path));
    }
    found.sort();
    Ok(found)
}

/// Checks that the version and the changelog fit the changes of a description since its last release.
fn check_changes(root: &Path, description: &str, version: &Version) -> Result<()> {
    let Some(least) = diff::least_version(&root.join(description), &root.join(CHANGELOG))? else {
        println!("{description}: no release before this one, so any version fits");
        return Ok(());
    };
    ensure!(*version >= least, "the version {version} is too low: the changes of {description} need {least}");
    Ok(())
}

/// Compares the Rust API of the runtime with that of the last release, if `cargo-semver-checks` is installed.
fn check_runtime(root: &Path, version: &Version) -> Result<()> {
    const PACKAGE: &str = "alicloud-runtime";
    let tag = git(root, &["describe", "--tags", "--abbrev=0", "--match", &format!("{PACKAGE}-v*")]);
    let Some(tag) = tag.ok().map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()) else {
        return Ok(());
    };
    let before = tag.rsplit_once("-v").and_then(|(_, version)| Version::parse(version).ok());
    let before = before.with_context(|| format!("invalid version in the tag `{tag}`"))?;
    if cargo(&["semver-checks", "--version"]).output().is_ok_and(|output| !output.status.success()) {
        println!("warning: the Rust API of {PACKAGE} is not compared: cargo-semver-checks is not installed");
        return Ok(());
    }
    let mut check = cargo(&["semver-checks", "--package", PACKAGE, "--baseline-rev", &tag]);
    check.args(["--release-type", release_type(&before, version)]);
    let status = check.current_dir(root).status().context("cannot run cargo")?;
    ensure!(
        status.success(),
        "the Rust API of {PACKAGE} has changed more than {version} after {before} allows"
    );
    Ok(())
}

/// The kind of a release, as cargo understands versions: the first number that is not zero separates
/// incompatible versions.
fn release_type(before: &Version, after: &Version) -> &'static str {
    let compatible = if before.major > 0 || after.major > 0 {
        before.major == after.major
    } else if before.minor > 0 || after.minor > 0 {
        before.minor == after.minor
    } else {
        false
    };
    match compatible {
        false => "major",
        true if before.major > 0 && before.minor == after.minor => "patch",
        true => "minor",
    }
}

/// The hand-written files that a release changes.
fn edits(root: &Path, manifest: &str, descriptions: &[String], version: &Version) -> Result<Vec<Edit>> {
    let mut edits = vec![Edit {
        path: "Cargo.toml".to_owned(),
        text: edit::set_workspace_version(manifest, version).context("cannot change `Cargo.toml`")?,
    }];
    // Cargo resolves the workspace before it runs `xtask regen`, which writes these files as a whole.
    for path in files_in(root, "generated", "Cargo.toml")? {
        let text = edit::set_generated_version(&read(&root.join(&path))?, version);
        let text = text.with_context(|| format!("cannot change `{path}`"))?;
        edits.push(Edit { path, text });
    }
    for path in descriptions {
        let text = edit::set_crate_version(&read(&root.join(path))?, version);
        let text = text.with_context(|| format!("cannot change `{path}`"))?;
        edits.push(Edit { path: path.clone(), text });
    }
    let date = Timestamp::now().strftime("%Y-%m-%d").to_string();
    let text = edit::release_changelog(&read(&root.join(CHANGELOG))?, version, &date);
    let text = text.with_context(|| format!("cannot change `{CHANGELOG}`"))?;
    edits.push(Edit { path: CHANGELOG.to_owned(), text });
    Ok(edits)
}

/// Runs git, and returns what it prints.
fn git(root: &Path, arguments: &[&str]) -> Result<String> {
    let mut command = Command::new("git");
    let output = command.arg("-C").arg(root).args(arguments).output().context("cannot start `git`")?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        bail!("`git {}` failed: {}", arguments.join(" "), reason.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_a_release_is_that_of_cargo() {
        let kind = |before: &str, after: &str| {
            release_type(&Version::parse(before).unwrap(), &Version::parse(after).unwrap())
        };
        assert_eq!(kind("0.1.0", "0.1.1"), "minor");
        assert_eq!(kind("0.1.0", "0.2.0"), "major");
        assert_eq!(kind("0.0.1", "0.0.2"), "major");
        assert_eq!(kind("0.9.0", "1.0.0"), "major");
        assert_eq!(kind("1.2.3", "1.2.4"), "patch");
        assert_eq!(kind("1.2.3", "1.3.0"), "minor");
        assert_eq!(kind("1.2.3", "2.0.0"), "major");
    }
}
