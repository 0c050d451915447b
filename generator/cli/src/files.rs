//! Files and paths, as every chore needs them.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

/// Entries of a crate's folder that cargo writes. They are no part of what is generated.
pub const CARGO_OUTPUT: &[&str] = &["target", "Cargo.lock"];

/// Returns a path for messages: relative to the current folder if it is below it.
pub fn display_path(path: &Path) -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(current).unwrap_or(path).to_owned()
}

/// Reads a text file.
pub fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read `{}`", file.display()))
}

/// Writes a file, and creates its folder if it does not exist.
pub fn write(file: &Path, text: &str) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot create `{}`", folder.display()))?;
    }
    fs::write(file, text).with_context(|| format!("cannot write `{}`", file.display()))
}

/// Lists every file below a folder, sorted, as paths relative to it with `/` between the names.
/// A folder that does not exist has no files. Cargo's own output at the top is left out.
pub fn files_below(folder: &Path) -> Result<Vec<String>> {
    fn visit(folder: &Path, prefix: &str, found: &mut Vec<String>) -> std::io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let path = format!("{prefix}{}", name.to_string_lossy());
            if prefix.is_empty() && CARGO_OUTPUT.contains(&path.as_str()) {
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
        visit(folder, "", &mut found).with_context(|| format!("cannot list `{}`", folder.display()))?;
    }
    found.sort();
    Ok(found)
}

/// Returns the relative path that leads from one folder to another, with `/` between the names.
pub fn relative_path(from: &Path, to: &Path) -> Result<String> {
    let (from, to) = (std::path::absolute(from)?, std::path::absolute(to)?);
    let (from, to) = (normalized(&from), normalized(&to));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = from.iter().skip(common).map(|_| "..".to_owned());
    let down = to.iter().skip(common).cloned();
    Ok(up.chain(down).collect::<Vec<_>>().join("/"))
}

/// Returns the names of an absolute path, with `.` and `..` resolved.
fn normalized(path: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(names.pop()),
            other => names.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_path_leads_from_one_folder_to_another() {
        let path = |from: &str, to: &str| relative_path(Path::new(from), Path::new(to)).unwrap();
        assert_eq!(path("/a/b/c", "/a/d"), "../../d");
        assert_eq!(path("/a/./b/../c", "/a/c/d"), "d");
        assert_eq!(path("here/x", "here/y"), "../y");
    }

    #[test]
    fn files_are_listed_without_the_output_of_cargo() {
        let folder = tempfile::tempdir().unwrap();
        for file in ["b/target/c.rs", "a.rs", "target/debug/x", "Cargo.lock"] {
            write(&folder.path().join(file), "").unwrap();
        }
        assert_eq!(files_below(folder.path()).unwrap(), ["a.rs", "b/target/c.rs"]);
        assert!(files_below(&folder.path().join("missing")).unwrap().is_empty());
    }
}
