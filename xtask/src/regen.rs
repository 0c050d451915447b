//! `cargo xtask regen`: the only writer of generated crates.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use alicloud_generator::{Generated, Input, Report, Sources, generate_watched, list_operations};
use anyhow::{Context, Result, bail};
use indicatif::ProgressBar;
use similar::TextDiff;

/// Write a generated crate from its description.
#[derive(Debug, clap::Args)]
pub(crate) struct Regen {
    /// The root document of the description [default: specs/ice/openapi.yaml of this repository]
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,

    /// The folder of the generated crate; everything in it is written or removed [default:
    /// generated/ice of this repository]
    #[arg(long, value_name = "FOLDER", requires = "spec")]
    out: Option<PathBuf>,

    /// Write nothing; print how the folder differs from what would be written, and fail if it does.
    #[arg(long)]
    check: bool,
}

/// The file beside the root document that ends the manifest.
const MANIFEST: &str = "manifest.toml";

/// What a folder of a generated crate may hold that is not generated.
const LEFT_ALONE: &[&str] = &["target", "Cargo.lock"];

impl Regen {
    /// The chore with its paths alone.
    pub(crate) fn of(spec: Option<PathBuf>, out: Option<PathBuf>) -> Self {
        Regen { spec, out, check: false }
    }

    pub(crate) fn run(self) -> Result<ExitCode> {
        let begun = Instant::now();
        let spec = self.spec.unwrap_or_else(|| workspace().join("specs/ice/openapi.yaml"));
        let out = self.out.unwrap_or_else(|| workspace().join("generated/ice"));
        let mut input = input(&spec, &out)?;
        let written_root = input.sources.get(&input.root).cloned().unwrap_or_default();
        let listed = list_operations(&mut input.sources, &input.root);
        let generated = match generate_watched(&input, &mut progress()) {
            Ok(generated) => generated,
            Err(reports) => {
                tell(&spec, &reports, "; nothing was written");
                return Ok(ExitCode::FAILURE);
            }
        };
        let change = Change::between(&generated, &out)?;
        let root = input.sources.get(&input.root).map_or("", String::as_str);
        if self.check {
            tell_difference(&shown(&spec), &written_root, root);
            return Ok(change.tell_differences(&out, listed.len()));
        }
        if !listed.is_empty() {
            fs::write(&spec, root).with_context(|| format!("cannot write `{}`", spec.display()))?;
            println!("{}: listed {}", shown(&spec).display(), listed.join(", "));
        }
        change.apply(&out)?;
        println!(
            "{}: {} operations, {} types; {} files written, {} unchanged, {} removed; {:.2?}",
            shown(&out).display(),
            generated.operations,
            generated.types,
            change.written.len(),
            change.unchanged,
            change.removed.len(),
            begun.elapsed()
        );
        Ok(ExitCode::SUCCESS)
    }
}

/// A bar on the terminal, once it has taken a second.
fn progress() -> impl FnMut(usize, usize) {
    let begun = Instant::now();
    let mut shown = None;
    move |done, total| {
        if begun.elapsed() < Duration::from_secs(1) {
            return;
        }
        // It draws nothing where there is no terminal.
        let bar = shown.get_or_insert_with(|| ProgressBar::new(total as u64));
        bar.set_position(done as u64);
        if done == total {
            bar.finish_and_clear();
        }
    }
}

pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// A path as a person would write it: from here, if it is below here.
pub(crate) fn shown(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).to_owned()
}

pub(crate) fn input(spec: &Path, out: &Path) -> Result<Input> {
    let folder = spec.parent().unwrap_or(Path::new(""));
    let root = spec
        .file_name()
        .and_then(|name| name.to_str())
        .with_context(|| format!("`{}` does not name a file", spec.display()))?;
    if !spec.is_file() {
        bail!("there is no description at `{}`; name its root document with `--spec`", spec.display());
    }
    let by_hand = folder.join(MANIFEST);
    let mut input = Input::new(description_files(folder)?, root);
    input.runtime =
        format!("{}, path = {:?}", input.runtime, path_between(out, &workspace().join("runtime"))?);
    if by_hand.is_file() {
        let text =
            fs::read_to_string(&by_hand).with_context(|| format!("cannot read `{}`", by_hand.display()))?;
        input.manifest = Some(text);
    }
    Ok(input)
}

/// The YAML files of a description.
pub(crate) fn description_files(folder: &Path) -> Result<Sources> {
    let mut sources = Sources::new();
    for path in files_below(folder)? {
        if path.ends_with(".yaml") || path.ends_with(".yml") {
            let file = folder.join(&path);
            let text =
                fs::read_to_string(&file).with_context(|| format!("cannot read `{}`", file.display()))?;
            sources.insert(path, text);
        }
    }
    Ok(sources)
}

