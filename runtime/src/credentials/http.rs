//! HTTP requests to servers that issue credentials.

use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, DATE, HOST, HeaderValue, USER_AGENT};
use http::uri::Scheme;
use http::{Method, Request, StatusCode, Uri};
use jiff::Timestamp;
use secrecy::zeroize::Zeroize;
use serde_json::Value;

use super::error::no_credentials;
use super::provider_config::ProviderConfig;
use super::secret_json::{SecretJson, text};
use crate::async_runtime::require_tokio_runtime;
use crate::error_codes::{CodeClass, code_class};
use crate::protocol::{CODE, MESSAGE, REQUEST_ID};
use crate::redact::redact;
use crate::service_error::Remedy;
use crate::sign::percent_encode;
use crate::transport::{Limits, TransportError};
use crate::{Error, Result};

const TIMEOUT: Duration = Duration::from_secs(10);
const MAX_RESPONSE_BYTES: usize = 64 << 10;
const MAX_SHOWN_CHARS: usize = 300;

/// An HTTP server that issues credentials, and how it is reached.
pub(super) struct HttpSource<'a> {
    /// The name in errors.
    pub(super) name: &'a str,
    /// Whether the default transport may use a proxy.
    pub(super) use_proxy: bool,
    pub(super) timeout: Duration,
    /// Whether errors contain the code and the message of an error response. A server that only
    /// issues credentials may put them into any response, so its responses are not shown.
    pub(super) quotes_error_responses: bool,
}

impl<'a> HttpSource<'a> {
    /// A server on the internet.
    pub(super) fn named(name: &'a str) -> Self {
        HttpSource { name, use_proxy: true, timeout: TIMEOUT, quotes_error_responses: true }
    }

    pub(super) async fn send(&self, config: &ProviderConfig, request: Request<Bytes>) -> Result<Response> {
        require_tokio_runtime()?;
        let transport = config.transport_for(self.use_proxy)?;
        let mut sent = transport.send(request, Limits::new(self.timeout, MAX_RESPONSE_BYTES));
        // Polled once before there is a timer, so that a mock works on a runtime without timers.
        let at_once = poll_fn(|context| match sent.as_mut().poll(context) {
            Poll::Ready(received) => Poll::Ready(Some(received)),
            Poll::Pending => Poll::Ready(None),
        });
        let received = match at_once.await {
            Some(received) => received,
            // A transport of the user may ignore the limits.
            None => tokio::time::timeout(self.timeout, sent)
                .await
                .unwrap_or_else(|_| Err(TransportError::timed_out(self.timeout))),
        };
        let received = received.map_err(|error| self.transport_error(error))?;
        let date = received.headers().get(DATE).cloned();
        let response = Response { status: received.status(), date, body: received.into_body() };
        match response.body.len() > MAX_RESPONSE_BYTES {
            true => Err(self.transport_error(TransportError::too_long(MAX_RESPONSE_BYTES))),
            false => Ok(response),
        }
    }

    fn transport_error(&self, error: TransportError) -> Error {
        let error = error.into_error();
        self.error(&error).with_credentials_retryable(error.is_retryable()).with_source(error)
    }

    /// Creates an error about the server.
    pub(super) fn error(&self, reason: impl std::fmt::Display) -> Error {
        no_credentials(format_args!("{}: {reason}", self.name))
    }

    /// Creates an error about the content of a response.
    pub(super) fn invalid_response(&self, reason: impl std::fmt::Display) -> Error {
        self.error(format_args!("invalid response: {reason}"))
    }

    /// Checks that the status is 200.
    ///
    /// # Errors
    /// The error of the server. These secrets are redacted from it.
    pub(super) fn require_ok(&self, response: &Response, secrets: &[&str]) -> Result<()> {
        match response.status {
            StatusCode::OK => Ok(()),
            status => {
                let error = match self.quotes_error_responses {
                    true => self.error(response.describe_error(secrets)),
                    false => self.error(format_args!("HTTP {}", status.as_u16())),
                };
                Err(error.with_credentials_retryable(response.is_retryable()))
            }
        }
    }

    /// Reads the JSON of a successful response.
    ///
    /// # Errors
    /// The error of the server, or the position at which the body is not JSON. Such a body comes from
    /// a gateway or a captive portal, so the failure may pass.
    pub(super) fn json(&self, response: &Response, secrets: &[&str]) -> Result<SecretJson> {
        self.require_ok(response, secrets)?;
        SecretJson::parse(&response.body)
            .map_err(|reason| self.invalid_response(reason).with_credentials_retryable(true))
    }
}

/// A response, whose body is zeroized when it is dropped, unless it has other owners.
pub(super) struct Response {
    pub(super) status: StatusCode,
    date: Option<HeaderValue>,
    pub(super) body: Bytes,
}

impl Drop for Response {
    fn drop(&mut self) {
        if let Ok(mut body) = std::mem::take(&mut self.body).try_into_mut() {
            body.zeroize();
        }
    }
}

