//! From a received HTTP response to a typed response or an error.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use http::{Extensions, StatusCode};
use tracing::Span;

use crate::protocol::{CODE, REQUEST_ID};
use crate::redact::{redact_response, redact_text};
use crate::response_headers::is_event_stream;
use crate::service_error::is_throttling_code;
use crate::wire::{Dropped, DynStructure, Mismatch, Reader, Response, Strictness, View, body_text, text_at};
use crate::{Error, ErrorKind, OperationInfo, Result, Streaming};

/// How much of the body of an error response is kept. The errors of services have a few hundred
/// bytes; a longer one is the page of a proxy.
const MAX_ERROR_BYTES: usize = 64 << 10;

/// Returns the values that an error must not contain. Few responses become one, so nothing else asks for them.
pub(crate) type Secrets<'a> = &'a dyn Fn() -> Vec<String>;

/// A response that was received, and what is needed to read it.
pub(crate) struct ReceivedResponse {
    response: http::Response<Bytes>,
    operation: &'static OperationInfo,
    max_bytes: usize,
    /// Set when no caller waits for the response any more.
    is_cancelled: Arc<AtomicBool>,
}

impl ReceivedResponse {
    pub(crate) fn new(
        response: http::Response<Bytes>,
        operation: &'static OperationInfo,
        max_bytes: usize,
    ) -> Self {
        ReceivedResponse { response, operation, max_bytes, is_cancelled: Arc::default() }
    }

    /// Returns what the transport has added.
    pub(crate) fn extensions(&self) -> &Extensions {
        self.response.extensions()
    }

    /// Returns whether the response is to be [read on a thread](Self::read_on_thread).
    pub(crate) fn is_large(&self) -> bool {
        /// Reading this much takes less than a millisecond, and redacting it about ten.
        const MAX_INLINE_BYTES: usize = 64 << 10;
        self.response.body().len() > MAX_INLINE_BYTES
    }

    /// Reads a response on a thread for blocking work, so that neither other tasks nor the deadline of the call wait
    /// for it.
    pub(crate) async fn read_on_thread(self, secrets: Vec<String>) -> Result<Box<dyn Response>> {
        // Dropping the runtime waits for the thread, which must not go on for nothing.
        let _cancellation = Cancellation(Arc::clone(&self.is_cancelled));
        let span = Span::current();
        let read = tokio::task::spawn_blocking(move || span.in_scope(|| self.read(&|| secrets.clone())));
        read.await.unwrap_or_else(|error| {
            let message = format!("response not read: {error}");
            Err(Error::new(ErrorKind::InvalidResponse, message).with_may_have_executed(true))
        })
    }

    /// Reads the response, or returns the error that it reports.
    pub(crate) fn read(&self, secrets: Secrets<'_>) -> Result<Box<dyn Response>> {
        // A successful response is read without redacting it first: redacting takes longer than
        // reading, and a result must be returned as the service sent it.
        if !self.response.status().is_success() {
            return Err(Error::service(&self.redacted(&secrets(), MAX_ERROR_BYTES)));
        }
        if self.operation.streaming == Some(Streaming::Events) && is_event_stream(self.response.headers()) {
            let what = "a stream of events (`text/event-stream`)";
            return Err(Error::not_streamed(&self.redacted(&secrets(), MAX_ERROR_BYTES), what, "events"));
        }
        match self.read_typed(secrets) {
            Ok(response) if hides_an_error(&*response) => {
                match service_error(&self.redacted(&secrets(), MAX_ERROR_BYTES)) {
                    Some(error) => Err(error),
                    None => Ok(response),
                }
            }
            Ok(response) => Ok(response),
            Err(_) if self.operation.streaming == Some(Streaming::Bytes) => Err(Error::not_streamed(
                &self.redacted(&secrets(), MAX_ERROR_BYTES),
                "bytes and not JSON",
                "stream",
            )),
            // Redacting the body takes longer than reading it.
            Err(mismatch) if self.is_cancelled.load(Ordering::Relaxed) => {
                Err(Error::new(ErrorKind::InvalidResponse, mismatch.to_string()))
            }
            // The whole body is kept, because it may be the only trace of what was executed.
            Err(mismatch) => {
                let secrets = secrets();
                let mismatch = mismatch.map_path(|path| redact_text(path, &secrets));
                Err(Error::unreadable(&self.redacted(&secrets, usize::MAX), mismatch))
            }
        }
    }

    fn read_typed(&self, secrets: Secrets<'_>) -> Result<Box<dyn Response>, Mismatch> {
        let body = self.response.body();
        let text = body_text(body);
        let mut reader =
            Reader::new(&text, Strictness::Lenient, self.max_bytes).cancelled_by(&self.is_cancelled);
        let has_body = self.response.status() != StatusCode::NO_CONTENT;
        let response = (self.operation.read_response)(has_body.then_some(body), &mut reader)?;
        self.report(&reader.dropped, secrets);
        Ok(response)
    }

