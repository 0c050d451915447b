//! Files that contain secrets.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use secrecy::zeroize::Zeroizing;

use super::error::no_credentials;
use crate::Result;

const MAX_BYTES: u64 = 1 << 20;

/// Reads a text file. The text is zeroized when it is dropped.
///
/// # Errors
/// It cannot be read, is not a regular file, is not UTF-8, or is longer than 1 MiB.
pub(super) fn read(path: &Path) -> Result<Zeroizing<String>> {
    let error_for =
        |reason: &dyn std::fmt::Display| no_credentials(format_args!("{}: {reason}", path.display()));
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => error_for(&"file not found").with_source(error),
        ErrorKind::InvalidData => error_for(&"not UTF-8").with_source(error),
        _ => error_for(&error).with_source(error),
    };
    // Checked before it is opened: opening a named pipe blocks until there is a writer.
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err(error_for(&"not a regular file"));
    }
    let file = File::open(path).map_err(failed)?;
    // With the full capacity, as growing would leave a copy of the secret in freed memory.
    let length = usize::try_from(metadata.len().min(MAX_BYTES)).unwrap_or_default();
    let mut text = Zeroizing::new(String::with_capacity(length + 1));
    let read = file.take(MAX_BYTES + 1).read_to_string(&mut text).map_err(failed)?;
    match read as u64 > MAX_BYTES {
        true => Err(error_for(&format_args!("longer than {MAX_BYTES} bytes"))),
        false => Ok(text),
    }
}
