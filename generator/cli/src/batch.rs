//! Writes and removes files: all of them, or none.
//!
//! Each new text is first written to a temporary file in the folder of its target. Then each existing target
//! gets a second name in the same folder, and the temporary file is renamed to the target. So at every moment a
//! target has either its old text or its new one. If a step fails, the second names are renamed back. A
//! process that is killed leaves temporary files, which the next run removes.
//!
//! Nothing is written through a symlink: [`crate::place`] finds them before the first step, and a rename
//! replaces a link and not what it leads to.
//!
//! Two runs at the same time in one folder are not supported: one removes the temporary files of the other,
//! which then fails and restores its files.

use std::collections::BTreeSet;
use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use tempfile::TempPath;

/// What the name of a temporary file begins and ends with. It is hidden, so that no other tool reads it.
const TEMPORARY: (&str, &str) = (".xtask-regen-", ".tmp");

/// Files to write and to remove.
#[derive(Debug, Default)]
pub(crate) struct Batch<'t> {
    writes: Vec<(PathBuf, &'t str)>,
    removals: Vec<PathBuf>,
}

/// Returns whether a killed run left a file with this name.
pub(crate) fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1)
}

impl<'t> Batch<'t> {
    pub(crate) fn write(&mut self, file: PathBuf, text: &'t str) {
        self.writes.push((file, text));
    }

    /// Removes a file, and its folders if they are empty then.
    pub(crate) fn remove(&mut self, file: PathBuf) {
        self.removals.push(file);
    }

    /// Makes all changes.
    ///
    /// # Errors
    /// A step failed. Everything is as before, or the error names what could not be restored.
    pub(crate) fn commit(&self) -> Result<()> {
        let mut undo = Undo::default();
        let Err(error) = self.apply(&mut undo) else {
            undo.forget();
            self.remove_empty_folders();
            return Ok(());
        };
        let lost = undo.undo();
        if lost.is_empty() {
            return Err(error.context("nothing was changed"));
        }
        Err(error.context(format!("cannot restore {}; run the command again", lost.join(", "))))
    }

    fn apply(&self, undo: &mut Undo) -> Result<()> {
        self.remove_leftovers();
        let mut staged: Vec<(TempPath, &Path)> = Vec::new();
        for (file, text) in &self.writes {
            let folder = parent(file)?;
            undo.create_folder(folder).with_context(|| format!("cannot create `{}`", folder.display()))?;
            let temporary = stage(file, folder, text);
            staged.push((temporary.with_context(|| format!("cannot write `{}`", file.display()))?, file));
        }
        let targets = self.writes.iter().map(|(file, _)| file).chain(&self.removals);
        for file in targets.filter(|file| fs::symlink_metadata(file).is_ok_and(|found| !found.is_dir())) {
            undo.keep(file).with_context(|| format!("cannot keep a copy of `{}`", file.display()))?;
        }
        // First, because on a disk that ignores case a removed file may be one that is written.
        for file in &self.removals {
            fs::remove_file(file).with_context(|| format!("cannot remove `{}`", file.display()))?;
        }
        for (temporary, file) in staged {
            undo.written.push(file.to_owned());
            temporary.persist(file).with_context(|| format!("cannot write `{}`", file.display()))?;
        }
        Ok(())
    }

    fn remove_empty_folders(&self) {
        for file in &self.removals {
            // Stops at a folder that still contains something.
            let mut folders = file.ancestors().skip(1);
            while folders.next().is_some_and(|folder| fs::remove_dir(folder).is_ok()) {}
        }
    }

    /// Removes what killed runs left in the folders of this batch.
    fn remove_leftovers(&self) {
        let files = self.writes.iter().map(|(file, _)| file).chain(&self.removals);
        let folders: BTreeSet<&Path> = files.filter_map(|file| file.parent()).collect();
        for entry in folders.into_iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten() {
            if is_temporary(&entry.file_name().to_string_lossy())
                && entry.file_type().is_ok_and(|kind| kind.is_file())
            {
                // A file that stays is ignored by everything.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// What restores the files.
#[derive(Debug, Default)]
struct Undo {
    /// Folders that did not exist, outermost first.
    folders: Vec<PathBuf>,
    /// The second names of the existing files.
    kept: Vec<(TempPath, PathBuf)>,
    /// The files that may have been written.
    written: Vec<PathBuf>,
}

impl Undo {
    fn create_folder(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|folder| fs::symlink_metadata(folder).is_err()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
            self.folders.push(folder.to_owned());
        }
        Ok(())
    }

    /// Gives a file a second name.
    fn keep(&mut self, file: &Path) -> Result<()> {
        let link = |name: &Path| match fs::hard_link(file, name) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
            // Some file systems have no hard links.
            Err(_) => fs::copy(file, name).map(drop),
            linked => linked,
        };
        let kept = temporary().make_in(parent(file)?, link)?.into_temp_path();
        self.kept.push((kept, file.to_owned()));
        Ok(())
    }

    /// Restores everything, and returns what cannot be restored.
    fn undo(self) -> Vec<String> {
        let mut lost = Vec::new();
        for file in self.written {
            if !self.kept.iter().any(|(_, kept)| *kept == file) {
                // It is absent if its own write failed.
                let _ = fs::remove_file(file);
            }
        }
        for (kept, file) in self.kept {
            if let Err(error) = kept.persist(&file) {
                lost.push(format!("`{}` ({})", file.display(), error.error));
            }
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        lost
    }

    /// Removes the second names.
    fn forget(self) {
        drop(self.kept);
    }
}

fn parent(file: &Path) -> Result<&Path> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.ok_or_else(|| anyhow!("`{}` is not an absolute path", file.display()))
}

fn temporary() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1).rand_bytes(12);
    builder
}

