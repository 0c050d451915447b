//! A call as the mock received it.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::protocol::{ACTION, BEARER_TOKEN};
use crate::wire::{Field, ParameterLocation, ParameterStyle, read_request, secrets, to_json, unflatten};
use crate::{Error, ErrorKind, Json, Operation, OperationInfo, Result};

const FORM: &str = "application/x-www-form-urlencoded";

/// A call that a [`MockTransport`](super::MockTransport) received: an operation and its parameters. A
/// retry is a call of its own.
///
/// ```
/// # use alicloud_runtime::transport::MockTransport;
/// # let mock = MockTransport::new();
/// for call in mock.calls() {
///     assert_eq!(call.operation(), "GetMediaInfo");
///     assert_eq!(call.parameters(), serde_json::json!({"MediaId": "a"}));
/// }
/// ```
#[derive(Clone)]
pub struct MockCall {
    operation: String,
    number: usize,
    request: http::Request<Bytes>,
}

impl MockCall {
    pub(in crate::transport) fn new(request: http::Request<Bytes>, number: usize) -> Self {
        MockCall { operation: operation_of(&request).to_owned(), number, request }
    }

    /// Returns the operation, such as `GetUrlUploadInfos`. Empty for a request without one, such as that
    /// of a credentials provider.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Returns which call of this operation it is, beginning with 1.
    pub fn number(&self) -> usize {
        self.number
    }

    /// Returns the parameters as a JSON object with the names on the wire. Numbers, lists and JSON
    /// documents have their types if the operation declares them; any other value is a string. If one does not have
    /// its type, all numbers are strings.
    ///
    /// A token that the client filled in is one of them; a client with
    /// [`idempotency_tokens(false)`](crate::ClientBuilder::idempotency_tokens) fills in none.
    pub fn parameters(&self) -> Json {
        let mut sent = self.sent();
        let Some(info) = self.info() else { return object(sent) };
        sent.extend(self.in_path(info));
        let fields = info.parameters.iter().flat_map(|field| match field.alternatives() {
            [] => std::slice::from_ref(field),
            alternatives => alternatives,
        });
        let declared = fields.filter_map(|field| match field.location() {
            ParameterLocation::Header => Some((field.name().to_owned(), self.header(field)?)),
            ParameterLocation::Body => Some((field.name().to_owned(), self.body(field)?)),
            _ => take(&mut sent, field),
        });
        let declared: Map<String, Value> = declared.collect();
        let mut parameters =
            match info.request(&Value::Object(declared.clone())).map(|request| to_json(&*request)) {
                Ok(Value::Object(typed)) => typed,
                // The caller sent something else with `Call::parameter`.
                _ => declared,
            };
        for (name, value) in sent.into_iter().filter(|(name, _)| !self.is_of_protocol(name)) {
            parameters.entry(name).or_insert(Value::String(value));
        }
        Value::Object(parameters)
    }

    /// Returns the [parameters](Self::parameters) with `***` in place of secrets.
    pub(in crate::transport) fn masked_parameters(&self) -> Json {
        let mut parameters = self.parameters();
        let request = self.info().and_then(|info| info.request(&parameters).ok());
        for secret in request.map(|request| secrets(&*request)).unwrap_or_default() {
            mask(&mut parameters, &secret);
        }
        parameters
    }

    /// Returns one of the [parameters](Self::parameters); `null` if it was not sent.
    pub fn parameter(&self, name: &str) -> Json {
        self.parameters().get_mut(name).map(Value::take).unwrap_or_default()
    }

    /// Returns the typed request.
    ///
    /// # Errors
    /// It is a call of another operation, or has parameters that the operation does not declare.
    pub fn request<O: Operation>(&self) -> Result<O> {
        let invalid = |message| Error::new(ErrorKind::InvalidRequest, message).for_operation(O::INFO.name);
        if self.operation != O::INFO.name {
            return Err(invalid(format!("not this operation: the mock received `{}`", self.operation)));
        }
        read_request(&self.parameters()).map_err(|reason| invalid(reason.to_string()))
    }

    /// Returns the HTTP request, which contains credentials.
    pub fn http(&self) -> &http::Request<Bytes> {
        &self.request
    }

