//! The IDs of jobs in the response that started them.

use crate::wire::{Structure, texts_at};
use crate::{Error, ErrorKind, Operation, Result};

/// Returns the job IDs at a path of a response, for the request that looks up the jobs. Generated
/// code calls it.
///
/// # Errors
/// The response has no ID at the path.
pub fn submitted_ids<O: Operation>(response: &impl Structure, path: &str) -> Result<Vec<String>> {
    let ids = texts_at(response, path);
    if ids.is_empty() {
        let message = format!("nothing to look up: the response has no `{path}`");
        return Err(Error::new(ErrorKind::InvalidResponse, message).for_operation(O::INFO.name));
    }
    Ok(ids)
}
