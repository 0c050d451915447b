//! One attempt of a call: credentials, request, exchange, response.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tracing::{Instrument, Span, field};

use crate::call_state::CallState;
use crate::protocol::REQUEST_ID;
use crate::redact::redact_response;
use crate::request::{RequestStamp, prepare};
use crate::response::response_or_error;
use crate::retry::RetryBudget;
use crate::settings::CallSettings;
use crate::transport::{Limits, Transport, TransportError};
use crate::wire::{DynStructure, ResponseSlot, text_at};
use crate::{Credentials, Endpoint, Error, OperationInfo, ProvideCredentials, Result, Service};

/// What all calls of a client share.
pub(crate) struct Dispatcher {
    pub(crate) service: &'static Service,
    pub(crate) endpoint: Endpoint,
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) budget: RetryBudget,
    pub(crate) validate_requests: bool,
}

/// A call that is being sent.
///
/// It does not know the types of the operation, only its tables of fields. So everything from here
/// to the transport is compiled once, and not once for each operation.
pub(crate) struct ActiveCall<'a> {
    pub(crate) dispatcher: &'a Dispatcher,
    pub(crate) operation: &'static OperationInfo,
    pub(crate) request: &'a dyn DynStructure,
    pub(crate) settings: &'a CallSettings,
}

/// The position of an attempt in the sequence of attempts.
#[derive(Clone, Copy)]
pub(crate) struct Attempt {
    /// Counted from 1. An attempt that failed to get credentials counts as well.
    pub(crate) number: u32,
    /// The pause before this attempt.
    pub(crate) pause: Duration,
}

impl Attempt {
    pub(crate) const FIRST: Attempt = Attempt { number: 1, pause: Duration::ZERO };

    pub(crate) fn after(self, pause: Duration) -> Self {
        Attempt { number: self.number.saturating_add(1), pause }
    }
}

impl ActiveCall<'_> {
    /// Makes one attempt, in a span that follows the OpenTelemetry conventions for HTTP clients.
    pub(crate) async fn attempt(
        &self,
        attempt: Attempt,
        state: &mut CallState,
        slot: &mut dyn ResponseSlot,
    ) -> Result<()> {
        let span = self.attempt_span(state.sent());
        let result = self.exchange(attempt, state, slot).instrument(span.clone()).await;
        match &result {
            Ok(()) if !span.is_disabled() => {
                let request_id = slot.get().and_then(|response| text_at(response, REQUEST_ID.name));
                if let Some(request_id) = request_id {
                    span.record("alicloud.request_id", request_id);
                }
                span.in_scope(|| tracing::debug!("attempt succeeded"));
            }
            Ok(()) => {}
            Err(error) => {
                span.record("otel.status_code", "ERROR");
                span.record("error.type", error_type(error));
                if let Some(request_id) = error.request_id() {
                    span.record("alicloud.request_id", request_id);
                }
            }
        }
        result
    }

    /// The conventions also require `url.full`. It is left out, because it would contain the
    /// parameters.
    fn attempt_span(&self, sent: u32) -> Span {
        let endpoint = &self.dispatcher.endpoint;
        let method = self.operation.method.as_str();
        let span = tracing::debug_span!(
            "attempt",
            otel.name = %format_args!("{method} {}", self.operation.name),
            otel.kind = "client",
            otel.status_code = field::Empty,
            http.request.method = method,
            http.request.resend_count = field::Empty,
            http.response.status_code = field::Empty,
            server.address = endpoint.address(),
            server.port = endpoint.port(),
            alicloud.request_id = field::Empty,
            error.type = field::Empty,
        );
        if sent > 0 {
            span.record("http.request.resend_count", sent);
        }
        span
    }

    async fn exchange(
        &self,
        attempt: Attempt,
        state: &mut CallState,
        slot: &mut dyn ResponseSlot,
    ) -> Result<()> {
        let dispatcher = self.dispatcher;
        // Again for each attempt: the credentials may have expired since the last one.
        let credentials = match self.operation.anonymous {
            true => Credentials::anonymous(),
            false => state.within_deadline(dispatcher.credentials.credentials()).await?,
        };
        let received = loop {
            // Each request has its own nonce, which the service accepts once.
            let stamp = RequestStamp { retries: state.sent(), pause: attempt.pause, ..RequestStamp::now()? };
            let mut request = prepare(
                dispatcher.service,
                &dispatcher.endpoint,
                self.operation,
                self.request,
                &self.settings.options,
                &credentials,
                &stamp,
            )?;
            request.extensions_mut().insert(state.begin_attempt());
            match self.send(request, state).await {
                Err(error) if self.is_idempotent() && state.may_resend(&error) => {
                    tracing::debug!("the connection was closed: sending again on a new one");
                }
                result => break result?,
            }
        };
        Span::current().record("http.response.status_code", received.status().as_u16());
        read_response(received, &credentials.secrets(), slot)
    }

    /// Sends a request and returns the response. The limits are enforced here even if the
    /// transport ignores them.
    async fn send(
        &self,
        request: http::Request<Bytes>,
        state: &mut CallState,
    ) -> Result<http::Response<Bytes>> {
        let CallSettings { attempt_timeout, max_response_bytes, .. } = *self.settings;
        let sent = self.dispatcher.transport.send(request, Limits::new(attempt_timeout, max_response_bytes));
        let exchange = async { sent.await.map_err(TransportError::into_error) };
        let received = state.within_attempt(attempt_timeout, exchange).await?;
        if received.body().len() > max_response_bytes {
            return Err(TransportError::too_long(max_response_bytes).into_error());
        }
        Ok(received)
    }
}

/// Reads a response into the slot, or returns its error without these secrets.
fn read_response(
    received: http::Response<Bytes>,
    secrets: &[&str],
    slot: &mut dyn ResponseSlot,
) -> Result<()> {
    let is_success = received.status().is_success();
    let received = match is_success {
        // A successful response is read without redacting it first: redacting takes longer than
        // reading, and a result must be returned as the service sent it.
        true => received,
        false => redact_response(&received, secrets).unwrap_or(received),
    };
    let Err(error) = response_or_error(&received, slot) else { return Ok(()) };
    let redacted = if is_success { redact_response(&received, secrets) } else { None };
    match redacted {
        None => Err(error),
        // A malformed response that repeats a secret is read again without it. To redact the error
        // instead is not enough: a path or an excerpt may hold a part of the secret.
        Some(redacted) => {
            Err(response_or_error(&redacted, slot).err().unwrap_or_else(|| Error::service(&redacted)))
        }
    }
}

/// Returns the `error.type` of the OpenTelemetry conventions, which must have few values: the code
/// of the service, the HTTP status or the kind. A code that is not an identifier may repeat a
/// parameter, so it is not used.
pub(crate) fn error_type(error: &Error) -> String {
    let is_identifier = |code: &&str| {
        code.len() <= 64 && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    match (error.code().filter(is_identifier), error.http_status()) {
        (Some(code), _) => code.to_owned(),
        (None, Some(status)) => status.to_string(),
        (None, None) => format!("{:?}", error.kind()),
    }
}
