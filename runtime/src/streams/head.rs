//! What is known about a response before its body arrives.

use std::fmt;

use crate::response_metadata::ResponseMetadata;
use crate::{Error, OperationInfo};

/// What is known about a response before its body arrives.
pub(super) struct StreamHead {
    pub(super) operation: &'static OperationInfo,
    pub(super) metadata: ResponseMetadata,
    /// The values that an error must not contain.
    pub(super) secrets: Vec<String>,
    /// The maximum length of an event.
    pub(super) max_event_bytes: usize,
}

impl StreamHead {
    /// Completes the error of a stream that broke. `received` is what had arrived before, such as `3 events`.
    pub(super) fn complete(&self, error: Error, received: String) -> Error {
        let error = error.in_stream(received, &self.metadata).for_operation(self.operation.name);
        tracing::debug!(operation = self.operation.name, request_id = error.request_id(), "stream broke");
        error
    }
}

/// Returns a number with a noun, as in `1 event` and `2 events`.
pub(super) fn count(number: u64, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Shows the operation and the metadata.
impl fmt::Debug for StreamHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamHead")
            .field("operation", &self.operation.name)
            .field("metadata", &self.metadata)
            .finish_non_exhaustive()
    }
}
