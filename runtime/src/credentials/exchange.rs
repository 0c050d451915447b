//! One HTTP exchange with a server that gives keys.

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST, HeaderValue, USER_AGENT};
use http::uri::Scheme;
use http::{Method, Request, StatusCode, Uri};
use secrecy::zeroize::Zeroize;
use serde_json::Value;

use super::answer::{SecretJson, text};
use super::{ProviderConfig, none};
use crate::attempt::needs_tokio;
use crate::redact::redacted;
use crate::sign::percent_encode;
use crate::transport::{Limits, TransportError};
use crate::{Error, Result};

const TIMEOUT: Duration = Duration::from_secs(10);
const LONGEST_ANSWER: usize = 64 << 10;
const LONGEST_SHOWN: usize = 300;

/// Who is asked.
pub(super) struct Server<'a> {
    /// As errors call it.
    pub(super) name: &'a str,
    /// Whether the default transport may take a proxy to it.
    pub(super) proxies: bool,
    pub(super) timeout: Duration,
    /// Whether errors repeat the code and the message of an error answer. Of what serves keys
    /// and nothing else, an answer is never repeated.
    pub(super) quoted: bool,
}

impl<'a> Server<'a> {
    /// A service on the internet.
    pub(super) fn named(name: &'a str) -> Self {
        Server { name, proxies: true, timeout: TIMEOUT, quoted: true }
    }

    pub(super) async fn ask(&self, config: &ProviderConfig, request: Request<Bytes>) -> Result<Answer> {
        needs_tokio()?;
        let transport = config.chosen_transport(self.proxies)?;
        let received = transport
            .send(request, Limits::new(self.timeout, LONGEST_ANSWER))
            .await
            .map_err(|error| self.gone(error))?;
        Ok(Answer { status: received.status(), body: received.into_body() })
    }

    fn gone(&self, error: TransportError) -> Error {
        let error = error.into_error();
        none(format_args!("{}: {error}", self.name)).passing(error.is_retryable()).with_source(error)
    }

    /// An error about an answer.
    pub(super) fn error(&self, reason: impl std::fmt::Display) -> Error {
        none(format_args!("{}: {reason}", self.name))
    }

    /// Refuses an answer whose status is not 200, and says what the server says, without these
    /// secrets.
    pub(super) fn accept(&self, answer: &Answer, secrets: &[&str]) -> Result<()> {
        match answer.status {
            StatusCode::OK => Ok(()),
            status => {
                let error = match self.quoted {
                    true => self.error(answer.refusal(secrets)),
                    false => self.error(format_args!("HTTP {}", status.as_u16())),
                };
                Err(error.passing(status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS))
            }
        }
    }

    /// The JSON of an answer that is accepted.
    pub(super) fn json(&self, answer: &Answer, secrets: &[&str]) -> Result<SecretJson> {
        self.accept(answer, secrets)?;
        SecretJson::parse(&answer.body).map_err(|reason| self.error(format_args!("the answer is {reason}")))
    }
}

/// What came back; wiped when it is dropped, if nobody else holds it.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) body: Bytes,
}

impl Drop for Answer {
    fn drop(&mut self) {
        if let Ok(mut body) = std::mem::take(&mut self.body).try_into_mut() {
            body.zeroize();
        }
    }
}

impl Answer {
    /// Status, code, message and request ID, as far as there are any.
    fn refusal(&self, secrets: &[&str]) -> String {
        // A message may repeat the text that was signed, where everything is encoded twice.
        let twice = |secret: &&str| percent_encoded(&percent_encoded(secret));
        let encoded: Vec<String> = secrets.iter().map(twice).collect();
        let secrets: Vec<&str> = secrets.iter().copied().chain(encoded.iter().map(String::as_str)).collect();
        let clean = redacted(&self.body, &secrets).unwrap_or_else(|| self.body.clone());
        let body = SecretJson::parse(&clean);
        let body = body.as_ref().map_or(&Value::Null, SecretJson::value);
        let known = |names: &[&str]| names.iter().find_map(|name| text(body, name));
        let mut told = format!("HTTP {}", self.status.as_u16());
        let parts = [known(&["Code", "code", "error"]), known(&["Message", "message", "error_description"])];
        for part in parts.into_iter().flatten() {
            told += ": ";
            told.extend(part.chars().take(LONGEST_SHOWN));
        }
        if let Some(id) = known(&["RequestId", "requestId"]) {
            told += " (request ID ";
            told.extend(id.chars().take(LONGEST_SHOWN));
            told.push(')');
        }
        told
    }
}

fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    percent_encode(text, &mut encoded);
    encoded
}

/// A request with the headers that every one has. The others are kept out of logs.
pub(super) fn request(
    method: Method,
    uri: Uri,
    headers: &[(&'static str, &str)],
    body: String,
) -> Result<Request<Bytes>> {
    let host = host(&uri).ok_or_else(|| none("an address has no host"))?;
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
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| none(format_args!("the value for the header `{name}` holds a control character")))?;
        value.set_sensitive(true);
        all.insert(*name, value);
    }
    Ok(request)
}

/// What the `host` header says: the host, and the port if it is not the scheme's own.
fn host(uri: &Uri) -> Option<HeaderValue> {
    let usual = if uri.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 };
    let host = uri.host()?;
    match uri.port_u16().filter(|port| *port != usual) {
        Some(port) => HeaderValue::from_str(&format!("{host}:{port}")).ok(),
        None => HeaderValue::from_str(host).ok(),
    }
}
