//! Sends a call: validates it, then makes attempts until one succeeds or no further attempt is
//! allowed.

use std::time::Duration;

use tracing::{Instrument, field};

use crate::async_runtime::require_tokio_runtime;
use crate::attempt::{ActiveCall, Attempt, Dispatcher, error_type};
use crate::call_state::CallState;
use crate::retry::may_retry;
use crate::settings::CallSettings;
use crate::wire::{DynStructure, ResponseSlot, text_at, validate};
use crate::{Error, ErrorKind, OperationInfo, Result};

impl Dispatcher {
    /// Sends a request and reads its response.
    ///
    /// # Errors
    /// The request is invalid, or the last attempt failed.
    pub(crate) async fn send(
        &self,
        operation: &'static OperationInfo,
        request: &dyn DynStructure,
        settings: &CallSettings,
        slot: &mut dyn ResponseSlot,
    ) -> Result<()> {
        let span = tracing::debug_span!(
            "call",
            rpc.system = "alicloud",
            rpc.service = self.service.product,
            rpc.method = operation.name,
            error.type = field::Empty,
        );
        let call = ActiveCall { dispatcher: self, operation, request, settings };
        let result = call.run(slot).instrument(span.clone()).await;
        result.map_err(|error| error.for_operation(operation.name)).inspect_err(|error| {
            span.record("error.type", error_type(error));
            let (attempts, request_id) = (error.attempts(), error.request_id());
            // Without the message, which may repeat parameters.
            span.in_scope(|| tracing::debug!(attempts, request_id, "call failed"));
        })
    }
}

impl ActiveCall<'_> {
    async fn run(&self, slot: &mut dyn ResponseSlot) -> Result<()> {
        self.settings.validate()?;
        if self.dispatcher.validate_requests {
            let violations = validate(self.request);
            if !violations.is_empty() {
                return Err(Error::new(ErrorKind::InvalidRequest, violations.join("; ")));
            }
        }
        require_tokio_runtime()?;
        self.retry_loop(slot).await
    }

    async fn retry_loop(&self, slot: &mut dyn ResponseSlot) -> Result<()> {
        let mut state = CallState::start(self.settings.timeout);
        let mut attempt = Attempt::FIRST;
        loop {
            let error = match self.attempt(attempt, &mut state, slot).await {
                Ok(()) => {
                    self.dispatcher.budget.deposit();
                    return Ok(());
                }
                Err(error) => state.end_attempt(error),
            };
            let Some(pause) = self.pause_before_retry(attempt, &error, &state) else { return Err(error) };
            tracing::debug!(error.type = error_type(&error), pause_ms = pause.as_millis(), "backing off");
            state.keep_error(error);
            // The pause ends before the deadline (`allows_pause`), so it needs no time limit.
            tokio::time::sleep(pause).await;
            attempt = attempt.after(pause);
        }
    }

    /// Decides whether another attempt follows this error, and returns the pause before it.
    fn pause_before_retry(&self, attempt: Attempt, error: &Error, state: &CallState) -> Option<Duration> {
        let pause = self.settings.retry.pause(attempt.number, error.retry_after())?;
        if !may_retry(error, self.is_idempotent()) || !state.allows_pause(pause) {
            return None;
        }
        // The budget comes last, so that only a retry that is made is charged.
        if !self.dispatcher.budget.withdraw() {
            tracing::debug!("not retried: the retry budget is exhausted");
            return None;
        }
        Some(pause)
    }

    /// Returns whether executing the request twice has the effect of executing it once.
    pub(crate) fn is_idempotent(&self) -> bool {
        let token = self.operation.idempotency_token;
        self.operation.read_only || token.is_some_and(|token| text_at(self.request, token).is_some())
    }
}
