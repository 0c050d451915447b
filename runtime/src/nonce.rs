//! Random values that are used once.

use crate::{Error, ErrorKind, Result};

/// Returns 32 random hexadecimal digits, as a signature nonce or as part of a file name.
///
/// # Errors
/// The operating system provides no randomness.
pub(crate) fn nonce() -> Result<String> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| {
        let message = format!("no random numbers from the operating system: {error}");
        Error::new(ErrorKind::Configuration, message).with_source(std::io::Error::other(error.to_string()))
    })?;
    Ok(crate::sign::hex(&random))
}
