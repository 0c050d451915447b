//! From a typed request to the bytes that travel: a pure function.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderName, USER_AGENT,
};
use jiff::Timestamp;
use jiff::fmt::temporal::DateTimePrinter;
use secrecy::ExposeSecret;

use crate::credentials::Kind;
use crate::sign::{self, SigningInput};
use crate::wire::{Field, ParameterLocation, Parameters, Structure, parameters};
use crate::{Credentials, Endpoint, Error, ErrorKind, Method, OperationInfo, Result, Service};

/// What makes one attempt different from the next.
#[derive(Debug, Clone)]
pub struct RequestStamp {
    /// When it is sent.
    pub date: Timestamp,
    /// A text that is used once.
    pub nonce: String,
    /// How many attempts there were before.
    pub retries: u32,
    /// How long the client waited since the last of them.
    pub pause: Duration,
}

impl RequestStamp {
    /// The present moment and 32 random hexadecimal digits.
    ///
    /// # Errors
    /// The operating system has no randomness to give.
    pub fn now() -> Result<Self> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| {
            Error::new(ErrorKind::Configuration, "the operating system gives no random numbers")
                .with_source(std::io::Error::other(error.to_string()))
        })?;
        Ok(RequestStamp {
            date: Timestamp::now(),
            nonce: sign::hex(&random),
            retries: 0,
            pause: Duration::ZERO,
        })
    }
}

/// What a caller adds to a single call.
#[derive(Debug, Clone, Default)]
pub struct RequestOptions {
    /// Headers by name. Those that begin with `x-acs-` are signed.
    pub headers: HeaderMap,
    /// Parameters in the query string that the operation does not declare.
    pub parameters: Vec<(String, String)>,
}

/// Builds and signs the HTTP request of a call. It reads neither clock nor network,
/// so that the same arguments always give the same bytes.
///
/// # Errors
/// A value that becomes a header holds a line break or another control character, or the
/// operation needs credentials and these are none.
pub fn prepare(
    service: &Service,
    endpoint: &Endpoint,
    operation: &OperationInfo,
    request: &dyn Structure,
    options: &RequestOptions,
    credentials: &Credentials,
    stamp: &RequestStamp,
) -> Result<http::Request<Bytes>> {
    let Parameters { mut query, mut form } = parameters(request);
    for (name, value) in &options.parameters {
        // The operation's own parameters win over what is added to the call.
        if !query.iter().chain(&form).any(|(own, _)| own == name) {
            query.push((name.clone().into(), value.clone()));
        }
    }
    let date = IN_SECONDS.timestamp_to_string(&stamp.date);
    let mut add = |name: &'static str, value: &str| {
        // A word of the protocol is said once.
        query.retain(|(own, _)| own != name);
        query.push((name.into(), value.to_owned()));
    };
    if operation.anonymous {
        // The protocol from before there were headers for it.
        add("Action", operation.name);
        add("Format", "json");
        add("Version", service.version);
        add("Timestamp", &date);
        add("SignatureNonce", &stamp.nonce);
    } else if let Kind::Bearer(_) = credentials.kind() {
        add("SignatureType", "BEARERTOKEN");
    }
    let query = sign::canonical_query(&mut query);
    let body = sign::canonical_query(&mut form);

    let mut headers = Headers(options.headers.clone());
    headers.0.reserve(MOST_HEADERS);
    headers.0.insert(HOST, endpoint.host_header());
    headers.0.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.set(ACTION, operation.name)?;
    headers.set(VERSION, service.version)?;
    if operation.method == Method::Post {
        // Said even when it is nothing: some proxies refuse a POST without it.
        headers.0.insert(CONTENT_LENGTH, body.len().into());
    }
    if !options.headers.contains_key(USER_AGENT) {
        headers.set(USER_AGENT, service.user_agent)?;
    }
    if declares_form(request) {
        headers.0.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    }
    if stamp.retries > 0 {
        headers.0.insert(RETRY_ATTEMPTS, stamp.retries.into());
        headers.set(RETRY_DELAY, stamp.pause.as_millis().to_string())?;
    }
    if !operation.anonymous {
        let payload_hash = match body.as_str() {
            "" => HASH_OF_NOTHING.to_owned(),
            body => sign::sha256_hex(body.as_bytes()),
        };
        headers.set(DATE, date)?;
        headers.set(NONCE, stamp.nonce.clone())?;
        headers.set(CONTENT_SHA256, payload_hash.clone())?;
        headers.authenticate(operation, credentials, &query, &payload_hash)?;
    }

    let uri = endpoint.uri(&query).map_err(|error| {
        Error::new(ErrorKind::InvalidRequest, "the parameters do not fit into a URL").with_source(error)
    })?;
    let mut http_request = http::Request::new(Bytes::from(body));
    *http_request.method_mut() = http::Method::from(operation.method);
    *http_request.uri_mut() = uri;
    *http_request.headers_mut() = headers.0;
    Ok(http_request)
}