    fn info(&self) -> Option<&'static OperationInfo> {
        self.request.extensions().get::<&'static OperationInfo>().copied()
    }

    /// Returns whether a parameter belongs to a request without a signature or with a bearer token.
    fn is_of_protocol(&self, name: &str) -> bool {
        let of_anonymous = ["Action", "Format", "Version", "Timestamp", "SignatureNonce"];
        match name {
            "SignatureType" => self.request.headers().contains_key(BEARER_TOKEN),
            _ => of_anonymous.contains(&name) && self.info().is_some_and(|info| info.anonymous),
        }
    }

    /// Returns the parameters as they were sent.
    fn sent(&self) -> Vec<(String, String)> {
        let query = self.request.uri().query().unwrap_or_default();
        let is_form = self.request.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == FORM);
        let body = if is_form { self.request.body() } else { &Bytes::new() };
        let body = std::str::from_utf8(body).unwrap_or_default();
        let pairs = query.split('&').chain(body.split('&')).filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
    }

    /// Returns the parameters in the path.
    fn in_path(&self, info: &OperationInfo) -> Vec<(String, String)> {
        let path = self.request.uri().path();
        if let Some(name) = info.path.strip_prefix("{+").and_then(|name| name.strip_suffix('}')) {
            return vec![(name.to_owned(), path.to_owned())];
        }
        let mut values = Vec::new();
        let mut rest = path;
        let mut parts = info.path.split(['{', '}']);
        // Literals and names take turns. A value ends where the literal after it begins.
        rest = rest.strip_prefix(parts.next().unwrap_or_default()).unwrap_or(rest);
        while let (Some(name), Some(literal)) = (parts.next(), parts.next()) {
            let end = if literal.is_empty() { rest.len() } else { rest.find(literal).unwrap_or(rest.len()) };
            let (value, after) = rest.split_at(end);
            values.push((name.to_owned(), decoded(value)));
            rest = after.strip_prefix(literal).unwrap_or(after);
        }
        values
    }

    fn header(&self, field: &Field) -> Option<Value> {
        let value = self.request.headers().get(field.name())?;
        let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
        Some(match field.style() {
            ParameterStyle::CommaList => text.split(',').map(Value::from).collect(),
            ParameterStyle::Json => serde_json::from_str(&text).unwrap_or(Value::String(text)),
            _ => Value::String(text),
        })
    }

    /// Returns the body that is one value; bytes are a string in Base64, as in a request that is written as JSON.
    fn body(&self, field: &Field) -> Option<Value> {
        let body = self.request.body();
        let kind = self.request.headers().get(CONTENT_TYPE)?.to_str().ok()?;
        match field.style() {
            ParameterStyle::Json => serde_json::from_slice(body).ok(),
            _ if kind.starts_with("text/") => Some(String::from_utf8_lossy(body).into_owned().into()),
            _ => Some(BASE64_STANDARD.encode(body).into()),
        }
    }
}

/// Returns the operation that a request names.
pub(super) fn operation_of(request: &http::Request<Bytes>) -> &str {
    request.headers().get(ACTION).and_then(|name| name.to_str().ok()).unwrap_or_default()
}

/// Replaces a secret in all strings of a document.
fn mask(document: &mut Json, secret: &str) {
    match document {
        Value::String(text) if !secret.is_empty() && text.contains(secret) => {
            *text = text.replace(secret, "***")
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mask(item, secret)),
        Value::Object(members) => members.values_mut().for_each(|member| mask(member, secret)),
        _ => {}
    }
}

/// Removes a parameter from those that were sent, and returns its value as JSON.
fn take(sent: &mut Vec<(String, String)>, field: &Field) -> Option<(String, Value)> {
    let name = field.name().to_owned();
    let mut remove = |name: &str| {
        let place = sent.iter().position(|(other, _)| other == name)?;
        Some(sent.remove(place).1)
    };
    let value = match field.style() {
        ParameterStyle::Flat => return Some((name, unflatten(field.name(), sent)?)),
        ParameterStyle::CommaList => remove(&name)?.split(',').map(Value::from).collect(),
        ParameterStyle::Json => {
            let text = remove(&name)?;
            serde_json::from_str(&text).unwrap_or(Value::String(text))
        }
        // Reading it as the declared type turns it into a number or a flag.
        ParameterStyle::Plain => Value::String(remove(&name)?),
    };
    Some((name, value))
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn object(sent: Vec<(String, String)>) -> Json {
    sent.into_iter().map(|(name, value)| (name, Value::String(value))).collect::<Map<_, _>>().into()
}

/// Shows the operation. The request contains credentials, and parameters may be secret.
impl fmt::Debug for MockCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockCall")
            .field("operation", &self.operation)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}
