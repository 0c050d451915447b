//! From a typed request to the bytes that travel: a pure function.

use bytes::Bytes;
use http::HeaderValue;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderName, USER_AGENT,
};
use jiff::Timestamp;

use crate::sign::{self, Signable};
use crate::wire::{Field, Parameters, Place, Structure, parameters};
use crate::{Credentials, Endpoint, Error, ErrorKind, Method, OperationInfo, Result, Service};

/// What makes one attempt different from the next.
#[derive(Debug, Clone)]
pub struct Stamp {
    /// When it is sent.
    pub date: Timestamp,
    /// A text that is used once.
    pub nonce: String,
}

impl Stamp {
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
        Ok(Stamp { date: Timestamp::now(), nonce: sign::hex(&random) })
    }
}

/// What a caller adds to a single call.
#[derive(Debug, Clone, Default)]
pub struct Extras {
    /// Headers by name. Those that begin with `x-acs-` are signed.
    pub headers: HeaderMap,
    /// Parameters in the query string that the operation does not declare.
    pub parameters: Vec<(String, String)>,
}

/// Builds and signs the HTTP request of a call. It reads neither clock nor network,
/// so that the same arguments always give the same bytes.
///
/// # Errors
/// A value that becomes a header holds a line break or another control character.
pub fn prepare(
    service: &Service,
    endpoint: &Endpoint,
    operation: &OperationInfo,
    request: &dyn Structure,
    extras: &Extras,
    credentials: &Credentials,
    stamp: &Stamp,
) -> Result<http::Request<Bytes>> {
    let Parameters { mut query, mut form } = parameters(request);
    for (name, value) in &extras.parameters {
        // The operation's own parameters win over what is added to the call.
        if !query.iter().chain(&form).any(|(own, _)| own == name) {
            query.push((name.clone().into(), value.clone()));
        }
    }
    let query = sign::canonical_query(&mut query);
    let body = sign::canonical_query(&mut form);
    // What is declared decides, not what is set.
    let in_form = |field: &Field| field.place == Place::Form;
    let has_form =
        request.fields().iter().any(|field| in_form(field) || field.alternatives.iter().any(in_form));

    let mut headers = extras.headers.clone();
    let mut set = |name: HeaderName, value: &str| -> Result<()> {
        let value = HeaderValue::from_str(value).map_err(|_| {
            Error::new(
                ErrorKind::Configuration,
                format!("the value for the header `{name}` holds a control character"),
            )
        })?;
        headers.insert(name, value);
        Ok(())
    };
    set(HOST, endpoint.host())?;
    set(ACCEPT, "application/json")?;
    set(ACTION, operation.name)?;
    set(VERSION, service.version)?;
    set(DATE, &stamp.date.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())?;
    set(NONCE, &stamp.nonce)?;
    let payload_hash = sign::sha256_hex(body.as_bytes());
    set(CONTENT_SHA256, &payload_hash)?;
    if operation.method == Method::Post {
        // Said even when it is nothing: some proxies refuse a POST without it.
        set(CONTENT_LENGTH, &body.len().to_string())?;
    }
    if !extras.headers.contains_key(USER_AGENT) {
        set(USER_AGENT, service.user_agent)?;
    }
    if has_form {
        set(CONTENT_TYPE, "application/x-www-form-urlencoded")?;
    }
    if let Some(token) = credentials.security_token() {
        set(ACCESS_KEY_ID, credentials.access_key_id())?;
        set(SECURITY_TOKEN, token)?;
    }

    let method = http::Method::from(operation.method);
    let mut signed: Vec<(&str, &str)> = headers
        .iter()
        .filter(|(name, _)| is_signed(name))
        .map(|(name, value)| Ok((name.as_str(), text_of(name, value)?)))
        .collect::<Result<_>>()?;
    signed.sort_unstable();
    let authorization = sign::authorization(
        &Signable {
            method: method.as_str(),
            path: "/",
            query: &query,
            headers: &signed,
            payload_hash: &payload_hash,
        },
        credentials.access_key_id(),
        credentials.access_key_secret(),
    );
    let mut authorization = HeaderValue::from_str(&authorization)
        .map_err(|_| Error::new(ErrorKind::Credentials, "the access key ID holds a control character"))?;
    authorization.set_sensitive(true);
    headers.insert(AUTHORIZATION, authorization);
    if let Some(token) = headers.get_mut(SECURITY_TOKEN) {
        token.set_sensitive(true);
    }

    let uri = endpoint.uri(&query).map_err(|error| {
        Error::new(ErrorKind::InvalidRequest, "the parameters do not fit into a URL").with_source(error)
    })?;
    let mut http_request = http::Request::new(Bytes::from(body));
    *http_request.method_mut() = method;
    *http_request.uri_mut() = uri;
    *http_request.headers_mut() = headers;
    Ok(http_request)
}

const ACTION: HeaderName = HeaderName::from_static("x-acs-action");
const VERSION: HeaderName = HeaderName::from_static("x-acs-version");
const DATE: HeaderName = HeaderName::from_static("x-acs-date");
const NONCE: HeaderName = HeaderName::from_static("x-acs-signature-nonce");
const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-acs-content-sha256");
const ACCESS_KEY_ID: HeaderName = HeaderName::from_static("x-acs-accesskey-id");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-acs-security-token");

/// The headers of the protocol itself.
pub(crate) const OWN_HEADERS: [HeaderName; 7] =
    [ACTION, VERSION, DATE, NONCE, CONTENT_SHA256, ACCESS_KEY_ID, SECURITY_TOKEN];

fn is_signed(name: &HeaderName) -> bool {
    name == HOST || name == CONTENT_TYPE || name.as_str().starts_with("x-acs-")
}

fn text_of<'v>(name: &HeaderName, value: &'v HeaderValue) -> Result<&'v str> {
    std::str::from_utf8(value.as_bytes()).map_err(|_| {
        Error::new(ErrorKind::Configuration, format!("the value for the header `{name}` is not UTF-8"))
    })
}
