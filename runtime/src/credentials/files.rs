//! Files that hold secrets.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use secrecy::zeroize::Zeroizing;

use super::none;
use crate::Result;

const LONGEST: u64 = 1 << 20;

/// The text of a file; wiped when it is dropped.
pub(super) fn read(path: &Path) -> Result<Zeroizing<String>> {
    let told = |reason: &dyn std::fmt::Display| none(format_args!("{}: {reason}", path.display()));
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => told(&"there is no such file").with_source(error),
        std::io::ErrorKind::InvalidData => told(&"not UTF-8").with_source(error),
        _ => told(&error).with_source(error),
    };
    // Looked at before it is opened: opening a pipe waits for somebody to write.
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err(told(&"not a file"));
    }
    let file = File::open(path).map_err(failed)?;
    // Room for everything at once, so that no copy is left behind where it grew.
    let length = usize::try_from(metadata.len().min(LONGEST)).unwrap_or_default();
    let mut text = Zeroizing::new(String::with_capacity(length + 1));
    let read = file.take(LONGEST + 1).read_to_string(&mut text).map_err(failed)?;
    match read as u64 > LONGEST {
        true => Err(told(&format_args!("longer than {LONGEST} bytes"))),
        false => Ok(text),
    }
}
