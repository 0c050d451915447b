//! The parts of a request before it is authenticated.

use std::borrow::Cow;
use std::fmt::Display;

use bytes::Bytes;
use http::header::{
    ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, USER_AGENT,
};
use jiff::fmt::temporal::DateTimePrinter;

use super::headers::set;
use super::options::{RequestOptions, is_reserved};
use super::path::fill;
use super::stamp::RequestStamp;
use crate::protocol::{ACTION, DATE, NONCE, RETRY_ATTEMPTS, RETRY_DELAY, RPC_PATH, VERSION};
use crate::sign::canonical_query;
use crate::wire::{DynStructure, Field, Pair, ParameterLocation, Parameters, parameters};
use crate::{Endpoint, Error, ErrorKind, Method, OperationInfo, Result, Service};

/// The parts of a request before it is authenticated.
///
/// There is no `Debug`: the parameters may be secret.
#[non_exhaustive]
pub struct RequestParts<'a> {
    /// The server.
    pub endpoint: &'a Endpoint,
    /// The HTTP method.
    pub method: http::Method,
    /// The path of the URI, percent-encoded.
    pub path: Cow<'static, str>,
    /// The query parameters, neither sorted nor encoded.
    pub query: Vec<Pair>,
    /// The headers.
    pub headers: HeaderMap,
    /// The encoded body.
    pub body: Bytes,
}

impl<'a> RequestParts<'a> {
    /// Writes a typed request as the parts of an HTTP request.
    ///
    /// # Errors
    /// The value of a header contains a control character.
    pub fn new(
        service: &Service,
        endpoint: &'a Endpoint,
        operation: &OperationInfo,
        request: &dyn DynStructure,
        options: &RequestOptions,
        stamp: &RequestStamp,
    ) -> Result<Self> {
        let Parameters { path, query, headers, mut form, body } = parameters(request);
        let mut parts = RequestParts {
            endpoint,
            method: http::Method::from(operation.method),
            path: fill(operation.path, &path)?,
            query,
            headers: options.headers.clone(),
            body: Bytes::new(),
        };
        parts.set_declared_headers(headers)?;
        let declared = parts.query.len();
        for (name, value) in &options.parameters {
            // A parameter of the typed request takes precedence over one that is added by name. A list may be
            // several parameters, such as `JobIds.1`.
            let is_item = |known: &str| known.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
            let mut typed = parts.query.iter().take(declared).chain(&form);
            let is_set = parts.query.iter().chain(&form).any(|(known, _)| known == name);
            if !is_set && !typed.any(|(known, _)| is_item(known)) {
                parts.query.push((name.clone().into(), value.clone()));
            }
        }
        if let (Some(name), Some(token)) = (operation.idempotency_token, &options.idempotency_token) {
            let field = request.fields().iter().find(|field| field.name() == name);
            match field.map(|field| field.location) {
                Some(ParameterLocation::Header) => parts.fill_token_header(name, token)?,
                // A caller may have added it to the query.
                Some(ParameterLocation::Form) if !is_set(&parts.query, name) => {
                    fill_token(name, token, &mut form);
                }
                _ => fill_token(name, token, &mut parts.query),
            }
        }
        let content_type = match body {
            Some(body) => {
                parts.body = body.bytes;
                Some(body.content_type)
            }
            None => {
                parts.body = canonical_query(&mut form).into();
                declares_form(request).then_some("application/x-www-form-urlencoded")
            }
        };
        parts.set_common_headers(service, operation, content_type)?;
        if stamp.retries > 0 {
            parts.headers.insert(RETRY_ATTEMPTS, stamp.retries.into());
            set(&mut parts.headers, RETRY_DELAY, stamp.pause.as_millis().to_string())?;
        }
        let date = IN_SECONDS.timestamp_to_string(&stamp.date);
        match operation.anonymous && operation.path == RPC_PATH {
            true => parts.set_anonymous_parameters(service, operation, &date, &stamp.nonce),
            false => {
                set(&mut parts.headers, DATE, date)?;
                set(&mut parts.headers, NONCE, stamp.nonce.clone())?;
            }
        }
        Ok(parts)
    }

