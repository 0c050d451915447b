//! The errors of responses.

use bytes::Bytes;
use http::StatusCode;

use super::{Error, ErrorKind};
use crate::error_body::ErrorBody;
use crate::response_headers::with_sensitive_values;
use crate::response_metadata::ResponseMetadata;
use crate::service_error::{ServiceError, excerpt};
use crate::wire::Mismatch;

impl Error {
    /// Creates the error of an error response.
    pub(crate) fn service(response: &http::Response<Bytes>) -> Self {
        let reported = ServiceError::read(response);
        let mut error = Error::new(ErrorKind::Service, reported.message);
        error.0.status = Some(response.status().as_u16());
        error.0.code = reported.code;
        error.0.request_id = reported.request_id;
        error.0.throttling = reported.throttling;
        error.0.transient = reported.transient;
        error.0.remedy = reported.remedy;
        error.0.retry_after = reported.retry_after;
        error.0.may_have_executed = reported.may_have_executed;
        error.0.headers = Some(with_sensitive_values(response.headers()));
        error.0.body = Some(response.body().clone());
        error
    }

    /// Creates the error of a successful response that is not what the operation declares.
    pub(crate) fn unreadable(response: &http::Response<Bytes>, reason: Mismatch) -> Self {
        // A response that looks like one of the service may hold credentials for an upload, so only
        // its length is shown. Anything else, such as the HTML of a proxy, helps to find the cause.
        let is_json = response.body().trim_ascii_start().starts_with(b"{");
        let body = match excerpt(response.body()) {
            None => "the body is empty".to_owned(),
            Some(_) if is_json => format!("the body has {} bytes", response.body().len()),
            Some(text) => format!("the body begins with {text}"),
        };
        let mut error = Error::new(ErrorKind::InvalidResponse, format!("invalid response: {reason}; {body}"));
        error.0.status = Some(response.status().as_u16());
        error.0.request_id = ErrorBody::read(response.body()).request_id();
        error.0.headers = Some(with_sensitive_values(response.headers()));
        error.0.body = Some(response.body().clone());
        error.0.may_have_executed = true;
        error.0.response_path = Some(reason.path().to_owned()).filter(|path| !path.is_empty());
        error.with_source(reason)
    }

    /// Creates the error of a response that is a stream, and that was received as a document.
    pub(crate) fn not_streamed(response: &http::Response<Bytes>, what: &str, method: &str) -> Self {
        let message = format!("invalid response: it is {what}; call `.{method}()` to receive them");
        let mut error = Error::new(ErrorKind::InvalidResponse, message).with_may_have_executed(true);
        error.0.status = Some(response.status().as_u16());
        error.0.headers = Some(with_sensitive_values(response.headers()));
        error.0.body = Some(response.body().clone());
        error
    }

    /// Completes an error of a response that was being streamed. `received` is what had arrived before.
    pub(crate) fn in_stream(mut self, received: String, metadata: &ResponseMetadata) -> Self {
        let inner = &mut *self.0;
        inner.streamed = Some(received);
        inner.status = Some(metadata.http_status());
        inner.headers = Some(metadata.response_headers().clone());
        inner.request_id = inner.request_id.take().or_else(|| metadata.request_id().map(str::to_owned));
        inner.idempotency_token = metadata.idempotency_token().map(str::to_owned);
        inner.attempts = metadata.attempts();
        inner.timing = metadata.timing.clone();
        inner.may_have_executed = true;
        // Nothing is sent again.
        inner.remedy = None;
        self
    }

    /// Creates the error of a response whose body cannot be decoded.
    pub(crate) fn invalid_body(status: StatusCode, message: String) -> Self {
        if status.is_success() {
            let mut error = Error::new(ErrorKind::InvalidResponse, message).with_may_have_executed(true);
            error.0.status = Some(status.as_u16());
            return error;
        }
        // The body of an error only explains its status, which alone decides about a retry.
        let mut response = http::Response::new(Bytes::new());
        *response.status_mut() = status;
        let mut error = Error::service(&response);
        error.0.message = Some(message);
        error.0.headers = None;
        error.0.body = None;
        error
    }
}