/// Writes the text of a file to a temporary file beside it.
fn stage(file: &Path, folder: &Path, text: &str) -> io::Result<TempPath> {
    let temporary = temporary().make_in(folder, |name| File::create_new(name))?;
    let (mut open, path) = temporary.into_parts();
    open.write_all(text.as_bytes())?;
    if let Some(permissions) = permissions_of(file) {
        open.set_permissions(permissions)?;
        // A power failure must not lose the old text and the new one. A new file can be written again.
        open.sync_all()?;
    }
    Ok(path)
}

fn permissions_of(file: &Path) -> Option<Permissions> {
    fs::symlink_metadata(file).ok().map(|found| found.permissions())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Returns the text of each file, and `None` for each folder.
    fn contents(folder: &Path) -> BTreeMap<PathBuf, Option<String>> {
        let mut found = BTreeMap::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                found.extend(contents(&path));
            }
            found.insert(path.clone(), fs::read_to_string(path).ok());
        }
        found
    }

    fn sample() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in ["a.rs", "b/old.rs", "c.rs"] {
            fs::create_dir_all(folder.path().join(file).parent().unwrap()).unwrap();
            fs::write(folder.path().join(file), file).unwrap();
        }
        folder
    }

    #[test]
    fn a_batch_writes_and_removes() {
        let folder = sample();
        let at = |path: &str| folder.path().join(path);
        fs::write(at(".xtask-regen-x.tmp"), "left by a killed run").unwrap();
        let mut batch = Batch::default();
        batch.write(at("a.rs"), "new");
        batch.write(at("d/e/f.rs"), "f");
        batch.remove(at("b/old.rs"));
        batch.commit().unwrap();
        let expected: BTreeMap<_, _> = [
            ("a.rs", Some("new")),
            ("c.rs", Some("c.rs")),
            ("d", None),
            ("d/e", None),
            ("d/e/f.rs", Some("f")),
        ]
        .map(|(path, text)| (at(path), text.map(str::to_owned)))
        .into();
        assert_eq!(contents(folder.path()), expected);
    }

    #[test]
    fn a_failure_in_the_middle_changes_nothing() {
        let folder = sample();
        let at = |path: &str| folder.path().join(path);
        // A rename onto a folder fails, also for a superuser.
        fs::create_dir_all(at("z.rs/full")).unwrap();
        let before = contents(folder.path());
        let mut batch = Batch::default();
        batch.write(at("a.rs"), "new");
        batch.write(at("d/e/f.rs"), "f");
        batch.remove(at("b/old.rs"));
        batch.remove(at("c.rs"));
        batch.write(at("z.rs"), "z");
        let error = format!("{:#}", batch.commit().unwrap_err());
        assert!(error.starts_with("nothing was changed: cannot "), "{error}");
        assert_eq!(contents(folder.path()), before);
    }

    #[cfg(unix)]
    #[test]
    fn a_written_file_has_the_permissions_of_the_one_before() {
        use std::os::unix::fs::PermissionsExt;
        let folder = sample();
        let at = |path: &str| folder.path().join(path);
        fs::set_permissions(at("a.rs"), Permissions::from_mode(0o640)).unwrap();
        let mut batch = Batch::default();
        batch.write(at("a.rs"), "new");
        batch.write(at("new.rs"), "new");
        batch.commit().unwrap();
        let mode = |path: &str| fs::metadata(at(path)).unwrap().permissions().mode() & 0o777;
        // A new file has the permissions of any other one: those of `sample` are of the same umask.
        assert_eq!((mode("a.rs"), mode("new.rs")), (0o640, mode("c.rs")));
    }
}
