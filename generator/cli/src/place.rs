//! Places of files that are written: what is there, and whether it can be replaced. Nothing is changed.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;

/// What is at the path of a file that may be written.
#[derive(Debug, PartialEq)]
pub(crate) enum Found {
    Nothing,
    File,
}

/// Looks at a path below a folder, without following symlinks below the folder.
///
/// # Errors
/// Why no file can be written there, and what to do about it.
pub(crate) fn look(folder: &Path, path: &str) -> Result<Found, String> {
    let mut names: Vec<&str> = path.split('/').collect();
    // A name of a description must not choose a place outside the folder.
    if names.iter().any(|name| ["", ".", ".."].contains(name) || name.contains(['\\', ':', '\0'])) {
        return Err("not a path inside the folder; change the name in the description".to_owned());
    }
    names.pop();
    let mut above = folder.to_owned();
    for name in names {
        above.push(name);
        match entry(&above)? {
            None => return Ok(Found::Nothing),
            Some(found) if found.is_dir() => {}
            Some(found) => {
                let name = above.strip_prefix(folder).unwrap_or(&above).display();
                return Err(format!("`{name}` is {}, not a folder; move it away", kind_of(&found)));
            }
        }
    }
    match entry(&folder.join(path))? {
        None => Ok(Found::Nothing),
        Some(found) if found.is_file() => Ok(Found::File),
        Some(found) => Err(format!("it is {}, not a regular file; move it away", kind_of(&found))),
    }
}

/// Returns what is at a path itself, not behind a symlink.
fn entry(path: &Path) -> Result<Option<Metadata>, String> {
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.to_string()),
    }
}

fn kind_of(found: &Metadata) -> &'static str {
    if found.is_symlink() {
        "a symlink"
    } else if found.is_dir() {
        "a folder"
    } else if found.is_file() {
        "a file"
    } else {
        "a FIFO, a socket or a device"
    }
}

/// Checks that a file can be written or removed, without writing.
///
/// # Errors
/// Why not, and what to do about it.
pub(crate) fn check_writable(file: &Path) -> Result<(), String> {
    if fs::symlink_metadata(file).is_ok_and(|found| found.permissions().readonly()) {
        return Err("it is read-only; make it writable".to_owned());
    }
    let existing = file.ancestors().skip(1).find(|folder| fs::symlink_metadata(folder).is_ok());
    let Some(folder) = existing else { return Ok(()) };
    let refused = |why: &str| Err(format!("its folder `{}` is {why}; make it writable", folder.display()));
    match fs::metadata(folder) {
        // The system lets a superuser write there. A removed permission counts nevertheless.
        Ok(found) if found.permissions().readonly() => refused("read-only"),
        Ok(_) => access(folder).or_else(|error| refused(&format!("not writable ({error})"))),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(unix)]
fn access(folder: &Path) -> io::Result<()> {
    use rustix::fs::Access;
    Ok(rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK)?)
}

/// Elsewhere, the first write finds out, and everything is restored.
#[cfg(not(unix))]
fn access(_: &Path) -> io::Result<()> {
    Ok(())
}