/// Whether any parameter travels in a form. What is declared decides, not what is set.
fn declares_form(request: &dyn Structure) -> bool {
    let in_form = |field: &Field| field.location == ParameterLocation::Form;
    request.fields().iter().any(|field| in_form(field) || field.alternatives.iter().any(in_form))
}

/// As in `2023-10-26T10:22:32Z`.
const IN_SECONDS: DateTimePrinter = DateTimePrinter::new().precision(Some(0));

/// [`sign::sha256_hex`] of nothing, which most bodies are.
const HASH_OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// How many headers a signed request has at most, but for those of the caller.
const MOST_HEADERS: usize = 16;

/// The headers of a request that is being made.
struct Headers(HeaderMap);

impl Headers {
    fn set(&mut self, name: HeaderName, value: impl Into<Bytes>) -> Result<()> {
        let value = HeaderValue::from_maybe_shared(value.into()).map_err(|_| {
            let message = format!("the value for the header `{name}` holds a control character");
            Error::new(ErrorKind::Configuration, message)
        })?;
        self.0.insert(name, value);
        Ok(())
    }

    /// A header of credentials, which is kept out of logs.
    fn set_secret(&mut self, name: HeaderName, value: impl Into<Bytes>) -> Result<()> {
        let mut value = HeaderValue::from_maybe_shared(value.into()).map_err(|_| {
            let message = format!("what the credentials say in `{name}` holds a control character");
            Error::new(ErrorKind::Credentials, message)
        })?;
        value.set_sensitive(true);
        self.0.insert(name, value);
        Ok(())
    }

    /// Adds what shows who is calling; a signature comes last, for it is of all the others.
    fn authenticate(
        &mut self,
        operation: &OperationInfo,
        credentials: &Credentials,
        query: &str,
        payload_hash: &str,
    ) -> Result<()> {
        let (id, secret, token) = match credentials.kind() {
            Kind::AccessKey { id, secret, security_token } => (id, secret, security_token),
            Kind::Bearer(token) if token.expose_secret().is_empty() => {
                return Err(Error::new(ErrorKind::Credentials, "the bearer token is empty"));
            }
            Kind::Bearer(token) => return self.set_secret(BEARER_TOKEN, token.expose_secret().to_owned()),
            Kind::Anonymous => {
                let message = "this operation needs credentials, and the client has none";
                return Err(Error::new(ErrorKind::Credentials, message));
            }
        };
        if let Some(token) = token {
            self.set(ACCESS_KEY_ID, id.clone())?;
            self.set_secret(SECURITY_TOKEN, token.expose_secret().to_owned())?;
        }
        let mut signed = Vec::with_capacity(self.0.len());
        for (name, value) in self.0.iter().filter(|(name, _)| is_signed(name)) {
            signed.push((name.as_str(), text_of(name, value)?));
        }
        signed.sort_unstable();
        let method = http::Method::from(operation.method);
        let signable =
            SigningInput { method: method.as_str(), path: "/", query, headers: &signed, payload_hash };
        let authorization = sign::authorization(&signable, id, secret.expose_secret());
        self.set_secret(AUTHORIZATION, authorization)
    }
}

const ACTION: HeaderName = HeaderName::from_static("x-acs-action");
const VERSION: HeaderName = HeaderName::from_static("x-acs-version");
const DATE: HeaderName = HeaderName::from_static("x-acs-date");
const NONCE: HeaderName = HeaderName::from_static("x-acs-signature-nonce");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-acs-content-sha256");
const RETRY_ATTEMPTS: HeaderName = HeaderName::from_static("x-acs-retry-attempts");
const RETRY_DELAY: HeaderName = HeaderName::from_static("x-acs-retry-delay");
const ACCESS_KEY_ID: HeaderName = HeaderName::from_static("x-acs-accesskey-id");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-acs-security-token");
const BEARER_TOKEN: HeaderName = HeaderName::from_static("x-acs-bearer-token");

/// The headers of the protocol itself.
pub(crate) const OWN_HEADERS: [HeaderName; 10] = [
    ACTION,
    VERSION,
    DATE,
    NONCE,
    CONTENT_SHA256,
    RETRY_ATTEMPTS,
    RETRY_DELAY,
    ACCESS_KEY_ID,
    SECURITY_TOKEN,
    BEARER_TOKEN,
];

fn is_signed(name: &HeaderName) -> bool {
    name == HOST || name == CONTENT_TYPE || name.as_str().starts_with("x-acs-")
}

fn text_of<'v>(name: &HeaderName, value: &'v HeaderValue) -> Result<&'v str> {
    std::str::from_utf8(value.as_bytes()).map_err(|_| {
        Error::new(ErrorKind::Configuration, format!("the value for the header `{name}` is not UTF-8"))
    })
}
