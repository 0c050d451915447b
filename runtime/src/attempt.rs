//! One attempt of a call: credentials, request, exchange, response.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Extensions, HeaderMap};
use tracing::{Instrument, Span, field};

use crate::call_state::{CallState, SignedWith};
use crate::clock::Clock;
use crate::hooks::Hooks;
use crate::protocol::{REQUEST_ID, REQUEST_ID_HEADER};
use crate::redact::{redact_headers, redact_text};
use crate::reply::{Body, OpenBody, Reply, open};
use crate::request::{RequestOptions, RequestStamp, prepare};
use crate::response::ReceivedResponse;
use crate::response_headers::with_sensitive_values;
use crate::response_metadata::ResponseMetadata;
use crate::retry::RetryBudget;
use crate::settings::CallSettings;
use crate::transport::{Limits, ResponseSecrets, Transport, TransportError};
use crate::wire::{DynStructure, Response, secrets, text_at};
use crate::{Credentials, Endpoint, Error, OperationInfo, ProvideCredentials, Result, Service};

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
    pub(crate) async fn attempt(&self, attempt: Attempt, state: &mut CallState) -> Result<Reply> {
        let span = self.attempt_span(state.sent());
        let result = self.exchange(attempt, state).instrument(span.clone()).await;
        match &result {
            Ok(reply) if !span.is_disabled() => {
                if let Some(request_id) = self.request_id(reply, state) {
                    span.record("alicloud.request_id", request_id);
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

    async fn exchange(&self, attempt: Attempt, state: &mut CallState) -> Result<Reply> {
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
                Err(error)
                    if (self.is_idempotent() || !error.may_have_executed()) && state.may_resend(&error) =>
                {
                    tracing::debug!("the connection was closed: sending again on a new one");
                }
                result => break result?,
            }
        };
        Span::current().record("http.response.status_code", received.status().as_u16());
        let (head, body) = received.into_parts();
        if self.settings.keeps_metadata || dispatcher.hooks.see_metadata() {
            let headers = self.shown_headers(&head.headers, state);
            let body = if let Body::Whole(body) = &body { body.clone() } else { Bytes::new() };
            state.received = Some((head.status, headers, body));
        }
        match body {
            Body::Stream(body) => {
                let secrets = self.secrets_of_response(state, &head.extensions);
                Ok(Reply::Stream(OpenBody { body, secrets }))
            }
            Body::Whole(body) => {
                self.read(http::Response::from_parts(head, body), state).await.map(Reply::Response)
            }
        }
    }

    /// Returns the values that neither an error nor the log may contain: the credentials, and the
    /// parameters that are secret.
    fn secrets(&self, state: &CallState) -> Vec<String> {
        let mut secrets = secrets(self.request);
        secrets.extend(state.secrets());
        secrets
    }

    /// What the transport has added is as secret as what the call has.
    fn secrets_of_response(&self, state: &CallState, extensions: &Extensions) -> Vec<String> {
        let mut secrets = self.secrets(state);
        secrets.extend(extensions.get::<ResponseSecrets>().iter().flat_map(|known| known.0.clone()));
        secrets
    }

    /// Returns the headers of a response for the caller.
    fn shown_headers(&self, headers: &HeaderMap, state: &CallState) -> HeaderMap {
        let mut headers = with_sensitive_values(headers);
        let secrets = self.secrets(state);
        let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
        redact_headers(&mut headers, &secrets);
        headers
    }

    /// Returns the request ID of a response. Before the body of a stream has arrived, its header is known alone.
    fn request_id(&self, reply: &Reply, state: &CallState) -> Option<String> {
        let request_id = match reply {
            Reply::Response(response) => text_at(&**response, REQUEST_ID.name)?,
            Reply::Stream(_) => {
                let (_, headers, _) = state.received.as_ref()?;
                headers.get(REQUEST_ID_HEADER)?.to_str().ok()?.to_owned()
            }
        };
        Some(redact_text(&request_id, &self.secrets(state)))
    }

    /// Returns what is known about a response beside its typed content, if the call or a hook needs it.
    pub(crate) fn metadata(&self, reply: &Reply, state: &mut CallState) -> Option<ResponseMetadata> {
        state.received.as_ref()?;
        let request_id = self.request_id(reply, state);
        let (status, headers, body) = state.received.take()?;
        Some(ResponseMetadata {
            status,
            headers,
            body,
            request_id,
            idempotency_token: self.idempotency_token.clone(),
            attempts: state.sent(),
            timing: state.take_timing(),
        })
    }

    /// Reads a response, for at most as long as the call may take.
    async fn read(
        &self,
        response: http::Response<Bytes>,
        state: &mut CallState,
    ) -> Result<Box<dyn Response>> {
        let received = ReceivedResponse::new(response, self.operation, self.settings.max_response_bytes);
        let secrets = || self.secrets_of_response(state, received.extensions());
        if !received.is_large() {
            return received.read(&secrets);
        }
        let secrets = secrets();
        state.within_deadline(received.read_on_thread(secrets)).await
    }

    /// Sends a request and returns the response. The limits are enforced here even if the
    /// transport ignores them.
    async fn send(
        &self,
        request: http::Request<Bytes>,
        state: &mut CallState,
    ) -> Result<http::Response<Body>> {
        let CallSettings { attempt_timeout, max_response_bytes, streams, .. } = *self.settings;
        let limits = Limits::new(attempt_timeout, max_response_bytes);
        let transport = &self.dispatcher.transport;
        if streams {
            return state.within_attempt(attempt_timeout, open(transport.stream(request, limits))).await;
        }
        let sent = transport.send(request, limits);
        let exchange = async { sent.await.map_err(TransportError::into_error) };
        let received = state.within_attempt(attempt_timeout, exchange).await?;
        // Of the page of a proxy, the beginning is enough.
        if received.status().is_success() && received.body().len() > max_response_bytes {
            return Err(TransportError::too_long(max_response_bytes).into_error());
        }
        Ok(received.map(Body::Whole))
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