    /// Logs the members that were left out. The messages have the paths and types of values, and not
    /// the values.
    fn report(&self, dropped: &Dropped, secrets: Secrets<'_>) {
        if dropped.reported.is_empty() {
            return;
        }
        let secrets = secrets();
        let operation = self.operation.name;
        for mismatch in &dropped.reported {
            let path = redact_text(mismatch.path(), &secrets);
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

    fn redacted(&self, secrets: &[String], max_bytes: usize) -> http::Response<Bytes> {
        redact_response(&self.response, secrets, max_bytes)
    }
}

/// Sets a flag when it is dropped.
struct Cancellation(Arc<AtomicBool>);

impl Drop for Cancellation {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::wire::{Field, Structure, read_body};
    use crate::{ErrorKind, Operation};

    /// A response whose operation declares no member `Code`.
    #[derive(Clone, Default)]
    struct Listing {
        request_id: Option<String>,
        total: Option<i64>,
        names: Vec<String>,
        labels: BTreeMap<String, i64>,
        others: BTreeMap<String, i64>,
    }

    crate::structure! { Listing {
        request_id: Field::member("RequestId"),
        total: Field::member("Total"),
        names: Field::member("Names"),
        labels: Field::member("Labels"),
        others: Field::other_members(),
    } }

    impl Operation for Listing {
        type Response = Listing;

        const INFO: &'static OperationInfo = &OperationInfo::of::<Self>().post("List");
    }

    /// A response that has a member `Code` of its own.
    #[derive(Clone, Default)]
    struct Outcome {
        code: Option<String>,
        total: Option<i64>,
    }

    crate::structure! { Outcome { code: "Code", total: "Total" } }

    const SECRET: &str = "sEcReT/key";

    fn read(status: u16, body: impl Into<Bytes>) -> Result<Box<dyn Response>> {
        let mut response = http::Response::new(body.into());
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        let secrets = vec![SECRET.to_owned()];
        ReceivedResponse::new(response, Listing::INFO, 1 << 10).read(&|| secrets.clone())
    }

    fn failure(status: u16, body: impl Into<Bytes>) -> Error {
        match read(status, body) {
            Ok(_) => panic!("it is an error"),
            Err(error) => error,
        }
    }

    fn may_be_an_error<T: Structure>(body: &str) -> bool {
        hides_an_error(&read_body::<T>(body.as_bytes()).unwrap())
    }

    #[test]
    fn a_successful_response_without_content_may_report_an_error() {
        for (body, expected) in [
            ("{}", true),
            (r#"{"RequestId": "r", "Code": "X"}"#, true),
            (r#"{"RequestId": "r", "Names": [], "Labels": {}, "Other": 1}"#, true),
            (r#"{"RequestId": "r", "Names": ["a"]}"#, false),
            (r#"{"RequestId": "r", "Labels": {"a": 1}}"#, false),
            (r#"{"RequestId": "r", "Total": 0}"#, false),
        ] {
            assert_eq!(may_be_an_error::<Listing>(body), expected, "{body}");
        }
    }

    #[test]
    fn a_code_of_the_operation_is_an_error_if_it_reports_throttling() {
        for (body, expected) in [
            ("{}", false),
            (r#"{"Code": "InvalidParameter"}"#, false),
            (r#"{"Code": "Throttling.User"}"#, true),
            (r#"{"Code": "Throttling.User", "Total": 1}"#, true),
        ] {
            assert_eq!(may_be_an_error::<Outcome>(body), expected, "{body}");
        }
    }

    #[test]
    fn an_error_with_status_200_has_a_code_that_is_not_one_of_success() {
        for code in ["200", "OK", "ok", "Success", "SUCCESS", "", "0"] {
            assert!(read(200, format!(r#"{{"Code": "{code}", "RequestId": "r"}}"#)).is_ok(), "{code}");
        }
        for code in ["InvalidParameter", "Failed", "201"] {
            let error = failure(200, format!(r#"{{"Code": "{code}", "RequestId": "r"}}"#));
            assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some(code)));
        }
        for body in [r#"{"RequestId": "r"}"#, r#"{"Total": 1, "Code": "InvalidParameter"}"#] {
            assert!(read(200, body).is_ok(), "{body}");
        }
    }

    #[test]
    fn only_a_status_of_success_has_a_response() {
        for status in [200, 201, 204, 299] {
            assert!(read(status, "{}").is_ok(), "{status}");
        }
        for status in [199, 300, 304, 400, 500] {
            let error = failure(status, r#"{"Total": 1}"#);
            assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(status)));
        }
    }

    #[test]
    fn an_error_keeps_the_beginning_of_its_body_and_an_unreadable_response_all_of_it() {
        let long = format!(r#"{{"Code": "X", "Other": "{}"}}"#, "x".repeat(2 * MAX_ERROR_BYTES));
        for status in [200, 500] {
            let error = failure(status, long.clone());
            assert_eq!((error.code(), error.raw_body().map(<[u8]>::len)), (Some("X"), Some(MAX_ERROR_BYTES)));
        }
        let malformed = format!("{long} x");
        assert_eq!(failure(200, malformed.clone()).raw_body(), Some(malformed.as_bytes()));
    }

    #[test]
    fn an_unreadable_response_is_an_error_without_secrets() {
        let error = failure(200, format!(r#"{{"Labels": {{"{SECRET}": :}}}}"#));
        assert_eq!((error.kind(), error.response_path()), (ErrorKind::InvalidResponse, Some("Labels.***")));
        assert!(!format!("{error} {error:?}").contains(SECRET));
        // The values need more memory than the limit of the body allows.
        let error = failure(200, format!(r#"{{"Names": ["{}"]}}"#, "x".repeat(5 << 10)));
        assert_eq!(error.response_path(), Some("Names[0]"));
        assert!(error.to_string().contains("more than 4096 bytes of memory"), "{error}");
        assert!(error.may_have_executed());
    }
}
