//! Reads the files of a description from a disk.
//!
//! A folder with a description may contain much else: the files of other tools, dependencies, a second
//! description. So a file is read for one of two reasons:
//!
//! - It is the root document, or a file that is read refers to it. Such a file may be anywhere in the folder,
//!   and of any size. It may be a symlink to a regular file in the folder.
//! - It is found in a search for operations and forgotten schemas ([`is_part`]). The search looks at YAML
//!   files of at most `MAX_SEARCHED` bytes. It enters no hidden folders, no `node_modules` and no `target`,
//!   no folders with a root document of their own, and follows no symlinks, so it ends.
//!
//! Only regular files are opened: to open a FIFO would wait for another process.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use alicloud_generator::{ParsedFiles, Problem, Sources, decode, is_part, referenced_files, reports};
use anyhow::{Context, Result, bail};

/// The largest file that the search reads, in bytes. The largest operation of ICE has 60 KB.
const MAX_SEARCHED: u64 = 1 << 20;

/// Folders that the search does not enter, beside hidden ones.
const FOREIGN_FOLDERS: &[&str] = &["node_modules", "target"];

/// Reads the files of a description. `root` is the name of its root document. Files of `also` are read if
/// they exist, although nothing may refer to them.
///
/// # Errors
/// A file of the description cannot be read, or is not UTF-8. The error names all such files. Or there is no
/// root document, but another one.
pub fn read_sources(folder: &Path, root: &str, also: &[&str]) -> Result<Sources> {
    let Files { sources, problems, .. } = read_with_problems(folder, root, also)?;
    let lines: Vec<String> = reports(&sources, problems).iter().map(|report| report.short()).collect();
    if !lines.is_empty() {
        bail!("cannot read the description in `{}`\n  {}", folder.display(), lines.join("\n  "));
    }
    Ok(sources)
}

/// The files of a description, as they were read.
#[derive(Debug)]
pub struct Files {
    /// Their texts.
    pub sources: Sources,
    /// What they contain.
    pub parsed: ParsedFiles,
    /// Which of them are not UTF-8.
    pub problems: Vec<Problem>,
}

/// As [`read_sources`], but a file that is not UTF-8 is a problem beside those that the generator finds.
pub fn read_with_problems(folder: &Path, root: &str, also: &[&str]) -> Result<Files> {
    let mut reader = Reader::new(folder, root)?;
    let start = std::iter::once(root).chain(also.iter().copied());
    reader.read_referenced(start.map(str::to_owned).collect());
    reader.search()?;
    let problems = std::mem::take(&mut reader.problems);
    let parsed = std::mem::take(&mut reader.parsed);
    Ok(Files { sources: reader.finish()?, parsed, problems })
}

/// Reads a file in the folder of a description that is not YAML; `None` if there is none.
///
/// # Errors
/// It cannot be read, or is not UTF-8.
pub fn read_part(folder: &Path, path: &str) -> Result<Option<String>> {
    let mut reader = Reader::new(folder, "")?;
    match reader.read(path) {
        Ok(_) if !reader.problems.is_empty() => bail!("`{}` is not UTF-8", folder.join(path).display()),
        Ok(text) => Ok(text),
        Err(why) => {
            reader.unreadable.insert(path.to_owned(), why);
            reader.finish().map(|_| None)
        }
    }
}

struct Reader<'r> {
    folder: &'r Path,
    /// The folder, with all symlinks resolved.
    real: PathBuf,
    root: &'r str,
    sources: Sources,
    parsed: ParsedFiles,
    /// The paths to which symlinks of the description lead. They are not read a second time.
    linked: BTreeSet<PathBuf>,
    /// Files that the description needs and that cannot be read, with the reasons.
    unreadable: BTreeMap<String, String>,
    /// Files that are not UTF-8.
    problems: Vec<Problem>,
}

/// A YAML file that the search found.
struct Candidate {
    path: String,
    text: String,
}

impl<'r> Reader<'r> {
    fn new(folder: &'r Path, root: &'r str) -> Result<Self> {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let real = match fs::canonicalize(folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => PathBuf::new(),
            real => real.with_context(|| format!("cannot read `{}`", folder.display()))?,
        };
        Ok(Reader {
            folder,
            real,
            root,
            sources: Sources::new(),
            parsed: ParsedFiles::default(),
            linked: BTreeSet::new(),
            unreadable: BTreeMap::new(),
            problems: Vec::new(),
        })
    }

    /// Reads these files, and those to which they refer. A file that does not exist is left to the generator,
    /// which reports it with the line of the reference.
    fn read_referenced(&mut self, mut waiting: BTreeSet<String>) {
        while !waiting.is_empty() {
            let mut read = Sources::new();
            for path in waiting {
                match self.read(&path) {
                    Ok(Some(text)) => drop(read.insert(path, text)),
                    Ok(None) => {}
                    Err(why) => drop(self.unreadable.insert(path, why)),
                }
            }
            waiting = referenced_files(&read, &mut self.parsed);
            self.sources.append(&mut read);
            waiting.retain(|path| !self.sources.contains_key(path) && !self.unreadable.contains_key(path));
        }
    }