    /// Sets the headers that the operation declares. Those of the protocol follow, and replace them.
    fn set_declared_headers(&mut self, headers: Vec<Pair>) -> Result<()> {
        for (name, value) in headers {
            let invalid = |why: &dyn Display| {
                Error::new(ErrorKind::InvalidRequest, format!("invalid header `{name}`: {why}"))
            };
            let header: HeaderName = name.parse().map_err(|error| invalid(&error))?;
            if is_reserved(&header) {
                continue;
            }
            // A line break would begin another header.
            let mut value = HeaderValue::from_bytes(value.as_bytes())
                .map_err(|_| invalid(&"its value contains a control character"))?;
            // It may be a secret.
            value.set_sensitive(true);
            self.headers.insert(header, value);
        }
        Ok(())
    }

    /// Sets an idempotency token that is a header, unless the request has one.
    fn fill_token_header(&mut self, name: &'static str, token: &str) -> Result<()> {
        let is_set = self.headers.get(name).is_some_and(|value| !value.is_empty());
        if is_set { Ok(()) } else { self.set_declared_headers(vec![(name.into(), token.to_owned())]) }
    }

    fn set_common_headers(
        &mut self,
        service: &Service,
        operation: &OperationInfo,
        content_type: Option<&'static str>,
    ) -> Result<()> {
        let headers = &mut self.headers;
        headers.reserve(MAX_HEADERS);
        headers.insert(HOST, self.endpoint.host_header());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        set(headers, ACTION, operation.name)?;
        set(headers, VERSION, service.version)?;
        if !matches!(operation.method, Method::Get | Method::Head) {
            // Also for an empty body: some proxies reject a POST without a length (411).
            headers.insert(CONTENT_LENGTH, self.body.len().into());
        }
        if !headers.contains_key(USER_AGENT) {
            set(headers, USER_AGENT, service.user_agent)?;
        }
        match content_type {
            Some(content_type) => drop(headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type))),
            None => drop(headers.remove(CONTENT_TYPE)),
        }
        Ok(())
    }

    /// Adds the parameters of a request without a signature, which follows the older protocol: it
    /// has no headers of its own.
    fn set_anonymous_parameters(
        &mut self,
        service: &Service,
        operation: &OperationInfo,
        date: &str,
        nonce: &str,
    ) {
        self.set_query("Action", operation.name);
        self.set_query("Format", "json");
        self.set_query("Version", service.version);
        self.set_query("Timestamp", date);
        self.set_query("SignatureNonce", nonce);
    }

    /// Sets a parameter of the protocol, which replaces any other of its name.
    pub(super) fn set_query(&mut self, name: &'static str, value: &str) {
        self.query.retain(|(other, _)| other != name);
        self.query.push((name.into(), value.to_owned()));
    }

    /// Builds the HTTP request without authentication.
    ///
    /// # Errors
    /// The parameters are too long for a URL.
    pub fn into_request(mut self) -> Result<http::Request<Bytes>> {
        let query = canonical_query(&mut self.query);
        self.into_request_with(&query)
    }

    /// Builds the HTTP request with a query that is encoded already: the one that was signed.
    pub(super) fn into_request_with(self, query: &str) -> Result<http::Request<Bytes>> {
        let uri = self.endpoint.uri(&self.path, query).map_err(|error| {
            let message = format!("invalid URL: {error}; the parameters have {} bytes", query.len());
            Error::new(ErrorKind::InvalidRequest, message).with_source(error)
        })?;
        let mut request = http::Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

fn is_set(pairs: &[Pair], name: &str) -> bool {
    pairs.iter().any(|(known, value)| known == name && !value.is_empty())
}

/// Sets an idempotency token, unless the request has one. To the service, an empty one is absent.
fn fill_token(name: &'static str, token: &str, pairs: &mut Vec<Pair>) {
    match pairs.iter_mut().find(|(other, _)| other == name) {
        Some((_, value)) if value.is_empty() => token.clone_into(value),
        Some(_) => {}
        None => pairs.push((Cow::Borrowed(name), token.to_owned())),
    }
}

/// Returns whether the operation declares a form parameter. The official SDK sends the content
/// type even if none is set, and the header is signed.
fn declares_form(request: &dyn DynStructure) -> bool {
    let in_form = |field: &Field| field.location == ParameterLocation::Form;
    request.fields().iter().any(|field| in_form(field) || field.alternatives.iter().any(in_form))
}

/// As in `2023-10-26T10:22:32Z`.
const IN_SECONDS: DateTimePrinter = DateTimePrinter::new().precision(Some(0));

/// The maximum number of headers that this crate sets. Reserving them saves a reallocation.
const MAX_HEADERS: usize = 16;