/// A path that is written relative to the folder of a file.
pub(crate) fn beside(file: &str, path: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The way from one folder to another, `/` between the parts.
fn path_between(from: &Path, to: &Path) -> Result<String> {
    let (from, to) = (std::path::absolute(from)?, std::path::absolute(to)?);
    let from = tidy(&from);
    let to = tidy(&to);
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = from.iter().skip(common).map(|_| "..".to_owned());
    let down = to.iter().skip(common).cloned();
    Ok(up.chain(down).collect::<Vec<_>>().join("/"))
}

/// The parts of an absolute path, without `.` and `..`.
fn tidy(path: &Path) -> Vec<String> {
    let mut parts = Vec::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop();
            }
            other => parts.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts
}

/// Every file below a folder, relative to it, `/` between the parts.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<String>> {
    fn visit(folder: &Path, prefix: &str, found: &mut Vec<String>) -> std::io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let path = format!("{prefix}{}", name.to_string_lossy());
            if prefix.is_empty() && LEFT_ALONE.contains(&path.as_str()) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                visit(&entry.path(), &format!("{path}/"), found)?;
            } else {
                found.push(path);
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    if folder.as_os_str().is_empty() {
        visit(Path::new("."), "", &mut found)?;
    } else if folder.exists() {
        visit(folder, "", &mut found).with_context(|| format!("cannot look into `{}`", folder.display()))?;
    }
    found.sort();
    Ok(found)
}

/// How a folder differs from a generated crate.
struct Change<'g> {
    /// Files that are not there, or not so: the path, what is there, the text to be.
    written: Vec<(&'g str, Vec<u8>, &'g str)>,
    unchanged: usize,
    /// Files that are no longer, or never were, part of the crate.
    removed: Vec<String>,
}

impl<'g> Change<'g> {
    fn between(generated: &'g Generated, out: &Path) -> Result<Self> {
        let read = |path: &str| {
            let file = out.join(path);
            fs::read(&file).with_context(|| format!("cannot read `{}`", file.display()))
        };
        let mut there: BTreeSet<String> = files_below(out)?.into_iter().collect();
        let manifest =
            there.contains("Cargo.toml").then(|| read("Cargo.toml")).transpose()?.unwrap_or_default();
        if !there.is_empty() && !String::from_utf8_lossy(&manifest).contains("`cargo xtask regen`") {
            bail!(
                "`{}` is not empty and was not written by this command; name another folder with `--out`",
                out.display()
            );
        }
        let mut change = Change { written: Vec::new(), unchanged: 0, removed: Vec::new() };
        for file in &generated.files {
            // One at a time: most are as they should be, and need not be kept.
            match there.remove(&file.path).then(|| read(&file.path)).transpose()? {
                Some(before) if before == file.text.as_bytes() => change.unchanged += 1,
                before => change.written.push((&file.path, before.unwrap_or_default(), &file.text)),
            }
        }
        change.removed = there.into_iter().collect();
        Ok(change)
    }

    fn apply(&self, out: &Path) -> Result<()> {
        let mut made = None;
        for (path, _, text) in &self.written {
            let file = out.join(path);
            let folder = file.parent().map(Path::to_owned);
            if let Some(folder) = folder.filter(|folder| made.as_ref() != Some(folder)) {
                fs::create_dir_all(&folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
                made = Some(folder);
            }
            fs::write(&file, text).with_context(|| format!("cannot write `{}`", file.display()))?;
        }
        for path in &self.removed {
            let file = out.join(path);
            fs::remove_file(&file).with_context(|| format!("cannot remove `{}`", file.display()))?;
            // A folder goes with its last file; one that still has others stays.
            let _ = file.parent().map(fs::remove_dir);
        }
        Ok(())
    }

    fn tell_differences(&self, out: &Path, elsewhere: usize) -> ExitCode {
        let folder = shown(out);
        for (path, before, after) in &self.written {
            tell_difference(&folder.join(path), &String::from_utf8_lossy(before), after);
        }
        for path in &self.removed {
            println!("{}: not written by `cargo xtask regen`", folder.join(path).display());
        }
        let differences = self.written.len() + self.removed.len() + elsewhere;
        if differences == 0 {
            println!("{}: {} files, all as regenerated", folder.display(), self.unchanged);
            return ExitCode::SUCCESS;
        }
        let (files, differ) = if differences == 1 { ("file", "differs") } else { ("files", "differ") };
        eprintln!("error: {differences} {files} {differ}; run `cargo xtask regen`");
        ExitCode::FAILURE
    }
}

/// Prints a unified diff, or nothing where there is no difference.
fn tell_difference(file: &Path, now: &str, regenerated: &str) {
    let name = file.display().to_string();
    let diff = TextDiff::from_lines(now, regenerated);
    print!("{}", diff.unified_diff().header(&name, &format!("{name} (regenerated)")));
}

/// Prints every problem, with paths that lead to the files from here.
pub(crate) fn tell(spec: &Path, reports: &[Report], consequence: &str) {
    let folder = shown(spec.parent().unwrap_or(Path::new("")));
    for report in reports {
        let mut report = report.clone();
        report.file = folder.join(&report.file).display().to_string();
        eprintln!("{report}\n");
    }
    let count = reports.len();
    eprintln!("error: {count} problem{} in the description{consequence}", if count == 1 { "" } else { "s" });
}
