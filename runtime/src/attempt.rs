//! One attempt of a call: credentials, request, exchange, response.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tracing::{Instrument, Span, field};

use crate::call_state::{CallState, SignedWith};
use crate::clock::Clock;
use crate::hooks::Hooks;
use crate::protocol::REQUEST_ID;
use crate::redact::{redact_headers, redact_text};
use crate::request::{RequestOptions, RequestStamp, prepare};
use crate::response::ReceivedResponse;
use crate::response_headers::with_sensitive_values;
use crate::response_metadata::ResponseMetadata;
use crate::retry::RetryBudget;
use crate::settings::CallSettings;
use crate::transport::{Limits, Transport, TransportError};
use crate::wire::{DynStructure, Response, secrets, text_at};
use crate::{Credentials, Endpoint, Error, ErrorKind, OperationInfo, ProvideCredentials, Result, Service};

/// What all calls of a client share.
pub(crate) struct Dispatcher {
    pub(crate) service: &'static Service,
    pub(crate) endpoint: Endpoint,
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) budget: RetryBudget,
    pub(crate) clock: Clock,
    pub(crate) validate_requests: bool,
    pub(crate) hooks: Hooks,
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
    /// The options of the settings, with the idempotency token of this call.
    pub(crate) options: Cow<'a, RequestOptions>,
    /// The idempotency token of this call, whether the caller set it or not.
    pub(crate) idempotency_token: Option<String>,
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
    pub(crate) async fn attempt(&self, attempt: Attempt, state: &mut CallState) -> Result<Box<dyn Response>> {
        let span = self.attempt_span(state.sent());
        let result = self.exchange(attempt, state).instrument(span.clone()).await;
        match &result {
            Ok(response) if !span.is_disabled() => {
                if let Some(request_id) = text_at(&**response, REQUEST_ID.name) {
                    span.record("alicloud.request_id", redact_text(&request_id, &self.secrets(state)));
                }
                span.in_scope(|| tracing::debug!("attempt succeeded"));
            }
            Ok(_) => {}
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

    async fn exchange(&self, attempt: Attempt, state: &mut CallState) -> Result<Box<dyn Response>> {
        let dispatcher = self.dispatcher;
        // Again for each attempt: the credentials may have expired since the last one.
        let credentials = match self.operation.anonymous {
            true => Credentials::anonymous(),
            false => state.within_deadline(dispatcher.credentials.credentials()).await?,
        };
        let options = dispatcher.hooks.add_to_request(
            &self.options,
            self.operation,
            &dispatcher.endpoint,
            self.request,
            attempt.number,
        )?;
        let received = loop {
            // Each request has its own nonce, which the service accepts once.
            let date = dispatcher.clock.now();
            let stamp =
                RequestStamp { date, retries: state.sent(), pause: attempt.pause, ..RequestStamp::now()? };
            let mut request = prepare(
                dispatcher.service,
                &dispatcher.endpoint,
                self.operation,
                self.request,
                &options,
                &credentials,
                &stamp,
            )?;
            let signed_with = SignedWith { credentials: credentials.clone(), date };
            request.extensions_mut().insert(state.begin_attempt(signed_with));
            // For transports that log or mock by operation.
            request.extensions_mut().insert(self.operation);
            match self.send(request, state).await {
                Err(error) if self.is_idempotent() && state.may_resend(&error) => {
                    tracing::debug!("the connection was closed: sending again on a new one");
                }
                result => break result?,
            }
        };
        Span::current().record("http.response.status_code", received.status().as_u16());
        if self.settings.keeps_metadata || dispatcher.hooks.see_metadata() {
            let headers = self.shown_headers(&received, state);
            state.received = Some((received.status(), headers, received.body().clone()));
        }
        self.read(received, state).await
    }

    /// Returns the values that neither an error nor the log may contain: the credentials, and the
    /// parameters that are secret.
    fn secrets(&self, state: &CallState) -> Vec<String> {
        let mut secrets = secrets(self.request);
        secrets.extend_from_slice(state.secrets());
        secrets
    }

    /// Returns the headers of a response for the caller.
    fn shown_headers(&self, received: &http::Response<Bytes>, state: &CallState) -> HeaderMap {
        let mut headers = with_sensitive_values(received.headers());
        let secrets = self.secrets(state);
        let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
        redact_headers(&mut headers, &secrets);
        headers
    }

    /// Returns what is known about a response beside its typed content, if the call or a hook needs it.
    pub(crate) fn metadata(
        &self,
        response: &dyn Response,
        state: &mut CallState,
    ) -> Option<ResponseMetadata> {
        let (status, headers, body) = state.received.take()?;
        let request_id = text_at(response, REQUEST_ID.name);
        Some(ResponseMetadata {
            status,
            headers,
            body,
            request_id: request_id.map(|id| redact_text(&id, &self.secrets(state))),
            idempotency_token: self.idempotency_token.clone(),
            attempts: state.sent(),
            timing: state.take_timing(),
        })
    }

    /// Reads a response. A large one is read on a thread for blocking work, so that neither other
    /// tasks nor the deadline of the call wait for it.
    async fn read(
        &self,
        response: http::Response<Bytes>,
        state: &mut CallState,
    ) -> Result<Box<dyn Response>> {
        /// Reading this much takes less than a millisecond, and redacting it about ten.
        const MAX_INLINE_BYTES: usize = 64 << 10;
        let (operation, max_bytes) = (self.operation, self.settings.max_response_bytes);
        let is_large = response.body().len() > MAX_INLINE_BYTES;
        // Dropping the runtime waits for the thread, which must not go on for nothing.
        let cancellation = Cancellation::default();
        let is_cancelled = Arc::clone(&cancellation.0);
        let secrets = self.secrets(state);
        let received = ReceivedResponse { response, operation, secrets, max_bytes, is_cancelled };
        if !is_large {
            return received.read();
        }
        let span = Span::current();
        let read = tokio::task::spawn_blocking(move || span.in_scope(|| received.read()));
        let read = async {
            read.await.unwrap_or_else(|error| {
                let message = format!("response not read: {error}");
                Err(Error::new(ErrorKind::InvalidResponse, message).with_may_have_executed(true))
            })
        };
        state.within_deadline(read).await
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
        // Of the page of a proxy, the beginning is enough.
        if received.status().is_success() && received.body().len() > max_response_bytes {
            return Err(TransportError::too_long(max_response_bytes).into_error());
        }
        Ok(received)
    }
}

/// Sets a flag when it is dropped.
#[derive(Default)]
struct Cancellation(Arc<AtomicBool>);

impl Drop for Cancellation {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
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
