//! From a received HTTP response to a typed response or an error.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;

use crate::protocol::{CODE, REQUEST_ID};
use crate::redact::{redact_response, redact_text};
use crate::service_error::is_throttling_code;
use crate::wire::{Dropped, DynStructure, Mismatch, Reader, Response, Strictness, View, body_text, text_at};
use crate::{Error, ErrorKind, OperationInfo, Result};

/// How much of the body of an error response is kept. The errors of services have a few hundred
/// bytes; a longer one is the page of a proxy.
const MAX_ERROR_BYTES: usize = 64 << 10;

/// A response that was received, and what is needed to read it.
pub(crate) struct ReceivedResponse {
    pub(crate) response: http::Response<Bytes>,
    pub(crate) operation: &'static OperationInfo,
    /// The values that an error must not contain.
    pub(crate) secrets: Vec<String>,
    pub(crate) max_bytes: usize,
    /// Set when no caller waits for the response any more.
    pub(crate) is_cancelled: Arc<AtomicBool>,
}

impl ReceivedResponse {
    /// Reads the response, or returns the error that it reports.
    pub(crate) fn read(self) -> Result<Box<dyn Response>> {
        // A successful response is read without redacting it first: redacting takes longer than
        // reading, and a result must be returned as the service sent it.
        if !self.response.status().is_success() {
            return Err(Error::service(&self.redacted(MAX_ERROR_BYTES)));
        }
        match self.read_typed() {
            Ok(response) if hides_an_error(&*response) => {
                match service_error(&self.redacted(MAX_ERROR_BYTES)) {
                    Some(error) => Err(error),
                    None => Ok(response),
                }
            }
            Ok(response) => Ok(response),
            // Redacting the body takes longer than reading it.
            Err(mismatch) if self.is_cancelled.load(Ordering::Relaxed) => {
                Err(Error::new(ErrorKind::InvalidResponse, mismatch.to_string()))
            }
            // The whole body is kept, because it may be the only trace of what was executed.
            Err(mismatch) => {
                let mismatch = mismatch.map_path(|path| redact_text(path, &self.secrets));
                Err(Error::unreadable(&self.redacted(usize::MAX), mismatch))
            }
        }
    }

    fn read_typed(&self) -> Result<Box<dyn Response>, Mismatch> {
        let text = body_text(self.response.body());
        let mut reader =
            Reader::new(&text, Strictness::Lenient, self.max_bytes).cancelled_by(&self.is_cancelled);
        let response = (self.operation.read_response)(&mut reader)?;
        self.report(&reader.dropped);
        Ok(response)
    }

    /// Logs the members that were left out. The messages have the paths and types of values, and not
    /// the values.
    fn report(&self, dropped: &Dropped) {
        let operation = self.operation.name;
        for mismatch in &dropped.reported {
            let path = redact_text(mismatch.path(), &self.secrets);
            let reason = mismatch.reason().to_string();
            tracing::warn!(
                operation,
                path,
                reason,
                "left out a value of the response that has another shape"
            );
        }
        if dropped.more > 0 {
            let more = dropped.more;
            tracing::warn!(operation, more, "left out further values of the response");
        }
    }

    fn redacted(&self, max_bytes: usize) -> http::Response<Bytes> {
        redact_response(&self.response, &self.secrets, max_bytes)
    }
}

/// Returns whether a response with status 200 may report an error of the service or of a gateway.
/// The response of an operation without a member `Code` has nothing but the request ID then. A
/// declared `Code` is interpreted by the caller, except for throttling, which is retried.
fn hides_an_error(response: &dyn DynStructure) -> bool {
    let throttled = text_at(response, CODE.name).is_some_and(|code| is_throttling_code(&code));
    let own_code = response.fields().iter().any(|field| field.name() == CODE.name);
    throttled || (!own_code && !has_content(response))
}

/// Returns the error that a response with status 200 reports, if its code is one of an error.
fn service_error(received: &http::Response<Bytes>) -> Option<Error> {
    const SUCCESS: [&str; 3] = ["200", "OK", "Success"];
    let error = Error::service(received);
    let is_success = |code: &str| SUCCESS.iter().any(|success| code.eq_ignore_ascii_case(success));
    if error.code().is_none_or(is_success) { None } else { Some(error) }
}

fn has_content(response: &dyn DynStructure) -> bool {
    response.fields().iter().zip(response.members()).any(|(field, value)| match value.view() {
        View::Absent => false,
        View::List(list) => !list.is_empty(),
        View::Map(map) => !field.is_others() && map.entries().next().is_some(),
        _ => field.name() != REQUEST_ID.name,
    })
}
