//! The errors of credentials providers.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::{Error, ErrorKind};

/// The prefix of every message of a provider.
const PREFIX: &str = "no credentials: ";

/// Creates the error of a provider without credentials.
pub(super) fn no_credentials(reason: impl fmt::Display) -> Error {
    Error::new(ErrorKind::Credentials, format!("{PREFIX}{reason}"))
}

/// Returns the reason in the message of a provider's error.
pub(crate) fn reason(error: &Error) -> &str {
    let message = error.message().unwrap_or_default();
    message.strip_prefix(PREFIX).unwrap_or(message)
}

/// Puts a context, as the path of a file, before the reason of an error.
pub(super) fn in_context(error: Error, context: impl fmt::Display) -> Error {
    let message = format!("{PREFIX}{context}: {}", reason(&error));
    with_message(&Arc::new(error), message)
}

/// Returns another error with the same message and cause. `Error` is not `Clone`, because its
/// source may not be.
pub(super) fn copy_of(error: &Arc<Error>) -> Error {
    with_message(error, error.message().unwrap_or(PREFIX).to_owned())
}

fn with_message(error: &Arc<Error>, message: String) -> Error {
    // The copy has no HTTP status, without which an error of a service does not count as retryable.
    let kind = if error.kind() == ErrorKind::Service { ErrorKind::Credentials } else { error.kind() };
    let copy = Error::new(kind, message).with_credentials_retryable(error.is_retryable());
    match error.source() {
        Some(_) => copy.with_source(SharedCause(Arc::clone(error))),
        None => copy,
    }
}

/// The cause of an error that several callers get.
#[derive(Debug)]
struct SharedCause(Arc<Error>);

impl fmt::Display for SharedCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.source().map_or(Ok(()), |cause| write!(f, "{cause}"))
    }
}

impl StdError for SharedCause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()?.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_context_stands_between_the_prefix_and_the_reason() {
        let error = Error::credentials("sealed").with_credentials_retryable(true);
        let error = in_context(error, "vault");
        assert_eq!(error.to_string(), "no credentials: vault: sealed");
        assert!(error.is_retryable());
        assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("sealed"));
    }

    #[test]
    fn a_copy_shows_the_same() {
        let error = Arc::new(no_credentials("sealed"));
        assert_eq!(format!("{:?}", copy_of(&error)), format!("{error:?}"));
    }
}
