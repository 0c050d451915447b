//! The difference between a generated crate and a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use alicloud_generator::Generated;
use anyhow::{Result, bail};
use similar::TextDiff;

use super::folder::CrateFolder;
use super::renamed::renamed_types;
use crate::batch::Batch;
use crate::place::check_writable;

/// The difference between a generated crate and a folder.
pub(super) struct Change<'g> {
    pub(super) written: Vec<WrittenFile<'g>>,
    pub(super) unchanged: usize,
    /// Generated files in the folder that are not part of the crate.
    pub(super) removed: Vec<String>,
    /// What killed runs left in the folder.
    leftovers: Vec<String>,
}

/// A file that is missing or has another text.
pub(super) struct WrittenFile<'g> {
    path: &'g str,
    /// Its bytes in the folder; empty if it is missing.
    before: Vec<u8>,
    text: &'g str,
}

impl<'g> Change<'g> {
    /// Compares a crate with its folder. `out` is the name of the folder for messages.
    ///
    /// # Errors
    /// The crate cannot be written. The error names every path that is in the way, with the reason.
    pub(super) fn between(generated: &'g Generated, folder: &CrateFolder, out: &Path) -> Result<Self> {
        let mut change =
            Change { written: Vec::new(), unchanged: 0, removed: Vec::new(), leftovers: Vec::new() };
        let mut refused: BTreeMap<&str, String> = BTreeMap::new();
        let mut on_disk: BTreeMap<String, &str> = BTreeMap::new();
        for file in &generated.files {
            if let Some(other) = on_disk.insert(file.path.to_lowercase(), &file.path) {
                let why = format!(
                    "it differs from `{other}` only in case, so they are one file on some disks; rename one of them in \
                     the description"
                );
                refused.insert(&file.path, why);
            }
            // Unchanged files, which most are, are dropped one by one to keep memory low.
            match folder.read(&file.path) {
                Ok(Some(before)) if before == file.text.as_bytes() => change.unchanged += 1,
                Ok(before) => {
                    if let Err(why) = check_writable(&folder.path.join(&file.path)) {
                        refused.insert(&file.path, why);
                    }
                    change.written.push(WrittenFile {
                        path: &file.path,
                        before: before.unwrap_or_default(),
                        text: &file.text,
                    });
                }
                Err(why) => drop(refused.insert(&file.path, why)),
            }
        }
        let folders = generated.files.iter().filter_map(|file| file.path.split_once('/'));
        // The last example may have been removed.
        let folders = folders.map(|(folder, _)| folder).chain(["examples"]);
        let mut present = folder.present(&folders.collect())?;
        let paths: BTreeSet<&str> = generated.files.iter().map(|file| file.path.as_str()).collect();
        present.generated.retain(|path| !paths.contains(path.as_str()));
        for path in &present.generated {
            if let Err(why) = check_writable(&folder.path.join(path)) {
                refused.insert(path, why);
            }
        }
        if !refused.is_empty() {
            bail!("cannot write the crate; nothing was written\n{}", lines(out, &refused));
        }
        folder.check_owner(out)?;
        change.removed = present.generated.into_iter().collect();
        change.leftovers = present.leftovers;
        Ok(change)
    }

    /// Adds the changes to a batch.
    pub(super) fn add_to(&self, batch: &mut Batch<'g>, folder: &CrateFolder) {
        for WrittenFile { path, text, .. } in &self.written {
            batch.write(folder.path.join(path), text);
        }
        for path in &self.removed {
            batch.remove(folder.path.join(path));
        }
    }

    /// Removes what killed runs left. This is no change of the crate, so a check does not report it.
    pub(super) fn remove_leftovers(&self, folder: &CrateFolder) {
        for path in &self.leftovers {
            // A file that stays is ignored by everything.
            let _ = std::fs::remove_file(folder.path.join(path));
        }
    }

    /// Warns of types that had another name before. The names of types are unique in the crate, so a
    /// new operation can change those of others.
    pub(super) fn warn_of_renamed_types(&self, out: &Path) {
        for WrittenFile { path, before, text } in &self.written {
            for (old, new) in renamed_types(&String::from_utf8_lossy(before), text) {
                let file = out.join(path);
                eprintln!(
                    "warning: {}: the type `{old}` is now called `{new}`, which breaks callers; to keep its name, write \
                     `x-acs-rust-name: {old}` at its schema",
                    file.display()
                );
            }
        }
    }

    /// Prints the difference. `elsewhere` counts files outside the folder that differ, too.
    pub(super) fn print(&self, out: &Path, elsewhere: usize, command: &str) -> ExitCode {
        for WrittenFile { path, before, text } in &self.written {
            print_diff(&out.join(path), &String::from_utf8_lossy(before), text);
        }
        for path in &self.removed {
            println!("{}: not generated any more", out.join(path).display());
        }
        let differences = self.written.len() + self.removed.len() + elsewhere;
        if differences == 0 {
            println!("{}: {} files, all up to date", out.display(), self.unchanged);
            return ExitCode::SUCCESS;
        }
        let (files, differ) = if differences == 1 { ("file", "differs") } else { ("files", "differ") };
        eprintln!("error: {differences} {files} {differ}; run `{command} regen`");
        ExitCode::FAILURE
    }
}

/// Returns a line for each path, with the reason.
fn lines(folder: &Path, refused: &BTreeMap<&str, String>) -> String {
    let line = |(path, why): (&&str, &String)| format!("  {}: {why}", folder.join(path).display());
    refused.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Prints a unified diff, or nothing if the texts are equal.
pub(super) fn print_diff(file: &Path, before: &str, after: &str) {
    let name = file.display().to_string();
    let diff = TextDiff::from_lines(before, after);
    print!("{}", diff.unified_diff().header(&name, &format!("{name} (regenerated)")));
}

#[cfg(test)]
mod tests {
    use alicloud_generator::SourceFile;

    use super::*;

    /// Compares a crate with files at these paths with an empty folder.
    fn refusal(paths: &[&str]) -> String {
        let out = tempfile::tempdir().unwrap();
        let spec = tempfile::tempdir().unwrap();
        let folder = CrateFolder::open(out.path(), spec.path()).unwrap();
        let file = |path: &&str| SourceFile { path: (*path).to_owned(), text: String::new() };
        let generated = Generated {
            files: paths.iter().map(file).collect(),
            operations: 0,
            types: 0,
            warnings: Vec::new(),
        };
        let change = Change::between(&generated, &folder, Path::new("crate"));
        change.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_path_that_leads_out_of_the_folder_is_refused() {
        for path in [
            "../a.rs",
            "src/../../a.rs",
            "/a.rs",
            "src//a.rs",
            "./a.rs",
            "C:/a.rs",
            "src\\a.rs",
            "a\0.rs",
            "",
            "src/",
        ] {
            assert!(
                refusal(&["src/lib.rs", path]).contains("change the name in the description"),
                "{path:?}"
            );
        }
        for path in [".git/config", "src/.a.rs", "target/a.rs", "Cargo.lock"] {
            assert!(
                refusal(&[path]).contains("hidden files, and those of cargo, are not generated"),
                "{path:?}"
            );
        }
        assert_eq!(refusal(&["Cargo.toml", "src/target/a.rs"]), "");
    }

    #[test]
    fn paths_that_differ_only_in_case_are_refused() {
        assert_eq!(
            refusal(&["src/Client.rs", "src/client.rs"]),
            "cannot write the crate; nothing was written\n  crate/src/client.rs: it differs from `src/Client.rs` only in \
             case, so they are one file on some disks; rename one of them in the description"
        );
    }
}