    /// Reads a file to which the description refers; `None` if there is none.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn read(&mut self, path: &str) -> Result<Option<String>, String> {
        let file = self.folder.join(path);
        let real = match fs::canonicalize(&file) {
            Ok(real) => real,
            Err(error) if error.kind() == ErrorKind::PermissionDenied => return Err(error.to_string()),
            Err(error) if fs::symlink_metadata(&file).is_ok_and(|found| found.is_symlink()) => {
                return Err(format!("a symlink that leads nowhere: {error}"));
            }
            // There are many more kinds of errors for an invalid path: it is too long, contains NUL, or
            // continues behind a file.
            Err(_) => return Ok(None),
        };
        // The user named the root document, which may therefore be a symlink to any place.
        if path != self.root && !real.starts_with(&self.real) {
            return Err("a symlink that leads out of the folder of the description".to_owned());
        }
        let found = fs::metadata(&real).map_err(|error| error.to_string())?;
        if found.is_dir() {
            return Ok(None);
        }
        if !found.is_file() {
            return Err("not a regular file".to_owned());
        }
        let bytes = fs::read(&real).map_err(|error| error.to_string())?;
        if let Ok(place) = real.strip_prefix(&self.real)
            && place != Path::new(path)
        {
            self.linked.insert(place.to_owned());
        }
        let (text, problem) = decode(path, bytes);
        self.problems.extend(problem);
        Ok(Some(text))
    }

    /// Adds the files that belong to the description although nothing refers to them yet.
    ///
    /// # Errors
    /// There is no root document, but another one.
    fn search(&mut self) -> Result<()> {
        let candidates = self.candidates();
        // The root document of a second description in the same folder may refer to some of them.
        let other_roots: BTreeSet<String> = candidates
            .iter()
            .filter(|candidate| is_root_document(&candidate.text))
            .map(|candidate| candidate.path.clone())
            .collect();
        if !other_roots.is_empty() && !self.sources.contains_key(self.root) {
            bail!("no root document `{}` in the description; name it with `--spec`", self.root);
        }
        let mut other = Reader::new(self.folder, self.root)?;
        other.read_referenced(other_roots);
        let used: BTreeSet<String> = self.sources.keys().cloned().collect();
        let found: Sources = candidates
            .into_iter()
            .filter(|Candidate { path, text }| {
                !other.sources.contains_key(path) && is_part(path, text, &used)
            })
            .map(|Candidate { path, text }| (path, text))
            .collect();
        self.read_referenced(found.into_keys().collect());
        Ok(())
    }

    /// Returns the YAML files that were not read and may belong to the description.
    fn candidates(&self) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        // A stack and no recursion, because folders may be nested deeply.
        let mut folders = vec![String::new()];
        while let Some(prefix) = folders.pop() {
            let (found, below) = self.list(&prefix);
            let is_foreign = |candidate: &Candidate| is_root_document(&candidate.text);
            if prefix.is_empty() || !found.iter().any(is_foreign) {
                candidates.extend(found);
                folders.extend(below);
            }
        }
        candidates
    }

    /// Returns the candidates in a folder, and the folders in it. What cannot be read is nothing that the
    /// description needs, so it is left out.
    fn list(&self, prefix: &str) -> (Vec<Candidate>, Vec<String>) {
        let (mut candidates, mut folders) = (Vec::new(), Vec::new());
        for entry in fs::read_dir(self.folder.join(prefix)).into_iter().flatten().flatten() {
            let Ok(name) = entry.file_name().into_string() else { continue };
            let Ok(kind) = entry.file_type() else { continue };
            if name.starts_with('.') {
                continue;
            }
            let path = format!("{prefix}{name}");
            if kind.is_dir() && !FOREIGN_FOLDERS.contains(&name.as_str()) {
                folders.push(path + "/");
            } else if kind.is_file()
                && (name.ends_with(".yaml") || name.ends_with(".yml"))
                && !self.sources.contains_key(&path)
                && !self.linked.contains(Path::new(&path))
                && entry.metadata().is_ok_and(|found| found.len() <= MAX_SEARCHED)
                && let Ok(bytes) = fs::read(entry.path())
                && let Ok(text) = String::from_utf8(bytes)
            {
                candidates.push(Candidate { path, text });
            }
        }
        (candidates, folders)
    }

    fn finish(self) -> Result<Sources> {
        if self.unreadable.is_empty() {
            return Ok(self.sources);
        }
        let lines: Vec<String> = self
            .unreadable
            .iter()
            .map(|(path, why)| format!("  {}: {why}", self.folder.join(path).display()))
            .collect();
        bail!("cannot read the description; nothing was written\n{}", lines.join("\n"))
    }
}

/// Returns whether a text begins a description of its own.
fn is_root_document(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').lines().any(|line| {
        ["openapi", "swagger"].iter().any(|key| {
            let line = line.trim_start_matches(['\'', '"']);
            line.strip_prefix(key)
                .is_some_and(|after| after.trim_start_matches(['\'', '"', ' ']).starts_with(':'))
        })
    })
}