impl Response {
    /// Returns whether the server may respond otherwise later. STS throttles with a code under status
    /// 400, as every service does.
    fn is_retryable(&self) -> bool {
        let error = self.service_error();
        // A wrong clock is not a reason to use another identity.
        error.is_retryable() || error.code().and_then(code_class) == Some(CodeClass::WrongTime)
    }

    /// Returns the time of the server if it rejected the request because of its time.
    pub(super) fn correct_time(&self) -> Option<Timestamp> {
        match self.status.is_success() {
            true => None,
            false => self.service_error().remedy().and_then(|remedy| match remedy {
                Remedy::Clock(server) => Some(server),
                Remedy::Credentials => None,
            }),
        }
    }

    fn service_error(&self) -> Error {
        let mut response = http::Response::new(self.body.clone());
        *response.status_mut() = self.status;
        if let Some(date) = &self.date {
            response.headers_mut().insert(DATE, date.clone());
        }
        Error::service(&response)
    }

    /// Describes an error response: status, code, message and request ID.
    fn describe_error(&self, secrets: &[&str]) -> String {
        // STS repeats the text that it signed in `SignatureDoesNotMatch`. There, parameters are
        // encoded twice, and JSON may escape them once more: one level more than `redact` decodes.
        let twice_encoded: Vec<String> =
            secrets.iter().map(|secret| percent_encoded(&percent_encoded(secret))).collect();
        let secrets: Vec<&str> =
            secrets.iter().copied().chain(twice_encoded.iter().map(String::as_str)).collect();
        let redacted = redact(&self.body, &secrets).unwrap_or_else(|| self.body.clone());
        let body = SecretJson::parse(&redacted);
        let body = body.as_ref().map_or(&Value::Null, SecretJson::value);
        let first = |names: [&str; 2]| names.into_iter().find_map(|name| text(body, name));
        // `error` and `error_description` are those of OAuth 2.0: RFC 6749, section 5.2.
        let code = first(CODE.spellings()).or_else(|| text(body, "error"));
        let message = first(MESSAGE.spellings()).or_else(|| text(body, "error_description"));
        let mut shown = format!("HTTP {}", self.status.as_u16());
        for part in [code, message].into_iter().flatten() {
            shown += ": ";
            shown.extend(part.chars().take(MAX_SHOWN_CHARS));
        }
        if let Some(id) = first(REQUEST_ID.spellings()) {
            shown += " (request ID ";
            shown.extend(id.chars().take(MAX_SHOWN_CHARS));
            shown.push(')');
        }
        shown
    }
}

fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    percent_encode(text, &mut encoded);
    encoded
}

/// Builds a request with the common headers and these, which are marked as sensitive.
///
/// # Errors
/// The URI has no host, or the value of a header contains a control character.
pub(super) fn request(
    method: Method,
    uri: Uri,
    headers: &[(&'static str, &str)],
    body: String,
) -> Result<Request<Bytes>> {
    let host = host_header(&uri).ok_or_else(|| no_credentials("invalid URI: no host"))?;
    let mut request = Request::new(Bytes::from(body));
    let length = (method != Method::GET).then(|| HeaderValue::from(request.body().len()));
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    let all = request.headers_mut();
    all.insert(HOST, host);
    all.insert(USER_AGENT, HeaderValue::from_static(concat!("alicloud-runtime/", env!("CARGO_PKG_VERSION"))));
    if let Some(length) = length {
        all.insert(CONTENT_LENGTH, length);
    }
    for (name, value) in headers {
        let mut value = HeaderValue::from_str(value).map_err(|_| {
            no_credentials(format_args!("invalid header `{name}`: its value contains a control character"))
        })?;
        value.set_sensitive(true);
        all.insert(*name, value);
    }
    Ok(request)
}

/// Returns the `host` header: the host, and the port unless it is the default of the scheme.
fn host_header(uri: &Uri) -> Option<HeaderValue> {
    let default_port = if uri.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 };
    let host = uri.host()?;
    match uri.port_u16().filter(|port| *port != default_port) {
        Some(port) => HeaderValue::from_str(&format!("{host}:{port}")).ok(),
        None => HeaderValue::from_str(host).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_described_without_secrets() {
        let describe = |body: &'static str| {
            let response = Response {
                status: StatusCode::BAD_REQUEST,
                date: None,
                body: Bytes::from_static(body.as_bytes()),
            };
            response.describe_error(&["a+b/=="])
        };
        assert_eq!(describe("<html>"), "HTTP 400");
        let sts =
            r#"{"Code":"C","Message":"sign a\u0025252Bb\u0025252F\u0025253D\u0025253D","RequestId":"r"}"#;
        assert_eq!(describe(sts), "HTTP 400: C: sign *** (request ID r)");
        assert_eq!(describe(r#"{"error":"e","error_description":"a+b/=="}"#), "HTTP 400: e: ***");
    }

    #[test]
    fn the_host_header_has_no_default_port() {
        let host = |uri: &'static str| host_header(&Uri::from_static(uri)).unwrap();
        assert_eq!(host("http://a:80/x"), "a");
        assert_eq!(host("http://a:443/x"), "a:443");
        assert_eq!(host("https://a:443/x"), "a");
    }
}
